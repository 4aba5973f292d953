import { startTestApp, type TestApp } from '../../../../test/app.js';
import { aPerson, twoCommunes } from '../../../../test/builders/builders.js';
import { aLearner, type Learner } from '../../../../test/builders/learning.js';
import { aProgramme, settled } from '../../../../test/builders/programme.js';
import { KEPT } from './kept-data.sql.js';
import { CoursePublisher } from '../../courses/course-publisher.service.js';

const SLUGS = ['vneid', 'dich-vu-cong-truc-tuyen', 'thanh-toan-khong-tien-mat', 'ai-co-ban'];

describe('one’s own pages', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startTestApp();
    await twoCommunes(t);
    t.clock.set('2026-08-03T02:00:00.000Z');
    await aProgramme(t);
  });
  afterAll(() => t.close());
  beforeEach(() => t.clock.set('2026-08-03T02:00:00.000Z'));

  /** Somebody of the programme's audience, as the product knows them after an import. */
  const obliged = async () => {
    const personId = await aPerson('Đặng Thị Ánh').in('thcs-a').as('helper', 'dai-son').build(t);
    await settled(t, personId);
    return { personId, session: await t.signIn(personId, 'vneid') };
  };

  it('asks for a session', async () => {
    await t.http.get('/api/me').expect(401);
    await t.http.get('/api/me/home').expect(401);
  });

  it('tells who is signed in, with what grants, and hands the obligatory courses over at once', async () => {
    const { personId, session } = await obliged();
    const { body } = await session.get('/api/me').expect(200);
    expect(body).toMatchObject({
      personId,
      displayName: 'Đặng Thị Ánh',
      csrfToken: session.csrf,
      signedInBy: 'vneid',
      grants: [
        { role: 'helper', unitId: expect.stringMatching(/^\d+$/), unitSlug: 'dai-son', subtree: true },
      ],
    });
    expect(body.enrolments.map((one: { courseSlug: string }) => one.courseSlug).sort()).toEqual(
      [...SLUGS].sort(),
    );
    for (const enrolment of body.enrolments) {
      expect(enrolment).toMatchObject({ programmeSlug: 'ky-nang-so-co-ban-2026', completedAt: null });
      expect(enrolment.lessonIds.length).toBeGreaterThanOrEqual(4);
    }
    const event = {
      id: '0190a5d0-ac96-774b-8cce-b302099a8001',
      subjectId: personId,
      kind: 'lesson.started',
      occurredAt: '2026-08-03T02:00:00Z',
      payload: {},
    };
    const [first] = body.enrolments;
    const sent = await session.post('/api/learning/events').send({
      deviceId: 'd',
      sentAt: '2026-08-03T02:00:00Z',
      events: [{ ...event, courseVersionId: first.courseVersionId, lessonId: first.lessonIds[0] }],
    });
    expect(sent.body.results).toMatchObject([{ status: 'accepted' }]);
  });

  it('hands a course over once when the first pages are asked for at the same time', async () => {
    const { personId, session } = await obliged();
    await Promise.all([session.get('/api/me'), session.get('/api/me/home'), session.get('/api/me')]);
    const [row] = await t.db.manager.query<{ count: number }[]>(
      'SELECT count(*)::int AS count FROM enrolment WHERE person_id = $1',
      [personId],
    );
    expect(row?.count).toBe(4);
  });

  it('obliges nobody outside the audience', async () => {
    const personId = await aPerson().in('thon-3', 'part_time_grassroots').build(t);
    await settled(t, personId);
    const session = await t.signIn(personId);
    expect((await session.get('/api/me').expect(200)).body.enrolments).toEqual([]);
    expect((await session.get('/api/me/home').expect(200)).body).toEqual({
      today: '2026-08-03',
      continue: null,
      due: [],
      others: [],
      done: [],
    });
  });

  it('shows on the home page what is due, where to go on, and what is done', async () => {
    const { personId } = await obliged();
    const learner = await aLearner(t, { person: personId });
    const other = await aLearner(t, { person: personId, slug: 'ai-co-ban' });
    await learner.send(learner.finishAll());
    await learner.passQuiz();
    await other.send([other.event('lesson.finished', other.lessonIds[0] as string)]);
    t.clock.advance(20 * 60_000);
    const { body } = await learner.session.get('/api/me/home').expect(200);
    expect(body.done).toMatchObject([{ slug: 'vneid', completedAt: '2026-08-03T02:00:00.000Z' }]);
    expect(body.due.map((course: { slug: string }) => course.slug)).toEqual(SLUGS.slice(1));
    expect(body.due[0]).toMatchObject({
      dueOn: '2026-12-31',
      daysLeft: 150,
      reasons: [{ mandateNumber: '12/KH-UBND' }],
    });
    expect(body.continue).toMatchObject({
      slug: 'ai-co-ban',
      finishedLessons: 1,
      resume: { at: 'lesson', lessonId: other.lessonIds[1] },
    });
    const me = await learner.session.get('/api/me').expect(200);
    expect(
      me.body.enrolments.filter((one: { completedAt: string | null }) => one.completedAt !== null),
    ).toMatchObject([{ courseSlug: 'vneid', completedAt: '2026-08-03T02:00:00.000Z' }]);
  });

  it('shows a course with its lessons, the quiz and the state that a device goes on from', async () => {
    const learner = await aLearner(t);
    const [first, second] = learner.lessonIds as [string, string];
    await learner.send([learner.event('lesson.finished', first), learner.event('lesson.started', second)]);
    const { body } = await learner.session.get('/api/me/courses/vneid').expect(200);
    expect(body.lessons.slice(0, 3)).toMatchObject([
      { id: first, status: 'finished', finishedAt: '2026-08-03T02:00:00.000Z' },
      { id: second, status: 'started', finishedAt: null },
      { status: 'new' },
    ]);
    expect(body.quiz).toEqual({
      questions: 10,
      passMark: 8,
      passed: false,
      bestPercent: null,
      openAttemptId: null,
      attemptsUsed: 0,
      attemptsLeft: null,
      nextAttemptAt: null,
    });
    expect(body.state.lessons[first]).toEqual({
      finishedAt: t.clock.now().getTime(),
      touchedAt: t.clock.now().getTime(),
    });
    await learner.session.get('/api/me/courses/khong-co').expect(404);
    await learner.session.get('/api/me/courses/ai-co-ban').expect(404);
  });

  it('keeps the version that was handed over when a newer one is published, unless it must be learned again', async () => {
    const { personId, session } = await obliged();
    const learner = await aLearner(t, { person: personId });
    const versions = async () =>
      (await session.get('/api/me').expect(200)).body.enrolments
        .filter((one: { courseSlug: string }) => one.courseSlug === 'vneid')
        .map((one: { courseVersionId: string }) => one.courseVersionId);
    const publish = (title: string, retakeRequired: boolean) =>
      t.db.transaction((tx) =>
        t.app
          .get(CoursePublisher)
          .publish(
            tx,
            { ...learner.course, title },
            { kind: retakeRequired ? 'material' : 'cosmetic', retakeRequired },
          ),
      );
    await publish('VNeID: sửa lỗi chính tả', false);
    expect(await versions()).toEqual([learner.versionId]);
    t.clock.advance(60_000);
    const { versionId } = await publish('VNeID: nội dung mới', true);
    expect(await versions()).toEqual([versionId]);
    const late = await learner.send([learner.event('lesson.started', learner.lessonIds[0] as string)]);
    expect(late.body.results).toMatchObject([{ status: 'accepted' }]);
  });
});

describe('“Dữ liệu của tôi”', () => {
  let t: TestApp;
  let learner: Learner;
  beforeAll(async () => {
    t = await startTestApp();
    await twoCommunes(t);
    learner = await aLearner(t);
    await learner.send([learner.event('lesson.started', learner.lessonIds[0] as string), { id: 'hỏng' }]);
    const neighbour = await aLearner(t);
    await neighbour.send(neighbour.finishAll());
  });
  afterAll(() => t.close());

  it('says of each kind what is kept, why and how long, and how much', async () => {
    const { body } = await learner.session.get('/api/me/data').expect(200);
    const counts = Object.fromEntries(
      body.items.map((item: { kind: string; count: number }) => [item.kind, item.count]),
    );
    expect(counts).toMatchObject({
      identity: 1,
      memberships: 1,
      accounts: 1,
      enrolments: 1,
      records: 1,
      refused: 1,
      completions: 0,
    });
    for (const item of body.items)
      expect([item.title, item.why, item.howLong].every((text: string) => text.length > 5)).toBe(true);
  });

  it('gives all of it as a file, and nothing of anybody else', async () => {
    const answer = await learner.session.get('/api/me/data/download').expect(200);
    expect(answer.headers['content-disposition']).toContain('attachment');
    expect(answer.body.personId).toBe(learner.personId);
    expect(answer.body.parts.records.rows).toHaveLength(1);
    expect(answer.body.parts.identity.rows).toHaveLength(1);
    const text = JSON.stringify(answer.body);
    expect(text).not.toContain('number_hash');
    expect(text).not.toContain('password');
  });

  it('leaves out no table that holds rows about a person', async () => {
    const holding = await t.db.manager.query<{ name: string }[]>(
      `SELECT DISTINCT c.table_name AS name FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
       WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE' AND c.data_type = 'uuid'
         AND (c.column_name LIKE '%person\\_id' OR c.column_name IN ('subject_id', 'actor_id'))`,
    );
    const told = [
      'person',
      ...KEPT.flatMap(({ from }) => [...from.matchAll(/(?:^|JOIN )(\w+)/g)].map(([, table]) => table)),
    ];
    const derived = ['course_progress', 'standing'];
    const samePeopleAs = { roster_import_row: 'roster_change' };
    const left = holding
      .map(({ name }) => name)
      .filter((name) => ![...told, ...derived, ...Object.keys(samePeopleAs)].includes(name));
    expect(holding.length).toBeGreaterThan(12);
    expect(left).toEqual([]);
  });
});
