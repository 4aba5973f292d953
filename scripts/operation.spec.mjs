import { execFile } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Visitor } from '../packages/vneid-sandbox/src/visitor.js';
import { itWhen } from './jest/it-when.mjs';
import { runningPostgres, startPostgres } from './lib/embedded-postgres.mjs';
import { inRoot } from './lib/paths.mjs';
import { pg } from './lib/postgres-binaries.mjs';
import { programs, startTopology } from './lib/topology.mjs';

const run = promisify(execFile);
const { pgbouncer, nginx } = programs();

async function query(url, sql, values) {
  const client = new (pg().Client)({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql, values)).rows;
  } finally {
    await client.end();
  }
}

async function signIn(address, account) {
  const visitor = new Visitor();
  const page = await visitor.open(`${address}/api/auth/vneid/login`);
  await visitor.choose(page, account);
  const response = await visitor.fetch(`${address}/api/me`);
  return { visitor, me: await response.json(), status: response.status };
}

let folder;
let topology;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'vận hành '));
  topology = await startTopology(folder);
}, 300_000);

afterAll(async () => {
  await topology?.stop();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

describe('two replicas on one database', () => {
  it('start together on an empty database and leave one sample behind', async () => {
    const [{ people, programmes }] = await query(
      topology.database.superuserUrl.replace(/\/postgres$/, '/bdhvs'),
      'SELECT (SELECT count(*)::int FROM person) AS people, (SELECT count(*)::int FROM programme) AS programmes',
    );
    expect(programmes).toBe(1);
    const [{ double }] = await query(
      topology.database.ownerUrl,
      `SELECT count(*)::int AS double FROM (
         SELECT person_id FROM membership WHERE superseded_at IS NULL AND is_primary
         GROUP BY person_id, valid_from HAVING count(*) > 1) twice`,
    );
    expect({ many: people > 329, double }).toEqual({ many: true, double: 0 });
  });

  it('know a session that the other one made', async () => {
    const { visitor, me, status } = await signIn(topology.publicUrl, 'learner');
    expect(status).toBe(200);
    for (const { address } of topology.replicas) {
      const answer = await visitor.fetch(`${address}/api/me`);
      expect([answer.status, (await answer.json()).personId]).toEqual([200, me.personId]);
    }
  });

  it('fold one learner’s events to the same progress, whichever of them took which', async () => {
    const { visitor, me } = await signIn(topology.publicUrl, 'learner2');
    const { courseSlug, courseVersionId, lessonIds } = me.enrolments.find(({ completedAt }) => !completedAt);
    const uuid = (n) =>
      `0197${String(Date.now()).slice(-8)}-7000-8000-${String(n).padStart(12, '0')}`.replace(
        /^(.{8})(.{4})/,
        '$1-$2',
      );
    const events = lessonIds.flatMap((lessonId, index) =>
      ['lesson.started', 'lesson.finished'].map((kind, step) => ({
        id: uuid(index * 2 + step),
        subjectId: me.personId,
        courseVersionId,
        lessonId,
        kind,
        occurredAt: new Date(Date.now() - 60_000 + index * 1_000 + step).toISOString(),
        payload: {},
      })),
    );
    const send = (event, replica) =>
      visitor
        .fetch(`${topology.replicas[replica].address}/api/learning/events`, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            'x-csrf-token': me.csrfToken,
            origin: topology.publicUrl,
          },
          body: JSON.stringify({
            deviceId: `device-${replica}`,
            sentAt: new Date().toISOString(),
            events: [event],
          }),
        })
        .then((response) => response.json());
    // Every event to both at once: one of them is first, the other must see a duplicate.
    const answers = await Promise.all(events.flatMap((event) => [send(event, 0), send(event, 1)]));
    const statuses = answers.map(({ results }) => results[0].status).sort();
    expect(statuses).toEqual([...events.map(() => 'accepted'), ...events.map(() => 'duplicate')]);
    const seen = [];
    for (const { address } of topology.replicas) {
      const course = await (await visitor.fetch(`${address}/api/me/courses/${courseSlug}`)).json();
      seen.push(course.lessons.map(({ id, status }) => [id, status]));
    }
    expect(seen[0]).toEqual(lessonIds.map((id) => [id, 'finished']));
    expect(seen[1]).toEqual(seen[0]);
  }, 60_000);

  itWhen(pgbouncer, 'pgbouncer is not installed')(
    'serve many at once through PgBouncer by transaction',
    async () => {
      expect(new URL(topology.pooler.url).port).not.toBe(String(topology.database.port));
      const { visitor } = await signIn(topology.publicUrl, 'manager');
      const report = '/api/reports/completion?unit=dai-son&programme=ky-nang-so-co-ban-2026&by=unit';
      const asked = Array.from({ length: 60 }, (_, index) => {
        const { address } = topology.replicas[index % 2];
        return visitor
          .fetch(`${address}${index % 3 === 0 ? report : '/api/me/home'}`)
          .then(({ status }) => status);
      });
      expect(new Set(await Promise.all(asked))).toEqual(new Set([200]));
    },
    60_000,
  );

  itWhen(nginx, 'nginx is not installed')(
    'go on behind the proxy while one of them is away',
    async () => {
      const { visitor } = await signIn(topology.publicUrl, 'leader');
      const [first] = topology.replicas;
      await first.stop();
      const statuses = [];
      for (let n = 0; n < 20; n += 1)
        statuses.push((await visitor.fetch(`${topology.publicUrl}/api/me`)).status);
      expect(new Set(statuses)).toEqual(new Set([200]));
      const back = await topology.restart(first.port);
      Object.assign(first, back, { stop: back.stop });
      expect((await visitor.fetch(`${first.address}/api/me`)).status).toBe(200);
    },
    60_000,
  );
});

describe('the reverse proxy', () => {
  itWhen(nginx, 'nginx is not installed')(
    'serves the web app: pages with their policy, files kept for a year',
    async () => {
      const page = await fetch(topology.publicUrl);
      const html = await page.text();
      expect([page.status, page.headers.get('content-security-policy')]).toEqual([
        200,
        expect.stringContaining("script-src 'self'"),
      ]);
      const asset = /(?:src|href)="\.?\/?(assets\/[^"]+)"/.exec(html)?.[1];
      const file = await fetch(`${topology.publicUrl}/${asset}`);
      expect([file.status, file.headers.get('cache-control')]).toEqual([
        200,
        'public, max-age=31536000, immutable',
      ]);
      expect((await fetch(`${topology.publicUrl}/assets/gone.js`)).status).toBe(404);
    },
  );

  itWhen(nginx, 'nginx is not installed')('writes no query of an address into its log', async () => {
    await fetch(`${topology.publicUrl}/api/health/live?search=nguyen-van-a`);
    const read = () => readFileSync(path.join(folder, 'access.log'), 'utf8');
    const end = Date.now() + 5_000;
    while (!read().includes('/api/health/live') && Date.now() < end) await sleep(20);
    const log = read();
    expect(log).toContain('/api/health/live');
    expect(log).not.toContain('nguyen-van-a');
  });
});

describe('backup and restore', () => {
  const backups = () => path.join(folder, 'backups');
  const node = (script, args, env) =>
    run(process.execPath, [inRoot('scripts', script), ...args], { env: { ...process.env, ...env } }).catch(
      (error) => error,
    );
  const outside = () => ({
    DATABASE_URL: topology.database.ownerUrl,
    DATA_KEY: topology.secrets.DATA_KEY,
  });

  /** Count and checksum of every table, in no order but that of the rows themselves. */
  async function contents(url) {
    const tables = await query(
      url,
      "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'migrations' ORDER BY 1",
    );
    const all = {};
    for (const { name } of tables) {
      const [row] = await query(
        url,
        `SELECT count(*)::int AS rows, md5(coalesce(string_agg(t::text, E'\\n' ORDER BY t::text COLLATE "C"), '')) AS sum FROM "${name}" t`,
      );
      all[name] = row;
    }
    return all;
  }

  it('bring every row of every table back into an empty database', async () => {
    const file = path.join(backups(), 'whole.backup');
    for (const replica of topology.replicas) await replica.stop();
    const made = await node('backup.mjs', [file], outside());
    expect(made.stdout).toMatch(/Đã sao lưu \d+ dòng/);
    const data = path.join(folder, 'restored');
    const restored = await node('restore.mjs', [file], {
      DATA_DIR: data,
      DATABASE_URL: '',
      DATA_KEY: topology.secrets.DATA_KEY,
    });
    expect(`${restored.stdout}${restored.stderr}`).toMatch(/Đã phục hồi \d+ dòng/);

    const server = await startPostgres({
      folder: path.join(data, 'postgres'),
      secretsFolder: path.join(data, 'secrets'),
      durable: false,
    });
    try {
      const [before, after] = [await contents(topology.database.ownerUrl), await contents(server.ownerUrl)];
      expect(after).toEqual(before);
      expect(before.learning_event.rows).toBeGreaterThan(1_000);
      expect(await query(server.appUrl, 'SELECT count(*)::int AS people FROM person')).toEqual([
        { people: before.person.rows },
      ]);
    } finally {
      await server.stop();
    }
    expect(
      runningPostgres({ folder: path.join(data, 'postgres'), secretsFolder: path.join(data, 'secrets') }),
    ).toBeUndefined();

    const again = await node('restore.mjs', [file], {
      DATA_DIR: data,
      DATABASE_URL: '',
      DATA_KEY: topology.secrets.DATA_KEY,
    });
    expect([again.code, again.stderr]).toEqual([1, expect.stringContaining('đã có bảng')]);
  }, 180_000);

  it('refuse a damaged file and a foreign key before they touch anything', async () => {
    const whole = path.join(backups(), 'whole.backup');
    const damaged = path.join(backups(), 'damaged.backup');
    const bytes = readFileSync(whole);
    const target = (name) => ({
      DATA_DIR: path.join(folder, name),
      DATABASE_URL: '',
      DATA_KEY: topology.secrets.DATA_KEY,
    });
    for (const broken of [
      bytes.subarray(0, bytes.length / 2),
      Buffer.from('no backup'),
      Buffer.concat([bytes.subarray(0, 5_000), Buffer.from([1, 2, 3]), bytes.subarray(5_003)]),
    ]) {
      writeFileSync(damaged, broken);
      const refused = await node('restore.mjs', [damaged], target('never'));
      expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining('bị hỏng')]);
    }
    const foreign = await node('restore.mjs', [whole], { ...target('never'), DATA_KEY: 'x'.repeat(40) });
    expect([foreign.code, foreign.stderr]).toEqual([1, expect.stringContaining('DATA_KEY không phải khoá')]);
    expect(existsSync(path.join(folder, 'never'))).toBe(false);
  }, 60_000);

  it('keep secrets out of the file and others away from it', async () => {
    const { gunzipSync } = await import('node:zlib');
    const text = gunzipSync(readFileSync(path.join(backups(), 'whole.backup'))).toString('latin1');
    expect(text).not.toContain(topology.secrets.DATA_KEY);
    expect(text).not.toContain(topology.secrets.SESSION_SECRET);
    expect(readdirSync(backups()).filter((name) => name.endsWith('.part'))).toEqual([]);
    mkdirSync(path.join(backups(), 'taken'), { recursive: true });
    copyFileSync(path.join(backups(), 'whole.backup'), path.join(backups(), 'taken', 'x'));
    const refused = await node('backup.mjs', [path.join(backups(), 'taken', 'x')], outside());
    expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining('không ghi đè')]);
  }, 60_000);
});
