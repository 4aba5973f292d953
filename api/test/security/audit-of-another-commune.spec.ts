import { startTestApp, type TestApp } from '../app.js';
import { aPerson, twoCommunes } from '../builders/builders.js';
import { aGraduate, type Graduate } from '../builders/certificates.js';

describe('the audit log of an operator of one commune', () => {
  let t: TestApp;
  let own: Graduate;
  let other: Graduate;
  beforeAll(async () => {
    t = await startTestApp();
    await twoCommunes(t);
    own = await aGraduate(t, { person: await aPerson('Trần Văn Nhà').in('thcs-a').build(t) });
    other = await aGraduate(t, { person: await aPerson('Phạm Thị Bên').in('th-mau').build(t) });
  });
  afterAll(() => t.close());

  const subjects = async (unit: string): Promise<Set<string>> => {
    const operator = await t.signIn(await aPerson('Người Vận Hành').as('operator', unit).build(t));
    const found = new Set<string>();
    for (const action of ['completion.', 'certificate.']) {
      const { body } = await operator.get(`/api/audit?action=${action}`).expect(200);
      for (const { subjectId } of body.items as { subjectId: string }[]) found.add(subjectId);
    }
    return found;
  };

  it('does not tell who finished what in the other commune', async () => {
    const seen = await subjects('dai-son');
    expect(seen.has(own.personId)).toBe(true);
    expect(seen.has(other.personId)).toBe(false);
  });

  it('holds everybody for the operator of the whole installation', async () => {
    const seen = await subjects('hai-phong');
    expect([own, other].every(({ personId }) => seen.has(personId))).toBe(true);
  });
});
