import type { z } from 'zod';
import { valueAt, type Step } from './place.js';

type Issue = z.core.$ZodIssue;

/** What the schema itself says in English, for the programmers who write courses in the tree. */
const OWN_WORDS: Readonly<Record<string, string>> = {
  'lower-case words joined by hyphens': 'Mã chỉ gồm chữ thường không dấu, số và dấu gạch nối, ví dụ “bai-1”.',
  'a sentence ends with a mark': 'Câu phải kết thúc bằng dấu chấm, chấm hỏi, chấm than hoặc dấu hai chấm.',
  'a card has one picture: a screen or a scene':
    'Mỗi thẻ có đúng một hình: hoặc màn hình (screen), hoặc hình vẽ (scene).',
  'a question names its sources or is the author’s own':
    'Câu hỏi phải ghi nguồn (sourceIds) hoặc ghi là tự soạn (authorsOwn), không ghi cả hai.',
  'a pattern that is tried in a moment: few repetitions, none inside another':
    'Mẫu chữ (pattern) quá phức tạp, máy có thể đứng khi thử. Hãy bớt dấu *, +, ?, | và đừng lồng chúng vào nhau.',
  'an explanation for each option and no more': 'Chỉ giải thích (perOption) cho các câu trả lời đang có.',
  'a single-choice question has one right answer': 'Câu chọn một đáp án phải có đúng một đáp án đúng.',
};

const TYPES: Readonly<Record<string, string>> = {
  string: 'chữ',
  number: 'số',
  int: 'số nguyên',
  boolean: 'true hoặc false',
  array: 'danh sách [ … ]',
  object: 'nhóm { … }',
  record: 'nhóm { … }',
  undefined: 'để trống',
  null: 'để trống',
};

const typeOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;

const SHOWN_VALUES = 60;

/** What is wrong with a place of the file, for somebody who knows the course and not the schema. */
export function issueInWords(issue: Issue, path: readonly Step[], root: unknown): string {
  const own = OWN_WORDS[issue.message];
  if (own !== undefined) return own;
  const value = valueAt(root, path);
  switch (issue.code) {
    case 'invalid_type': {
      const wanted = TYPES[issue.expected] ?? issue.expected;
      if (value === undefined) return `Thiếu mục này (cần ${wanted}).`;
      return `Cần ${wanted}, trong tệp lại là ${TYPES[typeOf(value)] ?? typeOf(value)}.`;
    }
    case 'unrecognized_keys':
      return `Có mục không dùng được: ${issue.keys.map((key) => `“${short(key)}”`).join(', ')}. Hãy xem lại tên mục.`;
    case 'invalid_value': {
      const values = issue.values.map((each) => String(each));
      const more = values.length > SHOWN_VALUES ? ', …' : '';
      return `Không có “${short(value)}”. Chỉ dùng được: ${values.slice(0, SHOWN_VALUES).join(', ')}${more}.`;
    }
    case 'invalid_union':
      return unionInWords(issue, value);
    case 'too_small':
      return issue.origin === 'string'
        ? 'Chưa có chữ nào.'
        : `Cần ít nhất ${issue.minimum}${issue.origin === 'array' ? ' mục' : ''}.`;
    case 'too_big':
      return `Nhiều nhất ${issue.maximum}${issue.origin === 'array' ? ' mục' : issue.origin === 'string' ? ' ký tự' : ''}.`;
    case 'invalid_format':
      return formatInWords(issue);
    case 'invalid_key':
      return `Tên mục “${short(path.at(-1))}” không đúng dạng: chỉ gồm chữ thường không dấu, số và dấu gạch nối.`;
    default:
      return `Chưa đúng: ${issue.message}`;
  }
}

function unionInWords(issue: z.core.$ZodIssueInvalidUnion, value: unknown): string {
  const discriminator = 'discriminator' in issue ? String(issue.discriminator) : '';
  const given = valueAt(value, [discriminator]);
  return discriminator === '' || given === undefined
    ? 'Mục này không đúng dạng nào mà khóa học hiểu được.'
    : `Loại “${short(given)}” (mục ${discriminator}) không phải loại mà khóa học hiểu được.`;
}

function formatInWords(issue: z.core.$ZodIssueInvalidStringFormat): string {
  if (issue.format === 'date') return 'Ngày cần viết dạng năm-tháng-ngày và có thật, ví dụ 2026-12-31.';
  if (issue.format === 'url') return 'Địa chỉ nguồn phải bắt đầu bằng https:// và đúng dạng.';
  if (issue.format === 'starts_with')
    return `Cần bắt đầu bằng “${String((issue as { prefix?: string }).prefix)}”.`;
  return `Chữ không đúng dạng: ${issue.message}`;
}

const SHORT = 60;

function short(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value ?? null);
  return text.length > SHORT ? `${text.slice(0, SHORT)}…` : text;
}
