import { MAX_EVENTS, type EventBatch, type EventResult } from '@bdhvs/contracts/learning';
import { clockOffset, completionEdges } from '@bdhvs/learning';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/access/actor.js';
import { Clock } from '../../../platform/clock.js';
import { Database, type HotRun, type Tx } from '../../../platform/database/database.js';
import { Problem } from '../../../platform/problems/problem.js';
import { CourseCatalogue } from '../../courses/course-catalogue.service.js';
import type { CourseVersion } from '../../courses/course-version.rules.js';
import { CompletionRecorder } from '../completions/completion-recorder.service.js';
import { LearningLog, type KnownPast } from '../log/learning-log.js';
import { PinCache } from '../log/pin-cache.js';
import {
  isTelemetry,
  versionIdOf,
  judge,
  readEvents,
  type Judgement,
  type ReadEvent,
} from './event-judgement.rules.js';
import { SideTables } from './side-tables.js';

export class TooManyEventsProblem extends Problem {
  constructor(count: number) {
    super(
      413,
      'too-many-events',
      'Gửi quá nhiều bản ghi một lần.',
      `Mỗi lần gửi nhiều nhất ${MAX_EVENTS} bản ghi; lần này có ${count}.`,
    );
  }
}

/** Another request was quicker between reading and writing; the caller starts again. */
class MovedOn extends Error {}

interface Receipt {
  actor: Actor;
  batch: EventBatch;
  events: ReadEvent[];
  receivedAt: Date;
  replayed: boolean;
}

const UNIQUE_VIOLATION = '23505';
const TRIES = 4;

/** The one way in for what devices record, online and offline alike. */
@Injectable()
export class Learning {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly catalogue: CourseCatalogue,
    private readonly log: LearningLog,
    private readonly pins: PinCache,
    private readonly side: SideTables,
    private readonly completions: CompletionRecorder,
  ) {}

  /**
   * Takes in a batch; an event answered `accepted` is on disk.
   * @param replayAt only for history that is played back: the moment at which it was received
   */
  async receive(actor: Actor, batch: EventBatch, replayAt?: Date): Promise<EventResult[]> {
    if (batch.events.length > MAX_EVENTS) throw new TooManyEventsProblem(batch.events.length);
    const receipt: Receipt = {
      actor,
      batch,
      events: readEvents(batch.events, actor.personId),
      receivedAt: replayAt ?? this.clock.now(),
      replayed: replayAt !== undefined,
    };
    return (await this.receiveAtOnce(receipt)) ?? this.receiveUnderLock(receipt);
  }

  /**
   * Nearly every request: some records of one course that complete nothing. One statement writes all of it, or
   * nothing when another device was quicker; no transaction to open and close, and no read where this process wrote
   * last. An event sent again shows as a broken unique key then, and is told apart under the lock.
   */
  private async receiveAtOnce(receipt: Receipt): Promise<EventResult[] | undefined> {
    const first = receipt.events[0];
    if (!first || first.refused) return undefined;
    const courseVersionId = versionIdOf(first.event);
    if (courseVersionId === null) return undefined;
    const alike = receipt.events.every(
      (read) => !read.refused && versionIdOf(read.event) === courseVersionId && !isTelemetry(read.event),
    );
    if (!alike) return undefined;
    const { personId } = receipt.actor;
    const run: HotRun = (name, text, values) => this.db.hot(name, text, values);
    const cached = this.pins.get(personId, courseVersionId);
    const judgement = await this.judge(run, receipt, cached && { pins: [cached], seen: new Map() });
    const [change] = judgement.changes;
    if (judgement.refused.length > 0) return undefined;
    if (!change) return [...judgement.results];
    if (completionEdges(change.version.rules, change.pin.state, change.state).length > 0) return undefined;
    try {
      await this.append(run, receipt, judgement);
    } catch (error) {
      if (isCollision(error)) return undefined;
      throw error;
    }
    this.pins.put(personId, { ...change.pin, state: change.state, revision: change.pin.revision + 1 });
    return [...judgement.results];
  }

  /** Everything else: other devices of the same learner wait, what follows from a completion happens with it. */
  private async receiveUnderLock(receipt: Receipt): Promise<EventResult[]> {
    for (const versionId of versionIdsOf(receipt.events)) this.pins.forget(receipt.actor.personId, versionId);
    for (let tries = 1; ; tries += 1) {
      try {
        return await this.db.transaction((tx) => this.receiveInside(tx, receipt));
      } catch (error) {
        if (tries >= TRIES || !isCollision(error)) throw error;
      }
    }
  }

  private async receiveInside(tx: Tx, receipt: Receipt): Promise<EventResult[]> {
    const run = await this.db.hotIn(tx);
    const { actor, receivedAt } = receipt;
    await this.log.lock(run, actor.personId, versionIdsOf(receipt.events));
    const judgement = await this.judge(run, receipt);
    await this.append(run, receipt, judgement);
    await this.side.keepTelemetry(
      run,
      actor.personId,
      receipt.batch.deviceId,
      receivedAt,
      judgement.telemetry,
    );
    await this.side.keepRehearsals(
      run,
      actor.personId,
      receipt.batch.deviceId,
      receivedAt,
      judgement.rehearsals,
    );
    await this.side.quarantine(run, actor.personId, receipt.batch.deviceId, receivedAt, judgement.refused);
    for (const { pin, version, state } of judgement.changes) {
      for (const edge of completionEdges(version.rules, pin.state, state))
        await this.completions.record(tx, actor, {
          pin,
          edge,
          ...(receipt.replayed ? { recordedAt: receivedAt } : {}),
        });
    }
    return [...judgement.results];
  }

  private async judge(
    run: HotRun,
    { actor, batch, events, receivedAt }: Receipt,
    known?: KnownPast,
  ): Promise<Judgement> {
    const readable = events.filter((read) => !read.refused);
    const versionIds = versionIdsOf(events);
    const versions = new Map<string, CourseVersion>();
    for (const id of versionIds) {
      const version = await this.catalogue.find(id);
      if (version) versions.set(id, version);
    }
    const past =
      known ??
      (readable.length === 0
        ? { pins: [], seen: new Map<string, Buffer>() }
        : await this.log.read(
            run,
            actor.personId,
            versionIds,
            readable.map((read) => read.event.id),
          ));
    return judge(events, { ...past, versions }, Date.parse(batch.sentAt), receivedAt.getTime());
  }

  private async append(
    run: HotRun,
    { actor, batch, receivedAt }: Receipt,
    judgement: Judgement,
  ): Promise<void> {
    for (const { pin, state, records } of judgement.changes) {
      const appended = await this.log.append(run, {
        personId: actor.personId,
        actorId: actor.personId,
        pin,
        state,
        records,
        receivedAt,
        clockOffset: clockOffset({ sentAt: Date.parse(batch.sentAt), receivedAt: receivedAt.getTime() }),
        deviceId: batch.deviceId,
      });
      if (!appended) throw new MovedOn();
    }
  }
}

function versionIdsOf(events: readonly ReadEvent[]): string[] {
  return [...new Set(events.flatMap((read) => (read.refused ? [] : (versionIdOf(read.event) ?? []))))];
}

/** Two requests met: on the same state, or on the same event id. */
function isCollision(error: unknown): boolean {
  return error instanceof MovedOn || (error as { code?: string }).code === UNIQUE_VIOLATION;
}
