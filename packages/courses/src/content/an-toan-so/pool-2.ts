import type { Question } from '../../schema.js';
import { REVIEWED_ON } from './sources.js';

/** Keeping devices safe, reporting, and after a loss. */
export const pool2: Question[] = [
  {
    id: 'ats-q-mat-khau',
    kind: 'single',
    prompt: 'Mật khẩu nào khó đoán nhất?',
    options: [
      { id: 'a', text: 'Ten-con-gai' },
      { id: 'b', text: 'Vit-Bay-Qua-Cho5' },
      { id: 'c', text: 'qwerty' },
    ],
    correct: ['b'],
    explanation: {
      general: 'Nhiều từ không liên quan, có hoa, số và dấu thì khó đoán.',
      perOption: {
        a: 'Tên người nhà thì nhiều người biết.',
        c: 'Dãy phím liền nhau là thứ bị thử đầu tiên.',
      },
    },
    authorsOwn: true,
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'ats-q-hai-lop',
    kind: 'single',
    prompt: 'Bật hai lớp khóa có ích gì?',
    options: [
      { id: 'a', text: 'Máy chạy nhanh hơn' },
      { id: 'b', text: 'Không cần mật khẩu nữa' },
      { id: 'c', text: 'Lộ mật khẩu vẫn chưa vào được' },
    ],
    correct: ['c'],
    explanation: {
      general: 'Kẻ gian có mật khẩu mà thiếu lớp hai thì đứng ngoài.',
      perOption: { a: 'Hai lớp không làm máy nhanh hơn.', b: 'Mật khẩu vẫn là lớp thứ nhất.' },
    },
    authorsOwn: true,
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'ats-q-dung-chung',
    kind: 'single',
    prompt: 'Vì sao không dùng một mật khẩu cho mọi nơi?',
    options: [
      { id: 'a', text: 'Lộ một nơi là mất cả' },
      { id: 'b', text: 'Nhà mạng tính thêm tiền' },
      { id: 'c', text: 'Máy bị đầy bộ nhớ' },
    ],
    correct: ['a'],
    explanation: {
      general: 'Mỗi cửa một chìa thì mất một chìa chỉ lo một cửa.',
      perOption: { b: 'Mật khẩu không mất tiền.', c: 'Mật khẩu không chiếm chỗ trong máy.' },
    },
    authorsOwn: true,
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'ats-q-cap-nhat',
    kind: 'single',
    prompt: 'Vì sao nên cập nhật điện thoại?',
    options: [
      { id: 'a', text: 'Để có thêm tiền' },
      { id: 'b', text: 'Để vá chỗ hổng' },
      { id: 'c', text: 'Để đổi số điện thoại' },
    ],
    correct: ['b'],
    explanation: {
      general: 'Chỗ hổng được vá thì kẻ gian khó chui vào.',
      perOption: { a: 'Cập nhật không cho tiền.', c: 'Cập nhật không đổi số điện thoại.' },
    },
    authorsOwn: true,
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'ats-q-wifi-chung',
    kind: 'single',
    prompt: 'Ngồi ở nhà văn hóa, cần chuyển tiền. Làm thế nào?',
    options: [
      { id: 'a', text: 'Dùng Wi-Fi chung cho nhanh' },
      { id: 'b', text: 'Nhờ người bên cạnh chuyển hộ' },
      { id: 'c', text: 'Dùng mạng của điện thoại' },
    ],
    correct: ['c'],
    explanation: {
      general: 'Việc có tiền thì dùng mạng riêng của mình.',
      perOption: {
        a: 'Wi-Fi chung có nhiều người cùng dùng.',
        b: 'Nhờ chuyển hộ là để lộ thông tin của mình.',
      },
    },
    authorsOwn: true,
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'ats-q-tro-choi',
    kind: 'single',
    prompt: 'Cháu cài trò chơi từ trang lạ vào máy mình. Nên làm gì?',
    options: [
      { id: 'a', text: 'Mắng cháu rồi thôi' },
      { id: 'b', text: 'Nhờ người biết xem lại và gỡ app lạ' },
      { id: 'c', text: 'Để đấy, miễn là máy còn chạy' },
    ],
    correct: ['b'],
    explanation: {
      general: 'Gỡ sớm thì mã độc chưa kịp lấy thông tin.',
      perOption: {
        a: 'Mắng cháu thì app lạ vẫn còn trong máy.',
        c: 'Máy vẫn chạy mà thông tin có thể đang bị lấy.',
      },
    },
    authorsOwn: true,
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'ats-q-soan-5656',
    kind: 'single',
    prompt: 'Tin nào gửi 5656 là đúng?',
    options: [
      { id: 'a', text: 'V (số đã gọi)(dọa khóa SIM)' },
      { id: 'b', text: 'BAO LUA DAO GIUP TOI' },
      { id: 'c', text: 'V (mã OTP)(tên của mình)' },
    ],
    correct: ['a'],
    explanation: {
      general: 'Tin gồm chữ V, số đã gọi và việc đã xảy ra.',
      perOption: {
        b: 'Tin này thiếu chữ V và số đã gọi.',
        c: 'Mã OTP không gửi cho ai, kể cả nơi nhận tin.',
      },
    },
    sourceIds: ['so-156-5656'],
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'ats-q-to-giac',
    kind: 'single',
    prompt: 'Trong VNeID, mục nào để báo tội phạm?',
    options: [
      { id: 'a', text: '“Ví giấy tờ”' },
      { id: 'b', text: '“An sinh xã hội”' },
      { id: 'c', text: '“Tố giác tội phạm”' },
    ],
    correct: ['c'],
    explanation: {
      general: 'Vị trí của mục có thể khác tùy phiên bản, hãy tìm đúng chữ.',
      perOption: { a: 'Mục ấy giữ giấy tờ.', b: 'Mục ấy về trợ cấp.' },
    },
    sourceIds: ['to-giac'],
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'ats-q-goi-truoc',
    kind: 'single',
    prompt: 'Vừa chuyển tiền cho kẻ lừa. Gọi đâu trước tiên?',
    options: [
      { id: 'a', text: 'Ngân hàng' },
      { id: 'b', text: 'Nhà mạng' },
      { id: 'c', text: 'Người quen ở xa' },
    ],
    correct: ['a'],
    explanation: {
      general: 'Ngân hàng có thể kịp giữ lại khoản tiền.',
      perOption: {
        b: 'Nhà mạng không giữ lại được tiền.',
        c: 'Kể với người quen sau, lúc này từng phút đều quý.',
      },
    },
    sourceIds: ['thoibaotaichinh'],
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'ats-q-lay-lai-tien',
    kind: 'single',
    prompt: '“Luật sư” trên mạng nhận lấy lại tiền, thu phí trước. Đó là gì?',
    options: [
      { id: 'a', text: 'Dịch vụ của tòa án' },
      { id: 'b', text: 'Lừa đảo lần hai' },
      { id: 'c', text: 'Cách nhanh nhất để có tiền' },
    ],
    correct: ['b'],
    explanation: {
      general: 'Kẻ lừa hay quay lại tìm người vừa mất tiền.',
      perOption: { a: 'Tòa án không nhắn tin thu phí như thế.', c: 'Trả phí xong thường mất thêm.' },
    },
    sourceIds: ['thoibaotaichinh'],
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'ats-q-bang-chung',
    kind: 'multiple',
    prompt: 'Sau khi bị lừa, nên giữ lại những gì?',
    options: [
      { id: 'a', text: 'Tin nhắn và số đã gọi' },
      { id: 'b', text: 'App lạ vừa cài, mở ra xem thêm' },
      { id: 'c', text: 'Biên lai chuyển tiền' },
    ],
    correct: ['a', 'c'],
    explanation: {
      general: 'Tin nhắn, số gọi và biên lai giúp công an lần ra dấu vết.',
      perOption: { b: 'Mở thêm app lạ thì có thể mất thêm tiền.' },
    },
    sourceIds: ['thoibaotaichinh'],
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'ats-q-xau-ho',
    kind: 'single',
    prompt: 'Hàng xóm bị lừa, ngại không dám nói. Nên khuyên thế nào?',
    options: [
      { id: 'a', text: 'Giấu đi kẻo mang tiếng' },
      { id: 'b', text: 'Báo ngân hàng và công an ngay' },
      { id: 'c', text: 'Lên mạng hỏi người lạ' },
    ],
    correct: ['b'],
    explanation: {
      general: 'Nói ra sớm thì còn cơ hội giữ lại tiền.',
      perOption: { a: 'Giấu đi là mất thời gian quý nhất.', c: 'Người lạ trên mạng có thể lừa tiếp.' },
    },
    authorsOwn: true,
    reviewedOn: REVIEWED_ON,
  },
];
