import {
  learningEvent,
  type CourseEvent,
  type EventProblemType,
  type EventResult,
  type LearningEvent,
  type TelemetryEvent,
} from '@bdhvs/contracts/learning';
import { fold, happenedAt, type CourseState, type LearningRecord } from '@bdhvs/learning';
import type { CourseVersion } from '../../courses/course-version.rules.js';
import type { KnownPast, LoggedRecord, Pin } from '../log/learning-log.js';
import { recordHash } from '../log/record-hash.rules.js';

export type EventProblem = NonNullable<EventResult['problem']>;

/** An event as it came: readable and about the actor, or refused already. */
export type ReadEvent =
  | { readonly sentId: string | null; readonly raw: unknown; readonly refused: EventProblem }
  | {
      readonly sentId: string;
      readonly raw: unknown;
      readonly refused?: undefined;
      readonly event: LearningEvent;
      readonly logged: LoggedRecord;
    };

export interface Refused {
  readonly id: string | null;
  readonly type: EventProblemType;
  readonly raw: unknown;
}

export interface VersionChange {
  readonly pin: Pin;
  readonly version: CourseVersion;
  readonly state: CourseState;
  readonly records: readonly LoggedRecord[];
}

export interface Judgement {
  readonly results: readonly EventResult[];
  readonly changes: readonly VersionChange[];
  readonly telemetry: readonly (LoggedRecord & { readonly versionId: string })[];
  readonly rehearsals: readonly RehearsalRecord[];
  readonly refused: readonly Refused[];
}

export interface RehearsalRecord extends LoggedRecord {
  /** The device's time, corrected and held to what can be. */
  readonly happenedAt: number;
}

/** A device's clock may be wrong by years; an answer is not counted in a month longer ago than an outbox waits. */
const REHEARSAL_WAITS_MS = 60 * 86_400_000;

const TITLES: Record<EventProblemType, string> = {
  'invalid-event': 'Bản ghi chưa đúng dạng.',
  'not-your-learner': 'Không ghi được cho người học hoặc khóa học này.',
  'not-enrolled': 'Khóa học này chưa được giao cho người học.',
  'event-id-reused': 'Mã bản ghi đã dùng cho nội dung khác.',
};

function problem(type: EventProblemType, detail: string, errors?: EventProblem['errors']): EventProblem {
  return { type, title: TITLES[type], detail, ...(errors ? { errors } : {}) };
}

/** Reads each event by itself: what cannot be read, or is about somebody else, is refused alone. */
export function readEvents(events: readonly unknown[], actorId: string): ReadEvent[] {
  return events.map((raw) => readEvent(raw, actorId));
}

function readEvent(raw: unknown, actorId: string): ReadEvent {
  const parsed = learningEvent.safeParse(raw);
  if (!parsed.success) {
    const errors = parsed.error.issues.slice(0, 10).map((issue) => ({
      pointer: issue.path.map((step) => `/${String(step)}`).join(''),
      message: issue.message,
    }));
    return {
      sentId: sentIdOf(raw),
      raw,
      refused: problem('invalid-event', 'Hãy xem lại các mục được nêu.', errors),
    };
  }
  const sentId = parsed.data.id;
  const event = withSmallLetters(parsed.data);
  if (event.subjectId !== actorId) {
    return { sentId, raw, refused: problem('not-your-learner', 'Chỉ ghi được việc học của chính mình.') };
  }
  const occurredAt = Date.parse(event.occurredAt);
  const { id, kind, payload } = event;
  const lessonId = 'lessonId' in event ? event.lessonId : null;
  const courseVersionId = versionIdOf(event);
  const hash = recordHash({ subjectId: actorId, courseVersionId, lessonId, kind, payload, occurredAt });
  return { sentId, raw, event, logged: { id, lessonId, kind, occurredAt, payload, hash } };
}

function withSmallLetters(event: LearningEvent): LearningEvent {
  const ids = { id: event.id.toLowerCase(), subjectId: event.subjectId.toLowerCase() };
  if (event.kind === 'rehearsal.answered') return { ...event, ...ids };
  return { ...event, ...ids, courseVersionId: event.courseVersionId.toLowerCase() };
}

export function versionIdOf(event: LearningEvent): string | null {
  return event.kind === 'rehearsal.answered' ? null : event.courseVersionId;
}

function sentIdOf(raw: unknown): string | null {
  const id = typeof raw === 'object' && raw !== null && 'id' in raw ? raw.id : null;
  return typeof id === 'string' ? id : null;
}

/** What is known before judging: the actor's pins and earlier events, and every version that was named. */
export interface Known extends KnownPast {
  readonly versions: ReadonlyMap<string, CourseVersion>;
}

/** Judges a whole batch against what is known. The same events give the same answer however often they are sent. */
export function judge(
  events: readonly ReadEvent[],
  known: Known,
  sentAt: number,
  receivedAt: number,
): Judgement {
  const pins = new Map(known.pins.map((pin) => [pin.versionId, pin]));
  const seen = new Map(known.seen);
  const byVersion = new Map<string, { logged: LoggedRecord[]; records: LearningRecord[] }>();
  const telemetry: (LoggedRecord & { versionId: string })[] = [];
  const rehearsals: RehearsalRecord[] = [];
  const refused: Refused[] = [];
  const results = events.map((read): EventResult => {
    const refusal = read.refused ?? refusalOf(read.event, read.logged, known, pins, seen);
    if (refusal) {
      refused.push({ id: read.sentId, type: refusal.type, raw: read.raw });
      return { id: read.sentId, status: 'rejected', problem: refusal };
    }
    const { event, logged, sentId } = read as Extract<ReadEvent, { refused?: undefined }>;
    if (seen.has(event.id)) return { id: sentId, status: 'duplicate' };
    seen.set(event.id, logged.hash);
    if (event.kind === 'rehearsal.answered') {
      const time = { occurredAt: logged.occurredAt, sentAt, receivedAt };
      rehearsals.push({ ...logged, happenedAt: happenedAt(time, receivedAt - REHEARSAL_WAITS_MS) });
      return { id: sentId, status: 'accepted' };
    }
    const { courseVersionId: versionId } = event;
    if (isTelemetry(event)) {
      telemetry.push({ ...logged, versionId });
      return { id: sentId, status: 'accepted' };
    }
    let change = byVersion.get(versionId);
    if (!change) byVersion.set(versionId, (change = { logged: [], records: [] }));
    const { occurredAt } = logged;
    const { enrolledAt } = pins.get(versionId) as Pin;
    change.logged.push(logged);
    change.records.push(recordOf(event, happenedAt({ occurredAt, sentAt, receivedAt }, enrolledAt)));
    return { id: sentId, status: 'accepted' };
  });
  const changes = [...byVersion].map(([versionId, { logged, records }]) => {
    const pin = pins.get(versionId) as Pin;
    return {
      pin,
      version: known.versions.get(versionId) as CourseVersion,
      state: fold(records, pin.state),
      records: logged,
    };
  });
  return { results, changes, telemetry, rehearsals, refused };
}

function refusalOf(
  event: LearningEvent,
  logged: LoggedRecord,
  known: Known,
  pins: ReadonlyMap<string, Pin>,
  seen: ReadonlyMap<string, Buffer>,
): EventProblem | undefined {
  const before = seen.get(event.id);
  if (before) {
    return before.equals(logged.hash)
      ? undefined
      : problem('event-id-reused', 'Bản ghi đầu tiên với mã này được giữ nguyên.');
  }
  if (event.kind === 'rehearsal.answered') return undefined;
  const version = known.versions.get(event.courseVersionId);
  if (!version) return problem('not-your-learner', 'Không có phiên bản khóa học này.');
  const unknown = unknownPartOf(event, version);
  if (unknown) return unknown;
  if (!pins.has(event.courseVersionId))
    return problem('not-enrolled', 'Hãy mở khóa học từ trang của mình rồi thử lại.');
  if (event.kind !== 'check.answered') return undefined;
  const options = version.checks.get(event.lessonId)?.get(event.payload.checkId);
  if (!options) return invalidPayload('/payload/checkId', 'Không có câu hỏi này trong bài học.');
  if (!event.payload.choices.every((choice) => options.has(choice))) {
    return invalidPayload('/payload/choices', 'Không có lựa chọn này trong câu hỏi.');
  }
  return undefined;
}

/** A lesson, a practice or a screen that this version does not have. */
function unknownPartOf(event: CourseEvent, { checks, practices }: CourseVersion): EventProblem | undefined {
  if ('lessonId' in event) {
    return checks.has(event.lessonId)
      ? undefined
      : problem('not-your-learner', 'Không có bài học này trong khóa học.');
  }
  const screens = practices.get(event.payload.practiceId);
  if (!screens) return invalidPayload('/payload/practiceId', 'Không có phần thực hành này trong khóa học.');
  if (event.kind === 'practice.finished' || screens.has(event.payload.screenId)) return undefined;
  return invalidPayload('/payload/screenId', 'Không có màn hình này trong phần thực hành.');
}

/** What is kept apart and never moves a progress. */
export function isTelemetry(event: LearningEvent): event is TelemetryEvent {
  return event.kind === 'card.viewed' || event.kind === 'practice.stepped';
}

function invalidPayload(pointer: string, message: string): EventProblem {
  return problem('invalid-event', 'Hãy xem lại các mục được nêu.', [{ pointer, message }]);
}

function recordOf(event: Exclude<CourseEvent, TelemetryEvent>, at: number): LearningRecord {
  const { id } = event;
  if (event.kind === 'practice.finished') {
    return { kind: event.kind, id, practiceId: event.payload.practiceId, at };
  }
  const { lessonId } = event;
  if (event.kind !== 'check.answered') return { kind: event.kind, id, lessonId, at };
  return {
    kind: event.kind,
    id,
    lessonId,
    at,
    checkId: event.payload.checkId,
    choices: event.payload.choices,
  };
}
