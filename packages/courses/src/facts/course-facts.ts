/**
 * What the courses may teach and cite: the facts as they were gathered in November 2026, word for word.
 * [F …] was found in public material, [M-h], [M-m] and [M-l] come from memory with high, medium and low confidence,
 * ⏳ may go stale. The linter holds every source of a shipped course against this text; a fact that is new, or that has
 * been looked up again, is written here first.
 */
export const COURSE_FACTS = `# Course content: facts for eight courses (gathered November 2026)

Labels: [F…] = found in public material, [M-h/m/l] = from memory with confidence high, medium, low; ⏳ = may go stale, re-check each quarter. The product carries, for every lesson, its sources and the date of its last review.
Learner-facing wording must be Vietnamese, "bác/cô/chú" tone, <= 12 words a sentence, one action a screen.

## (a) VNeID
Lessons
1. What it is; level 1 v level 2. Level 2 cannot be made at home: go to any công an xã/phường, or with căn cước card issue [F camthanh.quangtri; plo]. Under-14 identification exists since app 2.2.6 (3/2026) [F cafef] ⏳
2. Install: CH Play / App Store, publisher "Trung tâm Dữ liệu quốc gia về dân cư"; never an APK or a link [F plo, cafef].
3. Activate: "Kích hoạt tài khoản định danh điện tử" -> số định danh + số điện thoại -> "Gửi yêu cầu" -> OTP by SMS -> mật khẩu 8-20 characters (hoa, thường, số, ký tự đặc biệt) -> passcode 6 số -> 2 câu hỏi bảo mật [F camthanh, dean06.hanam, eaphe]. No smartphone: https://vneid.gov.vn -> "Kích hoạt tài khoản" [F congan.kontum] ⏳
4. Log in, new phone ("Quên mật khẩu"; one device at a time [F cafef]); phone number change (one number = one account [F plo]).
5. "Ví giấy tờ" -> "Tích hợp giấy tờ" (older: "Tích hợp thông tin") -> "Tạo mới yêu cầu" -> "Loại thông tin" -> tick "Tôi xác nhận các thông tin ở trên là đúng" -> "Gửi yêu cầu" [F afamily, cafef 9/2025] ⏳
6. Show it: "Căn cước điện tử", QR, passcode; consent screen "Xác nhận chia sẻ" when another app asks [F plo VNeTraffic].
Elderly mistakes: passcode v mật khẩu v mã OTP confused; OTP read aloud; SIM in child's name; forgets security answers; font zoom hides the button; gives phone + passcode to helper.
Simulation: fake phone: activate with dummy ID 999055000001 (999 is no real code) / OTP 123456, choose strong password, set passcode, then refuse a caller asking OTP.
Quiz
1. Level 2 is obtained where? Công an - identity is checked face/fingerprint in person.
2. Passcode length? 6 digits - used inside the app; password is for logging in.
3. Someone "công an" phones for your OTP: hang up - police never ask OTP by phone [F kenh14/Bộ Công an].
4. Install source? CH Play/App Store - APK links are how malware arrives.
5. Can the account be open on two phones? No - one device at a time.
6. Forgot password? "Quên mật khẩu" in app or công an xã - never a Facebook "support" page.
7. App says "Xác nhận chia sẻ": read who receives what, then decide - it is your consent.

## (b) Dịch vụ công trực tuyến
1. One portal https://dichvucong.gov.vn ; Trung tâm Phục vụ hành chính công xã helps; NĐ 118/2025/NĐ-CP (9/6/2025, from 1/7/2025), amended by NĐ 309/2026/NĐ-CP (5/8/2026) [F repos]. 25 essential services stopped paper intake from 1/10/2025 (Chỉ thị 24/CT-TTg) [F namhonglinh.hatinh] ⏳
2. "Đăng nhập" (top right) -> VNeID (level 2) [F].
3. Search by keyword, pick exact procedure, read: thành phần hồ sơ, lệ phí, thời hạn [F].
4. Choose cơ quan thực hiện, fill, attach, pay, check, "Nộp hồ sơ" [F namhonglinh].
5. Track by mã hồ sơ; statuses 1-10 (see f). Reply to "Yêu cầu bổ sung giấy tờ".
6. Result: electronic copy, Kho dữ liệu cá nhân; "Phản ánh, kiến nghị" [M-m] ⏳
Mistakes: search engine ads/fake portals; wrong commune name (old huyện Tứ Kỳ/tỉnh Hải Dương); blurry photo; closes before mã hồ sơ; pays to a person.
Simulation: file "Đăng ký thường trú"/"xác nhận tình trạng hôn nhân" mock with a missing attachment, get status 5, add, reach 10.
Quiz: 1 Right address? dichvucong.gov.vn - .gov.vn is state. 2 Account? VNeID - the individual's state login. 3 What to keep after filing? mã hồ sơ - needed to track. 4 Status "Yêu cầu bổ sung giấy tờ"? supplement in time - else stopped. 5 Fee? pay on portal, get biên lai - never to personal account. 6 Old address in records? choose TP Hải Phòng > xã Đại Sơn - no district since 1/7/2025. 7 Stuck? Trung tâm PVHCC/Tổ công nghệ số - free.

## (c) Thanh toán không dùng tiền mặt
1. Account, app, thẻ, ví điện tử; SIM and account must be yours.
2. VietQR: quét mã -> check tên người nhận + số tiền + nội dung -> xác nhận [M-h].
3. Chuyển khoản; biometrics: > 10 triệu/lần, or > 20 triệu/ngày total, or new device => khuôn mặt. Rule of QĐ 2345/QĐ-NHNN (1/7/2024) now inside Thông tư 50/2024/TT-NHNN (from 1/1/2025), amended by TT 77/2025 [F repos, uongbi.gov.vn] ⏳ . Need căn cước gắn chip data match.
4. Merchant QR: check sticker not pasted over; listen to loa báo; keep biên lai; school fees and social benefits to own account (seed).
5. Hạn mức, khóa thẻ in app, call the number on the card back; banks may not send links in SMS/e-mail (TT 50) [F].
Mistakes: adds a zero; scans QR "để nhận tiền" and enters PIN; shows OTP; screenshot of "đã chuyển" accepted as payment.
Simulation: pay 45.000 đ at a market stall; one QR has a different beneficiary - learner must cancel.
Quiz: 1 12 triệu transfer needs? face - > 10 triệu. 2 Four x 6 triệu in a day: which asks face? the 4th (24>20). 3 To RECEIVE money must you enter PIN/OTP? No. 4 SMS from "bank" with link? do not open - banks must not send links. 5 Name shown differs from shop? cancel, ask. 6 Sent to wrong account? call bank hotline at once, report công an; no self "hacker" help. 7 Customer shows screenshot? wait for own app/loa.

## (d) AI cơ bản
1. What AI assistants do/do not; 2. asking well (việc, bối cảnh, yêu cầu, định dạng); 3. checking: hallucination, ask source, compare with .gov.vn; 4. privacy: no số định danh, OTP, health, work documents; officials: no state-secret/internal/citizen data [M-h]; 5. deepfake voice/video; family password; 6. AI in class/office: human responsible, say AI helped. Law: Luật Trí tuệ nhân tạo 134/2025/QH15, from 1/3/2026 [F repos only]. Free course named in seed: https://aicongdong.ptit.edu.vn ⏳
Mistakes: believes confident answer; medicine doses; pastes ID; pays for fake "ChatGPT" app.
Simulation: mock chat gives a wrong legal fee; learner marks what to verify and masks personal data in a prompt.
Quiz: 1 AI can be wrong and sound sure - verify. 2 Which may be pasted? a public notice - no personal data. 3 Video call of son asks money? hang up, call known number. 4 Dose of medicine? ask doctor/trạm y tế. 5 Official drafts with AI: who answers? the official. 6 Best prompt? task+context+format. 7 Source test? open the cited .gov.vn page.

## (e) An toàn trên môi trường số
1. Five frauds: giả công an/viện kiểm sát, khóa SIM, việc nhẹ lương cao, người thân cấp cứu, app/VNeID giả. 2. Rule 3 KHÔNG: không OTP, không link lạ, không chuyển tiền vội. Police never work by video call and never ask transfer/OTP [F kenh14 21/10/2025]. 3. Password, 2 lớp, update, Wi-Fi nhà văn hóa: no banking on open Wi-Fi. 4. Report: 156 or 5656 free; SMS "V (số)(nội dung)" to 5656 for calls [F vietbao, plo, vietnamnet]; https://canhbao.khonggianmang.vn [F dinre.mae.gov.vn 2024]; lookup https://tinnhiemmang.vn/website-lua-dao [F sggp 1/2025]; trực ban hình sự C02 069.2348560 [F]; VNeID "Tố giác tội phạm" [F dantri]; công an xã first. Cyber duties moved to Bộ Công an (A05) in 2025, so NCSC sites may change ⏳[M-h]. "chongthurac.vn" not confirmed ⏳. 5. After loss: bank hotline -> công an -> keep evidence; no "lấy lại tiền" services (also fraud) [F thoibaotaichinh].
Mistakes: shame/silence; keeps talking; deletes messages; lets child's game install APK.
Simulation: 10 messages/calls triage: thật / lừa / hỏi lại; then compose a 5656 SMS.
Quiz: 1 "Công an" video-calls: fraud. 2 Number to report? 156/5656. 3 After transfer? bank first (minutes matter). 4 Site check? tinnhiemmang. 5 Recovery service with fee? second fraud. 6 SIM lock threat "bấm phím"? hang up, call operator. 7 dichvucong-gov.com? fake: not .gov.vn. 

## (f) HTTT giải quyết TTHC (officials)
1. Roles: công chức một cửa tiếp nhận; chuyên môn xử lý; lãnh đạo duyệt/ký số; văn thư; trả kết quả. Law NĐ 118/2025, TT 03/2025/TT-VPCP [F], NĐ 309/2026. 2. Tiếp nhận: check identity (VNeID/đọc chip per NĐ 309 Đ8 [F repo]), thành phần, số hóa, Giấy tiếp nhận và hẹn trả. 3. Statuses 1 Mới đăng ký, 2 Được tiếp nhận, 3 Không được tiếp nhận, 4 Đang xử lý, 5 Yêu cầu bổ sung giấy tờ, 6 Yêu cầu thực hiện nghĩa vụ tài chính, 7 Công dân yêu cầu rút hồ sơ, 8 Dừng xử lý, 9 Đã xử lý xong, 10 Đã trả kết quả [F, many provincial systems]. 4. Ký số, trả bản điện tử, tái sử dụng dữ liệu. 5. Quá hạn: Phiếu xin lỗi và hẹn lại; báo cáo. 6. Security: own account, khóa màn hình, no password sharing (seed: course exists on national platform). Screen labels are system-specific (VNPT/Viettel/FPT) - take screenshots from Hải Phòng's ⏳.
Mistakes: one shared account; accepts paper then scans late; wrong status 8 instead of 5; asks papers already in CSDL/VNeID.
Simulation: queue of 6 dossiers, clock; choose status + reason.
Quiz: 1 Missing paper: status 5 not 3 after acceptance. 2 Fee awaited: 6. 3 Late? apology + new date in writing. 4 SSKĐT data shown on VNeID: ask paper? No (QĐ 31/QĐ-BYT). 5 Colleague on leave - use his account? No. 6 Citizen withdraws: 7. 7 Result signed but not handed: 9; handed: 10.

## (g) Sổ sức khỏe điện tử, GPLX, an sinh xã hội on VNeID
1. SSKĐT: level 2, app >= 2.1.10 [F bvtrungvuong]; QĐ 1332 & 2733/QĐ-BYT (2024), QĐ 31/QĐ-BYT 6/1/2026 paper-equivalent [F]. Home -> "Sổ sức khỏe điện tử" -> passcode -> "Xác nhận" [M-m] ⏳ ; thẻ BHYT must be integrated first.
2. GPLX: "Ví giấy tờ" -> notice "Bạn đang có thông tin chờ xác nhận tích hợp…" -> PIN -> "Giấy phép lái xe" [F dantri 17/1/2026]; or Tích hợp giấy tờ -> Tạo mới yêu cầu -> GPLX (số, hạng). Old paper (bìa) licences must first be exchanged to PET [M-m]. "0 thông tin chờ xác nhận" = not synced yet, retry [F].
3. ASXH: "An sinh xã hội" -> "Tài khoản hưởng an sinh xã hội" -> passcode -> ngân hàng, số tài khoản, (CMND 9 số if account opened with it) -> "Gửi yêu cầu" -> chờ xác thực [F vnexpress, dantri 8/2025]. VND account, same owner, active [F baomoi] ⏳ bank list.
4. For those with no phone: người đại diện/ cash at điểm chi trả.
5. Privacy: never let helper note account numbers.
Mistakes: child's bank account; wrong bank branch brand; CMND cũ mismatch; expects money at once.
Simulation: link dummy bank; one attempt with a relative's account is rejected.
Quiz: 1 Whose account? own name. 2 Level? 2. 3 "0 thông tin chờ"? wait/retry. 4 Doctor asks paper book? SSKĐT equivalent. 5 Caller "cán bộ xã" asks account+OTP to pay subsidy? fraud. 6 GPLX on VNeID at traffic check? valid [F]. 7 Mismatch CMND? add 9-digit number/bring to bank.

## (h) Zalo OA / Smart Hải Phòng
1. Follow "UBND xã Đại Sơn" OA: Zalo search -> tab tài khoản OA -> check tick/name -> "Quan tâm" [M-h] ⏳. 2. Read notices, send question, no ID photos. 3. App: seed says "Smart Hải Phòng"; press says "Hải Phòng Smart" for field-reflection [F haiphongnews] - verify store name ⏳. Install from store; send phản ánh hiện trường: ảnh + vị trí + mô tả; follow status [M-m]. 4. Fanpage "Đại Sơn ngày mới": official v fake; share responsibly. 5. Village Zalo groups: rules, no rumours, leave/mute.
Mistakes: follows lookalike OA; posts căn cước photo in group; sends voice note instead of location.
Simulation: report a broken street light; pick genuine OA among three.
Quiz: 1 Genuine OA sign? verified mark + link on commune portal. 2 ID photo in group? never. 3 Good phản ánh? photo+place+time. 4 OA asks OTP? fake. 5 Emergency? 113/114/115 not app. 6 Rumour? check portal before sharing. 7 Unfollow? "Bỏ quan tâm" - your right.`;
