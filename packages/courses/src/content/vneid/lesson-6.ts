import type { Lesson } from '../../schema.js';
import { homeScreen, passcodeScreen, sharingScreen } from './screens.js';
import { REVIEWED_ON, REVIEW_BY } from './sources.js';

export const lesson6: Lesson = {
  id: 'xuat-trinh',
  title: 'Dùng căn cước điện tử và chia sẻ an toàn',
  outcome: 'Mở được căn cước điện tử và biết đọc kỹ trước khi đồng ý chia sẻ.',
  minutes: 6,
  sourceIds: ['plo-vnetraffic', 'plo', 'author'],
  reviewedOn: REVIEWED_ON,
  reviewBy: REVIEW_BY,
  cards: [
    {
      id: 'bam-can-cuoc',
      title: 'Bấm vào ô **“Căn cước điện tử”**.',
      body: ['Dùng khi cần cho người có trách nhiệm xem giấy tờ.', 'Ô này ở trang đầu, có hình tấm thẻ.'],
      screen: homeScreen(
        'Hình vẽ trang chủ. Ô Căn cước điện tử ở hàng đầu, bên trái, có viền vàng.',
        'can-cuoc',
      ),
    },
    {
      id: 'nhap-passcode',
      title: 'Nhập **passcode** gồm 6 số.',
      body: ['Đây là mã tự đặt lúc kích hoạt.', 'Lấy tay che màn hình khi nhập mã.'],
      screen: passcodeScreen('Hình vẽ bàn phím số để nhập passcode gồm sáu số, bàn phím có viền vàng.'),
    },
    {
      id: 'ma-qr',
      title: 'Thông tin hiện ra, kèm **mã QR**.',
      body: ['Mã QR là hình vuông có nhiều chấm đen trắng.', 'Người kiểm tra dùng máy quét vào hình này.'],
      screen: {
        title: 'Căn cước điện tử',
        alt: 'Hình vẽ căn cước điện tử của người mẫu, bên dưới là mã QR có viền vàng.',
        elements: [
          { id: 'ten', kind: 'list-item', icon: 'user', label: 'Họ và tên', value: 'Người Học Mẫu' },
          { id: 'so', kind: 'list-item', icon: 'id-card', label: 'Số định danh', value: '999055000001' },
          { id: 'qr', kind: 'qr', label: 'Mã QR' },
        ],
        highlight: 'qr',
      },
      variants: [
        {
          when: 'Nếu máy hiện thêm nút để mở mã QR',
          body: ['Cách hiện mã có thể khác tùy phiên bản.', 'Bấm vào nút có hình mã QR.'],
        },
      ],
    },
    {
      id: 'ai-quet',
      title: 'Biết rõ **ai quét** rồi mới đưa mã.',
      body: [
        'Hỏi trước: ai cần xem và để làm gì?',
        'Người lạ ngoài đường xin quét thì từ chối.',
        'Máy của mình thì **mình cầm**, không đưa cho ai.',
      ],
      scene: { name: 'lock-phone', alt: 'Hình vẽ chiếc điện thoại có ổ khóa và tấm khiên che chở.' },
    },
    {
      id: 'xac-nhan-chia-se',
      title: 'Gặp màn hình **“Xác nhận chia sẻ”**.',
      body: [
        'Ứng dụng khác đang xin thông tin từ VNeID.',
        'Ví dụ: ứng dụng VNeTraffic xin thông tin để đăng nhập.',
      ],
      screen: sharingScreen(
        'VNeTraffic',
        'Họ tên, số định danh',
        'Hình vẽ màn hình Xác nhận chia sẻ. Dòng Bên nhận ở trên có viền vàng.',
        'ben-nhan',
      ),
    },
    {
      id: 'doc-hai-dieu',
      title: 'Đọc **hai điều** trước khi bấm.',
      body: ['Một: **ai** nhận thông tin?', 'Hai: họ nhận **những gì**?', 'Bấm nút là mình đã đồng ý.'],
      screen: sharingScreen(
        'VNeTraffic',
        'Họ tên, số định danh',
        'Hình vẽ màn hình Xác nhận chia sẻ. Dòng Thông tin chia sẻ có viền vàng.',
        'thong-tin',
      ),
      variants: [
        {
          when: 'Nếu máy hiện màn hình khác hình vẽ',
          body: ['Màn hình có thể khác tùy phiên bản.', 'Vẫn tìm hai điều: ai nhận và nhận gì.'],
        },
      ],
    },
    {
      id: 'khong-mo-thi-thoi',
      title: 'Không phải mình mở thì **từ chối**.',
      body: [
        'Màn hình này tự hiện ra khi mình không làm gì?',
        'Bấm từ chối. Việc thật thì làm lại sau vẫn được.',
      ],
      screen: sharingScreen(
        'Vay nhanh 24h',
        'Họ tên, số định danh, ảnh',
        'Hình vẽ màn hình Xác nhận chia sẻ từ ứng dụng lạ. Nút Từ chối có viền vàng.',
        'tu-choi',
      ),
    },
  ],
  practice: {
    id: 'tap-xuat-trinh',
    format: 1,
    title: 'Tập: cho xem giấy tờ và từ chối đúng lúc',
    intro: 'Đây là máy tập, không gửi gì đi.',
    steps: [
      {
        id: 'mo-can-cuoc',
        instruction: 'Cán bộ xã cần xem căn cước. Bấm vào ô đúng.',
        screen: homeScreen('Hình vẽ trang chủ có bốn ô để chọn.'),
        targets: ['can-cuoc'],
        hints: {
          'vi-giay-to': 'Vừa bấm “Ví giấy tờ”. Ô cần tìm có hình tấm thẻ, ở ngay bên trái.',
          'so-suc-khoe': 'Vừa bấm “Sổ sức khỏe điện tử”. Ô cần tìm có hình tấm thẻ, ở ngay bên trên.',
          'an-sinh': 'Vừa bấm “An sinh xã hội”. Ô cần tìm có hình tấm thẻ, ở hàng trên.',
        },
        otherwise: 'Ô cần tìm có hình tấm thẻ, ở hàng trên, bên trái.',
      },
      {
        id: 'nguoi-la-xin-quet',
        instruction: 'Người lạ ngoài chợ xin quét mã để “tặng quà”. Chọn việc nên làm.',
        screen: {
          title: 'Căn cước điện tử',
          alt: 'Hình vẽ mã QR trên điện thoại và ba nút: cho quét, đưa máy, cất máy đi.',
          elements: [
            { id: 'qr', kind: 'qr', label: 'Mã QR' },
            { id: 'cho-quet', kind: 'button', icon: 'qr', label: 'Cho quét luôn' },
            { id: 'cat-may', kind: 'button', icon: 'shield', label: 'Từ chối và cất máy' },
            { id: 'dua-may', kind: 'button', icon: 'phone', label: 'Đưa máy cho họ' },
          ],
        },
        targets: ['cat-may'],
        hints: {
          qr: 'Vừa bấm vào mã QR. Người lạ không có quyền quét mã này. Hãy chọn nút có hình tấm khiên.',
          'cho-quet': 'Vừa bấm “Cho quét luôn”. Họ sẽ có thông tin của mình. Hãy chọn nút có hình tấm khiên.',
          'dua-may': 'Vừa bấm “Đưa máy cho họ”. Máy của mình thì mình cầm. Hãy chọn nút có hình tấm khiên.',
        },
        otherwise: 'Hãy chọn nút có hình tấm khiên.',
      },
      {
        id: 'ung-dung-la',
        instruction: 'Màn hình này tự hiện ra. Chọn nút an toàn.',
        screen: sharingScreen(
          'Vay nhanh 24h',
          'Họ tên, số định danh, ảnh',
          'Hình vẽ màn hình Xác nhận chia sẻ, bên nhận là Vay nhanh 24h.',
        ),
        targets: ['tu-choi'],
        hints: {
          'dong-y':
            'Vừa bấm “Xác nhận chia sẻ”. Mình không hề mở ứng dụng vay tiền. Nút cần tìm ở ngay bên dưới.',
        },
        otherwise: 'Đọc dòng “Bên nhận”. Đó là ứng dụng lạ. Nút an toàn ở dưới cùng.',
      },
      {
        id: 'ung-dung-quen',
        instruction: 'Mình vừa mở VNeTraffic và muốn đăng nhập. Đã đọc kỹ, chọn đồng ý.',
        screen: sharingScreen(
          'VNeTraffic',
          'Họ tên, số định danh',
          'Hình vẽ màn hình Xác nhận chia sẻ, bên nhận là VNeTraffic.',
        ),
        targets: ['dong-y'],
        hints: {
          'tu-choi':
            'Vừa bấm “Từ chối”. Từ chối thì không đăng nhập được. Lần này chính mình đã mở ứng dụng.',
        },
        otherwise: 'Nút đồng ý có chữ “Xác nhận chia sẻ”.',
      },
    ],
    done: 'Xong rồi. Đọc ai nhận, nhận gì, rồi mới quyết định.',
  },
  check: [
    {
      id: 'vneid-6-ma-nao',
      kind: 'single',
      prompt: 'Mở “Căn cước điện tử”, máy hỏi mã nào?',
      options: [
        { id: 'a', text: 'Mật khẩu Wi-Fi' },
        { id: 'b', text: 'Mã PIN của thẻ ngân hàng' },
        { id: 'c', text: 'Passcode gồm 6 số' },
      ],
      correct: ['c'],
      explanation: {
        general: 'Passcode dùng bên trong ứng dụng, như khi mở căn cước điện tử.',
        perOption: { a: 'Mật khẩu Wi-Fi chỉ để vào mạng.', b: 'Mã thẻ ngân hàng không dùng ở đây.' },
      },
      sourceIds: ['plo-vnetraffic', 'plo'],
      reviewedOn: REVIEWED_ON,
    },
    {
      id: 'vneid-6-hai-dieu',
      kind: 'multiple',
      prompt: 'Trước khi bấm “Xác nhận chia sẻ”, cần đọc hai điều nào?',
      options: [
        { id: 'a', text: 'Ai nhận thông tin' },
        { id: 'b', text: 'Màu của nút bấm' },
        { id: 'c', text: 'Họ nhận những thông tin gì' },
        { id: 'd', text: 'Bây giờ là mấy giờ' },
      ],
      correct: ['a', 'c'],
      explanation: {
        general: 'Biết ai nhận và nhận gì thì mới quyết định được.',
        perOption: {
          b: 'Màu nút không cho biết ai xin thông tin.',
          d: 'Giờ giấc không liên quan đến việc chia sẻ.',
        },
      },
      sourceIds: ['plo-vnetraffic'],
      reviewedOn: REVIEWED_ON,
    },
  ],
};
