import type { Question } from '../../schema.js';
import { REVIEWED_ON } from './sources.js';

/** Paying and transferring. */
export const pool1: Question[] = [
  {
    id: 'c-12-trieu',
    kind: 'single',
    prompt: 'Chuyển 12 triệu đồng một lần. Máy cần xác nhận thêm bằng gì?',
    options: [
      { id: 'a', text: 'Khuôn mặt' },
      { id: 'b', text: 'Chữ ký trên giấy gửi qua bưu điện' },
      { id: 'c', text: 'Mã OTP của người nhận' },
    ],
    correct: ['a'],
    explanation: {
      general: 'Theo mức hiện nay, mỗi lần trên 10 triệu đồng phải so khuôn mặt.',
      perOption: {
        b: 'Chuyển khoản trên app không cần gửi chữ ký giấy.',
        c: 'Người nhận không có mã nào trong việc này.',
      },
    },
    reviewedOn: REVIEWED_ON,
    sourceIds: ['thong-tu-50'],
  },
  {
    id: 'c-bon-lan-6-trieu',
    kind: 'single',
    prompt: 'Trong một ngày chuyển bốn lần, mỗi lần 6 triệu đồng. Lần nào máy hỏi khuôn mặt?',
    options: [
      { id: 'a', text: 'Lần thứ nhất' },
      { id: 'b', text: 'Lần thứ hai' },
      { id: 'c', text: 'Lần thứ ba' },
      { id: 'd', text: 'Lần thứ tư' },
    ],
    correct: ['d'],
    explanation: {
      general: 'Đến lần thứ tư, tổng là 24 triệu đồng, quá mức 20 triệu đồng một ngày.',
      perOption: {
        a: 'Tổng mới là 6 triệu đồng.',
        b: 'Tổng mới là 12 triệu đồng.',
        c: 'Tổng là 18 triệu đồng, vẫn chưa quá 20 triệu đồng.',
      },
    },
    reviewedOn: REVIEWED_ON,
    sourceIds: ['thong-tu-50'],
  },
  {
    id: 'c-nhan-tien-pin',
    kind: 'single',
    prompt: 'Muốn nhận tiền người khác gửi, có phải nhập mã PIN hay OTP không?',
    options: [
      { id: 'a', text: 'Có, nhập cả hai mã' },
      { id: 'b', text: 'Không phải nhập mã nào' },
      { id: 'c', text: 'Chỉ nhập mã khi số tiền lớn' },
    ],
    correct: ['b'],
    explanation: {
      general: 'Mã PIN và OTP chỉ dùng khi tiền đi ra.',
      perOption: {
        a: 'Nhập mã là cho phép tiền rời khỏi tài khoản.',
        c: 'Nhận nhiều hay ít cũng không cần mã.',
      },
    },
    reviewedOn: REVIEWED_ON,
    authorsOwn: true,
  },
  {
    id: 'c-ten-khac',
    kind: 'single',
    prompt: 'Quét mã ở cửa hàng, máy hiện tên khác tên chủ hàng. Nên làm gì?',
    options: [
      { id: 'a', text: 'Trả luôn vì đã quét rồi' },
      { id: 'b', text: 'Trả một nửa trước' },
      { id: 'c', text: 'Hủy và hỏi lại' },
    ],
    correct: ['c'],
    explanation: {
      general: 'Tên khác có thể là mã bị dán đè, nên dừng lại hỏi cho chắc.',
      perOption: {
        a: 'Quét rồi vẫn hủy được, tiền chưa đi đâu cả.',
        b: 'Một nửa số tiền cũng có thể về tay kẻ gian.',
      },
    },
    reviewedOn: REVIEWED_ON,
    sourceIds: ['vietqr'],
  },
  {
    id: 'c-anh-chup',
    kind: 'single',
    prompt: 'Đang bán hàng, khách đưa ảnh màn hình “đã chuyển tiền”. Nên làm gì?',
    options: [
      { id: 'a', text: 'Đợi app hoặc loa của mình báo tiền vào' },
      { id: 'b', text: 'Giao hàng ngay cho khách vui' },
      { id: 'c', text: 'Chụp lại ảnh ấy làm bằng chứng rồi giao hàng' },
    ],
    correct: ['a'],
    explanation: {
      general: 'Ảnh có thể làm giả, còn tiền vào thì app của mình báo.',
      perOption: {
        b: 'Giao hàng khi tiền chưa đến thì dễ mất hàng.',
        c: 'Bản chụp của ảnh giả vẫn là ảnh giả.',
      },
    },
    reviewedOn: REVIEWED_ON,
    authorsOwn: true,
  },
  {
    id: 'c-dung-so-tien',
    kind: 'single',
    prompt: 'Phải trả bốn mươi lăm nghìn đồng. Màn hình nào đúng?',
    options: [
      { id: 'a', text: '4.500 đ' },
      { id: 'b', text: '45.000 đ' },
      { id: 'c', text: '450.000 đ' },
    ],
    correct: ['b'],
    explanation: {
      general: 'Bốn mươi lăm nghìn viết là 45 rồi đến ba số không.',
      perOption: {
        a: 'Con số này thiếu một số không.',
        c: 'Con số này gấp mười lần số phải trả.',
      },
    },
    reviewedOn: REVIEWED_ON,
    authorsOwn: true,
  },
  {
    id: 'c-thu-tu-quet',
    kind: 'single',
    prompt: 'Trả tiền bằng VietQR, làm theo thứ tự nào?',
    options: [
      { id: 'a', text: 'Xác nhận, quét mã, rồi xem tên' },
      { id: 'b', text: 'Xem tên, xác nhận, rồi quét mã' },
      { id: 'c', text: 'Quét mã, xem kỹ, rồi xác nhận' },
    ],
    correct: ['c'],
    explanation: {
      general: 'Quét mã xong mới có tên, số tiền để xem, xem xong mới xác nhận.',
      perOption: {
        a: 'Xác nhận là bước cuối cùng.',
        b: 'Chưa quét mã thì chưa có tên để xem.',
      },
    },
    reviewedOn: REVIEWED_ON,
    sourceIds: ['vietqr'],
  },
  {
    id: 'c-dua-so-tai-khoan',
    kind: 'single',
    prompt: 'Người quen muốn gửi trả tiền. Cần đưa cho họ những gì?',
    options: [
      { id: 'a', text: 'Mật khẩu app ngân hàng' },
      { id: 'b', text: 'Số tài khoản và tên ngân hàng' },
      { id: 'c', text: 'Ảnh hai mặt của thẻ và mã PIN' },
    ],
    correct: ['b'],
    explanation: {
      general: 'Có số tài khoản và tên ngân hàng là đủ để gửi tiền đến.',
      perOption: {
        a: 'Ai có mật khẩu thì vào được tài khoản.',
        c: 'Ảnh thẻ và mã PIN giúp kẻ gian lấy tiền.',
      },
    },
    reviewedOn: REVIEWED_ON,
    authorsOwn: true,
  },
  {
    id: 'c-can-cuoc-chip',
    kind: 'single',
    prompt: 'App so khuôn mặt với dữ liệu trong giấy tờ nào?',
    options: [
      { id: 'a', text: 'Căn cước gắn chip' },
      { id: 'b', text: 'Thẻ bảo hiểm y tế' },
      { id: 'c', text: 'Giấy phép lái xe' },
    ],
    correct: ['a'],
    explanation: {
      general: 'Dữ liệu khuôn mặt phải khớp với căn cước gắn chip.',
      perOption: {
        b: 'Thẻ bảo hiểm y tế không dùng cho việc này.',
        c: 'Giấy phép lái xe không dùng cho việc này.',
      },
    },
    reviewedOn: REVIEWED_ON,
    sourceIds: ['thong-tu-50'],
  },
  {
    id: 'c-mat-khong-khop',
    kind: 'single',
    prompt: 'App báo khuôn mặt chưa khớp nhiều lần. Nên làm gì?',
    options: [
      { id: 'a', text: 'Nhờ người khác quét hộ khuôn mặt' },
      { id: 'b', text: 'Thuê người trên mạng sửa giúp tài khoản' },
      { id: 'c', text: 'Mang căn cước ra quầy ngân hàng' },
    ],
    correct: ['c'],
    explanation: {
      general: 'Nhân viên ở quầy kiểm tra và cập nhật dữ liệu cho đúng.',
      perOption: {
        a: 'Khuôn mặt người khác không khớp với căn cước của mình.',
        b: 'Người lạ có thể chiếm luôn tài khoản.',
      },
    },
    reviewedOn: REVIEWED_ON,
    authorsOwn: true,
  },
  {
    id: 'c-noi-dung',
    kind: 'single',
    prompt: 'Ô “Nội dung” khi chuyển tiền nên ghi gì?',
    options: [
      { id: 'a', text: 'Ai trả và trả tiền gì' },
      { id: 'b', text: 'Mã OTP vừa nhận được' },
      { id: 'c', text: 'Mật khẩu để người nhận kiểm tra' },
    ],
    correct: ['a'],
    explanation: {
      general: 'Nội dung rõ giúp hai bên nhận ra khoản tiền.',
      perOption: {
        b: 'Mã OTP chỉ gõ vào ô nhập mã của app.',
        c: 'Người nhận không được biết mật khẩu.',
      },
    },
    reviewedOn: REVIEWED_ON,
    sourceIds: ['vietqr'],
  },
  {
    id: 'c-tien-hoc',
    kind: 'single',
    prompt: 'Có người lạ nhắn mã QR mới để nộp tiền học. Nên làm gì?',
    options: [
      { id: 'a', text: 'Nộp ngay kẻo muộn' },
      { id: 'b', text: 'Gọi nhà trường theo số đã biết' },
      { id: 'c', text: 'Chuyển tiếp mã ấy cho các phụ huynh khác' },
    ],
    correct: ['b'],
    explanation: {
      general: 'Chỉ nộp vào mã hoặc tài khoản do chính nhà trường thông báo.',
      perOption: {
        a: 'Vội vàng là điều kẻ gian mong đợi.',
        c: 'Chuyển tiếp thì nhiều người cùng bị lừa.',
      },
    },
    reviewedOn: REVIEWED_ON,
    authorsOwn: true,
  },
];
