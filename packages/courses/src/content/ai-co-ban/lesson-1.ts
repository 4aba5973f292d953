import type { Lesson } from '../../schema.js';
import { REVIEW_BY, REVIEWED_ON } from './sources.js';

export const lesson1: Lesson = {
  id: 'tro-ly-ai',
  title: 'Trợ lý AI làm được gì',
  outcome: 'Nói được việc nên nhờ và việc không nên nhờ trợ lý AI.',
  minutes: 8,
  sourceIds: ['author'],
  reviewedOn: REVIEWED_ON,
  reviewBy: REVIEW_BY,
  cards: [
    {
      id: 'la-gi',
      title: '**Trợ lý AI** là phần mềm biết trả lời.',
      body: ['Mình gõ hoặc nói câu hỏi.', 'Máy đoán câu trả lời từ rất nhiều chữ đã học.'],
      scene: { name: 'ai-chat', alt: 'Hình vẽ cuộc trò chuyện giữa một người và trợ lý AI.' },
    },
    {
      id: 'viet',
      title: 'AI giúp **viết và sửa** câu chữ.',
      body: ['Ví dụ: viết lời mời, sửa lỗi chính tả.', 'Viết xong, mình đọc và sửa lại.'],
      screen: {
        title: 'Trợ lý AI',
        alt: 'Hình vẽ cuộc trò chuyện: nhờ viết lời mời họp thôn và câu trả lời.',
        elements: [
          { id: 'hoi', kind: 'message', from: 'me', label: 'Viết giúp lời mời họp thôn tối thứ bảy.' },
          {
            id: 'dap',
            kind: 'message',
            from: 'other',
            label: 'Kính mời bà con dự họp thôn vào tối thứ bảy tuần này.',
          },
        ],
        highlight: 'hoi',
      },
    },
    {
      id: 'giai-thich',
      title: 'AI giúp **tóm tắt và giải thích**.',
      body: ['Dán một thông báo dài, nhờ nói lại cho ngắn.', 'Chỗ nào khó hiểu thì hỏi tiếp.'],
      screen: {
        title: 'Trợ lý AI',
        alt: 'Hình vẽ cuộc trò chuyện: nhờ tóm tắt một thông báo thành hai ý.',
        elements: [
          { id: 'hoi', kind: 'message', from: 'me', label: 'Tóm tắt thông báo này thành hai ý.' },
          {
            id: 'dap',
            kind: 'message',
            from: 'other',
            label: '1. Họp tối thứ bảy. 2. Mỗi nhà một người dự.',
          },
        ],
        highlight: 'dap',
      },
    },
    {
      id: 'khong-biet-chac',
      title: 'AI **không biết chắc** mình đúng hay sai.',
      body: ['Câu trả lời trôi chảy vẫn có thể sai.', 'Ở hình này, máy không hề hỏi nhà văn hóa.'],
      screen: {
        title: 'Trợ lý AI',
        alt: 'Hình vẽ AI trả lời chắc chắn giờ mở cửa nhà văn hóa mà không có căn cứ.',
        elements: [
          { id: 'hoi', kind: 'message', from: 'me', label: 'Nhà văn hóa thôn mở cửa mấy giờ?' },
          { id: 'dap', kind: 'message', from: 'other', label: 'Chắc chắn là 7 giờ sáng.' },
        ],
        highlight: 'dap',
      },
    },
    {
      id: 'thuoc',
      title: 'Việc thuốc men: hỏi **bác sĩ, trạm y tế**.',
      body: ['Không lấy liều thuốc từ câu trả lời của AI.', 'Máy không khám được người bệnh.'],
      screen: {
        title: 'Trợ lý AI',
        alt: 'Hình vẽ câu hỏi về liều thuốc gửi cho AI. Nút hỏi trạm y tế có viền vàng.',
        elements: [
          { id: 'hoi', kind: 'message', from: 'me', label: 'Thuốc này uống mấy viên một ngày?' },
          { id: 'tram', kind: 'button', label: 'Hỏi trạm y tế', icon: 'health' },
        ],
        highlight: 'tram',
      },
    },
    {
      id: 'thu-tuc',
      title: 'Việc thủ tục: hỏi **nơi có trách nhiệm**.',
      body: ['AI giúp chuẩn bị câu hỏi cho gọn.', 'Trung tâm Phục vụ hành chính công xã trả lời chính thức.'],
      scene: {
        name: 'public-service-centre',
        alt: 'Hình vẽ quầy tiếp nhận ở Trung tâm Phục vụ hành chính công.',
      },
    },
    {
      id: 'app-gia',
      title: 'Cẩn thận với **app AI giả**.',
      body: [
        'Có app mượn tên trợ lý nổi tiếng để thu tiền.',
        'Xem kỹ tên nhà phát hành trước khi cài.',
        'Chưa rõ thì chưa trả tiền.',
      ],
      scene: { name: 'app-store', alt: 'Hình vẽ kho ứng dụng trên điện thoại với nút tải về.' },
    },
  ],
  practice: {
    id: 'chon-viec-cho-ai',
    format: 1,
    title: 'Chọn việc cho AI',
    intro: 'Đây là trợ lý AI để tập, câu trả lời đã viết sẵn.',
    steps: [
      {
        id: 'mo',
        instruction: 'Bấm vào ô “Trợ lý AI”.',
        screen: {
          title: 'Màn hình chính',
          alt: 'Hình vẽ màn hình chính có bốn ô. Ô trợ lý AI có hình người máy.',
          elements: [
            { id: 'may-anh', kind: 'tile', label: 'Máy ảnh', icon: 'camera' },
            { id: 'ai', kind: 'tile', label: 'Trợ lý AI', icon: 'bot' },
            { id: 'tin-nhan', kind: 'tile', label: 'Tin nhắn', icon: 'message' },
            { id: 'danh-ba', kind: 'tile', label: 'Danh bạ', icon: 'people' },
          ],
        },
        targets: ['ai'],
        hints: {
          'may-anh': 'Vừa bấm “Máy ảnh”. Ô cần tìm có hình người máy, ở ngay bên phải.',
          'tin-nhan': 'Tin nhắn là để nhắn cho người. Ô cần tìm có hình người máy.',
          'danh-ba': 'Vừa bấm “Danh bạ”. Ô cần tìm ở ngay phía trên.',
        },
        otherwise: 'Ô cần tìm có hình người máy, ở hàng trên.',
      },
      {
        id: 'chon-viec',
        instruction: 'Chọn việc nên nhờ trợ lý AI.',
        screen: {
          title: 'Muốn nhờ việc gì?',
          alt: 'Hình vẽ ba việc: liều thuốc, sửa chính tả và giữ mật khẩu.',
          elements: [
            { id: 'thuoc', kind: 'list-item', label: 'Cho biết liều thuốc', icon: 'health' },
            { id: 'chinh-ta', kind: 'list-item', label: 'Sửa chính tả thư mời', icon: 'pen' },
            { id: 'mat-khau', kind: 'list-item', label: 'Giữ hộ mật khẩu', icon: 'key' },
          ],
        },
        targets: ['chinh-ta'],
        hints: {
          thuoc: 'Liều thuốc phải hỏi bác sĩ. Hãy tìm việc có hình cây bút.',
          'mat-khau': 'Mật khẩu không đưa cho ai, kể cả AI. Hãy tìm việc có hình cây bút.',
        },
        otherwise: 'AI hợp với việc viết và sửa câu chữ.',
      },
      {
        id: 'cau-tra-loi',
        instruction: 'AI trả lời rất chắc. Chọn việc nên làm tiếp.',
        screen: {
          title: 'Trợ lý AI',
          alt: 'Hình vẽ AI trả lời giờ mở cửa, bên dưới có hai nút.',
          elements: [
            { id: 'hoi', kind: 'message', from: 'me', label: 'Nhà văn hóa thôn mở cửa mấy giờ?' },
            { id: 'dap', kind: 'message', from: 'other', label: 'Chắc chắn là 7 giờ sáng.' },
            { id: 'tin', kind: 'button', label: 'Tin ngay' },
            { id: 'hoi-lai', kind: 'button', label: 'Hỏi lại nhà văn hóa' },
          ],
        },
        targets: ['hoi-lai'],
        hints: { tin: 'Giọng chắc chưa phải là đúng. Hãy hỏi lại người trông nhà văn hóa.' },
        otherwise: 'Hãy chọn nút giúp kiểm tra câu trả lời.',
      },
      {
        id: 'chon-app',
        instruction: 'Chọn app đáng tin hơn trong kho ứng dụng.',
        screen: {
          title: 'Kho ứng dụng',
          alt: 'Hình vẽ hai app AI, một app đòi tiền ngay, một app ghi rõ nhà phát hành.',
          elements: [
            {
              id: 'doi-tien',
              kind: 'list-item',
              label: 'Siêu AI số 1',
              value: 'Không rõ nhà phát hành · trả 99.000 đ ngay',
              icon: 'money',
            },
            {
              id: 'ro-rang',
              kind: 'list-item',
              label: 'Trợ lý AI',
              value: 'Ghi rõ nhà phát hành · dùng thử miễn phí',
              icon: 'bot',
            },
          ],
        },
        targets: ['ro-rang'],
        hints: { 'doi-tien': 'App này đòi tiền ngay và không rõ ai làm ra. Hãy chọn app còn lại.' },
        otherwise: 'Hãy tìm app ghi rõ nhà phát hành.',
      },
    ],
    done: 'Đã biết chọn việc hợp với AI và kiểm tra lại.',
  },
  check: [
    {
      id: 'kt-1-viec-hop',
      kind: 'single',
      prompt: 'Việc nào hợp để nhờ trợ lý AI?',
      options: [
        { id: 'a', text: 'Sửa câu chữ trong thư mời' },
        { id: 'b', text: 'Khám bệnh qua tin nhắn' },
        { id: 'c', text: 'Giữ hộ mã PIN' },
      ],
      correct: ['a'],
      explanation: {
        general: 'AI làm tốt việc câu chữ, và mình vẫn đọc lại.',
        perOption: {
          b: 'Khám bệnh là việc của bác sĩ.',
          c: 'Mã PIN không đưa cho ai, kể cả máy.',
        },
      },
      reviewedOn: REVIEWED_ON,
      authorsOwn: true,
    },
    {
      id: 'kt-1-gio-mo-cua',
      kind: 'single',
      prompt: 'AI nói trạm y tế mở cửa cả chủ nhật. Muốn chắc thì làm gì?',
      options: [
        { id: 'a', text: 'Hỏi AI thêm lần nữa' },
        { id: 'b', text: 'Tin luôn vì máy nói rõ ràng' },
        { id: 'c', text: 'Gọi hỏi trạm y tế' },
      ],
      correct: ['c'],
      explanation: {
        general: 'Nơi làm việc ấy mới biết chắc giờ của mình.',
        perOption: {
          a: 'Hỏi lại máy, máy có thể nhắc lại điều sai.',
          b: 'Nói rõ ràng chưa chắc là nói đúng.',
        },
      },
      reviewedOn: REVIEWED_ON,
      authorsOwn: true,
    },
    {
      id: 'kt-1-truoc-khi-cai',
      kind: 'single',
      prompt: 'Trước khi cài một app AI, cần xem điều gì?',
      options: [
        { id: 'a', text: 'Màu sắc của app' },
        { id: 'b', text: 'Tên nhà phát hành' },
        { id: 'c', text: 'Số lời quảng cáo' },
      ],
      correct: ['b'],
      explanation: {
        general: 'Tên nhà phát hành cho biết ai làm ra app.',
        perOption: {
          a: 'App giả có thể chép y hệt màu sắc.',
          c: 'Quảng cáo nhiều không làm app thật hơn.',
        },
      },
      reviewedOn: REVIEWED_ON,
      authorsOwn: true,
    },
  ],
};
