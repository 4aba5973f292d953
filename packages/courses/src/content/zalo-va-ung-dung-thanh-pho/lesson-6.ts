import type { Lesson } from '../../schema.js';
import { REVIEWED_ON, REVIEW_BY } from './sources.js';

export const lesson6: Lesson = {
  id: 'nhom-zalo-thon',
  title: 'Nhóm Zalo của thôn',
  outcome: 'Giữ nề nếp trong nhóm, không lan tin đồn và biết rời nhóm.',
  minutes: 8,
  sourceIds: ['nhom-thon', 'du-lieu-ca-nhan', 'author'],
  reviewedOn: REVIEWED_ON,
  reviewBy: REVIEW_BY,
  cards: [
    {
      id: 'nhom-la-gi',
      title: 'Nhóm thôn là **cái đình trên điện thoại**.',
      body: ['Thôn dùng nhóm Zalo để báo tin nhanh.', 'Cả làng cùng nghe, nên nói năng giữ gìn.'],
      scene: {
        name: 'village-group',
        alt: 'Hình vẽ bốn người trong thôn, bên trên là hai bong bóng tin nhắn.',
      },
    },
    {
      id: 'ba-dieu',
      title: 'Ba nề nếp **nên giữ**.',
      body: [
        'Nói đúng việc thôn, đúng giờ.',
        'Không mắng nhau, không bán hàng tràn lan.',
        'Ai quản trị nhóm nhắc thì nghe theo.',
      ],
      screen: {
        title: 'Nhóm thôn Mẫu',
        alt: 'Hình vẽ ba quy định của nhóm thôn. Dòng đầu tiên có viền vàng.',
        elements: [
          { id: 'mot', kind: 'list-item', icon: 'check', label: 'Nói đúng việc thôn' },
          { id: 'hai', kind: 'list-item', icon: 'check', label: 'Không lan tin đồn' },
          { id: 'ba', kind: 'list-item', icon: 'check', label: 'Không gửi ảnh giấy tờ' },
        ],
        highlight: 'mot',
      },
      variants: [
        {
          when: 'Nếu máy hiện không có quy định nào',
          body: ['Nhiều nhóm chưa viết quy định ra.', 'Cứ giữ ba điều trên là được.'],
        },
      ],
    },
    {
      id: 'khong-anh-giay-to',
      title: 'Nhóm thôn **không phải chỗ gửi căn cước**.',
      body: ['Gửi một lần, cả trăm người có ảnh.', 'Xã cần giấy tờ thì hẹn ra Trung tâm.'],
      scene: {
        name: 'lock-phone',
        alt: 'Hình vẽ chiếc điện thoại có ổ khóa, phía sau là tấm khiên.',
      },
    },
    {
      id: 'tin-don',
      title: 'Tin đồn: **xem cổng của xã trước**.',
      body: [
        'Nghe tin gây lo, đừng chuyển tiếp ngay.',
        'Xem cổng của xã, xem OA, hoặc gọi hỏi.',
        'Không thấy nơi nào nói thì để đó.',
      ],
      screen: {
        title: 'Nhóm thôn Mẫu',
        alt: 'Hình vẽ tin đồn trong nhóm và hai nút. Nút Xem cổng của xã có viền vàng.',
        elements: [
          {
            id: 'tin',
            kind: 'message',
            from: 'other',
            label: 'Nghe đâu mai cắt điện cả tuần, chuyển gấp cho cả làng biết!',
          },
          { id: 'xem', kind: 'button', icon: 'building', label: 'Xem cổng của xã' },
          { id: 'chuyen', kind: 'button', icon: 'share', label: 'Chuyển tiếp' },
        ],
        highlight: 'xem',
      },
    },
    {
      id: 'lo-chuyen',
      title: 'Lỡ chuyển tin sai thì **thu hồi**.',
      body: ['Bấm giữ tin ấy, chọn “Thu hồi”.', 'Viết thêm một câu: “Tin này chưa đúng, xin lỗi cả nhà.”'],
      screen: {
        title: 'Nhóm thôn Mẫu',
        alt: 'Hình vẽ ba việc với một tin đã gửi. Dòng Thu hồi có viền vàng.',
        elements: [
          { id: 'tra-loi', kind: 'list-item', icon: 'message', label: 'Trả lời' },
          { id: 'thu-hoi', kind: 'list-item', icon: 'refresh', label: 'Thu hồi' },
          { id: 'chuyen', kind: 'list-item', icon: 'share', label: 'Chuyển tiếp' },
        ],
        highlight: 'thu-hoi',
      },
      variants: [
        {
          when: 'Nếu máy hiện không có “Thu hồi”',
          body: ['Gửi lâu quá thì có thể không thu hồi được.', 'Viết thêm một câu đính chính là tốt rồi.'],
        },
      ],
    },
    {
      id: 'tat-roi',
      title: 'Ồn quá thì **tắt chuông hoặc rời nhóm**.',
      body: [
        'Tắt chuông: vẫn đọc được, máy không kêu.',
        'Rời nhóm cũng là quyền của mình.',
        'Rời rồi muốn vào lại, nhờ trưởng thôn thêm.',
      ],
      screen: {
        title: 'Cài đặt nhóm',
        alt: 'Hình vẽ hai dòng trong cài đặt nhóm: tắt chuông và rời nhóm.',
        elements: [
          { id: 'tat', kind: 'list-item', icon: 'bell', label: 'Tắt chuông' },
          { id: 'roi', kind: 'list-item', icon: 'user', label: 'Rời nhóm' },
        ],
      },
      variants: [
        {
          when: 'Nếu máy hiện chữ khác, như “Rời khỏi nhóm”',
          body: ['Chữ có thể khác tùy phiên bản.', 'Bấm vào đó cũng đúng.'],
        },
      ],
    },
  ],
  practice: {
    id: 'tap-nhom-thon',
    format: 1,
    title: 'Tập: giữ nhóm thôn cho lành',
    intro: 'Đây là máy tập, không gửi tin cho ai.',
    steps: [
      {
        id: 'xin-anh',
        instruction: 'Người lạ trong nhóm xin ảnh căn cước. Chọn việc nên làm.',
        screen: {
          title: 'Nhóm thôn Mẫu',
          alt: 'Hình vẽ tin xin ảnh căn cước trong nhóm và ba nút.',
          elements: [
            {
              id: 'tin',
              kind: 'message',
              from: 'other',
              label: 'Ai muốn nhận quà thì gửi ảnh căn cước vào đây nhé!',
            },
            { id: 'gui', kind: 'button', icon: 'image', label: 'Gửi ảnh' },
            { id: 'khong', kind: 'button', icon: 'shield', label: 'Không gửi, báo trưởng thôn' },
            { id: 'hoi', kind: 'button', icon: 'message', label: 'Hỏi quà gì' },
          ],
        },
        targets: ['khong'],
        hints: {
          gui: 'Vừa bấm gửi ảnh. Cả nhóm có ảnh căn cước của mình. Tìm hình tấm khiên.',
          hoi: 'Vừa bấm hỏi quà. Cứ hỏi thì dễ gửi lúc nào không hay. Tìm hình tấm khiên.',
        },
        otherwise: 'Nút cần tìm ở giữa, có hình tấm khiên.',
      },
      {
        id: 'tin-don',
        instruction: 'Có tin “sắp đổi hết số định danh”. Chọn việc làm trước.',
        screen: {
          title: 'Nhóm thôn Mẫu',
          alt: 'Hình vẽ tin đồn và ba nút: chuyển tiếp, xem cổng của xã, rủ nhau đi hỏi.',
          elements: [
            { id: 'tin', kind: 'message', from: 'other', label: 'Sắp đổi hết số định danh, chuyển gấp!' },
            { id: 'chuyen', kind: 'button', icon: 'share', label: 'Chuyển tiếp' },
            { id: 'ru', kind: 'button', icon: 'people', label: 'Rủ nhau đi hỏi từng nhà' },
            { id: 'xem', kind: 'button', icon: 'building', label: 'Xem cổng của xã' },
          ],
        },
        targets: ['xem'],
        hints: {
          chuyen: 'Vừa bấm chuyển tiếp. Chưa biết thật giả thì dừng đã. Tìm hình tòa nhà.',
          ru: 'Vừa bấm rủ nhau. Hỏi nhiều nhà làm ai cũng lo. Tìm hình tòa nhà.',
        },
        otherwise: 'Nút cần tìm ở dưới cùng, có hình tòa nhà.',
      },
      {
        id: 'thu-hoi',
        instruction: 'Lỡ chuyển rồi, giờ biết là sai. Chọn việc nên làm.',
        screen: {
          title: 'Tin đã gửi',
          alt: 'Hình vẽ ba việc: xóa ở máy mình, thu hồi tin, mắng người gửi đầu tiên.',
          elements: [
            { id: 'xoa', kind: 'list-item', icon: 'folder', label: 'Xóa ở máy mình' },
            { id: 'thu-hoi', kind: 'list-item', icon: 'refresh', label: 'Thu hồi và đính chính' },
            { id: 'mang', kind: 'list-item', icon: 'alert', label: 'Mắng người gửi đầu tiên' },
          ],
        },
        targets: ['thu-hoi'],
        hints: {
          xoa: 'Vừa bấm xóa ở máy mình. Máy người khác vẫn còn. Tìm hình mũi tên vòng.',
          mang: 'Vừa bấm mắng. Mắng không lấy lại được tin. Tìm hình mũi tên vòng.',
        },
        otherwise: 'Dòng cần tìm ở giữa, có mũi tên vòng.',
      },
      {
        id: 'on-qua',
        instruction: 'Nhóm nhắn suốt đêm. Chọn việc vừa nhận tin, vừa yên.',
        screen: {
          title: 'Cài đặt nhóm',
          alt: 'Hình vẽ ba dòng: tắt chuông, rời nhóm, xóa ứng dụng.',
          elements: [
            { id: 'tat', kind: 'list-item', icon: 'bell', label: 'Tắt chuông' },
            { id: 'roi', kind: 'list-item', icon: 'user', label: 'Rời nhóm' },
            { id: 'xoa', kind: 'list-item', icon: 'download', label: 'Xóa ứng dụng' },
          ],
        },
        targets: ['tat'],
        hints: {
          roi: 'Vừa bấm rời nhóm. Rời thì không còn nhận tin. Dòng cần tìm ở ngay bên trên.',
          xoa: 'Vừa bấm xóa ứng dụng. Xóa thì mất luôn tin của xã. Tìm hình cái chuông.',
        },
        otherwise: 'Dòng cần tìm ở trên cùng, có hình cái chuông.',
      },
    ],
    done: 'Xong rồi. Nhóm lành thì cả thôn cùng vui.',
  },
  check: [
    {
      id: 'zl-6-cai-dinh',
      kind: 'single',
      prompt: 'Vì sao nói trong nhóm thôn phải giữ gìn?',
      options: [
        { id: 'a', text: 'Vì nhóm chỉ có người lạ' },
        { id: 'b', text: 'Vì cả thôn cùng đọc' },
        { id: 'c', text: 'Vì mỗi tin nhắn mất một nghìn đồng' },
      ],
      correct: ['b'],
      explanation: {
        general: 'Nói trong nhóm như nói ở đình làng, ai cũng nghe thấy.',
        perOption: {
          a: 'Nhóm thôn toàn người quen trong làng.',
          c: 'Nhắn trong nhóm không mất tiền từng tin.',
        },
      },
      sourceIds: ['nhom-thon'],
      reviewedOn: REVIEWED_ON,
    },
    {
      id: 'zl-6-roi-nhom',
      kind: 'single',
      prompt: 'Nhóm ồn quá, nhưng vẫn muốn biết tin của thôn. Làm gì hợp nhất?',
      options: [
        { id: 'a', text: 'Xóa ứng dụng cho yên' },
        { id: 'b', text: 'Vào nhóm mắng người nhắn nhiều' },
        { id: 'c', text: 'Tắt chuông, khi rảnh mở ra đọc' },
      ],
      correct: ['c'],
      explanation: {
        general: 'Tắt chuông vẫn nhận đủ tin mà không bị phiền.',
        perOption: {
          a: 'Xóa ứng dụng thì mất cả tin của xã.',
          b: 'Mắng nhau chỉ thêm ồn ào.',
        },
      },
      authorsOwn: true,
      reviewedOn: REVIEWED_ON,
    },
  ],
};
