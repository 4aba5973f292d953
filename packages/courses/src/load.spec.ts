import { vneid } from './content/vneid/course.js';
import type { Course } from './schema.js';
import { CourseContentError, loadCourses } from './load.js';

describe('loading the courses', () => {
  it('gives the courses that ship, without a finding', () => {
    expect(loadCourses().map(({ slug }) => slug)).toEqual([
      'vneid',
      'dich-vu-cong-truc-tuyen',
      'thanh-toan-khong-tien-mat',
      'ai-co-ban',
      'an-toan-so',
      'giai-quyet-tthc',
      'tien-ich-vneid',
      'zalo-va-ung-dung-thanh-pho',
    ]);
  });

  it('refuses a course whose shape is wrong and says where', () => {
    const broken = { ...vneid, lessons: [] };
    expect(() => loadCourses([broken])).toThrow(CourseContentError);
    expect(() => loadCourses([broken])).toThrow(/content\/vneid\/course\.ts: lessons: /);
  });

  it('refuses a course with a finding of the linter and says where', () => {
    const [first, ...rest] = structuredClone(vneid.lessons);
    if (first === undefined) throw new Error('the course has no lesson');
    const broken = { ...vneid, lessons: [{ ...first, sourceIds: ['hearsay'] }, ...rest] };
    expect(() => loadCourses([broken])).toThrow(/content\/vneid\/lesson-1\.ts: vneid-la-gi: cites hearsay/);
  });

  it.each([
    [
      'a card with two pictures',
      { scene: { name: 'receipt', alt: 'Hình vẽ một tờ biên lai.' } },
      /one picture/,
    ],
    ['a sentence without its mark', { body: ['Bấm vào đây'] }, /ends with a mark/],
    [
      'a drawing that nobody draws',
      { screen: undefined, scene: { name: 'moon', alt: 'Hình vẽ mặt trăng tròn.' } },
      /scene/,
    ],
  ])('refuses %s', (_, change, message) => {
    const course = structuredClone(vneid);
    const card = course.lessons[0]?.cards[1];
    if (card === undefined) throw new Error('the lesson has no second card');
    Object.assign(card, change);
    expect(() => loadCourses([course])).toThrow(message);
  });

  it.each<[what: string, spoil: (course: Course) => void, told: RegExp]>([
    [
      'a drawing that nobody draws',
      (course) => Object.assign(course.lessons[2]?.cards[0]?.scene ?? {}, { name: 'moon' }),
      /content\/vneid\/lesson-3\.ts: lessons\/2\/cards\/0\/scene\/name: Invalid option/,
    ],
    [
      'a sign that nobody draws',
      (course) => Object.assign(course, { icon: 'moon' }),
      /content\/vneid\/course\.ts: icon: Invalid option/,
    ],
    [
      'a field that no course has',
      (course) => Object.assign(course.lessons[1] ?? {}, { colour: 'red' }),
      /content\/vneid\/lesson-2\.ts: lessons\/1: Unrecognized key: "colour"/,
    ],
    [
      'an unknown step of a practice in a lesson',
      (course) =>
        Object.assign(course.lessons[0]?.practice.steps[0]?.screen.elements[0] ?? {}, { kind: 'swipe' }),
      /content\/vneid\/lesson-1\.ts: lessons\/0\/practice\/steps\/0\/screen\/elements\/0\/kind: Invalid/,
    ],
    [
      'a practice in a form that no player knows',
      (course) => Object.assign(course.lessons[0]?.practice ?? {}, { format: 3 }),
      /lessons\/0\/practice\/format: Invalid input/,
    ],
    [
      'an unknown step of the practice on the simulated phone',
      (course) => Object.assign(course.simulation.screens[0]?.elements[0] ?? {}, { kind: 'swipe' }),
      /content\/vneid\/simulation\.ts: simulation\/screens\/0\/elements\/0\/kind: Invalid/,
    ],
    [
      'a course without its practice on the simulated phone',
      (course) => delete (course as Partial<Course>).simulation,
      /content\/vneid\/simulation\.ts: simulation: Invalid input/,
    ],
    [
      'a practice that leads to a screen nobody wrote',
      (course) => Object.assign(course.simulation, { start: 'khong-co' }),
      /content\/vneid\/simulation\.ts: simulation\/.*khong-co/,
    ],
    [
      'a question without a key',
      (course) => Object.assign(course.finalQuiz.pool[4] ?? {}, { correct: [] }),
      /content\/vneid\/pool-\*\.ts: finalQuiz\/pool\/4\/correct: /,
    ],
  ])('refuses %s, with file, place and reason', (_, spoil, told) => {
    const course = structuredClone(vneid);
    spoil(course);
    expect(() => loadCourses([course])).toThrow(told);
  });

  it('tells everything that is wrong at once', () => {
    const course = structuredClone(vneid);
    Object.assign(course.lessons[0] ?? {}, { minutes: 0 });
    Object.assign(course.lessons[3] ?? {}, { title: '' });
    expect(() => loadCourses([course])).toThrow(
      /lesson-1\.ts: lessons\/0\/minutes[^]*lesson-4\.ts: lessons\/3\/title/,
    );
  });

  it.each([
    ['a question with a source and an author', { authorsOwn: true }],
    ['a question with neither', { sourceIds: undefined }],
  ])('refuses %s', (_, change) => {
    const course = structuredClone(vneid);
    Object.assign(course.finalQuiz.pool[0] ?? {}, change);
    expect(() => loadCourses([course])).toThrow(/names its sources or is the author’s own/);
  });
});
