import type { Lesson } from '../../schema.js';
import { button, line, otherLabels, row, windowOf } from './screens.js';
import { REVIEW_BY, REVIEWED_ON } from './sources.js';

export const lesson3: Lesson = {
  id: 'muoi-trang-thai',
  title: 'Mười trạng thái của hồ sơ',
  outcome: 'Chọn đúng trạng thái cho hồ sơ trong từng tình huống.',
  minutes: 9,
  sourceIds: ['trang-thai', 'author'],
  reviewedOn: REVIEWED_ON,
  reviewBy: REVIEW_BY,
  cards: [
    {
      id: 'mot-den-nam',
      title: 'Năm trạng thái **đầu**.',
      body: ['Đây là những chữ người dân đọc thấy.', 'Chọn sai thì người dân hiểu sai.'],
      screen: windowOf('Trạng thái', 'Hình vẽ năm trạng thái đầu, đánh số từ một đến năm.', [
        line('s1', '1. Mới đăng ký'),
        line('s2', '2. Được tiếp nhận'),
        line('s3', '3. Không được tiếp nhận'),
        line('s4', '4. Đang xử lý'),
        line('s5', '5. Yêu cầu bổ sung giấy tờ'),
      ]),
      variants: [otherLabels],
    },
    {
      id: 'sau-den-muoi',
      title: 'Năm trạng thái **sau**.',
      body: ['Số thứ tự giống nhau ở nhiều hệ thống cấp tỉnh.', 'Chữ hiện trên máy có thể hơi khác.'],
      screen: windowOf('Trạng thái', 'Hình vẽ năm trạng thái sau, đánh số từ sáu đến mười.', [
        line('s6', '6. Yêu cầu thực hiện nghĩa vụ tài chính'),
        line('s7', '7. Công dân yêu cầu rút hồ sơ'),
        line('s8', '8. Dừng xử lý'),
        line('s9', '9. Đã xử lý xong'),
        line('s10', '10. Đã trả kết quả'),
      ]),
    },
    {
      id: 'hai-hay-ba',
      title: '**2 hay 3**: nhận hoặc không nhận.',
      body: [
        'Đủ điều kiện thì “Được tiếp nhận”.',
        'Không đủ thì “Không được tiếp nhận”, ghi rõ lý do.',
        'Số 3 chỉ dùng khi **chưa** nhận.',
      ],
      screen: windowOf(
        'Hồ sơ mới đăng ký',
        'Hình vẽ hồ sơ mới đăng ký với hai nút: tiếp nhận và không tiếp nhận. Ô lý do có viền vàng.',
        [
          button('nhan', 'Tiếp nhận', 'check'),
          button('khong', 'Không tiếp nhận', 'alert'),
          { id: 'ly-do', kind: 'field', label: 'Lý do không tiếp nhận', icon: 'pen' },
        ],
        'ly-do',
      ),
    },
    {
      id: 'nam',
      title: 'Đã nhận mà thiếu giấy: **số 5**.',
      body: [
        'Chọn “Yêu cầu bổ sung giấy tờ”.',
        'Không lùi về số 3, không nhảy sang số 8.',
        'Ghi rõ thiếu giấy gì, bổ sung đến ngày nào.',
      ],
      screen: windowOf(
        'Hồ sơ HS-MAU-0031',
        'Hình vẽ hồ sơ đang xử lý, thiếu một giấy. Dòng yêu cầu bổ sung có viền vàng.',
        [
          row('tt', 'Đang xử lý', 'Thiếu bản khai nơi ở', 'clock'),
          row('s3', '3. Không được tiếp nhận'),
          row('s5', '5. Yêu cầu bổ sung giấy tờ'),
          row('s8', '8. Dừng xử lý'),
        ],
        's5',
      ),
    },
    {
      id: 'sau',
      title: 'Chờ nộp tiền: **số 6**.',
      body: ['Chọn “Yêu cầu thực hiện nghĩa vụ tài chính”.', 'Người dân nộp xong thì hồ sơ đi tiếp.'],
      scene: { name: 'receipt', alt: 'Hình vẽ tờ biên lai nộp tiền trên màn hình điện thoại.' },
    },
    {
      id: 'bay-tam',
      title: '**7 và 8** khác nhau ở người quyết.',
      body: [
        'Số 7: người dân tự xin rút.',
        'Số 8: cơ quan dừng, phải có lý do.',
        'Người dân không rút thì không dùng số 7.',
      ],
      screen: windowOf('Kết thúc sớm', 'Hình vẽ hai dòng: số 7 do người dân xin rút, số 8 do cơ quan dừng.', [
        row('s7', '7. Công dân yêu cầu rút hồ sơ', 'Người dân quyết', 'user'),
        row('s8', '8. Dừng xử lý', 'Cơ quan quyết, ghi lý do', 'building'),
      ]),
    },
    {
      id: 'chin-muoi',
      title: '**9 và 10** cách nhau một lần trao.',
      body: [
        'Ký xong, chưa trao: số 9.',
        'Đã trao tận nơi hoặc trả điện tử: số 10.',
        'Chưa trao mà bấm số 10 là báo sai.',
      ],
      screen: windowOf('Hai bước cuối', 'Hình vẽ hai dòng: số 9 đã xử lý xong và số 10 đã trả kết quả.', [
        row('s9', '9. Đã xử lý xong', 'Kết quả còn ở cơ quan', 'file'),
        row('s10', '10. Đã trả kết quả', 'Kết quả đã đến người dân', 'check'),
      ]),
    },
  ],
  practice: {
    id: 'tap-trang-thai',
    format: 1,
    title: 'Tập: chọn trạng thái',
    intro: 'Đây là máy tập, dùng hồ sơ giả.',
    steps: [
      {
        id: 'thieu-giay',
        instruction: 'Hồ sơ đã nhận, nay thấy thiếu một giấy. Chọn trạng thái.',
        screen: windowOf('HS-MAU-0031', 'Hình vẽ ba trạng thái để chọn: số 3, số 5 và số 8.', [
          row('s3', '3. Không được tiếp nhận'),
          row('s5', '5. Yêu cầu bổ sung giấy tờ'),
          row('s8', '8. Dừng xử lý'),
        ]),
        targets: ['s5'],
        hints: {
          s3: 'Hồ sơ đã nhận rồi, không lùi về số 3. Dòng cần tìm ở ngay bên dưới.',
          s8: 'Dừng thì người dân phải làm lại từ đầu. Dòng cần tìm ở ngay bên trên.',
        },
        otherwise: 'Tìm trạng thái nhờ người dân gửi thêm giấy.',
      },
      {
        id: 'cho-phi',
        instruction: 'Hồ sơ chờ người dân nộp phí. Chọn trạng thái.',
        screen: windowOf('HS-MAU-0032', 'Hình vẽ ba trạng thái để chọn: số 4, số 5 và số 6.', [
          row('s4', '4. Đang xử lý'),
          row('s5', '5. Yêu cầu bổ sung giấy tờ'),
          row('s6', '6. Yêu cầu thực hiện nghĩa vụ tài chính'),
        ]),
        targets: ['s6'],
        hints: {
          s4: 'Số 4 thì người dân không biết phải nộp tiền. Dòng cần tìm ở dưới cùng.',
          s5: 'Giấy tờ đã đủ, chỉ chờ tiền. Dòng cần tìm ở ngay bên dưới.',
        },
        otherwise: 'Tìm dòng có chữ “tài chính”.',
      },
      {
        id: 'xin-rut',
        instruction: 'Người dân viết đơn xin thôi. Chọn trạng thái.',
        screen: windowOf('HS-MAU-0033', 'Hình vẽ ba trạng thái để chọn: số 7, số 8 và số 3.', [
          row('s7', '7. Công dân yêu cầu rút hồ sơ'),
          row('s8', '8. Dừng xử lý'),
          row('s3', '3. Không được tiếp nhận'),
        ]),
        targets: ['s7'],
        hints: {
          s8: 'Số 8 là cơ quan quyết. Lần này người dân tự xin. Dòng cần tìm ở trên cùng.',
          s3: 'Hồ sơ đã nhận rồi. Dòng cần tìm ở trên cùng.',
        },
        otherwise: 'Tìm dòng có chữ “rút hồ sơ”.',
      },
      {
        id: 'da-ky',
        instruction: 'Kết quả đã ký, người dân chưa đến lấy. Chọn trạng thái.',
        screen: windowOf('HS-MAU-0034', 'Hình vẽ ba trạng thái để chọn: số 10, số 9 và số 4.', [
          row('s10', '10. Đã trả kết quả'),
          row('s4', '4. Đang xử lý'),
          row('s9', '9. Đã xử lý xong'),
        ]),
        targets: ['s9'],
        hints: {
          s10: 'Chưa trao thì chưa phải số 10. Dòng cần tìm ở dưới cùng.',
          s4: 'Việc xử lý đã xong rồi. Dòng cần tìm ở ngay bên dưới.',
        },
        otherwise: 'Xử lý đã xong, chỉ chưa trao.',
      },
    ],
    done: 'Xong. Đúng trạng thái là người dân yên tâm.',
  },
  check: [
    {
      id: 'tthc-3-so-3',
      kind: 'single',
      prompt: 'Trạng thái 3 chỉ dùng khi nào?',
      options: [
        { id: 'a', text: 'Khi đang xử lý thì thấy thiếu giấy' },
        { id: 'b', text: 'Khi hồ sơ chưa được nhận' },
        { id: 'c', text: 'Khi đã ký nhưng chưa trao' },
      ],
      correct: ['b'],
      explanation: {
        general: 'Số 3 là không nhận. Nhận rồi thì không lùi về số 3.',
        perOption: { a: 'Trường hợp này dùng số 5.', c: 'Trường hợp này dùng số 9.' },
      },
      sourceIds: ['trang-thai'],
      reviewedOn: REVIEWED_ON,
    },
    {
      id: 'tthc-3-bay-tam',
      kind: 'single',
      prompt: 'Số 7 và số 8 khác nhau ở đâu?',
      options: [
        { id: 'a', text: 'Ai quyết: người dân hay cơ quan' },
        { id: 'b', text: 'Số ngày hồ sơ đã chờ' },
        { id: 'c', text: 'Có nộp lệ phí hay chưa' },
      ],
      correct: ['a'],
      explanation: {
        general: 'Số 7 do người dân xin rút, số 8 do cơ quan dừng.',
        perOption: {
          b: 'Số ngày chờ không quyết định hai trạng thái này.',
          c: 'Chờ nộp phí là số 6.',
        },
      },
      sourceIds: ['trang-thai'],
      reviewedOn: REVIEWED_ON,
    },
    {
      id: 'tthc-3-sau-phi',
      kind: 'single',
      prompt: 'Người dân đọc “Yêu cầu thực hiện nghĩa vụ tài chính” rồi hỏi. Giải thích thế nào?',
      options: [
        { id: 'a', text: 'Hồ sơ đã bị trả lại' },
        { id: 'b', text: 'Chờ cơ quan cấp trên' },
        { id: 'c', text: 'Còn khoản tiền cần nộp' },
      ],
      correct: ['c'],
      explanation: {
        general: 'Nộp xong khoản tiền thì hồ sơ đi tiếp.',
        perOption: {
          a: 'Hồ sơ vẫn ở cơ quan, chưa trả lại.',
          b: 'Hồ sơ đang chờ người dân, không chờ cấp trên.',
        },
      },
      sourceIds: ['trang-thai'],
      reviewedOn: REVIEWED_ON,
    },
  ],
};
