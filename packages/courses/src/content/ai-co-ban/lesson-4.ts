import type { Lesson } from '../../schema.js';
import { REVIEW_BY, REVIEWED_ON } from './sources.js';

export const lesson4: Lesson = {
  id: 'giu-kin-thong-tin',
  title: 'Giữ kín thông tin khi dùng AI',
  outcome: 'Biết điều không gõ vào AI và biết che thông tin riêng.',
  minutes: 8,
  sourceIds: ['author', 'du-lieu-ca-nhan', 'du-lieu-cong-vu'],
  reviewedOn: REVIEWED_ON,
  reviewBy: REVIEW_BY,
  cards: [
    {
      id: 'di-ra-ngoai',
      title: 'Chữ gõ vào AI thường **đi ra ngoài máy**.',
      body: ['Hãy coi như đang gửi cho người ngoài.', 'Điều không muốn ai biết thì đừng gõ.'],
      scene: { name: 'ai-chat', alt: 'Hình vẽ cuộc trò chuyện giữa một người và trợ lý AI.' },
    },
    {
      id: 'so-va-ma',
      title: 'Không gõ **số định danh, mật khẩu, mã OTP**.',
      body: ['AI không cần các số này để giúp.', 'Số thẻ và mã PIN cũng vậy.'],
      scene: { name: 'lock-phone', alt: 'Hình vẽ chiếc điện thoại có ổ khóa trên màn hình.' },
    },
    {
      id: 'anh-giay-to',
      title: 'Không gửi **ảnh giấy tờ**.',
      body: ['Ảnh căn cước là dữ liệu nhạy cảm.', 'Kẻ gian có ảnh thì dễ mạo danh mình.'],
      scene: { name: 'document-wallet', alt: 'Hình vẽ chiếc ví đựng giấy tờ cá nhân.' },
    },
    {
      id: 'suc-khoe',
      title: 'Không kể **bệnh của ai** kèm tên người ấy.',
      body: ['Sức khỏe là dữ liệu cá nhân nhạy cảm.', 'Chuyện của người khác càng phải giữ.'],
      screen: {
        title: 'Trợ lý AI',
        alt: 'Hình vẽ tin nhắn sắp gửi có tên và bệnh của một người, có viền vàng.',
        elements: [
          { id: 'tin', kind: 'message', from: 'me', label: 'Bà Lê Thị Mai ở thôn 3 bị tiểu đường, nên…' },
          { id: 'xoa', kind: 'button', label: 'Xóa, không gửi' },
        ],
        highlight: 'xoa',
      },
    },
    {
      id: 'che',
      title: 'Cần hỏi thì **che** thông tin riêng.',
      body: ['Thay tên thật bằng “ông A”.', 'Bỏ số, bỏ địa chỉ, chỉ giữ câu chuyện.'],
      screen: {
        title: 'Trước và sau',
        alt: 'Hình vẽ hai câu: câu có tên và số, câu đã che tên và bỏ số.',
        elements: [
          {
            id: 'truoc',
            kind: 'message',
            from: 'me',
            label: 'Ông Lê Văn Nam, số định danh 999055000001, muốn xin nghỉ.',
          },
          { id: 'sau', kind: 'message', from: 'me', label: 'Ông A muốn xin nghỉ.' },
        ],
        highlight: 'sau',
      },
    },
    {
      id: 'cong-vu',
      title: 'Người làm nhà nước: **giữ tài liệu công vụ**.',
      body: ['Không đưa bí mật nhà nước vào AI.', 'Không đưa tài liệu nội bộ và dữ liệu công dân.'],
      screen: {
        title: 'Không đưa vào AI',
        alt: 'Hình vẽ danh sách ba loại tài liệu không đưa vào AI.',
        elements: [
          { id: 'mat', kind: 'list-item', label: 'Tài liệu mật', icon: 'lock' },
          { id: 'noi-bo', kind: 'list-item', label: 'Tài liệu nội bộ', icon: 'folder' },
          { id: 'cong-dan', kind: 'list-item', label: 'Hồ sơ của công dân', icon: 'people' },
        ],
      },
    },
    {
      id: 'cong-khai',
      title: 'Thông báo **đã công khai** thì dùng được.',
      body: ['Ví dụ: thông báo đã dán ở nhà văn hóa.', 'Xem lại để chắc không có thông tin riêng của ai.'],
      screen: {
        title: 'Trợ lý AI',
        alt: 'Hình vẽ tin nhắn nhờ tóm tắt một thông báo đã công khai.',
        elements: [
          {
            id: 'hoi',
            kind: 'message',
            from: 'me',
            label: 'Tóm tắt thông báo lịch họp đã dán ở nhà văn hóa.',
          },
          { id: 'gui', kind: 'button', label: 'Gửi', icon: 'send' },
        ],
        highlight: 'hoi',
      },
    },
  ],
  practice: {
    id: 'che-thong-tin',
    format: 1,
    title: 'Che thông tin trước khi hỏi',
    intro: 'Muốn nhờ AI viết đơn xin nghỉ. Hãy che thông tin riêng.',
    steps: [
      {
        id: 'so-dinh-danh',
        instruction: 'Bấm vào phần phải bỏ trước khi gửi.',
        screen: {
          title: 'Câu sắp gửi',
          alt: 'Hình vẽ câu sắp gửi gồm ba phần, có một phần là số định danh.',
          elements: [
            { id: 'viec', kind: 'list-item', label: 'Viết đơn xin nghỉ hai ngày' },
            { id: 'so', kind: 'list-item', label: 'Số định danh 999055000001' },
            { id: 'giong', kind: 'list-item', label: 'Lời lẽ lịch sự' },
          ],
        },
        targets: ['so'],
        hints: {
          viec: 'Đây là việc cần làm, nên giữ lại. Hãy tìm phần có dãy số.',
          giong: 'Đây là yêu cầu, nên giữ lại. Hãy tìm phần có dãy số.',
        },
        otherwise: 'Hãy tìm phần có dãy số dài.',
      },
      {
        id: 'benh',
        instruction: 'Còn một phần riêng tư nữa. Bấm vào phần ấy.',
        screen: {
          title: 'Câu sắp gửi',
          alt: 'Hình vẽ câu sắp gửi gồm ba phần, có một phần nói về bệnh.',
          elements: [
            { id: 'viec', kind: 'list-item', label: 'Viết đơn xin nghỉ hai ngày' },
            { id: 'benh', kind: 'list-item', label: 'Lê Văn Nam bị đau dạ dày' },
            { id: 'giong', kind: 'list-item', label: 'Lời lẽ lịch sự' },
          ],
        },
        targets: ['benh'],
        hints: {
          viec: 'Phần này không có gì riêng tư. Hãy tìm phần nói về bệnh.',
          giong: 'Phần này không có gì riêng tư. Hãy tìm phần nói về bệnh.',
        },
        otherwise: 'Hãy tìm phần có tên người và bệnh.',
      },
      {
        id: 'cau-an-toan',
        instruction: 'Chọn câu đã che đủ để gửi.',
        screen: {
          title: 'Chọn một câu',
          alt: 'Hình vẽ ba câu, chỉ có một câu không còn tên và số.',
          elements: [
            { id: 'con-ten', kind: 'list-item', label: 'Viết đơn xin nghỉ cho Lê Văn Nam ở thôn 3' },
            { id: 'con-so', kind: 'list-item', label: 'Viết đơn xin nghỉ, số điện thoại ghi kèm' },
            { id: 'da-che', kind: 'list-item', label: 'Viết đơn xin nghỉ hai ngày cho ông A' },
          ],
        },
        targets: ['da-che'],
        hints: {
          'con-ten': 'Câu này còn tên và nơi ở. Hãy tìm câu dùng “ông A”.',
          'con-so': 'Câu này còn số điện thoại. Hãy tìm câu dùng “ông A”.',
        },
        otherwise: 'Câu đã che không còn tên thật và số.',
      },
      {
        id: 'tai-lieu',
        instruction: 'Ở cơ quan, tài liệu nào đưa được vào AI?',
        screen: {
          title: 'Chọn tài liệu',
          alt: 'Hình vẽ ba tài liệu, có một thông báo đã đăng công khai.',
          elements: [
            { id: 'ho-so', kind: 'list-item', label: 'Danh sách hộ kèm số định danh', icon: 'people' },
            { id: 'thong-bao', kind: 'list-item', label: 'Thông báo đã đăng công khai', icon: 'bell' },
            { id: 'noi-bo', kind: 'list-item', label: 'Báo cáo nội bộ', icon: 'lock' },
          ],
        },
        targets: ['thong-bao'],
        hints: {
          'ho-so': 'Đây là dữ liệu công dân. Hãy tìm tài liệu đã công khai.',
          'noi-bo': 'Tài liệu nội bộ không đưa ra ngoài. Hãy tìm tài liệu đã công khai.',
        },
        otherwise: 'Chỉ đưa tài liệu mà ai cũng đã được xem.',
      },
    ],
    done: 'Đã che đủ thông tin riêng trước khi hỏi.',
  },
  check: [
    {
      id: 'kt-4-nhay-cam',
      kind: 'multiple',
      prompt: 'Những gì không nên gõ vào AI?',
      options: [
        { id: 'a', text: 'Mật khẩu' },
        { id: 'b', text: 'Cách nấu canh chua' },
        { id: 'c', text: 'Bệnh của người thân kèm tên' },
      ],
      correct: ['a', 'c'],
      explanation: {
        general: 'Mật khẩu và chuyện sức khỏe là điều phải giữ kín.',
        perOption: { b: 'Hỏi cách nấu ăn thì không lộ gì của ai.' },
      },
      reviewedOn: REVIEWED_ON,
      sourceIds: ['du-lieu-ca-nhan'],
    },
    {
      id: 'kt-4-che-the-nao',
      kind: 'single',
      prompt: 'Cách che nào tốt nhất khi hỏi về một đơn thư?',
      options: [
        { id: 'a', text: 'Viết tắt tên, giữ nguyên số định danh' },
        { id: 'b', text: 'Thay tên bằng “ông A” và bỏ hết số' },
        { id: 'c', text: 'Giữ nguyên rồi dặn AI giữ kín' },
      ],
      correct: ['b'],
      explanation: {
        general: 'Không còn tên và số thì không ai biết là người nào.',
        perOption: {
          a: 'Số định danh vẫn chỉ ra đúng một người.',
          c: 'Chữ đã gửi đi thì không lấy lại được.',
        },
      },
      reviewedOn: REVIEWED_ON,
      authorsOwn: true,
    },
  ],
};
