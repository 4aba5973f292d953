import { startTestApp, type TestApp } from '../app.js';
import { twoCommunes } from '../builders/builders.js';
import { aLearner, countRows, keptState } from '../builders/learning.js';

describe('two processes of the api on one database', () => {
  let one: TestApp;
  let two: TestApp;
  beforeAll(async () => {
    one = await startTestApp();
    await twoCommunes(one);
    two = await startTestApp({ DATABASE_URL: one.database.appUrl });
  }, 60_000);
  afterAll(async () => {
    await two.close();
    await one.close();
  });

  it('lose no record of a learner whose devices reach them in turn, and complete the course', async () => {
    const learner = await aLearner(one);
    const elsewhere = await two.signIn(learner.personId);
    const sendToTwo = async (events: unknown[]) =>
      (
        await elsewhere
          .post('/api/learning/events')
          .send({ deviceId: 'hai', sentAt: new Date().toISOString(), events })
      ).body.results;
    await learner.passQuiz();
    for (const lesson of learner.lessonIds.slice(0, -1)) {
      expect((await learner.send([learner.event('lesson.started', lesson)])).body.results[0]?.status).toBe(
        'accepted',
      );
      const finished = learner.event('lesson.finished', lesson);
      expect(await sendToTwo([finished])).toMatchObject([{ status: 'accepted' }]);
      expect((await learner.send([finished])).body.results[0]?.status).toBe('duplicate');
    }
    const last = learner.lessonIds.at(-1) as string;
    const both = [learner.event('lesson.finished', last), learner.event('lesson.finished', last)];
    await Promise.all([learner.send(both.slice(0, 1)), sendToTwo(both.slice(1))]);
    const state = (await keptState(one, learner.personId, learner.versionId)) as {
      lessons: Record<string, { finishedAt?: number; startedAt?: number }>;
    };
    for (const lesson of learner.lessonIds)
      expect(state.lessons[lesson]?.finishedAt).toEqual(expect.any(Number));
    for (const lesson of learner.lessonIds.slice(0, -1))
      expect(state.lessons[lesson]?.startedAt).toEqual(expect.any(Number));
    expect(await countRows(one, 'completion')).toBeGreaterThanOrEqual(1);
    const me = await elsewhere.get('/api/me').expect(200);
    expect(me.body.enrolments).toMatchObject([{ courseSlug: 'vneid', completedAt: expect.any(String) }]);
  });
});
