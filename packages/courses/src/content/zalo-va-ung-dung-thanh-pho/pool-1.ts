import type { Question } from '../../schema.js';
import { REVIEWED_ON } from './sources.js';

/** The commune's account and what one writes there. */
export const pool1: Question[] = [
  {
    id: 'zl-q-dau-hieu-that',
    kind: 'single',
    prompt: 'Dấu hiệu nào cho biết OA của xã là thật?',
    options: [
      { id: 'a', text: 'Có nhiều quà tặng cho người theo dõi' },
      { id: 'b', text: 'Có dấu xác thực và có trên cổng của xã' },
      { id: 'c', text: 'Hay nhắn tin riêng hỏi thăm từng người một' },
    ],
    correct: ['b'],
    explanation: {
      general: 'Dấu xác thực cộng với đường dẫn từ cổng của xã là chắc nhất.',
      perOption: {
        a: 'Trang cơ quan không lấy quà ra để kéo người theo dõi.',
        c: 'Kẻ gian mới hay nhắn riêng từng người.',
      },
    },
    sourceIds: ['tim-oa'],
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'zl-q-tim-o-muc-nao',
    kind: 'single',
    prompt: 'Gõ tên xã xong, trang của cơ quan nằm ở mục nào?',
    options: [
      { id: 'a', text: 'Mục tài khoản OA' },
      { id: 'b', text: 'Mục bạn bè' },
      { id: 'c', text: 'Mục nhóm đang tham gia' },
    ],
    correct: ['a'],
    explanation: {
      general: 'Tài khoản của cơ quan, cửa hàng nằm ở mục tài khoản OA.',
      perOption: {
        b: 'Mục ấy là người quen của mình.',
        c: 'Mục ấy là những nhóm mình đã vào.',
      },
    },
    sourceIds: ['tim-oa'],
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'zl-q-nut-theo-doi',
    kind: 'single',
    prompt: 'Muốn nhận tin của trang, bấm nút nào?',
    options: [
      { id: 'a', text: '“Chặn”' },
      { id: 'b', text: '“Báo cáo trang này”' },
      { id: 'c', text: '“Quan tâm”' },
    ],
    correct: ['c'],
    explanation: {
      general: 'Bấm “Quan tâm” là theo dõi. Bỏ thì bấm “Bỏ quan tâm”.',
      perOption: {
        a: '“Chặn” là không nhận tin nữa.',
        b: '“Báo cáo” dùng khi gặp trang xấu.',
      },
    },
    sourceIds: ['tim-oa'],
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'zl-q-oa-xin-otp',
    kind: 'single',
    prompt: 'Một trang tên giống xã nhắn xin mã OTP. Đó là gì?',
    options: [
      { id: 'a', text: 'Là cách xác nhận mới của xã' },
      { id: 'b', text: 'Là trang giả' },
      { id: 'c', text: 'Là lỗi của máy, gửi lại mã là xong' },
    ],
    correct: ['b'],
    explanation: {
      general: 'Cơ quan không hỏi mã OTP. Thoát ra và bỏ quan tâm trang ấy.',
      perOption: {
        a: 'Không có cách xác nhận nào bằng mã của mình.',
        c: 'Không phải lỗi máy. Đây là người xin mã.',
      },
    },
    authorsOwn: true,
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'zl-q-anh-can-cuoc-nhom',
    kind: 'single',
    prompt: 'Có nên gửi ảnh căn cước trong nhóm chat để nhờ hướng dẫn?',
    options: [
      { id: 'a', text: 'Không bao giờ nên gửi' },
      { id: 'b', text: 'Nên, vì nhóm toàn người làng mình' },
      { id: 'c', text: 'Nên, nhưng xóa sau năm phút' },
    ],
    correct: ['a'],
    explanation: {
      general: 'Ảnh giấy tờ là dữ liệu nhạy cảm. Gửi đi rồi không lấy lại được.',
      perOption: {
        b: 'Trong nhóm có thể có cả người lạ.',
        c: 'Trong năm phút, người khác đã kịp lưu lại.',
      },
    },
    sourceIds: ['du-lieu-ca-nhan'],
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'zl-q-bo-quan-tam-quyen',
    kind: 'single',
    prompt: 'Không muốn nhận tin của trang nữa. Làm gì?',
    options: [
      { id: 'a', text: 'Xin phép xã bằng văn bản' },
      { id: 'b', text: 'Chờ hết năm trang tự bỏ mình ra khỏi danh sách' },
      { id: 'c', text: 'Bấm “Bỏ quan tâm”, đó là quyền của mình' },
    ],
    correct: ['c'],
    explanation: {
      general: 'Theo dõi hay thôi là quyền của mỗi người, không cần xin phép.',
      perOption: {
        a: 'Không cần văn bản nào cả.',
        b: 'Trang không tự bỏ. Mình bấm là xong ngay.',
      },
    },
    authorsOwn: true,
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'zl-q-so-voi-cong-xa',
    kind: 'single',
    prompt: 'Chưa chắc trang Zalo là thật. So với đâu là chắc nhất?',
    options: [
      { id: 'a', text: 'So với trang của người quen' },
      { id: 'b', text: 'So với đường dẫn trên cổng của xã' },
      { id: 'c', text: 'So với trang nào nhiều lượt thích nhất' },
    ],
    correct: ['b'],
    explanation: {
      general: 'Cổng của xã dẫn sang đúng tài khoản của xã.',
      perOption: {
        a: 'Người quen cũng có thể theo dõi nhầm trang giả.',
        c: 'Lượt thích mua được, không nói lên thật giả.',
      },
    },
    authorsOwn: true,
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'zl-q-cau-hoi-nao-ro',
    kind: 'single',
    prompt: 'Nhắn hỏi xã, câu nào dễ trả lời nhất?',
    options: [
      { id: 'a', text: '“Giấy tờ kia kìa, làm sao?”' },
      { id: 'b', text: '“Xã làm ăn thế nào vậy?”' },
      { id: 'c', text: '“Làm giấy khai tử cần mang giấy tờ gì ạ?”' },
    ],
    correct: ['c'],
    explanation: {
      general: 'Nói rõ việc gì, cần gì thì cán bộ trả lời được ngay.',
      perOption: {
        a: 'Câu này không nói rõ giấy tờ nào.',
        b: 'Câu này chỉ trách, không hỏi việc cụ thể.',
      },
    },
    authorsOwn: true,
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'zl-q-tin-nhan-gap',
    kind: 'single',
    prompt: 'Đang có người phá cửa nhà hàng xóm. Nhắn ở đâu?',
    options: [
      { id: 'a', text: 'Không nhắn, gọi 113 ngay' },
      { id: 'b', text: 'Nhắn vào trang Zalo của xã' },
      { id: 'c', text: 'Gửi phản ánh kèm ảnh qua ứng dụng thành phố' },
    ],
    correct: ['a'],
    explanation: {
      general: 'Việc gấp thì gọi điện. Nhắn tin và ứng dụng không kịp.',
      perOption: {
        b: 'Trang của xã không trực để bắt kẻ gian.',
        c: 'Phản ánh dành cho việc không gấp.',
      },
    },
    authorsOwn: true,
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'zl-q-bao-lua-so-nao',
    kind: 'single',
    prompt: 'Gặp trang lừa hỏi tiền, báo số nào?',
    options: [
      { id: 'a', text: 'Số mà trang ấy để lại' },
      { id: 'b', text: '156 hoặc 5656' },
      { id: 'c', text: '116 rồi bấm phím một để nói chuyện' },
    ],
    correct: ['b'],
    explanation: {
      general: 'Báo 156 hoặc 5656, không mất tiền.',
      perOption: {
        a: 'Số ấy dẫn về chính kẻ gian.',
        c: 'Số này không phải nơi nhận tin báo lừa đảo.',
      },
    },
    sourceIds: ['so-156-5656'],
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'zl-q-ho-so-qua-zalo',
    kind: 'single',
    prompt: 'Xã hỏi thêm giấy tờ cho hồ sơ. Nộp thế nào là đúng?',
    options: [
      { id: 'a', text: 'Chụp hết rồi gửi qua tin nhắn Zalo' },
      { id: 'b', text: 'Gửi cho người quen ở xã nhờ đưa giúp vào' },
      { id: 'c', text: 'Nộp trên Cổng hoặc mang ra Trung tâm' },
    ],
    correct: ['c'],
    explanation: {
      general: 'Giấy tờ đi đúng đường: Cổng hoặc Trung tâm, không qua tin nhắn.',
      perOption: {
        a: 'Ảnh giấy tờ trong tin nhắn dễ thất lạc.',
        b: 'Người quen cầm giấy tờ của mình thì khó theo dõi.',
      },
    },
    authorsOwn: true,
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'zl-q-trang-thong-bao',
    kind: 'single',
    prompt: 'Trang Zalo của xã dùng để làm gì?',
    options: [
      { id: 'a', text: 'Để nhận thông báo và hỏi việc' },
      { id: 'b', text: 'Để gửi ảnh giấy tờ cho xã lưu lại' },
      { id: 'c', text: 'Để chuyển tiền nộp thuế qua người quen' },
    ],
    correct: ['a'],
    explanation: {
      general: 'Xã dùng trang này để báo tin và trả lời câu hỏi.',
      perOption: {
        b: 'Giấy tờ nộp trên Cổng hoặc ở Trung tâm.',
        c: 'Tiền nộp qua Cổng, không qua tin nhắn.',
      },
    },
    sourceIds: ['bao-cao-dai-son'],
    reviewedOn: REVIEWED_ON,
  },
];
