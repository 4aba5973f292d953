import fc from 'fast-check';
import { dayOf } from './clock.js';

const ZONE = 'Asia/Ho_Chi_Minh';

describe('the day of a moment', () => {
  it('turns at midnight of the time zone, to the millisecond, whichever moment was asked before', () => {
    const midnight = Date.UTC(2026, 10, 21, 17);
    for (const order of [
      [-1, 0],
      [0, -1],
    ]) {
      expect(order.map((shift) => [shift, dayOf(new Date(midnight + shift), ZONE)]).sort()).toEqual([
        [-1, '2026-11-21'],
        [0, '2026-11-22'],
      ]);
    }
  });

  it('is the same as that of a clock seven hours ahead, for any sequence of moments', () => {
    const moments = fc.array(
      fc.date({ min: new Date('1980-01-01'), max: new Date('2190-01-01'), noInvalidDate: true }),
    );
    fc.assert(
      fc.property(moments, (asked) => {
        for (const moment of asked) {
          const ahead = new Date(moment.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);
          expect(dayOf(moment, ZONE)).toBe(ahead);
          expect(dayOf(moment, 'UTC')).toBe(moment.toISOString().slice(0, 10));
        }
      }),
    );
  });
});
