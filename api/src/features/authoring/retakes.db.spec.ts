import { startTestApp, type SignedIn, type TestApp } from '../../../test/app.js';
import { aPerson, twoCommunes } from '../../../test/builders/builders.js';
import { aLearner, rightAnswers, type Learner } from '../../../test/builders/learning.js';
import { aCourse, anAuthor, asFile, published, upload } from '../../../test/builders/packages.js';
import { aProgramme, settled } from '../../../test/builders/programme.js';
import { PeriodicJobs } from '../../platform/jobs/periodic.js';
import { ShareFold } from '../shares/share-fold.service.js';
import { ShareVerification } from '../shares/share-verification.service.js';
import { Retakes } from './retakes.job.js';

describe('a changed course and those who have learned it', () => {
  let t: TestApp;
  let author: SignedIn;
  let manager: SignedIn;
  let learner: Learner;
  beforeAll(async () => {
    t = await startTestApp();
    // 23:57 where the product is used; well ahead of the machine’s own clock, which says when a row was recorded.
    t.clock.set('2031-03-09T16:57:00Z');
    await twoCommunes(t);
    author = await anAuthor(t);
    manager = await t.signIn(await aPerson().as('manager', 'dai-son').build(t));
    await aProgramme(t);
    const person = await aPerson().in('thcs-a').build(t);
    await settled(t, person);
    learner = await aLearner(t, { person, slug: 'vneid' });
    await learner.send(learner.finishAll());
    await learner.passQuiz();
  });
  afterAll(() => t.close());

  const report = async (more = ''): Promise<{ obliged: number; completed: number }> => {
    await t.db.transaction((tx) => t.app.get(ShareFold).fold(tx));
    const { body } = await manager
      .get(`/api/reports/completion?unit=dai-son&programme=ky-nang-so-co-ban-2026&course=vneid${more}`)
      .expect(200);
    return { obliged: body.total.obliged, completed: body.total.completed };
  };
  const retakesDone = () => t.app.get(PeriodicJobs).take(t.app.get(Retakes).job);
  const mine = async () => (await learner.session.get('/api/me/courses/vneid').expect(200)).body;

  it('says beforehand how many people it touches, in which programme', async () => {
    await aLearner(t, { slug: 'vneid', person: await aPerson('Người dân').build(t) });
    await upload(author, asFile(aCourse('vneid', (course) => (course.title = 'VNeID: nháp')))).expect(201);
    const { body } = await author.get('/api/author/drafts/vneid/effect').expect(200);
    expect(body).toMatchObject({
      nextNumber: 2,
      underWay: 1,
      completed: 1,
      programmes: [{ slug: 'ky-nang-so-co-ban-2026', dueOn: '2026-12-31', doneToday: 1, openUnderWay: 0 }],
    });
  });

  it.each(['cosmetic', 'material'] as const)(
    'counts completions of earlier versions as before when the change is %s and nobody must learn again',
    async (kind) => {
      await published(
        author,
        aCourse('vneid', (course) => (course.title = `VNeID: ${kind}`)),
        { kind },
      );
      await retakesDone();
      expect(await report()).toEqual({ obliged: 1, completed: 1 });
      expect((await mine()).courseVersionId).toBe(learner.versionId);
      expect((await mine()).completedAt).not.toBeNull();
    },
  );

  it('asks those who are obliged to learn again, keeps their completion, and counts the new one', async () => {
    t.clock.set('2031-03-09T17:03:00Z');
    const before = new Date().toISOString();
    const again = await published(
      author,
      aCourse('vneid', (course) => (course.title = 'VNeID: nội dung mới')),
      { kind: 'material', retakeRequired: true },
    );
    await retakesDone();
    expect(await report()).toEqual({ obliged: 1, completed: 0 });
    expect(await report(`&knownBy=${before}`)).toEqual({ obliged: 1, completed: 1 });
    const open = await mine();
    expect(open).toMatchObject({ courseVersionId: again.courseVersionId, completedAt: null });
    const kept = await t.db.manager.query<unknown[]>(
      `SELECT 1 FROM completion WHERE person_id = $1 AND superseded_at = 'infinity'`,
      [learner.personId],
    );
    expect(kept).toHaveLength(1);

    await learner.send(
      learner.finishAll().map((event) => ({ ...event, courseVersionId: again.courseVersionId })),
    );
    const started = await learner.session
      .post('/api/learning/attempts')
      .send({ courseVersionId: again.courseVersionId })
      .expect(201);
    const done = await learner.session
      .post(`/api/learning/attempts/${started.body.attemptId}/submit`)
      .send({ answers: rightAnswers(learner.course, started.body) })
      .expect(200);
    expect(done.body.passed).toBe(true);
    expect(await report()).toEqual({ obliged: 1, completed: 1 });
    expect((await mine()).completedAt).not.toBeNull();
  });

  it('leaves the counters equal to a recount, one more version of the rule, and an audit row', async () => {
    await t.db.transaction((tx) => t.app.get(ShareFold).fold(tx));
    expect(await t.app.get(ShareVerification).verify()).toMatchObject({ differences: [] });
    const rules = await t.db.manager.query<{ admitted: string; retired: boolean }[]>(
      `SELECT admit_from[array_position(course_ids, c.id)]::text AS admitted, retired_at IS NOT NULL AS retired
         FROM programme_rule, course c WHERE c.slug = 'vneid' ORDER BY programme_rule.id`,
    );
    expect(rules).toEqual([
      { admitted: '2026-07-01', retired: true },
      { admitted: '2031-03-10', retired: false },
    ]);
    const asked = await t.db.manager.query<unknown[]>(
      `SELECT 1 FROM audit_entry WHERE action = 'programme.retake-asked'`,
    );
    expect(asked).toHaveLength(1);
  });

  it('asks once: another turn of the job writes no further rule', async () => {
    await retakesDone();
    const [{ count }] = await t.db.manager.query<[{ count: number }]>(
      'SELECT count(*)::int AS count FROM programme_rule',
    );
    expect(count).toBe(2);
    const { body } = await author.get('/api/author/courses/vneid').expect(200);
    expect(body.versions[0]).toMatchObject({ retakeRequired: true, retakeAppliedAt: expect.any(String) });
  });
});
