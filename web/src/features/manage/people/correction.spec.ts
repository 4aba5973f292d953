import type { PersonView } from '@bdhvs/contracts/people';
import { changedFields, type Draft } from './correction.js';

const person: PersonView = {
  id: 'p',
  fullName: 'Lê Thị Mơ',
  birthDate: null,
  birthYear: 1968,
  sex: null,
  phone: '0901234567',
  email: null,
  personalNumberMasked: null,
  memberships: [],
};
const draft: Draft = {
  fullName: 'Lê Thị Mơ',
  birthDate: '',
  birthYear: '1968',
  sex: 'unknown',
  phone: '0901234567',
  email: '',
};

describe('a correction of personal details', () => {
  it('sends only what was changed', () => {
    expect(changedFields(person, draft)).toEqual({});
    expect(changedFields(person, { ...draft, sex: 'female', email: ' mo@daison.vn ' })).toEqual({
      sex: 'female',
      email: 'mo@daison.vn',
    });
  });

  it('takes away what was emptied', () => {
    expect(changedFields(person, { ...draft, phone: ' ' })).toEqual({ phone: null });
  });

  it('lets a full date of birth replace the year', () => {
    expect(changedFields(person, { ...draft, birthDate: '1968-02-29' })).toEqual({
      birthDate: '1968-02-29',
      birthYear: null,
    });
  });
});
