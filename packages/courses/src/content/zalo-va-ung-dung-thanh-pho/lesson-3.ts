import type { Lesson } from '../../schema.js';
import { REVIEWED_ON, REVIEW_SOON } from './sources.js';

export const lesson3: Lesson = {
  id: 'tim-ung-dung-thanh-pho',
  title: 'Tìm đúng ứng dụng của thành phố',
  outcome: 'Biết hỏi đúng tên, xem nhà phát hành rồi mới cài.',
  minutes: 7,
  sourceIds: ['smart-hai-phong', 'haiphongnews', 'author'],
  reviewedOn: REVIEWED_ON,
  reviewBy: REVIEW_SOON,
  cards: [
    {
      id: 'hai-ten',
      title: 'Ứng dụng này có **hai cách gọi**.',
      body: [
        'Nơi gọi là “Smart Hải Phòng”.',
        'Nơi gọi là “Hải Phòng Smart”.',
        'Vì vậy phải **hỏi tên đúng** rồi mới tìm.',
      ],
      scene: {
        name: 'app-store',
        alt: 'Hình vẽ kho ứng dụng có nhiều ô gần giống nhau và một kính lúp.',
      },
      variants: [
        {
          when: 'Nếu máy hiện cả hai tên trong kho',
          body: ['Đừng đoán. Tên trong kho có thể đã đổi.', 'Hỏi xã rồi mới chọn.'],
        },
      ],
    },
    {
      id: 'hoi-dau',
      title: 'Hỏi tên đúng **ở ba nơi**.',
      body: [
        'Trung tâm Phục vụ hành chính công xã.',
        'Tổ công nghệ số của thôn mình.',
        'Thông báo trên OA hoặc cổng của xã.',
      ],
      scene: {
        name: 'public-service-centre',
        alt: 'Hình vẽ người dân cầm điện thoại ra quầy hỏi cán bộ của Trung tâm.',
      },
    },
    {
      id: 'trong-kho',
      title: 'Chỉ cài **trong kho ứng dụng**.',
      body: ['Mở “CH Play” hoặc “App Store” trong máy.', 'Gõ đúng tên mà xã đã nói.'],
      screen: {
        title: 'Kho ứng dụng',
        alt: 'Hình vẽ kho ứng dụng. Ô tìm kiếm ở trên cùng có viền vàng.',
        elements: [
          { id: 'tim', kind: 'field', icon: 'search', label: 'Tìm kiếm', value: 'Tên mà xã đã nói' },
          { id: 'ket-qua', kind: 'list-item', icon: 'building', label: 'Kết quả tìm kiếm' },
        ],
        highlight: 'tim',
      },
    },
    {
      id: 'nha-phat-hanh',
      title: 'Xem **nhà phát hành** trước khi cài.',
      body: [
        'Nhà phát hành là nơi làm ra ứng dụng.',
        'Tên ấy phải đúng như xã nói. Khác thì **không cài**.',
        'Chưa chắc thì gọi hỏi xã, đừng cài thử.',
      ],
      screen: {
        title: 'Trang ứng dụng',
        alt: 'Hình vẽ trang của một ứng dụng. Dòng nhà phát hành có viền vàng.',
        elements: [
          { id: 'ten', kind: 'list-item', icon: 'building', label: 'Ứng dụng của thành phố' },
          {
            id: 'phat-hanh',
            kind: 'list-item',
            icon: 'file',
            label: 'Nhà phát hành',
            value: 'Xem tên ở dòng này',
          },
          { id: 'cai', kind: 'button', icon: 'download', label: 'Cài đặt' },
        ],
        highlight: 'phat-hanh',
      },
      variants: [
        {
          when: 'Nếu máy hiện chữ khác, như “Nhà cung cấp”',
          body: ['Chữ có thể khác tùy máy.', 'Tìm dòng nói nơi làm ra ứng dụng.'],
        },
      ],
      tip: 'Hỏi xã cả tên nhà phát hành, rồi so từng chữ.',
    },
    {
      id: 'khong-duong-dan',
      title: 'Không cài từ **đường dẫn trong tin nhắn**.',
      body: ['Tin nhắn gửi đường dẫn hay tệp thì không bấm.', 'Kể cả tin ấy tự xưng là của xã.'],
      screen: {
        title: 'Tin nhắn',
        alt: 'Hình vẽ tin nhắn có đường dẫn cài ứng dụng. Nút Xóa tin có viền vàng.',
        elements: [
          {
            id: 'tin',
            kind: 'message',
            from: 'other',
            label: 'Cài ngay ứng dụng thành phố: haiphong-app.example',
          },
          { id: 'xoa', kind: 'button', icon: 'shield', label: 'Không bấm, xóa tin' },
        ],
        highlight: 'xoa',
      },
    },
    {
      id: 'xin-quyen',
      title: 'Cài xong, máy xin **một số quyền**.',
      body: [
        'Xin dùng máy ảnh và vị trí là để gửi phản ánh.',
        'Xin đọc tin nhắn hay danh bạ thì **từ chối**.',
      ],
      screen: {
        title: 'Cho phép ứng dụng?',
        alt: 'Hình vẽ hai lời xin phép: dùng máy ảnh và đọc tin nhắn. Dòng đọc tin nhắn có viền vàng.',
        elements: [
          { id: 'may-anh', kind: 'list-item', icon: 'camera', label: 'Dùng máy ảnh', value: 'Có lý do' },
          {
            id: 'tin-nhan',
            kind: 'list-item',
            icon: 'message',
            label: 'Đọc tin nhắn',
            value: 'Không có lý do',
          },
        ],
        highlight: 'tin-nhan',
      },
      variants: [
        {
          when: 'Nếu máy hiện câu hỏi mỗi lần dùng',
          body: ['Cách hỏi có thể khác tùy máy.', 'Chỉ cho khi đang cần, như lúc chụp ảnh.'],
        },
      ],
    },
  ],
  practice: {
    id: 'tap-cai-ung-dung',
    format: 1,
    title: 'Tập: cài cho chắc tay',
    intro: 'Đây là máy tập, không cài gì vào máy thật.',
    steps: [
      {
        id: 'hoi-ten',
        instruction: 'Chưa chắc tên ứng dụng. Chọn việc làm trước.',
        screen: {
          title: 'Làm gì trước?',
          alt: 'Hình vẽ ba việc: bấm đường dẫn trong tin, hỏi xã, cài thử cả hai.',
          elements: [
            { id: 'duong-dan', kind: 'list-item', icon: 'message', label: 'Bấm đường dẫn trong tin' },
            { id: 'ca-hai', kind: 'list-item', icon: 'download', label: 'Cài thử cả hai ứng dụng' },
            { id: 'hoi', kind: 'list-item', icon: 'building', label: 'Hỏi xã tên đúng' },
          ],
        },
        targets: ['hoi'],
        hints: {
          'duong-dan': 'Vừa bấm đường dẫn. Không cài từ tin nhắn. Tìm dòng ở dưới cùng.',
          'ca-hai': 'Vừa bấm cài thử. Cài nhầm thì lộ thông tin. Dòng cần tìm ở ngay bên dưới.',
        },
        otherwise: 'Dòng cần tìm ở dưới cùng, có hình tòa nhà.',
      },
      {
        id: 'mo-kho',
        instruction: 'Đã có tên đúng. Bấm vào nơi để tìm.',
        screen: {
          title: 'Màn hình chính',
          alt: 'Hình vẽ bốn ô: Tin nhắn, Kho ứng dụng, Ảnh, Danh bạ.',
          elements: [
            { id: 'tin-nhan', kind: 'tile', icon: 'message', label: 'Tin nhắn' },
            { id: 'kho', kind: 'tile', icon: 'store', label: 'Kho ứng dụng' },
            { id: 'anh', kind: 'tile', icon: 'image', label: 'Ảnh' },
            { id: 'danh-ba', kind: 'tile', icon: 'people', label: 'Danh bạ' },
          ],
        },
        targets: ['kho'],
        hints: {
          'tin-nhan': 'Vừa bấm “Tin nhắn”. Ứng dụng nằm trong kho. Tìm hình cửa hàng.',
          anh: 'Vừa bấm “Ảnh”. Ô cần tìm có hình cửa hàng, ở hàng trên.',
          'danh-ba': 'Vừa bấm “Danh bạ”. Ô cần tìm có hình cửa hàng, ở hàng trên.',
        },
        otherwise: 'Ô cần tìm có hình cửa hàng, ở hàng trên.',
      },
      {
        id: 'chon-ban',
        instruction: 'Xã nói nhà phát hành là cơ quan của thành phố. Chọn bản nên cài.',
        screen: {
          title: 'Kết quả tìm kiếm',
          alt: 'Hình vẽ ba ứng dụng, mỗi dòng có tên và nhà phát hành.',
          elements: [
            {
              id: 'dung',
              kind: 'list-item',
              icon: 'building',
              label: 'Ứng dụng thành phố',
              value: 'Cơ quan của thành phố (mẫu)',
            },
            {
              id: 'gia-1',
              kind: 'list-item',
              icon: 'store',
              label: 'Ứng dụng thành phố VIP',
              value: 'Cửa hàng Phần Mềm Nhanh',
            },
            {
              id: 'gia-2',
              kind: 'list-item',
              icon: 'store',
              label: 'Thành phố tiện ích',
              value: 'Người bán 247',
            },
          ],
        },
        targets: ['dung'],
        hints: {
          'gia-1': 'Nhà phát hành là một cửa hàng. Tìm dòng có cơ quan của thành phố.',
          'gia-2': 'Nhà phát hành là một người bán. Tìm dòng ở trên cùng.',
        },
        otherwise: 'Xem dòng chữ nhỏ dưới tên ứng dụng.',
      },
      {
        id: 'quyen',
        instruction: 'Máy xin đọc tin nhắn. Chọn việc nên làm.',
        screen: {
          title: 'Cho phép ứng dụng?',
          alt: 'Hình vẽ lời xin đọc tin nhắn và hai nút.',
          elements: [
            { id: 'cho', kind: 'button', icon: 'check', label: 'Cho phép' },
            { id: 'khong', kind: 'button', icon: 'shield', label: 'Không cho phép' },
          ],
        },
        targets: ['khong'],
        hints: { cho: 'Vừa bấm cho phép. Gửi phản ánh không cần đọc tin nhắn. Tìm hình tấm khiên.' },
        otherwise: 'Nút cần tìm có hình tấm khiên.',
      },
    ],
    done: 'Xong rồi. Hỏi tên, xem nhà phát hành, rồi mới cài.',
  },
  check: [
    {
      id: 'zl-3-hai-ten',
      kind: 'single',
      prompt: 'Nghe hai nơi gọi ứng dụng thành phố bằng hai tên. Nên làm gì?',
      options: [
        { id: 'a', text: 'Cài cả hai cho chắc' },
        { id: 'b', text: 'Chọn tên nào nghe hay hơn rồi cài' },
        { id: 'c', text: 'Hỏi xã tên đúng trong kho ứng dụng' },
      ],
      correct: ['c'],
      explanation: {
        general: 'Tên có thể đổi. Hỏi một câu là biết tên đúng bây giờ.',
        perOption: {
          a: 'Cài nhầm ứng dụng lạ thì rước lo vào máy.',
          b: 'Tên hay không có nghĩa là ứng dụng thật.',
        },
      },
      sourceIds: ['smart-hai-phong', 'haiphongnews'],
      reviewedOn: REVIEWED_ON,
    },
    {
      id: 'zl-3-xin-danh-ba',
      kind: 'single',
      prompt: 'Ứng dụng gửi phản ánh mà xin đọc danh bạ. Nên làm gì?',
      options: [
        { id: 'a', text: 'Từ chối, việc ấy không cần danh bạ' },
        { id: 'b', text: 'Cho phép luôn để khỏi bị hỏi lại lần nữa' },
        { id: 'c', text: 'Xóa hết danh bạ đi rồi cho phép sau' },
      ],
      correct: ['a'],
      explanation: {
        general: 'Chỉ cho những quyền có lý do, như máy ảnh và vị trí.',
        perOption: {
          b: 'Cho phép rồi, người lạ có số của cả nhà mình.',
          c: 'Không cần xóa gì. Chỉ cần từ chối.',
        },
      },
      authorsOwn: true,
      reviewedOn: REVIEWED_ON,
    },
  ],
};
