import type { Lesson } from '../../schema.js';
import { REVIEWED_ON, REVIEW_BY } from './sources.js';
import { benefitForm, benefitMenu, homeScreen } from './screens.js';

export const lesson3: Lesson = {
  id: 'tai-khoan-an-sinh',
  title: 'Tài khoản nhận trợ cấp',
  outcome: 'Khai được tài khoản của chính mình để nhận an sinh xã hội.',
  minutes: 10,
  sourceIds: ['an-sinh', 'baomoi', 'author'],
  reviewedOn: REVIEWED_ON,
  reviewBy: REVIEW_BY,
  cards: [
    {
      id: 'de-lam-gi',
      title: 'Trợ cấp về **thẳng tài khoản của mình**.',
      body: ['VNeID có chỗ để khai tài khoản nhận tiền.', 'Khai một lần, không phải chờ ai cầm hộ.'],
      scene: {
        name: 'same-name',
        alt: 'Hình vẽ thẻ căn cước bằng thẻ ngân hàng, bên dưới là dấu đúng.',
      },
    },
    {
      id: 'tai-khoan-nao',
      title: 'Tài khoản nào **dùng được**?',
      body: [
        'Tài khoản **đứng tên mình**, không phải tên con.',
        'Tài khoản tiền đồng Việt Nam, đang còn dùng.',
      ],
      screen: {
        title: 'Kiểm tra trước',
        alt: 'Hình vẽ ba dòng đã đánh dấu: đúng tên mình, tiền đồng Việt Nam, đang còn dùng.',
        elements: [
          { id: 'ten', kind: 'checkbox', label: 'Đúng tên mình', value: 'checked' },
          { id: 'dong', kind: 'checkbox', label: 'Tiền đồng Việt Nam', value: 'checked' },
          { id: 'con-dung', kind: 'checkbox', label: 'Đang còn dùng', value: 'checked' },
        ],
      },
      tip: 'Chưa có tài khoản thì mang căn cước ra ngân hàng mở.',
    },
    {
      id: 'mo-o',
      title: 'Bấm vào ô **“An sinh xã hội”**.',
      body: ['Ô này ở trang chủ của VNeID.', 'Hình trên ô là hai người.'],
      screen: homeScreen(
        'Hình vẽ trang chủ có bốn ô. Ô An sinh xã hội ở hàng dưới, bên phải, có viền vàng.',
        'an-sinh',
      ),
      variants: [
        {
          when: 'Nếu máy hiện các ô ở chỗ khác',
          body: ['Vị trí có thể khác tùy phiên bản.', 'Tìm đúng chữ “An sinh xã hội”.'],
        },
      ],
    },
    {
      id: 'chon-dong',
      title: 'Chọn **“Tài khoản hưởng an sinh xã hội”**.',
      body: ['Bấm vào dòng ấy rồi tự nhập passcode.', 'Passcode vẫn là 6 số của mình.'],
      screen: benefitMenu(
        'Hình vẽ mục An sinh xã hội. Dòng Tài khoản hưởng an sinh xã hội có viền vàng.',
        'tai-khoan',
      ),
    },
    {
      id: 'dien',
      title: 'Chọn ngân hàng, **nhập số tài khoản**.',
      body: ['Mở thẻ hoặc sổ ngân hàng ra mà nhìn.', 'Nhập xong, đọc lại từng số một.'],
      screen: benefitForm(
        'NGUOI HOC MAU',
        '999000111222',
        'Hình vẽ phiếu khai tài khoản của người mẫu. Ô số tài khoản có viền vàng.',
        'so',
      ),
      variants: [
        {
          when: 'Nếu máy hiện danh sách không có ngân hàng của mình',
          body: ['Danh sách ngân hàng có thể thay đổi.', 'Hãy hỏi ngân hàng hoặc hỏi ở xã.'],
        },
      ],
      tip: 'Nhiều ngân hàng có tên gần giống nhau. Đọc cho hết tên.',
    },
    {
      id: 'chung-minh-cu',
      title: 'Ngày xưa mở bằng **chứng minh 9 số**?',
      body: [
        'Khi ấy nhập thêm số chứng minh cũ vào phiếu.',
        'Vẫn không khớp thì mang căn cước ra ngân hàng sửa.',
      ],
      screen: {
        title: 'Tài khoản hưởng an sinh xã hội',
        alt: 'Hình vẽ phiếu khai tài khoản. Ô nhập số chứng minh 9 số có viền vàng.',
        elements: [
          { id: 'so', kind: 'field', icon: 'card', label: 'Số tài khoản', value: '999000111222' },
          { id: 'cmnd', kind: 'field', icon: 'id-card', label: 'Số CMND (9 số)', value: '999000001' },
          { id: 'gui', kind: 'button', icon: 'send', label: 'Gửi yêu cầu' },
        ],
        highlight: 'cmnd',
      },
      variants: [
        {
          when: 'Nếu máy hiện phiếu không có ô này',
          body: ['Phiếu có thể khác tùy phiên bản.', 'Tài khoản mở bằng căn cước thì không cần ô này.'],
        },
      ],
    },
    {
      id: 'cho',
      title: 'Gửi rồi thì **chờ xác thực**.',
      body: [
        'Bấm “Gửi yêu cầu”. Máy báo đang chờ xác thực.',
        'Tiền **chưa về ngay**. Đến kỳ chi trả mới có.',
      ],
      screen: {
        title: 'Lịch sử yêu cầu',
        alt: 'Hình vẽ yêu cầu đã gửi với trạng thái Chờ xác thực, dòng này có viền vàng.',
        elements: [
          { id: 'trang-thai', kind: 'list-item', icon: 'clock', label: 'Chờ xác thực', value: 'Vừa gửi' },
          { id: 'ngan-hang', kind: 'list-item', icon: 'bank', label: 'Ngân hàng Mẫu', value: '••• ••• •222' },
        ],
        highlight: 'trang-thai',
      },
    },
  ],
  practice: {
    id: 'tap-tai-khoan',
    format: 1,
    title: 'Tập: khai tài khoản nhận trợ cấp',
    intro: 'Đây là máy tập, dùng tên và số giả.',
    steps: [
      {
        id: 'mo-o',
        instruction: 'Muốn khai tài khoản nhận trợ cấp. Bấm vào ô đúng.',
        screen: homeScreen('Hình vẽ trang chủ có bốn ô để chọn.'),
        targets: ['an-sinh'],
        hints: {
          'can-cuoc': 'Vừa bấm “Căn cước điện tử”. Ô cần tìm có hình hai người, ở hàng dưới.',
          'vi-giay-to': 'Vừa bấm “Ví giấy tờ”. Ô cần tìm có hình hai người, ở ngay bên dưới.',
          'so-suc-khoe': 'Vừa bấm “Sổ sức khỏe điện tử”. Ô cần tìm có hình hai người, ở ngay bên phải.',
        },
        otherwise: 'Ô cần tìm có hình hai người, ở hàng dưới, bên phải.',
      },
      {
        id: 'chon-tai-khoan',
        instruction: 'Người Học Mẫu khai cho mình. Chọn tài khoản dùng được.',
        screen: {
          title: 'Chọn tài khoản',
          alt: 'Hình vẽ ba tài khoản: của con trai, của mình đã khóa, của mình còn dùng.',
          elements: [
            { id: 'con', kind: 'list-item', icon: 'card', label: 'LE VAN CON', value: 'Đang dùng' },
            { id: 'khoa', kind: 'list-item', icon: 'lock', label: 'NGUOI HOC MAU', value: 'Đã khóa' },
            { id: 'minh', kind: 'list-item', icon: 'card', label: 'NGUOI HOC MAU', value: 'Đang dùng' },
          ],
        },
        targets: ['minh'],
        hints: {
          con: 'Vừa bấm tài khoản của con. Tài khoản phải đứng tên mình. Tìm dòng ở dưới cùng.',
          khoa: 'Vừa bấm tài khoản đã khóa. Tài khoản phải còn dùng. Dòng cần tìm ở ngay bên dưới.',
        },
        otherwise: 'Tìm dòng vừa đúng tên, vừa còn dùng, ở dưới cùng.',
      },
      {
        id: 'soat-so',
        instruction: 'Số trên thẻ là 999 000 111 222. Phiếu nhập sai, chọn nút nên bấm.',
        screen: benefitForm(
          'NGUOI HOC MAU',
          '999000111221',
          'Hình vẽ phiếu khai có số tài khoản cuối là 221 và hai nút.',
        ),
        targets: ['sua'],
        hints: {
          gui: 'Vừa bấm “Gửi yêu cầu”. Số cuối trên phiếu là 1, trên thẻ là 2. Hãy sửa đã.',
          so: 'Đúng ô bị sai rồi. Muốn sửa thì bấm nút ở dưới cùng.',
        },
        otherwise: 'Số cuối chưa đúng. Bấm nút có hình cây bút.',
      },
      {
        id: 'gui',
        instruction: 'Số đã đúng, tên đã đúng. Gửi đi.',
        screen: benefitForm(
          'NGUOI HOC MAU',
          '999000111222',
          'Hình vẽ phiếu khai có số tài khoản đúng như trên thẻ và hai nút.',
        ),
        targets: ['gui'],
        hints: { sua: 'Vừa bấm “Sửa lại”. Lần này số đã đúng. Nút cần tìm ở ngay bên trên.' },
        otherwise: 'Nút cần tìm có chữ “Gửi yêu cầu”.',
      },
      {
        id: 'cho',
        instruction: 'Máy báo “Chờ xác thực”. Chọn việc nên làm.',
        screen: {
          title: 'Lịch sử yêu cầu',
          alt: 'Hình vẽ ba nút để chọn: chờ rồi xem lại, gửi thêm lần nữa, gọi người làm.',
          elements: [
            { id: 'trang-thai', kind: 'text', icon: 'clock', label: 'Chờ xác thực' },
            { id: 'cho', kind: 'button', icon: 'calendar', label: 'Chờ rồi xem lại sau' },
            { id: 'gui-lai', kind: 'button', icon: 'refresh', label: 'Gửi thêm năm lần nữa' },
            { id: 'goi', kind: 'button', icon: 'money', label: 'Gọi người làm nhanh' },
          ],
        },
        targets: ['cho'],
        hints: {
          'gui-lai': 'Vừa bấm gửi thêm. Gửi nhiều không nhanh hơn. Tìm nút có hình tờ lịch.',
          goi: 'Vừa bấm gọi người làm nhanh. Việc này không ai làm hộ được. Tìm hình tờ lịch.',
        },
        otherwise: 'Nút cần tìm có hình tờ lịch.',
      },
    ],
    done: 'Xong rồi. Tài khoản đúng tên mình, giờ chỉ còn chờ.',
  },
  check: [
    {
      id: 'tv-3-tai-khoan-con',
      kind: 'single',
      prompt: 'Chưa có tài khoản, con bảo “dùng tạm của con”. Nên làm gì?',
      options: [
        { id: 'a', text: 'Dùng tạm của con, sau này đổi cũng được' },
        { id: 'b', text: 'Dùng của hàng xóm' },
        { id: 'c', text: 'Ra ngân hàng mở tài khoản tên mình' },
      ],
      correct: ['c'],
      explanation: {
        general: 'Tài khoản nhận trợ cấp phải đúng tên người được nhận.',
        perOption: {
          a: 'Tên không khớp thì yêu cầu sẽ không qua được.',
          b: 'Tên người khác thì cũng không dùng được.',
        },
      },
      sourceIds: ['baomoi'],
      reviewedOn: REVIEWED_ON,
    },
    {
      id: 'tv-3-thay-tien-chua',
      kind: 'single',
      prompt: 'Vừa gửi yêu cầu xong đã thấy tiền chưa?',
      options: [
        { id: 'a', text: 'Chưa, còn phải chờ' },
        { id: 'b', text: 'Có ngay trong mười phút' },
        { id: 'c', text: 'Có, sau khi đọc mã cho cán bộ' },
      ],
      correct: ['a'],
      explanation: {
        general: 'Yêu cầu phải được xác thực, rồi đến kỳ chi trả mới có tiền.',
        perOption: {
          b: 'Gửi yêu cầu chỉ là khai tài khoản, chưa phải chi tiền.',
          c: 'Không cán bộ nào cần mã của mình để chi tiền.',
        },
      },
      sourceIds: ['an-sinh'],
      reviewedOn: REVIEWED_ON,
    },
    {
      id: 'tv-3-doc-het-ten',
      kind: 'single',
      prompt: 'Danh sách có hai ngân hàng tên gần giống nhau. Chọn thế nào?',
      options: [
        { id: 'a', text: 'Chọn dòng nằm trên cho nhanh' },
        { id: 'b', text: 'So tên với thẻ ngân hàng' },
        { id: 'c', text: 'Chọn ngân hàng có tên dài hơn' },
      ],
      correct: ['b'],
      explanation: {
        general: 'Tên in trên thẻ là tên đúng. Chọn nhầm thì tiền không về.',
        perOption: {
          a: 'Dòng đầu chưa chắc là ngân hàng của mình.',
          c: 'Tên dài hay ngắn không nói lên điều gì.',
        },
      },
      authorsOwn: true,
      reviewedOn: REVIEWED_ON,
    },
  ],
};
