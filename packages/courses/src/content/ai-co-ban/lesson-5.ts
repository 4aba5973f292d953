import type { Lesson } from '../../schema.js';
import { REVIEW_BY, REVIEWED_ON } from './sources.js';

export const lesson5: Lesson = {
  id: 'giong-noi-hinh-anh-gia',
  title: 'Giọng nói và hình ảnh giả',
  outcome: 'Biết dừng lại, gọi lại số đã biết và dùng mật khẩu gia đình.',
  minutes: 9,
  sourceIds: ['author', 'kenh14', 'so-156-5656', 'thoibaotaichinh'],
  reviewedOn: REVIEWED_ON,
  reviewBy: REVIEW_BY,
  cards: [
    {
      id: 'deepfake',
      title: 'AI làm giả được **khuôn mặt và giọng nói**.',
      body: ['Kẻ gian ghép mặt, ghép giọng người quen.', 'Việc này gọi là “deepfake”.'],
      scene: { name: 'deepfake-call', alt: 'Hình vẽ cuộc gọi video, một nửa khuôn mặt là mặt nạ.' },
    },
    {
      id: 'dau-hieu',
      title: 'Dấu hiệu chung: **gấp và cần tiền**.',
      body: ['Họ giục chuyển ngay.', 'Họ dặn không nói với ai.'],
      screen: {
        title: 'Cuộc gọi video',
        alt: 'Hình vẽ lời nhắn trong cuộc gọi, giục chuyển tiền và giữ bí mật.',
        elements: [
          { id: 'giuc', kind: 'message', from: 'other', label: 'Con đang cấp cứu, chuyển ngay 10 triệu!' },
          { id: 'bi-mat', kind: 'message', from: 'other', label: 'Đừng nói với ai.' },
        ],
        highlight: 'giuc',
      },
    },
    {
      id: 'giong-chua-du',
      title: 'Nhìn giống **chưa đủ** để tin.',
      body: ['Hình rõ, giọng quen vẫn có thể là giả.', 'Đừng chỉ nhìn hình để đoán thật hay giả.'],
      screen: {
        title: 'Cuộc gọi video',
        alt: 'Hình vẽ cuộc gọi video xưng là con. Nút tắt cuộc gọi có viền vàng.',
        elements: [
          {
            id: 'nguoi',
            kind: 'list-item',
            label: 'Xưng là con',
            value: 'Hình rõ, giọng quen',
            icon: 'video',
          },
          { id: 'tat', kind: 'button', label: 'Tắt cuộc gọi', icon: 'phone-off' },
        ],
        highlight: 'tat',
      },
    },
    {
      id: 'goi-lai',
      title: 'Tắt máy, **gọi lại số đã biết**.',
      body: ['Lấy số trong danh bạ của mình.', 'Không gọi số do người lạ vừa đưa.'],
      screen: {
        title: 'Danh bạ',
        alt: 'Hình vẽ danh bạ. Dòng số của con đã lưu từ lâu có viền vàng.',
        elements: [
          { id: 'con', kind: 'list-item', label: 'Con', value: 'Đã lưu từ lâu', icon: 'phone' },
          { id: 'nha', kind: 'list-item', label: 'Nhà hàng xóm', value: 'Đã lưu từ lâu', icon: 'home' },
        ],
        highlight: 'con',
      },
    },
    {
      id: 'mat-khau-gia-dinh',
      title: 'Cả nhà đặt một **mật khẩu gia đình**.',
      body: [
        'Đó là câu chỉ người nhà biết.',
        'Không nhắn câu ấy, không đăng lên mạng.',
        'Nghi ngờ ai thì hỏi câu ấy.',
      ],
      scene: { name: 'family-password', alt: 'Hình vẽ người trong nhà cùng nhớ một câu bí mật.' },
    },
    {
      id: 'cong-an-video',
      title: 'Công an **không làm việc qua gọi video**.',
      body: [
        'Công an không bảo chuyển tiền, không hỏi OTP.',
        'Mặc sắc phục trên màn hình cũng có thể là giả.',
      ],
      scene: { name: 'police-desk', alt: 'Hình vẽ bàn tiếp dân ở trụ sở công an xã.' },
    },
    {
      id: 'bao',
      title: 'Nghi ngờ thì **báo ngay**.',
      body: [
        'Báo đến số 156 hoặc 5656, không mất tiền.',
        'Đã lỡ chuyển tiền thì gọi ngân hàng trước, rồi báo công an.',
      ],
      scene: { name: 'phone-call-scam', alt: 'Hình vẽ điện thoại có cuộc gọi lạ với dấu cảnh báo.' },
    },
  ],
  practice: {
    id: 'cuoc-goi-la-con',
    format: 1,
    title: 'Cuộc gọi video xưng là con',
    intro: 'Có cuộc gọi video, mặt giống con, hỏi vay tiền gấp.',
    steps: [
      {
        id: 'tat-may',
        instruction: 'Người gọi giục chuyển tiền. Chọn việc nên làm.',
        screen: {
          title: 'Cuộc gọi video',
          alt: 'Hình vẽ cuộc gọi video hỏi tiền gấp, bên dưới có hai nút.',
          elements: [
            { id: 'giuc', kind: 'message', from: 'other', label: 'Con cần 10 triệu ngay bây giờ!' },
            { id: 'chuyen', kind: 'button', label: 'Chuyển tiền', icon: 'send' },
            { id: 'tat', kind: 'button', label: 'Tắt cuộc gọi', icon: 'phone-off' },
          ],
        },
        targets: ['tat'],
        hints: { chuyen: 'Chưa chắc đó là con. Hãy tắt cuộc gọi trước đã.' },
        otherwise: 'Việc đầu tiên là dừng cuộc gọi.',
      },
      {
        id: 'goi-lai',
        instruction: 'Muốn gọi lại cho con, bấm vào số nào?',
        screen: {
          title: 'Gọi điện',
          alt: 'Hình vẽ ba số: số vừa gọi đến, số trong danh bạ và số lạ nhắn sang.',
          elements: [
            { id: 'vua-goi', kind: 'list-item', label: 'Số vừa gọi đến', icon: 'video' },
            { id: 'nhan', kind: 'list-item', label: 'Số mới được nhắn sang', icon: 'message' },
            { id: 'danh-ba', kind: 'list-item', label: 'Con (lưu trong danh bạ)', icon: 'phone' },
          ],
        },
        targets: ['danh-ba'],
        hints: {
          'vua-goi': 'Gọi lại số ấy là gặp lại kẻ gian. Hãy chọn số trong danh bạ.',
          nhan: 'Số mới có thể cũng của kẻ gian. Hãy chọn số trong danh bạ.',
        },
        otherwise: 'Chọn số mình đã lưu từ trước.',
      },
      {
        id: 'hoi-cau',
        instruction: 'Vẫn chưa chắc. Chọn câu nên hỏi.',
        screen: {
          title: 'Đang gọi',
          alt: 'Hình vẽ ba câu hỏi để chọn trong lúc gọi.',
          elements: [
            { id: 'mat-khau', kind: 'list-item', label: 'Mật khẩu gia đình là gì?', icon: 'key' },
            { id: 'ten', kind: 'list-item', label: 'Con tên là gì?', icon: 'user' },
            { id: 'so', kind: 'list-item', label: 'Chuyển vào số nào?', icon: 'money' },
          ],
        },
        targets: ['mat-khau'],
        hints: {
          ten: 'Tên thì kẻ gian cũng biết. Hãy hỏi câu chỉ người nhà biết.',
          so: 'Chưa chắc là con thì chưa hỏi đến tiền. Hãy hỏi câu chỉ người nhà biết.',
        },
        otherwise: 'Hỏi câu mà chỉ người nhà trả lời được.',
      },
      {
        id: 'bao-so',
        instruction: 'Đó là cuộc gọi giả. Chọn nơi để báo.',
        screen: {
          title: 'Báo cuộc gọi giả',
          alt: 'Hình vẽ hai lựa chọn: báo 156 hoặc 5656, và nhắn mắng kẻ gian.',
          elements: [
            { id: 'mang', kind: 'list-item', label: 'Nhắn lại để mắng họ', icon: 'message' },
            { id: 'bao', kind: 'list-item', label: 'Báo 156 hoặc 5656', icon: 'shield' },
          ],
        },
        targets: ['bao'],
        hints: { mang: 'Nhắn lại thì họ có thêm cách nói chuyện. Hãy chọn 156 hoặc 5656.' },
        otherwise: 'Chọn số nhận tin báo lừa đảo.',
      },
    ],
    done: 'Đã dừng lại đúng lúc và không mất gì.',
  },
  check: [
    {
      id: 'kt-5-dau-hieu',
      kind: 'single',
      prompt: 'Cuộc gọi nào đáng ngờ nhất?',
      options: [
        { id: 'a', text: 'Cháu gọi hỏi thăm sức khỏe' },
        { id: 'b', text: 'Trạm y tế báo lịch khám' },
        { id: 'c', text: 'Con gọi video, giục chuyển tiền và dặn giữ kín' },
      ],
      correct: ['c'],
      explanation: {
        general: 'Vừa gấp, vừa cần tiền, vừa bí mật là dấu hiệu lừa đảo.',
        perOption: {
          a: 'Cuộc gọi này không đòi gì cả.',
          b: 'Cuộc gọi này không hỏi tiền và không giục.',
        },
      },
      reviewedOn: REVIEWED_ON,
      authorsOwn: true,
    },
    {
      id: 'kt-5-mat-khau-nha',
      kind: 'single',
      prompt: 'Mật khẩu gia đình nên giữ ở đâu?',
      options: [
        { id: 'a', text: 'Trong trí nhớ của người nhà' },
        { id: 'b', text: 'Trong nhóm chat của họ hàng' },
        { id: 'c', text: 'Trên trang cá nhân' },
      ],
      correct: ['a'],
      explanation: {
        general: 'Chỉ người nhà nhớ thì kẻ gian không tìm được.',
        perOption: {
          b: 'Một người lộ nhóm chat là lộ cả câu.',
          c: 'Trang cá nhân thì người lạ cũng đọc được.',
        },
      },
      reviewedOn: REVIEWED_ON,
      authorsOwn: true,
    },
    {
      id: 'kt-5-bao-o-dau',
      kind: 'single',
      prompt: 'Gặp cuộc gọi giả, báo đến số nào?',
      options: [
        { id: 'a', text: 'Số vừa gọi đến' },
        { id: 'b', text: '156 hoặc 5656' },
        { id: 'c', text: 'Số trên quảng cáo' },
      ],
      correct: ['b'],
      explanation: {
        general: 'Báo 156 hoặc 5656 không mất tiền.',
        perOption: {
          a: 'Số ấy là của kẻ gian.',
          c: 'Số quảng cáo có thể là một cái bẫy khác.',
        },
      },
      reviewedOn: REVIEWED_ON,
      sourceIds: ['so-156-5656'],
    },
  ],
};
