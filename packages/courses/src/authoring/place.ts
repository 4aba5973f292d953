/** A key or an index on the way into a course package. */
export type Step = string | number;

/** RFC 6901. */
export const pointerTo = (path: readonly Step[]): string =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

const NUMBERED: Readonly<Record<string, string>> = {
  lessons: 'bài',
  cards: 'thẻ',
  check: 'câu kiểm tra',
  pool: 'câu cuối khóa',
  steps: 'bước',
  screens: 'màn hình',
  elements: 'mục trên màn hình',
  options: 'câu trả lời',
  variants: 'trường hợp máy khác',
  sources: 'nguồn',
  body: 'đoạn',
  correct: 'đáp án đúng',
  targets: 'ô đúng',
  sourceIds: 'nguồn trích',
};

const NAMED: Readonly<Record<string, string>> = {
  finalQuiz: 'bài kiểm tra cuối khóa',
  practice: 'phần tập thử',
  simulation: 'bài thực hành',
  screen: 'màn hình',
  scene: 'hình vẽ',
  explanation: 'lời giải thích',
  perOption: 'giải thích từng câu trả lời',
  general: 'giải thích chung',
  title: 'tên',
  summary: 'tóm tắt',
  outcome: 'kết quả cần đạt',
  prompt: 'câu hỏi',
  alt: 'lời tả hình',
  tip: 'mẹo',
  audio: 'tệp âm thanh',
  reviewedOn: 'ngày xem lại',
  reviewBy: 'hạn xem lại',
  url: 'địa chỉ nguồn',
  label: 'nhãn',
  icon: 'biểu tượng',
  hints: 'gợi ý',
  instruction: 'lời hướng dẫn',
  minutes: 'số phút',
  slug: 'mã khóa học',
  name: 'tên hình',
  kind: 'loại',
  value: 'giá trị',
  seconds: 'số giây',
  drawn: 'số câu được rút',
  passMark: 'số câu đúng để đạt',
  attemptLimit: 'số lần làm',
  coolDownMinutes: 'số phút chờ làm lại',
  src: 'tên tệp',
  done: 'lời kết',
  intro: 'lời mở đầu',
  when: 'trường hợp',
};

/** "bài 2, thẻ 3, đoạn 1": counted from one, as a person would point at it. */
export function placeInWords(path: readonly Step[]): string {
  const words: string[] = [];
  for (let at = 0; at < path.length; at++) {
    const step = path[at];
    const following = path[at + 1];
    const numbered = typeof step === 'string' ? NUMBERED[step] : undefined;
    if (numbered !== undefined && typeof following === 'number') {
      words.push(`${numbered} ${following + 1}`);
      at++;
    } else if (typeof step === 'string') words.push(NAMED[step] ?? NUMBERED[step] ?? `“${step}”`);
    else words.push(`mục ${Number(step) + 1}`);
  }
  const sentence = words.join(', ');
  return sentence === '' ? 'Cả tệp' : sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

export function valueAt(root: unknown, path: readonly Step[]): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<Step, unknown>)[step];
  }
  return value;
}

interface Identified {
  id?: unknown;
}

/**
 * The linter names places by ids ("vneid-la-gi/the-1/screen"); here they become a way into the file. Ids that lead
 * nowhere end the way where they are, so that a finding always has a place that exists.
 */
export function pathOf(course: unknown, where: string): Step[] {
  if (where === 'course') return [];
  const path: Step[] = [];
  const [first = '', ...rest] = where.split('/');
  if (first === 'pool') path.push('finalQuiz', 'pool');
  else if (first === 'sources' || first === 'lessons' || first === 'simulation') path.push(first);
  else if (!enter(course, path, ['lessons'], first)) return path;
  for (const id of rest) {
    if (!step(course, path, id)) break;
  }
  return path;
}

const LISTS = [
  ['cards'],
  ['check'],
  ['steps'],
  ['screens'],
  ['elements'],
  ['screen', 'elements'],
  ['options'],
];

function step(course: unknown, path: Step[], id: string): boolean {
  const here = valueAt(course, path);
  const variant = /^variant-(\d+)$/.exec(id);
  if (variant) {
    path.push('variants', Number(variant[1]) - 1);
    return true;
  }
  if (Array.isArray(here)) return enter(course, path, [], id);
  if (LISTS.some((list) => enter(course, path, list, id))) return true;
  const practice = valueAt(course, [...path, 'practice']) as Identified | undefined;
  if (practice?.id === id) {
    path.push('practice');
    return true;
  }
  if (typeof here === 'object' && here !== null && Object.hasOwn(here, id)) {
    path.push(id);
    return true;
  }
  return false;
}

function enter(course: unknown, path: Step[], list: readonly string[], id: string): boolean {
  const items = valueAt(course, [...path, ...list]);
  if (!Array.isArray(items)) return false;
  const index = items.findIndex((item: Identified | null) => item?.id === id);
  if (index < 0) return false;
  path.push(...list, index);
  return true;
}
