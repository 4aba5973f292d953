import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT, UnsecuredJWT, type JWTPayload } from 'jose';
import { verifyIdToken, type Expected } from './id-token.js';

const NOW = Math.floor(Date.now() / 1000);
const right: JWTPayload = {
  iss: 'https://vneid.example.vn',
  sub: 'chu-the',
  aud: 'bdhvs',
  nonce: 'mot-lan',
  iat: NOW,
  exp: NOW + 300,
};

/** passport-openidconnect looks at some of these again; here each is refused by our own check alone. */
describe('the check of an ID token', () => {
  let expected: Expected;
  let sign: (claims: JWTPayload) => Promise<string>;

  beforeAll(async () => {
    const { publicKey, privateKey } = await generateKeyPair('ES256');
    expected = {
      issuer: 'https://vneid.example.vn',
      clientId: 'bdhvs',
      nonce: 'mot-lan',
      keys: createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), kid: 'k', alg: 'ES256' }] }),
    };
    sign = (claims) => new SignJWT(claims).setProtectedHeader({ alg: 'ES256', kid: 'k' }).sign(privateKey);
  });

  it('lets the right one through', async () => {
    await expect(verifyIdToken(await sign(right), expected)).resolves.toMatchObject({ sub: 'chu-the' });
  });

  it.each<[string, JWTPayload]>([
    ['iss', { iss: 'https://khac.example.vn' }],
    ['aud', { aud: 'ung-dung-khac' }],
    ['aud', { aud: ['ung-dung-khac'] }],
    ['azp', { aud: ['bdhvs', 'ung-dung-khac'] }],
    ['azp', { azp: 'ung-dung-khac' }],
    ['nonce', { nonce: 'khac' }],
    ['nonce', { nonce: undefined }],
    ['exp', { exp: NOW - 60 }],
    ['exp', { exp: undefined }],
    ['iat', { iat: NOW - 3600 }],
    ['iat', { iat: NOW + 3600 }],
    ['iat', { iat: undefined }],
    ['sub', { sub: '' }],
    ['sub', { sub: undefined }],
  ])('refuses a wrong or missing %s: %j', async (claim, change) => {
    await expect(verifyIdToken(await sign({ ...right, ...change }), expected)).rejects.toMatchObject({
      kind: 'invalid',
      reason: `id-token:${claim}`,
    });
  });

  it('refuses one without a signature, one signed with a shared secret, and none at all', async () => {
    const secret = new TextEncoder().encode('mot-bi-mat-dung-chung-du-dai-de-ky-hs256');
    const shared = await new SignJWT(right).setProtectedHeader({ alg: 'HS256', kid: 'k' }).sign(secret);
    for (const token of [new UnsecuredJWT(right).encode(), shared]) {
      await expect(verifyIdToken(token, expected)).rejects.toMatchObject({
        reason: 'id-token:ERR_JOSE_ALG_NOT_ALLOWED',
      });
    }
    await expect(verifyIdToken(undefined, expected)).rejects.toMatchObject({ reason: 'id-token:missing' });
  });
});
