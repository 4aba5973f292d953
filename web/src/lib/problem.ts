export interface FieldError {
  pointer: string;
  message: string;
}

interface ProblemBody {
  type?: string;
  title?: string;
  detail?: string;
  errors?: FieldError[];
  requestId?: string;
}

/** The server answered, and the answer is a failure it can explain (RFC 9457). */
export class ApiProblem extends Error {
  readonly type: string;
  readonly title: string;
  readonly detail: string | undefined;
  readonly errors: FieldError[];

  constructor(
    readonly status: number,
    readonly body: ProblemBody & Record<string, unknown>,
    /** What a person reads out to whoever helps them. */
    readonly requestId: string | undefined,
    readonly retryAfterSeconds?: number,
  ) {
    super(`${status} ${body.title ?? ''}`.trim());
    this.name = 'ApiProblem';
    this.type = body.type ?? 'about:blank';
    this.title = body.title ?? '';
    this.detail = body.detail;
    this.errors = Array.isArray(body.errors) ? body.errors : [];
  }

  /** The last part of the type, so that an address before it may change. */
  get slug(): string {
    return this.type.split(/[/:#]/).pop() ?? '';
  }
}

/** No answer came: no network, or the server is away. Nothing is known about whether the request arrived. */
export class Unreachable extends Error {
  constructor(cause: unknown) {
    super('unreachable', { cause });
    this.name = 'Unreachable';
  }
}

export function hasStatus(error: unknown, status: number): error is ApiProblem {
  return error instanceof ApiProblem && error.status === status;
}
