import { useQuery } from '@tanstack/react-query';
import type {
  AuthorCourse,
  AuthorHome,
  AuthorNotice,
  CourseDraft,
  CourseTrouble,
  NewNotice,
  PublicationEffect,
  Published,
  PublishDraft,
} from '@bdhvs/contracts/authoring';
import type {} from '@bdhvs/contracts/courses';
import type { RehearsalRates } from '@bdhvs/contracts/rehearsals';
import { api } from '../../lib/api-client.js';
import { saveFile } from '../../lib/save-file.js';

export const courseHref = (slug: string) => `/tac-gia/khoa-hoc/${slug}`;
export const draftHref = (slug: string) => `/tac-gia/ban-nhap/${slug}`;

export function useAuthorHome() {
  return useQuery({ queryKey: ['author', 'home'], queryFn: () => api.get<AuthorHome>('/author/home') });
}

export function useAuthorCourse(slug: string) {
  return useQuery({
    queryKey: ['author', 'course', slug],
    queryFn: () => api.get<AuthorCourse>(`/author/courses/${slug}`),
    // While programmes are being counted anew, the page says so and looks again.
    refetchInterval: ({ state }) => (state.data?.versions.some(isBeingApplied) ? 5_000 : false),
  });
}

export const isBeingApplied = ({
  number,
  retakeRequired,
  retakeAppliedAt,
}: AuthorCourse['versions'][number]): boolean => number > 1 && retakeRequired && retakeAppliedAt === null;

export function useCourseTrouble(slug: string) {
  return useQuery({
    queryKey: ['author', 'trouble', slug],
    queryFn: () => api.get<CourseTrouble>(`/author/courses/${slug}/trouble`),
  });
}

export function useRehearsalRates() {
  return useQuery({
    queryKey: ['author', 'rehearsals'],
    queryFn: () => api.get<RehearsalRates>('/author/rehearsals', { months: 12 }),
  });
}

export function useDraft(slug: string) {
  return useQuery({
    queryKey: ['author', 'draft', slug],
    queryFn: () => api.get<CourseDraft>(`/author/drafts/${slug}`),
  });
}

export function useEffectOf(slug: string, enabled: boolean) {
  return useQuery({
    queryKey: ['author', 'effect', slug],
    queryFn: () => api.get<PublicationEffect>(`/author/drafts/${slug}/effect`),
    enabled,
    staleTime: 0,
  });
}

export const authorApi = {
  upload: (file: File, onProgress: (part: number) => void) => {
    const body = new FormData();
    body.set('file', file);
    return api.upload<CourseDraft>('/author/drafts', body, onProgress);
  },
  discard: (slug: string) => api.delete<void>(`/author/drafts/${slug}`),
  publish: (slug: string, body: PublishDraft) =>
    api.post<Published>(`/author/drafts/${slug}/publication`, body),
  layNotice: (slug: string, notice: NewNotice) =>
    api.post<AuthorNotice>(`/author/courses/${slug}/notices`, notice),
  endNotice: (id: string) => api.post<AuthorNotice>(`/author/notices/${id}/end`),
};

export async function takePackage(
  slug: string,
  { version, of }: { version?: number; of?: 'shipped' } = {},
): Promise<void> {
  const { blob, name } = await api.download(`/author/courses/${slug}/package`, { version, of }, '*/*');
  saveFile(blob, name ?? `${slug}.json`);
}
