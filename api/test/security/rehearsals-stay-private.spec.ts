import { rehearsals } from '@bdhvs/courses/rehearsals/scenarios';
import { startTestApp, type SignedIn, type TestApp } from '../app.js';
import { aPerson, twoCommunes } from '../builders/builders.js';
import { aProgramme, settled } from '../builders/programme.js';
import { answered, untilSurprise } from '../builders/rehearsals.js';

const SURPRISES = rehearsals.scenarios.map(({ id }) => id);

/** Who gave way to a swindle that was only played: nobody in charge learns it, minors are left alone, counts are honest. */
describe('rehearsals', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startTestApp();
    t.clock.set('2026-11-02T02:00:00.000Z');
    await twoCommunes(t);
    await aProgramme(t);
  }, 60_000);
  afterAll(() => t.close());
  beforeEach(() => t.clock.set('2026-11-02T02:00:00.000Z'));

  const born = (personId: string, date: string | null, year: number | null = null) =>
    t.db.manager.query('UPDATE person SET birth_date = $2, birth_year = $3 WHERE id = $1', [
      personId,
      date,
      year,
    ]);
  const mine = async (session: SignedIn) => (await session.get('/api/me/rehearsals').expect(200)).body;

  it('are in nothing that a manager, a leader, the city or the operator can open or take away', async () => {
    const person = await aPerson('Đỗ Thị Nhường').in('thcs-a').build(t);
    await settled(t, person);
    const { scenarioId, session } = await untilSurprise(t, person);
    await session.post(`/api/me/rehearsals/${scenarioId}/opening`).expect(200);
    await answered(t, session, person, { scenarioId, answer: 'yielded', where: 'surprise' });
    const secret = /rehears|yielded|dien-tap|diễn tập|gọi thử|goi-xin-otp|asked-someone/i;
    for (const [role, unit] of [
      ['manager', 'dai-son'],
      ['leader', 'dai-son'],
      ['city_manager', 'hai-phong'],
      ['operator', 'hai-phong'],
    ] as const) {
      const staff = await t.signIn(await aPerson('Người phụ trách').as(role, unit).build(t));
      const report = 'unit=dai-son&programme=ky-nang-so-co-ban-2026';
      const pages = [
        `/api/people/${person}`,
        `/api/people/${person}/completions`,
        '/api/people?unit=dai-son',
        `/api/reports/completion?${report}`,
        `/api/reports/completion/people?${report}&status=left`,
        `/api/reports/completion/people?${report}&status=left&format=csv`,
        '/api/audit',
      ];
      for (const page of pages) {
        const answer = await staff.get(page);
        const text = answer.text ?? JSON.stringify(answer.body);
        expect([200, 403, 404]).toContain(answer.status);
        expect(`${page} ${text}`).not.toMatch(secret);
      }
      await staff.get('/api/audit').expect(role === 'operator' ? 200 : 403);
      await staff.get('/api/author/rehearsals').expect(403);
    }
  });

  it('name nobody to an author either, and hold no id of a person', async () => {
    const people = [];
    for (let index = 0; index < 6; index += 1) {
      const person = await aPerson(`Người số ${index}`).build(t);
      await answered(t, await t.signIn(person), person, {
        scenarioId: 'vneid-goi-hoi-otp',
        answer: 'yielded',
      });
      people.push(person);
    }
    const author = await t.signIn(await aPerson('Người soạn').as('author', 'hai-phong').build(t));
    const { text } = await author.get('/api/author/rehearsals').expect(200);
    expect(text).toContain('vneid-goi-hoi-otp');
    for (const person of people) expect(text).not.toContain(person);
    expect(text).not.toMatch(/Người số|[0-9a-f]{8}-[0-9a-f]{4}/);
  });

  it('never reach a minor, nor anybody whose age is not known, whatever is sent', async () => {
    const ages: [string | null, number | null][] = [
      ['2008-11-03', null],
      ['2015-01-01', null],
      [null, null],
      [null, 2008],
    ];
    for (const [date, year] of ages) {
      const person = await aPerson().build(t);
      await born(person, date, year);
      const session = await t.signIn(person);
      expect(await mine(session)).toMatchObject({ eligible: false, surprise: null });
      const refused = await session.put('/api/me/rehearsals/consent').send({ agreed: true }).expect(409);
      expect(refused.body.type).toContain('adults-only');
      for (const id of SURPRISES) await session.post(`/api/me/rehearsals/${id}/opening`).expect(404);
    }
  });

  it('stop for whoever turns out to be a minor after the yes', async () => {
    const person = await aPerson().build(t);
    const { scenarioId } = await untilSurprise(t, person);
    await born(person, '2010-05-05');
    const session = await t.signIn(person);
    expect(await mine(session)).toMatchObject({ eligible: false, surprise: null });
    await session.post(`/api/me/rehearsals/${scenarioId}/opening`).expect(404);
  });

  it('are not opened without a yes, before their day, or under the name of another scenario', async () => {
    const person = await aPerson().build(t);
    const session = await t.signIn(person);
    for (const id of [...SURPRISES, 'khong-co', '..%2f..'])
      expect((await session.post(`/api/me/rehearsals/${id}/opening`)).status).toBe(404);
    await session.put('/api/me/rehearsals/consent').send({ agreed: true }).expect(200);
    for (const id of SURPRISES) await session.post(`/api/me/rehearsals/${id}/opening`).expect(404);
    const due = await untilSurprise(t, person);
    for (const id of SURPRISES.filter((one) => one !== due.scenarioId))
      await due.session.post(`/api/me/rehearsals/${id}/opening`).expect(404);
  });

  it('are for nobody without a session, and consent needs the csrf token', async () => {
    await t.http.get('/api/me/rehearsals').expect(401);
    await t.http.post(`/api/me/rehearsals/${SURPRISES[0]}/opening`).expect(401);
    const session = await t.signIn(await aPerson().build(t));
    await t.http
      .put('/api/me/rehearsals/consent')
      .set('cookie', session.cookie)
      .send({ agreed: true })
      .expect(403);
  });

  it('are answered for oneself alone', async () => {
    const victim = await aPerson().build(t);
    const attacker = await t.signIn(await aPerson().build(t));
    expect(
      await answered(t, attacker, victim, { scenarioId: 'goi-xin-otp', answer: 'yielded' }),
    ).toMatchObject({
      status: 'rejected',
      problem: { type: 'not-your-learner' },
    });
  });

  it('are not counted when nobody was surprised: answers to surprises that never came change no figure', async () => {
    const author = await t.signIn(await aPerson().as('author', 'hai-phong').build(t));
    const surprises = async () =>
      (await author.get('/api/author/rehearsals').expect(200)).body.items.filter(
        ({ where }: { where: string }) => where === 'surprise',
      );
    const before = await surprises();
    for (let index = 0; index < 6; index += 1) {
      const person = await aPerson().build(t);
      const session = await t.signIn(person);
      for (const scenarioId of SURPRISES)
        await answered(t, session, person, { scenarioId, answer: 'yielded', where: 'surprise' });
    }
    expect(await surprises()).toEqual(before);
  });

  it('carry nothing but the three answers: a code or a card number typed into one is refused', async () => {
    const person = await aPerson().build(t);
    const session = await t.signIn(person);
    for (const answer of ['123456', '4111 1111 1111 1111', { otp: '123456' }]) {
      const result = await answered(t, session, person, {
        scenarioId: 'goi-xin-otp',
        answer: answer as never,
      });
      expect(result).toMatchObject({ status: 'rejected', problem: { type: 'invalid-event' } });
    }
  });
});
