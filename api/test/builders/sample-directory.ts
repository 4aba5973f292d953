import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCsv } from '../../src/features/people/roster/sheet/csv.rules.js';
import { UnitDirectory, type KnownUnit } from '../../src/features/people/roster/units.rules.js';

export const SAMPLE_DIR = join(__dirname, '../../sample');

function readCsv(name: string): string[][] {
  const grid = parseCsv(readFileSync(join(SAMPLE_DIR, name), 'utf8'), name);
  return grid.rows
    .slice(1)
    .map((row) => Array.from({ length: 5 }, (_, column) => row.cells[column]?.text ?? ''));
}

/** The units of one commune of the sample with their aliases, as the database would give them. */
export function sampleDirectory(rootCode: string): UnitDirectory {
  const lines = readCsv('units.csv');
  const ids = new Map(lines.map(([code], at) => [code ?? '', at + 1]));
  const units: KnownUnit[] = lines
    .filter(([code, , , parent]) => code === rootCode || parent === rootCode)
    .map(([code, name, , parent, validFrom]) => ({
      id: ids.get(code ?? '') ?? 0,
      name: name ?? '',
      parentId: ids.get(parent ?? '') ?? null,
      validFrom: validFrom ?? '',
    }));
  const byName = new Map(units.map((unit) => [unit.name, unit.id]));
  const aliases = readCsv('unit-aliases.csv').flatMap(([name, alias]) => {
    const unitId = byName.get(name ?? '');
    return unitId === undefined ? [] : [{ unitId, alias: alias ?? '' }];
  });
  return new UnitDirectory(ids.get(rootCode) ?? 0, units, aliases);
}
