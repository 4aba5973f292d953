import type { Question } from '../../schema.js';
import { REVIEWED_ON } from './sources.js';

/** Fakes, and AI at school and at work. */
export const pool2: Question[] = [
  {
    id: 'd-goi-video-con',
    kind: 'single',
    prompt: 'Con gọi video, mặt và giọng giống hệt, xin chuyển tiền gấp. Nên làm gì?',
    options: [
      { id: 'a', text: 'Chuyển ngay vì đã thấy mặt' },
      { id: 'b', text: 'Chuyển một nửa cho đỡ lo' },
      { id: 'c', text: 'Tắt máy, gọi lại số đã biết của con' },
    ],
    correct: ['c'],
    explanation: {
      general: 'Mặt và giọng có thể làm giả, số đã lưu thì đáng tin hơn.',
      perOption: {
        a: 'Thấy mặt trên màn hình chưa chắc là người thật.',
        b: 'Chuyển một nửa thì họ sẽ đòi nốt phần kia.',
      },
    },
    reviewedOn: REVIEWED_ON,
    authorsOwn: true,
  },
  {
    id: 'd-can-bo-soan',
    kind: 'single',
    prompt: 'Cán bộ dùng AI soạn nháp công văn. Ai chịu trách nhiệm về nội dung?',
    options: [
      { id: 'a', text: 'Trợ lý AI đã viết ra' },
      { id: 'b', text: 'Cán bộ dùng bản nháp ấy' },
      { id: 'c', text: 'Không cần ai, vì máy viết' },
    ],
    correct: ['b'],
    explanation: {
      general: 'AI chỉ là công cụ, con người trả lời về việc mình làm.',
      perOption: {
        a: 'Máy không đứng ra trả lời thay người được.',
        c: 'Văn bản nào cũng có người chịu trách nhiệm.',
      },
    },
    reviewedOn: REVIEWED_ON,
    authorsOwn: true,
  },
  {
    id: 'd-cong-an-video',
    kind: 'single',
    prompt: 'Người mặc sắc phục gọi video, đòi làm việc và chuyển tiền. Điều nào đúng?',
    options: [
      { id: 'a', text: 'Công an không làm việc như thế' },
      { id: 'b', text: 'Phải nghe vì họ mặc sắc phục' },
      { id: 'c', text: 'Chuyển tiền xong thì được xóa việc' },
    ],
    correct: ['a'],
    explanation: {
      general: 'Công an không làm việc qua gọi video và không yêu cầu chuyển tiền.',
      perOption: {
        b: 'Sắc phục trên màn hình dễ làm giả.',
        c: 'Chuyển tiền chỉ làm mất thêm tiền.',
      },
    },
    reviewedOn: REVIEWED_ON,
    sourceIds: ['kenh14'],
  },
  {
    id: 'd-mat-khau-nha',
    kind: 'single',
    prompt: 'Câu nào hợp làm mật khẩu gia đình?',
    options: [
      { id: 'a', text: 'Tên xã đang sống' },
      { id: 'b', text: 'Ngày sinh đã đăng trên mạng' },
      { id: 'c', text: 'Tên món ăn chỉ nhà mình hay gọi đùa' },
    ],
    correct: ['c'],
    explanation: {
      general: 'Chỉ người nhà biết thì kẻ gian không đoán được.',
      perOption: {
        a: 'Tên xã thì nhiều người biết.',
        b: 'Điều đã đăng lên mạng thì không còn kín.',
      },
    },
    reviewedOn: REVIEWED_ON,
    authorsOwn: true,
  },
  {
    id: 'd-giong-lanh-dao',
    kind: 'single',
    prompt: 'Giọng giống lãnh đạo gọi, bảo chuyển tiền ngay cho đối tác. Nên làm gì?',
    options: [
      { id: 'a', text: 'Làm ngay kẻo bị trách' },
      { id: 'b', text: 'Gọi lại số của cơ quan để hỏi' },
      { id: 'c', text: 'Nhắn hỏi chính số vừa gọi' },
    ],
    correct: ['b'],
    explanation: {
      general: 'Giọng nói làm giả được, nên hỏi lại bằng đường đã biết.',
      perOption: {
        a: 'Vội làm theo là điều kẻ gian muốn.',
        c: 'Số vừa gọi có thể là của kẻ gian.',
      },
    },
    reviewedOn: REVIEWED_ON,
    authorsOwn: true,
  },
  {
    id: 'd-lo-chuyen',
    kind: 'single',
    prompt: 'Lỡ chuyển tiền cho người giả giọng con. Gọi ai trước?',
    options: [
      { id: 'a', text: 'Ngân hàng' },
      { id: 'b', text: 'Người nhận “lấy lại tiền” trên mạng' },
      { id: 'c', text: 'Kẻ vừa gọi, để xin lại' },
    ],
    correct: ['a'],
    explanation: {
      general: 'Gọi ngân hàng sớm rồi báo công an, giữ lại bằng chứng.',
      perOption: {
        b: 'Dịch vụ “lấy lại tiền” cũng thường là lừa đảo.',
        c: 'Kẻ lừa sẽ không trả lại.',
      },
    },
    reviewedOn: REVIEWED_ON,
    sourceIds: ['thoibaotaichinh'],
  },
  {
    id: 'd-bao-so-nao',
    kind: 'multiple',
    prompt: 'Nghi bị gọi lừa đảo, có thể báo ở đâu?',
    options: [
      { id: 'a', text: 'Số 156 hoặc 5656' },
      { id: 'b', text: 'Công an xã' },
      { id: 'c', text: 'Số điện thoại vừa gọi đến' },
    ],
    correct: ['a', 'b'],
    explanation: {
      general: 'Hai số ấy không mất tiền, công an xã ở gần cũng giúp được.',
      perOption: { c: 'Gọi lại số ấy là nói chuyện với kẻ gian.' },
    },
    reviewedOn: REVIEWED_ON,
    sourceIds: ['so-156-5656'],
  },
  {
    id: 'd-danh-sach-ho',
    kind: 'single',
    prompt: 'Cần lập bảng từ danh sách hộ kèm số định danh. Có đưa vào AI công cộng không?',
    options: [
      { id: 'a', text: 'Có, nếu làm xong thì xóa' },
      { id: 'b', text: 'Có, vì đó là việc chung' },
      { id: 'c', text: 'Không' },
    ],
    correct: ['c'],
    explanation: {
      general: 'Dữ liệu công dân không đưa ra công cụ bên ngoài.',
      perOption: {
        a: 'Xóa ở máy mình không lấy lại được bản đã gửi.',
        b: 'Việc chung càng phải giữ dữ liệu của dân.',
      },
    },
    reviewedOn: REVIEWED_ON,
    sourceIds: ['du-lieu-cong-vu'],
  },
  {
    id: 'd-hoc-sinh',
    kind: 'single',
    prompt: 'Học sinh dùng AI thế nào là có ích?',
    options: [
      { id: 'a', text: 'Chép nguyên bài rồi nộp' },
      { id: 'b', text: 'Nhờ gợi ý rồi tự viết' },
      { id: 'c', text: 'Nhờ AI thi hộ trên mạng' },
    ],
    correct: ['b'],
    explanation: {
      general: 'Tự viết thì mới nhớ và mới hiểu bài.',
      perOption: {
        a: 'Bài chép không cho biết mình học được gì.',
        c: 'Thi hộ là gian dối.',
      },
    },
    reviewedOn: REVIEWED_ON,
    authorsOwn: true,
  },
  {
    id: 'd-ghi-ro-ai',
    kind: 'single',
    prompt: 'Vì sao nên ghi rõ bài có AI hỗ trợ?',
    options: [
      { id: 'a', text: 'Để người đọc biết mà xem kỹ' },
      { id: 'b', text: 'Để khỏi phải đọc lại bài' },
      { id: 'c', text: 'Để lỗi trong bài thuộc về máy' },
    ],
    correct: ['a'],
    explanation: {
      general: 'Nói thật giúp người đọc tin và cùng kiểm tra.',
      perOption: {
        b: 'Ghi rõ rồi vẫn phải đọc lại.',
        c: 'Lỗi trong bài vẫn do người dùng chịu trách nhiệm.',
      },
    },
    reviewedOn: REVIEWED_ON,
    authorsOwn: true,
  },
  {
    id: 'd-app-thu-tien',
    kind: 'single',
    prompt: 'App mang tên giống một trợ lý AI nổi tiếng, đòi trả tiền ngay. Nên làm gì?',
    options: [
      { id: 'a', text: 'Trả tiền để được dùng bản tốt' },
      { id: 'b', text: 'Cho số thẻ để dùng thử' },
      { id: 'c', text: 'Xem nhà phát hành, chưa rõ thì không cài' },
    ],
    correct: ['c'],
    explanation: {
      general: 'App giả hay mượn tên nổi tiếng để thu tiền.',
      perOption: {
        a: 'Trả tiền rồi có khi không dùng được gì.',
        b: 'Số thẻ đưa ra có thể bị trừ tiền nhiều lần.',
      },
    },
    reviewedOn: REVIEWED_ON,
    authorsOwn: true,
  },
  {
    id: 'd-van-ban-la',
    kind: 'single',
    prompt: 'AI nêu số một nghị định chưa từng nghe. Trước khi trích dẫn phải làm gì?',
    options: [
      { id: 'a', text: 'Tin vì có số và ngày rõ ràng' },
      { id: 'b', text: 'Tìm đúng văn bản ấy trên trang nhà nước' },
      { id: 'c', text: 'Ghi là “theo AI” rồi trích' },
    ],
    correct: ['b'],
    explanation: {
      general: 'Phải thấy văn bản thật thì mới trích dẫn.',
      perOption: {
        a: 'Số và ngày là thứ AI hay bịa nhất.',
        c: 'Ghi thế thì điều sai vẫn được truyền đi.',
      },
    },
    reviewedOn: REVIEWED_ON,
    authorsOwn: true,
  },
];
