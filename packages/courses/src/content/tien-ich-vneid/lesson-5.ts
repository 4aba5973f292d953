import type { Lesson } from '../../schema.js';
import { benefitForm } from './screens.js';
import { REVIEWED_ON, REVIEW_BY } from './sources.js';

export const lesson5: Lesson = {
  id: 'giu-kin',
  title: 'Giữ kín sức khỏe và số tài khoản',
  outcome: 'Biết điều gì chỉ mình xem, và từ chối người hỏi mã.',
  minutes: 8,
  sourceIds: ['du-lieu-ca-nhan', 'an-sinh', 'author'],
  reviewedOn: REVIEWED_ON,
  reviewBy: REVIEW_BY,
  cards: [
    {
      id: 'chuyen-rieng',
      title: 'Sức khỏe và tiền là **chuyện riêng**.',
      body: [
        'Luật Bảo vệ dữ liệu cá nhân có hiệu lực từ 1/1/2026.',
        'Ai xem cũng phải có lý do, và mình phải biết.',
      ],
      scene: {
        name: 'lock-phone',
        alt: 'Hình vẽ chiếc điện thoại có ổ khóa, phía sau là tấm khiên che chở.',
      },
    },
    {
      id: 'nguoi-giup',
      title: 'Người giúp **chỉ tay, không chép**.',
      body: ['Đừng để ai ghi số tài khoản của mình vào sổ.', 'Đừng để ai chụp màn hình “cho tiện”.'],
      scene: {
        name: 'helper-and-elder',
        alt: 'Hình vẽ người giúp ngồi cạnh, để bà cụ tự cầm điện thoại của mình.',
      },
      tip: 'Câu dễ nói: “Cháu chỉ thôi, để tôi tự bấm.”',
    },
    {
      id: 'ai-xem-so',
      title: 'Sổ sức khỏe: **chỉ cho người khám xem**.',
      body: ['Bán thuốc, bán máy mà xin xem sổ thì từ chối.', 'Không đăng ảnh đơn thuốc lên mạng.'],
      screen: {
        title: 'Tin nhắn',
        alt: 'Hình vẽ tin nhắn của người bán thuốc xin xem sổ sức khỏe. Nút Từ chối có viền vàng.',
        elements: [
          {
            id: 'tin',
            kind: 'message',
            from: 'other',
            label: 'Bác chụp sổ sức khỏe gửi em, em tư vấn thuốc đặc trị nhé!',
          },
          { id: 'gui', kind: 'button', icon: 'image', label: 'Chụp gửi' },
          { id: 'tu-choi', kind: 'button', icon: 'shield', label: 'Từ chối' },
        ],
        highlight: 'tu-choi',
      },
    },
    {
      id: 'goi-tro-cap',
      title: 'Gọi xin mã để “trả trợ cấp” là **lừa**.',
      body: [
        'Nhận tiền không cần đọc mã OTP cho ai.',
        'Họ xưng “cán bộ xã” thì vẫn **cúp máy**.',
        'Rồi ra xã hỏi trực tiếp.',
      ],
      scene: {
        name: 'phone-call-scam',
        alt: 'Hình vẽ một cuộc gọi lạ đến điện thoại, bên cạnh có dấu cảnh báo.',
      },
    },
    {
      id: 'hai-thu',
      title: 'Hai thứ **không bao giờ đưa**.',
      body: [
        'Một: mã OTP gửi về tin nhắn.',
        'Hai: passcode 6 số của VNeID.',
        'Cán bộ thật không cần cả hai.',
      ],
      screen: {
        title: 'Cuộc gọi đến',
        alt: 'Hình vẽ cuộc gọi xưng cán bộ xã, hỏi số tài khoản và mã OTP. Nút Cúp máy có viền vàng.',
        elements: [
          {
            id: 'loi-noi',
            kind: 'message',
            from: 'other',
            label: 'Cháu ở xã đây, bác đọc số tài khoản và mã OTP để nhận trợ cấp ạ!',
          },
          { id: 'doc', kind: 'button', icon: 'mic', label: 'Đọc mã' },
          { id: 'cup', kind: 'button', icon: 'phone-off', label: 'Cúp máy' },
        ],
        highlight: 'cup',
      },
    },
    {
      id: 'xem-lai',
      title: 'Thỉnh thoảng **xem lại yêu cầu đã gửi**.',
      body: [
        'Vào “An sinh xã hội”, xem tài khoản có đúng của mình.',
        'Thấy lạ thì ra xã hoặc công an xã **ngay**.',
      ],
      screen: {
        title: 'Lịch sử yêu cầu',
        alt: 'Hình vẽ hai yêu cầu: một của mình, một tài khoản lạ. Dòng tài khoản lạ có viền vàng.',
        elements: [
          { id: 'cua-minh', kind: 'list-item', icon: 'check', label: 'NGUOI HOC MAU', value: 'Tháng trước' },
          { id: 'la', kind: 'list-item', icon: 'alert', label: 'TRAN VAN LA', value: 'Hôm qua' },
        ],
        highlight: 'la',
      },
      variants: [
        {
          when: 'Nếu máy hiện mục này ở chỗ khác',
          body: ['Tên mục có thể khác tùy phiên bản.', 'Tìm dòng nói về yêu cầu đã gửi.'],
        },
      ],
    },
  ],
  practice: {
    id: 'tap-giu-kin',
    format: 1,
    title: 'Tập: điều gì nói, điều gì giữ',
    intro: 'Đây là máy tập. Cứ chọn thử, không gửi gì đi.',
    steps: [
      {
        id: 'cuoc-goi',
        instruction: 'Người gọi xưng “cán bộ xã”, hỏi mã. Chọn việc nên làm.',
        screen: {
          title: 'Cuộc gọi đến',
          alt: 'Hình vẽ cuộc gọi hỏi số tài khoản và mã OTP, bên dưới có ba nút.',
          elements: [
            {
              id: 'loi-noi',
              kind: 'message',
              from: 'other',
              label: 'Bác đọc mã OTP cháu nhập cho, năm phút nữa tiền về!',
            },
            { id: 'doc', kind: 'button', icon: 'mic', label: 'Đọc mã cho họ' },
            { id: 'cup', kind: 'button', icon: 'phone-off', label: 'Cúp máy' },
            { id: 'hoi', kind: 'button', icon: 'message', label: 'Hỏi thêm cho chắc' },
          ],
        },
        targets: ['cup'],
        hints: {
          doc: 'Vừa bấm đọc mã. Có mã ấy họ vào được tài khoản của mình. Hãy cúp máy.',
          hoi: 'Vừa bấm hỏi thêm. Nói chuyện lâu càng dễ bị dẫn dắt. Nút cần tìm ở ngay bên trên.',
        },
        otherwise: 'Nút cần tìm ở giữa, có hình điện thoại gạch chéo.',
      },
      {
        id: 'hoi-ai',
        instruction: 'Cúp rồi. Muốn biết thật giả, hỏi nơi nào?',
        screen: {
          title: 'Hỏi lại cho chắc',
          alt: 'Hình vẽ ba nơi: số vừa gọi đến, trang mạng xã hội, trung tâm ở xã.',
          elements: [
            { id: 'so-la', kind: 'list-item', icon: 'phone', label: 'Số vừa gọi đến' },
            { id: 'trang', kind: 'list-item', icon: 'globe', label: 'Một trang mạng xã hội' },
            { id: 'xa', kind: 'list-item', icon: 'building', label: 'Trung tâm ở xã' },
          ],
        },
        targets: ['xa'],
        hints: {
          'so-la': 'Vừa bấm số vừa gọi. Gọi lại là gặp lại chính họ. Tìm hình tòa nhà.',
          trang: 'Vừa bấm trang mạng xã hội. Trang ấy không biết việc của mình. Tìm dòng dưới cùng.',
        },
        otherwise: 'Dòng cần tìm ở dưới cùng, có hình tòa nhà.',
      },
      {
        id: 'nguoi-ngoi-canh',
        instruction: 'Người giúp cầm bút định chép số tài khoản. Chọn câu nên nói.',
        screen: {
          title: 'Nói gì?',
          alt: 'Hình vẽ ba câu để chọn: chép giúp nhé, để tôi tự nhập, chụp ảnh luôn đi.',
          elements: [
            { id: 'tu-nhap', kind: 'button', icon: 'shield', label: 'Để tôi tự nhập' },
            { id: 'chep', kind: 'button', icon: 'pen', label: 'Chép giúp tôi nhé' },
            { id: 'chup', kind: 'button', icon: 'camera', label: 'Chụp ảnh luôn đi' },
          ],
        },
        targets: ['tu-nhap'],
        hints: {
          chep: 'Vừa bấm chép giúp. Số đã chép ra thì ai cũng đọc được. Tìm hình tấm khiên.',
          chup: 'Vừa bấm chụp ảnh. Ảnh nằm trong máy người khác. Tìm nút ở trên cùng.',
        },
        otherwise: 'Nút cần tìm ở trên cùng, có hình tấm khiên.',
      },
      {
        id: 'tai-khoan-la',
        instruction: 'Xem lại yêu cầu. Bấm vào dòng đáng ngờ.',
        screen: {
          title: 'Lịch sử yêu cầu',
          alt: 'Hình vẽ hai yêu cầu: một đứng tên Người Học Mẫu, một đứng tên người lạ.',
          elements: [
            {
              id: 'cua-minh',
              kind: 'list-item',
              icon: 'clock',
              label: 'NGUOI HOC MAU',
              value: 'Chờ xác thực',
            },
            { id: 'la', kind: 'list-item', icon: 'clock', label: 'TRAN VAN LA', value: 'Chờ xác thực' },
          ],
        },
        targets: ['la'],
        hints: { 'cua-minh': 'Vừa bấm dòng của mình. Dòng ấy đúng tên. Dòng đáng ngờ ở ngay bên dưới.' },
        otherwise: 'Tìm dòng có tên không phải của mình.',
      },
      {
        id: 'gui-dung',
        instruction: 'Giờ tự khai lại cho đúng. Chọn nút để gửi.',
        screen: benefitForm(
          'NGUOI HOC MAU',
          '999000111222',
          'Hình vẽ phiếu khai có tên và số tài khoản của chính mình, bên dưới có hai nút.',
        ),
        targets: ['gui'],
        hints: { sua: 'Vừa bấm “Sửa lại”. Tên và số đã đúng. Nút cần tìm ở ngay bên trên.' },
        otherwise: 'Nút cần tìm có chữ “Gửi yêu cầu”.',
      },
    ],
    done: 'Xong rồi. Người tốt chỉ chỉ đường, không hỏi mã.',
  },
  check: [
    {
      id: 'tv-5-chup-don-thuoc',
      kind: 'single',
      prompt: 'Muốn khoe “khỏi bệnh rồi”, có nên đăng ảnh đơn thuốc?',
      options: [
        { id: 'a', text: 'Không, trong đó có chuyện riêng' },
        { id: 'b', text: 'Có, ai cũng mừng cho mình' },
        { id: 'c', text: 'Có, nhưng chỉ đăng buổi tối' },
      ],
      correct: ['a'],
      explanation: {
        general: 'Đơn thuốc có tên, tuổi và bệnh. Khoe niềm vui thì kể bằng lời.',
        perOption: {
          b: 'Người xấu cũng xem được cùng lúc với người quen.',
          c: 'Đăng giờ nào thì ảnh vẫn ở trên mạng.',
        },
      },
      authorsOwn: true,
      reviewedOn: REVIEWED_ON,
    },
    {
      id: 'tv-5-hai-thu',
      kind: 'multiple',
      prompt: 'Hai điều nào giữ kín tuyệt đối?',
      options: [
        { id: 'a', text: 'Giờ mở cửa của Trung tâm ở xã' },
        { id: 'b', text: 'Mã OTP' },
        { id: 'c', text: 'Passcode' },
        { id: 'd', text: 'Số điện thoại của trạm y tế' },
      ],
      correct: ['b', 'c'],
      explanation: {
        general: 'Hai mã ấy mở được tài khoản của mình.',
        perOption: {
          a: 'Giờ làm việc thì ai cũng nên biết.',
          d: 'Số của trạm y tế là thông tin chung.',
        },
      },
      authorsOwn: true,
      reviewedOn: REVIEWED_ON,
    },
  ],
};
