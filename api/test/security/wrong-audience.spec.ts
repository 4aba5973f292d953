import { Visitor, withVneidApp } from '../vneid.js';

describe('an ID token made for another client', () => {
  const app = withVneidApp();

  it.each([
    ['of another client', () => ({ aud: 'ung-dung-khac' })],
    ['of several clients without saying who asked', (own: string) => ({ aud: [own, 'ung-dung-khac'] })],
    [
      'of several clients, asked for by another',
      (own: string) => ({ aud: [own, 'ung-dung-khac'], azp: 'ung-dung-khac' }),
    ],
    ['asked for by another client', () => ({ azp: 'ung-dung-khac' })],
    ['of nobody', () => ({ aud: undefined })],
  ])('is refused: %s', async (_what, change) => {
    app().provider.next = { idToken: (claims) => ({ ...claims, ...change(app().provider.clientId) }) };
    expect(await app().signInWith(new Visitor())).toBe('/dang-nhap?loi=invalid');
  });

  it('is taken for several clients when ours asked for it', async () => {
    const own = app().provider.clientId;
    app().provider.next = { idToken: (claims) => ({ ...claims, aud: [own, 'ung-dung-khac'], azp: own }) };
    expect(await app().signInWith(new Visitor())).toBe('/');
  });
});
