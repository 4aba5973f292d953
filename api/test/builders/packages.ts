import type { Course } from '@bdhvs/courses';
import { shippedCourses } from '@bdhvs/courses/content/index';
import type { SignedIn, TestApp } from '../app.js';
import { aPerson } from './builders.js';

/** Somebody with the author's role over the city; the units must be there. */
export async function anAuthor(t: TestApp, name = 'Phạm Thu Hà'): Promise<SignedIn> {
  return t.signIn(await aPerson(name).as('author', 'hai-phong').build(t));
}

/** A shipped course to change at will. */
export function aCourse(slug = 'vneid', change: (course: Course) => void = () => undefined): Course {
  const course = structuredClone(shippedCourses.find((candidate) => candidate.slug === slug) as Course);
  change(course);
  return course;
}

export const asFile = (course: unknown): Buffer => Buffer.from(JSON.stringify(course));

export function upload(by: SignedIn, file: Buffer, name = 'course.json') {
  return by.post('/api/author/drafts').attach('file', file, name);
}

/** Uploads a course and publishes it as it stands. */
export async function published(
  by: SignedIn,
  course: Course,
  how: { kind?: 'cosmetic' | 'material'; retakeRequired?: boolean } = {},
): Promise<{ courseVersionId: string; number: number }> {
  const draft = await upload(by, asFile(course)).expect(201);
  const { kind = 'cosmetic', retakeRequired = false } = how;
  const answer = await by
    .post(`/api/author/drafts/${course.slug}/publication`)
    .send({ draftId: draft.body.id, kind, retakeRequired, notes: 'Sửa một câu cho đúng.' })
    .expect(201);
  return answer.body as { courseVersionId: string; number: number };
}
