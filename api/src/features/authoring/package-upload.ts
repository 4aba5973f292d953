import type { FastifyRequest } from 'fastify';
import { BadInputProblem } from '../../platform/problems/problem.js';
import { UnreadablePackageProblem } from './package.problems.js';

export interface UploadedFile {
  bytes: Buffer;
  /** As the author called it, for the author's eyes only; nothing is decided by it. */
  name: string;
}

/** Reads the form with its one file. What grows past the limit is let go of before it is all here. */
export async function readPackageUpload(request: FastifyRequest): Promise<UploadedFile> {
  const missing = new BadInputProblem([{ pointer: '/file', message: 'Chưa có tệp.' }]);
  if (!request.isMultipart()) throw missing;
  let file: UploadedFile | undefined;
  try {
    for await (const part of request.parts()) {
      if (part.type === 'file') file = { bytes: await part.toBuffer(), name: nameOf(part.filename) };
    }
  } catch (error) {
    const code = (error as { code?: string }).code ?? '';
    if (code === 'FST_REQ_FILE_TOO_LARGE') throw new UnreadablePackageProblem('too-large');
    throw new BadInputProblem([{ pointer: '/file', message: 'Nội dung gửi lên bị cắt giữa chừng.' }]);
  }
  if (!file || file.bytes.length === 0) throw missing;
  return file;
}

function nameOf(name: string): string {
  return (
    name
      .normalize('NFC')
      .replace(/^.*[\\/]/, '')
      .replace(/\p{C}/gu, '')
      .slice(0, 200) || 'course.json'
  );
}
