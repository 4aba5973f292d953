import type { Lesson } from '../../schema.js';
import { homeScreen, newRequestScreen, requestFormScreen, walletScreen } from './screens.js';
import { REVIEWED_ON, REVIEW_BY } from './sources.js';

export const lesson5: Lesson = {
  id: 'vi-giay-to',
  title: 'Đưa giấy tờ vào ví',
  outcome: 'Tự gửi được yêu cầu đưa một loại giấy tờ vào “Ví giấy tờ”.',
  minutes: 7,
  sourceIds: ['afamily', 'cafef-2025-09', 'author'],
  reviewedOn: REVIEWED_ON,
  reviewBy: REVIEW_BY,
  cards: [
    {
      id: 'vi-la-gi',
      title: '**“Ví giấy tờ”** giữ giấy tờ giúp mình.',
      body: ['Giấy tờ của mình nằm gọn trong điện thoại.', 'Việc đưa giấy tờ vào ví gọi là **tích hợp**.'],
      scene: {
        name: 'document-wallet',
        alt: 'Hình vẽ chiếc ví trên điện thoại, từng tờ giấy tờ được xếp vào trong.',
      },
    },
    {
      id: 'bam-vi',
      title: 'Bấm vào ô **“Ví giấy tờ”**.',
      body: ['Ô này ở trang đầu của VNeID.', 'Hình trên ô là một chiếc ví.'],
      screen: homeScreen(
        'Hình vẽ màn hình điện thoại. Ô Ví giấy tờ nằm ở hàng đầu, bên phải, có viền vàng.',
        'vi-giay-to',
      ),
      variants: [
        {
          when: 'Nếu máy hiện các ô ở chỗ khác',
          body: ['Vị trí có thể khác tùy phiên bản.', 'Tìm chữ “Ví giấy tờ” là đúng.'],
        },
      ],
    },
    {
      id: 'bam-tich-hop',
      title: 'Bấm nút **“Tích hợp giấy tờ”**.',
      body: ['Nút này nằm trong “Ví giấy tờ”.', 'Chưa thấy nút thì vuốt màn hình lên.'],
      screen: walletScreen(
        'Hình vẽ màn hình Ví giấy tờ. Nút Tích hợp giấy tờ ở dưới có viền vàng.',
        'tich-hop',
      ),
      variants: [
        {
          when: 'Nếu máy hiện “Tích hợp thông tin”',
          body: ['Bản cũ của ứng dụng dùng chữ này.', 'Bấm vào đó cũng đúng.'],
          screen: {
            title: 'Ví giấy tờ',
            alt: 'Hình vẽ màn hình bản cũ. Nút Tích hợp thông tin ở dưới có viền vàng.',
            elements: [
              { id: 'lai-xe', kind: 'list-item', icon: 'card', label: 'Giấy phép lái xe' },
              { id: 'tich-hop', kind: 'button', icon: 'upload', label: 'Tích hợp thông tin' },
            ],
            highlight: 'tich-hop',
          },
        },
      ],
    },
    {
      id: 'tao-moi',
      title: 'Bấm **“Tạo mới yêu cầu”**.',
      body: ['Mỗi yêu cầu dành cho một loại giấy tờ.', 'Làm xong loại này mới sang loại khác.'],
      screen: newRequestScreen(
        'Hình vẽ màn hình Tích hợp giấy tờ. Nút Tạo mới yêu cầu có viền vàng.',
        'tao-moi',
      ),
    },
    {
      id: 'loai',
      title: 'Bấm **“Loại thông tin”**, chọn giấy tờ.',
      body: ['Ví dụ: chọn “Giấy phép lái xe”.', 'Máy hỏi gì thêm thì điền đúng như trên giấy.'],
      screen: requestFormScreen(
        'chosen',
        'Hình vẽ phiếu yêu cầu. Ô Loại thông tin ghi Giấy phép lái xe và có viền vàng.',
        'loai',
      ),
      tip: 'Đặt tờ giấy thật bên cạnh để đọc cho đúng.',
    },
    {
      id: 'danh-dau',
      title: 'Đọc lại rồi **đánh dấu** vào ô vuông.',
      body: [
        'Bên cạnh ô ghi “Tôi xác nhận các thông tin ở trên là đúng”.',
        'Chỉ đánh dấu khi đã đọc lại xong.',
      ],
      screen: requestFormScreen(
        'chosen',
        'Hình vẽ phiếu yêu cầu. Ô vuông xác nhận thông tin có viền vàng.',
        'xac-nhan',
      ),
    },
    {
      id: 'gui',
      title: 'Bấm **“Gửi yêu cầu”** rồi chờ.',
      body: ['Cơ quan nhà nước sẽ đối chiếu thông tin.', 'Giấy tờ chưa hiện ngay thì chờ rồi xem lại sau.'],
      screen: requestFormScreen(
        'ticked',
        'Hình vẽ phiếu yêu cầu đã đánh dấu. Nút Gửi yêu cầu có viền vàng.',
        'gui',
      ),
    },
  ],
  practice: {
    id: 'tap-tich-hop',
    format: 1,
    title: 'Tập: đưa giấy phép lái xe vào ví',
    intro: 'Đây là máy tập, không gửi gì đi.',
    steps: [
      {
        id: 'vi',
        instruction: 'Bấm vào ô **“Ví giấy tờ”**.',
        screen: homeScreen('Hình vẽ trang chủ có bốn ô. Ô Ví giấy tờ ở hàng trên, bên phải.'),
        targets: ['vi-giay-to'],
        hints: {
          'can-cuoc': 'Vừa bấm “Căn cước điện tử”. Ô cần tìm có hình chiếc ví, ở ngay bên phải.',
          'so-suc-khoe': 'Vừa bấm “Sổ sức khỏe điện tử”. Ô cần tìm có hình chiếc ví, ở hàng trên.',
          'an-sinh': 'Vừa bấm “An sinh xã hội”. Ô cần tìm có hình chiếc ví, ở ngay bên trên.',
        },
        otherwise: 'Ô cần tìm có hình chiếc ví, ở hàng trên.',
      },
      {
        id: 'tich-hop',
        instruction: 'Bấm nút **“Tích hợp giấy tờ”**.',
        screen: walletScreen('Hình vẽ màn hình Ví giấy tờ có hai dòng giấy tờ và một nút ở dưới.'),
        targets: ['tich-hop'],
        hints: {
          'bao-hiem': 'Vừa bấm “Thẻ bảo hiểm y tế”. Nút cần tìm ở dưới cùng, có mũi tên chỉ lên.',
          'lai-xe': 'Vừa bấm “Giấy phép lái xe”. Giấy này chưa có trong ví. Nút cần tìm ở dưới cùng.',
        },
        otherwise: 'Nút cần tìm ở dưới cùng, có mũi tên chỉ lên.',
      },
      {
        id: 'tao-moi',
        instruction: 'Bấm **“Tạo mới yêu cầu”**.',
        screen: newRequestScreen('Hình vẽ màn hình có dòng Yêu cầu đã gửi và nút Tạo mới yêu cầu.'),
        targets: ['tao-moi'],
        hints: { 'da-gui': 'Vừa bấm “Yêu cầu đã gửi”. Nút cần tìm ở bên dưới, có hình cây bút.' },
        otherwise: 'Nút cần tìm có hình cây bút.',
      },
      {
        id: 'chon-loai',
        instruction: 'Bấm vào ô **“Loại thông tin”** để chọn giấy tờ.',
        screen: requestFormScreen('empty', 'Hình vẽ phiếu yêu cầu còn trống. Ô Loại thông tin ở trên cùng.'),
        targets: ['loai'],
        hints: {
          'xac-nhan': 'Vừa bấm ô xác nhận. Phải chọn giấy tờ trước. Ô cần tìm ở trên cùng.',
          gui: 'Vừa bấm “Gửi yêu cầu”. Phiếu còn trống. Ô cần tìm ở trên cùng.',
        },
        otherwise: 'Ô cần tìm ở trên cùng, có chữ “Loại thông tin”.',
      },
      {
        id: 'xac-nhan',
        instruction: 'Đã chọn giấy phép lái xe. Đọc lại rồi đánh dấu xác nhận.',
        screen: requestFormScreen(
          'chosen',
          'Hình vẽ phiếu đã chọn giấy phép lái xe, ô vuông xác nhận còn trống.',
        ),
        targets: ['xac-nhan'],
        hints: {
          gui: 'Vừa bấm “Gửi yêu cầu”. Chưa đánh dấu thì chưa gửi được. Ô vuông ở ngay bên trên.',
          loai: 'Vừa bấm “Loại thông tin”. Giấy tờ đã chọn đúng. Ô vuông ở ngay bên dưới.',
        },
        otherwise: 'Bấm vào ô vuông cạnh dòng “Tôi xác nhận các thông tin ở trên là đúng”.',
      },
      {
        id: 'gui',
        instruction: 'Bấm **“Gửi yêu cầu”**.',
        screen: requestFormScreen('ticked', 'Hình vẽ phiếu đã điền đủ và đã đánh dấu, bên dưới có hai nút.'),
        targets: ['gui'],
        hints: {
          'quay-lai': 'Vừa bấm “Quay lại”. Phiếu đã đủ rồi. Nút cần tìm ở ngay bên trên.',
          'xac-nhan': 'Vừa bấm ô xác nhận. Ô này đã có dấu. Nút cần tìm ở ngay bên dưới.',
        },
        otherwise: 'Nút cần tìm có chữ “Gửi yêu cầu”.',
      },
    ],
    done: 'Xong rồi. Khi làm thật, gửi xong thì chờ cơ quan đối chiếu.',
  },
  check: [
    {
      id: 'vneid-5-vao-dau',
      kind: 'single',
      prompt: 'Muốn thêm giấy phép lái xe, bấm vào ô nào trước?',
      options: [
        { id: 'a', text: '“An sinh xã hội”' },
        { id: 'b', text: '“Ví giấy tờ”' },
        { id: 'c', text: '“Sổ sức khỏe điện tử”' },
      ],
      correct: ['b'],
      explanation: {
        general: 'Giấy tờ được thêm trong “Ví giấy tờ”, ở trang đầu.',
        perOption: { a: 'Ô này dành cho các khoản trợ cấp.', c: 'Ô này dành cho thông tin sức khỏe.' },
      },
      sourceIds: ['afamily', 'cafef-2025-09'],
      reviewedOn: REVIEWED_ON,
    },
    {
      id: 'vneid-5-chua-hien',
      kind: 'single',
      prompt: 'Đã gửi yêu cầu mà giấy tờ chưa hiện. Nên làm gì?',
      options: [
        { id: 'a', text: 'Chờ rồi mở ra xem lại sau' },
        { id: 'b', text: 'Gửi ảnh giấy tờ lên mạng hỏi' },
        { id: 'c', text: 'Trả tiền cho người nhận làm nhanh' },
      ],
      correct: ['a'],
      explanation: {
        general: 'Thông tin cần được đối chiếu. Chờ rồi xem lại, cần thì hỏi công an xã.',
        perOption: {
          b: 'Ảnh giấy tờ đưa lên mạng dễ bị kẻ xấu dùng.',
          c: 'Đừng trả tiền cho người lạ. Cứ chờ hoặc hỏi công an xã.',
        },
      },
      authorsOwn: true,
      reviewedOn: REVIEWED_ON,
    },
  ],
};
