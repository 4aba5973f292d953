import type { Course } from '@bdhvs/courses';
import { shippedCourses } from '@bdhvs/courses/content/index';
import { startTestApp, type SignedIn, type TestApp } from '../../../test/app.js';
import { aPerson, twoCommunes } from '../../../test/builders/builders.js';
import { CoursePublisher } from './course-publisher.service.js';

describe('courses', () => {
  let t: TestApp;
  let reader: SignedIn;
  beforeAll(async () => {
    t = await startTestApp();
    await twoCommunes(t);
    reader = await t.signIn(await aPerson().build(t));
  });
  afterAll(() => t.close());

  const course = shippedCourses[0] as Course;
  const publish = (changed: Course) =>
    t.db.transaction((tx) => t.app.get(CoursePublisher).publish(tx, changed));

  it('that ship with the product are published at start, once however often it starts', async () => {
    const { body } = await reader.get('/api/courses').expect(200);
    expect(body.items.map((item: { slug: string }) => item.slug)).toEqual(
      shippedCourses.map(({ slug }) => slug),
    );
    for (const item of body.items) {
      expect(item).toMatchObject({
        origin: 'ours',
        versionNumber: 1,
        id: expect.stringMatching(/^\d+$/),
        name: expect.any(String),
      });
    }
    await Promise.all([
      t.app.get(CoursePublisher).onApplicationBootstrap(),
      t.app.get(CoursePublisher).onApplicationBootstrap(),
    ]);
    expect((await reader.get('/api/courses').expect(200)).body).toEqual(body);
  });

  it('are found by id and by slug', async () => {
    const bySlug = await reader.get('/api/courses/vneid').expect(200);
    expect((await reader.get(`/api/courses/${bySlug.body.id}`).expect(200)).body).toEqual(bySlug.body);
    expect(bySlug.body.outline.lessons).toHaveLength(course.lessons.length);
    await reader.get('/api/courses/khong-co').expect(404);
    await reader.get('/api/courses/999999').expect(404);
  });

  it('get a new version for other content, never a changed one', async () => {
    const first = (await reader.get('/api/courses/vneid').expect(200)).body.courseVersionId;
    const same = await publish({ ...course });
    expect(same).toMatchObject({ versionId: first, published: false });
    const changed = await publish({ ...course, title: 'VNeID, bản sửa' });
    expect(changed).toMatchObject({ number: 2, published: true });
    const newest = (await reader.get('/api/courses/vneid').expect(200)).body;
    expect(newest).toMatchObject({
      courseVersionId: changed.versionId,
      versionNumber: 2,
      name: 'VNeID, bản sửa',
    });
    expect((await reader.get(`/api/course-versions/${first}`).expect(200)).body.title).toBe(course.title);
    await expect(t.db.manager.query('UPDATE course_version SET number = 9')).rejects.toMatchObject({
      code: '42501',
    });
  });

  it('get a new version when only a key is corrected', async () => {
    const [question, ...rest] = course.finalQuiz.pool;
    const corrected = {
      ...question,
      explanation: { general: 'Đã sửa.', perOption: {} },
    } as (typeof course.finalQuiz.pool)[number];
    const result = await publish({
      ...course,
      finalQuiz: { ...course.finalQuiz, pool: [corrected, ...rest] },
    });
    expect(result.published).toBe(true);
  });

  it('are read by version, whole or lesson by lesson, and kept by the browser for ever', async () => {
    const { courseVersionId: id } = (await reader.get('/api/courses/ai-co-ban').expect(200)).body;
    const whole = await reader.get(`/api/course-versions/${id}`).expect(200);
    expect(whole.headers['cache-control']).toContain('immutable');
    const again = await reader
      .get(`/api/course-versions/${id}`)
      .set('if-none-match', whole.headers['etag'] as string);
    expect([again.status, again.text]).toEqual([304, '']);
    const [first] = whole.body.lessons;
    const lesson = await reader.get(`/api/course-versions/${id}/lessons/${first.id}`).expect(200);
    expect(lesson.body).toMatchObject({ id: first.id, cards: first.cards, check: first.check });
    const cited = lesson.body.sources.map((source: { id: string }) => source.id);
    expect(first.sourceIds.every((sourceId: string) => cited.includes(sourceId))).toBe(true);
    expect(JSON.stringify(lesson.body).length).toBeLessThan(JSON.stringify(whole.body).length / 2);
    const outline = await reader.get(`/api/course-versions/${id}/outline`).expect(200);
    expect(outline.body).toMatchObject({ courseVersionId: id, finalQuiz: { drawn: 10, passMark: 8 } });
    await reader.get(`/api/course-versions/${id}/lessons/khong-co`).expect(404);
    await reader.get('/api/course-versions/0190a5d0-ac96-774b-8cce-b302099a8057').expect(404);
    await reader.get('/api/course-versions/khong-phai-ma').expect(400);
  });

  it('are handed over once: enrolling again keeps the version', async () => {
    const enrol = () => reader.post('/api/courses/thanh-toan-khong-tien-mat/enrolment').expect(200);
    const first = (await enrol()).body;
    await publish({
      ...(shippedCourses.find(({ slug }) => slug === 'thanh-toan-khong-tien-mat') as Course),
      title: 'Bản mới',
    });
    expect((await enrol()).body).toEqual(first);
    await reader.post('/api/courses/khong-co/enrolment').expect(404);
  });

  it('learned on another platform cannot be taken here', async () => {
    await t.db.manager.query(
      `INSERT INTO course (slug, title, origin, platform) VALUES ('ngoai', 'Khóa ngoài', 'external', 'Nền tảng quốc gia')`,
    );
    const answer = await reader.post('/api/courses/ngoai/enrolment').expect(409);
    expect(answer.body).toMatchObject({
      type: expect.stringContaining('learned-elsewhere'),
      detail: 'Nền tảng quốc gia',
    });
    const listed = (await reader.get('/api/courses').expect(200)).body.items.find(
      (item: { slug: string }) => item.slug === 'ngoai',
    );
    expect(listed).toMatchObject({
      origin: 'external',
      platform: 'Nền tảng quốc gia',
      courseVersionId: null,
    });
  });
});
