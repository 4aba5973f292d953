import type { Response } from 'supertest';
import { startTestApp, type TestApp } from '../app.js';
import { aPerson } from '../builders/builders.js';
import { aLocalAccount } from '../local-accounts.js';

const PASSWORD = 'một câu rất dễ nhớ';

describe('guessing a password', () => {
  let t: TestApp;
  let serial = 0;
  beforeAll(async () => {
    t = await startTestApp();
  });
  beforeEach(() => t.clock.set('2026-11-22T03:00:00Z'));
  afterAll(() => t.close());

  async function anAccount(): Promise<string> {
    serial += 1;
    const username = `nguoi-hoc-${serial}`;
    await aLocalAccount(t, await aPerson().build(t), username, PASSWORD);
    return username;
  }
  const attempt = (username: string, password: string): Promise<Response> =>
    Promise.resolve(t.http.post('/api/auth/local').send({ username, password }));
  async function statuses(username: string, times: number): Promise<number[]> {
    const seen: number[] = [];
    for (let tried = 0; tried < times; tried += 1)
      seen.push((await attempt(username, `sai ${tried}`)).status);
    return seen;
  }

  it('is stopped after five, for the right password too, with a pause that grows', async () => {
    const username = await anAccount();
    expect(await statuses(username, 6)).toEqual([401, 401, 401, 401, 401, 429]);
    const locked = await attempt(username, PASSWORD);
    expect(locked.status).toBe(429);
    expect(Number(locked.headers['retry-after'])).toBe(60);
    const pauses: number[] = [];
    for (let round = 0; round < 6; round += 1) {
      t.clock.advance(Number((await attempt(username, 'sai')).headers['retry-after']) * 1000);
      expect((await attempt(username, 'sai nữa')).status).toBe(401);
      pauses.push(Number((await attempt(username, 'sai')).headers['retry-after']));
    }
    expect(pauses).toEqual([120, 240, 480, 900, 900, 900]);
    t.clock.advance(900_000);
    expect((await attempt(username, PASSWORD)).status).toBe(200);
    expect(await statuses(username, 4)).toEqual([401, 401, 401, 401]);
  });

  it('is stopped after five when forty are sent at once', async () => {
    const username = await anAccount();
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, index) => attempt(username, `sai ${index}`)),
    );
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(5);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(35);
  });

  it('locks the one account and nobody else at the same address', async () => {
    const [victim, neighbour] = [await anAccount(), await anAccount()];
    await statuses(victim, 6);
    expect((await attempt(neighbour, PASSWORD)).status).toBe(200);
  });

  it('tells nobody which names exist: an unknown one is answered and locked alike', async () => {
    const username = await anAccount();
    const known = await attempt(username, 'sai');
    const unknown = await attempt('khong-co-ai', 'sai');
    const without = (body: Record<string, unknown>): object => ({ ...body, requestId: undefined });
    expect(without(unknown.body)).toEqual(without(known.body));
    expect(await statuses('khong-co-ai', 5)).toEqual([401, 401, 401, 401, 429]);
  });

  it('is stopped on one device across many names', async () => {
    const first = await attempt('ten-0', 'sai');
    const cookie = /bdhvs_device=[^;]+/.exec(String(first.headers['set-cookie']))?.[0] ?? '';
    expect(cookie).not.toBe('');
    const seen: number[] = [];
    for (let tried = 1; tried <= 60; tried += 1) {
      seen.push(
        (
          await t.http
            .post('/api/auth/local')
            .set('cookie', cookie)
            .send({ username: `ten-${tried}`, password: 'sai' })
        ).status,
      );
    }
    expect(seen.filter((status) => status === 401)).toHaveLength(59);
    expect(seen.at(-1)).toBe(429);
    expect((await attempt('ten-khac', 'sai')).status).toBe(401);
  });

  it('keeps no tried name in clear', async () => {
    await attempt('ten-bi-mat-cua-toi', 'sai');
    const [row] = await t.db.manager.query<{ all: string }[]>(
      'SELECT json_agg(l)::text AS all FROM attempt_limit l',
    );
    expect(row?.all).not.toContain('bi-mat');
  });

  it('finds no way in without a password, or past a closed account', async () => {
    const person = await aPerson().build(t);
    const username = await anAccount();
    await t.db.manager.query(
      `INSERT INTO account (id, person_id, issuer, subject) VALUES (gen_random_uuid(), $1, 'local', 'khong-mat-khau')`,
      [person],
    );
    expect((await attempt('khong-mat-khau', '')).status).toBe(400);
    expect((await attempt('khong-mat-khau', 'no account has this password')).status).toBe(401);
    await t.db.manager.query('UPDATE account SET disabled_at = now() WHERE subject = $1', [username]);
    expect((await attempt(username, PASSWORD)).status).toBe(401);
    expect((await attempt(username, 'x'.repeat(5000))).status).toBe(400);
  });
});
