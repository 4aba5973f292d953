import { characterFindings } from '../authoring/characters.js';
import { staleFacts, type StaleFact } from '../authoring/stale.js';
import type { Course } from '../schema.js';
import { citationFindings } from './citations.js';
import type { Finding } from './finding.js';
import { sentenceLengths } from './language.js';
import { lintCourse } from './lint.js';
import { simulationTexts } from './simulation.js';
import { dateFindings } from './sources.js';
import { courseTexts } from './texts.js';

/** One shipped course in figures, with everything an author has to mend. */
export interface CourseReport {
  slug: string;
  lessons: number;
  cards: number;
  /** Questions inside lessons, and in the pool of the final quiz. */
  checks: number;
  pool: number;
  drawn: number;
  /** Screens of the practice on the simulated phone. */
  practice: number;
  sentences: number;
  /** In syllables, a quoted label as one. */
  longest: number;
  sources: number;
  /** Past its date on the day of the report; what is due within a month. */
  stale: number;
  soon: number;
  /** The first day on which something has to be looked at again. */
  nextReview: string;
  findings: Finding[];
}

const isPast =
  (today: string) =>
  ({ reviewBy }: StaleFact): boolean =>
    reviewBy < today;

/** Everything that is held against a course before it ships. */
export const shippedFindings = (course: Course, today: string): Finding[] => [
  ...lintCourse(course),
  ...citationFindings(course),
  ...dateFindings(course, today),
  ...characterFindings(course).map(({ pointer, message }) => ({ where: pointer, message })),
];

export function reportOf(course: Course, today: string): CourseReport {
  const lengths = [...courseTexts(course), ...simulationTexts(course)]
    .filter(({ kind }) => kind === 'prose')
    .flatMap(({ text }) => sentenceLengths(text));
  const due = staleFacts(course, today);
  const past = due.filter(isPast(today));
  return {
    slug: course.slug,
    lessons: course.lessons.length,
    cards: course.lessons.reduce((sum, { cards }) => sum + cards.length, 0),
    checks: course.lessons.reduce((sum, { check }) => sum + check.length, 0),
    pool: course.finalQuiz.pool.length,
    drawn: course.finalQuiz.drawn,
    practice: course.simulation.screens.length,
    sentences: lengths.length,
    longest: Math.max(...lengths),
    sources: course.sources.length,
    stale: past.length,
    soon: due.length - past.length,
    nextReview: course.lessons.map(({ reviewBy }) => reviewBy).sort()[0] ?? '',
    findings: shippedFindings(course, today),
  };
}

const COLUMNS: readonly [name: string, value: (report: CourseReport) => string | number][] = [
  ['course', ({ slug }) => slug],
  ['lessons', ({ lessons }) => lessons],
  ['cards', ({ cards }) => cards],
  ['checks', ({ checks }) => checks],
  ['pool/drawn', ({ pool, drawn }) => `${pool}/${drawn}`],
  ['practice', ({ practice }) => practice],
  ['sentences', ({ sentences }) => sentences],
  ['longest', ({ longest }) => longest],
  ['sources', ({ sources }) => sources],
  ['stale', ({ stale }) => stale],
  ['soon', ({ soon }) => soon],
  ['next review', ({ nextReview }) => nextReview],
  ['findings', ({ findings }) => findings.length],
];

/** A table to read, and below it every finding with its place. */
export function reportTable(reports: readonly CourseReport[]): string {
  const rows = [
    COLUMNS.map(([name]) => name),
    ...reports.map((report) => COLUMNS.map(([, value]) => String(value(report)))),
  ];
  const widths = COLUMNS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ');
  const findings = reports.flatMap(({ slug, findings: all }) =>
    all.map(({ where, message }) => `${slug}: ${where}: ${message}`),
  );
  return [...rows.map(line), ...(findings.length > 0 ? ['', ...findings] : [])].join('\n');
}
