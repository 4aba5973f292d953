import type { Question } from '../../schema.js';
import { REVIEWED_ON } from './sources.js';

/** Keeping money safe. */
export const pool2: Question[] = [
  {
    id: 'c-sms-link',
    kind: 'single',
    prompt: 'Tin nhắn xưng là ngân hàng, kèm một đường link. Nên làm gì?',
    options: [
      { id: 'a', text: 'Bấm thử xem trang ấy có giống không' },
      { id: 'b', text: 'Không mở link' },
      { id: 'c', text: 'Trả lời tin nhắn để hỏi' },
    ],
    correct: ['b'],
    explanation: {
      general: 'Theo Thông tư 50, ngân hàng không tự gửi link qua tin nhắn SMS.',
      perOption: {
        a: 'Trang giả có thể giống hệt trang thật.',
        c: 'Trả lời tin là cho kẻ gian biết số này có người dùng.',
      },
    },
    reviewedOn: REVIEWED_ON,
    sourceIds: ['thong-tu-50'],
  },
  {
    id: 'c-chuyen-nham',
    kind: 'single',
    prompt: 'Vừa chuyển tiền nhầm sang tài khoản lạ. Việc đầu tiên là gì?',
    options: [
      { id: 'a', text: 'Tìm người trên mạng giúp lấy lại tiền' },
      { id: 'b', text: 'Đợi vài hôm xem người ta có trả lại không' },
      { id: 'c', text: 'Gọi tổng đài ngân hàng' },
    ],
    correct: ['c'],
    explanation: {
      general: 'Gọi ngân hàng càng sớm càng tốt, rồi báo công an.',
      perOption: {
        a: 'Dịch vụ “lấy lại tiền” trên mạng thường là lừa đảo.',
        b: 'Để lâu thì khó lấy lại tiền hơn.',
      },
    },
    reviewedOn: REVIEWED_ON,
    sourceIds: ['thoi-bao-tai-chinh'],
  },
  {
    id: 'c-goi-xin-otp',
    kind: 'single',
    prompt: 'Có người gọi, xưng nhân viên ngân hàng, xin mã OTP. Nên làm gì?',
    options: [
      { id: 'a', text: 'Đọc ba số đầu để thử họ' },
      { id: 'b', text: 'Cúp máy' },
      { id: 'c', text: 'Hẹn họ gọi lại sau' },
    ],
    correct: ['b'],
    explanation: {
      general: 'Mã OTP chỉ để mình gõ vào app, không đọc cho ai.',
      perOption: {
        a: 'Đọc một phần mã cũng nguy hiểm.',
        c: 'Họ sẽ gọi lại với câu chuyện khác.',
      },
    },
    reviewedOn: REVIEWED_ON,
    authorsOwn: true,
  },
  {
    id: 'c-cong-an-chuyen-tien',
    kind: 'single',
    prompt: 'Người xưng công an gọi video, bảo chuyển tiền để điều tra. Điều nào đúng?',
    options: [
      { id: 'a', text: 'Đó là lừa đảo' },
      { id: 'b', text: 'Chuyển rồi sẽ được trả lại sau khi điều tra' },
      { id: 'c', text: 'Chỉ cần chuyển một phần nhỏ' },
    ],
    correct: ['a'],
    explanation: {
      general: 'Công an không làm việc qua gọi video và không yêu cầu chuyển tiền.',
      perOption: {
        b: 'Kẻ gian nhận tiền xong sẽ cắt liên lạc.',
        c: 'Chuyển một phần rồi, họ sẽ đòi thêm.',
      },
    },
    reviewedOn: REVIEWED_ON,
    sourceIds: ['kenh14-bo-cong-an'],
  },
  {
    id: 'c-mat-dien-thoai',
    kind: 'single',
    prompt: 'Mất điện thoại có cài app ngân hàng. Nên làm gì trước?',
    options: [
      { id: 'a', text: 'Mua điện thoại mới rồi tính' },
      { id: 'b', text: 'Nhắn mật khẩu cho con để con vào xem hộ' },
      { id: 'c', text: 'Gọi ngân hàng nhờ khóa tài khoản' },
    ],
    correct: ['c'],
    explanation: {
      general: 'Khóa sớm thì người cầm máy không chuyển được tiền.',
      perOption: {
        a: 'Trong lúc chờ, kẻ gian có thể thử mở app.',
        b: 'Mật khẩu nhắn đi thì không còn kín nữa.',
      },
    },
    reviewedOn: REVIEWED_ON,
    authorsOwn: true,
  },
  {
    id: 'c-so-mat-sau',
    kind: 'single',
    prompt: 'Vì sao nên ghi sẵn số ở mặt sau thẻ ra giấy?',
    options: [
      { id: 'a', text: 'Để đọc cho người lạ khi họ hỏi' },
      { id: 'b', text: 'Để gọi được khi mất thẻ' },
      { id: 'c', text: 'Để dùng thay cho mã PIN của thẻ' },
    ],
    correct: ['b'],
    explanation: {
      general: 'Mất thẻ thì mất luôn số in trên thẻ, nên cần bản ghi sẵn.',
      perOption: {
        a: 'Người lạ hỏi thì không cần trả lời.',
        c: 'Số tổng đài không thay được mã PIN.',
      },
    },
    reviewedOn: REVIEWED_ON,
    authorsOwn: true,
  },
  {
    id: 'c-sim-ai',
    kind: 'single',
    prompt: 'SIM nhận mã của ngân hàng nên là SIM nào?',
    options: [
      { id: 'a', text: 'SIM của con đang ở xa' },
      { id: 'b', text: 'SIM khuyến mại mua ngoài chợ' },
      { id: 'c', text: 'SIM đứng tên mình, đang dùng' },
    ],
    correct: ['c'],
    explanation: {
      general: 'SIM đứng tên mình thì mã về đúng tay mình.',
      perOption: {
        a: 'Mã về máy con, lúc cần thì không có.',
        b: 'SIM không đứng tên mình có thể bị người khác lấy lại.',
      },
    },
    reviewedOn: REVIEWED_ON,
    authorsOwn: true,
  },
  {
    id: 'c-tien-la-vao',
    kind: 'single',
    prompt: 'Người lạ nói chuyển nhầm, xin trả lại sang một số khác. Nên làm gì?',
    options: [
      { id: 'a', text: 'Báo ngân hàng để ngân hàng xử lý' },
      { id: 'b', text: 'Chuyển trả ngay vào số mới ấy' },
      { id: 'c', text: 'Rút tiền ra tiêu' },
    ],
    correct: ['a'],
    explanation: {
      general: 'Ngân hàng kiểm tra được khoản tiền và trả đúng người.',
      perOption: {
        b: 'Số mới có thể không phải của người đã gửi.',
        c: 'Tiền không phải của mình thì không tiêu.',
      },
    },
    reviewedOn: REVIEWED_ON,
    authorsOwn: true,
  },
  {
    id: 'c-tro-cap-otp',
    kind: 'single',
    prompt: 'Người xưng cán bộ xã gọi, xin số tài khoản và OTP để trả trợ cấp. Đó là gì?',
    options: [
      { id: 'a', text: 'Thủ tục bình thường' },
      { id: 'b', text: 'Cách nhận trợ cấp nhanh hơn mọi người' },
      { id: 'c', text: 'Lừa đảo' },
    ],
    correct: ['c'],
    explanation: {
      general: 'Nhận trợ cấp không cần OTP, ai xin mã là có ý lừa.',
      perOption: {
        a: 'Không thủ tục nào cần đọc OTP qua điện thoại.',
        b: 'Đưa mã ra thì chỉ có mất tiền nhanh hơn.',
      },
    },
    reviewedOn: REVIEWED_ON,
    authorsOwn: true,
  },
  {
    id: 'c-tai-khoan-tro-cap',
    kind: 'single',
    prompt: 'Tài khoản khai để nhận an sinh xã hội phải thế nào?',
    options: [
      { id: 'a', text: 'Của con, miễn là đang dùng được' },
      { id: 'b', text: 'Của chính mình, đang dùng được' },
      { id: 'c', text: 'Của ai trong thôn cũng được' },
    ],
    correct: ['b'],
    explanation: {
      general: 'Tài khoản nhận tiền phải đứng tên người được hưởng.',
      perOption: {
        a: 'Tên tài khoản sẽ không khớp với người được hưởng.',
        c: 'Tiền sẽ không về đúng người.',
      },
    },
    reviewedOn: REVIEWED_ON,
    sourceIds: ['baomoi-an-sinh'],
  },
  {
    id: 'c-giu-bang-chung',
    kind: 'multiple',
    prompt: 'Sau khi bị lừa chuyển tiền, nên giữ lại những gì?',
    options: [
      { id: 'a', text: 'Biên lai chuyển tiền' },
      { id: 'b', text: 'Tin nhắn của người lạ' },
      { id: 'c', text: 'Đường link, bấm lại để xem cho kỹ' },
    ],
    correct: ['a', 'b'],
    explanation: {
      general: 'Biên lai và tin nhắn giúp ngân hàng, công an tìm ra dấu vết.',
      perOption: { c: 'Bấm lại đường link có thể mất thêm tiền.' },
    },
    reviewedOn: REVIEWED_ON,
    sourceIds: ['thoi-bao-tai-chinh'],
  },
  {
    id: 'c-phi-lay-lai',
    kind: 'single',
    prompt: 'Một trang mạng nhận “lấy lại tiền bị lừa”, thu phí trước. Nên làm gì?',
    options: [
      { id: 'a', text: 'Không trả phí, không liên hệ' },
      { id: 'b', text: 'Trả phí vì còn hy vọng lấy lại tiền' },
      { id: 'c', text: 'Mặc cả cho phí thấp hơn' },
    ],
    correct: ['a'],
    explanation: {
      general: 'Dịch vụ kiểu này thường lừa thêm người vừa mất tiền.',
      perOption: {
        b: 'Trả phí xong thường mất thêm khoản nữa.',
        c: 'Phí thấp cũng vẫn về tay kẻ lừa.',
      },
    },
    reviewedOn: REVIEWED_ON,
    sourceIds: ['thoi-bao-tai-chinh'],
  },
  {
    id: 'c-bam-ho',
    kind: 'single',
    prompt: 'Có người giúp cài app ngân hàng. Mật khẩu nên làm thế nào?',
    options: [
      { id: 'a', text: 'Đọc để người ấy gõ cho nhanh' },
      { id: 'b', text: 'Ghi lên mặt sau điện thoại' },
      { id: 'c', text: 'Tự mình gõ' },
    ],
    correct: ['c'],
    explanation: {
      general: 'Người giúp chỉ đường, còn mật khẩu thì mình tự gõ.',
      perOption: {
        a: 'Người khác biết mật khẩu thì không còn kín nữa.',
        b: 'Ai cầm máy cũng đọc được.',
      },
    },
    reviewedOn: REVIEWED_ON,
    authorsOwn: true,
  },
];
