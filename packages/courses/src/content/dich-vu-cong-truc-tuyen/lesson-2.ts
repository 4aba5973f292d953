import type { Lesson } from '../../schema.js';
import { loginScreen, portalScreen } from './screens.js';
import { REVIEWED_ON, REVIEW_BY } from './sources.js';

export const lesson2: Lesson = {
  id: 'dang-nhap-cong',
  title: 'Đăng nhập bằng VNeID',
  outcome: 'Đăng nhập được vào Cổng bằng VNeID và đăng xuất khi dùng máy chung.',
  minutes: 5,
  sourceIds: ['cong-dvc', 'author'],
  reviewedOn: REVIEWED_ON,
  reviewBy: REVIEW_BY,
  cards: [
    {
      id: 'can-muc-2',
      title: 'Cần tài khoản VNeID **mức 2**.',
      body: ['Có mức 2 mới đăng nhập Cổng được.', 'Chưa có thì đến công an xã, phường để làm.'],
      scene: {
        name: 'police-desk',
        alt: 'Hình vẽ người dân làm tài khoản định danh tại bàn của công an xã.',
      },
    },
    {
      id: 'bam-dang-nhap',
      title: 'Bấm nút **“Đăng nhập”**.',
      body: ['Trên máy tính, nút này ở góc trên, bên phải.'],
      screen: portalScreen(
        'Hình vẽ trang Cổng Dịch vụ công quốc gia. Nút Đăng nhập gần trên cùng có viền vàng.',
        'dang-nhap',
      ),
      variants: [
        {
          when: 'Nếu máy hiện ba gạch ngang thay cho nút',
          body: ['Trên điện thoại, nút có thể nằm trong mục này.', 'Bấm vào ba gạch rồi tìm “Đăng nhập”.'],
        },
      ],
    },
    {
      id: 'chon-vneid',
      title: 'Chọn tài khoản **VNeID**.',
      body: ['Đây là tài khoản định danh điện tử của mình.', 'Không cần lập tài khoản mới.'],
      screen: loginScreen('Hình vẽ trang chọn cách đăng nhập. Nút tài khoản VNeID có viền vàng.', 'vneid'),
      variants: [
        {
          when: 'Nếu máy hiện thêm cách đăng nhập khác',
          body: ['Trang có thể khác tùy thời điểm.', 'Vẫn chọn dòng có chữ “VNeID”.'],
        },
      ],
    },
    {
      id: 'xac-nhan',
      title: 'Làm theo hướng dẫn của **VNeID**.',
      body: [
        'Tự tay nhập số định danh và mật khẩu.',
        'Đọc kỹ trước khi bấm đồng ý.',
        'Các bước có thể khác tùy phiên bản.',
      ],
      screen: {
        title: 'Đăng nhập VNeID',
        alt: 'Hình vẽ trang đăng nhập VNeID có ô số định danh, ô mật khẩu và nút Đăng nhập.',
        elements: [
          { id: 'so', kind: 'field', icon: 'id-card', label: 'Số định danh cá nhân', value: '999055000001' },
          { id: 'mat-khau', kind: 'field', icon: 'lock', label: 'Mật khẩu', value: '••••••••••' },
          { id: 'dang-nhap', kind: 'button', label: 'Đăng nhập' },
        ],
      },
      tip: 'Số 999055000001 chỉ là số ví dụ.',
    },
    {
      id: 'xem-ten',
      title: 'Thấy **tên mình** là đã vào được.',
      body: ['Tên thường hiện ở phía trên của trang.', 'Tên người khác thì đăng xuất ngay.'],
      screen: {
        title: 'Cổng Dịch vụ công quốc gia',
        alt: 'Hình vẽ trang cổng sau khi đăng nhập. Tên người dùng ở trên có viền vàng.',
        elements: [
          { id: 'ten', kind: 'list-item', icon: 'user', label: 'Người Học Mẫu' },
          { id: 'tim', kind: 'field', icon: 'search', label: 'Tìm thủ tục' },
        ],
        highlight: 'ten',
      },
    },
    {
      id: 'dang-xuat',
      title: 'Dùng máy chung, nhớ **“Đăng xuất”**.',
      body: [
        'Xong việc, bấm vào tên mình rồi bấm “Đăng xuất”.',
        'Nhờ vậy, người dùng sau không xem được hồ sơ.',
      ],
      scene: { name: 'lock-phone', alt: 'Hình vẽ thiết bị được khóa lại sau khi dùng xong.' },
    },
  ],
  practice: {
    id: 'tap-dang-nhap-cong',
    format: 1,
    title: 'Tập: vào và ra khỏi Cổng',
    intro: 'Đây là máy tập, dùng tên giả. Không gửi gì đi.',
    steps: [
      {
        id: 'bam-nut',
        instruction: 'Bấm nút để đăng nhập.',
        screen: portalScreen('Hình vẽ trang cổng có ô địa chỉ, nút đăng nhập, ô tìm kiếm và hai ô vuông.'),
        targets: ['dang-nhap'],
        hints: {
          tim: 'Vừa bấm ô tìm thủ tục. Ô này dùng sau. Nút cần tìm ở ngay bên trên.',
          'tra-cuu': 'Vừa bấm “Tra cứu hồ sơ”. Mình chưa nộp hồ sơ nào. Nút cần tìm có hình người.',
          'phan-anh': 'Vừa bấm “Phản ánh, kiến nghị”. Nút cần tìm có hình người, ở phía trên.',
        },
        otherwise: 'Nút cần tìm có hình người, ở phía trên.',
      },
      {
        id: 'chon-cach',
        instruction: 'Chọn cách đăng nhập.',
        screen: loginScreen('Hình vẽ trang chọn cách đăng nhập có nút VNeID và nút quay lại.'),
        targets: ['vneid'],
        hints: {
          'quay-lai': 'Vừa bấm “Quay lại trang trước”. Nút cần tìm có hình tấm thẻ, ở ngay bên trên.',
        },
        otherwise: 'Nút cần tìm có chữ “VNeID” và hình tấm thẻ.',
      },
      {
        id: 'ai-nhap',
        instruction: 'Người ngồi cạnh xin mật khẩu để nhập hộ. Chọn việc nên làm.',
        screen: {
          title: 'Nhập mật khẩu',
          alt: 'Hình vẽ ô mật khẩu và ba lựa chọn: đọc mật khẩu, ghi ra giấy, tự nhập.',
          elements: [
            { id: 'doc', kind: 'button', icon: 'mic', label: 'Đọc mật khẩu cho họ' },
            { id: 'ghi', kind: 'button', icon: 'pen', label: 'Ghi ra giấy đưa họ' },
            { id: 'tu-nhap', kind: 'button', icon: 'lock', label: 'Tự nhập mật khẩu' },
          ],
        },
        targets: ['tu-nhap'],
        hints: {
          doc: 'Vừa bấm “Đọc mật khẩu cho họ”. Người khác nghe được là mất kín. Hãy chọn nút có ổ khóa.',
          ghi: 'Vừa bấm “Ghi ra giấy đưa họ”. Tờ giấy đó ai cũng xem được. Hãy chọn nút có ổ khóa.',
        },
        otherwise: 'Mật khẩu thì tự nhập. Hãy chọn nút có ổ khóa.',
      },
      {
        id: 'ra-ve',
        instruction: 'Đang dùng máy ở nhà văn hóa. Xong việc, bấm nút nào?',
        screen: {
          title: 'Tài khoản',
          alt: 'Hình vẽ mục tài khoản có ba dòng: Hồ sơ của tôi, Cài đặt, Đăng xuất.',
          elements: [
            { id: 'ho-so', kind: 'list-item', icon: 'folder', label: 'Hồ sơ của tôi' },
            { id: 'cai-dat', kind: 'list-item', icon: 'settings', label: 'Cài đặt' },
            { id: 'dang-xuat', kind: 'list-item', icon: 'lock', label: 'Đăng xuất' },
          ],
        },
        targets: ['dang-xuat'],
        hints: {
          'ho-so': 'Vừa bấm “Hồ sơ của tôi”. Việc đã xong rồi. Dòng cần tìm có ổ khóa.',
          'cai-dat': 'Vừa bấm “Cài đặt”. Dòng cần tìm ở ngay bên dưới, có ổ khóa.',
        },
        otherwise: 'Dòng cần tìm ở dưới cùng, có chữ “Đăng xuất”.',
      },
    ],
    done: 'Xong rồi. Vào bằng VNeID, xong việc thì đăng xuất.',
  },
  check: [
    {
      id: 'dvc-2-muc',
      kind: 'single',
      prompt: 'Muốn đăng nhập Cổng, tài khoản VNeID cần mức mấy?',
      options: [
        { id: 'a', text: 'Mức 2' },
        { id: 'b', text: 'Mức 5' },
        { id: 'c', text: 'Không cần tài khoản nào' },
      ],
      correct: ['a'],
      explanation: {
        general: 'Cổng dùng tài khoản mức 2, đã được công an kiểm tra trực tiếp.',
        perOption: { b: 'VNeID chỉ có mức 1 và mức 2.', c: 'Nộp hồ sơ thì phải đăng nhập.' },
      },
      sourceIds: ['cong-dvc'],
      reviewedOn: REVIEWED_ON,
    },
    {
      id: 'dvc-2-may-chung',
      kind: 'single',
      prompt: 'Dùng xong máy tính ở nhà văn hóa, cần nhớ điều gì?',
      options: [
        { id: 'a', text: 'Lưu mật khẩu vào máy cho lần sau' },
        { id: 'b', text: 'Bấm “Đăng xuất”' },
        { id: 'c', text: 'Để nguyên trang cho người sau dùng' },
      ],
      correct: ['b'],
      explanation: {
        general: 'Đăng xuất thì người dùng sau không vào được tài khoản của mình.',
        perOption: { a: 'Máy chung thì không lưu mật khẩu.', c: 'Người sau sẽ xem được hồ sơ của mình.' },
      },
      authorsOwn: true,
      reviewedOn: REVIEWED_ON,
    },
  ],
};
