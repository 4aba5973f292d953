import { Injectable } from '@nestjs/common';
import type { LinkDecision, LinkReview, LinkReviewList } from '@bdhvs/contracts';
import type { Actor } from '../../../platform/access/actor.js';
import type { UnitScope } from '../../../platform/access/unit-scope.js';
import { Audit } from '../../../platform/audit/audit.js';
import { Clock } from '../../../platform/clock.js';
import { Database, type Tx } from '../../../platform/database/database.js';
import { firstRow, rows, run } from '../../../platform/database/sql.js';
import { pageOf, placeOf } from '../../../platform/http/cursor.js';
import { ConflictProblem, ForbiddenProblem, NotFoundProblem } from '../../../platform/problems/problem.js';
import { Sessions } from '../../../platform/session/sessions.js';
import { maskNumber, Vault } from '../../../platform/vault/vault.js';
import { homeUnitOf, isInScope } from './home-unit.query.js';

interface ReviewRow {
  id: string;
  account_id: string;
  candidate_person_id: string;
  interim_person_id: string;
  differs: LinkReview['differs'];
  claimed_cipher: Buffer;
  created_at: Date;
  created_key: string;
  decided_at: Date | null;
  decision: 'linked' | 'refused' | null;
  undone_at: Date | null;
  full_name: string | null;
  birth_date: string | null;
  sex: 'male' | 'female' | null;
  number_cipher: Buffer | null;
  unit_id: number | null;
  unit_name: string | null;
}

const REVIEWS = `
  SELECT r.id, r.account_id, r.candidate_person_id, r.interim_person_id, r.differs, r.claimed_cipher, r.created_at,
         r.created_at::text AS created_key, r.decided_at, r.decision, r.undone_at,
         p.full_name, p.birth_date, p.sex, p.number_cipher, home.unit_id, home.unit_name
    FROM link_review r JOIN person p ON p.id = r.candidate_person_id
    ${homeUnitOf('p.id', '$2')}
   WHERE ${isInScope('$1')}`;

/** First sign-ins whose number is on a list but whose name or birth date is not: somebody in charge decides. */
@Injectable()
export class LinkReviews {
  constructor(
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly db: Database,
    private readonly sessions: Sessions,
    private readonly vault: Vault,
  ) {}

  list(
    actor: Actor,
    scope: UnitScope,
    query: { state: 'open' | 'decided'; cursor?: string; limit: number },
  ): Promise<LinkReviewList> {
    return this.db.transaction(async (tx) => {
      const after = placeOf(query.cursor);
      const found = await rows<ReviewRow>(
        tx,
        `${REVIEWS} AND (r.decided_at IS NULL) = ($3 = 'open')
         AND ($4::timestamptz IS NULL OR (r.created_at, r.id) < ($4, $5::uuid))
       ORDER BY r.created_at DESC, r.id DESC LIMIT $6`,
        [
          scope.unitIds,
          this.clock.today(),
          query.state,
          after?.key ?? null,
          after?.id ?? null,
          query.limit + 1,
        ],
      );
      const { shown, nextCursor } = pageOf(found, query.limit, (row) => ({
        key: row.created_key,
        id: row.id,
      }));
      await this.audit.record(tx, { actor, action: 'link-review.list-read', detail: { rows: shown.length } });
      return { items: shown.map((row) => this.asReview(row)), nextCursor };
    });
  }

  decide(actor: Actor, scope: UnitScope, id: string, decision: LinkDecision): Promise<void> {
    return this.db.transaction(async (tx) => {
      const review = await this.locked(tx, scope, id);
      if (review.decided_at) throw new ConflictProblem('review-decided', 'Việc này đã có người xử lý.');
      if (review.candidate_person_id === actor.personId || review.interim_person_id === actor.personId) {
        throw new ForbiddenProblem('Không tự quyết định việc liên kết của chính mình.');
      }
      await run(
        tx,
        'UPDATE link_review SET decided_at = $2, decided_by = $3, decision = $4, reason = $5 WHERE id = $1',
        [id, this.clock.now(), actor.personId, decision.decision, decision.reason],
      );
      if (decision.decision === 'linked') await this.moveAccount(tx, review, review.candidate_person_id);
      await this.record(tx, actor, review, `link-review.${decision.decision}`, decision.reason);
    });
  }

  /** The account stands for the interim person again. Nothing was rewritten, so nothing is lost either way. */
  undo(actor: Actor, scope: UnitScope, id: string, reason: string): Promise<void> {
    return this.db.transaction(async (tx) => {
      const review = await this.locked(tx, scope, id);
      if (review.decision !== 'linked' || review.undone_at) {
        throw new ConflictProblem('review-not-linked', 'Việc này không có liên kết nào để bỏ.');
      }
      await run(tx, 'UPDATE link_review SET undone_at = $2, undone_by = $3 WHERE id = $1', [
        id,
        this.clock.now(),
        actor.personId,
      ]);
      await this.moveAccount(tx, review, review.interim_person_id);
      await this.record(tx, actor, review, 'link-review.undone', reason);
    });
  }

  private async locked(tx: Tx, scope: UnitScope, id: string): Promise<ReviewRow> {
    await run(tx, 'SELECT 1 FROM link_review WHERE id = $1 FOR UPDATE', [id]);
    const review = await firstRow<ReviewRow>(tx, `${REVIEWS} AND r.id = $3`, [
      scope.unitIds,
      this.clock.today(),
      id,
    ]);
    if (!review) throw new NotFoundProblem();
    return review;
  }

  /** Sessions carry the person they began with, so they end. */
  private async moveAccount(tx: Tx, review: ReviewRow, personId: string): Promise<void> {
    await run(tx, 'UPDATE account SET person_id = $2 WHERE id = $1', [review.account_id, personId]);
    await this.sessions.endAllOf(tx, review.account_id);
  }

  private async record(
    tx: Tx,
    actor: Actor,
    review: ReviewRow,
    action: string,
    reason: string,
  ): Promise<void> {
    await this.audit.record(tx, {
      actor,
      action,
      subjectType: 'person',
      subjectId: review.candidate_person_id,
      unitId: review.unit_id ?? undefined,
      detail: {
        reviewId: review.id,
        accountId: review.account_id,
        interimPersonId: review.interim_person_id,
        reason,
      },
    });
  }

  private asReview(row: ReviewRow): LinkReview {
    const claimed = JSON.parse(this.vault.open(row.claimed_cipher)) as LinkReview['claimed'];
    return {
      id: row.id,
      createdAt: row.created_at.toISOString(),
      differs: row.differs,
      claimed,
      candidate: {
        personId: row.candidate_person_id,
        fullName: row.full_name ?? '',
        birthDate: row.birth_date,
        sex: row.sex,
        unitName: row.unit_name,
        numberMasked: row.number_cipher ? maskNumber(this.vault.open(row.number_cipher)) : '',
      },
      state: row.undone_at ? 'undone' : (row.decision ?? 'open'),
      decidedAt: row.decided_at?.toISOString() ?? null,
    };
  }
}
