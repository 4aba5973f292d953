import { Problem, ConflictProblem, type FieldError } from '../../platform/problems/problem.js';

type PackageReason =
  'too-large' | 'bomb' | 'password' | 'path' | 'damaged' | 'wrong-type' | 'encoding' | 'no-course';

const WORDS: Record<PackageReason, [status: number, title: string, detail: string]> = {
  'too-large': [
    413,
    'Gói khóa học quá lớn.',
    'Gói được nhận tối đa 20 MB; course.json tối đa 3 MB, mỗi tệp âm thanh tối đa 3 MB.',
  ],
  bomb: [422, 'Gói không an toàn.', 'Gói bung ra lớn bất thường nên không được đọc.'],
  password: [422, 'Gói có mật khẩu.', 'Hãy nén lại không đặt mật khẩu rồi tải lên.'],
  path: [
    422,
    'Gói không an toàn.',
    'Trong gói có tên tệp dẫn ra ngoài gói (chứa “..”, “\\” hoặc bắt đầu bằng “/”). Hãy nén lại.',
  ],
  damaged: [422, 'Gói bị hỏng, không đọc được.', 'Hãy nén lại thành .zip rồi tải lên.'],
  'wrong-type': [
    415,
    'Tệp này không phải gói khóa học.',
    'Hãy tải lên tệp .zip có course.json bên trong, hoặc chính tệp course.json.',
  ],
  encoding: [422, 'Tệp course.json chưa đúng bảng mã.', 'Khi lưu hãy chọn bảng mã UTF-8.'],
  'no-course': [422, 'Trong gói không có course.json.', 'Tệp course.json phải nằm ngay trong gói.'],
};

/** The upload cannot be taken for a course; nothing was kept of it, and an earlier draft is as it was. */
export class UnreadablePackageProblem extends Problem {
  constructor(reason: PackageReason, errors?: FieldError[]) {
    const [status, title, detail] = WORDS[reason];
    super(status, `package-${reason}`, title, detail, errors ?? [{ pointer: '/file', message: title }]);
  }
}

/** It is a course, and its shape is broken: every place is listed. */
export class BrokenPackageProblem extends Problem {
  constructor(errors: FieldError[], title = 'Gói khóa học chưa đúng dạng.') {
    super(
      422,
      'package-broken',
      title,
      `Có ${errors.length} chỗ cần sửa. Chưa có gì được lưu; bản nháp trước đó vẫn còn.`,
      errors,
    );
  }
}

export class ForeignCourseProblem extends ConflictProblem {
  constructor() {
    super(
      'course-learned-elsewhere',
      'Mã này thuộc một khóa học trên nền tảng khác.',
      'Hãy đặt mã (slug) khác.',
    );
  }
}

export class DraftReplacedProblem extends ConflictProblem {
  constructor() {
    super(
      'draft-replaced',
      'Bản nháp vừa được thay bằng bản khác.',
      'Chưa có gì được phát hành. Hãy xem lại bản nháp mới rồi phát hành.',
    );
  }
}

export class DraftHasErrorsProblem extends Problem {
  constructor(errors: FieldError[]) {
    super(
      422,
      'draft-has-errors',
      'Bản nháp còn lỗi nên chưa phát hành được.',
      `Có ${errors.length} lỗi cần sửa trước.`,
      errors,
    );
  }
}

export class NothingNewProblem extends ConflictProblem {
  constructor() {
    super(
      'nothing-new',
      'Bản nháp giống hệt bản đang phát hành.',
      'Không có gì để phát hành. Bản nháp vẫn còn, có thể thay hoặc bỏ.',
    );
  }
}
