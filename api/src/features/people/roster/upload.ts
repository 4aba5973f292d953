import { rosterUpload } from '@bdhvs/contracts';
import type { FastifyRequest } from 'fastify';
import { RosterFormProblem, UnreadableRosterProblem } from './roster.errors.js';
import type { RosterUpload } from './roster.service.js';

/** Reads the form, its parts in any order. What grows past the limit is let go of before it is all here. */
export async function readUpload(request: FastifyRequest): Promise<RosterUpload> {
  if (!request.isMultipart())
    throw new RosterFormProblem([
      { pointer: '/file', message: 'Cần gửi tệp theo dạng multipart/form-data.' },
    ]);
  const fields: Record<string, string> = {};
  let file: { content: Buffer; name: string } | undefined;
  try {
    for await (const part of request.parts()) {
      if (part.type === 'file') file = { content: await part.toBuffer(), name: part.filename };
      else fields[part.fieldname] = String(part.value);
    }
  } catch (error) {
    const code = (error as { code?: string }).code ?? '';
    if (code === 'FST_REQ_FILE_TOO_LARGE') throw new UnreadableRosterProblem('too-large');
    if (code.startsWith('FST_'))
      throw new RosterFormProblem([{ pointer: '', message: 'Chỉ gửi một tệp và các mục của biểu mẫu.' }]);
    throw new RosterFormProblem([
      { pointer: '', message: 'Nội dung gửi lên bị cắt giữa chừng hoặc không đọc được.' },
    ]);
  }
  const parsed = rosterUpload.safeParse(fields);
  const errors = parsed.success
    ? []
    : parsed.error.issues.map((issue) => ({ pointer: `/${issue.path.join('/')}`, message: issue.message }));
  if (!file) errors.unshift({ pointer: '/file', message: 'Chưa có tệp.' });
  if (!parsed.success || !file) throw new RosterFormProblem(errors);
  return {
    ...parsed.data,
    file: file.content,
    fileName: file.name
      .normalize('NFC')
      .replace(/^.*[\\/]/, '')
      .slice(0, 200),
  };
}
