import { z } from 'zod';
import { idOrSlug } from './common.js';

export const unitKinds = [
  'city',
  'city_department',
  'commune',
  'agency',
  'division',
  'public_service_centre',
  'school',
  'health_station',
  'village',
  'residential_group',
] as const;

export const unit = z.object({
  id: z.string(),
  slug: z.string(),
  name: z.string(),
  kind: z.enum(unitKinds),
  subtype: z.enum(['xa', 'phuong', 'dac_khu']).nullable(),
  parentId: z.string().nullable(),
  validFrom: z.string(),
  validTo: z.string().nullable(),
});
export type Unit = z.infer<typeof unit>;

export const unitList = z.object({ items: z.array(unit) });

/** Another way of writing a unit's name, as lists that were imported for `rootUnitId` write it. */
export const unitAliasList = z.object({
  items: z.array(z.object({ rootUnitId: z.string(), unitId: z.string(), alias: z.string() })),
});
export type UnitAliasList = z.infer<typeof unitAliasList>;
export const unitAliasRemoval = z.object({ rootUnit: idOrSlug, alias: z.string().min(1).max(300) });
