import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Roster imports: what was uploaded, what it would do, what it did. */
export class Roster1790000000004 implements MigrationInterface {
  name = 'Roster1790000000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE roster_import (
        id uuid PRIMARY KEY,
        root_unit_id integer NOT NULL REFERENCES org_unit,
        scope text NOT NULL CHECK (scope IN ('complete', 'additions')),
        effective_on date NOT NULL,
        file_name text NOT NULL,
        file_hash bytea NOT NULL,
        status text NOT NULL DEFAULT 'previewed' CHECK (status IN ('previewed', 'applied', 'undone', 'expired')),
        first_import boolean NOT NULL,
        -- Header rows, columns and what they mean: labels of a form, nobody's data.
        layout jsonb NOT NULL,
        summary jsonb NOT NULL DEFAULT '{}',
        -- What the preview would do, hashed: if the same list would do something else by now, it is not applied.
        plan_hash bytea NOT NULL,
        -- The cells as read and what was put right by hand hold personal numbers: encrypted, gone when the import expires.
        grid_cipher bytea,
        decisions_cipher bytea,
        -- Null: the product itself, loading its sample.
        uploaded_by uuid REFERENCES person,
        created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        applied_at timestamptz,
        -- Rows put right later are applied later: what stands after the import stands from here on.
        last_applied_at timestamptz,
        applied_by uuid REFERENCES person,
        undone_at timestamptz,
        undone_by uuid REFERENCES person,
        expires_at timestamptz NOT NULL
      );
      CREATE INDEX roster_import_root ON roster_import (root_unit_id, created_at);
      CREATE INDEX roster_import_expiry ON roster_import (expires_at) WHERE grid_cipher IS NOT NULL;

      -- One row of the list as understood: encrypted like the cells, expiring with them.
      CREATE TABLE roster_import_row (
        import_id uuid NOT NULL REFERENCES roster_import ON DELETE CASCADE,
        row_number integer NOT NULL,
        payload_cipher bytea NOT NULL,
        plan text NOT NULL CHECK (plan IN ('add', 'change', 'move', 'unchanged', 'problem', 'secondary', 'skip')),
        person_id uuid REFERENCES person,
        problems text[] NOT NULL DEFAULT '{}',
        warnings text[] NOT NULL DEFAULT '{}',
        applied boolean NOT NULL DEFAULT false,
        PRIMARY KEY (import_id, row_number)
      );

      CREATE TABLE roster_mapping (
        root_unit_id integer NOT NULL REFERENCES org_unit,
        header_signature text NOT NULL,
        mapping jsonb NOT NULL,
        saved_by uuid REFERENCES person,
        saved_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (root_unit_id, header_signature)
      );

      -- What an import did, so that it can be undone: rows added and rows superseded.
      CREATE TABLE roster_change (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        import_id uuid NOT NULL REFERENCES roster_import,
        person_id uuid NOT NULL REFERENCES person,
        kind text NOT NULL CHECK (kind IN ('person-added', 'person-changed', 'membership-added', 'membership-superseded')),
        membership_id bigint REFERENCES membership,
        -- Of a changed person: the values before and after, for undoing.
        values_cipher bytea
      );
      CREATE INDEX roster_change_import ON roster_change (import_id);
      ALTER TABLE membership ADD CONSTRAINT membership_import FOREIGN KEY (import_id) REFERENCES roster_import;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup to go back.');
  }
}
