import type { Question } from '../../schema.js';
import { REVIEWED_ON } from './sources.js';

/** Using the account: papers, showing, sharing, keeping it safe. */
export const pool2: Question[] = [
  {
    id: 'vneid-q-vi-giay-to-hinh',
    kind: 'single',
    prompt: 'Muốn đưa thêm giấy tờ vào VNeID, vào ô nào?',
    options: [
      { id: 'a', text: 'Ô “Ví giấy tờ”' },
      { id: 'b', text: 'Ô “Sổ sức khỏe điện tử”' },
      { id: 'c', text: 'Ô “An sinh xã hội”' },
    ],
    correct: ['a'],
    explanation: {
      general: 'Mở “Ví giấy tờ” rồi bấm “Tích hợp giấy tờ”.',
      perOption: { b: 'Ô này để xem thông tin sức khỏe.', c: 'Ô này dành cho việc nhận trợ cấp.' },
    },
    sourceIds: ['afamily', 'cafef-2025-09'],
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'vneid-q-ten-nut-cu',
    kind: 'single',
    prompt: 'Không thấy “Tích hợp giấy tờ”, chỉ thấy “Tích hợp thông tin”. Vì sao?',
    options: [
      { id: 'a', text: 'Vì điện thoại bị hỏng' },
      { id: 'b', text: 'Vì tài khoản bị khóa rồi' },
      { id: 'c', text: 'Vì ứng dụng là bản cũ hơn' },
    ],
    correct: ['c'],
    explanation: {
      general: 'Bản cũ ghi “Tích hợp thông tin”. Bấm vào đó cũng đúng.',
      perOption: {
        a: 'Điện thoại vẫn tốt. Chỉ là chữ trên nút khác đi.',
        b: 'Tài khoản bị khóa thì không vào được đến đây.',
      },
    },
    sourceIds: ['afamily', 'cafef-2025-09'],
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'vneid-q-o-vuong',
    kind: 'single',
    prompt: 'Khi nào nên đánh dấu ô “Tôi xác nhận các thông tin ở trên là đúng”?',
    options: [
      { id: 'a', text: 'Trước khi chọn loại giấy tờ' },
      { id: 'b', text: 'Sau khi đã đọc lại kỹ' },
      { id: 'c', text: 'Sau khi giấy tờ đã hiện trong ví' },
    ],
    correct: ['b'],
    explanation: {
      general: 'Đọc lại kỹ, thấy đúng rồi mới đánh dấu và gửi.',
      perOption: {
        a: 'Lúc đó chưa có thông tin nào để xác nhận.',
        c: 'Phải đánh dấu và gửi đi thì giấy tờ mới được xem xét.',
      },
    },
    sourceIds: ['afamily', 'cafef-2025-09'],
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'vneid-q-thu-tu-tich-hop',
    kind: 'single',
    prompt: 'Bấm “Tạo mới yêu cầu” xong thì làm gì tiếp?',
    options: [
      { id: 'a', text: 'Chọn “Loại thông tin”' },
      { id: 'b', text: 'Gửi ảnh chân dung cho cán bộ' },
      { id: 'c', text: 'Chuyển tiền lệ phí' },
    ],
    correct: ['a'],
    explanation: {
      general: 'Chọn loại giấy tờ ở ô “Loại thông tin”, rồi mới xác nhận và gửi.',
      perOption: {
        b: 'Bước này không cần gửi ảnh cho ai.',
        c: 'Trong các bước này không có bước chuyển tiền.',
      },
    },
    sourceIds: ['afamily', 'cafef-2025-09'],
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'vneid-q-mo-can-cuoc-ma-gi',
    kind: 'single',
    prompt: 'Cần cho cán bộ xem căn cước trên điện thoại. Bấm vào ô nào?',
    options: [
      { id: 'a', text: 'Ô “An sinh xã hội”' },
      { id: 'b', text: 'Ô “Sổ sức khỏe điện tử”' },
      { id: 'c', text: 'Ô “Căn cước điện tử”' },
    ],
    correct: ['c'],
    explanation: {
      general: 'Ô này có hình tấm thẻ. Nhập passcode thì thông tin và mã QR hiện ra.',
      perOption: { a: 'Ô này không có thông tin căn cước.', b: 'Ô này chỉ có thông tin sức khỏe.' },
    },
    sourceIds: ['plo'],
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'vneid-q-giu-kin',
    kind: 'multiple',
    prompt: 'Những gì **không** đưa cho người khác?',
    options: [
      { id: 'a', text: 'Giờ làm việc của công an xã' },
      { id: 'b', text: 'Mã OTP' },
      { id: 'c', text: 'Passcode' },
      { id: 'd', text: 'Mật khẩu' },
    ],
    correct: ['b', 'c', 'd'],
    explanation: {
      general: 'Cả ba mã đều mở được cửa vào tài khoản của mình.',
      perOption: { a: 'Giờ làm việc là thông tin chung, ai cũng biết được.' },
    },
    authorsOwn: true,
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'vneid-q-nguoi-giup',
    kind: 'single',
    prompt: 'Nhờ cháu hàng xóm chỉ cách dùng VNeID. Cách nào an toàn nhất?',
    options: [
      { id: 'a', text: 'Đưa máy và nói passcode cho cháu' },
      { id: 'b', text: 'Cháu chỉ tay, mình tự bấm và nhập mã' },
      { id: 'c', text: 'Ghi passcode dán sau lưng máy cho tiện' },
    ],
    correct: ['b'],
    explanation: {
      general: 'Người giúp chỉ tay thôi. Tự nhập mã vừa an toàn, vừa nhớ lâu.',
      perOption: { a: 'Có cả máy và mã thì ai cũng dùng được tài khoản.', c: 'Mất máy là mất luôn cả mã.' },
    },
    authorsOwn: true,
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'vneid-q-goi-lam-muc-2',
    kind: 'single',
    prompt: 'Có người gọi, nhận làm VNeID mức 2 tại nhà, lấy 200.000 đồng. Nên làm gì?',
    options: [
      { id: 'a', text: 'Từ chối, vì mức 2 không làm tại nhà được' },
      { id: 'b', text: 'Mặc cả cho rẻ hơn rồi đồng ý làm luôn' },
      { id: 'c', text: 'Gửi ảnh căn cước trước, trả tiền sau' },
    ],
    correct: ['a'],
    explanation: {
      general: 'Mức 2 phải đến công an để kiểm tra khuôn mặt, vân tay.',
      perOption: { b: 'Rẻ hay đắt thì vẫn là lừa.', c: 'Ảnh căn cước cũng là thứ kẻ gian muốn lấy.' },
    },
    sourceIds: ['camthanh', 'plo'],
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'vneid-q-ten-giong',
    kind: 'single',
    prompt: 'Trong kho có nhiều ứng dụng tên gần giống VNeID. Xem gì để chọn đúng?',
    options: [
      { id: 'a', text: 'Hình vẽ của ứng dụng có đẹp không' },
      { id: 'b', text: 'Ứng dụng nào đứng đầu danh sách' },
      { id: 'c', text: 'Tên của nhà phát hành' },
    ],
    correct: ['c'],
    explanation: {
      general: 'Bản thật do “Trung tâm Dữ liệu quốc gia về dân cư” phát hành.',
      perOption: { a: 'Hình vẽ thì ai cũng bắt chước được.', b: 'Chỗ đầu danh sách có thể là quảng cáo.' },
    },
    sourceIds: ['plo', 'cafef'],
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'vneid-q-so-dien-thoai-chung',
    kind: 'single',
    prompt: 'Hai vợ chồng chỉ có một số điện thoại. Kích hoạt được mấy tài khoản VNeID?',
    options: [
      { id: 'a', text: 'Hai tài khoản' },
      { id: 'b', text: 'Một tài khoản' },
      { id: 'c', text: 'Bao nhiêu cũng được' },
    ],
    correct: ['b'],
    explanation: {
      general: 'Mỗi số điện thoại chỉ dùng cho một tài khoản. Mỗi người nên có một số riêng.',
      perOption: {
        a: 'Hai người cần hai số điện thoại khác nhau.',
        c: 'Mỗi số chỉ gắn với một tài khoản mà thôi.',
      },
    },
    sourceIds: ['plo'],
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'vneid-q-lam-luon-can-cuoc',
    kind: 'single',
    prompt: 'Sắp đi làm thẻ căn cước. Có thể làm luôn việc gì?',
    options: [
      { id: 'a', text: 'Làm tài khoản VNeID mức 2' },
      { id: 'b', text: 'Mở tài khoản ngân hàng' },
      { id: 'c', text: 'Đăng ký số điện thoại mới' },
    ],
    correct: ['a'],
    explanation: {
      general: 'Khi làm thẻ căn cước, có thể làm luôn mức 2, đỡ phải đi lại.',
      perOption: {
        b: 'Mở tài khoản ngân hàng thì làm ở ngân hàng.',
        c: 'Số điện thoại thì đăng ký với nhà mạng.',
      },
    },
    sourceIds: ['camthanh', 'plo'],
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'vneid-q-otp-khong-yeu-cau',
    kind: 'single',
    prompt: 'Không làm gì mà có tin nhắn báo mã OTP. Nên làm gì?',
    options: [
      { id: 'a', text: 'Gửi mã đó cho người quen hỏi xem' },
      { id: 'b', text: 'Không nhập, không cho ai biết mã' },
      { id: 'c', text: 'Nhập mã vào trang đầu tiên tìm được' },
    ],
    correct: ['b'],
    explanation: {
      general: 'Có thể ai đó đang thử vào tài khoản. Không đưa mã thì họ chưa vào được.',
      perOption: {
        a: 'Mã OTP không gửi cho bất cứ ai, kể cả người quen.',
        c: 'Nhập mã vào trang lạ là đưa mã cho kẻ gian.',
      },
    },
    authorsOwn: true,
    reviewedOn: REVIEWED_ON,
  },
];
