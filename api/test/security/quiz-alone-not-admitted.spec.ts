import { startTestApp, type TestApp } from '../app.js';
import { aPerson, twoCommunes } from '../builders/builders.js';
import { aLearner, countRows, type Learner } from '../builders/learning.js';
import { aProgramme, settled } from '../builders/programme.js';

/** Skipping the lessons by asking for it: from outside, under a rule that says no, or for somebody else's attempt. */
describe('the final quiz alone, asked for by those to whom no rule admits it', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startTestApp();
    t.clock.set('2026-11-20T02:00:00.000Z');
    await twoCommunes(t);
    await aProgramme(t, { quizAlone: true, audience: ['cadre'] }, 'chi-cho-can-bo');
    await aProgramme(t, {}, 'hoc-het-bai');
  }, 60_000);
  afterAll(() => t.close());

  const ask = (learner: Learner) =>
    learner.session
      .post('/api/learning/attempts')
      .send({ courseVersionId: learner.versionId, alone: true })
      .expect(409);

  it('is refused with the reason to somebody whose own programme does not admit it', async () => {
    const person = await aPerson().in('thcs-a', 'public_employee').build(t);
    await settled(t, person);
    const { body } = await ask(await aLearner(t, { person }));
    expect(body.type).toContain('quiz-alone-not-admitted');
    expect(body.detail).toContain('Kế hoạch học tập');
  });

  it('is refused to a citizen, who is obliged to nothing, and nothing is dealt', async () => {
    const { body } = await ask(await aLearner(t, { person: await aPerson().build(t) }));
    expect(body.detail).toContain('được giao khóa học');
    const [row] = await t.db.manager.query<{ count: number }[]>(
      'SELECT count(*)::int AS count FROM quiz_attempt',
    );
    expect(row?.count).toBe(0);
  });

  it('cannot be smuggled into a submission or an event', async () => {
    const learner = await aLearner(t, { person: await aPerson().build(t) });
    const started = await learner.session
      .post('/api/learning/attempts')
      .send({ courseVersionId: learner.versionId, admittedByRule: 1, admitted_by_rule: 1 })
      .expect(201);
    await learner.session
      .post(`/api/learning/attempts/${started.body.attemptId}/submit`)
      .send({ alone: true, admittedByRule: 1 })
      .expect(200);
    const [first] = learner.lessonIds as [string];
    const forged = {
      ...learner.event('lesson.finished', first),
      kind: 'quiz.graded',
      payload: { right: 10, total: 10, passed: true, alone: true },
    };
    expect((await learner.send([forged])).body.results).toMatchObject([{ status: 'rejected' }]);
    expect(await countRows(t, 'completion')).toBe(0);
  });
});
