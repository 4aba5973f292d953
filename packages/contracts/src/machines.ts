import { z } from 'zod';
import { idOrSlug, uuid } from './common.js';
import { machinePermissions } from './permissions.js';

/** Longest life of a key, in days: whoever keeps one must come back to it once a year. */
export const MACHINE_DAYS = 366;

export const machine = z.object({
  id: z.string(),
  name: z.string(),
  unitId: z.string(),
  unitName: z.string(),
  permissions: z.array(z.enum(machinePermissions)),
  createdAt: z.string(),
  createdBy: z.string().nullable(),
  /** The last day on which the key opens anything. */
  expiresOn: z.iso.date(),
  lastUsedAt: z.string().nullable(),
  state: z.enum(['open', 'expired', 'revoked']),
});
export type Machine = z.infer<typeof machine>;
export const machineList = z.object({ items: z.array(machine) });
export type MachineList = z.infer<typeof machineList>;

export const newMachine = z.object({
  name: z.string().trim().min(3, 'Hãy ghi tên dễ nhận ra, ít nhất 3 ký tự.').max(100, 'Tên quá dài.'),
  unit: idOrSlug,
  permissions: z
    .array(z.enum(machinePermissions))
    .min(1, 'Hãy chọn ít nhất một việc được phép.')
    .transform((chosen) => [...new Set(chosen)]),
  expiresOn: z.iso.date('Ngày cần viết theo dạng YYYY-MM-DD.'),
});
export type NewMachine = z.infer<typeof newMachine>;

/** The key is told once; only its hash is kept. */
export const machineMade = machine.extend({ token: z.string() });
export type MachineMade = z.infer<typeof machineMade>;

export const machineParams = z.object({ id: uuid });
