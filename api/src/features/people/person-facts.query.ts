import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/database.js';
import { rows } from '../../platform/database/sql.js';

/** What only describes the import itself or the posts that it wrote. */
const OWN = ['membership', 'roster_import_row', 'roster_change'];

const WORDS: Record<string, string> = {
  account: 'đã có tài khoản',
  activation_slip: 'đã có phiếu kích hoạt',
  role_grant: 'đã được giao quyền',
  enrolment: 'đã bắt đầu học',
  learning_event: 'đã bắt đầu học',
  course_progress: 'đã bắt đầu học',
  quiz_attempt: 'đã làm bài kiểm tra',
  completion: 'đã có kết quả học',
  exemption: 'đã có quyết định miễn, tạm hoãn',
};

/**
 * Whether anything rests on a person, asked of the foreign keys themselves: a table that a later feature adds
 * is found without anybody remembering to tell this one.
 */
@Injectable()
export class PersonFacts {
  async restingOn(tx: Tx, personIds: readonly string[]): Promise<{ personId: string; reason: string }[]> {
    if (personIds.length === 0) return [];
    const references = await rows<{ table: string; name: string; column: string }>(
      tx,
      `SELECT c.conrelid::regclass::text AS table, t.relname AS name, quote_ident(a.attname) AS column
         FROM pg_constraint c
         JOIN pg_class t ON t.oid = c.conrelid
         JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
        WHERE c.contype = 'f' AND c.confrelid = 'person'::regclass AND c.conparentid = 0 AND t.relname <> ALL($1::text[])`,
      [OWN],
    );
    const found: { personId: string; reason: string }[] = [];
    for (const { table, name, column } of references) {
      const reason = WORDS[name] ?? 'đã có việc khác gắn với người này';
      const people = await rows<{ id: string }>(
        tx,
        `SELECT DISTINCT ${column} AS id FROM ${table} WHERE ${column} = ANY($1::uuid[])`,
        [personIds],
      );
      found.push(...people.map(({ id }) => ({ personId: id, reason })));
    }
    return found;
  }
}
