import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Skill frameworks, loaded as data: each load is a version, the newest of a framework is the one in force. */
export class Skills1790000001013 implements MigrationInterface {
  name = 'Skills1790000001013';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE skill_framework (
        id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        slug text NOT NULL CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
        number integer NOT NULL,
        title text NOT NULL,
        content jsonb NOT NULL,
        content_hash bytea NOT NULL,
        loaded_at timestamptz NOT NULL,
        loaded_by uuid REFERENCES person,
        -- The one that learners see. Another one is loaded beside it and put in force in its place.
        in_force boolean NOT NULL,
        UNIQUE (slug, number)
      );
      CREATE UNIQUE INDEX skill_framework_in_force ON skill_framework (in_force) WHERE in_force;

      DO $$
      BEGIN
        IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'bdhvs_app') AND current_user <> 'bdhvs_app' THEN
          GRANT SELECT, INSERT, UPDATE ON skill_framework TO bdhvs_app;
          GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO bdhvs_app;
        END IF;
      END $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup to go back.');
  }
}
