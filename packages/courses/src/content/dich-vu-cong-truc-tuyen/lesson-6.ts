import type { Lesson } from '../../schema.js';
import { portalScreen } from './screens.js';
import { REVIEWED_ON, REVIEW_BY } from './sources.js';

export const lesson6: Lesson = {
  id: 'nhan-ket-qua',
  title: 'Nhận kết quả và phản ánh',
  outcome: 'Tìm được kết quả điện tử và biết gửi phản ánh, kiến nghị.',
  minutes: 6,
  sourceIds: ['ket-qua', 'trang-thai', 'author'],
  reviewedOn: REVIEWED_ON,
  reviewBy: REVIEW_BY,
  cards: [
    {
      id: 'ban-dien-tu',
      title: 'Kết quả có thể là **bản điện tử**.',
      body: ['Đó là giấy tờ xem được ngay trên màn hình.', 'Cách trả kết quả có thể khác tùy thủ tục.'],
      scene: { name: 'document-wallet', alt: 'Hình vẽ các giấy tờ nằm trong chiếc ví trên điện thoại.' },
    },
    {
      id: 'kho',
      title: 'Xem trong **“Kho dữ liệu cá nhân”**.',
      body: ['Đăng nhập Cổng rồi tìm mục này.', 'Kết quả đã nhận có thể được lưu ở đó.'],
      screen: {
        title: 'Tài khoản',
        alt: 'Hình vẽ mục tài khoản có ba dòng. Dòng Kho dữ liệu cá nhân ở giữa có viền vàng.',
        elements: [
          { id: 'ho-so', kind: 'list-item', icon: 'folder', label: 'Hồ sơ của tôi' },
          { id: 'kho', kind: 'list-item', icon: 'file', label: 'Kho dữ liệu cá nhân' },
          { id: 'dang-xuat', kind: 'list-item', icon: 'lock', label: 'Đăng xuất' },
        ],
        highlight: 'kho',
      },
      variants: [
        {
          when: 'Nếu máy hiện không có mục này',
          body: ['Tên và chỗ của mục có thể khác tùy thời điểm.', 'Chưa thấy thì hỏi Trung tâm ở xã.'],
        },
      ],
    },
    {
      id: 'doc-lai',
      title: 'Nhận rồi thì **đọc lại ngay**.',
      body: ['Xem họ tên, ngày sinh, nơi ở đã đúng chưa.', 'Thấy sai thì báo cơ quan đã cấp.'],
      screen: {
        title: 'Kết quả',
        alt: 'Hình vẽ tờ kết quả có họ tên và nơi ở. Dòng họ tên có viền vàng.',
        elements: [
          { id: 'ten', kind: 'list-item', icon: 'user', label: 'Họ và tên', value: 'Người Học Mẫu' },
          {
            id: 'noi-o',
            kind: 'list-item',
            icon: 'home',
            label: 'Nơi ở',
            value: 'Xã Đại Sơn, Thành phố Hải Phòng',
          },
          { id: 'tai', kind: 'button', icon: 'download', label: 'Tải về' },
        ],
        highlight: 'ten',
      },
    },
    {
      id: 'phan-anh',
      title: 'Chưa hài lòng? **“Phản ánh, kiến nghị”**.',
      body: ['Mục này để góp ý về cách giải quyết.', 'Vị trí của mục có thể khác tùy thời điểm.'],
      screen: portalScreen(
        'Hình vẽ trang cổng. Ô Phản ánh, kiến nghị ở dưới, bên phải, có viền vàng.',
        'phan-anh',
      ),
    },
    {
      id: 'viet-ro',
      title: 'Viết rõ **ba điều**.',
      body: ['Việc gì đã xảy ra?', 'Xảy ra ở đâu?', 'Xảy ra khi nào?'],
      screen: {
        title: 'Phản ánh, kiến nghị',
        alt: 'Hình vẽ phiếu phản ánh có ba ô: việc gì, ở đâu, khi nào.',
        elements: [
          { id: 'viec', kind: 'field', icon: 'pen', label: 'Việc gì?' },
          { id: 'dau', kind: 'field', icon: 'map-pin', label: 'Ở đâu?' },
          { id: 'khi', kind: 'field', icon: 'calendar', label: 'Khi nào?' },
          { id: 'gui', kind: 'button', icon: 'send', label: 'Gửi' },
        ],
      },
      tip: 'Kèm mã hồ sơ thì cơ quan dễ tìm hơn.',
    },
    {
      id: 'nho-giup',
      title: 'Làm một lần là **quen**.',
      body: ['Lần đầu có thể chậm. Không sao cả.', 'Trung tâm ở xã và Tổ công nghệ số luôn giúp.'],
      scene: {
        name: 'helper-and-elder',
        alt: 'Hình vẽ thành viên Tổ công nghệ số ngồi cạnh người lớn tuổi, cùng nhìn màn hình.',
      },
    },
  ],
  practice: {
    id: 'tap-ket-qua',
    format: 1,
    title: 'Tập: xem kết quả và gửi góp ý',
    intro: 'Đây là máy tập, không gửi gì đi.',
    steps: [
      {
        id: 'mo-kho',
        instruction: 'Muốn xem kết quả đã nhận. Bấm vào mục đúng.',
        screen: {
          title: 'Tài khoản',
          alt: 'Hình vẽ mục tài khoản có ba dòng: Cài đặt, Kho dữ liệu cá nhân, Đăng xuất.',
          elements: [
            { id: 'cai-dat', kind: 'list-item', icon: 'settings', label: 'Cài đặt' },
            { id: 'kho', kind: 'list-item', icon: 'file', label: 'Kho dữ liệu cá nhân' },
            { id: 'dang-xuat', kind: 'list-item', icon: 'lock', label: 'Đăng xuất' },
          ],
        },
        targets: ['kho'],
        hints: {
          'cai-dat': 'Vừa bấm “Cài đặt”. Dòng cần tìm ở ngay bên dưới, có hình tờ giấy.',
          'dang-xuat': 'Vừa bấm “Đăng xuất”. Khoan ra vội. Dòng cần tìm có hình tờ giấy.',
        },
        otherwise: 'Dòng cần tìm ở giữa, có hình tờ giấy.',
      },
      {
        id: 'kiem-tra',
        instruction: 'Kết quả ghi sai tên xã. Chọn việc nên làm.',
        screen: {
          title: 'Kết quả',
          alt: 'Hình vẽ tờ kết quả ghi sai tên xã và ba nút để chọn.',
          elements: [
            { id: 'noi-o', kind: 'text', icon: 'home', label: 'Nơi ở: Xã Mẫu Sai' },
            { id: 'ke', kind: 'button', icon: 'check', label: 'Để vậy mà dùng' },
            { id: 'tu-sua', kind: 'button', icon: 'pen', label: 'Tự lấy bút sửa' },
            { id: 'bao', kind: 'button', icon: 'building', label: 'Báo cơ quan đã cấp' },
          ],
        },
        targets: ['bao'],
        hints: {
          ke: 'Vừa bấm “Để vậy mà dùng”. Giấy sai có thể không dùng được. Tìm nút có hình tòa nhà.',
          'tu-sua': 'Vừa bấm “Tự lấy bút sửa”. Giấy tờ không được tự sửa. Nút cần tìm ở ngay bên dưới.',
        },
        otherwise: 'Nút cần tìm ở dưới cùng, có hình tòa nhà.',
      },
      {
        id: 'mo-phan-anh',
        instruction: 'Muốn góp ý. Bấm vào ô đúng.',
        screen: portalScreen('Hình vẽ trang cổng có ô địa chỉ, nút đăng nhập, ô tìm kiếm và hai ô vuông.'),
        targets: ['phan-anh'],
        hints: {
          'tra-cuu': 'Vừa bấm “Tra cứu hồ sơ”. Ô cần tìm ở ngay bên phải, có cây bút.',
          tim: 'Vừa bấm ô tìm thủ tục. Ô cần tìm ở dưới, có cây bút.',
        },
        otherwise: 'Ô cần tìm ở dưới, bên phải, có hình cây bút.',
      },
      {
        id: 'chon-cau',
        instruction: 'Chọn lời góp ý rõ ràng nhất.',
        screen: {
          title: 'Phản ánh, kiến nghị',
          alt: 'Hình vẽ ba lời góp ý để chọn một.',
          elements: [
            { id: 'chung', kind: 'list-item', icon: 'message', label: 'Làm ăn chậm quá!' },
            {
              id: 'ro',
              kind: 'list-item',
              icon: 'message',
              label: 'Hồ sơ HS-MAU-0001 hẹn ngày 5/11, nay chưa có kết quả.',
            },
            { id: 'thieu', kind: 'list-item', icon: 'message', label: 'Hồ sơ của tôi đâu rồi?' },
          ],
        },
        targets: ['ro'],
        hints: {
          chung: 'Vừa bấm lời đầu tiên. Lời này chưa nói việc gì, khi nào. Tìm lời có mã hồ sơ.',
          thieu: 'Vừa bấm lời cuối. Cơ quan chưa biết là hồ sơ nào. Tìm lời có mã hồ sơ.',
        },
        otherwise: 'Lời rõ ràng có mã hồ sơ và ngày hẹn.',
      },
    ],
    done: 'Xong rồi. Nhận kết quả thì đọc lại, góp ý thì viết rõ.',
  },
  check: [
    {
      id: 'dvc-6-doc-lai',
      kind: 'single',
      prompt: 'Nhận kết quả xong, việc đầu tiên là gì?',
      options: [
        { id: 'a', text: 'Đăng ảnh lên mạng xã hội' },
        { id: 'b', text: 'Đọc lại xem thông tin đã đúng chưa' },
        { id: 'c', text: 'Xóa ngay cho nhẹ máy' },
      ],
      correct: ['b'],
      explanation: {
        general: 'Phát hiện sai sớm thì báo sửa dễ hơn.',
        perOption: {
          a: 'Giấy tờ có thông tin riêng, không đưa lên mạng.',
          c: 'Kết quả còn cần dùng, đừng vội xóa.',
        },
      },
      authorsOwn: true,
      reviewedOn: REVIEWED_ON,
    },
    {
      id: 'dvc-6-ba-dieu',
      kind: 'multiple',
      prompt: 'Viết phản ánh cần nói rõ những điều gì?',
      options: [
        { id: 'a', text: 'Việc gì đã xảy ra' },
        { id: 'b', text: 'Mật khẩu của mình' },
        { id: 'c', text: 'Ở đâu' },
        { id: 'd', text: 'Khi nào' },
      ],
      correct: ['a', 'c', 'd'],
      explanation: {
        general: 'Nói rõ việc gì, ở đâu, khi nào thì cơ quan dễ xem xét.',
        perOption: { b: 'Mật khẩu không gửi cho ai, kể cả cơ quan.' },
      },
      authorsOwn: true,
      reviewedOn: REVIEWED_ON,
    },
  ],
};
