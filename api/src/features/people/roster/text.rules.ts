const INVISIBLE = /[\u200B-\u200F\u2028-\u202E\u2060\uFEFF\u00AD]/g;
const CONTROLS_AND_SPACES = /[\u0000-\u0020\u007F-\u00A0\u2000-\u200A\u202F\u205F\u3000]+/g;
const MARKS = /[\u0300-\u036f]/g;

/** One spelling for what looks the same: NFC, no invisible characters, single spaces. */
export function cleanText(text: string): string {
  return text.replace(INVISIBLE, '').replace(CONTROLS_AND_SPACES, ' ').normalize('NFC').trim();
}

/**
 * The key under which words are looked up: no diacritics, no case, no punctuation.
 * "Phòng Văn hoá – Xã hội" and "PHÒNG VĂN HÓA - XÃ HỘI" give the same key, wherever the tone mark sits.
 */
export function foldKey(text: string): string {
  return cleanText(text)
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/đ/g, 'd')
    .replace(/&/g, ' va ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** The given name first, as Vietnamese lists are sorted: by the last word, then by the rest. */
export function nameSortKey(fullName: string): string {
  const words = cleanText(fullName).toLowerCase().split(' ');
  const given = words.pop() ?? '';
  return [given, ...words].join(' ');
}

/** Names typed all in capitals or all in small letters get title case; any other spelling is the person's own. */
export function nameCase(name: string): string {
  const lower = name.toLocaleLowerCase('vi');
  if (name !== lower && name !== name.toLocaleUpperCase('vi')) return name;
  return lower.replace(
    /(^|[\s\-'’.])(\p{L})/gu,
    (_, before: string, letter: string) => before + letter.toLocaleUpperCase('vi'),
  );
}

/**
 * Text typed in the TCVN3 or VNI fonts of the 1990s turns into letters that Vietnamese never uses.
 * Taken in, such a name could never be matched with the name on an identity card.
 */
export function looksLikeOldFont(text: string): boolean {
  return /[¡-¾×÷\u0080-\u009F]/.test(text) || /[äöüÄÖÜëËïÏñÑåÅøØæÆßÿ]/.test(text);
}
