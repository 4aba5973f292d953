import type { Lesson } from '../../schema.js';
import { REVIEW_BY, REVIEWED_ON } from './sources.js';

export const lesson3: Lesson = {
  id: 'chuyen-khoan-khuon-mat',
  title: 'Chuyển khoản và quét khuôn mặt',
  outcome: 'Chuyển khoản đúng người và biết khi nào máy hỏi khuôn mặt.',
  minutes: 9,
  sourceIds: ['thong-tu-50', 'author'],
  reviewedOn: REVIEWED_ON,
  reviewBy: REVIEW_BY,
  cards: [
    {
      id: 'chuyen-khoan',
      title: '**Chuyển khoản** là gửi tiền sang tài khoản khác.',
      body: ['Cần ba thứ: ngân hàng nhận, số tài khoản, số tiền.', 'Gõ chậm và đọc lại từng nhóm số.'],
      screen: {
        title: 'Chuyển tiền',
        alt: 'Hình vẽ màn hình chuyển tiền. Dòng số tài khoản nhận có viền vàng.',
        elements: [
          { id: 'ngan-hang', kind: 'field', label: 'Ngân hàng nhận', value: 'Ngân hàng Mẫu', icon: 'bank' },
          { id: 'so', kind: 'field', label: 'Số tài khoản', value: '9990 8765 4321' },
          { id: 'tien', kind: 'field', label: 'Số tiền', value: '2.000.000 đ' },
        ],
        highlight: 'so',
      },
    },
    {
      id: 'ten-hien-ra',
      title: 'Gõ số xong, nhìn **tên hiện ra**.',
      body: ['Máy hiện tên chủ tài khoản nhận.', 'Tên lạ thì dừng và gõ lại số.'],
      screen: {
        title: 'Chuyển tiền',
        alt: 'Hình vẽ màn hình chuyển tiền. Dòng tên chủ tài khoản nhận có viền vàng.',
        elements: [
          { id: 'so', kind: 'field', label: 'Số tài khoản', value: '9990 8765 4321' },
          { id: 'ten', kind: 'field', label: 'Tên chủ tài khoản', value: 'NGUYEN VAN BINH', icon: 'user' },
          { id: 'tien', kind: 'field', label: 'Số tiền', value: '2.000.000 đ' },
        ],
        highlight: 'ten',
      },
    },
    {
      id: 'tren-10-trieu',
      title: 'Một lần **trên 10 triệu đồng**: quét khuôn mặt.',
      body: ['Theo mức hiện nay, máy phải so khuôn mặt.', 'Ví dụ: chuyển 12 triệu đồng một lần.'],
      screen: {
        title: 'Xác nhận',
        alt: 'Hình vẽ lệnh chuyển 12 triệu đồng. Nút quét khuôn mặt có viền vàng.',
        elements: [
          { id: 'tien', kind: 'field', label: 'Số tiền', value: '12.000.000 đ' },
          { id: 'mat', kind: 'button', label: 'Quét khuôn mặt', icon: 'camera' },
          { id: 'huy', kind: 'button', label: 'Hủy' },
        ],
        highlight: 'mat',
      },
      tip: 'Mức này có thể thay đổi, hãy làm theo app của ngân hàng.',
    },
    {
      id: 'ca-ngay-20-trieu',
      title: 'Cộng cả ngày **trên 20 triệu đồng**: cũng vậy.',
      body: [
        'Ví dụ mỗi lần chuyển 6 triệu đồng.',
        'Ba lần là 18 triệu, chưa quá mức.',
        'Lần thứ tư thành 24 triệu, máy hỏi khuôn mặt.',
      ],
      screen: {
        title: 'Hôm nay',
        alt: 'Hình vẽ bốn lần chuyển 6 triệu đồng. Lần thứ tư có viền vàng.',
        elements: [
          { id: 'lan-1', kind: 'list-item', label: 'Lần 1: 6.000.000 đ', value: 'Cộng lại: 6.000.000 đ' },
          { id: 'lan-2', kind: 'list-item', label: 'Lần 2: 6.000.000 đ', value: 'Cộng lại: 12.000.000 đ' },
          { id: 'lan-3', kind: 'list-item', label: 'Lần 3: 6.000.000 đ', value: 'Cộng lại: 18.000.000 đ' },
          { id: 'lan-4', kind: 'list-item', label: 'Lần 4: 6.000.000 đ', value: 'Cộng lại: 24.000.000 đ' },
        ],
        highlight: 'lan-4',
      },
    },
    {
      id: 'may-moi',
      title: '**Máy mới** cũng phải quét khuôn mặt.',
      body: [
        'Lần đầu dùng app trên điện thoại khác, máy hỏi khuôn mặt.',
        'Ngân hàng cần biết chắc người dùng là mình.',
      ],
      screen: {
        title: 'App ngân hàng',
        alt: 'Hình vẽ thông báo máy mới. Nút quét khuôn mặt có viền vàng.',
        elements: [
          { id: 'bao', kind: 'text', label: 'Đây là thiết bị mới' },
          { id: 'mat', kind: 'button', label: 'Quét khuôn mặt', icon: 'camera' },
          { id: 'de-sau', kind: 'button', label: 'Để sau' },
        ],
        highlight: 'mat',
      },
    },
    {
      id: 'can-cuoc-chip',
      title: 'Máy so khuôn mặt với **căn cước gắn chip**.',
      body: ['Dữ liệu ở ngân hàng phải khớp với căn cước.', 'Chưa khớp thì mang căn cước ra quầy ngân hàng.'],
      screen: {
        title: 'Thông tin của tôi',
        alt: 'Hình vẽ trang thông tin cá nhân. Dòng căn cước gắn chip đã khớp có viền vàng.',
        elements: [
          {
            id: 'can-cuoc',
            kind: 'list-item',
            label: 'Căn cước gắn chip',
            value: 'Đã khớp dữ liệu',
            icon: 'id-card',
          },
          { id: 'so-may', kind: 'list-item', label: 'Số điện thoại', value: 'Đã xác nhận', icon: 'phone' },
        ],
        highlight: 'can-cuoc',
      },
    },
    {
      id: 'cach-quet',
      title: 'Quét ở nơi **đủ sáng**.',
      body: ['Bỏ kính đen, khẩu trang và giữ máy ngang mặt.', 'Chỉ quét khi chính mình đang chuyển tiền.'],
      scene: { name: 'lock-phone', alt: 'Hình vẽ chiếc điện thoại có ổ khóa trên màn hình.' },
      tip: 'Không quay mặt theo lời người lạ trong cuộc gọi video.',
    },
  ],
  practice: {
    id: 'chuyen-12-trieu',
    format: 1,
    title: 'Chuyển 12 triệu đồng',
    intro: 'Cần chuyển 12.000.000 đ cho ông Nguyễn Văn Bình.',
    steps: [
      {
        id: 'chon-chuyen',
        instruction: 'Bấm vào ô “Chuyển tiền”.',
        screen: {
          title: 'App ngân hàng',
          alt: 'Hình vẽ app ngân hàng có bốn ô. Ô chuyển tiền có hình máy bay giấy.',
          elements: [
            { id: 'quet', kind: 'tile', label: 'Quét QR', icon: 'qr' },
            { id: 'chuyen', kind: 'tile', label: 'Chuyển tiền', icon: 'send' },
            { id: 'tai-khoan', kind: 'tile', label: 'Tài khoản', icon: 'user' },
            { id: 'the', kind: 'tile', label: 'Thẻ', icon: 'card' },
          ],
        },
        targets: ['chuyen'],
        hints: {
          quet: 'Ô này cần có mã QR. Hãy tìm ô có hình máy bay giấy.',
          'tai-khoan': 'Ô này để xem số tài khoản. Hãy tìm ô có hình máy bay giấy.',
          the: 'Vừa bấm “Thẻ”. Hãy tìm ô có hình máy bay giấy.',
        },
        otherwise: 'Ô cần tìm ở hàng trên, bên phải.',
      },
      {
        id: 'xem-ten',
        instruction: 'Bấm vào dòng cho biết tên người nhận.',
        screen: {
          title: 'Chuyển tiền',
          alt: 'Hình vẽ màn hình chuyển tiền có ngân hàng, số tài khoản và tên chủ tài khoản.',
          elements: [
            { id: 'ngan-hang', kind: 'field', label: 'Ngân hàng nhận', value: 'Ngân hàng Mẫu' },
            { id: 'so', kind: 'field', label: 'Số tài khoản', value: '9990 8765 4321' },
            { id: 'ten', kind: 'field', label: 'Tên chủ tài khoản', value: 'NGUYEN VAN BINH' },
          ],
        },
        targets: ['ten'],
        hints: {
          'ngan-hang': 'Dòng này là tên ngân hàng. Tên người ở dòng dưới cùng.',
          so: 'Dòng này là số. Tên người hiện ở ngay dưới.',
        },
        otherwise: 'Tên người viết chữ hoa, ở dòng dưới cùng.',
      },
      {
        id: 'chon-tien',
        instruction: 'Chuyển 12 triệu đồng. Bấm vào số tiền đúng.',
        screen: {
          title: 'Nhập số tiền',
          alt: 'Hình vẽ màn hình chọn số tiền với ba dòng gần giống nhau.',
          elements: [
            { id: 'thieu', kind: 'list-item', label: '1.200.000 đ' },
            { id: 'dung', kind: 'list-item', label: '12.000.000 đ' },
            { id: 'thua', kind: 'list-item', label: '120.000.000 đ' },
          ],
        },
        targets: ['dung'],
        hints: {
          thieu: 'Số này là một triệu hai trăm nghìn đồng, còn thiếu.',
          thua: 'Số này là một trăm hai mươi triệu đồng, thừa một số không.',
        },
        otherwise: 'Mười hai triệu có sáu số không ở cuối.',
      },
      {
        id: 'quet-mat',
        instruction: 'Số tiền trên 10 triệu đồng. Bấm cách xác nhận cần thêm.',
        screen: {
          title: 'Xác nhận',
          alt: 'Hình vẽ lệnh chuyển 12 triệu đồng với ba nút bên dưới.',
          elements: [
            { id: 'tien', kind: 'text', label: '12.000.000 đ cho NGUYEN VAN BINH' },
            { id: 'gui-ma', kind: 'button', label: 'Gửi mã OTP cho người nhận' },
            { id: 'mat', kind: 'button', label: 'Quét khuôn mặt' },
            { id: 'huy', kind: 'button', label: 'Hủy' },
          ],
        },
        targets: ['mat'],
        hints: {
          'gui-ma': 'Người nhận không cần mã nào. Hãy bấm “Quét khuôn mặt”.',
          huy: 'Tên và số tiền đã đúng, chưa cần hủy. Hãy bấm “Quét khuôn mặt”.',
        },
        otherwise: 'Trên 10 triệu đồng một lần thì máy so khuôn mặt.',
      },
      {
        id: 'bien-lai',
        instruction: 'Đã chuyển xong. Bấm vào nút để giữ bằng chứng.',
        screen: {
          title: 'Giao dịch thành công',
          alt: 'Hình vẽ màn hình chuyển tiền thành công với hai nút bên dưới.',
          elements: [
            { id: 'tien', kind: 'text', label: '12.000.000 đ cho NGUYEN VAN BINH' },
            { id: 'them', kind: 'button', label: 'Chuyển lần nữa' },
            { id: 'luu', kind: 'button', label: 'Lưu biên lai' },
          ],
        },
        targets: ['luu'],
        hints: { them: 'Nút này chuyển thêm một lần nữa. Hãy bấm “Lưu biên lai”.' },
        otherwise: 'Nút cần bấm có chữ “Lưu biên lai”.',
      },
    ],
    done: 'Đã chuyển đúng người và giữ lại biên lai.',
  },
  check: [
    {
      id: 'kt-3-chin-trieu',
      kind: 'single',
      prompt: 'Sáng, chiều và tối, mỗi lần chuyển 9 triệu đồng. Lần nào vượt mức 20 triệu cả ngày?',
      options: [
        { id: 'a', text: 'Lần buổi sáng' },
        { id: 'b', text: 'Lần buổi chiều' },
        { id: 'c', text: 'Lần buổi tối' },
      ],
      correct: ['c'],
      explanation: {
        general: 'Cộng đến buổi tối là 27 triệu đồng, quá 20 triệu đồng.',
        perOption: {
          a: 'Buổi sáng mới có 9 triệu đồng.',
          b: 'Đến chiều là 18 triệu đồng, chưa quá mức.',
        },
      },
      reviewedOn: REVIEWED_ON,
      sourceIds: ['thong-tu-50'],
    },
    {
      id: 'kt-3-may-moi',
      kind: 'single',
      prompt: 'Vừa đổi điện thoại và cài lại app ngân hàng. Máy thường yêu cầu gì?',
      options: [
        { id: 'a', text: 'Quét khuôn mặt' },
        { id: 'b', text: 'Nộp phí mở máy' },
        { id: 'c', text: 'Gửi ảnh thẻ cho tổng đài' },
      ],
      correct: ['a'],
      explanation: {
        general: 'Thiết bị mới cần xác nhận bằng khuôn mặt.',
        perOption: {
          b: 'Ai đòi phí mở máy thì hãy dừng lại, gọi số sau thẻ.',
          c: 'Không gửi ảnh thẻ cho ai.',
        },
      },
      reviewedOn: REVIEWED_ON,
      sourceIds: ['thong-tu-50'],
    },
    {
      id: 'kt-3-ten-la',
      kind: 'single',
      prompt: 'Gõ số tài khoản xong, máy hiện một tên lạ. Nên làm gì?',
      options: [
        { id: 'a', text: 'Chuyển thử một số tiền nhỏ' },
        { id: 'b', text: 'Dừng lại và xem lại số tài khoản' },
        { id: 'c', text: 'Chuyển luôn vì số đã đủ' },
      ],
      correct: ['b'],
      explanation: {
        general: 'Tên lạ nghĩa là số có thể sai hoặc bị đổi.',
        perOption: {
          a: 'Chuyển thử cũng là gửi tiền cho người lạ.',
          c: 'Đủ số chưa chắc là đúng người.',
        },
      },
      reviewedOn: REVIEWED_ON,
      authorsOwn: true,
    },
  ],
};
