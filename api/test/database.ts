import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { createDataSource } from '../src/platform/database/data-source.js';
import { migrations } from '../src/migrations/index.js';

const TEMPLATE = 'bdhvs_template';
const LOCK = 4_117_206;

export interface TestDatabase {
  /** The application's login: what the product runs as. */
  appUrl: string;
  /** The owner of the tables: what migrations run as. */
  ownerUrl: string;
  /** For tests that tamper with rows as nobody in the product could. */
  superuserUrl: string;
  drop(): Promise<void>;
}

/** A database of one's own, cloned from a template that was migrated once for all workers. */
export async function testDatabase(): Promise<TestDatabase> {
  const server = process.env.BDHVS_TEST_PG;
  if (!server) throw new Error('BDHVS_TEST_PG is not set: run these tests through jest’s project "db"');
  const name = `t_${process.pid}_${randomBytes(5).toString('hex')}`;
  await asSuperuser(server, async (admin) => {
    await admin.query('SELECT pg_advisory_lock($1)', [LOCK]);
    await ensureTemplate(admin, server);
    await admin.query(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATE} OWNER bdhvs_owner`);
  });
  return {
    ...urls(server, name),
    drop: () =>
      asSuperuser(
        server,
        async (admin) => void (await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)),
      ),
  };
}

/** An empty database without any table, for tests of migrations and restoring. */
export async function emptyDatabase(): Promise<TestDatabase> {
  const server = process.env.BDHVS_TEST_PG as string;
  const name = `e_${process.pid}_${randomBytes(5).toString('hex')}`;
  await asSuperuser(server, async (admin) => {
    await admin.query('SELECT pg_advisory_lock($1)', [LOCK]);
    await ensureRoles(admin);
    await admin.query(`CREATE DATABASE ${name} OWNER bdhvs_owner`);
  });
  return {
    ...urls(server, name),
    drop: () =>
      asSuperuser(
        server,
        async (admin) => void (await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)),
      ),
  };
}

function urls(server: string, name: string): Omit<TestDatabase, 'drop'> {
  const as = (user?: string): string => {
    const url = new URL(server);
    url.pathname = `/${name}`;
    if (user) {
      url.username = user;
      url.password = rolePassword(server);
    }
    return url.toString();
  };
  return { appUrl: as('bdhvs_app'), ownerUrl: as('bdhvs_owner'), superuserUrl: as() };
}

/** The test server's roles share a password made from the superuser's, so that any worker knows it. */
function rolePassword(server: string): string {
  return (
    Buffer.from(decodeURIComponent(new URL(server).password))
      .toString('hex')
      .slice(0, 24) || 'test'
  );
}

async function ensureRoles(admin: pg.Client): Promise<void> {
  const password = rolePassword(process.env.BDHVS_TEST_PG as string);
  for (const role of ['bdhvs_owner', 'bdhvs_app']) {
    const { rowCount } = await admin.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
    await admin.query(`${rowCount ? 'ALTER' : 'CREATE'} ROLE ${role} LOGIN PASSWORD '${password}'`);
  }
}

async function ensureTemplate(admin: pg.Client, server: string): Promise<void> {
  const wanted = migrations.map((migration) => migration.name).join(',');
  const { rows } = await admin.query<{ shobj_description: string | null }>(
    `SELECT shobj_description(oid, 'pg_database') FROM pg_database WHERE datname = $1`,
    [TEMPLATE],
  );
  if (rows[0]?.shobj_description === wanted) return;
  await ensureRoles(admin);
  await admin.query(`DROP DATABASE IF EXISTS ${TEMPLATE} WITH (FORCE)`);
  await admin.query(`CREATE DATABASE ${TEMPLATE} OWNER bdhvs_owner`);
  const source = createDataSource({ url: urls(server, TEMPLATE).ownerUrl, poolSize: 1 });
  await source.initialize();
  try {
    await source.runMigrations();
  } finally {
    await source.destroy();
  }
  await admin.query(`COMMENT ON DATABASE ${TEMPLATE} IS '${wanted}'`);
}

async function asSuperuser<T>(server: string, work: (admin: pg.Client) => Promise<T>): Promise<T> {
  const admin = new pg.Client({ connectionString: server });
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.end();
  }
}
