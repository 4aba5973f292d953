import { startTestApp, type TestApp } from '../../../../test/app.js';
import { CannotCreateOperator, CreateOperator, type NewOperator } from './create-operator.service.js';

const PASSWORD = 'một câu rất dễ nhớ';

describe('the first operator', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startTestApp();
  });
  afterAll(() => t.close());

  const create = (wanted: NewOperator) =>
    t.db.transaction((tx) => t.app.get(CreateOperator).create(tx, wanted));

  it('cannot be made before there is a unit, and the message says what to add', async () => {
    await expect(create({ fullName: 'Lê Quang Vinh' })).rejects.toThrow('--city');
    await expect(create({ fullName: 'Lê Quang Vinh', unit: 'khong-co' })).rejects.toThrow('--unit');
    await expect(create({ fullName: '  ', city: 'Thành phố Hải Phòng' })).rejects.toThrow(
      CannotCreateOperator,
    );
  });

  it('is made with the city on an empty installation, and sets an own password with a slip', async () => {
    const slip = await create({ fullName: 'Lê Quang Vinh', city: 'Thành phố Hải Phòng' });
    expect(await t.db.manager.query('SELECT password_hash FROM account')).toEqual([]);
    const answer = await t.http
      .post('/api/auth/activate')
      .send({ code: slip.code, password: PASSWORD })
      .expect(200);
    const cookie = /bdhvs_session=[^;]+/.exec(String(answer.headers['set-cookie']))?.[0] ?? '';
    await t.http.get('/api/accounts').set('cookie', cookie).expect(200);
    const units = await t.http.get('/api/units').set('cookie', cookie).expect(200);
    expect(units.body.items).toMatchObject([
      { slug: 'hai-phong', name: 'Thành phố Hải Phòng', kind: 'city' },
    ]);
  });

  it('is made at the one city there is, or at the unit named, and is on the audit trail', async () => {
    await create({ fullName: 'Người Thứ Hai' });
    await create({ fullName: 'Người Thứ Ba', unit: 'hai-phong' });
    const audit = await t.db.manager.query(
      `SELECT 1 FROM audit_entry WHERE action = 'grant.given' AND detail->>'by' = 'create-operator'`,
    );
    expect(audit).toHaveLength(3);
  });
});
