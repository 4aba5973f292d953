import type { StaffCategory } from '@bdhvs/contracts';
import type { Tx } from '../../platform/database/database.js';
import { firstRow, rows } from '../../platform/database/sql.js';

export interface PostToWrite {
  personId: string;
  unitId: number;
  category: StaffCategory | null;
  title: string | null;
  primary: boolean;
  joinedOn: string | null;
  validFrom: string;
  validTo: string;
}

/** Locks these people against other writers and says which moment it is after that: what is recorded next carries it. */
export async function lockPeople(tx: Tx, personIds: readonly string[]): Promise<string> {
  await rows(tx, 'SELECT id FROM person WHERE id = ANY($1::uuid[]) ORDER BY id FOR NO KEY UPDATE', [
    personIds,
  ]);
  return momentOf(tx);
}

/** As text, because a Date would cut the microseconds that keep "before" and "after" apart. */
export async function momentOf(tx: Tx): Promise<string> {
  const row = await firstRow<{ at: string }>(tx, 'SELECT clock_timestamp()::text AS at');
  return (row as { at: string }).at;
}

/**
 * Closes what is known about these posts.
 * @returns the ids that were still current; fewer than asked for means that somebody else was faster
 */
export async function supersedePosts(tx: Tx, ids: readonly number[], at: string): Promise<number[]> {
  if (ids.length === 0) return [];
  const closed = await rows<{ id: number }>(
    tx,
    `UPDATE membership SET superseded_at = $2 WHERE id = ANY($1::bigint[]) AND superseded_at = 'infinity' RETURNING id`,
    [ids, at],
  );
  return closed.map(({ id }) => Number(id));
}

/** @returns ids of the new rows with the person they belong to */
export async function insertPosts(
  tx: Tx,
  posts: readonly PostToWrite[],
  at: string,
  importId: string | null = null,
): Promise<{ id: number; personId: string }[]> {
  if (posts.length === 0) return [];
  return rows<{ id: number; personId: string }>(
    tx,
    `INSERT INTO membership (person_id, unit_id, category, title, is_primary, joined_on, valid_from, valid_to, recorded_at, import_id)
     SELECT p."personId", p."unitId", p.category, p.title, p."primary", p."joinedOn", p."validFrom", p."validTo", $2, $3
       FROM jsonb_to_recordset($1::jsonb) AS p ("personId" uuid, "unitId" int, category text, title text, "primary" boolean,
            "joinedOn" date, "validFrom" date, "validTo" date)
     RETURNING id, person_id AS "personId"`,
    [JSON.stringify(posts), at, importId],
  );
}
