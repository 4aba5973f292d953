import { useQuery } from '@tanstack/react-query';
import type { CourseSummary } from '@bdhvs/contracts/courses';
import type {
  ProgrammeDetail,
  ProgrammeList,
  RuleBuild,
  RuleBuildList,
  RuleBuildStarted,
} from '@bdhvs/contracts/programmes';
import type { RulePreview } from '@bdhvs/contracts/reports';
import { can } from '../../../lib/access.js';
import { api } from '../../../lib/api-client.js';
import { useSignedIn } from '../../../lib/session.js';
import type { DraftBody, RuleBody } from './draft-form.js';

export type Programme = ProgrammeList['items'][number];
export type Rule = ProgrammeDetail['rules'][number];

/** How often a page asks how far a build has come. */
const ASK_AGAIN_MS = 1_000;

export function useProgrammes() {
  return useQuery({
    queryKey: ['programmes'],
    queryFn: () => api.get<ProgrammeList>('/programmes').then((list) => list.items),
  });
}

export function useProgramme(slug: string, enabled = true) {
  return useQuery({
    queryKey: ['programmes', slug],
    queryFn: () => api.get<ProgrammeDetail>(`/programmes/${slug}`),
    enabled,
  });
}

export const isBuilding = (draft: RuleBuild | undefined): boolean => draft?.state === 'building';

/** The drafts that wait for whoever may write; nobody else asks for them. */
export function useDrafts() {
  const enabled = can(useSignedIn(), 'programmes.write');
  return useQuery({
    queryKey: ['rule-builds'],
    queryFn: () => api.get<RuleBuildList>('/rule-builds').then((list) => list.items),
    enabled,
    refetchInterval: ({ state }) => (state.data?.some(isBuilding) ? ASK_AGAIN_MS : false),
  });
}

export function useDraft(id: string, enabled = true) {
  return useQuery({
    queryKey: ['rule-builds', id],
    queryFn: () => api.get<RuleBuild>(`/rule-builds/${id}`),
    enabled,
    refetchInterval: ({ state }) => (isBuilding(state.data) ? ASK_AGAIN_MS : false),
  });
}

export function usePreview(draft: RuleBuild) {
  return useQuery({
    queryKey: ['rule-builds', draft.id, 'preview'],
    queryFn: () => api.get<RulePreview>(`/rule-builds/${draft.id}/preview`),
    enabled: draft.state === 'built',
  });
}

export function useCourses() {
  return useQuery({
    queryKey: ['courses'],
    queryFn: () => api.get<{ items: CourseSummary[] }>('/courses').then((list) => list.items),
  });
}

export const draftsApi = {
  create: (body: DraftBody) => api.post<RuleBuildStarted>('/programmes', body),
  change: (slug: string, body: RuleBody) => api.post<RuleBuildStarted>(`/programmes/${slug}/rules`, body),
  activate: (id: string) => api.post<ProgrammeDetail>(`/rule-builds/${id}/activation`),
  discard: (id: string) => api.post<void>(`/rule-builds/${id}/discard`),
};
