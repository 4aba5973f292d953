import { hash, verify } from '@node-rs/argon2';
import { BadInputProblem } from '../problems/problem.js';

/** OWASP's second choice for argon2id: 19 MiB, two passes. Forty at once stay under a second on two cores. */
const ARGON2ID = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const FEWEST_DIFFERENT = 6;

export function hashPassword(password: string): Promise<string> {
  return hash(typed(password), ARGON2ID);
}

/** Takes as long for an account that does not exist, so that the time tells nobody which ones do. */
export async function isPassword(
  password: string,
  passwordHash: string | null | undefined,
): Promise<boolean> {
  const matches = await verify(passwordHash ?? (await decoyHash()), typed(password));
  return matches && Boolean(passwordHash);
}

/** @throws BadInputProblem saying what a better password needs */
export function assertGoodPassword(password: string, username: string, leastLength: number): void {
  const refuse = (message: string): never => {
    throw new BadInputProblem([{ pointer: '/password', message }]);
  };
  const given = typed(password);
  if ([...given].length < leastLength)
    refuse(`Mật khẩu cần ít nhất ${leastLength} ký tự. Một câu dễ nhớ là được.`);
  if (new Set(given).size < FEWEST_DIFFERENT) refuse('Mật khẩu lặp lại quá ít ký tự, rất dễ đoán.');
  if (given.toLowerCase().includes(username)) refuse('Mật khẩu không được chứa tên đăng nhập.');
}

/** The same letters typed on another phone may come decomposed. */
function typed(password: string): string {
  return password.normalize('NFKC');
}

let decoy: Promise<string> | undefined;

function decoyHash(): Promise<string> {
  decoy ??= hash('no account has this password', ARGON2ID);
  return decoy;
}
