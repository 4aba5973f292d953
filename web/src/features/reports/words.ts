import type { Unit } from '@bdhvs/contracts/units';
import type { Translate } from '../../lib/i18n.js';
import type { Programme } from './data.js';
import type vi from './messages.vi.js';

/**
 * "Kỹ năng số cơ bản cho cán bộ, … và người lao động 2026" → "Kỹ năng số cơ bản 2026": whom it is for, the sentence
 * below says anyway. A name that does not contain its audience stays as it is.
 */
export function shortName({ name, audience }: Pick<Programme, 'name' | 'audience'>): string {
  return audience ? name.replace(` cho ${audience}`, '') : name;
}

/** The whole that its parts are compared with. */
export function wholeName(unit: Pick<Unit, 'kind' | 'subtype'> | undefined, t: Translate<typeof vi>): string {
  if (unit?.kind === 'city') return t('wholeCity');
  if (unit?.kind !== 'commune') return t('wholeUnit');
  if (unit.subtype === 'phuong') return t('wholeWard');
  return t(unit.subtype === 'dac_khu' ? 'wholeZone' : 'wholeCommune');
}
