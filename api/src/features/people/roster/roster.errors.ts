import { ConflictProblem, Problem, type FieldError } from '../../../platform/problems/problem.js';
import type { UnreadableReason } from './sheet/grid.js';

const WORDS: Record<UnreadableReason, [status: number, title: string, detail: string]> = {
  'too-large': [
    413,
    'Tệp quá lớn.',
    'Tệp được nhận tối đa 20 MB. Hãy xóa ảnh và các trang không cần, hoặc lưu riêng trang danh sách.',
  ],
  'too-many-rows': [
    413,
    'Danh sách quá dài.',
    'Mỗi lần nhập tối đa 20.000 dòng. Hãy chia danh sách theo đơn vị.',
  ],
  bomb: [
    422,
    'Tệp không an toàn.',
    'Tệp bung ra lớn bất thường nên không được đọc. Hãy mở tệp, chép danh sách sang một tệp mới rồi tải lại.',
  ],
  password: [
    422,
    'Tệp có mật khẩu.',
    'Hãy mở tệp, bỏ mật khẩu (Tệp → Thông tin → Bảo vệ), lưu lại rồi tải lên.',
  ],
  'old-excel': [
    422,
    'Định dạng Excel cũ chưa được nhận.',
    'Hãy mở tệp và lưu lại dạng “Excel Workbook (.xlsx)” rồi tải lên.',
  ],
  'wrong-type': [415, 'Tệp này không phải bảng tính.', 'Hãy tải tệp .xlsx hoặc .csv.'],
  damaged: [
    422,
    'Tệp bị hỏng, không đọc được.',
    'Hãy mở tệp bằng Excel hoặc LibreOffice, lưu lại rồi tải lên.',
  ],
  encoding: [422, 'Tệp .csv chưa đúng bảng mã.', 'Khi lưu hãy chọn “CSV UTF-8”.'],
  empty: [422, 'Tệp không có dòng nào.', 'Hãy xem lại có đúng tệp và đúng trang danh sách không.'],
};

/** The upload cannot be taken for a list; nothing was kept of it. */
export class UnreadableRosterProblem extends Problem {
  constructor(reason: UnreadableReason) {
    const [status, title, detail] = WORDS[reason];
    super(status, `roster-${reason}`, title, detail, [{ pointer: '/file', message: title }]);
  }
}

export class RosterFormProblem extends Problem {
  constructor(errors: FieldError[]) {
    super(400, 'bad-input', 'Dữ liệu gửi lên chưa đúng.', 'Hãy xem lại các mục được nêu.', errors);
  }
}

/** Somebody changed these units after the preview: what was seen is not what would happen. */
export class RosterBaseChangedProblem extends ConflictProblem {
  constructor() {
    super(
      'roster-base-changed',
      'Danh sách của đơn vị vừa được người khác thay đổi.',
      'Chưa có gì được áp dụng. Bản xem trước đã được tính lại; hãy xem lại rồi bấm áp dụng.',
    );
  }
}

export class RosterClosedProblem extends ConflictProblem {
  constructor(status: string) {
    const expired = status === 'expired';
    super(
      'roster-closed',
      expired ? 'Lần nhập này đã hết hạn lưu.' : 'Lần nhập này đã được hoàn tác.',
      'Hãy tải tệp lên lại.',
    );
  }
}

export class RosterNotMissingProblem extends Problem {
  constructor() {
    super(
      422,
      'roster-not-missing',
      'Có người không thuộc diện vắng mặt trong danh sách.',
      'Hãy tải lại trang và chọn lại những người kết thúc.',
      [{ pointer: '/endMissing', message: 'Chỉ chọn trong những người mà danh sách không có.' }],
    );
  }
}

export interface UndoBlock {
  personId: string;
  fullName: string;
  reasons: string[];
}

/** What came after rests on the import. The list says on whom, so that it can be put right one by one. */
export class RosterUndoRefusedProblem extends Problem {
  constructor(blocks: readonly UndoBlock[]) {
    super(
      409,
      'roster-undo-refused',
      'Không hoàn tác được.',
      `Có ${blocks.length} người đã có việc phát sinh sau lần nhập này. Hãy sửa từng người trong danh sách.`,
      blocks.slice(0, 200).map(({ personId, fullName, reasons }) => ({
        pointer: `/people/${personId}`,
        message: `${fullName}: ${reasons.join('; ')}.`,
      })),
    );
  }
}
