import type { Lesson } from '../../schema.js';
import { REVIEW_BY, REVIEWED_ON } from './sources.js';

export const lesson1: Lesson = {
  id: 'tai-khoan-the-vi',
  title: 'Tài khoản, thẻ và ví điện tử',
  outcome: 'Phân biệt được tài khoản, thẻ, ví điện tử, và giữ chúng đúng tên mình.',
  minutes: 8,
  sourceIds: ['author'],
  reviewedOn: REVIEWED_ON,
  reviewBy: REVIEW_BY,
  cards: [
    {
      id: 'tai-khoan',
      title: 'Tiền nằm trong **tài khoản**.',
      body: ['Tài khoản ngân hàng là nơi giữ tiền của mình.', 'Mỗi tài khoản có một số và một tên chủ.'],
      screen: {
        title: 'App ngân hàng',
        alt: 'Hình vẽ app ngân hàng. Dòng số tài khoản có viền vàng, bên dưới là số dư.',
        elements: [
          { id: 'chu', kind: 'field', label: 'Chủ tài khoản', value: 'TRAN VAN MINH' },
          { id: 'so', kind: 'field', label: 'Số tài khoản', value: '9990 1234 5678', icon: 'bank' },
          { id: 'du', kind: 'field', label: 'Số dư', value: '1.250.000 đ' },
        ],
        highlight: 'so',
      },
      tip: 'Muốn nhận tiền, chỉ cần cho biết số tài khoản và tên ngân hàng.',
    },
    {
      id: 'app',
      title: '**App** mở tài khoản trên điện thoại.',
      body: [
        'App là chương trình cài trong điện thoại.',
        'Có app thì xem tiền và trả tiền không cần ra quầy.',
      ],
      scene: { name: 'app-store', alt: 'Hình vẽ kho ứng dụng trên điện thoại, nút tải về có mũi tên xuống.' },
      tip: 'Chỉ cài từ CH Play hoặc App Store, không cài từ đường link lạ.',
    },
    {
      id: 'the',
      title: '**Thẻ** dùng để rút tiền và trả tiền.',
      body: ['Thẻ ghi nợ lấy tiền từ tài khoản của mình.', 'Mã PIN của thẻ chỉ một mình mình biết.'],
      scene: { name: 'bank-card', alt: 'Hình vẽ hai mặt của thẻ ngân hàng, mặt trước có con chip.' },
    },
    {
      id: 'vi',
      title: '**Ví điện tử** giữ một ít tiền để trả nhanh.',
      body: ['Ví điện tử là một app riêng.', 'Trước khi trả, thường phải nạp tiền vào ví.'],
      screen: {
        title: 'Ví điện tử',
        alt: 'Hình vẽ ví điện tử có bốn ô. Ô nạp tiền ở hàng đầu có viền vàng.',
        elements: [
          { id: 'du', kind: 'text', label: 'Số dư ví: 200.000 đ' },
          { id: 'nap', kind: 'tile', label: 'Nạp tiền', icon: 'wallet' },
          { id: 'quet', kind: 'tile', label: 'Quét mã', icon: 'qr' },
          { id: 'rut', kind: 'tile', label: 'Rút tiền', icon: 'money' },
          { id: 'lich-su', kind: 'tile', label: 'Lịch sử', icon: 'clock' },
        ],
        highlight: 'nap',
      },
      tip: 'Chưa có ví điện tử, app ngân hàng vẫn quét mã trả tiền được.',
    },
    {
      id: 'chinh-chu',
      title: 'Tài khoản phải **đứng tên mình**.',
      body: [
        'Không dùng nhờ tài khoản của con cháu hay hàng xóm.',
        'Không cho ai mượn hoặc thuê tài khoản.',
        'Kẻ gian dùng tài khoản ấy thì chủ tài khoản bị hỏi đến.',
      ],
      screen: {
        title: 'Tin nhắn',
        alt: 'Hình vẽ tin nhắn hỏi thuê tài khoản. Nút từ chối có viền vàng.',
        elements: [
          {
            id: 'hoi',
            kind: 'message',
            from: 'other',
            label: 'Cho tôi thuê tài khoản ngân hàng. Mỗi tháng trả 500.000 đ.',
          },
          { id: 'dong-y', kind: 'button', label: 'Đồng ý' },
          { id: 'tu-choi', kind: 'button', label: 'Từ chối' },
        ],
        highlight: 'tu-choi',
      },
    },
    {
      id: 'sim',
      title: '**SIM** cũng phải đứng tên mình.',
      body: ['Mã OTP thường gửi về số điện thoại đã đăng ký.', 'SIM nằm ở máy ai thì người đó đọc được mã.'],
      screen: {
        title: 'Tin nhắn',
        alt: 'Hình vẽ tin nhắn của ngân hàng gửi mã OTP gồm sáu chữ số.',
        elements: [
          { id: 'tin', kind: 'message', from: 'other', label: 'Mã OTP: 123456. Không đưa mã này cho ai.' },
          { id: 'ghi', kind: 'text', label: 'Mã chỉ dùng một lần' },
        ],
        highlight: 'tin',
      },
      tip: 'Khi đổi số điện thoại, hãy báo ngân hàng ngay.',
    },
    {
      id: 'ba-ma',
      title: 'Ba mã **không đưa cho ai**.',
      body: ['Đó là mật khẩu app, mã PIN và mã OTP.', 'Người đến giúp cũng để mình tự bấm mã.'],
      scene: { name: 'lock-phone', alt: 'Hình vẽ chiếc điện thoại có ổ khóa trên màn hình.' },
    },
  ],
  practice: {
    id: 'tap-app-ngan-hang',
    format: 1,
    title: 'Tập nhìn app ngân hàng',
    intro: 'Đây là máy tập, không có tiền thật.',
    steps: [
      {
        id: 'mo-app',
        instruction: 'Bấm vào “App ngân hàng”.',
        screen: {
          title: 'Màn hình chính',
          alt: 'Hình vẽ màn hình chính có bốn ô. App ngân hàng có hình tòa nhà nhiều cột.',
          elements: [
            { id: 'tin-nhan', kind: 'tile', label: 'Tin nhắn', icon: 'message' },
            { id: 'may-anh', kind: 'tile', label: 'Máy ảnh', icon: 'camera' },
            { id: 'ngan-hang', kind: 'tile', label: 'App ngân hàng', icon: 'bank' },
            { id: 'vi', kind: 'tile', label: 'Ví điện tử', icon: 'wallet' },
          ],
        },
        targets: ['ngan-hang'],
        hints: {
          'tin-nhan': 'Vừa bấm “Tin nhắn”. Ô cần tìm có hình tòa nhà nhiều cột.',
          'may-anh': 'Vừa bấm “Máy ảnh”. Ô cần tìm có hình tòa nhà nhiều cột.',
          vi: 'Ví điện tử là app khác. Ô cần tìm có hình tòa nhà, ở ngay bên trái.',
        },
        otherwise: 'Ô cần tìm có hình tòa nhà nhiều cột, ở hàng dưới.',
      },
      {
        id: 'xem-so',
        instruction: 'Muốn xem số tài khoản của mình, bấm vào ô nào?',
        screen: {
          title: 'App ngân hàng',
          alt: 'Hình vẽ app ngân hàng có bốn ô: tài khoản, chuyển tiền, quét QR và thẻ.',
          elements: [
            { id: 'chuyen', kind: 'tile', label: 'Chuyển tiền', icon: 'send' },
            { id: 'tai-khoan', kind: 'tile', label: 'Tài khoản', icon: 'user' },
            { id: 'quet', kind: 'tile', label: 'Quét QR', icon: 'qr' },
            { id: 'the', kind: 'tile', label: 'Thẻ', icon: 'card' },
          ],
        },
        targets: ['tai-khoan'],
        hints: {
          chuyen: 'Ô này để gửi tiền đi. Số tài khoản nằm trong ô “Tài khoản”.',
          quet: 'Ô này để quét mã trả tiền. Hãy tìm ô có chữ “Tài khoản”.',
          the: 'Số trên thẻ khác số tài khoản. Hãy tìm ô có chữ “Tài khoản”.',
        },
        otherwise: 'Ô cần tìm ở hàng trên, bên phải.',
      },
      {
        id: 'hoi-otp',
        instruction: 'Có người hỏi mã OTP. Chọn cách làm an toàn.',
        screen: {
          title: 'Tin nhắn',
          alt: 'Hình vẽ tin nhắn xưng nhân viên ngân hàng xin mã OTP, bên dưới có hai nút.',
          elements: [
            {
              id: 'hoi',
              kind: 'message',
              from: 'other',
              label: 'Tôi ở ngân hàng. Hãy gửi mã OTP để nâng cấp tài khoản.',
            },
            { id: 'gui', kind: 'button', label: 'Gửi mã OTP' },
            { id: 'khong', kind: 'button', label: 'Không gửi mã' },
          ],
        },
        targets: ['khong'],
        hints: { gui: 'Ai có mã OTP có thể chuyển tiền đi. Hãy chọn “Không gửi mã”.' },
        otherwise: 'Hãy chọn nút giữ kín mã OTP.',
      },
      {
        id: 'thue-tai-khoan',
        instruction: 'Có người muốn thuê tài khoản. Chọn cách trả lời.',
        screen: {
          title: 'Tin nhắn',
          alt: 'Hình vẽ tin nhắn hỏi thuê tài khoản, bên dưới có hai nút.',
          elements: [
            {
              id: 'hoi',
              kind: 'message',
              from: 'other',
              label: 'Cho tôi mượn tài khoản một tuần, trả công 300.000 đ.',
            },
            { id: 'tu-choi', kind: 'button', label: 'Từ chối' },
            { id: 'dong-y', kind: 'button', label: 'Đồng ý' },
          ],
        },
        targets: ['tu-choi'],
        hints: { 'dong-y': 'Người mượn có thể dùng tài khoản để lừa đảo. Hãy chọn “Từ chối”.' },
        otherwise: 'Tài khoản đứng tên mình thì chỉ mình dùng.',
      },
    ],
    done: 'Đã biết tìm số tài khoản và giữ kín các mã.',
  },
  check: [
    {
      id: 'kt-1-otp-ve-dau',
      kind: 'single',
      prompt: 'Mã OTP của ngân hàng thường được gửi về đâu?',
      options: [
        { id: 'a', text: 'Số điện thoại đã đăng ký' },
        { id: 'b', text: 'Nhóm chat của gia đình' },
        { id: 'c', text: 'Số của người nhận tiền' },
      ],
      correct: ['a'],
      explanation: {
        general: 'Mã gửi về số đã đăng ký, nên SIM phải ở trong tay mình.',
        perOption: {
          b: 'Mã không gửi vào nhóm chat, và cũng không nên dán vào đó.',
          c: 'Người nhận tiền không cần mã nào cả.',
        },
      },
      reviewedOn: REVIEWED_ON,
      authorsOwn: true,
    },
    {
      id: 'kt-1-cho-thue',
      kind: 'single',
      prompt: 'Người quen trả tiền để thuê tài khoản ngân hàng. Nên làm gì?',
      options: [
        { id: 'a', text: 'Cho thuê trong thời gian ngắn' },
        { id: 'b', text: 'Cho thuê nhưng giữ lại thẻ' },
        { id: 'c', text: 'Từ chối' },
      ],
      correct: ['c'],
      explanation: {
        general: 'Tài khoản đứng tên mình thì mình bị hỏi đến khi có chuyện.',
        perOption: {
          a: 'Chỉ một lần cũng đủ để kẻ gian nhận tiền lừa đảo.',
          b: 'Họ vẫn nhận và chuyển tiền qua app được.',
        },
      },
      reviewedOn: REVIEWED_ON,
      authorsOwn: true,
    },
    {
      id: 'kt-1-giu-kin',
      kind: 'multiple',
      prompt: 'Những thứ nào không đưa cho ai?',
      options: [
        { id: 'a', text: 'Mã PIN của thẻ' },
        { id: 'b', text: 'Số tài khoản để nhận tiền' },
        { id: 'c', text: 'Mã OTP' },
      ],
      correct: ['a', 'c'],
      explanation: {
        general: 'Mã PIN và mã OTP mở được đường đi của tiền.',
        perOption: { b: 'Số tài khoản thì đưa được khi người khác cần gửi tiền cho mình.' },
      },
      reviewedOn: REVIEWED_ON,
      authorsOwn: true,
    },
  ],
};
