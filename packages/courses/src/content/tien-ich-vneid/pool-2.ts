import type { Question } from '../../schema.js';
import { REVIEWED_ON } from './sources.js';

/** Social benefits, those without a phone, and what stays private. */
export const pool2: Question[] = [
  {
    id: 'tv-q-tai-khoan-cua-ai',
    kind: 'single',
    prompt: 'Khai tài khoản nhận an sinh xã hội thì khai tài khoản của ai?',
    options: [
      { id: 'a', text: 'Của con cả, vì con giữ tiền giỏi hơn' },
      { id: 'b', text: 'Của chính mình' },
      { id: 'c', text: 'Của con út' },
    ],
    correct: ['b'],
    explanation: {
      general: 'Tài khoản phải cùng tên với người được hưởng.',
      perOption: {
        a: 'Con giữ giỏi đến đâu, tên vẫn không khớp.',
        c: 'Con nào thì tên cũng khác tên mình.',
      },
    },
    sourceIds: ['an-sinh', 'baomoi'],
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'tv-q-goi-xin-otp',
    kind: 'single',
    prompt: 'Người xưng “cán bộ xã” gọi, xin số tài khoản và OTP để trả trợ cấp. Đó là gì?',
    options: [
      { id: 'a', text: 'Là lừa đảo, cần cúp máy ngay' },
      { id: 'b', text: 'Là cách làm mới của xã' },
      { id: 'c', text: 'Là việc bắt buộc với người trên 60 tuổi' },
    ],
    correct: ['a'],
    explanation: {
      general: 'Không ai cần OTP của mình để trả tiền. Cúp máy rồi ra xã hỏi.',
      perOption: {
        b: 'Xã không hỏi mã OTP qua điện thoại.',
        c: 'Không có quy định nào bắt đọc mã cho người khác.',
      },
    },
    authorsOwn: true,
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'tv-q-chung-minh-khong-khop',
    kind: 'single',
    prompt: 'Máy báo thông tin không khớp. Tài khoản ấy mở bằng chứng minh 9 số. Làm gì?',
    options: [
      { id: 'a', text: 'Bỏ cuộc, không làm nữa' },
      { id: 'b', text: 'Mượn tài khoản của người khác trong nhà' },
      { id: 'c', text: 'Thêm số chứng minh cũ, hoặc ra ngân hàng' },
    ],
    correct: ['c'],
    explanation: {
      general: 'Nhập thêm số 9 số cũ. Vẫn không khớp thì mang căn cước ra ngân hàng.',
      perOption: {
        a: 'Việc này sửa được, không cần bỏ.',
        b: 'Tên người khác thì lại càng không khớp.',
      },
    },
    sourceIds: ['an-sinh'],
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'tv-q-loai-tien',
    kind: 'single',
    prompt: 'Tài khoản nào khai được để nhận trợ cấp?',
    options: [
      { id: 'a', text: 'Tài khoản tiền đô la đứng tên mình' },
      { id: 'b', text: 'Tài khoản tiền Việt, tên mình, đang dùng' },
      { id: 'c', text: 'Tài khoản tiền Việt của mình nhưng đã khóa lâu rồi' },
    ],
    correct: ['b'],
    explanation: {
      general: 'Cần đủ ba điều: tiền Việt, đúng tên, còn hoạt động.',
      perOption: {
        a: 'Tài khoản ngoại tệ không dùng để nhận trợ cấp.',
        c: 'Tài khoản đã khóa thì tiền không vào được.',
      },
    },
    sourceIds: ['baomoi'],
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'tv-q-dong-nao-trong-an-sinh',
    kind: 'single',
    prompt: 'Vào “An sinh xã hội” rồi, bấm dòng nào để khai tài khoản?',
    options: [
      { id: 'a', text: '“Tài khoản hưởng an sinh xã hội”' },
      { id: 'b', text: '“Danh sách giấy tờ”' },
      { id: 'c', text: '“Đăng ký nhận bưu phẩm tại nhà cho cả gia đình”' },
    ],
    correct: ['a'],
    explanation: {
      general: 'Dòng ấy ghi đúng việc cần làm. Bấm vào rồi nhập passcode.',
      perOption: {
        b: 'Giấy tờ nằm trong “Ví giấy tờ”, không ở đây.',
        c: 'Ở đây không có việc gửi bưu phẩm.',
      },
    },
    sourceIds: ['an-sinh'],
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'tv-q-trang-thai-cho',
    kind: 'single',
    prompt: 'Yêu cầu hiện “chờ xác thực” đã ba ngày. Nên làm gì?',
    options: [
      { id: 'a', text: 'Gửi thêm mười yêu cầu' },
      { id: 'b', text: 'Đổi sang ngân hàng khác mỗi ngày một lần' },
      { id: 'c', text: 'Chờ thêm, lâu quá thì hỏi xã' },
    ],
    correct: ['c'],
    explanation: {
      general: 'Xác thực cần thời gian. Lâu quá thì đến Trung tâm ở xã hỏi.',
      perOption: {
        a: 'Gửi nhiều chỉ làm rối thêm.',
        b: 'Đổi đi đổi lại thì không biết tiền về đâu.',
      },
    },
    sourceIds: ['an-sinh'],
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'tv-q-khong-dien-thoai-nhan-o-dau',
    kind: 'single',
    prompt: 'Người không dùng điện thoại hỏi nhận tiền ở đâu. Trả lời thế nào là đúng nhất?',
    options: [
      { id: 'a', text: 'Nhất định phải mua điện thoại rồi mới có' },
      { id: 'b', text: 'Ra xã hỏi điểm chi trả gần nhà' },
      { id: 'c', text: 'Chờ có người mang tiền tới tận nhà' },
    ],
    correct: ['b'],
    explanation: {
      general: 'Có thể nhận tiền mặt ở điểm chi trả. Xã cho biết lịch và nơi nhận.',
      perOption: {
        a: 'Không ai bắt buộc phải mua điện thoại.',
        c: 'Chờ không hỏi thì dễ lỡ kỳ nhận.',
      },
    },
    authorsOwn: true,
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'tv-q-nguoi-dai-dien',
    kind: 'single',
    prompt: 'Mẹ yếu, muốn con gái nhận tiền giúp. Việc đầu tiên là gì?',
    options: [
      { id: 'a', text: 'Cứ để con cầm căn cước của mẹ đi nhận luôn' },
      { id: 'b', text: 'Nhờ người bán hàng nhận hộ cho tiện đường' },
      { id: 'c', text: 'Hỏi xã xem cần những giấy tờ gì, rồi mới đi nhận' },
    ],
    correct: ['c'],
    explanation: {
      general: 'Người đại diện có thể nhận thay, nhưng phải hỏi xã thủ tục trước.',
      perOption: {
        a: 'Căn cước là của mẹ, không nên đưa đi một mình.',
        b: 'Người ngoài thì càng không nên nhận hộ.',
      },
    },
    authorsOwn: true,
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'tv-q-nguoi-giup-chep-so',
    kind: 'single',
    prompt: 'Người giúp muốn chép số tài khoản của mình vào sổ. Nói thế nào?',
    options: [
      { id: 'a', text: '“Để tôi tự nhập.”' },
      { id: 'b', text: '“Ừ, chép đi.”' },
      { id: 'c', text: '“Chụp ảnh cho nhanh rồi xóa sau.”' },
    ],
    correct: ['a'],
    explanation: {
      general: 'Số tài khoản đã chép ra thì ai cầm sổ cũng đọc được.',
      perOption: {
        b: 'Quên thì xem lại thẻ ngân hàng của mình.',
        c: 'Ảnh trong máy người khác khó xóa hết.',
      },
    },
    authorsOwn: true,
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'tv-q-passcode-nguoi-than',
    kind: 'single',
    prompt: 'Con bảo “mẹ nói passcode cho con giữ hộ”. Nên trả lời sao?',
    options: [
      { id: 'a', text: 'Nói cho con nhớ giúp' },
      { id: 'b', text: 'Tự mình giữ, sợ quên thì ghi giấy cất kỹ' },
      { id: 'c', text: 'Ghi lên mặt sau điện thoại cho cả nhà cùng biết' },
    ],
    correct: ['b'],
    explanation: {
      general: 'Passcode chỉ một người biết, kể cả trong nhà.',
      perOption: {
        a: 'Thương con không có nghĩa là phải nói mã.',
        c: 'Cả nhà biết thì không còn là mã riêng nữa.',
      },
    },
    authorsOwn: true,
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'tv-q-xin-xem-so',
    kind: 'single',
    prompt: 'Người bán thuốc trên mạng xin ảnh sổ sức khỏe để “tư vấn”. Nên làm gì?',
    options: [
      { id: 'a', text: 'Gửi một trang thôi, không gửi hết' },
      { id: 'b', text: 'Gửi cho vài nơi để so giá thuốc' },
      { id: 'c', text: 'Không gửi, hỏi trạm y tế' },
    ],
    correct: ['c'],
    explanation: {
      general: 'Sổ sức khỏe chỉ cho người khám xem. Thuốc thì hỏi bác sĩ hoặc trạm y tế.',
      perOption: {
        a: 'Một trang cũng đủ lộ bệnh của mình.',
        b: 'Gửi càng nhiều nơi càng dễ bị lợi dụng.',
      },
    },
    authorsOwn: true,
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'tv-q-luat-du-lieu',
    kind: 'multiple',
    prompt: 'Điều nào đúng về thông tin của mình trên VNeID?',
    options: [
      { id: 'a', text: 'Ai trong thôn cũng được xem' },
      { id: 'b', text: 'Có luật bảo vệ từ 1/1/2026' },
      { id: 'c', text: 'Càng nhiều người biết càng an toàn' },
      { id: 'd', text: 'Mình có quyền từ chối người không có việc' },
    ],
    correct: ['b', 'd'],
    explanation: {
      general: 'Thông tin ấy được pháp luật bảo vệ, và mình là người quyết định.',
      perOption: {
        a: 'Người không có việc thì không được xem.',
        c: 'Càng nhiều người biết càng khó giữ.',
      },
    },
    sourceIds: ['du-lieu-ca-nhan'],
    reviewedOn: REVIEWED_ON,
  },
];
