import { shippedCourses } from '../content/index.js';
import { vneid } from '../content/vneid/course.js';
import type { Course } from '../schema.js';
import { publicCourse } from '../split.js';
import { reportOf, reportTable, shippedFindings } from './report.js';

const TODAY = new Date().toISOString().slice(0, 10);
const messagesAfter = (spoil: (course: Course) => void, today = TODAY): string[] => {
  const course = structuredClone(vneid);
  spoil(course);
  return shippedFindings(course, today).map(({ where, message }) => `${where}: ${message}`);
};
const firstSource = ({ sources }: Course) => {
  const [source] = sources;
  if (source === undefined) throw new Error('the course has no source');
  return source;
};

describe('the courses that ship', () => {
  const reports = shippedCourses.map((course) => reportOf(course, TODAY));

  it.each(reports.map((report) => [report.slug, report] as const))(
    '%s: nothing to mend, sentences short, pool large enough',
    (_, { findings, longest, pool, drawn, lessons, cards, checks }) => {
      expect(findings).toEqual([]);
      expect(longest).toBeLessThanOrEqual(18);
      expect(pool).toBeGreaterThanOrEqual(Math.max(20, 2 * drawn));
      expect(lessons).toBeGreaterThanOrEqual(4);
      expect(cards).toBeGreaterThanOrEqual(5 * lessons);
      expect(checks).toBeGreaterThanOrEqual(2 * lessons);
    },
  );

  it('stand in a table with a row for each, and its findings below', () => {
    const [first, ...others] = reports;
    if (first === undefined) throw new Error('no course ships');
    const finding = { where: 'cai-dat/tim', message: 'a sentence of 19 syllables' };
    const lines = reportTable([{ ...first, findings: [finding] }, ...others]).split('\n');
    expect(lines[0]).toMatch(/^course .*lessons.*pool\/drawn.*longest.*sources.*stale.*findings$/u);
    expect(lines.slice(1, 1 + reports.length).map((line) => line.split(' ')[0])).toEqual(
      shippedCourses.map(({ slug }) => slug),
    );
    expect(new Set(lines.slice(0, 1 + reports.length).map(({ length }) => length)).size).toBe(1);
    expect(lines.at(-1)).toBe(`${first.slug}: cai-dat/tim: a sentence of 19 syllables`);
  });

  it('give no explanation of a final quiz away, not even in another course', () => {
    const travels = JSON.stringify(shippedCourses.map(publicCourse));
    const told = shippedCourses.flatMap(({ slug, finalQuiz }) =>
      finalQuiz.pool.flatMap(({ id, explanation }) =>
        [explanation.general, ...Object.values(explanation.perOption)]
          .filter((text) => travels.includes(JSON.stringify(text).slice(1, -1)))
          .map((text) => `${slug}/${id}: ${text}`),
      ),
    );
    expect(told).toEqual([]);
  });

  it('say what is past its date on a later day', () => {
    const later = reportOf(vneid, '2027-06-01');
    expect(later.stale).toBeGreaterThan(0);
    expect(later.findings).toEqual([]);
    expect(reportOf(vneid, '2027-02-10').soon).toBeGreaterThan(0);
  });
});

describe('what ships', () => {
  it.each<[promise: string, spoil: (course: Course) => void, message: RegExp]>([
    [
      'cites nobody whom the facts do not name',
      (course) => (firstSource(course).citedAs = 'F bao-mang-moi'),
      /the facts do not have: bao-mang-moi/,
    ],
    [
      'cites no rule with another number',
      (course) => (firstSource(course).label = 'Nghị định 70/2024/NĐ-CP'),
      /the facts do not have: 70\/2024\/NĐ-CP/,
    ],
    [
      'gives a source no address of its own',
      (course) => (firstSource(course).url = 'https://vneid.gov.vn/ho-tro'),
      /the facts do not have: https:\/\/vneid\.gov\.vn\/ho-tro/,
    ],
    [
      'tells no rule that the facts do not have',
      (course) => course.lessons[0]?.cards[0]?.body.push('Theo Nghị định 99/2031/NĐ-CP.'),
      /danh-tinh: the facts do not have: 99\/2031\/NĐ-CP/,
    ],
    [
      'sends nobody to a site that the facts do not have',
      (course) => course.lessons[0]?.cards[0]?.body.push('Mở trang vneid-hotro.com.vn nhé.'),
      /danh-tinh: the facts do not have: vneid-hotro\.com\.vn/,
    ],
    [
      'has no letters that turn the reading around',
      (course) => (course.title = 'VNeID\u202e'),
      /\/title: Có ký tự ẩn đổi chiều chữ/,
    ],
  ])('%s', (_, spoil, message) => {
    expect(messagesAfter(spoil)).toContainEqual(expect.stringMatching(message));
  });

  it('has been reviewed, not only promised', () => {
    expect(messagesAfter(() => undefined, '2026-11-21')).toContainEqual(
      expect.stringMatching(/course: reviewed on 2026-11-22, which has not come yet/),
    );
  });
});
