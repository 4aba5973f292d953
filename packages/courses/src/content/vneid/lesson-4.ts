import type { Lesson } from '../../schema.js';
import { welcomeScreen } from './screens.js';
import { REVIEWED_ON, REVIEW_BY } from './sources.js';

export const lesson4: Lesson = {
  id: 'dang-nhap',
  title: 'Đăng nhập, quên mật khẩu, đổi máy',
  outcome: 'Đăng nhập được, biết cách lấy lại mật khẩu và đổi sang máy mới.',
  minutes: 7,
  sourceIds: ['cafef', 'plo', 'camthanh', 'author'],
  reviewedOn: REVIEWED_ON,
  reviewBy: REVIEW_BY,
  cards: [
    {
      id: 'ba-ma',
      title: '**Ba mã** khác nhau, ba việc khác nhau.',
      body: [
        'Mật khẩu để đăng nhập.',
        'Passcode 6 số để dùng bên trong ứng dụng.',
        'Mã OTP gửi qua tin nhắn, chỉ dùng một lần.',
      ],
      screen: {
        title: 'Ba mã',
        alt: 'Hình vẽ ba dòng: mật khẩu, passcode, mã OTP, mỗi dòng ghi việc dùng để làm gì.',
        elements: [
          { id: 'mat-khau', kind: 'list-item', icon: 'lock', label: 'Mật khẩu', value: 'Để đăng nhập' },
          {
            id: 'passcode',
            kind: 'list-item',
            icon: 'key',
            label: 'Passcode',
            value: '6 số, dùng trong ứng dụng',
          },
          { id: 'otp', kind: 'list-item', icon: 'message', label: 'Mã OTP', value: 'Dùng một lần' },
        ],
      },
    },
    {
      id: 'dang-nhap',
      title: 'Nhập số định danh, mật khẩu, bấm **“Đăng nhập”**.',
      body: ['Gõ chậm từng ký tự.', 'Chữ hoa và chữ thường là khác nhau.'],
      screen: welcomeScreen('Hình vẽ màn hình đăng nhập. Nút Đăng nhập ở giữa có viền vàng.', 'dang-nhap'),
      variants: [
        {
          when: 'Nếu máy hiện sẵn tên của mình',
          body: ['Máy đã nhớ tài khoản. Có thể chỉ cần nhập mật khẩu.'],
        },
      ],
    },
    {
      id: 'quen',
      title: 'Quên thì bấm **“Quên mật khẩu”**.',
      body: [
        'Nút này ở ngay màn hình đăng nhập.',
        'Ứng dụng có thể hỏi lại vài điều để nhận ra mình.',
        'Vẫn chưa được thì đến công an xã.',
      ],
      screen: welcomeScreen('Hình vẽ màn hình đăng nhập. Nút Quên mật khẩu có viền vàng.', 'quen-mat-khau'),
    },
    {
      id: 'khong-trang-la',
      title: 'Không nhờ **trang “hỗ trợ”** trên mạng xã hội.',
      body: [
        'Kẻ gian lập trang giả để hỏi mật khẩu và mã OTP.',
        'Chỉ dùng nút trong ứng dụng hoặc đến công an xã.',
      ],
      scene: { name: 'phone-call-scam', alt: 'Hình vẽ người lạ mặt đang gọi điện và nhắn tin để hỏi mã.' },
    },
    {
      id: 'mot-may',
      title: 'Mỗi lúc chỉ dùng trên **một máy**.',
      body: [
        'Tài khoản không mở trên hai điện thoại cùng lúc.',
        'Có máy mới: cài VNeID từ kho ứng dụng, rồi đăng nhập.',
      ],
      scene: { name: 'app-store', alt: 'Hình vẽ chiếc điện thoại mới đang mở kho ứng dụng.' },
      tip: 'Đổi máy mà quên mật khẩu thì bấm “Quên mật khẩu”.',
    },
    {
      id: 'doi-so',
      title: 'Sắp **đổi số** điện thoại?',
      body: ['Mã OTP gửi về số đã đăng ký.', 'Đừng bỏ số cũ vội. Hỏi công an xã trước khi đổi.'],
      scene: {
        name: 'police-desk',
        alt: 'Hình vẽ người dân hỏi cán bộ công an tại bàn tiếp dân.',
      },
    },
    {
      id: 'nguoi-giup',
      title: 'Nhờ người giúp, nhưng **tự nhập mã**.',
      body: [
        'Người giúp chỉ cần chỉ tay vào chỗ cần bấm.',
        'Không đưa cả điện thoại lẫn passcode cho người khác.',
      ],
      scene: {
        name: 'helper-and-elder',
        alt: 'Hình vẽ người hướng dẫn chỉ tay, còn người lớn tuổi tự cầm điện thoại.',
      },
    },
  ],
  practice: {
    id: 'tap-dang-nhap',
    format: 1,
    title: 'Tập: dùng đúng mã, đúng chỗ',
    intro: 'Đây là máy tập. Cứ thử, không mất gì cả.',
    steps: [
      {
        id: 'ma-dang-nhap',
        instruction: 'Màn hình đăng nhập hỏi mã. Chọn loại mã cần nhập.',
        screen: {
          title: 'Đăng nhập',
          alt: 'Hình vẽ màn hình đăng nhập và ba loại mã để chọn: passcode, mật khẩu, mã OTP.',
          elements: [
            { id: 'nhac', kind: 'text', icon: 'user', label: 'Đăng nhập bằng số định danh và…' },
            { id: 'passcode', kind: 'list-item', icon: 'key', label: 'Passcode' },
            { id: 'mat-khau', kind: 'list-item', icon: 'lock', label: 'Mật khẩu' },
            { id: 'otp', kind: 'list-item', icon: 'message', label: 'Mã OTP' },
          ],
        },
        targets: ['mat-khau'],
        hints: {
          passcode: 'Vừa bấm “Passcode”. Mã đó dùng bên trong ứng dụng. Đăng nhập thì dùng dòng có ổ khóa.',
          otp: 'Vừa bấm “Mã OTP”. Mã đó gửi qua tin nhắn. Đăng nhập thì dùng dòng có ổ khóa.',
        },
        otherwise: 'Đăng nhập thì dùng dòng có hình ổ khóa.',
      },
      {
        id: 'ma-mo-giay-to',
        instruction: 'Đã vào ứng dụng, mở giấy tờ. Máy hỏi 6 số. Chọn loại mã.',
        screen: {
          title: 'Mở giấy tờ',
          alt: 'Hình vẽ màn hình hỏi 6 số và ba loại mã để chọn: mật khẩu, mã OTP, passcode.',
          elements: [
            { id: 'nhac', kind: 'text', icon: 'wallet', label: 'Nhập 6 số để mở giấy tờ' },
            { id: 'mat-khau', kind: 'list-item', icon: 'lock', label: 'Mật khẩu' },
            { id: 'otp', kind: 'list-item', icon: 'message', label: 'Mã OTP' },
            { id: 'passcode', kind: 'list-item', icon: 'key', label: 'Passcode' },
          ],
        },
        targets: ['passcode'],
        hints: {
          'mat-khau': 'Vừa bấm “Mật khẩu”. Mật khẩu có cả chữ và dấu. Mã 6 số tự đặt có hình chìa khóa.',
          otp: 'Vừa bấm “Mã OTP”. Mã đó gửi qua tin nhắn. Mã tự đặt có hình chìa khóa.',
        },
        otherwise: 'Mã 6 số dùng trong ứng dụng có hình chìa khóa.',
      },
      {
        id: 'quen-mat-khau',
        instruction: 'Quên mật khẩu rồi. Bấm vào chỗ để lấy lại.',
        screen: welcomeScreen('Hình vẽ màn hình đăng nhập với hai ô nhập và ba nút.'),
        targets: ['quen-mat-khau'],
        hints: {
          'dang-nhap':
            'Vừa bấm “Đăng nhập”. Chưa nhớ mật khẩu thì chưa vào được. Nút cần tìm ở ngay bên dưới.',
          'kich-hoat': 'Vừa bấm nút “Kích hoạt”. Tài khoản đã kích hoạt rồi. Nút cần tìm ở ngay bên trên.',
        },
        otherwise: 'Nút cần tìm có chữ “Quên mật khẩu”, ở giữa hai nút kia.',
      },
      {
        id: 'trang-ho-tro',
        instruction: 'Một trang lạ nhận lấy lại mật khẩu. Chọn việc nên làm.',
        screen: {
          title: 'Mạng xã hội',
          alt: 'Hình vẽ trang lạ nhận lấy lại mật khẩu và ba nút để chọn.',
          elements: [
            {
              id: 'tin',
              kind: 'message',
              from: 'other',
              label: 'Trung tâm hỗ trợ VNeID. Gửi số định danh và mã OTP, em lấy lại mật khẩu giúp ạ.',
            },
            { id: 'gui', kind: 'button', icon: 'send', label: 'Gửi số và mã' },
            { id: 'dong', kind: 'button', icon: 'shield', label: 'Đóng trang này lại' },
            { id: 'tra-tien', kind: 'button', icon: 'money', label: 'Trả tiền để làm nhanh' },
          ],
        },
        targets: ['dong'],
        hints: {
          gui: 'Vừa bấm “Gửi số và mã”. Có mã OTP, họ chiếm được tài khoản. Hãy đóng trang này.',
          'tra-tien': 'Vừa bấm “Trả tiền để làm nhanh”. Đó là trang giả. Hãy chọn nút có hình tấm khiên.',
        },
        otherwise: 'Hãy chọn nút có hình tấm khiên, ở giữa.',
      },
    ],
    done: 'Xong rồi. Mật khẩu để đăng nhập, passcode để dùng bên trong, OTP không cho ai.',
  },
  check: [
    {
      id: 'vneid-4-ba-ma',
      kind: 'single',
      prompt: 'Mã nào gửi qua tin nhắn và chỉ dùng một lần?',
      options: [
        { id: 'a', text: 'Passcode' },
        { id: 'b', text: 'Mật khẩu' },
        { id: 'c', text: 'Mã OTP' },
      ],
      correct: ['c'],
      explanation: {
        general: 'Mã OTP đến qua tin nhắn. Dùng xong một lần là hết.',
        perOption: {
          a: 'Passcode là 6 số tự đặt, dùng nhiều lần.',
          b: 'Mật khẩu do mình tự đặt để đăng nhập.',
        },
      },
      sourceIds: ['camthanh'],
      reviewedOn: REVIEWED_ON,
    },
    {
      id: 'vneid-4-may-moi',
      kind: 'single',
      prompt: 'Mua điện thoại mới, muốn dùng VNeID. Làm gì trước?',
      options: [
        { id: 'a', text: 'Cài VNeID từ kho ứng dụng, rồi đăng nhập' },
        { id: 'b', text: 'Nhờ cửa hàng giữ hộ mật khẩu' },
        { id: 'c', text: 'Chụp màn hình máy cũ để dùng dần' },
      ],
      correct: ['a'],
      explanation: {
        general: 'Máy mới cũng cài từ kho ứng dụng, rồi đăng nhập như thường.',
        perOption: {
          b: 'Mật khẩu chỉ mình mình biết, không nhờ ai giữ.',
          c: 'Ảnh chụp màn hình không thay được ứng dụng.',
        },
      },
      sourceIds: ['cafef'],
      reviewedOn: REVIEWED_ON,
    },
  ],
};
