import type { INestApplicationContext } from '@nestjs/common';
import { RosterApply } from '../../features/people/roster/roster-apply.service.js';
import { RosterService } from '../../features/people/roster/roster.service.js';
import { Units } from '../../features/organisations/units.service.js';
import { UnitScope } from '../../platform/access/unit-scope.js';
import { Database } from '../../platform/database/database.js';
import { rows } from '../../platform/database/sql.js';
import { sampleFile } from '../sample-files.js';

const ROSTERS = [
  { unit: 'dai-son', fileName: 'danh-sach-cbccvc.xlsx' },
  { unit: 'xa-mau', fileName: 'xa-mau.xlsx' },
];

/** A first import starts each post on the day of joining; a list that gives none, on this day. */
const EFFECTIVE_ON = '2025-07-01';

/** Imports both communes' rosters through the way that a manager takes. */
export async function importRosters(app: INestApplicationContext): Promise<void> {
  const db = app.get(Database);
  for (const { unit, fileName } of ROSTERS) {
    const tree = await app.get(Units).treeOn(db.manager, EFFECTIVE_ON);
    const root = [...tree.units.values()].find((candidate) => candidate.slug === unit);
    if (!root) throw new Error(`the sample has no unit ${unit}`);
    const scope = UnitScope.of(tree.subtree(root.id));
    const done = await rows(
      db.manager,
      `SELECT 1 FROM roster_import WHERE root_unit_id = $1 AND status = 'applied'`,
      [root.id],
    );
    if (done.length > 0) continue;
    const id = await app.get(RosterService).upload(null, scope, {
      file: sampleFile(fileName),
      fileName,
      unit,
      scope: 'complete',
      effectiveOn: EFFECTIVE_ON,
    });
    await app.get(RosterApply).apply(null, scope, id, []);
  }
}
