import type { RosterRow } from '@bdhvs/contracts';
import ExcelJS from 'exceljs';

/** A cell that a spreadsheet would run as a formula is made plain text by an apostrophe in front. */
export function plainCell(text: string | null): string {
  return text !== null && /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : (text ?? '');
}

/** The rows to look at again, each with why and what to do. Numbers stay masked: the row's number leads back to the file. */
export async function problemRowsSheet(rows: readonly RosterRow[], heading: string): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Dòng cần xem lại');
  sheet.columns = [
    { header: 'Dòng', key: 'row', width: 8 },
    { header: 'Họ và tên', key: 'name', width: 30 },
    { header: 'Số định danh (đã che)', key: 'number', width: 22 },
    { header: 'Ngày sinh', key: 'birth', width: 14 },
    { header: 'Đơn vị trong tệp', key: 'unit', width: 32 },
    { header: 'Chức vụ', key: 'title', width: 26 },
    { header: 'Vì sao', key: 'why', width: 60 },
    { header: 'Cần làm', key: 'advice', width: 60 },
  ];
  sheet.getRow(1).font = { bold: true };
  for (const row of rows) {
    sheet.addRow({
      row: row.row,
      name: plainCell(row.fullName),
      number: row.personalNumberMasked ?? '',
      birth: row.birth?.split('-').reverse().join('/') ?? '',
      unit: plainCell(row.unitText),
      title: plainCell(row.title),
      why: plainCell(row.problems.map(({ message }) => message).join(' ')),
      advice: plainCell(row.problems.map(({ advice }) => advice).join(' ')),
    });
  }
  sheet.headerFooter = { oddFooter: plainCell(heading) };
  return Buffer.from(await book.xlsx.writeBuffer());
}
