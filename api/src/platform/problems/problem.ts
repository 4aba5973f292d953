export interface FieldError {
  /** RFC 6901: '/events/3/payload' or '' for the whole body. */
  pointer: string;
  message: string;
}

/** A failure that has a name. The filter turns it into application/problem+json; nothing else writes error bodies. */
export class Problem extends Error {
  /** Headers that belong to the answer, such as retry-after. */
  headers: Record<string, string> = {};

  constructor(
    readonly status: number,
    /** The last part of `type`: a stable, lower-case word that programs may rely on. */
    readonly slug: string,
    readonly title: string,
    readonly detail?: string,
    readonly errors?: FieldError[],
  ) {
    super(title);
  }
}

/** Also the answer for what exists but is out of the caller's units: existence is not told. */
export class NotFoundProblem extends Problem {
  constructor(detail?: string) {
    super(404, 'not-found', 'Không tìm thấy.', detail);
  }
}

export class UnauthenticatedProblem extends Problem {
  constructor(detail = 'Phiên đã hết hoặc chưa đăng nhập. Việc đang làm vẫn được giữ trên máy.') {
    super(401, 'session-needed', 'Cần đăng nhập.', detail);
  }
}

export class ForbiddenProblem extends Problem {
  constructor(detail?: string) {
    super(403, 'not-allowed', 'Tài khoản này không có quyền làm việc này.', detail);
  }
}

export class BadInputProblem extends Problem {
  constructor(errors: FieldError[], detail = 'Hãy xem lại các mục được nêu.') {
    super(400, 'bad-input', 'Dữ liệu gửi lên chưa đúng.', detail, errors);
  }
}

export class ConflictProblem extends Problem {
  constructor(slug: string, title: string, detail?: string) {
    super(409, slug, title, detail);
  }
}

export class TooManyAttemptsProblem extends Problem {
  constructor(retryAfterSeconds: number, detail?: string) {
    super(
      429,
      'too-many-attempts',
      'Đã thử quá nhiều lần.',
      detail ?? `Hãy thử lại sau ${Math.ceil(retryAfterSeconds / 60)} phút.`,
    );
    this.headers['retry-after'] = String(Math.ceil(retryAfterSeconds));
  }
}
