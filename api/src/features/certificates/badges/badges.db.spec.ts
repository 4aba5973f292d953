import { createPublicKey, type JsonWebKey } from 'node:crypto';
import { UnsignedAchievementCredentialValidator } from '@learncard/types';
import jwt from 'jsonwebtoken';
import { startTestApp, type SignedIn, type TestApp } from '../../../../test/app.js';
import { aPerson, twoCommunes } from '../../../../test/builders/builders.js';
import { aGraduate, type Graduate } from '../../../../test/builders/certificates.js';
import { BadgeKeys } from './badge-keys.service.js';

const SITE = 'https://hoc.example.vn/lop';

interface Credential {
  '@context': string[];
  id: string;
  type: string[];
  issuer: { id: string; name: string };
  validFrom: string;
  validUntil?: string;
  credentialSubject: {
    id: string;
    identifier: { identityHash: string; identityType: string; hashed: boolean }[];
    achievement: { id: string };
  };
  credentialStatus: { id: string; type: string };
}

describe('badges', () => {
  let t: TestApp;
  let operator: SignedIn;
  let learner: Graduate;
  beforeAll(async () => {
    t = await startTestApp({ PUBLIC_URL: SITE });
    await twoCommunes(t);
    t.clock.set('2026-08-03T02:00:00.250Z');
    operator = await t.signIn(await aPerson('Người Vận Hành').as('operator', 'hai-phong').build(t));
    learner = await aGraduate(t, { person: await aPerson('Nguyễn Văn An').in('thcs-a').build(t) });
  });
  afterAll(() => t.close());

  /** By its public address, as a stranger's program would fetch it. */
  const fetched = async (address: string) => {
    expect(address.startsWith(`${SITE}/`)).toBe(true);
    const answer = await t.http.get(address.slice(SITE.length)).expect(200);
    expect(answer.headers['access-control-allow-origin']).toBe('*');
    return answer.body;
  };
  const badge = (owner = learner): Promise<string> => owner.badge();
  const check = async (text: string) =>
    (await t.http.post('/api/certificates/check').send({ badge: text }).expect(200)).body;
  const rotate = (withdraw = false) =>
    operator.post('/api/badge-keys/rotation').send({ withdraw, reason: 'Thay khóa theo lịch.' }).expect(201);
  /** Signature, times and issuer, by a library that had no part in making them. */
  const verifiedOutside = async (token: string): Promise<Credential & jwt.JwtPayload> => {
    const { header } = jwt.decode(token, { complete: true }) as jwt.Jwt;
    const jwk = (await fetched(header.kid ?? '')) as JsonWebKey;
    return jwt.verify(token, createPublicKey({ key: jwk, format: 'jwk' }), {
      algorithms: ['RS256'],
      issuer: `${SITE}/api/badges/issuer`,
      // Certificates carry the database's moment of recording, which the test's clock does not set.
      clockTimestamp: Math.ceil(Date.now() / 1000),
    }) as Credential & jwt.JwtPayload;
  };

  it('are Open Badges 3.0 credentials in the eyes of validators that are not ours', async () => {
    const token = await badge();
    expect(token).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
    const credential = await verifiedOutside(token);
    const shape = UnsignedAchievementCredentialValidator.safeParse(credential);
    expect(shape.error?.issues ?? []).toEqual([]);
    expect(credential['@context'][0]).toBe('https://www.w3.org/ns/credentials/v2');
    expect(credential.type).toEqual(['VerifiableCredential', 'OpenBadgeCredential']);
  });

  it('carry a header with nothing but algorithm, key address and type, and claims that repeat the credential', async () => {
    const token = await badge();
    const { header } = jwt.decode(token, { complete: true }) as jwt.Jwt;
    expect(header).toEqual({
      alg: 'RS256',
      kid: expect.stringMatching(`^${SITE}/api/badges/keys/`),
      typ: 'JWT',
    });
    const credential = await verifiedOutside(token);
    expect(credential.iss).toBe(credential.issuer.id);
    expect(credential.jti).toBe(credential.id);
    expect(credential.sub).toBe(credential.credentialSubject.id);
    expect(credential.nbf).toBe(Date.parse(credential.validFrom) / 1000);
    expect(credential.validUntil).toBeUndefined();
    expect(credential.exp).toBeUndefined();
  });

  it('hold the name as on the paper, and neither the person’s id nor any number', async () => {
    const credential = await verifiedOutside(await badge());
    expect(credential.credentialSubject.identifier).toEqual([
      { type: 'IdentityObject', hashed: false, identityHash: 'Nguyễn Văn An', identityType: 'name' },
    ]);
    const text = JSON.stringify(credential);
    expect(text).not.toContain(learner.personId);
    expect(text).not.toContain(learner.certificate.code);
    expect(text).not.toMatch(/\d{12}/);
  });

  it('point to documents that anybody can fetch: issuer, achievement, keys, revocations', async () => {
    const credential = await verifiedOutside(await badge());
    expect(await fetched(credential.issuer.id)).toEqual(credential.issuer);
    expect(credential.issuer.name).toBe('Thành phố Hải Phòng');
    expect(await fetched(credential.credentialSubject.achievement.id)).toEqual(
      credential.credentialSubject.achievement,
    );
    const { keys } = await fetched(`${SITE}/.well-known/jwks.json`);
    expect(keys).toHaveLength(1);
    expect(Object.keys(keys[0]).sort()).toEqual(['alg', 'e', 'kid', 'kty', 'n', 'use']);
    expect(await fetched(credential.credentialStatus.id)).toEqual({
      id: `${SITE}/api/badges/revocations`,
      type: '1EdTechRevocationList',
      issuer: `${SITE}/api/badges/issuer`,
      revokedCredentials: [],
    });
  });

  it('have their public keys at the well-known address, under the path of the installation too', async () => {
    await badge();
    const { body } = await t.http.get('/lop/.well-known/jwks.json').expect(200);
    expect(body.keys.length).toBeGreaterThan(0);
  });

  it('are the same bytes each time while the key stays, and are recognised here', async () => {
    const token = await badge();
    expect(await badge()).toBe(token);
    expect(await check(token)).toMatchObject({
      outcome: 'valid',
      certificate: { maskedName: 'Nguyễn V** A**', code: learner.certificate.code },
    });
    expect(await check(`\n ${token} \n`)).toMatchObject({ outcome: 'valid' });
  });

  it('end with the last valid day, in the claims and in the credential', async () => {
    const city = await t.signIn(await aPerson('Thành Phố').as('city_manager', 'hai-phong').build(t));
    const wish = { months: 12, reason: 'Nội dung đổi hằng năm.' };
    await city.put('/api/certificate-validities/ai-co-ban').send(wish).expect(204);
    const owner = await aGraduate(t, { slug: 'ai-co-ban' });
    const credential = await verifiedOutside(await badge(owner));
    expect(credential.validUntil).toBe('2027-08-02T17:00:00Z');
    expect(credential.exp).toBe(Date.parse('2027-08-02T17:00:00Z') / 1000);
  });

  it('signed before a rotation stay good: old public keys remain, old private keys are gone', async () => {
    const before = await badge();
    await rotate();
    const after = await badge();
    expect(after).not.toBe(before);
    await verifiedOutside(before);
    await verifiedOutside(after);
    expect([(await check(before)).outcome, (await check(after)).outcome]).toEqual(['valid', 'valid']);
    expect((await fetched(`${SITE}/.well-known/jwks.json`)).keys).toHaveLength(2);
    const sealed = await t.db.manager.query(
      'SELECT kid FROM badge_key WHERE private_cipher IS NOT NULL AND retired_at IS NULL',
    );
    expect(sealed).toHaveLength(1);
  });

  it('signed by a key that was withdrawn are no longer believed; a fresh download is', async () => {
    const stolen = await badge();
    await rotate(true);
    expect(await check(stolen)).toEqual({ outcome: 'withdrawn-key', certificate: null });
    expect((await check(await badge())).outcome).toBe('valid');
    const { header } = jwt.decode(stolen, { complete: true }) as jwt.Jwt;
    await t.http.get((header.kid ?? '').slice(SITE.length)).expect(404);
    const { keys } = await fetched(`${SITE}/.well-known/jwks.json`);
    expect(keys.map(({ kid }: { kid: string }) => kid)).not.toContain((header.kid ?? '').split('/').pop());
  });

  it('of a revoked certificate are on the public list by an id that leads nowhere, and cannot be downloaded', async () => {
    const owner = await aGraduate(t);
    const token = await badge(owner);
    const manager = await t.signIn(await aPerson('Người Quản Lý').as('manager', 'dai-son').build(t));
    const reason = 'In sai họ tên người học.';
    await manager.post(`/api/certificates/${owner.certificate.id}/revocation`).send({ reason }).expect(200);
    expect((await check(token)).outcome).toBe('revoked');
    const list = await fetched(`${SITE}/api/badges/revocations`);
    expect(list.revokedCredentials).toEqual([
      { id: `urn:uuid:${owner.certificate.id}`, revoked: true, revocationReason: 'certificate-revoked' },
    ]);
    expect(JSON.stringify(list)).not.toContain(owner.certificate.code);
    await owner.session.get(`/api/me/certificates/${owner.certificate.id}/badge`).expect(409);
  });

  it('are signed by one key when several ask for the first one at once', async () => {
    const fresh = await startTestApp();
    try {
      const keys = fresh.app.get(BadgeKeys);
      const made = await Promise.all(Array.from({ length: 4 }, () => keys.signing()));
      expect(new Set(made.map(({ kid }) => kid)).size).toBe(1);
    } finally {
      await fresh.close();
    }
  });

  it('keep their keys with the operator, who is asked for a reason; each rotation is in the audit log', async () => {
    const manager = await t.signIn(await aPerson('Quản Lý').as('manager', 'dai-son').build(t));
    await manager.post('/api/badge-keys/rotation').send({ reason: 'Muốn thử thay khóa.' }).expect(403);
    await operator.post('/api/badge-keys/rotation').send({}).expect(400);
    const { items } = (await operator.get('/api/badge-keys').expect(200)).body;
    const entries = await t.db.manager.query<{ subject_id: string }[]>(
      `SELECT subject_id FROM audit_entry WHERE action = 'badge-key.rotated' ORDER BY id DESC`,
    );
    expect(entries.map(({ subject_id }) => subject_id).sort()).toEqual(
      items.map(({ kid }: { kid: string }) => kid).sort(),
    );
  });
});
