import type { INestApplicationContext } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import type { Config } from '../platform/config/config.js';
import { Database } from '../platform/database/database.js';
import { firstRow, rows, run } from '../platform/database/sql.js';
import { addGrants, addOfficials } from './steps/accounts.js';
import { playHistory } from './steps/history.js';
import { addProgramme } from './steps/programme.js';
import { importRosters } from './steps/rosters.js';
import { addUnits } from './steps/units.js';

const LOCK = 'sample';

/**
 * Loads xã Đại Sơn and xã Mẫu into an empty database. What was loaded is written down step by step, so a start
 * that was cut off goes on where it stopped; a database with other data is left alone.
 * Replicas that start together take turns: the lock belongs to an open transaction, which a pooler cannot hand on.
 */
export async function loadSample(
  app: INestApplicationContext,
  config: Config,
  progress: (step: string) => void,
): Promise<void> {
  const db = app.get(Database);
  if (isOver(await stageOf(db))) return;
  await db.transaction(async (turn) => {
    await rows(turn, 'SELECT pg_advisory_xact_lock(hashtext($1))', [LOCK]);
    await loadFrom(await stageOf(db), app, config, progress);
  });
}

type Stage = 'empty' | 'loading' | 'loaded' | 'foreign';

const isOver = (stage: Stage): boolean => stage === 'loaded' || stage === 'foreign';

async function loadFrom(
  stage: Stage,
  app: INestApplicationContext,
  config: Config,
  progress: (step: string) => void,
): Promise<void> {
  if (isOver(stage)) return;
  const db = app.get(Database);
  const clock = app.get(Clock);
  if (stage === 'empty') {
    progress('đơn vị');
    await db.transaction(async (tx) => {
      await addUnits(app, tx);
      await addOfficials(tx, config);
      await run(tx, `INSERT INTO installation (key, value) VALUES ('sample', '{"stage":"loading"}')`);
    });
  }
  progress('danh sách cán bộ');
  await importRosters(app);
  progress('kế hoạch học tập');
  await addProgramme(app);
  let told = 0;
  await playHistory(app, config, clock.now(), (done, all) => {
    const percent = Math.floor((done / all) * 10) * 10;
    if (percent > told) progress(`quá trình học: ${(told = percent)}%`);
  });
  await db.transaction(async (tx) => {
    await addGrants(app, tx, config);
    await run(
      tx,
      `UPDATE installation SET value = '{"stage":"loaded"}', set_at = clock_timestamp() WHERE key = 'sample'`,
    );
  });
}

async function stageOf(db: Database): Promise<Stage> {
  const mark = await firstRow<{ value: { stage: 'loading' | 'loaded' } }>(
    db.manager,
    `SELECT value FROM installation WHERE key = 'sample'`,
  );
  if (mark) return mark.value.stage;
  return (await firstRow(db.manager, 'SELECT 1 FROM org_unit')) ? 'foreign' : 'empty';
}
