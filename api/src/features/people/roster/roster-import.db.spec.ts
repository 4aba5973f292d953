import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startTestApp, type SignedIn, type TestApp } from '../../../../test/app.js';
import { aPerson } from '../../../../test/builders/builders.js';
import { sampleFile, sampleUnits, uploadRoster } from '../../../../test/builders/rosters.js';

interface Expected {
  by_unit: Record<string, number>;
  by_category: Record<string, number>;
  problem_rows: { row: number; kind: string }[];
  people: {
    citizen_id: string;
    full_name: string;
    gender: string;
    birth_date: string;
    unit: string;
    category: string;
    title: string;
    phone: string;
    email: string | null;
    joined_on: string;
    valid_from: string;
  }[];
}

const expected = JSON.parse(
  readFileSync(join(__dirname, '../../../../test/fixtures/danh-sach-cbccvc.expected.json'), 'utf8'),
) as Expected;

jest.setTimeout(60_000);

describe('importing the roster of xã Đại Sơn', () => {
  let t: TestApp;
  let manager: SignedIn;
  let importId: string;

  beforeAll(async () => {
    t = await startTestApp();
    t.clock.set('2026-11-22T02:00:00Z');
    await sampleUnits(t);
    manager = await t.signIn(await aPerson('Quản Lý Xã').as('manager', 'dai-son').build(t));
  });
  afterAll(() => t.close());

  const applied = async (id: string, body: object = {}) =>
    (await manager.post(`/api/roster/imports/${id}/apply`).send(body).expect(200)).body;

  it('previews 329 people to add and the six rows to look at, and writes nobody', async () => {
    const { body } = await uploadRoster(manager, sampleFile('danh-sach-cbccvc.xlsx')).expect(201);
    importId = body.id;
    expect(body).toMatchObject({
      status: 'previewed',
      headerRows: [7, 8],
      firstImport: true,
      sheetName: 'DS CBCCVC 2026',
    });
    expect(body.counts).toMatchObject({
      rows: 335,
      added: 329,
      changed: 0,
      moved: 0,
      unchanged: 0,
      problems: 6,
      warnings: 0,
      missing: 0,
      ended: 0,
    });
    expect(
      body.problems.map((row: { row: number; problems: { code: string }[] }) => ({
        row: row.row,
        kind: row.problems[0]?.code,
      })),
    ).toEqual(expected.problem_rows.map(({ row, kind }) => ({ row, kind })));
    expect(body.unknownUnits).toMatchObject([{ text: 'Phòng Nông nghiệp', rows: 1 }]);
    const [{ count }] = await t.db.manager.query<[{ count: number }]>(
      'SELECT count(*)::int AS count FROM membership',
    );
    expect(count).toBe(0);
  });

  it('tells each problem in plain Vietnamese, with what to do, and shows no personal number', async () => {
    const { body } = await manager.get(`/api/roster/imports/${importId}`).expect(200);
    expect(body.problems.map((row: { problems: { message: string }[] }) => row.problems[0]?.message)).toEqual(
      [
        'Đã có ở một đơn vị khác (dòng 17); dòng này là vị trí kiêm nhiệm.',
        'Số định danh có 11 chữ số, không phải do mất số 0 ở đầu.',
        expect.stringMatching(/^Số định danh trùng với dòng \d+, tên lại khác\.$/),
        'Chưa có họ tên.',
        'Ngày sinh 31/02/1991 không có trong lịch.',
        'Chưa có đơn vị “Phòng Nông nghiệp”.',
      ],
    );
    expect(JSON.stringify(body).replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '')).not.toMatch(/\d{9,}/);
    const looks = await t.db.manager.query(
      `SELECT subject_id AS id, detail FROM audit_entry WHERE action = 'roster.read'`,
    );
    expect(looks).toEqual([{ id: importId, detail: { shown: 6 } }]);
  });

  it('applies them to exactly the expected people, field by field', async () => {
    const body = await applied(importId);
    expect(body).toMatchObject({ status: 'applied' });
    const stored = await t.db.manager.query<Record<string, string>[]>(
      `SELECT p.id, p.full_name, p.sex AS gender, p.birth_date, u.name AS unit, m.category, m.title, p.phone, p.email, m.joined_on, m.valid_from, m.valid_to, m.is_primary
         FROM membership m JOIN person p ON p.id = m.person_id JOIN org_unit u ON u.id = m.unit_id ORDER BY m.id`,
    );
    const want = [...expected.people].map(({ citizen_id: _number, ...person }) => person);
    const got = stored.map(({ id: _id, valid_to: _to, is_primary: _primary, ...person }) => person);
    const key = (person: object): string => JSON.stringify(Object.entries(person).sort());
    expect(got.map(key).sort()).toEqual(want.map(key).sort());
  });

  it('keeps personal numbers only encrypted and as a keyed hash', async () => {
    const numbers = expected.people.map(({ citizen_id }) => citizen_id);
    const [{ cells }] = await t.db.manager.query<[{ cells: string }]>(
      `SELECT (SELECT string_agg(p::text, '') FROM person p) || (SELECT string_agg(i::text, '') FROM roster_import i)
           || (SELECT string_agg(r::text, '') FROM roster_import_row r) || (SELECT string_agg(c::text, '') FROM roster_change c)
           || (SELECT string_agg(a::text, '') FROM audit_entry a) AS cells`,
    );
    const hex = (text: string): string => Buffer.from(text).toString('hex');
    expect(
      numbers.filter(
        (number) => cells.includes(number) || cells.includes(hex(number)) || cells.includes(number.slice(1)),
      ),
    ).toEqual([]);
  });

  it('applies once however often it is asked', async () => {
    const before = await t.db.manager.query(
      'SELECT count(*)::int AS n, max(id)::int AS last FROM membership',
    );
    const again = await applied(importId);
    expect(again.counts).toMatchObject({ added: 329, problems: 6 });
    expect(
      await t.db.manager.query('SELECT count(*)::int AS n, max(id)::int AS last FROM membership'),
    ).toEqual(before);
  });

  it('changes nothing when the same file comes again', async () => {
    const { body } = await uploadRoster(manager, sampleFile('danh-sach-cbccvc.xlsx')).expect(201);
    expect(body.counts).toMatchObject({
      added: 0,
      changed: 0,
      moved: 0,
      unchanged: 329,
      problems: 6,
      missing: 0,
    });
    const before = await t.db.manager.query(
      'SELECT count(*)::int AS n, max(id)::int AS last FROM membership',
    );
    await applied(body.id);
    expect(
      await t.db.manager.query('SELECT count(*)::int AS n, max(id)::int AS last FROM membership'),
    ).toEqual(before);
  });

  it('records the second post when the user says so, and puts right a row without a new upload', async () => {
    const decisions = [
      { row: 342, action: 'secondary' },
      { row: 345, action: 'fix', values: { fullName: 'NGUYỄN VĂN BÌNH' } },
      { row: 347, action: 'fix', values: { unit: 'dai-son-phong-kinh-te' } },
    ];
    const { body } = await manager
      .put(`/api/roster/imports/${importId}/decisions`)
      .send({ decisions })
      .expect(200);
    expect(body.counts).toMatchObject({ added: 331, secondary: 1, problems: 3 });
    await applied(importId);
    const posts = await t.db.manager.query(
      `SELECT u.name, m.is_primary AS "isPrimary", p.full_name AS "fullName" FROM membership m JOIN person p ON p.id = m.person_id JOIN org_unit u ON u.id = m.unit_id
        WHERE p.full_name IN ('Nguyễn Văn Bình', 'Đỗ Văn Xa') OR NOT m.is_primary ORDER BY p.full_name`,
    );
    expect(posts).toEqual(
      expect.arrayContaining([
        { name: 'Ủy ban Mặt trận Tổ quốc Việt Nam xã', isPrimary: false, fullName: 'Phan Thế Dũng' },
        { name: 'Phòng Kinh tế', isPrimary: true, fullName: 'Nguyễn Văn Bình' },
        { name: 'Phòng Kinh tế', isPrimary: true, fullName: 'Đỗ Văn Xa' },
      ]),
    );
    expect(posts).toHaveLength(3);
  });

  it('leaves nobody behind when it is undone', async () => {
    const { body } = await manager.post(`/api/roster/imports/${importId}/undo`).send({}).expect(200);
    expect(body.status).toBe('undone');
    const [now] = await t.db.manager.query<[{ members: number; named: number }]>(
      `SELECT (SELECT count(*)::int FROM membership WHERE superseded_at = 'infinity') AS members,
              (SELECT count(*)::int FROM person WHERE number_hash IS NOT NULL OR full_name LIKE 'Phan%') AS named`,
    );
    expect(now).toEqual({ members: 0, named: 0 });
  });
});
