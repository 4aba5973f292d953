import { useEffect, useMemo } from 'react';
import type { CourseEventInput, LearningEventInput } from '@bdhvs/contracts/learning';
import { fold, merge, type CourseState, type LearningRecord } from '@bdhvs/learning';
import { createStore, useStore } from '../store.js';
import { device, type Device } from './device.js';
import type { OutboxState } from './outbox.js';

const opened = createStore<Device | null>(null);
const nothingKnown = createStore<readonly LearningEventInput[]>([]);
const atRest = createStore<OutboxState>({
  phase: 'idle',
  waiting: 0,
  sent: 0,
  refused: 0,
  kept: true,
  stays: false,
});

/** Opens the outbox for whoever learns here; what a person left on this device goes out first. */
export function useOutboxOf(subjectId: string, guest: boolean): void {
  useEffect(() => {
    if (!subjectId) return;
    void device().then(async (ready) => {
      const opening = ready.outbox.open(subjectId, { guest });
      opened.set(ready);
      await opening;
    });
  }, [subjectId, guest]);
}

export function useDevice(): Device | null {
  return useStore(opened);
}

export function useOutboxState(): OutboxState {
  return useStore(useDevice()?.outbox.state ?? atRest);
}

/** The server's state together with what this device did since: the same pure rules, so nothing jumps back. */
export function useStateWithLocal(
  courseVersionId: string | null | undefined,
  fromServer: CourseState | undefined,
) {
  const known = useStore(useDevice()?.outbox.known ?? nothingKnown);
  return useMemo(() => {
    const mine = known.filter(
      (event): event is CourseEventInput =>
        event.kind !== 'rehearsal.answered' && event.courseVersionId === courseVersionId,
    );
    const local = fold(mine.flatMap(recordOf));
    return fromServer ? merge(fromServer, local) : local;
  }, [known, courseVersionId, fromServer]);
}

/** Telemetry is never an input to state. */
function recordOf(event: CourseEventInput): LearningRecord[] {
  const at = Date.parse(event.occurredAt);
  if (event.kind === 'practice.finished')
    return [{ id: event.id, at, kind: event.kind, practiceId: event.payload.practiceId }];
  if (event.kind === 'practice.stepped') return [];
  const base = { id: event.id, lessonId: event.lessonId, at };
  switch (event.kind) {
    case 'lesson.started':
    case 'lesson.finished':
      return [{ ...base, kind: event.kind }];
    case 'check.answered':
      return [{ ...base, kind: event.kind, checkId: event.payload.checkId, choices: event.payload.choices }];
    default:
      return [];
  }
}
