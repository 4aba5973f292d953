import { randomBytes } from 'node:crypto';
import type { BadgeKeyList, BadgeKeyRotation } from '@bdhvs/contracts/certificates';
import { Injectable } from '@nestjs/common';
import { exportJWK, generateKeyPair, importJWK, type CryptoKey, type JWK } from 'jose';
import type { Actor } from '../../../platform/access/actor.js';
import type { UnitScope } from '../../../platform/access/unit-scope.js';
import { Audit } from '../../../platform/audit/audit.js';
import { Clock } from '../../../platform/clock.js';
import { Database, type Tx } from '../../../platform/database/database.js';
import { firstRow, rows, run } from '../../../platform/database/sql.js';
import { Vault } from '../../../platform/vault/vault.js';
import { Units } from '../../organisations/units.service.js';

/** What every verifier of Open Badges 3.0 must understand. */
export const BADGE_ALGORITHM = 'RS256';
const KEY_BITS = 2048;

interface KeyRow {
  kid: string;
  jwk: JWK;
  sealed: Buffer | null;
  createdAt: Date;
  retiredAt: Date | null;
  withdrawnAt: Date | null;
}

const KEY = `SELECT kid, public_jwk AS jwk, private_cipher AS sealed, created_at AS "createdAt", retired_at AS "retiredAt",
  withdrawn_at AS "withdrawnAt" FROM badge_key`;

export interface SigningKey {
  kid: string;
  key: CryptoKey;
}

export interface KnownKey {
  jwk: JWK;
  withdrawn: boolean;
}

/** The keys that sign badges: one in use, sealed under DATA_KEY; of the others only the public half is left. */
@Injectable()
export class BadgeKeys {
  private inUse?: SigningKey;

  constructor(
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly db: Database,
    private readonly units: Units,
    private readonly vault: Vault,
  ) {}

  /** The key in use; the first badge makes the first key. */
  async signing(): Promise<SigningKey> {
    const row = (await this.current(this.db.manager)) ?? (await this.firstKey());
    // Another replica may have rotated since: the row decides, the opened key is only kept beside it.
    if (this.inUse?.kid !== row.kid) {
      const jwk = JSON.parse(this.vault.open(row.sealed as Buffer)) as JWK;
      this.inUse = { kid: row.kid, key: (await importJWK(jwk, BADGE_ALGORITHM)) as CryptoKey };
    }
    return this.inUse;
  }

  /** For anybody: every public key that is still believed. */
  async jwks(): Promise<{ keys: JWK[] }> {
    const known = await rows<KeyRow>(
      this.db.manager,
      `${KEY} WHERE withdrawn_at IS NULL ORDER BY created_at DESC`,
    );
    return { keys: known.map(({ jwk }) => jwk) };
  }

  async find(kid: string): Promise<KnownKey | undefined> {
    const row = await firstRow<KeyRow>(this.db.manager, `${KEY} WHERE kid = $1`, [kid]);
    return row && { jwk: row.jwk, withdrawn: row.withdrawnAt !== null };
  }

  async list(): Promise<BadgeKeyList> {
    const known = await rows<KeyRow>(this.db.manager, `${KEY} ORDER BY created_at DESC`);
    return {
      items: known.map(({ kid, createdAt, retiredAt, withdrawnAt }) => ({
        kid,
        createdAt: createdAt.toISOString(),
        retiredAt: retiredAt?.toISOString() ?? null,
        withdrawnAt: withdrawnAt?.toISOString() ?? null,
      })),
    };
  }

  /** With a key goes every badge that it signed, of every unit: only for whoever is in charge of all of them. */
  async rotateBy(actor: Actor, scope: UnitScope, wish: BadgeKeyRotation): Promise<{ kid: string }> {
    await this.units.assertHoldsTop(this.db.manager, scope);
    return this.rotate(actor, wish);
  }

  /** A new key signs from now on. What the old one signed stays good, unless it is withdrawn with a reason. */
  async rotate(actor: Actor | null, { withdraw, reason }: BadgeKeyRotation): Promise<{ kid: string }> {
    const made = await makeKey();
    return this.db.transaction(async (tx) => {
      await this.lock(tx);
      const now = this.clock.now();
      const old = await this.current(tx);
      await run(
        tx,
        `UPDATE badge_key SET retired_at = $1, private_cipher = NULL, withdrawn_at = CASE WHEN $2 THEN $1::timestamptz END WHERE retired_at IS NULL`,
        [now, withdraw],
      );
      await this.add(tx, made, actor);
      await this.audit.record(tx, {
        actor,
        action: 'badge-key.rotated',
        subjectType: 'badge-key',
        subjectId: made.kid,
        detail: { previous: old?.kid ?? null, withdrawn: withdraw, reason },
      });
      return { kid: made.kid };
    });
  }

  private async firstKey(): Promise<KeyRow> {
    const made = await makeKey();
    return this.db.transaction(async (tx) => {
      await this.lock(tx);
      const other = await this.current(tx);
      if (other) return other;
      await this.add(tx, made, null);
      await this.audit.record(tx, {
        actor: null,
        action: 'badge-key.rotated',
        subjectType: 'badge-key',
        subjectId: made.kid,
        detail: { previous: null, withdrawn: false },
      });
      return (await this.current(tx)) as KeyRow;
    });
  }

  private current(tx: Tx): Promise<KeyRow | undefined> {
    return firstRow(tx, `${KEY} WHERE retired_at IS NULL`);
  }

  private async lock(tx: Tx): Promise<void> {
    await run(tx, `SELECT pg_advisory_xact_lock(hashtextextended('badge-key', 0))`);
  }

  private async add(tx: Tx, { kid, publicJwk, privateJwk }: MadeKey, actor: Actor | null): Promise<void> {
    await run(
      tx,
      'INSERT INTO badge_key (kid, public_jwk, private_cipher, created_at, created_by) VALUES ($1, $2, $3, $4, $5)',
      [
        kid,
        JSON.stringify(publicJwk),
        this.vault.seal(JSON.stringify(privateJwk)),
        this.clock.now(),
        actor?.personId ?? null,
      ],
    );
  }
}

interface MadeKey {
  kid: string;
  publicJwk: JWK;
  privateJwk: JWK;
}

async function makeKey(): Promise<MadeKey> {
  const { publicKey, privateKey } = await generateKeyPair(BADGE_ALGORITHM, {
    modulusLength: KEY_BITS,
    extractable: true,
  });
  const kid = randomBytes(12).toString('base64url');
  const { kty, n, e } = await exportJWK(publicKey);
  return {
    kid,
    publicJwk: { kty, n, e, kid, alg: BADGE_ALGORITHM, use: 'sig' },
    privateJwk: await exportJWK(privateKey),
  };
}
