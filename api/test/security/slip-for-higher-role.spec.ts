import { startTestApp, type SignedIn, type TestApp } from '../app.js';
import { aPerson, twoCommunes } from '../builders/builders.js';

/** Whoever prints a slip knows its code. A slip for a person with more rights would be a way to take those rights. */
describe('a slip for somebody with a higher role', () => {
  let t: TestApp;
  let manager: SignedIn;
  let operator: SignedIn;
  beforeAll(async () => {
    t = await startTestApp();
    await twoCommunes(t);
    manager = await t.signIn(await aPerson('Người Quản Lý').as('manager', 'dai-son').build(t));
    operator = await t.signIn(await aPerson('Người Vận Hành').as('operator', 'hai-phong').build(t));
  });
  afterAll(() => t.close());

  it.each(['leader', 'manager', 'city_manager', 'author', 'operator'] as const)(
    'is not printed by a manager: %s',
    async (role) => {
      const person = await aPerson()
        .in('phong-vhxh')
        .as(role, role === 'city_manager' || role === 'operator' ? 'hai-phong' : 'dai-son')
        .build(t);
      await manager
        .post('/api/slips')
        .send({ unit: 'dai-son', personIds: [person] })
        .expect(403);
      expect(
        await t.db.manager.query('SELECT 1 FROM activation_slip WHERE person_id = $1', [person]),
      ).toEqual([]);
      await operator
        .post('/api/slips')
        .send({ unit: 'dai-son', personIds: [person] })
        .expect(201);
    },
  );

  it('is printed by the operator for those who belong to no unit', async () => {
    const author = await aPerson('Người Soạn').as('author', 'hai-phong').build(t);
    await manager
      .post('/api/slips')
      .send({ unit: 'dai-son', personIds: [author] })
      .expect(404);
    await operator
      .post('/api/slips')
      .send({ unit: 'hai-phong', personIds: [author] })
      .expect(201);
  });

  it('is left out when a whole unit is printed', async () => {
    const leader = await aPerson().in('thcs-a').as('leader', 'dai-son').build(t);
    const teacher = await aPerson().in('thcs-a').build(t);
    await manager.post('/api/slips').send({ unit: 'thcs-a' }).expect(201);
    const slips = await t.db.manager.query<{ person_id: string }[]>(
      'SELECT person_id FROM activation_slip WHERE person_id = ANY ($1)',
      [[leader, teacher]],
    );
    expect(slips.map((slip) => slip.person_id)).toEqual([teacher]);
    const { body } = await manager.get('/api/slips?unit=thcs-a').expect(200);
    expect(body.items.find((item: { personId: string }) => item.personId === leader)).toMatchObject({
      mayIssue: false,
    });
  });

  it('is printed by a manager for a helper of the own', async () => {
    const helper = await aPerson().in('thon-3').as('helper', 'thon-3').build(t);
    await manager
      .post('/api/slips')
      .send({ unit: 'dai-son', personIds: [helper] })
      .expect(201);
  });
});
