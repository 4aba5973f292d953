import { z } from 'zod';
import { uuid } from './common.js';

export const certificateStates = ['valid', 'revoked', 'expired'] as const;
export type CertificateState = (typeof certificateStates)[number];

/** A certificate as its owner and the people in charge see it. */
export const certificate = z.object({
  id: z.string(),
  /** In groups, as it is printed: ABCD-EFGH-JKMN. */
  code: z.string(),
  courseSlug: z.string(),
  courseName: z.string(),
  versionNumber: z.int(),
  completedOn: z.string(),
  issuedOn: z.string(),
  /** The last day on which it is valid; null: no end. */
  validUntil: z.string().nullable(),
  state: z.enum(certificateStates),
  revokedOn: z.string().nullable(),
  revokeReason: z.string().nullable(),
  /** Revoked together with the result: only a new result gives a certificate again. */
  revokedWithResult: z.boolean(),
  /** The public page that anybody may open. */
  verifyUrl: z.string(),
});
export type Certificate = z.infer<typeof certificate>;
export const certificateList = z.object({ items: z.array(certificate) });
export type CertificateList = z.infer<typeof certificateList>;

export const certificateParams = z.object({ id: uuid });
export const personCertificateParams = z.object({ personId: uuid, id: uuid });

/** As somebody types or pastes it. */
export const certificateCodeParams = z.object({ code: z.string().min(1).max(100) });

/** A badge is a few thousand characters; whatever is much longer is none. */
export const MOST_BADGE_CHARACTERS = 65_536;
export const badgeCheck = z.object({
  badge: z.string().min(1, 'Hãy chọn tệp hoặc dán nội dung huy hiệu.').max(MOST_BADGE_CHARACTERS),
});

export const verificationOutcomes = [
  'valid',
  'revoked',
  'expired',
  /** The check character does not fit: something was mistyped or changed. */
  'mistyped',
  /** Well formed, and not issued here. */
  'unknown',
  /** Badges only: no badge at all, changed after signing, signed by another key, by a key that was withdrawn. */
  'not-a-badge',
  'changed',
  'foreign-key',
  'withdrawn-key',
] as const;
export type VerificationOutcome = (typeof verificationOutcomes)[number];

/** What anybody may learn about a certificate: little. */
export const verification = z.object({
  outcome: z.enum(verificationOutcomes),
  certificate: z
    .object({
      code: z.string(),
      courseName: z.string(),
      issuer: z.string(),
      /** "Nguyễn V** A**"; null once the identity was erased. */
      maskedName: z.string().nullable(),
      completedOn: z.string(),
      issuedOn: z.string(),
      validUntil: z.string().nullable(),
      revokedOn: z.string().nullable(),
      sample: z.boolean(),
    })
    .nullable(),
});
export type Verification = z.infer<typeof verification>;

const reason = z.string().trim().min(10, 'Hãy ghi lý do, ít nhất 10 ký tự.').max(1000, 'Lý do quá dài.');
export const certificateReason = z.object({ reason });

export const certificateValidity = z.object({
  /** Months that a certificate issued from now on is valid; null: no end. */
  months: z.int().min(1).max(120).nullable(),
  reason,
});
export type CertificateValidity = z.infer<typeof certificateValidity>;
export const certificateValidities = z.object({
  items: z.array(
    z.object({
      courseSlug: z.string(),
      courseName: z.string(),
      months: z.int().nullable(),
      since: z.string(),
    }),
  ),
});
export type CertificateValidities = z.infer<typeof certificateValidities>;

export const badgeKeyList = z.object({
  items: z.array(
    z.object({
      kid: z.string(),
      createdAt: z.string(),
      retiredAt: z.string().nullable(),
      withdrawnAt: z.string().nullable(),
    }),
  ),
});
export type BadgeKeyList = z.infer<typeof badgeKeyList>;
export const badgeKeyRotation = z.object({
  /** The key in use was lost or stolen: what it signed is no longer believed. */
  withdraw: z.boolean().default(false),
  reason,
});
export type BadgeKeyRotation = z.infer<typeof badgeKeyRotation>;
export const badgeKeyParams = z.object({ kid: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/) });
