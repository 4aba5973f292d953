import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Controller, Get, Module } from '@nestjs/common';
import { permissions } from '@bdhvs/contracts';
import { RouteTable } from '../src/platform/openapi/route-table.js';
import { startTestApp, type TestApp } from './app.js';
import { aPerson, twoCommunes } from './builders/builders.js';

const SNAPSHOT = join(__dirname, 'routes.snapshot.txt');

@Controller('api/undeclared')
class UndeclaredController {
  @Get()
  get(): string {
    return 'should never be seen';
  }
}

@Module({ controllers: [UndeclaredController] })
class UndeclaredModule {}

describe('the table of routes', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startTestApp();
  });
  afterAll(() => t.close());

  it('declares an access for every route', () => {
    const routes = t.app.get(RouteTable).routes();
    expect(routes.length).toBeGreaterThan(40);
    expect(
      routes.filter(({ access }) => access !== 'public' && !permissions.some((known) => known === access)),
    ).toEqual([]);
  });

  it('is the one that was looked at (UPDATE_ROUTES=1 writes it anew)', () => {
    const table = t.app
      .get(RouteTable)
      .routes()
      .map(({ method, path, access }) => `${method.padEnd(6)} ${path.padEnd(64)} ${access}\n`)
      .join('');
    if (process.env.UPDATE_ROUTES || !existsSync(SNAPSHOT)) writeFileSync(SNAPSHOT, table);
    expect(table).toBe(readFileSync(SNAPSHOT, 'utf8'));
  });
});

describe('a handler that declares nothing', () => {
  it('is denied, with a session and without', async () => {
    const t = await startTestApp({}, [UndeclaredModule]);
    await twoCommunes(t);
    const operator = await t.signIn(await aPerson().as('operator', 'hai-phong').build(t));
    await operator.get('/api/undeclared').expect(403);
    await t.http.get('/api/undeclared').expect(403);
    await t.close();
  });
});
