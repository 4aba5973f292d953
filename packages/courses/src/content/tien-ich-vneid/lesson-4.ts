import type { Lesson } from '../../schema.js';
import { REVIEWED_ON, REVIEW_SOON } from './sources.js';

export const lesson4: Lesson = {
  id: 'khong-co-dien-thoai',
  title: 'Nhà không có điện thoại thông minh',
  outcome: 'Biết hỏi ai, nhờ ai và vẫn nhận được trợ cấp.',
  minutes: 7,
  sourceIds: ['chi-tra', 'bao-cao-dai-son', 'qd-31-byt', 'author'],
  reviewedOn: REVIEWED_ON,
  reviewBy: REVIEW_SOON,
  cards: [
    {
      id: 'khong-sao',
      title: 'Không có máy, **vẫn được hưởng**.',
      body: [
        'Trợ cấp là của mình, không phải của chiếc máy.',
        'Xã sẽ chỉ cách nhận cho người không dùng máy.',
      ],
      scene: {
        name: 'helper-and-elder',
        alt: 'Hình vẽ một người trẻ ngồi cạnh một bà cụ, cùng xem chiếc điện thoại.',
      },
    },
    {
      id: 'hoi-xa',
      title: 'Việc đầu tiên: **hỏi ở xã**.',
      body: [
        'Hỏi: “Nhà tôi không có điện thoại, nhận tiền ở đâu?”',
        'Đến Trung tâm Phục vụ hành chính công xã.',
      ],
      scene: {
        name: 'public-service-centre',
        alt: 'Hình vẽ một ông cụ đứng trước quầy của Trung tâm, cán bộ đang giải thích.',
      },
    },
    {
      id: 'diem-chi-tra',
      title: 'Có thể nhận **tiền mặt ở điểm chi trả**.',
      body: ['Điểm chi trả là nơi phát tiền theo lịch.', 'Lịch và địa điểm do xã thông báo. Hãy hỏi trước.'],
      scene: {
        name: 'payout-point',
        alt: 'Hình vẽ một người trẻ đi cùng bà cụ đến quầy của điểm chi trả để nhận tiền.',
      },
      variants: [
        {
          when: 'Nếu máy của người nhà hiện chỉ có cách chuyển khoản',
          body: ['Cách nhận tiền có thể khác tùy khoản trợ cấp.', 'Gọi hỏi xã rồi mới quyết định.'],
        },
      ],
      tip: 'Mang theo căn cước khi đi nhận tiền.',
    },
    {
      id: 'dem-tien',
      title: 'Nhận xong, **đếm rồi mới ký**.',
      body: ['Đếm ngay tại quầy, thiếu thì nói luôn.', 'Ký tên mình vào đúng dòng ghi tên mình.'],
      scene: {
        name: 'count-and-sign',
        alt: 'Hình vẽ mấy tờ tiền xòe ra, bên cạnh là tờ danh sách và cây bút.',
      },
    },
    {
      id: 'nguoi-dai-dien',
      title: 'Có thể nhờ **người đại diện**.',
      body: [
        'Người đại diện đi nhận thay khi mình yếu.',
        'Cần giấy tờ gì thì hỏi xã, mỗi nơi có thể khác.',
        'Chọn người mình tin và **báo cả nhà biết**.',
      ],
      scene: {
        name: 'payout-point',
        alt: 'Hình vẽ người nhà đi cùng bà cụ đến quầy chi trả.',
      },
    },
    {
      id: 'kham-benh',
      title: 'Đi khám không có máy thì sao?',
      body: ['Sổ điện tử có giá trị **như** sổ giấy.', 'Chưa mở được thì cứ mang sổ giấy theo.'],
      scene: {
        name: 'health-book',
        alt: 'Hình vẽ bác sĩ hỏi chuyện một bà cụ, ở giữa là cuốn sổ sức khỏe.',
      },
      tip: 'Nhớ mang theo căn cước và thẻ bảo hiểm y tế.',
    },
    {
      id: 'to-cong-nghe',
      title: 'Thôn mình có **Tổ công nghệ số**.',
      body: ['Người của Tổ đến từng nhà hướng dẫn.', 'Hướng dẫn là giúp, **không mất tiền**.'],
      scene: {
        name: 'helper-and-elder',
        alt: 'Hình vẽ một thành viên Tổ công nghệ số chỉ cho bà cụ cách dùng điện thoại.',
      },
    },
  ],
  practice: {
    id: 'tap-hoi-xa',
    format: 1,
    title: 'Tập: nhận trợ cấp khi không có máy',
    intro: 'Ông Mẫu 80 tuổi, không dùng điện thoại. Hãy giúp ông.',
    steps: [
      {
        id: 'hoi-ai',
        instruction: 'Ông muốn biết nhận tiền ở đâu. Hỏi nơi nào trước?',
        screen: {
          title: 'Hỏi nơi nào?',
          alt: 'Hình vẽ ba nơi để chọn: trung tâm ở xã, nhóm trên mạng, người lạ.',
          elements: [
            { id: 'xa', kind: 'list-item', icon: 'building', label: 'Trung tâm ở xã' },
            { id: 'nhom', kind: 'list-item', icon: 'people', label: 'Nhóm mua bán trên mạng' },
            { id: 'la', kind: 'list-item', icon: 'phone', label: 'Người lạ vừa gọi đến' },
          ],
        },
        targets: ['xa'],
        hints: {
          nhom: 'Vừa bấm nhóm mua bán. Người ở đó không có trách nhiệm. Tìm hình ngôi nhà lớn.',
          la: 'Vừa bấm người lạ. Không biết họ là ai. Tìm dòng ở trên cùng.',
        },
        otherwise: 'Dòng cần tìm ở trên cùng, có hình tòa nhà.',
      },
      {
        id: 'mang-gi',
        instruction: 'Ông đi nhận tiền mặt. Chọn thứ cần mang.',
        screen: {
          title: 'Mang theo gì?',
          alt: 'Hình vẽ ba thứ: thẻ ngân hàng của con, thẻ căn cước, mật khẩu ghi trên giấy.',
          elements: [
            { id: 'the-con', kind: 'tile', icon: 'card', label: 'Thẻ ngân hàng của con' },
            { id: 'can-cuoc', kind: 'tile', icon: 'id-card', label: 'Căn cước của ông' },
            { id: 'mat-khau', kind: 'tile', icon: 'key', label: 'Giấy ghi mật khẩu' },
          ],
        },
        targets: ['can-cuoc'],
        hints: {
          'the-con': 'Vừa bấm thẻ của con. Tiền mặt không cần thẻ ngân hàng. Ô cần tìm ở bên phải.',
          'mat-khau': 'Vừa bấm giấy ghi mật khẩu. Không ai được hỏi mật khẩu. Tìm hình tấm thẻ có ảnh.',
        },
        otherwise: 'Ô cần tìm có hình tấm thẻ có ảnh, ở hàng trên.',
      },
      {
        id: 'nhan-tien',
        instruction: 'Cán bộ đưa tiền và tờ danh sách. Làm gì trước?',
        screen: {
          title: 'Ở điểm chi trả',
          alt: 'Hình vẽ ba việc để chọn: ký ngay, đếm tiền, cất tiền đi về.',
          elements: [
            { id: 'ky', kind: 'button', icon: 'pen', label: 'Ký ngay cho nhanh' },
            { id: 've', kind: 'button', icon: 'home', label: 'Cất tiền đi về' },
            { id: 'dem', kind: 'button', icon: 'money', label: 'Đếm tiền tại quầy' },
          ],
        },
        targets: ['dem'],
        hints: {
          ky: 'Vừa bấm ký ngay. Ký rồi mới đếm thì khó nói. Hãy đếm trước đã.',
          ve: 'Vừa bấm đi về. Về nhà mới đếm thì khó hỏi lại. Nút cần tìm ở dưới cùng.',
        },
        otherwise: 'Nút cần tìm ở dưới cùng, có hình tờ tiền.',
      },
      {
        id: 'nho-nguoi',
        instruction: 'Lần sau ông yếu, không đi được. Chọn người đi nhận thay.',
        screen: {
          title: 'Nhờ ai?',
          alt: 'Hình vẽ ba lựa chọn: người quen trên mạng, con gái, ai rảnh thì nhờ.',
          elements: [
            { id: 'mang', kind: 'list-item', icon: 'globe', label: 'Người quen trên mạng' },
            { id: 'con', kind: 'list-item', icon: 'user', label: 'Con gái, sau khi hỏi xã thủ tục' },
            { id: 'la', kind: 'list-item', icon: 'people', label: 'Ai rảnh thì nhờ' },
          ],
        },
        targets: ['con'],
        hints: {
          mang: 'Vừa bấm người quen trên mạng. Chưa gặp thì chưa thể tin. Tìm dòng ở giữa.',
          la: 'Vừa bấm ai rảnh thì nhờ. Phải là người mình tin. Dòng cần tìm ở ngay bên trên.',
        },
        otherwise: 'Dòng cần tìm ở giữa: người nhà, và đã hỏi xã.',
      },
    ],
    done: 'Xong rồi. Không có điện thoại vẫn có người giúp.',
  },
  check: [
    {
      id: 'tv-4-khong-may',
      kind: 'single',
      prompt: 'Nhà không có điện thoại thông minh. Trợ cấp có bị mất không?',
      options: [
        { id: 'a', text: 'Mất, vì bây giờ phải có máy' },
        { id: 'b', text: 'Không mất, hỏi xã cách nhận' },
        { id: 'c', text: 'Phải mua máy rồi mới được tính' },
      ],
      correct: ['b'],
      explanation: {
        general: 'Quyền hưởng là của mình. Xã sẽ chỉ cách nhận khi mình đến hỏi.',
        perOption: {
          a: 'Không có máy không làm mất quyền của mình.',
          c: 'Không ai buộc phải mua máy để nhận trợ cấp.',
        },
      },
      authorsOwn: true,
      reviewedOn: REVIEWED_ON,
    },
    {
      id: 'tv-4-phi-huong-dan',
      kind: 'single',
      prompt: 'Có người xưng Tổ công nghệ số, đòi 100.000 đồng mới chỉ. Nên làm gì?',
      options: [
        { id: 'a', text: 'Trả nửa trước, nửa sau' },
        { id: 'b', text: 'Đưa máy cho họ làm cho xong' },
        { id: 'c', text: 'Từ chối và báo cho xã' },
      ],
      correct: ['c'],
      explanation: {
        general: 'Tổ công nghệ số hướng dẫn không lấy tiền.',
        perOption: {
          a: 'Trả nửa cũng là trả cho kẻ mạo danh.',
          b: 'Đưa máy cho người lạ còn nguy hơn mất tiền.',
        },
      },
      authorsOwn: true,
      reviewedOn: REVIEWED_ON,
    },
  ],
};
