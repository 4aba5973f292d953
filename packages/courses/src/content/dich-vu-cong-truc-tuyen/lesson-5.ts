import type { Lesson } from '../../schema.js';
import { dossierScreen, portalScreen } from './screens.js';
import { REVIEWED_ON, REVIEW_BY } from './sources.js';

export const lesson5: Lesson = {
  id: 'theo-doi',
  title: 'Theo dõi hồ sơ',
  outcome: 'Xem được hồ sơ đang ở bước nào và bổ sung giấy tờ kịp lúc.',
  minutes: 8,
  sourceIds: ['trang-thai', 'cong-dvc', 'author'],
  reviewedOn: REVIEWED_ON,
  reviewBy: REVIEW_BY,
  cards: [
    {
      id: 'tra-cuu',
      title: 'Vào **“Tra cứu hồ sơ”**.',
      body: ['Nhập mã hồ sơ đã giữ khi nộp.', 'Trang sẽ cho biết hồ sơ đang ở bước nào.'],
      screen: portalScreen('Hình vẽ trang cổng. Ô Tra cứu hồ sơ ở dưới, bên trái, có viền vàng.', 'tra-cuu'),
      variants: [
        {
          when: 'Nếu máy hiện tên mục khác',
          body: ['Tên mục có thể khác tùy hệ thống.', 'Tìm mục nói về hồ sơ của mình.'],
        },
      ],
    },
    {
      id: 'binh-thuong',
      title: 'Ba trạng thái **cứ yên tâm chờ**.',
      body: [
        '“Mới đăng ký”: hồ sơ vừa gửi đến.',
        '“Được tiếp nhận”: cơ quan đã nhận.',
        '“Đang xử lý”: cán bộ đang giải quyết.',
      ],
      screen: {
        title: 'Trạng thái',
        alt: 'Hình vẽ ba trạng thái theo thứ tự: Mới đăng ký, Được tiếp nhận, Đang xử lý.',
        elements: [
          { id: 'moi', kind: 'list-item', icon: 'clock', label: 'Mới đăng ký' },
          { id: 'nhan', kind: 'list-item', icon: 'check', label: 'Được tiếp nhận' },
          { id: 'xu-ly', kind: 'list-item', icon: 'pen', label: 'Đang xử lý' },
        ],
      },
    },
    {
      id: 'bo-sung',
      title: '**“Yêu cầu bổ sung giấy tờ”**: làm ngay.',
      body: [
        'Hồ sơ còn thiếu hoặc giấy tờ chưa rõ.',
        'Đọc xem thiếu gì, rồi gửi thêm **kịp hạn**.',
        'Để quá hạn, hồ sơ có thể bị dừng.',
      ],
      screen: dossierScreen(
        'Yêu cầu bổ sung giấy tờ',
        'Hình vẽ hồ sơ có trạng thái Yêu cầu bổ sung giấy tờ. Dòng trạng thái có viền vàng.',
        [{ id: 'bo-sung', kind: 'button', icon: 'upload', label: 'Bổ sung giấy tờ' }],
        'trang-thai',
      ),
    },
    {
      id: 'nghia-vu',
      title: '**“Yêu cầu thực hiện nghĩa vụ tài chính”**.',
      body: ['Nghĩa là còn một khoản tiền phải nộp.', 'Chỉ trả trên Cổng và giữ biên lai.'],
      scene: { name: 'receipt', alt: 'Hình vẽ khoản lệ phí và tờ biên lai trên màn hình điện thoại.' },
    },
    {
      id: 'dung-lai',
      title: 'Hồ sơ **không đi tiếp**? Đọc lý do.',
      body: [
        '“Không được tiếp nhận”: hồ sơ chưa được nhận.',
        '“Dừng xử lý”: việc giải quyết đã dừng.',
        'Chưa rõ lý do thì hỏi Trung tâm ở xã.',
      ],
      screen: {
        title: 'Trạng thái',
        alt: 'Hình vẽ hai trạng thái: Không được tiếp nhận và Dừng xử lý.',
        elements: [
          { id: 'khong-nhan', kind: 'list-item', icon: 'alert', label: 'Không được tiếp nhận' },
          { id: 'dung', kind: 'list-item', icon: 'alert', label: 'Dừng xử lý' },
        ],
      },
    },
    {
      id: 'rut',
      title: 'Không cần nữa thì **xin rút**.',
      body: ['Trạng thái ghi “Công dân yêu cầu rút hồ sơ”.', 'Chưa biết cách rút thì hỏi Trung tâm ở xã.'],
      scene: {
        name: 'public-service-centre',
        alt: 'Hình vẽ người dân hỏi cán bộ tại quầy về việc rút hồ sơ.',
      },
    },
    {
      id: 'xong',
      title: 'Hai trạng thái **cuối cùng**.',
      body: ['“Đã xử lý xong”: có kết quả, chưa trao.', '“Đã trả kết quả”: kết quả đã trao cho mình.'],
      screen: {
        title: 'Trạng thái',
        alt: 'Hình vẽ hai trạng thái cuối: Đã xử lý xong và Đã trả kết quả.',
        elements: [
          { id: 'xong', kind: 'list-item', icon: 'check', label: 'Đã xử lý xong' },
          { id: 'tra', kind: 'list-item', icon: 'file', label: 'Đã trả kết quả' },
        ],
      },
    },
  ],
  practice: {
    id: 'tap-theo-doi',
    format: 1,
    title: 'Tập: bổ sung giấy tờ cho hồ sơ',
    intro: 'Đây là máy tập, dùng hồ sơ giả.',
    steps: [
      {
        id: 'mo-tra-cuu',
        instruction: 'Muốn xem hồ sơ đến đâu. Bấm vào ô đúng.',
        screen: portalScreen('Hình vẽ trang cổng có ô địa chỉ, nút đăng nhập, ô tìm kiếm và hai ô vuông.'),
        targets: ['tra-cuu'],
        hints: {
          tim: 'Vừa bấm ô tìm thủ tục. Hồ sơ đã nộp rồi. Ô cần tìm có hình đồng hồ.',
          'phan-anh': 'Vừa bấm “Phản ánh, kiến nghị”. Ô cần tìm có hình đồng hồ, ở ngay bên trái.',
          'dang-nhap': 'Vừa bấm “Đăng nhập”. Trong bài tập này đã vào rồi. Ô cần tìm có hình đồng hồ.',
        },
        otherwise: 'Ô cần tìm có hình đồng hồ, ở dưới, bên trái.',
      },
      {
        id: 'chon-ma',
        instruction: 'Trang hỏi mã. Chọn thứ cần nhập.',
        screen: {
          title: 'Tra cứu hồ sơ',
          alt: 'Hình vẽ ba thứ để chọn: mã OTP, mã hồ sơ, passcode.',
          elements: [
            { id: 'otp', kind: 'list-item', icon: 'message', label: 'Mã OTP' },
            { id: 'ma', kind: 'list-item', icon: 'receipt', label: 'Mã hồ sơ', value: 'HS-MAU-0001' },
            { id: 'passcode', kind: 'list-item', icon: 'lock', label: 'Passcode của VNeID' },
          ],
        },
        targets: ['ma'],
        hints: {
          otp: 'Vừa bấm “Mã OTP”. Mã đó không dùng để tra cứu. Tìm dòng có hình tờ biên lai.',
          passcode: 'Vừa bấm “Passcode”. Mã đó giữ kín, không nhập ở đây. Tìm dòng ở giữa.',
        },
        otherwise: 'Tìm dòng “Mã hồ sơ”, ở giữa.',
      },
      {
        id: 'doc-trang-thai',
        instruction: 'Trạng thái ghi “Yêu cầu bổ sung giấy tờ”. Chọn việc cần làm.',
        screen: dossierScreen(
          'Yêu cầu bổ sung giấy tờ',
          'Hình vẽ hồ sơ cần bổ sung giấy tờ và ba nút để chọn.',
          [
            { id: 'cho', kind: 'button', icon: 'clock', label: 'Chờ thêm một tháng' },
            { id: 'nop-moi', kind: 'button', icon: 'refresh', label: 'Nộp lại từ đầu' },
            { id: 'bo-sung', kind: 'button', icon: 'upload', label: 'Bổ sung giấy tờ' },
          ],
        ),
        targets: ['bo-sung'],
        hints: {
          cho: 'Vừa bấm “Chờ thêm một tháng”. Để lâu, hồ sơ có thể bị dừng. Nút cần tìm có mũi tên chỉ lên.',
          'nop-moi': 'Vừa bấm “Nộp lại từ đầu”. Chỉ cần gửi thêm phần còn thiếu. Nút ở ngay bên dưới.',
        },
        otherwise: 'Nút cần tìm ở dưới cùng, có mũi tên chỉ lên.',
      },
      {
        id: 'gui-them',
        instruction: 'Còn thiếu ảnh giấy tờ. Chọn ảnh để gửi thêm.',
        screen: {
          title: 'Bổ sung giấy tờ',
          alt: 'Hình vẽ hai ảnh để chọn: ảnh giấy tờ rõ và ảnh chân dung.',
          elements: [
            { id: 'chan-dung', kind: 'tile', icon: 'user', label: 'Ảnh chân dung' },
            { id: 'giay-ro', kind: 'tile', icon: 'image', label: 'Ảnh giấy tờ, rõ chữ' },
          ],
        },
        targets: ['giay-ro'],
        hints: { 'chan-dung': 'Vừa bấm ảnh chân dung. Hồ sơ đang thiếu ảnh giấy tờ, ở ngay bên phải.' },
        otherwise: 'Hồ sơ đang thiếu ảnh giấy tờ. Chọn ảnh bên phải.',
      },
      {
        id: 'da-xong',
        instruction: 'Vài hôm sau, xem lại hồ sơ. Bấm vào dòng cho biết đã có kết quả.',
        screen: dossierScreen(
          'Đã trả kết quả',
          'Hình vẽ hồ sơ có mã hồ sơ, trạng thái Đã trả kết quả và nút Đóng.',
          [{ id: 'dong', kind: 'button', label: 'Đóng' }],
        ),
        targets: ['trang-thai'],
        hints: {
          ma: 'Vừa bấm mã hồ sơ. Dòng cần tìm ở ngay bên dưới, có hình đồng hồ.',
          dong: 'Vừa bấm “Đóng”. Xem trạng thái trước đã. Dòng cần tìm có hình đồng hồ.',
        },
        otherwise: 'Dòng cần tìm ghi “Trạng thái”, có hình đồng hồ.',
      },
    ],
    done: 'Xong rồi. Hồ sơ thiếu giấy tờ thì bổ sung kịp hạn là đi tiếp.',
  },
  check: [
    {
      id: 'dvc-5-dang-xu-ly',
      kind: 'single',
      prompt: 'Trạng thái ghi “Đang xử lý”. Nên làm gì?',
      options: [
        { id: 'a', text: 'Yên tâm chờ và thỉnh thoảng xem lại' },
        { id: 'b', text: 'Nộp thêm một hồ sơ giống hệt' },
        { id: 'c', text: 'Trả tiền cho người nhận làm nhanh' },
      ],
      correct: ['a'],
      explanation: {
        general: 'Cán bộ đang giải quyết. Thỉnh thoảng xem lại là đủ.',
        perOption: {
          b: 'Hai hồ sơ giống nhau chỉ làm rối việc.',
          c: 'Không trả tiền cho người nhận làm nhanh.',
        },
      },
      sourceIds: ['trang-thai'],
      reviewedOn: REVIEWED_ON,
    },
    {
      id: 'dvc-5-nghia-vu',
      kind: 'single',
      prompt: '“Yêu cầu thực hiện nghĩa vụ tài chính” nghĩa là gì?',
      options: [
        { id: 'a', text: 'Hồ sơ đã bị hủy' },
        { id: 'b', text: 'Kết quả đã trao rồi' },
        { id: 'c', text: 'Còn khoản tiền phải nộp' },
      ],
      correct: ['c'],
      explanation: {
        general: 'Trả khoản đó trên Cổng thì hồ sơ mới đi tiếp.',
        perOption: { a: 'Hồ sơ chưa bị hủy, chỉ chờ nộp tiền.', b: 'Chưa có kết quả. Còn phải nộp tiền đã.' },
      },
      sourceIds: ['trang-thai'],
      reviewedOn: REVIEWED_ON,
    },
  ],
};
