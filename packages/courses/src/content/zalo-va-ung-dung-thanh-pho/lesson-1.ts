import type { Lesson } from '../../schema.js';
import { pageScreen, resultsScreen, searchScreen } from './screens.js';
import { REVIEWED_ON, REVIEW_BY } from './sources.js';

export const lesson1: Lesson = {
  id: 'quan-tam-trang-xa',
  title: 'Theo dõi trang Zalo của xã',
  outcome: 'Tìm được tài khoản OA thật của xã và bấm “Quan tâm”.',
  minutes: 8,
  sourceIds: ['tim-oa', 'bao-cao-dai-son', 'author'],
  reviewedOn: REVIEWED_ON,
  reviewBy: REVIEW_BY,
  cards: [
    {
      id: 'oa-la-gi',
      title: 'Tin của xã **đến tận điện thoại**.',
      body: ['Xã có một tài khoản Zalo riêng, gọi là **OA**.', 'Theo dõi rồi thì khỏi lo lỡ thông báo.'],
      scene: {
        name: 'commune-news',
        alt: 'Hình vẽ loa truyền thanh của thôn, bên cạnh là tin của xã trên điện thoại.',
      },
    },
    {
      id: 'go-ten',
      title: 'Gõ **“UBND xã Đại Sơn”** vào ô tìm kiếm.',
      body: ['Mở Zalo, tìm ô có hình kính lúp.', 'Gõ đủ tên, có cả chữ “xã”.'],
      screen: searchScreen('Hình vẽ màn hình tìm kiếm. Ô tìm kiếm ở trên cùng có viền vàng.', 'o-tim'),
      tip: 'Bàn phím có hình micro thì bấm vào, nói tên cũng được.',
    },
    {
      id: 'muc-oa',
      title: 'Chọn mục **tài khoản OA**.',
      body: ['Kết quả có nhiều mục: người, nhóm, tài khoản OA.', 'Trang của cơ quan nằm ở mục OA.'],
      screen: searchScreen('Hình vẽ màn hình tìm kiếm. Nút Tài khoản OA có viền vàng.', 'muc-oa'),
      variants: [
        {
          when: 'Nếu máy hiện chữ “Official Account”',
          body: ['Đó là tên tiếng Anh của mục này.', 'Bấm vào đó cũng đúng.'],
        },
        {
          when: 'Nếu máy hiện tất cả chung một chỗ',
          body: ['Cách sắp xếp có thể khác tùy phiên bản.', 'Kéo xuống, tìm dòng có tên xã và hình cơ quan.'],
        },
      ],
    },
    {
      id: 'nhin-dau',
      title: 'Nhìn **dấu xác thực** và tên.',
      body: ['Trang thật có dấu xác thực cạnh tên.', 'Trang giả hay thêm chữ như “Hỗ trợ”, “24h”.'],
      screen: resultsScreen('Hình vẽ ba tài khoản. Dòng có chữ Đã xác thực ở giữa có viền vàng.', 'that'),
      variants: [
        {
          when: 'Nếu máy hiện dấu màu khác hình vẽ',
          body: ['Hình dấu có thể khác tùy phiên bản.', 'Chưa chắc thì so với trang của xã.'],
        },
      ],
    },
    {
      id: 'so-cong-xa',
      title: 'Chưa chắc? **So với cổng của xã**.',
      body: [
        'Cổng thông tin điện tử xã có đường dẫn sang OA.',
        'Mở từ đó thì chắc chắn nhất.',
        'Ra Trung tâm ở xã hỏi cũng được.',
      ],
      scene: {
        name: 'three-accounts',
        alt: 'Hình vẽ ba tài khoản giống nhau, kính lúp soi vào tài khoản có dấu đúng.',
      },
    },
    {
      id: 'bam-quan-tam',
      title: 'Bấm **“Quan tâm”** để theo dõi.',
      body: ['Từ nay tin của xã hiện trong Zalo.', 'Theo dõi **không mất tiền**.'],
      screen: pageScreen('Hình vẽ trang của xã đã xác thực. Nút Quan tâm ở dưới có viền vàng.', 'quan-tam'),
      variants: [
        {
          when: 'Nếu máy hiện chữ “Đã quan tâm”',
          body: ['Mình đã theo dõi trang này rồi.', 'Không cần bấm thêm gì.'],
        },
      ],
    },
    {
      id: 'bo-quan-tam',
      title: 'Không thích nữa thì **“Bỏ quan tâm”**.',
      body: ['Theo dõi hay thôi là **quyền của mình**.', 'Bỏ rồi, lúc nào muốn vẫn theo dõi lại được.'],
      screen: {
        title: 'UBND xã Đại Sơn',
        alt: 'Hình vẽ cài đặt của trang. Dòng Bỏ quan tâm ở dưới có viền vàng.',
        elements: [
          { id: 'tat', kind: 'list-item', icon: 'bell', label: 'Tắt thông báo' },
          { id: 'bo', kind: 'list-item', icon: 'user', label: 'Bỏ quan tâm' },
        ],
        highlight: 'bo',
      },
      variants: [
        {
          when: 'Nếu máy hiện dòng này ở chỗ khác',
          body: ['Vị trí có thể khác tùy phiên bản.', 'Thường nằm trong phần cài đặt của trang.'],
        },
      ],
    },
  ],
  practice: {
    id: 'tap-quan-tam',
    format: 1,
    title: 'Tập: tìm đúng trang của xã',
    intro: 'Đây là máy tập. Chọn nhầm thì thử lại.',
    steps: [
      {
        id: 'chon-muc',
        instruction: 'Đã gõ tên xã. Bấm vào mục có trang của cơ quan.',
        screen: searchScreen('Hình vẽ màn hình tìm kiếm có một ô nhập và hai nút.'),
        targets: ['muc-oa'],
        hints: {
          'muc-nguoi': 'Vừa bấm mục người và nhóm. Cơ quan ở mục OA. Nút cần tìm ở ngay bên trên.',
          'o-tim': 'Vừa bấm ô tìm kiếm. Tên đã gõ rồi. Nút cần tìm ở ngay bên dưới.',
        },
        otherwise: 'Nút cần tìm có hình tòa nhà.',
      },
      {
        id: 'chon-that',
        instruction: 'Ba tài khoản gần giống nhau. Bấm vào tài khoản thật.',
        screen: resultsScreen('Hình vẽ ba tài khoản, mỗi dòng có tên và dấu xác thực.'),
        targets: ['that'],
        hints: {
          'gia-1': 'Dòng này có thêm chữ “Hỗ Trợ 24h” và không có dấu xác thực.',
          'gia-2': 'Dòng này viết không dấu và không có dấu xác thực. Tìm dòng ở giữa.',
        },
        otherwise: 'Tìm dòng có chữ “Đã xác thực”.',
      },
      {
        id: 'bam-quan-tam',
        instruction: 'Trang đúng rồi. Bấm nút để theo dõi.',
        screen: pageScreen('Hình vẽ trang của xã có dấu xác thực, giới thiệu và hai nút.'),
        targets: ['quan-tam'],
        hints: {
          dau: 'Vừa bấm dấu xác thực. Dấu ấy đúng rồi. Nút cần tìm có hình cái chuông.',
          'gioi-thieu': 'Vừa bấm “Giới thiệu”. Đọc sau cũng được. Nút cần tìm ở ngay bên dưới.',
          'quay-lai': 'Vừa bấm “Quay lại”. Đã đến đúng trang rồi. Nút cần tìm ở ngay bên trên.',
        },
        otherwise: 'Nút cần tìm có hình cái chuông.',
      },
    ],
    done: 'Xong rồi. Từ nay tin của xã tự đến máy mình.',
  },
  check: [
    {
      id: 'zl-1-ten-la',
      kind: 'single',
      prompt: 'Có tài khoản tên “UBND Đại Sơn Hỗ Trợ 24h”. Nên nghĩ gì trước tiên?',
      options: [
        { id: 'a', text: 'Tên lạ, cần xem dấu xác thực và so với cổng của xã' },
        { id: 'b', text: 'Tên có chữ hỗ trợ thì càng tốt' },
        { id: 'c', text: 'Cứ theo dõi cả cho chắc' },
      ],
      correct: ['a'],
      explanation: {
        general: 'Tên thêm chữ lạ là dấu hiệu cần xem kỹ.',
        perOption: {
          b: 'Kẻ gian hay thêm chữ “hỗ trợ” cho đáng tin.',
          c: 'Theo dõi trang giả là nhận tin của kẻ gian.',
        },
      },
      sourceIds: ['tim-oa'],
      reviewedOn: REVIEWED_ON,
    },
    {
      id: 'zl-1-theo-doi-tien',
      kind: 'single',
      prompt: 'Theo dõi trang Zalo của xã hết bao nhiêu tiền?',
      options: [
        { id: 'a', text: 'Hết 5.000 đồng mỗi tháng' },
        { id: 'b', text: 'Lần đầu phải nạp thẻ' },
        { id: 'c', text: 'Không mất tiền' },
      ],
      correct: ['c'],
      explanation: {
        general: 'Theo dõi là miễn phí. Ai đòi tiền là đáng ngờ.',
        perOption: {
          a: 'Xã không thu tiền theo dõi.',
          b: 'Không phải nạp gì cả.',
        },
      },
      authorsOwn: true,
      reviewedOn: REVIEWED_ON,
    },
  ],
};
