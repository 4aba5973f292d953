import type { Response } from 'supertest';
import { startTestApp, type TestApp } from '../app.js';
import { aPerson } from '../builders/builders.js';
import { anOpenSlip } from '../local-accounts.js';

const PASSWORD = 'một câu rất dễ nhớ';

describe('guessing an activation code', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startTestApp();
  });
  beforeEach(() => t.clock.set('2026-11-22T03:00:00Z'));
  afterAll(() => t.close());

  const attempt = (code: string): Promise<Response> =>
    Promise.resolve(t.http.post('/api/auth/activate').send({ code, password: PASSWORD }));
  const guess = (code: string, index: number): string =>
    `${code.slice(0, 5)}${'23456789'.split('').reverse().join('').slice(0, 4)}-${String(2222 + index).replace(/[01]/g, '2')}`;

  it('is stopped after ten at one slip, from whatever device, and the right code waits too', async () => {
    const code = await anOpenSlip(t, await aPerson().build(t));
    const seen: number[] = [];
    for (let tried = 0; tried < 12; tried += 1) seen.push((await attempt(guess(code, tried))).status);
    expect(seen).toEqual([...Array(10).fill(422), 429, 429]);
    expect((await attempt(code)).status).toBe(429);
    t.clock.advance(60_000);
    expect((await attempt(code)).status).toBe(200);
  });

  it('is stopped after ten when many are sent at once', async () => {
    const code = await anOpenSlip(t, await aPerson().build(t));
    const answers = await Promise.all(Array.from({ length: 30 }, (_, index) => attempt(guess(code, index))));
    expect(answers.filter(({ status }) => status === 422)).toHaveLength(10);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(20);
  });

  it('hinders nobody with another slip at the same address', async () => {
    const [attacked, other] = [
      await anOpenSlip(t, await aPerson().build(t)),
      await anOpenSlip(t, await aPerson().build(t)),
    ];
    for (let tried = 0; tried < 12; tried += 1) await attempt(guess(attacked, tried));
    expect((await attempt(other)).status).toBe(200);
  });

  it('is stopped on one device that goes from slip to slip', async () => {
    const first = await attempt('2222-3333-4444');
    const cookie = /bdhvs_device=[^;]+/.exec(String(first.headers['set-cookie']))?.[0] ?? '';
    const seen: number[] = [];
    for (let tried = 1; tried <= 30; tried += 1) {
      const code = `${String(2222 + tried).replace(/[01]/g, '2')}-5555-6666`;
      seen.push(
        (await t.http.post('/api/auth/activate').set('cookie', cookie).send({ code, password: PASSWORD }))
          .status,
      );
    }
    expect(seen.filter((status) => status === 422)).toHaveLength(29);
    expect(seen.at(-1)).toBe(429);
  });

  it('is told the same for a wrong, a used, an expired and a withdrawn code', async () => {
    const used = await anOpenSlip(t, await aPerson().build(t));
    await attempt(used);
    const withdrawn = await anOpenSlip(t, await aPerson().build(t));
    const expired = await anOpenSlip(t, await aPerson().build(t));
    await t.db.manager.query('UPDATE activation_slip SET revoked_at = now() WHERE locator = $1', [
      withdrawn.slice(0, 4),
    ]);
    await t.db.manager.query(`UPDATE activation_slip SET expires_at = '2026-01-01' WHERE locator = $1`, [
      expired.slice(0, 4),
    ]);
    const answers = await Promise.all(
      [used, withdrawn, expired, '2222-3333-4444', 'không phải mã'].map(attempt),
    );
    const told = answers.map(({ status, body }) => JSON.stringify({ status, ...body, requestId: undefined }));
    expect(new Set(told).size).toBe(1);
    expect(answers[0]?.body).toMatchObject({ status: 422, errors: [{ pointer: '/code' }] });
  });
});
