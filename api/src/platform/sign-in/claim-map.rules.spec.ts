import { DEFAULT_CLAIMS, parseClaimMap, personOf } from './claim-map.rules.js';

const portal = {
  sub: 'x',
  HoVaTen: 'PHAM THI MINH XUYEN',
  SoDinhDanh: '099191851077',
  NgayThangNamSinh: '19910216',
  loginIdp: 'BCA',
};

describe('claim map', () => {
  it("reads the portal's claims", () => {
    expect(personOf(portal, DEFAULT_CLAIMS)).toEqual({
      personalIdNumber: '099191851077',
      fullName: 'PHAM THI MINH XUYEN',
      birthDate: '1991-02-16',
      sex: null,
    });
  });

  it('prefers the standard name, which keeps its diacritics', () => {
    const both = { ...portal, name: 'Phạm Thị Minh Xuyến', birthdate: '1991-02-16', gender: 'female' };
    expect(personOf(both, DEFAULT_CLAIMS)).toMatchObject({ fullName: 'Phạm Thị Minh Xuyến', sex: 'female' });
  });

  it('composes a decomposed name', () => {
    const name = personOf(
      { ...portal, name: 'Phạm Thị Minh Xuyến'.normalize('NFD') },
      DEFAULT_CLAIMS,
    )?.fullName;
    expect(name).toBe('Phạm Thị Minh Xuyến'.normalize('NFC'));
  });

  it('takes other names of claims from the setting, and leaves the rest as they are', () => {
    const map = parseClaimMap('{"number":"so_cccd","name":["ho_ten","name"]}');
    const person = personOf(
      { so_cccd: '099 191 851 077', ho_ten: 'Phạm Xuyến', birthdate: '16/02/1991' },
      map,
    );
    expect(person).toEqual({
      personalIdNumber: '099191851077',
      fullName: 'Phạm Xuyến',
      birthDate: '1991-02-16',
      sex: null,
    });
  });

  it.each([
    ['no number', { SoDinhDanh: undefined }],
    ['a number of nine digits', { SoDinhDanh: '191851077' }],
    ['a number that is not text', { SoDinhDanh: 99191851077 }],
    ['no name', { HoVaTen: '  ' }],
  ])('is nobody with %s', (_what, change) => {
    expect(personOf({ ...portal, ...change }, DEFAULT_CLAIMS)).toBeUndefined();
  });

  it.each(['1991', '19910230', '1991-2-16', 'hôm qua', ''])('takes no birth date from %j', (text) => {
    expect(personOf({ ...portal, NgayThangNamSinh: text }, DEFAULT_CLAIMS)?.birthDate).toBeNull();
  });

  it.each(['không phải JSON', '{"nickname":"x"}', '{"number":[]}'])('refuses the setting %j', (text) => {
    expect(() => parseClaimMap(text)).toThrow();
  });
});
