import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Provider } from 'oidc-provider';
import { isSandboxAccountKey, sandboxAccount } from './accounts.js';
import { messagePage, signInPage } from './pages.js';
import { createProvider, INTERACTION_PATH, SESSION_COOKIE, type SandboxClient } from './provider.js';

export type { SandboxClient } from './provider.js';

export interface Sandbox {
  handler: (request: IncomingMessage, response: ServerResponse) => void;
}

export interface RunningSandbox {
  issuer: string;
  close(): Promise<void>;
}

const FORM_BYTES = 4096;
const INTERACTION = new RegExp(`^${INTERACTION_PATH}/[\\w-]+$`);

export async function createSandbox(client: SandboxClient): Promise<Sandbox> {
  const provider = await createProvider(client);
  const answer = provider.callback();
  return {
    handler: (request, response) => {
      const { pathname } = new URL(request.url ?? '/', client.issuer);
      response.setHeader('cache-control', 'no-store');
      if (INTERACTION.test(pathname)) {
        interact(provider, pathname, request, response).catch(() => {
          send(
            response,
            400,
            messagePage('Phiên đăng nhập thử đã hết hạn', 'Quay lại trang học và bấm Đăng nhập lần nữa.'),
          );
        });
      } else if (pathname === '/') {
        send(
          response,
          200,
          messagePage('Máy chủ thử', 'Mở trang học và bấm “Đăng nhập bằng VNeID” để vào đây.'),
        );
      } else {
        forgetSession(request);
        void answer(request, response);
      }
    },
  };
}

/** Listens on its own loopback port and nowhere else: whoever can reach it can sign in as anybody. */
export async function startSandbox(
  options: Omit<SandboxClient, 'issuer'> & { port: number; host?: '127.0.0.1' | '::1' },
): Promise<RunningSandbox> {
  const server = createServer();
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(options.port, options.host ?? '127.0.0.1', listening);
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : options.port;
  const issuer = `http://${options.host === '::1' ? '[::1]' : '127.0.0.1'}:${port}`;
  const { handler } = await createSandbox({ ...options, issuer });
  server.on('request', handler);
  return {
    issuer,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

async function interact(
  provider: Provider,
  action: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  await provider.interactionDetails(request, response);
  if (request.method !== 'POST') {
    send(response, 200, signInPage(action));
    return;
  }
  const account = new URLSearchParams(await formBody(request)).get('account');
  if (!isSandboxAccountKey(account)) {
    send(response, 400, signInPage(action, 'Hãy chọn một tài khoản trong danh sách.'));
    return;
  }
  await provider.interactionFinished(request, response, {
    login: { accountId: sandboxAccount(account).sub, remember: false },
  });
}

/**
 * Without this the provider would answer for the account chosen last, and to change it would need a script for its
 * sign-out form. Whoever signs in is asked each time.
 */
function forgetSession(request: IncomingMessage): void {
  request.headers.cookie = (request.headers.cookie ?? '')
    .split('; ')
    .filter((pair) => !pair.startsWith(SESSION_COOKIE))
    .join('; ');
}

async function formBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > FORM_BYTES) throw new Error('form too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function send(response: ServerResponse, status: number, html: string): void {
  if (response.headersSent) return;
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy':
      "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'",
    'x-content-type-options': 'nosniff',
  });
  response.end(html);
}
