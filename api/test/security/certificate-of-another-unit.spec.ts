import { startTestApp, type SignedIn, type TestApp } from '../app.js';
import { aPerson, twoCommunes } from '../builders/builders.js';
import { aGraduate, type Graduate } from '../builders/certificates.js';

describe('a certificate of another commune', () => {
  let t: TestApp;
  let neighbour: SignedIn;
  let learner: Graduate;
  beforeAll(async () => {
    t = await startTestApp();
    await twoCommunes(t);
    neighbour = await t.signIn(await aPerson('Hàng Xóm').as('manager', 'xa-mau').build(t));
    learner = await aGraduate(t);
  });
  afterAll(() => t.close());

  const reason = 'Lý do đủ dài để được nhận.';

  it('is not there for its neighbour’s manager: neither list nor paper nor revocation, and no audit row', async () => {
    const { personId, certificate } = learner;
    await neighbour.get(`/api/people/${personId}/certificates`).expect(404);
    await neighbour.get(`/api/people/${personId}/certificates/${certificate.id}/paper`).expect(404);
    await neighbour.post(`/api/certificates/${certificate.id}/revocation`).send({ reason }).expect(404);
    await neighbour.post(`/api/certificates/${certificate.id}/revalidation`).send({ reason }).expect(404);
    expect((await learner.certificates())[0]?.state).toBe('valid');
    const rows = await t.db.manager.query(
      `SELECT 1 FROM audit_entry WHERE action IN ('certificate.read', 'certificate.list-read', 'certificate.revoked')`,
    );
    expect(rows).toEqual([]);
  });

  it('is opened by nobody through one’s own pages or through a person of one’s own', async () => {
    const other = await aGraduate(t, { person: await aPerson('Người Khác').in('th-mau').build(t) });
    await other.session.get(`/api/me/certificates/${learner.certificate.id}/paper`).expect(404);
    await other.session.get(`/api/me/certificates/${learner.certificate.id}/badge`).expect(404);
    await neighbour
      .get(`/api/people/${other.personId}/certificates/${learner.certificate.id}/paper`)
      .expect(404);
  });

  it('is neither revoked nor read by a learner or a leader, and nothing of it without a session', async () => {
    const leader = await t.signIn(await aPerson('Lãnh Đạo').as('leader', 'dai-son').build(t));
    for (const session of [leader, learner.session]) {
      await session
        .post(`/api/certificates/${learner.certificate.id}/revocation`)
        .send({ reason })
        .expect(403);
      await session.get(`/api/people/${learner.personId}/certificates`).expect(403);
    }
    await t.http.get('/api/me/certificates').expect(401);
    await t.http.get(`/api/me/certificates/${learner.certificate.id}/paper`).expect(401);
    await t.http.get('/api/me/record').expect(401);
  });

  it('tells the public neither the person’s id nor the full name nor the unit', async () => {
    const { body } = await t.http.get(`/api/certificates/${learner.certificate.code}`).expect(200);
    const told = JSON.stringify(body);
    expect(body.certificate.maskedName).toBe('Nguyễn T** H** N**');
    for (const secret of [learner.personId, 'Nhung', 'Trường THCS A', learner.certificate.id])
      expect(told).not.toContain(secret);
  });
});
