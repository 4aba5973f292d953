import type { Rule } from './data.js';
import { ruleInForce } from './current-rule.js';
import {
  draftBodyOf,
  emptyForm,
  FIELDS,
  formOf,
  moved,
  pointersOf,
  problemsIn,
  ruleBodyOf,
  type DraftForm,
} from './draft-form.js';

const rule: Rule = {
  id: '1',
  version: 3,
  cycle: '2026',
  opensOn: '2026-07-01',
  dueOn: '2026-12-31',
  endsOn: '2027-07-01',
  audience: 'cán bộ',
  audienceCategories: ['cadre', 'contract_worker'],
  unclearCategories: ['contract_worker'],
  courses: [
    {
      slug: 'vneid',
      name: 'VNeID',
      external: false,
      requiredFrom: '2026-07-01',
      admittedFrom: '2026-01-01',
    },
    {
      slug: 'ai-co-ban',
      name: 'AI cơ bản',
      external: false,
      requiredFrom: '2026-09-01',
      admittedFrom: '2026-07-01',
    },
  ],
  units: [{ id: '2', slug: 'dai-son', name: 'Xã Đại Sơn' }],
  quizAlone: true,
  activatedAt: '2026-07-01T00:00:00Z',
  retiredAt: null,
};
const of = {
  name: 'Kỹ năng số',
  mandateNumber: '12/KH-UBND',
  mandateOn: null,
  ownerUnit: { id: '1', slug: 'hai-phong', name: 'Thành phố Hải Phòng' },
};

describe('the form of a programme', () => {
  it('sends back the rule it was opened with, unchanged', () => {
    expect(ruleBodyOf(formOf(rule, of), 'draft-1')).toEqual({
      cycle: '2026',
      opensOn: '2026-07-01',
      dueOn: '2026-12-31',
      endsOn: '2027-07-01',
      courses: [
        { course: 'vneid', admittedFrom: '2026-01-01' },
        { course: 'ai-co-ban', requiredFrom: '2026-09-01' },
      ],
      audience: ['cadre'],
      // A category that is both asked and unclear is unclear: so the rule places it.
      unclear: ['contract_worker'],
      units: ['dai-son'],
      quizAlone: true,
      replacesDraft: 'draft-1',
    });
  });

  it('sends nothing for a mandate that was left empty', () => {
    const form: DraftForm = { ...formOf(rule, of), name: '  Kỹ năng số ', mandateNumber: ' ' };
    expect(draftBodyOf(form, null)).toMatchObject({
      name: 'Kỹ năng số',
      mandateNumber: null,
      mandateOn: null,
      ownerUnit: 'hai-phong',
    });
  });

  it('names everything that is missing, in the order of the page', () => {
    const words = problemsIn({ ...emptyForm('', '2026-11-22'), cycle: ' ', opensOn: '' }, true).map(
      ({ word }) => word,
    );
    expect(words).toEqual([
      'nameMissing',
      'ownerMissing',
      'cycleMissing',
      'opensMissing',
      'dueMissing',
      'coursesMissing',
      'audienceMissing',
      'unitsMissing',
    ]);
    expect(problemsIn(formOf(rule, { ...of, name: '' }), false)).toEqual([]);
  });

  it.each([
    [{ dueOn: '2026-06-30' }, 'dueBefore'],
    [{ lastDay: '2026-12-30' }, 'lastBefore'],
  ])('refuses days in the wrong order: %j', (change, word) => {
    const found = problemsIn({ ...formOf(rule, of), ...change }, true);
    expect(found.map((each) => each.word)).toEqual([word]);
  });

  it('leads what the server refuses to the field, one step deeper for a new programme', () => {
    const pointers = pointersOf(formOf(rule, of));
    expect(pointers['courses/1/course']).toBe(FIELDS.courses);
    expect(pointers['rule/units/0']).toBe(FIELDS.units);
    expect(pointers['rule/dueOn']).toBe(FIELDS.dueOn);
    expect(pointers['courses/1/admittedFrom']).toBe('draft-course-1-admittedFrom');
  });

  it('moves a course one place and loses none', () => {
    expect(moved(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
  });
});

describe('the version in force', () => {
  const next: Rule = { ...rule, id: '2', version: 4, cycle: '2027', opensOn: '2027-07-01', endsOn: null };
  it.each([
    ['2026-12-01', '2026'],
    ['2027-07-01', '2027'],
    ['2026-01-01', '2026'],
  ])('is that of the cycle which holds the day: %s', (day, cycle) => {
    expect(ruleInForce([next, rule], day)?.cycle).toBe(cycle);
  });

  it('is none where every version has been replaced', () => {
    expect(ruleInForce([{ ...rule, retiredAt: '2026-08-01T00:00:00Z' }], '2026-12-01')).toBeUndefined();
  });
});
