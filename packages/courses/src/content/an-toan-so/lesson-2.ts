import type { Lesson } from '../../schema.js';
import { REVIEW_BY, REVIEWED_ON } from './sources.js';

export const lesson2: Lesson = {
  id: 'ba-khong',
  title: 'Quy tắc ba không',
  outcome: 'Không đưa OTP, không bấm link lạ, không chuyển tiền vội.',
  minutes: 8,
  sourceIds: ['kenh14', 'thong-tu-50', 'cong-dich-vu-cong', 'author'],
  reviewedOn: REVIEWED_ON,
  reviewBy: REVIEW_BY,
  cards: [
    {
      id: 'ba-khong',
      title: 'Nhớ **ba không**.',
      body: ['**Không** đưa mã OTP.', '**Không** bấm link lạ.', '**Không** chuyển tiền vội.'],
      scene: {
        name: 'three-nos',
        alt: 'Hình vẽ ba vòng tròn gạch chéo: mã OTP, đường link và tờ tiền.',
      },
    },
    {
      id: 'khong-otp',
      title: 'Không đưa **OTP** cho ai.',
      body: ['OTP là mã gửi vào điện thoại của mình.', 'Mã này giống chìa khóa, dùng một lần.'],
      screen: {
        title: 'Tin nhắn',
        alt: 'Hình vẽ tin nhắn có mã OTP gồm sáu chữ số. Tin nhắn có viền vàng.',
        elements: [
          { id: 'ma', kind: 'message', from: 'other', label: 'Mã OTP: 123456. Không đưa mã này cho ai.' },
          { id: 'ghi', kind: 'text', label: 'Chỉ tự mình gõ vào app', icon: 'key' },
        ],
        highlight: 'ma',
      },
      tip: 'Con cháu, cán bộ, nhân viên hỏi mã cũng không đọc.',
    },
    {
      id: 'cong-an-khong-hoi',
      title: 'Công an **không hỏi OTP**.',
      body: [
        'Công an không bảo chuyển tiền qua điện thoại.',
        'Cần làm việc thì đến trụ sở công an, gặp trực tiếp.',
      ],
      scene: {
        name: 'police-desk',
        alt: 'Hình vẽ người dân ngồi trước bàn tiếp dân ở trụ sở công an xã.',
      },
    },
    {
      id: 'khong-link',
      title: 'Không bấm **link lạ**.',
      body: ['Ngân hàng không tự gửi link qua tin nhắn.', 'Muốn xem gì, tự mở app hoặc tự gõ địa chỉ.'],
      screen: {
        title: 'Tin nhắn',
        alt: 'Hình vẽ tin nhắn trúng thưởng có đường link. Nút xóa tin có viền vàng.',
        elements: [
          {
            id: 'tin',
            kind: 'message',
            from: 'other',
            label: 'Chúc mừng trúng xe máy! Nhận quà tại qua-tang.example',
          },
          { id: 'xoa', kind: 'button', label: 'Không bấm, xóa tin', icon: 'shield' },
        ],
        highlight: 'xoa',
      },
    },
    {
      id: 'doc-dia-chi',
      title: 'Trang nhà nước có đuôi **.gov.vn**.',
      body: [
        'Địa chỉ thật: dichvucong.gov.vn.',
        'Địa chỉ giả: dichvucong-gov.com.',
        'Hãy đọc phần cuối của địa chỉ.',
      ],
      screen: {
        title: 'Trình duyệt',
        alt: 'Hình vẽ hai địa chỉ, một thật và một giả. Địa chỉ có đuôi .gov.vn có viền vàng.',
        elements: [
          { id: 'that', kind: 'field', label: 'Trang thật', value: 'dichvucong.gov.vn', icon: 'globe' },
          { id: 'gia', kind: 'field', label: 'Trang giả', value: 'dichvucong-gov.com', icon: 'alert' },
        ],
        highlight: 'that',
      },
    },
    {
      id: 'khong-voi',
      title: 'Không **chuyển tiền vội**.',
      body: [
        'Ai giục thì mình càng làm chậm.',
        'Hỏi một người tin cậy trước khi chuyển.',
        'Gọi lại bằng số đã lưu trong danh bạ.',
      ],
      scene: {
        name: 'family-talk',
        alt: 'Hình vẽ một người lớn tuổi kể chuyện với người nhà bên bàn nước.',
      },
    },
    {
      id: 'cup-may',
      title: 'Cứ **cúp máy**, không thất lễ.',
      body: [
        'Không cần giải thích, không cần xin lỗi.',
        'Việc thật thì họ gửi giấy mời hoặc gặp mình trực tiếp.',
        'Nói càng lâu càng dễ bị cuốn theo.',
      ],
      screen: {
        title: 'Cuộc gọi đến',
        alt: 'Hình vẽ cuộc gọi từ số lạ. Nút cúp máy có viền vàng.',
        elements: [
          { id: 'so', kind: 'list-item', label: 'Số lạ', value: 'Đã nói 3 phút', icon: 'phone' },
          { id: 'cup', kind: 'button', label: 'Cúp máy', icon: 'phone-off' },
        ],
        highlight: 'cup',
      },
    },
  ],
  practice: {
    id: 'tap-ba-khong',
    format: 1,
    title: 'Tập: ba không',
    intro: 'Đây là máy tập. Mã và tiền ở đây đều là giả.',
    steps: [
      {
        id: 'hoi-otp',
        instruction: 'Có người xin mã vừa gửi đến. Chọn câu trả lời.',
        screen: {
          title: 'Tin nhắn',
          alt: 'Hình vẽ tin nhắn xin mã OTP và ba nút để chọn.',
          elements: [
            {
              id: 'hoi',
              kind: 'message',
              from: 'other',
              label: 'Em ở bưu điện, cho em xin mã vừa gửi để giao hàng.',
            },
            { id: 'gui', kind: 'button', label: 'Gửi mã', icon: 'send' },
            { id: 'khong', kind: 'button', label: 'Không đưa mã', icon: 'shield' },
            { id: 'nua', kind: 'button', label: 'Gửi ba số đầu', icon: 'key' },
          ],
        },
        targets: ['khong'],
        hints: {
          gui: 'Giao hàng không cần mã OTP. Nút cần tìm ở ngay bên dưới.',
          nua: 'Ba số cũng là một nửa chìa khóa. Nút cần tìm ở ngay bên trên.',
        },
        otherwise: 'Nút cần tìm có hình tấm khiên.',
      },
      {
        id: 'trang-that',
        instruction: 'Bấm vào địa chỉ thật của Cổng Dịch vụ công.',
        screen: {
          title: 'Kết quả tìm kiếm',
          alt: 'Hình vẽ ba địa chỉ gần giống nhau để chọn một.',
          elements: [
            { id: 'gia-1', kind: 'list-item', label: 'dichvucong-gov.com', icon: 'globe' },
            { id: 'gia-2', kind: 'list-item', label: 'dichvucong.gov.vn.example', icon: 'globe' },
            { id: 'that', kind: 'list-item', label: 'dichvucong.gov.vn', icon: 'globe' },
          ],
        },
        targets: ['that'],
        hints: {
          'gia-1': 'Địa chỉ này kết thúc bằng chữ com. Tìm dòng kết thúc bằng gov.vn.',
          'gia-2': 'Sau gov.vn còn thêm chữ nữa, nên là giả. Tìm dòng kết thúc bằng gov.vn.',
        },
        otherwise: 'Trang nhà nước kết thúc đúng bằng .gov.vn.',
      },
      {
        id: 'hoi-ai',
        instruction: 'Có người giục chuyển tiền. Nên hỏi ai trước?',
        screen: {
          title: 'Danh bạ',
          alt: 'Hình vẽ ba người để gọi: người đang giục, con gái, số quảng cáo.',
          elements: [
            { id: 'nguoi-giuc', kind: 'list-item', label: 'Người đang giục', icon: 'alert' },
            { id: 'quang-cao', kind: 'list-item', label: 'Số trên quảng cáo', icon: 'globe' },
            { id: 'con', kind: 'list-item', label: 'Con gái', value: 'Đã lưu từ lâu', icon: 'user' },
          ],
        },
        targets: ['con'],
        hints: {
          'nguoi-giuc': 'Người giục thì chỉ muốn mình chuyển. Tìm người nhà, ở dưới cùng.',
          'quang-cao': 'Số quảng cáo không biết chuyện nhà mình. Dòng cần tìm ở ngay bên dưới.',
        },
        otherwise: 'Chọn người nhà đã lưu trong danh bạ.',
      },
      {
        id: 'cup',
        instruction: 'Người lạ cứ nói mãi. Chọn việc nên làm.',
        screen: {
          title: 'Cuộc gọi đến',
          alt: 'Hình vẽ cuộc gọi từ số lạ, bên dưới có hai nút.',
          elements: [
            { id: 'so', kind: 'text', label: 'Số lạ, đã nói 5 phút', icon: 'clock' },
            { id: 'nghe', kind: 'button', label: 'Nghe thêm cho phải phép', icon: 'phone' },
            { id: 'cup', kind: 'button', label: 'Cúp máy', icon: 'phone-off' },
          ],
        },
        targets: ['cup'],
        hints: { nghe: 'Nghe lâu dễ bị cuốn theo. Cúp máy không thất lễ. Nút ở ngay bên dưới.' },
        otherwise: 'Nút cần tìm ở dưới cùng.',
      },
    ],
    done: 'Xong rồi. Ba không, nhớ là dùng được ngay.',
  },
  check: [
    {
      id: 'ats-2-otp-ai',
      kind: 'single',
      prompt: 'Mã OTP dùng thế nào cho đúng?',
      options: [
        { id: 'a', text: 'Đọc cho nhân viên khi họ hỏi' },
        { id: 'b', text: 'Tự mình gõ vào app' },
        { id: 'c', text: 'Chụp lại gửi cho con giữ' },
      ],
      correct: ['b'],
      explanation: {
        general: 'OTP chỉ để mình tự gõ, không qua tay ai.',
        perOption: {
          a: 'Nhân viên thật không hỏi mã này.',
          c: 'Ảnh mã nằm ở máy khác thì không còn kín.',
        },
      },
      authorsOwn: true,
      reviewedOn: REVIEWED_ON,
    },
    {
      id: 'ats-2-dia-chi',
      kind: 'single',
      prompt: 'Nhìn vào đâu để biết trang của nhà nước?',
      options: [
        { id: 'a', text: 'Màu sắc và hình quốc huy' },
        { id: 'b', text: 'Trang mở nhanh hay chậm' },
        { id: 'c', text: 'Phần cuối địa chỉ là .gov.vn' },
      ],
      correct: ['c'],
      explanation: {
        general: 'Đuôi .gov.vn dành cho cơ quan nhà nước.',
        perOption: {
          a: 'Màu và hình thì trang giả chép được.',
          b: 'Nhanh hay chậm không nói lên điều gì.',
        },
      },
      sourceIds: ['cong-dich-vu-cong'],
      reviewedOn: REVIEWED_ON,
    },
    {
      id: 'ats-2-giuc',
      kind: 'single',
      prompt: 'Có người giục chuyển tiền trong năm phút. Nên làm gì?',
      options: [
        { id: 'a', text: 'Chậm lại, hỏi người tin cậy' },
        { id: 'b', text: 'Chuyển trước rồi hỏi sau' },
        { id: 'c', text: 'Xin họ thêm năm phút nữa' },
      ],
      correct: ['a'],
      explanation: {
        general: 'Càng bị giục thì càng làm chậm lại.',
        perOption: {
          b: 'Chuyển rồi thì khó lấy lại.',
          c: 'Nói chuyện tiếp thì họ càng có cách dụ.',
        },
      },
      authorsOwn: true,
      reviewedOn: REVIEWED_ON,
    },
  ],
};
