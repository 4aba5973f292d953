import { uuidv7 } from 'uuidv7';
import { startTestApp, type TestApp } from '../../../test/app.js';
import { aPerson, twoCommunes } from '../../../test/builders/builders.js';
import { aLearner } from '../../../test/builders/learning.js';
import { answered, untilSurprise } from '../../../test/builders/rehearsals.js';
import { RehearsalExpiry } from './rehearsal-expiry.job.js';

const START = '2026-11-02T02:00:00.000Z';

describe('surprise rehearsals', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startTestApp();
    await twoCommunes(t);
  });
  afterAll(() => t.close());
  beforeEach(() => t.clock.set(START));

  const mine = async (personId: string) =>
    (await (await t.signIn(personId)).get('/api/me/rehearsals').expect(200)).body;
  const say = async (personId: string, agreed: boolean) =>
    (await t.signIn(personId)).put('/api/me/rehearsals/consent').send({ agreed }).expect(200);
  const open = async (personId: string, scenarioId: string) =>
    (await t.signIn(personId)).post(`/api/me/rehearsals/${scenarioId}/opening`);

  it('are asked for once: nothing is agreed to before, and nothing is due', async () => {
    expect(await mine(await aPerson().build(t))).toEqual({
      consent: { state: 'unasked', since: null },
      eligible: true,
      practised: false,
      surprise: null,
    });
  });

  it('keep each yes and each no with its moment; the same said again adds nothing', async () => {
    const person = await aPerson().build(t);
    await say(person, true);
    t.clock.advance(60_000);
    await say(person, true);
    expect((await mine(person)).consent).toEqual({ state: 'given', since: START });
    t.clock.advance(60_000);
    await say(person, false);
    expect((await mine(person)).consent).toEqual({ state: 'refused', since: '2026-11-02T02:02:00.000Z' });
    const kept = await t.db.manager.query('SELECT agreed FROM rehearsal_consent WHERE person_id = $1', [
      person,
    ]);
    expect(kept).toEqual([{ agreed: true }, { agreed: false }]);
    await expect(t.db.manager.query('DELETE FROM rehearsal_consent')).rejects.toMatchObject({
      code: '42501',
    });
  });

  it('come from 3 to 10 days after the yes, are opened once, again on the same day, and not on the next', async () => {
    const person = await aPerson().build(t);
    const { scenarioId, session, day } = await untilSurprise(t, person);
    expect(day).toBeGreaterThanOrEqual(3);
    expect(day).toBeLessThanOrEqual(10);
    const { body } = await session.post(`/api/me/rehearsals/${scenarioId}/opening`).expect(200);
    expect(body).toMatchObject({ id: scenarioId, form: expect.stringMatching(/call|message/) });
    expect((await mine(person)).surprise).toBeNull();
    expect((await open(person, scenarioId)).status).toBe(200);
    t.clock.advance(86_400_000);
    expect((await open(person, scenarioId)).status).toBe(404);
  });

  it('come at most once in thirty days, also when two devices open one at the same moment', async () => {
    const person = await aPerson().build(t);
    const { scenarioId, session } = await untilSurprise(t, person);
    const opened = await Promise.all(
      [1, 2, 3].map(() => session.post(`/api/me/rehearsals/${scenarioId}/opening`)),
    );
    expect(opened.map(({ status }) => status)).toEqual([200, 200, 200]);
    const shown = await t.db.manager.query('SELECT 1 FROM rehearsal_surprise WHERE person_id = $1', [person]);
    expect(shown).toHaveLength(1);
    for (let day = 1; day < 30; day += 1) {
      t.clock.advance(86_400_000);
      expect((await mine(person)).surprise).toBeNull();
    }
    const again = await untilSurprise(t, person, 16);
    expect(again.scenarioId).not.toBe(scenarioId);
  });

  it('stop at once when the yes is taken back', async () => {
    const person = await aPerson().build(t);
    const { scenarioId } = await untilSurprise(t, person);
    await say(person, false);
    expect((await mine(person)).surprise).toBeNull();
    expect((await open(person, scenarioId)).status).toBe(404);
  });

  it('do not come in the middle of a final quiz, and come again a day after it was left open', async () => {
    const learner = await aLearner(t);
    const { scenarioId } = await untilSurprise(t, learner.personId);
    const session = await t.signIn(learner.personId);
    await session.post('/api/learning/attempts').send({ courseVersionId: learner.versionId }).expect(201);
    expect((await mine(learner.personId)).surprise).toBeNull();
    expect((await open(learner.personId, scenarioId)).status).toBe(404);
    t.clock.advance(2 * 86_400_000);
    expect((await mine(learner.personId)).surprise).not.toBeNull();
  });
});

describe('an answer to a rehearsal', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startTestApp();
    await twoCommunes(t);
    t.clock.set(START);
  });
  afterAll(() => t.close());

  it('is a record: sent again it counts once, and other content under its id is refused', async () => {
    const person = await aPerson().build(t);
    const session = await t.signIn(person);
    const id = uuidv7();
    const send = (answer: 'refused' | 'yielded') =>
      answered(t, session, person, { scenarioId: 'vneid-goi-hoi-otp', answer, id });
    expect((await send('refused')).status).toBe('accepted');
    expect((await send('refused')).status).toBe('duplicate');
    expect(await send('yielded')).toMatchObject({ status: 'rejected', problem: { type: 'event-id-reused' } });
    const kept = await t.db.manager.query('SELECT answer FROM rehearsal_answer WHERE id = $1', [id]);
    expect(kept).toEqual([{ answer: 'refused' }]);
    expect((await (await t.signIn(person)).get('/api/me/rehearsals')).body.practised).toBe(true);
  });

  it('travels with lessons in one batch and moves no progress', async () => {
    const learner = await aLearner(t);
    const [first] = learner.lessonIds as [string];
    const rehearsal = {
      id: uuidv7(),
      subjectId: learner.personId,
      occurredAt: t.clock.now().toISOString(),
      kind: 'rehearsal.answered',
      payload: { scenarioId: 'vneid-goi-hoi-otp', answer: 'yielded', where: 'practice' },
    };
    const { body } = await learner.send([rehearsal, learner.event('lesson.finished', first), rehearsal]);
    expect(body.results.map(({ status }) => status)).toEqual(['accepted', 'accepted', 'duplicate']);
    const home = (await learner.session.get('/api/me/courses/vneid').expect(200)).body;
    expect(home.finishedLessons).toBe(1);
  });

  it('is not counted in a month that only a wrong clock shows', async () => {
    const person = await aPerson().build(t);
    const session = await t.signIn(person);
    const event = {
      id: uuidv7(),
      subjectId: person,
      occurredAt: '1999-01-01T00:00:00.000Z',
      kind: 'rehearsal.answered',
      payload: { scenarioId: 'goi-xin-otp', answer: 'refused', where: 'practice' },
    };
    await session
      .post('/api/learning/events')
      .send({ deviceId: 'd', sentAt: t.clock.now().toISOString(), events: [event] })
      .expect(200);
    const [row] = await t.db.manager.query('SELECT happened_at AS at FROM rehearsal_answer WHERE id = $1', [
      event.id,
    ]);
    expect(row.at.toISOString() >= '2026-09-01').toBe(true);
  });

  it('is gone after 24 months, and the consent stays', async () => {
    const person = await aPerson().build(t);
    await answered(t, await t.signIn(person), person, { scenarioId: 'vneid-goi-hoi-otp' });
    await (await t.signIn(person)).put('/api/me/rehearsals/consent').send({ agreed: true }).expect(200);
    const count = async (table: string) =>
      (await t.db.manager.query(`SELECT count(*)::int AS n FROM ${table} WHERE person_id = $1`, [person]))[0]
        .n;
    t.clock.set('2028-11-01T02:00:00.000Z');
    await t.db.transaction((tx) => t.app.get(RehearsalExpiry).expire(tx));
    expect(await count('rehearsal_answer')).toBe(1);
    t.clock.set('2028-11-03T02:00:00.000Z');
    await t.db.transaction((tx) => t.app.get(RehearsalExpiry).expire(tx));
    expect([await count('rehearsal_answer'), await count('rehearsal_consent')]).toEqual([0, 1]);
    t.clock.set(START);
  });
});

describe('the rate that authors see', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startTestApp();
    await twoCommunes(t);
    t.clock.set(START);
  });
  afterAll(() => t.close());

  it('counts people by month and scenario, each by the first answer, and tells small groups by no number', async () => {
    const answers = ['refused', 'refused', 'asked-someone', 'yielded', 'yielded', 'yielded'] as const;
    for (const answer of answers) {
      const person = await aPerson().build(t);
      const session = await t.signIn(person);
      await answered(t, session, person, { scenarioId: 'vneid-goi-hoi-otp', answer });
      t.clock.advance(1_000);
      await answered(t, session, person, { scenarioId: 'vneid-goi-hoi-otp', answer: 'refused' });
    }
    const surprised = await aPerson().build(t);
    const { scenarioId, session } = await untilSurprise(t, surprised);
    await session.post(`/api/me/rehearsals/${scenarioId}/opening`).expect(200);
    await answered(t, session, surprised, { scenarioId, where: 'surprise' });
    const author = await t.signIn(await aPerson('Người soạn').as('author', 'hai-phong').build(t));
    const { body } = await author.get('/api/author/rehearsals').expect(200);
    expect(body).toEqual({
      atLeast: 5,
      items: [
        expect.objectContaining({
          scenarioId,
          where: 'surprise',
          people: null,
          refused: null,
          yielded: null,
        }),
        {
          month: '2026-11',
          scenarioId: 'vneid-goi-hoi-otp',
          title: null,
          where: 'practice',
          people: 6,
          refused: 2,
          askedSomeone: 1,
          yielded: 3,
        },
      ],
    });
  });
});
