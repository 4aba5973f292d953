import { startTestApp, type SignedIn, type TestApp } from '../app.js';
import { aPerson, twoCommunes } from '../builders/builders.js';

describe('what a browser on a shared device may keep of the answers', () => {
  let t: TestApp;
  let manager: SignedIn;
  let author: SignedIn;
  let personId: string;
  beforeAll(async () => {
    t = await startTestApp();
    await twoCommunes(t);
    personId = await aPerson('Lê Thị Hòa').in('thcs-a').build(t);
    manager = await t.signIn(await aPerson().as('manager', 'dai-son').build(t));
    author = await t.signIn(await aPerson().as('author', 'hai-phong').build(t));
  });
  afterAll(() => t.close());

  it('is nothing about people, accounts, drafts or oneself', async () => {
    for (const [session, path] of [
      [manager, '/api/people'],
      [manager, `/api/people/${personId}`],
      [manager, `/api/people/${personId}/completions`],
      [manager, '/api/grants'],
      [author, '/api/author/home'],
      [author, '/api/me/rehearsals'],
      [author, '/api/me/skills'],
    ] as const) {
      const { headers } = await session.get(path).expect(200);
      expect([path, headers['cache-control']]).toEqual([path, 'no-store']);
    }
  });

  it('is what is the same for everybody', async () => {
    for (const path of ['/api/courses', '/api/entry-check', '/.well-known/jwks.json']) {
      const { headers } = await t.http.get(path).expect(200);
      expect(headers['cache-control']).toMatch(/^public, /);
    }
  });
});
