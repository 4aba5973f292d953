import type { Question } from '../../schema.js';
import { REVIEWED_ON } from './sources.js';

/** Knowing a fraud when it comes. */
export const pool1: Question[] = [
  {
    id: 'ats-q-cong-an-video',
    kind: 'single',
    prompt: '“Công an” gọi video, đòi làm việc ngay. Đó là gì?',
    options: [
      { id: 'a', text: 'Cách làm việc mới của công an' },
      { id: 'b', text: 'Lừa đảo' },
      { id: 'c', text: 'Cuộc gọi nhầm số' },
    ],
    correct: ['b'],
    explanation: {
      general: 'Công an thật mời đến trụ sở, không làm việc qua màn hình.',
      perOption: {
        a: 'Gọi video để làm việc không phải là cách của công an.',
        c: 'Gọi nhầm thì không đòi làm việc.',
      },
    },
    sourceIds: ['kenh14'],
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'ats-q-so-bao',
    kind: 'single',
    prompt: 'Muốn báo cuộc gọi lừa đảo, dùng số nào?',
    options: [
      { id: 'a', text: '156 hoặc 5656' },
      { id: 'b', text: 'Số vừa gọi đến' },
      { id: 'c', text: 'Số trên tờ rơi' },
    ],
    correct: ['a'],
    explanation: {
      general: 'Cả hai số 156 và 5656 đều nhận tin báo, không mất tiền.',
      perOption: { b: 'Gọi lại là nói chuyện với kẻ lừa.', c: 'Tờ rơi thì ai cũng in được.' },
    },
    sourceIds: ['so-156-5656'],
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'ats-q-khoa-sim',
    kind: 'single',
    prompt: 'Máy báo SIM sắp khóa, bảo bấm một phím. Nên làm gì?',
    options: [
      { id: 'a', text: 'Bấm phím để hỏi cho rõ' },
      { id: 'b', text: 'Cúp máy, gọi tổng đài nhà mạng' },
      { id: 'c', text: 'Tắt máy cả ngày cho yên' },
    ],
    correct: ['b'],
    explanation: {
      general: 'Tổng đài của nhà mạng sẽ cho biết SIM có sao không.',
      perOption: {
        a: 'Bấm phím là gặp đúng người đang lừa.',
        c: 'Tắt máy thì lỡ việc, mà chưa biết thật giả.',
      },
    },
    sourceIds: ['nam-kieu'],
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'ats-q-ten-mien',
    kind: 'single',
    prompt: 'Trang dichvucong-gov.com là gì?',
    options: [
      { id: 'a', text: 'Trang của thành phố Hải Phòng' },
      { id: 'b', text: 'Bản mới của Cổng Dịch vụ công' },
      { id: 'c', text: 'Trang giả' },
    ],
    correct: ['c'],
    explanation: {
      general: 'Nhìn phần cuối: có đuôi .com thì không phải Cổng thật.',
      perOption: {
        a: 'Trang của thành phố cũng phải có đuôi .gov.vn.',
        b: 'Cổng thật là dichvucong.gov.vn.',
      },
    },
    sourceIds: ['cong-dich-vu-cong'],
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'ats-q-tra-trang',
    kind: 'single',
    prompt: 'Muốn xem một trang có bị báo lừa đảo không, tra ở đâu?',
    options: [
      { id: 'a', text: 'tinnhiemmang.vn' },
      { id: 'b', text: 'Ngay trên trang ấy' },
      { id: 'c', text: 'Nhóm bán hàng trên mạng' },
    ],
    correct: ['a'],
    explanation: {
      general: 'Trang này có danh sách trang lừa đảo. Không mở được thì hỏi công an xã.',
      perOption: { b: 'Trang lừa luôn tự khen là thật.', c: 'Người lạ trong nhóm không chịu trách nhiệm.' },
    },
    sourceIds: ['tin-nhiem'],
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'ats-q-viec-nhe',
    kind: 'single',
    prompt: 'Việc “bấm thích” đã trả 50.000 đồng, nay đòi nộp 2 triệu. Nên làm gì?',
    options: [
      { id: 'a', text: 'Nộp một lần cho biết' },
      { id: 'b', text: 'Rủ thêm người cùng nộp' },
      { id: 'c', text: 'Dừng lại, không nộp' },
    ],
    correct: ['c'],
    explanation: {
      general: 'Khoản tiền nhỏ ban đầu là mồi để mình nộp khoản lớn.',
      perOption: { a: 'Nộp một lần thì họ đòi lần nữa.', b: 'Rủ thêm là thêm người mất tiền.' },
    },
    sourceIds: ['nam-kieu'],
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'ats-q-chau-cap-cuu',
    kind: 'single',
    prompt: 'Người lạ báo cháu cấp cứu, xin tiền mổ. Việc đầu tiên là gì?',
    options: [
      { id: 'a', text: 'Gọi cho cháu hoặc bố mẹ cháu' },
      { id: 'b', text: 'Chuyển trước một ít' },
      { id: 'c', text: 'Hỏi số tài khoản bệnh viện' },
    ],
    correct: ['a'],
    explanation: {
      general: 'Hỏi người trong nhà thì biết ngay chuyện thật hay bịa.',
      perOption: {
        b: 'Chưa rõ thật giả thì chưa chuyển đồng nào.',
        c: 'Kẻ lừa cũng đọc được một số tài khoản.',
      },
    },
    authorsOwn: true,
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'ats-q-vneid-link',
    kind: 'single',
    prompt: 'Tin nhắn gửi link “VNeID bản mới”. Nên làm gì?',
    options: [
      { id: 'a', text: 'Cài thử rồi xóa' },
      { id: 'b', text: 'Gửi link cho hàng xóm hỏi giúp' },
      { id: 'c', text: 'Xóa tin, chỉ cài từ kho ứng dụng' },
    ],
    correct: ['c'],
    explanation: {
      general: 'VNeID thật có trong CH Play và App Store.',
      perOption: { a: 'Cài một lần là máy đã có thể bị điều khiển.', b: 'Gửi đi thì hàng xóm dễ bấm nhầm.' },
    },
    sourceIds: ['cai-tu-kho'],
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'ats-q-ngan-hang-link',
    kind: 'single',
    prompt: 'Tin nhắn mang tên ngân hàng, có link. Điều nào đúng?',
    options: [
      { id: 'a', text: 'Tên đúng thì bấm được' },
      { id: 'b', text: 'Ngân hàng không tự gửi link' },
      { id: 'c', text: 'Bấm rồi thoát ngay là được' },
    ],
    correct: ['b'],
    explanation: {
      general: 'Theo Thông tư 50, ngân hàng không gửi link qua SMS.',
      perOption: { a: 'Tên người gửi cũng có thể làm giả.', c: 'Chỉ một lần bấm cũng có thể dính bẫy.' },
    },
    sourceIds: ['thong-tu-50'],
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'ats-q-can-bo-otp',
    kind: 'single',
    prompt: 'Người xưng cán bộ xã xin mã OTP để trả trợ cấp. Nên làm gì?',
    options: [
      { id: 'a', text: 'Đọc mã kẻo lỡ đợt' },
      { id: 'b', text: 'Không đưa mã' },
      { id: 'c', text: 'Đọc mã, rồi đổi mật khẩu' },
    ],
    correct: ['b'],
    explanation: {
      general: 'Không việc nào của xã cần mã OTP của dân.',
      perOption: { a: 'Trợ cấp thật không lỡ vì giữ kín mã.', c: 'Đọc mã xong thì tiền có thể đã mất.' },
    },
    authorsOwn: true,
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'ats-q-ba-khong',
    kind: 'single',
    prompt: 'Đâu là ba không?',
    options: [
      { id: 'a', text: 'Không OTP, không link lạ, không chuyển vội' },
      { id: 'b', text: 'Không gọi điện, không nhắn tin, không mạng' },
      { id: 'c', text: 'Không ngân hàng, không thẻ, không ví' },
    ],
    correct: ['a'],
    explanation: {
      general: 'Ba điều này giúp tránh phần lớn các trò lừa.',
      perOption: {
        b: 'Vẫn gọi điện, nhắn tin bình thường được.',
        c: 'Ngân hàng và thẻ vẫn dùng tốt nếu cẩn thận.',
      },
    },
    authorsOwn: true,
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'ats-q-giu-kin',
    kind: 'single',
    prompt: 'Người gọi dặn “không được nói với ai”. Nghĩa là gì?',
    options: [
      { id: 'a', text: 'Họ tôn trọng mình' },
      { id: 'b', text: 'Việc quan trọng của nhà nước' },
      { id: 'c', text: 'Dấu hiệu lừa đảo' },
    ],
    correct: ['c'],
    explanation: {
      general: 'Kẻ lừa sợ người nhà mình biết chuyện.',
      perOption: { a: 'Tôn trọng thì để mình hỏi người nhà.', b: 'Việc nhà nước có giấy tờ, có trụ sở.' },
    },
    authorsOwn: true,
    reviewedOn: REVIEWED_ON,
  },
];
