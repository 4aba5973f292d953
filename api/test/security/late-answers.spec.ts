import { startTestApp, type TestApp } from '../app.js';
import { twoCommunes } from '../builders/builders.js';
import { aLearner, rightAnswers } from '../builders/learning.js';

describe('answers that come after the attempt was closed', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startTestApp();
    await twoCommunes(t);
  });
  afterAll(() => t.close());

  it('are kept and do not count, whether saved or sent with another submission', async () => {
    t.clock.set('2026-08-03T02:00:00.000Z');
    const learner = await aLearner(t);
    const { body: attempt } = await learner.session
      .post('/api/learning/attempts')
      .send({ courseVersionId: learner.versionId })
      .expect(201);
    const path = `/api/learning/attempts/${attempt.attemptId}`;
    const right = rightAnswers(learner.course, attempt);
    const failed = await learner.session
      .post(`${path}/submit`)
      .send({ answers: rightAnswers(learner.course, attempt, 9) })
      .expect(200);
    expect(failed.body).toMatchObject({ passed: false });

    const saved = await learner.session.put(`${path}/answers`).send({ answers: right }).expect(200);
    expect(saved.body).toMatchObject({ counted: false, answers: rightAnswers(learner.course, attempt, 9) });
    const again = await learner.session.post(`${path}/submit`).send({ answers: right }).expect(200);
    expect(again.body).toEqual(failed.body);

    const [row] = await t.db.manager.query(
      'SELECT score, passed, late_answers FROM quiz_attempt WHERE id = $1',
      [attempt.attemptId],
    );
    expect(row).toMatchObject({
      score: failed.body.score,
      passed: false,
      late_answers: [{ answers: right }, { answers: right }],
    });
    expect(Date.parse(row.late_answers[0].at)).toBe(t.clock.now().getTime());
  });
});
