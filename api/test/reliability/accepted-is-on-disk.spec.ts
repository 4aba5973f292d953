import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { EventResults } from '@bdhvs/contracts/learning';
import pg from 'pg';
import { startPostgres } from '../../../scripts/lib/embedded-postgres.mjs';
import { startTestApp, type TestApp } from '../app.js';
import { twoCommunes } from '../builders/builders.js';
import { aLearner, type Learner } from '../builders/learning.js';
import { freePort, killed, startProcess, whenBuilt } from '../own-process.js';

type Event = ReturnType<Learner['event']>;

/** A learner who sends without pause, one or many events at a time, until told to stop. */
class Sender {
  readonly accepted: string[] = [];
  readonly sent: Event[] = [];
  readonly answers = new Set<number>();
  stopped = false;

  constructor(
    private readonly learner: Learner,
    private readonly port: number,
    private readonly size: number,
  ) {}

  async run(): Promise<void> {
    while (!this.stopped) {
      const events = Array.from({ length: this.size }, (_, index) =>
        this.learner.event('lesson.started', this.learner.lessonIds[index % 3] as string, {
          occurredAt: new Date().toISOString(),
        }),
      );
      this.sent.push(...events);
      const accepted = await this.send(events);
      this.accepted.push(...accepted);
      if (accepted.length === 0) await sleep(20);
    }
  }

  /** @returns the ids answered `accepted`; none when there was no answer */
  async send(events: Event[]): Promise<string[]> {
    const { session } = this.learner;
    const answer = await fetch(`http://127.0.0.1:${this.port}/api/learning/events`, {
      method: 'POST',
      headers: { cookie: session.cookie, 'x-csrf-token': session.csrf, 'content-type': 'application/json' },
      body: JSON.stringify({ deviceId: 'd', sentAt: new Date().toISOString(), events }),
    }).catch(() => undefined);
    if (answer) this.answers.add(answer.status);
    if (answer?.status !== 200) return [];
    const { results } = (await answer.json().catch(() => ({ results: [] }))) as EventResults;
    return results.flatMap(({ id, status }) => (status === 'accepted' && id ? [id] : []));
  }
}

async function idsOnDisk(url: string): Promise<Set<string>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ id: string }>('SELECT id FROM learning_event');
    return new Set(rows.map(({ id }) => id));
  } finally {
    await client.end();
  }
}

async function sendersOf(t: TestApp, port: number): Promise<Sender[]> {
  await twoCommunes(t);
  const senders: Sender[] = [];
  for (const size of [1, 1, 1, 40, 200]) senders.push(new Sender(await aLearner(t), port, size));
  return senders;
}

describe('an event answered “accepted”', () => {
  let t: TestApp | undefined;
  const children: ChildProcess[] = [];
  const cleanups: (() => Promise<unknown>)[] = [];
  afterEach(async () => {
    for (const child of children.splice(0)) await killed(child);
    await t?.close().catch(() => undefined);
    t = undefined;
    for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
  });

  whenBuilt(
    'is on disk after kill -9 of the api in the middle of batches; sent again, nothing counts twice',
    async () => {
      t = await startTestApp();
      const port = await freePort();
      const senders = await sendersOf(t, port);
      const first = await startProcess(t.database, port);
      children.push(first);
      const running = senders.map((sender) => sender.run());
      await sleep(1_500);
      await killed(first);
      for (const sender of senders) sender.stopped = true;
      await Promise.all(running);

      const accepted = senders.flatMap((sender) => sender.accepted);
      expect(accepted.length).toBeGreaterThan(100);
      const kept = await idsOnDisk(t.database.appUrl);
      expect(accepted.filter((id) => !kept.has(id))).toEqual([]);

      children.push(await startProcess(t.database, port));
      for (const sender of senders) {
        for (let start = 0; start < sender.sent.length; start += 500)
          await sender.send(sender.sent.slice(start, start + 500));
      }
      const all = senders.flatMap((sender) => sender.sent.map(({ id }) => id));
      expect((await idsOnDisk(t.database.appUrl)).size).toBe(all.length);
    },
    60_000,
  );

  whenBuilt(
    'is on disk after kill -9 of PostgreSQL; meanwhile the api says that the database is away, then goes on',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'bdhvs-kill-'));
      cleanups.push(async () => rmSync(folder, { recursive: true, force: true }));
      const places = {
        folder: join(folder, 'postgres'),
        secretsFolder: join(folder, 'secrets'),
        durable: true,
      };
      const server = await startPostgres(places);
      cleanups.push(() => server.stop({ immediate: true }));
      const port = await freePort();
      children.push(await startProcess(server, port));
      t = await startTestApp({ DATABASE_URL: server.appUrl });
      const senders = await sendersOf(t, port);
      const running = senders.map((sender) => sender.run());
      await sleep(1_500);
      // The whole group at once: no process of the server gets a chance to tidy up.
      process.kill(-server.pid, 'SIGKILL');
      await sleep(500);
      const again = await startPostgres({ ...places, port: server.port });
      cleanups.push(() => again.stop({ immediate: true }));
      await sleep(1_000);
      for (const sender of senders) sender.stopped = true;
      await Promise.all(running);

      const accepted = senders.flatMap((sender) => sender.accepted);
      const kept = await idsOnDisk(again.appUrl);
      expect(accepted.filter((id) => !kept.has(id))).toEqual([]);
      expect([...new Set(senders.flatMap((sender) => [...sender.answers]))].sort()).toEqual([200, 503]);
      const lastAccepted = await Promise.all(senders.map((sender) => sender.send(sender.sent.slice(-1))));
      expect(
        lastAccepted.flat().length +
          senders.filter((sender) => kept.has(sender.sent.at(-1)?.id ?? '')).length,
      ).toBe(senders.length);
    },
    60_000,
  );
});
