import { startTestApp, type TestApp } from '../../../../test/app.js';
import { aPerson, twoCommunes } from '../../../../test/builders/builders.js';
import { aLearner, type Learner } from '../../../../test/builders/learning.js';

interface CompletionRow {
  id: number;
  completed_at: Date;
  effective_on: string;
  trust: string;
  signed_in_by: string;
  revoked_by: string | null;
}

describe('completions', () => {
  let t: TestApp;
  let learner: Learner;
  beforeAll(async () => {
    t = await startTestApp();
    await twoCommunes(t);
  });
  afterAll(() => t.close());
  beforeEach(async () => {
    t.clock.set('2026-08-03T02:00:00.000Z');
    learner = await aLearner(t, { signedInBy: 'vneid' });
  });

  const completions = (personId = learner.personId) =>
    t.db.manager.query<CompletionRow[]>('SELECT * FROM completion WHERE person_id = $1 ORDER BY id', [
      personId,
    ]);
  const audited = async (action: string, personId = learner.personId) =>
    (
      await t.db.manager.query<object[]>('SELECT * FROM audit_entry WHERE action = $1 AND subject_id = $2', [
        action,
        personId,
      ])
    ).length;
  const hours = (count: number) => t.clock.advance(count * 3_600_000);

  it('come into being with the last lesson and the passed quiz, at the later of the two, once', async () => {
    await learner.send(learner.finishAll());
    expect(await completions()).toEqual([]);
    hours(1);
    expect(await learner.passQuiz()).toMatchObject({ passed: true, completedAt: '2026-08-03T03:00:00.000Z' });
    hours(1);
    await learner.send(learner.finishAll());
    await learner.passQuiz();
    expect(await completions()).toMatchObject([
      {
        completed_at: new Date('2026-08-03T03:00:00.000Z'),
        effective_on: '2026-08-03',
        trust: 'system',
        signed_in_by: 'vneid',
      },
    ]);
    expect(await audited('completion.recorded')).toBe(1);
  });

  it('have the time of the last lesson when the quiz came first', async () => {
    await learner.passQuiz();
    hours(2);
    await learner.send(learner.finishAll().slice(1));
    hours(1);
    expect(await completions()).toEqual([]);
    await learner.send(learner.finishAll().slice(0, 1));
    expect(await completions()).toMatchObject([{ completed_at: new Date('2026-08-03T05:00:00.000Z') }]);
  });

  it('belong to the day of the deployment’s time zone', async () => {
    t.clock.set('2026-08-31T16:59:59.000Z');
    const early = await aLearner(t);
    await early.send(early.finishAll());
    await early.passQuiz();
    t.clock.set('2026-08-31T17:00:00.000Z');
    const late = await aLearner(t);
    await late.send(late.finishAll());
    await late.passQuiz();
    expect(await completions(early.personId)).toMatchObject([{ effective_on: '2026-08-31' }]);
    expect(await completions(late.personId)).toMatchObject([{ effective_on: '2026-09-01' }]);
  });

  it('move earlier when a lesson learned offline before arrives late, with both facts and an audit row kept', async () => {
    await learner.passQuiz();
    hours(1);
    const offline = learner.finishAll(t.clock.now().toISOString());
    hours(5);
    await learner.send(learner.finishAll());
    hours(20 / 60);
    await learner.send(offline, undefined, 'may-thu-2');
    expect(await completions()).toMatchObject([
      { completed_at: new Date('2026-08-03T08:00:00.000Z') },
      { completed_at: new Date('2026-08-03T03:00:00.000Z') },
    ]);
    expect(await audited('completion.moved-earlier')).toBe(1);
    const me = await learner.session.get('/api/me').expect(200);
    expect(me.body.enrolments).toMatchObject([
      { courseSlug: 'vneid', completedAt: '2026-08-03T03:00:00.000Z' },
    ]);
  });

  it('are recorded once when the last records come from two devices at the same moment', async () => {
    await learner.passQuiz();
    const lessons = learner.finishAll();
    await Promise.all(lessons.map((event, index) => learner.send([event], undefined, `may-${index}`)));
    expect(await completions()).toHaveLength(1);
  });

  it('can be revoked by a person in charge with a reason; the quiz has to be passed again', async () => {
    await learner.send(learner.finishAll());
    await learner.passQuiz();
    const [row] = await completions();
    const manager = await t.signIn(await aPerson().in('phong-vhxh').as('manager', 'dai-son').build(t));
    const listed = await manager.get(`/api/people/${learner.personId}/completions`).expect(200);
    expect(listed.body.items).toMatchObject([
      { id: row?.id, courseSlug: 'vneid', revokedAt: null, signedInBy: 'vneid' },
    ]);
    const revoke = (body: object) => manager.post(`/api/completions/${row?.id}/revocation`).send(body);
    expect((await revoke({ reason: ' ' }).expect(400)).body.errors).toMatchObject([{ pointer: '/reason' }]);
    hours(1 / 6);
    await revoke({ reason: 'Người khác đã làm bài thay.' }).expect(200);
    expect((await revoke({ reason: 'Người khác đã làm bài thay.' }).expect(409)).body.type).toContain(
      'already-revoked',
    );
    expect(await audited('completion.revoked')).toBe(1);
    const home = await learner.session.get('/api/me/home').expect(200);
    expect(home.body.others).toMatchObject([{ slug: 'vneid', completedAt: null, resume: { at: 'quiz' } }]);
    hours(1 / 6);
    await learner.send(learner.finishAll());
    expect(await completions()).toHaveLength(1);
    await learner.passQuiz();
    expect(await completions()).toMatchObject([
      { id: row?.id },
      { completed_at: t.clock.now(), revoked_by: null },
    ]);
  });

  it('of another commune answer 404 to its neighbour’s manager and 403 to those without the permission', async () => {
    await learner.send(learner.finishAll());
    await learner.passQuiz();
    const [row] = await completions();
    const reason = 'Lý do đủ dài để được nhận.';
    const neighbour = await t.signIn(await aPerson().as('manager', 'xa-mau').build(t));
    await neighbour.get(`/api/people/${learner.personId}/completions`).expect(404);
    await neighbour.post(`/api/completions/${row?.id}/revocation`).send({ reason }).expect(404);
    const leader = await t.signIn(await aPerson().as('leader', 'dai-son').build(t));
    await leader.post(`/api/completions/${row?.id}/revocation`).send({ reason }).expect(403);
    await learner.session.post(`/api/completions/${row?.id}/revocation`).send({ reason }).expect(403);
    expect(await completions()).toMatchObject([{ revoked_by: null }]);
  });
});
