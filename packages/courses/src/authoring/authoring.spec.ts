import { vneid } from '../content/vneid/course.js';
import { shippedCourses } from '../content/index.js';
import { lintCourse } from '../lint/lint.js';
import type { Course } from '../schema.js';
import { publicCourse, quizKeys, wholeCourse } from '../split.js';
import { changesBetween } from './changes.js';
import { isTranslated } from './finding-words.js';
import { blocksPublication, judgePackage } from './judge.js';
import { reviewDates, staleFacts } from './stale.js';

type Loose = Record<string, unknown>;
const copy = (): Course => structuredClone(vneid);
const first = <T>(items: readonly T[]): T => {
  if (items[0] === undefined) throw new Error('nothing here');
  return items[0];
};
const spoilt = (spoil: (course: Course) => void) => {
  const course = copy();
  spoil(course);
  return judgePackage(course);
};

describe('a course package', () => {
  it.each(shippedCourses.map((course) => [course.slug, course] as const))(
    'of %s, as it ships, has nothing that blocks its publication',
    (_, course) => {
      const judged = judgePackage(JSON.parse(JSON.stringify(course)));
      expect(judged.readable).toBe(true);
      expect(judged.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    },
  );

  it('says every place that breaks the schema, by pointer and in words', () => {
    const judged = spoilt((course) => {
      const lesson = course.lessons[1] as unknown as Loose;
      lesson['title'] = 5;
      (course.lessons[0]?.cards[2] as Loose)['body'] = [];
      (course as unknown as Loose)['colour'] = 'red';
      (course.finalQuiz as Loose)['drawn'] = undefined;
    });
    expect(judged.readable).toBe(false);
    const told = judged.findings.map(({ pointer, place, message }) => `${pointer} ${place}: ${message}`);
    expect(told).toEqual(
      expect.arrayContaining([
        '/lessons/1/title Bài 2, tên: Cần chữ, trong tệp lại là số.',
        '/lessons/0/cards/2/body Bài 1, thẻ 3, đoạn: Cần ít nhất 1 mục.',
        expect.stringMatching(/^ Cả tệp: Có mục không dùng được: “colour”/),
        expect.stringMatching(/^\/finalQuiz\/drawn .*Thiếu mục này/),
      ]),
    );
  });

  it.each<[string, (course: Course) => void, RegExp, RegExp]>([
    [
      'a picture that nobody draws',
      (course) =>
        Object.assign(first(course.lessons).cards[0] ?? {}, {
          screen: undefined,
          scene: { name: 'moon', alt: 'Hình vẽ mặt trăng tròn.' },
        }),
      /\/scene\/name$/,
      /Không có “moon”. Chỉ dùng được: police-desk/,
    ],
    [
      'an unknown kind of step',
      (course) =>
        Object.assign(first(first(course.lessons).practice.steps).screen.elements[0] ?? {}, {
          kind: 'teleport',
        }),
      /\/practice\/steps\/0\/screen\/elements\/0\/kind$/,
      /Không có “teleport”/,
    ],
    [
      'a sentence without its mark',
      (course) => (course.summary = 'Không có dấu'),
      /^\/summary$/,
      /Câu phải kết thúc bằng dấu/,
    ],
    [
      'a day that no calendar has',
      (course) => (course.reviewedOn = '2026-02-30'),
      /^\/reviewedOn$/,
      /có thật/,
    ],
    [
      'a text of 100 KB',
      (course) => (course.summary = `${'a'.repeat(100_000)}.`),
      /^\/summary$/,
      /dài 100001 ký tự/,
    ],
    [
      'letters that turn the line around',
      (course) => (course.summary = 'Chuyển tiền \u202Eneit nảhk.'),
      /^\/summary$/,
      /đổi chiều chữ/,
    ],
    ['unseen letters', (course) => (course.summary = 'Mã\u200B OTP là gì?'), /^\/summary$/, /ký tự ẩn/],
  ])('with %s says so at its place, and cannot be published', (_, spoil, pointer, message) => {
    const { findings } = spoilt(spoil);
    expect(findings).toContainEqual(
      expect.objectContaining({
        severity: 'error',
        pointer: expect.stringMatching(pointer),
        message: expect.stringMatching(message),
      }),
    );
    expect(blocksPublication(findings)).toBe(true);
  });

  it('with a long sentence or an emoji is only warned about', () => {
    const { findings, readable } = spoilt((course) => {
      course.summary = `${'một hai ba bốn năm '.repeat(5)}sáu.`;
      course.title = 'VNeID 😀';
    });
    expect(readable).toBe(true);
    expect(findings.map(({ severity, pointer }) => `${severity} ${pointer}`)).toEqual([
      'warning /title',
      'warning ',
    ]);
    expect(blocksPublication(findings)).toBe(false);
  });

  it('with a wrong key or a lost source cannot be published', () => {
    const { findings, readable } = spoilt((course) => {
      first(course.finalQuiz.pool).correct = ['z'];
      first(course.lessons).sourceIds.push('hearsay');
    });
    expect(readable).toBe(true);
    expect(findings.map(({ pointer }) => pointer)).toEqual(
      expect.arrayContaining(['/finalQuiz/pool/0', '/lessons/0']),
    );
    expect(blocksPublication(findings)).toBe(true);
  });

  it.each([
    ['__proto__', '{"slug":"x","__proto__":{"polluted":true}}'],
    ['constructor', '{"slug":"x","lessons":[{"constructor":{"prototype":{"polluted":true}}}]}'],
  ])('with %s as a name is refused and changes nothing in the program', (name, json) => {
    const judged = judgePackage(JSON.parse(json));
    expect(judged.readable).toBe(false);
    expect(judged.findings[0]?.message).toContain(name);
    expect(({} as Loose)['polluted']).toBeUndefined();
  });

  it.each([[null], [[]], ['khóa học'], [5]])('that is %j is no course', (value) => {
    expect(judgePackage(value)).toMatchObject({ readable: false, findings: [{ pointer: '' }] });
  });

  it.each([
    ['half a letter', 'Chữ \ud800 hỏng.'],
    ['the letter of code zero', 'Chữ \u0000 hỏng.'],
  ])('with %s is refused at its place, for nothing could keep it', (_, text) => {
    const judged = spoilt((course) => (course.summary = text));
    expect(judged).toMatchObject({ readable: false, findings: [{ pointer: '/summary' }] });
  });

  it('of a million entries is refused before each of them is looked at', () => {
    const judged = judgePackage({ ...copy(), lessons: new Array(1_000_000).fill(0) });
    expect(judged).toMatchObject({ readable: false, findings: [{ pointer: '/lessons' }] });
  });

  it('nested a hundred thousand times is refused without a fall', () => {
    let deep: unknown = 1;
    for (let i = 0; i < 100_000; i++) deep = { a: deep };
    expect(judgePackage(deep)).toMatchObject({ readable: false });
  });

  it('tells in Vietnamese whatever the linter can say of a spoilt course', () => {
    const course = copy();
    for (const lesson of course.lessons) {
      lesson.sourceIds.push('hearsay');
      lesson.reviewBy = '2030-01-01';
      lesson.reviewedOn = '2029-01-01';
      const card = first(lesson.cards);
      card.body = ['Bác hãy “xem" https://la.vn và **số 012345678901.'];
      lesson.cards.push(card);
    }
    for (const [index, question] of course.finalQuiz.pool.entries()) {
      if (index % 2 === 0) question.explanation.perOption = {};
      question.correct = [index % 3 === 0 ? 'z' : first(question.options).id];
      first(question.options).text = 'Tất cả các ý trên';
    }
    course.finalQuiz.passMark = 99;
    course.finalQuiz.drawn = 23;
    const [lesson, another] = course.lessons;
    if (lesson === undefined || another === undefined) throw new Error('nothing here');
    first(lesson.practice.steps).screen.title = 'Vietcombank';
    first(lesson.practice.steps).screen.alt = 'Ảnh chụp màn hình một ngân hàng thật.';
    course.sources.forEach((source, index) => {
      source.citedAs = ['Điều [M-l]', 'Điều [M-m] ⏳', 'F plo ⏳'][index % 3] ?? '';
      source.mayGoStale = false;
      source.kind = index % 2 === 0 ? 'memory-medium' : 'found';
    });
    another.cards.forEach((card) => delete card.variants);
    another.sourceIds = course.sources.map(({ id }) => id);
    first(another.check).sourceIds = [first(course.sources).id];
    const messages = [...new Set(lintCourse(course).map(({ message }) => message))];
    expect(messages.length).toBeGreaterThan(10);
    expect(messages.filter((message) => !isTranslated(message))).toEqual([]);
  });
});

describe('what an author takes away', () => {
  it('is the whole course again, keys and all', () => {
    expect(wholeCourse(publicCourse(vneid), quizKeys(vneid))).toEqual(vneid);
  });
});

describe('what is different between two versions', () => {
  it('is nothing for the same course', () => {
    expect(changesBetween(vneid, copy())).toEqual([]);
  });

  it('names a changed sentence with what it said before', () => {
    const after = copy();
    first(after.lessons).cards[1]!.body[0] = 'Câu mới.';
    expect(changesBetween(vneid, after)).toEqual([
      expect.objectContaining({
        how: 'changed',
        part: 'card',
        lesson: first(vneid.lessons).title,
        number: 2,
        texts: [{ before: first(vneid.lessons).cards[1]!.body[0], after: 'Câu mới.' }],
      }),
    ]);
  });

  it('tells added, removed and moved pieces apart', () => {
    const after = copy();
    const lesson = first(after.lessons);
    const [one, two, ...rest] = lesson.cards;
    lesson.cards = [two!, one!, ...rest];
    const gone = after.finalQuiz.pool.pop();
    after.finalQuiz.pool.push({ ...gone!, id: 'cau-moi' });
    const told = changesBetween(vneid, after).map(({ how, part, number }) => `${how} ${part} ${number}`);
    expect(told.sort()).toEqual([
      `added question ${after.finalQuiz.pool.length}`,
      expect.stringMatching(/^moved card [12]$/),
      `removed question ${vneid.finalQuiz.pool.length}`,
    ]);
  });
});

describe('what is stale', () => {
  it('is nothing on the day of a review and something after its date', () => {
    const dates = reviewDates(vneid);
    const earliest = first(dates).reviewBy;
    expect([...dates].sort((a, b) => (a.reviewBy < b.reviewBy ? -1 : 1))).toEqual(dates);
    expect(staleFacts(vneid, vneid.reviewedOn)).toEqual([]);
    const later = staleFacts(vneid, earliest);
    expect(later.length).toBeGreaterThan(0);
    expect(later.every(({ reviewBy }) => reviewBy >= earliest)).toBe(true);
  });

  it('is shown a month before its date, sources that change with it', () => {
    const lesson = first(vneid.lessons);
    const monthBefore = new Date(Date.parse(lesson.reviewBy) - 30 * 86_400_000).toISOString().slice(0, 10);
    const dayEarlier = new Date(Date.parse(lesson.reviewBy) - 31 * 86_400_000).toISOString().slice(0, 10);
    const shows = (day: string): boolean =>
      staleFacts(vneid, day).some(({ part, id }) => part === 'lesson' && id === lesson.id);
    expect([shows(dayEarlier), shows(monthBefore)]).toEqual([false, true]);
    const sources = staleFacts(vneid, '2030-01-01').filter(({ part }) => part === 'source');
    expect(sources.map(({ id }) => id).sort()).toEqual(
      vneid.sources.flatMap(({ id, mayGoStale }) => (mayGoStale ? [id] : [])).sort(),
    );
  });
});
