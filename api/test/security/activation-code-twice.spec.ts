import { startTestApp, type TestApp } from '../app.js';
import { aPerson } from '../builders/builders.js';
import { anOpenSlip } from '../local-accounts.js';

describe('an activation code used twice', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startTestApp();
  });
  afterAll(() => t.close());

  it('makes no second account, and leaves the first password as it is', async () => {
    const code = await anOpenSlip(t, await aPerson('Trần Văn Một').build(t));
    const { body } = await t.http
      .post('/api/auth/activate')
      .send({ code, password: 'mật khẩu thứ nhất' })
      .expect(200);
    await t.http.post('/api/auth/activate').send({ code, password: 'mật khẩu kẻ nhặt phiếu' }).expect(422);
    await t.http
      .post('/api/auth/local')
      .send({ username: body.username, password: 'mật khẩu thứ nhất' })
      .expect(200);
    await t.http
      .post('/api/auth/local')
      .send({ username: body.username, password: 'mật khẩu kẻ nhặt phiếu' })
      .expect(401);
  });

  it('works once when eight bring it at the same moment', async () => {
    const person = await aPerson('Trần Văn Tám').build(t);
    const code = await anOpenSlip(t, person);
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        t.http.post('/api/auth/activate').send({ code, password: `mật khẩu của người ${index}` }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(7).fill(422)]);
    expect(await t.db.manager.query('SELECT 1 FROM account WHERE person_id = $1', [person])).toHaveLength(1);
    expect(
      await t.db.manager.query(
        `SELECT 1 FROM audit_entry WHERE action = 'account.activated' AND subject_id = $1`,
        [person],
      ),
    ).toHaveLength(1);
  });
});
