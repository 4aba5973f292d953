import type { Lesson } from '../../schema.js';
import { REVIEW_BY, REVIEWED_ON } from './sources.js';

export const lesson5: Lesson = {
  id: 'bao-lua-dao',
  title: 'Báo lừa đảo ở đâu?',
  outcome: 'Biết báo công an xã, số 156 hoặc 5656 và soạn đúng một tin báo.',
  minutes: 9,
  sourceIds: ['so-156-5656', 'canh-bao', 'tin-nhiem', 'doi-co-quan', 'truc-ban', 'to-giac', 'author'],
  reviewedOn: REVIEWED_ON,
  reviewBy: REVIEW_BY,
  cards: [
    {
      id: 'cong-an-xa',
      title: 'Gần nhất là **công an xã**.',
      body: ['Đến trụ sở, kể lại chuyện đã gặp.', 'Chưa mất tiền cũng nên báo, để nhắc bà con.'],
      scene: {
        name: 'police-desk',
        alt: 'Hình vẽ người dân kể chuyện với cán bộ ở bàn tiếp dân công an xã.',
      },
    },
    {
      id: 'ghi-lai',
      title: 'Trước khi báo, **ghi lại ba điều**.',
      body: ['Số nào đã gọi?', 'Gọi lúc mấy giờ?', 'Họ nói gì, đòi gì?'],
      screen: {
        title: 'Ghi chú',
        alt: 'Hình vẽ tờ giấy ghi ba dòng: số đã gọi, lúc gọi và họ đòi gì.',
        elements: [
          {
            id: 'so',
            kind: 'list-item',
            label: 'Số đã gọi',
            value: 'Xem ở “Cuộc gọi gần đây”',
            icon: 'phone',
          },
          { id: 'gio', kind: 'list-item', label: 'Lúc gọi', value: '9 giờ 30 sáng nay', icon: 'clock' },
          { id: 'doi', kind: 'list-item', label: 'Họ đòi', value: 'Mã OTP', icon: 'pen' },
        ],
      },
    },
    {
      id: 'hai-so',
      title: 'Báo qua **156** hoặc **5656**.',
      body: ['Hai số này không mất tiền.', 'Dùng để báo cuộc gọi lừa đảo.'],
      screen: {
        title: 'Gọi điện',
        alt: 'Hình vẽ phần gọi điện với hai số 156 và 5656. Dòng 156 có viền vàng.',
        elements: [
          { id: '156', kind: 'list-item', label: '156', value: 'Không mất tiền', icon: 'phone' },
          { id: '5656', kind: 'list-item', label: '5656', value: 'Không mất tiền', icon: 'message' },
        ],
        highlight: '156',
      },
      variants: [
        {
          when: 'Nếu máy hiện không gọi, không gửi được',
          body: ['Cách nhận tin báo có thể thay đổi.', 'Hỏi công an xã hoặc nhà mạng.'],
        },
      ],
    },
    {
      id: 'soan-tin',
      title: 'Soạn tin: **V\u00A0(số)(nội\u00A0dung)**.',
      body: ['Chữ V đứng đầu.', 'Rồi đến số đã gọi, rồi đến nội dung.', 'Gửi đến 5656.'],
      screen: {
        title: 'Gửi đến 5656',
        alt: 'Hình vẽ tin nhắn gửi đến 5656, bắt đầu bằng chữ V. Tin nhắn có viền vàng.',
        elements: [
          {
            id: 'tin',
            kind: 'message',
            from: 'me',
            label: 'V (số đã gọi)(giả công an, đòi chuyển tiền)',
          },
          { id: 'gui', kind: 'button', label: 'Gửi', icon: 'send' },
        ],
        highlight: 'tin',
      },
      tip: 'Cách soạn này để báo cuộc gọi.',
    },
    {
      id: 'vneid',
      title: 'VNeID có mục **“Tố giác tội phạm”**.',
      body: ['Mở VNeID, tìm mục này.', 'Viết rõ việc gì, ở đâu, lúc nào.'],
      screen: {
        title: 'VNeID',
        alt: 'Hình vẽ màn hình VNeID có hai ô. Ô Tố giác tội phạm ở bên phải có viền vàng.',
        elements: [
          { id: 'can-cuoc', kind: 'tile', label: 'Căn cước điện tử', icon: 'id-card' },
          { id: 'to-giac', kind: 'tile', label: 'Tố giác tội phạm', icon: 'alert' },
        ],
        highlight: 'to-giac',
      },
      variants: [
        {
          when: 'Nếu máy hiện các ô ở chỗ khác',
          body: ['Vị trí có thể khác tùy phiên bản.', 'Tìm chữ “Tố giác tội phạm”.'],
        },
      ],
    },
    {
      id: 'hai-trang',
      title: 'Nghi một trang web? **Tra trước** khi vào.',
      body: [
        'Tra trang lừa đảo tại tinnhiemmang.vn.',
        'Báo trang lừa đảo tại canhbao.khonggianmang.vn.',
        'Tự gõ địa chỉ, không bấm từ tin nhắn.',
      ],
      screen: {
        title: 'Trình duyệt',
        alt: 'Hình vẽ trình duyệt. Ô địa chỉ ghi tinnhiemmang.vn/website-lua-dao có viền vàng.',
        elements: [
          {
            id: 'dia-chi',
            kind: 'field',
            label: 'Địa chỉ',
            value: 'tinnhiemmang.vn/website-lua-dao',
            icon: 'globe',
          },
          { id: 'tim', kind: 'field', label: 'Trang cần tra', icon: 'search' },
        ],
        highlight: 'dia-chi',
      },
      variants: [
        {
          when: 'Nếu máy hiện trang khác, hoặc không mở được',
          body: [
            'Hai trang này có thể đổi địa chỉ.',
            'Việc an ninh mạng nay thuộc Bộ Công an.',
            'Cứ hỏi công an xã là chắc nhất.',
          ],
        },
      ],
    },
    {
      id: 'truc-ban',
      title: 'Việc lớn: **069.2348560**.',
      body: ['Đây là số trực ban hình sự của Bộ Công an.', 'Ghi sẵn ra giấy, dán cạnh điện thoại.'],
      screen: {
        title: 'Danh bạ',
        alt: 'Hình vẽ danh bạ. Dòng Trực ban hình sự C02 với số 069.2348560 có viền vàng.',
        elements: [
          { id: 'cax', kind: 'list-item', label: 'Công an xã', value: 'Hỏi rồi ghi vào đây', icon: 'shield' },
          {
            id: 'c02',
            kind: 'list-item',
            label: 'Trực ban hình sự C02',
            value: '069.2348560',
            icon: 'phone',
          },
        ],
        highlight: 'c02',
      },
      variants: [
        {
          when: 'Nếu máy hiện số không liên lạc được',
          body: ['Số này có thể thay đổi.', 'Hãy gọi công an xã.'],
        },
      ],
    },
  ],
  practice: {
    id: 'tap-bao',
    format: 1,
    title: 'Tập: báo một cuộc gọi lừa',
    intro: 'Đây là máy tập. Không có tin nào gửi đi thật.',
    steps: [
      {
        id: 'tim-so',
        instruction: 'Muốn biết số nào vừa gọi, vào đâu xem?',
        screen: {
          title: 'Điện thoại',
          alt: 'Hình vẽ ba mục: Bàn phím, Cuộc gọi gần đây, Danh bạ.',
          elements: [
            { id: 'ban-phim', kind: 'list-item', label: 'Bàn phím', icon: 'phone' },
            { id: 'gan-day', kind: 'list-item', label: 'Cuộc gọi gần đây', icon: 'clock' },
            { id: 'danh-ba', kind: 'list-item', label: 'Danh bạ', icon: 'people' },
          ],
        },
        targets: ['gan-day'],
        hints: {
          'ban-phim': 'Mục này để bấm số mới. Dòng cần tìm ở ngay bên dưới.',
          'danh-ba': 'Danh bạ chỉ có số mình đã lưu. Dòng cần tìm ở ngay bên trên.',
        },
        otherwise: 'Dòng cần tìm có hình đồng hồ.',
      },
      {
        id: 'gui-dau',
        instruction: 'Soạn tin báo cuộc gọi lừa. Gửi đến số nào?',
        screen: {
          title: 'Người nhận',
          alt: 'Hình vẽ ba nơi nhận tin: số vừa gọi, 5656, nhóm chat họ hàng.',
          elements: [
            { id: 'vua-goi', kind: 'list-item', label: 'Số vừa gọi đến', icon: 'phone' },
            { id: 'nhom', kind: 'list-item', label: 'Nhóm chat họ hàng', icon: 'people' },
            { id: '5656', kind: 'list-item', label: '5656', icon: 'shield' },
          ],
        },
        targets: ['5656'],
        hints: {
          'vua-goi': 'Đó là số của kẻ gian. Dòng cần tìm ở dưới cùng.',
          nhom: 'Báo họ hàng là tốt, nhưng sau. Dòng cần tìm ở ngay bên dưới.',
        },
        otherwise: 'Dòng cần tìm có bốn chữ số.',
      },
      {
        id: 'tin-dung',
        instruction: 'Bấm vào tin soạn đúng.',
        screen: {
          title: 'Gửi đến 5656',
          alt: 'Hình vẽ ba tin soạn sẵn để chọn một.',
          elements: [
            { id: 'thieu-so', kind: 'list-item', label: 'V (giả công an)', icon: 'message' },
            { id: 'dung', kind: 'list-item', label: 'V (số đã gọi)(giả công an)', icon: 'message' },
            { id: 'khong-v', kind: 'list-item', label: 'Có đứa lừa tôi!', icon: 'message' },
          ],
        },
        targets: ['dung'],
        hints: {
          'thieu-so': 'Tin này thiếu số đã gọi. Tìm tin có cả số và nội dung.',
          'khong-v': 'Tin này chưa có chữ V và số đã gọi. Tìm tin ở giữa.',
        },
        otherwise: 'Tin đúng có chữ V, số đã gọi, rồi nội dung.',
      },
      {
        id: 'vneid',
        instruction: 'Mở VNeID để báo. Bấm vào ô nào?',
        screen: {
          title: 'VNeID',
          alt: 'Hình vẽ VNeID có bốn ô để chọn.',
          elements: [
            { id: 'can-cuoc', kind: 'tile', label: 'Căn cước điện tử', icon: 'id-card' },
            { id: 'to-giac', kind: 'tile', label: 'Tố giác tội phạm', icon: 'alert' },
            { id: 'vi', kind: 'tile', label: 'Ví giấy tờ', icon: 'wallet' },
            { id: 'an-sinh', kind: 'tile', label: 'An sinh xã hội', icon: 'people' },
          ],
        },
        targets: ['to-giac'],
        hints: {
          'can-cuoc': 'Ô này để xem căn cước. Ô cần tìm ở ngay bên phải.',
          vi: 'Ô này giữ giấy tờ. Ô cần tìm có hình tam giác, ở hàng trên.',
          'an-sinh': 'Ô này về trợ cấp. Ô cần tìm ở ngay bên trên.',
        },
        otherwise: 'Ô cần tìm có hình tam giác cảnh báo.',
      },
    ],
    done: 'Xong rồi. Một tin báo có thể cứu nhiều người.',
  },
  check: [
    {
      id: 'ats-5-thu-tu',
      kind: 'single',
      prompt: 'Tin báo gửi 5656 viết theo thứ tự nào?',
      options: [
        { id: 'a', text: 'Nội dung, chữ V, số đã gọi' },
        { id: 'b', text: 'Chữ V, số đã gọi, nội dung' },
        { id: 'c', text: 'Số của mình, tên mình, nội dung' },
      ],
      correct: ['b'],
      explanation: {
        general: 'Tin bắt đầu bằng chữ V, rồi số đã gọi, rồi nội dung.',
        perOption: {
          a: 'Chữ V phải đứng đầu tin.',
          c: 'Tin cần số của người đã gọi, không cần số của mình.',
        },
      },
      sourceIds: ['so-156-5656'],
      reviewedOn: REVIEWED_ON,
    },
    {
      id: 'ats-5-chua-mat',
      kind: 'single',
      prompt: 'Bị gọi lừa nhưng chưa mất gì. Có nên báo không?',
      options: [
        { id: 'a', text: 'Không, vì chưa mất tiền' },
        { id: 'b', text: 'Không, kẻo hàng xóm cười' },
        { id: 'c', text: 'Có, để nhắc người khác' },
      ],
      correct: ['c'],
      explanation: {
        general: 'Báo sớm thì người sau đỡ bị lừa.',
        perOption: {
          a: 'Kẻ gian còn gọi cho người khác nữa.',
          b: 'Báo tin là việc đáng khen, không ai cười.',
        },
      },
      authorsOwn: true,
      reviewedOn: REVIEWED_ON,
    },
    {
      id: 'ats-5-trang-doi',
      kind: 'single',
      prompt: 'Trang tra cứu không mở được nữa. Nên làm gì?',
      options: [
        { id: 'a', text: 'Hỏi công an xã' },
        { id: 'b', text: 'Bấm trang giống thế trong quảng cáo' },
        { id: 'c', text: 'Cứ vào trang lạ xem sao' },
      ],
      correct: ['a'],
      explanation: {
        general: 'Trang có thể đổi, còn công an xã thì ở gần.',
        perOption: {
          b: 'Quảng cáo có thể dẫn đến trang giả.',
          c: 'Chưa tra được thì chưa vào.',
        },
      },
      authorsOwn: true,
      reviewedOn: REVIEWED_ON,
    },
  ],
};
