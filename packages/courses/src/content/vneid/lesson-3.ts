import type { Lesson } from '../../schema.js';
import { welcomeScreen } from './screens.js';
import { REVIEWED_ON, REVIEW_BY } from './sources.js';

export const lesson3: Lesson = {
  id: 'kich-hoat',
  title: 'Kích hoạt tài khoản',
  outcome: 'Tự kích hoạt được tài khoản và giữ kín các mã.',
  minutes: 9,
  sourceIds: ['camthanh', 'dean06-hanam', 'eaphe', 'plo', 'vneid-web', 'kenh14', 'author'],
  reviewedOn: REVIEWED_ON,
  reviewBy: REVIEW_BY,
  cards: [
    {
      id: 'chuan-bi',
      title: 'Chuẩn bị **hai thứ**.',
      body: [
        'Số định danh cá nhân, gồm 12 số, in trên thẻ căn cước.',
        'Số điện thoại **của chính mình**, không mượn của con cháu.',
      ],
      scene: { name: 'lock-phone', alt: 'Hình vẽ chiếc điện thoại có ổ khóa, phía sau là tấm khiên.' },
      tip: 'Mỗi số điện thoại chỉ dùng cho một tài khoản.',
    },
    {
      id: 'bam-kich-hoat',
      title: 'Bấm **“Kích hoạt tài khoản định danh điện tử”**.',
      body: [
        'Nút này ở màn hình đầu tiên, khi chưa đăng nhập.',
        'Chữ to quá có thể che nút. Vuốt lên để tìm.',
      ],
      screen: welcomeScreen(
        'Hình vẽ màn hình đầu của VNeID. Nút Kích hoạt tài khoản ở dưới cùng có viền vàng.',
        'kich-hoat',
      ),
      variants: [
        {
          when: 'Nếu máy hiện nút “Kích hoạt” ngắn hơn',
          body: ['Chữ trên nút có thể khác tùy phiên bản.', 'Tìm nút có chữ “Kích hoạt” là đúng.'],
        },
      ],
    },
    {
      id: 'nhap-so',
      title: 'Nhập hai số rồi bấm **“Gửi yêu cầu”**.',
      body: ['Ô trên nhập số định danh. Ô dưới nhập số điện thoại.', 'Đọc lại từng số trước khi bấm nút.'],
      screen: {
        title: 'Kích hoạt tài khoản',
        alt: 'Hình vẽ hai ô nhập số. Nút Gửi yêu cầu ở dưới có viền vàng.',
        elements: [
          {
            id: 'so-dinh-danh',
            kind: 'field',
            icon: 'id-card',
            label: 'Số định danh cá nhân',
            value: '999055000001',
          },
          { id: 'dien-thoai', kind: 'field', icon: 'phone', label: 'Số điện thoại', value: '09•• ••• •01' },
          { id: 'gui', kind: 'button', icon: 'send', label: 'Gửi yêu cầu' },
        ],
        highlight: 'gui',
      },
    },
    {
      id: 'otp',
      title: 'Nhập **mã OTP** gửi về tin nhắn.',
      body: ['Mã OTP là dãy số chỉ dùng một lần.', 'Tự tay nhập mã. **Không đọc to, không đọc cho ai**.'],
      screen: {
        title: 'Nhập mã OTP',
        alt: 'Hình vẽ tin nhắn có mã OTP 123456 và ô để nhập mã, ô này có viền vàng.',
        elements: [
          { id: 'tin', kind: 'message', from: 'other', label: 'Mã OTP: 123456. Không cho ai biết mã này.' },
          { id: 'o-ma', kind: 'field', icon: 'key', label: 'Mã OTP', value: '123456' },
        ],
        highlight: 'o-ma',
      },
      tip: 'Số 123456 chỉ là ví dụ trong hình vẽ.',
    },
    {
      id: 'mat-khau',
      title: 'Đặt **mật khẩu** để đăng nhập.',
      body: [
        'Mật khẩu dài từ 8 đến 20 ký tự.',
        'Phải có chữ hoa, chữ thường, số và ký tự đặc biệt.',
        'Ký tự đặc biệt là các dấu như @, # hoặc !.',
      ],
      screen: {
        title: 'Đặt mật khẩu',
        alt: 'Hình vẽ bốn điều mật khẩu phải có: chữ hoa, chữ thường, số, ký tự đặc biệt.',
        elements: [
          { id: 'o-mat-khau', kind: 'field', icon: 'lock', label: 'Mật khẩu', value: '••••••••••' },
          { id: 'hoa', kind: 'checkbox', label: 'Chữ hoa và chữ thường', value: 'checked' },
          { id: 'so', kind: 'checkbox', label: 'Chữ số', value: 'checked' },
          { id: 'dac-biet', kind: 'checkbox', label: 'Ký tự đặc biệt', value: 'checked' },
        ],
        highlight: 'o-mat-khau',
      },
    },
    {
      id: 'passcode',
      title: 'Đặt **passcode** gồm 6 số.',
      body: [
        'Passcode dùng bên trong ứng dụng, như khi mở giấy tờ.',
        'Tránh ngày sinh và dãy dễ đoán như 123456.',
      ],
      screen: {
        title: 'Đặt passcode',
        alt: 'Hình vẽ bàn phím số có sáu ô tròn để nhập passcode.',
        elements: [
          { id: 'loi-nhac', kind: 'text', icon: 'lock', label: 'Passcode gồm 6 số' },
          { id: 'ban-phim', kind: 'keypad', label: 'Bàn phím số', value: '••••••' },
        ],
        highlight: 'ban-phim',
      },
    },
    {
      id: 'cau-hoi',
      title: 'Chọn **2 câu hỏi bảo mật**.',
      body: [
        'Câu trả lời giúp lấy lại tài khoản sau này.',
        'Chọn câu mình nhớ chắc. Ghi ra giấy và cất kỹ ở nhà.',
      ],
      screen: {
        title: 'Câu hỏi bảo mật',
        alt: 'Hình vẽ hai ô câu hỏi bảo mật. Nút Hoàn tất ở bên dưới.',
        elements: [
          { id: 'cau-1', kind: 'field', icon: 'pen', label: 'Câu hỏi 1', value: 'Câu trả lời của mình' },
          { id: 'cau-2', kind: 'field', icon: 'pen', label: 'Câu hỏi 2', value: 'Câu trả lời của mình' },
          { id: 'xong', kind: 'button', icon: 'check', label: 'Hoàn tất' },
        ],
      },
    },
    {
      id: 'khong-smartphone',
      title: 'Không có điện thoại thông minh?',
      body: [
        'Dùng máy tính, mở trang **vneid.gov.vn**.',
        'Bấm “Kích hoạt tài khoản” rồi làm theo từng bước.',
        'Trang này có thể thay đổi. Cần thì hỏi công an xã.',
      ],
      scene: { name: 'computer-portal', alt: 'Hình vẽ màn hình máy tính mở một trang web của Nhà nước.' },
    },
  ],
  practice: {
    id: 'tap-kich-hoat',
    format: 1,
    title: 'Tập: kích hoạt từ đầu đến cuối',
    intro: 'Đây là máy tập, dùng số giả. Không gửi gì đi.',
    steps: [
      {
        id: 'bam',
        instruction: 'Bấm nút để kích hoạt tài khoản.',
        screen: welcomeScreen('Hình vẽ màn hình đầu của VNeID với hai ô nhập và ba nút.'),
        targets: ['kich-hoat'],
        hints: {
          'dang-nhap': 'Vừa bấm “Đăng nhập”. Tài khoản chưa kích hoạt. Tìm nút có chữ “Kích hoạt”.',
          'quen-mat-khau': 'Vừa bấm “Quên mật khẩu”. Mình chưa đặt mật khẩu. Tìm nút có chữ “Kích hoạt”.',
        },
        otherwise: 'Nút cần tìm ở dưới cùng, có chữ “Kích hoạt”.',
      },
      {
        id: 'gui-yeu-cau',
        instruction: 'Hai số đã nhập sẵn. Gửi yêu cầu đi.',
        screen: {
          title: 'Kích hoạt tài khoản',
          alt: 'Hình vẽ hai ô đã có số và hai nút Quay lại, Gửi yêu cầu.',
          elements: [
            {
              id: 'so-dinh-danh',
              kind: 'field',
              icon: 'id-card',
              label: 'Số định danh cá nhân',
              value: '999055000001',
            },
            { id: 'dien-thoai', kind: 'field', icon: 'phone', label: 'Số điện thoại', value: '09•• ••• •01' },
            { id: 'quay-lai', kind: 'button', label: 'Quay lại' },
            { id: 'gui', kind: 'button', icon: 'send', label: 'Gửi yêu cầu' },
          ],
        },
        targets: ['gui'],
        hints: { 'quay-lai': 'Vừa bấm “Quay lại”. Nút cần tìm ở ngay bên dưới, có chữ “Gửi yêu cầu”.' },
        otherwise: 'Số đã đúng rồi. Bấm nút “Gửi yêu cầu” ở dưới cùng.',
      },
      {
        id: 'chon-otp',
        instruction: 'Đâu là mã OTP vừa nhận? Bấm vào mã đó.',
        screen: {
          title: 'Nhập mã OTP',
          alt: 'Hình vẽ tin nhắn ghi mã OTP 123456, bên dưới có ba dãy số để chọn.',
          elements: [
            { id: 'tin', kind: 'message', from: 'other', label: 'Mã OTP: 123456. Không cho ai biết mã này.' },
            { id: 'cuoi-so', kind: 'list-item', icon: 'key', label: '000001' },
            { id: 'dung', kind: 'list-item', icon: 'key', label: '123456' },
            { id: 'dao', kind: 'list-item', icon: 'key', label: '654321' },
          ],
        },
        targets: ['dung'],
        hints: {
          'cuoi-so': 'Vừa bấm 000001. Đó là các số cuối của số định danh. Mã OTP nằm trong tin nhắn.',
          dao: 'Vừa bấm 654321. Các số bị đảo ngược. Đọc lại tin nhắn từ trái sang phải.',
        },
        otherwise: 'Đọc số trong tin nhắn ở trên, rồi bấm dòng giống hệt.',
      },
      {
        id: 'chon-mat-khau',
        instruction: 'Chọn mật khẩu đủ mạnh.',
        screen: {
          title: 'Đặt mật khẩu',
          alt: 'Hình vẽ ba mật khẩu mẫu để chọn một.',
          elements: [
            { id: 'chi-so', kind: 'list-item', icon: 'lock', label: '12345678' },
            { id: 'thieu-dau', kind: 'list-item', icon: 'lock', label: 'Hoasen1955' },
            { id: 'manh', kind: 'list-item', icon: 'lock', label: 'Lua@Vang2026' },
          ],
        },
        targets: ['manh'],
        hints: {
          'chi-so': 'Vừa bấm 12345678. Mật khẩu này chỉ có số, rất dễ đoán. Tìm dòng có dấu @.',
          'thieu-dau': 'Vừa bấm Hoasen1955. Còn thiếu ký tự đặc biệt. Tìm dòng có dấu @.',
        },
        otherwise: 'Mật khẩu mạnh có cả chữ hoa, chữ thường, số và dấu.',
      },
      {
        id: 'chon-passcode',
        instruction: 'Chọn passcode khó đoán nhất.',
        screen: {
          title: 'Đặt passcode',
          alt: 'Hình vẽ ba dãy sáu số để chọn làm passcode.',
          elements: [
            { id: 'lap', kind: 'list-item', icon: 'lock', label: '000000' },
            { id: 'kho', kind: 'list-item', icon: 'lock', label: '384715' },
            { id: 'nam-sinh', kind: 'list-item', icon: 'lock', label: '195519' },
          ],
        },
        targets: ['kho'],
        hints: {
          lap: 'Vừa bấm 000000. Dãy lặp lại rất dễ đoán. Chọn dãy các số khác nhau.',
          'nam-sinh': 'Vừa bấm 195519. Dãy này có năm sinh, người quen đoán được. Chọn dãy khác.',
        },
        otherwise: 'Chọn dãy không lặp và không liên quan đến ngày sinh.',
      },
      {
        id: 'tu-choi-cuoc-goi',
        instruction: 'Có người gọi, xưng công an, hỏi mã OTP. Chọn việc nên làm.',
        screen: {
          title: 'Cuộc gọi đến',
          alt: 'Hình vẽ cuộc gọi từ số lạ và ba nút: đọc mã, hẹn gọi lại, cúp máy.',
          elements: [
            {
              id: 'loi-noi',
              kind: 'message',
              from: 'other',
              label: 'Tôi là cán bộ công an. Đọc cho tôi mã OTP vừa nhận để hoàn tất kích hoạt!',
            },
            { id: 'doc-ma', kind: 'button', icon: 'message', label: 'Đọc mã cho họ' },
            { id: 'hen', kind: 'button', icon: 'clock', label: 'Hẹn họ gọi lại sau' },
            { id: 'cup-may', kind: 'button', icon: 'phone-off', label: 'Cúp máy' },
          ],
        },
        targets: ['cup-may'],
        hints: {
          'doc-ma': 'Vừa bấm “Đọc mã cho họ”. Công an không hỏi mã OTP qua điện thoại. Hãy cúp máy.',
          hen: 'Vừa bấm “Hẹn họ gọi lại sau”. Không cần hẹn. Công an không hỏi mã OTP qua điện thoại.',
        },
        otherwise: 'Hãy chọn nút “Cúp máy” ở dưới cùng.',
      },
    ],
    done: 'Xong rồi. Khi làm thật, hãy đặt mật khẩu khác với mẫu vừa tập.',
  },
  check: [
    {
      id: 'vneid-3-do-dai',
      kind: 'single',
      prompt: 'Mật khẩu VNeID dài bao nhiêu?',
      options: [
        { id: 'a', text: 'Đúng 4 số' },
        { id: 'b', text: 'Đúng 6 chữ cái' },
        { id: 'c', text: 'Từ 8 đến 20 ký tự' },
      ],
      correct: ['c'],
      explanation: {
        general: 'Mật khẩu có 8 đến 20 ký tự, đủ hoa, thường, số, dấu.',
        perOption: { a: 'Bốn số quá ngắn, rất dễ đoán.', b: 'Sáu chữ cái còn ngắn, lại thiếu số và dấu.' },
      },
      sourceIds: ['camthanh', 'dean06-hanam', 'eaphe'],
      reviewedOn: REVIEWED_ON,
    },
    {
      id: 'vneid-3-sim',
      kind: 'single',
      prompt: 'SIM đang dùng đứng tên con. Vì sao không nên dùng để kích hoạt?',
      options: [
        { id: 'a', text: 'Vì SIM cũ bắt sóng yếu hơn' },
        { id: 'b', text: 'Vì mỗi số chỉ dùng cho một tài khoản' },
        { id: 'c', text: 'Vì phải trả thêm tiền hằng tháng' },
      ],
      correct: ['b'],
      explanation: {
        general: 'Con dùng số đó rồi thì mình không dùng được nữa. Nên có số của chính mình.',
        perOption: {
          a: 'Sóng mạnh hay yếu không phải lý do.',
          c: 'Kích hoạt không liên quan đến tiền hằng tháng.',
        },
      },
      sourceIds: ['plo'],
      reviewedOn: REVIEWED_ON,
    },
    {
      id: 'vneid-3-nguoi-giup-hoi-otp',
      kind: 'single',
      prompt: 'Mã OTP vừa đến, người ngồi cạnh bảo đọc to. Nên làm gì?',
      options: [
        { id: 'a', text: 'Tự tay nhập mã, không đọc to' },
        { id: 'b', text: 'Đọc to cho nhanh' },
        { id: 'c', text: 'Đưa điện thoại cho họ nhập' },
      ],
      correct: ['a'],
      explanation: {
        general: 'Mã OTP chỉ dành cho mình. Tự nhập chậm cũng không sao.',
        perOption: {
          b: 'Đọc to thì người xung quanh cũng nghe thấy.',
          c: 'Đưa máy và mã cho người khác là mất kiểm soát.',
        },
      },
      authorsOwn: true,
      reviewedOn: REVIEWED_ON,
    },
  ],
};
