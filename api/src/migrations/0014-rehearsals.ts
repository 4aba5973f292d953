import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rehearsed swindles: what people answered, who agreed to be called by surprise, and when that was done. */
export class Rehearsals1790000001014 implements MigrationInterface {
  name = 'Rehearsals1790000001014';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Records: only added, and deleted when their time is up. Read by the person, and counted for authors.
      CREATE TABLE rehearsal_answer (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person,
        scenario_id text NOT NULL,
        answer text NOT NULL CHECK (answer IN ('refused', 'asked-someone', 'yielded')),
        place text NOT NULL CHECK (place IN ('practice', 'surprise')),
        -- The device's own time, and the same corrected and held to what can be.
        occurred_at timestamptz NOT NULL,
        happened_at timestamptz NOT NULL,
        received_at timestamptz NOT NULL,
        device_id text NOT NULL,
        content_hash bytea NOT NULL
      );
      CREATE INDEX rehearsal_answer_person ON rehearsal_answer (person_id);
      CREATE INDEX rehearsal_answer_time ON rehearsal_answer (happened_at);
      CREATE TRIGGER rehearsal_answer_never_changes BEFORE UPDATE ON rehearsal_answer
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      -- Each yes and each no with its moment; the latest one holds.
      CREATE TABLE rehearsal_consent (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person,
        agreed boolean NOT NULL,
        said_at timestamptz NOT NULL
      );
      CREATE INDEX rehearsal_consent_person ON rehearsal_consent (person_id, id);
      CREATE TRIGGER rehearsal_consent_only_added BEFORE UPDATE OR DELETE ON rehearsal_consent
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      -- At most one surprise within thirty days, whatever two devices ask at once.
      CREATE TABLE rehearsal_surprise (
        person_id uuid NOT NULL REFERENCES person,
        scenario_id text NOT NULL,
        shown_on date NOT NULL,
        shown_at timestamptz NOT NULL,
        EXCLUDE USING gist (person_id WITH =, daterange(shown_on, shown_on + 30) WITH &&)
      );

      DO $$
      BEGIN
        IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'bdhvs_app') AND current_user <> 'bdhvs_app' THEN
          GRANT SELECT, INSERT, DELETE ON rehearsal_answer, rehearsal_surprise TO bdhvs_app;
          GRANT SELECT, INSERT ON rehearsal_consent TO bdhvs_app;
          GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO bdhvs_app;
        END IF;
      END $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup to go back.');
  }
}
