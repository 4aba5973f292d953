import { startTestApp, type SignedIn, type TestApp } from '../../../test/app.js';
import { aPerson, twoCommunes, type BuiltUnits } from '../../../test/builders/builders.js';
import { UnitRecorder } from './unit-recorder.service.js';

describe('other ways of writing a unit', () => {
  let t: TestApp;
  let units: BuiltUnits;
  let manager: SignedIn;
  let foreign: SignedIn;

  beforeAll(async () => {
    t = await startTestApp();
    units = await twoCommunes(t);
    manager = await t.signIn(await aPerson().as('manager', 'dai-son').build(t));
    foreign = await t.signIn(await aPerson().as('manager', 'xa-mau').build(t));
  }, 60_000);
  afterAll(() => t.close());
  beforeEach(() =>
    t.db.transaction((tx) =>
      t.app.get(UnitRecorder).addAlias(tx, Number(units['dai-son']), Number(units['thcs-a']), 'THCS A (cũ)'),
    ),
  );

  const forget = (who: SignedIn) =>
    who.delete('/api/units/thcs-a/aliases').send({ rootUnit: 'dai-son', alias: 'thcs a (CŨ)' });

  it('are listed with the unit that they mean, only within one’s own units', async () => {
    const { body } = await manager.get('/api/units/aliases').expect(200);
    expect(body.items).toEqual([
      { rootUnitId: String(units['dai-son']), unitId: String(units['thcs-a']), alias: 'THCS A (cũ)' },
    ]);
    expect((await foreign.get('/api/units/aliases').expect(200)).body.items).toEqual([]);
  });

  it('can be forgotten, which the trail shows; a foreign manager gets 404', async () => {
    await forget(foreign).expect(404);
    await forget(manager).expect(204);
    expect((await manager.get('/api/units/aliases').expect(200)).body.items).toEqual([]);
    await forget(manager).expect(404);
    const trail = await t.db.manager.query(
      `SELECT action FROM audit_entry WHERE action = 'unit.alias-removed'`,
    );
    expect(trail).toHaveLength(1);
  });
});

describe('how many people a unit has', () => {
  it('counts primary posts of today, each person once and only within one’s own units', async () => {
    const t = await startTestApp();
    const units = await twoCommunes(t);
    const manager = await t.signIn(await aPerson().in('phong-vhxh').as('manager', 'dai-son').build(t));
    await aPerson().in('thcs-a').build(t);
    await aPerson().in('thcs-a').build(t);
    await aPerson().in('thcs-a', 'cadre', '2025-07-01', '2025-08-01').build(t);
    await aPerson().in('th-mau').build(t);
    const { body } = await manager.get('/api/people/counts').expect(200);
    const inUnit = (slug: string) =>
      body.items.find(({ unitId }: { unitId: string }) => unitId === String(units[slug]))?.people;
    expect(inUnit('thcs-a')).toBe(2);
    expect(inUnit('phong-vhxh')).toBe(1);
    expect(inUnit('th-mau')).toBeUndefined();
    await t.close();
  }, 60_000);
});
