import { ConflictProblem, Problem } from '../../../platform/problems/problem.js';

export class NotEnrolledProblem extends ConflictProblem {
  constructor() {
    super(
      'not-enrolled',
      'Khóa học này chưa được giao cho người học.',
      'Hãy mở khóa học từ trang của mình rồi thử lại.',
    );
  }
}

export class QuizAloneProblem extends ConflictProblem {
  constructor(obliged: boolean) {
    super(
      'quiz-alone-not-admitted',
      'Khóa học này cần học hết các bài.',
      obliged
        ? 'Kế hoạch học tập của đơn vị không cho làm bài kiểm tra thay cho việc học các bài.'
        : 'Chỉ người được giao khóa học mới có thể làm bài kiểm tra thay cho việc học các bài.',
    );
  }
}

export class AttemptLimitProblem extends ConflictProblem {
  constructor(limit: number) {
    super(
      'attempt-limit',
      'Đã dùng hết số lần làm bài.',
      `Khóa học này cho làm bài nhiều nhất ${limit} lần. Hãy liên hệ người phụ trách.`,
    );
  }
}

export class CoolDownProblem extends Problem {
  constructor(at: Date, now: Date, timeZone: string) {
    const seconds = Math.ceil((at.getTime() - now.getTime()) / 1000);
    const when = new Intl.DateTimeFormat('vi-VN', {
      timeZone,
      dateStyle: 'short',
      timeStyle: 'short',
    }).format(at);
    super(
      429,
      'attempt-cool-down',
      'Chưa đến lúc làm lại bài.',
      `Hãy xem lại bài học. Có thể làm lại từ ${when}.`,
    );
    this.headers['retry-after'] = String(seconds);
  }
}
