import { startTestApp, type TestApp } from '../app.js';
import { aPerson, twoCommunes } from '../builders/builders.js';
import { aGraduate, erase } from '../builders/certificates.js';

describe('a certificate of somebody whose identity was erased', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startTestApp();
    await twoCommunes(t);
  });
  afterAll(() => t.close());

  it('says that it was issued and names nobody: not to the public, not to the manager, not on a new paper', async () => {
    const learner = await aGraduate(t, { person: await aPerson('Tên Rất Riêng').in('thcs-a').build(t) });
    const badge = await learner.badge();
    await erase(t, learner.personId);
    const { body } = await t.http.get(`/api/certificates/${learner.certificate.code}`).expect(200);
    expect(body).toMatchObject({ outcome: 'valid', certificate: { maskedName: null } });
    const checked = await t.http.post('/api/certificates/check').send({ badge }).expect(200);
    expect(checked.body).toMatchObject({ outcome: 'valid', certificate: { maskedName: null } });
    const manager = await t.signIn(await aPerson('Quản Lý').as('manager', 'dai-son').build(t));
    const { personId, certificate } = learner;
    await manager.get(`/api/people/${personId}/certificates/${certificate.id}/paper`).expect(404);
    for (const text of [body, checked.body]) expect(JSON.stringify(text)).not.toMatch(/Riêng|R\*\*/);
    const [kept] = await t.db.manager.query<{ all: string }[]>(
      'SELECT json_agg(c)::text AS all FROM certificate c',
    );
    expect(kept?.all).not.toMatch(/Tên|Riêng/);
  });
});
