import { dayScale, monthBands, partOf, trendSpan } from './scale.js';

describe('the axis of days', () => {
  it('puts the first day at 0, the last at 1 and counts the days between evenly', () => {
    const at = dayScale('2026-08-01', '2026-12-31');
    expect(at('2026-08-01')).toBe(0);
    expect(at('2026-12-31')).toBe(1);
    expect(at('2026-11-22')).toBeCloseTo(113 / 152, 6);
  });

  it('keeps days outside at its ends and survives an axis of one day', () => {
    const at = dayScale('2026-08-01', '2026-08-01');
    expect(at('2026-07-01')).toBe(0);
    expect(at('2026-08-02')).toBe(1);
  });

  it('names each month from the opening day to the due day, in its middle', () => {
    const bands = monthBands('2026-08-01', '2026-12-31');
    expect(bands.map((band) => band.month)).toEqual([8, 9, 10, 11, 12]);
    expect(bands.every((band) => band.named)).toBe(true);
    expect(bands[0]).toMatchObject({ start: 0, middle: 15.5 / 152 });
  });

  it('goes over the end of a year and names only as many months as there is room for', () => {
    const bands = monthBands('2026-03-15', '2028-02-29');
    expect(bands[0]?.from).toBe('2026-03-15');
    expect(bands[10]?.from).toBe('2027-01-01');
    expect(bands.at(-1)?.from).toBe('2028-02-01');
    expect(bands.filter((band) => band.named).length).toBeLessThanOrEqual(8);
  });

  it('leaves a sliver of a month without its name', () => {
    const bands = monthBands('2026-08-30', '2026-12-31');
    expect(bands[0]).toMatchObject({ month: 8, named: false });
  });
});

describe('the span of a trend', () => {
  it('ends at the due day, or at the day looked at once that is past it', () => {
    expect(trendSpan('2026-08-01', '2026-12-31', '2026-11-22').to).toBe('2026-12-31');
    expect(trendSpan('2026-08-01', '2026-12-31', '2027-01-12').to).toBe('2027-01-12');
  });

  it('begins at the opening day, or before it when an earlier day is looked at', () => {
    expect(trendSpan('2026-08-01', '2026-12-31', '2026-07-10').from).toBe('2026-07-10');
  });
});

it('a share of nobody has no place on the scale', () => {
  expect(partOf({ part: 0, whole: 0 })).toBeUndefined();
  expect(partOf({ part: 214, whole: 296 })).toBeCloseTo(0.723, 3);
});
