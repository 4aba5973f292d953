import type { Lesson } from '../../schema.js';
import { button, otherLabels, row, windowOf } from './screens.js';
import { REVIEW_BY, REVIEWED_ON } from './sources.js';

export const lesson4: Lesson = {
  id: 'ky-so-tra-dien-tu',
  title: 'Ký số, trả bản điện tử, dùng lại dữ liệu',
  outcome: 'Ký số đúng người, trả kết quả điện tử và không hỏi lại giấy đã có.',
  minutes: 8,
  sourceIds: ['qd-31-byt', 'trang-thai', 'vai-tro', 'author'],
  reviewedOn: REVIEWED_ON,
  reviewBy: REVIEW_BY,
  cards: [
    {
      id: 'chu-ky',
      title: 'Chữ ký số là **chữ ký của mình**.',
      body: [
        'Thiết bị ký và mã PIN luôn đi cùng người ký.',
        'Không để thiết bị cắm sẵn trong máy.',
        'Không đưa mã PIN cho người trình.',
      ],
      scene: {
        name: 'digital-signature',
        alt: 'Hình vẽ văn bản có chữ ký số trong khung vàng, bên cạnh là thiết bị ký.',
      },
    },
    {
      id: 'truoc-khi-ky',
      title: 'Trước khi ký, **đọc ba chỗ**.',
      body: ['Đúng người nộp?', 'Đúng thủ tục?', 'Đúng nội dung kết quả?'],
      screen: windowOf(
        'Trình ký',
        'Hình vẽ hồ sơ trình ký có người nộp, thủ tục, nội dung. Dòng nội dung có viền vàng.',
        [
          row('nguoi', 'Người nộp', 'Người Học Mẫu', 'user'),
          row('thu-tuc', 'Thủ tục', 'Xác nhận tình trạng hôn nhân', 'folder'),
          row('noi-dung', 'Nội dung', 'Mở để đọc cả bản', 'file'),
          button('ky', 'Ký số', 'pen'),
        ],
        'noi-dung',
      ),
      variants: [otherLabels],
    },
    {
      id: 'kiem-tra-chu-ky',
      title: 'Ký xong, **kiểm tra lại** chữ ký.',
      body: ['Mở bản vừa ký, xem tên và giờ ký.', 'Máy báo chữ ký không hợp lệ thì chưa phát hành.'],
      screen: windowOf(
        'Văn bản đã ký',
        'Hình vẽ văn bản đã ký, có tên người ký và giờ ký. Dòng chữ ký hợp lệ có viền vàng.',
        [
          row('ten', 'Người ký', 'Lãnh đạo Mẫu', 'user'),
          row('gio', 'Giờ ký', '9 giờ 20, ngày 20/11', 'clock'),
          row('hop-le', 'Chữ ký hợp lệ', undefined, 'check'),
        ],
        'hop-le',
      ),
      variants: [
        {
          when: 'Nếu máy hiện “Chứng thư hết hạn”',
          body: ['Dừng lại, không ký tiếp.', 'Báo người phụ trách để gia hạn.'],
        },
      ],
    },
    {
      id: 'ban-dien-tu',
      title: 'Trả **bản điện tử** cho người dân.',
      body: [
        'Bản điện tử có chữ ký số xem được trên điện thoại.',
        'Chỉ cho người dân cách mở và lưu lại.',
        'Hỏi người dân muốn nhận theo cách nào.',
      ],
      scene: {
        name: 'document-wallet',
        alt: 'Hình vẽ giấy tờ nằm trong chiếc ví trên điện thoại.',
      },
    },
    {
      id: 'dung-lai',
      title: '**Dùng lại dữ liệu** đã số hóa.',
      body: [
        'Giấy đã quét lần trước thì lấy ra dùng.',
        'Kiểm tra còn hiệu lực hay không.',
        'Người dân đỡ photo, cơ quan đỡ nhập lại.',
      ],
      screen: windowOf(
        'Kho giấy tờ đã số hóa',
        'Hình vẽ kho giấy tờ đã số hóa. Nút lấy từ kho có viền vàng.',
        [
          row('giay', 'Giấy khai sinh', 'Đã số hóa tháng 3/2026', 'file'),
          button('lay', 'Lấy từ kho', 'download'),
          button('quet', 'Quét bản mới', 'upload'),
        ],
        'lay',
      ),
      variants: [
        {
          when: 'Nếu máy hiện không có giấy trong kho',
          body: ['Tên và chỗ của kho tùy hệ thống.', 'Chưa có thì quét mới, lần sau dùng lại.'],
        },
      ],
    },
    {
      id: 'suc-khoe',
      title: 'Sổ sức khỏe trên VNeID: **không hỏi bản giấy**.',
      body: ['Sổ sức khỏe điện tử có giá trị như bản giấy.', 'Căn cứ là Quyết định 31/QĐ-BYT ngày 6/1/2026.'],
      screen: windowOf(
        'Thành phần hồ sơ',
        'Hình vẽ dòng thông tin sức khỏe đã xem trên VNeID, có viền vàng.',
        [
          row('sk', 'Thông tin sức khỏe', 'Đã xem trên VNeID', 'health'),
          button('nhan', 'Chấp nhận, không cần bản giấy', 'check'),
        ],
        'sk',
      ),
    },
    {
      id: 'chin-muoi',
      title: 'Ký rồi **chưa phải** đã trả.',
      body: ['Đã ký, chưa đến tay người dân: số 9.', 'Đã trao hoặc đã gửi bản điện tử: số 10.'],
      screen: windowOf(
        'Hồ sơ HS-MAU-0040',
        'Hình vẽ hồ sơ đã ký số, đang ở trạng thái đã xử lý xong. Dòng trạng thái có viền vàng.',
        [
          row('ky', 'Đã ký số', 'Lúc 9 giờ 20', 'pen'),
          row('s9', '9. Đã xử lý xong', 'Chờ trao kết quả', 'clock'),
        ],
        's9',
      ),
    },
  ],
  practice: {
    id: 'tap-ky-so',
    format: 1,
    title: 'Tập: ký và trả kết quả',
    intro: 'Đây là máy tập, không ký văn bản thật.',
    steps: [
      {
        id: 'nho-ky',
        instruction: 'Lãnh đạo đi họp, có người nhờ ký hộ bằng thiết bị để lại. Chọn cách làm.',
        screen: windowOf('Trình ký', 'Hình vẽ hồ sơ chờ ký gấp và ba nút để chọn.', [
          { id: 'cho', kind: 'text', label: 'Hồ sơ chờ ký, hẹn trả chiều nay', icon: 'clock' },
          button('ky-ho', 'Ký hộ cho kịp', 'pen'),
          button('hoi-pin', 'Gọi hỏi mã PIN', 'phone'),
          button('bao', 'Báo lãnh đạo cử người có thẩm quyền', 'message'),
        ]),
        targets: ['bao'],
        hints: {
          'ky-ho': 'Ký hộ là ký thay tên người khác. Nút cần tìm ở dưới cùng.',
          'hoi-pin': 'Mã PIN không đọc qua điện thoại. Nút cần tìm ở ngay bên dưới.',
        },
        otherwise: 'Người ký phải là người có thẩm quyền.',
      },
      {
        id: 'doc-noi-dung',
        instruction: 'Trước khi ký, bấm vào dòng cần mở ra đọc.',
        screen: windowOf('Trình ký', 'Hình vẽ hồ sơ trình ký có ba dòng và nút ký số.', [
          row('noi-dung', 'Nội dung kết quả', 'Bản dự thảo', 'file'),
          row('mau', 'Mẫu giao diện', 'Nền xanh', 'image'),
          button('ky', 'Ký số', 'pen'),
        ]),
        targets: ['noi-dung'],
        hints: {
          mau: 'Màu nền không ảnh hưởng kết quả. Dòng cần tìm ở trên cùng.',
          ky: 'Khoan ký, đọc đã. Dòng cần tìm ở trên cùng.',
        },
        otherwise: 'Chữ ký chịu trách nhiệm về nội dung.',
      },
      {
        id: 'lay-kho',
        instruction: 'Giấy khai sinh đã số hóa năm nay. Chọn việc nên làm.',
        screen: windowOf('Thành phần hồ sơ', 'Hình vẽ giấy khai sinh đã có trong kho và ba nút.', [
          { id: 'co', kind: 'text', label: 'Giấy khai sinh: đã số hóa tháng 3/2026', icon: 'check' },
          button('quet', 'Bảo người dân mang lại để quét', 'upload'),
          button('lay', 'Lấy từ kho', 'download'),
          button('photo', 'Bảo người dân photo công chứng', 'file'),
        ]),
        targets: ['lay'],
        hints: {
          quet: 'Giấy đã có trong kho. Nút cần tìm ở ngay bên dưới.',
          photo: 'Không bắt người dân tốn thêm tiền. Nút cần tìm ở ngay bên trên.',
        },
        otherwise: 'Dữ liệu có rồi thì dùng lại.',
      },
      {
        id: 'trang-thai-cuoi',
        instruction: 'Vừa gửi bản điện tử cho người dân. Chọn trạng thái.',
        screen: windowOf('HS-MAU-0040', 'Hình vẽ ba trạng thái để chọn: số 4, số 10, số 9.', [
          row('s4', '4. Đang xử lý'),
          row('s9', '9. Đã xử lý xong'),
          row('s10', '10. Đã trả kết quả'),
        ]),
        targets: ['s10'],
        hints: {
          s4: 'Việc xử lý đã xong. Dòng cần tìm ở dưới cùng.',
          s9: 'Số 9 là chưa trao. Lần này đã gửi rồi. Dòng cần tìm ở ngay bên dưới.',
        },
        otherwise: 'Kết quả đã đến người dân.',
      },
    ],
    done: 'Xong. Ký đúng, trả nhanh, không hỏi lại giấy.',
  },
  check: [
    {
      id: 'tthc-4-thiet-bi',
      kind: 'single',
      prompt: 'Thiết bị ký số nên để ở đâu?',
      options: [
        { id: 'a', text: 'Cắm sẵn trong máy cho tiện' },
        { id: 'b', text: 'Ở chỗ người trình, kèm mã PIN' },
        { id: 'c', text: 'Bên người ký' },
      ],
      correct: ['c'],
      explanation: {
        general: 'Chữ ký của ai thì người ấy giữ thiết bị.',
        perOption: {
          a: 'Cắm sẵn thì ai ngồi vào cũng thử được.',
          b: 'Người trình không được giữ chữ ký của lãnh đạo.',
        },
      },
      authorsOwn: true,
      reviewedOn: REVIEWED_ON,
    },
    {
      id: 'tthc-4-kho',
      kind: 'single',
      prompt: 'Giấy đã số hóa lần trước, còn hiệu lực. Nên làm gì?',
      options: [
        { id: 'a', text: 'Lấy từ kho ra dùng' },
        { id: 'b', text: 'Bảo người dân mang bản gốc đến' },
        { id: 'c', text: 'Nhập tay lại từ đầu' },
      ],
      correct: ['a'],
      explanation: {
        general: 'Dùng lại dữ liệu thì người dân đỡ đi lại, đỡ tốn giấy.',
        perOption: {
          b: 'Giấy đã có thì không bắt mang lại.',
          c: 'Nhập lại dễ sai và mất thời gian.',
        },
      },
      authorsOwn: true,
      reviewedOn: REVIEWED_ON,
    },
  ],
};
