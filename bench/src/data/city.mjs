/**
 * A synthetic city for measuring: communes with leaf units, staff with posts, results, exemptions, and one programme
 * over all of them. Everything is made by the database from row numbers, so the same size gives the same city.
 * One commune has about 400 staff and one about 4 000, because budgets speak of them.
 */
export const SMALL_COMMUNE = 'xa-nho';
export const LARGE_COMMUNE = 'xa-lon';
export const CITY = 'thanh-pho';
export const PROGRAMME = 'ky-nang-so-bench';

const LEAVES_PER_COMMUNE = 10;
const COURSES = ['bench-mot', 'bench-hai', 'bench-ba', 'bench-bon'];

/**
 * @param client of `pg`, on a migrated, empty database, as a superuser (or, slower, the owner of its tables)
 * @param {{ people: number, leafUnits: number, today: string, say?: (line: string) => void }} size
 */
export async function fillCity(client, { people, leafUnits, today, say = () => {} }) {
  const communes = Math.max(2, Math.round(leafUnits / LEAVES_PER_COMMUNE));
  const step = async (what, sql, values = []) => {
    const started = Date.now();
    const { rowCount } = await client.query(sql, values);
    say(`${what}: ${rowCount ?? ''} rows, ${Date.now() - started} ms`);
  };
  await client.query(
    "SET synchronous_commit = off; SET maintenance_work_mem = '512MB'; SET work_mem = '256MB'",
  );
  // Checked row by row these two cost more than all the rest; a superuser may skip the one, the other is built at the end.
  await client
    .query('SET session_replication_role = replica')
    .catch(() => say('foreign keys are checked: not a superuser'));
  const [{ definition }] = (await client.query(onePrimary)).rows;
  await client.query('ALTER TABLE membership DROP CONSTRAINT membership_one_primary');
  await step('units', units, [communes, CITY, SMALL_COMMUNE, LARGE_COMMUNE, LEAVES_PER_COMMUNE]);
  await step('links', links, [LEAVES_PER_COMMUNE]);
  await step('people', persons, [people]);
  await step('posts', posts, [
    people,
    Math.min(400, Math.floor(people / communes)),
    Math.min(4000, Math.floor(people / 4)),
    communes,
    LEAVES_PER_COMMUNE,
  ]);
  await step('programme', programme, [PROGRAMME, COURSES]);
  await step('results', results, [today]);
  await step('exemptions', exemptions);
  await step('standing', standing);
  await step('counters', counters, [today]);
  await step('clock', 'UPDATE share_clock SET day = $1::date', [today]);
  await step(
    'one primary post at a time',
    `ALTER TABLE membership ADD CONSTRAINT membership_one_primary ${definition}`,
  );
  await client.query('SET session_replication_role = origin').catch(() => undefined);
  await client.query('VACUUM ANALYZE');
}

const onePrimary =
  "SELECT pg_get_constraintdef(oid) AS definition FROM pg_constraint WHERE conname = 'membership_one_primary'";

/** A number in [0, bound) that looks drawn by lot, from a row number and a salt. */
const lot = (n, salt, bound) => `(abs(hashint8(${n}::bigint * 7919 + ${salt})::bigint) % ${bound})`;

const units = `
  WITH city AS (
    INSERT INTO org_unit (slug, name, kind, valid_from, sort_order) VALUES ($2, 'Thành phố Đo', 'city', '2025-07-01', 0) RETURNING id),
  commune AS (
    INSERT INTO org_unit (slug, name, kind, subtype, valid_from, sort_order)
    SELECT CASE c WHEN 1 THEN $3 WHEN 2 THEN $4 ELSE 'xa-' || c END, 'Xã Đo ' || c, 'commune', 'xa', '2025-07-01', c * 100
      FROM generate_series(1, $1::int) c RETURNING id)
  INSERT INTO org_unit (slug, name, kind, valid_from, sort_order)
  SELECT 'truong-' || c || '-' || l, 'Trường số ' || l || ' xã Đo ' || c, 'school', '2025-07-01', c * 100 + l
    FROM generate_series(1, $1::int) c, generate_series(1, $5::int) l`;

const links = `
  INSERT INTO unit_parent (unit_id, parent_id, valid_from, recorded_at)
  SELECT u.id, CASE WHEN u.kind = 'commune' THEN city.id ELSE commune.id END, '2025-07-01', '2026-01-01T00:00:00Z'
    FROM org_unit u
    CROSS JOIN (SELECT id FROM org_unit WHERE kind = 'city') city
    LEFT JOIN (SELECT id, sort_order / 100 AS number FROM org_unit WHERE kind = 'commune') commune
      ON commune.number = u.sort_order / 100 AND u.kind = 'school'
   WHERE u.kind <> 'city' AND $1::int > 0`;

const persons = `
  INSERT INTO person (id, full_name, sort_key)
  SELECT ('01900000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid,
         family || ' ' || middle || ' ' || given, lower(given || ' ' || family || ' ' || middle)
    FROM generate_series(1, $1::int) n
    CROSS JOIN LATERAL (SELECT
      (ARRAY['Nguyễn','Trần','Lê','Phạm','Hoàng','Phan','Vũ','Đặng','Bùi','Đỗ','Hồ','Ngô','Dương','Lý'])[1 + ${lot('n', 1, 14)}] AS family,
      (ARRAY['Văn','Thị','Đức','Thu','Minh','Ngọc','Hồng','Quang','Thanh','Xuân','Kim','Hữu'])[1 + ${lot('n', 2, 12)}] AS middle,
      (ARRAY['An','Bình','Chi','Dung','Giang','Hà','Hải','Hạnh','Hiền','Hoa','Hùng','Hương','Khánh','Lan','Linh','Long','Mai',
        'Nam','Nga','Nhung','Phương','Quân','Sơn','Tâm','Thảo','Thủy','Trang','Tuấn','Vân','Yến'])[1 + ${lot('n', 3, 30)}] AS given) name`;

/** Every thirtieth has moved once. Categories as in a commune's list; one in five hundred has none. */
const posts = `
  WITH leaf AS (
    SELECT id, sort_order / 100 AS commune, sort_order % 100 AS place FROM org_unit WHERE kind = 'school'),
  placed AS (
    SELECT n, ('01900000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid AS person_id,
      CASE WHEN n <= $2::int THEN 1 WHEN n <= $2::int + $3::int THEN 2 ELSE 3 + ${lot('n', 4, 'greatest($4::int - 2, 1)')} END AS commune,
      1 + ${lot('n', 5, '$5::int')} AS place,
      CASE WHEN ${lot('n', 6, 500)} = 0 THEN NULL
           ELSE (ARRAY['public_employee','public_employee','public_employee','public_employee','public_employee','public_employee',
             'civil_servant','civil_servant','cadre','contract_worker','part_time_grassroots'])[1 + ${lot('n', 7, 11)}] END AS category,
      CASE WHEN n > 5000 AND ${lot('n', 8, 30)} = 0 THEN date '2026-02-01' + ${lot('n', 9, 250)}::int END AS moved_on
      FROM generate_series(1, $1::int) n),
  -- Materialised, so that the leaf units are met by hash: person by person, a million would each go through them all.
  spell AS MATERIALIZED (
    SELECT person_id, category, date '2025-07-01' AS valid_from, coalesce(moved_on, 'infinity') AS valid_to, commune, place FROM placed
    UNION ALL
    SELECT person_id, category, moved_on, 'infinity', 3 + (commune - 3 + 1) % greatest($4::int - 2, 1), place FROM placed WHERE moved_on IS NOT NULL)
  INSERT INTO membership (person_id, unit_id, category, joined_on, valid_from, valid_to, recorded_at)
  SELECT s.person_id, l.id, s.category, '2025-07-01', s.valid_from, s.valid_to, '2026-01-02T00:00:00Z'
    FROM spell s JOIN leaf l ON l.commune = s.commune AND l.place = s.place`;

const programme = `
  WITH course AS (
    INSERT INTO course (slug, title) SELECT slug, 'Khóa ' || slug FROM unnest($2::text[]) slug RETURNING id),
  programme AS (
    INSERT INTO programme (slug, name, mandate_number, owner_unit_id)
    SELECT $1, 'Kỹ năng số để đo', '1/KH-UBND', id FROM org_unit WHERE kind = 'city' RETURNING id, owner_unit_id)
  INSERT INTO programme_rule (programme_id, version, cycle, opens_on, closes_on, course_ids, course_from, admit_from, audience, unit_ids, activated_at, created_at)
  SELECT p.id, 1, '2026', '2026-02-01', '2026-12-31', ids, array_fill(date '2026-02-01', ARRAY[cardinality(ids)]),
    array_fill(date '2026-01-01', ARRAY[cardinality(ids)]),
    ARRAY['cadre', 'civil_servant', 'public_employee', 'contract_worker'], ARRAY[p.owner_unit_id], '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z'
    FROM programme p, (SELECT array_agg(id ORDER BY id) AS ids FROM course) c`;

/**
 * About 130 results for 100 people and course: most finish, some twice, one in fifty waits for review. None was
 * recorded later than now, whatever the hour: what is not yet known is rightly not counted.
 */
const results = `
  INSERT INTO completion (person_id, course_id, completed_at, effective_on, confirmed, trust, signed_in_by, recorded_at)
  SELECT p.id, c.id, least(d.day + time '09:00', now() - interval '6 minutes'), d.day, ${lot('k.n', 14, 50)} <> 0,
    CASE WHEN ${lot('k.n', 15, 40)} = 0 THEN 'document' ELSE 'system' END, 'vneid', least(d.day + time '09:05', now() - interval '1 minute')
    FROM (SELECT id, ('x' || right(id::text, 12))::bit(48)::bigint AS n FROM person) p
    CROSS JOIN (SELECT unnest(course_ids) AS id FROM programme_rule) c
    CROSS JOIN generate_series(1, 2) r
    CROSS JOIN LATERAL (SELECT p.n * 31 + c.id * 7 + r AS n) k
    CROSS JOIN LATERAL (SELECT date '2026-02-10' + ${lot('k.n', 12, "($1::date - date '2026-02-10' + 1)")}::int AS day) d
   WHERE ${lot('k.n', 13, 100)} < CASE r WHEN 1 THEN 88 ELSE 42 END`;

const exemptions = `
  INSERT INTO exemption (programme_id, person_id, reason, decision_number, approver, valid_from, valid_to, recorded_at)
  SELECT r.programme_id, p.id, 'Nghỉ thai sản', n || '/QĐ-UBND', 'Chủ tịch UBND', date '2026-03-01' + ${lot('n', 21, 200)}::int,
    CASE WHEN ${lot('n', 22, 2)} = 0 THEN date '2026-10-01' + ${lot('n', 23, 200)}::int ELSE 'infinity' END, '2026-03-01T00:00:00Z'
    FROM (SELECT id, ('x' || right(id::text, 12))::bit(48)::bigint AS n FROM person) p, programme_rule r
   WHERE ${lot('n', 24, 100)} = 0`;

/** The rules of standing for this city's simple facts: one rule, all courses from its first day, few exemptions. */
const standing = `
  WITH rule AS (SELECT * FROM programme_rule),
  first_day AS (
    SELECT r.person_id, c.position, min(r.effective_on) FILTER (WHERE r.confirmed) AS done_on, min(r.effective_on) AS reached_on
      FROM completion r, rule, unnest(rule.course_ids, rule.admit_from) WITH ORDINALITY AS c (course_id, admit_from, position)
     WHERE r.course_id = c.course_id AND r.effective_on >= c.admit_from AND r.superseded_at = 'infinity'
     GROUP BY r.person_id, c.position),
  days AS (
    SELECT person_id,
      array_agg(coalesce(done_on, 'infinity') ORDER BY position) AS done, array_agg(coalesce(reached_on, 'infinity') ORDER BY position) AS reached
      FROM (SELECT p.id AS person_id, k.position, f.done_on, f.reached_on
              FROM person p CROSS JOIN (SELECT generate_series(1, cardinality(course_ids)) AS position FROM rule) k
              LEFT JOIN first_day f ON f.person_id = p.id AND f.position = k.position
             ) all_courses (person_id, position, done_on, reached_on)
     GROUP BY person_id),
  piece AS (
    SELECT m.person_id, m.unit_id, m.category, greatest(m.valid_from, rule.opens_on) AS from_on, m.valid_to AS to_on
      FROM membership m, rule
     WHERE m.valid_to > rule.opens_on AND (m.category IS NULL OR m.category = ANY (rule.audience))),
  cut AS (
    SELECT p.*, e.valid_from AS exempt_from, e.valid_to AS exempt_to
      FROM piece p LEFT JOIN exemption e ON p.category IS NOT NULL AND e.person_id = p.person_id AND e.valid_from < p.to_on AND e.valid_to > p.from_on),
  segment AS (
    SELECT person_id, unit_id, category, s.from_on, s.to_on, s.state
      FROM cut CROSS JOIN LATERAL (VALUES
        (1, cut.from_on, least(cut.to_on, cut.exempt_from), CASE WHEN cut.category IS NULL THEN 'u' ELSE 'o' END),
        (2, greatest(cut.from_on, cut.exempt_from), least(cut.to_on, cut.exempt_to), 'e'),
        (3, greatest(cut.from_on, cut.exempt_to), cut.to_on, 'o')) AS s (part, from_on, to_on, state)
     WHERE s.from_on < s.to_on AND (s.part = 1 OR cut.exempt_from IS NOT NULL))
  INSERT INTO standing (rule_id, person_id, from_on, to_on, unit_id, category, state, done, reached, all_done, all_reached)
  SELECT rule.id, s.person_id, s.from_on, s.to_on, s.unit_id, coalesce(s.category, ''), s.state::"char", d.done, d.reached,
    (SELECT max(x) FROM unnest(d.done) x), (SELECT max(x) FROM unnest(d.reached) x)
    FROM segment s JOIN days d ON d.person_id = s.person_id, rule`;

const counters = `
  WITH tally AS (
    SELECT s.rule_id, k.slot, s.unit_id, s.category, t.on_date,
      sum(t.sign) FILTER (WHERE t.kind = 's' AND s.state = 'o') AS obliged, sum(t.sign) FILTER (WHERE t.kind = 's' AND s.state = 'e') AS exempt,
      sum(t.sign) FILTER (WHERE t.kind = 's' AND s.state = 'u') AS unresolved, sum(t.sign) FILTER (WHERE t.kind = 'd' AND s.state = 'o') AS done,
      sum(t.sign) FILTER (WHERE t.kind = 'd' AND s.state = 'e') AS done_exempt, sum(t.sign) FILTER (WHERE t.kind = 'r' AND s.state = 'o') AS reached
      FROM standing s CROSS JOIN generate_series(0, 4) AS k (slot)
      CROSS JOIN LATERAL (SELECT CASE k.slot WHEN 0 THEN s.all_done ELSE s.done[k.slot] END AS done_on,
        CASE k.slot WHEN 0 THEN s.all_reached ELSE s.reached[k.slot] END AS reached_on) d
      CROSS JOIN LATERAL (
        SELECT kind, greatest(on_date, $1::date) AS on_date, sign FROM (VALUES
          ('s', s.from_on, 1), ('s', s.to_on, -1),
          ('d', CASE WHEN d.done_on < s.to_on THEN greatest(d.done_on, s.from_on) ELSE 'infinity' END, 1),
          ('d', CASE WHEN d.done_on < s.to_on THEN s.to_on ELSE 'infinity' END, -1),
          ('r', CASE WHEN d.reached_on < s.to_on THEN greatest(d.reached_on, s.from_on) ELSE 'infinity' END, 1),
          ('r', CASE WHEN d.reached_on < s.to_on THEN s.to_on ELSE 'infinity' END, -1)) AS v (kind, on_date, sign)
         WHERE on_date < 'infinity') t
     GROUP BY s.rule_id, k.slot, s.unit_id, s.category, t.on_date),
  filled AS (
    SELECT rule_id, slot, unit_id, category, on_date, coalesce(obliged, 0) AS obliged, coalesce(exempt, 0) AS exempt,
      coalesce(unresolved, 0) AS unresolved, coalesce(done, 0) AS done, coalesce(done_exempt, 0) AS done_exempt, coalesce(reached, 0) AS reached
      FROM tally),
  ahead AS (INSERT INTO share_delta SELECT * FROM filled WHERE on_date > $1::date)
  INSERT INTO share_now SELECT rule_id, slot, unit_id, category, obliged, exempt, unresolved, done, done_exempt, reached FROM filled WHERE on_date <= $1::date`;
