import type { Rehearsals } from './schema.js';

/**
 * Six swindles that people here meet (courses “An toàn trên môi trường số” and “VNeID”). No number
 * can be dialled and no name is anybody's. A scenario that is out is not changed under its id: what people answered belongs to its text.
 */
export const rehearsals: Rehearsals = {
  reviewedOn: '2026-11-22',
  reviewBy: '2027-02-22',
  sources: [
    {
      id: 'bo-cong-an',
      label: 'kenh14/Bộ Công an, 21/10/2025',
      citedAs: 'F kenh14 21/10/2025',
      kind: 'found',
      mayGoStale: false,
    },
    { id: 'kho-ung-dung', label: 'plo, cafef', citedAs: 'F plo, cafef', kind: 'found', mayGoStale: false },
    {
      id: 'thong-tu-50',
      label: 'Thông tư 50/2024/TT-NHNN, theo uongbi.gov.vn',
      citedAs: 'F repos, uongbi.gov.vn',
      kind: 'found',
      mayGoStale: true,
    },
    {
      id: 'nam-kieu-lua',
      label: 'Năm kiểu lừa đảo hay gặp, người soạn tổng hợp',
      citedAs:
        'Five frauds: giả công an/viện kiểm sát, khóa SIM, việc nhẹ lương cao, người thân cấp cứu, app/VNeID giả',
      kind: 'author',
      mayGoStale: false,
    },
  ],
  scenarios: [
    {
      id: 'goi-xin-otp',
      form: 'call',
      asks: 'code',
      title: 'Cuộc gọi xin mã OTP',
      from: { name: 'Số lạ', number: '0999 ••• 045' },
      lines: [
        'Em gọi từ ngân hàng, tài khoản của mình sắp bị khóa.',
        'Em vừa gửi một mã sáu số vào tin nhắn.',
        'Bác đọc mã đó cho em để em giữ lại tài khoản nhé!',
      ],
      choices: [
        {
          id: 'tat-may',
          text: 'Tắt máy, không đọc gì',
          answer: 'refused',
          reply: ['Đúng rồi. Mã OTP là chìa khóa của tài khoản.', 'Không đọc mã thì không ai lấy được tiền.'],
        },
        {
          id: 'hoi-nguoi-nha',
          text: 'Tắt máy, gọi số in sau thẻ để hỏi',
          answer: 'asked-someone',
          reply: ['Rất tốt. Tự gọi số in sau thẻ là gặp đúng ngân hàng.'],
        },
        {
          id: 'doc-ma',
          text: 'Đọc sáu số cho họ',
          answer: 'yielded',
          reply: [
            'Không sao, đây chỉ là cuộc gọi thử.',
            'Lần sau cứ tắt máy: không nơi nào hỏi mã OTP qua điện thoại.',
          ],
        },
      ],
      signs: ['Người gọi giục làm ngay.', 'Họ hỏi mã vừa gửi vào tin nhắn.'],
      remember: 'Mã OTP không đọc cho ai, dù họ nói là ai.',
      sourceIds: ['bo-cong-an', 'nam-kieu-lua'],
    },
    {
      id: 'tin-nhan-cong-an',
      form: 'message',
      asks: 'transfer',
      title: 'Tin nhắn giả “công an”',
      from: { name: 'CÔNG AN DIEU TRA', number: '0999 ••• 226' },
      lines: [
        'Anh/chị có tên trong một vụ án rửa tiền.',
        'Gọi video cho cán bộ ngay, không được nói với ai.',
        'Chuyển tiền vào tài khoản tạm giữ để chứng minh trong sạch.',
      ],
      choices: [
        {
          id: 'khong-tra-loi',
          text: 'Không trả lời, giữ lại tin nhắn',
          answer: 'refused',
          reply: [
            'Đúng rồi. Công an không làm việc qua gọi video.',
            'Giữ tin nhắn lại để làm bằng chứng khi báo.',
          ],
        },
        {
          id: 'hoi-cong-an-xa',
          text: 'Ra công an xã hỏi',
          answer: 'asked-someone',
          reply: ['Rất tốt. Hỏi công an xã là chắc nhất.'],
        },
        {
          id: 'chuyen-tien',
          text: 'Chuyển tiền như tin nhắn bảo',
          answer: 'yielded',
          reply: [
            'Không sao, đây chỉ là tin nhắn thử, tiền vẫn còn nguyên.',
            'Công an không bao giờ yêu cầu chuyển tiền.',
          ],
        },
      ],
      signs: ['Họ dọa và bắt giữ kín.', 'Họ bảo chuyển tiền vào một tài khoản lạ.'],
      remember: 'Ai dọa rồi đòi tiền qua điện thoại đều là giả.',
      sourceIds: ['bo-cong-an', 'nam-kieu-lua'],
    },
    {
      id: 'nguoi-than-cap-cuu',
      form: 'call',
      asks: 'transfer',
      title: 'Người thân cần tiền gấp',
      from: { name: 'Số lạ', number: '0999 ••• 113' },
      lines: [
        'Bác ơi, cháu nhà mình bị tai nạn, đang cấp cứu!',
        'Bệnh viện cần mười triệu để mổ ngay.',
        'Bác chuyển vào số tài khoản cháu nhắn, nhanh lên kẻo muộn!',
      ],
      choices: [
        {
          id: 'goi-so-da-biet',
          text: 'Tắt máy, gọi số quen của cháu',
          answer: 'asked-someone',
          reply: ['Rất tốt. Gọi lại số đã biết là biết ngay thật hay giả.'],
        },
        {
          id: 'khong-chuyen',
          text: 'Không chuyển, tắt máy',
          answer: 'refused',
          reply: ['Đúng rồi. Không vội thì kẻ lừa hết cách.', 'Nên gọi thêm cho người nhà để yên tâm.'],
        },
        {
          id: 'chuyen-ngay',
          text: 'Chuyển tiền ngay',
          answer: 'yielded',
          reply: [
            'Thương người nhà nên vội là chuyện thường tình.',
            'Đây chỉ là cuộc gọi thử, chưa có đồng nào mất.',
            'Lần sau, gọi lại số quen trước khi chuyển.',
          ],
        },
      ],
      signs: ['Giọng hốt hoảng, giục chuyển thật nhanh.', 'Tiền gửi vào tài khoản của người lạ.'],
      remember: 'Có chuyện gấp: gọi lại số quen trước đã.',
      sourceIds: ['nam-kieu-lua'],
    },
    {
      id: 'vneid-gia',
      form: 'message',
      asks: 'app',
      title: 'Ứng dụng VNeID giả',
      from: { name: 'VNeID-HoTro', number: '0999 ••• 871' },
      lines: [
        'Tài khoản VNeID của ông/bà cần cập nhật trong hôm nay.',
        'Bấm vào tệp VNeID-moi.apk để cài bản mới.',
        'Không cài sẽ bị khóa giấy tờ.',
      ],
      choices: [
        {
          id: 'xoa-tin',
          text: 'Không bấm vào tệp',
          answer: 'refused',
          reply: ['Đúng rồi. Tệp lạ có thể chiếm cả máy điện thoại.'],
        },
        {
          id: 'hoi-to-cong-nghe',
          text: 'Hỏi Tổ công nghệ số của thôn',
          answer: 'asked-someone',
          reply: ['Rất tốt. Hỏi người biết việc rồi hãy cài.'],
        },
        {
          id: 'cai-tep',
          text: 'Bấm vào tệp để cài',
          answer: 'yielded',
          reply: [
            'Không sao, tệp này là tệp thử, máy vẫn an toàn.',
            'VNeID chỉ cài từ kho ứng dụng của máy.',
          ],
        },
      ],
      signs: ['Tin nhắn gửi kèm tệp cài đặt.', 'Họ dọa khóa nếu không làm trong ngày.'],
      remember: 'Chỉ cài VNeID từ kho ứng dụng của máy.',
      sourceIds: ['kho-ung-dung', 'nam-kieu-lua'],
    },
    {
      id: 'doa-khoa-sim',
      form: 'call',
      asks: 'code',
      title: 'Dọa khóa SIM',
      from: { name: 'Số lạ', number: '0999 ••• 302' },
      lines: [
        'Đây là tổng đài, SIM của quý khách sẽ bị khóa sau hai giờ.',
        'Muốn giữ số, quý khách bấm phím 1 và đọc số căn cước.',
        'Sau đó đọc mã vừa nhận cho tổng đài viên.',
      ],
      choices: [
        {
          id: 'tat-may',
          text: 'Tắt máy, không bấm phím nào',
          answer: 'refused',
          reply: ['Đúng rồi. Không bấm, không đọc thì họ chịu.'],
        },
        {
          id: 'goi-nha-mang',
          text: 'Tắt máy, tự gọi nhà mạng hỏi',
          answer: 'asked-someone',
          reply: ['Rất tốt. Tự gọi nhà mạng là gặp đúng người.'],
        },
        {
          id: 'bam-phim',
          text: 'Bấm phím và đọc số căn cước',
          answer: 'yielded',
          reply: [
            'Không sao, đây chỉ là cuộc gọi thử, không số nào được gửi đi.',
            'Bị dọa khóa SIM thì tắt máy, rồi tự gọi nhà mạng.',
          ],
        },
      ],
      signs: ['Máy tự đọc, dọa khóa sau vài giờ.', 'Họ bảo bấm phím và đọc giấy tờ.'],
      remember: 'Dọa khóa SIM: tắt máy, tự gọi nhà mạng.',
      sourceIds: ['nam-kieu-lua'],
    },
    {
      id: 'trung-thuong',
      form: 'message',
      asks: 'link',
      title: 'Tin nhắn trúng thưởng',
      from: { name: 'TriAnKhachHang', number: '0999 ••• 598' },
      lines: [
        'Chúc mừng! Số của quý khách trúng một xe máy.',
        'Bấm vào đường dẫn, điền số thẻ để nhận quà.',
        'Chỉ còn hai người nữa là hết quà!',
      ],
      choices: [
        {
          id: 'bo-qua',
          text: 'Không bấm vào đường dẫn',
          answer: 'refused',
          reply: ['Đúng rồi. Không chơi mà trúng thì không có thật.'],
        },
        {
          id: 'hoi-con-chau',
          text: 'Hỏi người nhà trước khi bấm',
          answer: 'asked-someone',
          reply: ['Rất tốt. Hỏi trước thì không bao giờ muộn.'],
        },
        {
          id: 'bam-va-dien',
          text: 'Bấm và điền số thẻ',
          answer: 'yielded',
          reply: ['Không sao, đường dẫn này là đường dẫn thử.', 'Quà thật không bao giờ đòi số thẻ.'],
        },
      ],
      signs: ['Trúng thưởng mà không hề tham gia.', 'Đường dẫn lạ, đòi số thẻ ngân hàng.'],
      remember: 'Không bấm đường dẫn lạ, không điền số thẻ.',
      sourceIds: ['thong-tu-50', 'nam-kieu-lua'],
    },
    {
      id: 'tin-nhan-ngan-hang',
      form: 'message',
      asks: 'link',
      title: 'Tin nhắn “ngân hàng” có đường dẫn',
      from: { name: 'NGANHANG', number: '0999 ••• 417' },
      lines: [
        'Tài khoản vừa bị trừ 5.800.000 đồng.',
        'Nếu không phải quý khách, bấm đường dẫn để hủy.',
        'Nhập tên đăng nhập và mật khẩu để xác nhận.',
      ],
      choices: [
        {
          id: 'mo-ung-dung',
          text: 'Không bấm, mở ứng dụng ngân hàng xem',
          answer: 'refused',
          reply: ['Đúng rồi. Xem trong ứng dụng là biết tiền còn hay mất.'],
        },
        {
          id: 'goi-ngan-hang',
          text: 'Gọi số in sau thẻ để hỏi',
          answer: 'asked-someone',
          reply: ['Rất tốt. Số in sau thẻ là số thật của ngân hàng.'],
        },
        {
          id: 'bam-huy',
          text: 'Bấm đường dẫn và nhập mật khẩu',
          answer: 'yielded',
          reply: ['Không sao, đây chỉ là tin nhắn thử.', 'Ngân hàng không được gửi đường dẫn qua tin nhắn.'],
        },
      ],
      signs: ['Tin nhắn có đường dẫn để bấm.', 'Họ hỏi mật khẩu ngân hàng.'],
      remember: 'Ngân hàng không gửi đường dẫn qua tin nhắn.',
      sourceIds: ['thong-tu-50'],
    },
  ],
};
