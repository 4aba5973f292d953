import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Certificates of completed courses, how long they are valid, and the keys that sign badges. */
export class Certificates1790000001010 implements MigrationInterface {
  name = 'Certificates1790000001010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What it says never changes; only its revocation is written later, and may be taken back.
      CREATE TABLE certificate (
        -- Also what the badge is called, and how the public list of revocations names it: it must not be guessable.
        id uuid PRIMARY KEY,
        -- Eleven characters by chance and one to check them; on paper in groups of four.
        code text NOT NULL UNIQUE CHECK (code ~ '^[2-9A-HJKMNP-Z]{12}$'),
        person_id uuid NOT NULL REFERENCES person,
        course_id integer NOT NULL REFERENCES course,
        course_version_id uuid NOT NULL REFERENCES course_version,
        completion_id bigint NOT NULL UNIQUE REFERENCES completion,
        completed_on date NOT NULL,
        issued_at timestamptz NOT NULL,
        -- The last day on which it is valid.
        valid_until date,
        issuer_name text NOT NULL CHECK (issuer_name <> '' AND issuer_name IS NFC NORMALIZED),
        revoked_at timestamptz,
        revoked_by uuid REFERENCES person,
        revoke_reason text,
        revoked_with_result boolean NOT NULL DEFAULT false,
        CHECK (valid_until IS NULL OR valid_until >= completed_on),
        CHECK ((revoked_at IS NULL) = (revoke_reason IS NULL)),
        CHECK (revoked_at IS NOT NULL OR (revoked_by IS NULL AND NOT revoked_with_result))
      );
      CREATE UNIQUE INDEX certificate_one_live ON certificate (person_id, course_version_id) WHERE revoked_at IS NULL;
      CREATE INDEX certificate_person ON certificate (person_id, course_id);
      CREATE INDEX certificate_revoked ON certificate (revoked_at) WHERE revoked_at IS NOT NULL;

      CREATE FUNCTION keep_certificate() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'UPDATE' AND (NEW.id, NEW.code, NEW.person_id, NEW.course_id, NEW.course_version_id, NEW.completion_id,
             NEW.completed_on, NEW.issued_at, NEW.valid_until, NEW.issuer_name)
           IS NOT DISTINCT FROM (OLD.id, OLD.code, OLD.person_id, OLD.course_id, OLD.course_version_id, OLD.completion_id,
             OLD.completed_on, OLD.issued_at, OLD.valid_until, OLD.issuer_name) THEN
          RETURN NEW;
        END IF;
        RAISE EXCEPTION '% on certificate is refused: what it says never changes', TG_OP USING ERRCODE = 'insufficient_privilege';
      END $$;
      CREATE TRIGGER certificate_keeps_what_it_says BEFORE UPDATE OR DELETE ON certificate
        FOR EACH ROW EXECUTE FUNCTION keep_certificate();

      -- How long certificates of a course are valid, for those issued while a row is in force.
      CREATE TABLE certificate_validity (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        course_id integer NOT NULL REFERENCES course,
        months smallint CHECK (months BETWEEN 1 AND 120),
        reason text NOT NULL,
        set_by uuid REFERENCES person,
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        superseded_at timestamptz NOT NULL DEFAULT 'infinity'
      );
      CREATE UNIQUE INDEX certificate_validity_now ON certificate_validity (course_id) WHERE superseded_at = 'infinity';

      -- Public keys stay for as long as badges may be shown; private ones are sealed under DATA_KEY.
      CREATE TABLE badge_key (
        kid text PRIMARY KEY,
        public_jwk jsonb NOT NULL CHECK (NOT public_jwk ? 'd'),
        private_cipher bytea,
        created_at timestamptz NOT NULL,
        created_by uuid REFERENCES person,
        retired_at timestamptz,
        withdrawn_at timestamptz,
        CHECK ((retired_at IS NULL) = (private_cipher IS NOT NULL)),
        CHECK (withdrawn_at IS NULL OR retired_at IS NOT NULL)
      );
      CREATE UNIQUE INDEX badge_key_one_in_use ON badge_key ((true)) WHERE retired_at IS NULL;

      DO $$
      BEGIN
        IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'bdhvs_app') AND current_user <> 'bdhvs_app' THEN
          GRANT SELECT, INSERT, UPDATE ON certificate, certificate_validity, badge_key TO bdhvs_app;
          GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO bdhvs_app;
        END IF;
      END $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup to go back.');
  }
}
