import type { PeopleReport, PersonStatus } from '@bdhvs/contracts/reports';
import { reportCategory } from '@bdhvs/contracts/reports';
import type { Counts } from '../shares/tally.rules.js';

/** One person in the picture, as the list reads it. Days as in standing: null not required, infinity not yet. */
export interface PersonRow {
  personId: string;
  fullName: string | null;
  sortKey: string;
  unitId: number;
  category: string;
  state: 'o' | 'e' | 'u';
  done: (string | null)[];
  reached: (string | null)[];
  allDone: string;
  allReached: string;
  blocker: 'never-signed-in' | 'learning' | 'failed-twice' | null;
  lastLearning: Date | null;
}

/** What the view needs of the question. */
export interface AskedOf {
  slot: number;
  courses: readonly { slot: number; slug: string; name: string }[];
  moment: { completionsUpTo: string };
}

type Item = PeopleReport['items'][number];

export function statusOf(row: PersonRow, slot: number, upTo: string): PersonStatus {
  if (row.state === 'u') return 'unresolved';
  if (row.state === 'e') return 'exempt';
  const done = slot === 0 ? row.allDone : row.done[slot - 1];
  const reached = slot === 0 ? row.allReached : row.reached[slot - 1];
  if (done != null && done <= upTo) return 'completed';
  return reached != null && reached <= upTo ? 'pending' : 'left';
}

/** How many the list of a status has, from the counters of the picture. */
export function peopleIn(status: PersonStatus | 'obliged' | undefined, counts: Counts): number {
  switch (status) {
    case 'completed':
      return counts.done;
    case 'pending':
      return counts.reached - counts.done;
    case 'left':
      return counts.obliged - counts.reached;
    case 'exempt':
      return counts.exempt;
    case 'unresolved':
      return counts.unresolved;
    case 'obliged':
      return counts.obliged;
    case undefined:
      return counts.obliged + counts.exempt + counts.unresolved;
  }
}

/** The row of one person as the list shows it. */
export function viewOf(
  row: PersonRow,
  asked: AskedOf,
  unitName: string,
  dayOf: (moment: Date) => string,
): Item {
  const upTo = asked.moment.completionsUpTo;
  const required = asked.courses.filter(
    ({ slot }) => row.done[slot - 1] != null && (asked.slot === 0 || asked.slot === slot),
  );
  const done = asked.slot === 0 ? row.allDone : (row.done[asked.slot - 1] ?? null);
  return {
    personId: row.personId,
    fullName: row.fullName ?? '',
    unitId: String(row.unitId),
    unitName,
    category: reportCategory.catch('unknown').parse(row.category),
    status: statusOf(row, asked.slot, upTo),
    blocker: row.blocker,
    missing: required
      .filter(({ slot }) => (row.reached[slot - 1] ?? '') > upTo)
      .map(({ slug, name }) => ({ slug, name })),
    requiredCourses: required.length,
    completedOn: done !== null && done <= upTo ? done : null,
    lastLearningOn: row.lastLearning === null ? null : dayOf(row.lastLearning),
  };
}

/** Any text with these words in it, with no wildcard but our own. */
export function likePattern(words: string): string {
  return `%${words.replace(/[\\%_]/g, (character) => `\\${character}`)}%`;
}

/** As names are folded for look-up in the database: no diacritics, no case, single spaces. */
export function folded(words: string): string {
  return words
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/\s+/g, ' ')
    .trim();
}
