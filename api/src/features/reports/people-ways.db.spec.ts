import { startTestApp, type TestApp } from '../../../test/app.js';
import { aPerson, twoCommunes, type BuiltUnits } from '../../../test/builders/builders.js';
import { aProgramme, learned, settled } from '../../../test/builders/programme.js';
import { UnitScope } from '../../platform/access/unit-scope.js';
import { PeopleReportQuery } from './people-report.query.js';
import type { PeopleFilter } from './people-rows.sql.js';
import { ReportQuestions, type Asked } from './report-question.service.js';

/** Large enough to make the query walk names, or look a rare one up, on this small town too. */
const MANY = 1_000_000;

describe('a page of names among many people', () => {
  let t: TestApp;
  let units: BuiltUnits;
  let asked: Asked;
  beforeAll(async () => {
    t = await startTestApp();
    t.clock.set('2026-11-22T03:00:00Z');
    units = await twoCommunes(t);
    const programme = await aProgramme(t);
    const families = ['Nguyễn', 'Trần', 'Lê', 'Phạm'];
    const given = ['An', 'Bình', 'Chi', 'Dung', 'Giang', 'Hà'];
    const people: string[] = [];
    for (const [i, family] of families.entries()) {
      for (const [j, name] of given.entries()) {
        people.push(
          await aPerson(`${family} Thị ${name}`)
            .in(['thcs-a', 'th-mau', 'phong-vhxh'][(i + j) % 3]!)
            .build(t),
        );
      }
    }
    await settled(t, ...people);
    for (const person of people.filter((_person, i) => i % 5 === 0)) {
      await learned(t, person, programme.courseIds, '2026-10-01');
    }
    const scope = UnitScope.of(Object.values(units));
    asked = await t.db.snapshot((tx) =>
      t.app.get(ReportQuestions, { strict: false }).ask(tx, scope, { unit: 'hai-phong' }),
    );
  }, 60_000);
  afterAll(() => t.close());

  const page = async (expected: number, changes: Partial<PeopleFilter>, limit = 7): Promise<string[]> => {
    const filter: PeopleFilter = { asked, unitIds: null, status: 'left', ...changes };
    const query = t.app.get(PeopleReportQuery, { strict: false });
    const rows = await t.db.snapshot((tx) => query.page(tx, filter, expected, limit));
    return rows.map((row) => `${row.fullName}|${row.blocker}`);
  };
  const inSchool = (): Partial<PeopleFilter> => ({ unitIds: [units['thcs-a']!] });

  it.each<[string, () => Partial<PeopleFilter>]>([
    ['everybody left', () => ({})],
    [
      'after a place in the list',
      () => ({ after: { sortKey: 'Lê Thị Hà', id: '00000000-0000-7000-8000-000000000000' } }),
    ],
    ['one unit', inSchool],
    ['a common word', () => ({ search: { words: 'thi', unitIds: [] } })],
    ['a rare name', () => ({ search: { words: 'pham thi giang', unitIds: [] } })],
    ['a name or a unit', () => ({ search: { words: 'ha', unitIds: [units['th-mau']!] } })],
    [
      'a rare name after a place',
      () => ({
        search: { words: 'giang', unitIds: [] },
        after: { sortKey: 'Lê', id: '00000000-0000-7000-8000-000000000000' },
      }),
    ],
    ['another status', () => ({ status: 'completed' })],
    ['everybody in the picture', () => ({ status: undefined })],
    ['nobody', () => ({ search: { words: '100%', unitIds: [] } })],
  ])('is the same page whichever way it is read: %s', async (what, changes) => {
    const collected = await page(1, changes());
    expect(await page(MANY, changes())).toEqual(collected);
    if (what !== 'nobody') expect(collected.length).toBeGreaterThan(0);
  });
});
