import type { Lesson } from '../../schema.js';
import { reportScreen } from './screens.js';
import { REVIEWED_ON, REVIEW_SOON } from './sources.js';

export const lesson4: Lesson = {
  id: 'gui-phan-anh',
  title: 'Gửi phản ánh từ ngoài đường',
  outcome: 'Gửi được phản ánh đủ ảnh, chỗ và lời kể, rồi theo dõi.',
  minutes: 9,
  sourceIds: ['phan-anh', 'haiphongnews', 'author'],
  reviewedOn: REVIEWED_ON,
  reviewBy: REVIEW_SOON,
  cards: [
    {
      id: 'phan-anh-gi',
      title: 'Thấy hỏng hóc, **mình báo được**.',
      body: ['Ví dụ: đèn đường hỏng, rác đầy, nắp cống vỡ.', 'Báo qua ứng dụng, hoặc nhắn cho xã.'],
      scene: {
        name: 'broken-lamp',
        alt: 'Hình vẽ một bà cụ chụp ảnh cột đèn đường không sáng vào buổi tối.',
      },
    },
    {
      id: 'nguy-hiem-goi-ngay',
      title: 'Đang nguy hiểm thì **gọi điện ngay**.',
      body: ['113 công an, 114 cứu hỏa, 115 cấp cứu.', 'Ứng dụng **không dùng** cho việc gấp như vậy.'],
      scene: {
        name: 'emergency-call',
        alt: 'Hình vẽ điện thoại có ba số gọi gấp: 113, 114 và 115.',
      },
      tip: 'Cháy, tai nạn, đánh nhau: gọi trước, nhắn sau.',
    },
    {
      id: 'ba-thu',
      title: 'Phản ánh tốt có **ba thứ**.',
      body: [
        'Một: **ảnh** chụp rõ chỗ hỏng.',
        'Hai: **vị trí**, như ngõ mấy, thôn nào.',
        'Ba: **lời kể**, hỏng gì, từ bao giờ.',
      ],
      screen: reportScreen(['anh', 'vi-tri', 'mo-ta'], 'Hình vẽ phiếu phản ánh đã đủ ảnh, vị trí và mô tả.'),
      variants: [
        {
          when: 'Nếu máy hiện phiếu có nhiều ô hơn',
          body: ['Số ô có thể khác tùy ứng dụng.', 'Đủ ba thứ trên là tốt rồi.'],
        },
      ],
    },
    {
      id: 'chup-anh',
      title: 'Ảnh: **chụp chỗ hỏng, không chụp người**.',
      body: ['Đứng chỗ an toàn rồi mới chụp.', 'Đừng để lọt mặt người và biển số xe.'],
      screen: reportScreen(['anh'], 'Hình vẽ phiếu phản ánh. Dòng Ảnh có viền vàng.', 'anh'),
    },
    {
      id: 'vi-tri',
      title: 'Vị trí: **chọn trên bản đồ hoặc kể lại**.',
      body: [
        'Máy hỏi vị trí thì cho phép lúc ấy.',
        'Không bấm được thì gõ: số ngõ, tên thôn.',
        'Đừng gửi tin thoại thay cho vị trí.',
      ],
      screen: reportScreen(['anh', 'vi-tri'], 'Hình vẽ phiếu phản ánh. Dòng Vị trí có viền vàng.', 'vi-tri'),
      variants: [
        {
          when: 'Nếu máy hiện chỗ khác trên bản đồ',
          body: ['Bản đồ có khi lệch một đoạn.', 'Kéo dấu ghim về đúng chỗ, hoặc gõ lại.'],
        },
      ],
    },
    {
      id: 'viet-mo-ta',
      title: 'Lời kể: **hỏng gì, từ bao giờ**.',
      body: ['Ví dụ: “Đèn đường hỏng từ tối thứ Hai.”', 'Nói đúng sự thật, đừng đoán ai làm.'],
      screen: reportScreen(
        ['anh', 'vi-tri'],
        'Hình vẽ phiếu phản ánh. Ô Mô tả ở dưới có viền vàng.',
        'mo-ta',
      ),
    },
    {
      id: 'theo-doi',
      title: 'Gửi rồi, **xem lại trạng thái**.',
      body: ['Ứng dụng thường cho biết đang xử lý tới đâu.', 'Lâu không thấy gì thì hỏi lại xã.'],
      screen: {
        title: 'Phản ánh của tôi',
        alt: 'Hình vẽ một phản ánh đã gửi với trạng thái Đang xử lý, dòng này có viền vàng.',
        elements: [
          {
            id: 'trang-thai',
            kind: 'list-item',
            icon: 'clock',
            label: 'Đang xử lý',
            value: 'Đèn đường hỏng',
          },
          { id: 'noi', kind: 'list-item', icon: 'building', label: 'Nơi nhận', value: 'UBND xã (mẫu)' },
        ],
        highlight: 'trang-thai',
      },
      variants: [
        {
          when: 'Nếu máy hiện chữ khác, như “Đã tiếp nhận”',
          body: ['Tên trạng thái có thể khác tùy ứng dụng.', 'Chưa rõ thì nhắn hỏi trên OA của xã.'],
        },
      ],
    },
  ],
  practice: {
    id: 'tap-phan-anh',
    format: 1,
    title: 'Tập: báo đèn đường hỏng',
    intro: 'Đây là máy tập, không gửi gì đi.',
    steps: [
      {
        id: 'goi-hay-gui',
        instruction: 'Thấy cháy nhà gần đó. Chọn việc làm ngay.',
        screen: {
          title: 'Làm gì?',
          alt: 'Hình vẽ ba việc: gửi phản ánh trong ứng dụng, gọi 114, đăng lên mạng.',
          elements: [
            { id: 'ung-dung', kind: 'button', icon: 'upload', label: 'Gửi qua ứng dụng' },
            { id: 'goi', kind: 'button', icon: 'phone', label: 'Gọi 114' },
            { id: 'dang', kind: 'button', icon: 'globe', label: 'Đăng lên mạng' },
          ],
        },
        targets: ['goi'],
        hints: {
          'ung-dung': 'Vừa bấm ứng dụng. Việc gấp phải gọi. Nút cần tìm có hình ống nghe.',
          dang: 'Vừa bấm đăng lên mạng. Đăng không dập được cháy. Tìm nút có hình ống nghe.',
        },
        otherwise: 'Nút cần tìm ở giữa, có số 114.',
      },
      {
        id: 'chup-gi',
        instruction: 'Bây giờ báo đèn hỏng. Chọn ảnh nên gửi.',
        screen: {
          title: 'Chọn ảnh',
          alt: 'Hình vẽ ba ảnh: cột đèn tối, người đi đường, màn hình điện thoại.',
          elements: [
            { id: 'nguoi', kind: 'tile', icon: 'user', label: 'Ảnh người đi đường' },
            { id: 'den', kind: 'tile', icon: 'image', label: 'Ảnh cột đèn không sáng' },
            { id: 'man-hinh', kind: 'tile', icon: 'phone', label: 'Ảnh màn hình máy' },
          ],
        },
        targets: ['den'],
        hints: {
          nguoi: 'Ảnh này có mặt người khác, không nên gửi. Tìm ảnh có cột đèn.',
          'man-hinh': 'Ảnh màn hình không cho thấy chỗ hỏng. Tìm ảnh có cột đèn.',
        },
        otherwise: 'Tìm ảnh có cột đèn không sáng.',
      },
      {
        id: 'them-vi-tri',
        instruction: 'Phiếu còn thiếu một chỗ. Bấm vào chỗ còn thiếu.',
        screen: reportScreen(['anh', 'mo-ta'], 'Hình vẽ phiếu phản ánh, dòng Vị trí còn trống.'),
        targets: ['vi-tri'],
        hints: {
          anh: 'Vừa bấm “Ảnh”. Ảnh đã có rồi. Tìm dòng ghi “Chưa có”.',
          'mo-ta': 'Vừa bấm “Mô tả”. Lời kể đã có. Tìm dòng ở ngay bên trên.',
          gui: 'Vừa bấm gửi. Còn thiếu vị trí, người sửa không tìm được. Tìm dòng “Chưa có”.',
        },
        otherwise: 'Tìm dòng có hình ghim trên bản đồ.',
      },
      {
        id: 'gui',
        instruction: 'Đủ ba thứ rồi. Gửi đi.',
        screen: reportScreen(['anh', 'vi-tri', 'mo-ta'], 'Hình vẽ phiếu phản ánh đã đủ ba thứ.'),
        targets: ['gui'],
        hints: {
          anh: 'Vừa bấm “Ảnh”. Ảnh đã đủ. Nút cần tìm ở dưới cùng.',
          'vi-tri': 'Vừa bấm “Vị trí”. Vị trí đã đúng. Nút cần tìm ở dưới cùng.',
          'mo-ta': 'Vừa bấm “Mô tả”. Lời kể đã rõ. Nút cần tìm ở ngay bên dưới.',
        },
        otherwise: 'Nút cần tìm có chữ “Gửi phản ánh”.',
      },
    ],
    done: 'Xong rồi. Ảnh, vị trí, lời kể: đủ ba là người sửa tìm được.',
  },
  check: [
    {
      id: 'zl-4-tai-nan',
      kind: 'single',
      prompt: 'Có tai nạn xe ngay trước ngõ. Việc đầu tiên là gì?',
      options: [
        { id: 'a', text: 'Mở ứng dụng gửi phản ánh kèm ảnh' },
        { id: 'b', text: 'Gọi 115 hoặc 113 ngay' },
        { id: 'c', text: 'Chụp thật nhiều ảnh rồi đăng nhóm thôn' },
      ],
      correct: ['b'],
      explanation: {
        general: 'Người bị thương cần cấp cứu trước. Ứng dụng để sau.',
        perOption: {
          a: 'Phản ánh không gọi được xe cấp cứu.',
          c: 'Chụp ảnh người gặp nạn là không nên.',
        },
      },
      authorsOwn: true,
      reviewedOn: REVIEWED_ON,
    },
    {
      id: 'zl-4-thieu-gi',
      kind: 'single',
      prompt: 'Gửi ảnh đèn hỏng và lời kể, nhưng quên vị trí. Hậu quả là gì?',
      options: [
        { id: 'a', text: 'Bị phạt tiền vì gửi thiếu' },
        { id: 'b', text: 'Máy tự biết nên không sao cả' },
        { id: 'c', text: 'Người sửa không biết đến chỗ nào' },
      ],
      correct: ['c'],
      explanation: {
        general: 'Thiếu vị trí thì có ảnh cũng khó tìm ra cột đèn.',
        perOption: {
          a: 'Không ai bị phạt vì gửi thiếu. Chỉ là khó xử lý.',
          b: 'Máy không đoán được cột đèn nào nếu mình không nói.',
        },
      },
      authorsOwn: true,
      reviewedOn: REVIEWED_ON,
    },
    {
      id: 'zl-4-tin-thoai',
      kind: 'single',
      prompt: 'Ngại gõ, gửi tin thoại “hỏng đèn chỗ kia kìa” được không?',
      options: [
        { id: 'a', text: 'Chưa đủ, cần nói rõ ngõ nào' },
        { id: 'b', text: 'Được, nghe giọng là biết chỗ' },
        { id: 'c', text: 'Được, miễn là nói to' },
      ],
      correct: ['a'],
      explanation: {
        general: 'Vị trí phải chọn trên bản đồ hoặc viết ra: số ngõ, tên thôn.',
        perOption: {
          b: 'Nghe giọng không biết được chỗ nào.',
          c: 'Nói to cũng không chỉ ra chỗ hỏng.',
        },
      },
      authorsOwn: true,
      reviewedOn: REVIEWED_ON,
    },
  ],
};
