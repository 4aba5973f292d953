import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Derived: standing of each person under each rule, and the counters folded from it. */
export class Shares1790000000007 implements MigrationInterface {
  name = 'Shares1790000000007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- done[i]: first confirmed day of the rule's i-th course, infinity if none yet, NULL while it is not required.
      -- reached[i]: the same with results that wait for review. No foreign keys: what is derived is checked by recount.
      CREATE TABLE standing (
        rule_id integer NOT NULL,
        person_id uuid NOT NULL,
        from_on date NOT NULL,
        to_on date NOT NULL,
        unit_id integer NOT NULL,
        category text NOT NULL,
        state "char" NOT NULL CHECK (state IN ('o', 'e', 'u')),
        done date[] NOT NULL,
        reached date[] NOT NULL,
        all_done date NOT NULL,
        all_reached date NOT NULL,
        PRIMARY KEY (rule_id, person_id, from_on)
      ) WITH (fillfactor = 80);
      CREATE INDEX standing_unit ON standing (rule_id, unit_id);

      -- Changes of the counters, dated; only added by refreshes and only taken by the fold, so no two people wait for a row.
      CREATE TABLE share_delta (
        rule_id integer NOT NULL,
        slot smallint NOT NULL,
        unit_id integer NOT NULL,
        category text NOT NULL,
        on_date date NOT NULL,
        obliged integer NOT NULL,
        exempt integer NOT NULL,
        unresolved integer NOT NULL,
        done integer NOT NULL,
        done_exempt integer NOT NULL,
        reached integer NOT NULL
      );
      CREATE INDEX share_delta_due ON share_delta (on_date, rule_id);

      -- The counters of the leaf units on share_clock.day, less the deltas not folded yet.
      CREATE TABLE share_now (
        rule_id integer NOT NULL,
        slot smallint NOT NULL,
        unit_id integer NOT NULL,
        category text NOT NULL,
        obliged integer NOT NULL,
        exempt integer NOT NULL,
        unresolved integer NOT NULL,
        done integer NOT NULL,
        done_exempt integer NOT NULL,
        reached integer NOT NULL,
        PRIMARY KEY (rule_id, slot, unit_id, category)
      ) WITH (fillfactor = 70);

      CREATE TABLE share_clock (only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row), day date NOT NULL);
      INSERT INTO share_clock (day) VALUES ('-infinity');

      ${refreshCompletion}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup to go back.');
  }
}

/**
 * The hot path: one result of one person changed, so only the days of that course can have. Says the same as
 * shares/standing.rules.ts and shares/tally.rules.ts for this one case; the proof holds them together.
 * A generic plan, because planning these statements costs more than running them.
 */
const refreshCompletion = `
  CREATE FUNCTION refresh_completion_share(the_person uuid, the_course integer) RETURNS integer
    LANGUAGE plpgsql SET plan_cache_mode = force_generic_plan AS $$
  DECLARE
    changed_rows integer;
  BEGIN
    -- Lock first, read after: the statement below then sees what the one before us committed.
    PERFORM FROM person WHERE id = the_person FOR NO KEY UPDATE;
    WITH course_of_rule AS (
      SELECT r.id AS rule_id, r.ends_on, r.quiz_alone, position, r.admit_from[position] AS admit_from
        FROM programme_rule r, array_position(r.course_ids, the_course) AS position
       WHERE r.retired_at IS NULL AND position IS NOT NULL
    ), first_day AS (
      SELECT q.rule_id, q.position,
             coalesce(min(c.effective_on) FILTER (WHERE c.confirmed), 'infinity') AS done_on,
             coalesce(min(c.effective_on), 'infinity') AS reached_on
        FROM course_of_rule q
        LEFT JOIN completion c ON c.person_id = the_person AND c.course_id = the_course AND c.superseded_at = 'infinity'
         AND c.effective_on >= q.admit_from AND c.effective_on < q.ends_on AND (q.quiz_alone OR NOT c.quiz_alone)
       GROUP BY q.rule_id, q.position
    ), before AS (
      SELECT s.*, f.position, f.done_on, f.reached_on,
             s.done[:f.position - 1] || f.done_on || s.done[f.position + 1:] AS new_done,
             s.reached[:f.position - 1] || f.reached_on || s.reached[f.position + 1:] AS new_reached
        FROM first_day f JOIN standing s ON s.rule_id = f.rule_id AND s.person_id = the_person
       WHERE s.done[f.position] <> f.done_on OR s.reached[f.position] <> f.reached_on
    ), change AS MATERIALIZED (
      SELECT b.*, (SELECT max(day) FROM unnest(new_done) AS day) AS new_all_done,
             (SELECT max(day) FROM unnest(new_reached) AS day) AS new_all_reached
        FROM before b
    ), written AS (
      UPDATE standing s SET done = c.new_done, reached = c.new_reached, all_done = c.new_all_done, all_reached = c.new_all_reached
        FROM change c WHERE s.rule_id = c.rule_id AND s.person_id = c.person_id AND s.from_on = c.from_on
      RETURNING 1
    ), told AS (
      INSERT INTO share_delta (rule_id, slot, unit_id, category, on_date, obliged, exempt, unresolved, done, done_exempt, reached)
      SELECT c.rule_id, w.slot, c.unit_id, c.category, greatest(w.on_date, k.day), 0, 0, 0,
             coalesce(sum(w.amount) FILTER (WHERE c.state = 'o' AND NOT w.of_reached), 0),
             coalesce(sum(w.amount) FILTER (WHERE c.state = 'e' AND NOT w.of_reached), 0),
             coalesce(sum(w.amount) FILTER (WHERE c.state = 'o' AND w.of_reached), 0)
        FROM change c
        CROSS JOIN share_clock k
        CROSS JOIN LATERAL (VALUES
          (c.position, false, c.done[c.position], -1), (c.position, false, c.done_on, 1),
          (c.position, true, c.reached[c.position], -1), (c.position, true, c.reached_on, 1),
          (0, false, c.all_done, -1), (0, false, c.new_all_done, 1),
          (0, true, c.all_reached, -1), (0, true, c.new_all_reached, 1)) AS v (slot, of_reached, first_on, sign)
        CROSS JOIN LATERAL (VALUES
          (v.slot, v.of_reached, greatest(v.first_on, c.from_on), v.sign),
          (v.slot, v.of_reached, c.to_on, -v.sign)) AS w (slot, of_reached, on_date, amount)
       WHERE c.state <> 'u' AND v.first_on < c.to_on AND w.on_date < 'infinity'
       GROUP BY c.rule_id, w.slot, c.unit_id, c.category, greatest(w.on_date, k.day)
      HAVING coalesce(sum(w.amount) FILTER (WHERE c.state = 'o' AND NOT w.of_reached), 0) <> 0
          OR coalesce(sum(w.amount) FILTER (WHERE c.state = 'e' AND NOT w.of_reached), 0) <> 0
          OR coalesce(sum(w.amount) FILTER (WHERE c.state = 'o' AND w.of_reached), 0) <> 0
    )
    SELECT count(*) INTO changed_rows FROM written;
    RETURN changed_rows;
  END $$;
`;
