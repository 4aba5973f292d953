import type { RosterField } from '@bdhvs/contracts';
import { cleanText, foldKey } from './text.rules.js';

/** A header label from its topmost level down: ["Ngày, tháng, năm sinh", "Nam"]. */
export type HeaderPath = readonly string[];

interface Synonyms {
  field: RosterField;
  exact: readonly string[];
  like: RegExp;
  not?: RegExp;
}

/** Labels that hold a word of a known column and mean something else. */
const NOT_A_FIELD =
  /\b(ngay cap|noi cap|cap ngay|noi sinh|que quan|tru quan|dia chi|han su dung|ngach|bac luong|he so|trinh do|chuyen mon|dan toc|ton giao|ma don vi|ma so thue|so tai khoan|ky ten|chu ky)\b/;

const SYNONYMS: readonly Synonyms[] = [
  {
    field: 'personalNumber',
    exact: [
      'so dinh danh ca nhan',
      'so dinh danh',
      'so cccd',
      'cccd',
      'so can cuoc',
      'so can cuoc cong dan',
      'can cuoc',
      'ma dinh danh',
      'ma so dinh danh',
      'cmnd cccd',
      'so cmnd cccd',
      'cccd cmnd',
      'personal number',
    ],
    like: /\b(dinh danh|cccd|can cuoc|cmnd|cmt)\b/,
  },
  {
    field: 'joinedOn',
    exact: [
      'ngay ve don vi',
      'ngay vao don vi',
      'ngay vao co quan',
      'ngay tuyen dung',
      'ngay nhan cong tac',
      'ngay bat dau',
      'ngay cong tac',
      'thoi gian ve don vi',
    ],
    like: /\b(ngay|thoi gian|thang nam) (ve|vao|den|nhan|tuyen dung|bat dau|tiep nhan|cong tac|nhap ngu)\b/,
  },
  {
    field: 'familyName',
    exact: [
      'ho',
      'ho dem',
      'ho va dem',
      'ho lot',
      'ho va ten dem',
      'ho ten dem',
      'ho va ten lot',
      'ho ten lot',
      'ho chu dem',
      'ho va chu dem',
      'ho va chu lot',
      'ho chu lot',
    ],
    like: /^ho .*\b(dem|lot)$/,
  },
  { field: 'givenName', exact: ['ten', 'ten goi', 'ten rieng', 'given name'], like: /^ten rieng\b/ },
  {
    field: 'fullName',
    exact: [
      'ho va ten',
      'ho ten',
      'ho va ten khai sinh',
      'ho chu dem va ten',
      'ho chu dem va ten khai sinh',
      'ho chu dem ten',
      'full name',
      'ten can bo',
      'ten nguoi lao dong',
    ],
    like: /\b(ho va ten|ho ten|ho chu dem va ten)\b/,
    not: /\b(nguoi than|vo|chong|cha|me|nguoi lap|chu ho)\b/,
  },
  {
    field: 'birthDate',
    exact: [
      'ngay sinh',
      'sinh ngay',
      'nam sinh',
      'ngay thang nam sinh',
      'ngay thang sinh',
      'ngay thang nam',
      'sinh nam',
      'ngay sinh nam sinh',
      'date of birth',
      'dob',
      'ntns',
    ],
    like: /\b(ngay .*sinh|nam sinh|sinh ngay)\b/,
  },
  {
    field: 'sex',
    exact: ['gioi tinh', 'gt', 'gioi', 'phai', 'nam nu', 'gioi tinh nam nu', 'sex'],
    like: /\bgioi tinh\b/,
  },
  {
    field: 'title',
    exact: [
      'chuc vu',
      'chuc danh',
      'chuc vu chuc danh',
      'vi tri viec lam',
      'chuc danh chuc vu',
      'vi tri cong tac',
      'nhiem vu',
      'cong viec',
      'chuc vu hien tai',
      'title',
    ],
    like: /\b(chuc vu|chuc danh|vi tri viec lam|vi tri cong tac|nhiem vu)\b/,
  },
  {
    field: 'category',
    exact: [
      'loai',
      'nhom',
      'doi tuong',
      'phan loai',
      'loai can bo',
      'loai hinh',
      'nhom doi tuong',
      'loai doi tuong',
      'cb cc vc',
      'dien',
      'loai hinh lao dong',
      'category',
    ],
    like: /\b(loai (can bo|hinh|doi tuong|lao dong|cbccvc)|nhom doi tuong|phan loai)\b/,
  },
  {
    field: 'unit',
    exact: [
      'don vi',
      'don vi cong tac',
      'phong ban don vi',
      'phong ban',
      'co quan',
      'co quan don vi',
      'noi cong tac',
      'bo phan',
      'don vi truc thuoc',
      'ten don vi',
      'phong',
      'truong',
      'thon',
      'thon to dan pho',
      'to chuc',
      'unit',
    ],
    like: /\b(don vi|phong ban|co quan|noi cong tac|bo phan)\b/,
    not: /\b(don vi tinh|dien thoai)\b/,
  },
  {
    field: 'phone',
    exact: [
      'so dien thoai',
      'dien thoai',
      'sdt',
      'so dt',
      'dt',
      'di dong',
      'so di dong',
      'dien thoai di dong',
      'mobile',
      'phone',
      'dien thoai lien he',
      'lien he',
    ],
    like: /\b(dien thoai|di dong|sdt)\b/,
  },
  {
    field: 'email',
    exact: [
      'email',
      'e mail',
      'thu dien tu',
      'dia chi email',
      'hop thu',
      'hop thu dien tu',
      'mail',
      'dia chi thu dien tu',
    ],
    like: /\b(email|e mail|thu dien tu|hop thu)\b/,
  },
  { field: 'note', exact: ['ghi chu', 'note', 'ghi chu them'], like: /^ghi chu\b/ },
];

export interface FieldGuess {
  field: RosterField;
  /** 3: the words exactly; 2: the words within a longer label. */
  certainty: 2 | 3;
}

/** What a column's label means, the lowest level first, understood under the levels above it. */
export function guessField(path: HeaderPath): FieldGuess | null {
  const labels = path.map(cleanText).filter((label) => label !== '');
  const last = labels.at(-1);
  if (last === undefined) return null;
  const above = labels.slice(0, -1);
  return guessPart(last, above) ?? guessLabel(last) ?? (above.length > 0 ? guessField(above) : null);
}

/** Levels that mean nothing alone: "Nam" and "Nữ", "Ngày" "Tháng" "Năm", "Họ" "Tên". */
function guessPart(label: string, above: readonly string[]): FieldGuess | null {
  const plain = label.toLocaleLowerCase('vi');
  const parent = above.at(-1) ? guessLabel(above.at(-1) ?? '')?.field : undefined;
  if (plain === 'nam') return { field: 'male', certainty: 3 };
  if (plain === 'nữ' || plain === 'nu') return { field: 'female', certainty: 3 };
  if (parent !== 'birthDate') return null;
  if (plain === 'ngày') return { field: 'birthDay', certainty: 3 };
  if (plain === 'tháng') return { field: 'birthMonth', certainty: 3 };
  return plain === 'năm' ? { field: 'birthYear', certainty: 3 } : null;
}

function guessLabel(label: string): FieldGuess | null {
  if (label.length > 80) return null;
  const key = foldKey(label.replace(/\([^)]*\)?/g, ' ').replace(/\*/g, ' '));
  const exact = SYNONYMS.find((synonyms) => synonyms.exact.includes(key));
  if (exact) return { field: exact.field, certainty: 3 };
  if (NOT_A_FIELD.test(key)) return null;
  const like = SYNONYMS.find((synonyms) => synonyms.like.test(key) && !synonyms.not?.test(key));
  return like ? { field: like.field, certainty: 2 } : null;
}

/** Each field goes to the column that says it most exactly; of equals, to the one on the left. */
export function assignFields(paths: readonly HeaderPath[]): (RosterField | null)[] {
  const guesses = paths.map(guessField);
  const taken = new Map<RosterField, number>();
  guesses.forEach((guess, column) => {
    if (!guess) return;
    const before = taken.get(guess.field);
    if (before === undefined || (guesses[before]?.certainty ?? 0) < guess.certainty)
      taken.set(guess.field, column);
  });
  const fields = guesses.map((guess, column) =>
    guess && taken.get(guess.field) === column ? guess.field : null,
  );
  splitMergedName(paths, guesses, fields);
  return fields;
}

/** One "Họ và tên" merged over two columns, with nothing below it: family name, then given name. */
function splitMergedName(
  paths: readonly HeaderPath[],
  guesses: readonly (FieldGuess | null)[],
  fields: (RosterField | null)[],
): void {
  const first = fields.indexOf('fullName');
  if (first < 0 || guesses[first + 1]?.field !== 'fullName') return;
  if (paths[first]?.join('\n') !== paths[first + 1]?.join('\n')) return;
  fields[first] = 'familyName';
  fields[first + 1] = 'givenName';
}
