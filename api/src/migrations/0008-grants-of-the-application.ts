import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the application's own login may do, where it is another than the owner of the tables. */
export class GrantsOfTheApplication1790000000999 implements MigrationInterface {
  name = 'GrantsOfTheApplication1790000000999';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DO $$
      BEGIN
        IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'bdhvs_app') AND current_user <> 'bdhvs_app' THEN
          GRANT USAGE ON SCHEMA public TO bdhvs_app;
          GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO bdhvs_app;
          GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO bdhvs_app;
          REVOKE UPDATE, DELETE, TRUNCATE ON audit_entry, audit_seal, learning_event, course_version FROM bdhvs_app;
          REVOKE INSERT, UPDATE, DELETE ON migrations FROM bdhvs_app;
        END IF;
      END $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup to go back.');
  }
}
