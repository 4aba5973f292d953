import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from './problem.js';

interface Coded {
  code?: string;
  statusCode?: number;
  /** PostgreSQL: in which value it failed. */
  where?: string;
}

/** Letters that PostgreSQL keeps in no text (code zero) and in no JSON (also half a letter). */
function isUnkeepable({ code, where }: Coded): boolean {
  return code === '22021' || code === '22P05' || (code === '22P02' && /^JSON data/.test(where ?? ''));
}

/** PostgreSQL or its pool is away, not the caller's fault: 503, so that a client keeps its work and tries again. */
const DATABASE_AWAY =
  /ECONNREFUSED|ECONNRESET|Connection terminated|timeout exceeded when trying to connect|terminating connection/;

@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    sendProblem(error, request, reply);
  }
}

/** Writes any failure as RFC 9457. What is not ours is logged with the request id and told without its text. */
export function sendProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const problem = asProblem(error);
  if (problem.status >= 500) {
    request.log.error(
      { err: { name: (error as Error).name, code: (error as Coded).code, stack: safeStack(error) } },
      'request failed',
    );
  }
  if (reply.sent) return;
  void reply
    .status(problem.status)
    .headers(problem.headers)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(
      JSON.stringify({
        type: `urn:bdhvs:problem:${problem.slug}`,
        title: problem.title,
        status: problem.status,
        detail: problem.detail,
        requestId: request.id,
        errors: problem.errors,
      }),
    );
}

function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const { code, statusCode } = error as Coded;
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE' || code === 'FST_REQ_FILE_TOO_LARGE' || statusCode === 413) {
    return new Problem(413, 'too-large', 'Nội dung gửi lên quá lớn.');
  }
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE' || statusCode === 415) {
    return new Problem(415, 'unsupported-type', 'Loại nội dung này không được nhận.');
  }
  if (error instanceof HttpException || (statusCode !== undefined && statusCode >= 400 && statusCode < 500)) {
    const status = error instanceof HttpException ? error.getStatus() : (statusCode as number);
    if (status === 404) return new Problem(404, 'not-found', 'Không tìm thấy.');
    return new Problem(status, 'bad-request', 'Yêu cầu chưa đúng.', 'Nội dung gửi lên không đọc được.');
  }
  if (isUnkeepable(error as Coded)) {
    return new Problem(
      400,
      'bad-request',
      'Yêu cầu chưa đúng.',
      'Có ký tự hỏng, không lưu được. Hãy gõ lại.',
    );
  }
  if (
    DATABASE_AWAY.test((error as Error)?.message ?? '') ||
    ['57P01', '57P03', '53300'].includes(code ?? '')
  ) {
    return Object.assign(
      new Problem(
        503,
        'database-away',
        'Hệ thống tạm gián đoạn.',
        'Chưa mất gì cả. Hãy thử lại sau ít phút.',
      ),
      {
        headers: { 'retry-after': '5' },
      },
    );
  }
  return new Problem(
    500,
    'internal',
    'Có lỗi phía hệ thống.',
    'Chưa mất gì cả. Hãy thử lại; nếu vẫn lỗi, báo mã yêu cầu cho người quản trị.',
  );
}

/** The stack without the message: database messages may quote values of rows. */
function safeStack(error: unknown): string | undefined {
  const stack = (error as Error)?.stack;
  return stack
    ?.split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 12)
    .join('\n');
}
