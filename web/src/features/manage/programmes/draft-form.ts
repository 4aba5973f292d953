import type { StaffCategory } from '@bdhvs/contracts/common';
import type { ProgrammeDetail, RuleBuild } from '@bdhvs/contracts/programmes';
import { dayAfter, dayBefore } from '../../../lib/format.js';
import { staffCategories } from '../../../ui/staff/category.js';

/** Where the rule puts a category of staff. */
export type Placement = 'obliged' | 'unclear' | 'outside';

export interface CourseLine {
  course: string;
  name: string;
  /** YYYY-MM-DD, or "" for the day on which the rule opens. */
  requiredFrom: string;
  admittedFrom: string;
}

/** A programme as it is typed. Days are YYYY-MM-DD or "". */
export interface DraftForm {
  name: string;
  mandateNumber: string;
  mandateOn: string;
  ownerUnit: string;
  cycle: string;
  opensOn: string;
  dueOn: string;
  /** People name the last day that is in; the rule keeps the first that is out. */
  lastDay: string;
  courses: CourseLine[];
  placements: Record<StaffCategory, Placement>;
  units: { slug: string; name: string }[];
  quizAlone: boolean;
}

export interface RuleBody {
  cycle: string;
  opensOn: string;
  dueOn: string;
  endsOn: string | null;
  courses: { course: string; requiredFrom?: string; admittedFrom?: string }[];
  audience: StaffCategory[];
  unclear: StaffCategory[];
  units: string[];
  quizAlone: boolean;
  replacesDraft: string | null;
}

export interface DraftBody {
  name: string;
  mandateNumber: string | null;
  mandateOn: string | null;
  ownerUnit: string;
  rule: RuleBody;
}

/** The control of each field, for errors to lead to. Rows of a list are numbered: "draft-course-0". */
export const FIELDS = {
  name: 'draft-name',
  mandateNumber: 'draft-mandate-number',
  mandateOn: 'draft-mandate-on',
  ownerUnit: 'draft-owner',
  cycle: 'draft-cycle',
  opensOn: 'draft-opens',
  dueOn: 'draft-due',
  endsOn: 'draft-last',
  courses: 'draft-add-course',
  audience: 'draft-audience',
  units: 'draft-add-unit',
} as const;

export const courseField = (index: number, which: 'requiredFrom' | 'admittedFrom') =>
  `draft-course-${index}-${which}`;

const nobody: Record<StaffCategory, Placement> = {
  cadre: 'outside',
  civil_servant: 'outside',
  public_employee: 'outside',
  contract_worker: 'outside',
  part_time_grassroots: 'outside',
};

export function emptyForm(owner: string, today: string): DraftForm {
  const year = today.slice(0, 4);
  return {
    name: '',
    mandateNumber: '',
    mandateOn: '',
    ownerUnit: owner,
    cycle: year,
    opensOn: today,
    dueOn: '',
    lastDay: '',
    courses: [],
    placements: { ...nobody },
    units: [],
    quizAlone: false,
  };
}

type Named = RuleBuild['programme'];
type Rule = ProgrammeDetail['rules'][number];

/** What a rule says, as one would have typed it. */
export function formOf(
  rule: Rule,
  of: Pick<Named, 'name' | 'mandateNumber' | 'mandateOn' | 'ownerUnit'>,
): DraftForm {
  const placements = { ...nobody };
  for (const category of rule.audienceCategories) placements[category] = 'obliged';
  for (const category of rule.unclearCategories) placements[category] = 'unclear';
  const unlessOpening = (day: string) => (day === rule.opensOn ? '' : day);
  return {
    name: of.name,
    mandateNumber: of.mandateNumber ?? '',
    mandateOn: of.mandateOn ?? '',
    ownerUnit: of.ownerUnit.slug,
    cycle: rule.cycle,
    opensOn: rule.opensOn,
    dueOn: rule.dueOn,
    lastDay: rule.endsOn === null ? '' : dayBefore(rule.endsOn),
    courses: rule.courses.map((course) => ({
      course: course.slug,
      name: course.name,
      requiredFrom: unlessOpening(course.requiredFrom),
      admittedFrom: unlessOpening(course.admittedFrom),
    })),
    placements,
    units: rule.units.map(({ slug, name }) => ({ slug, name })),
    quizAlone: rule.quizAlone,
  };
}

const categoriesOf = (form: DraftForm, placement: Placement) =>
  staffCategories.filter((category) => form.placements[category] === placement);

/** What the server would refuse, told before it is asked; in the order of the form. */
export function problemsIn(form: DraftForm, isNew: boolean) {
  const before = (day: string, other: string) => day !== '' && other !== '' && day < other;
  const found = [
    { field: FIELDS.name, word: 'nameMissing', wrong: isNew && form.name.trim().length < 3 },
    { field: FIELDS.ownerUnit, word: 'ownerMissing', wrong: form.ownerUnit === '' },
    { field: FIELDS.cycle, word: 'cycleMissing', wrong: form.cycle.trim() === '' },
    { field: FIELDS.opensOn, word: 'opensMissing', wrong: form.opensOn === '' },
    { field: FIELDS.dueOn, word: 'dueMissing', wrong: form.dueOn === '' },
    { field: FIELDS.dueOn, word: 'dueBefore', wrong: before(form.dueOn, form.opensOn) },
    { field: FIELDS.endsOn, word: 'lastBefore', wrong: before(form.lastDay, form.dueOn) },
    { field: FIELDS.courses, word: 'coursesMissing', wrong: form.courses.length === 0 },
    { field: FIELDS.audience, word: 'audienceMissing', wrong: categoriesOf(form, 'obliged').length === 0 },
    { field: FIELDS.units, word: 'unitsMissing', wrong: form.units.length === 0 },
  ] as const;
  return found.filter(({ wrong }) => wrong);
}

export function ruleBodyOf(form: DraftForm, replacesDraft: string | null): RuleBody {
  return {
    cycle: form.cycle.trim(),
    opensOn: form.opensOn,
    dueOn: form.dueOn,
    endsOn: form.lastDay === '' ? null : dayAfter(form.lastDay),
    courses: form.courses.map(({ course, requiredFrom, admittedFrom }) => ({
      course,
      ...(requiredFrom ? { requiredFrom } : {}),
      ...(admittedFrom ? { admittedFrom } : {}),
    })),
    audience: categoriesOf(form, 'obliged'),
    unclear: categoriesOf(form, 'unclear'),
    units: form.units.map(({ slug }) => slug),
    quizAlone: form.quizAlone,
    replacesDraft,
  };
}

export function draftBodyOf(form: DraftForm, replacesDraft: string | null): DraftBody {
  return {
    name: form.name.trim(),
    mandateNumber: form.mandateNumber.trim() || null,
    mandateOn: form.mandateOn || null,
    ownerUnit: form.ownerUnit,
    rule: ruleBodyOf(form, replacesDraft),
  };
}

/** Where each pointer of the server's refusal belongs; a new programme sends its rule one step deeper. */
export function pointersOf(form: DraftForm): Record<string, string> {
  const rows: Record<string, string> = {};
  form.courses.forEach((_line, index) => {
    rows[`courses/${index}/course`] = FIELDS.courses;
    rows[`courses/${index}/requiredFrom`] = courseField(index, 'requiredFrom');
    rows[`courses/${index}/admittedFrom`] = courseField(index, 'admittedFrom');
  });
  form.units.forEach((_unit, index) => (rows[`units/${index}`] = FIELDS.units));
  const all: Record<string, string> = { ...FIELDS, ...rows };
  for (const [pointer, field] of Object.entries(all)) all[`rule/${pointer}`] = field;
  return all;
}

/** The line at `index` one place up or down. */
export function moved<T>(lines: readonly T[], index: number, by: 1 | -1): T[] {
  const next = [...lines];
  const [line] = next.splice(index, 1);
  if (line !== undefined) next.splice(index + by, 0, line);
  return next;
}
