import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { StartProblem } from './problem.mjs';

// One gzip stream of parts. A part: a line of JSON, then, for a table, frames of its rows as COPY sends them
// (four bytes of length, the bytes), closed by a frame of length 0. The last part carries the hash of all before it.
export const FORMAT = 'bdhvs-backup-1';

const MOST_FRAME = 64 * 1024 ** 2;
const MOST_LINE = 4 * 1024 ** 2;

const length = (size) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(size);
  return bytes;
};

export class BackupWriter {
  #hash = createHash('sha256');

  /** @param {NodeJS.WritableStream} output where the plain bytes go, usually into gzip */
  constructor(output) {
    this.output = output;
  }

  async #bytes(bytes) {
    this.#hash.update(bytes);
    if (!this.output.write(bytes)) await new Promise((resolve) => this.output.once('drain', resolve));
  }

  line(part) {
    return this.#bytes(Buffer.from(`${JSON.stringify(part)}\n`));
  }

  async rows(chunks) {
    for await (const chunk of chunks) {
      await this.#bytes(length(chunk.length));
      await this.#bytes(chunk);
    }
    await this.#bytes(length(0));
  }

  async finish() {
    const sha256 = this.#hash.digest('hex');
    this.output.end(`${JSON.stringify({ part: 'end', sha256 })}\n`);
  }
}

function broken(why) {
  return new StartProblem(
    `Tệp sao lưu bị hỏng hoặc chưa ghi xong (${why}). Chưa có gì được phục hồi.`,
    `The backup file is damaged or incomplete (${why}). Nothing was restored.`,
  );
}

/** Takes lines and frames off a stream of bytes, and hashes what it took. */
class Bytes {
  #rest = Buffer.alloc(0);
  #hash = createHash('sha256');

  constructor(stream) {
    this.source = stream[Symbol.asyncIterator]();
  }

  async #more() {
    const { value, done } = await this.source.next().catch((error) => {
      throw error.code?.startsWith('Z_') ? broken('it cannot be unpacked') : error;
    });
    if (done) return false;
    this.#rest = this.#rest.length === 0 ? value : Buffer.concat([this.#rest, value]);
    return true;
  }

  #take(size) {
    const taken = this.#rest.subarray(0, size);
    this.#rest = this.#rest.subarray(size);
    return taken;
  }

  get sha256() {
    return this.#hash.copy().digest('hex');
  }

  /** A line, hashed unless it is the closing one. */
  async line() {
    for (;;) {
      const end = this.#rest.indexOf(10);
      if (end >= 0) {
        const before = this.sha256;
        const bytes = this.#take(end + 1);
        this.#hash.update(bytes);
        return { text: bytes.toString('utf8'), before };
      }
      if (this.#rest.length > MOST_LINE) throw broken('a line without end');
      if (!(await this.#more())) return undefined;
    }
  }

  async exactly(size) {
    while (this.#rest.length < size) if (!(await this.#more())) throw broken('it ends in the middle');
    const bytes = this.#take(size);
    this.#hash.update(bytes);
    return bytes;
  }

  async *frames() {
    for (;;) {
      const size = (await this.exactly(4)).readUInt32BE();
      if (size === 0) return;
      if (size > MOST_FRAME) throw broken('a frame too large');
      yield await this.exactly(size);
    }
  }
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    throw broken('it is not a backup of this product');
  }
}

/**
 * The parts of a backup, in order. A table's part has `rows`, frames that must be read before the next part.
 * @throws StartProblem where the file is not a whole backup
 */
export async function* readBackup(file) {
  const unpacked = createReadStream(file)
    .on('error', (error) => unpacked.destroy(error))
    .pipe(createGunzip());
  const bytes = new Bytes(unpacked);
  try {
    let first = true;
    for (;;) {
      const line = await bytes.line();
      if (!line) throw broken('its end is missing');
      const part = parsed(line.text);
      if (first && part.format !== FORMAT) throw broken('it is not a backup of this product');
      first = false;
      if (part.part === 'end') {
        if (part.sha256 !== line.before) throw broken('its checksum differs');
        return;
      }
      yield part.part === 'table' ? { ...part, rows: bytes.frames() } : part;
    }
  } finally {
    unpacked.destroy();
  }
}
