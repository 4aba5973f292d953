import fc from 'fast-check';
import { parseCategory, parseSex } from './categories.rules.js';
import { dateOfSerial, parseDate } from './dates.rules.js';
import { factsOfNumber, parseEmail, parsePersonalNumber, parsePhone } from './numbers.rules.js';
import type { Cell, CellKind } from './sheet/grid.js';
import { cleanText, foldKey, looksLikeOldFont, nameCase, nameSortKey } from './text.rules.js';

const cell = (text: string, kind: CellKind = 'text'): Cell => ({ kind, text });

describe('names', () => {
  it.each([
    ['VŨ MINH SƠN', 'Vũ Minh Sơn'],
    ['nguyễn thị hồng nhung', 'Nguyễn Thị Hồng Nhung'],
    ["H'HEN NIÊ", "H'Hen Niê"],
    ['Y Moan Êban', 'Y Moan Êban'],
    ['TRẦN-LÊ', 'Trần-Lê'],
  ])('writes %s as %s', (typed, name) => expect(nameCase(typed)).toBe(name));

  it('reads NFD, no-break spaces and invisible characters as the same name', () => {
    expect(cleanText(`\uFEFF Đỗ\u00A0 Quang\u200B Hùng `.normalize('NFD'))).toBe('Đỗ Quang Hùng');
  });

  it('gives one key to a name however tones and case are written', () => {
    expect(foldKey('Phòng Văn hoá – Xã hội')).toBe(foldKey('PHÒNG VĂN HÓA - XÃ HỘI'.normalize('NFD')));
    expect(foldKey('Văn phòng HĐND & UBND')).toBe(foldKey('văn phòng HĐND và UBND'));
  });

  it('sorts by the given name', () => expect(nameSortKey('Nguyễn Thị  Ánh')).toBe('ánh nguyễn thị'));

  it('notices text typed in the old fonts', () => {
    expect(looksLikeOldFont('NguyÔn V¨n Hïng')).toBe(true);
    expect(looksLikeOldFont('Nguyễn Văn Hùng')).toBe(false);
  });
});

describe('dates', () => {
  it.each([
    ['17/11/2003', '2003-11-17'],
    ['5/8/1983', '1983-08-05'],
    ['05-08-83', '1983-08-05'],
    ['1.7.05', '2005-07-01'],
    ['1 / 7 / 1990', '1990-07-01'],
    ['2003-11-17', '2003-11-17'],
    ['2003-11-17 00:00:00', '2003-11-17'],
    ['ngày 5 tháng 8 năm 1983', '1983-08-05'],
    ['05081983', '1983-08-05'],
    ['20031117', '2003-11-17'],
    ['29/02/2000', '2000-02-29'],
  ])('reads %s', (typed, date) => expect(parseDate(cell(typed), 2026)).toEqual({ kind: 'date', date }));

  it.each([
    ['37358', 'number', '2002-04-12'],
    ['5081983', 'number', '1983-08-05'],
    ['2002-04-12', 'date', '2002-04-12'],
  ] as const)('reads the %s of a %s cell', (typed, kind, date) =>
    expect(parseDate(cell(typed, kind), 2026)).toEqual({ kind: 'date', date }),
  );

  it.each([
    ['1985', 'text'],
    ['1985', 'number'],
    ['năm 1985', 'text'],
    ['08/1985', 'text'],
  ] as const)('knows only the year of %s (%s)', (typed, kind) =>
    expect(parseDate(cell(typed, kind), 2026)).toEqual({ kind: 'year', year: 1985 }),
  );

  it.each(['', ' ', '-', 'không rõ'])('takes “%s” for nothing said', (typed) =>
    expect(parseDate(cell(typed), 2026)).toEqual({ kind: 'empty' }),
  );

  it.each([
    ['31/02/1991', 'calendar'],
    ['29/02/2100', 'range'],
    ['29/02/1900', 'calendar'],
    ['13/25/1990', 'calendar'],
    ['01/01/1890', 'range'],
    ['01/01/2027', 'range'],
    ['hôm qua', 'unreadable'],
    ['31/4', 'unreadable'],
  ])('says that %s is no date (%s)', (typed, why) =>
    expect(parseDate(cell(typed), 2026)).toMatchObject({ kind: 'impossible', why }),
  );

  it('counts the days of a spreadsheet, its year 1900 and the Macintosh’s 1904 included', () => {
    expect([1, 59, 61, 25569, 45717].map((serial) => dateOfSerial(serial))).toEqual([
      '1900-01-01',
      '1900-02-28',
      '1900-03-01',
      '1970-01-01',
      '2025-03-01',
    ]);
    expect(dateOfSerial(44255, true)).toBe(dateOfSerial(45717));
  });

  it('reads back any day however it was typed', () => {
    const day = fc.date({
      min: new Date('1900-01-01T00:00:00Z'),
      max: new Date('2026-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    const style = fc.constantFrom(
      ([y, m, d]: string[]) => `${d}/${m}/${y}`,
      ([y, m, d]: string[]) => `${Number(d)}-${Number(m)}-${y}`,
      ([y, m, d]: string[]) => `${d}.${m}.${y}`,
      ([y, m, d]: string[]) => `${y}-${m}-${d}`,
      ([y, m, d]: string[]) => ` ngày ${Number(d)}  tháng ${Number(m)} năm ${y}`,
    );
    fc.assert(
      fc.property(day, style, (moment, write) => {
        const iso = moment.toISOString().slice(0, 10);
        expect(parseDate(cell(write(iso.split('-'))), 2026)).toEqual({ kind: 'date', date: iso });
      }),
    );
  });
});

describe('personal numbers', () => {
  it.each([
    ['099203464574', '099203464574'],
    ['99203464574', '099203464574'],
    ['099 083 449163', '099083449163'],
    ['099.083.449.163', '099083449163'],
    ["'099083449163", '099083449163'],
    ['1203464574', '001203464574'],
  ])('reads %s', (typed, number) => expect(parsePersonalNumber(typed)).toEqual({ kind: 'number', number }));

  it.each([
    ['09908012345', 'lost-digits'],
    ['142345678', 'old-card'],
    ['0990801234567', 'too-long'],
    ['12345', 'too-short'],
    ['09908O123456', 'letters'],
  ])('does not guess what %s was', (typed, why) =>
    expect(parsePersonalNumber(typed)).toMatchObject({ kind: 'invalid', why }),
  );

  it('gets back every number that a spreadsheet took for a quantity', () => {
    const digits = fc
      .tuple(fc.constantFrom('001', '034', '079', '099'), fc.integer({ min: 0, max: 999_999_999 }))
      .map(([place, rest]) => place + String(rest).padStart(9, '0'));
    fc.assert(
      fc.property(digits, (number) =>
        expect(parsePersonalNumber(String(Number(number)))).toEqual(
          Number(number) >= 1e9 ? { kind: 'number', number } : expect.objectContaining({ kind: 'invalid' }),
        ),
      ),
    );
  });

  it.each([
    ['099080123456', 1980, 'male'],
    ['099180123456', 1980, 'female'],
    ['099203123456', 2003, 'male'],
    ['099303123456', 2003, 'female'],
    ['099500123456', 2100, 'female'],
    ['099900123456', null, null],
  ])('knows what %s says of its holder', (number, birthYear, sex) =>
    expect(factsOfNumber(number)).toEqual({ birthYear, sex }),
  );
});

describe('contacts and words', () => {
  it.each([
    '0912345678',
    '912345678',
    '+84 912 345 678',
    '84912345678',
    '0912.345.678',
    '(+84)912345678',
    '0084912345678',
    '0912345678 / 0987654321',
  ])('reads the phone %s', (typed) =>
    expect(parsePhone(typed)).toEqual({ phone: '0912345678', valid: true }),
  );
  it.each(['12345', 'không có số', '09123456789012'])('does not take %s for a phone', (typed) =>
    expect(parsePhone(typed)).toEqual({ phone: null, valid: false }),
  );
  it('tells an e-mail from other text', () => {
    expect(parseEmail(' canbo002@daison.example.vn ')).toEqual({
      email: 'canbo002@daison.example.vn',
      valid: true,
    });
    expect(parseEmail('canbo002 daison')).toEqual({ email: null, valid: false });
  });

  it.each([
    ['CB', 'cadre'],
    ['Cán bộ', 'cadre'],
    ['C.C', 'civil_servant'],
    ['công chức', 'civil_servant'],
    ['VC', 'public_employee'],
    ['Viên chức quản lý', 'public_employee'],
    ['LĐHĐ', 'contract_worker'],
    ['HĐLĐ', 'contract_worker'],
    ['Hợp đồng 111', 'contract_worker'],
    ['NHĐKCT', 'part_time_grassroots'],
    ['Cán bộ không chuyên trách', 'part_time_grassroots'],
    ['Cán bộ, công chức', null],
    ['khác', null],
  ])('understands the category %s', (typed, category) => expect(parseCategory(typed)).toBe(category));

  it('does not take “Năm” for “Nam”', () => {
    expect([parseSex('Nam'), parseSex('NỮ'), parseSex('năm')]).toEqual(['male', 'female', null]);
  });
});
