import type { Lesson } from '../../schema.js';
import { homeScreen } from './screens.js';
import { REVIEWED_ON, REVIEW_BY } from './sources.js';

export const lesson1: Lesson = {
  id: 'vneid-la-gi',
  title: 'VNeID là gì?',
  outcome: 'Biết VNeID để làm gì và làm tài khoản mức 2 ở đâu.',
  minutes: 6,
  sourceIds: ['nd-69-2024', 'camthanh', 'plo', 'cafef', 'author'],
  reviewedOn: REVIEWED_ON,
  reviewBy: REVIEW_BY,
  cards: [
    {
      id: 'danh-tinh',
      title: 'VNeID là **danh tính số** của mình.',
      body: [
        'VNeID là một ứng dụng trên điện thoại.',
        'Ứng dụng này cho biết mình là ai khi làm việc trên mạng.',
      ],
      scene: {
        name: 'document-wallet',
        alt: 'Hình vẽ một chiếc ví mở ra trên điện thoại, bên trong có các loại giấy tờ.',
      },
    },
    {
      id: 'lam-duoc-gi',
      title: 'Một ứng dụng, **nhiều việc**.',
      body: [
        'Xem “Căn cước điện tử” và các giấy tờ trong “Ví giấy tờ”.',
        'VNeID còn dùng để đăng nhập Cổng Dịch vụ công quốc gia.',
      ],
      screen: homeScreen('Hình vẽ trang chủ có bốn ô. Hàng trên là Căn cước điện tử và Ví giấy tờ.'),
      variants: [
        {
          when: 'Nếu máy hiện các ô ở chỗ khác',
          body: ['Vị trí các ô có thể khác tùy phiên bản.', 'Hãy tìm đúng chữ ghi dưới mỗi hình.'],
        },
      ],
    },
    {
      id: 'hai-muc',
      title: 'Có **hai mức** tài khoản.',
      body: ['Tài khoản có mức 1 và mức 2.', 'Nhiều việc quan trọng cần mức 2, như đăng nhập dịch vụ công.'],
      screen: {
        title: 'Mức tài khoản',
        alt: 'Hình vẽ hai dòng chữ. Dòng mức 2 có viền vàng.',
        elements: [
          { id: 'muc-1', kind: 'list-item', icon: 'user', label: 'Mức 1' },
          { id: 'muc-2', kind: 'list-item', icon: 'shield', label: 'Mức 2', value: 'Đã kiểm tra trực tiếp' },
        ],
        highlight: 'muc-2',
      },
    },
    {
      id: 'o-dau',
      title: 'Làm mức 2 ở **công an xã, phường**.',
      body: [
        'Đến công an của bất kỳ xã, phường nào cũng được.',
        'Khi đi làm thẻ căn cước, có thể làm luôn mức 2.',
      ],
      scene: {
        name: 'police-desk',
        alt: 'Hình vẽ một người dân ngồi trước bàn tiếp dân, đối diện là cán bộ công an.',
      },
    },
    {
      id: 'vi-sao',
      title: 'Vì sao phải **đến tận nơi**?',
      body: ['Cán bộ cần kiểm tra khuôn mặt và vân tay.', 'Nhờ vậy, người khác không thể mạo danh mình.'],
      scene: {
        name: 'police-desk',
        alt: 'Hình vẽ người dân đưa thẻ căn cước cho cán bộ công an tại bàn làm việc.',
      },
    },
    {
      id: 'khong-tai-nha',
      title: 'Không ai làm được mức 2 **qua mạng**.',
      body: [
        'Có người gọi điện, nhận làm mức 2 tại nhà?',
        'Đó là điều không có thật. **Cúp máy** là an toàn nhất.',
      ],
      scene: {
        name: 'phone-call-scam',
        alt: 'Hình vẽ một cuộc gọi lạ đến điện thoại, bên cạnh có dấu cảnh báo.',
      },
    },
    {
      id: 'tre-em',
      title: 'Trẻ dưới 14 tuổi cũng **có định danh**.',
      body: [
        'Ứng dụng có phần này từ phiên bản 2.2.6, tháng 3/2026.',
        'Cách làm có thể khác tùy phiên bản. Cứ hỏi công an xã.',
      ],
      scene: {
        name: 'helper-and-elder',
        alt: 'Hình vẽ một người hướng dẫn ngồi cạnh một người lớn tuổi, cùng xem điện thoại.',
      },
    },
  ],
  practice: {
    id: 'tap-muc-2',
    format: 1,
    title: 'Tập: làm mức 2 cho đúng chỗ',
    intro: 'Đây là máy tập. Cứ bấm thoải mái, không gửi gì đi.',
    steps: [
      {
        id: 'tin-nhan',
        instruction: 'Có tin nhắn lạ. Chọn việc nên làm.',
        screen: {
          title: 'Tin nhắn',
          alt: 'Hình vẽ tin nhắn lạ mời làm mức 2 tại nhà và ba nút để chọn.',
          elements: [
            {
              id: 'tin',
              kind: 'message',
              from: 'other',
              label: 'Nhận làm VNeID mức 2 tại nhà. Gửi ảnh căn cước cho em, 10 phút là xong!',
            },
            { id: 'gui-anh', kind: 'button', icon: 'image', label: 'Gửi ảnh căn cước' },
            { id: 'hoi-gia', kind: 'button', icon: 'money', label: 'Hỏi giá tiền' },
            { id: 'bo-qua', kind: 'button', icon: 'shield', label: 'Bỏ qua tin này' },
          ],
        },
        targets: ['bo-qua'],
        hints: {
          'gui-anh':
            'Vừa bấm “Gửi ảnh căn cước”. Ảnh này rơi vào tay người lạ thì nguy hiểm. Hãy chọn nút có hình tấm khiên.',
          'hoi-gia': 'Vừa bấm “Hỏi giá tiền”. Mức 2 không làm được tại nhà. Hãy chọn nút có hình tấm khiên.',
        },
        otherwise: 'Hãy chọn nút có hình tấm khiên, ở dưới cùng.',
      },
      {
        id: 'den-dau',
        instruction: 'Muốn làm mức 2, chọn nơi nên đến.',
        screen: {
          title: 'Đi đâu?',
          alt: 'Hình vẽ danh sách ba nơi: cửa hàng điện thoại, công an xã, nhóm trên mạng xã hội.',
          elements: [
            { id: 'cua-hang', kind: 'list-item', icon: 'store', label: 'Cửa hàng điện thoại' },
            { id: 'cong-an', kind: 'list-item', icon: 'shield', label: 'Công an xã, phường' },
            { id: 'nhom-mang', kind: 'list-item', icon: 'people', label: 'Nhóm trên mạng xã hội' },
          ],
        },
        targets: ['cong-an'],
        hints: {
          'cua-hang':
            'Vừa bấm “Cửa hàng điện thoại”. Nơi này không kiểm tra được danh tính. Hãy chọn dòng có hình tấm khiên.',
          'nhom-mang':
            'Vừa bấm “Nhóm trên mạng xã hội”. Trên mạng không làm được mức 2. Hãy chọn dòng ở giữa.',
        },
        otherwise: 'Hãy chọn dòng ở giữa, có hình tấm khiên.',
      },
      {
        id: 'xem-can-cuoc',
        instruction: 'Đã có mức 2. Bấm vào ô **“Căn cước điện tử”**.',
        screen: homeScreen('Hình vẽ trang chủ có bốn ô. Ô Căn cước điện tử ở hàng trên, bên trái.'),
        targets: ['can-cuoc'],
        hints: {
          'vi-giay-to': 'Vừa bấm “Ví giấy tờ”. Ô cần tìm có hình tấm thẻ, ở ngay bên trái.',
          'so-suc-khoe': 'Vừa bấm “Sổ sức khỏe điện tử”. Ô cần tìm có hình tấm thẻ, ở ngay bên trên.',
          'an-sinh': 'Vừa bấm “An sinh xã hội”. Ô cần tìm có hình tấm thẻ, ở hàng trên.',
        },
        otherwise: 'Ô cần tìm có hình tấm thẻ, ở hàng trên, bên trái.',
      },
    ],
    done: 'Xong rồi. Mức 2 làm ở công an xã, phường, không làm qua mạng.',
  },
  check: [
    {
      id: 'vneid-1-de-lam-gi',
      kind: 'single',
      prompt: 'VNeID giúp việc gì?',
      options: [
        { id: 'a', text: 'Cho biết mình là ai khi làm việc trên mạng' },
        { id: 'b', text: 'Gọi điện thoại không mất tiền' },
        { id: 'c', text: 'Xem phim và nghe nhạc' },
      ],
      correct: ['a'],
      explanation: {
        general: 'VNeID là danh tính số, giống như giấy tờ tùy thân ở trên mạng.',
        perOption: { b: 'VNeID không phải ứng dụng gọi điện.', c: 'VNeID không phải ứng dụng giải trí.' },
      },
      authorsOwn: true,
      reviewedOn: REVIEWED_ON,
    },
    {
      id: 'vneid-1-dau-cung-duoc',
      kind: 'single',
      prompt: 'Đang ở xa nhà, muốn làm mức 2 thì đến đâu?',
      options: [
        { id: 'a', text: 'Phải về đúng quê mới làm được' },
        { id: 'b', text: 'Nhờ người quen làm hộ qua điện thoại' },
        { id: 'c', text: 'Công an xã, phường nơi gần nhất' },
      ],
      correct: ['c'],
      explanation: {
        general: 'Công an của bất kỳ xã, phường nào cũng làm được mức 2.',
        perOption: {
          a: 'Không cần về quê. Đến công an nơi gần nhất cũng được.',
          b: 'Phải đến tận nơi để kiểm tra khuôn mặt, vân tay.',
        },
      },
      sourceIds: ['camthanh', 'plo'],
      reviewedOn: REVIEWED_ON,
    },
  ],
};
