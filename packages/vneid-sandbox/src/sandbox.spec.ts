import { createHash } from 'node:crypto';
import { startSandbox, type RunningSandbox } from './sandbox.js';
import { Visitor } from './visitor.js';

const clientId = 'thu-nghiem';
const clientSecret = 'mot-bi-mat-chi-de-thu';
const redirectUri = 'http://127.0.0.1:9/callback';
const verifier = 'v'.repeat(50);
const isCallback = (url: string) => url.startsWith(redirectUri);

describe('the sandbox', () => {
  let sandbox: RunningSandbox;

  beforeAll(async () => {
    sandbox = await startSandbox({ port: 0, clientId, clientSecret, redirectUris: [redirectUri] });
  });
  afterAll(() => sandbox.close());

  function authorizeUrl(extra: Record<string, string> = {}): string {
    const query = new URLSearchParams({
      response_type: 'code',
      client_id: clientId,
      redirect_uri: redirectUri,
      scope: 'openid',
      state: 'trang-thai',
      nonce: 'mot-lan',
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      code_challenge_method: 'S256',
      ...extra,
    });
    return `${sandbox.issuer}/auth?${query.toString()}`;
  }

  async function codeFor(visitor: Visitor, account: 'learner' | 'manager2'): Promise<URL> {
    const form = await visitor.open(authorizeUrl());
    const back = await visitor.choose(form, account, isCallback);
    return new URL(back.headers.get('location') ?? '');
  }

  async function redeem(code: string, codeVerifier = verifier): Promise<Response> {
    return fetch(`${sandbox.issuer}/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}` },
      body: new URLSearchParams({
        grant_type: 'authorization_code',
        code,
        redirect_uri: redirectUri,
        code_verifier: codeVerifier,
      }),
    });
  }

  it('says on its page that it is not VNeID, and offers the ten accounts without a script', async () => {
    const form = await new Visitor().open(authorizeUrl());
    expect(form.status).toBe(200);
    expect(form.text).toContain('MÁY CHỦ THỬ — KHÔNG PHẢI VNeID THẬT');
    expect(form.text.match(/name="account"/g)).toHaveLength(10);
    expect(form.text).not.toMatch(/<script/i);
  });

  it('signs the chosen account in and gives its claims in both styles, consent included', async () => {
    const callback = await codeFor(new Visitor(), 'learner');
    expect(callback.searchParams.get('state')).toBe('trang-thai');
    const tokens = (await (await redeem(callback.searchParams.get('code') ?? '')).json()) as Record<
      string,
      string
    >;
    const idToken = JSON.parse(
      Buffer.from(tokens.id_token?.split('.')[1] ?? '', 'base64url').toString(),
    ) as unknown;
    expect(idToken).toMatchObject({
      iss: sandbox.issuer,
      aud: clientId,
      nonce: 'mot-lan',
      sub: 'sandbox-7f0c2b41',
    });
    const userinfo = await fetch(`${sandbox.issuer}/me`, {
      headers: { authorization: `Bearer ${tokens.access_token}` },
    });
    expect(await userinfo.json()).toMatchObject({
      sub: 'sandbox-7f0c2b41',
      name: 'Phạm Thị Minh Xuyến',
      HoVaTen: 'PHAM THI MINH XUYEN',
      NgayThangNamSinh: '19910216',
    });
  });

  it('asks anew each time, so that one browser can change accounts', async () => {
    const visitor = new Visitor();
    await codeFor(visitor, 'learner');
    const callback = await codeFor(visitor, 'manager2');
    const tokens = (await (await redeem(callback.searchParams.get('code') ?? '')).json()) as Record<
      string,
      string
    >;
    expect(Buffer.from(tokens.id_token?.split('.')[1] ?? '', 'base64url').toString()).toContain(
      'sandbox-e07d48b9',
    );
  });

  it('refuses a code with another verifier, and a code used twice', async () => {
    const first = await codeFor(new Visitor(), 'learner');
    expect((await redeem(first.searchParams.get('code') ?? '', 'w'.repeat(50))).status).toBe(400);
    const second = await codeFor(new Visitor(), 'learner');
    expect((await redeem(second.searchParams.get('code') ?? '')).status).toBe(200);
    expect((await redeem(second.searchParams.get('code') ?? '')).status).toBe(400);
  });

  it('shows the form again for an account it does not know', async () => {
    const visitor = new Visitor();
    const form = await visitor.open(authorizeUrl());
    const again = await visitor.open(form.url, {
      method: 'POST',
      body: new URLSearchParams({ account: 'root' }),
    });
    expect(again.status).toBe(400);
    expect(again.text).toContain('Hãy chọn một tài khoản trong danh sách.');
    expect((await visitor.choose(again, 'learner', isCallback)).headers.get('location')).toContain('code=');
  });

  it('sends nobody to an address that was not registered', async () => {
    const refused = await new Visitor().open(authorizeUrl({ redirect_uri: 'http://127.0.0.1:10/khac' }));
    expect(refused.status).toBe(400);
    expect(refused.text).toContain('Chưa đăng nhập được');
  });

  it('says plainly that a sign-in has expired', async () => {
    const lost = await new Visitor().open(`${sandbox.issuer}/dang-nhap/khong-con`);
    expect(lost.status).toBe(400);
    expect(lost.text).toContain('đã hết hạn');
  });
});
