import type { Lesson } from '../../schema.js';
import { REVIEWED_ON, REVIEW_BY } from './sources.js';

export const lesson2: Lesson = {
  id: 'cai-dat',
  title: 'Cài VNeID cho đúng',
  outcome: 'Cài được VNeID từ kho ứng dụng và nhận ra bản giả.',
  minutes: 6,
  sourceIds: ['plo', 'cafef', 'author'],
  reviewedOn: REVIEWED_ON,
  reviewBy: REVIEW_BY,
  cards: [
    {
      id: 'mo-kho',
      title: 'Mở **kho ứng dụng** có sẵn trong máy.',
      body: ['Máy Android có kho tên là “CH Play”.', 'Máy iPhone có kho tên là “App Store”.'],
      scene: {
        name: 'app-store',
        alt: 'Hình vẽ kho ứng dụng trên điện thoại, có nhiều ô ứng dụng và một kính lúp.',
      },
      variants: [
        {
          when: 'Nếu máy hiện chữ “Play Store” hoặc “Google Play”',
          body: ['Đó cũng là kho ứng dụng của máy Android.'],
        },
      ],
    },
    {
      id: 'tim',
      title: 'Gõ chữ **“VNeID”** vào ô tìm kiếm.',
      body: ['Ô tìm kiếm có hình kính lúp.', 'Gõ xong, bấm vào kính lúp trên bàn phím.'],
      screen: {
        title: 'Kho ứng dụng',
        alt: 'Hình vẽ kho ứng dụng. Ô tìm kiếm ở trên cùng có chữ VNeID và viền vàng.',
        elements: [
          { id: 'tim-kiem', kind: 'field', icon: 'search', label: 'Tìm kiếm', value: 'VNeID' },
          { id: 'goi-y', kind: 'list-item', icon: 'id-card', label: 'VNeID' },
        ],
        highlight: 'tim-kiem',
      },
    },
    {
      id: 'nha-phat-hanh',
      title: 'Xem tên **nhà phát hành**.',
      body: ['Bản thật ghi “Trung tâm Dữ liệu quốc gia về dân cư”.', 'Tên khác một chữ cũng là bản khác.'],
      screen: {
        title: 'VNeID',
        alt: 'Hình vẽ trang của ứng dụng VNeID. Dòng tên nhà phát hành có viền vàng.',
        elements: [
          { id: 'ten', kind: 'list-item', icon: 'id-card', label: 'VNeID' },
          {
            id: 'phat-hanh',
            kind: 'list-item',
            icon: 'building',
            label: 'Nhà phát hành',
            value: 'Trung tâm Dữ liệu quốc gia về dân cư',
          },
          { id: 'cai-dat', kind: 'button', icon: 'download', label: 'Cài đặt' },
        ],
        highlight: 'phat-hanh',
      },
      tip: 'Chữ nhỏ quá thì nhờ người bên cạnh đọc giúp dòng này.',
    },
    {
      id: 'bam-cai',
      title: 'Bấm nút **“Cài đặt”** rồi chờ.',
      body: ['Nên dùng mạng Wi-Fi để đỡ tốn dung lượng.', 'Cài xong, hình VNeID hiện trên màn hình.'],
      screen: {
        title: 'VNeID',
        alt: 'Hình vẽ trang của ứng dụng VNeID. Nút Cài đặt ở dưới có viền vàng.',
        elements: [
          { id: 'ten', kind: 'list-item', icon: 'id-card', label: 'VNeID' },
          {
            id: 'phat-hanh',
            kind: 'list-item',
            icon: 'building',
            label: 'Nhà phát hành',
            value: 'Trung tâm Dữ liệu quốc gia về dân cư',
          },
          { id: 'cai-dat', kind: 'button', icon: 'download', label: 'Cài đặt' },
        ],
        highlight: 'cai-dat',
      },
      variants: [
        {
          when: 'Nếu máy hiện chữ khác, như “Nhận” hoặc “Tải”',
          body: ['Chữ trên nút có thể khác tùy máy. Nút đó cũng để cài.'],
        },
        { when: 'Nếu máy hiện chữ “Mở”', body: ['Máy đã có VNeID rồi. Không cần cài lại.'] },
      ],
    },
    {
      id: 'khong-duong-dan',
      title: 'Không cài từ **đường dẫn**.',
      body: [
        'Có tin nhắn gửi đường dẫn, bảo bấm vào để cài?',
        'Không bấm. VNeID thật chỉ cài từ kho ứng dụng.',
      ],
      screen: {
        title: 'Tin nhắn',
        alt: 'Hình vẽ tin nhắn lạ có đường dẫn, bảo cập nhật VNeID. Tin nhắn có viền vàng.',
        elements: [
          {
            id: 'tin',
            kind: 'message',
            from: 'other',
            label: 'Cập nhật VNeID ngay, nếu không tài khoản bị khóa: vneid-capnhat.example',
          },
          { id: 'xoa', kind: 'button', icon: 'shield', label: 'Không bấm, xóa tin' },
        ],
        highlight: 'tin',
      },
    },
    {
      id: 'khong-apk',
      title: 'Tệp **APK** là gì?',
      body: [
        'APK là tệp cài ứng dụng gửi thẳng vào máy.',
        'Kẻ gian hay giấu mã độc trong tệp này.',
        'Ai gửi tệp APK cũng **không mở**.',
      ],
      scene: {
        name: 'lock-phone',
        alt: 'Hình vẽ chiếc điện thoại được khóa lại, có tấm khiên che phía sau.',
      },
    },
    {
      id: 'lo-cai',
      title: 'Lỡ cài bản lạ thì sao?',
      body: [
        'Đừng nhập mật khẩu hay mã nào vào đó.',
        'Nhờ công an xã hoặc Tổ công nghệ số xem giúp **ngay**.',
      ],
      scene: {
        name: 'helper-and-elder',
        alt: 'Hình vẽ một thành viên Tổ công nghệ số đang xem điện thoại giúp người lớn tuổi.',
      },
    },
  ],
  practice: {
    id: 'tap-cai-dat',
    format: 1,
    title: 'Tập: cài đúng VNeID',
    intro: 'Đây là máy tập. Bấm nhầm cũng không sao.',
    steps: [
      {
        id: 'bat-dau',
        instruction: 'Bắt đầu cài VNeID từ chỗ nào? Bấm vào đó.',
        screen: {
          title: 'Màn hình chính',
          alt: 'Hình vẽ màn hình chính có bốn ô: Tin nhắn, Kho ứng dụng, Máy ảnh, Danh bạ.',
          elements: [
            { id: 'tin-nhan', kind: 'tile', icon: 'message', label: 'Tin nhắn' },
            { id: 'kho', kind: 'tile', icon: 'store', label: 'Kho ứng dụng' },
            { id: 'may-anh', kind: 'tile', icon: 'camera', label: 'Máy ảnh' },
            { id: 'danh-ba', kind: 'tile', icon: 'people', label: 'Danh bạ' },
          ],
        },
        targets: ['kho'],
        hints: {
          'tin-nhan': 'Vừa bấm “Tin nhắn”. Không cài từ tin nhắn. Ô cần tìm có hình cửa hàng.',
          'may-anh': 'Vừa bấm “Máy ảnh”. Ô cần tìm có hình cửa hàng, ở hàng trên.',
          'danh-ba': 'Vừa bấm “Danh bạ”. Ô cần tìm có hình cửa hàng, ở ngay bên trên.',
        },
        otherwise: 'Ô cần tìm có hình cửa hàng, ở hàng trên, bên phải.',
      },
      {
        id: 'chon-ban-that',
        instruction: 'Tìm thấy ba kết quả. Bấm vào bản thật.',
        screen: {
          title: 'Kết quả tìm kiếm',
          alt: 'Hình vẽ ba kết quả tìm kiếm, mỗi dòng có tên ứng dụng và tên nhà phát hành.',
          elements: [
            {
              id: 'gia-1',
              kind: 'list-item',
              icon: 'id-card',
              label: 'VNeID Hỗ trợ nhanh',
              value: 'Dịch vụ Giấy tờ 24h',
            },
            {
              id: 'that',
              kind: 'list-item',
              icon: 'id-card',
              label: 'VNeID',
              value: 'Trung tâm Dữ liệu quốc gia về dân cư',
            },
            {
              id: 'gia-2',
              kind: 'list-item',
              icon: 'id-card',
              label: 'VNeID Pro',
              value: 'Trung tâm Dữ liệu VN',
            },
          ],
        },
        targets: ['that'],
        hints: {
          'gia-1':
            'Vừa bấm “VNeID Hỗ trợ nhanh”. Tên nhà phát hành không đúng. Tìm dòng ghi “Trung tâm Dữ liệu quốc gia về dân cư”.',
          'gia-2':
            'Vừa bấm “VNeID Pro”. Tên nhà phát hành còn thiếu chữ. Tìm dòng ghi “Trung tâm Dữ liệu quốc gia về dân cư”.',
        },
        otherwise: 'Đọc dòng chữ nhỏ dưới mỗi tên. Bản thật ở giữa.',
      },
      {
        id: 'cai',
        instruction: 'Đúng bản thật rồi. Bấm nút **“Cài đặt”**.',
        screen: {
          title: 'VNeID',
          alt: 'Hình vẽ trang ứng dụng VNeID có nút Cài đặt và nút Chia sẻ.',
          elements: [
            {
              id: 'phat-hanh',
              kind: 'text',
              icon: 'building',
              label: 'Trung tâm Dữ liệu quốc gia về dân cư',
            },
            { id: 'chia-se', kind: 'button', icon: 'share', label: 'Chia sẻ' },
            { id: 'cai-dat', kind: 'button', icon: 'download', label: 'Cài đặt' },
          ],
        },
        targets: ['cai-dat'],
        hints: { 'chia-se': 'Vừa bấm “Chia sẻ”. Nút cần tìm có mũi tên chỉ xuống.' },
        otherwise: 'Nút cần tìm ở dưới cùng, có mũi tên chỉ xuống.',
      },
      {
        id: 'tu-choi-tep',
        instruction: 'Có người gửi tệp lạ. Chọn việc nên làm.',
        screen: {
          title: 'Tin nhắn',
          alt: 'Hình vẽ tin nhắn gửi tệp cài đặt lạ và ba nút để chọn.',
          elements: [
            { id: 'tin', kind: 'message', from: 'other', label: 'Bản VNeID mới nhất đây ạ: vneid-moi.apk' },
            { id: 'mo-tep', kind: 'button', icon: 'file', label: 'Mở tệp' },
            { id: 'khong-mo', kind: 'button', icon: 'shield', label: 'Không mở' },
            { id: 'chuyen-tiep', kind: 'button', icon: 'share', label: 'Gửi cho người nhà' },
          ],
        },
        targets: ['khong-mo'],
        hints: {
          'mo-tep': 'Vừa bấm “Mở tệp”. Tệp APK có thể chứa mã độc. Hãy chọn nút có hình tấm khiên.',
          'chuyen-tiep':
            'Vừa bấm “Gửi cho người nhà”. Người nhà mở ra cũng nguy hiểm. Hãy chọn nút có hình tấm khiên.',
        },
        otherwise: 'Hãy chọn nút có hình tấm khiên, ở giữa.',
      },
    ],
    done: 'Xong rồi. Cài từ kho ứng dụng, xem tên nhà phát hành, không mở tệp lạ.',
  },
  check: [
    {
      id: 'vneid-2-nha-phat-hanh',
      kind: 'single',
      prompt: 'Nhà phát hành của VNeID thật là ai?',
      options: [
        { id: 'a', text: 'Công ty Định danh điện tử Việt Nam' },
        { id: 'b', text: 'Trung tâm Dữ liệu quốc gia về dân cư' },
        { id: 'c', text: 'Trung tâm Hỗ trợ VNeID toàn quốc' },
      ],
      correct: ['b'],
      explanation: {
        general: 'Dòng này nằm ngay dưới tên ứng dụng trong kho.',
        perOption: {
          a: 'Tên này nghe giống thật nhưng không đúng.',
          c: 'Tên này không phải nhà phát hành của VNeID.',
        },
      },
      sourceIds: ['plo', 'cafef'],
      reviewedOn: REVIEWED_ON,
    },
    {
      id: 'vneid-2-tin-nhan-khoa',
      kind: 'single',
      prompt: 'Tin nhắn bảo bấm đường dẫn để cập nhật VNeID. Nên làm gì?',
      options: [
        { id: 'a', text: 'Không bấm, mở kho ứng dụng để xem' },
        { id: 'b', text: 'Bấm ngay vì sợ bị khóa tài khoản' },
        { id: 'c', text: 'Gửi cho người nhà bấm thử trước' },
      ],
      correct: ['a'],
      explanation: {
        general: 'Cài hay cập nhật đều làm trong kho ứng dụng.',
        perOption: {
          b: 'Lời dọa làm ta vội. Cứ bình tĩnh, không bấm.',
          c: 'Người nhà bấm vào cũng có thể bị mất thông tin.',
        },
      },
      sourceIds: ['plo', 'cafef'],
      reviewedOn: REVIEWED_ON,
    },
  ],
};
