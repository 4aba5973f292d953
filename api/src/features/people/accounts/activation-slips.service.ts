import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { slipStates, type Role, type SlipCandidateList, type SlipOrder } from '@bdhvs/contracts';
import { uuidv7 } from 'uuidv7';
import type { Actor } from '../../../platform/access/actor.js';
import type { UnitScope } from '../../../platform/access/unit-scope.js';
import { Audit } from '../../../platform/audit/audit.js';
import { Clock } from '../../../platform/clock.js';
import type { Config } from '../../../platform/config/config.js';
import { CONFIG } from '../../../platform/config/config.token.js';
import { Database, type Tx } from '../../../platform/database/database.js';
import { firstRow, rows, run } from '../../../platform/database/sql.js';
import { pageOf, placeOf } from '../../../platform/http/cursor.js';
import { ConflictProblem, ForbiddenProblem, NotFoundProblem } from '../../../platform/problems/problem.js';
import { Vault } from '../../../platform/vault/vault.js';
import { Units } from '../../organisations/units.service.js';
import { makeCode, showCode } from './activation-code.rules.js';
import { Authorities, type Authority } from './authority.js';
import { homeUnitOf, isInScope, rolesOf } from './home-unit.query.js';
import { slipSheets, type PrintedSlip } from './slip-sheet.js';

/** One order prints at most this many. */
const MOST_SLIPS = 500;
const MOST_TRIES = 20;

interface CandidateRow {
  id: string;
  full_name: string;
  sort_key: string;
  unit_id: number | null;
  unit_name: string | null;
  roles: Role[];
  state: (typeof slipStates)[number];
  expires_at: Date | null;
}

const CANDIDATES = `
  SELECT * FROM (
    SELECT p.id, p.full_name, p.sort_key, home.unit_id, home.unit_name, ${rolesOf('p.id', '$2')} AS roles, slip.expires_at,
           CASE WHEN EXISTS (SELECT FROM account a WHERE a.person_id = p.id AND a.disabled_at IS NULL) THEN 'has-account'
                WHEN slip.expires_at IS NOT NULL THEN 'slip-open' ELSE 'none' END AS state
      FROM person p
      ${homeUnitOf('p.id', '$2')}
      LEFT JOIN LATERAL (SELECT s.expires_at FROM activation_slip s
         WHERE s.person_id = p.id AND s.used_at IS NULL AND s.revoked_at IS NULL AND s.expires_at > $3) slip ON true
     WHERE p.erased_at IS NULL AND (home.present OR home.unit_id IS NULL) AND ${isInScope('$1')}) candidate`;

/** Slips on paper, by which somebody without VNeID sets an own password. The code is shown once, when it is printed. */
@Injectable()
export class ActivationSlips {
  constructor(
    private readonly audit: Audit,
    private readonly authorities: Authorities,
    private readonly clock: Clock,
    private readonly db: Database,
    @Inject(CONFIG) private readonly config: Config,
    private readonly units: Units,
    private readonly vault: Vault,
  ) {}

  list(
    actor: Actor,
    scope: UnitScope,
    query: { unit: string; state?: string; cursor?: string; limit: number },
  ): Promise<SlipCandidateList> {
    return this.db.transaction(async (tx) => {
      const after = placeOf(query.cursor);
      const unit = await this.units.resolve(tx, scope, query.unit);
      const within = await this.below(tx, scope, unit.id);
      const found = await rows<CandidateRow>(
        tx,
        `${CANDIDATES} WHERE ($4::text IS NULL OR state = $4) AND ($5::text IS NULL OR (sort_key, id) > ($5, $6::uuid))
       ORDER BY sort_key, id LIMIT $7`,
        [
          within.unitIds,
          this.clock.today(),
          this.clock.now(),
          query.state ?? null,
          after?.key ?? null,
          after?.id ?? null,
          query.limit + 1,
        ],
      );
      const { shown, nextCursor } = pageOf(found, query.limit, (row) => ({ key: row.sort_key, id: row.id }));
      const authority = await this.authorities.of(tx, actor);
      await this.audit.record(tx, {
        actor,
        action: 'slip.list-read',
        unitId: unit.id,
        detail: { rows: shown.length },
      });
      return {
        items: shown.map((row) => ({
          personId: row.id,
          fullName: row.full_name,
          unitName: row.unit_name ?? '',
          state: row.state,
          expiresAt: row.expires_at?.toISOString() ?? null,
          mayIssue: mayIssue(authority, row, unit.id),
        })),
        nextCursor,
        counts: await this.counts(tx, within),
      };
    });
  }

  private async counts(tx: Tx, within: UnitScope): Promise<SlipCandidateList['counts']> {
    const found = await rows<{ state: CandidateRow['state']; people: number }>(
      tx,
      `SELECT state, count(*)::int AS people FROM (${CANDIDATES}) everybody GROUP BY state`,
      [within.unitIds, this.clock.today(), this.clock.now()],
    );
    const of = (state: CandidateRow['state']): number =>
      found.find((each) => each.state === state)?.people ?? 0;
    return { none: of('none'), 'slip-open': of('slip-open'), 'has-account': of('has-account') };
  }

  /**
   * A sheet of slips for everybody of a unit who has neither account nor open slip, or for the people named, whoever
   * they are. Drawn before the transaction ends: slips whose sheet nobody got would only be in the way.
   */
  sheet(actor: Actor, scope: UnitScope, order: SlipOrder): Promise<Buffer> {
    const { PUBLIC_URL: publicUrl, TIME_ZONE: timeZone, SAMPLE } = this.config;
    return this.db.transaction(async (tx) =>
      slipSheets(await this.issue(tx, scope, actor, order), {
        publicUrl,
        timeZone,
        sample: SAMPLE !== 'none',
      }),
    );
  }

  private async issue(tx: Tx, scope: UnitScope, actor: Actor, order: SlipOrder): Promise<PrintedSlip[]> {
    const unit = await this.units.resolve(tx, scope, order.unit);
    const authority = await this.authorities.of(tx, actor);
    const chosen = await rows<CandidateRow>(
      tx,
      `${CANDIDATES} WHERE CASE WHEN $4::uuid[] IS NULL THEN state = 'none' ELSE id = ANY ($4) END
       ORDER BY unit_name, unit_id, sort_key, id LIMIT $5`,
      [
        (await this.below(tx, scope, unit.id)).unitIds,
        this.clock.today(),
        this.clock.now(),
        order.personIds ?? null,
        MOST_SLIPS,
      ],
    );
    if (order.personIds && chosen.length < new Set(order.personIds).size) {
      throw new NotFoundProblem('Có người không thuộc đơn vị này.');
    }
    const allowed = chosen.filter((row) => mayIssue(authority, row, unit.id));
    if (order.personIds && allowed.length < chosen.length) {
      throw new ForbiddenProblem('Phiếu của người giữ vai trò cao hơn do cấp trên hoặc người vận hành cấp.');
    }
    if (allowed.length === 0) {
      throw new ConflictProblem(
        'nobody-needs-a-slip',
        'Không có ai cần phiếu.',
        'Mọi người ở đây đã có tài khoản hoặc đã được cấp phiếu.',
      );
    }
    const slips: PrintedSlip[] = [];
    for (const person of allowed) slips.push(await this.issueOne(tx, actor, person));
    return slips;
  }

  /** For the command that makes the first operator: nobody is signed in yet. */
  async issueForNewOperator(tx: Tx, person: { id: string; fullName: string }): Promise<PrintedSlip> {
    return this.issueOne(tx, null, {
      id: person.id,
      full_name: person.fullName,
      unit_id: null,
      unit_name: null,
    });
  }

  private async issueOne(
    tx: Tx,
    actor: Actor | null,
    person: Pick<CandidateRow, 'id' | 'full_name' | 'unit_id' | 'unit_name'>,
  ): Promise<PrintedSlip> {
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + this.config.SLIP_DAYS * 24 * 3_600_000);
    // The lock keeps two issuers from giving one person two open slips.
    await run(tx, 'SELECT 1 FROM person WHERE id = $1 FOR NO KEY UPDATE', [person.id]);
    await run(
      tx,
      'UPDATE activation_slip SET revoked_at = $2 WHERE person_id = $1 AND used_at IS NULL AND revoked_at IS NULL',
      [person.id, now],
    );
    for (let attempt = 0; attempt < MOST_TRIES; attempt += 1) {
      const code = makeCode(randomBytes(48));
      const slipId = uuidv7();
      const added = await firstRow(
        tx,
        `INSERT INTO activation_slip (id, person_id, locator, code_hash, issued_by, issued_at, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (locator) DO NOTHING RETURNING 1`,
        [
          slipId,
          person.id,
          code.locator,
          hashOfCode(this.vault, code),
          actor?.personId ?? null,
          now,
          expiresAt,
        ],
      );
      if (!added) continue;
      await this.audit.record(tx, {
        actor,
        action: 'slip.issued',
        subjectType: 'person',
        subjectId: person.id,
        unitId: person.unit_id ?? undefined,
        detail: { slipId },
      });
      return {
        fullName: person.full_name,
        unitName: person.unit_name ?? '',
        code: showCode(code),
        expiresAt,
      };
    }
    throw new Error('no free activation code found');
  }

  private async below(tx: Tx, scope: UnitScope, unitId: number): Promise<UnitScope> {
    return scope.narrow((await this.units.treeOn(tx, this.clock.today())).subtree(unitId));
  }
}

/** Whoever prints a slip could use it. So nobody prints one for a role that they could not hand out themselves. */
function mayIssue(
  authority: Authority,
  person: Pick<CandidateRow, 'roles' | 'unit_id'>,
  orderedAt: number,
): boolean {
  const allowed = authority.rolesAt(person.unit_id ?? orderedAt);
  return person.roles.every((role) => role === 'learner' || allowed.has(role));
}

export function hashOfCode(vault: Vault, code: { locator: string; secret: string }): Buffer {
  return vault.lookupHash('activation-code', code.locator + code.secret);
}
