import ExcelJS from 'exceljs';
import { startTestApp, type SignedIn, type TestApp } from '../app.js';
import { aPerson, twoCommunes } from '../builders/builders.js';
import { aList, uploadRoster } from '../builders/rosters.js';

jest.setTimeout(60_000);

describe('a list whose cells are formulas in disguise', () => {
  let t: TestApp;
  let manager: SignedIn;

  beforeAll(async () => {
    t = await startTestApp();
    await twoCommunes(t);
    manager = await t.signIn(await aPerson('Quản Lý Xã').as('manager', 'dai-son').build(t));
  });
  afterAll(() => t.close());

  it('is given back as plain text, with the numbers masked', async () => {
    const evil = ['=HYPERLINK("http://x","An")', '+84 1', '-2+3', '@SUM(A1)'];
    const list = aList(
      ...evil.map((text, at) => [text, 'Nữ', '01/02/1990', `09919000000${at}`, text, 'VC', text, '']),
      ['Lê Thị Lạ', 'Nữ', '31/02/1990', '099190000009', 'Thôn 3', 'VC', '', ''],
    );
    const { body } = await uploadRoster(manager, list, { effectiveOn: '2026-11-22' }, 'ds.csv').expect(201);
    expect(body.counts.problems).toBe(5);
    const { body: file } = await manager
      .get(`/api/roster/imports/${body.id}/problems.xlsx`)
      .buffer(true)
      .parse((response, done) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => done(null, Buffer.concat(chunks)));
      })
      .expect(200);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(file as ExcelJS.Buffer);
    const cells: ExcelJS.Cell[] = [];
    book.worksheets[0]?.eachRow((row) => row.eachCell((cell) => void cells.push(cell)));
    expect(cells.filter((cell) => cell.formula !== undefined || /^[=+\-@\t\r\n]/.test(cell.text))).toEqual(
      [],
    );
    expect(cells.filter((cell) => /\d{9,}/.test(cell.text))).toEqual([]);
    expect(cells.some((cell) => cell.text === 'Lê Thị Lạ')).toBe(true);
    expect(cells.some((cell) => cell.text === '099•••••0009')).toBe(true);
  });
});
