import { startTestApp, type SignedIn, type TestApp } from '../app.js';
import { aPerson, twoCommunes } from '../builders/builders.js';
import { aList, uploadRoster } from '../builders/rosters.js';

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

jest.setTimeout(60_000);

describe('a manager who tries the roster of another commune', () => {
  let t: TestApp;
  let owner: SignedIn;
  let stranger: SignedIn;
  let ofOneSchool: SignedIn;
  let id: string;

  beforeAll(async () => {
    t = await startTestApp();
    t.clock.set('2026-11-22T02:00:00Z');
    await twoCommunes(t);
    owner = await t.signIn(await aPerson('Quản Lý Một').as('manager', 'dai-son').build(t));
    stranger = await t.signIn(await aPerson('Quản Lý Hai').as('manager', 'xa-mau').build(t));
    ofOneSchool = await t.signIn(await aPerson('Quản Lý Trường').as('manager', 'thcs-a').build(t));
    id = (await uploadRoster(owner, aList(an), {}, 'ds.csv').expect(201)).body.id;
  });
  afterAll(() => t.close());

  it('cannot upload a list for it', async () => {
    await uploadRoster(stranger, aList(an), {}, 'ds.csv').expect(404);
  });

  it.each(['stranger', 'ofOneSchool'])(
    'is answered 404 on every way to an import that is not theirs (%s)',
    async (who) => {
      const session = who === 'stranger' ? stranger : ofOneSchool;
      const at = `/api/roster/imports/${id}`;
      await session.get(at).expect(404);
      await session.get(`${at}/rows`).expect(404);
      await session.get(`${at}/problems.xlsx`).expect(404);
      await session.put(`${at}/mapping`).send({ units: [] }).expect(404);
      await session
        .put(`${at}/decisions`)
        .send({ decisions: [{ row: 2, action: 'skip' }] })
        .expect(404);
      await session.post(`${at}/apply`).send({}).expect(404);
      await session.post(`${at}/undo`).send({}).expect(404);
      expect((await session.get('/api/roster/imports').expect(200)).body.items).toEqual([]);
      await session.get('/api/roster/imports?unit=dai-son').expect(404);
    },
  );

  it('cannot point a name of the own list at a unit of another commune', async () => {
    const list = aList(an.map((cell, at) => (at === 4 ? 'Trường lạ' : cell)));
    const mine = (await uploadRoster(stranger, list, { unit: 'xa-mau' }, 'ds.csv').expect(201)).body.id;
    await stranger
      .put(`/api/roster/imports/${mine}/mapping`)
      .send({ units: [{ text: 'Trường lạ', unit: 'thcs-a' }] })
      .expect(404);
    const fix = { decisions: [{ row: 2, action: 'fix', values: { unit: 'thcs-a' } }] };
    await stranger.put(`/api/roster/imports/${mine}/decisions`).send(fix).expect(404);
  });

  it('sees the own imports, newest first', async () => {
    const { body } = await owner.get('/api/roster/imports').expect(200);
    expect(body.items).toMatchObject([
      { id, unit: { slug: 'dai-son' }, status: 'previewed', uploadedBy: 'Quản Lý Một' },
    ]);
  });

  it('needs the permission at all', async () => {
    const leader = await t.signIn(await aPerson('Lãnh Đạo').as('leader', 'dai-son').build(t));
    await uploadRoster(leader, aList(an), {}, 'ds.csv').expect(403);
    await leader.get(`/api/roster/imports/${id}`).expect(403);
  });
});
