import type { Lesson } from '../../schema.js';
import { REVIEW_BY, REVIEWED_ON } from './sources.js';

export const lesson6: Lesson = {
  id: 'ai-o-lop-va-co-quan',
  title: 'Dùng AI ở lớp và ở cơ quan',
  outcome: 'Dùng AI soạn nháp, tự chịu trách nhiệm và nói rõ là AI có giúp.',
  minutes: 8,
  sourceIds: ['author', 'luat-ai', 'ai-cong-dong', 'du-lieu-cong-vu'],
  reviewedOn: REVIEWED_ON,
  reviewBy: REVIEW_BY,
  cards: [
    {
      id: 'chiu-trach-nhiem',
      title: '**Con người** chịu trách nhiệm.',
      body: ['AI chỉ soạn nháp.', 'Người dùng bản nháp chịu trách nhiệm về từng chữ.'],
      screen: {
        title: 'Bản nháp',
        alt: 'Hình vẽ một bản nháp do AI soạn. Dòng người chịu trách nhiệm có viền vàng.',
        elements: [
          { id: 'soan', kind: 'list-item', label: 'Soạn nháp', value: 'Trợ lý AI', icon: 'bot' },
          { id: 'ky', kind: 'list-item', label: 'Chịu trách nhiệm', value: 'Người ký tên', icon: 'user' },
        ],
        highlight: 'ky',
      },
    },
    {
      id: 'doc-lai',
      title: '**Đọc lại từng câu** trước khi dùng.',
      body: ['Xem kỹ số, ngày, tên và số văn bản.', 'Câu nào không hiểu thì không giữ.'],
      screen: {
        title: 'Bản nháp',
        alt: 'Hình vẽ bản nháp có ba dòng. Dòng ngày họp có viền vàng.',
        elements: [
          { id: 'mo', kind: 'text', label: 'Kính gửi các gia đình' },
          {
            id: 'ngay',
            kind: 'list-item',
            label: 'Họp ngày 31/11/2026',
            value: 'Tháng 11 chỉ có 30 ngày',
            icon: 'alert',
          },
          { id: 'ket', kind: 'text', label: 'Trân trọng cảm ơn' },
        ],
        highlight: 'ngay',
      },
    },
    {
      id: 'noi-ro',
      title: 'Nói rõ là **AI có giúp**.',
      body: ['Ghi một dòng ngắn ở cuối bài.', 'Người đọc biết để xem kỹ hơn.'],
      screen: {
        title: 'Bài viết',
        alt: 'Hình vẽ cuối một bài viết. Dòng ghi có dùng AI hỗ trợ có viền vàng.',
        elements: [
          { id: 'bai', kind: 'text', label: 'Bài giới thiệu làng nghề' },
          { id: 'dong', kind: 'list-item', label: 'Có dùng AI hỗ trợ soạn thảo', icon: 'bot' },
        ],
        highlight: 'dong',
      },
    },
    {
      id: 'o-lop',
      title: 'Ở lớp: AI gợi ý, **học sinh tự làm**.',
      body: [
        'Hỏi giáo viên xem bài này có được dùng AI không.',
        'Chép nguyên câu của AI thì không học được gì.',
      ],
      screen: {
        title: 'Trợ lý AI',
        alt: 'Hình vẽ học sinh nhờ AI gợi ý ba ý cho bài văn, không nhờ viết hộ.',
        elements: [
          {
            id: 'hoi',
            kind: 'message',
            from: 'me',
            label: 'Gợi ý ba ý cho bài tả con đường làng. Đừng viết cả bài.',
          },
          {
            id: 'dap',
            kind: 'message',
            from: 'other',
            label: '1. Hàng cây. 2. Tiếng chim. 3. Người đi chợ sớm.',
          },
        ],
        highlight: 'hoi',
      },
    },
    {
      id: 'o-co-quan',
      title: 'Ở cơ quan: theo **quy định của cơ quan**.',
      body: ['Chưa rõ được dùng công cụ nào thì hỏi người phụ trách.', 'Không đưa dữ liệu công dân vào AI.'],
      scene: {
        name: 'computer-portal',
        alt: 'Hình vẽ máy tính ở cơ quan, đang mở một trang có đuôi .gov.vn.',
      },
    },
    {
      id: 'luat',
      title: 'Đã có **Luật Trí tuệ nhân tạo**.',
      body: [
        'Đó là Luật số 134/2025/QH15.',
        'Theo tài liệu đã thu thập, luật có hiệu lực từ 1/3/2026.',
        'Cần áp dụng điều nào thì đọc văn bản gốc.',
      ],
      screen: {
        title: 'Văn bản',
        alt: 'Hình vẽ một dòng tên văn bản: Luật Trí tuệ nhân tạo.',
        elements: [
          {
            id: 'luat',
            kind: 'list-item',
            label: 'Luật Trí tuệ nhân tạo',
            value: '134/2025/QH15',
            icon: 'file',
          },
          { id: 'tu', kind: 'list-item', label: 'Có hiệu lực từ', value: '1/3/2026', icon: 'calendar' },
        ],
        highlight: 'luat',
      },
    },
    {
      id: 'hoc-them',
      title: 'Học thêm **miễn phí**.',
      body: ['Có cổng đào tạo AI cho cộng đồng.', 'Địa chỉ là https://aicongdong.ptit.edu.vn.'],
      screen: {
        title: 'Trình duyệt',
        alt: 'Hình vẽ trình duyệt. Ô địa chỉ ghi aicongdong.ptit.edu.vn có viền vàng.',
        elements: [
          { id: 'dia-chi', kind: 'field', label: 'Địa chỉ', value: 'aicongdong.ptit.edu.vn', icon: 'globe' },
          { id: 'ten', kind: 'text', label: 'Đào tạo AI cho cộng đồng' },
        ],
        highlight: 'dia-chi',
      },
      tip: 'Trang có thể thay đổi, không mở được thì hỏi Tổ công nghệ số cộng đồng.',
    },
  ],
  practice: {
    id: 'hoan-thien-ban-nhap',
    format: 1,
    title: 'Hoàn thiện một bản nháp',
    intro: 'AI đã soạn nháp giấy mời họp. Hãy hoàn thiện bản nháp ấy.',
    steps: [
      {
        id: 'tim-loi',
        instruction: 'Bấm vào dòng chắc chắn sai.',
        screen: {
          title: 'Bản nháp của AI',
          alt: 'Hình vẽ bản nháp giấy mời có ba dòng, một dòng ghi ngày 31/11.',
          elements: [
            { id: 'kinh-gui', kind: 'list-item', label: 'Kính gửi các gia đình trong thôn' },
            { id: 'ngay', kind: 'list-item', label: 'Họp lúc 19 giờ ngày 31/11/2026' },
            { id: 'noi', kind: 'list-item', label: 'Tại nhà văn hóa thôn' },
          ],
        },
        targets: ['ngay'],
        hints: {
          'kinh-gui': 'Dòng này không sai. Hãy nhớ xem tháng 11 có bao nhiêu ngày.',
          noi: 'Dòng này không sai. Hãy nhớ xem tháng 11 có bao nhiêu ngày.',
        },
        otherwise: 'Tháng 11 chỉ có 30 ngày.',
      },
      {
        id: 'bo-rieng-tu',
        instruction: 'Bấm vào dòng không nên có trong giấy mời.',
        screen: {
          title: 'Bản nháp đã sửa ngày',
          alt: 'Hình vẽ bản nháp giấy mời có ba dòng, một dòng ghi số định danh.',
          elements: [
            { id: 'so', kind: 'list-item', label: 'Chủ hộ: số định danh 999055000001' },
            { id: 'ngay', kind: 'list-item', label: 'Họp lúc 19 giờ ngày 30/11/2026' },
            { id: 'noi', kind: 'list-item', label: 'Tại nhà văn hóa thôn' },
          ],
        },
        targets: ['so'],
        hints: {
          ngay: 'Ngày họp phải có thì bà con mới biết. Hãy tìm dòng có dãy số dài.',
          noi: 'Nơi họp phải có thì bà con mới biết. Hãy tìm dòng có dãy số dài.',
        },
        otherwise: 'Giấy mời không cần số định danh của ai.',
      },
      {
        id: 'ghi-ai',
        instruction: 'Chọn dòng để nói rõ là AI có giúp.',
        screen: {
          title: 'Thêm một dòng',
          alt: 'Hình vẽ ba dòng để chọn thêm vào cuối bản nháp.',
          elements: [
            { id: 'giau', kind: 'list-item', label: 'Không ghi gì' },
            { id: 'do-loi', kind: 'list-item', label: 'Có sai thì do AI' },
            { id: 'ro', kind: 'list-item', label: 'Có dùng AI hỗ trợ, người soạn đã đọc lại' },
          ],
        },
        targets: ['ro'],
        hints: {
          giau: 'Nói rõ thì người đọc tin hơn. Hãy chọn dòng có chữ “đã đọc lại”.',
          'do-loi': 'Người soạn vẫn chịu trách nhiệm. Hãy chọn dòng có chữ “đã đọc lại”.',
        },
        otherwise: 'Chọn dòng nói thật và nhận trách nhiệm.',
      },
      {
        id: 'ai-ky',
        instruction: 'Ai ký tên dưới giấy mời?',
        screen: {
          title: 'Ký tên',
          alt: 'Hình vẽ hai lựa chọn ký tên: trợ lý AI hoặc người soạn giấy mời.',
          elements: [
            { id: 'ai', kind: 'button', label: 'Trợ lý AI', icon: 'bot' },
            { id: 'nguoi', kind: 'button', label: 'Người soạn giấy mời', icon: 'user' },
          ],
        },
        targets: ['nguoi'],
        hints: { ai: 'Máy không chịu trách nhiệm được. Hãy chọn con người.' },
        otherwise: 'Người ký là người chịu trách nhiệm.',
      },
    ],
    done: 'Giấy mời đã đúng, gọn và có người chịu trách nhiệm.',
  },
  check: [
    {
      id: 'kt-6-chua-ro',
      kind: 'single',
      prompt: 'Ở cơ quan, chưa rõ có được dùng một công cụ AI không. Nên làm gì?',
      options: [
        { id: 'a', text: 'Dùng thử với hồ sơ thật' },
        { id: 'b', text: 'Hỏi người phụ trách' },
        { id: 'c', text: 'Dùng máy ở nhà cho kín' },
      ],
      correct: ['b'],
      explanation: {
        general: 'Cơ quan có quy định riêng, hỏi trước thì yên tâm.',
        perOption: {
          a: 'Hồ sơ thật có dữ liệu công dân.',
          c: 'Dữ liệu vẫn đi ra ngoài cơ quan.',
        },
      },
      reviewedOn: REVIEWED_ON,
      authorsOwn: true,
    },
    {
      id: 'kt-6-ban-nhap-sai',
      kind: 'single',
      prompt: 'Bản nháp của AI ghi sai ngày, đã gửi đi. Ai chịu trách nhiệm?',
      options: [
        { id: 'a', text: 'Người làm ra phần mềm' },
        { id: 'b', text: 'Người nhận thư' },
        { id: 'c', text: 'Người đã gửi thư' },
      ],
      correct: ['c'],
      explanation: {
        general: 'Ai dùng và gửi đi thì chịu trách nhiệm về nội dung.',
        perOption: {
          a: 'Phần mềm chỉ soạn nháp cho người dùng.',
          b: 'Người nhận không viết ra lỗi ấy.',
        },
      },
      reviewedOn: REVIEWED_ON,
      authorsOwn: true,
    },
  ],
};
