import type { Lesson } from '../../schema.js';
import { REVIEWED_ON, REVIEW_BY } from './sources.js';

export const lesson5: Lesson = {
  id: 'fanpage-dai-son',
  title: 'Trang “Đại Sơn ngày mới” và chia sẻ',
  outcome: 'Phân biệt trang thật, trang giả và chia sẻ có trách nhiệm.',
  minutes: 7,
  sourceIds: ['bao-cao-dai-son', 'so-156-5656', 'author'],
  reviewedOn: REVIEWED_ON,
  reviewBy: REVIEW_BY,
  cards: [
    {
      id: 'trang-la-gi',
      title: 'Xã có trang **“Đại Sơn ngày mới”**.',
      body: ['Đây là trang mạng xã hội của xã, gọi là fanpage.', 'Trang đăng tin, ảnh và lịch trong xã.'],
      scene: {
        name: 'commune-news',
        alt: 'Hình vẽ loa của thôn và tin của xã hiện trên điện thoại.',
      },
    },
    {
      id: 'that-gia',
      title: 'Trang thật hay **trang giả**?',
      body: ['Xem tên, xem ngày lập, xem bài cũ.', 'Trang mới lập, toàn quảng cáo là đáng ngờ.'],
      screen: {
        title: 'Kết quả tìm kiếm',
        alt: 'Hình vẽ ba trang gần tên nhau. Dòng có nhiều bài cũ của xã có viền vàng.',
        elements: [
          { id: 'gia-1', kind: 'list-item', icon: 'store', label: 'Đại Sơn Ngày Mới SHOP', value: 'Mới lập' },
          {
            id: 'that',
            kind: 'list-item',
            icon: 'building',
            label: 'Đại Sơn ngày mới',
            value: 'Nhiều bài cũ của xã',
          },
          {
            id: 'gia-2',
            kind: 'list-item',
            icon: 'user',
            label: 'Đại Sơn Ngày Mơi',
            value: 'Xin chuyển tiền',
          },
        ],
        highlight: 'that',
      },
      variants: [
        {
          when: 'Nếu máy hiện không có ngày lập',
          body: ['Cách hiện có thể khác tùy phiên bản.', 'Xem bài cũ nhất và tên người quản lý.'],
        },
      ],
      tip: 'Chắc nhất là bấm từ cổng của xã sang.',
    },
    {
      id: 'trang-gia-hay-lam',
      title: 'Trang giả hay làm **ba việc**.',
      body: [
        'Xin chuyển tiền “ủng hộ”, “nhận quà”.',
        'Nhắn riêng hỏi mã OTP, mật khẩu.',
        'Gửi đường dẫn cài ứng dụng.',
      ],
      scene: {
        name: 'three-accounts',
        alt: 'Hình vẽ ba trang giống nhau, kính lúp soi vào trang có dấu đúng.',
      },
    },
    {
      id: 'chia-se',
      title: 'Chia sẻ thì **nghĩ trước ba nhịp**.',
      body: ['Ai viết? Có thật không? Có hại ai không?', 'Chưa chắc thì **đừng chia sẻ**.'],
      screen: {
        title: 'Chia sẻ bài viết',
        alt: 'Hình vẽ ba câu tự hỏi trước khi chia sẻ. Nút Để sau có viền vàng.',
        elements: [
          { id: 'ai', kind: 'checkbox', label: 'Ai viết bài này?' },
          { id: 'that', kind: 'checkbox', label: 'Có nơi nào của xã nói vậy không?' },
          { id: 'hai', kind: 'checkbox', label: 'Có làm hại ai không?' },
          { id: 'de-sau', kind: 'button', icon: 'clock', label: 'Để sau' },
        ],
        highlight: 'de-sau',
      },
    },
    {
      id: 'anh-tre-em',
      title: 'Ảnh người khác: **hỏi trước đã**.',
      body: ['Đăng ảnh hàng xóm, phải hỏi người ta.', 'Ảnh trẻ em càng phải giữ. Hỏi cả cha mẹ.'],
      screen: {
        title: 'Hàng xóm',
        alt: 'Hình vẽ hai tin nhắn: mình xin phép đăng ảnh, hàng xóm đồng ý.',
        elements: [
          { id: 'xin', kind: 'message', from: 'me', label: 'Tôi đăng ảnh bác dọn ngõ lên trang được không?' },
          { id: 'dong-y', kind: 'message', from: 'other', label: 'Được chứ, nhưng đừng để lộ mặt cháu nhé.' },
        ],
        highlight: 'xin',
      },
    },
    {
      id: 'gap-trang-gia',
      title: 'Gặp trang giả thì **báo**.',
      body: [
        'Báo trang bằng nút trên mạng xã hội.',
        'Có chuyển tiền, hỏi mã thì báo 156 hoặc 5656.',
        'Báo cả xã để mọi người cùng biết.',
      ],
      screen: {
        title: 'Trang đáng ngờ',
        alt: 'Hình vẽ ba việc để chọn với trang đáng ngờ. Dòng Báo cáo trang có viền vàng.',
        elements: [
          { id: 'theo', kind: 'list-item', icon: 'user', label: 'Theo dõi trang' },
          { id: 'nhan', kind: 'list-item', icon: 'message', label: 'Nhắn tin hỏi' },
          { id: 'bao', kind: 'list-item', icon: 'shield', label: 'Báo cáo trang' },
        ],
        highlight: 'bao',
      },
      variants: [
        {
          when: 'Nếu máy hiện chữ khác, như “Báo cáo trang này”',
          body: ['Chữ có thể khác tùy phiên bản.', 'Tìm mục có chữ “Báo cáo”.'],
        },
      ],
    },
  ],
  practice: {
    id: 'tap-trang-that',
    format: 1,
    title: 'Tập: trang thật, trang giả',
    intro: 'Đây là máy tập. Cứ chọn thử.',
    steps: [
      {
        id: 'tim-trang',
        instruction: 'Bấm vào trang thật của xã.',
        screen: {
          title: 'Kết quả tìm kiếm',
          alt: 'Hình vẽ ba trang gần tên nhau để chọn.',
          elements: [
            {
              id: 'shop',
              kind: 'list-item',
              icon: 'store',
              label: 'Đại Sơn Ngày Mới SHOP',
              value: 'Mới lập',
            },
            {
              id: 'tien',
              kind: 'list-item',
              icon: 'user',
              label: 'Đại Sơn Ngày Mơi',
              value: 'Xin chuyển tiền ủng hộ',
            },
            {
              id: 'that',
              kind: 'list-item',
              icon: 'building',
              label: 'Đại Sơn ngày mới',
              value: 'Nhiều bài cũ của xã',
            },
          ],
        },
        targets: ['that'],
        hints: {
          shop: 'Trang này thêm chữ “SHOP” và mới lập. Tìm dòng ở dưới cùng.',
          tien: 'Trang này viết sai một chữ và xin tiền. Tìm dòng ở ngay bên dưới.',
        },
        otherwise: 'Tìm dòng có nhiều bài cũ của xã.',
      },
      {
        id: 'chia-se-chua',
        instruction: 'Thấy bài “sắp mất nước mười ngày”. Chọn việc nên làm.',
        screen: {
          title: 'Bài viết',
          alt: 'Hình vẽ bài đăng gây lo và ba nút: chia sẻ ngay, hỏi xã, bình luận chửi.',
          elements: [
            { id: 'bai', kind: 'message', from: 'other', label: 'Từ mai mất nước 10 ngày, chia sẻ gấp!' },
            { id: 'chia-se', kind: 'button', icon: 'share', label: 'Chia sẻ ngay' },
            { id: 'hoi-xa', kind: 'button', icon: 'building', label: 'Xem trang của xã trước' },
            { id: 'mang', kind: 'button', icon: 'alert', label: 'Vào mắng người đăng' },
          ],
        },
        targets: ['hoi-xa'],
        hints: {
          'chia-se': 'Vừa bấm chia sẻ. Chưa biết thật giả thì đừng lan ra. Tìm hình tòa nhà.',
          mang: 'Vừa bấm mắng. Cãi nhau không rõ thật giả. Nút cần tìm ở ngay bên trên.',
        },
        otherwise: 'Nút cần tìm ở giữa, có hình tòa nhà.',
      },
      {
        id: 'bao-trang',
        instruction: 'Trang giả đang xin tiền. Chọn việc nên làm.',
        screen: {
          title: 'Trang đáng ngờ',
          alt: 'Hình vẽ ba việc: theo dõi, nhắn hỏi, báo cáo trang.',
          elements: [
            { id: 'bao', kind: 'list-item', icon: 'shield', label: 'Báo cáo trang' },
            { id: 'theo', kind: 'list-item', icon: 'user', label: 'Theo dõi để xem' },
            { id: 'nhan', kind: 'list-item', icon: 'message', label: 'Nhắn hỏi cho rõ' },
          ],
        },
        targets: ['bao'],
        hints: {
          theo: 'Vừa bấm theo dõi. Theo dõi là nhận tin của kẻ gian. Tìm hình tấm khiên.',
          nhan: 'Vừa bấm nhắn hỏi. Nói chuyện là mở đường cho họ. Tìm dòng ở trên cùng.',
        },
        otherwise: 'Dòng cần tìm ở trên cùng, có hình tấm khiên.',
      },
    ],
    done: 'Xong rồi. Chưa chắc thì đừng chia sẻ.',
  },
  check: [
    {
      id: 'zl-5-sai-mot-chu',
      kind: 'single',
      prompt: 'Trang viết “Ngày Mơi” thay cho “ngày mới” và xin tiền. Đó là gì?',
      options: [
        { id: 'a', text: 'Trang giả, sai cả tên' },
        { id: 'b', text: 'Trang của xã gõ thiếu dấu, không sao cả' },
        { id: 'c', text: 'Trang của thôn, tên riêng như vậy' },
      ],
      correct: ['a'],
      explanation: {
        general: 'Sai tên cộng với xin tiền là đủ để nghi.',
        perOption: {
          b: 'Cơ quan không để tên sai như vậy lâu đâu.',
          c: 'Thôn nào cũng có tên đúng của thôn đó.',
        },
      },
      authorsOwn: true,
      reviewedOn: REVIEWED_ON,
    },
    {
      id: 'zl-5-anh-hang-xom',
      kind: 'single',
      prompt: 'Muốn đăng ảnh hàng xóm đang dọn ngõ. Nên làm gì?',
      options: [
        { id: 'a', text: 'Đăng luôn vì đó là việc tốt' },
        { id: 'b', text: 'Chụp từ xa cho khỏi ai biết' },
        { id: 'c', text: 'Hỏi người trong ảnh trước' },
      ],
      correct: ['c'],
      explanation: {
        general: 'Ảnh của ai là của người ấy. Hỏi một câu thì vui cả đôi bên.',
        perOption: {
          a: 'Việc tốt cũng cần người trong ảnh đồng ý.',
          b: 'Chụp từ xa vẫn là ảnh của người ta.',
        },
      },
      authorsOwn: true,
      reviewedOn: REVIEWED_ON,
    },
  ],
};
