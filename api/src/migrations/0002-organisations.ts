import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The dated tree of units. */
export class Organisations1790000000002 implements MigrationInterface {
  name = 'Organisations1790000000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE org_unit (
        id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        slug text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND slug ~ '[a-z]'),
        name text NOT NULL CHECK (name <> '' AND name IS NFC NORMALIZED),
        kind text NOT NULL CHECK (kind IN ('city', 'city_department', 'commune', 'agency', 'division',
          'public_service_centre', 'school', 'health_station', 'village', 'residential_group')),
        subtype text CHECK (subtype IN ('xa', 'phuong', 'dac_khu')),
        sort_order integer NOT NULL DEFAULT 0,
        valid_from date NOT NULL,
        valid_to date NOT NULL DEFAULT 'infinity',
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        CHECK (valid_from < valid_to)
      );

      -- A link is superseded, never rewritten: what was known at K has recorded_at <= K < superseded_at.
      CREATE TABLE unit_parent (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        unit_id integer NOT NULL REFERENCES org_unit,
        parent_id integer NOT NULL REFERENCES org_unit,
        valid_from date NOT NULL,
        valid_to date NOT NULL DEFAULT 'infinity',
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        superseded_at timestamptz NOT NULL DEFAULT 'infinity',
        CHECK (unit_id <> parent_id),
        CHECK (valid_from < valid_to),
        CONSTRAINT unit_parent_one_at_a_time EXCLUDE USING gist (
          unit_id WITH =, daterange(valid_from, valid_to) WITH &&, tstzrange(recorded_at, superseded_at) WITH &&)
      );
      CREATE INDEX unit_parent_parent ON unit_parent (parent_id);
      CREATE INDEX unit_parent_unit ON unit_parent (unit_id);

      CREATE TABLE unit_alias (
        root_unit_id integer NOT NULL REFERENCES org_unit,
        alias_key text NOT NULL,
        alias text NOT NULL,
        unit_id integer NOT NULL REFERENCES org_unit,
        created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (root_unit_id, alias_key)
      );

      -- Bumped with every change of the tree, so that a process can keep the tree in memory and know when it is stale.
      CREATE TABLE unit_tree_version (only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row), version bigint NOT NULL);
      INSERT INTO unit_tree_version (version) VALUES (1);
      CREATE FUNCTION bump_unit_tree() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        UPDATE unit_tree_version SET version = version + 1;
        RETURN NULL;
      END $$;
      CREATE TRIGGER org_unit_bumps_tree AFTER INSERT OR UPDATE OR DELETE ON org_unit
        FOR EACH STATEMENT EXECUTE FUNCTION bump_unit_tree();
      CREATE TRIGGER unit_parent_bumps_tree AFTER INSERT OR UPDATE OR DELETE ON unit_parent
        FOR EACH STATEMENT EXECUTE FUNCTION bump_unit_tree();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup to go back.');
  }
}
