import type { Lesson } from '../../schema.js';
import { healthBookScreen, homeScreen, passcodeScreen } from './screens.js';
import { REVIEWED_ON, REVIEW_SOON } from './sources.js';

export const lesson1: Lesson = {
  id: 'so-suc-khoe',
  title: 'Sổ sức khỏe điện tử',
  outcome: 'Biết sổ dùng để làm gì, cần gì trước và mở ở đâu.',
  minutes: 8,
  sourceIds: ['bvtrungvuong', 'qd-byt-2024', 'qd-31-byt', 'mo-so-suc-khoe', 'bao-cao-dai-son', 'author'],
  reviewedOn: REVIEWED_ON,
  reviewBy: REVIEW_SOON,
  cards: [
    {
      id: 'so-la-gi',
      title: 'Sổ khám bệnh nằm **trong điện thoại**.',
      body: ['Sổ ghi lại thông tin sức khỏe của mình.', 'Đi khám không lo quên sổ ở nhà.'],
      scene: {
        name: 'health-book',
        alt: 'Hình vẽ bác sĩ và một bà cụ, ở giữa là cuốn sổ sức khỏe trên điện thoại.',
      },
    },
    {
      id: 'can-gi',
      title: 'Cần **hai điều** trước đã.',
      body: [
        'Một: tài khoản VNeID **mức 2**.',
        'Hai: ứng dụng từ phiên bản 2.1.10 trở lên.',
        'Máy cũ quá thì vào kho ứng dụng để cập nhật.',
      ],
      screen: {
        title: 'Kiểm tra trước',
        alt: 'Hình vẽ hai dòng đã có dấu: tài khoản mức 2 và phiên bản 2.1.10 trở lên.',
        elements: [
          { id: 'muc', kind: 'checkbox', label: 'Tài khoản mức 2', value: 'checked' },
          { id: 'ban', kind: 'checkbox', label: 'Phiên bản 2.1.10 trở lên', value: 'checked' },
        ],
      },
      tip: 'Chưa có mức 2 thì đến công an xã, phường để làm.',
    },
    {
      id: 'bao-hiem-truoc',
      title: 'Nên có **thẻ bảo hiểm y tế** trong ví.',
      body: ['Sổ có thể đòi thẻ này vào ví trước đã.', 'Cách thêm thẻ giống như thêm giấy tờ khác.'],
      screen: {
        title: 'Ví giấy tờ',
        alt: 'Hình vẽ Ví giấy tờ. Dòng Thẻ bảo hiểm y tế có viền vàng.',
        elements: [
          { id: 'bao-hiem', kind: 'list-item', icon: 'health', label: 'Thẻ bảo hiểm y tế', value: 'Đã có' },
          { id: 'lai-xe', kind: 'list-item', icon: 'card', label: 'Giấy phép lái xe', value: 'Chưa có' },
          { id: 'tich-hop', kind: 'button', icon: 'upload', label: 'Tích hợp giấy tờ' },
        ],
        highlight: 'bao-hiem',
      },
      variants: [
        {
          when: 'Nếu máy hiện thẻ bảo hiểm chưa có',
          body: ['Thêm thẻ trong “Ví giấy tờ” trước đã.', 'Xong rồi mới quay lại mở sổ.'],
        },
      ],
    },
    {
      id: 'mo-so',
      title: 'Tìm ô **“Sổ sức khỏe điện tử”**.',
      body: ['Ô này thường ở trang chủ của VNeID.', 'Hình trên ô là một trái tim.'],
      screen: homeScreen(
        'Hình vẽ trang chủ có bốn ô. Ô Sổ sức khỏe điện tử ở hàng dưới, bên trái, có viền vàng.',
        'so-suc-khoe',
      ),
      variants: [
        {
          when: 'Nếu máy hiện các ô ở chỗ khác',
          body: ['Vị trí có thể khác tùy phiên bản.', 'Vuốt xuống và tìm đúng dòng chữ ấy.'],
        },
      ],
    },
    {
      id: 'passcode',
      title: 'Máy thường hỏi **passcode**.',
      body: ['Nhập 6 số mình đã đặt lúc kích hoạt.', 'Sau đó máy có thể hỏi thêm một nút “Xác nhận”.'],
      screen: passcodeScreen('Hình vẽ bàn phím số để nhập passcode gồm sáu số, bàn phím có viền vàng.'),
      variants: [
        {
          when: 'Nếu máy hiện các bước khác',
          body: ['Thứ tự có thể khác tùy phiên bản.', 'Đọc từng dòng, chưa rõ thì hỏi Tổ công nghệ số.'],
        },
      ],
    },
    {
      id: 'xem-gi',
      title: 'Xem lại **lần khám** và đơn thuốc.',
      body: ['Thông tin trong sổ thường do nơi khám gửi lên.', 'Nơi chưa gửi thì sổ chưa có, đừng lo.'],
      screen: healthBookScreen('Hình vẽ cuốn sổ có ba dòng. Dòng Lần khám ở giữa có viền vàng.', 'lan-kham'),
      variants: [
        {
          when: 'Nếu máy hiện ít mục hơn hình vẽ',
          body: ['Các mục trong sổ có thể khác tùy phiên bản.'],
        },
      ],
    },
    {
      id: 'thay-so-giay',
      title: 'Sổ điện tử **có giá trị như sổ giấy**.',
      body: ['Bộ Y tế quy định điều này từ tháng 1/2026.', 'Nơi khám hỏi sổ giấy thì mời họ xem sổ này.'],
      scene: {
        name: 'health-book',
        alt: 'Hình vẽ một bà cụ đi khám, mở sổ sức khỏe trên điện thoại cho bác sĩ xem.',
      },
      tip: 'Quyết định 31/QĐ-BYT, ngày 6/1/2026.',
    },
  ],
  practice: {
    id: 'tap-so-suc-khoe',
    format: 1,
    title: 'Tập: mở sổ sức khỏe cho bác sĩ xem',
    intro: 'Đây là máy tập, không có thông tin thật nào.',
    steps: [
      {
        id: 'kiem-tra',
        instruction: 'Chọn thứ cần có trước khi mở sổ.',
        screen: {
          title: 'Cần có gì trước?',
          alt: 'Hình vẽ ba dòng để chọn: thẻ ngân hàng, tài khoản mức 2, ảnh chân dung mới.',
          elements: [
            { id: 'the', kind: 'list-item', icon: 'card', label: 'Thẻ ngân hàng' },
            { id: 'muc-2', kind: 'list-item', icon: 'shield', label: 'Tài khoản VNeID mức 2' },
            { id: 'anh', kind: 'list-item', icon: 'camera', label: 'Ảnh chân dung mới chụp' },
          ],
        },
        targets: ['muc-2'],
        hints: {
          the: 'Vừa bấm “Thẻ ngân hàng”. Sổ sức khỏe không cần thẻ này. Tìm dòng có hình tấm khiên.',
          anh: 'Vừa bấm “Ảnh chân dung”. Mở sổ không cần chụp ảnh. Dòng cần tìm ở ngay bên trên.',
        },
        otherwise: 'Dòng cần tìm ở giữa, có hình tấm khiên.',
      },
      {
        id: 'mo-o',
        instruction: 'Bác sĩ muốn xem sổ. Bấm vào ô đúng.',
        screen: homeScreen('Hình vẽ trang chủ có bốn ô để chọn.'),
        targets: ['so-suc-khoe'],
        hints: {
          'can-cuoc': 'Vừa bấm “Căn cước điện tử”. Ô cần tìm có hình trái tim, ở ngay bên dưới.',
          'vi-giay-to': 'Vừa bấm “Ví giấy tờ”. Ô cần tìm có hình trái tim, ở hàng dưới.',
          'an-sinh': 'Vừa bấm “An sinh xã hội”. Ô cần tìm có hình trái tim, ở ngay bên trái.',
        },
        otherwise: 'Ô cần tìm có hình trái tim, ở hàng dưới, bên trái.',
      },
      {
        id: 'nhap-ma',
        instruction: 'Máy hỏi passcode. Chọn cách nhập an toàn.',
        screen: {
          title: 'Nhập passcode',
          alt: 'Hình vẽ ba cách để chọn: đọc to, đưa máy cho người khác, tự nhập.',
          elements: [
            { id: 'doc', kind: 'button', icon: 'mic', label: 'Đọc to cho người khác nhập' },
            { id: 'dua', kind: 'button', icon: 'people', label: 'Đưa máy cho người bên cạnh' },
            { id: 'tu-nhap', kind: 'button', icon: 'lock', label: 'Tự nhập, lấy tay che' },
          ],
        },
        targets: ['tu-nhap'],
        hints: {
          doc: 'Vừa bấm đọc to. Người xung quanh sẽ nghe thấy mã. Chọn nút có hình ổ khóa.',
          dua: 'Vừa bấm đưa máy. Passcode chỉ mình biết. Nút cần tìm ở ngay bên dưới.',
        },
        otherwise: 'Nút cần tìm ở dưới cùng, có hình ổ khóa.',
      },
      {
        id: 'xem-don',
        instruction: 'Bác sĩ hỏi thuốc đã dùng. Bấm vào dòng đúng.',
        screen: healthBookScreen('Hình vẽ cuốn sổ có ba dòng: thẻ bảo hiểm y tế, lần khám, đơn thuốc.'),
        targets: ['don-thuoc'],
        hints: {
          'bao-hiem': 'Vừa bấm “Thẻ bảo hiểm y tế”. Dòng cần tìm ở dưới cùng, có hình tờ giấy.',
          'lan-kham': 'Vừa bấm “Lần khám”. Dòng cần tìm ở ngay bên dưới, có hình tờ giấy.',
        },
        otherwise: 'Dòng cần tìm ở dưới cùng, có hình tờ giấy.',
      },
    ],
    done: 'Xong rồi. Đi khám chỉ cần mang theo điện thoại.',
  },
  check: [
    {
      id: 'tv-1-muc-nao',
      kind: 'single',
      prompt: 'Muốn mở sổ sức khỏe trên VNeID, tài khoản phải ở mức mấy?',
      options: [
        { id: 'a', text: 'Mức nào cũng được' },
        { id: 'b', text: 'Mức 1' },
        { id: 'c', text: 'Mức 2' },
      ],
      correct: ['c'],
      explanation: {
        general: 'Sổ sức khỏe điện tử chỉ mở được bằng tài khoản mức 2.',
        perOption: {
          a: 'Không phải. Tài khoản mức 1 chưa mở được sổ.',
          b: 'Mức 1 chưa đủ. Công an xã làm mức 2 cho mình.',
        },
      },
      sourceIds: ['bvtrungvuong'],
      reviewedOn: REVIEWED_ON,
    },
    {
      id: 'tv-1-chua-co-lan-kham',
      kind: 'single',
      prompt: 'Mở sổ ra chưa thấy lần khám hôm trước. Nên nghĩ thế nào?',
      options: [
        { id: 'a', text: 'Nơi khám có thể chưa gửi thông tin lên' },
        { id: 'b', text: 'Sổ đã hỏng, phải xóa VNeID rồi cài lại ngay' },
        { id: 'c', text: 'Phải trả tiền cho ai đó nhập giúp' },
      ],
      correct: ['a'],
      explanation: {
        general: 'Thông tin thường do nơi khám gửi lên. Chưa có thì chờ, hoặc hỏi lại nơi khám.',
        perOption: {
          b: 'Không cần xóa gì cả. Cứ chờ rồi mở lại.',
          c: 'Ai nhận tiền để nhập giúp đều đáng ngờ.',
        },
      },
      authorsOwn: true,
      reviewedOn: REVIEWED_ON,
    },
    {
      id: 'tv-1-che-tay',
      kind: 'single',
      prompt: 'Ở phòng khám đông người, nhập passcode thế nào?',
      options: [
        { id: 'a', text: 'Đọc to để y tá nhập' },
        { id: 'b', text: 'Lấy tay che rồi tự nhập' },
        { id: 'c', text: 'Ghi ra giấy đưa cho quầy' },
      ],
      correct: ['b'],
      explanation: {
        general: 'Nơi khám chỉ cần xem sổ, không cần biết passcode của mình.',
        perOption: {
          a: 'Đọc to thì cả phòng cùng biết mã.',
          c: 'Ghi ra giấy thì ai nhặt được cũng dùng được.',
        },
      },
      authorsOwn: true,
      reviewedOn: REVIEWED_ON,
    },
  ],
};
