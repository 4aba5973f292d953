import type { Lesson } from '../../schema.js';
import { button, otherLabels, row, windowOf } from './screens.js';
import { REVIEW_BY, REVIEWED_ON } from './sources.js';

export const lesson5: Lesson = {
  id: 'qua-han',
  title: 'Khi hồ sơ chậm hạn',
  outcome: 'Thấy sớm hồ sơ sắp chậm, xin lỗi và hẹn lại bằng văn bản, báo cáo đúng.',
  minutes: 7,
  sourceIds: ['qua-han', 'trang-thai', 'author'],
  reviewedOn: REVIEWED_ON,
  reviewBy: REVIEW_BY,
  cards: [
    {
      id: 'moi-sang',
      title: 'Mỗi sáng, xem **hồ sơ sắp đến hạn**.',
      body: ['Sắp danh sách theo ngày hẹn.', 'Hồ sơ hẹn hôm nay và ngày mai làm trước.'],
      screen: windowOf(
        'Hồ sơ theo ngày hẹn',
        'Hình vẽ ba hồ sơ xếp theo ngày hẹn. Hồ sơ hẹn hôm nay ở trên cùng có viền vàng.',
        [
          row('h1', 'HS-MAU-0051', 'Hẹn trả: hôm nay', 'alert'),
          row('h2', 'HS-MAU-0053', 'Hẹn trả: ngày mai', 'clock'),
          row('h3', 'HS-MAU-0058', 'Hẹn trả: còn 4 ngày', 'calendar'),
        ],
        'h1',
      ),
      variants: [otherLabels],
    },
    {
      id: 'bao-som',
      title: 'Thấy sắp chậm thì **nói sớm**.',
      body: [
        'Báo lãnh đạo trước ngày hẹn.',
        'Nhờ thêm người, hoặc hỏi nơi phối hợp.',
        'Để đến hết hạn mới nói là muộn.',
      ],
      screen: windowOf(
        'Hồ sơ HS-MAU-0053',
        'Hình vẽ hồ sơ hẹn ngày mai, đang chờ nơi khác trả lời. Nút báo lãnh đạo có viền vàng.',
        [
          row('cho', 'Chờ ý kiến nơi phối hợp', 'Đã chờ 3 ngày', 'clock'),
          button('bao', 'Báo lãnh đạo', 'message'),
        ],
        'bao',
      ),
    },
    {
      id: 'xin-loi',
      title: 'Chậm thì **xin lỗi và hẹn lại**.',
      body: ['Lập “Phiếu xin lỗi và hẹn lại”.', 'Phải bằng văn bản, không chỉ nói miệng.'],
      scene: {
        name: 'apology-letter',
        alt: 'Hình vẽ phiếu xin lỗi và hẹn lại, bên cạnh là tờ lịch có ngày hẹn mới.',
      },
    },
    {
      id: 'phieu-ghi-gi',
      title: 'Phiếu ghi rõ **lý do** và **ngày mới**.',
      body: [
        'Lý do viết thật, dễ hiểu.',
        'Ngày hẹn mới phải làm được.',
        'Hẹn lại rồi thì không để chậm lần nữa.',
      ],
      screen: windowOf(
        'Phiếu xin lỗi và hẹn lại',
        'Hình vẽ phiếu xin lỗi có ô lý do và ô ngày hẹn mới. Ô ngày hẹn mới có viền vàng.',
        [
          { id: 'ly-do', kind: 'field', label: 'Lý do chậm', value: 'Chờ xác minh nơi ở cũ', icon: 'pen' },
          { id: 'ngay', kind: 'field', label: 'Ngày hẹn mới', value: '30/11/2026', icon: 'calendar' },
          button('gui', 'Gửi cho người dân', 'send'),
        ],
        'ngay',
      ),
      variants: [otherLabels],
    },
    {
      id: 'khong-ne',
      title: 'Không **đổi trạng thái** để tránh chậm.',
      body: [
        'Không chuyển “Dừng xử lý” cho khỏi quá hạn.',
        'Không đòi bổ sung giấy không cần.',
        'Người dân đọc được, và số liệu sẽ sai.',
      ],
      screen: windowOf(
        'Đổi trạng thái',
        'Hình vẽ hai lựa chọn khi hồ sơ chậm. Dòng xin lỗi và hẹn lại có viền vàng.',
        [
          row('s8', '8. Dừng xử lý', 'Không dùng để tránh chậm', 'alert'),
          row('xin-loi', 'Xin lỗi và hẹn lại', 'Giữ nguyên “Đang xử lý”', 'check'),
        ],
        'xin-loi',
      ),
    },
    {
      id: 'bao-cao',
      title: 'Báo cáo **đúng số thật**.',
      body: ['Nêu số đúng hạn, số chậm, lý do chậm.', 'Số thật giúp bố trí thêm người.'],
      screen: windowOf(
        'Báo cáo tháng',
        'Hình vẽ báo cáo tháng có số hồ sơ đúng hạn, số chậm và lý do chậm.',
        [
          row('dung', 'Đúng hạn', '118 hồ sơ', 'check'),
          row('cham', 'Chậm hạn', '3 hồ sơ', 'clock'),
          row('ly-do', 'Lý do chậm', 'Chờ nơi phối hợp: 2. Thiếu người: 1', 'pen'),
        ],
      ),
      tip: 'Các con số trong hình là số giả để tập.',
    },
  ],
  practice: {
    id: 'tap-qua-han',
    format: 1,
    title: 'Tập: xử lý hồ sơ chậm',
    intro: 'Đây là máy tập, dùng hồ sơ giả.',
    steps: [
      {
        id: 'lam-truoc',
        instruction: 'Sáng nay có ba hồ sơ. Bấm vào hồ sơ làm trước.',
        screen: windowOf('Hồ sơ của tôi', 'Hình vẽ ba hồ sơ với ba ngày hẹn khác nhau.', [
          row('h4', 'HS-MAU-0061', 'Hẹn trả: còn 4 ngày', 'calendar'),
          row('h1', 'HS-MAU-0062', 'Hẹn trả: hôm nay', 'clock'),
          row('h2', 'HS-MAU-0063', 'Hẹn trả: còn 2 ngày', 'calendar'),
        ]),
        targets: ['h1'],
        hints: {
          h4: 'Hồ sơ này còn bốn ngày. Tìm hồ sơ hẹn hôm nay.',
          h2: 'Hồ sơ này còn hai ngày. Tìm hồ sơ hẹn hôm nay.',
        },
        otherwise: 'Tìm dòng có chữ “hôm nay”.',
      },
      {
        id: 'khong-kip',
        instruction: 'Hồ sơ hẹn mai, nơi phối hợp chưa trả lời. Làm gì?',
        screen: windowOf('HS-MAU-0063', 'Hình vẽ hồ sơ chờ nơi phối hợp và ba nút để chọn.', [
          button('dung', 'Chuyển “Dừng xử lý”', 'alert'),
          button('cho', 'Chờ hết hạn xem sao', 'clock'),
          button('bao', 'Báo lãnh đạo ngay', 'message'),
        ]),
        targets: ['bao'],
        hints: {
          dung: 'Dừng để tránh chậm là sai. Nút cần tìm ở dưới cùng.',
          cho: 'Hết hạn mới nói thì muộn. Nút cần tìm ở ngay bên dưới.',
        },
        otherwise: 'Nói sớm thì còn cách gỡ.',
      },
      {
        id: 'da-cham',
        instruction: 'Hồ sơ đã chậm một ngày. Chọn việc cần làm.',
        screen: windowOf('HS-MAU-0064', 'Hình vẽ hồ sơ chậm một ngày và ba nút để chọn.', [
          button('phieu', 'Lập phiếu xin lỗi và hẹn lại', 'file'),
          button('goi', 'Chỉ gọi điện xin lỗi', 'phone'),
          button('im', 'Đợi người dân hỏi mới nói', 'eye'),
        ]),
        targets: ['phieu'],
        hints: {
          goi: 'Gọi điện là tốt, nhưng cần cả văn bản. Nút cần tìm ở trên cùng.',
          im: 'Người dân có quyền biết ngay. Nút cần tìm ở trên cùng.',
        },
        otherwise: 'Xin lỗi phải bằng văn bản.',
      },
      {
        id: 'dien-phieu',
        instruction: 'Phiếu còn thiếu một ô quan trọng. Bấm vào ô đó.',
        screen: windowOf('Phiếu xin lỗi và hẹn lại', 'Hình vẽ phiếu đã có lý do, ô ngày hẹn mới còn trống.', [
          { id: 'ly-do', kind: 'field', label: 'Lý do chậm', value: 'Chờ xác minh', icon: 'pen' },
          { id: 'ngay', kind: 'field', label: 'Ngày hẹn mới', icon: 'calendar' },
          button('gui', 'Gửi', 'send'),
        ]),
        targets: ['ngay'],
        hints: {
          'ly-do': 'Lý do đã ghi rồi. Ô cần tìm ở ngay bên dưới.',
          gui: 'Chưa có ngày hẹn thì chưa gửi. Ô cần tìm ở ngay bên trên.',
        },
        otherwise: 'Người dân cần biết ngày quay lại.',
      },
    ],
    done: 'Xong. Nói sớm, xin lỗi thật, hẹn lại được.',
  },
  check: [
    {
      id: 'tthc-5-som',
      kind: 'single',
      prompt: 'Biết trước hồ sơ sẽ chậm. Nên làm gì?',
      options: [
        { id: 'a', text: 'Báo lãnh đạo ngay' },
        { id: 'b', text: 'Chờ hết hạn rồi tính' },
        { id: 'c', text: 'Đòi thêm giấy để kéo thời gian' },
      ],
      correct: ['a'],
      explanation: {
        general: 'Nói trước ngày hẹn thì còn kịp nhờ thêm người.',
        perOption: {
          b: 'Chờ hết hạn thì chỉ còn cách xin lỗi.',
          c: 'Đòi giấy không cần là làm khó người dân.',
        },
      },
      authorsOwn: true,
      reviewedOn: REVIEWED_ON,
    },
    {
      id: 'tthc-5-bao-cao',
      kind: 'single',
      prompt: 'Vì sao báo cáo nêu cả số hồ sơ chậm và lý do?',
      options: [
        { id: 'a', text: 'Để có người bị phê bình' },
        { id: 'b', text: 'Để bảng báo cáo dài hơn' },
        { id: 'c', text: 'Để biết chỗ nghẽn mà gỡ' },
      ],
      correct: ['c'],
      explanation: {
        general: 'Biết chậm ở đâu thì mới bố trí được người và việc.',
        perOption: {
          a: 'Mục đích là gỡ việc, không phải tìm người để trách.',
          b: 'Báo cáo cần đúng, không cần dài.',
        },
      },
      authorsOwn: true,
      reviewedOn: REVIEWED_ON,
    },
  ],
};
