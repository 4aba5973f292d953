import type { Course } from '../schema.js';
import { answerFindings } from './answers.js';
import type { Finding } from './finding.js';
import { languageFindings } from './language.js';
import { simulationFindings } from './simulation.js';
import { sourceFindings } from './sources.js';
import { structureFindings } from './structure.js';

/** Everything an author has to mend before a course ships. */
export const lintCourse = (course: Course): Finding[] => [
  ...structureFindings(course),
  ...simulationFindings(course),
  ...sourceFindings(course),
  ...languageFindings(course),
  ...answerFindings(course),
];
