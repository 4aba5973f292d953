import { shippedCourses } from './content/index.js';
import { lintCourse } from './lint/lint.js';
import { courseSchema, type Course } from './schema.js';

export class CourseContentError extends Error {
  constructor(readonly problems: string[]) {
    super(`The courses cannot be loaded:\n${problems.join('\n')}`);
    this.name = 'CourseContentError';
  }
}

function problemsOf(course: Course): string[] {
  const parsed = courseSchema.safeParse(course);
  if (!parsed.success)
    return parsed.error.issues.map((issue) => `${course.slug}: ${issue.path.join('/')}: ${issue.message}`);
  return lintCourse(parsed.data).map(({ where, message }) => `${course.slug}: ${where}: ${message}`);
}

/** Refuses to hand out anything when one course has a fault: a wrong key would make wrong completions. */
export function loadCourses(courses: readonly Course[] = shippedCourses): Course[] {
  const problems = courses.flatMap(problemsOf);
  if (problems.length > 0) throw new CourseContentError(problems);
  return [...courses];
}
