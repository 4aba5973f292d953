import type { SkillFrameworkList } from '@bdhvs/contracts/skills';
import { loadFramework, type SkillFramework } from '@bdhvs/courses/skills/load';
import { startTestApp, type SignedIn, type TestApp } from '../../../test/app.js';
import { aPerson, twoCommunes } from '../../../test/builders/builders.js';
import { aLearner } from '../../../test/builders/learning.js';
import { SkillFrameworks } from './skill-frameworks.service.js';

const small = (): SkillFramework => {
  const framework = structuredClone(loadFramework());
  const [audience] = framework.audiences as [SkillFramework['audiences'][number]];
  const [group] = audience.groups as [(typeof audience.groups)[number]];
  return {
    ...framework,
    slug: 'khung-rieng',
    title: 'Khung của thành phố',
    sources: framework.sources.filter(({ id }) => id === 'khoa-hoc'),
    audiences: [{ ...audience, groups: [{ ...group, skills: group.skills.slice(0, 2) }] }],
  };
};

describe('"Việc tôi làm được"', () => {
  let t: TestApp;
  let author: SignedIn;
  beforeAll(async () => {
    t = await startTestApp();
    t.clock.set('2026-11-20T02:00:00.000Z');
    await twoCommunes(t);
    author = await t.signIn(await aPerson().as('author', 'hai-phong').build(t));
  });
  afterAll(() => t.close());
  const mine = async (session: SignedIn, query = '') =>
    (await session.get(`/api/me/skills${query}`).expect(200)).body;

  it('shows a newcomer what there is to learn, and the first step', async () => {
    const page = await mine(await t.signIn(await aPerson().build(t)));
    expect(page).toMatchObject({ known: 0, audience: { id: 'nguoi-dan' }, audiences: expect.any(Array) });
    expect(page.audiences).toHaveLength(4);
    expect(page.next).toMatchObject({ course: { slug: 'vneid' }, lesson: { id: 'vneid-la-gi' } });
  });

  it('shows staff the framework of staff, and any other that they ask for', async () => {
    const staff = await t.signIn(await aPerson().in('thcs-a').build(t));
    expect((await mine(staff)).audience.id).toBe('can-bo');
    expect((await mine(staff, '?audience=nguoi-dan')).audience.id).toBe('nguoi-dan');
    expect((await mine(staff, '?audience=khong-co')).audience.id).toBe('can-bo');
  });

  it('knows a skill once its lessons are finished, and goes on with the course that is begun', async () => {
    const learner = await aLearner(t, { slug: 'ai-co-ban', person: await aPerson().build(t) });
    await learner.send([learner.event('lesson.finished', 'tro-ly-ai')]);
    const page = await mine(learner.session);
    expect(page.known).toBe(1);
    const ai = page.groups.find(({ id }: { id: string }) => id === 'tri-tue-nhan-tao');
    expect(ai.skills[0]).toMatchObject({ known: true, course: { slug: 'ai-co-ban' } });
    expect(page.next).toMatchObject({ course: { slug: 'ai-co-ban' }, lesson: { id: 'hoi-cho-ro' } });
  });

  it('is everybody’s own: without a session there is none', async () => {
    await t.http.get('/api/me/skills').expect(401);
  });

  it('follows another framework that an author loads, with an audit row, and stays with it at the next start', async () => {
    const loaded = await author.post('/api/author/skill-frameworks').send(small()).expect(200);
    expect(loaded.body).toEqual({ slug: 'khung-rieng', number: 1, loaded: true });
    const reader = await t.signIn(await aPerson().build(t));
    expect(await mine(reader)).toMatchObject({ framework: { title: 'Khung của thành phố' }, total: 2 });
    await t.app.get(SkillFrameworks).onApplicationBootstrap();
    expect((await mine(reader)).framework.slug).toBe('khung-rieng');
    const [entry] = await t.db.manager.query(
      `SELECT detail FROM audit_entry WHERE action = 'skills.framework-loaded'`,
    );
    expect(entry.detail).toMatchObject({ number: 1, skills: 2 });
  });

  it('takes the same file twice as once, another content as the next version, and lists them', async () => {
    const again = await author.post('/api/author/skill-frameworks').send(small()).expect(200);
    expect(again.body).toMatchObject({ number: 1, loaded: false });
    const changed = { ...small(), title: 'Khung của thành phố, bản 2' };
    expect((await author.post('/api/author/skill-frameworks').send(changed).expect(200)).body.number).toBe(2);
    const { items } = (await author.get('/api/author/skill-frameworks').expect(200))
      .body as SkillFrameworkList;
    expect(items.map(({ slug, number, inForce }) => [slug, number, inForce])).toEqual([
      ['khung-rieng', 2, true],
      ['khung-rieng', 1, false],
      ['ky-nang-so-co-ban', 1, false],
    ]);
    expect(items.at(-1)?.shipped).toBe(true);
  });

  it('tells every place that is wrong in a file, by pointer and in Vietnamese, and changes nothing', async () => {
    const broken = small() as unknown as Record<string, unknown> & SkillFramework;
    broken.audiences[0]!.groups[0]!.skills[0]!.shownBy = [{ course: 'nau-an' }];
    broken.audiences[0]!.groups[0]!.skills[1]!.id = broken.audiences[0]!.groups[0]!.skills[0]!.id;
    const lost = await author.post('/api/author/skill-frameworks').send(broken).expect(400);
    expect(lost.body.errors).toEqual(
      expect.arrayContaining([
        {
          pointer: '/audiences/0/groups/0/skills/0/shownBy/0/course',
          message: 'Không có khóa học “nau-an”.',
        },
        expect.objectContaining({ pointer: '/audiences/0', message: expect.stringContaining('hai lần') }),
      ]),
    );
    const shapeless = await author
      .post('/api/author/skill-frameworks')
      .send({ ...small(), title: 5, colour: 'red' })
      .expect(400);
    expect(shapeless.body.errors).toEqual(
      expect.arrayContaining([{ pointer: '/title', message: 'Cần chữ, trong tệp lại là số.' }]),
    );
    await author.post('/api/author/skill-frameworks').send([]).expect(400);
    expect((await mine(author)).framework.title).toBe('Khung của thành phố, bản 2');
  });

  it('is loaded by authors only', async () => {
    for (const role of ['manager', 'city_manager', 'operator'] as const) {
      const other = await t.signIn(await aPerson().as(role, 'hai-phong').build(t));
      await other.post('/api/author/skill-frameworks').send(small()).expect(403);
      await other.get('/api/author/skill-frameworks').expect(403);
    }
  });
});

describe('the entry check', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startTestApp();
  });
  afterAll(() => t.close());

  it('is given to anybody, with the names of courses that are here, and asks about no other', async () => {
    const { body } = await t.http.get('/api/entry-check').expect(200);
    const slugs = body.courses.map(({ slug }: { slug: string }) => slug);
    expect(slugs[0]).toBe('vneid');
    expect(body.courses.every(({ name }: { name: string }) => name.length > 3)).toBe(true);
    for (const { about } of body.questions)
      expect(about.some((slug: string) => slugs.includes(slug))).toBe(true);
    expect(body.questions.length).toBeGreaterThanOrEqual(6);
  });
});
