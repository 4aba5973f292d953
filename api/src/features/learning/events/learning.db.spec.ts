import { fold, happenedAt, type LearningRecord } from '@bdhvs/learning';
import { uuidv7 } from 'uuidv7';
import { startTestApp, type TestApp } from '../../../../test/app.js';
import { twoCommunes } from '../../../../test/builders/builders.js';
import { aLearner, countRows, keptState, type Learner } from '../../../../test/builders/learning.js';

const DAY = 86_400_000;

describe('POST /api/learning/events', () => {
  let t: TestApp;
  let learner: Learner;
  beforeAll(async () => {
    t = await startTestApp();
    await twoCommunes(t);
  });
  afterAll(() => t.close());
  beforeEach(async () => {
    t.clock.set('2026-08-03T02:00:00.000Z');
    learner = await aLearner(t);
  });

  it('accepts records, answers in their order, and keeps device time, offset and receipt', async () => {
    const [first, second] = learner.lessonIds as [string, string];
    t.clock.advance(3_600_000);
    const events = [
      learner.event('lesson.started', first),
      learner.event('lesson.finished', first),
      learner.event('lesson.started', second),
    ];
    const answer = await learner.send(
      events,
      new Date(t.clock.now().getTime() + 60_000).toISOString(),
      'dt-của-tôi',
    );
    expect(answer).toMatchObject({
      status: 200,
      body: { results: events.map(({ id }) => ({ id, status: 'accepted' })) },
    });
    const [row] = await t.db.manager.query('SELECT * FROM learning_event WHERE id = $1', [events[1]?.id]);
    expect(row).toMatchObject({
      subject_id: learner.personId,
      actor_id: learner.personId,
      lesson_id: first,
      kind: 'lesson.finished',
      occurred_at: new Date(events[1]?.occurredAt ?? 0),
      clock_offset_ms: -60_000,
      received_at: t.clock.now(),
      device_id: 'dt-của-tôi',
    });
  });

  it('counts a retried record once, also inside one batch', async () => {
    const event = learner.event('lesson.finished', learner.lessonIds[0] as string);
    expect((await learner.send([event, event])).body.results.map(({ status }) => status)).toEqual([
      'accepted',
      'duplicate',
    ]);
    const before = await keptState(t, learner.personId, learner.versionId);
    t.clock.advance(3_600_000);
    expect((await learner.send([event])).body.results).toEqual([{ id: event.id, status: 'duplicate' }]);
    expect(await keptState(t, learner.personId, learner.versionId)).toEqual(before);
  });

  it('refuses the same id with other content and keeps the first', async () => {
    const [first, second] = learner.lessonIds as [string, string];
    const event = learner.event('lesson.started', first);
    await learner.send([event]);
    const changed = { ...event, lessonId: second };
    expect((await learner.send([changed])).body.results).toMatchObject([
      { status: 'rejected', problem: { type: 'event-id-reused' } },
    ]);
    expect((await learner.send([event])).body.results).toMatchObject([{ status: 'duplicate' }]);
  });

  it('never loses the neighbours of a bad event, and keeps each refused one in quarantine once', async () => {
    const [first] = learner.lessonIds as [string];
    const quarantined = await countRows(t, 'quarantined_event');
    const bad = [
      'not an object',
      null,
      { id: 'x' },
      learner.event('lesson.started', first, { occurredAt: 'yesterday' }),
      learner.event('lesson.started', first, { occurredAt: '0000-01-01T00:00:00Z' }),
      { ...learner.event('lesson.started', first), kind: 'quiz.graded' },
      learner.event('lesson.started', 'no-such-lesson'),
      learner.event('lesson.started', first, { courseVersionId: uuidv7() }),
      learner.event('lesson.started', first, { subjectId: uuidv7() }),
      learner.event('check.answered', first, { payload: { checkId: 'none', choices: [] } }),
      { ...learner.event('lesson.started', first), lessonId: 'a\u0000b', note: '\u0000\ud800' },
    ];
    const good = bad.map(() => learner.event('lesson.started', first));
    const mixed = bad.flatMap((event, index) => [event, good[index]]);
    const { results } = (await learner.send(mixed)).body;
    expect(results.map(({ status }) => status)).toEqual(bad.flatMap(() => ['rejected', 'accepted']));
    expect(results.filter(({ status }) => status === 'rejected').map(({ problem }) => problem?.type)).toEqual(
      [
        'invalid-event',
        'invalid-event',
        'invalid-event',
        'invalid-event',
        'invalid-event',
        'invalid-event',
        'not-your-learner',
        'not-your-learner',
        'not-your-learner',
        'invalid-event',
        'invalid-event',
      ],
    );
    expect(await countRows(t, 'quarantined_event')).toBe(quarantined + bad.length);
    const again = (await learner.send(mixed)).body.results;
    expect(again.map(({ status }) => status)).toEqual(bad.flatMap(() => ['rejected', 'duplicate']));
    expect(await countRows(t, 'quarantined_event')).toBe(quarantined + bad.length);
  });

  it('names the place in an event that cannot be read', async () => {
    const { results } = (await learner.send([learner.event('lesson.started', 'Bài 1')])).body;
    expect(results[0]?.problem?.errors).toMatchObject([{ pointer: '/lessonId' }]);
  });

  it('takes a course that was not handed over for not enrolled', async () => {
    const other = await aLearner(t, { slug: 'ai-co-ban' });
    const event = learner.event('lesson.started', other.lessonIds[0] as string, {
      courseVersionId: other.versionId,
    });
    expect((await learner.send([event])).body.results).toMatchObject([{ problem: { type: 'not-enrolled' } }]);
  });

  it('takes 500 events and answers 501 with 413, keeping none of them', async () => {
    const [first] = learner.lessonIds as [string];
    const many = Array.from({ length: 501 }, () => learner.event('lesson.started', first));
    const before = await countRows(t, 'learning_event');
    expect(await learner.send(many)).toMatchObject({
      status: 413,
      body: { type: expect.stringContaining('too-many-events') },
    });
    expect(await countRows(t, 'learning_event')).toBe(before);
    const answer = await learner.send(many.slice(0, 500));
    expect(new Set(answer.body.results.map(({ status }) => status))).toEqual(new Set(['accepted']));
    expect(await countRows(t, 'learning_event')).toBe(before + 500);
  });

  it('answers a body that is no JSON, or no batch, with a problem of status 400', async () => {
    const send = (body: string) =>
      learner.session.post('/api/learning/events').set('content-type', 'application/json').send(body);
    for (const body of [
      '{"deviceId":',
      '[]',
      '{"deviceId":"a","sentAt":"x","events":[]}',
      '{"deviceId":"","sentAt":"2026-08-01T00:00:00Z","events":{}}',
    ]) {
      const answer = await send(body).expect(400);
      expect(answer.headers['content-type']).toContain('application/problem+json');
    }
  });

  it('describes the payload of every kind of event in the OpenAPI document', async () => {
    const { body } = await t.http.get('/api/openapi.json').expect(200);
    const schema = body.paths['/api/learning/events'].post.requestBody.content['application/json'].schema;
    const kinds = schema.properties.events.items.oneOf.map(
      (one: { properties: { kind: { const: string } } }) => one.properties.kind.const,
    );
    expect(kinds).toEqual([
      'lesson.started',
      'check.answered',
      'lesson.finished',
      'card.viewed',
      'practice.finished',
      'practice.stepped',
      'rehearsal.answered',
    ]);
    expect(schema.properties.events.items.oneOf[1].properties.payload.required).toEqual([
      'checkId',
      'choices',
    ]);
  });

  it('keeps telemetry apart: it never changes the state', async () => {
    const before = await keptState(t, learner.personId, learner.versionId);
    const records = await countRows(t, 'learning_event');
    const viewed = learner.event('card.viewed', learner.lessonIds[0] as string, {
      payload: { cardId: 'the-1', seconds: 12 },
    });
    expect((await learner.send([viewed, viewed])).body.results.map(({ status }) => status)).toEqual([
      'accepted',
      'duplicate',
    ]);
    expect((await learner.send([viewed])).body.results[0]?.status).toBe('duplicate');
    expect(await keptState(t, learner.personId, learner.versionId)).toEqual(before);
    expect(await countRows(t, 'learning_event')).toBe(records);
    expect(await countRows(t, 'telemetry_event')).toBe(1);
  });

  it('corrects a clock that is wrong by years and never counts a lesson before enrolment', async () => {
    const [first, second] = learner.lessonIds as [string, string];
    t.clock.advance(2 * 3_600_000);
    const wrong = (ago: number) => new Date(t.clock.now().getTime() - 6 * 365 * DAY - ago).toISOString();
    await learner.send(
      [
        learner.event('lesson.finished', first, { occurredAt: wrong(3_600_000) }),
        learner.event('lesson.finished', second, { occurredAt: wrong(9 * 3_600_000) }),
      ],
      wrong(0),
    );
    const state = (await keptState(t, learner.personId, learner.versionId)) as {
      lessons: Record<string, { finishedAt: number }>;
    };
    expect(new Date(state.lessons[first]?.finishedAt ?? 0).toISOString()).toBe('2026-08-03T03:00:00.000Z');
    expect(new Date(state.lessons[second]?.finishedAt ?? 0).toISOString()).toBe('2026-08-03T02:00:00.000Z');
  });

  it('loses nothing when two devices send at once, twenty times over', async () => {
    const kinds = learner.lessonIds.flatMap((id) => [
      learner.event('lesson.started', id),
      learner.event('lesson.finished', id),
    ]);
    const extra = Array.from({ length: 20 - kinds.length }, () =>
      learner.event('lesson.started', learner.lessonIds[0] as string),
    );
    const events = [...kinds, ...extra];
    const answers = await Promise.all([...events, ...events].map((event) => learner.send([event])));
    const statuses = answers.map(({ body }) => body.results[0]?.status).sort();
    expect(statuses).toEqual([...events.map(() => 'accepted'), ...events.map(() => 'duplicate')]);
    expect(await keptState(t, learner.personId, learner.versionId)).toEqual(await stateFromLog(t, learner));
  });

  it('derives the same state from the whole log as it has kept step by step', async () => {
    const check = learner.course.lessons[0]?.check[0];
    const checkId = check?.id ?? '';
    const choices = [check?.options[0]?.id ?? ''];
    await learner.send([
      ...learner.finishAll().slice(0, 3),
      learner.event('check.answered', learner.lessonIds[0] as string, { payload: { checkId, choices } }),
    ]);
    t.clock.advance(3_600_000);
    await learner.send(learner.finishAll().slice(2), undefined, 'may-thu-2');
    expect(await keptState(t, learner.personId, learner.versionId)).toEqual(await stateFromLog(t, learner));
  });

  it('refuses the database role of the product to change or delete a record', async () => {
    await learner.send([learner.event('lesson.started', learner.lessonIds[0] as string)]);
    await expect(t.db.manager.query('DELETE FROM learning_event')).rejects.toMatchObject({ code: '42501' });
    await expect(
      t.db.manager.query(`UPDATE learning_event SET kind = 'lesson.finished'`),
    ).rejects.toMatchObject({ code: '42501' });
  });
});

/** Folds the stored rows by the same pure rules, from nothing. */
async function stateFromLog(t: TestApp, { personId, versionId }: Learner): Promise<unknown> {
  const rows = await t.db.manager.query<
    {
      id: string;
      kind: string;
      lesson_id: string;
      occurred_at: Date;
      clock_offset_ms: number;
      received_at: Date;
      enrolled_at: Date;
      payload: object;
    }[]
  >(
    `SELECT l.*, e.enrolled_at FROM learning_event l JOIN enrolment e ON e.person_id = l.subject_id AND e.course_version_id = l.course_version_id
     WHERE l.subject_id = $1 AND l.course_version_id = $2 ORDER BY l.id DESC`,
    [personId, versionId],
  );
  return fold(
    rows.map((row) => {
      const receivedAt = row.received_at.getTime();
      const time = {
        occurredAt: row.occurred_at.getTime(),
        sentAt: receivedAt - row.clock_offset_ms,
        receivedAt,
      };
      return {
        id: row.id,
        kind: row.kind,
        lessonId: row.lesson_id,
        at: happenedAt(time, row.enrolled_at.getTime()),
        ...row.payload,
      } as LearningRecord;
    }),
  );
}
