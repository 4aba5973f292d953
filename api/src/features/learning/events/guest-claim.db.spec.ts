import type { CourseEventInput } from '@bdhvs/contracts/learning';
import type { Course } from '@bdhvs/courses';
import { shippedCourses } from '@bdhvs/courses/content/index';
import { uuidv7 } from 'uuidv7';
import { startTestApp, type SignedIn, type TestApp } from '../../../../test/app.js';
import { aPerson, twoCommunes } from '../../../../test/builders/builders.js';
import { countRows, rightAnswers } from '../../../../test/builders/learning.js';
import { CoursePublisher } from '../../courses/course-publisher.service.js';

const course = shippedCourses[1] as Course;

/** What a tablet holds of somebody who learned without an account, and how it hands that over to the product. */
class Tablet {
  readonly events: CourseEventInput[] = [];
  private readonly guestId = uuidv7();

  constructor(
    private readonly t: TestApp,
    private readonly versionId: string,
    private readonly slug = course.slug,
  ) {}

  learn(lessonId: string): void {
    this.events.push({
      id: uuidv7(),
      subjectId: this.guestId,
      courseVersionId: this.versionId,
      lessonId,
      kind: 'lesson.finished',
      occurredAt: this.t.clock.now().toISOString(),
      payload: {},
    });
  }

  /** The claim as the web does it: take the course in the version begun, then the same events with a new subject. */
  async claim(session: SignedIn, personId: string): Promise<string[]> {
    await session
      .post(`/api/courses/${this.slug}/enrolment`)
      .send({ courseVersionId: this.versionId })
      .expect(200);
    const { body } = await session.post('/api/learning/events').send({
      deviceId: 'may-tinh-bang',
      sentAt: this.t.clock.now().toISOString(),
      events: this.events.map((event) => ({ ...event, subjectId: personId })),
    });
    return body.results.map((result: { status: string }) => result.status);
  }
}

describe('what was learned without an account', () => {
  let t: TestApp;
  let versionId: string;
  beforeAll(async () => {
    t = await startTestApp();
    await twoCommunes(t);
    t.clock.set('2026-11-20T08:00:00.000Z');
    versionId = (await t.http.get(`/api/courses/${course.slug}`).expect(200)).body.courseVersionId;
  });
  beforeEach(() => t.clock.set('2026-11-20T08:00:00.000Z'));
  afterAll(() => t.close());

  const citizen = async () => {
    const personId = await aPerson().build(t);
    return { personId, session: await t.signIn(personId) };
  };
  const progressOf = async (session: SignedIn) =>
    (await session.get(`/api/me/courses/${course.slug}`).expect(200)).body;
  const statuses = (progress: { lessons: { status: string }[] }) =>
    progress.lessons.map(({ status }) => status);

  it('belongs to the person after the claim, once, however often and from however many tabs it is sent', async () => {
    const tablet = new Tablet(t, versionId);
    for (const { id } of course.lessons.slice(0, 2)) tablet.learn(id);
    const { personId, session } = await citizen();
    const before = await countRows(t, 'learning_event');
    const tabs = await Promise.all([tablet.claim(session, personId), tablet.claim(session, personId)]);
    await tablet.claim(session, personId);
    expect(tabs.flat().filter((status) => status === 'accepted')).toHaveLength(2);
    expect(tabs.flat().filter((status) => status === 'duplicate')).toHaveLength(2);
    expect(await countRows(t, 'learning_event')).toBe(before + 2);
    expect(statuses(await progressOf(session))).toEqual(
      course.lessons.map((_, index) => (index < 2 ? 'finished' : 'new')),
    );
  });

  it('goes on from where the sending stopped half-way', async () => {
    const tablet = new Tablet(t, versionId);
    for (const { id } of course.lessons.slice(0, 3)) tablet.learn(id);
    const { personId, session } = await citizen();
    const rest = tablet.events.splice(1);
    expect(await tablet.claim(session, personId)).toEqual(['accepted']);
    tablet.events.push(...rest);
    expect(await tablet.claim(session, personId)).toEqual(['duplicate', 'accepted', 'accepted']);
  });

  it('counts from the enrolment: a day before the account exists is no day of completion', async () => {
    const tablet = new Tablet(t, versionId);
    for (const { id } of course.lessons) tablet.learn(id);
    t.clock.set('2026-11-22T03:00:00.000Z');
    const { personId, session } = await citizen();
    await tablet.claim(session, personId);
    const progress = await progressOf(session);
    expect(progress.lessons.map((lesson: { finishedAt: string }) => lesson.finishedAt)).toEqual(
      course.lessons.map(() => '2026-11-22T03:00:00.000Z'),
    );
    expect(progress.completedAt).toBeNull();

    t.clock.set('2026-11-22T03:20:00.000Z');
    const started = await session.post('/api/learning/attempts').send({ courseVersionId: versionId });
    const answers = rightAnswers(course, started.body);
    await session.post(`/api/learning/attempts/${started.body.attemptId}/submit`).send({ answers });
    expect((await progressOf(session)).completedAt).toBe('2026-11-22T03:20:00.000Z');
    const [kept] = await t.db.manager.query<{ occurred_at: Date }[]>(
      'SELECT occurred_at FROM learning_event WHERE id = $1',
      [tablet.events[0]?.id],
    );
    expect(kept?.occurred_at.toISOString()).toBe('2026-11-20T08:00:00.000Z');
  });

  it('is taken in for the version that was begun, and leaves the version in force as it is', async () => {
    const other = shippedCourses[2] as Course;
    const first = (await t.http.get(`/api/courses/${other.slug}`).expect(200)).body.courseVersionId;
    const tablet = new Tablet(t, first, other.slug);
    tablet.learn(other.lessons[0]?.id as string);
    const early = await citizen();
    const late = await citizen();
    const { versionId: second } = await t.db.transaction((tx) =>
      t.app.get(CoursePublisher).publish(tx, { ...other, title: `${other.title}, bản mới` }),
    );
    await late.session.post(`/api/courses/${other.slug}/enrolment`).expect(200);
    for (const { session, personId } of [early, late])
      expect(await new Tablet(t, first, other.slug).claim(session, personId)).toEqual([]);
    expect(await tablet.claim(late.session, late.personId)).toEqual(['accepted']);
    const inForce = async (session: SignedIn) =>
      (await session.get(`/api/me/courses/${other.slug}`).expect(200)).body.courseVersionId;
    expect(await inForce(early.session)).toBe(first);
    expect(await inForce(late.session)).toBe(second);
  });

  it('cannot be claimed into a course that never had the version', async () => {
    const { session } = await citizen();
    await session.post('/api/courses/vneid/enrolment').send({ courseVersionId: versionId }).expect(404);
    await session.post('/api/courses/vneid/enrolment').send({ courseVersionId: uuidv7() }).expect(404);
    await session.post('/api/courses/vneid/enrolment').send({ courseVersionId: 'x' }).expect(400);
  });
});
