import { vneid } from './content/vneid/course.js';
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
    expect(() => loadCourses([broken])).toThrow(/vneid: lessons:/);
  });

  it('refuses a course with a finding of the linter and says where', () => {
    const [first, ...rest] = structuredClone(vneid.lessons);
    if (first === undefined) throw new Error('the course has no lesson');
    const broken = { ...vneid, lessons: [{ ...first, sourceIds: ['hearsay'] }, ...rest] };
    expect(() => loadCourses([broken])).toThrow(/vneid: vneid-la-gi: cites hearsay/);
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

  it.each([
    ['a question with a source and an author', { authorsOwn: true }],
    ['a question with neither', { sourceIds: undefined }],
  ])('refuses %s', (_, change) => {
    const course = structuredClone(vneid);
    Object.assign(course.finalQuiz.pool[0] ?? {}, change);
    expect(() => loadCourses([course])).toThrow(/names its sources or is the author’s own/);
  });
});
