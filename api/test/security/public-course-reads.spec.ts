import { shippedCourses } from '@bdhvs/courses/content/index';
import { startTestApp, type TestApp } from '../app.js';
import { aPerson, twoCommunes } from '../builders/builders.js';

/** Anybody may read what is learned. A cache between may keep these answers for all, so they may hold nothing else. */
describe('courses read without an account', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startTestApp();
    await twoCommunes(t);
  });
  afterAll(() => t.close());

  const addresses = async () => {
    const { items } = (await t.http.get('/api/courses').expect(200)).body as {
      items: { slug: string; courseVersionId: string; lessonCount: number }[];
    };
    return [
      '/api/courses',
      ...items.flatMap(({ slug, courseVersionId: id }) => {
        const lessons = shippedCourses.find((course) => course.slug === slug)?.lessons ?? [];
        return [
          `/api/courses/${slug}`,
          `/api/course-versions/${id}`,
          `/api/course-versions/${id}/outline`,
          ...lessons.map((lesson) => `/api/course-versions/${id}/lessons/${lesson.id}`),
        ];
      }),
    ];
  };

  it('hold no question and no key of a final quiz', async () => {
    const seen: [string, string][] = [];
    for (const address of await addresses()) seen.push([address, (await t.http.get(address)).text]);
    const open = JSON.stringify(shippedCourses.map(({ lessons, simulation }) => [lessons, simulation]));
    const secrets = shippedCourses
      .flatMap((course) => course.finalQuiz.pool)
      .flatMap(({ prompt, explanation }) => [prompt, explanation.general])
      .filter((sentence) => !open.includes(JSON.stringify(sentence).slice(1, -1)));
    expect(secrets.length).toBeGreaterThan(100);
    const leaks = seen.flatMap(([address, text]) =>
      secrets
        .filter((secret) => text.includes(JSON.stringify(secret).slice(1, -1)))
        .map((secret) => `${address}: ${secret}`),
    );
    expect(leaks).toEqual([]);
  });

  it('are the same with and without a session, set no cookie and are found unchanged by their tag', async () => {
    const reader = await t.signIn(await aPerson().build(t));
    for (const address of await addresses()) {
      const [guest, person] = [await t.http.get(address).expect(200), await reader.get(address).expect(200)];
      expect(person.body).toEqual(guest.body);
      expect(guest.headers['set-cookie']).toBeUndefined();
      expect(guest.headers['cache-control']).toMatch(/^public, /);
      const tag = guest.headers.etag as string;
      await t.http.get(address).set('if-none-match', tag).expect(304);
    }
  });

  it('are all there is: what belongs to a person, an attempt or an enrolment still asks who it is', async () => {
    const csrf = { 'x-csrf-token': 'x' };
    await t.http.get('/api/me').expect(401);
    await t.http.get('/api/me/courses/vneid').expect(401);
    await t.http.post('/api/courses/vneid/enrolment').set(csrf).expect(401);
    await t.http.post('/api/learning/attempts').set(csrf).send({}).expect(401);
    await t.http.post('/api/learning/events').set(csrf).send({}).expect(401);
    await t.http.get('/api/course-versions/0190a5d0-ac96-774b-8cce-b302099a8001').expect(404);
  });
});
