import { startTestApp, type SignedIn, type TestApp } from '../../../test/app.js';
import { anArchive } from '../../../test/builders/archives.js';
import { aPerson, twoCommunes } from '../../../test/builders/builders.js';
import { aLearner } from '../../../test/builders/learning.js';
import { aCourse, anAuthor, asFile, published, upload } from '../../../test/builders/packages.js';
import { CoursePublisher } from '../courses/course-publisher.service.js';

describe('mending a course', () => {
  let t: TestApp;
  let author: SignedIn;
  let reader: SignedIn;
  beforeAll(async () => {
    t = await startTestApp();
    await twoCommunes(t);
    author = await anAuthor(t);
    reader = await t.signIn(await aPerson().build(t));
  });
  afterAll(() => t.close());

  const versionOf = async (slug: string) =>
    (await reader.get(`/api/courses/${slug}`).expect(200)).body as {
      courseVersionId: string;
      versionNumber: number;
      name: string;
    };
  const actions = async (subject: string): Promise<string[]> =>
    (
      await t.db.manager.query<{ action: string }[]>(
        `SELECT action FROM audit_entry WHERE subject_type = 'course' AND subject_id = $1 ORDER BY id`,
        [subject],
      )
    ).map(({ action }) => action);

  it('starts from the present text: what is taken away is the whole course, and uploaded again it changes nothing', async () => {
    const file = await author.get('/api/author/courses/vneid/package').expect(200);
    expect(file.headers['content-disposition']).toBe('attachment; filename="vneid-ban-1.json"');
    expect(file.body).toEqual(JSON.parse(JSON.stringify(aCourse('vneid'))));
    const draft = await upload(author, asFile(file.body)).expect(201);
    expect(draft.body).toMatchObject({ slug: 'vneid', publishedNumber: 1, errors: 0, changes: [] });
    const refused = await author
      .post('/api/author/drafts/vneid/publication')
      .send({ draftId: draft.body.id, kind: 'cosmetic', notes: 'Không đổi gì cả.' })
      .expect(409);
    expect(refused.body.type).toContain('nothing-new');
    await author.delete('/api/author/drafts/vneid').expect(204);
    await author.get('/api/author/drafts/vneid').expect(404);
    expect(await actions('vneid')).toEqual(['course.draft-uploaded', 'course.draft-discarded']);
  });

  it('says in words what is different from the published version', async () => {
    const course = aCourse('ai-co-ban', ({ lessons }) => {
      lessons[0]!.cards[0]!.body[0] = 'Câu này đã được sửa.';
      lessons[1]!.title = 'Tên bài mới';
    });
    const { body } = await upload(author, asFile(course)).expect(201);
    expect(body.changes).toEqual([
      expect.objectContaining({ how: 'changed', part: 'card', number: 1 }),
      expect.objectContaining({
        how: 'changed',
        part: 'lesson',
        title: 'Tên bài mới',
        texts: [{ before: aCourse('ai-co-ban').lessons[1]!.title, after: 'Tên bài mới' }],
      }),
    ]);
    await author.delete('/api/author/drafts/ai-co-ban').expect(204);
  });

  it('keeps a draft until it is replaced: a broken upload names its places and changes nothing', async () => {
    const good = aCourse('ai-co-ban', (course) => (course.title = 'AI: bản nháp'));
    const kept = await upload(author, asFile(good)).expect(201);
    const broken = { ...good, lessons: 'không có', minutes: '10' };
    const refused = await upload(author, asFile(broken)).expect(422);
    expect(refused.body.errors).toEqual(
      expect.arrayContaining([
        { pointer: '/lessons', message: expect.stringContaining('Cần danh sách') },
        { pointer: '/minutes', message: expect.stringContaining('Cần số, trong tệp lại là chữ') },
      ]),
    );
    const syntax = await upload(author, Buffer.from('{\n  "slug": "ai-co-ban",\n}')).expect(422);
    expect(syntax.body.errors[0].message).toMatch(/dòng [23]/);
    expect((await author.get('/api/author/drafts/ai-co-ban').expect(200)).body.id).toBe(kept.body.id);
    await author.delete('/api/author/drafts/ai-co-ban').expect(204);
  });

  it('does not publish what has errors, nor another draft than was looked at', async () => {
    const wrong = aCourse('ai-co-ban', ({ finalQuiz }) => (finalQuiz.pool[0]!.correct = ['khong-co']));
    const first = (await upload(author, asFile(wrong)).expect(201)).body;
    expect(first.errors).toBeGreaterThan(0);
    const publish = (draftId: string) =>
      author
        .post('/api/author/drafts/ai-co-ban/publication')
        .send({ draftId, kind: 'cosmetic', notes: 'Sửa một đáp án.' });
    const refused = (await publish(first.id).expect(422)).body;
    expect(refused.type).toContain('draft-has-errors');
    expect(refused.errors).toHaveLength(first.errors);
    expect(refused.errors[0].pointer).toBe('/finalQuiz/pool/0');
    await upload(author, asFile(aCourse('ai-co-ban', (course) => (course.title = 'AI khác')))).expect(201);
    expect((await publish(first.id).expect(409)).body.type).toContain('draft-replaced');
    expect((await versionOf('ai-co-ban')).versionNumber).toBe(1);
    await author.delete('/api/author/drafts/ai-co-ban').expect(204);
  });

  it('lets warnings through, and says them', async () => {
    const course = aCourse('ai-co-ban', (it) => (it.summary = `${'một hai ba bốn '.repeat(6)}năm.`));
    const { body } = await upload(author, asFile(course)).expect(201);
    expect(body.errors).toBe(0);
    expect(body.warnings).toBe(body.findings.length);
    expect(body.findings.map(({ message }: { message: string }) => message)).toContainEqual(
      expect.stringMatching(/^Câu dài 25 tiếng/),
    );
    await author.delete('/api/author/drafts/ai-co-ban').expect(204);
  });

  it('publishes a new version beside the old: who learns keeps theirs, who begins gets the new one', async () => {
    const learner = await aLearner(t, { slug: 'thanh-toan-khong-tien-mat' });
    const course = aCourse('thanh-toan-khong-tien-mat', (it) => (it.title = 'Thanh toán: bản sửa'));
    const version = await published(author, course);
    expect(version.number).toBe(2);
    expect(await versionOf(course.slug)).toMatchObject({
      courseVersionId: version.courseVersionId,
      versionNumber: 2,
      name: 'Thanh toán: bản sửa',
    });
    const mine = await learner.session.get(`/api/me/courses/${course.slug}`).expect(200);
    expect(mine.body.courseVersionId).toBe(learner.versionId);
    const late = await aLearner(t, { slug: 'thanh-toan-khong-tien-mat' });
    expect(late.versionId).toBe(version.courseVersionId);
    expect(await actions(course.slug)).toEqual(['course.draft-uploaded', 'course.published']);
    await author.get(`/api/author/drafts/${course.slug}`).expect(404);
    const { body } = await author.get(`/api/author/courses/${course.slug}`).expect(200);
    expect(body.versions).toMatchObject([
      {
        number: 2,
        revision: 'cosmetic',
        origin: 'author',
        publishedBy: 'Phạm Thu Hà',
        notes: 'Sửa một câu cho đúng.',
        learners: 1,
      },
      { number: 1, revision: 'first', origin: 'shipped', publishedBy: null, learners: 1 },
    ]);
    const older = await author.get(`/api/author/courses/${course.slug}/package?version=1`).expect(200);
    expect(older.body.title).toBe(aCourse(course.slug).title);
    await author.get(`/api/author/courses/${course.slug}/package?version=9`).expect(404);
  });

  it('is not taken back by a restart, and what a later release brings stays to be taken', async () => {
    await t.app.get(CoursePublisher).onApplicationBootstrap();
    expect(await versionOf('thanh-toan-khong-tien-mat')).toMatchObject({ versionNumber: 2 });
    const shipped = await author
      .get('/api/author/courses/thanh-toan-khong-tien-mat/package?of=shipped')
      .expect(200);
    expect(shipped.body.title).toBe(aCourse('thanh-toan-khong-tien-mat').title);
  });

  it('can bring a course that was not known', async () => {
    const course = aCourse('ai-co-ban', (it) => {
      it.slug = 'khoa-thu-nghiem';
      it.title = 'Khóa thử nghiệm';
    });
    const draft = await upload(author, asFile(course)).expect(201);
    expect(draft.body).toMatchObject({ publishedNumber: null, changes: [] });
    await reader.get('/api/courses/khoa-thu-nghiem').expect(404);
    const effect = await author.get('/api/author/drafts/khoa-thu-nghiem/effect').expect(200);
    expect(effect.body).toMatchObject({ nextNumber: 1, underWay: 0, completed: 0, programmes: [] });
    await published(author, course);
    expect(await versionOf('khoa-thu-nghiem')).toMatchObject({ versionNumber: 1 });
    await reader.post('/api/courses/khoa-thu-nghiem/enrolment').expect(200);
  });

  it('carries recorded voices in a .zip, kept by content and given back with the package', async () => {
    const voice = Buffer.concat([Buffer.from('ID3'), Buffer.alloc(200, 7)]);
    const course = aCourse('dich-vu-cong-truc-tuyen', ({ lessons }) => {
      lessons[0]!.cards[0]!.audio = { src: 'audio/bai-1.mp3', seconds: 4 };
    });
    const lost = await upload(author, asFile(course)).expect(201);
    expect(lost.body.findings[0]).toMatchObject({
      severity: 'error',
      pointer: '/lessons/0/cards/0/audio/src',
      message: expect.stringContaining('không có tệp “audio/bai-1.mp3”'),
    });
    const packed = anArchive([
      { name: 'khoa/course.json', content: JSON.stringify(course) },
      { name: 'khoa/audio/bai-1.mp3', content: voice },
      { name: '__MACOSX/khoa/._course.json', content: 'x' },
    ]);
    const draft = (await upload(author, packed, 'khoa.zip').expect(201)).body;
    expect(draft.errors).toBe(0);
    const { body } = await author
      .post(`/api/author/drafts/${course.slug}/publication`)
      .send({ draftId: draft.id, kind: 'cosmetic', notes: 'Thêm giọng đọc.' })
      .expect(201);
    const lesson = await reader
      .get(`/api/course-versions/${body.courseVersionId}/lessons/${course.lessons[0]!.id}`)
      .expect(200);
    const src: string = lesson.body.cards[0].audio.src;
    const heard = await t.http.get(`/${src}`).expect(200);
    expect(heard.headers['content-type']).toBe('audio/mpeg');
    expect(Buffer.from(heard.body as Buffer).equals(voice)).toBe(true);
    const taken = await author
      .get(`/api/author/courses/${course.slug}/package`)
      .buffer()
      .parse(asBuffer)
      .expect(200);
    expect(taken.headers['content-type']).toBe('application/zip');
    const again = await upload(author, taken.body as Buffer, 'lai.zip').expect(201);
    expect(again.body).toMatchObject({ errors: 0, changes: [] });
  });

  it('shows first what is stale, with open drafts and how many people hold a version', async () => {
    const fresh = (await author.get('/api/author/home').expect(200)).body;
    const earliest = fresh.courses.map((one: { nextReviewOn: string }) => one.nextReviewOn).sort()[0];
    expect(fresh.stale).toEqual([]);
    t.clock.set(`${earliest}T20:00:00Z`);
    author = await anAuthor(t, 'Phạm Thu Hà');
    const later = (await author.get('/api/author/home').expect(200)).body;
    expect(later.stale.length).toBeGreaterThan(0);
    const days: number[] = later.stale.map((one: { daysLeft: number }) => one.daysLeft);
    expect(days).toEqual([...days].sort((a, b) => a - b));
    expect(days[0]).toBeLessThan(0);
    expect(later.drafts).toMatchObject([{ slug: 'dich-vu-cong-truc-tuyen', errors: 0 }]);
    t.clock.set(new Date());
    author = await anAuthor(t);
  });

  it('counts first answers that were wrong, and names nobody', async () => {
    const slug = 'vneid';
    const people = [];
    for (let i = 0; i < 5; i++) people.push(await aLearner(t, { slug }));
    const lesson = people[0]!.course.lessons[0]!;
    const question = lesson.check[0]!;
    const wrong = question.options.find(({ id }) => !question.correct.includes(id))!.id;
    for (const [index, person] of people.entries()) {
      const answer = (choices: string[]) =>
        person.event('check.answered', lesson.id, { payload: { checkId: question.id, choices } });
      const sent = await person.send([
        answer(index < 2 ? [wrong] : question.correct),
        answer(question.correct),
      ]);
      expect(sent.body.results.map(({ status }) => status)).toEqual(['accepted', 'accepted']);
    }
    const { body, text } = await author.get('/api/author/courses/vneid/trouble').expect(200);
    expect(body).toEqual({
      atLeast: 5,
      items: [
        {
          lessonId: lesson.id,
          lessonTitle: lesson.title,
          questionId: question.id,
          prompt: question.prompt,
          answered: 5,
          wrong: 2,
        },
      ],
    });
    for (const { personId } of people) expect(text).not.toContain(personId);
  });
});

function asBuffer(response: unknown, done: (error: Error | null, body: Buffer) => void): void {
  const stream = response as NodeJS.ReadableStream;
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  stream.on('end', () => done(null, Buffer.concat(chunks)));
}
