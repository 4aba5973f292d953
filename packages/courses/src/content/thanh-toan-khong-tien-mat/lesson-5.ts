import type { Lesson } from '../../schema.js';
import { REVIEW_BY, REVIEWED_ON } from './sources.js';

export const lesson5: Lesson = {
  id: 'giu-an-toan',
  title: 'Giữ tiền an toàn',
  outcome: 'Biết đặt hạn mức, khóa thẻ và gọi đúng nơi khi có chuyện.',
  minutes: 9,
  sourceIds: ['thong-tu-50', 'kenh14-bo-cong-an', 'thoi-bao-tai-chinh', 'author'],
  reviewedOn: REVIEWED_ON,
  reviewBy: REVIEW_BY,
  cards: [
    {
      id: 'han-muc',
      title: 'Đặt **hạn mức** vừa đủ dùng.',
      body: ['Hạn mức là số tiền nhiều nhất được chuyển đi.', 'Hạn mức thấp thì lỡ nhầm cũng mất ít hơn.'],
      screen: {
        title: 'Cài đặt',
        alt: 'Hình vẽ phần cài đặt của app ngân hàng. Dòng hạn mức một ngày có viền vàng.',
        elements: [
          {
            id: 'han-muc',
            kind: 'list-item',
            label: 'Hạn mức một ngày',
            value: '5.000.000 đ',
            icon: 'settings',
          },
          { id: 'mat-khau', kind: 'list-item', label: 'Đổi mật khẩu', icon: 'lock' },
          { id: 'thong-bao', kind: 'list-item', label: 'Thông báo', icon: 'bell' },
        ],
        highlight: 'han-muc',
      },
      variants: [
        {
          when: 'Nếu máy không có dòng này',
          body: ['Mỗi app đặt mục này ở một chỗ khác nhau.', 'Gọi số ở mặt sau thẻ để được chỉ dẫn.'],
        },
      ],
    },
    {
      id: 'khoa-the',
      title: 'Mất thẻ thì bấm **“Khóa thẻ”** trong app.',
      body: ['Mở app, vào mục “Thẻ”, bấm “Khóa thẻ”.', 'Thẻ đã khóa thì người nhặt được không dùng được.'],
      screen: {
        title: 'Thẻ của tôi',
        alt: 'Hình vẽ mục thẻ trong app. Nút khóa thẻ có viền vàng.',
        elements: [
          { id: 'the', kind: 'list-item', label: 'Thẻ ghi nợ', value: 'Đang dùng', icon: 'card' },
          { id: 'khoa', kind: 'button', label: 'Khóa thẻ', icon: 'lock' },
          { id: 'pin', kind: 'button', label: 'Đổi mã PIN', icon: 'key' },
        ],
        highlight: 'khoa',
      },
      variants: [
        {
          when: 'Nếu máy hiện tên khác',
          body: ['Có app ghi “Tạm khóa” hoặc “Quản lý thẻ”.', 'Không tìm thấy thì gọi số ở mặt sau thẻ.'],
        },
      ],
    },
    {
      id: 'so-sau-the',
      title: 'Gọi **số ở mặt sau thẻ**.',
      body: ['Đó là số tổng đài của ngân hàng.', 'Hãy ghi sẵn số ấy ra giấy, phòng khi mất thẻ.'],
      scene: {
        name: 'bank-card',
        alt: 'Hình vẽ hai mặt thẻ ngân hàng. Số điện thoại ở mặt sau có viền vàng.',
      },
      tip: 'Không gọi số lạ trong tin nhắn hay trên quảng cáo.',
    },
    {
      id: 'khong-link',
      title: 'Tin nhắn ngân hàng có **đường link**: không bấm.',
      body: ['Theo quy định, ngân hàng không tự gửi link qua SMS hay email.', 'Muốn xem gì, hãy tự mở app.'],
      screen: {
        title: 'Tin nhắn',
        alt: 'Hình vẽ tin nhắn giả danh ngân hàng có đường link, tin có viền vàng.',
        elements: [
          {
            id: 'tin',
            kind: 'message',
            from: 'other',
            label: 'Tài khoản sắp bị khóa. Bấm link mo-khoa.example để giữ lại.',
          },
          { id: 'khong', kind: 'button', label: 'Không mở' },
        ],
        highlight: 'tin',
      },
    },
    {
      id: 'cong-an-goi',
      title: 'Công an **không hỏi OTP**, không bảo chuyển tiền.',
      body: ['Công an cũng không làm việc qua cuộc gọi video.', 'Nghe giục chuyển tiền, hãy cúp máy.'],
      scene: { name: 'phone-call-scam', alt: 'Hình vẽ điện thoại có cuộc gọi lạ với dấu cảnh báo.' },
    },
    {
      id: 'chuyen-nham',
      title: 'Chuyển nhầm: gọi **ngân hàng** ngay.',
      body: [
        'Đọc cho tổng đài thông tin trên biên lai.',
        'Sau đó báo công an xã.',
        'Giữ nguyên biên lai và tin nhắn.',
      ],
      scene: { name: 'police-desk', alt: 'Hình vẽ bàn tiếp dân của công an xã.' },
    },
    {
      id: 'lay-lai-tien',
      title: 'Tránh dịch vụ **“lấy lại tiền”**.',
      body: ['Họ đòi phí trước khi làm.', 'Đó thường là lần lừa thứ hai.'],
      screen: {
        title: 'Tin nhắn',
        alt: 'Hình vẽ tin nhắn mời dịch vụ lấy lại tiền và đòi phí trước.',
        elements: [
          {
            id: 'tin',
            kind: 'message',
            from: 'other',
            label: 'Tôi lấy lại được tiền. Gửi trước phí 2.000.000 đ.',
          },
          { id: 'khong', kind: 'button', label: 'Không trả lời' },
        ],
        highlight: 'khong',
      },
    },
  ],
  practice: {
    id: 'mat-the',
    format: 1,
    title: 'Mất thẻ và tin nhắn lạ',
    intro: 'Vừa mất thẻ, lại nhận được tin nhắn lạ. Hãy bình tĩnh.',
    steps: [
      {
        id: 'tin-link',
        instruction: 'Có tin nhắn kèm đường link. Chọn cách làm an toàn.',
        screen: {
          title: 'Tin nhắn',
          alt: 'Hình vẽ tin nhắn xưng ngân hàng, có đường link và hai nút.',
          elements: [
            {
              id: 'tin',
              kind: 'message',
              from: 'other',
              label: 'Thẻ bị khóa. Bấm mo-khoa.example để mở lại.',
            },
            { id: 'mo', kind: 'button', label: 'Mở đường link' },
            { id: 'khong', kind: 'button', label: 'Không mở' },
          ],
        },
        targets: ['khong'],
        hints: {
          mo: 'Ngân hàng không tự gửi link qua tin nhắn. Hãy chọn “Không mở”.',
          tin: 'Đây là tin có đường link lạ. Hãy chọn nút bên dưới.',
        },
        otherwise: 'Chọn nút không đi theo đường link.',
      },
      {
        id: 'vao-the',
        instruction: 'Mở app để khóa thẻ. Bấm vào ô nào?',
        screen: {
          title: 'App ngân hàng',
          alt: 'Hình vẽ app ngân hàng có bốn ô: tài khoản, thẻ, chuyển tiền và quét QR.',
          elements: [
            { id: 'tai-khoan', kind: 'tile', label: 'Tài khoản', icon: 'user' },
            { id: 'the', kind: 'tile', label: 'Thẻ', icon: 'card' },
            { id: 'chuyen', kind: 'tile', label: 'Chuyển tiền', icon: 'send' },
            { id: 'quet', kind: 'tile', label: 'Quét QR', icon: 'qr' },
          ],
        },
        targets: ['the'],
        hints: {
          'tai-khoan': 'Vừa bấm “Tài khoản”. Ô cần tìm có hình tấm thẻ, ở bên phải.',
          chuyen: 'Ô này để gửi tiền. Ô cần tìm có hình tấm thẻ.',
          quet: 'Ô này để quét mã. Ô cần tìm có hình tấm thẻ.',
        },
        otherwise: 'Ô cần tìm có hình tấm thẻ, ở hàng trên.',
      },
      {
        id: 'khoa',
        instruction: 'Bấm nút để người nhặt được thẻ không dùng được.',
        screen: {
          title: 'Thẻ của tôi',
          alt: 'Hình vẽ mục thẻ với ba nút: tăng hạn mức, khóa thẻ và đổi mã PIN.',
          elements: [
            { id: 'tang', kind: 'button', label: 'Tăng hạn mức' },
            { id: 'khoa', kind: 'button', label: 'Khóa thẻ' },
            { id: 'pin', kind: 'button', label: 'Đổi mã PIN' },
          ],
        },
        targets: ['khoa'],
        hints: {
          tang: 'Tăng hạn mức làm dễ mất nhiều tiền hơn. Hãy bấm “Khóa thẻ”.',
          pin: 'Đổi mã PIN chưa đủ. Hãy bấm “Khóa thẻ” trước.',
        },
        otherwise: 'Nút cần bấm có chữ “Khóa thẻ”.',
      },
      {
        id: 'goi-ai',
        instruction: 'Muốn hỏi thêm, nên gọi số nào?',
        screen: {
          title: 'Gọi điện',
          alt: 'Hình vẽ ba số điện thoại: số trong tin lạ, số sau thẻ và số quảng cáo.',
          elements: [
            { id: 'tin-la', kind: 'list-item', label: 'Số trong tin nhắn lạ', icon: 'message' },
            { id: 'sau-the', kind: 'list-item', label: 'Số mặt sau thẻ, đã ghi ra giấy', icon: 'phone' },
            { id: 'quang-cao', kind: 'list-item', label: 'Số quảng cáo “lấy lại tiền”', icon: 'globe' },
          ],
        },
        targets: ['sau-the'],
        hints: {
          'tin-la': 'Số ấy do người lạ gửi. Hãy gọi số ở mặt sau thẻ.',
          'quang-cao': 'Đó có thể là lần lừa thứ hai. Hãy gọi số ở mặt sau thẻ.',
        },
        otherwise: 'Số đáng tin được in ở mặt sau thẻ.',
      },
    ],
    done: 'Thẻ đã khóa, tiền vẫn an toàn.',
  },
  check: [
    {
      id: 'kt-5-mat-the',
      kind: 'single',
      prompt: 'Phát hiện mất thẻ lúc tối muộn. Việc đầu tiên là gì?',
      options: [
        { id: 'a', text: 'Chờ sáng mai ra quầy' },
        { id: 'b', text: 'Khóa thẻ trong app' },
        { id: 'c', text: 'Đăng số thẻ lên mạng để tìm' },
      ],
      correct: ['b'],
      explanation: {
        general: 'Khóa thẻ ngay thì người nhặt được không dùng được.',
        perOption: {
          a: 'Chờ đến sáng, kẻ gian đã có thể dùng thẻ.',
          c: 'Số thẻ đăng lên mạng thì ai cũng thấy.',
        },
      },
      reviewedOn: REVIEWED_ON,
      authorsOwn: true,
    },
    {
      id: 'kt-5-tim-so',
      kind: 'single',
      prompt: 'Tìm số tổng đài ngân hàng ở đâu là chắc nhất?',
      options: [
        { id: 'a', text: 'Trong tin nhắn vừa nhận' },
        { id: 'b', text: 'Trong quảng cáo trên mạng' },
        { id: 'c', text: 'Ở mặt sau thẻ của mình' },
      ],
      correct: ['c'],
      explanation: {
        general: 'Số in trên thẻ do chính ngân hàng ghi.',
        perOption: {
          a: 'Người lạ có thể gửi số giả trong tin nhắn.',
          b: 'Quảng cáo có thể do kẻ gian đặt.',
        },
      },
      reviewedOn: REVIEWED_ON,
      authorsOwn: true,
    },
    {
      id: 'kt-5-han-muc',
      kind: 'single',
      prompt: 'Hạn mức chuyển tiền thấp có ích gì?',
      options: [
        { id: 'a', text: 'Lỡ nhầm thì mất ít hơn' },
        { id: 'b', text: 'Được tặng thêm tiền' },
        { id: 'c', text: 'Không cần mật khẩu nữa' },
      ],
      correct: ['a'],
      explanation: {
        general: 'Mỗi ngày chỉ chuyển được đến mức đã đặt.',
        perOption: {
          b: 'Hạn mức không làm tăng số tiền.',
          c: 'Mật khẩu vẫn cần như trước.',
        },
      },
      reviewedOn: REVIEWED_ON,
      authorsOwn: true,
    },
  ],
};
