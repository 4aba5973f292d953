import { z } from 'zod';
import { cursor, dateOnly, pageLimit, uuid } from './common.js';

export const auditQuery = z.object({
  /** The beginning of an action: 'grant' finds 'grant.given' and 'grant.revoked'. */
  action: z
    .string()
    .max(60)
    .regex(/^[a-z.-]+$/, 'Tên việc chỉ gồm chữ thường, dấu chấm và gạch nối.')
    .optional(),
  actor: uuid.optional(),
  subject: z.string().max(80).optional(),
  from: dateOnly.optional(),
  to: dateOnly.optional(),
  cursor: cursor.regex(/^\d{1,15}$/, 'Vị trí trang không đúng.').optional(),
  limit: pageLimit,
});
export type AuditQuery = z.output<typeof auditQuery>;

export const auditPage = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      at: z.iso.datetime(),
      actorPersonId: z.string().nullable(),
      actorName: z.string().nullable(),
      action: z.string(),
      subjectType: z.string().nullable(),
      subjectId: z.string().nullable(),
      subjectName: z.string().nullable(),
      unitId: z.string().nullable(),
      unitName: z.string().nullable(),
      detail: z.record(z.string(), z.unknown()),
      requestId: z.string().nullable(),
    }),
  ),
  nextCursor: z.string().nullable(),
  /** The last entry that is sealed into the hash chain, and when. */
  sealedUpTo: z.string().nullable(),
  sealedAt: z.iso.datetime().nullable(),
});
export type AuditPage = z.infer<typeof auditPage>;
