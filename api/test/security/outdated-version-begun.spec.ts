import type { Course } from '@bdhvs/courses';
import { shippedCourses } from '@bdhvs/courses/content/index';
import { CoursePublisher } from '../../src/features/courses/course-publisher.service.js';
import { startTestApp, type TestApp } from '../app.js';
import { aPerson, twoCommunes } from '../builders/builders.js';

const course = shippedCourses[0] as Course;

/** "Begun before signing in" is what a browser says. It must not be a way around what has to be learned again. */
describe('a version that must be learned again in a later one', () => {
  let t: TestApp;
  let versions: string[];
  beforeAll(async () => {
    t = await startTestApp();
    t.clock.set('2026-11-20T08:00:00.000Z');
    await twoCommunes(t);
    const first = (await t.http.get(`/api/courses/${course.slug}`).expect(200)).body.courseVersionId;
    versions = [first, await publish('bản hai', false)];
  });
  afterAll(() => t.close());

  const publish = async (title: string, retakeRequired: boolean): Promise<string> =>
    (
      await t.db.transaction((tx) =>
        t.app
          .get(CoursePublisher)
          .publish(
            tx,
            { ...course, title: `${course.title}, ${title}` },
            { kind: 'material', retakeRequired },
          ),
      )
    ).versionId;
  const citizen = async () => t.signIn(await aPerson().build(t));
  const begin = (session: Awaited<ReturnType<typeof citizen>>, courseVersionId: string | undefined) =>
    session.post(`/api/courses/${course.slug}/enrolment`).send({ courseVersionId });

  it('is begun by nobody any more, and stays with whoever had it; other old versions are taken as before', async () => {
    const [first, second] = versions as [string, string];
    const had = await citizen();
    await begin(had, second).expect(200);
    await begin(await citizen(), first).expect(200);
    const third = await publish('bản ba', true);

    const late = await citizen();
    for (const old of [first, second]) {
      await begin(late, old).expect(404);
      await late.post('/api/learning/attempts').send({ courseVersionId: old }).expect(409);
    }
    expect((await begin(late, third).expect(200)).body.courseVersionId).toBe(third);
    expect((await begin(had, second).expect(200)).body.courseVersionId).toBe(second);
    await begin(had, first).expect(404);
  });
});
