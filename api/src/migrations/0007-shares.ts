import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Derived: standing of each person under each rule, and the counters folded from it. */
export class Shares1790000000007 implements MigrationInterface {
  name = 'Shares1790000000007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE standing (
        rule_id integer NOT NULL REFERENCES programme_rule,
        person_id uuid NOT NULL,
        from_on date NOT NULL,
        to_on date NOT NULL,
        unit_id integer NOT NULL,
        category text NOT NULL,
        state char(1) NOT NULL CHECK (state IN ('o', 'e', 'u')),
        done date[] NOT NULL,
        reached date[] NOT NULL,
        all_done date NOT NULL,
        all_reached date NOT NULL,
        PRIMARY KEY (rule_id, person_id, from_on)
      ) WITH (fillfactor = 80);
      CREATE INDEX standing_unit ON standing (rule_id, unit_id);

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
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup to go back.');
  }
}
