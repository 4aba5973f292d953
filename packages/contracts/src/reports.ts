import { z } from 'zod';
import { cursor, dateOnly, idOrSlug, pageLimit, staffCategory, uuid } from './common.js';

/** 'unknown': people whose category is not on record. */
export const reportCategory = z.enum([...staffCategory.options, 'unknown']);

/** A moment (RFC 3339) or a day, which means the end of that day. */
const knownBy = z.union([z.iso.datetime({ offset: true }), dateOnly], {
  error: 'Cần một thời điểm, ví dụ 2026-11-22T16:20:00+07:00.',
});

const shareQuery = z.object({
  /** Left out: the topmost unit in scope. */
  unit: idOrSlug.optional(),
  /** Left out: the only programme in scope. */
  programme: idOrSlug.optional(),
  /** One course instead of all required ones together. */
  course: idOrSlug.optional(),
  category: reportCategory.optional(),
  /** The end of this day: who was a member, and, unless given, completions up to it. Left out: today. */
  asOf: dateOnly.optional(),
  completionsUpTo: dateOnly.optional(),
  /** As it was known at this moment. Left out: as known now. */
  knownBy: knownBy.optional(),
});

/** Instead of the Accept header, for plain links: a download streams to disk. */
const format = z.enum(['json', 'csv', 'xlsx']).optional();

export const completionQuery = shareQuery.extend({
  format,
  by: z.enum(['unit', 'course', 'category', 'month']).default('unit'),
});
export type CompletionQuery = z.infer<typeof completionQuery>;

/** What every number carries: its three dates, the version of the rule and the audience in words made from the rule. */
export const passportLine = z.object({
  membershipAsOf: z.string(),
  completionsUpTo: z.string(),
  /** The moment of knowing; never one that a write under way could still change. */
  knownBy: z.string(),
  /** null: no rule was active at that moment. */
  ruleVersion: z.int().nullable(),
  audience: z.string(),
});

/** obliged = completed + pending + left. The exempt and the unresolved are in neither part of `share`. */
const counts = {
  obliged: z.int(),
  completed: z.int(),
  /** Everything learned, but a result still waits for review: neither completed nor left. */
  pending: z.int(),
  exempt: z.int(),
  unresolved: z.int(),
  /** completed / obliged, four decimals, half up; null where nobody is obliged (shown as "—"). */
  share: z.number().nullable(),
  /** The same over everybody, the exempt counted in both parts ("tính trên tổng số"). */
  shareRaw: z.number().nullable(),
};
export const completionCounts = z.object(counts);
export type CompletionCounts = z.infer<typeof completionCounts>;

/**
 * GET /api/reports/completion. `key`: by=unit the unit's id (the asked unit's own id is the row of its direct members);
 * by=course the course's slug; by=category the category or 'unknown'; by=month YYYY-MM, as of that month's end.
 * Rows of by=course do not add up to the total: the total counts people who finished everything, each once.
 */
export const completionReport = z.object({
  passport: passportLine,
  rows: z.array(z.object({ key: z.string(), label: z.string(), ...counts })),
  total: completionCounts,
});
export type CompletionReport = z.infer<typeof completionReport>;

export const personStatus = z.enum(['completed', 'pending', 'left', 'exempt', 'unresolved']);
export type PersonStatus = z.infer<typeof personStatus>;
/** What keeps somebody from finishing: never signed in, learning, or failed a final quiz of a missing course twice. */
export const blocker = z.enum(['never-signed-in', 'learning', 'failed-twice']);
export type Blocker = z.infer<typeof blocker>;

export const peopleQuery = shareQuery.extend({
  format,
  /** 'obliged': completed, pending and left together. Left out: everybody in the picture. */
  status: z.enum([...personStatus.options, 'obliged']).optional(),
  /** Part of a name or of a unit's name, with or without diacritics. */
  search: z.string().trim().max(100).optional(),
  /** Only people at or below this unit, within `unit`. */
  within: idOrSlug.optional(),
  blocker: blocker.optional(),
  cursor: cursor.optional(),
  limit: pageLimit,
});
export type PeopleQuery = z.infer<typeof peopleQuery>;

export const reportPerson = z.object({
  personId: uuid,
  fullName: z.string(),
  unitId: z.string(),
  unitName: z.string(),
  category: reportCategory,
  status: personStatus,
  /** Only for status=left. */
  blocker: blocker.nullable(),
  /** Required courses without a completion (a result waiting for review is not missing), in the rule's order. */
  missing: z.array(z.object({ slug: z.string(), name: z.string() })),
  requiredCourses: z.int(),
  /** The day the last required course was done; null unless completed. */
  completedOn: z.string().nullable(),
  /** Day of the last record of learning in a course of the programme; null: none. */
  lastLearningOn: z.string().nullable(),
});
export const peopleReport = z.object({
  passport: passportLine,
  items: z.array(reportPerson),
  nextCursor: z.string().nullable(),
  /** Everybody of this status in the asked unit, before search, `within` and blocker: the number that the list stands behind. */
  total: z.int(),
});
export type PeopleReport = z.infer<typeof peopleReport>;

/** GET /api/reports/completion/people/blockers: what holds up those who are left, before any search; counts, no names. */
export const blockersQuery = shareQuery;
export const blockersReport = z.object({
  /** null above 5 000 people. */
  blockers: z.record(blocker, z.int()).nullable(),
});
export type BlockersReport = z.infer<typeof blockersReport>;

/** GET /api/reports/completion/passport: all that stands behind one figure ("căn cứ số liệu"). */
export const passportQuery = shareQuery;
export const numberPassport = z.object({
  passport: passportLine,
  unit: z.object({ id: z.string(), slug: z.string(), name: z.string() }),
  programme: z.object({ slug: z.string(), name: z.string(), mandateNumber: z.string().nullable() }),
  /** n and N are counts.completed and counts.obliged. */
  counts: completionCounts,
  left: z.int(),
  exemptCompleted: z.int(),
  /** "Cán bộ, … có vị trí chính tại xã Đại Sơn và các đơn vị trực thuộc." */
  forWhom: z.string(),
  /** Members of the unit on that day whom the rule does not ask, by category in words. */
  notCounted: z.array(z.object({ category: z.string(), label: z.string(), people: z.int() })),
  /** "Học hết bài và đạt kiểm tra cuối khóa ở cả 4 khóa: …" */
  meansCompleted: z.string(),
  rule: z.object({
    version: z.int(),
    cycle: z.string(),
    opensOn: z.string(),
    dueOn: z.string(),
    activatedAt: z.string(),
  }),
  courses: z.array(
    z.object({ slug: z.string(), name: z.string(), external: z.boolean(), admittedFrom: z.string() }),
  ),
  /** How the completed are known, each by the weakest of their results; adds up to counts.completed. */
  howKnown: z.object({ system: z.int(), document: z.int(), declared: z.int() }),
  /** Exemptions in force on that day that were entered after the due date. */
  exemptEnteredAfterDue: z.int(),
  /** Address of the list behind each number, relative to /api. */
  lists: z.record(personStatus, z.string()),
});
export type NumberPassport = z.infer<typeof numberPassport>;

/** GET /api/reports/completion/summary: one sentence, the pace, and where it is not on track. For a phone's screen. */
export const summaryQuery = z.object({
  unit: idOrSlug.optional(),
  programme: idOrSlug.optional(),
  asOf: dateOnly.optional(),
});
export const completionSummary = z.object({
  passport: passportLine,
  unit: z.object({ id: z.string(), slug: z.string(), name: z.string() }),
  programme: z.object({ slug: z.string(), name: z.string() }),
  counts: completionCounts,
  left: z.int(),
  opensOn: z.string(),
  dueOn: z.string(),
  /** Negative: days since the due date. */
  daysLeft: z.int(),
  pace: z.object({
    /** People per week who must finish to be done in time, rounded up to whole people; null when overdue or done. */
    neededPerWeek: z.int().nullable(),
    /** Of today's members, people per week who finished in the last four weeks, rounded. */
    lastFourWeeks: z.int(),
    onTrack: z.boolean(),
  }),
  /** Units below with the most people left, most first, at most five; only those with somebody left. */
  mostLeft: z.array(
    z.object({
      unitId: z.string(),
      name: z.string(),
      obliged: z.int(),
      completed: z.int(),
      left: z.int(),
      share: z.number().nullable(),
    }),
  ),
  /** Units below with nobody left among the obliged, and how many units oblige somebody at all. */
  unitsDone: z.int(),
  unitsObliging: z.int(),
});
export type CompletionSummary = z.infer<typeof completionSummary>;

const previewSides = {
  /** Under the version in force; null where there is none on that day. */
  before: completionCounts.nullable(),
  /** Under the draft. */
  after: completionCounts,
  /** Become obliged who are not today. */
  joining: z.int(),
  /** Are obliged today and would be asked nothing; whoever could no longer be placed is counted there instead. */
  leaving: z.int(),
  /** Become unresolved who are not today. */
  unresolvedJoining: z.int(),
};

/** GET /api/rule-builds/:id/preview: what a drafted rule would count, read from the standing that is built for it. */
export const rulePreview = z.object({
  /** Today, or the day on which the draft opens if that lies ahead. */
  membershipAsOf: z.string(),
  completionsUpTo: z.string(),
  /** The version that is compared with. */
  comparedWith: z.object({ version: z.int(), cycle: z.string() }).nullable(),
  unit: z.object({ id: z.string(), name: z.string() }),
  rows: z.array(z.object({ unitId: z.string(), name: z.string(), ...previewSides })),
  total: z.object(previewSides),
  /** Obliged today by a version that would retire at once, though the draft asks nobody before it opens. */
  pausedUntilOpening: z.int(),
});
export type RulePreview = z.infer<typeof rulePreview>;
