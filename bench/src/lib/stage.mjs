import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { startApi, waitUntilReady } from '../../../scripts/lib/api-process.mjs';
import { DATABASE, freePort, startPostgres } from '../../../scripts/lib/embedded-postgres.mjs';
import { inRoot } from '../../../scripts/lib/paths.mjs';
import { pg } from '../../../scripts/lib/postgres-binaries.mjs';
import { capture, withoutNpm } from '../../../scripts/lib/run.mjs';
import { fillCity } from '../data/city.mjs';
import { addLearners } from '../data/learners.mjs';
import { addManager, SESSION_SECRET } from '../data/sessions.mjs';
import { LoadProcess } from './load-process.mjs';

const DATA_KEY = 'k'.repeat(48);

/** What the figures are measured on. The whole run is made at most once of each. */
const CITIES = {
  /** 50 000 staff who learn the shipped courses. */
  learners: { people: 50_000, leafUnits: 500, learn: true },
  /** The reference of a share: fewer people, the same units. */
  reference: { people: 10_000, leafUnits: 2_000 },
  /** Three hundred communes below the city, and more than five thousand names left. */
  wide: { people: 26_000, leafUnits: 3_000 },
  million: { people: 1_000_000, leafUnits: 2_000 },
};

const inDatabase = (url, name) => {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
};

export const today = () =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());

/** A real PostgreSQL with fsync on in an empty folder, and on it whatever cities and processes the figures ask for. */
export class Stage {
  constructor(say) {
    this.say = say;
    this.cities = new Map();
    this.started = [];
  }

  async open() {
    mkdirSync(inRoot('.cache'), { recursive: true });
    this.folder = mkdtempSync(inRoot('.cache', 'bench-'));
    this.postgres = await startPostgres({
      folder: path.join(this.folder, 'postgres'),
      secretsFolder: path.join(this.folder, 'secrets'),
    });
    const migrated = await capture(
      process.execPath,
      [inRoot('api', 'dist', 'platform', 'database', 'migrate.cli.js')],
      {
        env: { ...withoutNpm(), DATABASE_MIGRATION_URL: this.postgres.ownerUrl },
      },
    );
    if (migrated.code !== 0) throw new Error(migrated.output);
    this.load = new LoadProcess();
    this.provider = await this.load.call('provider', 'serve');
  }

  async client(name) {
    const { Client } = pg();
    const client = new Client({ connectionString: inDatabase(this.postgres.superuserUrl, name) });
    client.on('error', () => undefined);
    await client.connect();
    return client;
  }

  /** @returns the named city with an api process on it; made at the first call */
  city(name) {
    if (!this.cities.has(name)) this.cities.set(name, this.makeCity(name));
    return this.cities.get(name);
  }

  async makeCity(name) {
    const { learn, ...size } = CITIES[name];
    this.say(`making the city "${name}": ${size.people} people, ${size.leafUnits} units`);
    const admin = await this.client('postgres');
    await admin.query(`CREATE DATABASE ${name} TEMPLATE ${DATABASE} OWNER bdhvs_owner`);
    await admin.end();
    const client = await this.client(name);
    await fillCity(client, { ...size, today: today(), say: this.say });
    if (learn) {
      // The product publishes its courses when it starts; only then can people be enrolled in them.
      await (await this.api(name)).stop();
      await addLearners(client, { issuer: this.provider.issuer, today: today(), say: this.say });
    }
    if (name === 'reference') await this.recount(name);
    const manager = await addManager(client, today());
    await client.query('CHECKPOINT');
    const api = await this.api(name);
    return { name, api, manager, client, appUrl: inDatabase(this.postgres.appUrl, name) };
  }

  /** The very recount of `verify:shares`: counters made by other SQL than the product's must be the product's. */
  async recount(name) {
    const { code, output } = await capture(
      process.execPath,
      [inRoot('api', 'dist', 'features', 'shares', 'verify.cli.js')],
      {
        env: {
          ...withoutNpm(),
          DATABASE_URL: inDatabase(this.postgres.appUrl, name),
          SESSION_SECRET,
          DATA_KEY,
        },
      },
    );
    if (code !== 0) throw new Error(`the filled city does not pass its recount: ${output}`);
    this.say(output.trim());
  }

  /** The built product with its own settings, but for the level of its log. */
  async api(name) {
    const port = await freePort();
    const env = {
      DATABASE_URL: inDatabase(this.postgres.appUrl, name),
      DATABASE_MIGRATION_URL: inDatabase(this.postgres.ownerUrl, name),
      SAMPLE: 'none',
      HOST: '127.0.0.1',
      PORT: String(port),
      PUBLIC_URL: `http://localhost:${port}`,
      LOG_LEVEL: 'warn',
      SESSION_SECRET,
      DATA_KEY,
      VNEID_ISSUER: this.provider.issuer,
      VNEID_CLIENT_ID: this.provider.clientId,
      VNEID_CLIENT_SECRET: this.provider.clientSecret,
    };
    const api = await startApi({ env, logFile: path.join(this.folder, 'logs', `${name}.log`) });
    this.started.push(api);
    await waitUntilReady(api.url);
    return { ...api, port };
  }

  /** Also in the middle of a fill: whoever still asks the database then hears that it is gone. */
  close() {
    return (this.closed ??= this.end());
  }

  async end() {
    for (const api of this.started) await api.stop();
    this.load?.close();
    await this.postgres?.stop({ immediate: true });
    rmSync(this.folder, { recursive: true, force: true });
  }
}
