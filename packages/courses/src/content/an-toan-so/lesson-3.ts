import type { Lesson } from '../../schema.js';
import { REVIEW_BY, REVIEWED_ON } from './sources.js';

export const lesson3: Lesson = {
  id: 'mat-khau-hai-lop',
  title: 'Mật khẩu và hai lớp khóa',
  outcome: 'Đặt được mật khẩu khó đoán, giữ kín và bật thêm lớp khóa thứ hai.',
  minutes: 8,
  sourceIds: ['author'],
  reviewedOn: REVIEWED_ON,
  reviewBy: REVIEW_BY,
  cards: [
    {
      id: 'nhu-chia-khoa',
      title: 'Mật khẩu là **chìa khóa nhà**.',
      body: ['Ai có chìa khóa thì vào được.', 'Chìa khóa tốt là chìa khó làm giả.'],
      scene: { name: 'lock-phone', alt: 'Hình vẽ chiếc điện thoại có ổ khóa, phía sau là tấm khiên.' },
    },
    {
      id: 'de-doan',
      title: 'Mật khẩu **dễ đoán** là gì?',
      body: ['Ngày sinh, số điện thoại, tên con cháu.', 'Dãy 123456 thì ai cũng thử đầu tiên.'],
      screen: {
        title: 'Đặt mật khẩu',
        alt: 'Hình vẽ ô mật khẩu ghi 123456 kèm dòng cảnh báo quá dễ đoán. Ô ấy có viền vàng.',
        elements: [
          { id: 'o', kind: 'field', label: 'Mật khẩu mới', value: '123456', icon: 'lock' },
          { id: 'bao', kind: 'text', label: 'Quá dễ đoán', icon: 'alert' },
        ],
        highlight: 'o',
      },
    },
    {
      id: 'kho-doan',
      title: 'Mật khẩu **dài** thì khó đoán.',
      body: [
        'Ghép vài từ không liên quan với nhau.',
        'Thêm chữ hoa, chữ số và một dấu.',
        'Ví dụ ở hình chỉ để xem, đừng dùng lại.',
      ],
      screen: {
        title: 'Đặt mật khẩu',
        alt: 'Hình vẽ ô mật khẩu ghép nhiều từ, có chữ hoa, số và dấu. Ô ấy có viền vàng.',
        elements: [
          { id: 'o', kind: 'field', label: 'Mật khẩu mới', value: 'Trau-Hat-Ben-Cau7', icon: 'lock' },
          { id: 'bao', kind: 'text', label: 'Khó đoán', icon: 'check' },
        ],
        highlight: 'o',
      },
      variants: [
        {
          when: 'Nếu máy hiện “Mật khẩu chưa hợp lệ”',
          body: ['Mỗi nơi có quy định riêng về mật khẩu.', 'Đọc dòng chữ bên dưới ô rồi sửa theo.'],
        },
      ],
    },
    {
      id: 'moi-noi-mot-mat-khau',
      title: 'Mỗi nơi **một mật khẩu**.',
      body: ['Dùng chung thì lộ một nơi là mất cả.', 'Nhất là ngân hàng, VNeID và hộp thư: đặt riêng.'],
      screen: {
        title: 'Sổ tay ở nhà',
        alt: 'Hình vẽ ba dòng: ngân hàng, VNeID và hộp thư, mỗi nơi một mật khẩu riêng.',
        elements: [
          { id: 'bank', kind: 'list-item', label: 'Ngân hàng', value: 'Mật khẩu riêng', icon: 'bank' },
          { id: 'vneid', kind: 'list-item', label: 'VNeID', value: 'Mật khẩu riêng', icon: 'id-card' },
          { id: 'thu', kind: 'list-item', label: 'Hộp thư', value: 'Mật khẩu riêng', icon: 'message' },
        ],
      },
      tip: 'Hay quên thì ghi ra giấy, cất ở nhà như cất sổ đỏ.',
    },
    {
      id: 'hai-lop',
      title: 'Khóa **hai lớp** chắc hơn một.',
      body: [
        'Lớp một là mật khẩu.',
        'Lớp hai là mã, vân tay hoặc khuôn mặt.',
        'Lộ mật khẩu thì vẫn còn lớp thứ hai.',
      ],
      scene: {
        name: 'two-locks',
        alt: 'Hình vẽ cánh cửa có hai ổ khóa: một là mật khẩu, một là chiếc điện thoại.',
      },
    },
    {
      id: 'bat-hai-lop',
      title: 'Bật trong phần **“Cài đặt”**.',
      body: ['Tìm mục “Bảo mật”.', 'Bật “Xác thực hai lớp”.'],
      screen: {
        title: 'Bảo mật',
        alt: 'Hình vẽ phần cài đặt bảo mật. Dòng xác thực hai lớp có viền vàng.',
        elements: [
          { id: 'doi', kind: 'list-item', label: 'Đổi mật khẩu', icon: 'key' },
          {
            id: 'hai-lop',
            kind: 'list-item',
            label: 'Xác thực hai lớp',
            value: 'Đang tắt',
            icon: 'shield',
          },
          { id: 'thiet-bi', kind: 'list-item', label: 'Thiết bị đã đăng nhập', icon: 'eye' },
        ],
        highlight: 'hai-lop',
      },
      variants: [
        {
          when: 'Nếu máy hiện chữ khác',
          body: ['Có nơi ghi “Xác minh hai bước”.', 'Nghĩa cũng giống nhau.'],
        },
        {
          when: 'Nếu máy hiện không có mục này',
          body: ['Có app đặt mục này ở chỗ khác.', 'Nhờ Tổ công nghệ số xem giúp, mật khẩu thì tự gõ.'],
        },
      ],
    },
    {
      id: 'nguoi-giup',
      title: 'Người giúp **chỉ đường**, mình tự gõ.',
      body: ['Gõ mật khẩu thì lấy tay che.', 'Người giúp tốt sẽ quay mặt đi.'],
      scene: {
        name: 'helper-and-elder',
        alt: 'Hình vẽ một người hướng dẫn ngồi cạnh người lớn tuổi, người lớn tuổi tự cầm máy.',
      },
    },
  ],
  practice: {
    id: 'tap-mat-khau',
    format: 1,
    title: 'Tập: khóa cho chắc',
    intro: 'Đây là máy tập. Không gõ mật khẩu thật vào đây.',
    steps: [
      {
        id: 'chon-mat-khau',
        instruction: 'Chọn mật khẩu khó đoán nhất.',
        screen: {
          title: 'Đặt mật khẩu',
          alt: 'Hình vẽ ba mật khẩu để chọn một.',
          elements: [
            { id: 'ngay', kind: 'list-item', label: 'sinh1955', value: 'Ngày sinh', icon: 'calendar' },
            {
              id: 'dai',
              kind: 'list-item',
              label: 'Sen-Nghe-Vang-Hai9',
              value: 'Nhiều từ ghép lại',
              icon: 'lock',
            },
            { id: 'ten', kind: 'list-item', label: 'matkhau', value: 'Chữ mật khẩu', icon: 'pen' },
          ],
        },
        targets: ['dai'],
        hints: {
          ngay: 'Ngày sinh thì nhiều người biết. Tìm dòng dài nhất, ở giữa.',
          ten: 'Chữ này kẻ gian thử đầu tiên. Tìm dòng dài nhất, ở giữa.',
        },
        otherwise: 'Tìm dòng dài nhất, có chữ hoa, số và dấu.',
      },
      {
        id: 'vao-bao-mat',
        instruction: 'Muốn bật hai lớp, vào mục nào?',
        screen: {
          title: 'Cài đặt',
          alt: 'Hình vẽ phần cài đặt có bốn ô: Thông báo, Bảo mật, Ngôn ngữ, Trợ giúp.',
          elements: [
            { id: 'thong-bao', kind: 'tile', label: 'Thông báo', icon: 'bell' },
            { id: 'bao-mat', kind: 'tile', label: 'Bảo mật', icon: 'shield' },
            { id: 'ngon-ngu', kind: 'tile', label: 'Ngôn ngữ', icon: 'globe' },
            { id: 'tro-giup', kind: 'tile', label: 'Trợ giúp', icon: 'people' },
          ],
        },
        targets: ['bao-mat'],
        hints: {
          'thong-bao': 'Ô này chỉnh tiếng báo. Ô cần tìm có hình tấm khiên, ở bên phải.',
          'ngon-ngu': 'Ô này chọn tiếng Việt. Ô cần tìm có hình tấm khiên, ở hàng trên.',
          'tro-giup': 'Ô này để hỏi cách dùng. Ô cần tìm ở ngay bên trên.',
        },
        otherwise: 'Ô cần tìm có hình tấm khiên, ở hàng trên, bên phải.',
      },
      {
        id: 'bat',
        instruction: 'Bấm vào dòng bật thêm lớp khóa.',
        screen: {
          title: 'Bảo mật',
          alt: 'Hình vẽ ba dòng: đổi mật khẩu, xác thực hai lớp, thiết bị đã đăng nhập.',
          elements: [
            { id: 'doi', kind: 'list-item', label: 'Đổi mật khẩu', icon: 'key' },
            { id: 'thiet-bi', kind: 'list-item', label: 'Thiết bị đã đăng nhập', icon: 'eye' },
            {
              id: 'hai-lop',
              kind: 'list-item',
              label: 'Xác thực hai lớp',
              value: 'Đang tắt',
              icon: 'shield',
            },
          ],
        },
        targets: ['hai-lop'],
        hints: {
          doi: 'Dòng này để đổi mật khẩu. Dòng cần tìm ở dưới cùng.',
          'thiet-bi': 'Dòng này để xem máy nào đang dùng. Dòng cần tìm ở ngay bên dưới.',
        },
        otherwise: 'Dòng cần tìm có chữ “hai lớp”.',
      },
      {
        id: 'dung-chung',
        instruction: 'App mới hỏi mật khẩu. Chọn cách đặt an toàn.',
        screen: {
          title: 'Tạo tài khoản',
          alt: 'Hình vẽ ba cách đặt mật khẩu để chọn.',
          elements: [
            { id: 'giong', kind: 'button', label: 'Dùng lại mật khẩu ngân hàng', icon: 'bank' },
            { id: 'hoi', kind: 'button', label: 'Nhờ người bán máy đặt hộ', icon: 'store' },
            { id: 'moi', kind: 'button', label: 'Đặt một mật khẩu mới', icon: 'lock' },
          ],
        },
        targets: ['moi'],
        hints: {
          giong: 'Dùng chung thì lộ một nơi là mất cả. Nút cần tìm ở dưới cùng.',
          hoi: 'Người đặt hộ sẽ biết mật khẩu. Nút cần tìm ở ngay bên dưới.',
        },
        otherwise: 'Nút cần tìm có hình ổ khóa.',
      },
    ],
    done: 'Xong rồi. Hai lớp khóa, mình giữ cả hai chìa.',
  },
  check: [
    {
      id: 'ats-3-mat-khau',
      kind: 'single',
      prompt: 'Vì sao không dùng ngày sinh làm mật khẩu?',
      options: [
        { id: 'a', text: 'Vì nhiều người biết ngày sinh của mình' },
        { id: 'b', text: 'Vì điện thoại không nhận chữ số' },
        { id: 'c', text: 'Vì ngày sinh thay đổi mỗi năm' },
      ],
      correct: ['a'],
      explanation: {
        general: 'Điều nhiều người biết thì kẻ gian cũng dễ đoán.',
        perOption: { b: 'Chữ số vẫn gõ được vào mật khẩu.', c: 'Ngày sinh thì không đổi.' },
      },
      authorsOwn: true,
      reviewedOn: REVIEWED_ON,
    },
    {
      id: 'ats-3-giay',
      kind: 'single',
      prompt: 'Hay quên mật khẩu thì làm thế nào?',
      options: [
        { id: 'a', text: 'Dán vào mặt sau điện thoại' },
        { id: 'b', text: 'Nhắn vào nhóm chat cả nhà' },
        { id: 'c', text: 'Ghi ra giấy, cất kín ở nhà' },
      ],
      correct: ['c'],
      explanation: {
        general: 'Tờ giấy cất kín ở nhà thì kẻ gian trên mạng không thấy.',
        perOption: {
          a: 'Mất máy là mất luôn mật khẩu.',
          b: 'Nhóm chat có thể lộ khi một máy bị mất.',
        },
      },
      authorsOwn: true,
      reviewedOn: REVIEWED_ON,
    },
  ],
};
