import { uuidv7 } from 'uuidv7';
import { startTestApp, type TestApp } from '../app.js';
import { twoCommunes } from '../builders/builders.js';
import { aLearner, countRows, keptState } from '../builders/learning.js';

describe('an event about somebody else', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startTestApp();
    await twoCommunes(t);
  });
  afterAll(() => t.close());

  it('is refused the same way for a person that exists and one that does not, and changes nothing', async () => {
    const victim = await aLearner(t);
    const attacker = await aLearner(t);
    const before = await keptState(t, victim.personId, victim.versionId);
    const [first] = attacker.lessonIds as [string];
    const events = [victim.personId, uuidv7()].map((subjectId) =>
      attacker.event('lesson.finished', first, { subjectId }),
    );
    const { results } = (await attacker.send(events)).body;
    expect(results).toMatchObject([{ status: 'rejected' }, { status: 'rejected' }]);
    expect(results[0]?.problem).toEqual(results[1]?.problem);
    expect(results[0]?.problem?.type).toBe('not-your-learner');
    expect(await keptState(t, victim.personId, victim.versionId)).toEqual(before);
    expect(await countRows(t, 'quarantined_event')).toBe(2);
  });

  it('cannot write a grade or a completion: the server alone does', async () => {
    const attacker = await aLearner(t);
    const [first] = attacker.lessonIds as [string];
    const payload = { attemptId: uuidv7(), right: 10, total: 10, passed: true };
    const events = ['quiz.graded', 'quiz.passed', 'course.completed', 'completion.revoked'].map((kind) => ({
      ...attacker.event('lesson.started', first),
      kind,
      payload,
    }));
    const { results } = (await attacker.send(events)).body;
    expect(results.map(({ problem }) => problem?.type)).toEqual(events.map(() => 'invalid-event'));
    await attacker.send(attacker.finishAll());
    expect(await countRows(t, 'completion')).toBe(0);
  });

  it('cannot come in under a forged or missing csrf token', async () => {
    const learner = await aLearner(t);
    const body = { deviceId: 'd', sentAt: t.clock.now().toISOString(), events: [] };
    await t.http.post('/api/learning/events').set('cookie', learner.session.cookie).send(body).expect(403);
    await t.http
      .post('/api/learning/events')
      .set('cookie', learner.session.cookie)
      .set('x-csrf-token', 'x')
      .send(body)
      .expect(403);
  });
});
