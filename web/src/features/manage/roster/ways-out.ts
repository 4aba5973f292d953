import type { RosterProblem, RosterProblemCode, RosterRow } from '@bdhvs/contracts/roster';

export type Fixable = 'fullName' | 'personalNumber' | 'birthDate' | 'joinedOn';

/** The one thing that a row with a problem asks for. */
export type WayOut =
  | { kind: 'secondary' }
  | { kind: 'skip' }
  | { kind: 'compare' }
  | { kind: 'unit' }
  | { kind: 'fix'; field: Fixable };

const BY_CODE: Partial<Record<RosterProblemCode, WayOut>> = {
  secondary_membership: { kind: 'secondary' },
  missing_citizen_id: { kind: 'fix', field: 'personalNumber' },
  invalid_citizen_id: { kind: 'fix', field: 'personalNumber' },
  needs_transfer: { kind: 'fix', field: 'personalNumber' },
  citizen_id_of_another_person: { kind: 'compare' },
  missing_name: { kind: 'fix', field: 'fullName' },
  invalid_name: { kind: 'fix', field: 'fullName' },
  missing_unit: { kind: 'unit' },
  unknown_unit: { kind: 'unit' },
  ambiguous_unit: { kind: 'unit' },
  duplicate_row: { kind: 'skip' },
};

const BY_FIELD: Partial<Record<string, WayOut>> = {
  fullName: { kind: 'fix', field: 'fullName' },
  personalNumber: { kind: 'fix', field: 'personalNumber' },
  birthDate: { kind: 'fix', field: 'birthDate' },
  joinedOn: { kind: 'fix', field: 'joinedOn' },
  unit: { kind: 'unit' },
};

/** An impossible date or a formula without a value is put right where it stands. */
export function wayOut({ code, field }: Pick<RosterProblem, 'code' | 'field'>): WayOut {
  if (code === 'impossible_date' && field !== 'joinedOn') return { kind: 'fix', field: 'birthDate' };
  return BY_CODE[code] ?? BY_FIELD[field ?? ''] ?? { kind: 'skip' };
}

export function errorsOf(row: RosterRow): RosterProblem[] {
  return row.problems.filter(({ severity }) => severity === 'error');
}

/** Several problems of a row are solved one after the other, the first one first. */
export function firstError(row: RosterRow): RosterProblem | undefined {
  return errorsOf(row)[0];
}

/** Whether the person only has to say yes: then no look at the row is asked of them. */
export function needsOnlyAYes(way: WayOut): boolean {
  return way.kind === 'secondary' || way.kind === 'skip';
}
