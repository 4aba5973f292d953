/** No letter or digit that can be taken for another one when read aloud or from paper: no 0 O 1 I L. */
export const CODE_ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

const LOCATOR_LENGTH = 4;
const SECRET_LENGTH = 8;
const LENGTH = LOCATOR_LENGTH + SECRET_LENGTH;

/** The first group finds the slip and is not secret, so that wrong guesses at the rest count against that slip. */
export interface ActivationCode {
  locator: string;
  secret: string;
}

/**
 * Makes a code of random bytes; 31 letters do not divide 256, so bytes that would favour the first letters are left out.
 * @param randomBytes more than enough of them: three times the length is refused once in a universe
 */
export function makeCode(randomBytes: Uint8Array): ActivationCode {
  const fair = 256 - (256 % CODE_ALPHABET.length);
  const letters = [...randomBytes]
    .filter((byte) => byte < fair)
    .map((byte) => CODE_ALPHABET[byte % CODE_ALPHABET.length] ?? '');
  if (letters.length < LENGTH) throw new Error('too few random bytes for a code');
  return split(letters.slice(0, LENGTH).join(''));
}

/** As people type it: small letters, spaces, hyphens of any kind. Undefined when it cannot be a code. */
export function readCode(typed: string): ActivationCode | undefined {
  const letters = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}.]/gu, '');
  if (letters.length !== LENGTH || [...letters].some((letter) => !CODE_ALPHABET.includes(letter)))
    return undefined;
  return split(letters);
}

/** ABCD-EFGH-JKMN */
export function showCode({ locator, secret }: ActivationCode): string {
  return `${locator}-${secret.slice(0, 4)}-${secret.slice(4)}`;
}

function split(letters: string): ActivationCode {
  return { locator: letters.slice(0, LOCATOR_LENGTH), secret: letters.slice(LOCATOR_LENGTH) };
}
