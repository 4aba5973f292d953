import { Visitor, withVneidApp } from '../vneid.js';

describe('the address to go to after signing in', () => {
  const app = withVneidApp();

  it('is the page that was asked for', async () => {
    expect(await app().signInWith(new Visitor(), '/hoc/vneid?bai=2')).toBe('/hoc/vneid?bai=2');
  });

  it.each([
    'https://xau.example/',
    '//xau.example',
    '/\\xau.example',
    'javascript:alert(1)',
    '/api/auth/vneid/login',
  ])('is never %s', async (returnTo) => {
    expect(await app().signInWith(new Visitor(), returnTo)).toBe('/');
  });
});
