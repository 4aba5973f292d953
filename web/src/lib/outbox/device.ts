import { uuidv7 } from 'uuidv7';
import type { AttemptAnswers, EventBatchInput, EventResults, SavedAnswers } from '@bdhvs/contracts/learning';
import { api } from '../api-client.js';
import { AttemptDrafts } from './attempt-drafts.js';
import { inMemory, openKeep, type Keep } from './keep.js';
import { Outbox } from './outbox.js';

/** What this page has of the device: opened once, at the first use. */
export interface Device {
  keep: Keep;
  outbox: Outbox;
  drafts: AttemptDrafts;
}

let opened: Promise<Device> | undefined;

export function device(): Promise<Device> {
  opened ??= open(openKeep());
  return opened;
}

/** For a page that only shows something: what is done on it is gone when it closes, and nothing of anybody is read. */
export function keepNothing(): void {
  opened = open(Promise.resolve(inMemory()));
}

async function open(opening: Promise<Keep>): Promise<Device> {
  const keep = await opening;
  const outbox = new Outbox({
    keep,
    deviceId: await deviceId(keep),
    newId: uuidv7,
    send: (batch: EventBatchInput) => api.post<EventResults>('/learning/events', batch),
  });
  const drafts = new AttemptDrafts({
    keep,
    save: (attemptId: string, answers: AttemptAnswers) =>
      api.put<SavedAnswers>(`/learning/attempts/${attemptId}/answers`, { answers }),
  });
  const again = () => {
    void outbox.flush();
    void drafts.flush();
  };
  window.addEventListener('online', again);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') again();
  });
  return { keep, outbox, drafts };
}

/** Before the next person uses this device. What is not sent yet stays: it is theirs, and only they can send it. */
export async function forgetPages(): Promise<void> {
  const { keep } = await device();
  const pages = await keep.all<{ key: string }>('pages');
  await keep.remove(
    'pages',
    // Courses are the same for everybody.
    pages.map((page) => page.key).filter((key) => !key.startsWith('/courses')),
  );
}

async function deviceId(keep: Keep): Promise<string> {
  const kept = await keep.get<{ key: string; value: string }>('meta', 'device');
  if (kept) return kept.value;
  const value = uuidv7();
  await keep.put('meta', { key: 'device', value }).catch(() => undefined);
  return value;
}
