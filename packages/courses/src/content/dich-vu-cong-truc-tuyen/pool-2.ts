import type { Question } from '../../schema.js';
import { REVIEWED_ON } from './sources.js';

/** Filing, following and receiving. */
export const pool2: Question[] = [
  {
    id: 'dvc-q-ba-muc',
    kind: 'multiple',
    prompt: 'Trước khi nộp, nên đọc những mục nào của thủ tục?',
    options: [
      { id: 'a', text: 'Thành phần hồ sơ' },
      { id: 'b', text: 'Lệ phí' },
      { id: 'c', text: 'Số người đang xem trang' },
      { id: 'd', text: 'Thời hạn' },
    ],
    correct: ['a', 'b', 'd'],
    explanation: {
      general: 'Ba mục này cho biết cần giấy gì, tốn bao nhiêu, bao lâu xong.',
      perOption: { c: 'Bao nhiêu người xem trang không liên quan đến hồ sơ.' },
    },
    sourceIds: ['cong-dvc'],
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'dvc-q-can-giay-gi',
    kind: 'single',
    prompt: 'Muốn biết cần chuẩn bị giấy tờ gì thì xem mục nào?',
    options: [
      { id: 'a', text: '“Lệ phí”' },
      { id: 'b', text: '“Thời hạn”' },
      { id: 'c', text: '“Thành phần hồ sơ”' },
    ],
    correct: ['c'],
    explanation: {
      general: 'Mục này liệt kê các giấy tờ cần nộp. Nên ghi ra giấy để chuẩn bị.',
      perOption: { a: 'Mục đó nói về số tiền.', b: 'Mục ấy cho biết bao giờ có kết quả.' },
    },
    sourceIds: ['cong-dvc'],
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'dvc-q-anh-mo',
    kind: 'single',
    prompt: 'Ảnh giấy tờ vừa chụp bị mờ. Nên làm gì?',
    options: [
      { id: 'a', text: 'Chụp lại cho rõ' },
      { id: 'b', text: 'Cứ gửi, cán bộ sẽ đoán được' },
      { id: 'c', text: 'Viết thêm bằng bút lên ảnh' },
    ],
    correct: ['a'],
    explanation: {
      general: 'Ảnh mờ thì hồ sơ có thể bị yêu cầu bổ sung. Chụp lại là nhanh nhất.',
      perOption: {
        b: 'Cán bộ không được đoán thông tin trên giấy tờ.',
        c: 'Viết thêm lên ảnh làm giấy tờ không còn đúng.',
      },
    },
    authorsOwn: true,
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'dvc-q-nut-cuoi',
    kind: 'single',
    prompt: 'Điền đủ và đọc lại rồi. Bấm nút nào để gửi hồ sơ đi?',
    options: [
      { id: 'a', text: '“Đăng xuất”' },
      { id: 'b', text: '“Nộp hồ sơ”' },
      { id: 'c', text: '“Tra cứu hồ sơ”' },
    ],
    correct: ['b'],
    explanation: {
      general: 'Bấm “Nộp hồ sơ” thì hồ sơ mới được gửi đến cơ quan.',
      perOption: {
        a: 'Đăng xuất lúc này thì hồ sơ chưa được gửi.',
        c: 'Tra cứu là để xem hồ sơ đã nộp trước đó.',
      },
    },
    sourceIds: ['namhonglinh'],
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'dvc-q-tiep-nhan',
    kind: 'single',
    prompt: 'Trạng thái “Được tiếp nhận” nghĩa là gì?',
    options: [
      { id: 'a', text: 'Hồ sơ đã bị trả lại' },
      { id: 'b', text: 'Kết quả đã gửi về nhà' },
      { id: 'c', text: 'Cơ quan đã nhận hồ sơ' },
    ],
    correct: ['c'],
    explanation: {
      general: 'Hồ sơ đã được nhận và sẽ được giải quyết. Cứ yên tâm chờ.',
      perOption: {
        a: 'Hồ sơ được nhận, không phải bị trả lại.',
        b: 'Chưa có kết quả. Khi trao rồi, trang ghi “Đã trả kết quả”.',
      },
    },
    sourceIds: ['trang-thai'],
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'dvc-q-da-tra',
    kind: 'single',
    prompt: 'Trạng thái nào cho biết kết quả đã trao cho mình?',
    options: [
      { id: 'a', text: '“Đã trả kết quả”' },
      { id: 'b', text: '“Đang xử lý”' },
      { id: 'c', text: '“Đã xử lý xong”' },
    ],
    correct: ['a'],
    explanation: {
      general: '“Đã trả kết quả” là bước cuối cùng, kết quả đã đến tay mình.',
      perOption: {
        b: 'Trạng thái này nghĩa là cán bộ còn đang làm.',
        c: 'Xong rồi nhưng kết quả chưa trao.',
      },
    },
    sourceIds: ['trang-thai'],
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'dvc-q-tai-chinh',
    kind: 'single',
    prompt: 'Hồ sơ ghi “Yêu cầu thực hiện nghĩa vụ tài chính”. Nên làm gì?',
    options: [
      { id: 'a', text: 'Xin rút hồ sơ ngay' },
      { id: 'b', text: 'Nộp khoản tiền đó trên Cổng' },
      { id: 'c', text: 'Gọi một số lạ để hỏi cách chuyển tiền' },
    ],
    correct: ['b'],
    explanation: {
      general: 'Trạng thái này nhắc còn khoản tiền phải nộp. Nộp trên Cổng và giữ biên lai.',
      perOption: {
        a: 'Rút hồ sơ thì phải làm lại từ đầu.',
        c: 'Số lạ có thể bảo chuyển tiền vào tài khoản riêng.',
      },
    },
    sourceIds: ['trang-thai', 'cong-dvc'],
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'dvc-q-dung-xu-ly',
    kind: 'single',
    prompt: 'Hồ sơ ghi “Dừng xử lý” mà không hiểu vì sao. Nên làm gì?',
    options: [
      { id: 'a', text: 'Chờ đến năm sau xem lại' },
      { id: 'b', text: 'Đăng ảnh hồ sơ lên mạng' },
      { id: 'c', text: 'Hỏi Trung tâm ở xã' },
    ],
    correct: ['c'],
    explanation: {
      general: 'Hỏi sớm thì biết lý do và biết cần làm gì tiếp.',
      perOption: { a: 'Chờ lâu thì lỡ việc của mình.', b: 'Hồ sơ có thông tin riêng, không đưa lên mạng.' },
    },
    authorsOwn: true,
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'dvc-q-may-chung-luu',
    kind: 'single',
    prompt: 'Đăng nhập trên máy chung, máy hỏi “Lưu mật khẩu?”. Chọn gì?',
    options: [
      { id: 'a', text: 'Không lưu' },
      { id: 'b', text: 'Lưu lại cho lần sau' },
      { id: 'c', text: 'Lưu, rồi nhờ người khác giữ' },
    ],
    correct: ['a'],
    explanation: {
      general: 'Máy chung thì không lưu. Xong việc nhớ đăng xuất.',
      perOption: { b: 'Người dùng sau có thể vào tài khoản của mình.', c: 'Mật khẩu không nhờ ai giữ.' },
    },
    authorsOwn: true,
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'dvc-q-nhan-lam-tron-goi',
    kind: 'single',
    prompt: 'Có người nhắn: “Chuyển 500.000 đồng, em nộp hồ sơ giúp”. Nên làm gì?',
    options: [
      { id: 'a', text: 'Chuyển trước một nửa' },
      { id: 'b', text: 'Từ chối, đến Trung tâm ở xã' },
      { id: 'c', text: 'Gửi ảnh căn cước, chưa chuyển tiền vội' },
    ],
    correct: ['b'],
    explanation: {
      general: 'Ở xã có người hướng dẫn, không mất tiền. Không chuyển tiền cho cá nhân.',
      perOption: { a: 'Chuyển một nửa vẫn là mất tiền.', c: 'Ảnh căn cước cũng không gửi cho người lạ.' },
    },
    sourceIds: ['cong-dvc'],
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'dvc-q-gop-y',
    kind: 'single',
    prompt: 'Muốn góp ý về cách giải quyết hồ sơ mà chưa biết vào mục nào. Nên làm gì?',
    options: [
      { id: 'a', text: 'Đăng ảnh hồ sơ lên mạng xã hội' },
      { id: 'b', text: 'Thôi không góp ý nữa' },
      { id: 'c', text: 'Hỏi Trung tâm ở xã chỗ gửi góp ý' },
    ],
    correct: ['c'],
    explanation: {
      general: 'Trung tâm sẽ chỉ chỗ góp ý. Tên mục trên Cổng có thể khác tùy thời điểm.',
      perOption: {
        a: 'Hồ sơ có thông tin riêng, không nên đăng cho mọi người xem.',
        b: 'Góp ý giúp lần sau làm tốt hơn, đừng ngại.',
      },
    },
    authorsOwn: true,
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'dvc-q-sai-ten-xa',
    kind: 'single',
    prompt: 'Chọn nhầm xã khi nộp hồ sơ thì dễ gặp chuyện gì?',
    options: [
      { id: 'a', text: 'Hồ sơ gửi nhầm nơi' },
      { id: 'b', text: 'Điện thoại bị khóa lại' },
      { id: 'c', text: 'Tài khoản ngân hàng bị trừ tiền' },
    ],
    correct: ['a'],
    explanation: {
      general: 'Hồ sơ đến nhầm nơi thì mất thời gian làm lại. Đọc kỹ tên xã trước khi nộp.',
      perOption: {
        b: 'Chọn nhầm xã không làm khóa điện thoại.',
        c: 'Chọn nhầm xã không làm mất tiền ngân hàng.',
      },
    },
    authorsOwn: true,
    reviewedOn: REVIEWED_ON,
  },
];
