import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Courses, the log of learning records, attempts and completions. */
export class Learning1790000000005 implements MigrationInterface {
  name = 'Learning1790000000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE course (
        id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        slug text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND slug ~ '[a-z]'),
        title text NOT NULL,
        origin text NOT NULL DEFAULT 'ours' CHECK (origin IN ('ours', 'external')),
        platform text,
        CHECK ((origin = 'external') = (platform IS NOT NULL))
      );

      CREATE TABLE course_version (
        id uuid PRIMARY KEY,
        course_id integer NOT NULL REFERENCES course,
        number integer NOT NULL,
        content jsonb NOT NULL,
        keys jsonb NOT NULL,
        content_hash bytea NOT NULL,
        revision text NOT NULL CHECK (revision IN ('first', 'cosmetic', 'material')),
        retake_required boolean NOT NULL DEFAULT false,
        published_at timestamptz NOT NULL,
        published_by uuid REFERENCES person,
        -- What came with the product, or what an author published; the product never publishes over an author's version.
        origin text NOT NULL DEFAULT 'shipped' CHECK (origin IN ('shipped', 'author')),
        notes text,
        UNIQUE (course_id, number)
      );
      CREATE TRIGGER course_version_never_changes BEFORE UPDATE OR DELETE ON course_version
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      -- A pin of one version; the latest pin of a course is the one in force, earlier ones still take late events.
      CREATE TABLE enrolment (
        person_id uuid NOT NULL REFERENCES person,
        course_id integer NOT NULL REFERENCES course,
        course_version_id uuid NOT NULL REFERENCES course_version,
        enrolled_at timestamptz NOT NULL,
        PRIMARY KEY (person_id, course_version_id)
      );

      -- The log: rows are only added. The client makes the id, so sending twice is seen.
      CREATE TABLE learning_event (
        id uuid PRIMARY KEY,
        subject_id uuid NOT NULL REFERENCES person,
        actor_id uuid NOT NULL REFERENCES person,
        course_version_id uuid NOT NULL REFERENCES course_version,
        lesson_id text,
        kind text NOT NULL CHECK (kind IN ('lesson.started', 'check.answered', 'lesson.finished', 'practice.finished', 'quiz.graded', 'completion.revoked')),
        occurred_at timestamptz NOT NULL,
        clock_offset_ms bigint NOT NULL DEFAULT 0,
        received_at timestamptz NOT NULL,
        device_id text,
        helper_id uuid REFERENCES person,
        class_session_id uuid,
        payload jsonb NOT NULL DEFAULT '{}',
        content_hash bytea NOT NULL,
        CHECK ((lesson_id IS NULL) = (kind IN ('practice.finished', 'quiz.graded', 'completion.revoked')))
      );
      CREATE INDEX learning_event_subject ON learning_event (subject_id, course_version_id);
      CREATE TRIGGER learning_event_only_added BEFORE UPDATE OR DELETE ON learning_event
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      CREATE TABLE telemetry_event (
        id uuid PRIMARY KEY,
        subject_id uuid NOT NULL,
        course_version_id uuid NOT NULL,
        lesson_id text,
        kind text NOT NULL,
        occurred_at timestamptz NOT NULL,
        received_at timestamptz NOT NULL,
        device_id text NOT NULL,
        payload jsonb NOT NULL DEFAULT '{}',
        content_hash bytea NOT NULL,
        CHECK ((lesson_id IS NULL) = (kind = 'practice.stepped'))
      );
      CREATE INDEX telemetry_event_practice ON telemetry_event (course_version_id) WHERE kind = 'practice.stepped';
      CREATE INDEX telemetry_event_subject ON telemetry_event (subject_id);
      CREATE INDEX telemetry_event_received ON telemetry_event (received_at);

      CREATE TABLE quarantined_event (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        event_id text,
        actor_id uuid NOT NULL,
        device_id text,
        problem text NOT NULL,
        -- Text, not json: what was refused may be anything, and must be kept as it came.
        body text NOT NULL,
        body_hash bytea NOT NULL,
        received_at timestamptz NOT NULL,
        UNIQUE (actor_id, body_hash)
      );
      CREATE INDEX quarantined_event_received ON quarantined_event (received_at);

      -- Derived from the log by packages/learning; can be rebuilt. Written only where the revision is still the one
      -- that was read, so that two devices never lose each other's records.
      CREATE TABLE course_progress (
        person_id uuid NOT NULL REFERENCES person,
        course_version_id uuid NOT NULL REFERENCES course_version,
        state jsonb NOT NULL DEFAULT '{"lessons":{}}',
        revision integer NOT NULL DEFAULT 0,
        updated_at timestamptz NOT NULL,
        PRIMARY KEY (person_id, course_version_id)
      ) WITH (fillfactor = 70);

      CREATE TABLE quiz_attempt (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person,
        course_version_id uuid NOT NULL REFERENCES course_version,
        questions jsonb NOT NULL,
        pass_mark smallint NOT NULL,
        opened_at timestamptz NOT NULL,
        -- The rule by which passing completes the course without its lessons; NULL: an attempt like any other.
        admitted_by_rule integer,
        answers jsonb NOT NULL DEFAULT '{}',
        late_answers jsonb NOT NULL DEFAULT '[]',
        closed_at timestamptz,
        score smallint,
        passed boolean,
        CHECK ((closed_at IS NULL) = (score IS NULL)),
        CHECK ((closed_at IS NULL) = (passed IS NULL))
      ) WITH (fillfactor = 80);
      CREATE INDEX quiz_attempt_person ON quiz_attempt (person_id, course_version_id, opened_at);
      CREATE UNIQUE INDEX quiz_attempt_open ON quiz_attempt (person_id, course_version_id) WHERE closed_at IS NULL;

      -- Qualifying facts: only added or superseded. The effective completion is the earliest one not revoked.
      CREATE TABLE completion (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person,
        course_id integer NOT NULL REFERENCES course,
        course_version_id uuid REFERENCES course_version,
        completed_at timestamptz NOT NULL,
        effective_on date NOT NULL,
        confirmed boolean NOT NULL DEFAULT true,
        trust text NOT NULL CHECK (trust IN ('system', 'document', 'declared')),
        signed_in_by text CHECK (signed_in_by IN ('vneid', 'local', 'ticket', 'assisted')),
        -- By the final quiz alone, under the rule that admitted it: counts only for rules that admit it.
        quiz_alone boolean NOT NULL DEFAULT false,
        admitted_by_rule integer,
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        superseded_at timestamptz NOT NULL DEFAULT 'infinity',
        revoked_by uuid REFERENCES person,
        revoke_reason text,
        CHECK (revoked_by IS NULL OR revoke_reason IS NOT NULL),
        CHECK (quiz_alone = (admitted_by_rule IS NOT NULL))
      );
      CREATE INDEX completion_person ON completion (person_id, course_id, effective_on)
        INCLUDE (confirmed, quiz_alone, recorded_at, superseded_at);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup to go back.');
  }
}
