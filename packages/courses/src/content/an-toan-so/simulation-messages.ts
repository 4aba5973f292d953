import type { SimulationScreen } from '@bdhvs/simulation';

type Triage = Extract<SimulationScreen['elements'][number], { kind: 'triage' }>;

const asks: Triage['asks'] = [
  {
    id: 'loai',
    prompt: 'Tin này thế nào?',
    answers: [
      { id: 'that', label: 'Thật' },
      { id: 'lua', label: 'Lừa' },
      { id: 'hoi-lai', label: 'Hỏi lại' },
    ],
  },
];

const morning: Triage['items'] = [
  {
    id: 'tram-y-te',
    from: 'Trạm y tế xã (đã lưu)',
    text: 'Sáng thứ Tư trạm tiêm phòng cho các cháu. Mời gia đình mang theo sổ tiêm.',
    keys: [
      {
        ask: 'loai',
        right: ['that'],
        wrong: { lua: 'Tin này không đòi tiền, không đòi mã, không có link. Số cũng đã lưu.' },
        otherwise: 'Số này đã lưu trong danh bạ và tin chỉ báo lịch tiêm. Tin được.',
      },
    ],
    explain: 'Tin chỉ báo lịch, không đòi gì, số đã lưu từ trước.',
  },
  {
    id: 'khoa-sim',
    from: 'Cuộc gọi từ số lạ',
    text: 'Thuê bao của ông bà sẽ bị khóa sau hai giờ nữa. Bấm phím 1 để gặp nhân viên!',
    keys: [
      {
        ask: 'loai',
        right: ['lua'],
        wrong: { that: 'Lời này dọa và giục. Nghe dọa khóa SIM thì cúp máy, gọi tổng đài nhà mạng.' },
        otherwise: 'Đừng hỏi lại chính số này. Nghe dọa khóa SIM thì cúp máy.',
      },
    ],
    explain: 'Vừa dọa vừa giục. Muốn biết SIM ra sao thì gọi tổng đài nhà mạng.',
  },
  {
    id: 'con-gai',
    from: 'Con gái (đã lưu)',
    text: 'Mẹ ơi, tối nay con về ăn cơm. Mẹ nấu canh cua nhé!',
    keys: [
      {
        ask: 'loai',
        right: ['that'],
        wrong: { lua: 'Số của con đã lưu, tin không đòi tiền hay mã. Cứ yên tâm.' },
        otherwise: 'Số của con đã lưu và tin không đòi gì. Không cần hỏi lại.',
      },
    ],
    explain: 'Số đã lưu, chuyện trong nhà, không đòi tiền hay mã.',
  },
  {
    id: 'ngan-hang',
    from: 'NGAN HANG',
    text: 'Tài khoản có giao dịch lạ. Xác minh ngay tại ngan-hang-mo-khoa.example',
    keys: [
      {
        ask: 'loai',
        right: ['lua'],
        wrong: { that: 'Tên người gửi có thể làm giả. Ngân hàng không tự gửi link qua tin nhắn.' },
        otherwise: 'Lo thì gọi số sau thẻ. Còn tin có link mang tên ngân hàng là tin lừa.',
      },
    ],
    explain: 'Ngân hàng không tự gửi link. Muốn xem thì tự mở app.',
  },
  {
    id: 'may-hong',
    from: 'Số lạ',
    text: 'Mẹ ơi con đây, máy con hỏng nên dùng tạm số này. Mẹ chuyển cho con 3 triệu đóng học gấp nhé.',
    keys: [
      {
        ask: 'loai',
        right: ['hoi-lai'],
        wrong: {
          that: 'Chưa chắc là con. Ai cũng nhắn như thế được. Hãy gọi số cũ của con đã lưu.',
          lua: 'Nghi ngờ là đúng. Để biết chắc, hãy hỏi lại con bằng số cũ đã lưu.',
        },
        otherwise: 'Hãy gọi số cũ của con đã lưu để hỏi.',
      },
    ],
    explain: 'Gọi số cũ của con là biết ngay. Chưa hỏi được thì chưa chuyển.',
  },
];

const afternoon: Triage['items'] = [
  {
    id: 'cong-an-video',
    from: 'Cuộc gọi video, mặc sắc phục',
    text: 'Tôi là điều tra viên. Bà liên quan đường dây rửa tiền. Chuyển hết tiền vào tài khoản này để kiểm tra!',
    keys: [
      {
        ask: 'loai',
        right: ['lua'],
        wrong: { that: 'Sắc phục trên màn hình có thể là giả. Công an không làm việc qua gọi video.' },
        otherwise: 'Không hỏi lại người này. Công an không làm việc qua gọi video, không bảo chuyển tiền.',
      },
    ],
    explain: 'Công an mời đến trụ sở, không gọi video đòi chuyển tiền.',
  },
  {
    id: 'hop-phu-huynh',
    from: 'Cô giáo chủ nhiệm (đã lưu)',
    text: 'Mời phụ huynh lớp 3A họp lúc 8 giờ Chủ nhật tại lớp.',
    keys: [
      {
        ask: 'loai',
        right: ['that'],
        wrong: { lua: 'Tin mời họp ở lớp, không đòi tiền, số đã lưu. Tin được.' },
        otherwise: 'Số đã lưu và tin chỉ mời họp. Không cần lo.',
      },
    ],
    explain: 'Chỉ mời họp ở lớp, không đòi gì cả.',
  },
  {
    id: 'viec-nhe',
    from: 'Người lạ trên mạng',
    text: 'Việc nhẹ tại nhà, mỗi ngày 800.000 đ. Nộp 500.000 đ giữ chỗ là được nhận.',
    keys: [
      {
        ask: 'loai',
        right: ['lua'],
        wrong: { that: 'Việc thật không bắt nộp tiền trước. Lương quá cao cũng là dấu hiệu.' },
        otherwise: 'Không cần hỏi thêm. Bắt nộp tiền trước là dấu hiệu lừa rõ nhất.',
      },
    ],
    explain: 'Việc nhẹ, lương cao, nộp tiền trước: ba điều này đi cùng nhau là bẫy.',
  },
  {
    id: 'qua-tet',
    from: 'Số lạ, xưng cán bộ thôn',
    text: 'Thôn có quà Tết cho các cụ. Mời cụ ra nhà văn hóa sáng mai ký nhận nhé.',
    keys: [
      {
        ask: 'loai',
        right: ['hoi-lai'],
        wrong: {
          that: 'Có thể là thật, nhưng số này chưa lưu. Hỏi trưởng thôn một câu cho chắc.',
          lua: 'Tin này không đòi tiền hay mã, nên có thể là thật. Hỏi trưởng thôn là biết.',
        },
        otherwise: 'Hỏi trưởng thôn bằng số đã lưu.',
      },
    ],
    explain: 'Chưa rõ thật hay giả thì hỏi người quen biết trong thôn.',
  },
  {
    id: 'tien-dien',
    from: 'Số lạ, xưng điện lực',
    text: 'Nhà mình nợ tiền điện, một giờ nữa cắt. Cài tệp tra-tien-dien.apk để trả ngay!',
    keys: [
      {
        ask: 'loai',
        right: ['lua'],
        wrong: { that: 'Lời này giục gấp và bắt cài tệp APK. Tệp ấy có thể mang mã độc.' },
        otherwise: 'Ai gửi tệp APK cũng không mở. Muốn hỏi tiền điện thì xem hóa đơn.',
      },
    ],
    explain: 'Giục gấp và bắt cài tệp APK: đó là cách đưa mã độc vào máy.',
  },
];

/** Ten messages and calls, five at a time. */
export const messageScreens: SimulationScreen[] = [
  {
    id: 'buoi-sang',
    practises: 'phan-loai',
    look: 'chat',
    title: 'Buổi sáng',
    instruction: 'Xem từng tin, chọn **thật, lừa** hay **hỏi lại**.',
    hint: 'Tìm ba dấu hiệu: giục, dọa hoặc dụ, đòi tiền hay mã. Chưa rõ thì “Hỏi lại”.',
    show: 'tin-sang',
    elements: [
      {
        id: 'tin-sang',
        kind: 'triage',
        label: 'Năm tin buổi sáng',
        asks,
        items: morning,
        done: { say: 'Xong năm tin buổi sáng. Còn năm tin nữa.', go: 'buoi-chieu' },
      },
    ],
  },
  {
    id: 'buoi-chieu',
    practises: 'phan-loai',
    look: 'chat',
    title: 'Buổi chiều',
    instruction: 'Thêm **năm tin** nữa. Cứ thong thả.',
    hint: 'Tìm ba dấu hiệu: giục, dọa hoặc dụ, đòi tiền hay mã. Chưa rõ thì “Hỏi lại”.',
    show: 'tin-chieu',
    elements: [
      {
        id: 'tin-chieu',
        kind: 'triage',
        label: 'Năm tin buổi chiều',
        asks,
        items: afternoon,
        done: { earn: ['phan-loai'], go: 'cuoc-goi' },
      },
    ],
  },
];
