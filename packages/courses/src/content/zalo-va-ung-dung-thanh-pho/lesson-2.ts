import type { Lesson } from '../../schema.js';
import { chatScreen } from './screens.js';
import { REVIEWED_ON, REVIEW_BY } from './sources.js';

export const lesson2: Lesson = {
  id: 'doc-tin-va-hoi',
  title: 'Đọc tin của xã và hỏi lại',
  outcome: 'Đọc được thông báo, nhắn câu hỏi rõ ràng và không gửi ảnh giấy tờ.',
  minutes: 8,
  sourceIds: ['tim-oa', 'du-lieu-ca-nhan', 'so-156-5656', 'author'],
  reviewedOn: REVIEWED_ON,
  reviewBy: REVIEW_BY,
  cards: [
    {
      id: 'doc-tin',
      title: 'Đọc **ba điều** trong thông báo.',
      body: ['Việc gì? Ngày nào? Ở đâu?', 'Chưa hiểu thì đừng đoán, cứ nhắn hỏi.'],
      screen: chatScreen('Hình vẽ khung nhắn tin với xã. Thông báo lịch tiếp dân có viền vàng.', 'tin-xa'),
    },
    {
      id: 'dat-lich',
      title: 'Hẹn trên lịch thì **ghi lại ngay**.',
      body: ['Ghi ra giấy, hoặc nhờ con đặt lịch trong máy.', 'Khỏi phải đọc lại tin nhiều lần.'],
      screen: {
        title: 'Ghi lịch',
        alt: 'Hình vẽ lịch có ghi buổi tiếp công dân. Dòng ấy có viền vàng.',
        elements: [
          {
            id: 'lich',
            kind: 'list-item',
            icon: 'calendar',
            label: 'Tiếp công dân',
            value: 'Thứ Năm, 8 giờ',
          },
          { id: 'noi', kind: 'list-item', icon: 'building', label: 'Trung tâm Phục vụ hành chính công xã' },
        ],
        highlight: 'lich',
      },
    },
    {
      id: 'cau-hoi-ro',
      title: 'Hỏi **một việc**, nói rõ.',
      body: [
        'Nêu: muốn làm việc gì, vướng ở đâu.',
        'Ví dụ: “Tôi muốn làm giấy khai sinh, cần giấy tờ gì ạ?”',
      ],
      screen: {
        title: 'UBND xã Đại Sơn',
        alt: 'Hình vẽ câu hỏi gọn gàng gửi cho xã. Tin nhắn của mình có viền vàng.',
        elements: [
          {
            id: 'cau-hoi',
            kind: 'message',
            from: 'me',
            label: 'Cháu muốn làm giấy khai sinh cho con thì cần giấy tờ gì ạ?',
          },
          { id: 'gui', kind: 'button', icon: 'send', label: 'Gửi' },
        ],
        highlight: 'cau-hoi',
      },
      tip: 'Gõ chậm cũng không sao, gửi tin thoại ngắn cũng được.',
    },
    {
      id: 'khong-anh',
      title: 'Trong tin nhắn, **không gửi ảnh giấy tờ**.',
      body: [
        'Căn cước, sổ đỏ, thẻ ngân hàng: không gửi.',
        'Luật coi ảnh giấy tờ là dữ liệu nhạy cảm.',
        'Cần nộp thì mang ra Trung tâm hoặc nộp trên Cổng.',
      ],
      scene: {
        name: 'lock-phone',
        alt: 'Hình vẽ chiếc điện thoại có ổ khóa và tấm khiên che chở.',
      },
    },
    {
      id: 'hoi-otp-la-gia',
      title: 'Trang hỏi **mã OTP** là trang giả.',
      body: [
        'OA thật không hỏi mã, không hỏi mật khẩu.',
        'Gặp vậy thì thoát ra, xem lại dấu xác thực.',
        'Báo số 156 hoặc 5656, không mất tiền.',
      ],
      screen: {
        title: 'UBND Đại Sơn Hỗ Trợ 24h',
        alt: 'Hình vẽ tin nhắn của trang giả hỏi mã OTP, bên dưới là nút thoát ra.',
        elements: [
          {
            id: 'tin',
            kind: 'message',
            from: 'other',
            label: 'Xã gửi quà người cao tuổi. Ông bà gửi mã OTP để nhận nhé!',
          },
          { id: 'thoat', kind: 'button', icon: 'shield', label: 'Thoát và bỏ quan tâm' },
        ],
        highlight: 'thoat',
      },
    },
    {
      id: 'cho-tra-loi',
      title: 'Nhắn rồi, **chờ trong giờ hành chính**.',
      body: [
        'Trả lời có thể chậm, vì nhiều người cùng hỏi.',
        'Việc gấp thì ra Trung tâm, đừng chờ tin nhắn.',
      ],
      scene: {
        name: 'public-service-centre',
        alt: 'Hình vẽ người dân ra quầy của Trung tâm hỏi trực tiếp.',
      },
    },
    {
      id: 'tat-chuong',
      title: 'Nhiều tin quá thì **tắt chuông**.',
      body: ['Vẫn nhận tin, chỉ là máy không kêu.', 'Lúc rảnh mở ra đọc là đủ.'],
      screen: {
        title: 'UBND xã Đại Sơn',
        alt: 'Hình vẽ cài đặt của trang. Dòng Tắt thông báo có viền vàng.',
        elements: [
          { id: 'tat', kind: 'list-item', icon: 'bell', label: 'Tắt thông báo' },
          { id: 'bo', kind: 'list-item', icon: 'user', label: 'Bỏ quan tâm' },
        ],
        highlight: 'tat',
      },
      variants: [
        {
          when: 'Nếu máy hiện chữ “Nhận thông báo”',
          body: ['Bấm vào đó để bật hoặc tắt.', 'Chữ có thể khác tùy phiên bản.'],
        },
      ],
    },
  ],
  practice: {
    id: 'tap-hoi-xa',
    format: 1,
    title: 'Tập: hỏi xã một việc',
    intro: 'Đây là máy tập, không gửi tin cho ai.',
    steps: [
      {
        id: 'chon-cau',
        instruction: 'Muốn hỏi giấy khai sinh. Chọn câu hỏi rõ nhất.',
        screen: {
          title: 'Soạn tin',
          alt: 'Hình vẽ ba câu hỏi để chọn.',
          elements: [
            { id: 'mo-ho', kind: 'list-item', icon: 'message', label: 'Làm giấy cho cháu được không?' },
            { id: 'giuc', kind: 'list-item', icon: 'alert', label: 'Trả lời nhanh lên!' },
            {
              id: 'ro',
              kind: 'list-item',
              icon: 'file',
              label: 'Làm khai sinh cho cháu cần những giấy tờ gì?',
            },
          ],
        },
        targets: ['ro'],
        hints: {
          'mo-ho': 'Câu này chưa rõ giấy gì. Tìm câu nói đúng tên việc, ở dưới cùng.',
          giuc: 'Câu này không nói việc gì cả. Tìm câu có tên giấy tờ, ở dưới cùng.',
        },
        otherwise: 'Tìm câu nói rõ tên giấy tờ.',
      },
      {
        id: 'anh-can-cuoc',
        instruction: 'Định kèm ảnh căn cước cho nhanh. Chọn việc nên làm.',
        screen: {
          title: 'Kèm ảnh',
          alt: 'Hình vẽ ba nút: gửi ảnh căn cước, gửi ảnh che số, không gửi ảnh.',
          elements: [
            { id: 'gui-anh', kind: 'button', icon: 'image', label: 'Gửi ảnh căn cước' },
            { id: 'che', kind: 'button', icon: 'eye', label: 'Gửi ảnh che vài số' },
            { id: 'khong', kind: 'button', icon: 'shield', label: 'Không gửi ảnh giấy tờ' },
          ],
        },
        targets: ['khong'],
        hints: {
          'gui-anh': 'Vừa bấm gửi ảnh. Ảnh giấy tờ nằm lại trong tin nhắn. Tìm hình tấm khiên.',
          che: 'Vừa bấm che vài số. Che vẫn còn tên, ảnh, ngày sinh. Nút cần tìm ở ngay bên dưới.',
        },
        otherwise: 'Nút cần tìm có hình tấm khiên, ở dưới cùng.',
      },
      {
        id: 'xin-otp',
        instruction: 'Một trang khác nhắn xin mã OTP. Chọn việc nên làm.',
        screen: {
          title: 'UBND Đại Sơn Hỗ Trợ 24h',
          alt: 'Hình vẽ tin xin mã OTP của một trang tên lạ và ba nút để chọn.',
          elements: [
            { id: 'tin', kind: 'message', from: 'other', label: 'Gửi mã OTP để nhận quà ngay!' },
            { id: 'gui-ma', kind: 'button', icon: 'send', label: 'Gửi mã' },
            { id: 'hoi-qua', kind: 'button', icon: 'message', label: 'Hỏi quà là gì' },
            { id: 'thoat', kind: 'button', icon: 'shield', label: 'Thoát và bỏ quan tâm' },
          ],
        },
        targets: ['thoat'],
        hints: {
          'gui-ma': 'Vừa bấm gửi mã. Mã OTP mở được tài khoản của mình. Tìm hình tấm khiên.',
          'hoi-qua': 'Vừa bấm hỏi quà. Nói chuyện lâu dễ bị dẫn dắt. Tìm hình tấm khiên.',
        },
        otherwise: 'Nút cần tìm ở dưới cùng, có hình tấm khiên.',
      },
      {
        id: 'bao-lua',
        instruction: 'Muốn báo trang lừa ấy. Chọn nơi báo.',
        screen: {
          title: 'Báo tin lừa đảo',
          alt: 'Hình vẽ ba nơi: số 156 hoặc 5656, chính trang ấy, nhóm bán hàng.',
          elements: [
            { id: 'trang-ay', kind: 'list-item', icon: 'message', label: 'Nhắn chính trang ấy' },
            { id: '156', kind: 'list-item', icon: 'phone', label: 'Số 156 hoặc 5656' },
            { id: 'nhom', kind: 'list-item', icon: 'people', label: 'Nhóm mua bán' },
          ],
        },
        targets: ['156'],
        hints: {
          'trang-ay': 'Vừa bấm chính trang ấy. Báo cho kẻ lừa thì không được gì. Tìm dòng ở giữa.',
          nhom: 'Vừa bấm nhóm mua bán. Nhóm ấy không xử lý được. Tìm dòng ở giữa.',
        },
        otherwise: 'Dòng cần tìm ở giữa, có số 156.',
      },
    ],
    done: 'Xong rồi. Hỏi bằng lời, giấy tờ thì mang ra Trung tâm.',
  },
  check: [
    {
      id: 'zl-2-ba-dieu',
      kind: 'single',
      prompt: 'Đọc thông báo của xã, cần tìm ba điều nào?',
      options: [
        { id: 'a', text: 'Ai viết, viết mấy dòng, có ảnh đẹp không' },
        { id: 'b', text: 'Việc gì, ngày nào, ở đâu' },
        { id: 'c', text: 'Bao nhiêu người thả tim, bao nhiêu người chê' },
      ],
      correct: ['b'],
      explanation: {
        general: 'Biết việc gì, ngày nào, ở đâu thì mới làm theo được.',
        perOption: {
          a: 'Những điều ấy không giúp mình biết phải làm gì.',
          c: 'Số lượt thích không phải nội dung thông báo.',
        },
      },
      authorsOwn: true,
      reviewedOn: REVIEWED_ON,
    },
    {
      id: 'zl-2-cho-tra-loi',
      kind: 'single',
      prompt: 'Việc rất gấp, nhắn từ sáng chưa thấy trả lời. Nên làm gì?',
      options: [
        { id: 'a', text: 'Nhắn thêm hai mươi tin cho xã thấy' },
        { id: 'b', text: 'Đăng lên mạng cho mọi người biết' },
        { id: 'c', text: 'Ra Trung tâm hỏi trực tiếp' },
      ],
      correct: ['c'],
      explanation: {
        general: 'Tin nhắn không dành cho việc gấp. Ra tận nơi là nhanh nhất.',
        perOption: {
          a: 'Nhiều tin chỉ làm rối, không nhanh hơn.',
          b: 'Đăng lên mạng không giải quyết được việc của mình.',
        },
      },
      authorsOwn: true,
      reviewedOn: REVIEWED_ON,
    },
  ],
};
