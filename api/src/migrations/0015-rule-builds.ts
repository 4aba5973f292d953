import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Drafted rules on their way into force: how far the standing behind them is built. */
export class RuleBuilds1790000001015 implements MigrationInterface {
  name = 'RuleBuilds1790000001015';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE rule_build (
        id uuid PRIMARY KEY,
        rule_id integer NOT NULL UNIQUE REFERENCES programme_rule,
        -- The newest version in force when it was drafted, 0 where there was none: what its author had before them.
        base_version integer NOT NULL,
        requested_by uuid NOT NULL REFERENCES person,
        requested_at timestamptz NOT NULL,
        -- Whoever wrote before this moment may not have known of the draft; the build waits until they have committed.
        seen_at timestamptz,
        people integer,
        people_done integer NOT NULL DEFAULT 0,
        -- The build goes through people in the order of their ids and goes on behind this one.
        last_person uuid NOT NULL DEFAULT '00000000-0000-0000-0000-000000000000',
        built_at timestamptz
      );
      CREATE INDEX rule_build_open ON rule_build (requested_at) WHERE built_at IS NULL;

      DO $$
      BEGIN
        IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'bdhvs_app') AND current_user <> 'bdhvs_app' THEN
          GRANT SELECT, INSERT, UPDATE ON rule_build TO bdhvs_app;
        END IF;
      END $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup to go back.');
  }
}
