import type { Attempt, AttemptAnswers, CourseEventInput } from '@bdhvs/contracts/learning';
import type { Course } from '@bdhvs/courses';
import { shippedCourses } from '@bdhvs/courses/content/index';
import { uuidv7 } from 'uuidv7';
import type { SignedIn, TestApp } from '../app.js';
import { aPerson } from './builders.js';

/** Somebody who has taken one of the shipped courses, with what a test needs to learn it. */
export interface Learner {
  personId: string;
  session: SignedIn;
  versionId: string;
  course: Course;
  lessonIds: string[];
  event(
    kind: CourseEventInput['kind'],
    /** null: about the course as a whole. */
    lessonId: string | null,
    more?: Partial<Record<keyof CourseEventInput, unknown>>,
  ): CourseEventInput;
  finishAll(at?: string): CourseEventInput[];
  send(events: unknown[], sentAt?: string, deviceId?: string): Promise<SentBatch>;
  passQuiz(): Promise<Record<string, unknown>>;
}

export interface SentBatch {
  status: number;
  body: {
    results: {
      id: string | null;
      status: string;
      problem?: { type: string; errors?: { pointer: string }[] };
    }[];
  };
}

export interface LearnerOptions {
  slug?: string;
  unit?: string;
  person?: string;
  signedInBy?: 'vneid' | 'local';
}

export async function aLearner(t: TestApp, options: LearnerOptions = {}): Promise<Learner> {
  const { slug = 'vneid', unit = 'thcs-a', signedInBy = 'local' } = options;
  const personId = options.person ?? (await aPerson().in(unit).build(t));
  const session = await t.signIn(personId, signedInBy);
  const enrolled = await session.post(`/api/courses/${slug}/enrolment`).expect(200);
  const versionId: string = enrolled.body.courseVersionId;
  const course = shippedCourses.find((candidate) => candidate.slug === slug) as Course;
  const lessonIds = course.lessons.map((lesson) => lesson.id);
  const event: Learner['event'] = (kind, lessonId, more = {}) =>
    ({
      id: uuidv7(),
      subjectId: personId,
      courseVersionId: versionId,
      ...(lessonId === null ? {} : { lessonId }),
      kind,
      occurredAt: t.clock.now().toISOString(),
      payload: {},
      ...more,
    }) as CourseEventInput;
  return {
    personId,
    session,
    versionId,
    course,
    lessonIds,
    event,
    finishAll: (at) =>
      lessonIds.map((lessonId) => event('lesson.finished', lessonId, at ? { occurredAt: at } : {})),
    send: async (events, sentAt = t.clock.now().toISOString(), deviceId = 'may-thu-1') => {
      const { status, body } = await session.post('/api/learning/events').send({ deviceId, sentAt, events });
      return { status, body };
    },
    passQuiz: async () => {
      const started = await session
        .post('/api/learning/attempts')
        .send({ courseVersionId: versionId })
        .expect(201);
      const answers = rightAnswers(course, started.body as Attempt);
      const done = await session
        .post(`/api/learning/attempts/${started.body.attemptId}/submit`)
        .send({ answers })
        .expect(200);
      return done.body as Record<string, unknown>;
    },
  };
}

/** The right answers to an attempt, as somebody who knows the course would find them: by the texts of the options. */
export function rightAnswers(course: Course, attempt: Pick<Attempt, 'questions'>, wrong = 0): AttemptAnswers {
  return Object.fromEntries(
    attempt.questions.map((question, index) => {
      const authored = course.finalQuiz.pool.find(({ id }) => id === question.id);
      const right = new Set(
        authored?.options.filter(({ id }) => authored.correct.includes(id)).map(({ text }) => text),
      );
      const chosen = question.options
        .filter(({ text }) => right.has(text) !== index < wrong)
        .map(({ id }) => id);
      return [question.id, question.kind === 'single' ? chosen.slice(0, 1) : chosen];
    }),
  );
}

/** The state that is kept, and the whole log behind it, as rows. */
export async function keptState(t: TestApp, personId: string, versionId: string): Promise<unknown> {
  const [row] = await t.db.manager.query<{ state: unknown }[]>(
    'SELECT state FROM course_progress WHERE person_id = $1 AND course_version_id = $2',
    [personId, versionId],
  );
  return row?.state;
}

export async function countRows(
  t: TestApp,
  table: 'learning_event' | 'telemetry_event' | 'quarantined_event' | 'completion',
): Promise<number> {
  const [row] = await t.db.manager.query<{ count: number }[]>(`SELECT count(*)::int AS count FROM ${table}`);
  return row?.count ?? 0;
}
