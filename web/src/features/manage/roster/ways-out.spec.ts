import { rosterErrors, type RosterProblem } from '@bdhvs/contracts/roster';
import { fileProblem, MEGABYTE } from './file-check.js';
import { outlookOf, stepOf } from './outlook.js';
import { wayOut } from './ways-out.js';

const counts = {
  rows: 10,
  added: 3,
  changed: 1,
  moved: 0,
  unchanged: 4,
  secondary: 0,
  problems: 2,
  warnings: 0,
  skipped: 1,
  missing: 2,
  ended: 0,
  waiting: 4,
};

describe('the way out of a problem row', () => {
  it('exists for every problem there is', () => {
    for (const code of rosterErrors) expect(wayOut({ code, field: null }).kind).toBeTruthy();
  });

  it.each<[RosterProblem['code'], RosterProblem['field'], unknown]>([
    ['secondary_membership', 'unit', { kind: 'secondary' }],
    ['invalid_citizen_id', 'personalNumber', { kind: 'fix', field: 'personalNumber' }],
    ['citizen_id_of_another_person', 'personalNumber', { kind: 'compare' }],
    ['missing_name', 'fullName', { kind: 'fix', field: 'fullName' }],
    ['impossible_date', 'birthDate', { kind: 'fix', field: 'birthDate' }],
    ['impossible_date', 'joinedOn', { kind: 'fix', field: 'joinedOn' }],
    ['unknown_unit', 'unit', { kind: 'unit' }],
    ['duplicate_row', null, { kind: 'skip' }],
    ['formula_without_value', 'fullName', { kind: 'fix', field: 'fullName' }],
    ['formula_without_value', 'phone', { kind: 'skip' }],
  ])('%s in %s', (code, field, way) => expect(wayOut({ code, field })).toEqual(way));
});

describe('what applying would do', () => {
  it('counts the rows that wait and the posts that were ticked', () => {
    const view = { status: 'previewed', headerRows: [1], counts } as const;
    expect(outlookOf({ ...view, headerRows: [1] }, 2)).toEqual({
      going: 4,
      ending: 2,
      staying: 2,
      possible: true,
    });
  });

  it('is nothing when nothing changes and nobody is ticked', () => {
    const view = { status: 'previewed' as const, headerRows: [1], counts: { ...counts, waiting: 0 } };
    expect(outlookOf(view, 0).possible).toBe(false);
    expect(outlookOf(view, 1).possible).toBe(true);
  });

  it('is possible again after a first apply once a row was put right, and never after undoing', () => {
    const view = { headerRows: [1], counts };
    expect(outlookOf({ ...view, status: 'applied' }, 0).possible).toBe(true);
    expect(outlookOf({ ...view, status: 'undone' }, 0).possible).toBe(false);
  });
});

describe('the step of an import', () => {
  it('stays with the columns until they are known', () => {
    expect(stepOf({ status: 'previewed', headerRows: [], counts }, false)).toBe('columns');
    expect(stepOf({ status: 'previewed', headerRows: [1], counts }, true)).toBe('columns');
    expect(stepOf({ status: 'previewed', headerRows: [1], counts }, false)).toBe('preview');
    expect(stepOf({ status: 'applied', headerRows: [1], counts }, false)).toBe('apply');
  });
});

describe('a file before it is sent', () => {
  it.each([
    [null, 'fileMissing'],
    [{ name: 'ds.xls', size: 1 }, 'fileWrongType'],
    [{ name: 'ds.docx', size: 1 }, 'fileWrongType'],
    [{ name: 'ds.xlsx', size: 200 * MEGABYTE }, 'fileTooLarge'],
    [{ name: 'DS.XLSX', size: 20 * MEGABYTE }, null],
    [{ name: 'ds.csv', size: 10 }, null],
  ])('%j', (file, problem) => expect(fileProblem(file)).toBe(problem));
});
