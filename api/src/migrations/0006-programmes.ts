import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mandatory learning: programmes, their immutable rules, exemptions. */
export class Programmes1790000000006 implements MigrationInterface {
  name = 'Programmes1790000000006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE programme (
        id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        slug text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND slug ~ '[a-z]'),
        name text NOT NULL,
        mandate_number text,
        mandate_on date,
        owner_unit_id integer NOT NULL REFERENCES org_unit,
        created_by uuid REFERENCES person,
        created_at timestamptz NOT NULL DEFAULT clock_timestamp()
      );

      -- An immutable version of the rule for one cycle. Only activation and retirement are written later.
      -- closes_on is the last day to finish in time; ends_on the first day on which the cycle binds nobody any more.
      CREATE TABLE programme_rule (
        id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        programme_id integer NOT NULL REFERENCES programme,
        version integer NOT NULL,
        cycle text NOT NULL,
        opens_on date NOT NULL,
        closes_on date NOT NULL,
        ends_on date NOT NULL DEFAULT 'infinity',
        course_ids integer[] NOT NULL CHECK (cardinality(course_ids) BETWEEN 1 AND 20),
        course_from date[] NOT NULL,
        admit_from date[] NOT NULL,
        audience text[] NOT NULL CHECK (cardinality(audience) > 0),
        unclear text[] NOT NULL DEFAULT '{}',
        unit_ids integer[] NOT NULL CHECK (cardinality(unit_ids) > 0),
        quiz_alone boolean NOT NULL DEFAULT false,
        created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        activated_at timestamptz,
        retired_at timestamptz,
        UNIQUE (programme_id, version),
        CHECK (opens_on <= closes_on AND closes_on < ends_on),
        CHECK (cardinality(course_ids) = cardinality(course_from) AND cardinality(course_ids) = cardinality(admit_from)),
        -- Retired without ever having been activated: a draft that was discarded; its version is below zero.
        CONSTRAINT programme_rule_one_active EXCLUDE USING gist (
          programme_id WITH =, daterange(opens_on, ends_on) WITH &&, tstzrange(activated_at, coalesce(retired_at, 'infinity')) WITH &&) WHERE (activated_at IS NOT NULL)
      );

      CREATE TABLE exemption (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        programme_id integer NOT NULL REFERENCES programme,
        person_id uuid NOT NULL REFERENCES person,
        reason text NOT NULL CHECK (reason <> ''),
        decision_number text NOT NULL CHECK (decision_number <> ''),
        approver text NOT NULL CHECK (approver <> ''),
        valid_from date NOT NULL,
        valid_to date NOT NULL DEFAULT 'infinity',
        entered_by uuid REFERENCES person,
        -- When it first came into the ledger; a row that replaces another keeps that moment.
        entered_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        superseded_at timestamptz NOT NULL DEFAULT 'infinity',
        reversed_by uuid REFERENCES person,
        reverse_reason text,
        replaces_id bigint REFERENCES exemption,
        CHECK (valid_from < valid_to)
      );
      CREATE INDEX exemption_person ON exemption (person_id, programme_id);
      CREATE INDEX exemption_programme ON exemption (programme_id, recorded_at);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup to go back.');
  }
}
