import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People, their memberships, accounts, sessions and grants. */
export class People1790000000003 implements MigrationInterface {
  name = 'People1790000000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Identity lives in these columns only; erasing a person empties them and keeps the id.
      CREATE TABLE person (
        id uuid PRIMARY KEY,
        full_name text CHECK (full_name IS NFC NORMALIZED),
        name_key text GENERATED ALWAYS AS (fold_name(full_name)) STORED,
        sort_key text NOT NULL DEFAULT '',
        birth_date date,
        birth_year smallint,
        sex text CHECK (sex IN ('male', 'female')),
        phone text,
        email text,
        number_cipher bytea,
        number_hash bytea UNIQUE,
        created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        erased_at timestamptz,
        CHECK (erased_at IS NULL OR (full_name IS NULL AND number_cipher IS NULL AND number_hash IS NULL))
      );
      -- With the key that searches read: a walk through names in order then never touches the table.
      CREATE INDEX person_sort ON person (sort_key, id) INCLUDE (name_key);
      CREATE INDEX person_name_trgm ON person USING gin (name_key gin_trgm_ops);

      CREATE TABLE membership (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person,
        unit_id integer NOT NULL REFERENCES org_unit,
        category text CHECK (category IN ('cadre', 'civil_servant', 'public_employee', 'contract_worker', 'part_time_grassroots')),
        title text,
        is_primary boolean NOT NULL DEFAULT true,
        joined_on date,
        valid_from date NOT NULL,
        valid_to date NOT NULL DEFAULT 'infinity',
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        superseded_at timestamptz NOT NULL DEFAULT 'infinity',
        import_id uuid,
        CHECK (valid_from < valid_to),
        CONSTRAINT membership_one_primary EXCLUDE USING gist (
          person_id WITH =, daterange(valid_from, valid_to) WITH &&, tstzrange(recorded_at, superseded_at) WITH &&)
          WHERE (is_primary)
      );
      CREATE INDEX membership_unit ON membership (unit_id, valid_from) INCLUDE (person_id, category, valid_to, recorded_at, superseded_at);
      CREATE INDEX membership_person ON membership (person_id);

      CREATE TABLE account (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person,
        issuer text NOT NULL,
        subject text NOT NULL,
        password_hash text,
        created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        last_sign_in_at timestamptz,
        disabled_at timestamptz,
        UNIQUE (issuer, subject)
      );
      CREATE INDEX account_person ON account (person_id);

      -- A number matched but the name or birth date did not: a person in charge decides.
      CREATE TABLE link_review (
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES account,
        candidate_person_id uuid NOT NULL REFERENCES person,
        -- Whom the account stands for until the decision, and again after an undo.
        interim_person_id uuid NOT NULL REFERENCES person,
        differs text[] NOT NULL,
        claimed_cipher bytea NOT NULL,
        created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        decided_at timestamptz,
        decided_by uuid REFERENCES person,
        decision text CHECK (decision IN ('linked', 'refused')),
        reason text,
        undone_at timestamptz,
        undone_by uuid REFERENCES person,
        CHECK ((decided_at IS NULL) = (decision IS NULL)),
        CHECK (undone_at IS NULL OR decision = 'linked')
      );
      CREATE UNIQUE INDEX link_review_open ON link_review (account_id, candidate_person_id) WHERE decided_at IS NULL;

      CREATE TABLE activation_slip (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person,
        -- The first group of the code, not secret: a wrong rest is counted against this slip.
        locator text NOT NULL UNIQUE,
        code_hash bytea NOT NULL,
        issued_by uuid REFERENCES person,
        issued_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        expires_at timestamptz NOT NULL,
        used_at timestamptz,
        revoked_at timestamptz
      );
      CREATE UNIQUE INDEX activation_slip_open ON activation_slip (person_id) WHERE used_at IS NULL AND revoked_at IS NULL;

      CREATE TABLE session (
        token_hash bytea PRIMARY KEY,
        id uuid NOT NULL UNIQUE,
        account_id uuid NOT NULL REFERENCES account,
        person_id uuid NOT NULL REFERENCES person,
        signed_in_by text NOT NULL CHECK (signed_in_by IN ('vneid', 'local', 'ticket', 'assisted')),
        created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        last_seen_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        idle_seconds integer NOT NULL,
        expires_at timestamptz NOT NULL,
        ended_at timestamptz,
        device_label text
      );
      CREATE INDEX session_account ON session (account_id) WHERE ended_at IS NULL;
      CREATE INDEX session_expires ON session (expires_at);

      -- State and nonce of sign-ins under way: single use, short-lived, bound to the browser by a cookie.
      CREATE TABLE sign_in_request (
        state_hash bytea PRIMARY KEY,
        browser_hash bytea NOT NULL,
        nonce text NOT NULL,
        code_verifier text NOT NULL,
        return_to text NOT NULL DEFAULT '/',
        created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        expires_at timestamptz NOT NULL
      );

      CREATE TABLE role_grant (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person,
        role text NOT NULL CHECK (role IN ('learner', 'helper', 'manager', 'leader', 'city_manager', 'author', 'operator')),
        unit_id integer NOT NULL REFERENCES org_unit,
        subtree boolean NOT NULL DEFAULT true,
        valid_from date NOT NULL,
        valid_to date NOT NULL DEFAULT 'infinity',
        granted_by uuid REFERENCES person,
        reason text,
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        revoked_at timestamptz,
        revoked_by uuid REFERENCES person,
        CHECK (valid_from < valid_to)
      );
      CREATE INDEX role_grant_person ON role_grant (person_id) WHERE revoked_at IS NULL;
      CREATE INDEX role_grant_unit ON role_grant (unit_id) WHERE revoked_at IS NULL;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup to go back.');
  }
}
