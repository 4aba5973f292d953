export default {
  question: 'Thỉnh thoảng gọi thử, có đồng ý không?',
  question_you: 'Thỉnh thoảng gọi thử, {{you}} có đồng ý không?',
  body: 'Vài ngày nữa, trang học sẽ đóng vai kẻ lừa: một cuộc gọi hoặc tin nhắn giả, hiện ngay trong trang này. Nhiều nhất mỗi tháng một lần.',
  promise:
    'Không gọi vào số điện thoại thật. Người phụ trách không xem được câu trả lời. Đổi ý lúc nào cũng được.',
  yes: 'Đồng ý',
  no: 'Không, cảm ơn',
  title: 'Gọi thử để tập nhận ra lừa đảo',
  given: 'Đã đồng ý từ {{date}}. Nhiều nhất mỗi tháng một lần, trong trang học này.',
  refused: 'Không gọi thử, theo ý đã chọn ngày {{date}}.',
  withdraw: 'Ngừng gọi thử',
  again: 'Đồng ý được gọi thử',
  notEligible: 'Gọi thử chỉ dành cho người từ 18 tuổi, có ngày sinh trong hồ sơ.',
  saved: 'Đã ghi lại.',
};
