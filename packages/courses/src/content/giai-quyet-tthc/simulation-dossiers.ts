import type { SimulationScreen } from '@bdhvs/simulation';

type Triage = Extract<SimulationScreen['elements'][number], { kind: 'triage' }>;

const asks: Triage['asks'] = [
  {
    id: 'trang-thai',
    prompt: 'Chọn trạng thái cho hồ sơ này.',
    answers: [
      { id: 's1', label: '1. Mới đăng ký' },
      { id: 's2', label: '2. Được tiếp nhận' },
      { id: 's3', label: '3. Không được tiếp nhận' },
      { id: 's4', label: '4. Đang xử lý' },
      { id: 's5', label: '5. Yêu cầu bổ sung giấy tờ' },
      { id: 's6', label: '6. Yêu cầu thực hiện nghĩa vụ tài chính' },
      { id: 's7', label: '7. Công dân yêu cầu rút hồ sơ' },
      { id: 's8', label: '8. Dừng xử lý' },
      { id: 's9', label: '9. Đã xử lý xong' },
      { id: 's10', label: '10. Đã trả kết quả' },
    ],
  },
  {
    id: 'ly-do',
    prompt: 'Lý do là gì?',
    answers: [
      { id: 'du-giay', label: 'Giấy tờ đủ, đúng nơi' },
      { id: 'thieu-giay', label: 'Thiếu giấy tờ' },
      { id: 'nham-noi', label: 'Nộp nhầm cơ quan' },
      { id: 'cho-phi', label: 'Chờ nộp phí' },
      { id: 'xin-rut', label: 'Người dân xin rút' },
      { id: 'chua-trao', label: 'Đã ký, chưa trao' },
    ],
  },
];

const dossier = (
  procedure: string,
  applicant: string,
  due: string,
): NonNullable<Triage['items'][number]['facts']> => [
  { label: 'Thủ tục', value: procedure },
  { label: 'Người nộp', value: applicant },
  { label: 'Hẹn trả', value: due },
];

const morning: Triage['items'] = [
  {
    id: 'thieu-noi-o',
    from: 'HS-MAU-0101',
    text: 'Đã tiếp nhận hôm qua. Nay thấy thiếu bản khai nơi ở trước đây, trong dữ liệu cũng không có.',
    facts: dossier('Xác nhận tình trạng hôn nhân', 'Người Học Mẫu A', 'Còn 2 ngày'),
    keys: [
      {
        ask: 'trang-thai',
        right: ['s5'],
        wrong: {
          s3: 'Số 3 chỉ dùng khi chưa nhận. Hồ sơ này nhận từ hôm qua, nên nhờ gửi thêm giấy.',
          s8: 'Số 8 làm người dân phải bắt đầu lại. Chỉ thiếu một giấy thì nhờ gửi thêm.',
          s4: 'Để “Đang xử lý” thì người dân không biết mình phải gửi thêm giấy.',
        },
        otherwise: 'Hồ sơ đã nhận và còn thiếu giấy. Tìm trạng thái nhờ bổ sung.',
      },
      {
        ask: 'ly-do',
        right: ['thieu-giay'],
        otherwise: 'Đọc lại câu mô tả: hồ sơ còn thiếu bản khai nơi ở.',
      },
    ],
    explain: 'Số 5, ghi rõ thiếu giấy nào, gửi đến ngày nào.',
  },
  {
    id: 'moi-nop',
    from: 'HS-MAU-0102',
    text: 'Nộp qua mạng tối qua, đang ở “Mới đăng ký”. Giấy tờ đủ, đúng nơi giải quyết.',
    facts: dossier('Đăng ký thường trú', 'Người Học Mẫu B', 'Tính từ lúc tiếp nhận'),
    keys: [
      {
        ask: 'trang-thai',
        right: ['s2'],
        wrong: {
          s1: 'Để nguyên “Mới đăng ký” thì hồ sơ nằm yên. Đủ giấy thì tiếp nhận.',
          s4: 'Phải tiếp nhận trước, rồi mới sang xử lý.',
        },
        otherwise: 'Giấy đủ, đúng nơi thì nhận hồ sơ.',
      },
      { ask: 'ly-do', right: ['du-giay'], otherwise: 'Đọc lại câu mô tả: giấy tờ đủ và đúng nơi.' },
    ],
    explain: 'Số 2. Tiếp nhận rồi thì người dân có ngày hẹn.',
  },
  {
    id: 'cho-le-phi',
    from: 'HS-MAU-0103',
    text: 'Đã thẩm định xong. Người dân chưa nộp lệ phí nên chưa trình ký được.',
    facts: dossier('Cấp giấy phép mẫu', 'Người Học Mẫu C', 'Ngày mai'),
    keys: [
      {
        ask: 'trang-thai',
        right: ['s6'],
        wrong: {
          s5: 'Giấy tờ đã đủ. Người dân chỉ còn phải nộp tiền.',
          s8: 'Chưa nộp phí không phải lý do dừng. Hãy nhắc người dân nộp.',
          s9: 'Chưa ký thì chưa xong. Hồ sơ đang chờ lệ phí.',
        },
        otherwise: 'Hồ sơ chờ người dân nộp tiền. Tìm dòng có chữ “tài chính”.',
      },
      { ask: 'ly-do', right: ['cho-phi'], otherwise: 'Đọc lại câu mô tả: chỉ còn thiếu lệ phí.' },
    ],
    explain: 'Số 6. Nộp xong lệ phí thì hồ sơ đi tiếp.',
  },
];

const afternoon: Triage['items'] = [
  {
    id: 'da-ky',
    from: 'HS-MAU-0104',
    text: 'Lãnh đạo đã ký số lúc 10 giờ. Người dân nhắn chiều mai mới đến lấy.',
    facts: dossier('Chứng thực bản sao', 'Người Học Mẫu D', 'Hôm nay'),
    keys: [
      {
        ask: 'trang-thai',
        right: ['s9'],
        wrong: {
          s10: 'Kết quả còn ở cơ quan. Trao rồi mới chọn số 10.',
          s4: 'Đã ký số thì phần xử lý đã xong.',
        },
        otherwise: 'Việc xử lý đã xong, chỉ chưa trao.',
      },
      {
        ask: 'ly-do',
        right: ['chua-trao'],
        otherwise: 'Đọc lại câu mô tả: đã ký số, người dân chưa đến lấy.',
      },
    ],
    explain: 'Số 9. Mai trao xong thì chuyển sang số 10.',
  },
  {
    id: 'xin-thoi',
    from: 'HS-MAU-0105',
    text: 'Người dân gửi đơn: “Tôi không làm thủ tục này nữa, xin nhận lại giấy tờ.”',
    facts: dossier('Đăng ký tạm trú', 'Người Học Mẫu E', 'Còn 3 ngày'),
    keys: [
      {
        ask: 'trang-thai',
        right: ['s7'],
        wrong: {
          s8: 'Số 8 là do cơ quan quyết. Lần này người dân tự xin.',
          s3: 'Hồ sơ đã nhận rồi, không lùi về số 3.',
        },
        otherwise: 'Người dân tự xin thôi. Tìm dòng có chữ “rút hồ sơ”.',
      },
      { ask: 'ly-do', right: ['xin-rut'], otherwise: 'Đọc lại câu mô tả: người dân gửi đơn xin thôi.' },
    ],
    explain: 'Số 7. Lưu đơn xin rút cùng hồ sơ.',
  },
  {
    id: 'nham-co-quan',
    from: 'HS-MAU-0106',
    text: 'Nộp qua mạng sáng nay, chưa tiếp nhận. Thủ tục này thuộc một cơ quan khác.',
    facts: dossier('Thủ tục của cơ quan khác', 'Người Học Mẫu G', 'Chưa có'),
    keys: [
      {
        ask: 'trang-thai',
        right: ['s3'],
        wrong: {
          s2: 'Nhận rồi thì cơ quan mình không giải quyết được.',
          s8: 'Chưa nhận thì chưa có gì để dừng.',
          s5: 'Giấy tờ không thiếu, chỉ nộp nhầm nơi.',
        },
        otherwise: 'Hồ sơ chưa nhận và nộp nhầm nơi. Tìm trạng thái không nhận.',
      },
      { ask: 'ly-do', right: ['nham-noi'], otherwise: 'Đọc lại câu mô tả: thủ tục thuộc cơ quan khác.' },
    ],
    explain: 'Số 3, ghi rõ nộp nhầm nơi và chỉ chỗ nộp đúng.',
  },
];

/** Six dossiers, three in the morning and three in the afternoon. */
export const morningScreen: SimulationScreen = {
  id: 'ba-ho-so-sang',
  practises: 'ho-so-sang',
  look: 'web',
  address: 'he-thong-tap.example',
  title: 'Hồ sơ buổi sáng',
  instruction: 'Chọn **trạng thái** và **lý do** cho từng hồ sơ.',
  hint: 'Đọc câu mô tả: đã nhận hay chưa, thiếu gì, chờ ai. Rồi mới chọn.',
  show: 'sang',
  elements: [
    { id: 'dong-ho', kind: 'text', tone: 'quiet', icon: 'clock', text: 'Đồng hồ: 8 giờ 15. Cứ thong thả.' },
    {
      id: 'sang',
      kind: 'triage',
      label: 'Ba hồ sơ buổi sáng',
      asks,
      items: morning,
      done: { say: 'Xong ba hồ sơ. Có một tin nhắn mới.', earn: ['ho-so-sang'], go: 'tin-nhan-la' },
    },
  ],
};

export const afternoonScreen: SimulationScreen = {
  id: 'ba-ho-so-chieu',
  practises: 'ho-so-chieu',
  look: 'web',
  address: 'he-thong-tap.example',
  title: 'Hồ sơ buổi chiều',
  instruction: 'Thêm **ba hồ sơ** nữa. Vẫn trạng thái và lý do.',
  hint: 'Xem ai quyết và kết quả đang ở đâu. Rồi mới chọn.',
  show: 'chieu',
  elements: [
    {
      id: 'dong-ho',
      kind: 'text',
      tone: 'quiet',
      icon: 'clock',
      text: 'Đồng hồ: 14 giờ 00. Còn nhiều thời gian.',
    },
    {
      id: 'chieu',
      kind: 'triage',
      label: 'Ba hồ sơ buổi chiều',
      asks,
      items: afternoon,
      done: { earn: ['ho-so-chieu'], go: 'ho-so-cham' },
    },
  ],
};
