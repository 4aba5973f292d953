import type { PersonList } from '@bdhvs/contracts';
import { startTestApp, type SignedIn, type TestApp } from '../../../test/app.js';
import { aPerson, twoCommunes } from '../../../test/builders/builders.js';
import { aList, uploadRoster } from '../../../test/builders/rosters.js';
import { MEMBERSHIP_HOOKS, type MembershipHook } from './membership.hooks.js';

jest.setTimeout(60_000);

describe('people of a commune', () => {
  let t: TestApp;
  let manager: SignedIn;
  let managerOfOther: SignedIn;
  let leader: SignedIn;
  const told: string[][] = [];

  beforeAll(async () => {
    t = await startTestApp();
    t.clock.set('2026-11-22T02:00:00Z');
    await twoCommunes(t);
    t.app
      .get<MembershipHook[]>(MEMBERSHIP_HOOKS)
      .push({ onMembershipChanged: async (_tx, people) => void told.push(people) });
    manager = await t.signIn(await aPerson('Quản Lý Một').as('manager', 'dai-son').build(t));
    managerOfOther = await t.signIn(await aPerson('Quản Lý Hai').as('manager', 'xa-mau').build(t));
    leader = await t.signIn(await aPerson('Lãnh Đạo').as('leader', 'dai-son').build(t));
    const list = aList(
      ['Trần Thị Ánh', 'Nữ', '01/02/1990', '099190000001', 'Trường THCS A', 'VC', 'Giáo viên', '01/09/2025'],
      [
        'Nguyễn Văn Bằng',
        'Nam',
        '03/04/1985',
        '099085000002',
        'Trường THCS A',
        'VC',
        'Hiệu trưởng',
        '01/09/2025',
      ],
      [
        'Lê Đức Ân',
        'Nam',
        '05/06/1980',
        '099080000003',
        'Phòng Văn hóa - Xã hội',
        'CC',
        'Chuyên viên',
        '01/09/2025',
      ],
    );
    const { body } = await uploadRoster(manager, list, {}, 'ds.csv').expect(201);
    await manager.post(`/api/roster/imports/${body.id}/apply`).send({}).expect(200);
  });
  afterAll(() => t.close());
  beforeEach(() => told.splice(0));

  const idOf = async (name: string): Promise<string> => {
    const [row] = await t.db.manager.query<{ id: string }[]>('SELECT id FROM person WHERE full_name = $1', [
      name,
    ]);
    return (row as { id: string }).id;
  };
  const names = (body: { items: { fullName: string }[] }): string[] =>
    body.items.map(({ fullName }) => fullName);
  const audited = (action: string) =>
    t.db.manager.query<{ detail: Record<string, unknown> }[]>(
      'SELECT detail FROM audit_entry WHERE action = $1 ORDER BY id',
      [action],
    );

  it('lists them by given name, numbers masked, and leaves an audit row', async () => {
    const { body } = await manager.get('/api/people').expect(200);
    expect(names(body)).toEqual(['Trần Thị Ánh', 'Lê Đức Ân', 'Nguyễn Văn Bằng']);
    expect(body.total).toBe(3);
    expect(body.items[0]).toMatchObject({
      unitName: 'Trường THCS A',
      category: 'public_employee',
      personalNumberMasked: '099•••••0001',
    });
    expect(await audited('people.list-read')).toHaveLength(1);
  });

  it('finds a name typed without diacritics', async () => {
    expect(names((await manager.get('/api/people?search=duc an').expect(200)).body)).toEqual(['Lê Đức Ân']);
    expect(
      names((await manager.get(`/api/people?search=${encodeURIComponent('BẰNG')}`).expect(200)).body),
    ).toEqual(['Nguyễn Văn Bằng']);
  });

  it('filters by unit and category and pages by cursor without losing or repeating anybody', async () => {
    expect(
      names((await manager.get('/api/people?unit=thcs-a&category=public_employee').expect(200)).body),
    ).toEqual(['Trần Thị Ánh', 'Nguyễn Văn Bằng']);
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page = (await manager.get(`/api/people?limit=1${cursor ? `&cursor=${cursor}` : ''}`).expect(200))
        .body as PersonList;
      seen.push(...names(page));
      cursor = page.nextCursor;
    } while (cursor);
    expect(seen).toEqual(['Trần Thị Ánh', 'Lê Đức Ân', 'Nguyễn Văn Bằng']);
    await manager.get('/api/people?cursor=xyz').expect(400);
  });

  it('answers the manager of another commune 404 for each way to a person', async () => {
    const id = await idOf('Trần Thị Ánh');
    await managerOfOther.get(`/api/people/${id}`).expect(404);
    await managerOfOther.get('/api/people?unit=thcs-a').expect(404);
    await managerOfOther.patch(`/api/people/${id}`).send({ fullName: 'Tên Khác' }).expect(404);
    await managerOfOther
      .post(`/api/people/${id}/transfer`)
      .send({ toUnit: 'th-mau', effectiveOn: '2026-11-22' })
      .expect(404);
    await managerOfOther
      .post(`/api/people/${id}/category`)
      .send({ category: 'cadre', effectiveOn: '2026-11-22' })
      .expect(404);
    await managerOfOther
      .post(`/api/people/${id}/memberships/1/end`)
      .send({ endsOn: '2026-11-22', reason: 'nghỉ hưu' })
      .expect(404);
    await managerOfOther
      .post(`/api/people/${id}/personal-number/reveal`)
      .send({ reason: 'tò mò' })
      .expect(404);
    await managerOfOther
      .put(`/api/people/${id}/personal-number`)
      .send({ personalNumber: '099190000009', reason: 'sửa' })
      .expect(404);
    expect(names((await managerOfOther.get('/api/people').expect(200)).body)).toEqual([]);
  });

  it('denies whoever may only read reports', async () => {
    await leader.get('/api/people').expect(403);
  });

  it('moves a person from a day on, keeps what was before, and tells the shares', async () => {
    const id = await idOf('Nguyễn Văn Bằng');
    await manager
      .post(`/api/people/${id}/transfer`)
      .send({ toUnit: 'phong-vhxh', effectiveOn: '2026-12-01', category: 'civil_servant' })
      .expect(204);
    const { body } = await manager.get(`/api/people/${id}`).expect(200);
    expect(
      body.memberships.map(({ unitName, category, validFrom, validTo }: Record<string, string>) => [
        unitName,
        category,
        validFrom,
        validTo,
      ]),
    ).toEqual([
      ['Phòng Văn hóa - Xã hội', 'civil_servant', '2026-12-01', null],
      ['Trường THCS A', 'public_employee', '2025-09-01', '2026-12-01'],
    ]);
    expect(told).toEqual([[id]]);
    expect(names((await manager.get('/api/people?unit=thcs-a').expect(200)).body)).toContain(
      'Nguyễn Văn Bằng',
    );
    expect(
      names((await manager.get('/api/people?unit=thcs-a&asOf=2026-12-01').expect(200)).body),
    ).not.toContain('Nguyễn Văn Bằng');
    expect(await audited('person.transferred')).toHaveLength(1);
  });

  it('refuses to move a person out of the own units or on a day without a post', async () => {
    const id = await idOf('Lê Đức Ân');
    await manager
      .post(`/api/people/${id}/transfer`)
      .send({ toUnit: 'th-mau', effectiveOn: '2026-12-01' })
      .expect(404);
    await manager
      .post(`/api/people/${id}/transfer`)
      .send({ toUnit: 'thcs-a', effectiveOn: '2025-08-01' })
      .expect(409);
    await manager
      .post(`/api/people/${id}/transfer`)
      .send({ toUnit: 'thcs-a', effectiveOn: '2026-02-30' })
      .expect(400);
  });

  it('changes a category from a day in the past without rewriting what was known', async () => {
    const id = await idOf('Lê Đức Ân');
    await manager
      .post(`/api/people/${id}/category`)
      .send({ category: 'cadre', effectiveOn: '2026-06-01' })
      .expect(204);
    const stored = await t.db.manager.query(
      `SELECT category, valid_from AS "from", valid_to AS "to", superseded_at = 'infinity' AS known FROM membership WHERE person_id = $1 ORDER BY id`,
      [id],
    );
    expect(stored).toEqual([
      { category: 'civil_servant', from: '2025-09-01', to: 'infinity', known: false },
      { category: 'civil_servant', from: '2025-09-01', to: '2026-06-01', known: true },
      { category: 'cadre', from: '2026-06-01', to: 'infinity', known: true },
    ]);
  });

  it('ends a post with a reason, after which the person is no longer listed', async () => {
    const id = await idOf('Lê Đức Ân');
    const { body } = await manager.get(`/api/people/${id}`).expect(200);
    const path = `/api/people/${id}/memberships/${body.memberships[0].id}/end`;
    await manager.post(path).send({ endsOn: '2026-11-01', reason: '' }).expect(400);
    await manager.post(path).send({ endsOn: '2026-11-01', reason: 'Nghỉ hưu' }).expect(204);
    expect(names((await manager.get('/api/people').expect(200)).body)).not.toContain('Lê Đức Ân');
    await manager.get(`/api/people/${id}`).expect(200);
    expect(told).toEqual([[id]]);
  });

  it('takes back an end that was a mistake, with a reason, an audit row and the shares told', async () => {
    const id = await idOf('Lê Đức Ân');
    const { body } = await manager.get(`/api/people/${id}`).expect(200);
    const path = `/api/people/${id}/memberships/${body.memberships[0].id}/reopening`;
    await manager.post(path).send({ reason: '' }).expect(400);
    await managerOfOther.post(path).send({ reason: 'tò mò' }).expect(404);
    await leader.post(path).send({ reason: 'tò mò' }).expect(403);
    await manager.post(path).send({ reason: 'Kết thúc nhầm người' }).expect(204);
    const after = (await manager.get(`/api/people/${id}`).expect(200)).body.memberships;
    expect(after[0]).toMatchObject({ validFrom: body.memberships[0].validFrom, validTo: null });
    expect(names((await manager.get('/api/people').expect(200)).body)).toContain('Lê Đức Ân');
    expect(told).toEqual([[id]]);
    expect(await audited('person.post-reopened')).toMatchObject([
      { detail: { reason: 'Kết thúc nhầm người' } },
    ]);
    await manager
      .post(`/api/people/${id}/memberships/${after[0].id}/reopening`)
      .send({ reason: 'Lần nữa' })
      .expect(409);
  });

  it('invariant 5: reopens no post beside another primary one', async () => {
    const id = await idOf('Nguyễn Văn Bằng');
    const { body } = await manager.get(`/api/people/${id}`).expect(200);
    const ended = body.memberships.find(({ validTo }: { validTo: string | null }) => validTo !== null);
    const refused = await manager
      .post(`/api/people/${id}/memberships/${ended.id}/reopening`)
      .send({ reason: 'Thử mở lại' })
      .expect(409);
    expect(refused.body.type).toContain('post-overlaps');
  });

  it('corrects a name and finds it under the new one', async () => {
    const id = await idOf('Trần Thị Ánh');
    await manager
      .patch(`/api/people/${id}`)
      .send({ fullName: '  Trần  Thị Anh ', phone: '+84 912 345 678' })
      .expect(204);
    const { body } = await manager.get(`/api/people/${id}`).expect(200);
    expect(body).toMatchObject({
      fullName: 'Trần Thị Anh',
      phone: '0912345678',
      personalNumberMasked: '099•••••0001',
    });
    await manager.patch(`/api/people/${id}`).send({ email: 'không phải thư' }).expect(400);
    expect(await audited('person.corrected')).toMatchObject([{ detail: { fields: ['fullName', 'phone'] } }]);
  });

  it('reveals a whole number only with a reason, which stays on the trail', async () => {
    const id = await idOf('Nguyễn Văn Bằng');
    await manager.post(`/api/people/${id}/personal-number/reveal`).send({}).expect(400);
    const { body } = await manager
      .post(`/api/people/${id}/personal-number/reveal`)
      .send({ reason: 'Đối chiếu thẻ căn cước' })
      .expect(200);
    expect(body).toEqual({ personalNumber: '099085000002' });
    expect(await audited('person.number-revealed')).toMatchObject([
      { detail: { reason: 'Đối chiếu thẻ căn cước' } },
    ]);
  });

  it('corrects a number, and does not say whose a taken one is', async () => {
    const id = await idOf('Nguyễn Văn Bằng');
    await manager
      .put(`/api/people/${id}/personal-number`)
      .send({ personalNumber: '099 085 000 022', reason: 'Gõ nhầm' })
      .expect(204);
    const taken = await manager
      .put(`/api/people/${id}/personal-number`)
      .send({ personalNumber: '099190000001', reason: 'Gõ nhầm' })
      .expect(409);
    expect(JSON.stringify(taken.body)).not.toMatch(/Trần|099190000001/);
    expect((await manager.get(`/api/people/${id}`).expect(200)).body.personalNumberMasked).toBe(
      '099•••••0022',
    );
  });

  it('lets whoever answers for both communes move a person from one to the other', async () => {
    const city = await t.signIn(await aPerson('Quản Lý Thành Phố').as('city_manager', 'hai-phong').build(t));
    const id = await idOf('Nguyễn Văn Bằng');
    const move = { toUnit: 'th-mau', effectiveOn: '2026-12-15' };
    await city.post(`/api/people/${id}/transfer`).send(move).expect(204);
    expect(names((await managerOfOther.get('/api/people?asOf=2026-12-15').expect(200)).body)).toEqual([
      'Nguyễn Văn Bằng',
    ]);
    t.clock.set('2026-12-15T02:00:00Z');
    const after = await t.signIn(await aPerson('Quản Lý Mới').as('manager', 'dai-son').build(t));
    await after.get(`/api/people/${id}`).expect(404);
    t.clock.set('2026-11-22T02:00:00Z');
  });
});
