import type { Question } from '../../schema.js';
import { REVIEWED_ON } from './sources.js';

/** The city's app, the fan page and the groups. */
export const pool2: Question[] = [
  {
    id: 'zl-q-phan-anh-du-y',
    kind: 'single',
    prompt: 'Phản ánh hay nhất gồm những gì?',
    options: [
      { id: 'a', text: 'Lời trách thật mạnh cho xã biết lỗi' },
      { id: 'b', text: 'Ảnh, vị trí và hỏng từ bao giờ' },
      { id: 'c', text: 'Một tấm ảnh thôi' },
    ],
    correct: ['b'],
    explanation: {
      general: 'Có ảnh, có chỗ, có thời gian thì người sửa tìm được ngay.',
      perOption: {
        a: 'Trách mà không nói chỗ nào thì không ai sửa được.',
        c: 'Chỉ có ảnh thì không biết ở đâu.',
      },
    },
    authorsOwn: true,
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'zl-q-khan-cap',
    kind: 'single',
    prompt: 'Nhà hàng xóm bốc cháy. Việc làm đầu tiên là gì?',
    options: [
      { id: 'a', text: 'Gửi phản ánh kèm ảnh đám cháy' },
      { id: 'b', text: 'Đăng vào nhóm thôn cho cả làng cùng biết' },
      { id: 'c', text: 'Gọi 114 và hô hoán' },
    ],
    correct: ['c'],
    explanation: {
      general: 'Cháy phải gọi 114 ngay. Ứng dụng không thay được việc gọi.',
      perOption: {
        a: 'Chụp ảnh lúc cháy vừa chậm vừa nguy hiểm.',
        b: 'Đăng nhóm thì xe cứu hỏa không tự đến.',
      },
    },
    authorsOwn: true,
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'zl-q-tin-don-lam-gi',
    kind: 'single',
    prompt: 'Nhóm thôn lan tin lạ. Việc nên làm trước khi chuyển tiếp?',
    options: [
      { id: 'a', text: 'Xem cổng của xã có nói vậy không' },
      { id: 'b', text: 'Chuyển ngay, sai thì xin lỗi sau' },
      { id: 'c', text: 'Sửa cho tin ấy nghe mạnh hơn' },
    ],
    correct: ['a'],
    explanation: {
      general: 'Xem nơi nói thật trước đã. Không thấy thì đừng chuyển tiếp.',
      perOption: {
        b: 'Sai rồi xin lỗi thì làng đã lo một phen.',
        c: 'Thêm thắt là làm hại cả thôn.',
      },
    },
    authorsOwn: true,
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'zl-q-cai-ung-dung-tu-dau',
    kind: 'single',
    prompt: 'Cài ứng dụng thành phố từ đâu?',
    options: [
      { id: 'a', text: 'Từ đường dẫn trong tin nhắn' },
      { id: 'b', text: 'Từ kho ứng dụng của máy' },
      { id: 'c', text: 'Từ tệp mà cháu hàng xóm chép cho' },
    ],
    correct: ['b'],
    explanation: {
      general: 'Chỉ cài từ kho, sau khi hỏi xã tên đúng.',
      perOption: {
        a: 'Đường dẫn lạ là lối vào của ứng dụng giả.',
        c: 'Tệp chép tay có thể giấu mã độc.',
      },
    },
    authorsOwn: true,
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'zl-q-ten-khac-nhau',
    kind: 'single',
    prompt: 'Báo gọi một tên, xã gọi một tên khác. Tin tên nào?',
    options: [
      { id: 'a', text: 'Tên nào báo nói thì tin, khỏi cần hỏi ai nữa' },
      { id: 'b', text: 'Tên nào nhiều người tải hơn' },
      { id: 'c', text: 'Hỏi xã rồi xem trong kho ứng dụng' },
    ],
    correct: ['c'],
    explanation: {
      general: 'Tên có thể đổi theo thời gian. Hỏi xã và xem trong kho là chắc nhất.',
      perOption: {
        a: 'Bài báo có thể viết từ lâu, tên nay đã khác.',
        b: 'Nhiều người tải không có nghĩa là đúng ứng dụng.',
      },
    },
    sourceIds: ['smart-hai-phong', 'haiphongnews'],
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'zl-q-anh-co-mat-nguoi',
    kind: 'single',
    prompt: 'Ảnh chỗ hỏng lỡ có mặt người qua đường. Làm gì?',
    options: [
      { id: 'a', text: 'Chụp lại cho không thấy mặt' },
      { id: 'b', text: 'Gửi luôn vì người ấy không biết' },
      { id: 'c', text: 'Hỏi tên người ấy rồi ghi kèm vào phản ánh' },
    ],
    correct: ['a'],
    explanation: {
      general: 'Phản ánh cần chỗ hỏng, không cần mặt ai. Chụp lại góc khác là được.',
      perOption: {
        b: 'Người ta không biết thì càng phải giữ.',
        c: 'Tên người qua đường không giúp sửa được đèn.',
      },
    },
    authorsOwn: true,
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'zl-q-trang-gia-xin-tien',
    kind: 'single',
    prompt: 'Trang mang tên xã xin chuyển tiền “ủng hộ lũ lụt”. Nên làm gì?',
    options: [
      { id: 'a', text: 'Chuyển ít thôi cho khỏi áy náy' },
      { id: 'b', text: 'Không chuyển, hỏi xã xem có đúng không' },
      { id: 'c', text: 'Chuyển rồi chụp ảnh đăng lên nhóm' },
    ],
    correct: ['b'],
    explanation: {
      general: 'Ủng hộ thật thì xã báo rõ nơi nhận. Hỏi trước rồi hãy chuyển.',
      perOption: {
        a: 'Ít cũng là tiền rơi vào tay kẻ gian.',
        c: 'Đăng ảnh chỉ làm nhiều người khác tin theo.',
      },
    },
    authorsOwn: true,
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'zl-q-theo-doi-phan-anh',
    kind: 'single',
    prompt: 'Gửi phản ánh một tuần chưa thấy gì. Nên làm gì?',
    options: [
      { id: 'a', text: 'Gửi lại hai mươi lần' },
      { id: 'b', text: 'Coi như thôi, không báo nữa cho xong chuyện' },
      { id: 'c', text: 'Xem trạng thái, lâu thì hỏi xã' },
    ],
    correct: ['c'],
    explanation: {
      general: 'Xem trạng thái trước. Vẫn chậm thì hỏi xã đang vướng gì.',
      perOption: {
        a: 'Gửi nhiều chỉ thêm việc cho người xử lý.',
        b: 'Bỏ cuộc thì chỗ hỏng vẫn hỏng.',
      },
    },
    authorsOwn: true,
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'zl-q-nhom-ban-hang',
    kind: 'single',
    prompt: 'Có người đăng bán hàng mười lần một ngày trong nhóm thôn. Nên làm gì?',
    options: [
      { id: 'a', text: 'Nhắn riêng cho người quản trị nhóm' },
      { id: 'b', text: 'Đăng bán nhiều hơn cho bõ tức' },
      { id: 'c', text: 'Mắng công khai cho cả làng đọc' },
    ],
    correct: ['a'],
    explanation: {
      general: 'Việc của nhóm thì nhờ người quản trị, nói riêng cho êm.',
      perOption: {
        b: 'Làm theo thì nhóm càng loạn.',
        c: 'Mắng công khai chỉ mất tình làng nghĩa xóm.',
      },
    },
    authorsOwn: true,
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'zl-q-quyen-cua-ung-dung',
    kind: 'multiple',
    prompt: 'Gửi phản ánh, ứng dụng cần những quyền nào?',
    options: [
      { id: 'a', text: 'Máy ảnh' },
      { id: 'b', text: 'Tin nhắn trong máy' },
      { id: 'c', text: 'Vị trí' },
      { id: 'd', text: 'Danh bạ' },
    ],
    correct: ['a', 'c'],
    explanation: {
      general: 'Chụp ảnh và chỉ chỗ thì cần máy ảnh, vị trí. Các quyền khác nên từ chối.',
      perOption: {
        b: 'Đọc tin nhắn không giúp gì cho việc phản ánh.',
        d: 'Danh bạ là của người quen, ứng dụng không cần.',
      },
    },
    authorsOwn: true,
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'zl-q-sai-roi-lam-gi',
    kind: 'single',
    prompt: 'Đã chuyển tiếp một tin sai trong nhóm. Việc đẹp nhất là gì?',
    options: [
      { id: 'a', text: 'Im lặng vì sợ ngượng, mai mọi người quên' },
      { id: 'b', text: 'Rời nhóm luôn' },
      { id: 'c', text: 'Thu hồi và nói tin ấy chưa đúng' },
    ],
    correct: ['c'],
    explanation: {
      general: 'Nhận sai sớm thì tin dừng lại sớm. Ai cũng có lúc nhầm.',
      perOption: {
        a: 'Im lặng thì tin sai vẫn chạy tiếp.',
        b: 'Rời nhóm không làm tin sai mất đi.',
      },
    },
    authorsOwn: true,
    reviewedOn: REVIEWED_ON,
  },
  {
    id: 'zl-q-anh-tre-em',
    kind: 'single',
    prompt: 'Muốn đăng ảnh lớp mẫu giáo của cháu lên trang. Nên làm gì?',
    options: [
      { id: 'a', text: 'Đăng, vì ai cũng thích ảnh trẻ con' },
      { id: 'b', text: 'Hỏi cô giáo và cha mẹ các cháu' },
      { id: 'c', text: 'Chỉ đăng trong nhóm kín thì không cần hỏi ai hết' },
    ],
    correct: ['b'],
    explanation: {
      general: 'Ảnh trẻ em phải giữ hơn cả. Hỏi người lớn có trách nhiệm trước.',
      perOption: {
        a: 'Người xấu cũng xem được ảnh ấy.',
        c: 'Nhóm kín vẫn có người chuyển ra ngoài.',
      },
    },
    authorsOwn: true,
    reviewedOn: REVIEWED_ON,
  },
];
