import { z } from 'zod';
import { cursor, idOrSlug, pageLimit, uuid } from './common.js';
import { roles } from './permissions.js';

const reason = z.string().trim().min(3, 'Hãy ghi lý do.').max(500, 'Lý do quá dài.');

/** What did not agree when the number did. */
export const linkDifferences = ['name', 'birth-date', 'birth-date-unknown'] as const;

const person = z.object({
  fullName: z.string(),
  birthDate: z.string().nullable(),
  sex: z.enum(['male', 'female']).nullable(),
});

export const linkReview = z.object({
  id: z.string(),
  createdAt: z.string(),
  differs: z.array(z.enum(linkDifferences)),
  /** What the provider said. */
  claimed: person,
  /** The person on our list with the same number. */
  candidate: person.extend({
    personId: z.string(),
    unitName: z.string().nullable(),
    numberMasked: z.string(),
  }),
  state: z.enum(['open', 'linked', 'refused', 'undone']),
  decidedAt: z.string().nullable(),
});
export type LinkReview = z.infer<typeof linkReview>;

export const linkReviewQuery = z.object({
  state: z.enum(['open', 'decided']).default('open'),
  cursor: cursor.optional(),
  limit: pageLimit,
});
export const linkReviewList = z.object({ items: z.array(linkReview), nextCursor: z.string().nullable() });
export type LinkReviewList = z.infer<typeof linkReviewList>;

export const linkDecision = z.object({ decision: z.enum(['linked', 'refused']), reason });
export type LinkDecision = z.infer<typeof linkDecision>;
export const linkUndo = z.object({ reason });

/** - has-account: signs in already; a slip gives a new password to a local account
 *  - slip-open: a slip is out and not used
 *  - none: neither */
export const slipStates = ['none', 'slip-open', 'has-account'] as const;

export const slipQuery = z.object({
  unit: idOrSlug,
  state: z.enum(slipStates).optional(),
  cursor: cursor.optional(),
  limit: pageLimit,
});
export const slipCandidate = z.object({
  personId: z.string(),
  fullName: z.string(),
  unitName: z.string(),
  state: z.enum(slipStates),
  expiresAt: z.string().nullable(),
  /** False for holders of roles that the asker may not hand out: their slips come from an operator. */
  mayIssue: z.boolean(),
});
export const slipCandidateList = z.object({
  items: z.array(slipCandidate),
  nextCursor: z.string().nullable(),
  /** Of the unit and below it, whatever state was asked for. */
  counts: z.record(z.enum(slipStates), z.int()),
});
export type SlipCandidateList = z.infer<typeof slipCandidateList>;

export const slipOrder = z.object({
  unit: idOrSlug,
  /** Left out: everybody of the unit and below it who has no account and no open slip. */
  personIds: z.array(uuid).min(1).max(500, 'Mỗi lần in tối đa 500 phiếu.').optional(),
});
export type SlipOrder = z.infer<typeof slipOrder>;

export const accountQuery = z.object({
  q: z.string().trim().max(100).optional(),
  cursor: cursor.optional(),
  limit: pageLimit,
});
export const account = z.object({
  id: z.string(),
  personId: z.string(),
  displayName: z.string(),
  signIn: z.enum(['vneid', 'local']),
  username: z.string().nullable(),
  unitName: z.string().nullable(),
  roles: z.array(z.enum(roles)),
  createdAt: z.string(),
  lastSignInAt: z.string().nullable(),
  disabledAt: z.string().nullable(),
  openSessions: z.int(),
});
export type Account = z.infer<typeof account>;
export const accountList = z.object({ items: z.array(account), nextCursor: z.string().nullable() });
export type AccountList = z.infer<typeof accountList>;

export const accountReason = z.object({ reason });
export const sessionsEnded = z.object({ ended: z.int() });
