import fc from 'fast-check';
import { startTestApp, type SignedIn, type TestApp } from '../../../../test/app.js';
import { aPerson, twoCommunes } from '../../../../test/builders/builders.js';
import { aProgramme } from '../../../../test/builders/programme.js';
import { aList, sampleFile, uploadRoster } from '../../../../test/builders/rosters.js';
import { ShareVerification } from '../../shares/share-verification.service.js';

jest.setTimeout(120_000);

const UNITS = ['Trường THCS A', 'Phòng Văn hóa - Xã hội', 'Thôn 3'];
const CATEGORIES = ['CB', 'CC', 'VC', 'HĐLĐ', 'NHĐKCT', ''];
const NAMES = ['Trần An', 'Lê Bình', 'Vũ Chi', 'Đỗ Dũng', 'Hà Giang', 'Tạ Hải'];

/** Each of six people on the list or not, in some unit and category, named rightly or with other tone marks. */
const someList = fc.array(
  fc.option(
    fc.record({
      unit: fc.nat(2),
      category: fc.nat(5),
      title: fc.constantFrom('', 'Giáo viên', 'Tổ trưởng'),
      plain: fc.boolean(),
    }),
  ),
  { minLength: 6, maxLength: 6 },
);
const history = fc.record({
  first: someList,
  later: someList,
  on: fc.constantFrom('2025-08-01', '2026-01-01', '2026-11-01', '2027-01-01'),
  complete: fc.boolean(),
  ends: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
});

function asCsv(
  list: { unit: number; category: number; title: string; plain: boolean }[] | unknown[],
): string {
  const lines = (
    list as ({ unit: number; category: number; title: string; plain: boolean } | null)[]
  ).flatMap((person, at) => {
    if (!person) return [];
    const name = person.plain
      ? (NAMES[at] ?? '').normalize('NFD').replace(/[\u0300-\u036f]/g, '')
      : NAMES[at];
    return [
      [
        name,
        '',
        `0${at + 1}/02/1990`,
        `09909000000${at}`,
        UNITS[person.unit],
        CATEGORIES[person.category],
        person.title,
        '01/09/2025',
      ],
    ];
  });
  return aList(...lines);
}

describe('an import that is taken back', () => {
  let t: TestApp;
  let manager: SignedIn;

  beforeAll(async () => {
    t = await startTestApp();
    t.clock.set('2026-11-22T02:00:00Z');
    await twoCommunes(t);
    await aProgramme(t);
    manager = await t.signIn(await aPerson('Quản Lý').as('manager', 'dai-son').build(t));
  });
  afterAll(() => t.close());

  const state = () =>
    t.db.manager.query(
      `SELECT p.full_name, p.birth_date, p.sex, p.phone, p.number_hash, u.slug, m.category, m.title, m.joined_on, m.valid_from, m.valid_to, m.is_primary
         FROM person p LEFT JOIN membership m ON m.person_id = p.id AND m.superseded_at = 'infinity' LEFT JOIN org_unit u ON u.id = m.unit_id
        WHERE p.erased_at IS NULL ORDER BY p.number_hash, m.valid_from, m.id`,
    );
  const counted = async (): Promise<unknown> =>
    (await manager.get('/api/reports/completion?unit=dai-son&programme=ky-nang-so-co-ban-2026').expect(200))
      .body.total;
  const taken = async (list: string, fields: object, chosen: boolean[] = []): Promise<string> => {
    const { body } = await uploadRoster(manager, list, fields, 'ds.csv').expect(201);
    const endMissing = body.missing
      .filter((_: unknown, at: number) => chosen[at])
      .map(({ personId }: { personId: string }) => personId);
    await manager.post(`/api/roster/imports/${body.id}/apply`).send({ endMissing }).expect(200);
    return body.id;
  };
  const takenBack = (id: string) => manager.post(`/api/roster/imports/${id}/undo`).send({}).expect(200);

  it('leaves people, posts and shares as they were, whatever two lists said', async () => {
    const empty = [await state(), await counted()];
    await fc.assert(
      fc.asyncProperty(history, async ({ first, later, on, complete, ends }) => {
        const one = await taken(asCsv(first), { effectiveOn: '2026-01-01' });
        const before = [await state(), await counted()];
        const two = await taken(
          asCsv(later),
          { effectiveOn: on, scope: complete ? 'complete' : 'additions' },
          ends,
        );
        await takenBack(two);
        expect([await state(), await counted()]).toEqual(before);
        await takenBack(one);
        expect([await state(), await counted()]).toEqual(empty);
      }),
      { numRuns: 15, endOnFailure: true },
    );
    expect(await t.app.get(ShareVerification).verify()).toMatchObject({ differences: [] });
  });

  it('brings the list of another commune in through its own columns, and out again', async () => {
    const managerOfOther = await t.signIn(await aPerson('Quản Lý Hai').as('manager', 'xa-mau').build(t));
    const { body } = await uploadRoster(
      managerOfOther,
      sampleFile('xa-mau.xlsx'),
      { unit: 'xa-mau' },
      'xa-mau.xlsx',
    ).expect(201);
    expect(body.counts).toMatchObject({ rows: 32, added: 8, problems: 24 });
    expect(body.unknownUnits.map(({ text, rows }: { text: string; rows: number }) => [text, rows])).toEqual([
      ['Văn phòng HĐND và UBND', 8],
      ['Phòng Kinh tế', 8],
      ['Phòng Văn hóa - Xã hội', 8],
    ]);
    const units = body.unknownUnits.map(({ text }: { text: string }) => ({ text, unit: 'xa-mau' }));
    const mapped = await managerOfOther
      .put(`/api/roster/imports/${body.id}/mapping`)
      .send({ units })
      .expect(200);
    expect(mapped.body.counts).toMatchObject({ added: 32, problems: 0 });
  });
});
