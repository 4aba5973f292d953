import { AT_LEAST, firstMonth, suppressed, type RateRow } from './rates.rules.js';

const row = (more: Partial<RateRow> = {}): RateRow => ({
  month: '2026-11',
  scenarioId: 'goi-xin-otp',
  where: 'surprise',
  people: 9,
  refused: 6,
  askedSomeone: 2,
  yielded: 1,
  ...more,
});
const titles = new Map([['goi-xin-otp', 'Cuộc gọi xin mã OTP']]);

describe('the rates that authors see', () => {
  it('show a group that is large enough as it is', () => {
    expect(suppressed([row()], titles)).toEqual([{ ...row(), title: 'Cuộc gọi xin mã OTP' }]);
    expect(suppressed([row({ people: AT_LEAST })], titles)[0]?.people).toBe(AT_LEAST);
  });

  it('show no number at all of a smaller group, not even how many refused', () => {
    const [small] = suppressed([row({ people: AT_LEAST - 1 })], titles);
    expect(small).toMatchObject({ people: null, refused: null, askedSomeone: null, yielded: null });
  });

  it('name a scenario of a practice only when enough people have answered it', () => {
    const practice = { where: 'practice', scenarioId: 'vneid-goi-hoi-otp' } as const;
    expect(suppressed([row({ ...practice, people: AT_LEAST - 1 })], titles)).toEqual([]);
    expect(suppressed([row(practice)], titles)).toMatchObject([{ title: null, people: 9 }]);
  });

  it.each([
    ['2026-11-22', 1, '2026-11'],
    ['2026-11-22', 12, '2025-12'],
    ['2026-01-31', 2, '2025-12'],
  ])('begin, seen on %s over %i months, with %s', (today, months, first) => {
    expect(firstMonth(today, months)).toBe(first);
  });
});
