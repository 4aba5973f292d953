import { Inject, Injectable } from '@nestjs/common';
import { CompactSign, compactVerify, decodeProtectedHeader, importJWK } from 'jose';
import type { Config } from '../../../platform/config/config.js';
import { CONFIG } from '../../../platform/config/config.token.js';
import { Database } from '../../../platform/database/database.js';
import { firstRow, rows } from '../../../platform/database/sql.js';
import { NotFoundProblem } from '../../../platform/problems/problem.js';
import { Vault } from '../../../platform/vault/vault.js';
import { CertificateIssue } from '../certificate-issue.service.js';
import type { CertificateFacts } from '../certificate-rows.query.js';
import {
  achievement,
  badgeAddresses,
  credential,
  issuerProfile,
  revocationList,
  signedClaims,
  type AchievementFacts,
  type Json,
} from './badge.rules.js';
import { BADGE_ALGORITHM, BadgeKeys } from './badge-keys.service.js';

const COMPACT = /^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*$/;
const OUR_ID = /^urn:uuid:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

export type BadgeReading =
  | { readonly certificateId: string }
  | { readonly failure: 'not-a-badge' | 'changed' | 'foreign-key' | 'withdrawn-key' };

/** Open Badges: signed when they are asked for, and read back with every key that ever signed here. */
@Injectable()
export class Badges {
  private readonly addresses;

  constructor(
    @Inject(CONFIG) config: Config,
    private readonly db: Database,
    private readonly issue: CertificateIssue,
    private readonly keys: BadgeKeys,
    private readonly vault: Vault,
  ) {
    this.addresses = badgeAddresses(config.PUBLIC_URL);
  }

  async sign(facts: CertificateFacts & { fullName: string }): Promise<string> {
    const document = credential(this.addresses, {
      ...facts,
      subjectId: this.subjectOf(facts.personId),
    });
    const { kid, key } = await this.keys.signing();
    return new CompactSign(new TextEncoder().encode(JSON.stringify(signedClaims(document))))
      .setProtectedHeader({ alg: BADGE_ALGORITHM, kid: this.addresses.key(kid), typ: 'JWT' })
      .sign(key);
  }

  /**
   * Which certificate a badge is, or why it is none of ours. Only our own keys are tried, found by the last part of
   * `kid`: a key or an address that a badge brings along is never used.
   */
  async read(text: string): Promise<BadgeReading> {
    const token = text.trim();
    if (!COMPACT.test(token)) return { failure: 'not-a-badge' };
    const kid = kidOf(token);
    if (kid === undefined) return { failure: 'not-a-badge' };
    const known = await this.keys.find(kid);
    if (!known) return { failure: 'foreign-key' };
    try {
      const { payload } = await compactVerify(token, await importJWK(known.jwk, BADGE_ALGORITHM), {
        algorithms: [BADGE_ALGORITHM],
      });
      const { id } = JSON.parse(new TextDecoder().decode(payload)) as { id?: unknown };
      const certificateId = typeof id === 'string' ? OUR_ID.exec(id)?.[1] : undefined;
      if (certificateId === undefined) return { failure: 'not-a-badge' };
      return known.withdrawn ? { failure: 'withdrawn-key' } : { certificateId };
    } catch {
      return { failure: 'changed' };
    }
  }

  async issuer(): Promise<Json> {
    return issuerProfile(this.addresses, await this.issue.issuerName(this.db.manager));
  }

  async achievement(versionId: string): Promise<Json> {
    const facts = await firstRow<AchievementFacts>(
      this.db.manager,
      `SELECT v.id AS "versionId", v.number AS "versionNumber", v.content->>'title' AS "courseName",
         coalesce(v.content->>'summary', '') AS "courseSummary", jsonb_array_length(v.content->'lessons') AS "lessonCount",
         (v.content->>'minutes')::int AS minutes
       FROM course_version v WHERE v.id = $1`,
      [versionId],
    );
    if (!facts) throw new NotFoundProblem('Không có phiên bản khóa học này.');
    return achievement(this.addresses, facts);
  }

  async revocations(): Promise<Json> {
    const revoked = await rows<{ id: string; withResult: boolean }>(
      this.db.manager,
      `SELECT id, revoked_with_result AS "withResult" FROM certificate WHERE revoked_at IS NOT NULL ORDER BY revoked_at, id`,
    );
    return revocationList(this.addresses, revoked);
  }

  /** The same for all badges of a person, so that a wallet groups them; it leads nowhere without DATA_KEY. */
  private subjectOf(personId: string): string {
    const hex = this.vault.lookupHash('badge-subject', personId).toString('hex');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  }
}

/** The last part of the key's address. undefined: no signature that Open Badges knows, such as alg none. */
function kidOf(token: string): string | undefined {
  try {
    const { alg, kid } = decodeProtectedHeader(token);
    if (typeof alg !== 'string') return undefined;
    return typeof kid === 'string' ? (kid.split('/').pop() ?? '') : '';
  } catch {
    return undefined;
  }
}
