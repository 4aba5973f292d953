import { z } from 'zod';

const names = z
  .union([z.string().min(1), z.array(z.string().min(1)).min(1)])
  .transform((value) => (typeof value === 'string' ? [value] : value));

const claimMap = z.strictObject({
  number: names.optional(),
  name: names.optional(),
  birthDate: names.optional(),
  sex: names.optional(),
});

/** For each thing we ask, the claims that may tell it, the best first. */
export interface ClaimMap {
  number: string[];
  name: string[];
  birthDate: string[];
  sex: string[];
}

/** What the provider says of a person. The number and the name are there, or there is no identity at all. */
export interface ProvenPerson {
  personalIdNumber: string;
  fullName: string;
  birthDate: string | null;
  sex: 'male' | 'female' | null;
}

/** Standard claims first where they say more: the portal's HoVaTen may lack diacritics. */
export const DEFAULT_CLAIMS: ClaimMap = {
  number: ['SoDinhDanh', 'personal_id_number'],
  name: ['name', 'HoVaTen'],
  birthDate: ['birthdate', 'NgayThangNamSinh'],
  sex: ['gender', 'GioiTinh'],
};

/** @throws when VNEID_CLAIMS is not JSON or names a thing that we do not ask */
export function parseClaimMap(text: string | undefined): ClaimMap {
  if (!text) return DEFAULT_CLAIMS;
  const given = claimMap.parse(JSON.parse(text));
  return {
    number: given.number ?? DEFAULT_CLAIMS.number,
    name: given.name ?? DEFAULT_CLAIMS.name,
    birthDate: given.birthDate ?? DEFAULT_CLAIMS.birthDate,
    sex: given.sex ?? DEFAULT_CLAIMS.sex,
  };
}

/** Reads the person out of the claims, in whichever style they come; undefined when number or name is missing. */
export function personOf(claims: Record<string, unknown>, map: ClaimMap): ProvenPerson | undefined {
  const personalIdNumber = first(claims, map.number)?.replace(/[\s.]/g, '');
  const fullName = first(claims, map.name)?.normalize('NFC').replace(/\s+/g, ' ');
  if (!personalIdNumber || !/^\d{12}$/.test(personalIdNumber) || !fullName || fullName.length > 200)
    return undefined;
  return {
    personalIdNumber,
    fullName,
    birthDate: birthDateOf(first(claims, map.birthDate)),
    sex: sexOf(first(claims, map.sex)),
  };
}

function first(claims: Record<string, unknown>, candidates: string[]): string | undefined {
  for (const candidate of candidates) {
    const value = claims[candidate];
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
  }
  return undefined;
}

const DATE_FORMS = [
  /^(?<y>\d{4})-(?<m>\d{2})-(?<d>\d{2})$/,
  /^(?<y>\d{4})(?<m>\d{2})(?<d>\d{2})$/,
  /^(?<d>\d{1,2})\/(?<m>\d{1,2})\/(?<y>\d{4})$/,
];

/** A full, real date or nothing: a year alone must never agree with a birth date. */
function birthDateOf(text: string | undefined): string | null {
  for (const form of DATE_FORMS) {
    const parts = form.exec(text ?? '')?.groups;
    if (!parts) continue;
    const date = `${parts.y}-${parts.m?.padStart(2, '0')}-${parts.d?.padStart(2, '0')}`;
    const moment = new Date(`${date}T00:00:00Z`);
    return Number.isNaN(moment.getTime()) || moment.toISOString().slice(0, 10) !== date ? null : date;
  }
  return null;
}

function sexOf(text: string | undefined): 'male' | 'female' | null {
  const folded = text?.normalize('NFC').toLowerCase();
  if (folded === 'male' || folded === 'nam') return 'male';
  if (folded === 'female' || folded === 'nữ') return 'female';
  return null;
}
