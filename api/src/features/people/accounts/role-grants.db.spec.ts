import { permissionsOfRole, roles, type Role } from '@bdhvs/contracts';
import { startTestApp, type SignedIn, type TestApp } from '../../../../test/app.js';
import { aPerson, twoCommunes } from '../../../../test/builders/builders.js';

describe('grants of roles', () => {
  let t: TestApp;
  let manager: SignedIn;
  let managerId: string;
  let operator: SignedIn;

  beforeAll(async () => {
    t = await startTestApp();
    await twoCommunes(t);
    managerId = await aPerson('Người Quản Lý').in('phong-vhxh').as('manager', 'dai-son').build(t);
    manager = await t.signIn(managerId);
    operator = await t.signIn(await aPerson('Người Vận Hành').as('operator', 'hai-phong').build(t));
  });
  afterAll(() => t.close());

  async function auditOf(personId: string): Promise<string[]> {
    const found = await t.db.manager.query<{ action: string }[]>(
      `SELECT action FROM audit_entry WHERE subject_id = $1 ORDER BY id`,
      [personId],
    );
    return found.map(({ action }) => action);
  }

  it('let a manager make a helper within the commune, and end it again; both are on the audit trail', async () => {
    const helper = await aPerson().in('thon-3', 'part_time_grassroots').build(t);
    const { body } = await manager
      .post('/api/grants')
      .send({ personId: helper, role: 'helper', unit: 'thon-3' })
      .expect(201);
    expect(body).toMatchObject({
      personId: helper,
      role: 'helper',
      unitSlug: 'thon-3',
      subtree: true,
      validTo: null,
      mayRevoke: true,
    });
    const session = await t.signIn(helper);
    await session.get('/api/units').expect(200);

    await manager.post(`/api/grants/${body.id}/revoke`).send({ reason: 'Thôi nhiệm vụ' }).expect(204);
    await session.get('/api/units').expect(403);
    await manager.post(`/api/grants/${body.id}/revoke`).send({ reason: 'Lần nữa' }).expect(404);
    expect(await auditOf(helper)).toEqual(['grant.given', 'grant.revoked']);
  });

  it.each(roles.filter((role) => !['helper', 'learner'].includes(role)))(
    'let no manager give the role of %s',
    async (role) => {
      const person = await aPerson().in('thcs-a').build(t);
      await manager.post('/api/grants').send({ personId: person, role, unit: 'dai-son' }).expect(403);
      expect(await auditOf(person)).toEqual([]);
    },
  );

  it('let nobody give a role to oneself', async () => {
    await manager
      .post('/api/grants')
      .send({ personId: managerId, role: 'helper', unit: 'dai-son' })
      .expect(403);
  });

  it('let nobody revoke a role that they may not give', async () => {
    const other = await aPerson().in('thcs-a').as('leader', 'dai-son').build(t);
    const [grant] = await t.db.manager.query<{ id: number }[]>(
      'SELECT id FROM role_grant WHERE person_id = $1',
      [other],
    );
    await manager.post(`/api/grants/${grant?.id}/revoke`).send({ reason: 'Không được phép' }).expect(403);
  });

  it('cover one unit only when they are without its subtree', async () => {
    const narrow = await t.signIn(await aPerson().as('manager', 'dai-son', false).build(t));
    const person = await aPerson().in('dai-son').build(t);
    await narrow
      .post('/api/grants')
      .send({ personId: person, role: 'helper', unit: 'dai-son', subtree: true })
      .expect(403);
    await narrow
      .post('/api/grants')
      .send({ personId: person, role: 'helper', unit: 'thcs-a', subtree: false })
      .expect(404);
    await narrow
      .post('/api/grants')
      .send({ personId: person, role: 'helper', unit: 'dai-son', subtree: false })
      .expect(201);
  });

  it('hold on their days only', async () => {
    t.clock.set('2026-11-22T03:00:00Z');
    const helper = await aPerson().in('thon-3').build(t);
    const grant = {
      personId: helper,
      role: 'helper',
      unit: 'thon-3',
      validFrom: '2026-11-24',
      validTo: '2026-11-26',
    };
    await manager.post('/api/grants').send(grant).expect(201);
    const session = await t.signIn(helper);
    for (const [moment, status] of [
      ['2026-11-23T16:59:00Z', 403],
      ['2026-11-23T17:01:00Z', 200],
      ['2026-11-25T16:59:00Z', 200],
      ['2026-11-25T17:01:00Z', 403],
    ] as const) {
      t.clock.set(moment);
      await t.db.manager.query('UPDATE session SET last_seen_at = $1', [t.clock.now()]);
      await session.get('/api/units').expect(status);
    }
    t.clock.set('2026-11-22T03:00:00Z');
    await t.db.manager.query('UPDATE session SET last_seen_at = $1', [t.clock.now()]);
  });

  it.each([
    ['a day that is over', { validFrom: '2026-11-21' }, '/validFrom'],
    ['an end before its start', { validFrom: '2026-12-02', validTo: '2026-12-01' }, '/validTo'],
    ['an end today', { validTo: '2026-11-22' }, '/validTo'],
    ['a day that does not exist', { validTo: '2027-02-29' }, '/validTo'],
    ['a role that does not exist', { role: 'root' }, '/role'],
  ])('are refused with %s, and the field is named', async (_what, change, pointer) => {
    t.clock.set('2026-11-22T03:00:00Z');
    const person = await aPerson().in('thcs-a').build(t);
    const { body } = await manager
      .post('/api/grants')
      .send({ personId: person, role: 'helper', unit: 'dai-son', ...change })
      .expect(400);
    expect(body.errors[0].pointer).toBe(pointer);
  });

  it('are given once, even when two give them at the same time', async () => {
    const person = await aPerson().in('thcs-a').build(t);
    const give = () =>
      manager.post('/api/grants').send({ personId: person, role: 'helper', unit: 'dai-son' });
    const answers = await Promise.all([give(), give(), give()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  });

  it('let an operator make a manager, whose open sessions and slips end with it', async () => {
    const person = await aPerson().in('th-mau').build(t);
    const session = await t.signIn(person);
    await t.db.manager.query(
      `INSERT INTO activation_slip (id, person_id, locator, code_hash, expires_at) VALUES (gen_random_uuid(), $1, 'TEST', '\\x00', now() + interval '10 years')`,
      [person],
    );
    await operator
      .post('/api/grants')
      .send({ personId: person, role: 'manager', unit: 'xa-mau' })
      .expect(201);
    await session.get('/api/units').expect(401);
    const [slip] = await t.db.manager.query<{ revoked_at: Date | null }[]>(
      'SELECT revoked_at FROM activation_slip WHERE person_id = $1',
      [person],
    );
    expect(slip?.revoked_at).not.toBeNull();
  });

  it('are listed for the own units, with what may be ended', async () => {
    const helper = await aPerson('Lê Thị Giúp').in('thon-3').as('helper', 'thon-3').build(t);
    const foreign = await aPerson('Lê Thị Xa').in('th-mau').as('helper', 'xa-mau').build(t);
    const { body } = await manager.get('/api/grants?limit=200').expect(200);
    const listed = new Map(
      (body.items as { personId: string; mayRevoke: boolean }[]).map((item) => [
        item.personId,
        item.mayRevoke,
      ]),
    );
    expect(listed.get(helper)).toBe(true);
    expect(listed.get(managerId)).toBe(false);
    expect(listed.has(foreign)).toBe(false);
    const filtered = await manager.get('/api/grants?unit=thon-3&role=helper').expect(200);
    expect(filtered.body.items.map((item: { unitSlug: string }) => item.unitSlug)).toEqual(
      expect.arrayContaining(['thon-3']),
    );
    expect(new Set(filtered.body.items.map((item: { role: Role }) => item.role))).toEqual(
      new Set(['helper']),
    );
  });
});

describe('the map of permissions', () => {
  it('gives a leader nothing that writes', () => {
    for (const permission of permissionsOfRole.leader)
      expect(permission).not.toMatch(/write|import|issue|revoke|manage|review|author/);
  });
});
