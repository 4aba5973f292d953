import {
  rosterWarnings,
  type RosterField,
  type RosterProblem,
  type RosterProblemCode,
} from '@bdhvs/contracts';

interface Words {
  /** `value` is what stands in the row; it is never a personal number. */
  message: (value: string, otherRow: number | null) => string;
  advice: string;
}

const FIX = 'Sửa ngay tại đây, hoặc sửa trong tệp rồi tải lại.';

const WORDS: Record<RosterProblemCode, Words> = {
  missing_name: { message: () => 'Chưa có họ tên.', advice: 'Điền họ và tên. ' + FIX },
  invalid_name: {
    message: (value) => `“${value}” không đọc được thành họ tên; có thể tệp dùng phông chữ cũ (TCVN3, VNI).`,
    advice: 'Gõ lại họ và tên bằng bảng mã Unicode. ' + FIX,
  },
  missing_citizen_id: {
    message: () => 'Chưa có số định danh cá nhân.',
    advice: 'Điền số định danh 12 chữ số. ' + FIX,
  },
  invalid_citizen_id: { message: (value) => value, advice: 'Xem lại số trên thẻ căn cước. ' + FIX },
  citizen_id_of_another_person: {
    message: (_, otherRow) =>
      otherRow
        ? `Số định danh trùng với dòng ${otherRow}, tên lại khác.`
        : 'Số định danh này đang ghi cho một người khác tên trong đơn vị.',
    advice: 'So hai bên với thẻ căn cước: sửa số nếu gõ nhầm; nếu đúng là một người, xác nhận lấy tên mới.',
  },
  needs_transfer: {
    message: () => 'Số định danh này cần làm thủ tục chuyển đơn vị trước khi đưa vào danh sách.',
    advice: 'Xem lại số. Nếu đúng, đề nghị người quản lý cấp trên chuyển đơn vị; dòng này chưa được áp dụng.',
  },
  impossible_date: { message: (value) => value, advice: 'Sửa ngày theo giấy tờ. ' + FIX },
  missing_unit: { message: () => 'Chưa ghi đơn vị công tác.', advice: 'Chọn đơn vị cho dòng này.' },
  unknown_unit: {
    message: (value) => `Chưa có đơn vị “${value}”.`,
    advice: 'Chọn đơn vị tương ứng; lần sau hệ thống nhớ cách viết này.',
  },
  ambiguous_unit: {
    message: (value) => `Có nhiều đơn vị cùng tên “${value}”.`,
    advice: 'Chọn đúng đơn vị; lần sau hệ thống nhớ.',
  },
  secondary_membership: {
    message: (_, otherRow) =>
      otherRow
        ? `Đã có ở một đơn vị khác (dòng ${otherRow}); dòng này là vị trí kiêm nhiệm.`
        : 'Đã có ở một đơn vị khác; dòng này là vị trí kiêm nhiệm.',
    advice: 'Bấm “Ghi kiêm nhiệm” để ghi thêm vị trí thứ hai (không tính hai lần), hoặc bỏ qua dòng này.',
  },
  duplicate_row: {
    message: (_, otherRow) => `Trùng hoàn toàn với dòng ${otherRow}.`,
    advice: 'Không cần làm gì: người này chỉ được tính một lần.',
  },
  formula_without_value: {
    message: (value) => `Ô “${value}” là công thức chưa có kết quả hoặc báo lỗi.`,
    advice: 'Mở tệp, thay công thức bằng giá trị (Dán đặc biệt → Giá trị) rồi tải lại.',
  },
  number_birth_year_mismatch: {
    message: () => 'Năm sinh khác với năm sinh trong số định danh.',
    advice: 'Dòng vẫn được nhận. Xem lại ngày sinh và số định danh.',
  },
  number_sex_mismatch: {
    message: () => 'Giới tính khác với giới tính trong số định danh.',
    advice: 'Dòng vẫn được nhận. Xem lại giới tính và số định danh.',
  },
  missing_birth_date: {
    message: () => 'Chưa có ngày sinh đầy đủ.',
    advice:
      'Dòng vẫn được nhận. Thiếu ngày sinh thì lần đăng nhập VNeID đầu tiên cần người phụ trách xác nhận.',
  },
  missing_category: {
    message: () => 'Chưa ghi loại (cán bộ, công chức, viên chức…).',
    advice: 'Dòng vẫn được nhận, nhưng chưa xếp được đối tượng học tập. Bổ sung loại khi có thể.',
  },
  unknown_category: {
    message: (value) => `Chưa rõ “${value}” thuộc loại nào.`,
    advice: 'Dòng vẫn được nhận, nhưng chưa xếp được đối tượng học tập. Chọn loại cho đúng.',
  },
  invalid_phone: {
    message: () => 'Số điện thoại chưa đúng, không được ghi.',
    advice: 'Dòng vẫn được nhận. Bổ sung số điện thoại sau.',
  },
  invalid_email: {
    message: () => 'Thư điện tử chưa đúng, không được ghi.',
    advice: 'Dòng vẫn được nhận. Bổ sung thư điện tử sau.',
  },
  incomplete_date: {
    message: (value) => `Ngày về đơn vị “${value}” chưa đủ ngày, tháng, năm, không được ghi.`,
    advice: 'Dòng vẫn được nhận.',
  },
  formula_cell: {
    message: (value) => `Ô “${value}” là công thức; đã lấy kết quả lưu trong tệp.`,
    advice: 'Dòng vẫn được nhận. Xem lại kết quả có đúng không.',
  },
};

const WARNINGS: ReadonlySet<string> = new Set(rosterWarnings);

export interface FoundProblem {
  code: RosterProblemCode;
  field: RosterField | null;
  value: string;
  otherRow: number | null;
}

export function found(
  code: RosterProblemCode,
  field: RosterField | null = null,
  value = '',
  otherRow: number | null = null,
): FoundProblem {
  return { code, field, value, otherRow };
}

export function isError(problem: FoundProblem): boolean {
  return !WARNINGS.has(problem.code);
}

/** A column taken for another may hold personal numbers: nine digits or more are never shown. */
export function hideNumbers(text: string): string {
  return text.replace(/\d(?:[\s.-]?\d){8,}/g, '•••');
}

/** The problem in the words of the page. */
export function describe(problem: FoundProblem): RosterProblem {
  const words = WORDS[problem.code];
  return {
    code: problem.code,
    severity: isError(problem) ? 'error' : 'warning',
    field: problem.field,
    message: words.message(hideNumbers(problem.value), problem.otherRow),
    advice: words.advice,
    otherRow: problem.otherRow,
  };
}

export const INVALID_NUMBER_WORDS = {
  letters: (digits: number) => `Số định danh có ký tự không phải chữ số (${digits} chữ số).`,
  'old-card': () => 'Đây là số chứng minh nhân dân cũ (9 chữ số), không phải số định danh.',
  'lost-digits': (digits: number) => `Số định danh có ${digits} chữ số, không phải do mất số 0 ở đầu.`,
  'too-short': (digits: number) => `Số định danh chỉ có ${digits} chữ số, cần 12.`,
  'too-long': (digits: number) => `Số định danh có ${digits} chữ số, cần 12.`,
} as const;
