import type { Course } from '@bdhvs/courses';
import { startTestApp, type TestApp } from '../../../../test/app.js';
import { aPerson, twoCommunes } from '../../../../test/builders/builders.js';
import { aLearner, countRows, rightAnswers, type Learner } from '../../../../test/builders/learning.js';
import { CoursePublisher } from '../../courses/course-publisher.service.js';

describe('final quizzes', () => {
  let t: TestApp;
  let learner: Learner;
  beforeAll(async () => {
    t = await startTestApp();
    await twoCommunes(t);
  });
  afterAll(() => t.close());
  beforeEach(async () => {
    t.clock.set('2026-08-03T02:00:00.000Z');
    learner = await aLearner(t);
  });

  const start = async (who = learner) =>
    (await who.session.post('/api/learning/attempts').send({ courseVersionId: who.versionId }).expect(201))
      .body;
  const save = (id: string, answers: object) =>
    learner.session.put(`/api/learning/attempts/${id}/answers`).send({ answers });
  const submit = (id: string, body?: object) =>
    learner.session.post(`/api/learning/attempts/${id}/submit`).send(body);

  it('deals the drawn number of questions without their keys, and the same attempt again while it is open', async () => {
    const attempt = await start();
    expect(attempt.questions).toHaveLength(learner.course.finalQuiz.drawn);
    expect(attempt).toMatchObject({
      passMark: learner.course.finalQuiz.passMark,
      answers: {},
      attemptsLeft: null,
    });
    expect(JSON.stringify(attempt)).not.toMatch(/correct|explanation|perOption/);
    expect(await start()).toEqual(attempt);
  });

  it('opens one attempt when two devices start at once', async () => {
    const attempts = await Promise.all([start(), start(), start()]);
    expect(new Set(attempts.map(({ attemptId }) => attemptId)).size).toBe(1);
  });

  it('saves answers any number of times, grades them on the server and explains only then', async () => {
    const attempt = await start();
    const right = rightAnswers(learner.course, attempt);
    const [one, two, ...rest] = Object.keys(right) as [string, string, ...string[]];
    await save(attempt.attemptId, { [one]: ['a'], [two]: [] }).expect(200);
    await save(attempt.attemptId, { [one]: right[one], [two]: right[two] }).expect(200);
    const saved = await save(attempt.attemptId, Object.fromEntries(rest.map((id) => [id, right[id]]))).expect(
      200,
    );
    expect(saved.body).toMatchObject({ counted: true, answers: right });
    expect(JSON.stringify(saved.body)).not.toMatch(/correct|explanation/);
    const read = await learner.session.get(`/api/learning/attempts/${attempt.attemptId}`).expect(200);
    expect(read.body.answers).toEqual(right);
    const result = await submit(attempt.attemptId).expect(200);
    expect(result.body).toMatchObject({ score: 10, total: 10, passMark: 8, passed: true, completedAt: null });
    expect(result.body.review).toHaveLength(10);
    for (const question of result.body.review) {
      expect(question).toMatchObject({ right: true, explanation: expect.stringMatching(/./) });
      expect(question.correct).toEqual([...question.chosen].sort());
    }
  });

  it.each([
    [2, 8, true],
    [3, 7, false],
  ])('with %i wrong answers scores %i, passed: %s', async (wrong, score, passed) => {
    const attempt = await start();
    const result = await submit(attempt.attemptId, {
      answers: rightAnswers(learner.course, attempt, wrong),
    }).expect(200);
    expect(result.body).toMatchObject({ score, passed });
  });

  it('gives the same result to a submission sent again, and logs one grade', async () => {
    const attempt = await start();
    const before = await countRows(t, 'learning_event');
    const answers = rightAnswers(learner.course, attempt, 1);
    const results = await Promise.all([
      submit(attempt.attemptId, { answers }),
      submit(attempt.attemptId, { answers }),
      submit(attempt.attemptId, { answers }),
    ]);
    expect(results.map(({ status, body }) => [status, body.score, body.submittedAt])).toEqual(
      results.map(() => [200, 9, t.clock.now().toISOString()]),
    );
    expect(
      (await learner.session.get(`/api/learning/attempts/${attempt.attemptId}`).expect(200)).body,
    ).toEqual(results[0]?.body);
    expect(await countRows(t, 'learning_event')).toBe(before + 1);
  });

  it('counts every answer that was confirmed before the submission, however close they meet', async () => {
    for (let round = 0; round < 5; round += 1) {
      // A round that was lost to the submission failed, and the next one has to wait.
      t.clock.advance(5 * 60_000);
      const attempt = await start();
      const right = rightAnswers(learner.course, attempt);
      const [saved, result] = await Promise.all([save(attempt.attemptId, right), submit(attempt.attemptId)]);
      expect(saved.body.counted ? 10 : 0).toBe(result.body.score);
    }
  });

  it('refuses answers that the attempt does not have, naming the question', async () => {
    const attempt = await start();
    const answer = await save(attempt.attemptId, { 'khong-co': ['a'] }).expect(400);
    expect(answer.body.errors).toMatchObject([{ pointer: '/answers/khong-co' }]);
    await save(attempt.attemptId, { [attempt.questions[0].id]: 'a' }).expect(400);
    await submit(attempt.attemptId, { answers: { 'khong-co': ['a'] } }).expect(400);
  });

  it('keeps a dealt attempt as it was when the course is published anew', async () => {
    const attempt = await start();
    const { finalQuiz } = learner.course;
    const changed: Course = {
      ...learner.course,
      finalQuiz: {
        ...finalQuiz,
        passMark: 10,
        pool: finalQuiz.pool.map((q) => ({ ...q, prompt: `Mới: ${q.prompt}` })),
      },
    };
    await t.db.transaction((tx) =>
      t.app.get(CoursePublisher).publish(tx, changed, { kind: 'material', retakeRequired: false }),
    );
    const read = await learner.session.get(`/api/learning/attempts/${attempt.attemptId}`).expect(200);
    expect(read.body).toEqual(attempt);
    const result = await submit(attempt.attemptId, {
      answers: rightAnswers(learner.course, attempt, 2),
    }).expect(200);
    expect(result.body).toMatchObject({ passMark: 8, passed: true });
  });

  it('asks to wait after a failed attempt, says until when, and lets it start then', async () => {
    const waiting = await aLearner(t, { slug: 'ai-co-ban' });
    const attempt = await start(waiting);
    const failed = await waiting.session
      .post(`/api/learning/attempts/${attempt.attemptId}/submit`)
      .expect(200);
    expect(failed.body).toMatchObject({ passed: false, nextAttemptAt: '2026-08-03T02:05:00.000Z' });
    const again = () =>
      waiting.session.post('/api/learning/attempts').send({ courseVersionId: waiting.versionId });
    const refused = await again().expect(429);
    expect(refused.body.type).toContain('attempt-cool-down');
    expect(refused.body.detail).toContain('09:05');
    expect(refused.headers['retry-after']).toBe('300');
    t.clock.advance(5 * 60_000);
    expect((await again().expect(201)).body.attemptId).not.toBe(attempt.attemptId);
  });

  it('refuses an attempt beyond the limit of the course', async () => {
    const { finalQuiz } = learner.course;
    const strict: Course = {
      ...learner.course,
      slug: 'hai-lan',
      finalQuiz: { ...finalQuiz, attemptLimit: 2, coolDownMinutes: 0 },
    };
    const { versionId } = await t.db.transaction((tx) => t.app.get(CoursePublisher).publish(tx, strict));
    await learner.session.post('/api/courses/hai-lan/enrolment').expect(200);
    const begin = () => learner.session.post('/api/learning/attempts').send({ courseVersionId: versionId });
    for (const left of [1, 0]) {
      const attempt = await begin().expect(201);
      expect(attempt.body.attemptsLeft).toBe(left);
      expect((await submit(attempt.body.attemptId).expect(200)).body.attemptsLeft).toBe(left);
    }
    expect((await begin().expect(409)).body.type).toContain('attempt-limit');
  });

  it('starts nothing for a version that is unknown or was not handed over', async () => {
    const begin = (courseVersionId: string) =>
      learner.session.post('/api/learning/attempts').send({ courseVersionId });
    await begin('0190a5d0-ac96-774b-8cce-b302099a8057').expect(404);
    const other = await aLearner(t, { slug: 'dich-vu-cong-truc-tuyen' });
    expect((await begin(other.versionId).expect(409)).body.type).toContain('not-enrolled');
    await begin('x').expect(400);
  });

  it('is not the attempt of anybody else: reading, answering and submitting answer 404', async () => {
    const attempt = await start();
    const stranger = await t.signIn(await aPerson().in('thcs-a').as('manager', 'dai-son').build(t));
    await stranger.get(`/api/learning/attempts/${attempt.attemptId}`).expect(404);
    await stranger
      .put(`/api/learning/attempts/${attempt.attemptId}/answers`)
      .send({ answers: {} })
      .expect(404);
    await stranger.post(`/api/learning/attempts/${attempt.attemptId}/submit`).expect(404);
  });
});
