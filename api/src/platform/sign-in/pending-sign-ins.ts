import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../clock.js';
import { Database } from '../database/database.js';
import type { PendingSignIn, PendingSignIns } from './vneid-strategy.js';

/** Long enough to find one's phone and open VNeID. */
const MINUTES = 15;

const KEEP = `
  INSERT INTO sign_in_request (state_hash, browser_hash, nonce, code_verifier, return_to, created_at, expires_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7)`;
const TAKE = `
  DELETE FROM sign_in_request WHERE state_hash = $1 AND browser_hash = $2
  RETURNING nonce, code_verifier, return_to, expires_at`;

/** Sign-ins under way, in the database, because the way back may reach another replica. */
@Injectable()
export class SignInRequests {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** Those of one browser. A state that another browser began is answered like one that never was. */
  of(browserKey: string, returnTo: string): PendingSignIns & { returnTo: string } {
    const { db, clock } = this;
    const browserHash = hash(browserKey);
    return {
      returnTo,
      async keep({ nonce, codeVerifier }: PendingSignIn): Promise<string> {
        const state = randomBytes(24).toString('base64url');
        const now = clock.now();
        const until = new Date(now.getTime() + MINUTES * 60_000);
        await db.hot('sign-in-keep', KEEP, [
          hash(state),
          browserHash,
          nonce,
          codeVerifier,
          returnTo,
          now,
          until,
        ]);
        return state;
      },
      async take(state: string): Promise<PendingSignIn | undefined> {
        // Deleting and reading are one statement, so that of two that bring the same state one comes too late.
        const [row] = await db.hot<RequestRow>('sign-in-take', TAKE, [hash(state), browserHash]);
        if (!row || row.expires_at <= clock.now()) return undefined;
        this.returnTo = row.return_to;
        return { nonce: row.nonce, codeVerifier: row.code_verifier };
      },
    };
  }
}

interface RequestRow {
  nonce: string;
  code_verifier: string;
  return_to: string;
  expires_at: Date;
}

function hash(value: string): Buffer {
  return createHash('sha256').update(value).digest();
}
