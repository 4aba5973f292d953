import type { RosterPlan, StaffCategory } from '@bdhvs/contracts';
import type { RosterDraft } from './draft.rules.js';
import { found, isError, type FoundProblem } from './problems.rules.js';
import type { RowDecision } from './roster.rules.js';
import { foldKey } from './text.rules.js';
import type { UnitDirectory } from './units.rules.js';

/** A post that is recorded, as known now. Dates are YYYY-MM-DD; an open end is 'infinity'. */
export interface KnownPost {
  id: number;
  personId: string;
  unitId: number;
  category: StaffCategory | null;
  title: string | null;
  primary: boolean;
  joinedOn: string | null;
  validFrom: string;
  validTo: string;
}

export interface KnownPerson {
  id: string;
  personalNumber: string | null;
  fullName: string;
  birthDate: string | null;
  birthYear: number | null;
  sex: 'male' | 'female' | null;
  phone: string | null;
  email: string | null;
}

export interface KnownState {
  byNumber: ReadonlyMap<string, KnownPerson>;
  /** Everybody with a post in scope, and everybody whose number the list holds. */
  people: ReadonlyMap<string, KnownPerson>;
  posts: ReadonlyMap<string, readonly KnownPost[]>;
}

export interface PlanContext {
  effectiveOn: string;
  firstImport: boolean;
  scope: 'complete' | 'additions';
  units: UnitDirectory;
}

export interface PersonValues {
  fullName: string;
  birthDate: string | null;
  birthYear: number | null;
  sex: 'male' | 'female' | null;
  phone: string | null;
  email: string | null;
}

export interface NewPost {
  unitId: number;
  category: StaffCategory | null;
  title: string | null;
  primary: boolean;
  joinedOn: string | null;
  validFrom: string;
  validTo: string;
}

/** What one row would do: which person's values to write, which posts to supersede, which to add. */
export interface RowPlan {
  row: number;
  plan: RosterPlan;
  personId: string | null;
  changes: string[];
  values: PersonValues | null;
  supersede: number[];
  add: NewPost[];
  problems: FoundProblem[];
}

export interface MissingPerson {
  personId: string;
  post: KnownPost;
  possibleRow: number | null;
}

export interface RosterPlanning {
  rows: RowPlan[];
  missing: MissingPerson[];
}

type Decisions = ReadonlyMap<number, RowDecision>;

/** Compares the list with what is recorded, row by row, and finds who is recorded but not on it. */
export function planRoster(
  drafts: readonly RosterDraft[],
  known: KnownState,
  context: PlanContext,
  decisions: Decisions = new Map(),
): RosterPlanning {
  const rows = drafts.map((draft) => planRow(draft, known, context, decisions.get(draft.row)));
  return { rows, missing: context.scope === 'complete' ? findMissing(drafts, rows, known, context) : [] };
}

function planRow(
  draft: RosterDraft,
  known: KnownState,
  context: PlanContext,
  decision: RowDecision | undefined,
): RowPlan {
  const person = draft.personalNumber ? known.byNumber.get(draft.personalNumber) : undefined;
  const posts = person ? (known.posts.get(person.id) ?? []) : [];
  const errors = draft.problems.filter(isError);
  if (person && draft.unitId !== null && errors.every(({ code }) => code === 'secondary_membership')) {
    const recorded = posts.find((post) => !post.primary && post.unitId === draft.unitId);
    if (recorded && sameName(draft, person))
      return { ...nothing(draft, person.id), problems: draft.problems.filter((each) => !isError(each)) };
  }
  const current = mainPost(posts, context);
  if (errors.length > 0 || draft.unitId === null || draft.personalNumber === null)
    return refused(draft, current ? (person?.id ?? null) : null, draft.problems);
  if (!person) return addPerson(draft, draft.unitId, context);
  const elsewhere = posts.some((post) => post.primary && !context.units.unit(post.unitId));
  if (!sameName(draft, person) && !(current && decision?.action === 'same_person')) {
    // Whoever holds the number outside these units is nobody whom this importer may learn about, not even by a differing name.
    return refused(draft, current ? person.id : null, [
      ...draft.problems,
      found(current ? 'citizen_id_of_another_person' : 'needs_transfer', 'personalNumber'),
    ]);
  }
  if (!current)
    return elsewhere || !sameBirth(draft, person)
      ? refused(draft, null, [...draft.problems, found('needs_transfer', 'personalNumber')])
      : returnPerson(draft, draft.unitId, person, posts, context);
  if (draft.secondary && draft.unitId !== current.unitId) {
    return decision?.action === 'secondary'
      ? addSecondary(draft, draft.unitId, person, context)
      : refused(draft, person.id, [...draft.problems, found('secondary_membership', 'unit')]);
  }
  return changePerson(draft, draft.unitId, person, current, context);
}

/** The post that the list speaks of: in scope, running on the effective date, else the next to begin. */
export function mainPost(
  posts: readonly KnownPost[],
  context: Pick<PlanContext, 'effectiveOn' | 'units'>,
): KnownPost | undefined {
  return posts
    .filter(
      (post) =>
        post.primary && post.validTo > context.effectiveOn && context.units.unit(post.unitId) !== undefined,
    )
    .sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1))[0];
}

function sameName(draft: RosterDraft, person: KnownPerson): boolean {
  return foldKey(draft.fullName) === foldKey(person.fullName);
}

function sameBirth(draft: RosterDraft, person: KnownPerson): boolean {
  if (draft.birthDate && person.birthDate) return draft.birthDate === person.birthDate;
  const year = (of: { birthDate: string | null; birthYear: number | null }): number | null =>
    of.birthDate ? Number(of.birthDate.slice(0, 4)) : of.birthYear;
  const [ofDraft, ofPerson] = [year(draft), year(person)];
  return ofDraft === null || ofPerson === null || ofDraft === ofPerson;
}

function nothing(draft: RosterDraft, personId: string | null): RowPlan {
  return {
    row: draft.row,
    plan: 'unchanged',
    personId,
    changes: [],
    values: null,
    supersede: [],
    add: [],
    problems: draft.problems,
  };
}

function refused(draft: RosterDraft, personId: string | null, problems: FoundProblem[]): RowPlan {
  return { ...nothing(draft, personId), plan: 'problem', problems };
}

/** "Ngày về đơn vị" is a property; only the first list of a unit may reach back to it, and never before the unit existed. */
function startOf(draft: RosterDraft, unitId: number, context: PlanContext): string {
  const unitStart = context.units.unit(unitId)?.validFrom ?? context.effectiveOn;
  const wanted = context.firstImport ? (draft.joinedOn ?? context.effectiveOn) : context.effectiveOn;
  return later(wanted, unitStart);
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}

function postOf(draft: RosterDraft, unitId: number, primary: boolean, validFrom: string): NewPost {
  return {
    unitId,
    category: draft.category,
    title: draft.title,
    primary,
    joinedOn: draft.joinedOn,
    validFrom,
    validTo: 'infinity',
  };
}

function valuesOf(draft: RosterDraft): PersonValues {
  const { fullName, birthDate, birthYear, sex, phone, email } = draft;
  return { fullName, birthDate, birthYear, sex, phone, email };
}

function addPerson(draft: RosterDraft, unitId: number, context: PlanContext): RowPlan {
  return {
    ...nothing(draft, null),
    plan: 'add',
    values: valuesOf(draft),
    add: [postOf(draft, unitId, true, startOf(draft, unitId, context))],
  };
}

/** Known, with no post that runs or will run: a new post, after the last one ended. */
function returnPerson(
  draft: RosterDraft,
  unitId: number,
  person: KnownPerson,
  posts: readonly KnownPost[],
  context: PlanContext,
): RowPlan {
  const free = posts
    .filter((post) => post.primary)
    .reduce((last, post) => later(last, post.validTo), startOf(draft, unitId, context));
  const { values, changes } = changedValues(draft, person);
  return {
    ...nothing(draft, person.id),
    plan: 'add',
    values,
    changes,
    add: [postOf(draft, unitId, true, free)],
  };
}

function addSecondary(
  draft: RosterDraft,
  unitId: number,
  person: KnownPerson,
  context: PlanContext,
): RowPlan {
  return {
    ...nothing(draft, person.id),
    plan: 'secondary',
    add: [postOf(draft, unitId, false, startOf(draft, unitId, context))],
  };
}

function changePerson(
  draft: RosterDraft,
  unitId: number,
  person: KnownPerson,
  current: KnownPost,
  context: PlanContext,
): RowPlan {
  const { values, changes } = changedValues(draft, person);
  // An empty cell says nothing; only a filled one contradicts what is recorded.
  const next = {
    ...current,
    unitId,
    category: draft.category ?? current.category,
    title: draft.title ?? current.title,
    joinedOn: draft.joinedOn ?? current.joinedOn,
  };
  const dated = (['unitId', 'category', 'title'] as const).filter((key) => next[key] !== current[key]);
  const corrected = next.joinedOn !== current.joinedOn;
  changes.push(...dated.map((key) => (key === 'unitId' ? 'unit' : key)), ...(corrected ? ['joinedOn'] : []));
  const moved = dated.includes('unitId');
  const posts =
    dated.length > 0 || corrected
      ? splitPost(
          current,
          next,
          dated.length > 0 ? startOfChange(unitId, current, context) : current.validFrom,
        )
      : null;
  return {
    ...nothing(draft, person.id),
    plan: moved ? 'move' : changes.length > 0 ? 'change' : 'unchanged',
    changes,
    values,
    supersede: posts ? [current.id] : [],
    add: posts ?? [],
  };
}

function startOfChange(unitId: number, current: KnownPost, context: PlanContext): string {
  return later(later(context.effectiveOn, current.validFrom), context.units.unit(unitId)?.validFrom ?? '');
}

/** What was true before the day stays as it was; from the day on the new words hold, until the old post would have ended. */
function splitPost(current: KnownPost, next: KnownPost, on: string): NewPost[] {
  const { id: _id, personId: _person, ...before } = current;
  const { id: _nextId, personId: _nextPerson, ...after } = next;
  return on > current.validFrom
    ? [
        { ...before, validTo: on },
        { ...after, validFrom: on },
      ]
    : [after];
}

function changedValues(
  draft: RosterDraft,
  person: KnownPerson,
): { values: PersonValues | null; changes: string[] } {
  const next: PersonValues = {
    fullName: draft.fullName || person.fullName,
    birthDate: draft.birthDate ?? person.birthDate,
    birthYear: draft.birthDate
      ? null
      : person.birthDate
        ? person.birthYear
        : (draft.birthYear ?? person.birthYear),
    sex: draft.sex ?? person.sex,
    phone: draft.phone ?? person.phone,
    email: draft.email ?? person.email,
  };
  const changes = (Object.keys(next) as (keyof PersonValues)[]).filter((key) => next[key] !== person[key]);
  return { values: changes.length > 0 ? next : null, changes };
}

/** Recorded in these units and not on the list. Somebody whose row only has a problem did not leave. */
function findMissing(
  drafts: readonly RosterDraft[],
  rows: readonly RowPlan[],
  known: KnownState,
  context: PlanContext,
): MissingPerson[] {
  const named = new Set(drafts.map((draft) => draft.personalNumber));
  const matched = new Set(rows.map((row) => row.personId));
  const problemRows = new Map(
    drafts
      .filter((draft) => draft.problems.some(isError))
      .map((draft) => [foldKey(draft.fullName), draft.row]),
  );
  const missing: MissingPerson[] = [];
  for (const [personId, posts] of known.posts) {
    const person = known.people.get(personId);
    const post = mainPost(posts, context);
    if (
      !person ||
      !post ||
      matched.has(personId) ||
      (person.personalNumber && named.has(person.personalNumber))
    )
      continue;
    missing.push({ personId, post, possibleRow: problemRows.get(foldKey(person.fullName)) ?? null });
  }
  return missing;
}

/** Two previews with the same digest would do the same. */
export function planDigest(planning: RosterPlanning): string {
  const rows = planning.rows
    .filter(({ plan }) => plan !== 'unchanged' && plan !== 'problem')
    .map(({ row, plan, personId, changes, supersede, add }) => [
      row,
      plan,
      personId,
      changes,
      supersede,
      add,
    ]);
  return JSON.stringify([rows, planning.missing.map(({ personId, post }) => [personId, post.id])]);
}
