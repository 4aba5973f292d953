import fc from 'fast-check';
import { earliestDay, isAdult, surpriseDue, type SurpriseFacts } from './surprise.rules.js';

const scenarios = ['a', 'b', 'c', 'd', 'e', 'f'];
const agreedOn = '2026-11-01';
const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
const facts = (more: Partial<SurpriseFacts> = {}): SurpriseFacts => ({
  personId: '0190a5d0-ac96-774b-8cce-b302099a8001',
  today: '2026-11-22',
  bornAtLatest: '1955-04-12',
  agreedOn,
  shown: [],
  inQuiz: false,
  ...more,
});
const person = fc.uuid({ version: 7 });
const day = fc.integer({ min: 0, max: 700 }).map((days) => dayAfter('2026-01-01', days));

describe('a surprise rehearsal', () => {
  it.each<[string, Partial<SurpriseFacts>]>([
    ['whoever never said yes', { agreedOn: null }],
    ['whoever is in the middle of a final quiz', { inQuiz: true }],
    ['whoever is under 18', { bornAtLatest: '2008-11-23' }],
    ['whoever’s birth date is not known', { bornAtLatest: null }],
    ['whoever agreed two days ago', { agreedOn: '2026-11-20' }],
    ['whoever had one three weeks ago', { shown: [{ scenarioId: 'a', on: '2026-11-01' }] }],
  ])('is not sent to %s', (_, more) => {
    expect(surpriseDue(facts(more), scenarios)).toBeNull();
  });

  it('comes from the 18th birthday on, also for who was born on a leap day', () => {
    expect(surpriseDue(facts({ bornAtLatest: '2008-11-22' }), scenarios)).not.toBeNull();
    expect(isAdult('2008-02-29', '2026-02-28')).toBe(false);
    expect(isAdult('2008-02-29', '2026-03-01')).toBe(true);
  });

  it('comes first from 3 to 10 days after the yes, on a day that differs from person to person', () => {
    const days = new Set<number>();
    fc.assert(
      fc.property(person, day, (personId, agreed) => {
        const after = (Date.parse(earliestDay(personId, agreed, [])) - Date.parse(agreed)) / 86_400_000;
        days.add(after);
        expect(after).toBeGreaterThanOrEqual(3);
        expect(after).toBeLessThanOrEqual(10);
      }),
      { numRuns: 500 },
    );
    expect(days.size).toBe(8);
  });

  it('comes at most once in thirty days, however often the home page is opened and the answer changed', () => {
    fc.assert(
      fc.property(person, fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }), (personId, mind) => {
        const shown: { scenarioId: string; on: string }[] = [];
        for (let step = 0; step < 250; step += 1) {
          const today = dayAfter(agreedOn, step);
          // Somebody who says yes again after a no begins anew, but not the month.
          const agreed = mind[Math.floor(step / 50)] ? dayAfter(agreedOn, Math.floor(step / 50) * 50) : null;
          const due = surpriseDue(facts({ personId, today, agreedOn: agreed, shown }), scenarios);
          if (due) shown.push({ scenarioId: due, on: today });
        }
        for (const [index, { on }] of shown.entries()) {
          const before = shown[index - 1];
          if (before) expect(Date.parse(on) - Date.parse(before.on)).toBeGreaterThanOrEqual(30 * 86_400_000);
        }
        if (mind[0]) expect(shown.length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });

  it('is the same for the same person on the same day, on every device', () => {
    fc.assert(
      fc.property(person, day, (personId, today) => {
        const once = surpriseDue(facts({ personId, today, agreedOn: '2025-01-01' }), scenarios);
        expect(surpriseDue(facts({ personId, today, agreedOn: '2025-01-01' }), scenarios)).toBe(once);
      }),
    );
  });

  it('brings each scenario once before any comes again, and never the same twice in a row', () => {
    const shown: { scenarioId: string; on: string }[] = [];
    for (let today = agreedOn; shown.length < 14; today = dayAfter(today, 1)) {
      const due = surpriseDue(facts({ today, shown }), scenarios);
      if (due) shown.push({ scenarioId: due, on: today });
    }
    expect(new Set(shown.slice(0, 6).map(({ scenarioId }) => scenarioId)).size).toBe(6);
    for (const [index, { scenarioId }] of shown.entries())
      expect(scenarioId).not.toBe(shown[index - 1]?.scenarioId);
  });

  it('is chosen about evenly over many people', () => {
    const counts = new Map<string, number>();
    for (let index = 0; index < 3_000; index += 1) {
      const personId = `0190a5d0-ac96-774b-8cce-${String(index).padStart(12, '0')}`;
      const due = surpriseDue(facts({ personId }), scenarios) ?? '';
      counts.set(due, (counts.get(due) ?? 0) + 1);
    }
    for (const id of scenarios) expect(Math.abs((counts.get(id) ?? 0) - 500)).toBeLessThan(100);
  });
});
