import { setLanguage } from './i18n.js';
import {
  clockAndDay,
  dayOf,
  daysBetween,
  formatDate,
  formatDateTime,
  formatNumber,
  formatShare,
  parseDate,
} from './format.js';

afterEach(() => setLanguage('vi'));

describe('numbers', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [12_234, '12.234'],
    [1_000_000, '1.000.000'],
    [-1_234, '-1.234'],
  ])('groups %d by threes with dots', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });

  it('follows the chosen language', async () => {
    await setLanguage('en');
    expect(formatNumber(12_234)).toBe('12,234');
    expect(formatShare(214, 296)).toBe('72.3%');
  });
});

describe('shares', () => {
  it.each([
    [214, 296, '72,3%'],
    [12_234, 29_850, '41,0%'],
    [0, 7, '0,0%'],
    [7, 7, '100,0%'],
    [1, 8, '12,5%'],
    // 62,5/1000: exactly half a tenth goes up, as people round by hand.
    [1, 16, '6,3%'],
    // 0.40946 rounds to 40,9%; rounding 0.4095 again would give 41,0%.
    [40_946, 100_000, '40,9%'],
    [999_999, 1_000_000, '100,0%'],
  ])('%d of %d is %s', (part, whole, text) => {
    expect(formatShare(part, whole)).toBe(text);
  });

  it('says nothing about a share of nobody', () => {
    expect(formatShare(0, 0)).toBe('—');
  });
});

describe('dates', () => {
  it('writes a day as it was written, whatever the time zone of the device', () => {
    expect(formatDate('2026-12-31')).toBe('31/12/2026');
  });

  it('turns an instant into the day it was in Việt Nam', () => {
    expect(dayOf('2026-11-22T17:30:00Z')).toBe('2026-11-23');
    expect(formatDateTime('2026-11-22T09:20:00Z')).toBe('22/11/2026 16:20');
    expect(clockAndDay('2026-12-31T17:00:00Z')).toEqual({ time: '00:00', date: '01/01/2027' });
  });

  it('counts days over the ends of months and leap years', () => {
    expect(daysBetween('2026-11-22', '2026-12-31')).toBe(39);
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
    expect(daysBetween('2026-12-31', '2026-12-19')).toBe(-12);
  });

  it.each([
    ['31/12/2026', '2026-12-31'],
    ['1/2/2026', '2026-02-01'],
    [' 01-02-2026 ', '2026-02-01'],
    ['2026-02-01', '2026-02-01'],
    ['29/02/2028', '2028-02-29'],
    ['30/02/2026', null],
    ['31/04/2026', null],
    ['12/31/2026', null],
    ['hôm nay', null],
  ])('reads "%s"', (text, day) => {
    expect(parseDate(text)).toBe(day);
  });
});
