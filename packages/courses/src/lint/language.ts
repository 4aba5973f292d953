import { refuse } from '@bdhvs/simulation/guard';
import type { Course } from '../schema.js';
import type { Finding } from './finding.js';
import { simulationTexts } from './simulation.js';
import { courseTexts, type CourseText } from './texts.js';

const LONGEST_SENTENCE = 18;
/** A longer quotation is speech, which has to be read word by word like anything else. */
const LONGEST_LABEL = 10;

const words = (text: string): string[] => text.split(/\s+/u).filter((word) => /[\p{L}\d]/u.test(word));

/** Vietnamese writes a space between syllables; a quoted label is read at one glance and counts as one. */
export function sentenceLengths(text: string): number[] {
  const labelled = text
    .replaceAll('**', '')
    .replace(/“([^”]*)”/gu, (quotation: string, label: string) =>
      words(label).length <= LONGEST_LABEL ? 'nhãn' : quotation,
    );
  return labelled.split(/(?<=[.?!…][”)]*)\s+/u).map((part) => words(part).length);
}

/** The form of address is the learner's choice, so texts get along without one; the same syllables in other words are fine. */
const ADDRESS =
  /(?<!\p{L})(bạn(?! (bè|thân))|bác(?! (sĩ|bỏ))|chú(?! (ý|thích|trọng))|cô(?! giáo))(?!\p{L})/iu;

/** Nobody's own: the duty officers of C02, whom everybody may call, and rows that count up as weak passwords do. */
const NOBODYS = ['069.2348560', '0123456789', '12345678'];

/** Whose words a lesson may quote and whose screens it may not draw: no bank, purse or platform is shown as such. */
export const COMPANIES =
  /(?<![\p{L}\d])(Vietcombank|VietinBank|BIDV|Agribank|Techcombank|MB ?Bank|Sacombank|VPBank|TPBank|HDBank|ACB|MoMo|ZaloPay|Viettel ?(Pay|Money)|VNPay|Shopee(Pay)?|Lazada|Tiki|Facebook|Messenger|TikTok|YouTube|Google|Gmail|ChatGPT|Gemini|Copilot)(?![\p{L}\d])/iu;

export function textFindings({ where, kind, text }: CourseText, addresses: ReadonlySet<string>): Finding[] {
  const messages: string[] = [];
  if (text !== text.normalize('NFC')) messages.push(`not in NFC: ${text}`);
  const longest = Math.max(...sentenceLengths(text));
  if (longest > LONGEST_SENTENCE)
    messages.push(`a sentence of ${longest} syllables, at most ${LONGEST_SENTENCE}: ${text}`);
  if ((text.match(/\*\*/gu)?.length ?? 0) % 2 === 1)
    messages.push(`a marker stroke that is not closed: ${text}`);
  if (text.includes('"')) messages.push(`straight quotation marks instead of “…”: ${text}`);
  if (kind === 'prose' && ADDRESS.test(text.replace(/“[^”]*”/gu, '')))
    messages.push(`a hard-coded form of address: ${text}`);
  const refusal = refuse(text, { dummies: NOBODYS });
  // Short numbers beside the word OTP are those one may call, or the invented code itself.
  if (refusal !== null && refusal !== 'otp') messages.push(`a number that could be somebody’s: ${text}`);
  const company = kind === 'label' ? COMPANIES.exec(text)?.[0] : undefined;
  if (company !== undefined) messages.push(`draws the name of a real company: ${company}`);
  for (const address of text.match(/https?:\/\/[^\s”,;)]+/gu) ?? []) {
    if (!addresses.has(address.replace(/[./]+$/u, '')))
      messages.push(`an address that no source gives: ${address}`);
  }
  return messages.map((message) => ({ where, message }));
}

export function languageFindings(course: Course): Finding[] {
  const addresses = new Set(
    course.sources.flatMap(({ url }) => (url === undefined ? [] : [url.replace(/\/+$/u, '')])),
  );
  return [...courseTexts(course), ...simulationTexts(course)].flatMap((text) =>
    textFindings(text, addresses),
  );
}
