import fc from 'fast-check';
import { isKnown, nextStep, type Learned, type SkillForRules } from './skills.js';

const skills: SkillForRules[] = [
  { id: 'install', shownBy: [{ course: 'vneid', lessons: ['install'] }] },
  { id: 'show', shownBy: [{ course: 'vneid', lessons: ['wallet', 'show'] }] },
  { id: 'pay', shownBy: [{ course: 'pay' }] },
  { id: 'file', shownBy: [{ course: 'elsewhere' }, { course: 'portal', lessons: ['file'] }] },
];
const learned = (lessons: Record<string, string[]> = {}, completed: string[] = []): Learned => ({
  completed: new Set(completed),
  lessons: new Map(Object.entries(lessons).map(([course, ids]) => [course, new Set(ids)])),
});
const known = (what: Learned): string[] => skills.filter((skill) => isKnown(skill, what)).map(({ id }) => id);
const offered = new Set(['vneid', 'pay', 'portal']);

describe('what somebody can do', () => {
  it('is shown by all lessons of a proof, not by some of them', () => {
    expect(known(learned({ vneid: ['install', 'wallet'] }))).toEqual(['install']);
    expect(known(learned({ vneid: ['wallet', 'show'] }))).toEqual(['show']);
  });

  it('is shown by the whole course, also when that was completed by its quiz alone', () => {
    expect(known(learned({}, ['vneid', 'pay']))).toEqual(['install', 'show', 'pay']);
  });

  it('is not shown by lessons where the whole course is asked for', () => {
    expect(known(learned({ pay: ['one', 'two'] }))).toEqual([]);
  });

  it('is shown by any one of its proofs', () => {
    expect(known(learned({ portal: ['file'] }))).toEqual(['file']);
  });

  it('never becomes less by learning more', () => {
    const lessons = fc.subarray(['install', 'wallet', 'show']);
    fc.assert(
      fc.property(lessons, lessons, (some, more) => {
        const before = known(learned({ vneid: some }));
        expect(known(learned({ vneid: [...some, ...more] }))).toEqual(expect.arrayContaining(before));
      }),
    );
  });
});

describe('the next step', () => {
  it('is the first skill in order for who begins, and its first lesson', () => {
    expect(nextStep(skills, learned(), offered)).toEqual({
      skillId: 'install',
      course: 'vneid',
      lesson: 'install',
    });
  });

  it('goes on with a course that is begun', () => {
    expect(nextStep(skills, learned({ portal: ['find'] }), offered)).toMatchObject({
      course: 'portal',
      lesson: 'file',
    });
  });

  it('asks for the lesson that is missing, and for the course where that is the proof', () => {
    expect(nextStep(skills, learned({ vneid: ['install', 'wallet'] }), offered)).toMatchObject({
      lesson: 'show',
    });
    expect(nextStep(skills, learned({}, ['vneid']), offered)).toEqual({
      skillId: 'pay',
      course: 'pay',
      lesson: null,
    });
  });

  it('names nothing that is not offered here, and nothing when all is known', () => {
    expect(nextStep([skills[2]!], learned(), new Set(['vneid']))).toBeNull();
    expect(nextStep(skills, learned({}, ['vneid', 'pay', 'portal']), offered)).toBeNull();
  });
});
