import { Visitor, withVneidApp } from '../vneid.js';

describe('answers of the provider that make no sense', () => {
  const app = withVneidApp();

  it.each([
    ['not JSON', '<html>Bảo trì</html>'],
    ['null', 'null'],
    ['a list', '[]'],
    ['without an ID token', '{"access_token":"x"}'],
    ['with a number for an ID token', '{"access_token":"x","id_token":7}'],
    ['with an ID token of one part', '{"access_token":"x","id_token":"abc"}'],
    ['with an ID token of empty parts', '{"access_token":"x","id_token":".."}'],
    [
      'with an ID token that is null inside',
      `{"access_token":"x","id_token":"${Buffer.from('{"alg":"RS256"}').toString('base64url')}.bnVsbA.AA"}`,
    ],
    ['very long', `{"access_token":"${'x'.repeat(400_000)}"}`],
  ])('are refused from the token endpoint and the product goes on: %s', async (_what, tokenBody) => {
    app().provider.next = { tokenBody };
    expect(await app().signInWith(new Visitor())).toBe('/dang-nhap?loi=invalid');
    await app().http.get('/api/health/live').expect(200);
  });

  it.each(['', 'null', '{"sub":', '[1]'])(
    'are refused from the userinfo endpoint and the product goes on: %j',
    async (userinfoBody) => {
      app().provider.next = { userinfoBody };
      expect(await app().signInWith(new Visitor())).toBe('/dang-nhap?loi=invalid');
      await app().http.get('/api/health/live').expect(200);
    },
  );
});
