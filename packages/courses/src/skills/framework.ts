import type { SkillFrameworkInput } from './schema.js';

type Group = SkillFrameworkInput['audiences'][number]['groups'][number];
type SkillInput = Group['skills'][number];

/** A skill shown by some lessons of one course, or by the whole of it. */
const skill = (
  id: string,
  can: string,
  sourceIds: string[],
  course: string,
  ...lessons: string[]
): SkillInput => ({
  id,
  can,
  sourceIds,
  shownBy: [lessons.length > 0 ? { course, lessons } : { course }],
});

const identity: Group = {
  id: 'danh-tinh-so',
  name: 'Danh tính số',
  skills: [
    skill('biet-muc-2', 'làm tài khoản VNeID mức 2 ở đâu', ['khoa-hoc'], 'vneid', 'vneid-la-gi'),
    skill('cai-dung-cho', 'cài ứng dụng đúng nơi và nhận ra bản giả', ['khoa-hoc'], 'vneid', 'cai-dat'),
    skill('kich-hoat', 'kích hoạt tài khoản và giữ kín các mã', ['khoa-hoc'], 'vneid', 'kich-hoat'),
    skill('dang-nhap', 'đăng nhập, lấy lại mật khẩu, đổi máy', ['khoa-hoc'], 'vneid', 'dang-nhap'),
    skill(
      'vi-giay-to',
      'đưa giấy tờ vào ví và xuất trình',
      ['khoa-hoc'],
      'vneid',
      'vi-giay-to',
      'xuat-trinh',
    ),
  ],
};
const safety: Group = {
  id: 'an-toan',
  name: 'An toàn trên mạng',
  skills: [
    skill('nhan-ra-lua', 'nhận ra các kiểu lừa hay gặp', ['khoa-hoc'], 'an-toan-so', 'nam-kieu-lua'),
    skill('ba-khong', 'giữ quy tắc ba không', ['khoa-hoc'], 'an-toan-so', 'ba-khong'),
    skill(
      'mat-khau',
      'đặt mật khẩu khó đoán và bật hai lớp khóa',
      ['khoa-hoc'],
      'an-toan-so',
      'mat-khau-hai-lop',
    ),
    skill('wifi', 'dùng Wi-Fi chung cho an toàn', ['khoa-hoc'], 'an-toan-so', 'may-va-wifi'),
    skill('bao-lua', 'báo lừa đảo đúng nơi', ['khoa-hoc'], 'an-toan-so', 'bao-lua-dao'),
    skill('lo-mat-tien', 'làm gì ngay khi lỡ mất tiền', ['khoa-hoc'], 'an-toan-so', 'lo-mat-tien'),
  ],
};
const payment: Group = {
  id: 'thanh-toan',
  name: 'Thanh toán không dùng tiền mặt',
  skills: [
    skill(
      'tai-khoan',
      'phân biệt tài khoản, thẻ và ví điện tử',
      ['khoa-hoc'],
      'thanh-toan-khong-tien-mat',
      'tai-khoan-the-vi',
    ),
    skill('quet-qr', 'trả tiền bằng mã QR', ['khoa-hoc'], 'thanh-toan-khong-tien-mat', 'quet-vietqr'),
    skill(
      'chuyen-khoan',
      'chuyển khoản đúng người',
      ['khoa-hoc'],
      'thanh-toan-khong-tien-mat',
      'chuyen-khoan-khuon-mat',
    ),
    skill(
      'ma-dan-de',
      'nhận ra mã QR bị dán đè',
      ['khoa-hoc'],
      'thanh-toan-khong-tien-mat',
      'cho-truong-tro-cap',
    ),
    skill('khoa-the', 'đặt hạn mức và khóa thẻ', ['khoa-hoc'], 'thanh-toan-khong-tien-mat', 'giu-an-toan'),
  ],
};
const services: Group = {
  id: 'dich-vu-cong',
  name: 'Dịch vụ công trực tuyến',
  skills: [
    skill(
      'dung-cong',
      'vào đúng Cổng Dịch vụ công',
      ['khoa-hoc'],
      'dich-vu-cong-truc-tuyen',
      'mot-cong',
      'dang-nhap-cong',
    ),
    skill(
      'tim-thu-tuc',
      'tìm và đọc thủ tục cần làm',
      ['khoa-hoc'],
      'dich-vu-cong-truc-tuyen',
      'tim-thu-tuc',
    ),
    skill('nop-ho-so', 'nộp hồ sơ và giữ mã hồ sơ', ['khoa-hoc'], 'dich-vu-cong-truc-tuyen', 'nop-ho-so'),
    skill('theo-doi', 'theo dõi và bổ sung hồ sơ', ['khoa-hoc'], 'dich-vu-cong-truc-tuyen', 'theo-doi'),
    skill(
      'nhan-ket-qua',
      'nhận kết quả và gửi phản ánh',
      ['khoa-hoc'],
      'dich-vu-cong-truc-tuyen',
      'nhan-ket-qua',
    ),
  ],
};
const everyday: Group = {
  id: 'doi-song',
  name: 'Tiện ích hằng ngày',
  skills: [
    skill('so-suc-khoe', 'mở sổ sức khỏe điện tử', ['khoa-hoc'], 'tien-ich-vneid', 'so-suc-khoe'),
    skill('bang-lai', 'đưa giấy phép lái xe vào ví', ['khoa-hoc'], 'tien-ich-vneid', 'giay-phep-lai-xe'),
    skill(
      'an-sinh',
      'khai tài khoản nhận an sinh xã hội',
      ['khoa-hoc'],
      'tien-ich-vneid',
      'tai-khoan-an-sinh',
    ),
    skill('tin-cua-xa', 'nhận tin của xã và gửi phản ánh', ['khoa-hoc'], 'zalo-va-ung-dung-thanh-pho'),
  ],
};
const ai: Group = {
  id: 'tri-tue-nhan-tao',
  name: 'Trợ lý AI',
  skills: [
    skill('nho-dung-viec', 'việc nào nên nhờ trợ lý AI', ['khoa-hoc'], 'ai-co-ban', 'tro-ly-ai'),
    skill('hoi-cho-ro', 'hỏi trợ lý AI cho rõ', ['khoa-hoc'], 'ai-co-ban', 'hoi-cho-ro'),
    skill('kiem-tra-ai', 'kiểm tra câu trả lời của AI', ['khoa-hoc'], 'ai-co-ban', 'kiem-tra-cau-tra-loi'),
    skill('giu-kin', 'giữ kín thông tin riêng khi dùng AI', ['khoa-hoc'], 'ai-co-ban', 'giu-kin-thong-tin'),
    skill(
      'giong-gia',
      'nhận ra giọng nói và hình ảnh giả',
      ['khoa-hoc'],
      'ai-co-ban',
      'giong-noi-hinh-anh-gia',
    ),
  ],
};
const office: Group = {
  id: 'cong-vu-so',
  name: 'Công vụ số',
  skills: [
    skill('giai-quyet-tthc', 'giải quyết hồ sơ trên hệ thống thông tin', ['khoa-hoc'], 'giai-quyet-tthc'),
    skill(
      'ai-cong-vu',
      'dùng AI trong công việc mà vẫn chịu trách nhiệm',
      ['khoa-hoc'],
      'ai-co-ban',
      'ai-o-lop-va-co-quan',
    ),
  ],
};

/** What this platform teaches, by the four audiences of the movement. Another framework is loaded as a file. */
export const movementFramework: SkillFrameworkInput = {
  slug: 'ky-nang-so-co-ban',
  title: 'Kỹ năng số cơ bản',
  note: 'Bốn nhóm người học theo Quyết định 757/QĐ-BKHCN. Nhóm kỹ năng và tên kỹ năng do người soạn đặt theo các khóa học ở đây.',
  reviewedOn: '2026-11-22',
  reviewBy: '2027-02-22',
  sources: [
    {
      id: 'qd-757',
      label: 'Quyết định 757/QĐ-BKHCN, 29/4/2025',
      citedAs: '“Khung kiến thức, kỹ năng số cơ bản” Quyết định 757/QĐ-BKHCN (29/4/2025)',
      kind: 'found',
      mayGoStale: true,
    },
    {
      id: 'khoa-hoc',
      label: 'Các khóa học ở đây, mỗi bài có nguồn riêng',
      citedAs: 'courses (a)–(h)',
      kind: 'author',
      mayGoStale: false,
    },
  ],
  audiences: [
    { id: 'nguoi-dan', name: 'Người dân', groups: [identity, safety, payment, services, everyday, ai] },
    {
      id: 'can-bo',
      name: 'Cán bộ, công chức, viên chức và người lao động khu vực công',
      staff: true,
      groups: [identity, services, office, ai, safety, payment],
    },
    { id: 'hoc-sinh', name: 'Học sinh, sinh viên', groups: [safety, ai, identity] },
    {
      id: 'doanh-nghiep',
      name: 'Người lao động trong doanh nghiệp',
      groups: [identity, payment, services, safety, ai],
    },
  ],
};
