import { z } from 'zod';
import { cursor, dateOnly, idOrSlug, pageLimit, staffCategory, uuid } from './common.js';

/** One line of GET /api/programmes: programmes whose rule reaches a unit in scope. */
export const programmeSummary = z.object({
  id: z.string(),
  slug: z.string(),
  name: z.string(),
  /** Number of the document that orders it, as written on it. */
  mandateNumber: z.string().nullable(),
  /** The cycle in force today, e.g. "2026"; null while no rule is active. */
  cycle: z.string().nullable(),
  opensOn: z.string().nullable(),
  /** Last day to finish in time. */
  dueOn: z.string().nullable(),
  /** "cán bộ, công chức, viên chức và người lao động" */
  audience: z.string().nullable(),
  courses: z.array(z.object({ id: z.string(), slug: z.string(), name: z.string(), external: z.boolean() })),
});
export const programmeList = z.object({ items: z.array(programmeSummary) });
export type ProgrammeList = z.infer<typeof programmeList>;

export const ruleView = z.object({
  id: z.string(),
  version: z.int(),
  cycle: z.string(),
  opensOn: z.string(),
  dueOn: z.string(),
  /** First day on which the cycle binds nobody any more; null: open-ended. */
  endsOn: z.string().nullable(),
  audience: z.string(),
  audienceCategories: z.array(staffCategory),
  /** Categories that the rule says cannot be placed. */
  unclearCategories: z.array(staffCategory),
  courses: z.array(
    z.object({
      slug: z.string(),
      name: z.string(),
      external: z.boolean(),
      /** Required from this day on. */
      requiredFrom: z.string(),
      /** Completions from this day on count. */
      admittedFrom: z.string(),
    }),
  ),
  units: z.array(z.object({ id: z.string(), slug: z.string(), name: z.string() })),
  /** Whoever already knows a course may pass its final quiz without the lessons. */
  quizAlone: z.boolean(),
  activatedAt: z.string().nullable(),
  retiredAt: z.string().nullable(),
});
export const programmeDetail = programmeSummary.extend({
  mandateOn: z.string().nullable(),
  ownerUnit: z.object({ id: z.string(), slug: z.string(), name: z.string() }),
  /** Newest first. Versions never change; a change is a new version. */
  rules: z.array(ruleView),
});
export type ProgrammeDetail = z.infer<typeof programmeDetail>;

/** A new version of the rule. It counts once its standing is built and somebody has put it in force; the one before is kept. */
export const ruleDraft = z
  .object({
    cycle: z.string().trim().min(1).max(40),
    opensOn: dateOnly,
    dueOn: dateOnly,
    endsOn: dateOnly.nullable().default(null),
    courses: z
      .array(
        z.object({ course: idOrSlug, requiredFrom: dateOnly.optional(), admittedFrom: dateOnly.optional() }),
      )
      .min(1, 'Cần ít nhất một khóa học.')
      .max(20),
    audience: z.array(staffCategory).min(1, 'Cần ít nhất một đối tượng.').max(50),
    unclear: z.array(staffCategory).max(50).default([]),
    units: z.array(idOrSlug).min(1, 'Cần ít nhất một đơn vị.').max(2_000, 'Nhiều nhất 2000 đơn vị.'),
    quizAlone: z.boolean().default(false),
    /** The build of the draft that this one stands in for; that one is discarded. */
    replacesDraft: uuid.nullable().default(null),
  })
  .refine((rule) => rule.opensOn <= rule.dueOn, {
    path: ['dueOn'],
    message: 'Hạn hoàn thành phải từ ngày bắt đầu trở đi.',
  })
  .refine((rule) => rule.endsOn === null || rule.dueOn < rule.endsOn, {
    path: ['endsOn'],
    message: 'Ngày kết thúc đợt phải sau hạn.',
  })
  .refine((rule) => new Set(rule.courses.map(({ course }) => course)).size === rule.courses.length, {
    path: ['courses'],
    message: 'Một khóa học chỉ nêu một lần.',
  });
export type RuleDraft = z.infer<typeof ruleDraft>;

export const programmeDraft = z.object({
  /** Left out: made from the name. */
  slug: z
    .string()
    .min(3)
    .max(80)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .regex(/[a-z]/)
    .optional(),
  name: z.string().trim().min(3).max(200),
  mandateNumber: z.string().trim().min(1).max(80).nullable().default(null),
  mandateOn: dateOnly.nullable().default(null),
  ownerUnit: idOrSlug,
  rule: ruleDraft,
});
export type ProgrammeDraft = z.infer<typeof programmeDraft>;

/** The answer to a draft: it is kept, and what must stand behind it is being built. */
export const ruleBuildStarted = z.object({ buildId: z.string(), programme: z.string() });
export type RuleBuildStarted = z.infer<typeof ruleBuildStarted>;

export const ruleBuildState = z.enum(['building', 'built', 'activated', 'discarded']);
export type RuleBuildState = z.infer<typeof ruleBuildState>;

/** A drafted rule on its way into force. */
export const ruleBuild = z.object({
  id: z.string(),
  state: ruleBuildState,
  programme: z.object({
    slug: z.string(),
    name: z.string(),
    mandateNumber: z.string().nullable(),
    mandateOn: z.string().nullable(),
    ownerUnit: z.object({ id: z.string(), slug: z.string(), name: z.string() }),
    /** False: this is its first rule, and nobody but those who may write it sees the programme. */
    inForce: z.boolean(),
  }),
  rule: ruleView,
  progress: z.object({ done: z.int(), all: z.int() }),
  requestedAt: z.string(),
  builtAt: z.string().nullable(),
  /** Versions in force that retire at the moment this one is put in force. */
  replaces: z.array(
    z.object({ version: z.int(), cycle: z.string(), opensOn: z.string(), endsOn: z.string().nullable() }),
  ),
  /** Another version came into force since this one was drafted: it must be drafted again. */
  outdated: z.boolean(),
});
export type RuleBuild = z.infer<typeof ruleBuild>;
export const ruleBuildList = z.object({ items: z.array(ruleBuild) });
export type RuleBuildList = z.infer<typeof ruleBuildList>;

/** One line of the ledger of exemptions ("sổ theo dõi miễn, tạm hoãn"). */
export const exemption = z.object({
  id: z.string(),
  personId: uuid,
  fullName: z.string(),
  unitId: z.string().nullable(),
  unitName: z.string().nullable(),
  reason: z.string(),
  decisionNumber: z.string(),
  approver: z.string(),
  validFrom: z.string(),
  /** First day on which it no longer holds; null: open-ended. */
  validTo: z.string().nullable(),
  enteredAt: z.string(),
  /** Entered after the due date of the cycle: shown, so that nobody clears a list afterwards unseen. */
  enteredAfterDue: z.boolean(),
  status: z.enum(['in-force', 'ahead', 'ended', 'reversed']),
  reversedAt: z.string().nullable(),
  reverseReason: z.string().nullable(),
});
export type Exemption = z.infer<typeof exemption>;

export const exemptionListQuery = z.object({
  unit: idOrSlug.optional(),
  /** Only lines about this person. */
  person: uuid.optional(),
  status: z.enum(['in-force', 'ahead', 'ended', 'reversed', 'all']).default('all'),
  cursor: cursor.optional(),
  limit: pageLimit,
});
export const exemptionList = z.object({ items: z.array(exemption), nextCursor: z.string().nullable() });
export type ExemptionList = z.infer<typeof exemptionList>;

const text = (words: string): z.ZodString => z.string().trim().min(2, words).max(300);

export const newExemption = z
  .object({
    personId: uuid,
    reason: text('Cần ghi lý do.'),
    decisionNumber: text('Cần ghi số quyết định.'),
    approver: text('Cần ghi người duyệt.'),
    validFrom: dateOnly,
    /** Last day on which it holds; null: until further notice. */
    lastDay: dateOnly.nullable().default(null),
  })
  .refine((entry) => entry.lastDay === null || entry.validFrom <= entry.lastDay, {
    path: ['lastDay'],
    message: 'Ngày cuối phải từ ngày bắt đầu trở đi.',
  });
export type NewExemption = z.infer<typeof newExemption>;

/** The exemption ends: it held until the last day named. */
export const exemptionEnd = z.object({ lastDay: dateOnly });
/** The exemption was a mistake: it never held. What was known before stays readable. */
export const exemptionReversal = z.object({ reason: text('Cần ghi lý do.') });
