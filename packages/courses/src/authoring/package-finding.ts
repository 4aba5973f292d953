import type { Severity } from './finding-words.js';

/** One thing an author should know of a package: where it stands, twice, and what is wrong in words. */
export interface PackageFinding {
  severity: Severity;
  /** RFC 6901, into course.json. */
  pointer: string;
  /** The same for people: "Bài 2, thẻ 3, đoạn 1". */
  place: string;
  message: string;
}
