import { createHash, createHmac, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Role, SignedInBy } from '@bdhvs/contracts';
import { uuidv7 } from 'uuidv7';
import type { Actor, Grant } from '../access/actor.js';
import { CONFIG } from '../config/config.token.js';
import type { Config } from '../config/config.js';
import { Clock } from '../clock.js';
import { Database, type Tx } from '../database/database.js';
import { rows, run } from '../database/sql.js';

export interface NewSession {
  accountId: string;
  personId: string;
  signedInBy: SignedInBy;
  deviceLabel?: string;
  /** A session to end in the same step: signing in again rotates the token. */
  replacesToken?: string;
}

export interface FoundSession {
  actor: Actor;
  treeVersion: number;
}

interface SessionRow {
  id: string;
  account_id: string;
  person_id: string;
  signed_in_by: SignedInBy;
  created_at: Date;
  touch: boolean;
  grants: Grant[] | null;
  tree_version: number;
}

/** How often a session in use is written: more often would cost a write per request. */
const TOUCH_SECONDS = 60;

const FIND = `
  SELECT s.id, s.account_id, s.person_id, s.signed_in_by, s.created_at,
    s.last_seen_at < $2::timestamptz - interval '${TOUCH_SECONDS} seconds' AS touch,
    (SELECT json_agg(json_build_object('id', g.id, 'role', g.role, 'unitId', g.unit_id, 'subtree', g.subtree) ORDER BY g.id)
       FROM role_grant g
      WHERE g.person_id = s.person_id AND g.revoked_at IS NULL AND g.valid_from <= $3::date AND g.valid_to > $3::date) AS grants,
    (SELECT version FROM unit_tree_version) AS tree_version
  FROM session s JOIN account a ON a.id = s.account_id
  WHERE s.token_hash = $1 AND s.ended_at IS NULL AND a.disabled_at IS NULL
    AND s.expires_at > $2 AND s.last_seen_at > $2::timestamptz - make_interval(secs => s.idle_seconds)`;

const TOUCH = `UPDATE session SET last_seen_at = $2 WHERE token_hash = $1 AND last_seen_at < $2`;

/** Sessions live in the database under the hash of an opaque token: a copy of the table signs nobody in. */
@Injectable()
export class Sessions {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Starts a session. The token goes into the cookie and is not kept. */
  async start(tx: Tx, session: NewSession): Promise<{ token: string; csrfToken: string; sessionId: string }> {
    const token = randomBytes(32).toString('base64url');
    const now = this.clock.now();
    const sessionId = uuidv7();
    await run(
      tx,
      `WITH replaced AS (UPDATE session SET ended_at = $6 WHERE token_hash = $9 AND ended_at IS NULL),
            seen AS (UPDATE account SET last_sign_in_at = $6 WHERE id = $3),
            held AS (SELECT coalesce(array_agg(role), '{}') AS roles FROM role_grant
                      WHERE person_id = $4 AND revoked_at IS NULL AND valid_from <= $12::date AND valid_to > $12::date)
       INSERT INTO session (token_hash, id, account_id, person_id, signed_in_by, created_at, last_seen_at, idle_seconds, expires_at, device_label)
       SELECT $1, $2, $3, $4, $5, $6, $6,
         CASE WHEN 'operator' = ANY (roles) THEN $7::int WHEN roles && $10::text[] THEN $8::int ELSE $11::int END,
         $13, $14 FROM held`,
      [
        hashToken(token),
        sessionId,
        session.accountId,
        session.personId,
        session.signedInBy,
        now,
        this.config.IDLE_OPERATOR_MINUTES * 60,
        this.config.IDLE_STAFF_MINUTES * 60,
        session.replacesToken ? hashToken(session.replacesToken) : null,
        STAFF_ROLES,
        this.config.IDLE_LEARNER_MINUTES * 60,
        this.clock.today(),
        new Date(now.getTime() + this.config.SESSION_MAX_HOURS * 3_600_000),
        session.deviceLabel ?? null,
      ],
    );
    return { token, csrfToken: this.csrfTokenOf(token), sessionId };
  }

  /** The session behind a token, if it is open, not idle too long and its account not disabled. */
  async find(token: string): Promise<FoundSession | undefined> {
    const hash = hashToken(token);
    const now = this.clock.now();
    const [row] = await this.db.hot<SessionRow>('session-find', FIND, [hash, now, this.clock.today()]);
    if (!row) return undefined;
    if (row.touch) await this.db.hot('session-touch', TOUCH, [hash, now]);
    return {
      treeVersion: row.tree_version,
      actor: {
        accountId: row.account_id,
        personId: row.person_id,
        sessionId: row.id,
        signedInBy: row.signed_in_by,
        signedInAt: row.created_at,
        csrfToken: this.csrfTokenOf(token),
        grants: row.grants ?? [],
      },
    };
  }

  async end(tx: Tx, token: string): Promise<void> {
    await run(tx, 'UPDATE session SET ended_at = $2 WHERE token_hash = $1 AND ended_at IS NULL', [
      hashToken(token),
      this.clock.now(),
    ]);
  }

  /** Ends every open session of an account: after a new password, a disabling, a merge. */
  async endAllOf(tx: Tx, accountId: string): Promise<number> {
    const ended = await rows(
      tx,
      'UPDATE session SET ended_at = $2 WHERE account_id = $1 AND ended_at IS NULL RETURNING 1',
      [accountId, this.clock.now()],
    );
    return ended.length;
  }

  /** Bound to the session by the server's secret, so that it needs no column. */
  private csrfTokenOf(token: string): string {
    return createHmac('sha256', this.config.SESSION_SECRET).update('csrf:').update(token).digest('base64url');
  }
}

const STAFF_ROLES: Role[] = ['manager', 'leader', 'city_manager', 'author'];

function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
