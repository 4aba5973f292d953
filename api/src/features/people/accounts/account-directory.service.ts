import { Injectable } from '@nestjs/common';
import type { Account, AccountList, Role } from '@bdhvs/contracts';
import type { Actor } from '../../../platform/access/actor.js';
import type { UnitScope } from '../../../platform/access/unit-scope.js';
import { Audit } from '../../../platform/audit/audit.js';
import { Clock } from '../../../platform/clock.js';
import { Database, type Tx } from '../../../platform/database/database.js';
import { firstRow, rows, run } from '../../../platform/database/sql.js';
import { pageOf, placeOf } from '../../../platform/http/cursor.js';
import { ConflictProblem, NotFoundProblem } from '../../../platform/problems/problem.js';
import { Sessions } from '../../../platform/session/sessions.js';
import { LOCAL_ISSUER } from '../../../platform/sign-in/local-sign-in.service.js';
import { homeUnitOf, isInScope, rolesOf } from './home-unit.query.js';

interface AccountRow {
  id: string;
  person_id: string;
  full_name: string | null;
  sort_key: string;
  issuer: string;
  subject: string;
  created_at: Date;
  last_sign_in_at: Date | null;
  disabled_at: Date | null;
  unit_id: number | null;
  unit_name: string | null;
  roles: Role[];
  open_sessions: number;
}

const ACCOUNTS = `
  SELECT a.id, a.person_id, p.full_name, p.sort_key, a.issuer, a.subject, a.created_at, a.last_sign_in_at, a.disabled_at,
         home.unit_id, home.unit_name, ${rolesOf('p.id', '$2')} AS roles,
         (SELECT count(*)::int FROM session s WHERE s.account_id = a.id AND s.ended_at IS NULL AND s.expires_at > $3
             AND s.last_seen_at > $3::timestamptz - make_interval(secs => s.idle_seconds)) AS open_sessions
    FROM account a JOIN person p ON p.id = a.person_id
    ${homeUnitOf('p.id', '$2')}
   WHERE ${isInScope('$1')}`;

/** Accounts for those who operate the installation: who can sign in, how, since when; closing and opening them. */
@Injectable()
export class AccountDirectory {
  constructor(
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly db: Database,
    private readonly sessions: Sessions,
  ) {}

  list(
    actor: Actor,
    scope: UnitScope,
    query: { q?: string; cursor?: string; limit: number },
  ): Promise<AccountList> {
    return this.db.transaction(async (tx) => {
      const after = placeOf(query.cursor);
      const found = await rows<AccountRow>(
        tx,
        `${ACCOUNTS}
         AND ($4::text IS NULL OR p.name_key LIKE '%' || fold_name($4) || '%' OR (a.issuer = '${LOCAL_ISSUER}' AND a.subject = lower($4)))
         AND ($5::text IS NULL OR (p.sort_key, a.id) > ($5, $6::uuid))
       ORDER BY p.sort_key, a.id LIMIT $7`,
        [
          scope.unitIds,
          this.clock.today(),
          this.clock.now(),
          query.q ? query.q.replace(/[\\%_]/g, '\\$&') : null,
          after?.key ?? null,
          after?.id ?? null,
          query.limit + 1,
        ],
      );
      const { shown, nextCursor } = pageOf(found, query.limit, (row) => ({ key: row.sort_key, id: row.id }));
      await this.audit.record(tx, { actor, action: 'account.list-read', detail: { rows: shown.length } });
      return { items: shown.map(asAccount), nextCursor };
    });
  }

  disable(actor: Actor, scope: UnitScope, id: string, reason: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      const account = await this.locked(tx, scope, id);
      if (account.id === actor.accountId) {
        throw new ConflictProblem(
          'own-account',
          'Không tự khóa tài khoản đang dùng.',
          'Hãy nhờ người vận hành khác.',
        );
      }
      if (account.disabled_at) throw new ConflictProblem('account-disabled', 'Tài khoản này đã bị khóa.');
      await run(tx, 'UPDATE account SET disabled_at = $2 WHERE id = $1', [id, this.clock.now()]);
      const ended = await this.sessions.endAllOf(tx, id);
      await this.record(tx, actor, account, 'account.disabled', { reason, ended });
    });
  }

  enable(actor: Actor, scope: UnitScope, id: string, reason: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      const account = await this.locked(tx, scope, id);
      if (!account.disabled_at) throw new ConflictProblem('account-enabled', 'Tài khoản này đang mở.');
      await run(tx, 'UPDATE account SET disabled_at = NULL WHERE id = $1', [id]);
      await this.record(tx, actor, account, 'account.enabled', { reason });
    });
  }

  endSessions(actor: Actor, scope: UnitScope, id: string, reason: string): Promise<number> {
    return this.db.transaction(async (tx) => {
      const account = await this.locked(tx, scope, id);
      const ended = await this.sessions.endAllOf(tx, id);
      await this.record(tx, actor, account, 'account.sessions-ended', { reason, ended });
      return ended;
    });
  }

  private async locked(tx: Tx, scope: UnitScope, id: string): Promise<AccountRow> {
    await run(tx, 'SELECT 1 FROM account WHERE id = $1 FOR UPDATE', [id]);
    const account = await firstRow<AccountRow>(tx, `${ACCOUNTS} AND a.id = $4`, [
      scope.unitIds,
      this.clock.today(),
      this.clock.now(),
      id,
    ]);
    if (!account) throw new NotFoundProblem();
    return account;
  }

  private async record(
    tx: Tx,
    actor: Actor,
    account: AccountRow,
    action: string,
    detail: Record<string, unknown>,
  ): Promise<void> {
    await this.audit.record(tx, {
      actor,
      action,
      subjectType: 'person',
      subjectId: account.person_id,
      unitId: account.unit_id ?? undefined,
      detail: { accountId: account.id, ...detail },
    });
  }
}

function asAccount(row: AccountRow): Account {
  const local = row.issuer === LOCAL_ISSUER;
  return {
    id: row.id,
    personId: row.person_id,
    displayName: row.full_name ?? '',
    signIn: local ? 'local' : 'vneid',
    username: local ? row.subject : null,
    unitName: row.unit_name,
    roles: row.roles,
    createdAt: row.created_at.toISOString(),
    lastSignInAt: row.last_sign_in_at?.toISOString() ?? null,
    disabledAt: row.disabled_at?.toISOString() ?? null,
    openSessions: row.open_sessions,
  };
}
