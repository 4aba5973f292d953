import { timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Activation } from '@bdhvs/contracts';
import { uuidv7 } from 'uuidv7';
import { Audit } from '../../../platform/audit/audit.js';
import { Clock } from '../../../platform/clock.js';
import type { Config } from '../../../platform/config/config.js';
import { CONFIG } from '../../../platform/config/config.token.js';
import { Database, type Tx } from '../../../platform/database/database.js';
import { firstRow, rows, run } from '../../../platform/database/sql.js';
import { BadInputProblem, Problem } from '../../../platform/problems/problem.js';
import { Sessions } from '../../../platform/session/sessions.js';
import { AttemptLimits, type AttemptPolicy } from '../../../platform/sign-in/attempt-limits.js';
import { LOCAL_ISSUER, LocalSignIn } from '../../../platform/sign-in/local-sign-in.service.js';
import { assertGoodPassword, hashPassword } from '../../../platform/sign-in/passwords.js';
import { Vault } from '../../../platform/vault/vault.js';
import { readCode, type ActivationCode } from './activation-code.rules.js';
import { hashOfCode } from './activation-slips.service.js';
import { suggestUsername } from './username.rules.js';

/** Forty bits behind ten guesses a quarter of an hour: nobody lives long enough. */
const BY_SLIP: AttemptPolicy = {
  name: 'slip',
  allowed: 10,
  firstDelaySeconds: 60,
  longestDelaySeconds: 15 * 60,
  windowSeconds: 24 * 3600,
};
const BY_DEVICE: AttemptPolicy = {
  name: 'slip-device',
  allowed: 30,
  firstDelaySeconds: 60,
  longestDelaySeconds: 15 * 60,
  windowSeconds: 3600,
};

/** One answer for a wrong, used, expired and withdrawn code. */
export class BadCodeProblem extends Problem {
  constructor() {
    super(
      422,
      'bad-code',
      'Mã kích hoạt chưa đúng.',
      'Mã sai, đã được dùng hoặc đã hết hạn. Hãy xem lại phiếu, hoặc xin cấp phiếu mới ở đơn vị.',
      [{ pointer: '/code', message: 'Mã sai, đã được dùng hoặc đã hết hạn.' }],
    );
  }
}

export interface ActivationRequest extends Activation {
  deviceKey: string;
  deviceLabel?: string;
  replacesToken?: string;
}

interface SlipRow {
  id: string;
  person_id: string;
  code_hash: Buffer;
  full_name: string;
}

@Injectable()
export class ActivateAccount {
  constructor(
    private readonly audit: Audit,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
    private readonly db: Database,
    private readonly limits: AttemptLimits,
    private readonly localSignIn: LocalSignIn,
    private readonly sessions: Sessions,
    private readonly vault: Vault,
  ) {}

  /** Turns a slip into an account with an own password, or gives a local account a new one. */
  async activate(given: ActivationRequest): Promise<{ token: string; csrfToken: string; username: string }> {
    await this.limits.count(BY_DEVICE, given.deviceKey);
    const code = readCode(given.code);
    if (!code) throw new BadCodeProblem();
    await this.limits.count(BY_SLIP, code.locator);
    const slip = await this.openSlip(this.db.manager, code);
    await this.limits.clear(BY_SLIP, code.locator);
    await this.limits.forgive(BY_DEVICE, given.deviceKey);
    // Hashing takes long: it is done before the transaction, and only for a slip that is good.
    assertGoodPassword(
      given.password,
      given.username ?? slip.full_name.toLowerCase(),
      this.config.PASSWORD_MIN_LENGTH,
    );
    const passwordHash = await hashPassword(given.password);
    const started = await this.db.transaction(async (tx) => {
      await this.use(tx, slip);
      const account = await this.accountOf(tx, slip, given.username, passwordHash);
      const session = await this.sessions.start(tx, {
        accountId: account.id,
        personId: slip.person_id,
        signedInBy: 'local',
        deviceLabel: given.deviceLabel,
        replacesToken: given.replacesToken,
      });
      await this.audit.record(tx, {
        actor: { accountId: account.id, personId: slip.person_id },
        action: account.isNew ? 'account.activated' : 'account.password-renewed',
        subjectType: 'person',
        subjectId: slip.person_id,
        detail: { slipId: slip.id, accountId: account.id },
      });
      return { ...session, username: account.username };
    });
    await this.localSignIn.unlock(started.username);
    return started;
  }

  private async openSlip(tx: Tx, code: ActivationCode): Promise<SlipRow> {
    const slip = await firstRow<SlipRow>(
      tx,
      `SELECT s.id, s.person_id, s.code_hash, p.full_name FROM activation_slip s JOIN person p ON p.id = s.person_id
        WHERE s.locator = $1 AND s.used_at IS NULL AND s.revoked_at IS NULL AND s.expires_at > $2 AND p.erased_at IS NULL`,
      [code.locator, this.clock.now()],
    );
    if (!slip || !timingSafeEqual(slip.code_hash, hashOfCode(this.vault, code))) throw new BadCodeProblem();
    return slip;
  }

  /** Once: of two that bring the same code, the later finds no row. */
  private async use(tx: Tx, slip: SlipRow): Promise<void> {
    const used = await firstRow(
      tx,
      `UPDATE activation_slip SET used_at = $2 WHERE id = $1 AND used_at IS NULL AND revoked_at IS NULL AND expires_at > $2 RETURNING 1`,
      [slip.id, this.clock.now()],
    );
    if (!used) throw new BadCodeProblem();
  }

  private async accountOf(
    tx: Tx,
    slip: SlipRow,
    wanted: string | undefined,
    passwordHash: string,
  ): Promise<{ id: string; username: string; isNew: boolean }> {
    const existing = await firstRow<{ id: string; subject: string }>(
      tx,
      `SELECT id, subject FROM account WHERE person_id = $1 AND issuer = $2 AND disabled_at IS NULL ORDER BY created_at LIMIT 1`,
      [slip.person_id, LOCAL_ISSUER],
    );
    if (existing) {
      await run(tx, 'UPDATE account SET password_hash = $2 WHERE id = $1', [existing.id, passwordHash]);
      await this.sessions.endAllOf(tx, existing.id);
      return { id: existing.id, username: existing.subject, isNew: false };
    }
    const username = wanted ?? (await this.freeUsername(tx, slip.full_name));
    const id = uuidv7();
    const added = await firstRow(
      tx,
      `INSERT INTO account (id, person_id, issuer, subject, password_hash) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (issuer, subject) DO NOTHING RETURNING 1`,
      [id, slip.person_id, LOCAL_ISSUER, username, passwordHash],
    );
    if (!added) {
      throw new BadInputProblem([
        { pointer: '/username', message: 'Tên đăng nhập này đã có người dùng. Hãy chọn tên khác.' },
      ]);
    }
    return { id, username, isNew: true };
  }

  private async freeUsername(tx: Tx, fullName: string): Promise<string> {
    // Two of the same name at once take turns, so that neither is told to choose another.
    await run(tx, `SELECT pg_advisory_xact_lock(hashtextextended('username', 0))`);
    const base = suggestUsername(fullName, new Set());
    const taken = await rows<{ subject: string }>(
      tx,
      'SELECT subject FROM account WHERE issuer = $1 AND starts_with(subject, $2)',
      [LOCAL_ISSUER, base],
    );
    return suggestUsername(fullName, new Set(taken.map(({ subject }) => subject)));
  }
}
