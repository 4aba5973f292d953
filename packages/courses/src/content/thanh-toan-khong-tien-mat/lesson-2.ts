import type { Lesson, ScreenElement } from '../../schema.js';
import { REVIEW_BY, REVIEWED_ON } from './sources.js';

const confirmation: ScreenElement[] = [
  { id: 'nguoi-nhan', kind: 'field', label: 'Người nhận', value: 'PHAM THI HOA' },
  { id: 'so-tien', kind: 'field', label: 'Số tiền', value: '45.000 đ' },
  { id: 'noi-dung', kind: 'field', label: 'Nội dung', value: 'Minh trả tiền rau' },
  { id: 'xac-nhan', kind: 'button', label: 'Xác nhận' },
  { id: 'huy', kind: 'button', label: 'Hủy' },
];

export const lesson2: Lesson = {
  id: 'quet-vietqr',
  title: 'Trả tiền bằng mã QR',
  outcome: 'Tự quét mã QR và kiểm tra đủ ba điều trước khi xác nhận.',
  minutes: 10,
  sourceIds: ['vietqr', 'author'],
  reviewedOn: REVIEWED_ON,
  reviewBy: REVIEW_BY,
  cards: [
    {
      id: 'ma-qr',
      title: '**Mã QR** chứa thông tin người nhận tiền.',
      body: ['Quét mã thì khỏi phải gõ số tài khoản.', 'Ở chợ, mã thường đặt ngay trên quầy.'],
      scene: { name: 'qr-stall', alt: 'Hình vẽ quầy rau ở chợ, trên quầy có tấm bảng in mã QR.' },
    },
    {
      id: 'quet',
      title: 'Mở app ngân hàng, bấm **“Quét QR”**.',
      body: ['Ô này có hình mã vuông.', 'Đưa máy ảnh vào giữa mã và giữ yên tay.'],
      screen: {
        title: 'App ngân hàng',
        alt: 'Hình vẽ app ngân hàng. Ô quét QR ở hàng đầu, bên phải, có viền vàng.',
        elements: [
          { id: 'chuyen', kind: 'tile', label: 'Chuyển tiền', icon: 'send' },
          { id: 'quet', kind: 'tile', label: 'Quét QR', icon: 'qr' },
          { id: 'tai-khoan', kind: 'tile', label: 'Tài khoản', icon: 'user' },
          { id: 'the', kind: 'tile', label: 'Thẻ', icon: 'card' },
        ],
        highlight: 'quet',
      },
      variants: [
        {
          when: 'Nếu máy hiện tên khác',
          body: ['Mỗi ngân hàng đặt tên ô hơi khác nhau.', 'Hãy tìm ô có hình mã vuông.'],
        },
      ],
    },
    {
      id: 'ten',
      title: 'Điều thứ nhất: **tên người nhận**.',
      body: ['So tên trên màn hình với tên người bán.', 'Tên khác thì dừng lại và hỏi.'],
      screen: {
        title: 'Chuyển tiền',
        alt: 'Hình vẽ màn hình xác nhận chuyển tiền. Dòng người nhận có viền vàng.',
        elements: confirmation,
        highlight: 'nguoi-nhan',
      },
    },
    {
      id: 'so-tien',
      title: 'Điều thứ hai: **số tiền**.',
      body: ['Đếm các số không trước khi bấm.', 'Thừa một số không, 45.000 đ thành 450.000 đ.'],
      screen: {
        title: 'Chuyển tiền',
        alt: 'Hình vẽ màn hình xác nhận chuyển tiền. Dòng số tiền 45.000 đ có viền vàng.',
        elements: confirmation,
        highlight: 'so-tien',
      },
      tip: 'Đọc to số tiền để người bán cùng nghe.',
    },
    {
      id: 'noi-dung',
      title: 'Điều thứ ba: **nội dung**.',
      body: ['Ghi ngắn gọn ai trả và trả tiền gì.', 'Không ghi mật khẩu hay mã OTP vào đây.'],
      screen: {
        title: 'Chuyển tiền',
        alt: 'Hình vẽ màn hình xác nhận chuyển tiền. Dòng nội dung có viền vàng.',
        elements: confirmation,
        highlight: 'noi-dung',
      },
    },
    {
      id: 'xac-nhan',
      title: 'Đủ ba điều rồi mới bấm **“Xác nhận”**.',
      body: ['Sau đó app hỏi mã, vân tay hoặc khuôn mặt.', 'Thấy chưa đúng thì bấm “Hủy”, chưa mất gì cả.'],
      screen: {
        title: 'Chuyển tiền',
        alt: 'Hình vẽ màn hình xác nhận chuyển tiền. Nút xác nhận có viền vàng.',
        elements: confirmation,
        highlight: 'xac-nhan',
      },
      variants: [
        {
          when: 'Nếu máy hiện “Tiếp tục”',
          body: [
            'Có app dùng chữ “Tiếp tục” rồi mới đến “Xác nhận”.',
            'Vẫn kiểm tra đủ ba điều ở màn hình cuối.',
          ],
        },
      ],
    },
    {
      id: 'nhan-tien',
      title: 'Nhận tiền thì **không cần** mã PIN hay OTP.',
      body: [
        'Có người gửi mã QR, bảo quét để nhận tiền.',
        'Máy hỏi mã PIN nghĩa là tiền sắp đi khỏi tài khoản.',
        'Hãy bấm “Hủy”.',
      ],
      screen: {
        title: 'Tin nhắn',
        alt: 'Hình vẽ tin nhắn của người lạ gửi mã QR, bảo quét để nhận tiền.',
        elements: [
          {
            id: 'tin',
            kind: 'message',
            from: 'other',
            label: 'Quét mã này rồi nhập mã PIN để nhận 2.000.000 đ.',
          },
          { id: 'ma', kind: 'qr', label: 'Mã của người lạ' },
        ],
        highlight: 'tin',
      },
    },
  ],
  practice: {
    id: 'tra-tien-rau',
    format: 1,
    title: 'Trả 45.000 đ ở quầy rau',
    intro: 'Vừa mua rau hết 45.000 đ. Người bán tên Phạm Thị Hoa.',
    steps: [
      {
        id: 'chon-quet',
        instruction: 'Bấm vào ô “Quét QR”.',
        screen: {
          title: 'App ngân hàng',
          alt: 'Hình vẽ app ngân hàng có bốn ô. Ô quét QR có hình mã vuông.',
          elements: [
            { id: 'tai-khoan', kind: 'tile', label: 'Tài khoản', icon: 'user' },
            { id: 'chuyen', kind: 'tile', label: 'Chuyển tiền', icon: 'send' },
            { id: 'quet', kind: 'tile', label: 'Quét QR', icon: 'qr' },
            { id: 'the', kind: 'tile', label: 'Thẻ', icon: 'card' },
          ],
        },
        targets: ['quet'],
        hints: {
          'tai-khoan': 'Vừa bấm “Tài khoản”. Ô cần tìm có hình mã vuông, ở hàng dưới.',
          chuyen: 'Ô này phải tự gõ số tài khoản. Ô cần tìm có hình mã vuông.',
          the: 'Vừa bấm “Thẻ”. Ô cần tìm ở ngay bên trái.',
        },
        otherwise: 'Ô cần tìm có hình mã vuông, ở hàng dưới.',
      },
      {
        id: 'quet-ma',
        instruction: 'Máy ảnh đã mở. Bấm vào mã QR của quầy rau.',
        screen: {
          title: 'Quét mã',
          alt: 'Hình vẽ máy ảnh đang ngắm một mã QR trên quầy rau.',
          elements: [
            { id: 'khung', kind: 'text', label: 'Đưa mã vào giữa khung' },
            { id: 'ma', kind: 'qr', label: 'Mã QR quầy rau' },
            { id: 'thoat', kind: 'button', label: 'Thoát' },
          ],
        },
        targets: ['ma'],
        hints: { thoat: 'Nút này đóng máy ảnh lại. Hãy bấm vào hình mã vuông.' },
        otherwise: 'Mã QR là hình vuông có nhiều ô đen trắng.',
      },
      {
        id: 'chon-tien',
        instruction: 'Phải trả bốn mươi lăm nghìn đồng. Bấm vào số tiền đúng.',
        screen: {
          title: 'Nhập số tiền',
          alt: 'Hình vẽ màn hình chọn số tiền với ba dòng gần giống nhau.',
          elements: [
            { id: 'thieu', kind: 'list-item', label: '4.500 đ' },
            { id: 'thua', kind: 'list-item', label: '450.000 đ' },
            { id: 'dung', kind: 'list-item', label: '45.000 đ' },
          ],
        },
        targets: ['dung'],
        hints: {
          thieu: 'Số này là bốn nghìn năm trăm đồng, còn thiếu một số không.',
          thua: 'Số này là bốn trăm năm mươi nghìn đồng, thừa một số không.',
        },
        otherwise: 'Bốn mươi lăm nghìn có ba số không ở cuối.',
      },
      {
        id: 'xem-ten',
        instruction: 'Bấm vào dòng cho biết tiền sẽ về tay ai.',
        screen: {
          title: 'Chuyển tiền',
          alt: 'Hình vẽ màn hình xác nhận có người nhận, số tiền và nội dung.',
          elements: confirmation,
        },
        targets: ['nguoi-nhan'],
        hints: {
          'so-tien': 'Dòng này cho biết trả bao nhiêu. Tên nằm ở dòng ngay trên.',
          'noi-dung': 'Dòng này cho biết trả tiền gì. Tên nằm ở dòng trên cùng.',
          'xac-nhan': 'Khoan xác nhận. Hãy xem tên ở dòng “Người nhận” trước.',
          huy: 'Chưa cần hủy. Hãy xem tên ở dòng “Người nhận” trước.',
        },
        otherwise: 'Tên nằm ở dòng trên cùng, “Người nhận”.',
      },
      {
        id: 'xac-nhan',
        instruction: 'Tên, số tiền và nội dung đều đúng. Bấm nút để trả.',
        screen: {
          title: 'Chuyển tiền',
          alt: 'Hình vẽ màn hình xác nhận, tên Phạm Thị Hoa và số tiền đều khớp.',
          elements: confirmation,
        },
        targets: ['xac-nhan'],
        hints: {
          huy: 'Nút này dừng việc trả tiền. Mọi điều đã đúng, hãy bấm “Xác nhận”.',
          'nguoi-nhan': 'Tên đã đúng rồi. Nút “Xác nhận” ở bên dưới.',
        },
        otherwise: 'Nút cần bấm có chữ “Xác nhận”.',
      },
    ],
    done: 'Đã trả đúng người, đúng 45.000 đ.',
  },
  check: [
    {
      id: 'kt-2-ba-dieu',
      kind: 'multiple',
      prompt: 'Trước khi bấm “Xác nhận”, cần xem những điều nào?',
      options: [
        { id: 'a', text: 'Tên người nhận' },
        { id: 'b', text: 'Số tiền' },
        { id: 'c', text: 'Số dư của người bán' },
        { id: 'd', text: 'Nội dung' },
      ],
      correct: ['a', 'b', 'd'],
      explanation: {
        general: 'Ba điều cần xem là tên người nhận, số tiền và nội dung.',
        perOption: { c: 'Số dư của người khác không hiện ra, và cũng không cần biết.' },
      },
      reviewedOn: REVIEWED_ON,
      sourceIds: ['vietqr'],
    },
    {
      id: 'kt-2-thua-so-khong',
      kind: 'single',
      prompt: 'Mớ rau 30.000 đ mà màn hình hiện 300.000 đ. Nên làm gì?',
      options: [
        { id: 'a', text: 'Xác nhận rồi xin lại tiền thừa' },
        { id: 'b', text: 'Sửa lại số tiền rồi mới xác nhận' },
        { id: 'c', text: 'Đưa máy cho người bán bấm giúp' },
      ],
      correct: ['b'],
      explanation: {
        general: 'Chưa bấm “Xác nhận” thì vẫn sửa được.',
        perOption: {
          a: 'Tiền đã đi thì phải chờ người khác trả lại.',
          c: 'Điện thoại đang mở app ngân hàng thì không đưa cho ai.',
        },
      },
      reviewedOn: REVIEWED_ON,
      authorsOwn: true,
    },
    {
      id: 'kt-2-quet-nhan-qua',
      kind: 'single',
      prompt: 'Người lạ gửi mã QR để nhận quà. Quét xong, máy hỏi mã PIN. Nên làm gì?',
      options: [
        { id: 'a', text: 'Nhập mã PIN thật nhanh' },
        { id: 'b', text: 'Hỏi người lạ nên nhập gì' },
        { id: 'c', text: 'Bấm “Hủy” và không quét nữa' },
      ],
      correct: ['c'],
      explanation: {
        general: 'Máy chỉ hỏi mã PIN khi tiền sắp đi ra.',
        perOption: {
          a: 'Nhập mã PIN lúc này là tự chuyển tiền cho người lạ.',
          b: 'Người lạ sẽ tìm cách để mình nhập mã.',
        },
      },
      reviewedOn: REVIEWED_ON,
      authorsOwn: true,
    },
  ],
};
