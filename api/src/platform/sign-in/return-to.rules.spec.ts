import { safeReturnTo } from './return-to.rules.js';

describe('where a sign-in leads', () => {
  it.each(['/', '/hoc/vneid', '/bao-cao?don-vi=dai-son#bang', '/k%C3%AA'])(
    'keeps the own path %s',
    (path) => {
      expect(safeReturnTo(path)).toBe(path);
    },
  );

  it.each([
    undefined,
    ['/a', '/b'],
    '',
    'hoc',
    'https://xau.example',
    '//xau.example',
    '/\\xau.example',
    '/\t/xau.example',
    '/x/..//xau.example',
    '/a\r\nset-cookie: x=y',
    'javascript:alert(1)',
    '/api/auth/vneid/login',
    '/x/../api/me',
    '/dang-nhap?loi=off',
    `/${'a'.repeat(600)}`,
  ])('leads to the start instead of %j', (path) => {
    expect(safeReturnTo(path)).toBe('/');
  });
});
