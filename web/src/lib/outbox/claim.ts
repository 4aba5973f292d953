import type { LearningEventInput } from '@bdhvs/contracts/learning';
import { keepGuest, type Guest } from '../guest.js';
import { hasStatus } from '../problem.js';
import { claimedBefore, rememberClaimed } from './claimed.js';
import type { Keep } from './keep.js';
import type { Outbox } from './outbox.js';

/** Another tab may be open for days; what it writes after that is a new guest's. */
const STRAYS_MS = 7 * 86_400_000;

export interface ClaimParts {
  keep: Keep;
  outbox: Outbox;
  /** Takes a course in the version that was begun; asking twice is harmless. */
  enrol: (slug: string, versionId: string) => Promise<unknown>;
  now?: () => number;
}

/** What was learned here without an account, oldest first. */
export async function workOf(keep: Keep, guestId: string): Promise<LearningEventInput[]> {
  const all = await keep.all<LearningEventInput>('events');
  return all.filter((event) => event.subjectId === guestId).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * The guest's work becomes the person's. First the courses are taken, for an event of a course that was never handed
 * over is refused; then every event changes its subject in one go and keeps its id, so that whatever is sent twice is
 * seen. Stopped anywhere, it can be done again from the start.
 */
export async function claim(parts: ClaimParts, guest: Guest, personId: string): Promise<void> {
  const { keep, outbox, enrol, now = Date.now } = parts;
  const begun = new Set(
    (await workOf(keep, guest.id)).map((event) => ('courseVersionId' in event ? event.courseVersionId : '')),
  );
  for (const [slug, versionId] of Object.entries(guest.pins)) {
    if (!begun.has(versionId)) continue;
    await enrol(slug, versionId).catch((error: unknown) => {
      // The course is gone: its events are sent all the same and kept by the server, marked as not counted.
      if (!hasStatus(error, 404)) throw error;
    });
  }
  await becomes(keep, guest.id, personId);
  takePlaces(guest.id, personId);
  rememberClaimed({ guestId: guest.id, personId, at: now() });
  keepGuest(null);
  await outbox.open(personId, { again: true });
}

/** What another tab wrote down for the guest after the claim. */
export async function claimStrays({ keep, outbox, now = Date.now }: ClaimParts, personId: string) {
  const before = claimedBefore();
  if (before?.personId === personId && (await becomes(keep, before.guestId, personId)) > 0)
    await outbox.open(personId, { again: true });
  if (before && now() - before.at > STRAYS_MS) rememberClaimed(null);
}

/** Nothing of the guest stays on this device; lessons that were fetched are the same for everybody and do. */
export async function wipe(keep: Keep, guest: Guest): Promise<void> {
  const events = await workOf(keep, guest.id);
  await keep.remove(
    'events',
    events.map(({ id }) => id),
  );
  localStorage.removeItem(placesOf(guest.id));
  keepGuest(null);
}

function becomes(keep: Keep, guestId: string, personId: string): Promise<number> {
  return keep.change<LearningEventInput>('events', (event) =>
    event.subjectId === guestId ? { ...event, subjectId: personId } : undefined,
  );
}

const placesOf = (subjectId: string) => `bdhvs.places.${subjectId}`;

/** The card where one stopped; what the person has on this device already stays. */
function takePlaces(guestId: string, personId: string): void {
  try {
    const places = (id: string) => JSON.parse(localStorage.getItem(placesOf(id)) ?? '{}');
    localStorage.setItem(placesOf(personId), JSON.stringify({ ...places(guestId), ...places(personId) }));
    localStorage.removeItem(placesOf(guestId));
  } catch {
    // Then a lesson begins at its first card; nothing learned is lost.
  }
}
