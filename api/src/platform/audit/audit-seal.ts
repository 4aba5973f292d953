import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/database.js';
import { firstRow, rows, run } from '../database/sql.js';

interface Seal {
  first_entry: number;
  last_entry: number;
  entries: number;
  previous_hash: Buffer;
  hash: Buffer;
}

/** The text of an entry that is hashed: one line of JSON per row, columns in a fixed order, times in UTC. */
const ENTRY_LINES = `
  SELECT id, json_build_array(id, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), actor_person_id,
    actor_account_id, action, subject_type, subject_id, unit_id, detail, request_id)::text AS line
  FROM audit_entry WHERE id > $1 AND id <= $2 ORDER BY id`;

const GENESIS = createHash('sha256').update('bdhvs audit').digest();

/** Rows of a transaction that is still open get a lower id than rows already seen: leave the youngest alone. */
const SETTLED_SECONDS = 120;
const BATCH = 5_000;

export type SealCheck =
  { ok: true; seals: number; entries: number } | { ok: false; seal: number; why: string };

/** Seals the audit trail in batches into a hash chain, and checks it. */
@Injectable()
export class AuditSeal {
  /** @returns how many entries were sealed in this turn */
  async sealNext(tx: Tx, settledSeconds = SETTLED_SECONDS): Promise<number> {
    const last = await firstRow<Seal>(tx, 'SELECT last_entry, hash FROM audit_seal ORDER BY id DESC LIMIT 1');
    const from = last?.last_entry ?? 0;
    const upTo = await firstRow<{ id: number | null }>(
      tx,
      `SELECT max(id) AS id FROM (SELECT id FROM audit_entry WHERE id > $1
         AND at < clock_timestamp() - make_interval(secs => $2) ORDER BY id LIMIT ${BATCH}) settled`,
      [from, settledSeconds],
    );
    if (!upTo?.id) return 0;
    const entries = await rows<{ id: number; line: string }>(tx, ENTRY_LINES, [from, upTo.id]);
    const previous = last?.hash ?? GENESIS;
    await run(
      tx,
      'INSERT INTO audit_seal (first_entry, last_entry, entries, previous_hash, hash) VALUES ($1, $2, $3, $4, $5)',
      [entries[0]?.id ?? from + 1, upTo.id, entries.length, previous, chain(previous, entries)],
    );
    return entries.length;
  }

  /** Recomputes the whole chain from the rows. */
  async verify(tx: Tx): Promise<SealCheck> {
    const seals = await rows<Seal>(
      tx,
      'SELECT first_entry, last_entry, entries, previous_hash, hash FROM audit_seal ORDER BY id',
    );
    let previous: Buffer = GENESIS;
    let from = 0;
    let total = 0;
    for (const [index, seal] of seals.entries()) {
      const entries = await rows<{ id: number; line: string }>(tx, ENTRY_LINES, [from, seal.last_entry]);
      if (!seal.previous_hash.equals(previous))
        return { ok: false, seal: index + 1, why: 'the chain is broken before it' };
      if (entries.length !== seal.entries)
        return {
          ok: false,
          seal: index + 1,
          why: `holds ${entries.length} rows, sealed were ${seal.entries}`,
        };
      if (!chain(previous, entries).equals(seal.hash))
        return { ok: false, seal: index + 1, why: 'a row was changed' };
      previous = seal.hash;
      from = seal.last_entry;
      total += entries.length;
    }
    return { ok: true, seals: seals.length, entries: total };
  }
}

function chain(previous: Buffer, entries: { line: string }[]): Buffer {
  const hash = createHash('sha256').update(previous);
  for (const entry of entries) hash.update(entry.line).update('\n');
  return hash.digest();
}
