import { monthsAfter } from './sources.js';

describe('the date of the next review', () => {
  it.each([
    ['keeps the day of the month', '2026-11-22', 3, '2027-02-22'],
    ['stops at the end of a shorter month', '2026-11-30', 3, '2027-02-28'],
    ['knows leap years', '2027-11-30', 3, '2028-02-29'],
    ['crosses a year', '2026-12-31', 12, '2027-12-31'],
  ])('%s', (_, date, months, expected) => {
    expect(monthsAfter(date, months)).toBe(expected);
  });
});
