import { z } from 'zod';
import { cursor, dateOnly, idOrSlug, pageLimit, uuid } from './common.js';
import { roles } from './permissions.js';

export const grantQuery = z.object({
  unit: idOrSlug.optional(),
  role: z.enum(roles).optional(),
  cursor: cursor.optional(),
  limit: pageLimit,
});
export type GrantQuery = z.infer<typeof grantQuery>;

export const roleGrant = z.object({
  id: z.int(),
  personId: z.string(),
  displayName: z.string(),
  role: z.enum(roles),
  unitId: z.string(),
  unitSlug: z.string(),
  unitName: z.string(),
  subtree: z.boolean(),
  validFrom: z.string(),
  validTo: z.string().nullable(),
  grantedBy: z.string().nullable(),
  /** Whether the asker may end it. */
  mayRevoke: z.boolean(),
});
export type RoleGrant = z.infer<typeof roleGrant>;
export const roleGrantList = z.object({ items: z.array(roleGrant), nextCursor: z.string().nullable() });
export type RoleGrantList = z.infer<typeof roleGrantList>;

export const newGrant = z
  .object({
    personId: uuid,
    role: z.enum(roles, { error: 'Hãy chọn vai trò.' }),
    unit: idOrSlug,
    subtree: z.boolean().default(true),
    validFrom: dateOnly.optional(),
    /** The first day on which it no longer holds. */
    validTo: dateOnly.optional(),
    reason: z.string().trim().max(500).optional(),
  })
  .refine((grant) => !grant.validFrom || !grant.validTo || grant.validFrom < grant.validTo, {
    path: ['validTo'],
    message: 'Ngày kết thúc phải sau ngày bắt đầu.',
  });
export type NewGrant = z.infer<typeof newGrant>;

export const grantRevocation = z.object({ reason: z.string().trim().min(3, 'Hãy ghi lý do.').max(500) });
