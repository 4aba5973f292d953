import { publicCourse, type Course } from '@bdhvs/courses';
import { shippedCourses } from '@bdhvs/courses/content/index';
import { NOTHING_LEARNED, completedAt, fold, type CourseState, type LearningRecord } from '@bdhvs/learning';
import fc from 'fast-check';
import { courseVersionOf } from '../../courses/course-version.rules.js';
import { judge, readEvents, type Known } from './event-judgement.rules.js';

const DAY = 86_400_000;
const enrolledAt = Date.UTC(2026, 7, 1);
const learner = '0190a5d0-ac96-774b-8cce-b302099a8001';
const versionId = '0190a5d0-ac96-774b-8cce-b302099a8002';
const course = shippedCourses[0] as Course;
const version = courseVersionOf({
  id: versionId,
  course_id: 1,
  slug: course.slug,
  number: 1,
  content: publicCourse(course),
});
const versions = new Map([[versionId, version]]);

interface Happened {
  id: string;
  kind: 'lesson.started' | 'lesson.finished' | 'check.answered' | 'card.viewed';
  lesson: number;
  option: number;
  at: number;
}

const happened: fc.Arbitrary<Happened[]> = fc.uniqueArray(
  fc.record({
    id: fc.uuid({ version: 7 }),
    kind: fc.constantFrom(
      'lesson.started',
      'lesson.finished',
      'lesson.finished',
      'check.answered',
      'card.viewed',
    ),
    lesson: fc.nat(course.lessons.length - 1),
    option: fc.nat(1),
    at: fc.integer({ min: enrolledAt, max: enrolledAt + 5 * DAY }),
  }),
  { selector: ({ id }) => id, maxLength: 40 },
);

/** As a device writes it down, with its own clock. */
function written({ id, kind, lesson, option, at }: Happened, clockError: number): Record<string, unknown> {
  const { id: lessonId, check } = course.lessons[lesson] as Course['lessons'][number];
  const payloads = {
    'check.answered': { checkId: check[0]?.id, choices: [check[0]?.options[option]?.id] },
    'card.viewed': { cardId: 'the' },
  };
  const payload = kind in payloads ? payloads[kind as keyof typeof payloads] : {};
  return {
    id,
    subjectId: learner,
    courseVersionId: versionId,
    lessonId,
    kind,
    occurredAt: new Date(at + clockError).toISOString(),
    payload,
  };
}

/** What the server keeps between two batches. */
class Server {
  state: CourseState = NOTHING_LEARNED;
  telemetry = 0;
  private readonly seen = new Map<string, Buffer>();

  receive(events: Record<string, unknown>[], sentAt: number, receivedAt: number): string[] {
    const pins = [{ courseId: 1, versionId, enrolledAt, state: this.state, revision: 0 }];
    const known: Known = { pins, seen: this.seen, versions };
    const judged = judge(readEvents(events, learner), known, sentAt, receivedAt);
    for (const { state, records } of judged.changes) {
      this.state = state;
      for (const { id, hash } of records) this.seen.set(id, hash);
    }
    for (const { id, hash } of judged.telemetry) this.seen.set(id, hash);
    this.telemetry += judged.telemetry.length;
    return judged.results.map(({ status }) => status);
  }
}

const deliveries = happened.chain((log) =>
  fc.record({
    log: fc.constant(log),
    clocks: fc.tuple(
      fc.integer({ min: -900 * DAY, max: 900 * DAY }),
      fc.integer({ min: -900 * DAY, max: 900 * DAY }),
    ),
    /** Which event, by which device, in which batch; every event at least once, some again and again. */
    ways: fc
      .tuple(
        fc.shuffledSubarray([...log, ...log, ...log]),
        fc.infiniteStream(fc.record({ device: fc.nat(1), closes: fc.boolean(), pause: fc.nat(3 * DAY) })),
      )
      .map(([again, stream]) => [...again, ...log].map((event) => ({ event, ...stream.next().value }))),
  }),
);

describe('the log of a learner with two devices', () => {
  it('gives the same state for batches repeated, shuffled, late and by wrong clocks as for each event once in order', () => {
    fc.assert(
      fc.property(deliveries, ({ log, clocks, ways }) => {
        const inOrder = new Server();
        for (const event of [...log].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))) {
          expect(inOrder.receive([written(event, 0)], event.at, event.at)).toEqual(['accepted']);
        }

        // One clock error for each event: a device that retries it writes the same time down, never another one.
        const deviceOf = new Map(ways.map(({ event, device }) => [event.id, device]));
        const server = new Server();
        let now = enrolledAt + 5 * DAY;
        let accepted = 0;
        for (const device of [0, 1] as const) {
          let batch: Record<string, unknown>[] = [];
          for (const { event, closes, pause } of ways.filter(
            ({ event: { id } }) => deviceOf.get(id) === device,
          )) {
            batch.push(written(event, clocks[device]));
            if (!closes) continue;
            now += pause;
            accepted += server
              .receive(batch, now + clocks[device], now)
              .filter((status) => status === 'accepted').length;
            batch = [];
          }
          accepted += server
            .receive(batch, now + clocks[device], now)
            .filter((status) => status === 'accepted').length;
        }
        expect(server.state).toEqual(inOrder.state);
        expect(server.telemetry).toBe(inOrder.telemetry);
        expect(accepted).toBe(log.length);
      }),
      { numRuns: 150 },
    );
  });

  it('never completes by events alone, and by a passed quiz exactly when every lesson is finished', () => {
    fc.assert(
      fc.property(happened, (log) => {
        const server = new Server();
        server.receive(
          log.map((event) => written(event, 0)),
          enrolledAt + 9 * DAY,
          enrolledAt + 9 * DAY,
        );
        expect(completedAt(version.rules, server.state)).toBeNull();
        const passed: LearningRecord = {
          kind: 'quiz.graded',
          id: 'q',
          at: enrolledAt,
          right: 10,
          total: 10,
          passed: true,
        };
        const finished = new Set(
          log.filter(({ kind }) => kind === 'lesson.finished').map(({ lesson }) => lesson),
        );
        const complete = completedAt(version.rules, fold([passed], server.state)) !== null;
        expect(complete).toBe(finished.size === course.lessons.length);
      }),
    );
  });
});

describe('a batch of any content whatsoever', () => {
  it('gets one answer for each of its events, and accepts nothing that is not the actor’s own', () => {
    fc.assert(
      fc.property(
        fc.array(fc.anything({ withNullPrototype: true, withBigInt: false }), { maxLength: 20 }),
        (events) => {
          const judged = judge(readEvents(events, learner), { pins: [], seen: new Map(), versions }, 0, 0);
          expect(judged.results).toHaveLength(events.length);
          expect(judged.results.every(({ status }) => status === 'rejected')).toBe(true);
          expect(judged.refused).toHaveLength(events.length);
        },
      ),
    );
  });
});
