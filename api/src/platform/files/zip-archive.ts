import type { Readable } from 'node:stream';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';

interface ZipLimits {
  /** Of one file once unpacked, and of all that are read. */
  partBytes: number;
  unpackedBytes: number;
  /** Nothing that people make packs better than this; a file under `ratioFrom` may. */
  ratio: number;
  ratioFrom: number;
  entries: number;
}

type ZipReason = 'damaged' | 'bomb' | 'password' | 'path';

/** The archive cannot be read, or must not be. */
export class RefusedArchive extends Error {
  constructor(readonly reason: ZipReason) {
    super(reason);
  }
}

/** The files of an uploaded archive by name. Nothing is unpacked before it is asked for, and never past the limits. */
export class ZipArchive {
  private unpacked = 0;

  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: Map<string, Entry>,
    private readonly limits: ZipLimits,
  ) {}

  static async open(file: Buffer, limits: ZipLimits): Promise<ZipArchive> {
    const zip = await new Promise<ZipFile>((resolve, reject) => {
      fromBuffer(file, { lazyEntries: true, autoClose: false }, (error, opened) =>
        error ? reject(new RefusedArchive('damaged')) : resolve(opened),
      );
    });
    return new ZipArchive(zip, await listEntries(zip, limits), limits);
  }

  /** Names are compared without regard to capitals, as on the machines where such files are made. */
  has(name: string): boolean {
    return this.entries.has(name.toLowerCase());
  }

  names(): string[] {
    return [...this.entries.values()].map(({ fileName }) => fileName);
  }

  /** The file in pieces; stops in the middle when it is larger than it said or than allowed. */
  async *read(name: string): AsyncGenerator<Buffer> {
    const entry = this.entries.get(name.toLowerCase());
    if (!entry) throw new RefusedArchive('damaged');
    const stream = await this.openStream(entry);
    let bytes = 0;
    try {
      for await (const chunk of stream as AsyncIterable<Buffer>) {
        bytes += chunk.length;
        this.unpacked += chunk.length;
        this.refuseBomb(bytes, entry.compressedSize);
        yield chunk;
      }
    } catch (error) {
      throw error instanceof RefusedArchive ? error : new RefusedArchive('damaged');
    } finally {
      stream.destroy();
    }
  }

  private openStream(entry: Entry): Promise<Readable> {
    return new Promise((resolve, reject) => {
      this.zip.openReadStream(entry, (error, stream) =>
        error ? reject(new RefusedArchive('damaged')) : resolve(stream),
      );
    });
  }

  /** Judged on what really comes out, since the size that an archive declares is the attacker's to choose. */
  private refuseBomb(bytes: number, compressed: number): void {
    const { partBytes, unpackedBytes, ratio, ratioFrom } = this.limits;
    const tooMuch = bytes > partBytes || this.unpacked > unpackedBytes;
    if (tooMuch || (bytes > ratioFrom && bytes > compressed * ratio)) throw new RefusedArchive('bomb');
  }
}

function listEntries(zip: ZipFile, limits: ZipLimits): Promise<Map<string, Entry>> {
  return new Promise((resolve, reject) => {
    const entries = new Map<string, Entry>();
    const fail = (reason: ZipReason): void => {
      zip.removeAllListeners();
      zip.on('error', () => undefined);
      reject(new RefusedArchive(reason));
    };
    if (zip.entryCount > limits.entries) return fail('bomb');
    // A name that leads out of the archive ("../x", "/x", "C:\x") is refused by the reader itself.
    zip.on('error', (error: Error) =>
      fail(
        /invalid relative path|absolute path|invalid characters in fileName/.test(error.message)
          ? 'path'
          : 'damaged',
      ),
    );
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      if ((entry.generalPurposeBitFlag & 1) !== 0) return fail('password');
      entries.set(entry.fileName.toLowerCase(), entry);
      zip.readEntry();
    });
    zip.readEntry();
  });
}
