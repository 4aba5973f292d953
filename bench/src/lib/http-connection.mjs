import { connect } from 'node:net';

const HEAD_END = Buffer.from('\r\n\r\n');

/**
 * One kept-alive HTTP/1.1 connection, one request at a time. The load shares two cores with what it measures, so the
 * client does as little as it can: the usual ones cost as much per request as the product itself.
 */
export class HttpConnection {
  constructor(port) {
    this.port = port;
    this.received = Buffer.alloc(0);
  }

  async open() {
    this.socket = connect({ port: this.port, host: '127.0.0.1', noDelay: true });
    await new Promise((resolve, reject) => this.socket.once('connect', resolve).once('error', reject));
    this.socket.on('data', (chunk) => this.take(chunk));
    this.socket.on('error', (error) => this.fail(error));
    this.socket.on('close', () => this.fail(new Error('the connection was closed')));
  }

  /** @returns {Promise<{ status: number, head: string, body: Buffer }>} */
  async request(method, path, headers = {}, body) {
    if (!this.socket || this.socket.destroyed) await this.open();
    const text = body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body);
    let head = `${method} ${path} HTTP/1.1\r\nhost: localhost:${this.port}\r\n`;
    for (const name in headers) head += `${name}: ${headers[name]}\r\n`;
    if (body !== undefined)
      head += `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(text)}\r\n`;
    return new Promise((resolve, reject) => {
      this.waiting = { resolve, reject };
      this.socket.write(`${head}\r\n${text}`);
    });
  }

  close() {
    this.waiting = undefined;
    this.socket?.destroy();
  }

  fail(error) {
    const { waiting } = this;
    this.waiting = undefined;
    this.received = Buffer.alloc(0);
    waiting?.reject(error);
  }

  take(chunk) {
    this.received = this.received.length === 0 ? chunk : Buffer.concat([this.received, chunk]);
    const end = this.received.indexOf(HEAD_END);
    if (end < 0) return;
    const head = this.received.latin1Slice(0, end);
    const status = Number(head.slice(9, 12));
    const length = /\r\ncontent-length: (\d+)/i.exec(head);
    const start = end + 4;
    if (length) {
      const size = Number(length[1]);
      if (this.received.length < start + size) return;
      return this.answer(status, head, this.received.subarray(start, start + size));
    }
    if (/\r\ntransfer-encoding: chunked/i.test(head)) {
      // Only the end matters until it is there: joining chunks each time would grow with the square of the size.
      if (!this.received.subarray(-5).equals(Buffer.from('0\r\n\r\n'))) return;
      return this.answer(status, head, unchunked(this.received.subarray(start)));
    }
    this.answer(status, head, Buffer.alloc(0));
  }

  answer(status, head, body) {
    const { waiting } = this;
    this.waiting = undefined;
    this.received = Buffer.alloc(0);
    waiting?.resolve({ status, head, body });
  }
}

function unchunked(raw) {
  const parts = [];
  for (let at = 0; ;) {
    const lineEnd = raw.indexOf('\r\n', at);
    const size = parseInt(raw.latin1Slice(at, lineEnd), 16);
    if (!(size > 0)) return Buffer.concat(parts);
    parts.push(raw.subarray(lineEnd + 2, lineEnd + 2 + size));
    at = lineEnd + 2 + size + 2;
  }
}
