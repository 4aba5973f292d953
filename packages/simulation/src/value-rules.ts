import type { Fillable, Miss, Rule } from './schema.js';

const squeezed = (value: string): string => value.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase();
const digitsOf = (value: string): string => value.replace(/\D/gu, '');
const wordsOf = (value: string): string[] => value.split(/\s+/u).filter((word) => /[\p{L}\d]/u.test(word));

/** "đèn đường" is found in "den duong hong": many people type without marks. */
export const unmarked = (value: string): string =>
  squeezed(value).normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');

export function matches(pattern: string, value: string): boolean {
  return new RegExp(`^(?:${pattern})$`, 'iu').test(value.trim());
}

function missOfExact(value: string, wanted: string): Miss | null {
  if (squeezed(value) === squeezed(wanted)) return null;
  if (!/^[\d\s.-]+$/u.test(wanted)) return 'different';
  const [typed, right] = [digitsOf(value), digitsOf(wanted)];
  if (typed === right) return null;
  if (typed.length < right.length) return 'too-short';
  return typed.length > right.length ? 'too-long' : 'different';
}

function missOfPassword(value: string): Miss | null {
  const length = [...value].length;
  if (length < 8) return 'too-short';
  if (length > 20) return 'too-long';
  if (!/\p{Lu}/u.test(value)) return 'no-capital';
  if (!/\p{Ll}/u.test(value)) return 'no-small';
  if (!/\d/u.test(value)) return 'no-digit';
  return /[^\p{L}\p{N}\s]/u.test(value) ? null : 'no-sign';
}

function missOfPasscode(value: string, digits: number): Miss | null {
  if (value.length < digits) return 'too-short';
  if (value.length > digits) return 'too-long';
  const steps = [...value].slice(1).map((digit, index) => Number(digit) - Number(value[index]));
  const [first] = steps;
  const even = steps.every((step) => step === first) && (first === 0 || Math.abs(first ?? 9) === 1);
  return even ? 'too-easy' : null;
}

/** What is amiss with a value under a rule; null: nothing. `typedAt` gives what was typed elsewhere. */
export function missOf(
  rule: Rule,
  value: string,
  typedAt: (screen: string, element: string) => string,
): Miss | null {
  if (value.trim() === '') return 'empty';
  switch (rule.is) {
    case 'exact':
      return missOfExact(value, rule.value);
    case 'one-of':
      return rule.values.some((wanted) => missOfExact(value, wanted) === null) ? null : 'different';
    case 'pattern':
      return matches(rule.pattern, value) ? null : 'different';
    case 'strong-password':
      return missOfPassword(value);
    case 'passcode':
      return missOfPasscode(value, rule.digits);
    case 'words': {
      if (wordsOf(value).length < rule.atLeast) return 'too-short';
      const said = unmarked(value);
      const all = (rule.mentions ?? []).every((group) => group.some((word) => said.includes(unmarked(word))));
      return all ? null : 'not-mentioned';
    }
    case 'same-as':
      return value === typedAt(rule.screen, rule.element) ? null : 'different';
  }
}

/** The words for what is amiss: a trap that many fall into, then the miss itself, then what holds for all. */
export function wordsFor(element: Fillable, value: string, miss: Miss): string {
  const trap =
    value.trim() === '' ? undefined : element.traps?.find(({ pattern }) => matches(pattern, value));
  return trap?.say ?? element.misses?.[miss] ?? element.wrong;
}

/** A value that meets the rule, as the author would type it. */
export function exampleOf(rule: Rule, typedAt: (screen: string, element: string) => string): string {
  switch (rule.is) {
    case 'exact':
      return rule.value;
    case 'one-of':
      return rule.values[0] ?? '';
    case 'same-as':
      return typedAt(rule.screen, rule.element);
    default:
      return rule.example;
  }
}
