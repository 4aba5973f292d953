import type { Role } from '@bdhvs/contracts';
import { startTestApp, type SignedIn, type TestApp } from '../app.js';
import { aPerson, twoCommunes } from '../builders/builders.js';
import { aLearner } from '../builders/learning.js';
import { aCourse, anAuthor, asFile, published, upload } from '../builders/packages.js';

describe('authoring, for those who are no authors', () => {
  let t: TestApp;
  let author: SignedIn;
  beforeAll(async () => {
    t = await startTestApp();
    await twoCommunes(t);
    author = await anAuthor(t);
    await upload(author, asFile(aCourse('vneid', (course) => (course.title = 'Bản nháp bí mật')))).expect(
      201,
    );
  });
  afterAll(() => t.close());

  const someone = async (role: Role | null): Promise<SignedIn> => {
    const person = aPerson();
    return t.signIn(await (role ? person.as(role, 'hai-phong') : person).build(t));
  };
  const doors = [
    ['get', '/api/author/home'],
    ['get', '/api/author/courses/vneid'],
    ['get', '/api/author/courses/vneid/package'],
    ['get', '/api/author/courses/vneid/trouble'],
    ['get', '/api/author/drafts/vneid'],
    ['get', '/api/author/drafts/vneid/content'],
    ['get', '/api/author/drafts/vneid/effect'],
    ['post', '/api/author/drafts'],
    ['delete', '/api/author/drafts/vneid'],
    ['post', '/api/author/drafts/vneid/publication'],
    ['post', '/api/author/courses/vneid/notices'],
    ['post', '/api/author/notices/0190a5d0-ac96-774b-8cce-b302099a8057/end'],
  ] as const;

  it.each([null, 'learner', 'helper', 'manager', 'leader', 'city_manager', 'operator'] as const)(
    'every door is closed to %s',
    async (role) => {
      const who = await someone(role);
      for (const [method, path] of doors) {
        const answer = await who[method](path);
        expect([path, answer.status]).toEqual([path, 403]);
        expect(answer.text).not.toContain('Bản nháp bí mật');
      }
    },
  );

  it('every door is closed without a session', async () => {
    for (const [method, path] of doors) expect((await t.http[method](path)).status).toBe(401);
  });

  it('a draft is nowhere in what learners read', async () => {
    const learner = await aLearner(t, { slug: 'vneid' });
    for (const path of [
      '/api/courses',
      '/api/courses/vneid',
      '/api/me/home',
      '/api/me/courses/vneid',
      `/api/course-versions/${learner.versionId}`,
    ])
      expect((await learner.session.get(path).expect(200)).text).not.toContain('Bản nháp bí mật');
  });

  it('keys of a final quiz that an author published reach nobody else', async () => {
    const secret = 'Lời giải thích chỉ máy chủ biết.';
    const course = aCourse('ai-co-ban', ({ finalQuiz }) => (finalQuiz.pool[0]!.explanation.general = secret));
    const { courseVersionId } = await published(author, course);
    const learner = await aLearner(t, { slug: 'ai-co-ban' });
    for (const path of [
      '/api/courses/ai-co-ban',
      `/api/course-versions/${courseVersionId}`,
      `/api/course-versions/${courseVersionId}/outline`,
      '/api/me/courses/ai-co-ban',
    ])
      expect((await learner.session.get(path).expect(200)).text).not.toContain(secret);
    const held = await author.get('/api/author/courses/ai-co-ban/package').expect(200);
    expect(held.headers['cache-control']).toBe('no-store');
    expect(held.text).toContain(secret);
  });

  it('a published version cannot be changed, not even by the application', async () => {
    await expect(t.db.manager.query(`UPDATE course_version SET notes = 'khác'`)).rejects.toMatchObject({
      code: '42501',
    });
    await expect(t.db.manager.query('DELETE FROM course_version')).rejects.toMatchObject({ code: '42501' });
  });
});
