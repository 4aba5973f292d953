import type { Lesson } from '../../schema.js';
import { portalScreen, procedureScreen } from './screens.js';
import { REVIEWED_ON, REVIEW_BY } from './sources.js';

export const lesson3: Lesson = {
  id: 'tim-thu-tuc',
  title: 'Tìm và đọc thủ tục',
  outcome: 'Tìm đúng thủ tục, biết cần giấy tờ gì, tốn bao nhiêu, bao lâu.',
  minutes: 7,
  sourceIds: ['cong-dvc', 'author'],
  reviewedOn: REVIEWED_ON,
  reviewBy: REVIEW_BY,
  cards: [
    {
      id: 'go-tu',
      title: 'Gõ **vài từ ngắn** vào ô tìm kiếm.',
      body: ['Ví dụ: gõ “tình trạng hôn nhân”.', 'Không cần gõ cả câu dài.'],
      screen: portalScreen('Hình vẽ trang cổng. Ô Tìm thủ tục ở giữa có viền vàng.', 'tim'),
    },
    {
      id: 'chon-dung',
      title: 'Chọn **đúng tên** thủ tục.',
      body: ['Nhiều thủ tục có tên gần giống nhau.', 'Đọc hết tên rồi mới bấm.'],
      screen: {
        title: 'Kết quả',
        alt: 'Hình vẽ ba thủ tục. Dòng cấp giấy xác nhận tình trạng hôn nhân ở giữa có viền vàng.',
        elements: [
          { id: 'ket-hon', kind: 'list-item', icon: 'file', label: 'Đăng ký kết hôn' },
          { id: 'xac-nhan', kind: 'list-item', icon: 'file', label: 'Cấp giấy xác nhận tình trạng hôn nhân' },
          { id: 'thuong-tru', kind: 'list-item', icon: 'file', label: 'Đăng ký thường trú' },
        ],
        highlight: 'xac-nhan',
      },
      variants: [
        {
          when: 'Nếu máy hiện tên hơi khác',
          body: ['Tên thủ tục có thể thay đổi.', 'Chưa chắc thì hỏi Trung tâm Phục vụ hành chính công xã.'],
        },
      ],
    },
    {
      id: 'thanh-phan',
      title: 'Xem **“Thành phần hồ sơ”**.',
      body: ['Mục này cho biết cần những giấy tờ gì.', 'Ghi ra giấy rồi chuẩn bị cho đủ.'],
      screen: procedureScreen(
        'Hình vẽ trang thủ tục. Dòng Thành phần hồ sơ ở trên cùng có viền vàng.',
        'thanh-phan',
      ),
    },
    {
      id: 'le-phi',
      title: 'Xem **“Lệ phí”**.',
      body: ['Mục này cho biết phải trả bao nhiêu.', 'Ai đòi cao hơn thì hỏi lại Trung tâm ở xã.'],
      screen: procedureScreen('Hình vẽ trang thủ tục. Dòng Lệ phí ở giữa có viền vàng.', 'le-phi'),
    },
    {
      id: 'thoi-han',
      title: 'Xem **“Thời hạn”**.',
      body: ['Mục này cho biết bao lâu thì xong.', 'Nhờ vậy, biết ngày nào nên xem lại hồ sơ.'],
      screen: procedureScreen('Hình vẽ trang thủ tục. Dòng Thời hạn có viền vàng.', 'thoi-han'),
    },
    {
      id: 'chup-ro',
      title: 'Chụp giấy tờ cho **rõ**.',
      body: [
        'Đặt giấy nơi đủ sáng, giữ máy cho chắc.',
        'Thấy đủ bốn góc và đọc được mọi chữ là tốt.',
        'Ảnh mờ thì hồ sơ có thể phải làm lại.',
      ],
      screen: {
        title: 'Xem lại ảnh',
        alt: 'Hình vẽ hai ảnh giấy tờ. Ảnh rõ, đủ bốn góc có viền vàng.',
        elements: [
          { id: 'ro', kind: 'tile', icon: 'image', label: 'Ảnh rõ, đủ bốn góc' },
          { id: 'mo', kind: 'tile', icon: 'image', label: 'Ảnh mờ, mất góc' },
        ],
        highlight: 'ro',
      },
    },
  ],
  practice: {
    id: 'tap-tim',
    format: 1,
    title: 'Tập: tìm thủ tục xác nhận tình trạng hôn nhân',
    intro: 'Đây là máy tập, không gửi gì đi.',
    steps: [
      {
        id: 'o-tim',
        instruction: 'Bấm vào ô để tìm thủ tục.',
        screen: portalScreen('Hình vẽ trang cổng có ô địa chỉ, nút đăng nhập, ô tìm kiếm và hai ô vuông.'),
        targets: ['tim'],
        hints: {
          'dia-chi': 'Vừa bấm ô địa chỉ. Ô cần tìm có kính lúp, ở giữa trang.',
          'tra-cuu': 'Vừa bấm “Tra cứu hồ sơ”. Đó là để xem hồ sơ đã nộp. Ô cần tìm có kính lúp.',
        },
        otherwise: 'Ô cần tìm có hình kính lúp, ở giữa trang.',
      },
      {
        id: 'chon',
        instruction: 'Cần giấy xác nhận mình chưa kết hôn. Chọn đúng thủ tục.',
        screen: {
          title: 'Kết quả',
          alt: 'Hình vẽ ba thủ tục có tên gần giống nhau để chọn.',
          elements: [
            { id: 'ket-hon', kind: 'list-item', icon: 'file', label: 'Đăng ký kết hôn' },
            { id: 'lai-ket-hon', kind: 'list-item', icon: 'file', label: 'Đăng ký lại kết hôn' },
            {
              id: 'xac-nhan',
              kind: 'list-item',
              icon: 'file',
              label: 'Cấp giấy xác nhận tình trạng hôn nhân',
            },
          ],
        },
        targets: ['xac-nhan'],
        hints: {
          'ket-hon': 'Vừa bấm “Đăng ký kết hôn”. Mình chỉ cần giấy xác nhận. Tìm dòng có chữ “xác nhận”.',
          'lai-ket-hon': 'Vừa bấm “Đăng ký lại kết hôn”. Tìm dòng có chữ “xác nhận”, ở ngay bên dưới.',
        },
        otherwise: 'Đọc hết từng tên. Tìm dòng có chữ “xác nhận”.',
      },
      {
        id: 'can-giay-gi',
        instruction: 'Muốn biết cần giấy tờ gì. Bấm vào mục đúng.',
        screen: procedureScreen('Hình vẽ trang thủ tục có ba mục và nút Nộp trực tuyến.'),
        targets: ['thanh-phan'],
        hints: {
          'le-phi': 'Vừa bấm “Lệ phí”. Mục đó nói về tiền. Mục cần tìm có hình tập hồ sơ.',
          'thoi-han': 'Vừa bấm “Thời hạn”. Mục đó nói về thời gian. Mục cần tìm có hình tập hồ sơ.',
          nop: 'Vừa bấm “Nộp trực tuyến”. Khoan nộp, xem giấy tờ trước. Mục cần tìm ở trên cùng.',
        },
        otherwise: 'Mục cần tìm ở trên cùng, có hình tập hồ sơ.',
      },
      {
        id: 'chon-anh',
        instruction: 'Chọn ảnh nên gửi kèm hồ sơ.',
        screen: {
          title: 'Ảnh giấy tờ',
          alt: 'Hình vẽ bốn ảnh chụp giấy tờ, dưới mỗi ảnh có lời tả.',
          elements: [
            { id: 'toi', kind: 'tile', icon: 'image', label: 'Ảnh chụp trong tối' },
            { id: 'mo', kind: 'tile', icon: 'image', label: 'Ảnh mờ vì rung tay' },
            { id: 'mat-goc', kind: 'tile', icon: 'image', label: 'Ảnh mất hai góc' },
            { id: 'ro', kind: 'tile', icon: 'image', label: 'Ảnh sáng, đủ bốn góc' },
          ],
        },
        targets: ['ro'],
        hints: {
          toi: 'Vừa bấm ảnh chụp trong tối. Cán bộ không đọc được chữ. Tìm ảnh sáng, đủ góc.',
          mo: 'Vừa bấm ảnh mờ. Cán bộ không đọc được chữ. Tìm ảnh sáng, đủ góc.',
          'mat-goc': 'Vừa bấm ảnh mất góc. Giấy tờ phải thấy đủ. Ảnh cần tìm ở ngay bên cạnh.',
        },
        otherwise: 'Ảnh tốt thì sáng, rõ chữ, đủ bốn góc.',
      },
    ],
    done: 'Xong rồi. Đọc giấy tờ, lệ phí, thời hạn trước khi nộp.',
  },
  check: [
    {
      id: 'dvc-3-thoi-han',
      kind: 'single',
      prompt: 'Muốn biết bao lâu có kết quả thì xem mục nào?',
      options: [
        { id: 'a', text: '“Lệ phí”' },
        { id: 'b', text: '“Thành phần hồ sơ”' },
        { id: 'c', text: '“Thời hạn”' },
      ],
      correct: ['c'],
      explanation: {
        general: 'Mục “Thời hạn” cho biết bao lâu thì xong.',
        perOption: { a: 'Mục này cho biết số tiền phải trả.', b: 'Mục này cho biết cần giấy tờ gì.' },
      },
      sourceIds: ['cong-dvc'],
      reviewedOn: REVIEWED_ON,
    },
    {
      id: 'dvc-3-anh-tot',
      kind: 'multiple',
      prompt: 'Ảnh chụp giấy tờ thế nào là tốt?',
      options: [
        { id: 'a', text: 'Đọc được mọi chữ' },
        { id: 'b', text: 'Có ngón tay che một góc' },
        { id: 'c', text: 'Thấy đủ bốn góc' },
      ],
      correct: ['a', 'c'],
      explanation: {
        general: 'Ảnh rõ chữ và đủ bốn góc thì cán bộ mới kiểm tra được.',
        perOption: { b: 'Ngón tay che mất thông tin. Nên chụp lại.' },
      },
      authorsOwn: true,
      reviewedOn: REVIEWED_ON,
    },
  ],
};
