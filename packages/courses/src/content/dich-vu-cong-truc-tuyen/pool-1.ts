import type { Question } from '../../schema.js';
import { REVIEWED_ON } from './sources.js';

/** The portal, signing in, finding and reading a procedure. */
export const pool1: Question[] = [
  {
    id: 'dvc-q-dia-chi',
    kind: 'single',
    prompt: 'Địa chỉ nào là Cổng Dịch vụ công quốc gia?',
    options: [
      { id: 'a', text: 'dichvucong-gov.com' },
      { id: 'b', text: 'dichvucong.gov.vn' },
      { id: 'c', text: 'dichvucong24h.example' },
    ],
    correct: ['b'],
    explanation: {
      general: 'Cổng thật có đuôi .gov.vn, đuôi của cơ quan nhà nước.',
      perOption: {
        a: 'Có chữ “gov” nhưng đuôi là .com, nên là trang giả.',
        c: 'Phần cuối của địa chỉ này không phải .gov.vn.',
      },
    },
    sourceIds: ['cong-dvc'],
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'dvc-q-tai-khoan',
    kind: 'single',
    prompt: 'Người dân đăng nhập Cổng bằng tài khoản nào?',
    options: [
      { id: 'a', text: 'Tài khoản VNeID' },
      { id: 'b', text: 'Tài khoản mạng xã hội' },
      { id: 'c', text: 'Tài khoản mua sắm trực tuyến' },
    ],
    correct: ['a'],
    explanation: {
      general: 'VNeID là tài khoản Nhà nước cấp cho từng người.',
      perOption: {
        b: 'Tài khoản mạng xã hội không chứng minh được mình là ai.',
        c: 'Tài khoản mua sắm không dùng để làm thủ tục.',
      },
    },
    sourceIds: ['cong-dvc'],
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'dvc-q-giu-gi',
    kind: 'single',
    prompt: 'Nộp hồ sơ xong, nhất định phải giữ lại gì?',
    options: [
      { id: 'a', text: 'Tên của trình duyệt' },
      { id: 'b', text: 'Ảnh của cán bộ trực hôm đó' },
      { id: 'c', text: 'Mã hồ sơ' },
    ],
    correct: ['c'],
    explanation: {
      general: 'Có mã hồ sơ mới theo dõi được hồ sơ đi đến đâu.',
      perOption: { a: 'Tên trình duyệt không giúp tìm hồ sơ.', b: 'Chụp ảnh cán bộ không giúp tìm hồ sơ.' },
    },
    sourceIds: ['cong-dvc'],
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'dvc-q-bo-sung',
    kind: 'single',
    prompt: 'Hồ sơ ghi “Yêu cầu bổ sung giấy tờ”. Nên làm gì?',
    options: [
      { id: 'a', text: 'Gửi thêm giấy tờ kịp hạn' },
      { id: 'b', text: 'Cứ để đó, cán bộ sẽ tự tìm giấy' },
      { id: 'c', text: 'Nộp một hồ sơ khác ở xã bên cạnh' },
    ],
    correct: ['a'],
    explanation: {
      general: 'Gửi thêm kịp hạn thì hồ sơ đi tiếp. Để quá hạn, hồ sơ có thể bị dừng.',
      perOption: {
        b: 'Giấy tờ của mình thì mình phải gửi.',
        c: 'Nộp nơi khác không giải quyết được phần còn thiếu.',
      },
    },
    sourceIds: ['trang-thai'],
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'dvc-q-le-phi',
    kind: 'single',
    prompt: 'Trả lệ phí thế nào là đúng?',
    options: [
      { id: 'a', text: 'Chuyển vào tài khoản của người làm hộ' },
      { id: 'b', text: 'Trả trên Cổng và lấy biên lai' },
      { id: 'c', text: 'Mua thẻ cào rồi gửi mã qua tin nhắn' },
    ],
    correct: ['b'],
    explanation: {
      general: 'Trả trên Cổng thì có biên lai. Không trả vào tài khoản riêng của ai.',
      perOption: {
        a: 'Tiền vào tài khoản riêng thì không có biên lai nhà nước.',
        c: 'Không cơ quan nào thu lệ phí bằng mã thẻ cào.',
      },
    },
    sourceIds: ['cong-dvc', 'namhonglinh'],
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'dvc-q-dia-chi-cu',
    kind: 'single',
    prompt: 'Giấy cũ ghi huyện Tứ Kỳ, tỉnh Hải Dương. Nay nhà thuộc xã Đại Sơn. Chọn gì?',
    options: [
      { id: 'a', text: 'Tỉnh Hải Dương, huyện Tứ Kỳ' },
      { id: 'b', text: 'Thành phố Hà Nội, phường bất kỳ' },
      { id: 'c', text: 'Thành phố Hải Phòng, xã Đại Sơn' },
    ],
    correct: ['c'],
    explanation: {
      general: 'Từ ngày 1/7/2025 không còn cấp huyện. Chọn thành phố, rồi chọn xã.',
      perOption: {
        a: 'Đó là tên cũ. Cấp huyện không còn từ 1/7/2025.',
        b: 'Hồ sơ phải gửi về đúng nơi mình ở.',
      },
    },
    sourceIds: ['hai-cap'],
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'dvc-q-vuong',
    kind: 'single',
    prompt: 'Đang nộp hồ sơ thì vướng. Nên nhờ ai?',
    options: [
      { id: 'a', text: 'Trung tâm Phục vụ hành chính công xã' },
      { id: 'b', text: 'Người bình luận đầu tiên trên mạng xã hội' },
      { id: 'c', text: 'Người lạ gọi điện nhận làm trọn gói' },
    ],
    correct: ['a'],
    explanation: {
      general: 'Trung tâm ở xã và Tổ công nghệ số giúp miễn phí.',
      perOption: {
        b: 'Người trên mạng có thể chỉ sai hoặc lừa mình.',
        c: 'Người lạ có thể lấy giấy tờ và tiền của mình.',
      },
    },
    sourceIds: ['cong-dvc'],
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'dvc-q-go-dia-chi',
    kind: 'single',
    prompt: 'Cách nào vào Cổng chắc chắn nhất?',
    options: [
      { id: 'a', text: 'Bấm vào đường dẫn trong tin nhắn' },
      { id: 'b', text: 'Gõ thẳng địa chỉ vào trình duyệt' },
      { id: 'c', text: 'Bấm vào quảng cáo đứng đầu' },
    ],
    correct: ['b'],
    explanation: {
      general: 'Gõ thẳng dichvucong.gov.vn thì không đi lạc sang trang giả.',
      perOption: {
        a: 'Đường dẫn trong tin nhắn có thể dẫn tới trang giả.',
        c: 'Ai trả tiền cũng đăng quảng cáo được.',
      },
    },
    authorsOwn: true,
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'dvc-q-nut-dang-nhap',
    kind: 'single',
    prompt: 'Trên máy tính, nút “Đăng nhập” của Cổng ở đâu?',
    options: [
      { id: 'a', text: 'Giữa trang, dưới tấm ảnh' },
      { id: 'b', text: 'Cuối trang, bên trái' },
      { id: 'c', text: 'Góc trên, bên phải' },
    ],
    correct: ['c'],
    explanation: {
      general: 'Nút ở góc trên, bên phải. Trên điện thoại có thể nằm trong mục ba gạch.',
      perOption: {
        a: 'Giữa trang thường là ô tìm kiếm và các mục.',
        b: 'Cuối trang thường là thông tin liên hệ.',
      },
    },
    sourceIds: ['cong-dvc'],
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'dvc-q-hai-lam-dich-vu',
    kind: 'single',
    prompt: 'Từ ngày 1/10/2025, 25 dịch vụ thiết yếu có gì thay đổi?',
    options: [
      { id: 'a', text: 'Không nhận hồ sơ giấy nữa' },
      { id: 'b', text: 'Chỉ nhận hồ sơ vào buổi sáng' },
      { id: 'c', text: 'Phải về Hà Nội để nộp hồ sơ' },
    ],
    correct: ['a'],
    explanation: {
      general: 'Các dịch vụ này nhận hồ sơ qua mạng. Danh sách có thể thay đổi, nên hỏi trước.',
      perOption: { b: 'Nộp qua mạng thì không chờ giờ làm việc.', c: 'Nộp qua mạng thì không phải đi xa.' },
    },
    sourceIds: ['ct-24'],
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'dvc-q-tu-khoa',
    kind: 'single',
    prompt: 'Muốn tìm thủ tục đăng ký thường trú. Gõ thế nào cho dễ ra?',
    options: [
      { id: 'a', text: '“Tôi muốn hỏi về việc nhà tôi mới chuyển đến ở”' },
      { id: 'b', text: '“đăng ký thường trú”' },
      { id: 'c', text: '“giấy tờ”' },
    ],
    correct: ['b'],
    explanation: {
      general: 'Vài từ ngắn, đúng tên việc thì dễ ra nhất.',
      perOption: { a: 'Câu dài quá thì máy khó tìm đúng.', c: 'Từ này quá rộng, ra rất nhiều thủ tục.' },
    },
    authorsOwn: true,
    reviewedOn: REVIEWED_ON,
  },
];
