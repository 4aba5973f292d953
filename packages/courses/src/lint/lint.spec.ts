import { vneid } from '../content/vneid/course.js';
import type { Course, Lesson, Question } from '../schema.js';
import { lintCourse } from './lint.js';

const messagesAfter = (spoil: (course: Course, lesson: Lesson, question: Question) => void): string[] => {
  const course = structuredClone(vneid);
  const [lesson] = course.lessons;
  const [question] = course.finalQuiz.pool;
  if (lesson === undefined || question === undefined) throw new Error('the course is empty');
  spoil(course, lesson, question);
  return lintCourse(course).map(({ message }) => message);
};

const firstOf = <T>(items: T[]): T => {
  const [first] = items;
  if (first === undefined) throw new Error('nothing there');
  return first;
};

describe('a linted course', () => {
  it('has no findings when nothing is wrong', () => {
    expect(messagesAfter(() => undefined)).toEqual([]);
  });

  it.each<[promise: string, spoil: Parameters<typeof messagesAfter>[0], message: RegExp]>([
    [
      'keeps sentences short',
      (_, lesson) => firstOf(lesson.cards).body.push(`${'dài '.repeat(19).trim()}.`),
      /sentence of 19 syllables, at most 18/,
    ],
    [
      'is written in NFC',
      (_, lesson) => firstOf(lesson.cards).body.push('Tiếng Việt.'.normalize('NFD')),
      /not in NFC/,
    ],
    [
      'closes every marker stroke',
      (_, lesson) => firstOf(lesson.cards).body.push('Bấm **vào đây.'),
      /marker stroke that is not closed/,
    ],
    [
      'uses Vietnamese quotation marks',
      (_, lesson) => firstOf(lesson.cards).body.push('Bấm "Gửi" nhé.'),
      /straight quotation marks/,
    ],
    [
      'leaves the form of address to the learner',
      (_, lesson) => firstOf(lesson.cards).body.push('Bác bấm vào đây.'),
      /hard-coded form of address/,
    ],
    [
      'shows nobody’s personal number',
      (_, lesson) => firstOf(lesson.cards).body.push('Số 031055000001.'),
      /a number that could be somebody’s/,
    ],
    [
      'invents no address',
      (_, lesson) => firstOf(lesson.cards).body.push('Mở https://vneid-hotro.vn nhé.'),
      /address that no source gives: https:\/\/vneid-hotro\.vn/,
    ],
    [
      'shows nobody’s account, written in groups',
      (_, lesson) => (firstOf(lesson.practice.steps).screen.title = '0451 0002 3344'),
      /a number that could be somebody’s/,
    ],
    [
      'shows no card and no subscriber’s number, not even in a message',
      (_, lesson) =>
        firstOf(lesson.practice.steps).screen.elements.unshift({
          id: 'tin-la',
          kind: 'message',
          label: 'Gọi lại số 0912 345 678 nhé',
        }),
      /a number that could be somebody’s/,
    ],
    [
      'draws no real company',
      (_, lesson) => (firstOf(lesson.practice.steps).screen.title = 'Vietcombank'),
      /draws the name of a real company: Vietcombank/,
    ],
    [
      'says that a drawing is a drawing',
      (_, lesson) =>
        lesson.cards.forEach((card) => card.scene && (card.scene.alt = 'Ảnh chụp màn hình điện thoại thật.')),
      /does not say “Hình vẽ”/,
    ],
    ['tells two cards apart', (_, lesson) => lesson.cards.push(firstOf(lesson.cards)), /id .* stands twice/],
    [
      'says what a picture shows',
      (_, lesson) => lesson.cards.forEach((card) => card.scene && (card.scene.alt = 'Hình vẽ.')),
      /alt text that says too little/,
    ],
    [
      'puts the ring on something drawn',
      (_, lesson) => lesson.cards.forEach((card) => card.screen && (card.screen.highlight = 'nowhere')),
      /ring is on nowhere/,
    ],
    [
      'asks to tap what is on the screen',
      (_, lesson) => (firstOf(lesson.practice.steps).targets = ['nowhere']),
      /target nowhere is nothing one can tap/,
    ],
    [
      'hints only at what is on the screen',
      (_, lesson) => (firstOf(lesson.practice.steps).hints['nowhere'] = 'Ở đây.'),
      /hint for nowhere/,
    ],
    [
      'does not give the right place away',
      (_, lesson) => {
        const step = firstOf(lesson.practice.steps);
        step.screen.highlight = firstOf(step.targets);
      },
      /gives the right place away/,
    ],
    [
      'offers more than the right place to tap',
      (_, lesson) => {
        const step = firstOf(lesson.practice.steps);
        step.screen.elements = step.screen.elements.filter(({ id }) => step.targets.includes(id));
      },
      /nothing but the right place/,
    ],
    [
      'has its right answers among the options',
      (_, __, question) => (question.correct = ['z']),
      /right answer z is not among the options/,
    ],
    [
      'explains every wrong answer',
      (_, __, question) => (question.explanation.perOption = {}),
      /wrong answer . has no feedback/,
    ],
    [
      'has no dead answers',
      (_, __, question) => (firstOf(question.options).text = 'Tất cả các ý trên'),
      /a dead answer/,
    ],
    [
      'has no two answers that say the same',
      (_, __, question) => question.options.forEach((option) => (option.text = 'Giống nhau')),
      /two answers say the same/,
    ],
    [
      'has something wrong to choose',
      (_, __, question) => (question.options.length = 0),
      /no answer is wrong/,
    ],
    [
      'has at least two questions for each one drawn',
      (course) => (course.finalQuiz.drawn = 12),
      /23 questions, at least 24 for 12 drawn/,
    ],
    [
      'can be passed',
      (course) => (course.finalQuiz.passMark = 11),
      /more right answers are asked for than questions are drawn/,
    ],
    ['cites only its sources', (_, lesson) => lesson.sourceIds.push('hearsay'), /cites hearsay/],
    [
      'has no source that nothing rests on',
      (course) => course.sources.push({ ...firstOf(course.sources), id: 'idle' }),
      /nothing cites idle/,
    ],
    [
      'marks what its author is unsure of',
      (course) => Object.assign(firstOf(course.sources), { kind: 'memory-medium', mayGoStale: false }),
      /uncertain and is not marked/,
    ],
    [
      'teaches nothing that is hardly known',
      (course) => (firstOf(course.sources).citedAs = 'Cách làm mới [M-l]'),
      /too uncertain to be taught/,
    ],
    [
      'is no surer than the facts',
      (course) => (firstOf(course.sources).citedAs = 'Cách làm mới [M-m]'),
      /marked as memory-medium in the facts and not as found/,
    ],
    [
      'knows what the facts mark as going stale',
      (course) => Object.assign(firstOf(course.sources), { citedAs: 'F camthanh ⏳', mayGoStale: false }),
      /may go stale \(⏳\) and is not marked so/,
    ],
    [
      'says what may differ where its author is unsure',
      (course, lesson) => {
        Object.assign(firstOf(course.sources), { kind: 'memory-medium', mayGoStale: true });
        lesson.cards.forEach((card) => delete card.variants);
      },
      /as certain: no card says what may differ/,
    ],
    [
      'asks nothing that only an unsure source decides',
      (course, _, question) => {
        const source = firstOf(course.sources);
        Object.assign(source, { kind: 'memory-medium', mayGoStale: true });
        Object.assign(question, { sourceIds: [source.id], authorsOwn: undefined });
      },
      /rests on nothing but what its author is unsure of/,
    ],
    [
      'looks at changing facts again within three months',
      (_, lesson) => (lesson.reviewBy = '2027-02-23'),
      /by 2027-02-22/,
    ],
    [
      'is dated no earlier than its parts',
      (course) => (course.reviewedOn = '2026-11-21'),
      /later than the course/,
    ],
    [
      'does not repeat a final question where its key travels',
      (_, lesson, question) => (firstOf(lesson.check).prompt = question.prompt),
      /same question stands in a lesson/,
    ],
    [
      'does not tell a final explanation where everybody reads it',
      (_, lesson, question) => firstOf(lesson.cards).body.push(question.explanation.general),
      /explanation reaches the browser/,
    ],
    [
      'does not tell it in the middle of another text either',
      ({ simulation }, _, question) => {
        const [screen] = simulation.screens;
        if (screen) screen.hint = `Vừa bấm nhầm. ${question.explanation.general}`;
      },
      /explanation reaches the browser/,
    ],
    [
      'cannot be passed by always choosing the first answer',
      (course) =>
        course.finalQuiz.pool.forEach((question) =>
          question.options.sort(
            (a, b) => Number(question.correct.includes(b.id)) - Number(question.correct.includes(a.id)),
          ),
        ),
      /right answers stand in place 1/,
    ],
    [
      'cannot be passed by always choosing the longest answer',
      (course) =>
        course.finalQuiz.pool.forEach((question) =>
          question.options.forEach(
            (option) => question.correct.includes(option.id) && (option.text += ' dài'.repeat(20)),
          ),
        ),
      /right answers are the longest ones/,
    ],
    [
      'cannot be passed by always choosing the shortest answer',
      (course) =>
        course.finalQuiz.pool.forEach((question) =>
          question.options.forEach(
            (option) => !question.correct.includes(option.id) && (option.text += ' dài'.repeat(20)),
          ),
        ),
      /right answers are the shortest ones/,
    ],
  ])('%s', (_, spoil, message) => {
    expect(messagesAfter(spoil)).toContainEqual(expect.stringMatching(message));
  });
});
