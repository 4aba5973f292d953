import type { PeopleQuery } from '@bdhvs/contracts/reports';
import { memberRows, type Params } from '../shares/member-rows.sql.js';
import type { Asked } from './report-question.service.js';

export interface PeopleFilter {
  asked: Asked;
  /** The units of the picture, already narrowed; null: all there are. */
  unitIds: readonly number[] | null;
  status: PeopleQuery['status'];
  /** Folded words to find in the folded name, and units whose name fits. */
  search?: { words: string; unitIds: readonly number[] };
  blocker?: string;
  after?: { sortKey: string; id: string };
}

/** The parts of the statements that list people, over the same member rows as the numbers. */
export class PeopleSql {
  private upToPlace?: string;
  private courseIdsPlace?: string;

  constructor(
    readonly params: Params,
    private readonly filter: PeopleFilter,
  ) {}

  // Numbered when first used: PostgreSQL refuses a parameter that its statement does not mention.
  private get upTo(): string {
    return (this.upToPlace ??= this.params.add(this.filter.asked.moment.completionsUpTo, 'date'));
  }

  private get courseIds(): string {
    const ids = (): number[] => (this.filter.asked.rule?.courses ?? []).map(({ courseId }) => courseId);
    return (this.courseIdsPlace ??= this.params.add(ids(), 'int[]'));
  }

  /** Member rows as `s`, wherever the person comes from. */
  members(): string {
    const { asked, unitIds } = this.filter;
    if (!asked.rule) throw new Error('a list of people needs a rule');
    const day = this.params.add(asked.moment.membershipAsOf, 'date');
    return memberRows(this.params, { rule: asked.rule, unitIds, day, knownBy: asked.moment.knownBy });
  }

  /** Over `s`: the asked status and category. */
  inStatus(): string {
    const { asked } = this.filter;
    const category =
      asked.category === undefined ? '' : `AND s.category = ${this.params.add(asked.category, 'text')}`;
    return `${this.days()[0]} IS NOT NULL AND ${this.status()} ${category}`;
  }

  private status(): string {
    const [done, reached] = this.days();
    switch (this.filter.status) {
      case 'completed':
        return `s.state = 'o' AND ${done} <= ${this.upTo}`;
      case 'pending':
        return `s.state = 'o' AND ${done} > ${this.upTo} AND ${reached} <= ${this.upTo}`;
      case 'left':
        return `s.state = 'o' AND ${reached} > ${this.upTo}`;
      case 'obliged':
        return `s.state = 'o'`;
      case 'exempt':
        return `s.state = 'e'`;
      case 'unresolved':
        return `s.state = 'u'`;
      case undefined:
        return 'true';
    }
  }

  /** Over `p` (and `s` for names of units). */
  searched(): string {
    const { search } = this.filter;
    if (!search) return '';
    // Not LIKE: the planner would reach for the trigram index, which costs more than these few names.
    const byName = `strpos(p.name_key, ${this.params.add(search.words, 'text')}) > 0`;
    return search.unitIds.length === 0
      ? `AND ${byName}`
      : `AND (${byName} OR s.unit_id = ANY (${this.params.add(search.unitIds, 'int[]')}))`;
  }

  /** Over `p`: what comes after the cursor. */
  afterCursor(): string {
    const { after } = this.filter;
    return after
      ? `AND (p.sort_key, p.id) > (${this.params.add(after.sortKey, 'text')}, ${this.params.add(after.id, 'uuid')})`
      : '';
  }

  blocked(): string {
    const { blocker } = this.filter;
    return blocker === undefined ? '' : `AND ${this.blocker()} = ${this.params.add(blocker, 'text')}`;
  }

  /** What keeps the person of `s` from finishing, as things are now. */
  blocker(): string {
    const missing = `ARRAY(SELECT c.id FROM unnest(${this.courseIds}, s.reached) AS c (id, day) WHERE c.day > ${this.upTo})`;
    return `(CASE
      WHEN EXISTS (
        SELECT FROM quiz_attempt a JOIN course_version v ON v.id = a.course_version_id
         WHERE a.person_id = s.person_id AND a.closed_at IS NOT NULL AND v.course_id = ANY (${missing})
         GROUP BY v.course_id HAVING count(*) FILTER (WHERE NOT a.passed) >= 2 AND NOT bool_or(a.passed)) THEN 'failed-twice'
      WHEN NOT EXISTS (SELECT FROM account a WHERE a.person_id = s.person_id AND a.last_sign_in_at IS NOT NULL)
       AND NOT EXISTS (SELECT FROM course_progress g WHERE g.person_id = s.person_id AND g.revision > 0) THEN 'never-signed-in'
      ELSE 'learning' END)`;
  }

  /** The moment of the last record of learning in a course of the programme. */
  lastLearning(): string {
    return `(SELECT max(g.updated_at) FROM course_progress g JOIN course_version v ON v.id = g.course_version_id
      WHERE g.person_id = s.person_id AND g.revision > 0 AND v.course_id = ANY (${this.courseIds}))`;
  }

  private days(): [done: string, reached: string] {
    const { slot } = this.filter.asked;
    return slot === 0 ? ['s.all_done', 's.all_reached'] : [`s.done[${slot}]`, `s.reached[${slot}]`];
  }
}
