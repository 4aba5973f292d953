import { startTestApp, type SignedIn, type TestApp } from '../../../../test/app.js';
import { aRawWorkbook, anArchive, sheetXml } from '../../../../test/builders/archives.js';
import { aPerson, twoCommunes } from '../../../../test/builders/builders.js';
import { aList, aWorkbook, LIST_HEADER, uploadRoster } from '../../../../test/builders/rosters.js';

const an = [
  'Trần Thị An',
  'Nữ',
  '01/02/1990',
  '099190000001',
  'Trường THCS A',
  'VC',
  'Giáo viên',
  '01/09/2025',
];

jest.setTimeout(60_000);

describe('files that are no list', () => {
  let t: TestApp;
  let manager: SignedIn;

  beforeAll(async () => {
    t = await startTestApp();
    t.clock.set('2026-11-22T02:00:00Z');
    await twoCommunes(t);
    manager = await t.signIn(await aPerson('Quản Lý Xã').as('manager', 'dai-son').build(t));
  });
  afterAll(() => t.close());
  afterEach(async () => {
    expect(await t.db.manager.query('SELECT count(*)::int AS n FROM membership')).toEqual([{ n: 0 }]);
  });

  const refused = async (
    file: Buffer | string,
    status: number,
    type: string,
    title: string,
    name = 'tep.xlsx',
  ): Promise<void> => {
    const { body } = await uploadRoster(manager, file, {}, name).expect(status);
    expect(body).toMatchObject({ type: `urn:bdhvs:problem:roster-${type}`, title });
    expect(body.detail).toMatch(/^[A-ZĐ]/);
    expect(await t.db.manager.query('SELECT count(*)::int AS n FROM roster_import')).toEqual([{ n: 0 }]);
  };

  it.each([
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), 'anh.xlsx'],
    ['a PDF', Buffer.from('%PDF-1.7\n1 0 obj'), 'danh-sach.xlsx'],
    [
      'a web page that calls itself a spreadsheet',
      Buffer.from('<html><table><tr><td>Họ và tên</td></tr></table></html>'),
      'danh-sach.xls',
    ],
    ['a text document', anArchive([{ name: 'word/document.xml', content: '<w/>' }]), 'danh-sach.docx'],
  ])('says that %s is not a spreadsheet', async (_what, file, name) => {
    await refused(file, 415, 'wrong-type', 'Tệp này không phải bảng tính.', name);
  });

  it('says that a spreadsheet has a password', async () => {
    const ole = Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(2000),
      Buffer.from('EncryptedPackage', 'utf16le'),
      Buffer.alloc(2000),
    ]);
    await refused(ole, 422, 'password', 'Tệp có mật khẩu.');
    await refused(
      anArchive([{ name: 'xl/workbook.xml', content: '<workbook/>', encrypted: true }]),
      422,
      'password',
      'Tệp có mật khẩu.',
    );
  });

  it('asks for another format instead of the old ones of Excel', async () => {
    const xls = Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.from('Workbook', 'utf16le'),
    ]);
    await refused(xls, 422, 'old-excel', 'Định dạng Excel cũ chưa được nhận.', 'ds.xls');
    await refused(
      anArchive([{ name: 'xl/workbook.bin', content: 'x' }]),
      422,
      'old-excel',
      'Định dạng Excel cũ chưa được nhận.',
      'ds.xlsb',
    );
  });

  it('says that a file is empty, or its sheet is', async () => {
    await refused('', 422, 'empty', 'Tệp không có dòng nào.');
    await refused(await aWorkbook([]), 422, 'empty', 'Tệp không có dòng nào.');
    await refused('\uFEFF \r\n ;; \r\n', 422, 'empty', 'Tệp không có dòng nào.', 'ds.csv');
  });

  it('says that a file is damaged', async () => {
    const whole = await aWorkbook([LIST_HEADER, an]);
    await refused(whole.subarray(0, whole.length - 400), 422, 'damaged', 'Tệp bị hỏng, không đọc được.');
    await refused(
      aRawWorkbook('<worksheet><sheetData><row r="1"><c></row>'),
      422,
      'damaged',
      'Tệp bị hỏng, không đọc được.',
    );
    await refused(
      'Họ và tên,Ngày sinh\n"Trần Thị An,1990',
      422,
      'damaged',
      'Tệp bị hỏng, không đọc được.',
      'ds.csv',
    );
  });

  it('asks for UTF-8 where a .csv is in another encoding', async () => {
    await refused(
      Buffer.concat([Buffer.from('Ho va ten;Ngay sinh\n'), Buffer.from([0xd0, 0xe0, 0xf2])]),
      422,
      'encoding',
      'Tệp .csv chưa đúng bảng mã.',
      'ds.csv',
    );
  });

  it('refuses the row after the twenty-thousandth, of a workbook and of a .csv', async () => {
    const line = (n: number): string[] => [
      `Người Số`,
      'Nam',
      '01/02/1990',
      String(99_090_000_000 + n),
      'Thôn 3',
      'VC',
      '',
      '',
    ];
    const many = Array.from({ length: 20_000 }, (_, at) => line(at));
    await refused(aRawWorkbook(sheetXml([LIST_HEADER, ...many])), 413, 'too-many-rows', 'Danh sách quá dài.');
    await refused(aList(...many), 413, 'too-many-rows', 'Danh sách quá dài.', 'ds.csv');
  });

  it('lets go of a file that grows past the limit, however large it is', async () => {
    await refused(Buffer.alloc(21 * 1024 * 1024, 'Trần Thị An;'), 413, 'too-large', 'Tệp quá lớn.', 'ds.csv');
  });

  it('names each field of the form that is missing or wrong', async () => {
    const nothing = await manager
      .post('/api/roster/imports')
      .field('scope', 'all')
      .field('effectiveOn', '31/02/2026')
      .expect(400);
    expect(nothing.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '/file',
      '/unit',
      '/scope',
      '/effectiveOn',
    ]);
    await manager.post('/api/roster/imports').send({ unit: 'dai-son' }).expect(400);
    const tooEarly = await uploadRoster(manager, aList(an), { effectiveOn: '2025-06-30' }, 'ds.csv').expect(
      400,
    );
    expect(tooEarly.body.errors).toEqual([
      { pointer: '/effectiveOn', message: 'Đơn vị chỉ có từ ngày 01/07/2025.' },
    ]);
  });

  it('takes the fields after the file as well as before it', async () => {
    const { body } = await manager
      .post('/api/roster/imports')
      .attach('file', Buffer.from(aList(an)), 'ds.csv')
      .field('effectiveOn', '2026-11-22')
      .field('unit', 'dai-son')
      .field('scope', 'additions')
      .expect(201);
    expect(body.counts.added).toBe(1);
    await t.db.manager.query('DELETE FROM roster_import');
  });

  it('takes the saved result of a formula with a warning, and holds a row whose formula has none', async () => {
    const file = aRawWorkbook(
      sheetXml([
        LIST_HEADER,
        [['PROPER(Z1)', 'Trần Thị An'], ...an.slice(1)],
        ['Lê Bình', 'Nam', '01/02/1990', '=RIGHT(Z2,12)', 'Thôn 3', 'VC', '', ''],
      ]),
    );
    const { body } = await uploadRoster(manager, file).expect(201);
    expect(body.counts).toMatchObject({ added: 1, warnings: 1, problems: 1 });
    expect(
      body.problems[0].problems.map(({ code, message }: { code: string; message: string }) => [
        code,
        message,
      ]),
    ).toContainEqual(['formula_without_value', 'Ô “D3” là công thức chưa có kết quả hoặc báo lỗi.']);
    const { body: warned } = await manager
      .get(`/api/roster/imports/${body.id}/rows?only=warnings`)
      .expect(200);
    expect(warned.items[0].problems).toMatchObject([
      { code: 'formula_cell', message: 'Ô “A2” là công thức; đã lấy kết quả lưu trong tệp.' },
    ]);
    await t.db.manager.query('DELETE FROM roster_import');
  });

  it('keeps an import whose columns nobody recognises, and reads it once somebody says what they are', async () => {
    const list = [
      'A1,B1,C1,D1',
      'Trần Thị An,099190000001,Trường THCS A,VC',
      'Lê Văn Bình,099085000002,Thôn 3,HĐLĐ',
    ].join('\n');
    const { body } = await uploadRoster(manager, list, {}, 'ds.csv').expect(201);
    expect(body).toMatchObject({ headerRows: [], counts: { added: 0 } });
    const mapping = {
      headerRows: [1],
      columns: [
        { index: 0, field: 'fullName' },
        { index: 1, field: 'personalNumber' },
        { index: 2, field: 'unit' },
        { index: 3, field: 'category' },
      ],
    };
    const mapped = await manager.put(`/api/roster/imports/${body.id}/mapping`).send(mapping).expect(200);
    expect(mapped.body.counts).toMatchObject({ added: 2, problems: 0 });
    const again = await uploadRoster(manager, list, {}, 'ds.csv').expect(201);
    expect(again.body).toMatchObject({ rememberedMapping: true, headerRows: [1], counts: { added: 2 } });
    const twice = [...mapping.columns, { index: 4, field: 'unit' }];
    await manager.put(`/api/roster/imports/${body.id}/mapping`).send({ columns: twice }).expect(400);
    await t.db.manager.query('DELETE FROM roster_import');
  });
});
