import type { Lesson } from '../../schema.js';
import { authorityScreen, receiptScreen } from './screens.js';
import { REVIEWED_ON, REVIEW_BY } from './sources.js';

export const lesson4: Lesson = {
  id: 'nop-ho-so',
  title: 'Nộp hồ sơ',
  outcome: 'Chọn đúng xã, gửi đủ giấy tờ, trả lệ phí trên Cổng và giữ mã hồ sơ.',
  minutes: 8,
  sourceIds: ['namhonglinh', 'hai-cap', 'cong-dvc', 'author'],
  reviewedOn: REVIEWED_ON,
  reviewBy: REVIEW_BY,
  cards: [
    {
      id: 'co-quan',
      title: 'Chọn **cơ quan thực hiện**.',
      body: [
        'Chọn tỉnh, thành phố trước, rồi chọn xã, phường.',
        'Ví dụ: “Thành phố Hải Phòng”, rồi “Xã Đại Sơn”.',
      ],
      screen: authorityScreen(
        'Hình vẽ trang chọn cơ quan. Ô Xã, phường ghi Xã Đại Sơn và có viền vàng.',
        'xa',
      ),
    },
    {
      id: 'dia-chi-cu',
      title: 'Giấy tờ cũ ghi **huyện**? Vẫn chọn xã mới.',
      body: [
        'Từ ngày 1/7/2025 không còn cấp huyện.',
        'Ví dụ: có nơi của huyện Tứ Kỳ cũ nay thuộc xã Đại Sơn.',
        'Xã Đại Sơn thuộc thành phố Hải Phòng.',
      ],
      scene: {
        name: 'public-service-centre',
        alt: 'Hình vẽ quầy của xã, cán bộ chỉ tên xã mới cho người dân.',
      },
      tip: 'Không nhớ tên xã mới thì hỏi trưởng thôn hoặc Trung tâm ở xã.',
    },
    {
      id: 'dien',
      title: 'Điền **tờ khai** trên màn hình.',
      body: ['Một số ô có thể đã điền sẵn. Hãy đọc lại.', 'Ô có dấu sao thường là ô bắt buộc.'],
      screen: {
        title: 'Tờ khai',
        alt: 'Hình vẽ tờ khai có ô họ tên, ô nơi ở và ô lý do. Ô lý do có viền vàng.',
        elements: [
          { id: 'ho-ten', kind: 'field', icon: 'user', label: 'Họ và tên *', value: 'Người Học Mẫu' },
          {
            id: 'noi-o',
            kind: 'field',
            icon: 'home',
            label: 'Nơi ở hiện nay *',
            value: 'Xã Đại Sơn, Thành phố Hải Phòng',
          },
          { id: 'ly-do', kind: 'field', icon: 'pen', label: 'Mục đích sử dụng *' },
        ],
        highlight: 'ly-do',
      },
    },
    {
      id: 'dinh-kem',
      title: '**Đính kèm** ảnh giấy tờ.',
      body: ['Bấm nút tải lên, chọn ảnh đã chụp rõ.', 'Mỗi loại giấy tờ gửi vào đúng một ô.'],
      screen: {
        title: 'Giấy tờ kèm theo',
        alt: 'Hình vẽ hai ô giấy tờ. Nút Tải lên ở dưới có viền vàng.',
        elements: [
          { id: 'to-khai', kind: 'list-item', icon: 'check', label: 'Tờ khai', value: 'Đã có' },
          { id: 'giay-to', kind: 'list-item', icon: 'alert', label: 'Giấy tờ kèm theo', value: 'Chưa có' },
          { id: 'tai-len', kind: 'button', icon: 'upload', label: 'Tải lên' },
        ],
        highlight: 'tai-len',
      },
    },
    {
      id: 'tra-tien',
      title: 'Trả lệ phí **trên Cổng**.',
      body: ['Trả xong thì giữ lại **biên lai**.', 'Không chuyển tiền vào tài khoản của một người nào.'],
      scene: { name: 'receipt', alt: 'Hình vẽ tờ biên lai hiện trên màn hình sau khi trả lệ phí.' },
    },
    {
      id: 'bam-nop',
      title: 'Đọc lại rồi bấm **“Nộp hồ sơ”**.',
      body: ['Xem lại tên, nơi ở, giấy tờ kèm theo.', 'Thấy sai thì sửa trước khi nộp.'],
      screen: {
        title: 'Kiểm tra lại',
        alt: 'Hình vẽ trang kiểm tra lại thông tin. Nút Nộp hồ sơ ở dưới có viền vàng.',
        elements: [
          { id: 'nguoi', kind: 'list-item', icon: 'user', label: 'Người nộp', value: 'Người Học Mẫu' },
          { id: 'giay-to', kind: 'list-item', icon: 'folder', label: 'Giấy tờ kèm theo', value: 'Đã đủ' },
          { id: 'sua', kind: 'button', icon: 'pen', label: 'Sửa lại' },
          { id: 'nop', kind: 'button', icon: 'send', label: 'Nộp hồ sơ' },
        ],
        highlight: 'nop',
      },
    },
    {
      id: 'ma-ho-so',
      title: 'Giữ lại **mã hồ sơ**.',
      body: ['Có mã này mới theo dõi được hồ sơ.', 'Chụp lại hoặc ghi ra giấy, rồi mới đóng trang.'],
      screen: receiptScreen('Hình vẽ trang báo đã nộp. Dòng Mã hồ sơ có viền vàng.', 'ma'),
    },
  ],
  practice: {
    id: 'tap-nop',
    format: 1,
    title: 'Tập: nộp một hồ sơ',
    intro: 'Đây là máy tập. Hồ sơ này không gửi đi đâu cả.',
    steps: [
      {
        id: 'chon-xa',
        instruction: 'Người ở huyện Tứ Kỳ cũ, nay thuộc xã Đại Sơn. Chọn nơi nộp.',
        screen: {
          title: 'Cơ quan thực hiện',
          alt: 'Hình vẽ ba nơi để chọn: Hải Dương, Hải Phòng và Hà Nội.',
          elements: [
            { id: 'cu', kind: 'list-item', icon: 'map-pin', label: 'Tỉnh Hải Dương', value: 'Huyện Tứ Kỳ' },
            {
              id: 'moi',
              kind: 'list-item',
              icon: 'map-pin',
              label: 'Thành phố Hải Phòng',
              value: 'Xã Đại Sơn',
            },
            {
              id: 'khac',
              kind: 'list-item',
              icon: 'map-pin',
              label: 'Thành phố Hà Nội',
              value: 'Chọn xã, phường',
            },
          ],
        },
        targets: ['moi'],
        hints: {
          cu: 'Vừa bấm địa chỉ cũ. Từ 1/7/2025 không còn cấp huyện. Tìm dòng có “Xã Đại Sơn”.',
          khac: 'Vừa bấm “Thành phố Hà Nội”. Xã Đại Sơn thuộc Hải Phòng. Dòng cần tìm ở giữa.',
        },
        otherwise: 'Tìm dòng có “Xã Đại Sơn”, ở giữa.',
      },
      {
        id: 'tai-giay',
        instruction: 'Còn thiếu một giấy tờ. Bấm nút để gửi ảnh lên.',
        screen: {
          title: 'Giấy tờ kèm theo',
          alt: 'Hình vẽ một ô đã có, một ô chưa có, và hai nút Tải lên, Bỏ qua.',
          elements: [
            { id: 'to-khai', kind: 'list-item', icon: 'check', label: 'Tờ khai', value: 'Đã có' },
            { id: 'giay-to', kind: 'list-item', icon: 'alert', label: 'Giấy tờ kèm theo', value: 'Chưa có' },
            { id: 'bo-qua', kind: 'button', label: 'Bỏ qua bước này' },
            { id: 'tai-len', kind: 'button', icon: 'upload', label: 'Tải lên' },
          ],
        },
        targets: ['tai-len'],
        hints: {
          'bo-qua':
            'Vừa bấm “Bỏ qua bước này”. Thiếu giấy tờ thì phải làm thêm. Nút cần tìm ở ngay bên dưới.',
          'giay-to': 'Vừa bấm dòng còn thiếu. Nút gửi ảnh ở dưới cùng, có mũi tên chỉ lên.',
        },
        otherwise: 'Nút cần tìm ở dưới cùng, có mũi tên chỉ lên.',
      },
      {
        id: 'tra-le-phi',
        instruction: 'Đến bước lệ phí. Chọn cách trả an toàn.',
        screen: {
          title: 'Lệ phí',
          alt: 'Hình vẽ ba cách trả lệ phí để chọn.',
          elements: [
            {
              id: 'tren-cong',
              kind: 'list-item',
              icon: 'receipt',
              label: 'Trả trên Cổng',
              value: 'Có biên lai',
            },
            {
              id: 'ca-nhan',
              kind: 'list-item',
              icon: 'user',
              label: 'Chuyển cho một người nhận làm hộ',
              value: 'Tài khoản riêng',
            },
            { id: 'the-cao', kind: 'list-item', icon: 'phone', label: 'Gửi mã thẻ cào qua tin nhắn' },
          ],
        },
        targets: ['tren-cong'],
        hints: {
          'ca-nhan':
            'Vừa bấm dòng chuyển cho một người. Lệ phí không trả vào tài khoản riêng. Tìm dòng có biên lai.',
          'the-cao':
            'Vừa bấm dòng gửi mã thẻ cào. Cơ quan nhà nước không thu kiểu này. Tìm dòng có biên lai.',
        },
        otherwise: 'Cách an toàn có biên lai, ở trên cùng.',
      },
      {
        id: 'nop',
        instruction: 'Đọc lại thấy đúng cả. Bấm **“Nộp hồ sơ”**.',
        screen: {
          title: 'Kiểm tra lại',
          alt: 'Hình vẽ trang kiểm tra lại có nút Sửa lại và nút Nộp hồ sơ.',
          elements: [
            { id: 'nguoi', kind: 'text', icon: 'user', label: 'Người nộp: Người Học Mẫu' },
            { id: 'du', kind: 'text', icon: 'folder', label: 'Giấy tờ kèm theo: đã đủ' },
            { id: 'nop', kind: 'button', icon: 'send', label: 'Nộp hồ sơ' },
            { id: 'sua', kind: 'button', icon: 'pen', label: 'Sửa lại' },
          ],
        },
        targets: ['nop'],
        hints: { sua: 'Vừa bấm “Sửa lại”. Thông tin đã đúng rồi. Nút cần tìm ở ngay bên trên.' },
        otherwise: 'Nút cần tìm có chữ “Nộp hồ sơ”.',
      },
      {
        id: 'giu-ma',
        instruction: 'Nộp xong rồi. Làm gì trước khi đóng trang?',
        screen: receiptScreen('Hình vẽ trang báo đã nộp, có mã hồ sơ và hai nút.'),
        targets: ['luu'],
        hints: {
          dong: 'Vừa bấm “Đóng trang”. Chưa giữ mã thì khó theo dõi. Nút cần tìm ở ngay bên trên.',
          ma: 'Đúng là mã này rồi. Giờ bấm nút có máy ảnh để giữ lại.',
        },
        otherwise: 'Hãy giữ lại mã hồ sơ. Nút cần tìm có hình máy ảnh.',
      },
    ],
    done: 'Xong rồi. Hồ sơ đã nộp, biên lai và mã hồ sơ đã giữ.',
  },
  check: [
    {
      id: 'dvc-4-bien-lai',
      kind: 'single',
      prompt: 'Trả lệ phí xong, cần giữ lại gì?',
      options: [
        { id: 'a', text: 'Số điện thoại của cán bộ' },
        { id: 'b', text: 'Biên lai' },
        { id: 'c', text: 'Ảnh chụp trang chủ' },
      ],
      correct: ['b'],
      explanation: {
        general: 'Biên lai chứng minh mình đã trả lệ phí.',
        perOption: {
          a: 'Số điện thoại không chứng minh được việc trả tiền.',
          c: 'Trang chủ không ghi khoản tiền đã trả.',
        },
      },
      sourceIds: ['namhonglinh'],
      reviewedOn: REVIEWED_ON,
    },
    {
      id: 'dvc-4-sai-xa',
      kind: 'single',
      prompt: 'Sổ cũ ghi tên huyện. Khi nộp hồ sơ bây giờ thì chọn gì?',
      options: [
        { id: 'a', text: 'Để trống ô xã, phường' },
        { id: 'b', text: 'Chọn một xã bất kỳ ở gần' },
        { id: 'c', text: 'Tên tỉnh, thành phố và xã hiện nay' },
      ],
      correct: ['c'],
      explanation: {
        general: 'Từ ngày 1/7/2025 không còn cấp huyện. Chọn theo tên hiện nay.',
        perOption: {
          a: 'Để trống thì hồ sơ không biết gửi đi đâu.',
          b: 'Chọn sai xã thì hồ sơ đến nhầm nơi.',
        },
      },
      sourceIds: ['hai-cap'],
      reviewedOn: REVIEWED_ON,
    },
    {
      id: 'dvc-4-truoc-khi-dong',
      kind: 'single',
      prompt: 'Nộp xong mà lỡ đóng trang, chưa ghi mã. Nên làm gì?',
      options: [
        { id: 'a', text: 'Vào lại, xem hồ sơ đã nộp, cần thì hỏi xã' },
        { id: 'b', text: 'Nộp lại thêm ba lần cho chắc' },
        { id: 'c', text: 'Nhờ người lạ trên mạng tìm hộ mã' },
      ],
      correct: ['a'],
      explanation: {
        general: 'Đăng nhập lại và tìm trong mục hồ sơ của mình. Trung tâm ở xã cũng giúp được.',
        perOption: { b: 'Nộp nhiều lần làm hồ sơ bị trùng.', c: 'Người lạ có thể lấy thông tin của mình.' },
      },
      authorsOwn: true,
      reviewedOn: REVIEWED_ON,
    },
  ],
};
