import { Injectable } from '@nestjs/common';
import type { Certificate, CertificateValidities, CertificateValidity } from '@bdhvs/contracts/certificates';
import type { Actor } from '../../platform/access/actor.js';
import type { UnitScope } from '../../platform/access/unit-scope.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock } from '../../platform/clock.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { firstRow, rows, run } from '../../platform/database/sql.js';
import { ConflictProblem, NotFoundProblem } from '../../platform/problems/problem.js';
import { CourseCatalogue } from '../courses/course-catalogue.service.js';
import { Units } from '../organisations/units.service.js';
import { PeopleQuery } from '../people/people.query.js';
import { CertificateRows, type CertificateFacts } from './certificate-rows.query.js';
import { AlreadyRevokedProblem, NotRevokedProblem, ResultRevokedProblem } from './certificate.problems.js';

const REVOKE = `
  UPDATE certificate SET revoked_at = $2, revoked_by = $3, revoke_reason = $4 WHERE id = $1 AND revoked_at IS NULL`;
const REVALIDATE = `
  UPDATE certificate SET revoked_at = NULL, revoked_by = NULL, revoke_reason = NULL
  WHERE id = $1 AND revoked_at IS NOT NULL AND NOT revoked_with_result`;
const NEWER = `
  SELECT 1 FROM certificate t JOIN certificate o ON o.person_id = t.person_id AND o.course_version_id = t.course_version_id
  WHERE o.id = $1 AND t.id <> o.id AND t.revoked_at IS NULL`;

/** Taking a certificate back and letting it stand again, by a person in charge; and for how long it stands. */
@Injectable()
export class CertificateStanding {
  constructor(
    private readonly audit: Audit,
    private readonly catalogue: CourseCatalogue,
    private readonly certificates: CertificateRows,
    private readonly clock: Clock,
    private readonly db: Database,
    private readonly people: PeopleQuery,
    private readonly units: Units,
  ) {}

  /** The paper alone, such as one in a wrong name; the result stays. */
  revoke(actor: Actor, scope: UnitScope, id: string, reason: string): Promise<Certificate> {
    return this.change(actor, scope, id, 'certificate.revoked', reason, async (tx) => {
      const changed = await run(tx, REVOKE, [id, this.clock.now(), actor.personId, reason]);
      if (changed === 0) throw new AlreadyRevokedProblem();
    });
  }

  revalidate(actor: Actor, scope: UnitScope, id: string, reason: string): Promise<Certificate> {
    return this.change(actor, scope, id, 'certificate.revalidated', reason, async (tx, facts) => {
      if (facts.revokedAt === null) throw new NotRevokedProblem();
      if (facts.revokedWithResult || (await firstRow(tx, NEWER, [id]))) throw new ResultRevokedProblem();
      if ((await run(tx, REVALIDATE, [id])) === 0) throw new NotRevokedProblem();
    });
  }

  async validities(): Promise<CertificateValidities> {
    const items = await rows<{ courseSlug: string; courseName: string; months: number | null; since: Date }>(
      this.db.manager,
      `SELECT k.slug AS "courseSlug", k.title AS "courseName", v.months, v.recorded_at AS since
         FROM certificate_validity v JOIN course k ON k.id = v.course_id WHERE v.superseded_at = 'infinity' ORDER BY k.title`,
    );
    return { items: items.map((item) => ({ ...item, since: item.since.toISOString() })) };
  }

  /** For certificates issued from now on; those that are out keep what is printed on them. */
  async setValidity(
    actor: Actor,
    scope: UnitScope,
    idOrSlug: string,
    wish: CertificateValidity,
  ): Promise<void> {
    const course = await this.catalogue.course(idOrSlug);
    await this.db.transaction(async (tx) => {
      await this.units.assertHoldsTop(tx, scope);
      await run(tx, 'SELECT 1 FROM course WHERE id = $1 FOR NO KEY UPDATE', [course.id]);
      await run(
        tx,
        `UPDATE certificate_validity SET superseded_at = clock_timestamp() WHERE course_id = $1 AND superseded_at = 'infinity'`,
        [course.id],
      );
      await run(
        tx,
        'INSERT INTO certificate_validity (course_id, months, reason, set_by) VALUES ($1, $2, $3, $4)',
        [course.id, wish.months, wish.reason, actor.personId],
      );
      await this.audit.record(tx, {
        actor,
        action: 'certificate.validity-set',
        subjectType: 'course',
        subjectId: course.id,
        detail: { months: wish.months, reason: wish.reason },
      });
    });
  }

  private change(
    actor: Actor,
    scope: UnitScope,
    id: string,
    action: string,
    reason: string,
    write: (tx: Tx, facts: CertificateFacts) => Promise<void>,
  ): Promise<Certificate> {
    return this.db.transaction(async (tx) => {
      await run(tx, 'SELECT 1 FROM certificate WHERE id = $1 FOR UPDATE', [id]);
      const facts = await this.certificates.byId(tx, id);
      if (!facts) throw new NotFoundProblem();
      const [post] = await this.people.visiblePosts(tx, scope, facts.personId);
      await write(tx, facts);
      await this.audit.record(tx, {
        actor,
        action,
        subjectType: 'person',
        subjectId: facts.personId,
        unitId: post?.unitId,
        detail: { certificateId: id, reason },
      });
      const after = await this.certificates.byId(tx, id);
      if (!after) throw new ConflictProblem('gone', 'Giấy xác nhận này vừa thay đổi.');
      return this.certificates.view(after);
    });
  }
}
