import fc from 'fast-check';
import { clockOffset, happenedAt } from './device-time.js';

const day = 24 * 60 * 60 * 1000;
const moment = fc.integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2030, 0, 1) });
const skew = fc.integer({ min: -5 * 365 * day, max: 5 * 365 * day });

describe('device time', () => {
  it('takes off the error of a device clock, however large', () => {
    fc.assert(
      fc.property(moment, skew, fc.integer({ min: 0, max: 90 * day }), (truly, error, later) => {
        const receivedAt = truly + later;
        const time = { occurredAt: truly + error, sentAt: receivedAt + error, receivedAt };
        expect(happenedAt(time, truly - day)).toBe(truly);
      }),
    );
  });

  it('never places a record before enrolment or after receipt', () => {
    fc.assert(
      fc.property(moment, moment, moment, moment, (occurredAt, sentAt, a, b) => {
        const [enrolledAt, receivedAt] = [Math.min(a, b), Math.max(a, b)];
        const at = happenedAt({ occurredAt, sentAt, receivedAt }, enrolledAt);
        expect(at).toBeGreaterThanOrEqual(enrolledAt);
        expect(at).toBeLessThanOrEqual(receivedAt);
      }),
    );
  });

  it.each([
    ['an honest clock', 1_000, 2_000, 2_000, 0, 1_000],
    ['a clock one hour ahead', 3_601_000, 3_602_000, 2_000, 0, 1_000],
    ['a record dated after it was sent', 9_000, 2_000, 2_000, 0, 2_000],
    ['a record from before the enrolment', 1_000, 2_000, 2_000, 1_500, 1_500],
    ['an enrolment recorded after the receipt', 1_000, 2_000, 2_000, 9_000, 2_000],
  ])('corrects %s', (_, occurredAt, sentAt, receivedAt, enrolledAt, expected) => {
    expect(happenedAt({ occurredAt, sentAt, receivedAt }, enrolledAt)).toBe(expected);
  });

  it('calls a clock that is behind a positive offset', () => {
    expect(clockOffset({ sentAt: 1_000, receivedAt: 4_000 })).toBe(3_000);
  });
});
