import { createHmac, createPublicKey, generateKeyPairSync, sign, type JsonWebKey } from 'node:crypto';
import { startTestApp, type TestApp } from '../app.js';
import { twoCommunes } from '../builders/builders.js';
import { aGraduate } from '../builders/certificates.js';

const SITE = 'https://hoc.example.vn';
const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const decode = (part = ''): Record<string, unknown> =>
  JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>;

describe('a badge that was tampered with', () => {
  let t: TestApp;
  let header: Record<string, unknown>;
  let payload: Record<string, unknown>;
  let parts: [string, string, string];
  beforeAll(async () => {
    t = await startTestApp({ PUBLIC_URL: SITE });
    await twoCommunes(t);
    parts = (await (await aGraduate(t)).badge()).split('.') as [string, string, string];
    [header, payload] = [decode(parts[0]), decode(parts[1])];
  });
  afterAll(() => t.close());

  const outcome = async (badge: string): Promise<string> => {
    const { body } = await t.http.post('/api/certificates/check').send({ badge }).expect(200);
    if (body.outcome !== 'valid') expect(body.certificate).toBeNull();
    return body.outcome as string;
  };
  const signedBy = (privateKey: Parameters<typeof sign>[2], head: object): string => {
    const input = `${encode(head)}.${parts[1]}`;
    return `${input}.${sign('sha256', Buffer.from(input), privateKey).toString('base64url')}`;
  };

  it('is believed as it was, to begin with', async () => {
    expect(await outcome(parts.join('.'))).toBe('valid');
  });

  it('in its name, its course or its dates is told apart', async () => {
    const subject = payload['credentialSubject'] as Record<string, unknown>;
    const identifier = [{ ...(subject['identifier'] as object[])[0], identityHash: 'Người Khác' }];
    for (const changed of [
      { ...payload, credentialSubject: { ...subject, identifier } },
      { ...payload, awardedDate: '2020-01-01T00:00:00Z' },
      { ...payload, validUntil: '2099-01-01T00:00:00Z', exp: 4_000_000_000 },
    ])
      expect(await outcome(`${parts[0]}.${encode(changed)}.${parts[2]}`)).toBe('changed');
  });

  it('in any one of its characters is told apart', async () => {
    const whole = parts.join('.');
    for (let place = 40; place < whole.length - 2; place += 157) {
      const other = whole[place] === 'A' ? 'B' : 'A';
      if (whole[place] === '.') continue;
      expect(await outcome(whole.slice(0, place) + other + whole.slice(place + 1))).not.toBe('valid');
    }
  });

  it('without a signature (alg none) is refused', async () => {
    for (const alg of ['none', 'None', 'NONE'])
      expect(await outcome(`${encode({ ...header, alg })}.${parts[1]}.`)).toBe('changed');
    expect(await outcome(`${encode({ alg: 'none' })}.${parts[1]}.`)).toBe('foreign-key');
  });

  it('signed with our public key as if it were a secret (HS256) is refused', async () => {
    const { body } = await t.http.get(String(header['kid']).slice(SITE.length)).expect(200);
    const pem = createPublicKey({ key: body as JsonWebKey, format: 'jwk' }).export({
      type: 'spki',
      format: 'pem',
    });
    const input = `${encode({ ...header, alg: 'HS256' })}.${parts[1]}`;
    for (const secret of [pem, JSON.stringify(body), (body as JsonWebKey).n ?? ''])
      expect(
        await outcome(`${input}.${createHmac('sha256', secret).update(input).digest('base64url')}`),
      ).toBe('changed');
  });

  it('signed by another key is refused, whatever key or address it brings along', async () => {
    const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const jwk = publicKey.export({ format: 'jwk' });
    expect(await outcome(signedBy(privateKey, header))).toBe('changed');
    expect(await outcome(signedBy(privateKey, { ...header, jwk }))).toBe('changed');
    expect(await outcome(signedBy(privateKey, { alg: 'RS256', jwk }))).toBe('foreign-key');
    expect(await outcome(signedBy(privateKey, { alg: 'RS256', kid: 'https://evil.example/keys/1' }))).toBe(
      'foreign-key',
    );
    expect(
      await outcome(signedBy(privateKey, { ...header, jku: 'https://evil.example/jwks.json', jwk })),
    ).toBe('changed');
  });

  it('signed by our own key for another purpose is no badge', async () => {
    expect(await outcome('a.b.c')).toBe('not-a-badge');
    expect(await outcome(`${encode({ alg: 'RS256', kid: "' OR true --" })}.${parts[1]}.AAAA`)).toBe(
      'foreign-key',
    );
  });

  it('beyond recognition is answered kindly: pictures, 60 KB of text, marks of writing direction, nothing', async () => {
    for (const text of [
      '%PDF-1.4 …',
      '🎓'.repeat(200),
      `\u202E${parts.join('.')}`,
      'x'.repeat(60_000),
      '{}',
      '..',
    ])
      expect(await outcome(text)).toBe('not-a-badge');
    await t.http
      .post('/api/certificates/check')
      .send({ badge: 'x'.repeat(100_000) })
      .expect(400);
    await t.http.post('/api/certificates/check').send({ badge: '' }).expect(400);
    await t.http
      .post('/api/certificates/check')
      .send({ badge: { a: 1 } })
      .expect(400);
  });
});
