import { daysBetween, formatDate, today } from '../../../lib/format.js';
import { Chip } from '../../../ui/chip.js';
import { useProgrammeWords } from './messages.js';

const SOON_DAYS = 30;

/** The date and how far it is, in words. */
export function Due({ on }: { on: string }) {
  const t = useProgrammeWords();
  const day = formatDate(on);
  const left = daysBetween(today(), on);
  if (left === 0) return <Chip tone="amber">{t('dueToday', { day })}</Chip>;
  if (left < 0) return <Chip tone="amber">{t('dueOver', { day, count: -left })}</Chip>;
  return <Chip tone={left <= SOON_DAYS ? 'amber' : 'sky'}>{t('dueIn', { day, count: left })}</Chip>;
}
