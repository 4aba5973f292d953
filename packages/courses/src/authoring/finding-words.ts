import type { Finding } from '../lint/finding.js';

export type Severity = 'error' | 'warning';

interface Words {
  severity: Severity;
  message: string;
}

type Rule = readonly [pattern: RegExp, severity: Severity, words: (...found: string[]) => string];

/**
 * What the linter says, in the author's language. An error would teach something wrong, break a page or give a quiz
 * away; a warning is about how well it reads. What is not listed here is an error, so that nothing slips through
 * because a new check has no translation yet.
 */
const RULES: readonly Rule[] = [
  [
    /^a sentence of (\d+) syllables, at most (\d+): (.+)$/su,
    'warning',
    (length, most, text) => `Câu dài ${length} tiếng, nên từ ${most} tiếng trở xuống: “${text}”`,
  ],
  [
    /^straight quotation marks instead of “…”: (.+)$/su,
    'warning',
    (text) => `Nên dùng ngoặc kép “…” thay cho "…": ${text}`,
  ],
  [
    /^a hard-coded form of address: (.+)$/su,
    'warning',
    (text) => `Câu gọi thẳng “bạn, bác, cô, chú”; cách xưng hô do người học chọn: “${text}”`,
  ],
  [
    /^(\d+) of (\d+) right answers stand in place (\d+)$/u,
    'warning',
    (count, all, place) => `${count}/${all} đáp án đúng đứng ở vị trí ${place}: đoán vị trí là đạt được.`,
  ],
  [
    /^(\d+) of (\d+) right answers are the (longest|shortest) ones$/u,
    'warning',
    (count, all, which) =>
      `${count}/${all} đáp án đúng là câu ${which === 'longest' ? 'dài' : 'ngắn'} nhất: đoán theo độ dài là đạt được.`,
  ],
  [/^an alt text that says too little: (.+)$/su, 'warning', (text) => `Lời tả hình quá ngắn: “${text}”`],
  [/^not in NFC: /u, 'warning', () => 'Chữ chưa ở dạng Unicode dựng sẵn.'],
  [/^a marker stroke that is not closed: (.+)$/su, 'error', (text) => `Dấu ** chưa đóng: “${text}”`],
  [
    /^a number that could be somebody’s: (.+)$/su,
    'error',
    (text) => `Có dãy số có thể là của một người thật. Hãy dùng số mẫu bắt đầu bằng 999: “${text}”`,
  ],
  [
    /^draws the name of a real company: (.+)$/u,
    'error',
    (name) => `Màn hình vẽ có tên “${name}”. Hãy dùng tên mẫu, không vẽ tên ngân hàng hay nền tảng có thật.`,
  ],
  [
    /^an alt text that does not say “Hình vẽ”: (.+)$/su,
    'warning',
    (text) => `Lời tả hình nên bắt đầu bằng “Hình vẽ”, để không ai tưởng là ảnh chụp: “${text}”`,
  ],
  [
    /^(.+) is too uncertain to be taught$/u,
    'error',
    (id) => `Nguồn “${id}” còn quá mơ hồ ([M-l]), chưa dạy được.`,
  ],
  [
    /^(.+) is marked as (\S+) in the facts and not as (\S+)$/u,
    'error',
    (id, marked, kind) => `Nguồn “${id}” trong tập sự kiện là ${marked}, ở đây lại ghi ${kind}.`,
  ],
  [
    /^(.+) may go stale \(⏳\) and is not marked so$/u,
    'error',
    (id) => `Nguồn “${id}” có dấu ⏳ nhưng chưa đánh dấu có thể cũ đi (mayGoStale).`,
  ],
  [
    /^teaches (.+) as certain: no card says what may differ$/u,
    'error',
    (id) => `Nguồn “${id}” chưa chắc chắn: bài cần ít nhất một thẻ có “Nếu máy hiện …”.`,
  ],
  [
    /^rests on nothing but what its author is unsure of$/u,
    'error',
    () => 'Câu hỏi chỉ dựa vào điều người soạn chưa chắc chắn.',
  ],
  [
    /^an address that no source gives: (.+)$/u,
    'error',
    (address) => `Địa chỉ ${address} không có trong nguồn nào của khóa học.`,
  ],
  [/^the id (.+) stands twice$/u, 'error', (id) => `Mã “${id}” dùng hai lần.`],
  [
    /^the ring is on (.+), which is not on the screen$/u,
    'error',
    (id) => `Vòng đánh dấu đặt ở “${id}”, màn hình không có mục này.`,
  ],
  [
    /^the target (.+) is nothing one can tap on this screen$/u,
    'error',
    (id) => `Ô đúng “${id}” không bấm được trên màn hình này.`,
  ],
  [
    /^a hint for (.+), which is not on the screen$/u,
    'error',
    (id) => `Có gợi ý cho “${id}”, màn hình không có mục này.`,
  ],
  [/^a hint for the right place (.+)$/u, 'error', (id) => `Gợi ý đặt nhầm ở ô đúng “${id}”.`],
  [
    /^nothing but the right place can be tapped$/u,
    'error',
    () => 'Màn hình chỉ có ô đúng, không có gì để chọn nhầm.',
  ],
  [
    /^the screen gives the right place away$/u,
    'error',
    () => 'Màn hình tập thử không được đánh dấu sẵn ô đúng.',
  ],
  [
    /^the right answer (.+) is not among the options$/u,
    'error',
    (id) => `Đáp án đúng “${id}” không có trong các câu trả lời.`,
  ],
  [/^the right answer (.+) stands twice$/u, 'error', (id) => `Đáp án đúng “${id}” ghi hai lần.`],
  [/^no answer is wrong$/u, 'error', () => 'Câu nào cũng đúng: câu hỏi không hỏi gì.'],
  [
    /^a multiple-choice question with fewer than two right answers$/u,
    'error',
    () => 'Câu chọn nhiều đáp án cần ít nhất hai đáp án đúng.',
  ],
  [/^fewer than three answers to choose from$/u, 'error', () => 'Cần ít nhất ba câu trả lời để chọn.'],
  [/^two answers say the same: (.+)$/su, 'error', (text) => `Hai câu trả lời nói như nhau: “${text}”`],
  [/^a dead answer: (.+)$/su, 'error', (text) => `Câu trả lời không ai chọn vì nội dung: “${text}”`],
  [
    /^the wrong answer (.+) has no feedback$/u,
    'error',
    (id) => `Câu trả lời sai “${id}” chưa có lời giải thích.`,
  ],
  [
    /^feedback for (.+), which is no option$/u,
    'error',
    (id) => `Có lời giải thích cho “${id}”, không có câu trả lời này.`,
  ],
  [
    /^(\d+) questions, at least (\d+) for (\d+) drawn$/u,
    'error',
    (has, least, drawn) => `Có ${has} câu; rút ${drawn} câu mỗi lần thì cần ít nhất ${least} câu.`,
  ],
  [
    /^more right answers are asked for than questions are drawn$/u,
    'error',
    () => 'Điểm đạt lớn hơn số câu được rút: không ai đạt được.',
  ],
  [
    /^cites (.+), which is no source of this course$/u,
    'error',
    (id) => `Trích nguồn “${id}”, khóa học không có nguồn này.`,
  ],
  [/^nothing cites (.+)$/u, 'warning', (id) => `Không bài nào, câu nào trích nguồn “${id}”.`],
  [
    /^(.+) is uncertain and is not marked as one that may go stale$/u,
    'error',
    (id) => `Nguồn “${id}” chưa chắc chắn nhưng chưa đánh dấu có thể cũ đi (mayGoStale).`,
  ],
  [
    /^the next review is due after (\S+) and by (\S+)$/u,
    'error',
    (after, by) =>
      `Hạn xem lại (reviewBy) phải sau ${vietnameseDate(after)} và chậm nhất ${vietnameseDate(by)}.`,
  ],
  [
    /^reviewed on (\S+), later than the course$/u,
    'error',
    (day) =>
      `Xem lại ngày ${vietnameseDate(day)}, sau ngày xem lại của cả khóa học. Hãy sửa reviewedOn của khóa học.`,
  ],
  [
    /^its explanation reaches the browser: (.+)$/su,
    'error',
    (text) => `Lời giải thích của câu cuối khóa lộ ra trong bài học: “${text}”`,
  ],
  [
    /^the same question stands in a lesson, with its key$/u,
    'error',
    () => 'Câu cuối khóa trùng với câu kiểm tra trong bài, đáp án sẽ lộ.',
  ],
];

function vietnameseDate(day = ''): string {
  const [year, month, date] = day.split('-');
  return `${date}/${month}/${year}`;
}

export function findingInWords({ message }: Pick<Finding, 'message'>): Words {
  for (const [pattern, severity, words] of RULES) {
    const found = pattern.exec(message);
    if (found) return { severity, message: words(...found.slice(1)) };
  }
  return { severity: 'error', message: `Cần xem lại: ${message}` };
}

/** For the test that holds both languages together. */
export const isTranslated = (message: string): boolean => RULES.some(([pattern]) => pattern.test(message));
