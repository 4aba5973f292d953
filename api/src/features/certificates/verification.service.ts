import type { Verification } from '@bdhvs/contracts/certificates';
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.token.js';
import { Database } from '../../platform/database/database.js';
import { AttemptLimits, type AttemptPolicy } from '../../platform/sign-in/attempt-limits.js';
import { Badges } from './badges/badges.service.js';
import { readCertificateCode } from './certificate-code.rules.js';
import { CertificateRows, type CertificateFacts } from './certificate-rows.query.js';
import { maskedName } from './masked-name.rules.js';

/** Well-formed codes that were not issued. Mistyped ones never get here: their check character tells. */
const BY_DEVICE: AttemptPolicy = {
  name: 'certificate-device',
  allowed: 30,
  firstDelaySeconds: 60,
  longestDelaySeconds: 15 * 60,
  windowSeconds: 3600,
};
/** Programs that keep no cookie share one allowance; a class that opens true codes takes nothing from it. */
const WITHOUT_DEVICE: AttemptPolicy = { ...BY_DEVICE, name: 'certificate-stranger', allowed: 300 };

/** What anybody may ask: is this certificate, is this badge, ours and in force? */
@Injectable()
export class CertificateVerification {
  constructor(
    private readonly badges: Badges,
    private readonly certificates: CertificateRows,
    @Inject(CONFIG) private readonly config: Config,
    private readonly db: Database,
    private readonly limits: AttemptLimits,
  ) {}

  /** @param knownDevice the key that this browser brought along, if it brought one */
  async byCode(typed: string, knownDevice: string | undefined): Promise<Verification> {
    const code = readCertificateCode(typed);
    if (code === undefined) return { outcome: 'mistyped', certificate: null };
    const [policy, subject] = knownDevice === undefined ? [WITHOUT_DEVICE, 'all'] : [BY_DEVICE, knownDevice];
    // Counted before it is looked up and given back when it was no guess, so that many sent at once are not all tried.
    await this.limits.count(policy, subject);
    const facts = await this.certificates.byCode(this.db.manager, code);
    if (!facts) return { outcome: 'unknown', certificate: null };
    await this.limits.forgive(policy, subject);
    return this.told(facts);
  }

  async byBadge(badge: string): Promise<Verification> {
    const read = await this.badges.read(badge);
    if ('failure' in read) return { outcome: read.failure, certificate: null };
    const facts = await this.certificates.byId(this.db.manager, read.certificateId);
    return facts ? this.told(facts) : { outcome: 'unknown', certificate: null };
  }

  private told(facts: CertificateFacts): Verification {
    const { code, courseName, state, completedOn, issuedOn, validUntil, revokedOn } =
      this.certificates.view(facts);
    return {
      outcome: state,
      certificate: {
        code,
        courseName,
        issuer: facts.issuer,
        maskedName: facts.fullName === null ? null : maskedName(facts.fullName),
        completedOn,
        issuedOn,
        validUntil,
        revokedOn,
        sample: this.config.SAMPLE !== 'none',
      },
    };
  }
}
