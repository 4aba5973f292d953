import type { CompletionCounts } from '@bdhvs/contracts/reports';
import { formatDate, formatNumber, formatShare } from '../../lib/format.js';
import type { Translate } from '../../lib/i18n.js';
import { leftOf } from './data.js';
import type vi from './messages.vi.js';

type Words = Translate<typeof vi>;

export interface Told {
  counts: CompletionCounts;
  /** In words from the rule, or one category of it. */
  audience: string;
  courseName?: string;
  opensOn?: string;
  dueOn?: string;
  daysLeft?: number;
  asOf: string;
  /** For a phone: one line for who is left and until when. */
  short?: boolean;
}

export interface Sentence {
  /** "214/296"; undefined where nobody is obliged. */
  figure?: string;
  share: string;
  /** "cán bộ, … đã hoàn thành." in two parts, the second one to be stressed. */
  who: string;
  what: string;
  /** "Còn", "82 người", "; hạn 31/12/2026, còn 39 ngày." */
  leftBefore: string;
  left?: string;
  leftAfter: string;
}

/** The first thing on the page: whose share, how much of it is done, who is left and until when. */
export function sentenceOf(told: Told, t: Words): Sentence {
  const { counts, audience, courseName } = told;
  const share = formatShare(counts.completed, counts.obliged);
  if (counts.obliged === 0) {
    const early = told.opensOn !== undefined && told.asOf < told.opensOn;
    return {
      share,
      who: early ? t('notOpen', { date: formatDate(told.opensOn ?? '') }) : t('nobodyObliged'),
      what: '',
      leftBefore: '',
      leftAfter: '',
    };
  }
  const left = leftOf(counts);
  return {
    figure: `${formatNumber(counts.completed)}/${formatNumber(counts.obliged)}`,
    share,
    who: audience,
    what: courseName ? t('haveFinishedCourse', { course: courseName }) : t('haveFinished'),
    ...leftOver(left, counts.pending, dueWords(told, left, t), t),
  };
}

function leftOver(left: number, pending: number, due: string, t: Words) {
  const waiting = pending > 0 ? t('waiting', { count: formatNumber(pending) }) : '';
  if (left === 0) return { leftBefore: t('nobodyLeft'), leftAfter: `${waiting}${due}.` };
  const count = formatNumber(left);
  return {
    leftBefore: t('leftBefore'),
    left: t('leftPeople', { count: left === 1 ? 1 : count }),
    leftAfter: `${waiting}${due}.`,
  };
}

function dueWords({ dueOn, daysLeft, asOf, short }: Told, left: number, t: Words): string {
  if (dueOn === undefined) return '';
  const date = formatDate(dueOn);
  const days = daysLeft ?? 0;
  if (dueOn === asOf) return t('dueThatDay', { date });
  if (days > 0) return t(short && left > 0 ? 'dueInShort' : 'dueIn', { date, count: days });
  // Done in the end: how long ago the due day was is no reproach any more.
  return left === 0 ? t('dueWas', { date }) : t('overdue', { date, count: -days });
}

/** The same in one line: for the clipboard, a title, a screen reader. */
export function inOneLine(sentence: Sentence): string {
  const { figure, share, who, what, leftBefore, left, leftAfter } = sentence;
  if (!figure) return `${share}. ${who}`;
  const rest = [leftBefore, left].filter(Boolean).join(' ');
  return `${figure} ${who} ${what} (${share}). ${rest}${leftAfter}`;
}
