import { startTestApp, type TestApp } from '../../../test/app.js';
import { aPerson, twoCommunes } from '../../../test/builders/builders.js';
import { aLearner, rightAnswers, type Learner } from '../../../test/builders/learning.js';
import { aProgramme, settled, type BuiltProgramme } from '../../../test/builders/programme.js';
import { ShareVerification } from './share-verification.service.js';

describe('the final quiz alone', () => {
  let t: TestApp;
  let admitting: BuiltProgramme;
  let strict: BuiltProgramme;
  beforeAll(async () => {
    t = await startTestApp();
    await twoCommunes(t);
    admitting = await aProgramme(t, { quizAlone: true }, 'cho-lam-bai-luon');
    strict = await aProgramme(t, {}, 'hoc-het-bai');
  }, 60_000);
  afterAll(() => t.close());

  beforeEach(() => t.clock.set('2026-11-20T02:00:00.000Z'));

  async function obliged(slug = 'vneid'): Promise<Learner> {
    const person = await aPerson().in('thcs-a').build(t);
    await settled(t, person);
    return aLearner(t, { person, slug });
  }
  const begin = (learner: Learner, alone = true) =>
    learner.session.post('/api/learning/attempts').send({ courseVersionId: learner.versionId, alone });
  async function passAlone(learner: Learner, wrong = 0) {
    const attempt = (await begin(learner).expect(201)).body;
    const answers = rightAnswers(learner.course, attempt, wrong);
    const path = `/api/learning/attempts/${attempt.attemptId}/submit`;
    return (await learner.session.post(path).send({ answers }).expect(200)).body;
  }
  const doneUnder = async (programme: BuiltProgramme, { personId }: Learner): Promise<string[]> => {
    const [row] = await t.db.manager.query<{ done: string[] }[]>(
      'SELECT done FROM standing WHERE rule_id = $1 AND person_id = $2 AND to_on = $3',
      [programme.ruleId, personId, 'infinity'],
    );
    return row?.done ?? [];
  };
  const rowsOf = ({ personId }: Learner) =>
    t.db.manager.query(
      `SELECT quiz_alone AS alone, admitted_by_rule AS rule FROM completion WHERE person_id = $1 AND superseded_at = 'infinity' ORDER BY id`,
      [personId],
    );
  const verified = async () => expect((await t.app.get(ShareVerification).verify()).differences).toEqual([]);

  it('completes the course for the programme that admits it and for no other, and the record says how', async () => {
    const learner = await obliged();
    expect(await passAlone(learner)).toMatchObject({ passed: true, completedAt: '2026-11-20T02:00:00.000Z' });
    expect(await rowsOf(learner)).toEqual([{ alone: true, rule: admitting.ruleId }]);
    expect((await doneUnder(admitting, learner))[0]).toBe('2026-11-20');
    expect((await doneUnder(strict, learner))[0]).toBe('infinity');
    const [entry] = await t.db.manager.query<{ detail: object }[]>(
      `SELECT detail FROM audit_entry WHERE action = 'completion.recorded' AND subject_id = $1`,
      [learner.personId],
    );
    expect(entry?.detail).toMatchObject({ basis: 'quiz_alone', ruleId: admitting.ruleId });
    await verified();
  });

  it('counts for the other programme as well once the lessons are learned', async () => {
    // Ten minutes before midnight in Hải Phòng, and ten after.
    t.clock.set('2026-11-20T16:50:00.000Z');
    const learner = await obliged();
    await passAlone(learner);
    t.clock.advance(20 * 60_000);
    await learner.send(learner.finishAll());
    expect(await rowsOf(learner)).toEqual([
      { alone: true, rule: admitting.ruleId },
      { alone: false, rule: null },
    ]);
    expect((await doneUnder(admitting, learner))[0]).toBe('2026-11-20');
    expect((await doneUnder(strict, learner))[0]).toBe('2026-11-21');
    await verified();
  });

  it('completes nothing when it is not passed', async () => {
    const learner = await obliged('ai-co-ban');
    expect(await passAlone(learner, 9)).toMatchObject({ passed: false, completedAt: null });
    expect(await rowsOf(learner)).toEqual([]);
  });

  it('can be asked for in an attempt that was opened before, as long as that is open', async () => {
    const learner = await obliged('thanh-toan-khong-tien-mat');
    const before = (await begin(learner, false).expect(201)).body;
    const again = (await begin(learner).expect(201)).body;
    expect(again.attemptId).toBe(before.attemptId);
    await passAlone(learner);
    expect(await rowsOf(learner)).toHaveLength(1);
  });

  it('is not what an ordinary attempt does: the lessons are still asked for', async () => {
    const learner = await obliged('dich-vu-cong-truc-tuyen');
    expect(await learner.passQuiz()).toMatchObject({ passed: true, completedAt: null });
    expect(await rowsOf(learner)).toEqual([]);
  });

  it('is shown on the home page and to the person in charge, with its basis', async () => {
    const learner = await obliged();
    const home = (await learner.session.get('/api/me/home').expect(200)).body;
    expect(home.due.map(({ quizAlone }: { quizAlone: boolean }) => quizAlone)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    await passAlone(learner);
    const manager = await t.signIn(await aPerson().as('manager', 'dai-son').build(t));
    const seen = await manager.get(`/api/people/${learner.personId}/completions`).expect(200);
    expect(seen.body.items).toMatchObject([{ courseSlug: 'vneid', basis: 'quiz_alone' }]);
    const programme = (await manager.get('/api/programmes/cho-lam-bai-luon').expect(200)).body;
    expect(programme.rules[0].quizAlone).toBe(true);
  });

  it('goes with a revocation in every programme, and is earned again by another pass', async () => {
    const learner = await obliged();
    await passAlone(learner);
    const manager = await t.signIn(await aPerson().as('manager', 'dai-son').build(t));
    const { body } = await manager.get(`/api/people/${learner.personId}/completions`).expect(200);
    t.clock.advance(60_000);
    await manager
      .post(`/api/completions/${body.items[0].id}/revocation`)
      .send({ reason: 'Nhờ người khác làm bài.' })
      .expect(200);
    expect((await doneUnder(admitting, learner))[0]).toBe('infinity');
    await verified();
    t.clock.advance(60_000);
    expect((await passAlone(learner)).completedAt).not.toBeNull();
    expect((await doneUnder(admitting, learner))[0]).toBe('2026-11-20');
    await verified();
  });
});
