import { SANDBOX_ACCOUNT_KEYS, SANDBOX_ACCOUNTS } from './accounts.js';
import { claimsOf } from './claims.js';

describe('sandbox accounts', () => {
  it('has one account for each promised value, in the promised order', () => {
    expect(SANDBOX_ACCOUNTS.map(({ key }) => key)).toEqual([...SANDBOX_ACCOUNT_KEYS]);
  });

  it('shares no subject and no number between two accounts', () => {
    expect(new Set(SANDBOX_ACCOUNTS.map(({ sub }) => sub)).size).toBe(SANDBOX_ACCOUNTS.length);
    expect(new Set(SANDBOX_ACCOUNTS.map(({ personalIdNumber }) => personalIdNumber)).size).toBe(
      SANDBOX_ACCOUNTS.length,
    );
  });

  it.each([...SANDBOX_ACCOUNTS])(
    'gives $key a number of nobody that agrees with sex and birth year',
    (account) => {
      const [, century = '', year] = /^099(\d)(\d{2})\d{6}$/.exec(account.personalIdNumber) ?? [];
      const firstCentury = Number(account.birthDate.slice(0, 2)) - 19;
      expect(Number(century)).toBe(firstCentury * 2 + (account.sex === 'female' ? 1 : 0));
      expect(year).toBe(account.birthDate.slice(2, 4));
      expect(account.fullName).toBe(account.fullName.normalize('NFC'));
    },
  );

  it('answers in both claim styles, the portal name without diacritics', () => {
    const claims = claimsOf(SANDBOX_ACCOUNTS.find(({ key }) => key === 'helper')!);
    expect(claims).toMatchObject({
      name: 'Lương Thị Bích Thủy',
      birthdate: '1978-11-21',
      HoVaTen: 'LUONG THI BICH THUY',
      SoDinhDanh: '099178495614',
      NgayThangNamSinh: '19781121',
      loginIdp: 'BCA',
    });
  });
});
