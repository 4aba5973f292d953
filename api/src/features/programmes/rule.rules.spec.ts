import { dayAfter, exemptionStatus } from './exemption.rules.js';
import { audienceInWords, place } from './rule.rules.js';

describe('the audience in words', () => {
  it.each([
    [
      ['contract_worker', 'cadre', 'public_employee', 'civil_servant'],
      'cán bộ, công chức, viên chức và người lao động',
    ],
    [['cadre', 'civil_servant'], 'cán bộ và công chức'],
    [['part_time_grassroots'], 'người hoạt động không chuyên trách'],
    [[], ''],
  ])(
    'invariant 21: is made from the rule, in the order in which officials say it (%j)',
    (categories, words) => {
      expect(audienceInWords(categories)).toBe(words);
    },
  );
});

describe('where a rule puts a category', () => {
  const rule = { audience: ['cadre', 'civil_servant'], unclear: ['civil_servant'] };
  it.each([
    ['cadre', 'obliged'],
    ['civil_servant', 'unresolved'],
    ['contract_worker', 'outside'],
    ['', 'unresolved'],
    [null, 'unresolved'],
  ])('%s is %s', (category, placement) => {
    expect(place(rule, category)).toBe(placement);
  });
});

describe('an exemption', () => {
  it('holds until its last day has passed', () => {
    const entry = { validFrom: '2026-03-01', validTo: dayAfter('2026-12-31'), reversed: false };
    expect(entry.validTo).toBe('2027-01-01');
    expect(exemptionStatus(entry, '2026-02-28')).toBe('ahead');
    expect(exemptionStatus(entry, '2026-12-31')).toBe('in-force');
    expect(exemptionStatus(entry, '2027-01-01')).toBe('ended');
    expect(exemptionStatus({ ...entry, reversed: true }, '2026-12-31')).toBe('reversed');
  });

  it('ends on a leap day as on any other, and without a last day never', () => {
    expect(dayAfter('2028-02-28')).toBe('2028-02-29');
    expect(dayAfter('2028-02-29')).toBe('2028-03-01');
    expect(dayAfter(null)).toBe('infinity');
  });
});
