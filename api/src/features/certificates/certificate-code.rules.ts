import { CODE_ALPHABET } from '../people/accounts/activation-code.rules.js';

const RANDOM_LENGTH = 11;
const LENGTH = RANDOM_LENGTH + 1;
const BASE = CODE_ALPHABET.length;

/**
 * Makes a code of random bytes, with its check character at the end. Thirty-one letters do not divide 256, so bytes
 * that would favour the first letters are left out.
 * @param randomBytes more than enough of them: four times the length is refused once in a universe
 */
export function makeCertificateCode(randomBytes: Uint8Array): string {
  const fair = 256 - (256 % BASE);
  const letters = [...randomBytes]
    .filter((byte) => byte < fair)
    .map((byte) => CODE_ALPHABET[byte % BASE] ?? '')
    .slice(0, RANDOM_LENGTH)
    .join('');
  if (letters.length < RANDOM_LENGTH) throw new Error('too few random bytes for a code');
  return letters + checkCharacter(letters);
}

/**
 * As people type or paste it: small letters, spaces, hyphens of any kind, the whole address of the page.
 * Undefined when it cannot be a code: something was changed.
 */
export function readCertificateCode(typed: string): string | undefined {
  const last = typed.trim().split('/').pop() ?? '';
  const letters = last
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}.\p{Cf}]/gu, '');
  if (letters.length !== LENGTH || [...letters].some((letter) => !CODE_ALPHABET.includes(letter)))
    return undefined;
  return checkCharacter(letters.slice(0, RANDOM_LENGTH)) === letters[RANDOM_LENGTH] ? letters : undefined;
}

/** ABCD-EFGH-JKMN */
export function showCertificateCode(code: string): string {
  return code.match(/.{1,4}/g)?.join('-') ?? code;
}

/**
 * A sum with a different weight for each place, by the prime 31: any one changed character and any two neighbours
 * that changed places give another check character, always.
 */
function checkCharacter(letters: string): string {
  const sum = [...letters].reduce(
    (total, letter, place) => total + (place + 2) * CODE_ALPHABET.indexOf(letter),
    0,
  );
  return CODE_ALPHABET[sum % BASE] ?? '';
}
