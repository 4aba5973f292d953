import { shippedCourses } from './content/index.js';
import { lintCourse } from './lint/lint.js';
import { courseSchema, type Course } from './schema.js';

export class CourseContentError extends Error {
  constructor(readonly problems: string[]) {
    super(`The courses cannot be loaded:\n${problems.join('\n')}`);
    this.name = 'CourseContentError';
  }
}

/** Where an author finds it: one file a lesson, the pool in `pool-*.ts`. */
function fileOf(slug: string, first: PropertyKey | undefined, lesson: number): string {
  const folder = `content/${slug}`;
  if (lesson >= 0) return `${folder}/lesson-${lesson + 1}.ts`;
  if (first === 'pool' || first === 'finalQuiz') return `${folder}/pool-*.ts`;
  return first === 'sources' || first === 'simulation' ? `${folder}/${first}.ts` : `${folder}/course.ts`;
}

/** Each with the file, the place in it and the reason. */
function problemsOf(course: Course): string[] {
  const parsed = courseSchema.safeParse(course);
  if (!parsed.success)
    return parsed.error.issues.map(({ path, message }) => {
      const [first, second] = path;
      const lesson = first === 'lessons' && typeof second === 'number' ? second : -1;
      return `${fileOf(course.slug, first, lesson)}: ${path.join('/')}: ${message}`;
    });
  return lintCourse(parsed.data).map(({ where, message }) => {
    const [first] = where.split('/');
    const lesson = parsed.data.lessons.findIndex(({ id }) => id === first);
    return `${fileOf(course.slug, first, lesson)}: ${where}: ${message}`;
  });
}

/** Refuses to hand out anything when one course has a fault: a wrong key would make wrong completions. */
export function loadCourses(courses: readonly Course[] = shippedCourses): Course[] {
  const problems = courses.flatMap(problemsOf);
  if (problems.length > 0) throw new CourseContentError(problems);
  return [...courses];
}
