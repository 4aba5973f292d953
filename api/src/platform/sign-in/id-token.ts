import { errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import { SignInFailure } from './sign-in-failure.js';

/** Signatures by a key pair only: a shared secret or no signature at all is what an attacker would ask for. */
const ALGORITHMS = ['RS256', 'ES256', 'PS256'];
const SKEW_SECONDS = 30;
const OLDEST_SECONDS = 10 * 60;

export interface Expected {
  issuer: string;
  clientId: string;
  nonce: string;
  keys: JWTVerifyGetKey;
}

export type IdTokenClaims = JWTPayload & { sub: string };

/** Checks signature and claims of an ID token as OpenID Connect Core 3.1.3.7 asks. */
export async function verifyIdToken(token: unknown, expected: Expected): Promise<IdTokenClaims> {
  if (typeof token !== 'string') throw new SignInFailure('invalid', 'id-token:missing');
  const claims = await signedClaims(token, expected);
  if (typeof claims.sub !== 'string' || claims.sub === '' || claims.sub.length > 255) {
    throw new SignInFailure('invalid', 'id-token:sub');
  }
  if (claims.nonce !== expected.nonce) throw new SignInFailure('invalid', 'id-token:nonce');
  const audiences = Array.isArray(claims.aud) ? claims.aud.length : 1;
  if (claims.azp === undefined ? audiences > 1 : claims.azp !== expected.clientId) {
    throw new SignInFailure('invalid', 'id-token:azp');
  }
  return { ...claims, sub: claims.sub };
}

async function signedClaims(token: string, expected: Expected): Promise<JWTPayload> {
  try {
    const { payload } = await jwtVerify(token, expected.keys, {
      algorithms: ALGORITHMS,
      audience: expected.clientId,
      issuer: expected.issuer,
      clockTolerance: SKEW_SECONDS,
      maxTokenAge: OLDEST_SECONDS,
      requiredClaims: ['iss', 'sub', 'aud', 'exp', 'iat'],
    });
    return payload;
  } catch (error) {
    if (error instanceof SignInFailure) throw error;
    if (error instanceof errors.JWTExpired || error instanceof errors.JWTClaimValidationFailed) {
      throw new SignInFailure('invalid', `id-token:${error.claim}`);
    }
    if (error instanceof errors.JWKSTimeout) throw new SignInFailure('unavailable', 'keys:no-answer');
    const code = error instanceof errors.JOSEError ? error.code : 'unreadable';
    throw new SignInFailure('invalid', `id-token:${code}`);
  }
}
