import { z } from 'zod';

/** A day in the deployment's time zone, YYYY-MM-DD, and a real one: 2026-02-30 is refused. */
export const dateOnly = z.iso.date({ error: 'Ngày cần viết dạng năm-tháng-ngày, ví dụ 2026-12-31.' });

/** Where a unit, programme or course is asked for, its id or its slug will do. */
export const idOrSlug = z
  .string()
  .min(1)
  .max(120)
  .regex(
    /^([1-9][0-9]{0,8}|[a-z0-9]+(-[a-z0-9]+)*)$/,
    'Mã chỉ gồm chữ thường không dấu, số và dấu gạch nối.',
  );

export const uuid = z.uuid({ error: 'Mã không đúng dạng.' });

/** An opaque place in a list, handed back to get the next page. */
export const cursor = z.string().max(500);
export const pageLimit = z.coerce.number().int().min(1).max(200).default(50);

export const staffCategories = [
  'cadre',
  'civil_servant',
  'public_employee',
  'contract_worker',
  'part_time_grassroots',
] as const;
export const staffCategory = z.enum(staffCategories);
export type StaffCategory = z.infer<typeof staffCategory>;

export const signedInBy = z.enum(['vneid', 'local', 'ticket', 'assisted']);
export type SignedInBy = z.infer<typeof signedInBy>;
