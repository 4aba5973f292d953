import { Audit } from '../src/platform/audit/audit.js';
import { startTestApp, type TestApp } from './app.js';
import { aPerson, twoCommunes, type BuiltUnits } from './builders/builders.js';

describe('the audit log of an operator', () => {
  let t: TestApp;
  let units: BuiltUnits;
  beforeAll(async () => {
    t = await startTestApp();
    units = await twoCommunes(t);
    await t.db.transaction(async (tx) => {
      const audit = t.app.get(Audit);
      await audit.record(tx, { actor: null, action: 'test.here', unitId: units['thcs-a'] });
      await audit.record(tx, { actor: null, action: 'test.elsewhere', unitId: units['th-mau'] });
    });
  });
  afterAll(() => t.close());

  it('shows the rows of the own units only', async () => {
    const operator = await t.signIn(await aPerson().as('operator', 'dai-son').build(t));
    const { body } = await operator.get('/api/audit?action=test').expect(200);
    expect(body.items.map((item: { action: string }) => item.action)).toEqual(['test.here']);
  });

  it('keeps a row of every look at it', async () => {
    const person = await aPerson('Lê Quang Vinh').as('operator', 'hai-phong').build(t);
    const operator = await t.signIn(person);
    await operator.get('/api/audit').expect(200);
    const { body } = await operator.get(`/api/audit?action=audit.read&actor=${person}`).expect(200);
    expect(body.items[0]).toMatchObject({ action: 'audit.read', actorName: 'Lê Quang Vinh' });
  });

  it('pages by cursor without missing or repeating a row', async () => {
    const operator = await t.signIn(await aPerson().as('operator', 'hai-phong').build(t));
    const first = await operator.get('/api/audit?action=test&limit=1').expect(200);
    const second = await operator
      .get(`/api/audit?action=test&limit=1&cursor=${first.body.nextCursor}`)
      .expect(200);
    expect([first.body.items[0].action, second.body.items[0].action]).toEqual([
      'test.elsewhere',
      'test.here',
    ]);
    expect(second.body.nextCursor).toBeNull();
  });

  it('is not for a manager', async () => {
    const manager = await t.signIn(await aPerson().as('manager', 'dai-son').build(t));
    await manager.get('/api/audit').expect(403);
  });

  it('names the field that is wrong', async () => {
    const operator = await t.signIn(await aPerson().as('operator', 'hai-phong').build(t));
    const { body } = await operator.get('/api/audit?from=2026-02-30').expect(400);
    expect(body.errors[0].pointer).toBe('/from');
  });
});
