import {
  assign,
  fieldsOf,
  headerRowsInWords,
  lacking,
  loserOf,
  parseHeaderRows,
  sameFields,
  toColumns,
  type Column,
} from './mapping.js';

const column = (index: number, field: Column['field']): Column => ({
  index,
  letter: 'ABCDEF'[index] ?? '',
  label: `Cột ${index}`,
  field,
  samples: [],
});
const columns = [column(0, null), column(1, 'fullName'), column(2, 'personalNumber'), column(3, 'unit')];

describe('the meaning of columns', () => {
  const fields = fieldsOf(columns);

  it('a meaning given to another column leaves the first one', () => {
    const next = assign(fields, 0, 'unit');
    expect(next.get(0)).toBe('unit');
    expect(next.has(3)).toBe(false);
    expect(loserOf(fields, 0, 'unit')).toBe(3);
    expect(loserOf(fields, 3, 'unit')).toBeUndefined();
  });

  it('a column can be left out, and choosing it back restores what was recognised', () => {
    const without = assign(fields, 1, null);
    expect(without.has(1)).toBe(false);
    expect(sameFields(without, fields)).toBe(false);
    expect(sameFields(assign(without, 1, 'fullName'), fields)).toBe(true);
  });

  it('sends the used columns only, from left to right', () => {
    expect(toColumns(assign(fields, 0, 'category'))).toEqual([
      { index: 0, field: 'category' },
      { index: 1, field: 'fullName' },
      { index: 2, field: 'personalNumber' },
      { index: 3, field: 'unit' },
    ]);
  });

  it('says what no row can do without; two name columns are a name', () => {
    expect(lacking(fields)).toEqual([]);
    expect(lacking(assign(assign(fields, 1, 'familyName'), 3, null))).toEqual(['fullName', 'unit']);
    expect(lacking(assign(assign(fields, 1, 'familyName'), 0, 'givenName'))).toEqual([]);
  });
});

describe('the rows of the header', () => {
  it.each([
    ['7', [7]],
    ['7-8', [7, 8]],
    [' 7 – 9 ', [7, 8, 9]],
    ['7,8', [7, 8]],
  ])('reads %p', (text, rows) => expect(parseHeaderRows(text)).toEqual(rows));

  it.each(['', '0', '8-7', '1-9', 'bảy', '7-8-9'])('refuses %p', (text) =>
    expect(parseHeaderRows(text)).toBeNull(),
  );

  it('are written as people say them', () => {
    expect(headerRowsInWords([7, 8])).toBe('7–8');
    expect(headerRowsInWords([1])).toBe('1');
    expect(headerRowsInWords([])).toBe('');
  });
});
