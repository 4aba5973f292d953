import type { MembershipView } from '@bdhvs/contracts/people';
import { mayReopen } from './data.js';

const post = (change: Partial<MembershipView>): MembershipView => ({
  id: '1',
  unitId: '5',
  unitName: 'Trường THCS A',
  category: 'public_employee',
  title: null,
  primary: true,
  joinedOn: null,
  validFrom: '2025-07-01',
  validTo: '2026-11-01',
  ...change,
});

describe('taking back the end of a post', () => {
  it('is offered where nothing came in its place', () => {
    expect(mayReopen(post({}), [post({})])).toBe(true);
    expect(mayReopen(post({ validTo: null }), [])).toBe(false);
  });

  it('is not offered for a primary post that another one followed; a secondary one stands beside it', () => {
    const next = post({ id: '2', validFrom: '2026-11-01', validTo: null });
    expect(mayReopen(post({}), [post({}), next])).toBe(false);
    expect(mayReopen(post({ primary: false }), [next])).toBe(true);
  });
});
