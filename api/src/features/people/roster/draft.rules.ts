import type { RosterField, StaffCategory } from '@bdhvs/contracts';
import { parseCategory, parseSex } from './categories.rules.js';
import { isoDate, parseDate, type ParsedDate } from './dates.rules.js';
import { factsOfNumber, parseEmail, parsePersonalNumber, parsePhone } from './numbers.rules.js';
import { found, INVALID_NUMBER_WORDS, type FoundProblem } from './problems.rules.js';
import type { Cell, GridRow } from './sheet/grid.js';
import { cleanText, foldKey, looksLikeOldFont, nameCase } from './text.rules.js';
import type { UnitDirectory } from './units.rules.js';

/** What one row says about one person, in our words. */
export interface RosterDraft {
  row: number;
  fullName: string;
  personalNumber: string | null;
  birthDate: string | null;
  /** Only where the full date is not known. */
  birthYear: number | null;
  sex: 'male' | 'female' | null;
  unitText: string | null;
  unitId: number | null;
  category: StaffCategory | null;
  title: string | null;
  phone: string | null;
  email: string | null;
  joinedOn: string | null;
  /** The row itself says that it is a second post. */
  secondary: boolean;
  problems: FoundProblem[];
}

/** What a person put right on the page, in place of what the file says. */
export interface RowFix {
  fullName?: string | undefined;
  personalNumber?: string | undefined;
  birthDate?: string | undefined;
  unitId?: number | undefined;
  category?: StaffCategory | undefined;
  joinedOn?: string | undefined;
}

export interface DraftContext {
  fields: readonly (RosterField | null)[];
  units: UnitDirectory;
  /** The year of the effective date: no one was born after it. */
  year: number;
}

/** Reads one person's row. `unitText` is what stands for the unit, which may come from a row above. */
export function readDraft(
  row: GridRow,
  unitText: string | null,
  context: DraftContext,
  fix: RowFix = {},
): RosterDraft {
  const problems: FoundProblem[] = [];
  const cell = (field: RosterField): Cell | undefined => {
    const column = context.fields.indexOf(field);
    return column < 0 ? undefined : row.cells[column];
  };
  const text = (field: RosterField): string => cleanText(cell(field)?.text ?? '');
  checkFormulas(row, context.fields, fix, problems);

  const fullName = readName(
    fix.fullName ?? (text('fullName') || `${text('familyName')} ${text('givenName')}`),
    problems,
  );
  const personalNumber = readNumber(fix.personalNumber ?? text('personalNumber'), problems);
  const birth = readBirth(cell, fix, context.year, problems);
  const unitId = readUnit(unitText, fix.unitId, context.units, problems);
  const category = fix.category ?? readCategory(text('category'), problems);
  const sex = readSex(
    text('sex'),
    cell,
    personalNumber,
    birth.date || birth.year ? (birth.date?.slice(0, 4) ?? String(birth.year)) : null,
    problems,
  );
  const phone = parsePhone(text('phone'));
  if (!phone.valid) problems.push(found('invalid_phone', 'phone'));
  const email = parseEmail(text('email'));
  if (!email.valid) problems.push(found('invalid_email', 'email'));
  const title = text('title');
  return {
    row: row.number,
    fullName,
    personalNumber,
    birthDate: birth.date,
    birthYear: birth.date
      ? null
      : (birth.year ?? (personalNumber ? factsOfNumber(personalNumber).birthYear : null)),
    sex,
    unitText,
    unitId,
    category,
    title: title === '' ? null : title.slice(0, 200),
    phone: phone.phone,
    email: email.email,
    joinedOn: readJoined(
      fix.joinedOn === undefined ? cell('joinedOn') : { kind: 'text', text: fix.joinedOn },
      context.year,
      problems,
    ),
    secondary: /\bkiem nhiem\b/.test(foldKey(`${title} ${text('note')} ${text('category')}`)),
    problems,
  };
}

function checkFormulas(
  row: GridRow,
  fields: readonly (RosterField | null)[],
  fix: RowFix,
  problems: FoundProblem[],
): void {
  fields.forEach((field, column) => {
    const cell = row.cells[column];
    if (!field || !cell || field === 'note' || (field in fix && fix[field as keyof RowFix] !== undefined))
      return;
    if (cell.kind === 'error')
      problems.push(found('formula_without_value', field, columnLetter(column) + row.number));
    else if (cell.formula) problems.push(found('formula_cell', field, columnLetter(column) + row.number));
  });
}

function readName(text: string, problems: FoundProblem[]): string {
  const name = nameCase(cleanText(text));
  if (name === '') problems.push(found('missing_name', 'fullName'));
  else if (
    name.length > 120 ||
    !/^[\p{L}\p{M}][\p{L}\p{M}\s.'’\-()]*$/u.test(name) ||
    looksLikeOldFont(name)
  ) {
    problems.push(found('invalid_name', 'fullName', /\d{6}/.test(name) ? '…' : name.slice(0, 60)));
  }
  return name;
}

function readNumber(text: string, problems: FoundProblem[]): string | null {
  const parsed = parsePersonalNumber(text);
  if (parsed.kind === 'number') return parsed.number;
  if (parsed.kind === 'empty') problems.push(found('missing_citizen_id', 'personalNumber'));
  else
    problems.push(
      found('invalid_citizen_id', 'personalNumber', INVALID_NUMBER_WORDS[parsed.why](parsed.digits)),
    );
  return null;
}

function readBirth(
  cell: (field: RosterField) => Cell | undefined,
  fix: RowFix,
  year: number,
  problems: FoundProblem[],
): { date: string | null; year: number | null } {
  const parsed = parsedBirth(cell, fix, year);
  if (parsed.kind === 'date') return { date: parsed.date, year: null };
  if (parsed.kind === 'impossible')
    problems.push(found('impossible_date', 'birthDate', wordsOf('Ngày sinh', parsed)));
  else problems.push(found('missing_birth_date', 'birthDate'));
  return { date: null, year: parsed.kind === 'year' ? parsed.year : null };
}

function parsedBirth(cell: (field: RosterField) => Cell | undefined, fix: RowFix, year: number): ParsedDate {
  if (fix.birthDate !== undefined) return parseDate({ kind: 'text', text: fix.birthDate }, year);
  for (const field of ['birthDate', 'male', 'female'] as const) {
    const parsed = parseDate(
      isTick(cell(field)) || cell(field)?.kind === 'error' ? undefined : cell(field),
      year,
    );
    if (parsed.kind !== 'empty') return parsed;
  }
  const [day, month] = [cell('birthDay'), cell('birthMonth')].map((part) => Number(part?.text ?? Number.NaN));
  const ofYear = parseDate(cell('birthYear'), year);
  if (ofYear.kind !== 'year' || !day || !month) return ofYear;
  const date = isoDate(ofYear.year, month, day);
  return date
    ? { kind: 'date', date }
    : { kind: 'impossible', text: `${day}/${month}/${ofYear.year}`, why: 'calendar' };
}

function wordsOf(what: string, date: Extract<ParsedDate, { kind: 'impossible' }>): string {
  const text = date.text.slice(0, 30);
  if (date.why === 'calendar') return `${what} ${text} không có trong lịch.`;
  return date.why === 'range'
    ? `${what} ${text} nằm ngoài khoảng hợp lý.`
    : `${what} “${text}” không đọc được.`;
}

function isTick(cell: Cell | undefined): boolean {
  return /^(x|v|✓|✔|1|nam|nữ)$/i.test(cleanText(cell?.text ?? ''));
}

function readSex(
  text: string,
  cell: (field: RosterField) => Cell | undefined,
  number: string | null,
  birthYear: string | null,
  problems: FoundProblem[],
): 'male' | 'female' | null {
  const [male, female] = [cell('male'), cell('female')].map((column) => cleanText(column?.text ?? '') !== '');
  const said = parseSex(text) ?? (male !== female ? (male ? 'male' : 'female') : null);
  if (!number) return said;
  const facts = factsOfNumber(number);
  if (said && facts.sex && said !== facts.sex) problems.push(found('number_sex_mismatch', 'sex'));
  if (birthYear && facts.birthYear && Number(birthYear) !== facts.birthYear)
    problems.push(found('number_birth_year_mismatch', 'birthDate'));
  return said ?? facts.sex;
}

function readUnit(
  text: string | null,
  fixed: number | undefined,
  units: UnitDirectory,
  problems: FoundProblem[],
): number | null {
  if (fixed !== undefined && units.unit(fixed)) return fixed;
  if (text === null || text === '') {
    problems.push(found('missing_unit', 'unit'));
    return null;
  }
  const answer = units.find(text);
  if (answer.kind === 'found') return answer.unitId;
  problems.push(
    found(answer.kind === 'ambiguous' ? 'ambiguous_unit' : 'unknown_unit', 'unit', text.slice(0, 120)),
  );
  return null;
}

function readCategory(text: string, problems: FoundProblem[]): StaffCategory | null {
  const category = parseCategory(text);
  if (!category)
    problems.push(
      text === ''
        ? found('missing_category', 'category')
        : found('unknown_category', 'category', text.slice(0, 60)),
    );
  return category;
}

function readJoined(cell: Cell | undefined, year: number, problems: FoundProblem[]): string | null {
  const parsed = parseDate(cell?.kind === 'error' ? undefined : cell, year + 1);
  if (parsed.kind === 'impossible')
    problems.push(found('impossible_date', 'joinedOn', wordsOf('Ngày về đơn vị', parsed)));
  if (parsed.kind === 'year')
    problems.push(found('incomplete_date', 'joinedOn', cleanText(cell?.text ?? '').slice(0, 30)));
  return parsed.kind === 'date' ? parsed.date : null;
}

export function columnLetter(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : columnLetter(Math.floor(column / 26) - 1) + columnLetter(column % 26);
}
