import type { Question } from '../../schema.js';
import { REVIEWED_ON } from './sources.js';

/** Signing, dates and trust. */
export const pool2: Question[] = [
  {
    id: 'tthc-q-giay-hen',
    kind: 'single',
    prompt: 'Giấy tiếp nhận và hẹn trả cần có gì?',
    options: [
      { id: 'a', text: 'Mã hồ sơ và ngày hẹn' },
      { id: 'b', text: 'Mật khẩu tra cứu' },
      { id: 'c', text: 'Tên của người đã nộp ngay trước đó' },
    ],
    correct: ['a'],
    explanation: {
      general: 'Hai thông tin này giúp người dân tra cứu và quay lại đúng ngày.',
      perOption: { b: 'Tra cứu không dùng mật khẩu của ai.', c: 'Thông tin người khác không được lộ ra.' },
    },
    sourceIds: ['tiep-nhan'],
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'tthc-q-vai-ky',
    kind: 'single',
    prompt: 'Ai ký số kết quả?',
    options: [
      { id: 'a', text: 'Công chức một cửa' },
      { id: 'b', text: 'Văn thư' },
      { id: 'c', text: 'Lãnh đạo có thẩm quyền' },
    ],
    correct: ['c'],
    explanation: {
      general: 'Người ký chịu trách nhiệm về nội dung kết quả.',
      perOption: { a: 'Công chức một cửa tiếp nhận và trả.', b: 'Văn thư cho số và phát hành.' },
    },
    sourceIds: ['vai-tro'],
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'tthc-q-ky-ho',
    kind: 'single',
    prompt: 'Lãnh đạo đi vắng, để lại thiết bị ký. Có ký hộ được không?',
    options: [
      { id: 'a', text: 'Được, nếu hồ sơ gấp' },
      { id: 'b', text: 'Không, chờ người có thẩm quyền' },
      { id: 'c', text: 'Được, nếu biết mã PIN' },
    ],
    correct: ['b'],
    explanation: {
      general: 'Chữ ký số là của người ký, ký hộ là mạo tên.',
      perOption: {
        a: 'Gấp cũng không ký thay tên người khác.',
        c: 'Biết mã PIN không thành người có thẩm quyền.',
      },
    },
    authorsOwn: true,
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'tthc-q-phat-hanh',
    kind: 'single',
    prompt: 'Kết quả vừa ký số xong. Bước ngay sau đó là gì?',
    options: [
      { id: 'a', text: 'Văn thư cho số, phát hành' },
      { id: 'b', text: 'Báo cáo lên cấp trên' },
      { id: 'c', text: 'Số hóa lại toàn bộ hồ sơ' },
    ],
    correct: ['a'],
    explanation: {
      general: 'Có số và ngày rồi mới trả được cho người dân.',
      perOption: { b: 'Việc này không nằm giữa ký và trả.', c: 'Giấy tờ đã số hóa từ lúc tiếp nhận.' },
    },
    sourceIds: ['vai-tro'],
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'tthc-q-ne-han',
    kind: 'single',
    prompt: 'Sắp chậm hạn, có người khuyên chuyển “Dừng xử lý”. Nên làm gì?',
    options: [
      { id: 'a', text: 'Chuyển cho khỏi chậm' },
      { id: 'b', text: 'Chuyển, hôm sau mở lại rồi làm tiếp' },
      { id: 'c', text: 'Báo lãnh đạo, lo hẹn lại' },
    ],
    correct: ['c'],
    explanation: {
      general: 'Đổi trạng thái để tránh chậm làm sai số liệu và thiệt người dân.',
      perOption: {
        a: 'Hồ sơ dừng thì người dân phải làm lại.',
        b: 'Mở đi mở lại thì người dân càng hoang mang.',
      },
    },
    authorsOwn: true,
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'tthc-q-sap-xep',
    kind: 'single',
    prompt: 'Buổi sáng nên mở hồ sơ nào trước?',
    options: [
      { id: 'a', text: 'Hồ sơ của người quen nhờ' },
      { id: 'b', text: 'Hồ sơ sắp đến hạn' },
      { id: 'c', text: 'Hồ sơ vừa mới nhận sáng nay' },
    ],
    correct: ['b'],
    explanation: {
      general: 'Xếp theo ngày hẹn thì ít bị chậm.',
      perOption: { a: 'Quen hay lạ đều theo ngày hẹn.', c: 'Mới nhận thì thường còn nhiều ngày.' },
    },
    authorsOwn: true,
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'tthc-q-phieu',
    kind: 'multiple',
    prompt: 'Phiếu xin lỗi và hẹn lại phải ghi rõ những gì?',
    options: [
      { id: 'a', text: 'Lý do chậm' },
      { id: 'b', text: 'Tên công chức bị phê bình' },
      { id: 'c', text: 'Ngày hẹn mới' },
    ],
    correct: ['a', 'c'],
    explanation: {
      general: 'Người dân cần biết vì sao chậm và bao giờ có.',
      perOption: { b: 'Phiếu gửi người dân, không phải bản kiểm điểm.' },
    },
    sourceIds: ['qua-han'],
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'tthc-q-bao-cao',
    kind: 'single',
    prompt: 'Báo cáo hồ sơ chậm nên làm thế nào?',
    options: [
      { id: 'a', text: 'Chỉ nêu số đúng hạn' },
      { id: 'b', text: 'Gộp số chậm sang báo cáo tháng sau' },
      { id: 'c', text: 'Nêu đủ số chậm và lý do' },
    ],
    correct: ['c'],
    explanation: {
      general: 'Có lý do thì biết phải gỡ từ đâu.',
      perOption: { a: 'Thiếu số chậm thì không thấy chỗ nghẽn.', b: 'Gộp sang tháng sau là báo sai.' },
    },
    authorsOwn: true,
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'tthc-q-roi-ban',
    kind: 'single',
    prompt: 'Rời bàn làm việc vài phút. Nên làm gì?',
    options: [
      { id: 'a', text: 'Khóa màn hình' },
      { id: 'b', text: 'Thu nhỏ cửa sổ' },
      { id: 'c', text: 'Nhờ người dân trông hộ' },
    ],
    correct: ['a'],
    explanation: {
      general: 'Màn hình khóa thì không ai xem hay bấm thay.',
      perOption: {
        b: 'Cửa sổ thu nhỏ thì ai cũng mở lại được.',
        c: 'Người dân không được thấy hồ sơ của người khác.',
      },
    },
    sourceIds: ['tai-khoan-rieng'],
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'tthc-q-nhom-chat',
    kind: 'single',
    prompt: 'Cần hỏi ý kiến về một hồ sơ. Đưa gì lên nhóm chat?',
    options: [
      { id: 'a', text: 'Ảnh chụp căn cước người nộp' },
      { id: 'b', text: 'Mã hồ sơ' },
      { id: 'c', text: 'Danh sách hộ kèm số định danh' },
    ],
    correct: ['b'],
    explanation: {
      general: 'Ai có quyền thì mở mã ấy trong hệ thống mà xem.',
      perOption: {
        a: 'Ảnh giấy tờ của dân không ra ngoài hệ thống.',
        c: 'Danh sách cá nhân không đưa lên nhóm.',
      },
    },
    authorsOwn: true,
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'tthc-q-lo-du-lieu',
    kind: 'single',
    prompt: 'Lỡ gửi nhầm danh sách người dân ra ngoài. Việc đầu tiên là gì?',
    options: [
      { id: 'a', text: 'Xóa thư trong máy rồi coi như xong' },
      { id: 'b', text: 'Chờ hết tuần xem sao' },
      { id: 'c', text: 'Báo ngay người phụ trách' },
    ],
    correct: ['c'],
    explanation: {
      general: 'Vụ có thể gây hại chỉ có 72 giờ để báo cơ quan chức năng.',
      perOption: { a: 'Xóa ở máy mình thì người kia vẫn có.', b: 'Chờ một tuần là quá hạn báo.' },
    },
    sourceIds: ['du-lieu-ca-nhan'],
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'tthc-q-tu-choi-bo-sung',
    kind: 'single',
    prompt: 'Yêu cầu bổ sung giấy tờ cần ghi gì cho người dân?',
    options: [
      { id: 'a', text: 'Giấy còn thiếu và hạn gửi' },
      { id: 'b', text: 'Chỉ cần chữ “thiếu giấy”' },
      { id: 'c', text: 'Số điện thoại riêng để hỏi lại' },
    ],
    correct: ['a'],
    explanation: {
      general: 'Ghi đủ thì người dân chỉ phải bổ sung một lần.',
      perOption: {
        b: 'Ghi chung chung thì người dân phải hỏi lại.',
        c: 'Số riêng không thay được nội dung yêu cầu.',
      },
    },
    authorsOwn: true,
    reviewedOn: REVIEWED_ON,
  },
];
