import type { Lesson } from '../../schema.js';
import { REVIEW_BY, REVIEWED_ON } from './sources.js';

export const lesson1: Lesson = {
  id: 'nam-kieu-lua',
  title: 'Năm kiểu lừa hay gặp',
  outcome: 'Nhận ra năm kiểu lừa hay gặp và ba dấu hiệu chung của chúng.',
  minutes: 8,
  sourceIds: ['nam-kieu', 'kenh14', 'cai-tu-kho', 'author'],
  reviewedOn: REVIEWED_ON,
  reviewBy: REVIEW_BY,
  cards: [
    {
      id: 'mieng-moi',
      title: 'Kẻ gian **diễn rất giỏi**.',
      body: ['Ai cũng có thể gặp, kể cả người trẻ.', 'Biết trước năm kiểu lừa thì dễ nhận ra.'],
      scene: { name: 'bait-message', alt: 'Hình vẽ một tin nhắn trong điện thoại bị móc vào lưỡi câu.' },
    },
    {
      id: 'gia-cong-an',
      title: 'Một: **giả công an**, giả viện kiểm sát.',
      body: [
        'Họ nói mình dính vào một vụ án.',
        'Rồi bắt chuyển tiền “để kiểm tra”.',
        'Công an thật không làm việc qua gọi video.',
      ],
      screen: {
        title: 'Cuộc gọi video',
        alt: 'Hình vẽ cuộc gọi video của người xưng công an, đòi chuyển tiền. Nút tắt máy có viền vàng.',
        elements: [
          {
            id: 'noi',
            kind: 'message',
            from: 'other',
            label: 'Tôi là công an. Chuyển tiền vào số này để kiểm tra, nếu không sẽ bị bắt!',
          },
          { id: 'tat', kind: 'button', label: 'Tắt cuộc gọi', icon: 'phone-off' },
        ],
        highlight: 'tat',
      },
    },
    {
      id: 'khoa-sim',
      title: 'Hai: dọa **khóa SIM**.',
      body: [
        'Họ xưng là nhà mạng, bảo hai giờ nữa khóa SIM.',
        'Họ bảo bấm một phím để gặp nhân viên.',
        'Cúp máy, rồi gọi tổng đài nhà mạng để hỏi.',
      ],
      screen: {
        title: 'Cuộc gọi đến',
        alt: 'Hình vẽ cuộc gọi dọa khóa SIM, bảo bấm phím 1. Nút cúp máy có viền vàng.',
        elements: [
          { id: 'so', kind: 'list-item', label: 'Số lạ', value: 'Xưng là nhà mạng', icon: 'phone' },
          {
            id: 'noi',
            kind: 'message',
            from: 'other',
            label: 'Hai giờ nữa SIM bị khóa. Bấm phím 1 để được giúp.',
          },
          { id: 'cup', kind: 'button', label: 'Cúp máy', icon: 'phone-off' },
        ],
        highlight: 'cup',
      },
    },
    {
      id: 'viec-nhe',
      title: 'Ba: **việc nhẹ lương cao**.',
      body: [
        'Lúc đầu họ trả ít tiền thật để mình tin.',
        'Sau đó bắt nộp tiền trước mới được làm tiếp.',
        'Việc thật thì không bắt nộp tiền.',
      ],
      screen: {
        title: 'Tin nhắn',
        alt: 'Hình vẽ tin nhắn mời làm việc ở nhà, bắt nộp tiền trước. Tin ấy có viền vàng.',
        elements: [
          {
            id: 'moi',
            kind: 'message',
            from: 'other',
            label: 'Bấm thích ở nhà, mỗi ngày 800.000 đ.',
          },
          {
            id: 'nop',
            kind: 'message',
            from: 'other',
            label: 'Nộp trước 2.000.000 đ để nhận việc lớn hơn.',
          },
        ],
        highlight: 'nop',
      },
    },
    {
      id: 'cap-cuu',
      title: 'Bốn: **người thân cấp cứu**.',
      body: [
        'Họ báo con cháu gặp nạn, cần tiền ngay.',
        'Giọng nói, khuôn mặt cũng có thể làm giả.',
        'Gọi lại cho con cháu bằng số đã lưu.',
      ],
      scene: {
        name: 'deepfake-call',
        alt: 'Hình vẽ cuộc gọi video, một nửa khuôn mặt người gọi là mặt nạ.',
      },
    },
    {
      id: 'app-gia',
      title: 'Năm: **app giả**, VNeID giả.',
      body: [
        'Họ gửi đường link, bảo cài app để làm giấy tờ.',
        'Máy đã cài app giả thì kẻ gian điều khiển được.',
        'Chỉ cài từ CH Play hoặc App Store.',
      ],
      screen: {
        title: 'Tin nhắn',
        alt: 'Hình vẽ tin nhắn gửi đường link cài VNeID giả. Nút không cài có viền vàng.',
        elements: [
          {
            id: 'tin',
            kind: 'message',
            from: 'other',
            label: 'Cán bộ xã đây. Cài VNeID bản mới tại vneid-moi.example',
          },
          { id: 'khong', kind: 'button', label: 'Không cài', icon: 'shield' },
        ],
        highlight: 'khong',
      },
    },
    {
      id: 'dau-hieu',
      title: 'Năm kiểu, **ba dấu hiệu** giống nhau.',
      body: ['Một: **giục** làm ngay.', 'Hai: **dọa**, hoặc dụ bằng món lợi.', 'Ba: dặn **giữ kín**.'],
      scene: {
        name: 'phone-call-scam',
        alt: 'Hình vẽ cuộc gọi lạ hỏi mã OTP, bên cạnh có dấu cảnh báo.',
      },
      tip: 'Thấy một trong ba dấu hiệu thì dừng lại.',
    },
  ],
  practice: {
    id: 'nhan-ra-lua',
    format: 1,
    title: 'Tập: dừng lại đúng lúc',
    intro: 'Đây là máy tập. Bấm nhầm cũng không mất gì.',
    steps: [
      {
        id: 'khoa-sim',
        instruction: 'Người gọi dọa khóa SIM. Chọn việc nên làm.',
        screen: {
          title: 'Cuộc gọi đến',
          alt: 'Hình vẽ cuộc gọi dọa khóa SIM và ba nút để chọn.',
          elements: [
            {
              id: 'noi',
              kind: 'message',
              from: 'other',
              label: 'SIM sắp bị khóa. Bấm phím 1 để gặp nhân viên.',
            },
            { id: 'phim', kind: 'button', label: 'Bấm phím 1', icon: 'phone' },
            { id: 'hoi', kind: 'button', label: 'Đọc số căn cước cho họ', icon: 'id-card' },
            { id: 'cup', kind: 'button', label: 'Cúp máy', icon: 'phone-off' },
          ],
        },
        targets: ['cup'],
        hints: {
          phim: 'Vừa bấm phím 1. Bấm phím là nói chuyện tiếp với họ. Nút cúp máy ở dưới cùng.',
          hoi: 'Số căn cước là thông tin riêng. Nút cúp máy ở ngay bên dưới.',
        },
        otherwise: 'Nút cần tìm ở dưới cùng, có hình máy gác.',
      },
      {
        id: 'goi-nha-mang',
        instruction: 'Vẫn lo về SIM. Gọi số nào để hỏi?',
        screen: {
          title: 'Gọi điện',
          alt: 'Hình vẽ ba số để chọn: số vừa gọi, tổng đài nhà mạng, số lạ.',
          elements: [
            { id: 'vua-goi', kind: 'list-item', label: 'Số vừa gọi đến', icon: 'phone' },
            { id: 'tong-dai', kind: 'list-item', label: 'Tổng đài của nhà mạng', icon: 'shield' },
            { id: 'tin-la', kind: 'list-item', label: 'Số trong tin nhắn lạ', icon: 'message' },
          ],
        },
        targets: ['tong-dai'],
        hints: {
          'vua-goi': 'Số ấy là của người vừa dọa. Dòng cần tìm ở ngay bên dưới.',
          'tin-la': 'Số ấy do người lạ gửi. Dòng cần tìm có hình tấm khiên.',
        },
        otherwise: 'Dòng cần tìm ở giữa, có hình tấm khiên.',
      },
      {
        id: 'viec-lam',
        instruction: 'Người tuyển việc bắt nộp tiền trước. Chọn câu trả lời.',
        screen: {
          title: 'Tin nhắn',
          alt: 'Hình vẽ tin nhắn bắt nộp hai triệu để nhận việc và ba nút để chọn.',
          elements: [
            {
              id: 'noi',
              kind: 'message',
              from: 'other',
              label: 'Nộp 2.000.000 đ là được nhận việc ngay.',
            },
            { id: 'nop', kind: 'button', label: 'Nộp tiền', icon: 'money' },
            { id: 'chan', kind: 'button', label: 'Không nộp, chặn số này', icon: 'shield' },
            { id: 'vay', kind: 'button', label: 'Vay bạn để nộp', icon: 'people' },
          ],
        },
        targets: ['chan'],
        hints: {
          nop: 'Việc thật không bắt nộp tiền. Nút cần tìm ở ngay bên dưới.',
          vay: 'Vay để nộp thì mất tiền của cả hai. Nút cần tìm ở ngay bên trên.',
        },
        otherwise: 'Nút cần tìm có hình tấm khiên.',
      },
      {
        id: 'cap-cuu',
        instruction: 'Có người báo cháu cấp cứu, giục chuyển tiền. Làm gì trước?',
        screen: {
          title: 'Cuộc gọi đến',
          alt: 'Hình vẽ cuộc gọi báo cháu cấp cứu và ba nút để chọn.',
          elements: [
            {
              id: 'noi',
              kind: 'message',
              from: 'other',
              label: 'Cháu đang mổ, chuyển 20 triệu ngay kẻo muộn!',
            },
            { id: 'goi-chau', kind: 'button', label: 'Gọi lại số của cháu', icon: 'phone' },
            { id: 'chuyen', kind: 'button', label: 'Chuyển tiền ngay', icon: 'send' },
            { id: 'nua', kind: 'button', label: 'Chuyển một nửa', icon: 'money' },
          ],
        },
        targets: ['goi-chau'],
        hints: {
          chuyen: 'Chưa biết thật hay giả thì chưa chuyển. Hãy chọn nút có hình máy nghe.',
          nua: 'Một nửa cũng khó lấy lại. Hãy chọn nút có hình máy nghe.',
        },
        otherwise: 'Hãy chọn nút gọi lại cho cháu, ở trên cùng.',
      },
    ],
    done: 'Xong rồi. Dừng lại một phút là đã an toàn hơn nhiều.',
  },
  check: [
    {
      id: 'ats-1-dau-hieu',
      kind: 'multiple',
      prompt: 'Cuộc gọi lừa đảo thường có dấu hiệu nào?',
      options: [
        { id: 'a', text: 'Giục làm ngay' },
        { id: 'b', text: 'Hỏi thăm sức khỏe rồi chào' },
        { id: 'c', text: 'Dặn không nói với ai' },
        { id: 'd', text: 'Dọa, hoặc dụ bằng món lợi' },
      ],
      correct: ['a', 'c', 'd'],
      explanation: {
        general: 'Giục, dọa hoặc dụ, dặn giữ kín: thấy một điều là dừng lại.',
        perOption: { b: 'Hỏi thăm rồi chào thì không đòi gì cả.' },
      },
      authorsOwn: true,
      reviewedOn: REVIEWED_ON,
    },
    {
      id: 'ats-1-viec-nhe',
      kind: 'single',
      prompt: 'Lời mời làm việc nào đáng ngờ nhất?',
      options: [
        { id: 'a', text: 'Hẹn gặp ở xưởng, xem việc rồi mới nhận' },
        { id: 'b', text: 'Làm ở nhà, lương cao, nộp tiền trước' },
        { id: 'c', text: 'Làm thử một ngày, trả công cuối ngày' },
      ],
      correct: ['b'],
      explanation: {
        general: 'Bắt nộp tiền trước là dấu hiệu lừa đảo rõ nhất.',
        perOption: {
          a: 'Có nơi làm việc rõ ràng, được xem trước.',
          c: 'Việc này không bắt nộp tiền.',
        },
      },
      sourceIds: ['nam-kieu'],
      reviewedOn: REVIEWED_ON,
    },
    {
      id: 'ats-1-so-nao',
      kind: 'single',
      prompt: 'Nghe tin con gặp nạn, gọi số nào để hỏi?',
      options: [
        { id: 'a', text: 'Số vừa gọi báo tin' },
        { id: 'b', text: 'Số mới trong tin nhắn' },
        { id: 'c', text: 'Số của con đã lưu' },
      ],
      correct: ['c'],
      explanation: {
        general: 'Số mình đã lưu từ trước thì chắc là của con.',
        perOption: {
          a: 'Số ấy có thể là của kẻ gian.',
          b: 'Kẻ gian cũng gửi được số mới.',
        },
      },
      authorsOwn: true,
      reviewedOn: REVIEWED_ON,
    },
  ],
};
