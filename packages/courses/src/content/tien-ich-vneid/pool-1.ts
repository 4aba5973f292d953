import type { Question } from '../../schema.js';
import { REVIEWED_ON } from './sources.js';

/** Health book and driving licence. */
export const pool1: Question[] = [
  {
    id: 'tv-q-muc-tai-khoan',
    kind: 'single',
    prompt: 'Tiện ích sức khỏe trên VNeID dùng được với tài khoản nào?',
    options: [
      { id: 'a', text: 'Tài khoản mức 1, miễn là có mạng' },
      { id: 'b', text: 'Tài khoản mức 2 của chính mình' },
      { id: 'c', text: 'Tài khoản của con' },
    ],
    correct: ['b'],
    explanation: {
      general: 'Cần tài khoản mức 2. Công an xã, phường làm cho mình.',
      perOption: {
        a: 'Mức 1 chưa đủ, dù mạng có tốt.',
        c: 'Mỗi người phải dùng tài khoản của chính mình.',
      },
    },
    sourceIds: ['bvtrungvuong'],
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'tv-q-khong-thong-tin-cho',
    kind: 'single',
    prompt: 'Máy hiện “0 thông tin chờ xác nhận”. Nghĩa là gì?',
    options: [
      { id: 'a', text: 'Dữ liệu chưa về kịp, để hôm khác thử lại' },
      { id: 'b', text: 'Bằng lái đã bị thu hồi và phải thi lại từ đầu' },
      { id: 'c', text: 'Điện thoại hết dung lượng nên không nhận được' },
    ],
    correct: ['a'],
    explanation: {
      general: 'Chỉ là chưa đồng bộ. Chờ ít hôm rồi mở lại.',
      perOption: {
        b: 'Dòng này không nói gì đến việc thu hồi bằng lái.',
        c: 'Dòng này không liên quan đến dung lượng máy.',
      },
    },
    sourceIds: ['cho-dong-bo'],
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'tv-q-bac-si-hoi-so-giay',
    kind: 'single',
    prompt: 'Nơi khám hỏi sổ giấy, mà mình đã có sổ trên VNeID. Nói thế nào?',
    options: [
      { id: 'a', text: 'Xin về nhà lấy sổ giấy rồi quay lại' },
      { id: 'b', text: 'Xin khám không cần sổ nào' },
      { id: 'c', text: 'Mời xem sổ trên điện thoại' },
    ],
    correct: ['c'],
    explanation: {
      general: 'Sổ sức khỏe điện tử có giá trị như sổ giấy.',
      perOption: {
        a: 'Không cần về. Sổ trên máy đã đủ.',
        b: 'Có sổ thì nên cho xem, để bác sĩ biết bệnh cũ.',
      },
    },
    sourceIds: ['qd-31-byt'],
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'tv-q-kiem-tra-giao-thong',
    kind: 'single',
    prompt: 'Cảnh sát giao thông kiểm tra, mình mở giấy phép lái xe trên VNeID. Có được không?',
    options: [
      { id: 'a', text: 'Không, phải có bằng giấy mới tính' },
      { id: 'b', text: 'Được, giấy phép trong ví là hợp lệ' },
      { id: 'c', text: 'Chỉ được khi đi trong xã của mình' },
    ],
    correct: ['b'],
    explanation: {
      general: 'Giấy phép lái xe đã tích hợp vào VNeID được chấp nhận khi kiểm tra.',
      perOption: {
        a: 'Không cần bằng giấy nếu đã có trong ví.',
        c: 'Đi nơi nào cũng như nhau, không riêng xã mình.',
      },
    },
    sourceIds: ['gplx-hop-le'],
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'tv-q-phien-ban',
    kind: 'single',
    prompt: 'VNeID trong máy là bản 2.0.9. Muốn dùng sổ sức khỏe thì làm gì?',
    options: [
      { id: 'a', text: 'Vào kho ứng dụng để cập nhật' },
      { id: 'b', text: 'Nhờ người quen gửi tệp cài mới sang cho' },
      { id: 'c', text: 'Mua điện thoại mới' },
    ],
    correct: ['a'],
    explanation: {
      general: 'Cần từ phiên bản 2.1.10. Cập nhật trong kho ứng dụng là được.',
      perOption: {
        b: 'Tệp gửi qua tin nhắn có thể giấu mã độc.',
        c: 'Chưa cần mua máy mới. Thử cập nhật trước đã.',
      },
    },
    sourceIds: ['bvtrungvuong'],
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'tv-q-vao-o-nao-bang-lai',
    kind: 'single',
    prompt: 'Tìm lời nhắn “chờ xác nhận tích hợp” của bằng lái ở đâu?',
    options: [
      { id: 'a', text: 'Trong tin nhắn' },
      { id: 'b', text: 'Trong “An sinh xã hội”' },
      { id: 'c', text: 'Trong “Ví giấy tờ”' },
    ],
    correct: ['c'],
    explanation: {
      general: 'Mở “Ví giấy tờ” là thấy lời nhắn, nếu dữ liệu đã về.',
      perOption: {
        a: 'Lời nhắn nằm ngay trong VNeID, không ở tin nhắn.',
        b: 'Ô ấy dành cho việc nhận trợ cấp.',
      },
    },
    sourceIds: ['dantri-gplx'],
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'tv-q-thu-tu-bang-lai',
    kind: 'single',
    prompt: 'Bấm vào lời nhắn rồi, máy hỏi gì trước khi chọn “Giấy phép lái xe”?',
    options: [
      { id: 'a', text: 'Hỏi mã PIN của mình' },
      { id: 'b', text: 'Hỏi số tài khoản ngân hàng' },
      { id: 'c', text: 'Hỏi biển số xe' },
    ],
    correct: ['a'],
    explanation: {
      general: 'Nhập mã PIN rồi mới chọn giấy tờ.',
      perOption: {
        b: 'Việc này không liên quan đến tiền.',
        c: 'Biển số là của xe. Ở đây đang làm giấy của người lái.',
      },
    },
    sourceIds: ['dantri-gplx'],
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'tv-q-chua-co-loi-nhan',
    kind: 'single',
    prompt: 'Chưa có lời nhắn nào, vẫn muốn đưa bằng lái vào ví. Làm cách nào?',
    options: [
      { id: 'a', text: 'Gửi ảnh bằng lái vào nhóm thôn nhờ làm' },
      { id: 'b', text: 'Tự tạo yêu cầu, nhập số và hạng' },
      { id: 'c', text: 'Gọi một trung tâm trên mạng nhờ làm giúp' },
    ],
    correct: ['b'],
    explanation: {
      general: 'Vào “Tích hợp giấy tờ”, “Tạo mới yêu cầu”, rồi nhập số và hạng.',
      perOption: {
        a: 'Ảnh bằng lái trong nhóm là lộ giấy tờ của mình.',
        c: 'Trung tâm trên mạng thường chỉ muốn lấy tiền.',
      },
    },
    sourceIds: ['dantri-gplx'],
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'tv-q-dich-vu-lam-nhanh',
    kind: 'single',
    prompt: 'Có người nhận “đưa bằng lái vào VNeID trong 5 phút, 300.000 đồng”. Nên làm gì?',
    options: [
      { id: 'a', text: 'Trả trước một nửa cho chắc' },
      { id: 'b', text: 'Nhờ họ làm rồi đổi mật khẩu sau' },
      { id: 'c', text: 'Không thuê ai, vài hôm sau tự thử lại' },
    ],
    correct: ['c'],
    explanation: {
      general: 'Dữ liệu tự về, không ai làm nhanh hơn được. Tự làm vừa an toàn vừa không mất tiền.',
      perOption: {
        a: 'Trả nửa cũng là mất tiền vô ích.',
        b: 'Lúc họ làm là lúc họ biết mã của mình.',
      },
    },
    authorsOwn: true,
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'tv-q-bang-bia-cu',
    kind: 'single',
    prompt: 'Bằng lái là tờ bìa giấy từ lâu lắm rồi. Nên làm gì trước?',
    options: [
      { id: 'a', text: 'Nhập đại một số cho xong' },
      { id: 'b', text: 'Hỏi ở Trung tâm xem có phải đổi không' },
      { id: 'c', text: 'Bỏ luôn bằng cũ vì chắc không dùng được nữa' },
    ],
    correct: ['b'],
    explanation: {
      general: 'Loại bìa có thể phải đổi sang thẻ nhựa trước. Hỏi cho chắc rồi hãy làm.',
      perOption: {
        a: 'Nhập sai số thì yêu cầu không qua được.',
        c: 'Đừng bỏ. Bằng cũ vẫn là giấy tờ của mình.',
      },
    },
    authorsOwn: true,
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'tv-q-danh-dau-khi-nao',
    kind: 'single',
    prompt: 'Khi nào mới bấm “Gửi yêu cầu” cho bằng lái?',
    options: [
      { id: 'a', text: 'Khi đã đọc lại và đánh dấu xác nhận' },
      { id: 'b', text: 'Khi mới nhập được một nửa số, cho kịp giờ' },
      { id: 'c', text: 'Khi người bên cạnh bảo là được' },
    ],
    correct: ['a'],
    explanation: {
      general: 'Đọc lại, đúng hết, đánh dấu, rồi mới gửi.',
      perOption: {
        b: 'Số chưa đủ thì không ai tìm thấy bằng lái.',
        c: 'Người bên cạnh không chịu trách nhiệm thay mình.',
      },
    },
    authorsOwn: true,
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'tv-q-the-bao-hiem-truoc',
    kind: 'single',
    prompt: 'Không mở được sổ sức khỏe dù đã có mức 2. Nên xem thử điều gì?',
    options: [
      { id: 'a', text: 'Xem máy có nặng không' },
      { id: 'b', text: 'Xem nhà có đông người đang dùng mạng không' },
      { id: 'c', text: 'Xem thẻ bảo hiểm y tế đã có trong ví chưa' },
    ],
    correct: ['c'],
    explanation: {
      general: 'Sổ có thể đòi thẻ bảo hiểm y tế trước. Vẫn chưa được thì hỏi Tổ công nghệ số.',
      perOption: {
        a: 'Máy nặng hay nhẹ không ảnh hưởng đến sổ.',
        b: 'Mạng chậm thì mở chậm, chứ không phải không có sổ.',
      },
    },
    authorsOwn: true,
    reviewedOn: REVIEWED_ON,
  },
];
