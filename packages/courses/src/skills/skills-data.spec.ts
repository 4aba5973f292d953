import { shippedCourses } from '../content/index.js';
import { doubleFindings, lintFramework, loadFramework, referenceFindings } from './load.js';
import type { SkillFramework } from './schema.js';

const courses = new Map(
  shippedCourses.map(({ slug, lessons }) => [slug, new Set(lessons.map(({ id }) => id))] as const),
);
const copy = (): SkillFramework => structuredClone(loadFramework());

describe('the framework of skills that ships', () => {
  it('keeps the rules of lessons, and names each skill once for an audience', () => {
    expect(lintFramework(loadFramework())).toEqual([]);
  });

  it('has the four audiences of the movement', () => {
    expect(loadFramework().audiences).toHaveLength(4);
    expect(loadFramework().audiences.filter(({ staff }) => staff)).toHaveLength(1);
  });

  it('rests on courses and lessons that ship', () => {
    expect(referenceFindings(loadFramework(), courses)).toEqual([]);
  });

  it('leaves out no course that ships', () => {
    const shown = new Set(
      loadFramework().audiences.flatMap(({ groups }) =>
        groups.flatMap(({ skills }) =>
          skills.flatMap(({ shownBy }) =>
            shownBy.flatMap(({ course, lessons }) => (lessons ?? ['*']).map((one) => `${course}/${one}`)),
          ),
        ),
      ),
    );
    const courseShown = shippedCourses.filter(
      ({ slug, lessons }) => shown.has(`${slug}/*`) || lessons.some(({ id }) => shown.has(`${slug}/${id}`)),
    );
    expect(courseShown.map(({ slug }) => slug)).toEqual(shippedCourses.map(({ slug }) => slug));
  });

  it('says by pointer which course, lesson or source is not there, and which id stands twice', () => {
    const spoilt = copy();
    const [first, second] = spoilt.audiences[0]!.groups[0]!.skills;
    first!.shownBy = [{ course: 'nau-an' }];
    second!.shownBy[0]!.lessons = ['khong-co'];
    second!.sourceIds = ['bao-la'];
    expect(referenceFindings(spoilt, courses).slice(0, 3)).toEqual([
      {
        pointer: '/audiences/0/groups/0/skills/0/shownBy/0/course',
        message: expect.stringContaining('nau-an'),
      },
      {
        pointer: '/audiences/0/groups/0/skills/1/shownBy/0/lessons/0',
        message: expect.stringContaining('khong-co'),
      },
      { pointer: '/audiences/0/groups/0/skills/1/sourceIds/0', message: expect.stringContaining('bao-la') },
    ]);
    second!.id = first!.id;
    expect(doubleFindings(spoilt)).toMatchObject([{ pointer: '/audiences/0' }]);
  });
});
