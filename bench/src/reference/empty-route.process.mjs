import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { inRoot } from '../../../scripts/lib/paths.mjs';

// The very packages of the product, not another version of them.
const ofApi = createRequire(inRoot('api', 'package.json'));
const load = (name) => import(pathToFileURL(ofApi.resolve(name)).href);
await load('reflect-metadata');
const { Controller, Get, Module } = await load('@nestjs/common');
const { NestFactory } = await load('@nestjs/core');
const { FastifyAdapter } = await load('@nestjs/platform-fastify');

const { default: pg } = await load('pg');
const pool = new pg.Pool({ connectionString: process.argv[2], max: 8 });

class Hello {
  hello() {
    return { hello: 'world' };
  }

  /** The least that any route can do that asks the database something. */
  async one() {
    return (await pool.query({ name: 'one', text: 'SELECT 1 AS one' })).rows[0];
  }
}
for (const name of ['hello', 'one'])
  Get(name)(Hello.prototype, name, Object.getOwnPropertyDescriptor(Hello.prototype, name));
Controller()(Hello);
class Root {}
Module({ controllers: [Hello] })(Root);

const app = await NestFactory.create(Root, new FastifyAdapter(), { logger: false });
await app.listen(0, '127.0.0.1');
process.send(Number(new URL(await app.getUrl()).port));
process.on('disconnect', () => process.exit());
