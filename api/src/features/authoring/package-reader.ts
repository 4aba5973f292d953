import { createHash } from 'node:crypto';
import { RefusedArchive, ZipArchive } from '../../platform/files/zip-archive.js';
import type { MediaKind, Recording } from '../courses/course-media.service.js';
import { BrokenPackageProblem, UnreadablePackageProblem } from './package.problems.js';

const MEGABYTE = 1024 * 1024;
const LIMITS = {
  jsonBytes: 3 * MEGABYTE,
  audioBytes: 3 * MEGABYTE,
  partBytes: 3 * MEGABYTE,
  unpackedBytes: 40 * MEGABYTE,
  ratio: 100,
  ratioFrom: MEGABYTE,
  entries: 400,
} as const;

export interface UploadedPackage {
  /** As JSON reads it, not yet judged. */
  course: unknown;
  /** By the name that cards call them: "audio/bai-1.mp3". */
  audio: Map<string, Recording>;
}

const COURSE = 'course.json';
const AUDIO = /^audio\/[A-Za-z0-9][A-Za-z0-9._-]{0,80}\.(mp3|ogg|m4a)$/;
/** What computers add to archives without being asked. */
const LITTER = /(^|\/)(__MACOSX\/.*|\.DS_Store|Thumbs\.db|desktop\.ini)$/;

/** A .zip or a plain course.json, told apart by their content: a name can say anything. */
export async function readPackage(file: Buffer): Promise<UploadedPackage> {
  if (file.length >= 4 && file.readUInt32LE(0) === 0x04034b50) return readArchive(file);
  const text = decode(file, 'wrong-type');
  if (!/^\s*\{/.test(text)) throw new UnreadablePackageProblem('wrong-type');
  if (file.length > LIMITS.jsonBytes) throw new UnreadablePackageProblem('too-large');
  return { course: parseJson(text), audio: new Map() };
}

async function readArchive(file: Buffer): Promise<UploadedPackage> {
  try {
    const archive = await ZipArchive.open(file, LIMITS);
    const names = archive.names().filter((name) => !name.endsWith('/') && !LITTER.test(name));
    const home = folderOf(names);
    const inside = names.map((name) => ({
      name,
      short: name.startsWith(home) ? name.slice(home.length) : name,
    }));
    refuseStrangers(inside.map(({ short }) => short));
    const audio = new Map<string, Recording>();
    for (const { name, short } of inside) {
      if (short !== COURSE) audio.set(short, recordingOf(short, await whole(archive, name)));
    }
    const json = await whole(archive, home + COURSE);
    return { course: parseJson(decode(json, 'encoding')), audio };
  } catch (error) {
    if (error instanceof RefusedArchive) throw new UnreadablePackageProblem(error.reason);
    throw error;
  }
}

/** Whoever packs a folder gets its name in front of everything; that is fine where it is one folder. */
function folderOf(names: readonly string[]): string {
  if (names.includes(COURSE)) return '';
  const found = names.filter((name) => /^[^/]+\/course\.json$/.test(name));
  if (found.length !== 1) throw new UnreadablePackageProblem('no-course');
  return (found[0] as string).slice(0, -COURSE.length);
}

function refuseStrangers(names: readonly string[]): void {
  const strangers = names.filter((name) => name !== COURSE && !AUDIO.test(name));
  if (strangers.length === 0) return;
  throw new BrokenPackageProblem(
    strangers.slice(0, 100).map((name) => ({
      pointer: '/file',
      message: `${shown(name)}: ${reasonAgainst(name)}`,
    })),
    'Trong gói có tệp không dùng được.',
  );
}

function reasonAgainst(name: string): string {
  if (/\.(png|jpe?g|gif|webp|svg|bmp|heic)$/i.test(name))
    return 'khóa học không mang theo ảnh; hình do sản phẩm vẽ, gọi bằng tên trong course.json.';
  if (/^audio\//i.test(name))
    return 'tệp âm thanh cần tên không dấu, không khoảng trắng, đuôi .mp3, .ogg hoặc .m4a.';
  return 'gói chỉ gồm course.json và thư mục audio.';
}

/** Nothing unseen and nothing endless goes back into a message. */
const shown = (name: string): string => name.replace(/[^\p{L}\p{N}._/ -]/gu, '?').slice(0, 120);

async function whole(archive: ZipArchive, name: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of archive.read(name)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function recordingOf(name: string, bytes: Buffer): Recording {
  const kind = kindOf(bytes);
  if (kind === undefined || !name.endsWith(`.${kind}`))
    throw new BrokenPackageProblem(
      [{ pointer: '/file', message: `${shown(name)}: nội dung không phải tệp âm thanh đúng như đuôi tên.` }],
      'Trong gói có tệp không dùng được.',
    );
  return { hash: createHash('sha256').update(bytes).digest(), kind, bytes };
}

function kindOf(bytes: Buffer): MediaKind | undefined {
  if (bytes.subarray(0, 4).toString('latin1') === 'OggS') return 'ogg';
  if (bytes.subarray(4, 8).toString('latin1') === 'ftyp') return 'm4a';
  const framed = bytes.length > 2 && bytes[0] === 0xff && ((bytes[1] as number) & 0xe6) === 0xe2;
  if (framed || bytes.subarray(0, 3).toString('latin1') === 'ID3') return 'mp3';
  return undefined;
}

function decode(bytes: Buffer, otherwise: 'wrong-type' | 'encoding'): string {
  try {
    // Vietnamese typed on some machines comes in pieces; in the product it is one letter, one character.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).normalize('NFC');
  } catch {
    throw new UnreadablePackageProblem(otherwise);
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const at = /position (\d+)/.exec(String((error as Error).message))?.[1];
    const before = text.slice(0, at === undefined ? text.length : Number(at)).split('\n');
    const column = (before.at(-1) ?? '').length + 1;
    throw new BrokenPackageProblem(
      [
        {
          pointer: '',
          message: `course.json, dòng ${before.length}, cột ${column}: sai dấu phẩy, ngoặc hoặc dấu nháy ở gần đây.`,
        },
      ],
      'Tệp course.json viết chưa đúng cú pháp.',
    );
  }
}
