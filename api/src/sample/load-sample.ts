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
 */
export async function loadSample(app: INestApplicationContext, config: Config, progress: (step: string) => void): Promise<void> {
  const db = app.get(Database);
  const stage = await stageOf(db);
  if (stage === 'loaded' || stage === 'foreign') return;
  const clock = app.get(Clock);
  if (stage === 'empty') {
    progress('đơn vị');
    await db.transaction(async (tx) => {
      await rows(tx, 'SELECT pg_advisory_xact_lock(hashtext($1))', [LOCK]);
      if (await firstRow(tx, 'SELECT 1 FROM org_unit')) return;
      await addUnits(app, tx);
      await addOfficials(tx, config);
      await run(tx, `INSERT INTO installation (key, value) VALUES ('sample', '{"stage":"loading"}')`);
    });
  }
  progress('danh sách cán bộ');
  await importRosters(app, clock.today());
  progress('kế hoạch học tập');
  await addProgramme(app);
  let told = 0;
  await playHistory(app, config, clock.now(), (done, all) => {
    const percent = Math.floor((done / all) * 10) * 10;
    if (percent > told) progress(`quá trình học: ${(told = percent)}%`);
  });
  await db.transaction(async (tx) => {
    await addGrants(app, tx, config);
    await run(tx, `UPDATE installation SET value = '{"stage":"loaded"}', set_at = clock_timestamp() WHERE key = 'sample'`);
  });
}

async function stageOf(db: Database): Promise<'empty' | 'loading' | 'loaded' | 'foreign'> {
  const mark = await firstRow<{ value: { stage: 'loading' | 'loaded' } }>(db.manager, `SELECT value FROM installation WHERE key = 'sample'`);
  if (mark) return mark.value.stage;
  return (await firstRow(db.manager, 'SELECT 1 FROM org_unit')) ? 'foreign' : 'empty';
}
