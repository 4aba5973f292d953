import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Permission } from '@bdhvs/contracts';
import type { Actor } from '../access/actor.js';
import { Clock } from '../clock.js';
import { Database } from '../database/database.js';

export interface FoundMachine {
  actor: Actor;
  permissions: readonly Permission[];
  unitId: number;
  treeVersion: number;
}

interface MachineRow extends Record<string, unknown> {
  id: string;
  permissions: Permission[];
  unit_id: number;
  created_at: Date;
  touch: boolean;
  tree_version: number;
}

/** So that a key found in a file or a log is known for what it is, by people and by scanners. */
const PREFIX = 'bdhvs_';
const SHAPE = /^Bearer bdhvs_([A-Za-z0-9_-]{43})$/i;
const TOUCH_SECONDS = 60;

const FIND = `
  SELECT id, permissions, unit_id, created_at, (SELECT version FROM unit_tree_version) AS tree_version,
    last_used_at IS NULL OR last_used_at < $2::timestamptz - interval '${TOUCH_SECONDS} seconds' AS touch
    FROM machine_client WHERE token_hash = $1 AND revoked_at IS NULL AND expires_on >= $3::date`;

const TOUCH = `UPDATE machine_client SET last_used_at = $2 WHERE token_hash = $1`;

/** Keys of programs: shown once, kept as a hash, checked at each request so that a revoked one is dead at once. */
@Injectable()
export class MachineKeys {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  make(): { token: string; hash: Buffer } {
    const secret = randomBytes(32).toString('base64url');
    return { token: PREFIX + secret, hash: hashOf(secret) };
  }

  /** @returns undefined where the header holds no key, or one that opens nothing (any more) */
  async find(authorization: string): Promise<FoundMachine | undefined> {
    const secret = SHAPE.exec(authorization)?.[1];
    if (secret === undefined) return undefined;
    const hash = hashOf(secret);
    const now = this.clock.now();
    const [row] = await this.db.hot<MachineRow>('machine-find', FIND, [hash, now, this.clock.today()]);
    if (!row) return undefined;
    if (row.touch) await this.db.hot('machine-touch', TOUCH, [hash, now]);
    return {
      // The audit trail names the key where it names a person otherwise.
      actor: {
        accountId: row.id,
        personId: row.id,
        sessionId: row.id,
        signedInBy: 'local',
        signedInAt: row.created_at,
        csrfToken: '',
        grants: [],
      },
      permissions: row.permissions,
      unitId: row.unit_id,
      treeVersion: row.tree_version,
    };
  }
}

function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
