import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), '../../sample');

export function sampleFile(name: string): Buffer {
  return readFileSync(join(FOLDER, name));
}

/** The rows of one of our own small files: every cell in double quotes, no quote inside a cell. */
export function sampleRows(name: string): Record<string, string>[] {
  const [header = '', ...lines] = sampleFile(name).toString('utf8').trim().split(/\r?\n/);
  const names = cells(header);
  return lines.map((line) =>
    Object.fromEntries(cells(line).map((cell, index) => [names[index] as string, cell])),
  );
}

function cells(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|([^,"]+)/g)].map((match) => match[1] ?? match[2] ?? '');
}
