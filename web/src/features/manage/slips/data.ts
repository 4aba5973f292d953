import type { SlipCandidateList } from '@bdhvs/contracts/accounts';
import { api } from '../../../lib/api-client.js';
import { useCursorList } from '../../../lib/cursor-list.js';

export type Candidate = SlipCandidateList['items'][number];

export function useSlips(filters: { unit: string; state: string }) {
  return useCursorList<Candidate, SlipCandidateList>('/slips', filters, { enabled: filters.unit !== '' });
}

/** The answer is the sheet to print; the codes on it cannot be shown again. */
export function issueSlips(unit: string, personIds?: string[]) {
  return api.produce('/slips', { unit, ...(personIds ? { personIds } : {}) }, 'application/pdf');
}
