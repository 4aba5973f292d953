import { addSessions } from './sessions.mjs';

/** People of these numbers have a session; each figure takes its own, so that none meets the traces of another. */
export const LEARNERS = {
  home: { first: 1, count: 2_000 },
  events: { first: 2_001, count: 3_000 },
  batches: { first: 5_001, count: 1_000 },
  /** All lessons of their first course are finished: a passed quiz completes it. */
  quiz: { first: 10_001, count: 12_000 },
  signIn: { first: 30_001, count: 10_000 },
};

/**
 * Makes the bench programme one of the shipped courses, hands them over to everybody, and signs some people in.
 * Everybody has finished two lessons of the first course.
 */
export async function addLearners(client, { issuer, today, say }) {
  const started = Date.now();
  await client.query('SET session_replication_role = replica');
  await client.query(`
    CREATE TEMP TABLE shipped AS
      SELECT row_number() OVER (ORDER BY c.id) AS place, c.id AS course_id, v.id AS version_id, v.content
        FROM course c JOIN course_version v ON v.course_id = c.id LIMIT 4`);
  await client.query(`
    UPDATE completion p SET course_id = s.course_id, course_version_id = s.version_id
      FROM programme_rule r, shipped s WHERE r.course_ids[s.place] = p.course_id`);
  await client.query(
    'UPDATE programme_rule SET course_ids = (SELECT array_agg(course_id ORDER BY place) FROM shipped)',
  );
  await client.query("DELETE FROM course WHERE slug LIKE 'bench-%'");
  await client.query(
    `
    INSERT INTO enrolment (person_id, course_id, course_version_id, enrolled_at)
    SELECT p.id, s.course_id, s.version_id, $1::date - 60 FROM person p CROSS JOIN shipped s`,
    [today],
  );
  await client.query(
    `WITH finished AS (
       SELECT s.place, n.lessons AS up_to, jsonb_object_agg(l ->> 'id', jsonb_build_object('startedAt', t.at, 'finishedAt', t.at + 600000, 'touchedAt', t.at + 600000)) AS lessons
         FROM shipped s CROSS JOIN (VALUES (2), (99)) AS n (lessons)
         CROSS JOIN LATERAL jsonb_array_elements(s.content -> 'lessons') WITH ORDINALITY AS e (l, number)
         CROSS JOIN LATERAL (SELECT (extract(epoch FROM $1::date - 50) * 1000 + e.number * 86400000)::bigint AS at) t
        WHERE e.number <= n.lessons GROUP BY s.place, n.lessons)
     INSERT INTO course_progress (person_id, course_version_id, state, revision, updated_at)
     SELECT p.id, s.version_id, jsonb_build_object('lessons', coalesce(f.lessons, '{}')), CASE WHEN f.place IS NULL THEN 0 ELSE 1 END, $1::date - 40
       FROM (SELECT id, ('x' || right(id::text, 12))::bit(48)::bigint AS n FROM person) p CROSS JOIN shipped s
       LEFT JOIN finished f ON f.place = s.place AND s.place = 1
        AND f.up_to = CASE WHEN p.n >= $2 AND p.n < $2 + $3 THEN 99 ELSE 2 END`,
    [today, LEARNERS.quiz.first, LEARNERS.quiz.count],
  );
  await client.query('SET session_replication_role = origin');
  for (const { first, count } of Object.values(LEARNERS)) {
    await addSessions(
      client,
      Array.from({ length: count }, (_, index) => first + index),
      issuer,
    );
  }
  await client.query('VACUUM ANALYZE');
  say(`learners: ${Date.now() - started} ms`);
}

/** The shipped courses with their keys, as the database has them. */
export async function shippedCourses(client) {
  const { rows } = await client.query(
    `SELECT c.slug, v.id AS "versionId", v.content, v.keys
       FROM programme_rule r CROSS JOIN unnest(r.course_ids) WITH ORDINALITY AS k (id, place)
       JOIN course c ON c.id = k.id JOIN course_version v ON v.course_id = c.id ORDER BY k.place`,
  );
  return rows;
}
