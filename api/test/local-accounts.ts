import { randomBytes } from 'node:crypto';
import { uuidv7 } from 'uuidv7';
import { hashPassword } from '../src/platform/sign-in/passwords.js';
import { Vault } from '../src/platform/vault/vault.js';
import { makeCode, showCode } from '../src/features/people/accounts/activation-code.rules.js';
import { hashOfCode } from '../src/features/people/accounts/activation-slips.service.js';
import type { TestApp } from './app.js';

/** Gives a person an account with a password. */
export async function aLocalAccount(
  t: TestApp,
  personId: string,
  username: string,
  password: string,
): Promise<string> {
  const id = uuidv7();
  await t.db.manager.query(
    `INSERT INTO account (id, person_id, issuer, subject, password_hash) VALUES ($1, $2, 'local', $3, $4)`,
    [id, personId, username, await hashPassword(password)],
  );
  return id;
}

/** Puts a slip out for a person. @returns its code as printed */
export async function anOpenSlip(t: TestApp, personId: string): Promise<string> {
  const code = makeCode(randomBytes(48));
  await t.db.manager.query(
    `INSERT INTO activation_slip (id, person_id, locator, code_hash, expires_at) VALUES ($1, $2, $3, $4, now() + interval '10 years')`,
    [uuidv7(), personId, code.locator, hashOfCode(t.app.get(Vault), code)],
  );
  return showCode(code);
}
