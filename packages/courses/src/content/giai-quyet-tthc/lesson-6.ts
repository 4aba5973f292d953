import type { Lesson } from '../../schema.js';
import { button, row, windowOf } from './screens.js';
import { REVIEW_BY, REVIEWED_ON } from './sources.js';

export const lesson6: Lesson = {
  id: 'bao-mat',
  title: 'Giữ tài khoản và dữ liệu của dân',
  outcome: 'Dùng tài khoản của mình, khóa màn hình và giữ kín dữ liệu của người dân.',
  minutes: 8,
  sourceIds: ['tai-khoan-rieng', 'du-lieu-ca-nhan', 'bao-cao-dai-son', 'author'],
  reviewedOn: REVIEWED_ON,
  reviewBy: REVIEW_BY,
  cards: [
    {
      id: 'mot-nguoi',
      title: 'Mỗi người **một tài khoản**.',
      body: [
        'Hệ thống ghi lại ai làm, lúc nào.',
        'Dùng chung thì không biết ai đã làm.',
        'Làm thay bằng tên người khác là ghi sai.',
      ],
      screen: windowOf('Nhật ký hồ sơ', 'Hình vẽ nhật ký hồ sơ ghi tên người làm và giờ làm từng bước.', [
        row('n1', 'Tiếp nhận', 'Công chức Mẫu A, 8 giờ 05', 'user'),
        row('n2', 'Xử lý', 'Công chức Mẫu B, 9 giờ 40', 'user'),
        row('n3', 'Ký số', 'Lãnh đạo Mẫu, 10 giờ 15', 'pen'),
      ]),
    },
    {
      id: 'nghi-phep',
      title: 'Đồng nghiệp nghỉ? **Phân công lại**.',
      body: ['Không mượn tài khoản, không hỏi mật khẩu.', 'Nhờ người quản trị chuyển hồ sơ sang tên mình.'],
      screen: windowOf(
        'Phân công',
        'Hình vẽ hồ sơ của đồng nghiệp đang nghỉ. Nút chuyển người xử lý có viền vàng.',
        [
          row('ho-so', 'HS-MAU-0071', 'Người xử lý: đang nghỉ phép', 'clock'),
          button('chuyen', 'Chuyển người xử lý', 'people'),
          button('muon', 'Đăng nhập hộ', 'key'),
        ],
        'chuyen',
      ),
    },
    {
      id: 'khoa-man-hinh',
      title: 'Rời ghế là **khóa màn hình**.',
      body: ['Bấm phím Windows cùng phím L.', 'Đi rót nước cũng khóa.'],
      scene: {
        name: 'locked-computer',
        alt: 'Hình vẽ màn hình máy tính có ổ khóa, chiếc ghế bên cạnh đang trống.',
      },
      variants: [
        {
          when: 'Nếu máy hiện không khóa được bằng hai phím ấy',
          body: ['Máy có thể không dùng Windows.', 'Hỏi Tổ ứng cứu công nghệ cách khóa.'],
        },
      ],
    },
    {
      id: 'mat-khau',
      title: 'Mật khẩu **không dán** ở màn hình.',
      body: [
        'Không dán giấy, không để dưới bàn phím.',
        'Không lưu mật khẩu trên máy dùng chung.',
        'Nghi lộ thì đổi ngay.',
      ],
      scene: {
        name: 'two-locks',
        alt: 'Hình vẽ cánh cửa có hai ổ khóa: một là mật khẩu, một là chiếc điện thoại.',
      },
    },
    {
      id: 'du-lieu-dan',
      title: 'Giấy tờ của dân **không gửi qua nhóm chat**.',
      body: [
        'Không chụp căn cước gửi nhóm để hỏi nhanh.',
        'Chỉ mở hồ sơ khi có việc cần xử lý.',
        'In xong thì lấy ngay khỏi máy in.',
      ],
      screen: windowOf(
        'Nhóm chat cơ quan',
        'Hình vẽ tin nhắn xin ảnh căn cước của dân trong nhóm chat. Câu trả lời từ chối có viền vàng.',
        [
          {
            id: 'xin',
            kind: 'message',
            from: 'other',
            label: 'Chụp giúp căn cước của ông Mẫu lên nhóm nhé.',
          },
          {
            id: 'tu-choi',
            kind: 'message',
            from: 'me',
            label: 'Em không gửi giấy tờ của dân lên nhóm. Anh xem trong hệ thống, mã HS-MAU-0071.',
          },
        ],
        'tu-choi',
      ),
    },
    {
      id: 'lo-du-lieu',
      title: 'Nghi lộ dữ liệu? **Báo ngay**.',
      body: [
        'Báo người phụ trách ngay trong ngày, đừng giấu.',
        'Vụ việc có thể gây hại phải báo cơ quan chức năng trong 72 giờ.',
        'Luật Bảo vệ dữ liệu cá nhân đã có hiệu lực từ 1/1/2026.',
      ],
      screen: windowOf(
        'Việc cần làm',
        'Hình vẽ ba việc khi nghi lộ dữ liệu: dừng lại, báo người phụ trách, ghi lại. Dòng báo có viền vàng.',
        [
          row('dung', 'Dừng việc đang làm', undefined, 'alert'),
          row('bao', 'Báo người phụ trách', 'Ngay trong ngày', 'message'),
          row('ghi', 'Ghi lại: cái gì, lúc nào', undefined, 'pen'),
        ],
        'bao',
      ),
    },
    {
      id: 'hoc-them',
      title: 'Muốn học thêm?',
      body: [
        'Nền tảng quốc gia có khóa hướng dẫn dùng hệ thống này.',
        'Địa chỉ là https://binhdanhocvuso.gov.vn.',
      ],
      scene: {
        name: 'computer-portal',
        alt: 'Hình vẽ máy tính đang mở một trang có đuôi .gov.vn.',
      },
      variants: [
        {
          when: 'Nếu máy hiện không có khóa này',
          body: ['Danh sách khóa học có thể thay đổi.', 'Hỏi Tổ ứng cứu công nghệ của xã.'],
        },
      ],
    },
  ],
  practice: {
    id: 'tap-bao-mat',
    format: 1,
    title: 'Tập: giữ kín mà vẫn nhanh',
    intro: 'Đây là máy tập, dùng tên và hồ sơ giả.',
    steps: [
      {
        id: 'roi-ghe',
        instruction: 'Phải rời bàn năm phút. Làm gì trước?',
        screen: windowOf('Màn hình làm việc', 'Hình vẽ màn hình đang mở hồ sơ và ba nút để chọn.', [
          { id: 'mo', kind: 'text', label: 'Đang mở: HS-MAU-0081', icon: 'file' },
          button('de', 'Để vậy, đi nhanh rồi về', 'clock'),
          button('khoa', 'Khóa màn hình', 'lock'),
          button('up', 'Úp bàn phím xuống', 'home'),
        ]),
        targets: ['khoa'],
        hints: {
          de: 'Năm phút là đủ để người khác xem. Nút cần tìm ở ngay bên dưới.',
          up: 'Úp bàn phím thì màn hình vẫn mở. Nút cần tìm ở ngay bên trên.',
        },
        otherwise: 'Nút cần tìm có hình ổ khóa.',
      },
      {
        id: 'xin-mat-khau',
        instruction: 'Đồng nghiệp nhắn xin mật khẩu để làm giúp. Chọn câu trả lời.',
        screen: windowOf('Tin nhắn', 'Hình vẽ tin nhắn xin mật khẩu và ba câu trả lời.', [
          { id: 'xin', kind: 'message', from: 'other', label: 'Cho mình mượn tài khoản, mình làm nốt cho.' },
          button('cho', 'Gửi mật khẩu', 'key'),
          button('cho-roi-doi', 'Gửi rồi mai đổi lại', 'refresh'),
          button('chuyen', 'Nhờ chuyển hồ sơ sang tên bên đó', 'people'),
        ]),
        targets: ['chuyen'],
        hints: {
          cho: 'Làm bằng tên người khác là ghi sai. Nút cần tìm ở dưới cùng.',
          'cho-roi-doi': 'Đổi sau thì việc đã ghi sai tên. Nút cần tìm ở ngay bên dưới.',
        },
        otherwise: 'Chuyển hồ sơ thì cả hai đều đúng tên.',
      },
      {
        id: 'gui-anh',
        instruction: 'Nhóm chat xin ảnh căn cước của dân. Chọn cách trả lời.',
        screen: windowOf('Nhóm chat', 'Hình vẽ tin xin ảnh căn cước và ba cách trả lời.', [
          {
            id: 'xin',
            kind: 'message',
            from: 'other',
            label: 'Ai có ảnh căn cước của bà Mẫu, gửi lên nhóm với.',
          },
          button('ma', 'Gửi mã hồ sơ để xem trong hệ thống', 'receipt'),
          button('anh', 'Gửi ảnh lên nhóm', 'image'),
          button('rieng', 'Gửi ảnh riêng từng người', 'send'),
        ]),
        targets: ['ma'],
        hints: {
          anh: 'Nhóm có nhiều người, ảnh ở đó mãi. Nút cần tìm ở trên cùng.',
          rieng: 'Gửi riêng thì ảnh vẫn ra ngoài hệ thống. Nút cần tìm ở trên cùng.',
        },
        otherwise: 'Dữ liệu ở trong hệ thống, chỉ đưa mã hồ sơ.',
      },
      {
        id: 'nghi-lo',
        instruction: 'Lỡ gửi nhầm danh sách cho người ngoài. Việc đầu tiên?',
        screen: windowOf('Thư đã gửi', 'Hình vẽ thư vừa gửi nhầm và ba việc để chọn.', [
          button('xoa', 'Xóa thư trong máy mình', 'refresh'),
          button('bao', 'Báo ngay người phụ trách', 'message'),
          button('im', 'Chờ xem có ai biết không', 'eye'),
        ]),
        targets: ['bao'],
        hints: {
          xoa: 'Xóa ở máy mình không lấy lại được thư. Nút cần tìm ở ngay bên dưới.',
          im: 'Giấu đi thì hại càng lớn. Nút cần tìm ở ngay bên trên.',
        },
        otherwise: 'Báo sớm thì còn kịp ngăn.',
      },
    ],
    done: 'Xong. Dữ liệu của dân, mình giữ như giữ của nhà.',
  },
  check: [
    {
      id: 'tthc-6-nhat-ky',
      kind: 'single',
      prompt: 'Vì sao không làm bằng tài khoản của người khác?',
      options: [
        { id: 'a', text: 'Vì hệ thống chạy chậm hơn' },
        { id: 'b', text: 'Vì nhật ký sẽ ghi sai người' },
        { id: 'c', text: 'Vì mật khẩu khó nhớ' },
      ],
      correct: ['b'],
      explanation: {
        general: 'Nhật ký ghi tên tài khoản. Ai làm thì phải đúng tên người ấy.',
        perOption: { a: 'Tốc độ không liên quan đến tài khoản.', c: 'Nhớ mật khẩu là chuyện khác.' },
      },
      authorsOwn: true,
      reviewedOn: REVIEWED_ON,
    },
    {
      id: 'tthc-6-72-gio',
      kind: 'single',
      prompt: 'Lộ dữ liệu có thể gây hại. Phải báo cơ quan chức năng trong bao lâu?',
      options: [
        { id: 'a', text: '72 giờ' },
        { id: 'b', text: '30 ngày' },
        { id: 'c', text: 'Đến kỳ báo cáo quý' },
      ],
      correct: ['a'],
      explanation: {
        general: 'Vì hạn ngắn, trong cơ quan phải báo nhau ngay.',
        perOption: { b: 'Ba mươi ngày là quá muộn.', c: 'Chờ kỳ báo cáo thì việc đã lan rộng.' },
      },
      sourceIds: ['du-lieu-ca-nhan'],
      reviewedOn: REVIEWED_ON,
    },
  ],
};
