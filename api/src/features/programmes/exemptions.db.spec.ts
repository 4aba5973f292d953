import { startTestApp, type SignedIn, type TestApp } from '../../../test/app.js';
import { aPerson, twoCommunes } from '../../../test/builders/builders.js';
import { aProgramme, settled } from '../../../test/builders/programme.js';

const PATH = '/api/programmes/ky-nang-so-co-ban-2026/exemptions';

describe('the ledger of exemptions', () => {
  let t: TestApp;
  let manager: SignedIn;
  let teacher: string;
  const entry = (personId: string): object => ({
    personId,
    reason: 'Nghỉ thai sản',
    decisionNumber: '45/QĐ-UBND',
    approver: 'Chủ tịch UBND xã',
    validFrom: '2026-09-01',
    lastDay: '2027-02-28',
  });

  beforeAll(async () => {
    t = await startTestApp({ IDLE_STAFF_MINUTES: '43200' });
    t.clock.set('2026-11-22T03:00:00Z');
    await twoCommunes(t);
    await aProgramme(t);
    manager = await t.signIn(await aPerson().in('phong-vhxh').as('manager', 'dai-son').build(t));
    teacher = await aPerson('Trần Thị Bình').in('thcs-a').build(t);
    await settled(t, teacher);
  }, 60_000);
  afterAll(() => t.close());

  const counts = async (): Promise<{ obliged: number; exempt: number }> =>
    (await manager.get('/api/reports/completion?unit=thcs-a').expect(200)).body.total;

  it('invariant 19: keeps reason, decision, dates and approver, and takes the person out of the obliged', async () => {
    expect(await counts()).toMatchObject({ obliged: 1, exempt: 0 });
    const entered = await manager.post(PATH).send(entry(teacher)).expect(201);
    expect(entered.body).toMatchObject({
      reason: 'Nghỉ thai sản',
      decisionNumber: '45/QĐ-UBND',
      approver: 'Chủ tịch UBND xã',
      validTo: '2027-03-01',
      status: 'in-force',
      enteredAfterDue: false,
    });
    expect(await counts()).toMatchObject({ obliged: 0, exempt: 1 });
    const listed = await manager.get(PATH).expect(200);
    expect(listed.body.items).toHaveLength(1);
    expect((await manager.get(`${PATH}?person=${teacher}`).expect(200)).body.items).toHaveLength(1);
    expect((await manager.get(`${PATH}?person=${crypto.randomUUID()}`).expect(200)).body.items).toEqual([]);
  });

  it('invariant 19: can end earlier and be reversed, which stays in the ledger with its reason', async () => {
    const [held] = (await manager.get(PATH).expect(200)).body.items;
    const ended = await manager
      .post(`/api/exemptions/${held.id}/end`)
      .send({ lastDay: '2026-11-21' })
      .expect(200);
    expect(ended.body).toMatchObject({ status: 'ended', validTo: '2026-11-22' });
    expect(await counts()).toMatchObject({ obliged: 1, exempt: 0 });
    await manager.post(`/api/exemptions/${held.id}/end`).send({ lastDay: '2026-11-20' }).expect(404);
    const reversed = await manager
      .post(`/api/exemptions/${ended.body.id}/reversal`)
      .send({ reason: 'Ghi nhầm người' })
      .expect(200);
    expect(reversed.body).toMatchObject({ status: 'reversed', reverseReason: 'Ghi nhầm người' });
    await manager.post(`/api/exemptions/${ended.body.id}/reversal`).send({ reason: 'Lần nữa' }).expect(409);
    const [row] = (await manager.get(`${PATH}?status=reversed`).expect(200)).body.items;
    expect(row).toMatchObject({ fullName: 'Trần Thị Bình', reason: 'Nghỉ thai sản' });
  });

  it('invariant 19: shows when it was entered after the due date', async () => {
    const late = await aPerson('Lê Thị Mơ').in('thcs-a').build(t);
    await settled(t, late);
    await t.db.manager.query(
      `INSERT INTO exemption (programme_id, person_id, reason, decision_number, approver, valid_from, entered_at)
       SELECT id, $1, 'Nghỉ ốm dài ngày', '2/QĐ-UBND', 'Chủ tịch UBND xã', '2026-12-01', '2026-12-31T17:00:00Z' FROM programme`,
      [late],
    );
    const [row] = (await manager.get(PATH).expect(200)).body.items;
    // 17:00 UTC on 31/12 is 0:00 on 1/1 in Việt Nam: one moment after the last day.
    expect(row).toMatchObject({ fullName: 'Lê Thị Mơ', enteredAfterDue: true });
  });

  it('answers 404 for somebody of another commune, as if there were nobody', async () => {
    const stranger = await aPerson().in('th-mau').build(t);
    await manager.post(PATH).send(entry(stranger)).expect(404);
    const foreign = await t.signIn(await aPerson().in('th-mau').as('manager', 'xa-mau').build(t));
    expect((await foreign.get(PATH).expect(200)).body.items).toEqual([]);
    const [row] = (await manager.get(PATH)).body.items;
    await foreign
      .post(`/api/exemptions/${row.id}/reversal`)
      .send({ reason: 'Không phải của mình' })
      .expect(404);
    await foreign.get(`${PATH}?unit=dai-son`).expect(404);
  });

  it('says in plain words which field is wrong', async () => {
    const answer = await manager
      .post(PATH)
      .send({ ...entry(teacher), decisionNumber: '', lastDay: '2026-08-01' })
      .expect(400);
    expect(answer.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toContain(
      '/decisionNumber',
    );
  });

  it('leaves a row in the audit trail for every write and every look', async () => {
    const found = await t.db.manager.query<{ action: string }[]>(
      `SELECT DISTINCT action FROM audit_entry WHERE action LIKE 'exemption.%' ORDER BY 1`,
    );
    expect(found.map(({ action }) => action)).toEqual([
      'exemption.ended',
      'exemption.entered',
      'exemption.ledger-read',
      'exemption.reversed',
    ]);
  });

  it('is only read by a leader, who may not write', async () => {
    const leader = await t.signIn(await aPerson().in('phong-vhxh').as('leader', 'dai-son').build(t));
    await leader.get(PATH).expect(200);
    await leader.post(PATH).send(entry(teacher)).expect(403);
  });
});
