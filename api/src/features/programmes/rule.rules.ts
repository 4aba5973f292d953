import { staffCategories, type StaffCategory } from '@bdhvs/contracts';

/** A calendar day, YYYY-MM-DD, or 'infinity' / '-infinity'. Ordered as text: digits sort after '-' and before 'i'. */
export type Day = string;
export const FOREVER: Day = 'infinity';

export interface RuleCourse {
  readonly courseId: number;
  /** From this day on the course is required. */
  readonly from: Day;
  /** Completions from this day on count: the rule's written admission of earlier learning. */
  readonly admitFrom: Day;
}

/** One immutable version of a programme's rule for one cycle. */
export interface ProgrammeRule {
  readonly id: number;
  readonly programmeId: number;
  readonly version: number;
  readonly cycle: string;
  readonly opensOn: Day;
  /** The last day to finish in time. The obligation itself lasts until `endsOn`. */
  readonly closesOn: Day;
  /** The first day on which the cycle no longer binds anybody; completions from then on belong to the next one. */
  readonly endsOn: Day;
  readonly courses: readonly RuleCourse[];
  readonly audience: readonly string[];
  readonly unclear: readonly string[];
  readonly unitIds: readonly number[];
  /** Who already knows a course may pass its final quiz alone; such a completion counts under no other rule. */
  readonly quizAlone: boolean;
}

export type Placement = 'obliged' | 'unresolved' | 'outside';

/** Where a rule puts a staff category. Whoever has none, or one the rule calls unclear, stays visible as unresolved. */
export function place(rule: Pick<ProgrammeRule, 'audience' | 'unclear'>, category: string | null): Placement {
  if (category === null || category === '') return 'unresolved';
  if (rule.unclear.includes(category)) return 'unresolved';
  return rule.audience.includes(category) ? 'obliged' : 'outside';
}

const IN_WORDS: Record<StaffCategory, string> = {
  cadre: 'cán bộ',
  civil_servant: 'công chức',
  public_employee: 'viên chức',
  contract_worker: 'người lao động',
  part_time_grassroots: 'người hoạt động không chuyên trách',
};

export function categoryInWords(category: string): string {
  const words = Object.entries(IN_WORDS).find(([key]) => key === category)?.[1];
  return words ?? 'chưa rõ đối tượng';
}

/** "cán bộ, công chức, viên chức và người lao động": always generated, so that words and rule cannot drift apart. */
export function audienceInWords(categories: readonly string[]): string {
  const words = staffCategories
    .filter((category) => categories.includes(category))
    .map((category) => IN_WORDS[category]);
  const last = words.pop();
  if (last === undefined) return '';
  return words.length === 0 ? last : `${words.join(', ')} và ${last}`;
}
