import { render, screen } from '@testing-library/react';
import type { Verification, VerificationOutcome } from '@bdhvs/contracts/certificates';
import { codeInAddress } from './data.js';
import vi from './messages.vi.js';
import { Outcome } from './outcome.js';

const certificate: NonNullable<Verification['certificate']> = {
  code: 'ABCD-EFGH-JKMN',
  courseName: 'VNeID: danh tính số của tôi',
  issuer: 'Thành phố Hải Phòng',
  maskedName: 'Nguyễn V** A**',
  completedOn: '2026-08-03',
  issuedOn: '2026-08-03',
  validUntil: null,
  revokedOn: null,
  sample: false,
};

describe('what was typed as a code', () => {
  it.each([
    ['ABCD-EFGH-JKMN', 'ABCD-EFGH-JKMN'],
    ['  https://hoc.example.vn/lop/xac-nhan/ABCD-EFGH-JKMN/ ', 'ABCD-EFGH-JKMN'],
    ['abcd efgh', 'abcd%20efgh'],
    ['🎓'.repeat(200), encodeURIComponent('🎓'.repeat(60))],
    ['   ', ''],
    ['/', ''],
  ])('%# goes into the address without breaking it', (typed, address) => {
    expect(codeInAddress(typed)).toBe(address);
  });
});

describe('the answer to a check', () => {
  const outcomes = Object.keys(vi).flatMap((key) => /^outcome_([a-z-]+)$/.exec(key)?.[1] ?? []);

  it('has its own words for each of nine outcomes, and none says "chứng chỉ"', () => {
    expect(outcomes).toHaveLength(9);
    expect(new Set(outcomes.map((outcome) => vi[`outcome_${outcome}` as keyof typeof vi])).size).toBe(9);
    expect(Object.values(vi).join(' ')).not.toMatch(/chứng chỉ|trượt/i);
  });

  it.each(outcomes)('tells "%s" in a heading that has the focus', (outcome) => {
    render(<Outcome found={{ outcome: outcome as VerificationOutcome, certificate: null }} />);
    const heading = screen.getByRole('heading', { name: vi[`outcome_${outcome}` as keyof typeof vi] });
    expect(document.activeElement).toBe(heading);
  });

  it('shows the name masked, and speaks it without stars', () => {
    render(<Outcome found={{ outcome: 'valid', certificate }} />);
    expect(screen.getByText('Nguyễn V** A**').getAttribute('aria-hidden')).toBe('true');
    expect(screen.getByText('Nguyễn V… A…')).toBeTruthy();
  });

  it('says so when the identity was erased', () => {
    render(<Outcome found={{ outcome: 'valid', certificate: { ...certificate, maskedName: null } }} />);
    expect(screen.getByText(vi.holderErased)).toBeTruthy();
  });
});
