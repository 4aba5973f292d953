import type { Lesson } from '../../schema.js';
import { portalScreen } from './screens.js';
import { REVIEWED_ON, REVIEW_BY } from './sources.js';

export const lesson1: Lesson = {
  id: 'mot-cong',
  title: 'Một cổng cho mọi việc',
  outcome: 'Vào đúng Cổng Dịch vụ công quốc gia và biết hỏi ai khi vướng.',
  minutes: 6,
  sourceIds: ['cong-dvc', 'nd-118-2025', 'nd-309-2026', 'ct-24', 'author'],
  reviewedOn: REVIEWED_ON,
  reviewBy: REVIEW_BY,
  cards: [
    {
      id: 'la-gi',
      title: 'Nộp giấy tờ **qua mạng**.',
      body: [
        'Dịch vụ công trực tuyến là làm thủ tục trên mạng.',
        'Ngồi ở nhà hay ở nhà văn hóa đều nộp được.',
      ],
      scene: {
        name: 'computer-portal',
        alt: 'Hình vẽ màn hình máy tính mở trang nộp hồ sơ, bên cạnh là tập giấy tờ.',
      },
    },
    {
      id: 'dia-chi',
      title: 'Địa chỉ là **dichvucong.gov.vn**.',
      body: [
        'Cả nước dùng chung một cổng này.',
        'Mở ứng dụng xem trang web, gọi là trình duyệt.',
        'Gõ thẳng địa chỉ vào ô trên cùng.',
      ],
      screen: portalScreen(
        'Hình vẽ trang Cổng Dịch vụ công quốc gia. Ô địa chỉ trên cùng có viền vàng.',
        'dia-chi',
      ),
      variants: [
        {
          when: 'Nếu máy hiện trang sắp xếp khác hình vẽ',
          body: ['Trang có thể khác tùy thời điểm.', 'Địa chỉ đúng thì vẫn là cổng thật.'],
        },
      ],
    },
    {
      id: 'duoi-gov',
      title: 'Nhìn phần đuôi **.gov.vn**.',
      body: [
        'Trang của cơ quan nhà nước có đuôi **.gov.vn**.',
        'Trang “dichvucong-gov.com” là giả, vì đuôi là “.com”.',
      ],
      screen: {
        title: 'So sánh địa chỉ',
        alt: 'Hình vẽ hai địa chỉ. Địa chỉ có đuôi .gov.vn ở trên có viền vàng.',
        elements: [
          { id: 'that', kind: 'list-item', icon: 'check', label: 'dichvucong.gov.vn', value: 'Cổng thật' },
          { id: 'gia', kind: 'list-item', icon: 'alert', label: 'dichvucong-gov.com', value: 'Trang giả' },
        ],
        highlight: 'that',
      },
    },
    {
      id: 'quang-cao',
      title: 'Cẩn thận **quảng cáo** khi tìm kiếm.',
      body: [
        'Dòng đầu tiên khi tìm kiếm có thể là quảng cáo.',
        'Quảng cáo có thể dẫn tới trang giả.',
        'Gõ thẳng địa chỉ thì chắc chắn hơn.',
      ],
      screen: {
        title: 'Kết quả tìm kiếm',
        alt: 'Hình vẽ hai kết quả tìm kiếm. Dòng quảng cáo ở trên có viền vàng để nhắc cẩn thận.',
        elements: [
          {
            id: 'quang-cao',
            kind: 'list-item',
            icon: 'alert',
            label: 'Làm giấy tờ nhanh 24h',
            value: 'Quảng cáo',
          },
          {
            id: 'that',
            kind: 'list-item',
            icon: 'globe',
            label: 'Cổng Dịch vụ công quốc gia',
            value: 'dichvucong.gov.vn',
          },
        ],
        highlight: 'quang-cao',
      },
    },
    {
      id: 'hai-lam',
      title: 'Có **25 dịch vụ** chỉ nhận qua mạng.',
      body: [
        'Từ ngày 1/10/2025, 25 dịch vụ thiết yếu không nhận hồ sơ giấy.',
        'Danh sách có thể thay đổi. Cứ hỏi trước khi đi.',
      ],
      scene: {
        name: 'computer-portal',
        alt: 'Hình vẽ máy tính mở trang có đuôi .gov.vn, bên cạnh là tờ giấy.',
      },
    },
    {
      id: 'hoi-ai',
      title: 'Vướng thì hỏi, **không mất tiền**.',
      body: ['Đến Trung tâm Phục vụ hành chính công xã.', 'Hoặc nhờ Tổ công nghệ số cộng đồng ở thôn.'],
      scene: {
        name: 'public-service-centre',
        alt: 'Hình vẽ quầy Trung tâm Phục vụ hành chính công, cán bộ đang hướng dẫn người dân.',
      },
      tip: 'Quy định: Nghị định 118/2025/NĐ-CP, được sửa đổi bởi Nghị định 309/2026/NĐ-CP.',
    },
  ],
  practice: {
    id: 'tap-vao-cong',
    format: 1,
    title: 'Tập: vào đúng cổng',
    intro: 'Đây là máy tập. Bấm nhầm cũng không sao.',
    steps: [
      {
        id: 'chon-ket-qua',
        instruction: 'Tìm “dịch vụ công” ra ba dòng. Bấm vào cổng thật.',
        screen: {
          title: 'Kết quả tìm kiếm',
          alt: 'Hình vẽ ba kết quả tìm kiếm, mỗi dòng có tên trang và địa chỉ.',
          elements: [
            {
              id: 'quang-cao',
              kind: 'list-item',
              icon: 'globe',
              label: 'Dịch vụ công nhanh 24h',
              value: 'Quảng cáo · lamgiaytonhanh.example',
            },
            {
              id: 'gia',
              kind: 'list-item',
              icon: 'globe',
              label: 'Cổng Dịch vụ công',
              value: 'dichvucong-gov.com',
            },
            {
              id: 'that',
              kind: 'list-item',
              icon: 'globe',
              label: 'Cổng Dịch vụ công quốc gia',
              value: 'dichvucong.gov.vn',
            },
          ],
        },
        targets: ['that'],
        hints: {
          'quang-cao': 'Vừa bấm một dòng quảng cáo. Cổng thật có đuôi .gov.vn, ở dưới cùng.',
          gia: 'Vừa bấm “dichvucong-gov.com”. Đuôi “.com” không phải của Nhà nước. Tìm đuôi .gov.vn.',
        },
        otherwise: 'Đọc dòng chữ nhỏ. Cổng thật có đuôi .gov.vn.',
      },
      {
        id: 'xem-dia-chi',
        instruction: 'Trang đã mở. Bấm vào chỗ cần nhìn để biết trang thật hay giả.',
        screen: portalScreen('Hình vẽ trang cổng có ô địa chỉ, nút đăng nhập, ô tìm kiếm và hai ô vuông.'),
        targets: ['dia-chi'],
        hints: {
          'dang-nhap': 'Vừa bấm “Đăng nhập”. Phải xem địa chỉ trước đã. Ô địa chỉ ở trên cùng.',
          tim: 'Vừa bấm ô tìm thủ tục. Ô địa chỉ ở trên cùng, có hình quả địa cầu.',
        },
        otherwise: 'Ô địa chỉ ở trên cùng, có hình quả địa cầu.',
      },
      {
        id: 'nho-ai',
        instruction: 'Chưa biết làm thủ tục. Chọn nơi nên nhờ.',
        screen: {
          title: 'Nhờ ai?',
          alt: 'Hình vẽ ba lựa chọn: người lạ trên mạng, Trung tâm của xã, chỗ làm thuê.',
          elements: [
            { id: 'nguoi-la', kind: 'list-item', icon: 'message', label: 'Người lạ trên mạng' },
            {
              id: 'trung-tam',
              kind: 'list-item',
              icon: 'building',
              label: 'Trung tâm Phục vụ hành chính công xã',
            },
            { id: 'lam-thue', kind: 'list-item', icon: 'money', label: 'Chỗ làm giấy tờ thuê' },
          ],
        },
        targets: ['trung-tam'],
        hints: {
          'nguoi-la':
            'Vừa bấm “Người lạ trên mạng”. Họ có thể lấy thông tin của mình. Tìm dòng có hình tòa nhà.',
          'lam-thue': 'Vừa bấm “Chỗ làm giấy tờ thuê”. Không cần mất tiền. Tìm dòng có hình tòa nhà.',
        },
        otherwise: 'Tìm dòng có hình tòa nhà, ở giữa.',
      },
    ],
    done: 'Xong rồi. Nhớ đuôi .gov.vn, và vướng thì hỏi Trung tâm ở xã.',
  },
  check: [
    {
      id: 'dvc-1-duoi',
      kind: 'single',
      prompt: 'Trang nào là của cơ quan nhà nước?',
      options: [
        { id: 'a', text: 'Trang có đuôi .com' },
        { id: 'b', text: 'Trang có chữ “chính thức”' },
        { id: 'c', text: 'Trang có đuôi .gov.vn' },
      ],
      correct: ['c'],
      explanation: {
        general: 'Đuôi .gov.vn dành cho cơ quan nhà nước.',
        perOption: {
          a: 'Đuôi .com thì ai cũng đăng ký được.',
          b: 'Chữ “chính thức” thì trang giả cũng viết được.',
        },
      },
      sourceIds: ['cong-dvc'],
      reviewedOn: REVIEWED_ON,
    },
    {
      id: 'dvc-1-dong-dau',
      kind: 'single',
      prompt: 'Vì sao không nên bấm ngay dòng đầu khi tìm kiếm?',
      options: [
        { id: 'a', text: 'Vì dòng đầu có thể là quảng cáo' },
        { id: 'b', text: 'Vì dòng đầu luôn mở chậm hơn' },
        { id: 'c', text: 'Vì dòng đầu chỉ có tiếng nước ngoài' },
      ],
      correct: ['a'],
      explanation: {
        general: 'Quảng cáo có thể dẫn tới trang giả. Gõ thẳng địa chỉ là chắc nhất.',
        perOption: {
          b: 'Nhanh hay chậm không nói lên thật giả.',
          c: 'Điều này không đúng. Hãy nhìn địa chỉ của trang.',
        },
      },
      authorsOwn: true,
      reviewedOn: REVIEWED_ON,
    },
  ],
};
