import { ConflictProblem } from '../../platform/problems/problem.js';

export class AlreadyRevokedProblem extends ConflictProblem {
  constructor() {
    super('already-revoked', 'Giấy xác nhận này đã được thu hồi trước đó.');
  }
}

export class NotRevokedProblem extends ConflictProblem {
  constructor() {
    super('not-revoked', 'Giấy xác nhận này đang có hiệu lực.');
  }
}

/** Its result was taken back: a paper alone cannot say again what no longer holds. */
export class ResultRevokedProblem extends ConflictProblem {
  constructor() {
    super(
      'result-revoked',
      'Kết quả của khóa học này đã được thu hồi.',
      'Khi người học làm lại bài kiểm tra cuối khóa và đạt, hệ thống cấp giấy xác nhận mới.',
    );
  }
}
