import { z } from 'zod';
import { cursor, dateOnly, idOrSlug, pageLimit, staffCategory, uuid } from './common.js';

/** What a column of somebody's list can mean. */
export const rosterFields = [
  'fullName',
  'familyName',
  'givenName',
  'birthDate',
  'birthDay',
  'birthMonth',
  'birthYear',
  'male',
  'female',
  'sex',
  'personalNumber',
  'title',
  'unit',
  'category',
  'phone',
  'email',
  'joinedOn',
  'note',
] as const;
export const rosterField = z.enum(rosterFields);
export type RosterField = z.infer<typeof rosterField>;

/** Reasons for which a row does not go in until somebody looks at it. */
export const rosterErrors = [
  'missing_name',
  'invalid_name',
  'missing_citizen_id',
  'invalid_citizen_id',
  'citizen_id_of_another_person',
  'needs_transfer',
  'impossible_date',
  'missing_unit',
  'unknown_unit',
  'ambiguous_unit',
  'secondary_membership',
  'duplicate_row',
  'formula_without_value',
] as const;

/** The row goes in; somebody should still look. */
export const rosterWarnings = [
  'number_birth_year_mismatch',
  'number_sex_mismatch',
  'missing_birth_date',
  'missing_category',
  'unknown_category',
  'invalid_phone',
  'invalid_email',
  'incomplete_date',
  'formula_cell',
] as const;

export const rosterProblemCode = z.enum([...rosterErrors, ...rosterWarnings]);
export type RosterProblemCode = z.infer<typeof rosterProblemCode>;

export const rosterProblem = z.object({
  code: rosterProblemCode,
  severity: z.enum(['error', 'warning']),
  field: rosterField.nullable(),
  message: z.string(),
  advice: z.string(),
  /** The other row of the same file that this one is about. */
  otherRow: z.int().nullable(),
});
export type RosterProblem = z.infer<typeof rosterProblem>;

export const rosterScope = z.enum(['complete', 'additions'], {
  error: 'Cần chọn: danh sách đầy đủ của đơn vị (complete) hay chỉ bổ sung (additions).',
});

/** The fields of the upload beside the part `file`, in any order. */
export const rosterUpload = z.object({
  unit: idOrSlug,
  scope: rosterScope,
  effectiveOn: dateOnly,
});

export const rosterColumn = z.object({
  index: z.int().min(0).max(199),
  letter: z.string(),
  label: z.string(),
  field: rosterField.nullable(),
  /** The first values below the header, personal numbers masked. */
  samples: z.array(z.string()),
});

export const rosterPlan = z.enum(['add', 'change', 'move', 'unchanged', 'secondary', 'problem', 'skip']);
export type RosterPlan = z.infer<typeof rosterPlan>;

export const rosterCounts = z.object({
  rows: z.int(),
  added: z.int(),
  changed: z.int(),
  moved: z.int(),
  unchanged: z.int(),
  secondary: z.int(),
  problems: z.int(),
  warnings: z.int(),
  skipped: z.int(),
  missing: z.int(),
  ended: z.int(),
  /** Rows that the next apply would write; after a first apply only those put right since. */
  waiting: z.int(),
});

export const rosterRow = z.object({
  row: z.int(),
  plan: rosterPlan,
  personId: uuid.nullable(),
  fullName: z.string(),
  personalNumberMasked: z.string().nullable(),
  birth: z.string().nullable(),
  sex: z.enum(['male', 'female']).nullable(),
  unitText: z.string().nullable(),
  unitId: z.string().nullable(),
  unitName: z.string().nullable(),
  category: staffCategory.nullable(),
  title: z.string().nullable(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  joinedOn: z.string().nullable(),
  validFrom: z.string().nullable(),
  /** What differs from what is recorded, by name of the property. */
  changes: z.array(z.string()),
  problems: z.array(rosterProblem),
  decided: z.enum(['secondary', 'fix', 'same_person', 'skip']).nullable(),
});
export type RosterRow = z.infer<typeof rosterRow>;

export const rosterMissing = z.object({
  personId: uuid,
  fullName: z.string(),
  personalNumberMasked: z.string().nullable(),
  unitId: z.string(),
  unitName: z.string(),
  category: staffCategory.nullable(),
  title: z.string().nullable(),
  /** A problem row of the file with the same name: probably this person. */
  possibleRow: z.int().nullable(),
});

export const rosterImport = z.object({
  id: uuid,
  status: z.enum(['previewed', 'applied', 'undone', 'expired']),
  fileName: z.string(),
  sheetName: z.string(),
  unit: z.object({ id: z.string(), slug: z.string(), name: z.string() }),
  scope: rosterScope,
  effectiveOn: dateOnly,
  firstImport: z.boolean(),
  headerRows: z.array(z.int()),
  columns: z.array(rosterColumn),
  rememberedMapping: z.boolean(),
  counts: rosterCounts,
  problems: z.array(rosterRow),
  unknownUnits: z.array(
    z.object({
      text: z.string(),
      rows: z.int(),
      suggestions: z.array(z.object({ id: z.string(), name: z.string() })),
    }),
  ),
  missing: z.array(rosterMissing),
  uploadedAt: z.string(),
  uploadedBy: z.string().nullable(),
  appliedAt: z.string().nullable(),
  undoneAt: z.string().nullable(),
  expiresAt: z.string(),
});
export type RosterImportView = z.infer<typeof rosterImport>;

export const rosterImportList = z.object({
  items: z.array(
    rosterImport.pick({
      id: true,
      status: true,
      fileName: true,
      unit: true,
      scope: true,
      effectiveOn: true,
      counts: true,
      uploadedAt: true,
      uploadedBy: true,
      appliedAt: true,
      undoneAt: true,
    }),
  ),
  nextCursor: z.string().nullable(),
});
export const rosterImportListQuery = z.object({
  unit: idOrSlug.optional(),
  cursor: cursor.optional(),
  limit: pageLimit,
});

export const rosterRowsQuery = z.object({
  plan: rosterPlan.optional(),
  only: z.enum(['problems', 'warnings']).optional(),
  after: z.coerce.number().int().min(0).default(0),
  limit: pageLimit,
});
export const rosterRowList = z.object({ items: z.array(rosterRow), next: z.int().nullable() });

export const rosterMapping = z.object({
  /** Row numbers of the header as the spreadsheet counts them; left out: as recognised. */
  headerRows: z.array(z.int().min(1).max(1_048_576)).min(1).max(4).optional(),
  /** By column index; a column that is not named is not used. Left out: as recognised. */
  columns: z
    .array(z.object({ index: z.int().min(0).max(199), field: rosterField }))
    .max(200)
    .optional(),
  /** Unit names of the file that nobody knew, and which unit is meant: kept as aliases of the importing unit. */
  units: z
    .array(z.object({ text: z.string().min(1).max(300), unit: idOrSlug }))
    .max(500)
    .default([]),
});

export const rosterDecision = z
  .object({
    row: z.int().min(1),
    action: z.enum(['secondary', 'fix', 'same_person', 'skip', 'clear']),
    values: z
      .object({
        fullName: z.string().max(200).optional(),
        personalNumber: z.string().max(40).optional(),
        birthDate: z.string().max(40).optional(),
        unit: idOrSlug.optional(),
        category: staffCategory.optional(),
        joinedOn: z.string().max(40).optional(),
      })
      .optional(),
  })
  .refine((decision) => decision.action !== 'fix' || decision.values !== undefined, {
    path: ['values'],
    message: 'Chưa có gì để sửa.',
  });
export const rosterDecisions = z.object({ decisions: z.array(rosterDecision).min(1).max(500) });
export type RosterDecision = z.infer<typeof rosterDecision>;

export const rosterApply = z.object({
  /** People of the unit who are not on the list and whose post the user confirms as ended. */
  endMissing: z.array(uuid).max(20_000).default([]),
});
