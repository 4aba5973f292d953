import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer, type Server } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { connect, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { transformFileSync } from '@swc/core';
import { ProviderHttp } from '../src/platform/sign-in/provider-http.js';

const TLS = join(__dirname, 'fixtures/tls');
const SOURCES = join(__dirname, '../src/platform/sign-in');
// Inside the package, so that its dependencies are found; ignored by git.
const COMPILED = join(__dirname, `../.cache/proxy-test-${process.pid}`);

/** Node reads NODE_EXTRA_CA_CERTS when it starts, so who honours it has to be a process of its own. */
describe('the way to a provider behind a proxy, with a certificate of an own authority', () => {
  let provider: Server;
  let proxy: Server;
  let proxyUrl: string;
  const tunnels: string[] = [];

  beforeAll(async () => {
    provider = createHttpsServer(
      { key: readFileSync(join(TLS, 'provider.key.pem')), cert: readFileSync(join(TLS, 'provider.pem')) },
      (_request, response) => {
        response
          .writeHead(200, { 'content-type': 'application/json' })
          .end('{"issuer":"https://vneid.test"}');
      },
    );
    proxy = createHttpServer((_request, response) => void response.writeHead(404).end());
    proxy.on('connect', (request, client) => {
      tunnels.push(request.url ?? '');
      const upstream = connect((provider.address() as AddressInfo).port, '127.0.0.1', () => {
        client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
        upstream.pipe(client).pipe(upstream);
      });
      client.on('error', () => upstream.destroy());
      upstream.on('error', () => client.destroy());
    });
    for (const server of [provider, proxy])
      await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    proxyUrl = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
    mkdirSync(COMPILED, { recursive: true });
    for (const name of ['provider-http', 'sign-in-failure']) {
      const { code } = transformFileSync(join(SOURCES, `${name}.ts`), {
        swcrc: false,
        jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
      });
      writeFileSync(join(COMPILED, `${name}.js`), code);
    }
    writeFileSync(join(COMPILED, 'package.json'), '{"type":"module"}');
    writeFileSync(
      join(COMPILED, 'ask.js'),
      `import { ProviderHttp } from './provider-http.js';
       const http = new ProviderHttp(process.argv[2]);
       try { console.log(JSON.stringify(await http.get('https://vneid.test/.well-known/openid-configuration'))); }
       catch (error) { console.log(error.message); }
       await http.close();`,
    );
  });

  afterAll(() => {
    rmSync(COMPILED, { recursive: true, force: true });
    provider.close();
    proxy.close();
  });

  async function ask(environment: Record<string, string>): Promise<string> {
    const { stdout } = await promisify(execFile)(process.execPath, [join(COMPILED, 'ask.js'), proxyUrl], {
      env: { PATH: process.env.PATH, ...environment },
    });
    return stdout.trim();
  }

  it('goes through HTTPS_PROXY and trusts the authority of NODE_EXTRA_CA_CERTS', async () => {
    tunnels.length = 0;
    const answer = await ask({ NODE_EXTRA_CA_CERTS: join(TLS, 'authority.pem') });
    expect(JSON.parse(answer)).toEqual({ status: 200, json: { issuer: 'https://vneid.test' } });
    expect(tunnels).toEqual(['vneid.test:443']);
  });

  it('trusts nobody else: without the authority there is no answer', async () => {
    expect(await ask({})).toBe('unavailable: provider:no-answer');
  });

  it('asks this machine itself without the proxy, and another one never over plain http', async () => {
    tunnels.length = 0;
    const http = new ProviderHttp(proxyUrl);
    await expect(http.get('http://vneid.test/x')).rejects.toThrow('provider:plain-http');
    await expect(http.get(`${proxyUrl}/x`)).rejects.toThrow('provider:not-json');
    await http.close();
    expect(tunnels).toEqual([]);
  });
});
