import { pointerTo, placeInWords, type Step } from './place.js';
import type { PackageFinding } from './package-finding.js';

/** A text that nobody reads on a phone; above it something was pasted that is no sentence. */
const LONGEST_TEXT = 800;

/** They turn the order of the letters around, unseen: a text could show one thing and hold another. */
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
/** Unseen letters: zero width, soft hyphen, private use, unassigned control characters. */
const UNSEEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200d\u2060\ufeff\ue000-\uf8ff\ufffc\ufffd]/u;
const EMOJI = /\p{Extended_Pictographic}/u;

interface TextAt {
  path: Step[];
  text: string;
}

/** Every text of the package with its place; the way down is a list, for a package may be nested deeply on purpose. */
function* textsOf(root: unknown): Generator<TextAt> {
  const open: { path: Step[]; value: unknown }[] = [{ path: [], value: root }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { path, value } = next;
    if (typeof value === 'string') yield { path, text: value };
    else if (typeof value === 'object' && value !== null) {
      const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
      for (const [key, child] of entries.reverse()) open.push({ path: [...path, key], value: child });
    }
  }
}

/** Neither a database nor a browser can keep these: half a letter, and the letter of code zero. */
const IMPOSSIBLE = /[\u0000\p{Surrogate}]/u;

export function impossibleTexts(root: unknown): PackageFinding[] {
  return [...textsOf(root)]
    .filter(({ text }) => IMPOSSIBLE.test(text))
    .map(({ path }) => ({
      severity: 'error',
      pointer: pointerTo(path),
      place: placeInWords(path),
      message: 'Có ký tự hỏng, không lưu được. Hãy gõ lại câu này.',
    }));
}

/** What the linter would read for minutes; `characterFindings` tells each of them as an error. */
export function hasEndlessText(root: unknown): boolean {
  for (const { text } of textsOf(root)) if (text.length > LONGEST_TEXT) return true;
  return false;
}

export function characterFindings(root: unknown): PackageFinding[] {
  const findings: PackageFinding[] = [];
  for (const { path, text } of textsOf(root)) {
    const say = (severity: 'error' | 'warning', message: string): void => {
      findings.push({ severity, pointer: pointerTo(path), place: placeInWords(path), message });
    };
    if (text.length > LONGEST_TEXT)
      say(
        'error',
        `Đoạn chữ dài ${text.length} ký tự, nhiều nhất ${LONGEST_TEXT}. Hãy chia thành nhiều câu, nhiều thẻ.`,
      );
    if (DIRECTION.test(text))
      say('error', 'Có ký tự ẩn đổi chiều chữ (thường do dán từ nơi khác). Hãy gõ lại câu này.');
    else if (UNSEEN.test(text))
      say('error', 'Có ký tự ẩn không in được (thường do dán từ nơi khác). Hãy gõ lại câu này.');
    // The facts mark what may go stale with an hourglass, and a citation stands as they have it.
    if (EMOJI.test(path.at(-1) === 'citedAs' ? text.replaceAll('⏳', '') : text))
      say('warning', 'Có biểu tượng cảm xúc: máy đọc sẽ đọc tên biểu tượng thành lời, máy cũ hiện ô trống.');
  }
  return findings;
}
