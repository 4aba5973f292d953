import { Visitor, withVneidApp } from '../vneid.js';

describe('a token of another issuer', () => {
  const app = withVneidApp();

  it.each(['https://vneid.example', '', undefined])('is refused with the issuer %j', async (iss) => {
    app().provider.next = { idToken: (claims) => ({ ...claims, iss }) };
    expect(await app().signInWith(new Visitor())).toBe('/dang-nhap?loi=invalid');
  });

  it('is refused when the way back names another issuer', async () => {
    app().provider.next = { back: (parameters) => parameters.set('iss', 'https://vneid.example') };
    expect(await app().signInWith(new Visitor())).toBe('/dang-nhap?loi=invalid');
  });
});

describe('a discovery document that speaks for another issuer', () => {
  const app = withVneidApp();

  it('is not used', async () => {
    app().provider.next = { discovery: (document) => ({ ...document, issuer: 'https://vneid.example' }) };
    expect(await app().signInWith(new Visitor())).toBe('/dang-nhap?loi=invalid');
  });

  it('is not used when it sends codes over plain http to another machine', async () => {
    app().provider.next = {
      discovery: (document) => ({ ...document, token_endpoint: 'http://vneid.example/token' }),
    };
    expect(await app().signInWith(new Visitor())).toBe('/dang-nhap?loi=invalid');
  });

  it('must name itself on the way back once it said that it does', async () => {
    app().provider.next = {
      discovery: (document) => ({ ...document, authorization_response_iss_parameter_supported: true }),
    };
    expect(await app().signInWith(new Visitor())).toBe('/dang-nhap?loi=invalid');
    app().provider.next = { back: (parameters) => parameters.set('iss', app().provider.issuer) };
    expect(await app().signInWith(new Visitor())).toBe('/');
  });
});
