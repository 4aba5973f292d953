import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Keys by which programs of other authorities read within one unit. */
export class Machines1790000001016 implements MigrationInterface {
  name = 'Machines1790000001016';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE machine_client (
        id uuid PRIMARY KEY,
        name text NOT NULL CHECK (length(name) BETWEEN 3 AND 100),
        -- Only the hash: a copy of the table opens nothing.
        token_hash bytea NOT NULL UNIQUE,
        unit_id integer NOT NULL REFERENCES org_unit,
        permissions text[] NOT NULL CHECK (cardinality(permissions) > 0),
        created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        created_by uuid NOT NULL REFERENCES person,
        expires_on date NOT NULL,
        last_used_at timestamptz,
        revoked_at timestamptz
      );

      DO $$
      BEGIN
        IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'bdhvs_app') AND current_user <> 'bdhvs_app' THEN
          GRANT SELECT, INSERT, UPDATE ON machine_client TO bdhvs_app;
        END IF;
      END $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup to go back.');
  }
}
