import { useQuery } from '@tanstack/react-query';
import type { StaffCategory } from '@bdhvs/contracts/common';
import type { CompletionsOfPerson } from '@bdhvs/contracts/learning';
import type { MembershipView, PersonList, PersonView } from '@bdhvs/contracts/people';
import { api } from '../../../lib/api-client.js';
import { useCursorList } from '../../../lib/cursor-list.js';

export type PersonRow = PersonList['items'][number];
export type Completion = CompletionsOfPerson['items'][number];

export function usePeople(filters: { search: string; unit: string; category: string }) {
  return useCursorList<PersonRow>('/people', filters);
}

export function usePerson(id: string) {
  return useQuery({ queryKey: ['people', id], queryFn: () => peopleApi.one(id) });
}

export function useCompletions(personId: string) {
  return useQuery({
    queryKey: ['people', personId, 'completions'],
    queryFn: () => api.get<CompletionsOfPerson>(`/people/${personId}/completions`),
  });
}

export const peopleApi = {
  one: (id: string) => api.get<PersonView>(`/people/${id}`),
  correct: (id: string, change: Partial<Correction>) => api.patch<void>(`/people/${id}`, change),
  transfer: (id: string, wish: Transfer) => api.post<void>(`/people/${id}/transfer`, wish),
  changeCategory: (id: string, wish: CategoryChange) => api.post<void>(`/people/${id}/category`, wish),
  end: (id: string, membership: string, wish: { endsOn: string; reason: string }) =>
    api.post<void>(`/people/${id}/memberships/${membership}/end`, wish),
  reopen: (id: string, membership: string, reason: string) =>
    api.post<void>(`/people/${id}/memberships/${membership}/reopening`, { reason }),
  reveal: (id: string, reason: string) =>
    api.post<{ personalNumber: string }>(`/people/${id}/personal-number/reveal`, { reason }),
  correctNumber: (id: string, personalNumber: string, reason: string) =>
    api.put<void>(`/people/${id}/personal-number`, { personalNumber, reason }),
  revoke: (completionId: number, reason: string) =>
    api.post<{ revokedAt: string }>(`/completions/${completionId}/revocation`, { reason }),
};

export type Correction = Pick<PersonView, 'fullName' | 'birthDate' | 'birthYear' | 'sex' | 'phone' | 'email'>;

interface Transfer {
  toUnit: string;
  effectiveOn: string;
  title?: string | null;
}

interface CategoryChange {
  category: StaffCategory;
  effectiveOn: string;
  title?: string | null;
}

/** A post that has an end and nothing in its place: its end can be taken back. */
export function mayReopen(post: MembershipView, posts: readonly MembershipView[]): boolean {
  const { validTo } = post;
  if (validTo === null) return false;
  if (!post.primary) return true;
  return !posts.some((other) => other.primary && other.id !== post.id && other.validFrom >= validTo);
}

/** Where a post stands on a day: behind, running, still to come. */
export function stateOn(post: MembershipView, day: string): 'past' | 'present' | 'future' {
  if (post.validFrom > day) return 'future';
  return post.validTo !== null && post.validTo <= day ? 'past' : 'present';
}
