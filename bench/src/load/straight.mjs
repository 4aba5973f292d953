import { pg } from '../../../scripts/lib/postgres-binaries.mjs';
import { personId } from '../data/sessions.mjs';
import { newId } from './events.mjs';

const INSERT = `INSERT INTO learning_event (id, subject_id, actor_id, course_version_id, lesson_id, kind, occurred_at, received_at, device_id, content_hash)
  VALUES ($1, $2, $2, $3, $4, 'lesson.finished', now(), now(), 'may', $5)`;
const UPSERT = `INSERT INTO course_progress (person_id, course_version_id, state, revision, updated_at) VALUES ($1, $2, $3, 1, now())
  ON CONFLICT (person_id, course_version_id) DO UPDATE SET state = EXCLUDED.state, revision = course_progress.revision + 1, updated_at = EXCLUDED.updated_at`;
const COMPLETE = `INSERT INTO completion (person_id, course_id, completed_at, effective_on, trust, signed_in_by)
  SELECT $1, course_ids[$2], now(), $3, 'system', 'vneid' FROM programme_rule LIMIT 1`;
const REFRESH = 'SELECT refresh_completion_share($1, course_ids[$2]) FROM programme_rule LIMIT 1';

const HASH = Buffer.alloc(32, 7);
const STATE = JSON.stringify({
  lessons: { 'bai-mot': { startedAt: 1790000000000, finishedAt: 1790000600000, touchedAt: 1790000600000 } },
});
let next = 0;

/**
 * Straight through `pg`: one event insert and one progress upsert in one transaction, prepared.
 * @param args `completes`: one transaction in so many also completes a course and moves its counters; 0 never
 */
export async function prepare({ url, versionId, first, count, completes = 0, today }, connections) {
  const { Client } = pg();
  const clients = Array.from({ length: connections }, () => new Client({ connectionString: url }));
  await Promise.all(clients.map((client) => client.connect()));
  return {
    async turn(index) {
      const client = clients[index];
      next += 1;
      const person = personId(first + (next % count));
      await client.query('BEGIN');
      await client.query({
        name: 'insert',
        text: INSERT,
        values: [newId(), person, versionId, 'bai-mot', HASH],
      });
      await client.query({ name: 'upsert', text: UPSERT, values: [person, versionId, STATE] });
      if (completes > 0 && next % completes === 0) {
        const place = 1 + (next % 4);
        await client.query({ name: 'complete', text: COMPLETE, values: [person, place, today] });
        await client.query({ name: 'refresh', text: REFRESH, values: [person, place] });
      }
      await client.query('COMMIT');
      return 1;
    },
    close: () => Promise.all(clients.map((client) => client.end())),
  };
}
