import type { Question } from '../../schema.js';
import { REVIEWED_ON } from './sources.js';

/** Asking, checking, keeping private. */
export const pool1: Question[] = [
  {
    id: 'd-noi-chac',
    kind: 'single',
    prompt: 'AI trả lời rất tự tin. Câu trả lời ấy thế nào?',
    options: [
      { id: 'a', text: 'Chắc chắn đúng' },
      { id: 'b', text: 'Vẫn có thể sai' },
      { id: 'c', text: 'Đúng nếu câu văn dài và trôi chảy' },
    ],
    correct: ['b'],
    explanation: {
      general: 'AI có thể sai mà giọng vẫn chắc, nên cần kiểm tra lại.',
      perOption: {
        a: 'Giọng chắc không làm cho điều sai thành đúng.',
        c: 'Câu dài và trôi chảy vẫn có thể bịa.',
      },
    },
    reviewedOn: REVIEWED_ON,
    authorsOwn: true,
  },
  {
    id: 'd-dan-gi',
    kind: 'single',
    prompt: 'Có thể dán nội dung nào vào AI?',
    options: [
      { id: 'a', text: 'Thông báo đã dán công khai' },
      { id: 'b', text: 'Ảnh căn cước của người nhà' },
      { id: 'c', text: 'Danh sách khám bệnh của cả thôn' },
    ],
    correct: ['a'],
    explanation: {
      general: 'Thông báo công khai, không có dữ liệu riêng, thì dùng được.',
      perOption: {
        b: 'Ảnh căn cước là dữ liệu nhạy cảm, không gửi cho AI.',
        c: 'Sức khỏe của từng người là điều phải giữ kín.',
      },
    },
    reviewedOn: REVIEWED_ON,
    sourceIds: ['du-lieu-ca-nhan'],
  },
  {
    id: 'd-lieu-thuoc',
    kind: 'single',
    prompt: 'Muốn biết uống thuốc mấy viên một ngày thì hỏi ai?',
    options: [
      { id: 'a', text: 'Trợ lý AI trên điện thoại' },
      { id: 'b', text: 'Người bán hàng trên mạng' },
      { id: 'c', text: 'Bác sĩ hoặc trạm y tế' },
    ],
    correct: ['c'],
    explanation: {
      general: 'Liều thuốc tùy từng người bệnh, phải hỏi người có chuyên môn.',
      perOption: {
        a: 'AI không khám bệnh và có thể nói sai liều.',
        b: 'Người bán hàng không phải thầy thuốc của mình.',
      },
    },
    reviewedOn: REVIEWED_ON,
    authorsOwn: true,
  },
  {
    id: 'd-cau-hoi-tot',
    kind: 'single',
    prompt: 'Câu nào hỏi AI rõ nhất?',
    options: [
      { id: 'a', text: '“Viết giúp cái gì đó hay hay về thôn.”' },
      { id: 'b', text: '“Viết tin nhắn 50 chữ, mời bà con họp thôn 19 giờ thứ bảy.”' },
      { id: 'c', text: '“Họp.”' },
    ],
    correct: ['b'],
    explanation: {
      general: 'Câu này có việc, bối cảnh, yêu cầu và định dạng.',
      perOption: {
        a: 'Máy chưa biết viết cho ai và để làm gì.',
        c: 'Một chữ thì máy phải đoán mọi thứ.',
      },
    },
    reviewedOn: REVIEWED_ON,
    authorsOwn: true,
  },
  {
    id: 'd-thu-nguon',
    kind: 'single',
    prompt: 'AI dẫn một trang .gov.vn làm nguồn. Kiểm tra thế nào?',
    options: [
      { id: 'a', text: 'Tự mở trang ấy ra đọc' },
      { id: 'b', text: 'Hỏi AI xem nguồn có đúng không' },
      { id: 'c', text: 'Thấy có chữ .gov.vn là tin' },
    ],
    correct: ['a'],
    explanation: {
      general: 'Mở đúng trang được dẫn mới biết trang ấy có nói thế không.',
      perOption: {
        b: 'AI có thể bịa cả nguồn lẫn lời xác nhận.',
        c: 'AI có thể ghi địa chỉ thật kèm nội dung sai.',
      },
    },
    reviewedOn: REVIEWED_ON,
    authorsOwn: true,
  },
  {
    id: 'd-ao-giac',
    kind: 'single',
    prompt: '“Ảo giác” của AI là gì?',
    options: [
      { id: 'a', text: 'Màn hình bị mờ khi trời nắng' },
      { id: 'b', text: 'Máy trả lời chậm vì mạng yếu' },
      { id: 'c', text: 'Máy bịa ra điều không có thật' },
    ],
    correct: ['c'],
    explanation: {
      general: 'Máy ghép chữ cho hợp câu, nên có khi tạo ra điều không có.',
      perOption: {
        a: 'Đó là chuyện của màn hình.',
        b: 'Đó là chuyện của đường mạng.',
      },
    },
    reviewedOn: REVIEWED_ON,
    authorsOwn: true,
  },
  {
    id: 'd-phan-con-thieu',
    kind: 'single',
    prompt: '“Viết thư mời họp phụ huynh, lời trang trọng, dưới 80 chữ.” Câu này còn thiếu gì?',
    options: [
      { id: 'a', text: 'Việc cần làm' },
      { id: 'b', text: 'Bối cảnh: họp lúc nào, ở đâu' },
      { id: 'c', text: 'Yêu cầu về độ dài' },
    ],
    correct: ['b'],
    explanation: {
      general: 'Chưa có giờ và nơi họp, máy sẽ bỏ trống hoặc bịa ra.',
      perOption: {
        a: 'Việc đã có: viết thư mời.',
        c: 'Độ dài đã có: dưới 80 chữ.',
      },
    },
    reviewedOn: REVIEWED_ON,
    authorsOwn: true,
  },
  {
    id: 'd-chua-ung',
    kind: 'single',
    prompt: 'Câu trả lời của AI đúng nhưng khó hiểu. Nên làm gì?',
    options: [
      { id: 'a', text: 'Cố đọc nhiều lần cho thuộc' },
      { id: 'b', text: 'Tắt máy và không dùng nữa' },
      { id: 'c', text: 'Bảo máy nói lại cho dễ hiểu' },
    ],
    correct: ['c'],
    explanation: {
      general: 'Cứ nói rõ muốn dễ hơn ở chỗ nào, máy sẽ viết lại.',
      perOption: {
        a: 'Không cần khổ như thế, máy viết lại được.',
        b: 'Chỉ cần hỏi thêm một câu là đủ.',
      },
    },
    reviewedOn: REVIEWED_ON,
    authorsOwn: true,
  },
  {
    id: 'd-quy-dinh-cu',
    kind: 'single',
    prompt: 'AI nêu một quy định của mấy năm trước. Cần làm gì?',
    options: [
      { id: 'a', text: 'Xem trang chính thức có quy định mới chưa' },
      { id: 'b', text: 'Dùng luôn vì quy định không đổi' },
      { id: 'c', text: 'Đổi ngày cho mới rồi dùng' },
    ],
    correct: ['a'],
    explanation: {
      general: 'Quy định hay thay đổi, AI có thể chưa biết bản mới.',
      perOption: {
        b: 'Nhiều quy định đã được sửa hoặc thay.',
        c: 'Đổi ngày không làm cho quy định cũ thành mới.',
      },
    },
    reviewedOn: REVIEWED_ON,
    authorsOwn: true,
  },
  {
    id: 'd-che-don',
    kind: 'single',
    prompt: 'Muốn nhờ AI sửa một lá đơn có tên và số định danh. Làm gì trước?',
    options: [
      { id: 'a', text: 'Chụp ảnh cả lá đơn gửi lên' },
      { id: 'b', text: 'Che tên, xóa số' },
      { id: 'c', text: 'Dặn AI đọc xong thì quên' },
    ],
    correct: ['b'],
    explanation: {
      general: 'Bỏ tên và số đi, AI vẫn sửa được câu chữ.',
      perOption: {
        a: 'Ảnh chụp mang theo mọi thông tin riêng.',
        c: 'Không có gì bảo đảm máy sẽ quên.',
      },
    },
    reviewedOn: REVIEWED_ON,
    authorsOwn: true,
  },
  {
    id: 'd-anh-can-cuoc',
    kind: 'single',
    prompt: 'Một app AI đòi ảnh căn cước để “mở khóa tính năng”. Nên làm gì?',
    options: [
      { id: 'a', text: 'Không gửi và gỡ app' },
      { id: 'b', text: 'Gửi mặt trước thôi' },
      { id: 'c', text: 'Gửi ảnh mờ cho an toàn' },
    ],
    correct: ['a'],
    explanation: {
      general: 'Trợ lý AI không cần căn cước, app này đáng ngờ.',
      perOption: {
        b: 'Một mặt căn cước cũng đủ thông tin để mạo danh.',
        c: 'Ảnh mờ vẫn có thể đọc được.',
      },
    },
    reviewedOn: REVIEWED_ON,
    authorsOwn: true,
  },
  {
    id: 'd-viec-hop-ai',
    kind: 'multiple',
    prompt: 'Những việc nào hợp để nhờ AI?',
    options: [
      { id: 'a', text: 'Tóm tắt thông báo công khai' },
      { id: 'b', text: 'Quyết định cho vay tiền thay mình' },
      { id: 'c', text: 'Gợi ý cách viết lời mời' },
    ],
    correct: ['a', 'c'],
    explanation: {
      general: 'AI giúp câu chữ và gợi ý, còn quyết định là của mình.',
      perOption: { b: 'Việc tiền bạc phải do mình cân nhắc và quyết định.' },
    },
    reviewedOn: REVIEWED_ON,
    authorsOwn: true,
  },
];
