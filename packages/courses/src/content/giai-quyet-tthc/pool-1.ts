import type { Question } from '../../schema.js';
import { REVIEWED_ON } from './sources.js';

/** Receiving, and the ten statuses. */
export const pool1: Question[] = [
  {
    id: 'tthc-q-thieu-giay',
    kind: 'single',
    prompt: 'Đang xử lý thì thấy thiếu một giấy. Chọn trạng thái nào?',
    options: [
      { id: 'a', text: '3. Không được tiếp nhận' },
      { id: 'b', text: '8. Dừng xử lý' },
      { id: 'c', text: '5. Yêu cầu bổ sung giấy tờ' },
    ],
    correct: ['c'],
    explanation: {
      general: 'Hồ sơ đã nhận thì không lùi về số 3, chỉ nhờ gửi thêm giấy.',
      perOption: {
        a: 'Số 3 chỉ dùng khi chưa nhận hồ sơ.',
        b: 'Dừng xử lý thì người dân phải nộp lại từ đầu.',
      },
    },
    sourceIds: ['trang-thai'],
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'tthc-q-cho-phi',
    kind: 'single',
    prompt: 'Hồ sơ đang chờ người dân nộp phí. Chọn trạng thái nào?',
    options: [
      { id: 'a', text: '6. Yêu cầu thực hiện nghĩa vụ tài chính' },
      { id: 'b', text: '5. Yêu cầu bổ sung giấy tờ' },
      { id: 'c', text: '4. Đang xử lý' },
    ],
    correct: ['a'],
    explanation: {
      general: 'Số 6 cho người dân biết còn khoản tiền phải nộp.',
      perOption: { b: 'Giấy tờ đã đủ, không thiếu giấy nào.', c: 'Số 4 không nhắc người dân nộp tiền.' },
    },
    sourceIds: ['trang-thai'],
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'tthc-q-xin-rut',
    kind: 'single',
    prompt: 'Người dân làm đơn xin thôi, không làm thủ tục nữa. Chọn trạng thái nào?',
    options: [
      { id: 'a', text: '8. Dừng xử lý' },
      { id: 'b', text: '7. Công dân yêu cầu rút hồ sơ' },
      { id: 'c', text: '6. Yêu cầu thực hiện nghĩa vụ tài chính' },
    ],
    correct: ['b'],
    explanation: {
      general: 'Người dân tự xin thì ghi đúng là người dân rút.',
      perOption: { a: 'Số 8 là do cơ quan quyết định.', c: 'Số 6 là khi còn chờ nộp tiền.' },
    },
    sourceIds: ['trang-thai'],
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'tthc-q-da-ky',
    kind: 'single',
    prompt: 'Kết quả đã ký, người dân chưa đến lấy. Chọn trạng thái nào?',
    options: [
      { id: 'a', text: '10. Đã trả kết quả' },
      { id: 'b', text: '4. Đang xử lý' },
      { id: 'c', text: '9. Đã xử lý xong' },
    ],
    correct: ['c'],
    explanation: {
      general: 'Việc xử lý đã xong, kết quả còn ở cơ quan.',
      perOption: { a: 'Chưa trao mà ghi đã trả là báo sai.', b: 'Ký xong nghĩa là hết phần xử lý.' },
    },
    sourceIds: ['trang-thai'],
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'tthc-q-da-trao',
    kind: 'single',
    prompt: 'Người dân vừa nhận kết quả ở quầy. Chọn trạng thái nào?',
    options: [
      { id: 'a', text: '9. Đã xử lý xong' },
      { id: 'b', text: '10. Đã trả kết quả' },
      { id: 'c', text: '2. Được tiếp nhận' },
    ],
    correct: ['b'],
    explanation: {
      general: 'Kết quả đã đến tay người dân, hồ sơ khép lại.',
      perOption: { a: 'Số 9 là lúc chưa trao.', c: 'Số 2 là lúc mới nhận hồ sơ.' },
    },
    sourceIds: ['trang-thai'],
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'tthc-q-khong-nhan',
    kind: 'single',
    prompt: 'Hồ sơ mới đăng ký, nộp nhầm cơ quan. Nên làm gì?',
    options: [
      { id: 'a', text: 'Không tiếp nhận, ghi rõ lý do' },
      { id: 'b', text: 'Tiếp nhận rồi để đó' },
      { id: 'c', text: 'Chuyển “Dừng xử lý”' },
    ],
    correct: ['a'],
    explanation: {
      general: 'Ghi rõ nộp nhầm nơi thì người dân biết phải đến đâu.',
      perOption: { b: 'Nhận rồi để đó là làm mất thời gian của dân.', c: 'Số 8 chỉ dùng cho hồ sơ đã nhận.' },
    },
    sourceIds: ['trang-thai'],
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'tthc-q-tre-han',
    kind: 'single',
    prompt: 'Hồ sơ đã chậm hạn. Cần làm gì với người dân?',
    options: [
      { id: 'a', text: 'Gọi điện báo miệng một câu là đủ rồi' },
      { id: 'b', text: 'Chờ người dân đến hỏi' },
      { id: 'c', text: 'Xin lỗi và hẹn lại bằng văn bản' },
    ],
    correct: ['c'],
    explanation: {
      general: 'Phiếu xin lỗi và hẹn lại ghi rõ ngày hẹn mới.',
      perOption: {
        a: 'Báo miệng thì không có gì để đối chiếu.',
        b: 'Người dân cần được báo trước khi phải hỏi.',
      },
    },
    sourceIds: ['qua-han'],
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'tthc-q-sskdt',
    kind: 'single',
    prompt: 'Người dân mở Sổ sức khỏe điện tử trên VNeID. Có đòi bản giấy không?',
    options: [
      { id: 'a', text: 'Có, để lưu hồ sơ' },
      { id: 'b', text: 'Không' },
      { id: 'c', text: 'Có, nếu là người cao tuổi' },
    ],
    correct: ['b'],
    explanation: {
      general: 'Theo Quyết định 31/QĐ-BYT, bản điện tử có giá trị như bản giấy.',
      perOption: { a: 'Hồ sơ lưu được bản điện tử.', c: 'Tuổi nào cũng được dùng bản điện tử.' },
    },
    sourceIds: ['qd-31-byt'],
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'tthc-q-nghi-phep',
    kind: 'single',
    prompt: 'Đồng nghiệp nghỉ phép, còn hồ sơ gấp. Có dùng tài khoản của đồng nghiệp không?',
    options: [
      { id: 'a', text: 'Không, xin chuyển người xử lý' },
      { id: 'b', text: 'Có, nếu đồng nghiệp đã đồng ý từ trước' },
      { id: 'c', text: 'Có, rồi báo lại sau' },
    ],
    correct: ['a'],
    explanation: {
      general: 'Chuyển người xử lý trên hệ thống thì ai làm ghi tên người ấy.',
      perOption: { b: 'Đồng ý miệng thì nhật ký vẫn ghi sai người.', c: 'Báo sau không sửa được nhật ký.' },
    },
    sourceIds: ['tai-khoan-rieng'],
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'tthc-q-danh-tinh',
    kind: 'single',
    prompt: 'Kiểm tra danh tính người nộp tại quầy bằng gì?',
    options: [
      { id: 'a', text: 'Ảnh căn cước trong điện thoại của người khác' },
      { id: 'b', text: 'Lời giới thiệu của trưởng thôn' },
      { id: 'c', text: 'VNeID hoặc chip trên thẻ căn cước' },
    ],
    correct: ['c'],
    explanation: {
      general: 'Hai cách này cho dữ liệu gốc của chính người nộp.',
      perOption: { a: 'Ảnh chụp có thể bị sửa hoặc mượn.', b: 'Giới thiệu không thay được kiểm tra.' },
    },
    sourceIds: ['nd-309-dieu-8'],
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'tthc-q-so-hoa',
    kind: 'single',
    prompt: 'Khi nào nên số hóa giấy tờ người dân mang đến?',
    options: [
      { id: 'a', text: 'Ngay lúc tiếp nhận' },
      { id: 'b', text: 'Cuối tuần' },
      { id: 'c', text: 'Khi có người hỏi' },
    ],
    correct: ['a'],
    explanation: {
      general: 'Quét lúc giấy còn ở quầy thì không sót trang.',
      perOption: { b: 'Để cuối tuần thì hồ sơ đã chậm mấy ngày.', c: 'Chờ người hỏi thì hồ sơ nằm yên.' },
    },
    authorsOwn: true,
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'tthc-q-hoi-lai-giay',
    kind: 'single',
    prompt: 'Nơi ở của người nộp đã có trong cơ sở dữ liệu. Nên làm gì?',
    options: [
      { id: 'a', text: 'Yêu cầu thêm bản sao chứng thực' },
      { id: 'b', text: 'Dùng dữ liệu sẵn có' },
      { id: 'c', text: 'Hẹn người dân hôm khác' },
    ],
    correct: ['b'],
    explanation: {
      general: 'Dữ liệu đã có thì người dân không phải nộp giấy nữa.',
      perOption: { a: 'Bản sao thêm làm người dân tốn tiền.', c: 'Hẹn lại làm người dân mất một buổi.' },
    },
    authorsOwn: true,
    reviewedOn: REVIEWED_ON,
  },
];
