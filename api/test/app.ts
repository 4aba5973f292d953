import 'reflect-metadata';
import type { Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { SignedInBy } from '@bdhvs/contracts';
import request from 'supertest';
import { createApplication } from '../src/application.js';
import { Clock, dayOf } from '../src/platform/clock.js';
import { parseConfig, type Config } from '../src/platform/config/config.js';
import { Database } from '../src/platform/database/database.js';
import { Sessions } from '../src/platform/session/sessions.js';
import { SESSION_COOKIE } from '../src/platform/session/session-cookie.js';
import { testDatabase, type TestDatabase } from './database.js';

/** A clock that tests set; it stands still unless they move it. */
export class TestClock extends Clock {
  private at: Date | undefined;

  set(moment: string | Date): void {
    this.at = new Date(moment);
  }

  advance(milliseconds: number): void {
    this.at = new Date(this.now().getTime() + milliseconds);
  }

  override now(): Date {
    return this.at ?? new Date();
  }

  override today(): string {
    return dayOf(this.now(), this.timeZone);
  }
}

export const testSettings = {
  SESSION_SECRET: 'a-session-secret-that-only-tests-use-0123456789',
  DATA_KEY: 'a-data-key-that-only-tests-use-abcdefghijklmnop',
  LOG_LEVEL: 'silent',
  SANDBOX: 'off',
  SAMPLE: 'none',
  JOBS: 'false',
  PORT: '8080',
  WEB_DIR: '/nonexistent',
};

export interface SignedIn {
  token: string;
  cookie: string;
  csrf: string;
  get(path: string): request.Test;
  post(path: string): request.Test;
  put(path: string): request.Test;
  patch(path: string): request.Test;
  delete(path: string): request.Test;
}

export interface TestApp {
  app: NestFastifyApplication;
  clock: TestClock;
  config: Config;
  database: TestDatabase;
  db: Database;
  http: ReturnType<typeof request>;
  /** A session for an account of the person (made if there is none), without going through a sign-in page. */
  signIn(personId: string, signedInBy?: SignedInBy): Promise<SignedIn>;
  close(): Promise<void>;
}

/** The whole product on a database of its own. */
export async function startTestApp(
  settings: Record<string, string> = {},
  extra: Type[] = [],
): Promise<TestApp> {
  const database = await testDatabase();
  const config = parseConfig({
    ...testSettings,
    DATABASE_URL: database.appUrl,
    DATABASE_POOL_SIZE: '6',
    ...settings,
  });
  const clock = new TestClock(config.TIME_ZONE);
  const app = await createApplication(config, clock, extra);
  const db = app.get(Database);
  const http = request(app.getHttpServer());
  return {
    app,
    clock,
    config,
    database,
    db,
    http,
    signIn: async (personId, signedInBy = 'local') => {
      const [account] = await db.manager.query<{ id: string }[]>(
        `INSERT INTO account (id, person_id, issuer, subject) VALUES (gen_random_uuid(), $1, 'local', $2)
         ON CONFLICT (issuer, subject) DO UPDATE SET person_id = excluded.person_id RETURNING id`,
        [personId, `test-${personId}`],
      );
      const started = await db.transaction((tx) =>
        app.get(Sessions).start(tx, { accountId: (account as { id: string }).id, personId, signedInBy }),
      );
      const cookie = `${SESSION_COOKIE}=${started.token}`;
      const dressed = (test: request.Test): request.Test =>
        test.set('cookie', cookie).set('x-csrf-token', started.csrfToken);
      return {
        token: started.token,
        cookie,
        csrf: started.csrfToken,
        get: (path) => dressed(http.get(path)),
        post: (path) => dressed(http.post(path)),
        put: (path) => dressed(http.put(path)),
        patch: (path) => dressed(http.patch(path)),
        delete: (path) => dressed(http.delete(path)),
      };
    },
    close: async () => {
      await app.close();
      await database.drop();
    },
  };
}
