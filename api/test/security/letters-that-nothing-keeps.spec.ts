import { loadFramework } from '@bdhvs/courses/skills/load';
import { startTestApp, type SignedIn, type TestApp } from '../app.js';
import { aPerson, twoCommunes } from '../builders/builders.js';

/** Code zero, and half of a letter that needs two: JSON may carry both, PostgreSQL keeps neither. */
const ZERO = '\u0000';
const HALF = '\ud83d';

describe('letters that no database keeps', () => {
  let t: TestApp;
  let operator: SignedIn;
  let author: SignedIn;
  beforeAll(async () => {
    t = await startTestApp();
    await twoCommunes(t);
    operator = await t.signIn(await aPerson().as('operator', 'hai-phong').build(t));
    author = await t.signIn(await aPerson().as('author', 'hai-phong').build(t));
  });
  afterAll(() => t.close());

  it('are the mistake of who sent them and raise no alarm', async () => {
    await operator.get('/api/audit?action=%00').expect(400);
    await operator
      .post('/api/machines')
      .send({ name: `Máy${ZERO}`, unit: 'dai-son', permissions: ['units.read'], expiresOn: t.clock.today() })
      .expect(400);
  });

  it.each([
    ['code zero', ZERO],
    ['half a letter', HALF],
  ])('come into no framework of skills: %s', async (_name, letter) => {
    const framework = { ...loadFramework(), slug: 'khung-hong', title: `Khung ${letter} hỏng` };
    const { status } = await author.post('/api/author/skill-frameworks').send(framework);
    expect(status).toBe(400);
    const { body } = await author.get('/api/author/skill-frameworks').expect(200);
    expect(body.items.filter(({ slug }: { slug: string }) => slug === 'khung-hong')).toEqual([]);
  });
});
