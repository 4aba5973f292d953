import { Inject, Injectable } from '@nestjs/common';
import type { CertificateList } from '@bdhvs/contracts/certificates';
import type { Actor } from '../../platform/access/actor.js';
import type { UnitScope } from '../../platform/access/unit-scope.js';
import { Audit } from '../../platform/audit/audit.js';
import { Clock, dayOf } from '../../platform/clock.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.token.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { firstRow, rows } from '../../platform/database/sql.js';
import { NotFoundProblem } from '../../platform/problems/problem.js';
import { PeopleQuery } from '../people/people.query.js';
import { Badges } from './badges/badges.service.js';
import { showCertificateCode } from './certificate-code.rules.js';
import { CertificateIssue } from './certificate-issue.service.js';
import { CertificateRows, verifyUrl, type CertificateFacts } from './certificate-rows.query.js';
import { ResultRevokedProblem } from './certificate.problems.js';
import { certificatePdf } from './paper/certificate.pdf.js';
import { recordPdf, type RecordRow } from './paper/record.pdf.js';

/** A file with the name under which it is saved. */
export interface NamedFile {
  name: string;
  bytes: Buffer;
}

type Named = CertificateFacts & { fullName: string };

const RECORD = `
  SELECT DISTINCT ON (c.course_id, c.course_version_id, c.trust) coalesce(v.content->>'title', k.title) AS "courseName",
    k.platform, c.effective_on AS "completedOn", c.trust, c.confirmed, t.code
  FROM completion c JOIN course k ON k.id = c.course_id
  LEFT JOIN course_version v ON v.id = c.course_version_id
  LEFT JOIN certificate t ON t.person_id = c.person_id AND t.course_version_id = c.course_version_id
    AND c.trust = 'system' AND t.revoked_at IS NULL
  WHERE c.person_id = $1 AND c.superseded_at = 'infinity'
  ORDER BY c.course_id, c.course_version_id, c.trust, c.completed_at, c.id`;
const UNDER_WAY = `
  SELECT k.title AS "courseName", min(e.enrolled_at) AS "enrolledAt" FROM enrolment e JOIN course k ON k.id = e.course_id
  WHERE e.person_id = $1 AND EXISTS (SELECT FROM learning_event l WHERE l.subject_id = $1 AND l.course_version_id = e.course_version_id)
    AND NOT EXISTS (SELECT FROM completion c WHERE c.person_id = $1 AND c.course_id = e.course_id AND c.superseded_at = 'infinity')
  GROUP BY k.title ORDER BY min(e.enrolled_at), k.title`;

/** Certificates as their owner and the people in charge get them: lists, papers, badges. */
@Injectable()
export class CertificatePages {
  constructor(
    private readonly audit: Audit,
    private readonly badges: Badges,
    private readonly certificates: CertificateRows,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
    private readonly db: Database,
    private readonly issue: CertificateIssue,
    private readonly people: PeopleQuery,
  ) {}

  async mine(actor: Actor): Promise<CertificateList> {
    const found = await this.certificates.ofPerson(this.db.manager, actor.personId);
    return { items: found.map((facts) => this.certificates.view(facts)) };
  }

  async myPaper(actor: Actor, id: string): Promise<NamedFile> {
    return this.paper(await this.named(this.db.manager, actor.personId, id));
  }

  async myBadge(actor: Actor, id: string): Promise<NamedFile> {
    const facts = await this.named(this.db.manager, actor.personId, id);
    // A paper that was taken back says so in large letters; a badge cannot.
    if (facts.revokedAt !== null) throw new ResultRevokedProblem();
    return { name: `${fileName(facts)}.jwt`, bytes: Buffer.from(await this.badges.sign(facts)) };
  }

  async myRecord(actor: Actor): Promise<NamedFile> {
    const { manager } = this.db;
    const person = await firstRow<{ fullName: string }>(
      manager,
      'SELECT full_name AS "fullName" FROM person WHERE id = $1 AND erased_at IS NULL',
      [actor.personId],
    );
    if (!person) throw new NotFoundProblem();
    const [found, underWay] = await Promise.all([
      rows<RecordRow>(manager, RECORD, [actor.personId]),
      rows<{ courseName: string; enrolledAt: Date }>(manager, UNDER_WAY, [actor.personId]),
    ]);
    const asOf = this.clock.today();
    const bytes = await recordPdf({
      fullName: person.fullName,
      issuer: await this.issue.issuerName(manager),
      asOf,
      madeAt: new Date(`${asOf}T00:00:00Z`),
      rows: found
        .map((row) => ({ ...row, code: row.code === null ? null : showCertificateCode(row.code) }))
        .sort((a, b) => (a.completedOn < b.completedOn ? -1 : a.completedOn > b.completedOn ? 1 : 0)),
      underWay: underWay.map(({ courseName, enrolledAt }) => ({
        courseName,
        since: dayOf(enrolledAt, this.clock.timeZone),
      })),
      verifyPage: `${this.config.PUBLIC_URL}/xac-nhan`,
      sample: this.config.SAMPLE !== 'none',
    });
    return { name: 'ket-qua-hoc-tap.pdf', bytes };
  }

  async ofPerson(actor: Actor, scope: UnitScope, personId: string): Promise<CertificateList> {
    return this.db.transaction(async (tx) => {
      const [post] = await this.people.visiblePosts(tx, scope, personId);
      const found = await this.certificates.ofPerson(tx, personId);
      await this.audit.record(tx, {
        actor,
        action: 'certificate.list-read',
        subjectType: 'person',
        subjectId: personId,
        unitId: post?.unitId,
        detail: { shown: found.length },
      });
      return { items: found.map((facts) => this.certificates.view(facts)) };
    });
  }

  async paperOfPerson(actor: Actor, scope: UnitScope, personId: string, id: string): Promise<NamedFile> {
    const facts = await this.db.transaction(async (tx) => {
      const [post] = await this.people.visiblePosts(tx, scope, personId);
      const found = await this.named(tx, personId, id);
      await this.audit.record(tx, {
        actor,
        action: 'certificate.read',
        subjectType: 'person',
        subjectId: personId,
        unitId: post?.unitId,
        detail: { certificateId: id },
      });
      return found;
    });
    return this.paper(facts);
  }

  /** @throws NotFoundProblem also when the identity was erased: there is no name left to print */
  private async named(tx: Tx, personId: string, id: string): Promise<Named> {
    const facts = await this.certificates.oneOfPerson(tx, personId, id);
    if (!facts?.fullName) throw new NotFoundProblem('Không có giấy xác nhận này.');
    return { ...facts, fullName: facts.fullName };
  }

  private async paper(facts: Named): Promise<NamedFile> {
    const view = this.certificates.view(facts);
    const bytes = await certificatePdf({
      ...facts,
      code: view.code,
      issuedOn: view.issuedOn,
      revokedOn: view.revokedOn,
      verifyUrl: verifyUrl(this.config.PUBLIC_URL, facts.code),
      sample: this.config.SAMPLE !== 'none',
    });
    return { name: `${fileName(facts)}.pdf`, bytes };
  }
}

const fileName = (facts: CertificateFacts): string =>
  `giay-xac-nhan-${facts.courseSlug}-${showCertificateCode(facts.code)}`;
