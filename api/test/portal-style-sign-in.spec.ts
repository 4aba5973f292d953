import { Visitor, withVneidApp } from './vneid.js';

/** As the National Public Service Portal is: no discovery, its own names of claims, the scope `openid` alone. */
describe('a provider without discovery', () => {
  const app = withVneidApp((provider) => ({
    VNEID_AUTHORIZATION_ENDPOINT: `${provider.issuer}/auth`,
    VNEID_TOKEN_ENDPOINT: `${provider.issuer}/token`,
    VNEID_USERINFO_ENDPOINT: `${provider.issuer}/userinfo`,
    VNEID_JWKS_URI: `${provider.issuer}/jwks`,
    VNEID_ACR_VALUES: 'LoA1',
    VNEID_CLAIMS: '{"number":"SoDinhDanh","name":"HoVaTen","birthDate":"NgayThangNamSinh"}',
  }));

  it('signs in with endpoints and claims from the settings', async () => {
    app().provider.next = { down: ['discovery'] };
    app().provider.person = {
      sub: 'cong-7',
      TechID: 'cong-7',
      LoaiTaiKhoan: '1',
      HoVaTen: 'LE THI CONG DICH VU',
      SoDinhDanh: '099190777777',
      NgayThangNamSinh: '19900815',
      loginIdp: 'BCA',
      name: 'không phải tên này',
    };
    expect(await app().signInWith(new Visitor())).toBe('/');
    const rows = await app().db.manager.query(
      `SELECT p.full_name, p.birth_date FROM account a JOIN person p ON p.id = a.person_id WHERE a.subject = 'cong-7'`,
    );
    expect(rows).toEqual([{ full_name: 'Le Thi Cong Dich Vu', birth_date: '1990-08-15' }]);
  });

  it('asks for what the settings say: code, openid, S256, a state and a nonce of its own each time', async () => {
    const asked = await Promise.all(
      [new Visitor(), new Visitor()].map(async (visitor) => {
        const answer = await visitor.fetch(`${app().origin}/api/auth/vneid/login`);
        return new URL(answer.headers.get('location') ?? '').searchParams;
      }),
    );
    for (const parameters of asked) {
      expect(Object.fromEntries(parameters)).toMatchObject({
        response_type: 'code',
        scope: 'openid',
        acr_values: 'LoA1',
        code_challenge_method: 'S256',
        client_id: app().provider.clientId,
        redirect_uri: `${app().origin}/api/auth/vneid/callback`,
      });
    }
    for (const name of ['state', 'nonce', 'code_challenge']) {
      const values = asked.map((parameters) => parameters.get(name) ?? '');
      expect(new Set(values).size).toBe(2);
      for (const value of values) expect(value.length).toBeGreaterThanOrEqual(20);
    }
  });
});

describe('an installation without VNeID', () => {
  const app = withVneidApp(() => ({ VNEID_ISSUER: '', VNEID_CLIENT_ID: '', VNEID_CLIENT_SECRET: '' }));

  it('says so on the sign-in page instead of failing', async () => {
    expect(await app().signInWith(new Visitor())).toBe('/dang-nhap?loi=off');
    await app()
      .http.get('/api/auth/vneid/callback?code=x&state=y')
      .expect(302)
      .expect('location', '/dang-nhap?loi=off');
  });
});
