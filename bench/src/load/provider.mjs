import { createSign, generateKeyPairSync, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';

// Lives in the load process: its time is the provider's own and belongs to no figure. What can be made beforehand is.
const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const jwk = { ...publicKey.export({ format: 'jwk' }), kid: 'bench', alg: 'RS256', use: 'sig' };
const prepared = new Map();
let provider;

const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** @returns a code that the token endpoint answers with an ID token signed here and now */
export function prepareCode(subject, nonce) {
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    iss: provider.issuer,
    aud: provider.clientId,
    sub: subject,
    nonce,
    iat: now,
    exp: now + 600,
  };
  const unsigned = `${part({ alg: 'RS256', kid: 'bench', typ: 'JWT' })}.${part(claims)}`;
  const signature = createSign('sha256').update(unsigned).sign(privateKey, 'base64url');
  const code = randomBytes(16).toString('hex');
  prepared.set(code, {
    subject,
    token: JSON.stringify({ access_token: code, token_type: 'Bearer', id_token: `${unsigned}.${signature}` }),
  });
  return code;
}

async function answer(request, response) {
  const { pathname } = new URL(request.url, provider.issuer);
  let body = '';
  for await (const chunk of request) body += chunk;
  response.setHeader('content-type', 'application/json');
  if (pathname === '/token') {
    const known = prepared.get(new URLSearchParams(body).get('code'));
    response.statusCode = known ? 200 : 400;
    return response.end(known?.token ?? '{"error":"invalid_grant"}');
  }
  if (pathname === '/userinfo') {
    const code = (request.headers.authorization ?? '').replace('Bearer ', '');
    const known = prepared.get(code);
    prepared.delete(code);
    return response.end(
      JSON.stringify({
        sub: known?.subject,
        name: 'Nguyễn Văn An',
        birthdate: '1990-01-02',
        SoDinhDanh: '099190123456',
      }),
    );
  }
  if (pathname === '/jwks') return response.end(JSON.stringify({ keys: [jwk] }));
  response.end(
    JSON.stringify({
      issuer: provider.issuer,
      authorization_endpoint: `${provider.issuer}/auth`,
      token_endpoint: `${provider.issuer}/token`,
      userinfo_endpoint: `${provider.issuer}/userinfo`,
      jwks_uri: `${provider.issuer}/jwks`,
      token_endpoint_auth_methods_supported: ['client_secret_basic'],
    }),
  );
}

export async function serve() {
  const server = createServer((request, response) => void answer(request, response));
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  server.unref();
  provider = {
    issuer: `http://127.0.0.1:${server.address().port}`,
    clientId: 'bench',
    clientSecret: 'bench-secret',
  };
  return provider;
}
