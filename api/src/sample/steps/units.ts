import type { INestApplicationContext } from '@nestjs/common';
import { UnitRecorder } from '../../features/organisations/unit-recorder.service.js';
import type { Tx } from '../../platform/database/database.js';
import { rows } from '../../platform/database/sql.js';
import { sampleRows } from '../sample-files.js';

/** The tree of units.csv and the other ways in which rosters write its names. */
export async function addUnits(app: INestApplicationContext, tx: Tx): Promise<void> {
  const recorder = app.get(UnitRecorder);
  const ids = new Map<string, number>();
  for (const row of sampleRows('units.csv')) {
    const id = await recorder.add(tx, null, {
      slug: row.code as string,
      name: row.name as string,
      kind: row.kind as string,
      subtype: row.kind === 'commune' ? 'xa' : null,
      parentSlug: row.parent || null,
      validFrom: row.valid_from as string,
    });
    ids.set(row.code as string, id);
  }
  const commune = ids.get('dai-son') as number;
  const names = await rows<{ id: number; name: string }>(
    tx,
    `SELECT u.id, u.name FROM org_unit u JOIN unit_parent p ON p.unit_id = u.id WHERE p.parent_id = $1`,
    [commune],
  );
  const byName = new Map(names.map(({ id, name }) => [name, id]));
  for (const { unit, alias } of sampleRows('unit-aliases.csv')) {
    const id = byName.get(unit as string);
    if (id) await recorder.addAlias(tx, commune, id, alias as string);
  }
}
