import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What every feature stands on: extensions, name folding, settings of this installation, limits, audit. */
export class Foundations1790000000001 implements MigrationInterface {
  name = 'Foundations1790000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE EXTENSION IF NOT EXISTS btree_gist;
      CREATE EXTENSION IF NOT EXISTS pg_trgm;
      CREATE EXTENSION IF NOT EXISTS unaccent;

      -- Folds a Vietnamese name for look-up: no diacritics, lower case, single spaces, đ as d.
      -- unaccent() is only STABLE because its dictionary may change; ours is pinned by name, so an index may use it.
      CREATE FUNCTION fold_name(value text) RETURNS text
        LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
        RETURN btrim(regexp_replace(lower(public.unaccent('public.unaccent'::regdictionary, normalize(value, NFC))), '\\s+', ' ', 'g'));

      CREATE TABLE installation (
        key text PRIMARY KEY,
        value jsonb NOT NULL,
        set_at timestamptz NOT NULL DEFAULT clock_timestamp()
      );

      CREATE TABLE attempt_limit (
        key text PRIMARY KEY,
        count integer NOT NULL,
        first_at timestamptz NOT NULL,
        blocked_until timestamptz
      );

      CREATE TABLE audit_entry (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        at timestamptz NOT NULL DEFAULT clock_timestamp(),
        actor_person_id uuid,
        actor_account_id uuid,
        action text NOT NULL,
        subject_type text,
        subject_id text,
        unit_id integer,
        detail jsonb NOT NULL DEFAULT '{}',
        request_id text
      );
      CREATE INDEX audit_entry_subject ON audit_entry (subject_type, subject_id, id);
      CREATE INDEX audit_entry_actor ON audit_entry (actor_person_id, id);
      CREATE INDEX audit_entry_unit ON audit_entry (unit_id, id);

      CREATE TABLE audit_seal (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        first_entry bigint NOT NULL,
        last_entry bigint NOT NULL,
        entries integer NOT NULL,
        previous_hash bytea NOT NULL,
        hash bytea NOT NULL,
        sealed_at timestamptz NOT NULL DEFAULT clock_timestamp()
      );

      -- Whoever holds the application's connection can add to the audit trail and read it, nothing else.
      -- The trigger holds where owner and application are one role; the grants (last migration) where they are two.
      CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION '% on % is refused: rows are only added', TG_OP, TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
      END $$;
      CREATE TRIGGER audit_entry_only_added BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER audit_seal_only_added BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_seal
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup to go back.');
  }
}
