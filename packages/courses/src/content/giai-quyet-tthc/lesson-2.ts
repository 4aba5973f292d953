import type { Lesson } from '../../schema.js';
import { button, otherLabels, row, windowOf } from './screens.js';
import { REVIEW_BY, REVIEWED_ON } from './sources.js';

export const lesson2: Lesson = {
  id: 'tiep-nhan',
  title: 'Tiếp nhận hồ sơ',
  outcome: 'Tiếp nhận đúng bốn việc: danh tính, thành phần, số hóa, giấy hẹn.',
  minutes: 8,
  sourceIds: ['nd-309-dieu-8', 'tiep-nhan', 'author'],
  reviewedOn: REVIEWED_ON,
  reviewBy: REVIEW_BY,
  cards: [
    {
      id: 'bon-viec',
      title: 'Tiếp nhận có **bốn việc**.',
      body: ['Danh tính, thành phần hồ sơ, số hóa, giấy hẹn.', 'Làm lần lượt, không bỏ bước nào.'],
      screen: windowOf('Tiếp nhận hồ sơ', 'Hình vẽ bốn việc khi tiếp nhận, đánh số từ một đến bốn.', [
        row('b1', '1. Kiểm tra danh tính', undefined, 'id-card'),
        row('b2', '2. Kiểm tra thành phần', undefined, 'folder'),
        row('b3', '3. Số hóa giấy tờ', undefined, 'upload'),
        row('b4', '4. Cấp giấy hẹn', undefined, 'calendar'),
      ]),
    },
    {
      id: 'danh-tinh',
      title: 'Một: **kiểm tra danh tính**.',
      body: [
        'Dùng VNeID, hoặc đọc chip trên thẻ căn cước.',
        'Căn cứ là Điều 8, Nghị định 309/2026/NĐ-CP.',
        'Người nộp thay thì kiểm tra cả việc ủy quyền.',
      ],
      scene: {
        name: 'chip-reader',
        alt: 'Hình vẽ thẻ căn cước đặt trên máy đọc chip, màn hình hiện thông tin đã khớp.',
      },
      variants: [
        {
          when: 'Nếu máy hiện “Không đọc được chip”',
          body: ['Đặt lại thẻ, lau mặt chip.', 'Vẫn không được thì kiểm tra bằng VNeID.'],
        },
      ],
    },
    {
      id: 'thanh-phan',
      title: 'Hai: so với **thành phần hồ sơ**.',
      body: ['Mở đúng thủ tục, so từng dòng.', 'Chỉ hỏi giấy tờ có trong danh mục.'],
      screen: windowOf(
        'Thành phần hồ sơ',
        'Hình vẽ danh mục giấy tờ. Hai dòng đã đánh dấu, dòng thứ ba còn trống có viền vàng.',
        [
          { id: 't1', kind: 'checkbox', label: 'Tờ khai', value: 'checked' },
          { id: 't2', kind: 'checkbox', label: 'Giấy tờ tùy thân', value: 'checked' },
          { id: 't3', kind: 'checkbox', label: 'Giấy tờ chứng minh nơi ở' },
        ],
        't3',
      ),
      variants: [otherLabels],
    },
    {
      id: 'khong-hoi-lai',
      title: 'Đã có trong dữ liệu thì **không hỏi giấy**.',
      body: ['Tra cơ sở dữ liệu và VNeID trước.', 'Hỏi lại giấy đã có là làm khó người dân.'],
      screen: windowOf(
        'Dữ liệu đã có',
        'Hình vẽ phần dữ liệu đã có của người nộp. Nút dùng lại dữ liệu có viền vàng.',
        [
          row('cu-tru', 'Thông tin nơi ở', 'Đã có trong dữ liệu', 'home'),
          button('dung-lai', 'Dùng lại dữ liệu này', 'refresh'),
        ],
        'dung-lai',
      ),
      variants: [otherLabels],
    },
    {
      id: 'so-hoa',
      title: 'Ba: **số hóa ngay** tại quầy.',
      body: [
        'Quét giấy tờ trước mặt người dân.',
        'Xem lại bản quét: rõ chữ, đủ trang, đúng chiều.',
        'Để chiều mới quét là dễ sót, dễ trễ.',
      ],
      scene: {
        name: 'scan-dossier',
        alt: 'Hình vẽ máy quét đưa tờ giấy lên màn hình máy tính.',
      },
    },
    {
      id: 'giay-hen',
      title: 'Bốn: **Giấy tiếp nhận và hẹn trả**.',
      body: [
        'Giấy ghi mã hồ sơ và ngày hẹn.',
        'Đọc ngày hẹn cho người dân nghe.',
        'Chỉ cách tra cứu bằng mã hồ sơ.',
      ],
      screen: windowOf(
        'Giấy tiếp nhận và hẹn trả',
        'Hình vẽ giấy tiếp nhận có mã hồ sơ và ngày hẹn. Dòng ngày hẹn có viền vàng.',
        [
          row('ma', 'Mã hồ sơ', 'HS-MAU-0020', 'receipt'),
          row('hen', 'Ngày hẹn trả', '27/11/2026', 'calendar'),
          button('in', 'In giấy', 'file'),
        ],
        'hen',
      ),
      variants: [otherLabels],
    },
    {
      id: 'thieu-giay',
      title: 'Người dân **thiếu giấy**?',
      body: [
        'Nói rõ thiếu gì, viết ra giấy cho người dân.',
        'Không nhận tạm để đấy rồi mới hỏi.',
        'Nhận rồi mới thấy thiếu thì dùng trạng thái 5.',
      ],
      scene: {
        name: 'public-service-centre',
        alt: 'Hình vẽ công chức hướng dẫn người dân tại quầy hành chính công.',
      },
      tip: 'Trạng thái 5 là “Yêu cầu bổ sung giấy tờ”.',
    },
  ],
  practice: {
    id: 'tap-tiep-nhan',
    format: 1,
    title: 'Tập: tiếp nhận một hồ sơ',
    intro: 'Đây là máy tập, dùng người và giấy giả.',
    steps: [
      {
        id: 'viec-dau',
        instruction: 'Người dân vừa ngồi xuống. Việc đầu tiên là gì?',
        screen: windowOf(
          'Tiếp nhận hồ sơ',
          'Hình vẽ ba việc để chọn: in giấy hẹn, kiểm tra danh tính, quét giấy.',
          [
            row('giay-hen', 'In giấy hẹn', undefined, 'calendar'),
            row('quet', 'Quét giấy tờ', undefined, 'upload'),
            row('danh-tinh', 'Kiểm tra danh tính', undefined, 'id-card'),
          ],
        ),
        targets: ['danh-tinh'],
        hints: {
          'giay-hen': 'Giấy hẹn là việc cuối. Dòng cần tìm ở dưới cùng.',
          quet: 'Chưa biết là ai thì chưa quét. Dòng cần tìm ở ngay bên dưới.',
        },
        otherwise: 'Trước hết phải biết người nộp là ai.',
      },
      {
        id: 'cach-kiem-tra',
        instruction: 'Chọn cách kiểm tra danh tính đúng.',
        screen: windowOf('Kiểm tra danh tính', 'Hình vẽ ba cách kiểm tra danh tính để chọn một.', [
          button('anh', 'Xem ảnh chụp căn cước qua Zalo', 'image'),
          button('chip', 'Đọc chip trên thẻ căn cước', 'card'),
          button('quen', 'Người quen, bỏ qua bước này', 'people'),
        ]),
        targets: ['chip'],
        hints: {
          anh: 'Ảnh chụp có thể sửa. Nút cần tìm ở ngay bên dưới.',
          quen: 'Quen cũng phải kiểm tra. Nút cần tìm ở ngay bên trên.',
        },
        otherwise: 'Chọn cách đọc dữ liệu từ thẻ.',
      },
      {
        id: 'da-co',
        instruction: 'Nơi ở đã có trong dữ liệu. Chọn việc nên làm.',
        screen: windowOf('Thành phần hồ sơ', 'Hình vẽ dòng nơi ở đã có trong dữ liệu và ba nút.', [
          { id: 'co', kind: 'text', label: 'Nơi ở: đã có trong cơ sở dữ liệu', icon: 'check' },
          button('dung-lai', 'Dùng lại dữ liệu', 'refresh'),
          button('hoi', 'Yêu cầu thêm bản giấy', 'file'),
          button('ve', 'Hẹn hôm khác mang đến', 'calendar'),
        ]),
        targets: ['dung-lai'],
        hints: {
          hoi: 'Giấy này đã có trong dữ liệu. Nút cần tìm ở trên cùng.',
          ve: 'Không bắt người dân đi lại. Nút cần tìm ở trên cùng.',
        },
        otherwise: 'Dữ liệu có rồi thì dùng lại.',
      },
      {
        id: 'khi-nao-quet',
        instruction: 'Giấy tờ đủ. Khi nào thì quét?',
        screen: windowOf('Số hóa', 'Hình vẽ ba lúc để quét giấy tờ: cuối ngày, cuối tuần, ngay bây giờ.', [
          button('cuoi-ngay', 'Cuối ngày quét một thể', 'clock'),
          button('cuoi-tuan', 'Cuối tuần quét bù', 'calendar'),
          button('ngay', 'Quét ngay trước mặt người dân', 'upload'),
        ]),
        targets: ['ngay'],
        hints: {
          'cuoi-ngay': 'Để dồn thì dễ sót trang. Nút cần tìm ở dưới cùng.',
          'cuoi-tuan': 'Cuối tuần thì hồ sơ đã chậm. Nút cần tìm ở ngay bên dưới.',
        },
        otherwise: 'Quét lúc giấy còn ở quầy.',
      },
      {
        id: 'doc-ngay-hen',
        instruction: 'Giấy hẹn đã in. Bấm vào dòng cần đọc cho người dân nghe.',
        screen: windowOf(
          'Giấy tiếp nhận và hẹn trả',
          'Hình vẽ giấy hẹn có ba dòng: người in, ngày hẹn, cỡ giấy.',
          [
            row('nguoi-in', 'Người in', 'Quầy số 2', 'user'),
            row('hen', 'Ngày hẹn trả', '27/11/2026', 'calendar'),
            row('co-giay', 'Cỡ giấy', 'A5', 'file'),
          ],
        ),
        targets: ['hen'],
        hints: {
          'nguoi-in': 'Dòng này để nội bộ theo dõi. Dòng cần tìm ở ngay bên dưới.',
          'co-giay': 'Người dân không cần cỡ giấy. Dòng cần tìm ở ngay bên trên.',
        },
        otherwise: 'Người dân cần biết bao giờ quay lại.',
      },
    ],
    done: 'Xong. Bốn việc đủ thì hồ sơ vững ngay từ đầu.',
  },
  check: [
    {
      id: 'tthc-2-danh-tinh',
      kind: 'multiple',
      prompt: 'Kiểm tra danh tính người nộp bằng cách nào?',
      options: [
        { id: 'a', text: 'Đọc chip trên thẻ căn cước' },
        { id: 'b', text: 'Ảnh căn cước gửi qua tin nhắn' },
        { id: 'c', text: 'VNeID của người nộp' },
      ],
      correct: ['a', 'c'],
      explanation: {
        general: 'VNeID và chip cho dữ liệu gốc, không sửa được.',
        perOption: { b: 'Ảnh gửi qua tin nhắn có thể đã bị sửa.' },
      },
      sourceIds: ['nd-309-dieu-8'],
      reviewedOn: REVIEWED_ON,
    },
    {
      id: 'tthc-2-giay-hen',
      kind: 'single',
      prompt: 'Giấy tiếp nhận và hẹn trả cho người dân biết gì?',
      options: [
        { id: 'a', text: 'Mã hồ sơ và ngày hẹn' },
        { id: 'b', text: 'Mật khẩu để tra cứu' },
        { id: 'c', text: 'Số điện thoại riêng của người xử lý' },
      ],
      correct: ['a'],
      explanation: {
        general: 'Có mã hồ sơ thì tra cứu được, có ngày hẹn thì biết lúc quay lại.',
        perOption: {
          b: 'Tra cứu không cần mật khẩu của ai.',
          c: 'Giấy hẹn không ghi số điện thoại riêng.',
        },
      },
      sourceIds: ['tiep-nhan'],
      reviewedOn: REVIEWED_ON,
    },
    {
      id: 'tthc-2-quet-tre',
      kind: 'single',
      prompt: 'Nhận giấy buổi sáng, để chiều mới quét. Dễ gặp chuyện gì?',
      options: [
        { id: 'a', text: 'Máy quét bị hỏng' },
        { id: 'b', text: 'Sót trang, trễ hạn' },
        { id: 'c', text: 'Người dân phải trả thêm phí' },
      ],
      correct: ['b'],
      explanation: {
        general: 'Quét ngay thì giấy còn đủ và hồ sơ đi ngay.',
        perOption: {
          a: 'Quét muộn không làm hỏng máy.',
          c: 'Quét muộn không làm tăng phí.',
        },
      },
      authorsOwn: true,
      reviewedOn: REVIEWED_ON,
    },
  ],
};
