import type { Lesson } from '../../schema.js';
import { REVIEW_BY, REVIEWED_ON } from './sources.js';

export const lesson2: Lesson = {
  id: 'hoi-cho-ro',
  title: 'Hỏi AI cho rõ',
  outcome: 'Viết được câu hỏi có đủ việc, bối cảnh, yêu cầu và định dạng.',
  minutes: 9,
  sourceIds: ['author'],
  reviewedOn: REVIEWED_ON,
  reviewBy: REVIEW_BY,
  cards: [
    {
      id: 'bon-phan',
      title: 'Câu hỏi rõ có **bốn phần**.',
      body: ['Bốn phần là việc, bối cảnh, yêu cầu và định dạng.', 'Hỏi càng rõ, câu trả lời càng dễ dùng.'],
      screen: {
        title: 'Câu hỏi rõ',
        alt: 'Hình vẽ danh sách bốn phần của câu hỏi rõ, kèm ví dụ từng phần.',
        elements: [
          { id: 'viec', kind: 'list-item', label: 'Việc', value: 'Làm gì?', icon: 'pen' },
          { id: 'boi-canh', kind: 'list-item', label: 'Bối cảnh', value: 'Cho ai, lúc nào?', icon: 'people' },
          { id: 'yeu-cau', kind: 'list-item', label: 'Yêu cầu', value: 'Dài, ngắn ra sao?', icon: 'check' },
          {
            id: 'dinh-dang',
            kind: 'list-item',
            label: 'Định dạng',
            value: 'Thư hay danh sách?',
            icon: 'file',
          },
        ],
      },
    },
    {
      id: 'viec',
      title: 'Phần một: **việc** cần làm.',
      body: ['Bắt đầu bằng một động từ.', 'Ví dụ: viết, sửa, tóm tắt, giải thích.'],
      screen: {
        title: 'Trợ lý AI',
        alt: 'Hình vẽ câu hỏi có một phần: viết lời mời họp thôn.',
        elements: [
          { id: 'viec', kind: 'message', from: 'me', label: 'Viết lời mời họp thôn.' },
          { id: 'ghi', kind: 'text', label: 'Đã có việc cần làm' },
        ],
        highlight: 'viec',
      },
    },
    {
      id: 'boi-canh',
      title: 'Phần hai: **bối cảnh**.',
      body: ['Cho biết ai đọc, ở đâu, lúc nào.', 'Không cần nêu tên và số của người nào.'],
      screen: {
        title: 'Trợ lý AI',
        alt: 'Hình vẽ câu hỏi thêm bối cảnh: họp tối thứ bảy ở nhà văn hóa.',
        elements: [
          { id: 'viec', kind: 'message', from: 'me', label: 'Viết lời mời họp thôn.' },
          {
            id: 'boi-canh',
            kind: 'message',
            from: 'me',
            label: 'Họp 19 giờ thứ bảy, ở nhà văn hóa, mời bà con trong thôn.',
          },
        ],
        highlight: 'boi-canh',
      },
    },
    {
      id: 'yeu-cau',
      title: 'Phần ba: **yêu cầu**.',
      body: ['Nói rõ dài ngắn và giọng văn.', 'Ví dụ: dưới 60 chữ, trang trọng.'],
      screen: {
        title: 'Trợ lý AI',
        alt: 'Hình vẽ câu hỏi thêm yêu cầu: dưới 60 chữ, lời trang trọng.',
        elements: [
          {
            id: 'boi-canh',
            kind: 'message',
            from: 'me',
            label: 'Họp 19 giờ thứ bảy, ở nhà văn hóa, mời bà con trong thôn.',
          },
          { id: 'yeu-cau', kind: 'message', from: 'me', label: 'Dưới 60 chữ, lời trang trọng.' },
        ],
        highlight: 'yeu-cau',
      },
    },
    {
      id: 'dinh-dang',
      title: 'Phần bốn: **định dạng**.',
      body: [
        'Nói muốn nhận thư, tin nhắn, danh sách hay bảng.',
        'Đúng định dạng thì chép ra dùng được ngay.',
      ],
      screen: {
        title: 'Trợ lý AI',
        alt: 'Hình vẽ câu hỏi thêm định dạng: viết thành một tin nhắn.',
        elements: [
          { id: 'yeu-cau', kind: 'message', from: 'me', label: 'Dưới 60 chữ, lời trang trọng.' },
          { id: 'dinh-dang', kind: 'message', from: 'me', label: 'Viết thành một tin nhắn.' },
        ],
        highlight: 'dinh-dang',
      },
    },
    {
      id: 'sua-tiep',
      title: 'Chưa ưng thì **bảo sửa tiếp**.',
      body: ['Nói rõ muốn đổi chỗ nào.', 'Ví dụ: “Ngắn hơn, thêm giờ họp.”'],
      screen: {
        title: 'Trợ lý AI',
        alt: 'Hình vẽ lời nhờ AI viết ngắn hơn và thêm giờ họp.',
        elements: [
          {
            id: 'dap',
            kind: 'message',
            from: 'other',
            label: 'Kính mời bà con dự họp thôn tại nhà văn hóa.',
          },
          { id: 'sua', kind: 'message', from: 'me', label: 'Thêm giờ họp là 19 giờ thứ bảy.' },
        ],
        highlight: 'sua',
      },
    },
  ],
  practice: {
    id: 'ghep-cau-hoi',
    format: 1,
    title: 'Ghép một câu hỏi rõ',
    intro: 'Cần một lời nhắc bà con tổng vệ sinh đường thôn.',
    steps: [
      {
        id: 'viec',
        instruction: 'Chọn phần “Việc”.',
        screen: {
          title: 'Việc cần làm',
          alt: 'Hình vẽ ba câu để chọn: một câu nêu rõ việc và hai câu chưa rõ.',
          elements: [
            { id: 'giup', kind: 'list-item', label: 'Giúp với' },
            { id: 've-sinh', kind: 'list-item', label: 'Vệ sinh' },
            { id: 'viet', kind: 'list-item', label: 'Viết lời nhắc tổng vệ sinh đường thôn' },
          ],
        },
        targets: ['viet'],
        hints: {
          giup: 'Máy chưa biết giúp việc gì. Hãy tìm câu bắt đầu bằng “Viết”.',
          've-sinh': 'Một chữ thì chưa rõ việc. Hãy tìm câu bắt đầu bằng “Viết”.',
        },
        otherwise: 'Câu rõ việc bắt đầu bằng một động từ.',
      },
      {
        id: 'boi-canh',
        instruction: 'Thêm phần “Bối cảnh”.',
        screen: {
          title: 'Bối cảnh',
          alt: 'Hình vẽ ba câu để chọn: một câu có nơi và giờ.',
          elements: [
            { id: 'nhanh', kind: 'list-item', label: 'Làm nhanh lên' },
            { id: 'noi-gio', kind: 'list-item', label: 'Gửi bà con trong thôn, làm lúc 6 giờ chủ nhật' },
            { id: 'so', kind: 'list-item', label: 'Kèm số điện thoại từng nhà' },
          ],
        },
        targets: ['noi-gio'],
        hints: {
          nhanh: 'Câu này chưa nói gửi ai, lúc nào. Hãy tìm câu có giờ.',
          so: 'Không đưa số điện thoại của người khác cho AI. Hãy tìm câu có giờ.',
        },
        otherwise: 'Bối cảnh cho biết gửi ai và lúc nào.',
      },
      {
        id: 'yeu-cau',
        instruction: 'Thêm phần “Yêu cầu”.',
        screen: {
          title: 'Yêu cầu',
          alt: 'Hình vẽ ba câu để chọn: một câu nói rõ độ dài và giọng văn.',
          elements: [
            { id: 'dai-ngan', kind: 'list-item', label: 'Dưới 50 chữ, thân mật' },
            { id: 'hay', kind: 'list-item', label: 'Viết cho hay vào' },
            { id: 'tuy', kind: 'list-item', label: 'Thế nào cũng được' },
          ],
        },
        targets: ['dai-ngan'],
        hints: {
          hay: 'Máy không biết thế nào là hay với mình. Hãy nói rõ độ dài.',
          tuy: 'Câu này để máy tự đoán. Hãy nói rõ độ dài.',
        },
        otherwise: 'Yêu cầu rõ có độ dài và giọng văn.',
      },
      {
        id: 'dinh-dang',
        instruction: 'Lời nhắc sẽ gửi vào nhóm chat. Chọn “Định dạng”.',
        screen: {
          title: 'Định dạng',
          alt: 'Hình vẽ ba định dạng để chọn: bảng, tin nhắn và bài thơ.',
          elements: [
            { id: 'bang', kind: 'list-item', label: 'Một bảng nhiều cột' },
            { id: 'tho', kind: 'list-item', label: 'Một bài thơ dài' },
            { id: 'tin', kind: 'list-item', label: 'Một tin nhắn', icon: 'message' },
          ],
        },
        targets: ['tin'],
        hints: {
          bang: 'Bảng khó đọc trong nhóm chat. Hãy chọn “Một tin nhắn”.',
          tho: 'Thơ dài thì bà con khó thấy giờ làm. Hãy chọn “Một tin nhắn”.',
        },
        otherwise: 'Chọn định dạng gửi được ngay vào nhóm chat.',
      },
    ],
    done: 'Đã ghép được một câu hỏi đủ bốn phần.',
  },
  check: [
    {
      id: 'kt-2-phan-nao',
      kind: 'single',
      prompt: '“Gửi phụ huynh lớp 3A, họp sáng thứ sáu” là phần nào của câu hỏi?',
      options: [
        { id: 'a', text: 'Định dạng' },
        { id: 'b', text: 'Bối cảnh' },
        { id: 'c', text: 'Việc' },
      ],
      correct: ['b'],
      explanation: {
        general: 'Bối cảnh cho biết ai đọc, ở đâu, lúc nào.',
        perOption: {
          a: 'Định dạng là thư, bảng hay danh sách.',
          c: 'Việc là viết, sửa hay tóm tắt.',
        },
      },
      reviewedOn: REVIEWED_ON,
      authorsOwn: true,
    },
    {
      id: 'kt-2-qua-dai',
      kind: 'single',
      prompt: 'AI viết lời mời quá dài. Nên nói gì tiếp?',
      options: [
        { id: 'a', text: '“Chưa được.”' },
        { id: 'b', text: '“Viết lại đi.”' },
        { id: 'c', text: '“Rút còn 50 chữ, giữ giờ họp.”' },
      ],
      correct: ['c'],
      explanation: {
        general: 'Nói rõ cần đổi gì và giữ gì thì máy sửa đúng ý.',
        perOption: {
          a: 'Máy không biết chưa được ở chỗ nào.',
          b: 'Máy có thể viết lại mà vẫn dài.',
        },
      },
      reviewedOn: REVIEWED_ON,
      authorsOwn: true,
    },
  ],
};
