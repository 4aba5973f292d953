import type { Lesson } from '../../schema.js';
import { REVIEW_BY, REVIEWED_ON } from './sources.js';

export const lesson3: Lesson = {
  id: 'kiem-tra-cau-tra-loi',
  title: 'Kiểm tra câu trả lời của AI',
  outcome: 'Nhận ra chỗ cần kiểm tra và so được với trang .gov.vn.',
  minutes: 10,
  sourceIds: ['author', 'cong-dich-vu-cong'],
  reviewedOn: REVIEWED_ON,
  reviewBy: REVIEW_BY,
  cards: [
    {
      id: 'bia',
      title: 'AI có thể **bịa** mà giọng vẫn chắc.',
      body: ['Việc này gọi là “ảo giác” của AI.', 'Máy có thể bịa cả số, ngày và tên văn bản.'],
      scene: { name: 'ai-chat', alt: 'Hình vẽ cuộc trò chuyện giữa một người và trợ lý AI.' },
    },
    {
      id: 'bon-thu',
      title: 'Bốn thứ **luôn phải kiểm tra**.',
      body: ['Thấy một trong bốn thứ này, hãy dừng lại xem.', 'Đọc chậm, khoanh từng chỗ.'],
      screen: {
        title: 'Cần kiểm tra',
        alt: 'Hình vẽ danh sách bốn thứ cần kiểm tra trong câu trả lời.',
        elements: [
          { id: 'so', kind: 'list-item', label: 'Con số, số tiền', icon: 'money' },
          { id: 'ngay', kind: 'list-item', label: 'Ngày tháng', icon: 'calendar' },
          { id: 'ten', kind: 'list-item', label: 'Tên người, tên nơi', icon: 'user' },
          { id: 'van-ban', kind: 'list-item', label: 'Số văn bản', icon: 'file' },
        ],
      },
    },
    {
      id: 'hoi-nguon',
      title: 'Hỏi lại: **“Nguồn ở đâu?”**',
      body: ['Yêu cầu tên văn bản và trang web.', 'Nguồn mà AI nêu cũng có thể là bịa.'],
      screen: {
        title: 'Trợ lý AI',
        alt: 'Hình vẽ cuộc trò chuyện: hỏi AI nguồn của con số vừa nêu.',
        elements: [
          { id: 'dap', kind: 'message', from: 'other', label: 'Lệ phí là 150.000 đ.' },
          { id: 'hoi', kind: 'message', from: 'me', label: 'Nguồn ở đâu? Nêu tên văn bản và trang web.' },
        ],
        highlight: 'hoi',
      },
    },
    {
      id: 'gov-vn',
      title: 'Tự mở trang có đuôi **.gov.vn**.',
      body: ['Đuôi .gov.vn là của cơ quan nhà nước.', 'Tự gõ địa chỉ, không bấm link do AI đưa.'],
      scene: { name: 'computer-portal', alt: 'Hình vẽ máy tính. Ô địa chỉ có đuôi .gov.vn, được viền vàng.' },
      tip: 'Thủ tục hành chính có trên trang dichvucong.gov.vn.',
    },
    {
      id: 'so-sanh',
      title: '**So từng con số** với trang chính thức.',
      body: ['Ở ví dụ này, AI nói 150.000 đ.', 'Trang chính thức ghi 20.000 đ, nên dùng số này.'],
      screen: {
        title: 'Ví dụ để tập',
        alt: 'Hình vẽ so sánh: AI ghi 150.000 đ, trang chính thức ghi 20.000 đ.',
        elements: [
          { id: 'ai', kind: 'list-item', label: 'AI trả lời', value: '150.000 đ', icon: 'bot' },
          { id: 'trang', kind: 'list-item', label: 'Trang .gov.vn', value: '20.000 đ', icon: 'globe' },
        ],
        highlight: 'trang',
      },
    },
    {
      id: 'ngay',
      title: 'Xem **ngày** của thông tin.',
      body: ['Quy định cũ có thể đã được thay.', 'AI có thể chưa biết quy định mới.'],
      screen: {
        title: 'Ví dụ để tập',
        alt: 'Hình vẽ một trang thông tin. Dòng ngày cập nhật có viền vàng.',
        elements: [
          { id: 'ten', kind: 'field', label: 'Thủ tục', value: 'Thủ tục mẫu' },
          { id: 'ngay', kind: 'field', label: 'Cập nhật ngày', value: '01/11/2026', icon: 'calendar' },
        ],
        highlight: 'ngay',
      },
    },
    {
      id: 'hoi-nguoi',
      title: 'Vẫn chưa chắc thì **hỏi người**.',
      body: ['Trung tâm Phục vụ hành chính công xã sẵn sàng giúp.', 'Mang theo điều AI nói để hỏi cho đúng.'],
      scene: {
        name: 'public-service-centre',
        alt: 'Hình vẽ quầy tiếp nhận ở Trung tâm Phục vụ hành chính công.',
      },
    },
  ],
  practice: {
    id: 'le-phi-sai',
    format: 1,
    title: 'Tìm chỗ sai trong câu trả lời',
    intro: 'Hỏi AI về lệ phí của một thủ tục mẫu, không có thật.',
    steps: [
      {
        id: 'danh-dau',
        instruction: 'Bấm vào câu cần kiểm tra.',
        screen: {
          title: 'Trợ lý AI',
          alt: 'Hình vẽ câu trả lời của AI gồm ba câu, có một câu nêu số tiền.',
          elements: [
            { id: 'chao', kind: 'message', from: 'other', label: 'Rất vui được giúp!' },
            { id: 'phi', kind: 'message', from: 'other', label: 'Lệ phí thủ tục mẫu là 150.000 đ.' },
            { id: 'chuc', kind: 'message', from: 'other', label: 'Chúc một ngày tốt lành.' },
          ],
        },
        targets: ['phi'],
        hints: {
          chao: 'Đây là lời chào. Hãy tìm câu có số tiền.',
          chuc: 'Đây là lời chúc. Hãy tìm câu có số tiền.',
        },
        otherwise: 'Hãy tìm câu có con số.',
      },
      {
        id: 'hoi-nguon',
        instruction: 'Chọn câu nên hỏi AI tiếp.',
        screen: {
          title: 'Trợ lý AI',
          alt: 'Hình vẽ câu trả lời về lệ phí, bên dưới có hai câu để chọn.',
          elements: [
            { id: 'phi', kind: 'message', from: 'other', label: 'Lệ phí thủ tục mẫu là 150.000 đ.' },
            { id: 'tin', kind: 'button', label: 'Cảm ơn, để đi nộp luôn' },
            { id: 'nguon', kind: 'button', label: 'Nguồn ở đâu?' },
          ],
        },
        targets: ['nguon'],
        hints: { tin: 'Con số này chưa được kiểm tra. Hãy hỏi nguồn trước.' },
        otherwise: 'Hãy chọn câu hỏi về nguồn.',
      },
      {
        id: 'chon-trang',
        instruction: 'Chọn trang để đối chiếu.',
        screen: {
          title: 'Kết quả tìm kiếm',
          alt: 'Hình vẽ ba kết quả tìm kiếm, có một địa chỉ đuôi .gov.vn.',
          elements: [
            {
              id: 'gia',
              kind: 'list-item',
              label: 'dichvucong-gov.example',
              value: 'Làm hộ thủ tục, thu phí',
              icon: 'globe',
            },
            {
              id: 'that',
              kind: 'list-item',
              label: 'dichvucong.gov.vn',
              value: 'Cổng Dịch vụ công quốc gia',
              icon: 'building',
            },
            {
              id: 'mang',
              kind: 'list-item',
              label: 'Bài đăng trên mạng xã hội',
              value: 'Nghe nói 100.000 đ',
              icon: 'people',
            },
          ],
        },
        targets: ['that'],
        hints: {
          gia: 'Địa chỉ này không có đuôi .gov.vn. Hãy nhìn phần cuối địa chỉ.',
          mang: 'Bài đăng là lời kể lại. Hãy tìm địa chỉ có đuôi .gov.vn.',
        },
        otherwise: 'Trang của cơ quan nhà nước có đuôi .gov.vn.',
      },
      {
        id: 'doc-phi',
        instruction: 'Bấm vào dòng cho biết lệ phí đúng.',
        screen: {
          title: 'Thủ tục mẫu',
          alt: 'Hình vẽ trang thủ tục mẫu có ba dòng: nơi nộp, lệ phí và thời hạn.',
          elements: [
            { id: 'noi', kind: 'list-item', label: 'Nơi nộp', value: 'UBND xã' },
            { id: 'han', kind: 'list-item', label: 'Thời hạn', value: '3 ngày làm việc' },
            { id: 'phi', kind: 'list-item', label: 'Lệ phí', value: '20.000 đ' },
          ],
        },
        targets: ['phi'],
        hints: {
          noi: 'Dòng này cho biết nộp ở đâu. Hãy tìm dòng có số tiền.',
          han: 'Dòng này cho biết bao lâu. Hãy tìm dòng có số tiền.',
        },
        otherwise: 'Dòng cần tìm có chữ “Lệ phí”.',
      },
      {
        id: 'ket-luan',
        instruction: 'AI nói 150.000 đ, trang chính thức ghi 20.000 đ. Dùng số nào?',
        screen: {
          title: 'Chọn một số',
          alt: 'Hình vẽ hai nút: dùng số của AI hoặc số trên trang chính thức.',
          elements: [
            { id: 'ai', kind: 'button', label: '150.000 đ của AI', icon: 'bot' },
            { id: 'trang', kind: 'button', label: '20.000 đ trên trang .gov.vn', icon: 'building' },
          ],
        },
        targets: ['trang'],
        hints: { ai: 'AI đã nói sai. Hãy dùng số trên trang của cơ quan nhà nước.' },
        otherwise: 'Khi hai bên khác nhau, tin trang chính thức.',
      },
    ],
    done: 'Đã tìm ra con số sai và tìm được con số đúng.',
  },
  check: [
    {
      id: 'kt-3-cho-can-xem',
      kind: 'multiple',
      prompt: 'Trong câu trả lời của AI, những chỗ nào cần kiểm tra?',
      options: [
        { id: 'a', text: 'Số tiền phải nộp' },
        { id: 'b', text: 'Lời chào đầu câu' },
        { id: 'c', text: 'Số và ngày của văn bản' },
      ],
      correct: ['a', 'c'],
      explanation: {
        general: 'Con số, ngày tháng, tên và số văn bản đều cần kiểm tra.',
        perOption: { b: 'Lời chào không ảnh hưởng đến việc mình làm.' },
      },
      reviewedOn: REVIEWED_ON,
      authorsOwn: true,
    },
    {
      id: 'kt-3-duoi-gov',
      kind: 'single',
      prompt: 'Địa chỉ nào là của cơ quan nhà nước?',
      options: [
        { id: 'a', text: 'dichvucong.gov.vn' },
        { id: 'b', text: 'gov-dichvucong.example' },
        { id: 'c', text: 'dichvucong-vn.example' },
      ],
      correct: ['a'],
      explanation: {
        general: 'Phần cuối của địa chỉ phải là .gov.vn.',
        perOption: {
          b: 'Có chữ gov nhưng phần cuối không phải .gov.vn.',
          c: 'Có chữ dichvucong nhưng phần cuối không phải .gov.vn.',
        },
      },
      reviewedOn: REVIEWED_ON,
      sourceIds: ['cong-dich-vu-cong'],
    },
    {
      id: 'kt-3-hai-so-khac',
      kind: 'single',
      prompt: 'AI và trang .gov.vn ghi hai thời hạn khác nhau. Tin bên nào?',
      options: [
        { id: 'a', text: 'AI, vì trả lời nhanh hơn' },
        { id: 'b', text: 'Lấy số ở giữa' },
        { id: 'c', text: 'Trang .gov.vn' },
      ],
      correct: ['c'],
      explanation: {
        general: 'Trang của cơ quan nhà nước là nơi công bố chính thức.',
        perOption: {
          a: 'Nhanh hơn không có nghĩa là đúng hơn.',
          b: 'Số ở giữa không có trong văn bản nào.',
        },
      },
      reviewedOn: REVIEWED_ON,
      authorsOwn: true,
    },
  ],
};
