import 'fake-indexeddb/auto';
import type { EventBatchInput, LearningEventInput } from '@bdhvs/contracts/learning';
import { guest, keepGuest, pinForGuest, type Guest } from '../guest.js';
import { ApiProblem, Unreachable } from '../problem.js';
import { claim, claimStrays, wipe, workOf } from './claim.js';
import { openKeep, type Keep } from './keep.js';
import { Outbox } from './outbox.js';

globalThis.structuredClone ??= (value: unknown) => JSON.parse(JSON.stringify(value));
const ME = 'person-1';
const lesson = (lessonId: string) => ({
  kind: 'lesson.finished' as const,
  courseVersionId: 'v1',
  lessonId,
  payload: {},
});

let tablets = 0;
let keep: Keep;
let enrolled: string[];
let received: Map<string, LearningEventInput>;
let sent: number;
let away: boolean;

beforeEach(async () => {
  localStorage.clear();
  keepGuest(null);
  keep = await openKeep(`tablet-${(tablets += 1)}`);
  enrolled = [];
  received = new Map();
  sent = 0;
  away = false;
});

/** A page on the tablet; the server refuses what belongs to a course that was not taken, and knows ids again. */
function aPage() {
  let ids = 0;
  const page = Math.random().toString(36).slice(2, 8);
  const outbox = new Outbox({
    keep,
    deviceId: 'tablet',
    newId: () => `${page}-${String((ids += 1)).padStart(4, '0')}`,
    setTimer: () => undefined,
    clearTimer: () => undefined,
    send: async ({ events }: EventBatchInput) => {
      if (away) throw new Unreachable('offline');
      const results = events.map((event) => {
        sent += 1;
        if (!enrolled.includes('v1')) return { id: event.id, status: 'rejected' as const };
        const status = received.has(event.id) ? ('duplicate' as const) : ('accepted' as const);
        received.set(event.id, received.get(event.id) ?? event);
        return { id: event.id, status };
      });
      return { results };
    },
  });
  const enrol = async (_slug: string, versionId: string) => {
    if (away) throw new Unreachable('offline');
    enrolled.push(versionId);
  };
  return { outbox, keep, enrol };
}

/** Two lessons, learned by nobody in particular. */
async function aGuest(page = aPage()): Promise<Guest> {
  pinForGuest('vneid', 'v1');
  const work = guest.get() as Guest;
  await page.outbox.open(work.id, { guest: true });
  await page.outbox.add(lesson('one'));
  await page.outbox.add(lesson('two'));
  return work;
}

const subjects = () => [...received.values()].map(({ subjectId }) => subjectId);

describe('what a guest learns', () => {
  it('stays on the device: nothing is sent and nothing waits to be', async () => {
    const page = aPage();
    const work = await aGuest(page);
    await page.outbox.flush();
    expect(sent).toBe(0);
    expect(page.outbox.state.get()).toMatchObject({ waiting: 0, phase: 'idle' });
    expect(page.outbox.known.get()).toHaveLength(2);
    expect(await workOf(keep, work.id)).toHaveLength(2);
  });

  it('is claimed with the same ids under the person’s name, and is sent once', async () => {
    const work = await aGuest();
    const ids = (await workOf(keep, work.id)).map(({ id }) => id);
    const page = aPage();
    await page.outbox.open(ME);
    await claim(page, work, ME);
    expect([...received.keys()]).toEqual(ids);
    expect(subjects()).toEqual([ME, ME]);
    expect(await keep.all('events')).toEqual([]);
    expect(guest.get()).toBeNull();
    await claim(page, work, ME);
    expect(sent).toBe(2);
  });

  it('claimed from two tabs at once arrives once', async () => {
    const work = await aGuest();
    const [first, second] = [aPage(), aPage()];
    await Promise.all([first.outbox.open(ME), second.outbox.open(ME)]);
    await Promise.all([claim(first, work, ME), claim(second, work, ME)]);
    await Promise.all([first.outbox.flush(), second.outbox.flush()]);
    expect(received.size).toBe(2);
    expect(first.outbox.state.get().refused + second.outbox.state.get().refused).toBe(0);
    expect(await keep.all('events')).toEqual([]);
  });

  it('is untouched when the network goes before the course is taken, and can be claimed again', async () => {
    const work = await aGuest();
    const page = aPage();
    await page.outbox.open(ME);
    away = true;
    await expect(claim(page, work, ME)).rejects.toBeInstanceOf(Unreachable);
    expect(await workOf(keep, work.id)).toHaveLength(2);
    expect(guest.get()?.id).toBe(work.id);
    away = false;
    await claim(page, work, ME);
    expect(subjects()).toEqual([ME, ME]);
  });

  it('waits on the device under the person’s name when the network goes half-way', async () => {
    const work = await aGuest();
    const page = aPage();
    await page.outbox.open(ME);
    const enrolThenLose = async (slug: string, versionId: string) => {
      await page.enrol(slug, versionId);
      away = true;
    };
    await claim({ ...page, enrol: enrolThenLose }, work, ME);
    expect(page.outbox.state.get()).toMatchObject({ waiting: 2, phase: 'retrying' });
    away = false;
    const later = aPage();
    await later.outbox.open(ME);
    expect(subjects()).toEqual([ME, ME]);
  });

  it('takes no other course than those that were begun, and lets a course that is gone be gone', async () => {
    const work = await aGuest();
    pinForGuest('ai-co-ban', 'v2');
    const page = aPage();
    await page.outbox.open(ME);
    const asked: string[] = [];
    const enrol = async (_: string, versionId: string) => {
      asked.push(versionId);
      throw new ApiProblem(404, {}, undefined);
    };
    await claim({ ...page, enrol }, { ...work, pins: { ...work.pins, 'ai-co-ban': 'v2' } }, ME);
    expect(asked).toEqual(['v1']);
    expect(page.outbox.state.get()).toMatchObject({ waiting: 0, refused: 2 });
    expect(await keep.all('refused')).toHaveLength(2);
  });

  it('written down in another tab after the claim still comes to the person', async () => {
    const other = aPage();
    const work = await aGuest(other);
    const page = aPage();
    await page.outbox.open(ME);
    await claim(page, work, ME);
    await other.outbox.add(lesson('three'));
    await claimStrays(page, ME);
    await page.outbox.flush();
    expect(received.size).toBe(3);
    await other.outbox.add(lesson('four'));
    await claimStrays(page, 'somebody-else');
    expect(received.size).toBe(3);
  });

  it('stays for its owner when somebody else says it is not theirs, and can then be wiped', async () => {
    const work = await aGuest();
    keepGuest({ ...work, notOf: ['somebody-else'] });
    const page = aPage();
    await page.outbox.open('somebody-else');
    await page.outbox.flush();
    expect(sent).toBe(0);
    expect(await workOf(keep, work.id)).toHaveLength(2);
    await wipe(keep, work);
    expect(await keep.all('events')).toEqual([]);
    expect(guest.get()).toBeNull();
  });

  it('keeps the card where the guest stopped, and never over the person’s own place', async () => {
    const work = await aGuest();
    localStorage.setItem(
      `bdhvs.places.${work.id}`,
      '{"v1/one":{"part":"cards","index":2},"v1/two":{"part":"cards","index":1}}',
    );
    localStorage.setItem(`bdhvs.places.${ME}`, '{"v1/two":{"part":"cards","index":4}}');
    const page = aPage();
    await page.outbox.open(ME);
    await claim(page, work, ME);
    expect(JSON.parse(localStorage.getItem(`bdhvs.places.${ME}`) ?? '')).toEqual({
      'v1/one': { part: 'cards', index: 2 },
      'v1/two': { part: 'cards', index: 4 },
    });
    expect(localStorage.getItem(`bdhvs.places.${work.id}`)).toBeNull();
  });
});
