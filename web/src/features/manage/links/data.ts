import type { LinkReview } from '@bdhvs/contracts/accounts';
import { api } from '../../../lib/api-client.js';
import { useCursorList } from '../../../lib/cursor-list.js';

export function useLinkReviews(state: 'open' | 'decided') {
  return useCursorList<LinkReview>('/link-reviews', { state });
}

export const linksApi = {
  decide: (id: string, decision: 'linked' | 'refused', reason: string) =>
    api.post<void>(`/link-reviews/${id}/decision`, { decision, reason }),
  undo: (id: string, reason: string) => api.post<void>(`/link-reviews/${id}/undo`, { reason }),
};
