import type { NumberPassport } from '@bdhvs/contracts/reports';
import { dayOf, formatDate, formatDateTime, formatNumber, formatShare } from '../../../lib/format.js';
import type { Translate } from '../../../lib/i18n.js';
import type vi from './messages.vi.js';

type Words = Translate<typeof vi>;

/** "Không tính 33 người hoạt động không chuyên trách." */
export function notCountedWords({ notCounted }: Pick<NumberPassport, 'notCounted'>, t: Words): string {
  if (notCounted.length === 0) return '';
  const parts = notCounted.map(({ people, label }) =>
    t('notCountedPart', { people: formatNumber(people), category: label }),
  );
  return t('notCounted', { list: parts.join(', ') });
}

/** The whole basis as plain lines, to be pasted beside the figure wherever it goes. */
export function passportText(passport: NumberPassport, t: Words): string {
  const { counts, unit, programme, rule, howKnown, exemptCompleted } = passport;
  const figure = (part: number, whole: number) =>
    `${formatShare(part, whole)} (${formatNumber(part)}/${formatNumber(whole)})`;
  return [
    `${programme.name} – ${unit.name}`,
    `${figure(counts.completed, counts.obliged)}: ${t('done')}/${t('obliged')}`,
    `${t('forWhom')}: ${passport.forWhom} ${notCountedWords(passport, t)}`.trim(),
    `${t('membershipAsOf')}: ${formatDate(passport.passport.membershipAsOf)}`,
    `${t('completionsUpTo')}: ${formatDate(passport.passport.completionsUpTo)}`,
    `${t('knownBy')}: ${formatDateTime(passport.passport.knownBy)}`,
    `${t('means')}: ${passport.meansCompleted}`,
    t('rule', {
      version: rule.version,
      date: formatDate(dayOf(rule.activatedAt)),
      opens: formatDate(rule.opensOn),
      due: formatDate(rule.dueOn),
    }),
    `${t('raw')}: ${figure(counts.completed + exemptCompleted, counts.obliged + counts.exempt)}`,
    `${t('how', { count: counts.completed })}: ${t('howLabel', howKnown)}`,
    `${t('pending')}: ${counts.pending}; ${t('exempt')}: ${counts.exempt}; ${t('unresolved')}: ${counts.unresolved}`,
  ].join('\n');
}
