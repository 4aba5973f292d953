import { z } from 'zod';
import { cursor, dateOnly, idOrSlug, pageLimit, staffCategory, uuid } from './common.js';

export const membershipView = z.object({
  id: z.string(),
  unitId: z.string(),
  unitName: z.string(),
  category: staffCategory.nullable(),
  title: z.string().nullable(),
  primary: z.boolean(),
  joinedOn: z.string().nullable(),
  validFrom: z.string(),
  validTo: z.string().nullable(),
});
export type MembershipView = z.infer<typeof membershipView>;

export const personListQuery = z.object({
  /** Part of a name, with or without diacritics. */
  search: z.string().trim().max(100).optional(),
  unit: idOrSlug.optional(),
  category: z.enum([...staffCategory.options, 'unknown']).optional(),
  /** Members on that day; left out: today. */
  asOf: dateOnly.optional(),
  cursor: cursor.optional(),
  limit: pageLimit,
});

export const personListItem = z.object({
  id: uuid,
  fullName: z.string(),
  birth: z.string().nullable(),
  sex: z.enum(['male', 'female']).nullable(),
  unitId: z.string(),
  unitName: z.string(),
  category: staffCategory.nullable(),
  title: z.string().nullable(),
  secondaryUnits: z.array(z.string()),
  personalNumberMasked: z.string().nullable(),
});
export const personList = z.object({
  items: z.array(personListItem),
  nextCursor: z.string().nullable(),
  total: z.int(),
});
export type PersonList = z.infer<typeof personList>;

/** How many people have their primary post in exactly each unit today; units without anybody are left out. */
export const peopleCounts = z.object({ items: z.array(z.object({ unitId: z.string(), people: z.int() })) });
export type PeopleCounts = z.infer<typeof peopleCounts>;

export const personView = z.object({
  id: uuid,
  fullName: z.string(),
  birthDate: z.string().nullable(),
  birthYear: z.int().nullable(),
  sex: z.enum(['male', 'female']).nullable(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  personalNumberMasked: z.string().nullable(),
  memberships: z.array(membershipView),
});
export type PersonView = z.infer<typeof personView>;

const reason = z.string().trim().min(3, 'Cần ghi lý do.').max(500);

export const personCorrection = z
  .object({
    fullName: z.string().trim().min(2, 'Cần họ và tên.').max(120),
    birthDate: dateOnly.nullable(),
    birthYear: z.int().min(1900).max(2100).nullable(),
    sex: z.enum(['male', 'female']).nullable(),
    phone: z.string().max(40).nullable(),
    email: z.string().max(254).nullable(),
  })
  .partial()
  .refine((fields) => Object.keys(fields).length > 0, 'Chưa có gì để sửa.');

export const personTransfer = z.object({
  toUnit: idOrSlug,
  effectiveOn: dateOnly,
  category: staffCategory.nullable().optional(),
  title: z.string().trim().max(200).nullable().optional(),
});
/** endsOn is the first day on which the person no longer holds the post. */
export const membershipEnd = z.object({ endsOn: dateOnly, reason });
/** The end was a mistake: the post runs on as if it had never been entered. */
export const membershipReopening = z.object({ reason });
export const membershipCategory = z.object({
  category: staffCategory,
  effectiveOn: dateOnly,
  title: z.string().trim().max(200).nullable().optional(),
});
export const numberReveal = z.object({ reason });
export const numberRevealed = z.object({ personalNumber: z.string() });
export const numberCorrection = z.object({ personalNumber: z.string().trim().min(9).max(40), reason });
