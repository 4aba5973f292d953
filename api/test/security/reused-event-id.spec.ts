import { startTestApp, type TestApp } from '../app.js';
import { twoCommunes } from '../builders/builders.js';
import { aLearner, keptState } from '../builders/learning.js';

describe('the id of an event that is already in the log', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startTestApp();
    await twoCommunes(t);
  });
  afterAll(() => t.close());

  it('cannot be taken over by another learner, nor does that disturb the first', async () => {
    const first = await aLearner(t);
    const second = await aLearner(t);
    const lesson = first.lessonIds[0] as string;
    const event = first.event('lesson.finished', lesson);
    await first.send([event]);
    const stolen = { ...second.event('lesson.finished', lesson), id: event.id };
    expect((await second.send([stolen])).body.results).toMatchObject([
      { status: 'rejected', problem: { type: 'event-id-reused' } },
    ]);
    expect(await keptState(t, second.personId, second.versionId)).toEqual({ lessons: {} });
    expect((await first.send([event])).body.results).toMatchObject([{ status: 'duplicate' }]);
  });

  it.each(['kind', 'lessonId', 'occurredAt', 'payload', 'courseVersionId'] as const)(
    'cannot carry another %s',
    async (field) => {
      const learner = await aLearner(t);
      const check = learner.course.lessons[0]?.check[0];
      const payload = { checkId: check?.id, choices: [check?.options[0]?.id] };
      const event = learner.event('check.answered', learner.lessonIds[0] as string, { payload });
      await learner.send([event]);
      const other = await aLearner(t, { person: learner.personId, slug: 'ai-co-ban' });
      const changes = {
        kind: { kind: 'lesson.finished' },
        lessonId: { lessonId: learner.lessonIds[1] },
        occurredAt: { occurredAt: '2026-08-01T00:00:00Z' },
        payload: { payload: { ...payload, choices: [] } },
        courseVersionId: { courseVersionId: other.versionId },
      };
      const { results } = (await learner.send([{ ...event, ...changes[field] }])).body;
      expect(results).toMatchObject([{ status: 'rejected', problem: { type: 'event-id-reused' } }]);
    },
  );

  it('is the same id in capitals, and the same moment in another time zone', async () => {
    const learner = await aLearner(t);
    const event = learner.event('lesson.started', learner.lessonIds[0] as string, {
      occurredAt: '2026-08-01T00:00:00.000Z',
    });
    await learner.send([event]);
    const same = { ...event, id: event.id.toUpperCase(), occurredAt: '2026-08-01T07:00:00+07:00' };
    expect((await learner.send([same])).body.results).toMatchObject([{ id: same.id, status: 'duplicate' }]);
  });

  it('is won by one of two learners who send it at the same moment', async () => {
    const [a, b] = [await aLearner(t), await aLearner(t)];
    const lesson = a.lessonIds[0] as string;
    for (let round = 0; round < 5; round += 1) {
      const mine = a.event('lesson.started', lesson);
      const theirs = { ...b.event('lesson.started', lesson), id: mine.id };
      const answers = await Promise.all([a.send([mine]), b.send([theirs])]);
      expect(answers.map(({ body }) => body.results[0]?.status).sort()).toEqual(['accepted', 'rejected']);
    }
  });
});
