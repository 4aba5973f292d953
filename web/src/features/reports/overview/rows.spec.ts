import type { Row } from '../data.js';
import { byPeopleLeft, folded, othersOf, sorted, sortInAddress, sortOf } from './rows.js';
import { formatRawShare } from '../../../lib/shares.js';

const row = (label: string, completed: number, obliged: number, more: Partial<Row> = {}): Row => ({
  key: label,
  label,
  obliged,
  completed,
  pending: 0,
  exempt: 0,
  unresolved: 0,
  share: obliged > 0 ? completed / obliged : null,
  shareRaw: obliged > 0 ? completed / obliged : null,
  ...more,
});
const names = (rows: Row[]) => rows.map(({ label }) => label);

describe('the order of units', () => {
  it('is by people left, most first, and the lower share first among equals', () => {
    const rows = [row('xong', 7, 7), row('trạm', 5, 13), row('trường', 23, 31), row('mầm non', 21, 40)];
    expect(names(byPeopleLeft(rows))).toEqual(['mầm non', 'trạm', 'trường', 'xong']);
  });

  it('does not count those waiting for review as left', () => {
    const rows = [row('a', 5, 10, { pending: 4 }), row('b', 8, 10)];
    expect(names(byPeopleLeft(rows))).toEqual(['b', 'a']);
  });

  it('puts units with nobody obliged last', () => {
    expect(names(byPeopleLeft([row('thôn', 0, 0), row('xong', 7, 7)]))).toEqual(['xong', 'thôn']);
  });

  it('in the table goes by any column, and shares of nobody stay at the end both ways', () => {
    const rows = [row('Thôn 1', 0, 0), row('Đảng ủy', 7, 7), row('An', 1, 2)];
    expect(names(sorted(rows, { key: 'share', direction: 'asc' }))).toEqual(['An', 'Đảng ủy', 'Thôn 1']);
    expect(names(sorted(rows, { key: 'share', direction: 'desc' }))).toEqual(['Đảng ủy', 'An', 'Thôn 1']);
    expect(names(sorted(rows, { key: 'name', direction: 'asc' }))).toEqual(['An', 'Đảng ủy', 'Thôn 1']);
  });

  it('survives the way into the address and back', () => {
    expect(sortInAddress(sortOf('-share'))).toBe('-share');
    expect(sortInAddress(sortOf('name'))).toBe('name');
    expect(sortOf('nonsense')).toEqual({ key: 'left', direction: 'desc' });
    expect(sortInAddress(sortOf(''))).toBe('');
  });
});

describe('units folded away', () => {
  it('are told in words: done, left, nobody obliged', () => {
    const rows = [
      ...Array.from({ length: 8 }, (_, index) => row(`đầu ${index}`, 0, 20 - index)),
      row('a', 9, 10),
      row('b', 3, 5),
      row('c', 4, 4),
      row('d', 0, 0),
    ];
    const { shown, hidden } = folded(byPeopleLeft(rows));
    expect(shown).toHaveLength(8);
    expect(othersOf(hidden)).toEqual({ count: 4, done: 1, behind: 2, left: 3, empty: 1 });
  });

  it('are worth a click only when there are several', () => {
    expect(folded(Array.from({ length: 10 }, (_, index) => row(`${index}`, 0, 1))).hidden).toEqual([]);
  });
});

it('the raw share counts the exempt in both parts and is "—" for nobody', () => {
  expect(formatRawShare({ obliged: 8, exempt: 2, shareRaw: 0.7 })).toBe('70,0%');
  expect(formatRawShare({ obliged: 0, exempt: 0, shareRaw: null })).toBe('—');
});
