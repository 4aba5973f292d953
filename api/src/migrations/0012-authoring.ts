import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What authors work on: drafts, recorded voices, correction notices, and versions that must be learned again. */
export class Authoring1790000001012 implements MigrationInterface {
  name = 'Authoring1790000001012';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- One for each course, known or new. Another upload replaces it under another id.
      CREATE TABLE course_draft (
        slug text PRIMARY KEY CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND slug ~ '[a-z]'),
        id uuid NOT NULL UNIQUE,
        content jsonb NOT NULL,
        findings jsonb NOT NULL,
        file_name text NOT NULL,
        uploaded_by uuid NOT NULL REFERENCES person,
        uploaded_at timestamptz NOT NULL
      );

      -- Recorded voices, by the hash of their bytes: what a version points at can never become another recording.
      CREATE TABLE course_media (
        hash bytea PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('mp3', 'ogg', 'm4a')),
        bytes bytea NOT NULL,
        uploaded_by uuid REFERENCES person,
        uploaded_at timestamptz NOT NULL
      );

      -- Laid over published versions first_version..last_version. Only its end is written later.
      CREATE TABLE correction_notice (
        id uuid PRIMARY KEY,
        course_id integer NOT NULL REFERENCES course,
        first_version integer NOT NULL,
        last_version integer NOT NULL,
        lesson_id text,
        card_id text,
        text text NOT NULL CHECK (length(text) BETWEEN 1 AND 400),
        valid_from date NOT NULL,
        valid_to date NOT NULL DEFAULT 'infinity',
        laid_by uuid NOT NULL REFERENCES person,
        laid_at timestamptz NOT NULL,
        ended_by uuid REFERENCES person,
        ended_at timestamptz,
        CHECK (first_version <= last_version),
        CHECK (card_id IS NULL OR lesson_id IS NOT NULL),
        CHECK ((ended_by IS NULL) = (ended_at IS NULL)),
        -- One that never came into force ends on the day it would have begun.
        CHECK (valid_from <= valid_to)
      );
      CREATE INDEX correction_notice_course ON correction_notice (course_id, valid_to);

      -- A version that people must learn again, until every programme's rule says so. Counting anew takes long for a
      -- city, so it goes on after the publication and, where it was stopped, after a restart.
      CREATE TABLE course_retake (
        course_version_id uuid PRIMARY KEY REFERENCES course_version,
        from_on date NOT NULL,
        asked_by uuid REFERENCES person,
        applied_at timestamptz
      );

      DO $$
      BEGIN
        IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'bdhvs_app') AND current_user <> 'bdhvs_app' THEN
          GRANT SELECT, INSERT, UPDATE, DELETE ON course_draft TO bdhvs_app;
          GRANT SELECT, INSERT ON course_media TO bdhvs_app;
          GRANT SELECT, INSERT, UPDATE ON correction_notice, course_retake TO bdhvs_app;
        END IF;
      END $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup to go back.');
  }
}
