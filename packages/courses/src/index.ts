/**
 * The courses that ship with the product, as data.
 *
 * To add a course: make `content/<slug>/` with `sources.ts` (where each fact comes from, as it was cited),
 * one file per lesson, one or more `pool-*.ts` for the final quiz, and `course.ts` that puts them together;
 * add it to `content/index.ts`. `schema.ts` says what the parts are. `lint/` says what a good text is: run the
 * tests of this package, they name every sentence that is too long, every fact without a source and every
 * answer without an explanation. New drawings are named in `pictures.ts` and drawn in the web.
 * Nothing is taught that no source or the author stands for; what differs between versions of an app goes
 * into `variants`.
 */
export type {
  Card,
  Course,
  FinalQuiz,
  IconName,
  Lesson,
  Practice,
  PracticeStep,
  Question,
  Scene,
  SceneName,
  ScreenElement,
  ScreenSpec,
  Source,
  Variant,
} from './schema.js';
export { courseSchema } from './schema.js';
export { publicCourse, quizKeys, wholeCourse } from './split.js';
export type { PublicCourse, PublicFinalQuiz, PublicQuestion, QuestionKey, QuizKeys } from './split.js';
export { CourseContentError, loadCourses } from './load.js';
export { blocksPublication, judgePackage } from './authoring/judge.js';
export type { PackageFinding } from './authoring/package-finding.js';
export { changesBetween, type CourseChange } from './authoring/changes.js';
export { reviewDates, staleFacts, type StaleFact } from './authoring/stale.js';
