import type { INestApplicationContext } from '@nestjs/common';
import type { Role } from '@bdhvs/contracts';
import { SANDBOX_ACCOUNTS, type SandboxAccountKey } from '@bdhvs/vneid-sandbox';
import { uuidv7 } from 'uuidv7';
import { nameSortKey } from '../../features/people/roster/text.rules.js';
import { Audit } from '../../platform/audit/audit.js';
import type { Config } from '../../platform/config/config.js';
import type { Tx } from '../../platform/database/database.js';
import { firstRow, run } from '../../platform/database/sql.js';
import { Vault } from '../../platform/vault/vault.js';

/** Who may do what in the sample. The learners and the citizen need no grant. */
const GRANTS: { key: SandboxAccountKey; role: Role; unit: string }[] = [
  { key: 'helper', role: 'helper', unit: 'dai-son-thon-3' },
  { key: 'manager', role: 'manager', unit: 'dai-son' },
  { key: 'manager2', role: 'manager', unit: 'xa-mau' },
  { key: 'leader', role: 'leader', unit: 'dai-son' },
  { key: 'city', role: 'city_manager', unit: 'hai-phong' },
  { key: 'author', role: 'author', unit: 'hai-phong' },
  { key: 'operator', role: 'operator', unit: 'hai-phong' },
];

/** Those who stand in no roster of the sample. The citizen is left out: the first sign-in makes one. */
const NOT_IN_A_ROSTER: SandboxAccountKey[] = ['city', 'author', 'operator'];

/** @returns the ids of the people added, so that the rosters can be imported in the name of one */
export async function addOfficials(tx: Tx, config: Config): Promise<Map<SandboxAccountKey, string>> {
  const vault = new Vault(config.DATA_KEY);
  const added = new Map<SandboxAccountKey, string>();
  for (const account of SANDBOX_ACCOUNTS) {
    if (!NOT_IN_A_ROSTER.includes(account.key)) continue;
    const id = uuidv7();
    await run(
      tx,
      `INSERT INTO person (id, full_name, sort_key, birth_date, birth_year, sex, number_cipher, number_hash)
       VALUES ($1, $2, $3, $4, extract(year FROM $4::date), $5, $6, $7)`,
      [
        id,
        account.fullName,
        nameSortKey(account.fullName),
        account.birthDate,
        account.sex,
        vault.seal(account.personalIdNumber),
        vault.numberHash(account.personalIdNumber),
      ],
    );
    added.set(account.key, id);
  }
  return added;
}

/** After the rosters: gives the sandbox's accounts their grants. */
export async function addGrants(app: INestApplicationContext, tx: Tx, config: Config): Promise<void> {
  const vault = new Vault(config.DATA_KEY);
  for (const { key, role, unit } of GRANTS) {
    const number = SANDBOX_ACCOUNTS.find((account) => account.key === key)?.personalIdNumber as string;
    const grant = await firstRow<{ id: number; person_id: string; unit_id: number }>(
      tx,
      `INSERT INTO role_grant (person_id, role, unit_id, subtree, valid_from, reason)
       SELECT p.id, $2, u.id, true, u.valid_from, 'Dữ liệu mẫu' FROM person p, org_unit u
        WHERE p.number_hash = $1 AND u.slug = $3 RETURNING id, person_id, unit_id`,
      [vault.numberHash(number), role, unit],
    );
    if (!grant) throw new Error(`the sample has no person for the account "${key}"`);
    await app.get(Audit).record(tx, {
      actor: null,
      action: 'grant.given',
      subjectType: 'person',
      subjectId: grant.person_id,
      unitId: grant.unit_id,
      detail: { grantId: grant.id, role, sample: true },
    });
  }
}
