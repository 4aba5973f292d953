import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/database.js';
import { rows, run } from '../../../platform/database/sql.js';
import { Vault } from '../../../platform/vault/vault.js';
import type { KnownState, PersonValues } from './plan.rules.js';
import { RosterBaseChangedProblem } from './roster.errors.js';
import { nameSortKey } from './text.rules.js';

export interface PersonToAdd {
  id: string;
  personalNumber: string;
  values: PersonValues;
}

export interface RecordedChange {
  personId: string;
  kind: 'person-added' | 'person-changed' | 'membership-added' | 'membership-superseded';
  membershipId: number | null;
  values: { before: PersonValues; after: PersonValues } | null;
}

/** Writes people and posts of an import, each with a line of what was done, so that it can be taken back. */
@Injectable()
export class RosterChanges {
  constructor(private readonly vault: Vault) {}

  async addPeople(tx: Tx, importId: string, people: readonly PersonToAdd[]): Promise<void> {
    if (people.length === 0) return;
    const added = await run(
      tx,
      `INSERT INTO person (id, full_name, sort_key, birth_date, birth_year, sex, phone, email, number_cipher, number_hash)
       SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::date[], $5::smallint[], $6::text[], $7::text[], $8::text[], $9::bytea[], $10::bytea[])
       ON CONFLICT (number_hash) DO NOTHING`,
      [
        people.map(({ id }) => id),
        people.map(({ values }) => values.fullName),
        people.map(({ values }) => nameSortKey(values.fullName)),
        people.map(({ values }) => values.birthDate),
        people.map(({ values }) => values.birthYear),
        people.map(({ values }) => values.sex),
        people.map(({ values }) => values.phone),
        people.map(({ values }) => values.email),
        people.map(({ personalNumber }) => this.vault.seal(personalNumber)),
        people.map(({ personalNumber }) => this.vault.numberHash(personalNumber)),
      ],
    );
    // Somebody brought one of these numbers in a moment ago: what the preview called new is not.
    if (added < people.length) throw new RosterBaseChangedProblem();
    await run(
      tx,
      `INSERT INTO roster_change (import_id, person_id, kind) SELECT $1, id, 'person-added' FROM unnest($2::uuid[]) AS id`,
      [importId, people.map(({ id }) => id)],
    );
  }

  async changePeople(
    tx: Tx,
    importId: string,
    people: readonly { id: string; values: PersonValues }[],
    known: KnownState,
  ): Promise<void> {
    if (people.length === 0) return;
    await writeValues(tx, people);
    const values = people.map(({ id, values: after }) =>
      this.vault.seal(JSON.stringify({ before: valuesOf(known.people.get(id)), after })),
    );
    await run(
      tx,
      `INSERT INTO roster_change (import_id, person_id, kind, values_cipher) SELECT $1, c.id, 'person-changed', c.sealed FROM unnest($2::uuid[], $3::bytea[]) AS c (id, sealed)`,
      [importId, people.map(({ id }) => id), values],
    );
  }

  async recordPosts(
    tx: Tx,
    importId: string,
    superseded: readonly number[],
    added: readonly number[],
  ): Promise<void> {
    await run(
      tx,
      `INSERT INTO roster_change (import_id, person_id, kind, membership_id)
       SELECT $1, m.person_id, CASE WHEN m.id = ANY($2::bigint[]) THEN 'membership-superseded' ELSE 'membership-added' END, m.id
         FROM membership m WHERE m.id = ANY($2::bigint[]) OR m.id = ANY($3::bigint[])`,
      [importId, superseded, added],
    );
  }

  async of(tx: Tx, importId: string): Promise<RecordedChange[]> {
    const found = await rows<Omit<RecordedChange, 'values'> & { sealed: Buffer | null }>(
      tx,
      `SELECT person_id AS "personId", kind, membership_id AS "membershipId", values_cipher AS sealed FROM roster_change WHERE import_id = $1 ORDER BY id`,
      [importId],
    );
    return found.map(({ sealed, ...change }) => ({
      ...change,
      values: sealed ? (JSON.parse(this.vault.open(sealed)) as RecordedChange['values']) : null,
    }));
  }
}

export async function writeValues(
  tx: Tx,
  people: readonly { id: string; values: PersonValues }[],
): Promise<void> {
  if (people.length === 0) return;
  await run(
    tx,
    `UPDATE person p SET full_name = v.full_name, sort_key = v.sort_key, birth_date = v.birth_date, birth_year = v.birth_year,
            sex = v.sex, phone = v.phone, email = v.email
       FROM unnest($1::uuid[], $2::text[], $3::text[], $4::date[], $5::smallint[], $6::text[], $7::text[], $8::text[])
         AS v (id, full_name, sort_key, birth_date, birth_year, sex, phone, email)
      WHERE p.id = v.id AND p.erased_at IS NULL`,
    [
      people.map(({ id }) => id),
      people.map(({ values }) => values.fullName),
      people.map(({ values }) => nameSortKey(values.fullName)),
      people.map(({ values }) => values.birthDate),
      people.map(({ values }) => values.birthYear),
      people.map(({ values }) => values.sex),
      people.map(({ values }) => values.phone),
      people.map(({ values }) => values.email),
    ],
  );
}

export function valuesOf(person: PersonValues | undefined): PersonValues | null {
  if (!person) return null;
  const { fullName, birthDate, birthYear, sex, phone, email } = person;
  return { fullName, birthDate, birthYear, sex, phone, email };
}
