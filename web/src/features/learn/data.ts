import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import type { CourseDetail, CourseSummary } from '@bdhvs/contracts/courses';
import type { CourseProgress, Home } from '@bdhvs/contracts/learning';
import type { Lesson, Source } from '@bdhvs/courses';
import type { Simulation } from '@bdhvs/simulation';
import { api } from '../../lib/api-client.js';
import { freshOrLastKnown } from '../../lib/last-known.js';
import { device } from '../../lib/outbox/device.js';
import { guest, pinForGuest } from '../../lib/guest.js';
import { useLearner } from '../../lib/learner.js';
import { useSignedIn } from '../../lib/session.js';
import { useStore } from '../../lib/store.js';
import { fetchScenes } from '../../ui/drawings/scene.js';

/** One lesson of a published version with the sources it cites. */
export type LessonContent = Lesson & { courseVersionId: string; courseSlug: string; sources: Source[] };

/** The practice of a published version. */
export interface PracticeContent {
  courseVersionId: string;
  courseSlug: string;
  practice: Simulation;
}

const EARLY_MS = 15_000;
/** Asked for while the page is still being set up; taken by the first who needs it. */
const early = new Map<string, Promise<object>>();

export function askEarly(path: string): void {
  const page = api.get<object>(path);
  early.set(path, page);
  // Not for somebody who signs in later, and not for a page that is opened much later.
  page.catch(() => early.delete(path));
  setTimeout(() => early.delete(path), EARLY_MS);
}

function ask<T extends object>(path: string): Promise<T> {
  const asked = early.get(path);
  early.delete(path);
  return (asked as Promise<T> | undefined) ?? api.get<T>(path);
}

const orLastKnown = <T extends object>(personId: string, path: string): Promise<T> =>
  freshOrLastKnown(personId, path, ask<T>);

/** From the device when it has been here before: what was published never changes. */
async function published<T extends object>(versionId: string, part: string): Promise<T> {
  const { keep } = await device();
  const key = `${versionId}/${part}`;
  const kept = await keep.get<{ key: string; lesson: T }>('lessons', key).catch(() => undefined);
  if (kept) return kept.lesson;
  const lesson = await api.get<T>(`/course-versions/${versionId}/${part}`);
  await keep.put('lessons', { key, lesson }).catch(() => undefined);
  return lesson;
}

const lessonQuery = (versionId: string, lessonId: string) =>
  queryOptions({
    queryKey: ['lesson', versionId, lessonId],
    queryFn: async () => {
      const lesson = await published<LessonContent>(versionId, `lessons/${lessonId}`);
      fetchScenes(lesson.cards);
      return lesson;
    },
    staleTime: Infinity,
  });

/** The practice on the simulated phone; it comes to the device with the lessons. */
const practiceQuery = (versionId: string) =>
  queryOptions({
    queryKey: ['practice', versionId],
    queryFn: () => published<PracticeContent>(versionId, 'practice'),
    staleTime: Infinity,
  });

export function usePractice(versionId: string | null | undefined) {
  return useQuery({ ...practiceQuery(versionId ?? ''), enabled: Boolean(versionId) });
}

export function useHome() {
  const { personId } = useSignedIn();
  return useQuery({ queryKey: ['home'], queryFn: () => orLastKnown<Home>(personId, '/me/home') });
}

/** Courses are the same for everybody; without a network as they were last seen here. */
export const publicly = <T extends object>(path: string) => orLastKnown<T>('', path);
const courseDetail = (slug: string) => publicly<CourseDetail>(`/courses/${encodeURIComponent(slug)}`);

export function useProgress(slug: string) {
  const { me } = useLearner();
  return useQuery({
    queryKey: ['progress', slug, me === null],
    queryFn: async () => {
      if (me) return orLastKnown<CourseProgress>(me.personId, `/me/courses/${encodeURIComponent(slug)}`);
      const { guestProgress } = await import('./guest/progress.js');
      return guestProgress(slug, publicly);
    },
  });
}

/** Every course, for those to whom nothing was assigned. */
export function useCatalogue(enabled: boolean) {
  return useQuery({
    queryKey: ['courses'],
    queryFn: () => publicly<{ items: CourseSummary[] }>('/courses').then((list) => list.items),
    enabled,
  });
}

export function useCourseDetail(slug: string, enabled: boolean) {
  return useQuery({
    queryKey: ['courses', slug],
    queryFn: () => courseDetail(slug),
    enabled,
  });
}

export function useLesson(versionId: string | null | undefined, lessonId: string) {
  return useQuery({ ...lessonQuery(versionId ?? '', lessonId), enabled: Boolean(versionId) });
}

const IDLE_MS = 4_000;

/** Lessons come to the device while one reads, so that a lost network does not stop the learning. */
export function useLessonsAhead(
  versionId: string | null | undefined,
  lessonIds: string[],
  hasPractice = false,
): void {
  const client = useQueryClient();
  const wanted = lessonIds.join(' ');
  useEffect(() => {
    if (!versionId || !wanted) return undefined;
    const timer = setTimeout(() => {
      for (const lessonId of wanted.split(' ')) void client.prefetchQuery(lessonQuery(versionId, lessonId));
      if (hasPractice) void client.prefetchQuery(practiceQuery(versionId));
    }, IDLE_MS);
    return () => clearTimeout(timer);
  }, [client, versionId, wanted, hasPractice]);
}

/** After something that changes what is due and what is done. */
export function useRefreshProgress(slug: string): () => void {
  const client = useQueryClient();
  return useCallback(() => {
    void client.invalidateQueries({ queryKey: ['home'] });
    void client.invalidateQueries({ queryKey: ['progress', slug] });
  }, [client, slug]);
}

/**
 * Who opens a lesson learns the course; the enrolment pins its version. It comes before the first event, for an
 * event of a course that was never handed over is refused. Asking twice is harmless.
 */
export function useEnrolment(slug: string) {
  const { me } = useLearner();
  const pins = useStore(guest)?.pins;
  const client = useQueryClient();
  const known = me
    ? me.enrolments.find((enrolment) => enrolment.courseSlug === slug)?.courseVersionId
    : pins?.[slug];
  const asked = useQuery({
    queryKey: ['enrolment', slug, me === null],
    queryFn: async () => {
      // A guest pins the version on this device; the person who claims the work takes the course in it.
      if (!me) {
        const { courseVersionId } = await courseDetail(slug);
        return courseVersionId && pinForGuest(slug, courseVersionId);
      }
      const enrolment = await api.post<{ courseVersionId: string }>(
        `/courses/${encodeURIComponent(slug)}/enrolment`,
      );
      void client.invalidateQueries({ queryKey: ['me'] });
      void client.invalidateQueries({ queryKey: ['progress', slug] });
      return enrolment.courseVersionId;
    },
    enabled: known === undefined,
    staleTime: Infinity,
  });
  return {
    versionId: known ?? asked.data ?? undefined,
    error: asked.error,
    retry: () => void asked.refetch(),
  };
}
