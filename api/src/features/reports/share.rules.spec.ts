import {
  countsOf,
  dayInWords,
  daysBetween,
  leftOf,
  momentInWords,
  monthEnds,
  paceOf,
  percentInWords,
  shareOf,
} from './share.rules.js';

describe('a share', () => {
  it.each([
    [12234, 29850, 0.4098],
    [1, 3, 0.3333],
    [2, 3, 0.6667],
    [1, 20_000, 0.0001],
    [1, 20_001, 0],
    [296, 296, 1],
    [0, 17, 0],
  ])('invariant 23: %d of %d is %d, four decimals, half up', (n, of, share) => {
    expect(shareOf(n, of)).toBe(share);
  });

  it('invariant 23: of nobody is null, never 0 and never 1', () => {
    expect(shareOf(0, 0)).toBeNull();
    expect(percentInWords(0, 0)).toBe('—');
  });

  it.each([
    [214, 296, '72,3%'],
    [1, 1000, '0,1%'],
    [1, 2000, '0,1%'],
    [1999, 2000, '100,0%'],
    [1, 8, '12,5%'],
  ])('invariant 23: is written the Vietnamese way, one decimal, no space: %d of %d is %s', (n, of, words) => {
    expect(percentInWords(n, of)).toBe(words);
  });

  it('invariant 22: leaves the exempt out, and counts them in both parts of the raw share', () => {
    const counts = countsOf({ obliged: 8, done: 6, reached: 7, exempt: 2, doneExempt: 1, unresolved: 3 });
    expect(counts).toEqual({
      obliged: 8,
      completed: 6,
      pending: 1,
      exempt: 2,
      unresolved: 3,
      share: 0.75,
      shareRaw: 0.7,
    });
    expect(leftOf(counts)).toBe(1);
  });
});

describe('months', () => {
  it('end on their last day, the last one on the day asked', () => {
    expect(monthEnds('2026-08-05', '2026-11-22').map(({ day }) => day)).toEqual([
      '2026-08-31',
      '2026-09-30',
      '2026-10-31',
      '2026-11-22',
    ]);
  });

  it('go over the year and know February', () => {
    expect(monthEnds('2027-12-01', '2028-03-31').map(({ key, day }) => [key, day])).toEqual([
      ['2027-12', '2027-12-31'],
      ['2028-01', '2028-01-31'],
      ['2028-02', '2028-02-29'],
      ['2028-03', '2028-03-31'],
    ]);
  });

  it('before the cycle opens are the one asked', () => {
    expect(monthEnds('2026-07-01', '2026-05-10')).toEqual([{ key: '2026-05', day: '2026-05-10' }]);
  });
});

describe('the pace', () => {
  it('is what is left over the weeks that are left, beside the last four weeks', () => {
    expect(paceOf(82, daysBetween('2026-11-22', '2026-12-31'), 36)).toEqual({
      neededPerWeek: 15,
      lastFourWeeks: 9,
      onTrack: false,
    });
  });

  it('asks for nothing when everybody is done, and for no number when the day has passed', () => {
    expect(paceOf(0, 10, 0)).toMatchObject({ neededPerWeek: null, onTrack: true });
    expect(paceOf(3, 0, 40)).toMatchObject({ neededPerWeek: null, onTrack: false });
  });
});

it('writes a day as it is written here', () => {
  expect(dayInWords('2026-12-31')).toBe('31/12/2026');
});

it('writes a moment as the screens do, in the time of the place', () => {
  expect(momentInWords(new Date('2026-11-22T09:20:00Z'), 'Asia/Ho_Chi_Minh')).toBe('22/11/2026 16:20');
  expect(momentInWords(new Date('2026-12-31T17:05:00Z'), 'Asia/Ho_Chi_Minh')).toBe('01/01/2027 00:05');
});
