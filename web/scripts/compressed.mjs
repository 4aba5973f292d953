import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const TEXT = /\.(js|css|svg|json)$/;
/** Below this the headers weigh more than what is saved. */
const WORTH_BYTES = 600;

/** Writes .br and .gz beside each built file: the server sends them as they are and compresses nothing itself. */
export function compressed() {
  let directory = '';
  return {
    name: 'compressed',
    apply: 'build',
    writeBundle(options) {
      directory = options.dir ?? '';
    },
    closeBundle() {
      if (!directory) return;
      for (const name of readdirSync(directory, { recursive: true })) {
        const file = join(directory, String(name));
        if (!TEXT.test(file)) continue;
        const bytes = readFileSync(file);
        if (bytes.length < WORTH_BYTES) continue;
        writeFileSync(`${file}.br`, brotliCompressSync(bytes));
        writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
      }
    },
  };
}
