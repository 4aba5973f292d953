import type { Lesson } from '../../schema.js';
import { REVIEW_BY, REVIEWED_ON } from './sources.js';

export const lesson4: Lesson = {
  id: 'cho-truong-tro-cap',
  title: 'Ở chợ, ở trường và nhận trợ cấp',
  outcome: 'Nhận ra mã QR bị dán đè, chờ tiền đến thật và giữ biên lai.',
  minutes: 10,
  sourceIds: ['author', 'bao-cao-dai-son', 'vneid-an-sinh', 'baomoi-an-sinh'],
  reviewedOn: REVIEWED_ON,
  reviewBy: REVIEW_BY,
  cards: [
    {
      id: 'dan-de',
      title: 'Nhìn kỹ **tờ mã QR** trên quầy.',
      body: ['Kẻ gian có thể dán mã khác đè lên.', 'Thấy hai lớp giấy hoặc mép bong, hãy hỏi người bán.'],
      scene: { name: 'qr-stall', alt: 'Hình vẽ quầy hàng ở chợ, tấm bảng mã QR đặt trên quầy.' },
    },
    {
      id: 'hoi-ten',
      title: 'Hỏi người bán: **mã này tên ai?**',
      body: ['Quét xong, so tên ấy với tên trên màn hình.', 'Không khớp thì bấm “Hủy” rồi hỏi lại.'],
      screen: {
        title: 'Chuyển tiền',
        alt: 'Hình vẽ màn hình có tên người nhận lạ. Nút hủy có viền vàng.',
        elements: [
          { id: 'nguoi-nhan', kind: 'field', label: 'Người nhận', value: 'LE VAN TAM' },
          { id: 'so-tien', kind: 'field', label: 'Số tiền', value: '45.000 đ' },
          { id: 'xac-nhan', kind: 'button', label: 'Xác nhận' },
          { id: 'huy', kind: 'button', label: 'Hủy' },
        ],
        highlight: 'huy',
      },
    },
    {
      id: 'cho-loa',
      title: 'Người bán đợi **loa báo** hoặc app báo.',
      body: ['Nghe đúng số tiền rồi mới giao hàng.', 'Ảnh “đã chuyển tiền” có thể là ảnh giả.'],
      screen: {
        title: 'App của người bán',
        alt: 'Hình vẽ app của người bán. Dòng báo tiền vào 45.000 đ có viền vàng.',
        elements: [
          { id: 'vao', kind: 'list-item', label: 'Tiền vào: +45.000 đ', value: 'Vừa xong', icon: 'bell' },
          { id: 'truoc', kind: 'list-item', label: 'Tiền vào: +20.000 đ', value: '08:15', icon: 'money' },
        ],
        highlight: 'vao',
      },
    },
    {
      id: 'bien-lai',
      title: 'Giữ lại **biên lai**.',
      body: [
        'Trả xong, bấm “Lưu biên lai” hoặc chụp màn hình.',
        'Khi có nhầm lẫn, biên lai giúp tìm lại giao dịch.',
      ],
      scene: { name: 'receipt', alt: 'Hình vẽ tờ biên lai có số tiền và dấu đã trả.' },
    },
    {
      id: 'tien-hoc',
      title: 'Nộp **tiền học** qua ngân hàng.',
      body: ['Dùng mã hoặc số tài khoản do nhà trường thông báo.', 'Ghi rõ tên học sinh, lớp và khoản thu.'],
      screen: {
        title: 'Chuyển tiền',
        alt: 'Hình vẽ màn hình nộp tiền học. Dòng nội dung có viền vàng.',
        elements: [
          { id: 'nguoi-nhan', kind: 'field', label: 'Người nhận', value: 'TRUONG TIEU HOC A' },
          { id: 'so-tien', kind: 'field', label: 'Số tiền', value: '350.000 đ' },
          { id: 'noi-dung', kind: 'field', label: 'Nội dung', value: 'Lê An, lớp 3A, tiền ăn' },
        ],
        highlight: 'noi-dung',
      },
      tip: 'Nghi ngờ mã lạ thì gọi nhà trường theo số đã biết.',
    },
    {
      id: 'tro-cap',
      title: 'Trợ cấp về **tài khoản của chính mình**.',
      body: [
        'Trên VNeID có mục “An sinh xã hội” để khai tài khoản.',
        'Tài khoản phải chính chủ và đang dùng được.',
      ],
      screen: {
        title: 'VNeID',
        alt: 'Hình vẽ trang đầu VNeID. Ô an sinh xã hội ở hàng dưới, bên phải, có viền vàng.',
        elements: [
          { id: 'can-cuoc', kind: 'tile', label: 'Căn cước điện tử', icon: 'id-card' },
          { id: 'vi', kind: 'tile', label: 'Ví giấy tờ', icon: 'wallet' },
          { id: 'suc-khoe', kind: 'tile', label: 'Sổ sức khỏe điện tử', icon: 'health' },
          { id: 'an-sinh', kind: 'tile', label: 'An sinh xã hội', icon: 'people' },
        ],
        highlight: 'an-sinh',
      },
      variants: [
        {
          when: 'Nếu máy hiện khác',
          body: ['VNeID có thể đổi chỗ các ô sau mỗi lần cập nhật.', 'Hãy tìm chữ “An sinh xã hội”.'],
        },
      ],
    },
    {
      id: 'goi-tro-cap',
      title: 'Gọi xin OTP để trả trợ cấp là **lừa đảo**.',
      body: ['Nhận tiền không cần đọc mã OTP.', 'Hãy cúp máy và hỏi trực tiếp ở xã.'],
      scene: { name: 'phone-call-scam', alt: 'Hình vẽ điện thoại có cuộc gọi lạ với dấu cảnh báo.' },
    },
  ],
  practice: {
    id: 'ma-qr-la',
    format: 1,
    title: 'Một mã QR lạ ở chợ',
    intro: 'Mua rau hết 45.000 đ. Người bán tên Phạm Thị Hoa.',
    steps: [
      {
        id: 'quet-quay',
        instruction: 'Bấm vào mã trên quầy để quét.',
        screen: {
          title: 'Quét mã',
          alt: 'Hình vẽ máy ảnh đang ngắm mã QR dán trên quầy.',
          elements: [
            { id: 'ma', kind: 'qr', label: 'Mã dán trên quầy' },
            { id: 'thoat', kind: 'button', label: 'Thoát' },
          ],
        },
        targets: ['ma'],
        hints: { thoat: 'Nút này đóng máy ảnh. Hãy bấm vào hình mã vuông.' },
        otherwise: 'Hãy bấm vào hình mã vuông.',
      },
      {
        id: 'ten-khac',
        instruction: 'Người bán là Phạm Thị Hoa. Xem tên rồi chọn nút đúng.',
        screen: {
          title: 'Chuyển tiền',
          alt: 'Hình vẽ màn hình xác nhận, người nhận là Lê Văn Tám.',
          elements: [
            { id: 'nguoi-nhan', kind: 'field', label: 'Người nhận', value: 'LE VAN TAM' },
            { id: 'so-tien', kind: 'field', label: 'Số tiền', value: '45.000 đ' },
            { id: 'xac-nhan', kind: 'button', label: 'Xác nhận' },
            { id: 'huy', kind: 'button', label: 'Hủy' },
          ],
        },
        targets: ['huy'],
        hints: {
          'xac-nhan': 'Tên trên máy không phải Phạm Thị Hoa. Hãy bấm “Hủy”, chưa mất gì cả.',
          'nguoi-nhan': 'Đúng chỗ cần xem rồi. Tên này khác tên người bán, hãy bấm “Hủy”.',
          'so-tien': 'Số tiền đúng, nhưng tên không khớp. Hãy bấm “Hủy”.',
        },
        otherwise: 'Tên không khớp thì chọn nút dừng lại.',
      },
      {
        id: 'ma-khac',
        instruction: 'Người bán bóc mã dán đè, đưa mã thật. Bấm mã nên quét.',
        screen: {
          title: 'Quét mã',
          alt: 'Hình vẽ hai mã QR, một mã vừa bị bóc ra và một mã của người bán.',
          elements: [
            { id: 'boc', kind: 'qr', label: 'Mã vừa bóc ra' },
            { id: 'that', kind: 'qr', label: 'Mã của bà Hoa' },
            { id: 'thoat', kind: 'button', label: 'Thoát' },
          ],
        },
        targets: ['that'],
        hints: {
          boc: 'Đây là mã bị dán đè lúc nãy. Hãy bấm “Mã của bà Hoa”.',
          thoat: 'Chưa cần thoát. Hãy bấm “Mã của bà Hoa”.',
        },
        otherwise: 'Quét mã mà người bán vừa đưa.',
      },
      {
        id: 'tra-tien',
        instruction: 'Tên và số tiền đã khớp. Bấm nút để trả.',
        screen: {
          title: 'Chuyển tiền',
          alt: 'Hình vẽ màn hình xác nhận, người nhận là Phạm Thị Hoa, 45.000 đ.',
          elements: [
            { id: 'nguoi-nhan', kind: 'field', label: 'Người nhận', value: 'PHAM THI HOA' },
            { id: 'so-tien', kind: 'field', label: 'Số tiền', value: '45.000 đ' },
            { id: 'huy', kind: 'button', label: 'Hủy' },
            { id: 'xac-nhan', kind: 'button', label: 'Xác nhận' },
          ],
        },
        targets: ['xac-nhan'],
        hints: { huy: 'Lần này tên đã khớp. Hãy bấm “Xác nhận”.' },
        otherwise: 'Nút cần bấm có chữ “Xác nhận”.',
      },
      {
        id: 'luu',
        instruction: 'Loa đã báo nhận 45.000 đ. Bấm nút để giữ bằng chứng.',
        screen: {
          title: 'Giao dịch thành công',
          alt: 'Hình vẽ màn hình trả tiền thành công với hai nút bên dưới.',
          elements: [
            { id: 'ket-qua', kind: 'text', label: '45.000 đ cho PHAM THI HOA' },
            { id: 'luu', kind: 'button', label: 'Lưu biên lai' },
            { id: 'them', kind: 'button', label: 'Trả lần nữa' },
          ],
        },
        targets: ['luu'],
        hints: { them: 'Tiền đã đến rồi, không cần trả lần nữa. Hãy bấm “Lưu biên lai”.' },
        otherwise: 'Nút cần bấm có chữ “Lưu biên lai”.',
      },
    ],
    done: 'Đã tránh được mã lạ và trả đúng người bán.',
  },
  check: [
    {
      id: 'kt-4-mep-bong',
      kind: 'single',
      prompt: 'Tờ mã QR trên quầy bong mép, bên dưới có lớp giấy khác. Nên làm gì?',
      options: [
        { id: 'a', text: 'Hỏi người bán trước khi quét' },
        { id: 'b', text: 'Quét và trả thật nhanh' },
        { id: 'c', text: 'Dán lại cho phẳng rồi quét' },
      ],
      correct: ['a'],
      explanation: {
        general: 'Hai lớp giấy là dấu hiệu mã bị dán đè.',
        perOption: {
          b: 'Tiền có thể về tài khoản kẻ gian.',
          c: 'Dán phẳng thì mã lạ vẫn là mã lạ.',
        },
      },
      reviewedOn: REVIEWED_ON,
      authorsOwn: true,
    },
    {
      id: 'kt-4-noi-dung-hoc',
      kind: 'single',
      prompt: 'Nộp tiền ăn cho học sinh, ghi nội dung thế nào là rõ nhất?',
      options: [
        { id: 'a', text: '“Nộp tiền”' },
        { id: 'b', text: '“Gửi nhà trường”' },
        { id: 'c', text: '“Lê An, lớp 3A, tiền ăn”' },
      ],
      correct: ['c'],
      explanation: {
        general: 'Tên, lớp và khoản thu giúp nhà trường ghi đúng người nộp.',
        perOption: {
          a: 'Nhà trường không biết tiền của học sinh nào.',
          b: 'Còn thiếu tên, lớp và khoản thu.',
        },
      },
      reviewedOn: REVIEWED_ON,
      authorsOwn: true,
    },
    {
      id: 'kt-4-bien-lai',
      kind: 'single',
      prompt: 'Vì sao nên giữ biên lai?',
      options: [
        { id: 'a', text: 'Để được hoàn tiền' },
        { id: 'b', text: 'Để tìm lại giao dịch khi nhầm lẫn' },
        { id: 'c', text: 'Để khoe với hàng xóm' },
      ],
      correct: ['b'],
      explanation: {
        general: 'Biên lai ghi ngày giờ, số tiền và người nhận.',
        perOption: {
          a: 'Biên lai không tự đem tiền về.',
          c: 'Biên lai có thông tin riêng, chỉ nên giữ cho mình.',
        },
      },
      reviewedOn: REVIEWED_ON,
      authorsOwn: true,
    },
  ],
};
