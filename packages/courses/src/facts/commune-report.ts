/** Sentences of the commune's own report on the movement "Bình dân học vụ số" (2026) that courses rest on. */
export const COMMUNE_REPORT = `
Phong trào “Bình dân học vụ số”
tuyên truyền, hướng dẫn người dân sử dụng VNeID, tích hợp Sổ sức khỏe điện tử dịch vụ công trực tuyến, thanh toán không dùng tiền mặt, Zalo OA xã, Fanpage Đại Sơn Ngày Mới, Smart Hải Phòng và các tiện ích số phục vụ đời sống
xã duy trì các nhóm Zalo, kênh thông tin số của thôn để truyền tải nhanh chóng, chính xác các chủ trương, chính sách
các lực lượng tại địa phương đã triển khai Zalo OA UBND xã Đại Sơn với gần 2.000 người theo dõi, Fanpage Đại Sơn ngày mới thu hút trên 5.400 người theo dõi
100% các trường THCS, tiểu học, mầm non trên địa bàn xã thực hiện thanh toán không dùng tiền mặt trong thu các khoản thu
đối tượng người có công và bảo trợ xã hội được chi trả qua tài khoản cá nhân
Ủy ban nhân dân xã cũng triển khai lắp đặt Wifi tại 11 nhà văn hóa trên địa bàn
Xã đã thành lập 11 Tổ Công nghệ số cộng đồng tại các thôn; đồng thời thành lập Tổ Ứng cứu công nghệ và nghiệp vụ hỗ trợ giải quyết thủ tục hành chính
các khóa học về triển khai phong trào, kỹ năng số cơ bản và hướng dẫn sử dụng Hệ thống thông tin giải quyết thủ tục hành chính trên nền tảng Bình dân học vụ số, đăng nhập xác thực bằng VNeID
https://binhdanhocvuso.gov.vn
https://aicongdong.ptit.edu.vn
https://daotaotructuyen.haiphong.gov.vn
`;
