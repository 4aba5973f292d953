import { playInMemory, type Rules } from '../../../test/shares-proof/in-memory.js';
import { loadMutant, type Mutant } from '../../../test/shares-proof/mutants.js';
import * as standing from './standing.rules.js';
import * as tally from './tally.rules.js';

const STANDING = 'standing.rules.ts';
const TALLY = 'tally.rules.ts';

const mutants: Mutant[] = [
  {
    name: 'a completion on the first admitted day is lost',
    file: STANDING,
    from: 'result.on >= course.admitFrom',
    to: 'result.on > course.admitFrom',
  },
  {
    name: 'a quiz alone counts under every rule',
    file: STANDING,
    from: 'rule.quizAlone || !result.quizAlone',
    to: 'rule !== undefined && result !== undefined',
  },
  { name: 'a completion after the cycle counts', file: STANDING, from: ' && result.on < endsOn', to: '' },
  {
    name: 'pending counts as done',
    file: STANDING,
    from: 'if (confirmedOnly && !result.confirmed) continue;',
    to: '',
  },
  {
    name: 'a later result replaces the earliest',
    file: STANDING,
    from: '&& result.on < first) first',
    to: '&& (first === FOREVER || result.on > first)) first',
  },
  {
    name: 'an exemption lasts a day too long',
    file: STANDING,
    from: 'exemption.to > from)',
    to: 'exemption.to >= from)',
  },
  {
    name: 'an exemption hides who is unresolved',
    file: STANDING,
    from: "placement === 'unresolved' ? 'u' : exempt ? 'e' : 'o'",
    to: "exempt ? 'e' : placement === 'unresolved' ? 'u' : 'o'",
  },
  {
    name: 'a course is required a day late',
    file: STANDING,
    from: 'course.from <= from)',
    to: 'course.from < from)',
  },
  {
    name: 'one course of several is enough',
    file: STANDING,
    from: 'if (day !== null && day > last) last = day;',
    to: 'if (day !== null && (last < "0" || day < last)) last = day;',
  },
  { name: 'two posts in one unit melt into one', file: STANDING, from: 'last.to === next.from &&', to: '' },
  {
    name: 'a change of category is not seen',
    file: STANDING,
    from: 'last.category === next.category &&',
    to: '',
  },
  {
    name: 'who left still counts',
    file: TALLY,
    from: 'if (to !== FOREVER) this.cell(ruleId, segment, slot, to)[column] -= sign;',
    to: '',
  },
  { name: 'a course learned after leaving counts', file: TALLY, from: 'if (start >= to) return;', to: '' },
  {
    name: 'a completion before joining counts at once',
    file: TALLY,
    from: 'start > from ? start : from',
    to: 'start',
  },
  {
    name: 'the exempt who finished count as completed',
    file: TALLY,
    from: "return span('doneExempt', done);",
    to: "return span('done', done);",
  },
  {
    name: 'what was folded is dated back',
    file: TALLY,
    from: 'day > this.clockDay ? day : this.clockDay',
    to: 'this.clockDay',
  },
  {
    name: 'what is taken back is added',
    file: TALLY,
    from: 'this.write(ruleId, segment, -1);',
    to: 'this.write(ruleId, segment, 1);',
  },
];

describe('the proof of the rules can fail', () => {
  it.each(mutants.map((mutant) => [mutant.name, mutant] as const))('catches: %s', async (_name, mutant) => {
    const rules = { ...standing, ...tally, ...loadMutant(mutant) } as Rules;
    for (let seed = 1; seed <= 300; seed++) {
      const { disagreement } = await playInMemory(seed, 40, rules);
      if (disagreement) return;
    }
    throw new Error('300 random histories did not notice');
  });
});
