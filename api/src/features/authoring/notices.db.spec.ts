import { startTestApp, type SignedIn, type TestApp } from '../../../test/app.js';
import { twoCommunes } from '../../../test/builders/builders.js';
import { aLearner, type Learner } from '../../../test/builders/learning.js';
import { aCourse, anAuthor, published } from '../../../test/builders/packages.js';

describe('a correction notice', () => {
  let t: TestApp;
  let author: SignedIn;
  let learner: Learner;
  beforeAll(async () => {
    t = await startTestApp();
    t.clock.set('2026-11-22T03:00:00Z');
    await twoCommunes(t);
    author = await anAuthor(t);
    learner = await aLearner(t, { slug: 'vneid' });
  });
  afterAll(() => t.close());

  const text = 'Từ ngày 01/12/2026, lệ phí nộp qua mạng là 0 đồng.';
  const lay = (more: Record<string, unknown> = {}) =>
    author
      .post('/api/author/courses/vneid/notices')
      .send({ text, firstVersion: 1, lastVersion: 1, from: '2026-11-22', ...more });
  const seen = async (versionId = learner.versionId): Promise<string[]> =>
    (await t.http.get(`/api/course-versions/${versionId}/notices`).expect(200)).body.items.map(
      (item: { text: string }) => item.text,
    );

  it('lies over the version at once, without an account, and is never kept longer than the next question', async () => {
    const lessonId = learner.lessonIds[1];
    const cardId = learner.course.lessons[1]!.cards[0]!.id;
    const { body } = await lay({ lessonId, cardId }).expect(201);
    expect(body).toMatchObject({
      status: 'in-force',
      lessonTitle: learner.course.lessons[1]!.title,
      laidBy: 'Phạm Thu Hà',
    });
    const answer = await t.http.get(`/api/course-versions/${learner.versionId}/notices`).expect(200);
    expect(answer.headers['cache-control']).toContain('no-cache');
    expect(answer.body.items).toEqual([{ id: body.id, text, lessonId, cardId, from: '2026-11-22' }]);
    const lesson = await t.http
      .get(`/api/course-versions/${learner.versionId}/lessons/${lessonId}`)
      .expect(200);
    expect(lesson.text).not.toContain(text);
  });

  it('stays with the versions it was laid over: the mended one is without it', async () => {
    const mended = await published(
      author,
      aCourse('vneid', (course) => (course.title = 'VNeID: đã sửa')),
    );
    expect(await seen(mended.courseVersionId)).toEqual([]);
    expect(await seen()).toEqual([text]);
  });

  it('comes on its first day, goes after its last, and can be ended before', async () => {
    await lay({ text: 'Sẽ có từ tháng sau.', from: '2026-12-01', lastDay: '2026-12-05' }).expect(201);
    expect(await seen()).toEqual([text]);
    t.clock.set('2026-12-05T03:00:00Z');
    expect(await seen()).toEqual([text, 'Sẽ có từ tháng sau.']);
    t.clock.set('2026-12-06T03:00:00Z');
    expect(await seen()).toEqual([text]);
    author = await anAuthor(t);
    const { body } = await author.get('/api/author/courses/vneid').expect(200);
    const open = body.notices.find((one: { status: string }) => one.status === 'in-force');
    const ended = await author.post(`/api/author/notices/${open.id}/end`).expect(200);
    expect(ended.body).toMatchObject({ status: 'ended', endedAt: expect.any(String) });
    expect(await seen()).toEqual([]);
    await author.post(`/api/author/notices/${open.id}/end`).expect(409);
  });

  it('leaves an audit row when it is laid and when it is ended', async () => {
    const rows = await t.db.manager.query<{ action: string }[]>(
      `SELECT action FROM audit_entry WHERE action LIKE 'course.notice%' ORDER BY id`,
    );
    expect(rows.map(({ action }) => action)).toEqual([
      'course.notice-laid',
      'course.notice-laid',
      'course.notice-ended',
    ]);
  });

  it.each([
    ['a version that is not there', { lastVersion: 7 }, '/lastVersion'],
    ['a lesson that no version has', { lessonId: 'khong-co' }, '/lessonId'],
    ['a card of another lesson', { lessonId: 'vneid-la-gi', cardId: 'khong-co' }, '/cardId'],
    ['a card without its lesson', { cardId: 'mot-the' }, '/cardId'],
    ['an end before its beginning', { from: '2027-01-02', lastDay: '2027-01-01' }, '/lastDay'],
    ['an end that is past', { from: '2026-01-01', lastDay: '2026-02-01' }, '/lastDay'],
    ['a text of 100 KB', { text: 'a'.repeat(100_000) }, '/text'],
    ['letters that turn the line around', { text: 'Chuyển tiền \u202Eneit nảhk nhé.' }, '/text'],
    ['a day that no calendar has', { from: '2026-02-30' }, '/from'],
  ])('with %s is refused at its field', async (_, more, pointer) => {
    const { body } = await lay(more).expect(400);
    expect(body.errors.map((error: { pointer: string }) => error.pointer)).toContain(pointer);
  });
});
