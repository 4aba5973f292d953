import pg from 'pg';
import { startTestApp, type SignedIn, type TestApp } from '../../../../test/app.js';
import { aPerson, twoCommunes } from '../../../../test/builders/builders.js';
import { aList, uploadRoster, type RosterFields } from '../../../../test/builders/rosters.js';

const an = [
  'Trần Thị An',
  'Nữ',
  '01/02/1990',
  '099190000001',
  'Trường THCS A',
  'VC',
  'Giáo viên',
  '01/09/2025',
];
const binh = [
  'Nguyễn Văn Bình',
  'Nam',
  '03/04/1985',
  '099085000002',
  'Trường THCS A',
  'VC',
  'Giáo viên',
  '01/03/2020',
];
const chi = [
  'Lê Kim Chi',
  'Nữ',
  '05/06/1980',
  '099180000003',
  'Phòng Văn hóa - Xã hội',
  'CC',
  'Chuyên viên',
  '',
];
const dung = [
  'Phạm Dũng',
  'Nam',
  '07/08/1975',
  '099075000004',
  'Thôn 3',
  'Không chuyên trách',
  'Trưởng thôn',
  '01/01/2026',
];
const inUnit = (person: string[], unit: string): string[] =>
  person.map((cell, at) => (at === 4 ? unit : cell));

jest.setTimeout(60_000);

/** Everybody and all that rests on them, as nobody in the product could. */
async function forgetPeople({ database }: TestApp): Promise<void> {
  const superuser = new pg.Client({ connectionString: database.superuserUrl });
  await superuser.connect();
  await superuser.query(
    'SET session_replication_role = replica; TRUNCATE person, roster_import, unit_alias CASCADE',
  );
  await superuser.end();
}

describe('lists that come later', () => {
  let t: TestApp;
  let manager: SignedIn;
  let colleague: SignedIn;
  let managerOfOther: SignedIn;

  beforeAll(async () => {
    t = await startTestApp();
    await twoCommunes(t);
  });
  afterAll(() => t.close());

  beforeEach(async () => {
    t.clock.set('2026-11-22T02:00:00Z');
    await forgetPeople(t);
    manager = await t.signIn(await aPerson('Quản Lý Một').as('manager', 'dai-son').build(t));
    colleague = await t.signIn(await aPerson('Quản Lý Hai').as('manager', 'dai-son').build(t));
    managerOfOther = await t.signIn(await aPerson('Quản Lý Ba').as('manager', 'xa-mau').build(t));
    const first = await preview(manager, aList(an, binh, chi), { effectiveOn: '2026-01-01' });
    await apply(manager, first.id);
  });

  const preview = async (session: SignedIn, list: string, fields: RosterFields = {}) =>
    (await uploadRoster(session, list, { effectiveOn: '2026-11-01', ...fields }, 'ds.csv').expect(201)).body;
  const apply = async (session: SignedIn, id: string, body: object = {}) =>
    (await session.post(`/api/roster/imports/${id}/apply`).send(body).expect(200)).body;
  const posts = () =>
    t.db.manager.query<
      { name: string; unit: string; category: string; from: string; to: string; primary: boolean }[]
    >(
      `SELECT p.full_name AS name, u.slug AS unit, m.category, m.valid_from AS "from", m.valid_to AS "to", m.is_primary AS "primary"
         FROM membership m JOIN person p ON p.id = m.person_id JOIN org_unit u ON u.id = m.unit_id
        WHERE m.superseded_at = 'infinity' ORDER BY p.full_name, m.valid_from, u.slug`,
    );
  const line = (post: Awaited<ReturnType<typeof posts>>[number]): string =>
    `${post.name} ${post.unit} ${post.category} ${post.from}..${post.to}${post.primary ? '' : ' (kiêm nhiệm)'}`;

  it('lets only the first list reach back to the day of joining, and never before the unit existed', async () => {
    expect((await posts()).map(line)).toEqual([
      'Lê Kim Chi phong-vhxh civil_servant 2026-01-01..infinity',
      'Nguyễn Văn Bình thcs-a public_employee 2025-07-01..infinity',
      'Trần Thị An thcs-a public_employee 2025-09-01..infinity',
    ]);
    await apply(manager, (await preview(manager, aList(an, binh, chi, dung))).id);
    expect((await posts()).map(line)).toContain('Phạm Dũng thon-3 part_time_grassroots 2026-11-01..infinity');
  });

  it('shows who joined, moved and left, and starts moves on the effective date', async () => {
    const body = await preview(manager, aList(an, inUnit(binh, 'Phòng Văn hóa - Xã hội'), dung));
    expect(body.counts).toMatchObject({ added: 1, moved: 1, unchanged: 1, missing: 1 });
    expect(body.missing).toMatchObject([
      { fullName: 'Lê Kim Chi', unitName: 'Phòng Văn hóa - Xã hội', personalNumberMasked: '099•••••0003' },
    ]);
    const { body: moved } = await manager.get(`/api/roster/imports/${body.id}/rows?plan=move`).expect(200);
    expect(moved.items).toMatchObject([
      { fullName: 'Nguyễn Văn Bình', changes: ['unit'], validFrom: '2026-11-01' },
    ]);
    await apply(manager, body.id);
    expect((await posts()).map(line)).toEqual(
      expect.arrayContaining([
        'Nguyễn Văn Bình thcs-a public_employee 2025-07-01..2026-11-01',
        'Nguyễn Văn Bình phong-vhxh public_employee 2026-11-01..infinity',
      ]),
    );
  });

  it('ends a post only for those whom the user confirms', async () => {
    const body = await preview(manager, aList(an));
    expect(body.counts.missing).toBe(2);
    await apply(manager, body.id);
    expect((await posts()).filter(({ to }) => to !== 'infinity')).toEqual([]);
    const chiId = body.missing.find(
      ({ fullName }: { fullName: string }) => fullName === 'Lê Kim Chi',
    ).personId;
    const after = await apply(manager, body.id, { endMissing: [chiId] });
    expect(after.counts).toMatchObject({ ended: 1, missing: 1 });
    expect((await posts()).map(line)).toContain('Lê Kim Chi phong-vhxh civil_servant 2026-01-01..2026-11-01');
    expect((await posts()).filter(({ to }) => to === 'infinity')).toHaveLength(2);
  });

  it('refuses to end somebody who is not missing', async () => {
    const body = await preview(manager, aList(an, binh));
    const [person] = await t.db.manager.query<{ id: string }[]>(
      `SELECT id FROM person WHERE full_name = 'Trần Thị An'`,
    );
    await manager
      .post(`/api/roster/imports/${body.id}/apply`)
      .send({ endMissing: [person?.id] })
      .expect(422);
    expect((await posts()).filter(({ to }) => to !== 'infinity')).toEqual([]);
  });

  it('misses nobody in a list that only adds', async () => {
    const body = await preview(manager, aList(dung), { scope: 'additions' });
    expect(body.counts).toMatchObject({ added: 1, missing: 0 });
  });

  it('does not call those gone whose row only has a problem', async () => {
    const broken = chi.map((cell, at) => (at === 3 ? '09918000000' : cell));
    const badDate = binh.map((cell, at) => (at === 2 ? '31/02/1985' : cell));
    const body = await preview(manager, aList(an, badDate, broken));
    expect(body.missing).toMatchObject([{ fullName: 'Lê Kim Chi', possibleRow: 4 }]);
  });

  it('takes over corrected data and a new category, and leaves alone what the list leaves empty', async () => {
    const changed = ['Trần Thị Ân', 'Nữ', '01/02/1990', '99190000001', 'THCS A', 'CC', '', ''];
    const body = await preview(manager, aList(changed, binh, chi));
    expect(body.problems.map((row: { problems: { code: string }[] }) => row.problems[0]?.code)).toEqual([
      'unknown_unit',
    ]);
    await manager
      .put(`/api/roster/imports/${body.id}/mapping`)
      .send({ units: [{ text: 'THCS A', unit: 'thcs-a' }] })
      .expect(200);
    const { body: rows } = await manager.get(`/api/roster/imports/${body.id}/rows?plan=change`).expect(200);
    expect(rows.items).toMatchObject([{ row: 2, changes: ['fullName', 'category'] }]);
    await apply(manager, body.id);
    expect((await posts()).map(line)).toEqual(
      expect.arrayContaining([
        'Trần Thị Ân thcs-a public_employee 2025-09-01..2026-11-01',
        'Trần Thị Ân thcs-a civil_servant 2026-11-01..infinity',
      ]),
    );
    const again = await preview(manager, aList(changed, binh, chi));
    expect(again.counts).toMatchObject({ unchanged: 3, problems: 0 });
  });

  it('holds a known number under another name for a decision', async () => {
    const other = an.map((cell, at) => (at === 0 ? 'Vũ Thị Khác' : cell));
    const body = await preview(manager, aList(other, binh, chi));
    expect(body.problems).toMatchObject([{ row: 2, problems: [{ code: 'citizen_id_of_another_person' }] }]);
    const decided = await manager
      .put(`/api/roster/imports/${body.id}/decisions`)
      .send({ decisions: [{ row: 2, action: 'same_person' }] })
      .expect(200);
    expect(decided.body.counts).toMatchObject({ changed: 1, problems: 0 });
  });

  it('asks for a transfer, naming nobody, where a number is held by another commune', async () => {
    const body = await preview(
      managerOfOther,
      aList(
        inUnit(an, 'Trường Tiểu học Mẫu'),
        inUnit(
          binh.map((cell, at) => (at === 0 ? 'Tên Khác' : cell)),
          'Trường Tiểu học Mẫu',
        ),
      ),
      { unit: 'xa-mau' },
    );
    expect(
      body.problems.map((row: { personId: null; problems: { code: string; message: string }[] }) => [
        row.personId,
        row.problems[0]?.code,
      ]),
    ).toEqual([
      [null, 'needs_transfer'],
      [null, 'needs_transfer'],
    ]);
    expect(JSON.stringify(body.problems[1].problems)).not.toMatch(/Bình|THCS|Đại Sơn/);
    await apply(managerOfOther, body.id);
    expect((await posts()).filter(({ unit }) => unit === 'th-mau')).toEqual([]);
  });

  it('takes back somebody who left, from the effective date', async () => {
    const leaving = await preview(manager, aList(an, binh), { effectiveOn: '2026-05-01' });
    await apply(manager, leaving.id, { endMissing: [leaving.missing[0].personId] });
    const back = await preview(manager, aList(an, binh, chi));
    expect(back.counts).toMatchObject({ added: 1, unchanged: 2 });
    await apply(manager, back.id);
    expect((await posts()).filter(({ name }) => name === 'Lê Kim Chi').map(line)).toEqual([
      'Lê Kim Chi phong-vhxh civil_servant 2026-01-01..2026-05-01',
      'Lê Kim Chi phong-vhxh civil_servant 2026-11-01..infinity',
    ]);
    expect(
      await t.db.manager.query(`SELECT count(*)::int AS n FROM person WHERE full_name = 'Lê Kim Chi'`),
    ).toEqual([{ n: 1 }]);
  });

  it('lets two managers import at once: one goes in, the other is asked to look again, nothing is lost', async () => {
    const [one, two] = [
      await preview(manager, aList(an, binh, chi, dung)),
      await preview(colleague, aList(an, inUnit(binh, 'Thôn 3'), chi, dung)),
    ];
    const answers = await Promise.all([
      manager.post(`/api/roster/imports/${one.id}/apply`).send({}),
      colleague.post(`/api/roster/imports/${two.id}/apply`).send({}),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const refused = answers.find(({ status }) => status === 409);
    expect(refused?.body).toMatchObject({
      type: 'urn:bdhvs:problem:roster-base-changed',
      title: 'Danh sách của đơn vị vừa được người khác thay đổi.',
    });
    expect((await posts()).filter(({ name }) => name === 'Phạm Dũng')).toHaveLength(1);
    const [session, id] = refused === answers[0] ? [manager, one.id] : [colleague, two.id];
    const anew = (await session.get(`/api/roster/imports/${id}`).expect(200)).body;
    expect(anew.counts.added).toBe(0);
    await apply(session, id);
  });

  it('does not apply what somebody changed by hand after the preview', async () => {
    const body = await preview(manager, aList(an, inUnit(binh, 'Thôn 3'), chi));
    const [person] = await t.db.manager.query<{ id: string }[]>(
      `SELECT id FROM person WHERE full_name = 'Nguyễn Văn Bình'`,
    );
    await colleague
      .post(`/api/people/${person?.id}/transfer`)
      .send({ toUnit: 'phong-vhxh', effectiveOn: '2026-10-01' })
      .expect(204);
    await manager.post(`/api/roster/imports/${body.id}/apply`).send({}).expect(409);
    expect((await posts()).map(line)).toContain(
      'Nguyễn Văn Bình phong-vhxh public_employee 2026-10-01..infinity',
    );
  });

  it('undoes moves, ends, additions and corrections to exactly what was before', async () => {
    const before = [await posts(), await people()];
    const body = await preview(
      manager,
      aList(['Trần Thị Ân', 'Nữ', '01/02/1990', '099190000001', 'Thôn 3', 'CC', 'Khác', ''], binh, dung),
    );
    await apply(manager, body.id, {
      endMissing: body.missing.map(({ personId }: { personId: string }) => personId),
    });
    expect([await posts(), await people()]).not.toEqual(before);
    await manager.post(`/api/roster/imports/${body.id}/undo`).send({}).expect(200);
    expect([await posts(), await people()]).toEqual(before);
    await manager.post(`/api/roster/imports/${body.id}/undo`).send({}).expect(200);
    expect([await posts(), await people()]).toEqual(before);
    await manager.post(`/api/roster/imports/${body.id}/apply`).send({}).expect(409);
  });

  it('refuses to undo, with the list, where later facts rest on the import', async () => {
    const body = await preview(manager, aList(an, inUnit(binh, 'Thôn 3'), chi, dung));
    await apply(manager, body.id);
    const idOf = async (name: string) =>
      (await t.db.manager.query<{ id: string }[]>('SELECT id FROM person WHERE full_name = $1', [name]))[0]
        ?.id as string;
    await t.signIn(await idOf('Phạm Dũng'));
    await manager
      .post(`/api/people/${await idOf('Nguyễn Văn Bình')}/category`)
      .send({ category: 'cadre', effectiveOn: '2026-11-20' })
      .expect(204);
    const before = await posts();
    const refused = await manager.post(`/api/roster/imports/${body.id}/undo`).send({}).expect(409);
    expect(refused.body.type).toBe('urn:bdhvs:problem:roster-undo-refused');
    expect(refused.body.errors.map(({ message }: { message: string }) => message).sort()).toEqual([
      'Nguyễn Văn Bình: đơn vị hoặc loại đã thay đổi sau đó.',
      expect.stringMatching(/^Phạm Dũng: đã có tài khoản/),
    ]);
    expect(await posts()).toEqual(before);
  });

  it('forgets the raw rows when their time is over, and keeps the people', async () => {
    const { id } = await preview(manager, aList(an, binh, chi, dung));
    await apply(manager, id);
    const waiting = await preview(manager, aList(an));
    t.clock.set('2026-12-23T02:00:00Z');
    const { RosterExpiry } = await import('./roster-expiry.job.js');
    await t.db.transaction((tx) => t.app.get(RosterExpiry).expire(tx));
    expect(await t.db.manager.query('SELECT count(*)::int AS n FROM roster_import_row')).toEqual([{ n: 0 }]);
    expect(
      await t.db.manager.query(
        'SELECT count(*)::int AS n FROM roster_import WHERE grid_cipher IS NOT NULL OR decisions_cipher IS NOT NULL',
      ),
    ).toEqual([{ n: 0 }]);
    expect(await posts()).toHaveLength(4);
    const later = await t.signIn(
      (
        await t.db.manager.query<{ person_id: string }[]>(
          `SELECT person_id FROM role_grant WHERE role = 'manager' LIMIT 1`,
        )
      )[0]?.person_id as string,
    );
    const refused = await later.post(`/api/roster/imports/${waiting.id}/apply`).send({}).expect(409);
    expect(refused.body.title).toBe('Lần nhập này đã hết hạn lưu.');
  });

  async function people() {
    return t.db.manager.query(
      `SELECT full_name, birth_date, birth_year, sex, phone, email, number_hash FROM person WHERE erased_at IS NULL ORDER BY full_name`,
    );
  }
});
