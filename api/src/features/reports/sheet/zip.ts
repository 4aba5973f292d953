import { createDeflateRaw, crc32 } from 'node:zlib';

interface Entry {
  name: Buffer;
  crc: number;
  packed: number;
  size: number;
  offset: number;
}

/** Sizes and checksum follow the data, so that nothing has to be held back until they are known. */
const FLAGS = 0x0808;
const DEFLATE = 8;
/** 1/1/1980, the earliest the format knows: the same input gives the same bytes. */
const DOS_DATE = 0x0021;

/** A zip archive as a stream: each file is deflated while it is produced and is never in memory as a whole. */
export async function* zip(
  files: Iterable<{ name: string; content: AsyncIterable<string | Buffer> | Iterable<string | Buffer> }>,
): AsyncGenerator<Buffer> {
  const entries: Entry[] = [];
  let offset = 0;
  for (const file of files) {
    const entry: Entry = { name: Buffer.from(file.name), crc: 0, packed: 0, size: 0, offset };
    entries.push(entry);
    const header = localHeader(entry);
    offset += header.length;
    yield header;
    for await (const chunk of deflated(file.content, entry)) {
      offset += chunk.length;
      yield chunk;
    }
    const descriptor = dataDescriptor(entry);
    offset += descriptor.length;
    yield descriptor;
  }
  const directory = Buffer.concat(entries.map(centralHeader));
  yield Buffer.concat([directory, endOf(entries.length, directory.length, offset)]);
}

async function* deflated(
  content: AsyncIterable<string | Buffer> | Iterable<string | Buffer>,
  entry: Entry,
): AsyncGenerator<Buffer> {
  const deflate = createDeflateRaw({ level: 4 });
  const feeding = (async () => {
    for await (const piece of content) {
      const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
      entry.crc = crc32(bytes, entry.crc);
      entry.size += bytes.length;
      if (!deflate.write(bytes)) await new Promise((resolve) => deflate.once('drain', resolve));
    }
    deflate.end();
  })();
  // A failing source must end the stream with its error, not leave the reader waiting.
  feeding.catch((error: Error) => deflate.destroy(error));
  for await (const chunk of deflate) {
    entry.packed += (chunk as Buffer).length;
    yield chunk as Buffer;
  }
  await feeding;
}

function localHeader(entry: Entry): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(FLAGS, 6);
  header.writeUInt16LE(DEFLATE, 8);
  header.writeUInt16LE(DOS_DATE, 12);
  header.writeUInt16LE(entry.name.length, 26);
  return Buffer.concat([header, entry.name]);
}

function dataDescriptor(entry: Entry): Buffer {
  const descriptor = Buffer.alloc(16);
  descriptor.writeUInt32LE(0x08074b50, 0);
  descriptor.writeUInt32LE(entry.crc, 4);
  descriptor.writeUInt32LE(entry.packed, 8);
  descriptor.writeUInt32LE(entry.size, 12);
  return descriptor;
}

function centralHeader(entry: Entry): Buffer {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(20, 6);
  header.writeUInt16LE(FLAGS, 8);
  header.writeUInt16LE(DEFLATE, 10);
  header.writeUInt16LE(DOS_DATE, 14);
  header.writeUInt32LE(entry.crc, 16);
  header.writeUInt32LE(entry.packed, 20);
  header.writeUInt32LE(entry.size, 24);
  header.writeUInt16LE(entry.name.length, 28);
  header.writeUInt32LE(entry.offset, 42);
  return Buffer.concat([header, entry.name]);
}

function endOf(count: number, directorySize: number, directoryOffset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(directorySize, 12);
  end.writeUInt32LE(directoryOffset, 16);
  return end;
}
