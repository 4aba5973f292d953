import { randomBytes } from 'node:crypto';
import { makeCertificateCode } from '../../src/features/certificates/certificate-code.rules.js';
import { startTestApp, type TestApp } from '../app.js';
import { aPerson, twoCommunes } from '../builders/builders.js';
import { aGraduate } from '../builders/certificates.js';

/** Well formed, its check character right, and issued to nobody. */
const guess = (): string => makeCertificateCode(randomBytes(64));

describe('guessing the codes of certificates', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startTestApp();
    await twoCommunes(t);
  });
  beforeEach(() => t.clock.set('2026-11-22T03:00:00Z'));
  afterAll(() => t.close());

  const ask = (code: string, cookie?: string) => {
    const request = t.http.get(`/api/certificates/${code}`);
    return cookie ? request.set('cookie', cookie) : request;
  };
  const newDevice = async (): Promise<string> => {
    const { headers } = await ask('sai');
    return /bdhvs_device=[^;]+/.exec(String(headers['set-cookie']))?.[0] ?? '';
  };

  it('is stopped on one device after thirty, and goes on after a pause that grows', async () => {
    const device = await newDevice();
    const statuses: number[] = [];
    for (let tried = 0; tried < 32; tried += 1) statuses.push((await ask(guess(), device)).status);
    expect(statuses).toEqual([...Array(30).fill(200), 429, 429]);
    const blocked = await ask(guess(), device);
    expect(Number(blocked.headers['retry-after'])).toBeGreaterThan(0);
    t.clock.advance(61_000);
    expect((await ask(guess(), device)).status).toBe(200);
    t.clock.advance(61_000);
    expect((await ask(guess(), device)).status).toBe(429);
  });

  it('is stopped when many are sent at once', async () => {
    const device = await newDevice();
    const answers = await Promise.all(Array.from({ length: 60 }, () => ask(guess(), device)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(30);
  });

  it('is stopped for a program that keeps no cookie, which shuts out nobody who has been here before', async () => {
    const { certificate } = await aGraduate(t, { person: await aPerson().in('thcs-a').build(t) });
    const device = await newDevice();
    let answered = 0;
    for (let tried = 0; tried < 6; tried += 1) {
      const batch = await Promise.all(Array.from({ length: 60 }, () => ask(guess())));
      answered += batch.filter(({ status }) => status === 200).length;
    }
    expect(answered).toBe(300);
    expect((await ask(certificate.code, device).expect(200)).body.outcome).toBe('valid');
    // Shut out as a stranger, one is known from then on: the page asks once more and is answered.
    const refused = await ask(certificate.code).expect(429);
    const given = /bdhvs_device=[^;]+/.exec(String(refused.headers['set-cookie']))?.[0] ?? '';
    expect((await ask(certificate.code, given).expect(200)).body.outcome).toBe('valid');
  });

  it('costs a mistyped code nothing: it is told by its check character', async () => {
    const device = await newDevice();
    const { certificate } = await aGraduate(t);
    const last = certificate.code.at(-1) === '2' ? '3' : '2';
    for (let tried = 0; tried < 40; tried += 1) {
      const answer = await ask(`${certificate.code.slice(0, -1)}${last}`, device).expect(200);
      expect(answer.body).toEqual({ outcome: 'mistyped', certificate: null });
    }
    expect((await ask(certificate.code, device).expect(200)).body.outcome).toBe('valid');
  });

  it('by others hinders no class of forty behind one address', async () => {
    t.clock.advance(86_400_000);
    const { certificate } = await aGraduate(t);
    const answers = await Promise.all(Array.from({ length: 40 }, () => ask(certificate.code)));
    expect(answers.map(({ body }) => body.outcome)).toEqual(Array(40).fill('valid'));
  });

  it('is met by words that tell nothing for whatever else is typed', async () => {
    for (const typed of ['🎓🎓🎓', '%E2%80%AE2345', 'a'.repeat(90), '..%2F..%2Fetc', "'%20OR%201=1", '%00'])
      expect((await ask(typed)).body).toMatchObject({ outcome: 'mistyped', certificate: null });
    expect((await ask('a'.repeat(101))).status).toBe(414);
  });
});
