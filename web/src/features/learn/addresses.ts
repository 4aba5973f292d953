import type { HomeCourse } from '@bdhvs/contracts/learning';

export const courseHref = (slug: string) => `/khoa-hoc/${slug}`;
export const lessonHref = (slug: string, lessonId: string) => `/khoa-hoc/${slug}/bai/${lessonId}`;
export const practiceHref = (slug: string) => `/khoa-hoc/${slug}/thuc-hanh`;
export const quizHref = (slug: string) => `/khoa-hoc/${slug}/bai-kiem-tra`;
export const resultHref = (slug: string) => `/khoa-hoc/${slug}/ket-qua`;

/** Straight to where one stopped; a course not begun is first shown as a whole. */
export function resumeHref(course: Pick<HomeCourse, 'slug' | 'resume' | 'lastTouchedAt'>): string {
  const { slug, resume, lastTouchedAt } = course;
  if (lastTouchedAt === null) return courseHref(slug);
  if (resume?.at === 'lesson') return lessonHref(slug, resume.lessonId);
  return resume?.at === 'quiz' ? quizHref(slug) : courseHref(slug);
}

/** "VNeID: danh tính số của tôi" is "VNeID" where room is short: the part before the colon. */
export function shortName(courseName: string): string {
  return courseName.split(':')[0]?.trim() || courseName;
}
