import type { Lesson } from '../../schema.js';
import { REVIEW_BY, REVIEWED_ON } from './sources.js';

export const lesson6: Lesson = {
  id: 'lo-mat-tien',
  title: 'Lỡ mất tiền thì làm gì?',
  outcome: 'Biết gọi ngân hàng ngay, báo công an, giữ bằng chứng và tránh bị lừa lần nữa.',
  minutes: 8,
  sourceIds: ['thoibaotaichinh', 'author'],
  reviewedOn: REVIEWED_ON,
  reviewBy: REVIEW_BY,
  cards: [
    {
      id: 'khong-xau-ho',
      title: 'Lỗi là của **kẻ lừa**, không phải của mình.',
      body: ['Người giỏi, người trẻ cũng bị lừa.', 'Giấu đi thì mất thời gian quý. Nói ra ngay.'],
      scene: {
        name: 'family-talk',
        alt: 'Hình vẽ một người lớn tuổi kể chuyện với người nhà bên bàn nước.',
      },
    },
    {
      id: 'goi-ngan-hang',
      title: 'Trước hết: **gọi ngân hàng**.',
      body: [
        'Từng phút đều quý.',
        'Gọi số ở mặt sau thẻ hoặc trong app.',
        'Nhờ họ giữ lại khoản tiền, khóa tài khoản.',
      ],
      scene: {
        name: 'bank-hotline',
        alt: 'Hình vẽ một người lớn tuổi gọi điện cho ngân hàng, bên cạnh có chiếc đồng hồ.',
      },
    },
    {
      id: 'noi-gi',
      title: 'Nói với ngân hàng **ba điều**.',
      body: ['Chuyển lúc mấy giờ?', 'Bao nhiêu tiền?', 'Chuyển đến tài khoản nào?'],
      screen: {
        title: 'Biên lai chuyển tiền',
        alt: 'Hình vẽ biên lai có giờ chuyển, số tiền và tài khoản nhận.',
        elements: [
          { id: 'gio', kind: 'list-item', label: 'Thời gian', value: '9 giờ 12, hôm nay', icon: 'clock' },
          { id: 'tien', kind: 'list-item', label: 'Số tiền', value: '3.000.000 đ', icon: 'money' },
          { id: 'den', kind: 'list-item', label: 'Tài khoản nhận', value: '9990 5678 1234', icon: 'bank' },
        ],
      },
      tip: 'Ngân hàng không hỏi mật khẩu hay OTP. Ai hỏi là giả.',
    },
    {
      id: 'bao-cong-an',
      title: 'Tiếp theo: **báo công an**.',
      body: ['Đến công an xã, mang theo điện thoại và biên lai.', 'Nhớ đến đâu, kể đến đó.'],
      scene: {
        name: 'police-desk',
        alt: 'Hình vẽ người dân trình báo tại bàn tiếp dân của công an xã.',
      },
    },
    {
      id: 'giu-bang-chung',
      title: '**Giữ bằng chứng**, đừng xóa gì.',
      body: [
        'Giữ tin nhắn, số điện thoại, biên lai.',
        'Chụp màn hình lại cho chắc.',
        'Không nhắn mắng kẻ lừa, không bấm lại link.',
      ],
      scene: {
        name: 'evidence-kept',
        alt: 'Hình vẽ tập hồ sơ giữ biên lai, tin nhắn và số điện thoại đã gọi.',
      },
    },
    {
      id: 'doi-mat-khau',
      title: 'Lộ mật khẩu thì **đổi ngay**.',
      body: ['Dùng máy khác nếu máy mình có app lạ.', 'Nhờ Tổ công nghệ số xem lại máy.'],
      screen: {
        title: 'Bảo mật',
        alt: 'Hình vẽ phần bảo mật. Dòng đổi mật khẩu có viền vàng.',
        elements: [
          { id: 'doi', kind: 'list-item', label: 'Đổi mật khẩu', icon: 'key' },
          {
            id: 'thoat',
            kind: 'list-item',
            label: 'Thoát khỏi mọi thiết bị',
            icon: 'lock',
          },
        ],
        highlight: 'doi',
      },
      variants: [
        {
          when: 'Nếu máy hiện tên mục khác',
          body: ['Mỗi app đặt mục này ở một chỗ khác nhau.', 'Không tìm thấy thì gọi tổng đài của app ấy.'],
        },
      ],
    },
    {
      id: 'lua-lan-hai',
      title: 'Coi chừng **lừa lần hai**.',
      body: [
        'Có người nhận “lấy lại tiền”, thu phí trước?',
        'Đó cũng là lừa đảo.',
        'Chỉ làm việc với ngân hàng và công an.',
      ],
      screen: {
        title: 'Tin nhắn',
        alt: 'Hình vẽ tin nhắn nhận lấy lại tiền, thu phí trước. Nút không trả lời có viền vàng.',
        elements: [
          {
            id: 'tin',
            kind: 'message',
            from: 'other',
            label: 'Luật sư đây, lấy lại được 100%. Gửi phí trước 1.000.000 đ.',
          },
          { id: 'khong', kind: 'button', label: 'Không trả lời', icon: 'shield' },
        ],
        highlight: 'khong',
      },
    },
  ],
  practice: {
    id: 'tap-sau-mat-tien',
    format: 1,
    title: 'Tập: làm đúng thứ tự',
    intro: 'Vừa lỡ chuyển tiền cho kẻ lừa. Đây là máy tập, cứ bình tĩnh.',
    steps: [
      {
        id: 'goi-ai',
        instruction: 'Vừa chuyển xong mới biết bị lừa. Gọi ai trước?',
        screen: {
          title: 'Gọi điện',
          alt: 'Hình vẽ ba nơi để gọi: kẻ vừa lừa, ngân hàng, dịch vụ lấy lại tiền.',
          elements: [
            { id: 'ke-lua', kind: 'list-item', label: 'Người vừa lừa, để xin lại', icon: 'alert' },
            { id: 'dich-vu', kind: 'list-item', label: 'Dịch vụ “lấy lại tiền”', icon: 'globe' },
            { id: 'ngan-hang', kind: 'list-item', label: 'Ngân hàng, số sau thẻ', icon: 'bank' },
          ],
        },
        targets: ['ngan-hang'],
        hints: {
          'ke-lua': 'Họ không trả lại đâu, chỉ mất thời gian. Dòng cần tìm ở dưới cùng.',
          'dich-vu': 'Đó là bẫy thứ hai. Dòng cần tìm ở ngay bên dưới.',
        },
        otherwise: 'Dòng cần tìm có hình tòa nhà nhiều cột.',
      },
      {
        id: 'hoi-ma',
        instruction: 'Người nghe máy hỏi mật khẩu. Chọn cách trả lời.',
        screen: {
          title: 'Đang gọi',
          alt: 'Hình vẽ cuộc gọi có người hỏi mật khẩu, bên dưới có hai nút.',
          elements: [
            {
              id: 'hoi',
              kind: 'message',
              from: 'other',
              label: 'Đọc mật khẩu để tôi khóa tài khoản giúp.',
            },
            { id: 'doc', kind: 'button', label: 'Đọc mật khẩu', icon: 'key' },
            { id: 'khong', kind: 'button', label: 'Không đọc, xem lại số đã gọi', icon: 'shield' },
          ],
        },
        targets: ['khong'],
        hints: { doc: 'Ngân hàng thật không hỏi mật khẩu. Nút cần tìm ở ngay bên dưới.' },
        otherwise: 'Nút cần tìm có hình tấm khiên.',
      },
      {
        id: 'tin-nhan',
        instruction: 'Tin nhắn của kẻ lừa vẫn còn. Làm gì với nó?',
        screen: {
          title: 'Tin nhắn',
          alt: 'Hình vẽ ba nút: xóa đi cho đỡ buồn, chụp lại và giữ, nhắn lại mắng họ.',
          elements: [
            { id: 'xoa', kind: 'button', label: 'Xóa cho đỡ buồn', icon: 'refresh' },
            { id: 'giu', kind: 'button', label: 'Chụp lại và giữ', icon: 'camera' },
            { id: 'mang', kind: 'button', label: 'Nhắn lại mắng họ', icon: 'send' },
          ],
        },
        targets: ['giu'],
        hints: {
          xoa: 'Xóa rồi thì công an khó tìm. Nút cần tìm ở ngay bên dưới.',
          mang: 'Nhắn lại thì họ có cớ dụ tiếp. Nút cần tìm ở ngay bên trên.',
        },
        otherwise: 'Nút cần tìm có hình máy ảnh.',
      },
      {
        id: 'di-dau',
        instruction: 'Đã gọi ngân hàng. Bây giờ đi đâu?',
        screen: {
          title: 'Đi đâu?',
          alt: 'Hình vẽ ba nơi: công an xã, nhóm trên mạng, ở nhà.',
          elements: [
            { id: 'cong-an', kind: 'list-item', label: 'Công an xã', icon: 'shield' },
            { id: 'nhom', kind: 'list-item', label: 'Nhóm “hỗ trợ người bị lừa”', icon: 'people' },
            { id: 'thoi', kind: 'list-item', label: 'Ở nhà, coi như xong', icon: 'home' },
          ],
        },
        targets: ['cong-an'],
        hints: {
          nhom: 'Nhóm ấy có thể do kẻ lừa lập ra. Dòng cần tìm ở trên cùng.',
          thoi: 'Báo công an thì còn có cơ hội. Dòng cần tìm ở trên cùng.',
        },
        otherwise: 'Dòng cần tìm có hình tấm khiên.',
      },
    ],
    done: 'Xong rồi. Ngân hàng trước, công an sau, bằng chứng giữ lại.',
  },
  check: [
    {
      id: 'ats-6-ba-dieu',
      kind: 'multiple',
      prompt: 'Gọi ngân hàng, cần nói những gì?',
      options: [
        { id: 'a', text: 'Giờ chuyển' },
        { id: 'b', text: 'Mật khẩu app' },
        { id: 'c', text: 'Số tiền' },
        { id: 'd', text: 'Tài khoản nhận' },
      ],
      correct: ['a', 'c', 'd'],
      explanation: {
        general: 'Ba điều này có sẵn trên biên lai, đọc theo là được.',
        perOption: { b: 'Ngân hàng không cần mật khẩu của mình.' },
      },
      authorsOwn: true,
      reviewedOn: REVIEWED_ON,
    },
    {
      id: 'ats-6-xoa-tin',
      kind: 'single',
      prompt: 'Vì sao không xóa tin nhắn của kẻ lừa?',
      options: [
        { id: 'a', text: 'Vì xóa thì tốn tiền' },
        { id: 'b', text: 'Vì đó là bằng chứng' },
        { id: 'c', text: 'Vì họ sẽ trả lời lại' },
      ],
      correct: ['b'],
      explanation: {
        general: 'Công an cần tin nhắn và biên lai để lần theo.',
        perOption: {
          a: 'Xóa tin không mất tiền, nhưng mất dấu vết.',
          c: 'Không cần chờ họ trả lời.',
        },
      },
      sourceIds: ['thoibaotaichinh'],
      reviewedOn: REVIEWED_ON,
    },
  ],
};
