import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How somebody wants pages shown and read: the person's, not the device's. */
export class Preferences1790000001011 implements MigrationInterface {
  name = 'Preferences1790000001011';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE person_preference (
        person_id uuid PRIMARY KEY REFERENCES person,
        chosen jsonb NOT NULL CHECK (jsonb_typeof(chosen) = 'object'),
        updated_at timestamptz NOT NULL
      );

      DO $$
      BEGIN
        IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'bdhvs_app') AND current_user <> 'bdhvs_app' THEN
          GRANT SELECT, INSERT, UPDATE, DELETE ON person_preference TO bdhvs_app;
        END IF;
      END $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup to go back.');
  }
}
