import { FOREVER, type Day } from '../programmes/rule.rules.js';
import type { Segment } from './standing.rules.js';

/** What a cell of the report counts. `reached` is done or waiting for review; pending = reached − done. */
export interface Counts {
  obliged: number;
  exempt: number;
  unresolved: number;
  done: number;
  doneExempt: number;
  reached: number;
}

/** A change of a counter from one day on. Slot 0 is "all required courses", slot i the i-th course of the rule. */
export interface Delta extends Counts {
  readonly ruleId: number;
  readonly slot: number;
  readonly unitId: number;
  readonly category: string;
  readonly on: Day;
}

export const nothing = (): Counts => ({
  obliged: 0,
  exempt: 0,
  unresolved: 0,
  done: 0,
  doneExempt: 0,
  reached: 0,
});

/**
 * Collects the changes of one transaction. Days before the clock's day are raised to it: everything up to there is
 * already folded into "now", and one day instead of many keeps a bulk change as small as the number of its units.
 */
export class TallyBook {
  private readonly cells = new Map<string, Delta>();

  constructor(private readonly clockDay: Day) {}

  add(ruleId: number, segment: Segment): void {
    this.write(ruleId, segment, 1);
  }

  remove(ruleId: number, segment: Segment): void {
    this.write(ruleId, segment, -1);
  }

  deltas(): Delta[] {
    return [...this.cells.values()].filter(
      (cell) =>
        cell.obliged !== 0 ||
        cell.exempt !== 0 ||
        cell.unresolved !== 0 ||
        cell.done !== 0 ||
        cell.doneExempt !== 0 ||
        cell.reached !== 0,
    );
  }

  private write(ruleId: number, segment: Segment, sign: 1 | -1): void {
    this.slot(ruleId, segment, 0, segment.allDone, segment.allReached, sign);
    segment.done.forEach((done, course) => {
      const reached = segment.reached[course];
      if (done !== null && reached != null) this.slot(ruleId, segment, course + 1, done, reached, sign);
    });
  }

  private slot(ruleId: number, segment: Segment, slot: number, done: Day, reached: Day, sign: 1 | -1): void {
    const { from, to, state } = segment;
    const span = (column: keyof Counts, start: Day): void => {
      if (start >= to) return;
      this.cell(ruleId, segment, slot, start > from ? start : from)[column] += sign;
      if (to !== FOREVER) this.cell(ruleId, segment, slot, to)[column] -= sign;
    };
    if (state === 'u') return span('unresolved', from);
    if (state === 'e') {
      span('exempt', from);
      return span('doneExempt', done);
    }
    span('obliged', from);
    span('done', done);
    span('reached', reached);
  }

  private cell(ruleId: number, segment: Segment, slot: number, day: Day): Delta {
    const on = day > this.clockDay ? day : this.clockDay;
    const key = `${ruleId}|${slot}|${segment.unitId}|${segment.category}|${on}`;
    let cell = this.cells.get(key);
    if (cell === undefined) {
      cell = { ruleId, slot, unitId: segment.unitId, category: segment.category, on, ...nothing() };
      this.cells.set(key, cell);
    }
    return cell;
  }
}
