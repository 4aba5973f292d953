import { startTestApp, type SignedIn, type TestApp } from '../../../../test/app.js';
import { aPerson, twoCommunes } from '../../../../test/builders/builders.js';
import { aLocalAccount } from '../../../../test/local-accounts.js';

describe('the directory of accounts', () => {
  let t: TestApp;
  let operator: SignedIn;
  let operatorAccount: string;

  beforeAll(async () => {
    t = await startTestApp();
    await twoCommunes(t);
    const person = await aPerson('Lê Quang Vinh').as('operator', 'hai-phong').build(t);
    operator = await t.signIn(person);
    const [account] = await t.db.manager.query<{ id: string }[]>(
      'SELECT id FROM account WHERE person_id = $1',
      [person],
    );
    operatorAccount = account?.id ?? '';
  });
  afterAll(() => t.close());

  async function found(q: string): Promise<Record<string, unknown>[]> {
    return (await operator.get(`/api/accounts?q=${encodeURIComponent(q)}`).expect(200)).body.items;
  }

  it('finds an account by a part of the name without diacritics, and by its user name', async () => {
    const person = await aPerson('Đặng Thị Thuý Hường').in('thcs-a').as('helper', 'thon-3').build(t);
    const id = await aLocalAccount(t, person, 'huongdtt', 'một câu rất dễ nhớ');
    const expected = {
      id,
      displayName: 'Đặng Thị Thuý Hường',
      signIn: 'local',
      username: 'huongdtt',
      unitName: 'Trường THCS A',
      roles: ['helper'],
      openSessions: 0,
    };
    expect(await found('thuy huong')).toMatchObject([expected]);
    expect(await found('ĐẶNG THỊ')).toMatchObject([expected]);
    expect(await found('HuongDTT')).toMatchObject([expected]);
    expect(await found('%')).toEqual([]);
    expect(await found('Dang_Thi')).toEqual([]);
  });

  it('shows neither a password nor the subject of a VNeID account', async () => {
    const person = await aPerson('Bùi Văn Vê').in('thcs-a').build(t);
    await t.db.manager.query(
      `INSERT INTO account (id, person_id, issuer, subject) VALUES (gen_random_uuid(), $1, 'https://vneid.example', 'chu-the-bi-mat')`,
      [person],
    );
    const answer = await operator.get('/api/accounts?limit=200').expect(200);
    expect(answer.text).not.toMatch(/argon2|chu-the-bi-mat|password/);
    expect(await found('Bùi Văn Vê')).toMatchObject([{ signIn: 'vneid', username: null }]);
  });

  it('shows people of no unit to the operator of the city', async () => {
    const citizen = await aPerson('Công Dân Không Đơn Vị').build(t);
    await t.signIn(citizen);
    expect(await found('cong dan khong')).toMatchObject([
      { personId: citizen, unitName: null, openSessions: 1 },
    ]);
  });

  it('closes an account at once, and opens it again; each is on the audit trail', async () => {
    const person = await aPerson('Người Bị Khóa').in('thcs-a').as('manager', 'dai-son').build(t);
    const session = await t.signIn(person);
    await session.get('/api/units').expect(200);
    const [{ id } = { id: '' }] = (await found('Người Bị Khóa')) as { id: string }[];
    await operator.post(`/api/accounts/${id}/disable`).send({ reason: 'Nghỉ việc' }).expect(204);
    await session.get('/api/units').expect(401);
    await operator.post(`/api/accounts/${id}/disable`).send({ reason: 'Nghỉ việc' }).expect(409);
    await operator.post(`/api/accounts/${id}/enable`).send({ reason: 'Quay lại' }).expect(204);
    await session.get('/api/units').expect(401);
    const audit = await t.db.manager.query<{ action: string }[]>(
      `SELECT action FROM audit_entry WHERE subject_id = $1 ORDER BY id`,
      [person],
    );
    expect(audit.map(({ action }) => action)).toEqual(['account.disabled', 'account.enabled']);
  });

  it('ends the sessions of an account and says how many', async () => {
    const person = await aPerson('Người Mất Máy').in('thcs-a').build(t);
    const sessions = [await t.signIn(person), await t.signIn(person)];
    const [{ id } = { id: '' }] = (await found('Người Mất Máy')) as { id: string }[];
    const { body } = await operator
      .post(`/api/accounts/${id}/end-sessions`)
      .send({ reason: 'Mất điện thoại' })
      .expect(200);
    expect(body).toEqual({ ended: 2 });
    for (const session of sessions) await session.get('/api/grants').expect(401);
  });

  it('lets nobody close the account in use, and asks for a reason', async () => {
    await operator.post(`/api/accounts/${operatorAccount}/disable`).send({ reason: 'Thử' }).expect(409);
    const { body } = await operator
      .post(`/api/accounts/${operatorAccount}/end-sessions`)
      .send({ reason: ' ' })
      .expect(400);
    expect(body.errors).toEqual([{ pointer: '/reason', message: 'Hãy ghi lý do.' }]);
    await operator.post('/api/accounts/khong-phai-ma/disable').send({ reason: 'Thử thôi' }).expect(400);
  });

  it('pages by name in Vietnamese order, showing each account once', async () => {
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page = (
        await operator.get(`/api/accounts?limit=3${cursor ? `&cursor=${cursor}` : ''}`).expect(200)
      ).body as {
        items: { id: string }[];
        nextCursor: string | null;
      };
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    } while (cursor);
    const [count] = await t.db.manager.query<{ all: number }[]>('SELECT count(*)::int AS all FROM account');
    expect(seen).toHaveLength(count?.all ?? 0);
    expect(new Set(seen).size).toBe(seen.length);
  });
});
