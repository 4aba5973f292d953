import type { Lesson } from '../../schema.js';
import { REVIEW_BY, REVIEWED_ON } from './sources.js';

export const lesson4: Lesson = {
  id: 'may-va-wifi',
  title: 'Giữ máy và dùng Wi-Fi an toàn',
  outcome: 'Biết cập nhật máy, cài app đúng nơi và dùng Wi-Fi nhà văn hóa đúng việc.',
  minutes: 7,
  sourceIds: ['bao-cao-dai-son', 'cai-tu-kho', 'author'],
  reviewedOn: REVIEWED_ON,
  reviewBy: REVIEW_BY,
  cards: [
    {
      id: 'cap-nhat',
      title: 'Máy mời **cập nhật** thì nên làm.',
      body: ['Cập nhật là vá chỗ hổng của máy.', 'Làm trong phần “Cài đặt” của máy, không bấm từ tin nhắn.'],
      screen: {
        title: 'Cài đặt',
        alt: 'Hình vẽ phần cài đặt của máy. Dòng cập nhật phần mềm có viền vàng.',
        elements: [
          { id: 'pin', kind: 'list-item', label: 'Pin và màn hình', icon: 'settings' },
          {
            id: 'cap-nhat',
            kind: 'list-item',
            label: 'Cập nhật phần mềm',
            value: 'Có bản mới',
            icon: 'refresh',
          },
          { id: 'am', kind: 'list-item', label: 'Âm thanh', icon: 'bell' },
        ],
        highlight: 'cap-nhat',
      },
      variants: [
        {
          when: 'Nếu máy hiện tên mục khác',
          body: ['Có máy ghi “Cập nhật hệ thống”.', 'Tìm chữ “cập nhật” là được.'],
        },
        {
          when: 'Nếu máy hiện “Đã là bản mới nhất”',
          body: ['Máy đã được vá rồi.', 'Không cần làm gì thêm.'],
        },
      ],
      tip: 'Cắm sạc và dùng Wi-Fi khi cập nhật.',
    },
    {
      id: 'kho-app',
      title: 'Chỉ cài app từ **kho có sẵn**.',
      body: ['Đó là CH Play hoặc App Store.', 'Không cài từ link, không mở tệp APK.'],
      scene: {
        name: 'app-store',
        alt: 'Hình vẽ kho ứng dụng trên điện thoại, nút tải về có viền vàng.',
      },
    },
    {
      id: 'tro-choi',
      title: 'Cháu mượn máy **chơi trò chơi**?',
      body: [
        'Trò chơi lạ có khi mang theo mã độc.',
        'Dặn cháu: muốn cài gì thì hỏi trước.',
        'Cháu chơi xong, xem lại máy có app lạ không.',
      ],
      screen: {
        title: 'Tải về',
        alt: 'Hình vẽ máy hỏi có cài tệp APK trò chơi không. Nút hủy có viền vàng.',
        elements: [
          {
            id: 'tep',
            kind: 'list-item',
            label: 'tro-choi-vui.apk',
            value: 'Từ trang lạ',
            icon: 'alert',
          },
          { id: 'cai', kind: 'button', label: 'Cài đặt', icon: 'download' },
          { id: 'huy', kind: 'button', label: 'Hủy', icon: 'shield' },
        ],
        highlight: 'huy',
      },
    },
    {
      id: 'khoa-man-hinh',
      title: 'Luôn **khóa màn hình**.',
      body: ['Máy rơi thì người nhặt không mở được.', 'Dùng mã số, vân tay hoặc khuôn mặt.'],
      screen: {
        title: 'Khóa màn hình',
        alt: 'Hình vẽ ba cách khóa màn hình: không khóa, mã số, vân tay. Dòng mã số có viền vàng.',
        elements: [
          { id: 'khong', kind: 'list-item', label: 'Không khóa', icon: 'alert' },
          { id: 'ma', kind: 'list-item', label: 'Mã số', icon: 'lock' },
          { id: 'van-tay', kind: 'list-item', label: 'Vân tay', icon: 'user' },
        ],
        highlight: 'ma',
      },
    },
    {
      id: 'wifi-nha-van-hoa',
      title: 'Wi-Fi **nhà văn hóa** để làm gì?',
      body: ['Xã đã lắp Wi-Fi tại 11 nhà văn hóa.', 'Dùng để đọc tin, xem bài học, gọi cho con cháu.'],
      scene: {
        name: 'wifi-hall',
        alt: 'Hình vẽ nhà văn hóa có sóng Wi-Fi, một người lớn tuổi cầm điện thoại đứng cạnh.',
      },
    },
    {
      id: 'khong-ngan-hang',
      title: 'Wi-Fi chung: **không vào ngân hàng**.',
      body: ['Mạng chung thì nhiều người cùng dùng.', 'Cần chuyển tiền thì tắt Wi-Fi, dùng mạng điện thoại.'],
      screen: {
        title: 'Mạng',
        alt: 'Hình vẽ phần mạng: Wi-Fi đang tắt, dữ liệu di động đang bật và có viền vàng.',
        elements: [
          {
            id: 'wifi',
            kind: 'list-item',
            label: 'Wi-Fi',
            value: 'Nhà văn hóa: đang tắt',
            icon: 'globe',
          },
          { id: 'di-dong', kind: 'list-item', label: 'Dữ liệu di động', value: 'Đang bật', icon: 'check' },
        ],
        highlight: 'di-dong',
      },
      variants: [
        {
          when: 'Nếu máy hiện “4G” hoặc “5G”',
          body: ['Đó là mạng của điện thoại.', 'Dùng mạng này khi vào ngân hàng.'],
        },
      ],
    },
    {
      id: 'wifi-la',
      title: 'Wi-Fi **hỏi mật khẩu** của mình?',
      body: [
        'Trang vào mạng đòi mật khẩu ngân hàng hay OTP là giả.',
        'Thoát ra và báo người trông nhà văn hóa.',
      ],
      screen: {
        title: 'Vào mạng',
        alt: 'Hình vẽ trang vào Wi-Fi đòi mật khẩu ngân hàng. Nút thoát ra có viền vàng.',
        elements: [
          { id: 'ten', kind: 'text', label: 'Wi-Fi miễn phí', icon: 'globe' },
          { id: 'o', kind: 'field', label: 'Mật khẩu ngân hàng', icon: 'lock' },
          { id: 'thoat', kind: 'button', label: 'Thoát ra', icon: 'shield' },
        ],
        highlight: 'thoat',
      },
    },
  ],
  practice: {
    id: 'tap-giu-may',
    format: 1,
    title: 'Tập: giữ máy cho lành',
    intro: 'Đây là máy tập, không cài gì thật.',
    steps: [
      {
        id: 'cap-nhat-tu-dau',
        instruction: 'Máy cần cập nhật. Bắt đầu từ đâu?',
        screen: {
          title: 'Màn hình chính',
          alt: 'Hình vẽ màn hình chính có bốn ô: Tin nhắn, Cài đặt, Máy ảnh, Danh bạ.',
          elements: [
            { id: 'tin-nhan', kind: 'tile', label: 'Tin nhắn', icon: 'message' },
            { id: 'may-anh', kind: 'tile', label: 'Máy ảnh', icon: 'camera' },
            { id: 'cai-dat', kind: 'tile', label: 'Cài đặt', icon: 'settings' },
            { id: 'danh-ba', kind: 'tile', label: 'Danh bạ', icon: 'people' },
          ],
        },
        targets: ['cai-dat'],
        hints: {
          'tin-nhan': 'Không cập nhật từ tin nhắn. Ô cần tìm ở hàng dưới, bên trái.',
          'may-anh': 'Ô này để chụp ảnh. Ô cần tìm ở hàng dưới, bên trái.',
          'danh-ba': 'Ô này ghi số điện thoại. Ô cần tìm ở ngay bên trái.',
        },
        otherwise: 'Ô cần tìm có chữ “Cài đặt”.',
      },
      {
        id: 'tep-apk',
        instruction: 'Cháu tải trò chơi, máy hỏi cài tệp APK. Chọn nút an toàn.',
        screen: {
          title: 'Tải về',
          alt: 'Hình vẽ máy hỏi có cài tệp trò chơi không, bên dưới có hai nút.',
          elements: [
            {
              id: 'tep',
              kind: 'text',
              label: 'tro-choi-vui.apk, từ trang lạ',
              icon: 'alert',
            },
            { id: 'cai', kind: 'button', label: 'Cài đặt', icon: 'download' },
            { id: 'huy', kind: 'button', label: 'Hủy', icon: 'shield' },
          ],
        },
        targets: ['huy'],
        hints: { cai: 'Tệp lạ có thể mang mã độc. Nút an toàn ở ngay bên dưới.' },
        otherwise: 'Nút an toàn ở dưới cùng.',
      },
      {
        id: 'wifi-ngan-hang',
        instruction: 'Đang dùng Wi-Fi nhà văn hóa, cần chuyển tiền. Làm gì trước?',
        screen: {
          title: 'Nhà văn hóa',
          alt: 'Hình vẽ ba nút để chọn: mở ngân hàng luôn, tắt Wi-Fi, mượn máy người khác.',
          elements: [
            { id: 'mo', kind: 'button', label: 'Mở app ngân hàng luôn', icon: 'bank' },
            { id: 'tat', kind: 'button', label: 'Tắt Wi-Fi, dùng mạng điện thoại', icon: 'phone' },
            { id: 'muon', kind: 'button', label: 'Mượn máy người bên cạnh', icon: 'people' },
          ],
        },
        targets: ['tat'],
        hints: {
          mo: 'Mạng chung không dùng cho ngân hàng. Nút cần tìm ở ngay bên dưới.',
          muon: 'Máy người khác giữ lại mật khẩu của mình. Nút cần tìm ở ngay bên trên.',
        },
        otherwise: 'Nút cần tìm ở giữa.',
      },
      {
        id: 'lam-gi-tren-wifi',
        instruction: 'Chọn việc hợp với Wi-Fi nhà văn hóa.',
        screen: {
          title: 'Việc cần làm',
          alt: 'Hình vẽ ba việc: trả tiền điện, xem bài học, đổi mật khẩu ngân hàng.',
          elements: [
            { id: 'tra-tien', kind: 'list-item', label: 'Trả tiền điện', icon: 'money' },
            { id: 'doi-mk', kind: 'list-item', label: 'Đổi mật khẩu ngân hàng', icon: 'key' },
            { id: 'bai-hoc', kind: 'list-item', label: 'Xem bài học', icon: 'video' },
          ],
        },
        targets: ['bai-hoc'],
        hints: {
          'tra-tien': 'Việc có tiền thì không dùng mạng chung. Dòng cần tìm ở dưới cùng.',
          'doi-mk': 'Mật khẩu không đổi trên mạng chung. Dòng cần tìm ở ngay bên dưới.',
        },
        otherwise: 'Chọn việc không có tiền, không có mật khẩu.',
      },
    ],
    done: 'Xong rồi. Máy lành thì mình yên tâm.',
  },
  check: [
    {
      id: 'ats-4-cap-nhat',
      kind: 'single',
      prompt: 'Cập nhật máy từ đâu là an toàn?',
      options: [
        { id: 'a', text: 'Từ đường link trong tin nhắn' },
        { id: 'b', text: 'Từ phần “Cài đặt” của máy' },
        { id: 'c', text: 'Từ quảng cáo khi xem phim' },
      ],
      correct: ['b'],
      explanation: {
        general: 'Bản cập nhật thật nằm trong phần cài đặt của máy.',
        perOption: {
          a: 'Link trong tin nhắn có thể dẫn đến app giả.',
          c: 'Quảng cáo hay mượn cớ máy bị lỗi để lừa.',
        },
      },
      authorsOwn: true,
      reviewedOn: REVIEWED_ON,
    },
    {
      id: 'ats-4-wifi',
      kind: 'single',
      prompt: 'Việc nào không nên làm trên Wi-Fi chung?',
      options: [
        { id: 'a', text: 'Vào app ngân hàng' },
        { id: 'b', text: 'Đọc báo' },
        { id: 'c', text: 'Xem dự báo thời tiết' },
      ],
      correct: ['a'],
      explanation: {
        general: 'Việc có tiền hay mật khẩu thì dùng mạng điện thoại của mình.',
        perOption: {
          b: 'Đọc báo thì không có gì để lộ.',
          c: 'Xem thời tiết thì không có gì để lộ.',
        },
      },
      authorsOwn: true,
      reviewedOn: REVIEWED_ON,
    },
  ],
};
