import type { PersonView } from '@bdhvs/contracts/people';
import type { Correction } from './data.js';

/** As typed: nothing is "" here and null there. */
export interface Draft {
  fullName: string;
  birthDate: string;
  birthYear: string;
  sex: 'male' | 'female' | 'unknown';
  phone: string;
  email: string;
}

/** Only what was changed is sent: two people who correct different things do not undo each other. */
export function changedFields(person: PersonView, draft: Draft): Partial<Correction> {
  const wanted: Correction = {
    fullName: draft.fullName.trim(),
    birthDate: draft.birthDate || null,
    birthYear: draft.birthDate || draft.birthYear === '' ? null : Number(draft.birthYear),
    sex: draft.sex === 'unknown' ? null : draft.sex,
    phone: draft.phone.trim() || null,
    email: draft.email.trim() || null,
  };
  const changed = Object.entries(wanted).filter(
    ([field, value]) => value !== person[field as keyof Correction],
  );
  return Object.fromEntries(changed);
}
