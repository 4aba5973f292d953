import type { Course } from '@bdhvs/courses';
import { CourseMedia, MEDIA_PATH } from '../courses/course-media.service.js';
import { zip } from '../reports/sheet/zip.js';

export interface PackageFile {
  name: string;
  type: 'application/zip' | 'application/json; charset=utf-8';
  body: Buffer;
}

/**
 * A version as an author takes it away. Without recordings it is the plain course.json, which every editor opens;
 * with them a .zip that holds them too.
 */
export async function writePackage(course: Course, name: string, media: CourseMedia): Promise<PackageFile> {
  const audio = new Map<string, Buffer>();
  const own = structuredClone(course);
  for (const card of own.lessons.flatMap(({ cards }) => cards)) {
    const [, hash, kind] = MEDIA_PATH.exec(card.audio?.src ?? '') ?? [];
    const recording = hash === undefined ? undefined : await media.find(Buffer.from(hash, 'hex'));
    if (!card.audio || !recording || hash === undefined) continue;
    const file = `audio/${hash.slice(0, 16)}.${kind}`;
    audio.set(file, recording.bytes);
    card.audio.src = file;
  }
  const json = `${JSON.stringify(own, null, 2)}\n`;
  if (audio.size === 0)
    return { name: `${name}.json`, type: 'application/json; charset=utf-8', body: Buffer.from(json) };
  const chunks: Buffer[] = [];
  const files = [
    { name: 'course.json', content: [json] },
    ...[...audio].map(([file, bytes]) => ({ name: file, content: [bytes] })),
  ];
  for await (const chunk of zip(files)) chunks.push(chunk);
  return { name: `${name}.zip`, type: 'application/zip', body: Buffer.concat(chunks) };
}
