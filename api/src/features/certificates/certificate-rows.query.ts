import type { Certificate } from '@bdhvs/contracts/certificates';
import { Inject, Injectable } from '@nestjs/common';
import { Clock, dayOf } from '../../platform/clock.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.token.js';
import type { Tx } from '../../platform/database/database.js';
import { firstRow, rows } from '../../platform/database/sql.js';
import { showCertificateCode } from './certificate-code.rules.js';
import { certificateState } from './certificate-state.rules.js';

/** All that is known about one certificate. */
export interface CertificateFacts {
  id: string;
  code: string;
  personId: string;
  /** null: the identity was erased. */
  fullName: string | null;
  courseSlug: string;
  courseName: string;
  courseSummary: string;
  lessonCount: number;
  minutes: number;
  versionId: string;
  versionNumber: number;
  completedOn: string;
  completedAt: Date;
  signedInBy: string | null;
  issuedAt: Date;
  validUntil: string | null;
  /** The moment after the last valid day. */
  endsAt: Date | null;
  issuer: string;
  revokedAt: Date | null;
  revokeReason: string | null;
  revokedWithResult: boolean;
}

/** Titles as they were in the version that was learned: a later revision changes no paper. */
const FACTS = `
  SELECT t.id, t.code, t.person_id AS "personId", p.full_name AS "fullName", k.slug AS "courseSlug",
    v.content->>'title' AS "courseName", coalesce(v.content->>'summary', '') AS "courseSummary",
    jsonb_array_length(v.content->'lessons') AS "lessonCount", (v.content->>'minutes')::int AS minutes,
    v.id AS "versionId", v.number AS "versionNumber", t.completed_on AS "completedOn", c.completed_at AS "completedAt",
    c.signed_in_by AS "signedInBy", t.issued_at AS "issuedAt", t.valid_until AS "validUntil", t.issuer_name AS issuer,
    (t.valid_until + 1)::timestamp AT TIME ZONE $1 AS "endsAt",
    t.revoked_at AS "revokedAt", t.revoke_reason AS "revokeReason", t.revoked_with_result AS "revokedWithResult"
  FROM certificate t JOIN person p ON p.id = t.person_id JOIN course k ON k.id = t.course_id
  JOIN course_version v ON v.id = t.course_version_id JOIN completion c ON c.id = t.completion_id`;

/** The rows of certificates. Whoever asks has made sure that the person is one's own or in scope. */
@Injectable()
export class CertificateRows {
  constructor(
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  ofPerson(tx: Tx, personId: string): Promise<CertificateFacts[]> {
    return rows(tx, `${FACTS} WHERE t.person_id = $2 ORDER BY t.completed_on DESC, t.issued_at DESC, t.id`, [
      this.clock.timeZone,
      personId,
    ]);
  }

  oneOfPerson(tx: Tx, personId: string, id: string): Promise<CertificateFacts | undefined> {
    return firstRow(tx, `${FACTS} WHERE t.person_id = $2 AND t.id = $3`, [this.clock.timeZone, personId, id]);
  }

  byCode(tx: Tx, code: string): Promise<CertificateFacts | undefined> {
    return firstRow(tx, `${FACTS} WHERE t.code = $2`, [this.clock.timeZone, code]);
  }

  byId(tx: Tx, id: string): Promise<CertificateFacts | undefined> {
    return firstRow(tx, `${FACTS} WHERE t.id = $2`, [this.clock.timeZone, id]);
  }

  view(facts: CertificateFacts): Certificate {
    const day = (moment: Date): string => dayOf(moment, this.clock.timeZone);
    return {
      id: facts.id,
      code: showCertificateCode(facts.code),
      courseSlug: facts.courseSlug,
      courseName: facts.courseName,
      versionNumber: facts.versionNumber,
      completedOn: facts.completedOn,
      issuedOn: day(facts.issuedAt),
      validUntil: facts.validUntil,
      state: certificateState(facts, this.clock.today()),
      revokedOn: facts.revokedAt === null ? null : day(facts.revokedAt),
      revokeReason: facts.revokeReason,
      revokedWithResult: facts.revokedWithResult,
      verifyUrl: verifyUrl(this.config.PUBLIC_URL, facts.code),
    };
  }
}

export function verifyUrl(publicUrl: string, code: string): string {
  return `${publicUrl}/xac-nhan/${showCertificateCode(code)}`;
}
