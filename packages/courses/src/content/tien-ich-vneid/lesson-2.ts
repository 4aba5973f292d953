import type { Lesson } from '../../schema.js';
import { homeScreen, licenceForm, NONE_WAITING, walletScreen, WAITING } from './screens.js';
import { REVIEWED_ON, REVIEW_SOON } from './sources.js';

export const lesson2: Lesson = {
  id: 'giay-phep-lai-xe',
  title: 'Giấy phép lái xe trong ví',
  outcome: 'Đưa được giấy phép lái xe vào ví và biết chờ khi chưa có.',
  minutes: 9,
  sourceIds: ['dantri-gplx', 'cho-dong-bo', 'gplx-hop-le', 'doi-the-pet', 'author'],
  reviewedOn: REVIEWED_ON,
  reviewBy: REVIEW_SOON,
  cards: [
    {
      id: 'ra-duong',
      title: 'Ra đường **không lo quên bằng lái**.',
      body: ['Giấy phép lái xe có thể nằm trong VNeID.', 'Khi bị kiểm tra, mở ra cho cán bộ xem là hợp lệ.'],
      scene: {
        name: 'traffic-check',
        alt: 'Hình vẽ cảnh sát giao thông xem bằng lái trên điện thoại, bên cạnh là xe máy.',
      },
    },
    {
      id: 'vao-vi',
      title: 'Bấm vào ô **“Ví giấy tờ”**.',
      body: ['Ô này ở trang chủ, có hình chiếc ví.', 'Giấy phép lái xe sẽ nằm ở trong đó.'],
      screen: homeScreen(
        'Hình vẽ trang chủ có bốn ô. Ô Ví giấy tờ ở hàng trên, bên phải, có viền vàng.',
        'vi-giay-to',
      ),
    },
    {
      id: 'thong-bao',
      title: 'Tìm dòng **“thông tin chờ xác nhận”**.',
      body: [
        'Có dòng này nghĩa là bằng lái đã được tìm thấy.',
        'Bấm vào dòng ấy rồi nhập mã PIN.',
        'Sau đó chọn “Giấy phép lái xe”.',
      ],
      screen: walletScreen(
        WAITING,
        'Hình vẽ Ví giấy tờ. Dòng thông báo chờ xác nhận ở trên cùng có viền vàng.',
        'thong-bao',
      ),
      variants: [
        {
          when: 'Nếu máy hiện chữ “passcode” thay cho mã PIN',
          body: ['Chữ có thể khác tùy phiên bản.', 'Nhập 6 số vẫn dùng khi mở giấy tờ.'],
        },
        {
          when: 'Nếu máy hiện lời nhắn dài hơn hình vẽ',
          body: ['Trong hình chỉ vẽ phần đầu của lời nhắn.', 'Lời nhắn nói “chờ xác nhận” là đúng dòng.'],
        },
      ],
    },
    {
      id: 'khong-co-gi',
      title: 'Thấy **“0 thông tin chờ xác nhận”**?',
      body: ['Nghĩa là dữ liệu chưa kịp về tới nơi.', 'Mình không làm sai gì. **Vài hôm sau thử lại**.'],
      screen: walletScreen(
        NONE_WAITING,
        'Hình vẽ Ví giấy tờ. Dòng ghi 0 thông tin chờ xác nhận có viền vàng.',
        'thong-bao',
      ),
      tip: 'Đừng trả tiền cho ai hứa “làm cho nhanh”.',
    },
    {
      id: 'tu-gui',
      title: 'Chưa có lời nhắn thì **tự gửi yêu cầu**.',
      body: [
        'Bấm “Tích hợp giấy tờ”, rồi “Tạo mới yêu cầu”.',
        'Chọn “Giấy phép lái xe”, nhập số và hạng.',
        'Nhìn trên bằng lái mà nhập cho đúng từng số.',
      ],
      screen: licenceForm(
        'filled',
        'Hình vẽ phiếu yêu cầu đã có số giấy phép và hạng. Ô số giấy phép có viền vàng.',
        'so',
      ),
      variants: [
        {
          when: 'Nếu máy hiện “Tích hợp thông tin”',
          body: ['Bản cũ của ứng dụng dùng chữ này.', 'Bấm vào đó cũng đúng.'],
        },
      ],
    },
    {
      id: 'danh-dau',
      title: 'Đọc lại, **đánh dấu**, rồi gửi.',
      body: ['Đúng hết rồi mới đánh dấu ô xác nhận.', 'Bấm “Gửi yêu cầu” và chờ đối chiếu.'],
      screen: licenceForm(
        'ticked',
        'Hình vẽ phiếu đã điền và đã đánh dấu. Nút Gửi yêu cầu ở dưới có viền vàng.',
        'gui',
      ),
    },
    {
      id: 'bang-bia',
      title: 'Bằng lái là **tờ bìa giấy cũ**?',
      body: [
        'Loại bìa có thể phải đổi sang thẻ nhựa trước.',
        'Chưa chắc thì mang bằng đến hỏi **Trung tâm ở xã**.',
      ],
      scene: {
        name: 'public-service-centre',
        alt: 'Hình vẽ người dân mang giấy tờ đến quầy của Trung tâm để hỏi cán bộ.',
      },
      tip: 'Thẻ nhựa còn gọi là thẻ PET.',
    },
  ],
  practice: {
    id: 'tap-bang-lai',
    format: 1,
    title: 'Tập: đưa bằng lái vào ví',
    intro: 'Đây là máy tập, dùng số giả.',
    steps: [
      {
        id: 'mo-vi',
        instruction: 'Bằng lái sẽ nằm ở đâu? Bấm vào ô đó.',
        screen: homeScreen('Hình vẽ trang chủ có bốn ô để chọn.'),
        targets: ['vi-giay-to'],
        hints: {
          'can-cuoc': 'Vừa bấm “Căn cước điện tử”. Ô cần tìm có hình chiếc ví, ở ngay bên phải.',
          'so-suc-khoe': 'Vừa bấm “Sổ sức khỏe điện tử”. Ô cần tìm có hình chiếc ví, ở hàng trên.',
          'an-sinh': 'Vừa bấm “An sinh xã hội”. Ô cần tìm có hình chiếc ví, ở ngay bên trên.',
        },
        otherwise: 'Ô cần tìm có hình chiếc ví, ở hàng trên, bên phải.',
      },
      {
        id: 'chua-ve',
        instruction: 'Máy báo “0 thông tin chờ xác nhận”. Chọn việc nên làm.',
        screen: {
          title: 'Ví giấy tờ',
          alt: 'Hình vẽ ba nút để chọn: thuê người làm nhanh, thử lại sau, xóa ứng dụng.',
          elements: [
            { id: 'thong-bao', kind: 'text', icon: 'bell', label: NONE_WAITING },
            { id: 'thue', kind: 'button', icon: 'money', label: 'Thuê người làm nhanh' },
            { id: 'thu-lai', kind: 'button', icon: 'refresh', label: 'Vài hôm sau thử lại' },
            { id: 'xoa', kind: 'button', icon: 'download', label: 'Xóa VNeID cài lại' },
          ],
        },
        targets: ['thu-lai'],
        hints: {
          thue: 'Vừa bấm thuê người. Không ai làm nhanh hơn được. Tìm nút có mũi tên vòng.',
          xoa: 'Vừa bấm xóa VNeID. Cài lại cũng không nhanh hơn. Nút cần tìm ở ngay bên trên.',
        },
        otherwise: 'Nút cần tìm ở giữa, có hình mũi tên vòng.',
      },
      {
        id: 'bam-thong-bao',
        instruction: 'Hôm nay đã có lời nhắn mới. Bấm vào lời nhắn ấy.',
        screen: walletScreen(WAITING, 'Hình vẽ Ví giấy tờ có lời nhắn, một loại giấy tờ và một nút.'),
        targets: ['thong-bao'],
        hints: {
          'bao-hiem': 'Vừa bấm “Thẻ bảo hiểm y tế”. Dòng cần tìm ở ngay bên trên, có hình cái chuông.',
          'tich-hop': 'Vừa bấm “Tích hợp giấy tờ”. Lần này đã có lời nhắn rồi. Tìm hình cái chuông.',
        },
        otherwise: 'Dòng cần tìm ở trên cùng, có hình cái chuông.',
      },
      {
        id: 'chon-loai',
        instruction: 'Chọn giấy tờ muốn đưa vào ví.',
        screen: {
          title: 'Chờ xác nhận',
          alt: 'Hình vẽ ba loại giấy tờ: đăng ký xe, thẻ bảo hiểm, giấy phép lái xe.',
          elements: [
            { id: 'dang-ky', kind: 'list-item', icon: 'file', label: 'Đăng ký xe' },
            { id: 'bao-hiem', kind: 'list-item', icon: 'health', label: 'Thẻ bảo hiểm y tế' },
            { id: 'lai-xe', kind: 'list-item', icon: 'card', label: 'Giấy phép lái xe' },
          ],
        },
        targets: ['lai-xe'],
        hints: {
          'dang-ky': 'Vừa bấm “Đăng ký xe”. Đó là giấy của chiếc xe. Dòng cần tìm ở dưới cùng.',
          'bao-hiem': 'Vừa bấm “Thẻ bảo hiểm y tế”. Dòng cần tìm ở ngay bên dưới.',
        },
        otherwise: 'Dòng cần tìm ở dưới cùng, có chữ “Giấy phép lái xe”.',
      },
      {
        id: 'danh-dau',
        instruction: 'Thông tin đã đúng. Đánh dấu vào ô xác nhận.',
        screen: licenceForm('filled', 'Hình vẽ phiếu đã có số giấy phép và hạng, ô xác nhận còn trống.'),
        targets: ['xac-nhan'],
        hints: {
          gui: 'Vừa bấm “Gửi yêu cầu”. Chưa đánh dấu thì chưa gửi được. Ô vuông ở ngay bên trên.',
          so: 'Vừa bấm số giấy phép. Số ấy đã đúng. Ô cần tìm là ô vuông ở bên dưới.',
        },
        otherwise: 'Bấm vào ô vuông cạnh dòng “Tôi xác nhận các thông tin ở trên là đúng”.',
      },
    ],
    done: 'Xong rồi. Bằng lái sẽ hiện trong ví sau khi được đối chiếu.',
  },
  check: [
    {
      id: 'tv-2-loi-nhan',
      kind: 'single',
      prompt: 'Trong “Ví giấy tờ” có lời nhắn “chờ xác nhận tích hợp”. Làm gì tiếp?',
      options: [
        { id: 'a', text: 'Xóa lời nhắn đi cho gọn' },
        { id: 'b', text: 'Bấm vào lời nhắn' },
        { id: 'c', text: 'Chụp lại gửi cho người bán hàng' },
      ],
      correct: ['b'],
      explanation: {
        general: 'Bấm vào đó, nhập mã PIN rồi chọn “Giấy phép lái xe”.',
        perOption: {
          a: 'Xóa đi thì phải tìm lại. Lời nhắn ấy đang giúp mình.',
          c: 'Ảnh chụp ví giấy tờ không nên gửi cho ai.',
        },
      },
      sourceIds: ['dantri-gplx'],
      reviewedOn: REVIEWED_ON,
    },
    {
      id: 'tv-2-nhin-dau',
      kind: 'single',
      prompt: 'Phiếu hỏi số và hạng của giấy phép. Nhìn vào đâu để nhập?',
      options: [
        { id: 'a', text: 'Trên chính tấm bằng lái của mình' },
        { id: 'b', text: 'Trên biển số xe' },
        { id: 'c', text: 'Trên tờ đăng ký xe của cả nhà' },
      ],
      correct: ['a'],
      explanation: {
        general: 'Số và hạng in trên bằng lái. Đặt bằng lái cạnh máy mà đọc.',
        perOption: {
          b: 'Biển số là của xe, không phải của người lái.',
          c: 'Đăng ký xe là giấy khác, không có hạng bằng lái.',
        },
      },
      authorsOwn: true,
      reviewedOn: REVIEWED_ON,
    },
  ],
};
