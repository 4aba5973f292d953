import { startTestApp, type SignedIn, type TestApp } from '../../../test/app.js';
import { aPerson, twoCommunes, type BuiltUnits } from '../../../test/builders/builders.js';
import { aProgramme, learned, settled, type BuiltProgramme } from '../../../test/builders/programme.js';
import { ShareHooks } from '../shares/share-hooks.service.js';

const REPORT = '/api/reports/completion';

/**
 * xã Đại Sơn: An, Bình (done in August and October), Cúc (pending), Dung (left), Giang (exempt, done), Hoa (no category),
 * and Khánh (part-time, outside the audience); xã Mẫu: Lan (done).
 */
describe('GET /api/reports/completion', () => {
  let t: TestApp;
  let units: BuiltUnits;
  let programme: BuiltProgramme;
  let manager: SignedIn;
  let city: SignedIn;
  const people: Record<string, string> = {};

  beforeAll(async () => {
    t = await startTestApp({ IDLE_STAFF_MINUTES: '43200' });
    t.clock.set('2026-11-22T03:00:00Z');
    units = await twoCommunes(t);
    programme = await aProgramme(t);
    people['An'] = await aPerson('Nguyễn Văn An').in('thcs-a').build(t);
    people['Bình'] = await aPerson('Trần Thị Bình').in('thcs-a').build(t);
    people['Cúc'] = await aPerson('Lê Thị Cúc').in('phong-vhxh', 'civil_servant').build(t);
    people['Dung'] = await aPerson('Phạm Thị Dung').in('phong-vhxh', 'civil_servant').build(t);
    people['Giang'] = await aPerson('Đỗ Hương Giang').in('thcs-a').build(t);
    people['Hoa'] = await aPerson('Vũ Thị Hoa').in('thcs-a', null).build(t);
    people['Khánh'] = await aPerson('Bùi Quốc Khánh').in('thon-3', 'part_time_grassroots').build(t);
    people['Lan'] = await aPerson('Đinh Thị Lan').in('th-mau').build(t);
    await settled(t, ...Object.values(people));
    await learned(t, people['An']!, programme.courseIds, '2026-08-15');
    await learned(t, people['Bình']!, programme.courseIds.slice(0, 3), '2026-09-01', { trust: 'document' });
    await learned(t, people['Bình']!, programme.courseIds.slice(3), '2026-10-20');
    await learned(t, people['Cúc']!, programme.courseIds.slice(0, 3), '2026-09-01');
    await learned(t, people['Cúc']!, programme.courseIds.slice(3), '2026-10-01', {
      confirmed: false,
      trust: 'declared',
    });
    await learned(t, people['Dung']!, programme.courseIds.slice(0, 1), '2026-11-21');
    await learned(t, people['Giang']!, programme.courseIds, '2026-08-01');
    await learned(t, people['Lan']!, programme.courseIds, '2026-11-01');
    await t.db.transaction(async (tx) => {
      await tx.query(
        `INSERT INTO exemption (programme_id, person_id, reason, decision_number, approver, valid_from)
         VALUES ($1, $2, 'Nghỉ thai sản', '45/QĐ-UBND', 'Chủ tịch UBND xã', '2026-11-01')`,
        [programme.id, people['Giang']],
      );
      await t.app.get(ShareHooks).onExemptionChanged(tx, { personId: people['Giang']! });
    });
    manager = await t.signIn(await aPerson('Quản lý').as('manager', 'dai-son').build(t));
    city = await t.signIn(await aPerson('Thành phố').as('city_manager', 'hai-phong').build(t));
  }, 60_000);
  afterAll(() => t.close());

  const read = async (query: string, as = manager): Promise<Report> =>
    (await as.get(`${REPORT}?${query}`).expect(200)).body as Report;

  it('invariant 21: carries its three dates, the version of the rule and the audience in words', async () => {
    const { passport } = await read('unit=dai-son');
    expect(passport).toEqual({
      membershipAsOf: '2026-11-22',
      completionsUpTo: '2026-11-22',
      knownBy: '2026-11-22T03:00:00.000Z',
      ruleVersion: 1,
      audience: 'cán bộ, công chức, viên chức và người lao động',
    });
  });

  it('invariants 20 and 22: counts the obliged, the completed, the pending, the exempt and the unresolved each in its column', async () => {
    const { total } = await read('unit=dai-son');
    expect(total).toEqual({
      obliged: 4,
      completed: 2,
      pending: 1,
      exempt: 1,
      unresolved: 1,
      share: 0.5,
      shareRaw: 0.6,
    });
  });

  it('by unit: the children with their subtrees, and at the bottom the unit itself', async () => {
    const { rows } = await read('unit=dai-son&by=unit');
    expect(rows.map(({ key, label, obliged, completed }) => [key, label, obliged, completed])).toEqual([
      [String(units['phong-vhxh']), 'Phòng Văn hóa - Xã hội', 2, 0],
      [String(units['thcs-a']), 'Trường THCS A', 2, 2],
      [String(units['thon-3']), 'Thôn 3', 0, 0],
    ]);
    const leaf = await read('unit=thcs-a&by=unit');
    expect(leaf.rows.map(({ key }) => key)).toEqual([String(units['thcs-a'])]);
  });

  it('invariant 23: a unit that obliges nobody has no share', async () => {
    const { total } = await read('unit=thon-3');
    expect(total).toMatchObject({ obliged: 0, share: null, shareRaw: null });
  });

  it('invariant 24: a parent counts each person once, as the sum of its children', async () => {
    const { rows, total } = await read('unit=hai-phong', city);
    expect(total.obliged).toBe(5);
    expect(rows.reduce((sum, row) => sum + row.obliged, 0)).toBe(5);
    const byCourse = await read('unit=dai-son&by=course');
    expect(byCourse.rows.map(({ key, completed, pending }) => [key, completed, pending])).toEqual([
      ['vneid', 4, 0],
      ['dich-vu-cong-truc-tuyen', 3, 0],
      ['thanh-toan-khong-tien-mat', 3, 0],
      ['ai-co-ban', 2, 1],
    ]);
    expect(byCourse.total.completed).toBe(2);
  });

  it('by category: those of the audience and those nobody could place', async () => {
    const { rows } = await read('unit=dai-son&by=category');
    expect(rows.map(({ key, obliged, unresolved }) => [key, obliged, unresolved])).toEqual([
      ['cadre', 0, 0],
      ['civil_servant', 2, 0],
      ['public_employee', 2, 0],
      ['contract_worker', 0, 0],
      ['unknown', 0, 1],
    ]);
    expect((await read('unit=dai-son&category=civil_servant')).total).toMatchObject({
      obliged: 2,
      pending: 1,
    });
  });

  it('by month: cumulative at each month’s end, each row the report as of that day', async () => {
    const { rows, total } = await read('unit=dai-son&by=month');
    expect(rows.map(({ key, completed, obliged, exempt }) => [key, completed, obliged, exempt])).toEqual([
      ['2026-07', 0, 5, 0],
      ['2026-08', 2, 5, 0],
      ['2026-09', 2, 5, 0],
      ['2026-10', 3, 5, 0],
      ['2026-11', 2, 4, 1],
    ]);
    expect(rows.at(-1)).toMatchObject(total);
    expect((await read('unit=dai-son&asOf=2026-10-31')).total).toMatchObject({ completed: 3, obliged: 5 });
  });

  it('one course alone, and one course that the programme does not have', async () => {
    expect((await read('unit=dai-son&course=vneid')).total).toMatchObject({
      obliged: 4,
      completed: 4,
      share: 1,
    });
    await manager.get(`${REPORT}?unit=dai-son&course=khong-co`).expect(404);
  });

  it('asks members of one date for completions up to another', async () => {
    expect((await read('unit=dai-son&asOf=2026-11-22&completionsUpTo=2026-09-30')).total).toMatchObject({
      obliged: 4,
      completed: 1,
    });
    expect((await read('unit=dai-son&asOf=2026-09-30')).total).toMatchObject({
      obliged: 5,
      completed: 2,
      exempt: 0,
    });
  });

  it('follows a transfer: the past stays with the old unit, from the day on it is the new one’s', async () => {
    const person = await aPerson('Người chuyển').in('thcs-a', 'public_employee', '2025-07-01').build(t);
    await settled(t, person);
    expect((await read('unit=thcs-a')).total.obliged).toBe(3);
    await t.db.transaction(async (tx) => {
      await tx.query(`UPDATE membership SET superseded_at = clock_timestamp() WHERE person_id = $1`, [
        person,
      ]);
      await tx.query(
        `INSERT INTO membership (person_id, unit_id, category, valid_from, valid_to)
         VALUES ($1, $2, 'public_employee', '2025-07-01', '2026-11-10'), ($1, $3, 'public_employee', '2026-11-10', 'infinity')`,
        [person, units['thcs-a'], units['th-mau']],
      );
      await t.app.get(ShareHooks).onMembershipChanged(tx, [person]);
    });
    expect((await read('unit=thcs-a')).total.obliged).toBe(2);
    expect((await read('unit=thcs-a&asOf=2026-11-09')).total.obliged).toBe(3);
    expect((await read('unit=th-mau', city)).total.obliged).toBe(2);
  });

  it('tells what was known at a moment, whatever was learned about that time since', async () => {
    const [before] = await t.db.manager.query<{ at: string }[]>(
      `SELECT to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at`,
    );
    await new Promise((resolve) => setTimeout(resolve, 5));
    const late = await aPerson('Nhập muộn').in('thcs-a').build(t);
    await settled(t, late);
    await learned(t, late, programme.courseIds, '2026-08-02');
    const now = await read('unit=thcs-a&asOf=2026-10-31');
    t.clock.set(new Date(Date.now() + 60_000));
    const then = await read(
      `unit=thcs-a&asOf=2026-10-31&knownBy=${encodeURIComponent((before as { at: string }).at)}`,
    );
    t.clock.set('2026-11-22T03:00:00Z');
    expect(now.total.obliged).toBe(then.total.obliged + 1);
    expect(now.total.completed).toBe(then.total.completed + 1);
  });

  it('knows nothing of a time before the rule was active', async () => {
    const answer = await read('unit=dai-son&knownBy=2020-01-01T00:00:00Z');
    expect(answer).toMatchObject({
      rows: [],
      total: { obliged: 0, share: null },
      passport: { ruleVersion: null },
    });
  });

  it('answers 404 for a unit of somebody else and 400 for a date that does not exist', async () => {
    await manager.get(`${REPORT}?unit=xa-mau`).expect(404);
    await manager.get(`${REPORT}?unit=hai-phong`).expect(404);
    const wrong = await manager.get(`${REPORT}?unit=dai-son&asOf=2026-02-30`).expect(400);
    expect(wrong.body.errors[0].pointer).toBe('/asOf');
  });

  it('takes the topmost unit in scope and the only programme where none is named', async () => {
    expect((await read('')).total).toEqual(
      (await read('unit=dai-son&programme=ky-nang-so-co-ban-2026')).total,
    );
    expect((await read(`unit=${units['dai-son']}&programme=${programme.id}`)).total).toEqual(
      (await read('')).total,
    );
  });

  it('comes as .csv and .xlsx with its passport in the first rows', async () => {
    const csv = await manager.get(`${REPORT}?unit=dai-son`).set('accept', 'text/csv').expect(200);
    expect(csv.headers['content-type']).toContain('text/csv');
    expect(csv.headers['content-disposition']).toContain('ty-le-hoan-thanh-dai-son-2026-11-22.csv');
    const lines = csv.text.split('\r\n');
    expect(lines[0]).toBe('\uFEFFTỷ lệ hoàn thành,Kỹ năng số cơ bản 2026');
    expect(lines).toContain('Danh sách người của đơn vị ngày,22/11/2026');
    expect(lines).toContainEqual(expect.stringMatching(/^Phòng Văn hóa - Xã hội,2,0,1,1,0,0,"0,0%","0,0%"$/));
    const xlsx = await manager.get(`${REPORT}?unit=dai-son&format=xlsx`).buffer(true).expect(200);
    expect(xlsx.headers['content-type']).toBe(
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    );
  });

  it('the passport of a number: who, what, three dates, how it is known, and the list behind it', async () => {
    const { body } = await manager.get(`${REPORT}/passport?unit=dai-son&asOf=2026-10-31`).expect(200);
    expect(body).toMatchObject({
      forWhom:
        'Cán bộ, công chức, viên chức và người lao động có vị trí chính tại xã Đại Sơn và các đơn vị trực thuộc.',
      notCounted: [
        { category: 'part_time_grassroots', label: 'người hoạt động không chuyên trách', people: 1 },
      ],
      meansCompleted: expect.stringMatching(/^Học hết bài và đạt kiểm tra cuối khóa ở cả 4 khóa: VNeID.*\.$/),
      rule: { version: 1, dueOn: '2026-12-31' },
      exemptEnteredAfterDue: 0,
    });
    expect(body.howKnown.system + body.howKnown.document + body.howKnown.declared).toBe(
      body.counts.completed,
    );
    expect(body.howKnown).toMatchObject({ document: 1, declared: 0 });
    for (const status of ['completed', 'pending', 'left'] as const) {
      const list = await manager.get(`/api/${body.lists[status]}`).expect(200);
      const count = status === 'left' ? body.left : body.counts[status];
      expect(list.body.total).toBe(count);
      expect(list.body.items).toHaveLength(count);
    }
  });

  it('the summary of a leader: the sentence, the pace and where it is not on track', async () => {
    const leader = await t.signIn(await aPerson('Chủ tịch').as('leader', 'dai-son').build(t));
    const { body } = await leader.get(`${REPORT}/summary`).expect(200);
    expect(body).toMatchObject({ left: 1, dueOn: '2026-12-31', daysLeft: 39, unit: { slug: 'dai-son' } });
    expect(body.pace).toEqual({ neededPerWeek: 1, lastFourWeeks: 0, onTrack: false });
    expect(body.mostLeft).toEqual([expect.objectContaining({ name: 'Phòng Văn hóa - Xã hội', left: 1 })]);
  });

  it('invariant 20: the same course learned two ways counts once, by the earlier of the two', async () => {
    const before = (await read('unit=th-mau&course=vneid', city)).total.completed;
    await learned(t, people['Lan']!, programme.courseIds.slice(0, 1), '2026-09-09', { trust: 'declared' });
    expect((await read('unit=th-mau&course=vneid', city)).total.completed).toBe(before);
    const { body } = await city.get(`${REPORT}/passport?unit=th-mau&course=vneid`).expect(200);
    expect(body.howKnown).toEqual({ system: before - 1, document: 0, declared: 1 });
  });

  it('invariant 26, the ground of it: a report asked again by its three dates has the same bytes after any later change', async () => {
    t.clock.set(new Date(Date.now() + 60_000));
    const knownBy = new Date(Date.now() - 1).toISOString();
    const ask = async (): Promise<string> =>
      (await manager.get(`${REPORT}?unit=dai-son&asOf=2026-10-31&knownBy=${knownBy}&format=csv`).expect(200))
        .text;
    await new Promise((resolve) => setTimeout(resolve, 5));
    const first = await ask();
    await learned(t, people['Dung']!, programme.courseIds, '2026-09-30');
    await settled(t, await aPerson('Nhập sau').in('thcs-a').build(t));
    expect(await ask()).toBe(first);
    expect((await read('unit=dai-son&asOf=2026-10-31')).total.obliged).toBeGreaterThan(5);
    t.clock.set('2026-11-22T03:00:00Z');
  });
});

interface Row {
  key: string;
  label: string;
  obliged: number;
  completed: number;
  pending: number;
  exempt: number;
  unresolved: number;
  share: number | null;
}
interface Report {
  passport: object;
  rows: Row[];
  total: Row;
}
