import type { UnitScope } from '../../../platform/access/unit-scope.js';
import type { Tx } from '../../../platform/database/database.js';
import { rows } from '../../../platform/database/sql.js';
import type { Vault } from '../../../platform/vault/vault.js';
import type { KnownPerson, KnownPost, KnownState } from './plan.rules.js';

interface PersonRow extends Omit<KnownPerson, 'personalNumber'> {
  numberHash: Buffer | null;
}

/**
 * Who holds a post in `units` on the day or later, and who holds one of the numbers, wherever they are.
 * The second is the one place that looks beyond the scope; what it finds there only ever turns into a neutral problem.
 */
export async function loadKnownState(
  tx: Tx,
  vault: Vault,
  units: UnitScope,
  effectiveOn: string,
  numbers: readonly string[],
): Promise<KnownState> {
  const numberOf = new Map(numbers.map((number) => [vault.numberHash(number).toString('hex'), number]));
  const hashes = [...numberOf.keys()].map((hex) => Buffer.from(hex, 'hex'));
  const persons = await rows<PersonRow>(
    tx,
    `SELECT id, full_name AS "fullName", birth_date AS "birthDate", birth_year AS "birthYear", sex, phone, email, number_hash AS "numberHash"
       FROM person
      WHERE erased_at IS NULL AND (number_hash = ANY($1::bytea[]) OR id IN (
        SELECT person_id FROM membership WHERE unit_id = ANY($2::int[]) AND superseded_at = 'infinity' AND valid_to > $3::date))`,
    [hashes, units.unitIds, effectiveOn],
  );
  const posts = await rows<KnownPost>(
    tx,
    `SELECT id, person_id AS "personId", unit_id AS "unitId", category, title, is_primary AS primary, joined_on AS "joinedOn",
            valid_from AS "validFrom", valid_to AS "validTo"
       FROM membership WHERE person_id = ANY($1::uuid[]) AND superseded_at = 'infinity' ORDER BY person_id, valid_from, id`,
    [persons.map(({ id }) => id)],
  );
  const people = new Map<string, KnownPerson>();
  const byNumber = new Map<string, KnownPerson>();
  for (const { numberHash, ...row } of persons) {
    const personalNumber = numberHash ? (numberOf.get(numberHash.toString('hex')) ?? null) : null;
    const person = { ...row, fullName: row.fullName ?? '', personalNumber };
    people.set(person.id, person);
    if (personalNumber) byNumber.set(personalNumber, person);
  }
  return { people, byNumber, posts: groupByPerson(posts) };
}

function groupByPerson(posts: readonly KnownPost[]): Map<string, KnownPost[]> {
  const groups = new Map<string, KnownPost[]>();
  for (const post of posts) {
    const group = groups.get(post.personId);
    if (group) group.push(post);
    else groups.set(post.personId, [post]);
  }
  return groups;
}
