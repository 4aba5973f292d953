import type { Question } from '../../schema.js';
import { REVIEWED_ON } from './sources.js';

/** The account itself: level, installing, activating, the three codes. */
export const pool1: Question[] = [
  {
    id: 'vneid-q-muc-2-o-dau',
    kind: 'single',
    prompt: 'Tài khoản VNeID mức 2 làm ở đâu?',
    options: [
      { id: 'a', text: 'Trên một trang mạng xã hội' },
      { id: 'b', text: 'Tại cơ quan công an' },
      { id: 'c', text: 'Ở nhà, qua cuộc gọi video' },
    ],
    correct: ['b'],
    explanation: {
      general: 'Công an kiểm tra trực tiếp khuôn mặt, vân tay nên phải đến tận nơi.',
      perOption: {
        a: 'Không trang mạng xã hội nào làm được mức 2.',
        c: 'Mức 2 không làm được tại nhà, kể cả qua video.',
      },
    },
    sourceIds: ['camthanh', 'plo'],
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'vneid-q-passcode-may-so',
    kind: 'single',
    prompt: 'Passcode của VNeID gồm mấy số?',
    options: [
      { id: 'a', text: '6 số' },
      { id: 'b', text: '4 số' },
      { id: 'c', text: '12 số' },
    ],
    correct: ['a'],
    explanation: {
      general: 'Passcode gồm 6 số, dùng bên trong ứng dụng. Mật khẩu mới là để đăng nhập.',
      perOption: { b: '4 số thì còn thiếu. Passcode dài hơn thế.', c: '12 số là số định danh cá nhân.' },
    },
    sourceIds: ['camthanh', 'dean06-hanam', 'eaphe'],
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'vneid-q-cong-an-hoi-otp',
    kind: 'single',
    prompt: 'Có người xưng “công an”, gọi điện hỏi mã OTP. Nên làm gì?',
    options: [
      { id: 'a', text: 'Đọc mã vì sợ bị phạt' },
      { id: 'b', text: 'Hỏi tên rồi mới đọc mã' },
      { id: 'c', text: 'Cúp máy, không đọc mã' },
    ],
    correct: ['c'],
    explanation: {
      general: '**Công an không hỏi mã OTP qua điện thoại.** Ai có mã này có thể vào tài khoản của mình.',
      perOption: {
        a: 'Lời dọa phạt là cách kẻ gian làm ta vội.',
        b: 'Tên thì ai cũng nói được. Không đọc mã cho bất cứ ai.',
      },
    },
    sourceIds: ['kenh14'],
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'vneid-q-cai-tu-dau',
    kind: 'single',
    prompt: 'Nên cài VNeID từ đâu?',
    options: [
      { id: 'a', text: 'Từ tệp APK người quen gửi cho' },
      { id: 'b', text: 'Từ “CH Play” hoặc “App Store”' },
      { id: 'c', text: 'Từ đường dẫn trong tin nhắn' },
    ],
    correct: ['b'],
    explanation: {
      general: 'Chỉ cài từ kho ứng dụng. Tệp và đường dẫn lạ là lối vào của mã độc.',
      perOption: {
        a: 'Người quen cũng có thể bị lừa mà không biết.',
        c: 'Đường dẫn trong tin nhắn thường đưa tới bản giả.',
      },
    },
    sourceIds: ['plo', 'cafef'],
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'vneid-q-hai-dien-thoai',
    kind: 'single',
    prompt: 'Một tài khoản VNeID có mở được trên hai điện thoại cùng lúc không?',
    options: [
      { id: 'a', text: 'Không, mỗi lúc chỉ một máy' },
      { id: 'b', text: 'Có, nếu hai máy cùng một nhà' },
      { id: 'c', text: 'Có, nếu dùng chung mật khẩu Wi-Fi' },
    ],
    correct: ['a'],
    explanation: {
      general: 'Mỗi lúc, tài khoản chỉ dùng được trên một thiết bị.',
      perOption: {
        b: 'Cùng một nhà cũng không mở được hai máy.',
        c: 'Wi-Fi không liên quan đến tài khoản VNeID.',
      },
    },
    sourceIds: ['cafef'],
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'vneid-q-quen-mat-khau',
    kind: 'single',
    prompt: 'Quên mật khẩu VNeID thì làm cách nào?',
    options: [
      { id: 'a', text: 'Nhắn cho trang “hỗ trợ VNeID” trên Facebook' },
      { id: 'b', text: 'Bấm “Quên mật khẩu” hoặc đến công an xã' },
      { id: 'c', text: 'Đoán mật khẩu nhiều lần cho đến khi đúng' },
    ],
    correct: ['b'],
    explanation: {
      general: 'Lấy lại ngay trong ứng dụng, hoặc nhờ công an xã. Không nhờ trang lạ.',
      perOption: {
        a: 'Trang tự xưng “hỗ trợ” hay là trang của kẻ gian.',
        c: 'Đoán mò mất công mà vẫn không vào được.',
      },
    },
    sourceIds: ['cafef', 'plo'],
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'vneid-q-xac-nhan-chia-se',
    kind: 'single',
    prompt: 'Máy hiện “Xác nhận chia sẻ”. Nên làm gì?',
    options: [
      { id: 'a', text: 'Bấm đồng ý cho nhanh' },
      { id: 'b', text: 'Tắt nguồn điện thoại ngay' },
      { id: 'c', text: 'Đọc ai nhận gì rồi quyết định' },
    ],
    correct: ['c'],
    explanation: {
      general: 'Đó là lúc xin mình đồng ý. Đọc xong mới quyết định cho hay không.',
      perOption: {
        a: 'Bấm vội là đồng ý mà chưa biết cho ai.',
        b: 'Không cần tắt máy. Không muốn thì chỉ cần từ chối.',
      },
    },
    sourceIds: ['plo-vnetraffic'],
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'vneid-q-mat-khau-manh',
    kind: 'single',
    prompt: 'Mật khẩu nào đúng yêu cầu của VNeID?',
    options: [
      { id: 'a', text: 'Mua#Xuan88' },
      { id: 'b', text: 'muaxuan88' },
      { id: 'c', text: 'MUAXUAN' },
    ],
    correct: ['a'],
    explanation: {
      general: 'Mật khẩu cần đủ chữ hoa, chữ thường, số, ký tự đặc biệt. Dài từ 8 đến 20 ký tự.',
      perOption: { b: 'Thiếu chữ hoa và ký tự đặc biệt.', c: 'Chỉ có chữ hoa, lại chưa đủ 8 ký tự.' },
    },
    sourceIds: ['camthanh', 'dean06-hanam', 'eaphe'],
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'vneid-q-nut-kich-hoat',
    kind: 'single',
    prompt: 'Có mức 2 rồi, lần đầu mở VNeID thì bấm nút nào?',
    options: [
      { id: 'a', text: '“Quên mật khẩu”' },
      { id: 'b', text: '“Đăng nhập”' },
      { id: 'c', text: '“Kích hoạt tài khoản định danh điện tử”' },
    ],
    correct: ['c'],
    explanation: {
      general: 'Tài khoản phải kích hoạt một lần, sau đó mới đăng nhập được.',
      perOption: {
        a: 'Lần đầu chưa đặt mật khẩu nên chưa thể quên.',
        b: 'Chưa kích hoạt thì chưa có mật khẩu để đăng nhập.',
      },
    },
    sourceIds: ['camthanh', 'dean06-hanam', 'eaphe'],
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'vneid-q-can-gi-de-kich-hoat',
    kind: 'multiple',
    prompt: 'Kích hoạt VNeID cần nhập hai số nào?',
    options: [
      { id: 'a', text: 'Số định danh cá nhân' },
      { id: 'b', text: 'Số tài khoản ngân hàng' },
      { id: 'c', text: 'Số nhà' },
      { id: 'd', text: 'Số điện thoại của mình' },
    ],
    correct: ['a', 'd'],
    explanation: {
      general: 'Chỉ cần số định danh và số điện thoại, rồi bấm “Gửi yêu cầu”.',
      perOption: {
        b: 'Kích hoạt VNeID không cần số tài khoản ngân hàng.',
        c: 'Không cần nhập số nhà ở bước này.',
      },
    },
    sourceIds: ['camthanh', 'dean06-hanam', 'eaphe'],
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'vneid-q-khong-smartphone',
    kind: 'single',
    prompt: 'Không có điện thoại thông minh thì kích hoạt ở đâu?',
    options: [
      { id: 'a', text: 'Không có cách nào' },
      { id: 'b', text: 'Trên trang vneid.gov.vn' },
      { id: 'c', text: 'Trên trang mua bán trực tuyến' },
    ],
    correct: ['b'],
    explanation: {
      general: 'Dùng máy tính mở vneid.gov.vn rồi bấm “Kích hoạt tài khoản”. Cần thì hỏi công an xã.',
      perOption: {
        a: 'Vẫn có cách, dùng máy tính cũng được.',
        c: 'Trang mua bán không kích hoạt được VNeID.',
      },
    },
    sourceIds: ['vneid-web'],
    reviewedOn: REVIEWED_ON,
  },
];
