import { startTestApp, type SignedIn, type TestApp } from '../app.js';
import { aPerson, twoCommunes } from '../builders/builders.js';

const reason = 'Lý do đủ dài để được nhận.';

describe('whoever is in charge of one commune', () => {
  let t: TestApp;
  let operator: SignedIn;
  let person: string;
  beforeAll(async () => {
    t = await startTestApp();
    await twoCommunes(t);
    operator = await t.signIn(await aPerson('Người Vận Hành').as('operator', 'dai-son').build(t));
    person = await aPerson('Bạn Của Người Ấy').in('thcs-a').build(t);
  });
  afterAll(() => t.close());

  it('does not take back the key that signs the badges of all communes', async () => {
    const before = await t.http.get('/.well-known/jwks.json').expect(200);
    await operator.post('/api/badge-keys/rotation').send({ withdraw: true, reason }).expect(403);
    expect((await t.http.get('/.well-known/jwks.json').expect(200)).body).toEqual(before.body);
  });

  it('does not shorten the certificates of all communes', async () => {
    const narrow = await t.signIn(await aPerson('Quản Lý Hẹp').as('city_manager', 'dai-son').build(t));
    await narrow.put('/api/certificate-validities/vneid').send({ months: 1, reason }).expect(403);
    expect((await narrow.get('/api/certificate-validities').expect(200)).body.items).toEqual([]);
  });

  it('makes nobody an author, who would hold the keys of all quizzes; whoever is in charge of all does', async () => {
    const grant = { personId: person, role: 'author', unit: 'thcs-a', subtree: false };
    await operator.post('/api/grants').send(grant).expect(403);
    const whole = await t.signIn(await aPerson('Vận Hành Chung').as('operator', 'hai-phong').build(t));
    const { body } = await whole.post('/api/grants').send(grant).expect(201);
    expect(body.role).toBe('author');
  });

  it('prints no slip with which to sign in as an author of their own commune', async () => {
    const author = await aPerson('Người Soạn').in('thcs-a').as('author', 'thcs-a', false).build(t);
    await operator
      .post('/api/slips')
      .send({ unit: 'thcs-a', personIds: [author] })
      .expect(403);
    const [row] = await t.db.manager.query<{ slips: number }[]>(
      'SELECT count(*)::int AS slips FROM activation_slip WHERE person_id = $1',
      [author],
    );
    expect(row?.slips).toBe(0);
  });
});
