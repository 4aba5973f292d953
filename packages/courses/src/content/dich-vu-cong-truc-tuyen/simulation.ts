import type { Simulation } from '@bdhvs/simulation';
import { filing } from './simulation-filing.js';
import { following } from './simulation-following.js';

/** Files a dossier with a paper missing, is asked for it, adds it, and follows the dossier to its result. */
export const simulation: Simulation = {
  id: 'nop-ho-so-thieu-giay',
  format: 2,
  title: 'Nộp hồ sơ và theo dõi đến kết quả',
  device: 'phone',
  minutes: 8,
  intro: [
    'Mình cùng nộp hồ sơ đăng ký thường trú trên mạng.',
    'Hồ sơ thiếu một giấy tờ, rồi mình bổ sung.',
    'Trang ở đây là trang giả, không nộp đi đâu cả.',
  ],
  variables: { 'tin-bao': ['chua-co', 'da-co'] },
  criteria: [
    {
      id: 'dung-cong',
      can: 'vào đúng Cổng Dịch vụ công và đăng nhập bằng VNeID',
      again: 'Tập lại phần mở trang: địa chỉ phải kết thúc bằng .gov.vn.',
    },
    {
      id: 'thu-tuc',
      can: 'tìm đúng thủ tục cần làm',
      again: 'Tập lại phần tìm thủ tục: đọc hết tên trước khi bấm.',
    },
    {
      id: 'noi-nhan',
      can: 'chọn đúng nơi nhận hồ sơ theo địa chỉ mới',
      again: 'Tập lại phần chọn nơi nhận: nay không còn cấp huyện.',
    },
    {
      id: 'giu-ma',
      can: 'giữ mã hồ sơ và tra cứu được',
      again: 'Tập lại phần mã hồ sơ: giữ mã trước khi đóng trang.',
    },
    {
      id: 'bo-sung',
      can: 'bổ sung giấy tờ khi được yêu cầu',
      again: 'Tập lại phần bổ sung: chụp rõ, đủ bốn góc.',
    },
    {
      id: 'khong-tra-rieng',
      can: 'không chuyển phí cho người lạ',
      again: 'Tập lại phần tin nhắn: phí chỉ trả trên cổng.',
    },
    {
      id: 'ket-qua',
      can: 'xem hồ sơ đến khi có kết quả',
      again: 'Tập lại phần cuối: xem trạng thái và tải kết quả.',
    },
  ],
  start: 'tim-cong',
  screens: [...filing, ...following],
  done: ['Khi làm thật mà vướng, hãy đến Trung tâm Phục vụ hành chính công xã. Giúp không lấy tiền.'],
};
