import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type request from 'supertest';
import { parseCsv } from '../../src/features/people/roster/sheet/csv.rules.js';
import { UnitRecorder } from '../../src/features/organisations/unit-recorder.service.js';
import type { SignedIn, TestApp } from '../app.js';

const SAMPLE = join(__dirname, '../../sample');

export const sampleFile = (name: string): Buffer => readFileSync(join(SAMPLE, name));

function linesOf(name: string): string[][] {
  return parseCsv(sampleFile(name).toString('utf8'), name)
    .rows.slice(1)
    .map((row) => Array.from({ length: 5 }, (_, at) => row.cells[at]?.text ?? ''));
}

/** The unit tree of the sample with the aliases of xã Đại Sơn. */
export async function sampleUnits(t: TestApp): Promise<Map<string, number>> {
  const recorder = t.app.get(UnitRecorder);
  const ids = new Map<string, number>();
  await t.db.transaction(async (tx) => {
    for (const [slug = '', name = '', kind = '', parent = '', validFrom = ''] of linesOf('units.csv')) {
      ids.set(
        slug,
        await recorder.add(tx, null, {
          slug,
          name,
          kind,
          subtype: kind === 'commune' ? 'xa' : null,
          parentSlug: parent || null,
          validFrom,
        }),
      );
    }
    const root = ids.get('dai-son') as number;
    const named = await tx.query<{ id: number; name: string }[]>(
      `SELECT id, name FROM org_unit WHERE slug LIKE 'dai-son-%'`,
    );
    const byName = new Map(named.map(({ id, name }) => [name, id]));
    for (const [name = '', alias = ''] of linesOf('unit-aliases.csv'))
      await recorder.addAlias(tx, root, byName.get(name) as number, alias);
  });
  return ids;
}

export interface RosterFields {
  unit?: string;
  scope?: string;
  effectiveOn?: string;
}

/** Uploads a list as a browser would. */
export function uploadRoster(
  session: SignedIn,
  file: Buffer | string,
  fields: RosterFields = {},
  fileName = 'danh-sach.xlsx',
): request.Test {
  const { unit = 'dai-son', scope = 'complete', effectiveOn = '2026-11-22' } = fields;
  return session
    .post('/api/roster/imports')
    .field('unit', unit)
    .field('scope', scope)
    .field('effectiveOn', effectiveOn)
    .attach('file', Buffer.from(file), fileName);
}

export const LIST_HEADER = [
  'Họ và tên',
  'Giới tính',
  'Ngày sinh',
  'Số định danh cá nhân',
  'Đơn vị công tác',
  'Loại',
  'Chức vụ',
  'Ngày về đơn vị',
];

/** A list as .csv: one line a person, columns as in LIST_HEADER. */
export function aList(...people: (string | undefined)[][]): string {
  return [LIST_HEADER, ...people]
    .map((line) => line.map((cell) => `"${(cell ?? '').replace(/"/g, '""')}"`).join(','))
    .join('\r\n');
}

export async function aWorkbook(lines: ExcelJS.CellValue[][], sheetName = 'Danh sách'): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet(sheetName);
  for (const line of lines) sheet.addRow(line);
  return Buffer.from(await book.xlsx.writeBuffer());
}
