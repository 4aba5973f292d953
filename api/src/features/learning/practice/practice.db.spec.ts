import type { Simulation } from '@bdhvs/simulation';
import { simulationSchema } from '@bdhvs/simulation';
import { startTestApp, type TestApp } from '../../../../test/app.js';
import { aPerson, twoCommunes } from '../../../../test/builders/builders.js';
import { aLearner, countRows, keptState, type Learner } from '../../../../test/builders/learning.js';

const finished = (learner: Learner, practiceId = 'kich-hoat-vneid') =>
  learner.event('practice.finished', null, { payload: { practiceId } });
const stepped = (learner: Learner, screenId: string, more: Record<string, unknown> = {}) =>
  learner.event('practice.stepped', null, {
    payload: {
      practiceId: 'kich-hoat-vneid',
      screenId,
      seconds: 12,
      mistakes: 1,
      hints: 0,
      shown: 0,
      left: false,
      ...more,
    },
  });

describe('a practice on the simulated phone', () => {
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

  it('is read by anybody with the version, for ever the same', async () => {
    const answer = await t.http.get(`/api/course-versions/${learner.versionId}/practice`).expect(200);
    const practice = (answer.body as { practice: Simulation }).practice;
    expect(simulationSchema.safeParse(practice).success).toBe(true);
    expect(answer.headers['cache-control']).toContain('immutable');
    const outline = await t.http.get(`/api/course-versions/${learner.versionId}/outline`).expect(200);
    expect(outline.body.practice).toEqual({
      id: practice.id,
      title: practice.title,
      minutes: practice.minutes,
      device: 'phone',
    });
  });

  it('is done from the moment of its record, which moves no lesson and completes nothing', async () => {
    const before = await learner.session.get('/api/me/courses/vneid').expect(200);
    expect(before.body.practice).toMatchObject({ id: 'kich-hoat-vneid', finishedAt: null });
    const event = finished(learner);
    const sent = await learner.send([event, event]);
    expect(sent.body.results.map(({ status }) => status)).toEqual(['accepted', 'duplicate']);
    const after = await learner.session.get('/api/me/courses/vneid').expect(200);
    expect(after.body.practice.finishedAt).toBe('2026-08-03T02:00:00.000Z');
    expect(after.body).toMatchObject({ finishedLessons: 0, completedAt: null, resume: before.body.resume });
  });

  it('is never needed: lessons and quiz complete the course without it', async () => {
    await learner.send(learner.finishAll());
    await learner.passQuiz();
    const page = await learner.session.get('/api/me/courses/vneid').expect(200);
    expect(page.body.completedAt).not.toBeNull();
    expect(page.body.practice.finishedAt).toBeNull();
  });

  it('keeps its steps apart as telemetry, which is never an input to state', async () => {
    const [records, telemetry] = [
      await countRows(t, 'learning_event'),
      await countRows(t, 'telemetry_event'),
    ];
    const state = await keptState(t, learner.personId, learner.versionId);
    await learner.send([stepped(learner, 'chao'), stepped(learner, 'ma-otp')]);
    expect(await countRows(t, 'learning_event')).toBe(records);
    expect(await countRows(t, 'telemetry_event')).toBe(telemetry + 2);
    expect(await keptState(t, learner.personId, learner.versionId)).toEqual(state);
  });

  it('is refused with a practice or a screen that this course does not have', async () => {
    const answer = await learner.send([finished(learner, 'khac'), stepped(learner, 'khong-co')]);
    expect(answer.body.results).toMatchObject([
      { status: 'rejected', problem: { errors: [{ pointer: '/payload/practiceId' }] } },
      { status: 'rejected', problem: { errors: [{ pointer: '/payload/screenId' }] } },
    ]);
  });

  describe('on which screen do people fail', () => {
    it('is told to authors in counts, without anybody’s name, and only from five people on', async () => {
      const learners: Learner[] = [];
      for (let count = 0; count < 5; count += 1) learners.push(await aLearner(t));
      for (const [index, one] of learners.entries()) {
        await one.send([
          stepped(one, 'passcode', { mistakes: index % 2, seconds: 10 * index, left: index === 4 }),
        ]);
      }
      await learners[0]?.send([stepped(learners[0], 'cau-hoi', { mistakes: 3 })]);
      const authorId = await aPerson().in('thcs-a').as('author', 'hai-phong').build(t);
      const author = await t.signIn(authorId);
      const { body } = await author.get('/api/courses/vneid/practice-insight').expect(200);
      const screen = (id: string) => body.screens.find((one: { id: string }) => one.id === id);
      expect(screen('passcode')).toMatchObject({
        people: 5,
        mistaken: 2,
        mistakes: 2,
        left: 1,
        medianSeconds: 20,
      });
      expect(screen('cau-hoi')).toMatchObject({ people: null, mistakes: null, medianSeconds: null });
      expect(JSON.stringify(body)).not.toContain(learners[0]?.personId);
    });

    it('is told to helpers and managers, who show first what many get wrong', async () => {
      for (const role of ['helper', 'manager'] as const) {
        const session = await t.signIn(await aPerson().in('thcs-a').as(role, 'dai-son').build(t));
        await session.get('/api/courses/vneid/practice-insight').expect(200);
      }
    });

    it('is not told to learners', async () => {
      await learner.session.get('/api/courses/vneid/practice-insight').expect(403);
    });
  });
});
