import type { Readable } from 'node:stream';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import { LIMITS, UnreadableSheet } from './grid.js';

/** The parts of a workbook by name. Nothing is unpacked before it is asked for, and never past the limits. */
export class XlsxArchive {
  private unpacked = 0;

  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: Map<string, Entry>,
  ) {}

  static async open(file: Buffer): Promise<XlsxArchive> {
    const zip = await new Promise<ZipFile>((resolve, reject) => {
      fromBuffer(file, { lazyEntries: true, autoClose: false }, (error, opened) =>
        error ? reject(new UnreadableSheet('damaged')) : resolve(opened),
      );
    });
    const entries = await listEntries(zip);
    return new XlsxArchive(zip, entries);
  }

  has(name: string): boolean {
    return this.entries.has(name.toLowerCase());
  }

  /** Hands over the part's text in pieces; stops in the middle when it is larger than it said or than allowed. */
  async read(name: string, onText: (text: string) => void): Promise<void> {
    const entry = this.entries.get(name.toLowerCase());
    if (!entry) throw new UnreadableSheet('damaged');
    const stream = await this.openStream(entry);
    const decoder = new TextDecoder('utf-8', { fatal: true });
    let bytes = 0;
    try {
      for await (const chunk of stream as AsyncIterable<Buffer>) {
        bytes += chunk.length;
        this.unpacked += chunk.length;
        refuseBomb(bytes, entry.compressedSize);
        if (this.unpacked > LIMITS.unpackedBytes) throw new UnreadableSheet('bomb');
        onText(decoder.decode(chunk, { stream: true }));
      }
      onText(decoder.decode());
    } catch (error) {
      throw error instanceof UnreadableSheet ? error : new UnreadableSheet('damaged');
    } finally {
      stream.destroy();
    }
  }

  private openStream(entry: Entry): Promise<Readable> {
    return new Promise((resolve, reject) => {
      this.zip.openReadStream(entry, (error, stream) =>
        error ? reject(new UnreadableSheet('damaged')) : resolve(stream),
      );
    });
  }
}

function listEntries(zip: ZipFile): Promise<Map<string, Entry>> {
  return new Promise((resolve, reject) => {
    const entries = new Map<string, Entry>();
    const fail = (reason: UnreadableSheet): void => {
      zip.removeAllListeners();
      zip.on('error', () => undefined);
      reject(reason);
    };
    if (zip.entryCount > LIMITS.entries) return fail(new UnreadableSheet('bomb'));
    zip.on('error', () => fail(new UnreadableSheet('damaged')));
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      if ((entry.generalPurposeBitFlag & 1) !== 0) return fail(new UnreadableSheet('password'));
      entries.set(entry.fileName.toLowerCase(), entry);
      zip.readEntry();
    });
    zip.readEntry();
  });
}

/** Judged on what really comes out, since the size that an archive declares is the attacker's to choose. */
function refuseBomb(bytes: number, compressed: number): void {
  if (bytes > LIMITS.partBytes) throw new UnreadableSheet('bomb');
  if (bytes > LIMITS.ratioFrom && bytes > compressed * LIMITS.ratio) throw new UnreadableSheet('bomb');
}
