import type { Lesson } from '../../schema.js';
import { button, otherLabels, row, windowOf } from './screens.js';
import { REVIEW_BY, REVIEWED_ON } from './sources.js';

export const lesson1: Lesson = {
  id: 'vai-tro',
  title: 'Ai làm việc gì trong một hồ sơ?',
  outcome: 'Biết năm vai trong một hồ sơ và việc nào thuộc vai của mình.',
  minutes: 7,
  sourceIds: ['vai-tro', 'nd-118-2025', 'tt-03-2025', 'author'],
  reviewedOn: REVIEWED_ON,
  reviewBy: REVIEW_BY,
  cards: [
    {
      id: 'nhieu-nguoi',
      title: 'Một hồ sơ, **năm vai** cùng làm.',
      body: [
        'Tiếp nhận, xử lý, duyệt và ký, văn thư, trả kết quả.',
        'Mỗi bước đều có tên người làm và giờ làm.',
      ],
      scene: {
        name: 'dossier-relay',
        alt: 'Hình vẽ năm người ngồi cạnh nhau, chuyển một tập hồ sơ từ tay này sang tay kia.',
      },
    },
    {
      id: 'mot-cua',
      title: 'Công chức một cửa: **tiếp nhận**.',
      body: [
        'Kiểm tra danh tính và thành phần hồ sơ.',
        'Số hóa giấy tờ, in giấy hẹn.',
        'Đây là người dân gặp đầu tiên.',
      ],
      scene: {
        name: 'official-desk',
        alt: 'Hình vẽ công chức ngồi ở quầy một cửa, bên cạnh là màn hình máy tính.',
      },
    },
    {
      id: 'chuyen-mon',
      title: 'Chuyên môn: **xử lý**.',
      body: ['Thẩm định nội dung, dự thảo kết quả.', 'Thiếu giấy thì yêu cầu bổ sung trên hệ thống.'],
      screen: windowOf(
        'Hồ sơ chờ xử lý',
        'Hình vẽ danh sách hồ sơ chờ xử lý. Hồ sơ sắp đến hạn ở dòng đầu có viền vàng.',
        [
          row('h1', 'HS-MAU-0012', 'Hẹn trả: ngày mai', 'clock'),
          row('h2', 'HS-MAU-0015', 'Hẹn trả: còn 3 ngày', 'file'),
          row('h3', 'HS-MAU-0017', 'Hẹn trả: còn 5 ngày', 'file'),
        ],
        'h1',
      ),
      variants: [otherLabels],
    },
    {
      id: 'lanh-dao',
      title: 'Lãnh đạo: **duyệt và ký số**.',
      body: ['Đọc kết quả trước khi ký.', 'Chữ ký số là của người ký, không giao cho ai.'],
      scene: {
        name: 'digital-signature',
        alt: 'Hình vẽ văn bản có chữ ký số, bên cạnh là thiết bị ký.',
      },
    },
    {
      id: 'van-thu',
      title: 'Văn thư: **phát hành**.',
      body: ['Cho số, cho ngày, gửi bản đã ký.', 'Xong bước này mới có kết quả để trả.'],
      screen: windowOf(
        'Phát hành kết quả',
        'Hình vẽ phiếu phát hành có số và ngày văn bản. Nút phát hành có viền vàng.',
        [
          row('ky', 'Đã ký số', 'Người ký: lãnh đạo', 'check'),
          { id: 'so', kind: 'field', label: 'Số và ngày', value: 'MẪU-01, ngày 20/11' },
          button('phat-hanh', 'Phát hành', 'send'),
        ],
        'phat-hanh',
      ),
      variants: [otherLabels],
    },
    {
      id: 'tra',
      title: 'Người **trả kết quả** khép lại hồ sơ.',
      body: ['Trao kết quả cho đúng người.', 'Trao xong mới chuyển trạng thái trên hệ thống.'],
      scene: {
        name: 'public-service-centre',
        alt: 'Hình vẽ người dân nhận kết quả tại quầy hành chính công.',
      },
    },
    {
      id: 'can-cu',
      title: 'Căn cứ để **làm đúng vai**.',
      body: [
        'Nghị định 118/2025/NĐ-CP, đã được sửa bởi Nghị định 309/2026/NĐ-CP.',
        'Thông tư 03/2025/TT-VPCP.',
        'Cần áp dụng điều nào thì đọc văn bản gốc.',
      ],
      screen: windowOf('Văn bản', 'Hình vẽ danh sách ba văn bản làm căn cứ giải quyết thủ tục hành chính.', [
        row('nd118', 'Nghị định 118/2025/NĐ-CP', 'Từ 1/7/2025', 'file'),
        row('nd309', 'Nghị định 309/2026/NĐ-CP', 'Sửa Nghị định 118', 'file'),
        row('tt03', 'Thông tư 03/2025/TT-VPCP', undefined, 'file'),
      ]),
    },
  ],
  practice: {
    id: 'tap-vai-tro',
    format: 1,
    title: 'Tập: đúng người, đúng việc',
    intro: 'Đây là máy tập, dùng hồ sơ giả.',
    steps: [
      {
        id: 'ai-nhan',
        instruction: 'Người dân vừa đến nộp giấy. Ai nhận?',
        screen: windowOf('Phân công', 'Hình vẽ ba vai để chọn: lãnh đạo, công chức một cửa, văn thư.', [
          row('lanh-dao', 'Lãnh đạo', undefined, 'pen'),
          row('mot-cua', 'Công chức một cửa', undefined, 'user'),
          row('van-thu', 'Văn thư', undefined, 'send'),
        ]),
        targets: ['mot-cua'],
        hints: {
          'lanh-dao': 'Lãnh đạo duyệt và ký, không nhận giấy tại quầy. Dòng cần tìm ở giữa.',
          'van-thu': 'Văn thư phát hành văn bản. Dòng cần tìm ở giữa.',
        },
        otherwise: 'Tìm người ngồi ở quầy một cửa.',
      },
      {
        id: 'ai-tham-dinh',
        instruction: 'Hồ sơ đã nhận. Ai thẩm định nội dung?',
        screen: windowOf('Chuyển hồ sơ', 'Hình vẽ ba vai để chuyển hồ sơ đến.', [
          row('van-thu', 'Văn thư', undefined, 'send'),
          row('tra', 'Người trả kết quả', undefined, 'check'),
          row('chuyen-mon', 'Công chức chuyên môn', undefined, 'search'),
        ]),
        targets: ['chuyen-mon'],
        hints: {
          'van-thu': 'Văn thư làm sau khi đã ký. Dòng cần tìm ở dưới cùng.',
          tra: 'Chưa có kết quả để trả. Dòng cần tìm ở ngay bên dưới.',
        },
        otherwise: 'Tìm người xử lý nội dung, có hình kính lúp.',
      },
      {
        id: 'ai-ky',
        instruction: 'Dự thảo đã xong. Ai ký số?',
        screen: windowOf('Trình ký', 'Hình vẽ ba lựa chọn người ký kết quả.', [
          row('lanh-dao', 'Lãnh đạo có thẩm quyền', undefined, 'pen'),
          row('mot-cua', 'Công chức một cửa, ký giúp', undefined, 'user'),
          row('tin-hoc', 'Người phụ trách máy tính', undefined, 'settings'),
        ]),
        targets: ['lanh-dao'],
        hints: {
          'mot-cua': 'Chữ ký số không nhờ ai ký giúp. Dòng cần tìm ở trên cùng.',
          'tin-hoc': 'Người giữ máy không ký thay được. Dòng cần tìm ở trên cùng.',
        },
        otherwise: 'Người ký là người có thẩm quyền.',
      },
      {
        id: 'sau-ky',
        instruction: 'Đã ký số. Bước tiếp theo là gì?',
        screen: windowOf('Hồ sơ HS-MAU-0012', 'Hình vẽ hồ sơ đã ký số và ba nút cho bước tiếp theo.', [
          row('ky', 'Đã ký số', 'Lúc 9 giờ 20', 'check'),
          button('tra-ngay', 'Trả kết quả'),
          button('phat-hanh', 'Chuyển văn thư phát hành'),
          button('dong', 'Đóng hồ sơ'),
        ]),
        targets: ['phat-hanh'],
        hints: {
          ky: 'Bước ký đã xong. Nút cần tìm ở giữa.',
          'tra-ngay': 'Văn bản chưa có số. Nút cần tìm ở ngay bên dưới.',
          dong: 'Hồ sơ chưa xong. Nút cần tìm ở ngay bên trên.',
        },
        otherwise: 'Văn bản cần có số và ngày trước khi trả.',
      },
    ],
    done: 'Xong. Đúng vai thì hồ sơ đi một mạch.',
  },
  check: [
    {
      id: 'tthc-1-van-thu',
      kind: 'single',
      prompt: 'Văn thư làm gì trong một hồ sơ?',
      options: [
        { id: 'a', text: 'Kiểm tra danh tính người nộp' },
        { id: 'b', text: 'Thẩm định nội dung' },
        { id: 'c', text: 'Cho số, phát hành' },
      ],
      correct: ['c'],
      explanation: {
        general: 'Kết quả đã ký được văn thư cho số, cho ngày rồi phát hành.',
        perOption: {
          a: 'Việc này của công chức một cửa.',
          b: 'Việc này của công chức chuyên môn.',
        },
      },
      sourceIds: ['vai-tro'],
      reviewedOn: REVIEWED_ON,
    },
    {
      id: 'tthc-1-nguoi-dau',
      kind: 'single',
      prompt: 'Ai là người dân gặp đầu tiên?',
      options: [
        { id: 'a', text: 'Lãnh đạo phụ trách lĩnh vực' },
        { id: 'b', text: 'Công chức một cửa' },
        { id: 'c', text: 'Văn thư của cơ quan' },
      ],
      correct: ['b'],
      explanation: {
        general: 'Công chức một cửa tiếp nhận hồ sơ tại quầy.',
        perOption: {
          a: 'Lãnh đạo vào việc ở bước duyệt.',
          c: 'Văn thư vào việc sau khi đã ký.',
        },
      },
      sourceIds: ['vai-tro'],
      reviewedOn: REVIEWED_ON,
    },
  ],
};
