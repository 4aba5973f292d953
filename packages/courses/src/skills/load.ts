import { characterFindings } from '../authoring/characters.js';
import { pointerTo } from '../authoring/place.js';
import { issueInWords } from '../authoring/schema-words.js';
import type { Finding } from '../lint/finding.js';
import { doubles, lintSheet } from '../lint/sheet.js';
import { frameworkSchema, type SkillFramework } from './schema.js';
import { movementFramework } from './framework.js';

export type { Skill, SkillFramework } from './schema.js';

/** Something to mend in a framework file, and where: a pointer into the file. */
export interface FrameworkFinding {
  pointer: string;
  message: string;
}

/** What courses there are, by slug, with the ids of their lessons. */
export type KnownCourses = ReadonlyMap<string, ReadonlySet<string>>;

/** What is wrong with the ids a framework names: doubles, courses and lessons that are not there. */
export function referenceFindings(framework: SkillFramework, courses: KnownCourses): FrameworkFinding[] {
  const sources = new Set(framework.sources.map(({ id }) => id));
  return framework.audiences.flatMap(({ groups }, audience) =>
    groups.flatMap(({ skills }, group) =>
      skills.flatMap((skill, place) => {
        const pointer = `/audiences/${audience}/groups/${group}/skills/${place}`;
        const lost = skill.shownBy.flatMap(({ course, lessons = [] }, proof) => {
          const at = `${pointer}/shownBy/${proof}`;
          const known = courses.get(course);
          if (!known) return [{ pointer: `${at}/course`, message: `Không có khóa học “${course}”.` }];
          return lessons.flatMap((lesson, index) =>
            known.has(lesson)
              ? []
              : [
                  {
                    pointer: `${at}/lessons/${index}`,
                    message: `Khóa học “${course}” không có bài “${lesson}”.`,
                  },
                ],
          );
        });
        const uncited = skill.sourceIds.flatMap((id, index) =>
          sources.has(id)
            ? []
            : [{ pointer: `${pointer}/sourceIds/${index}`, message: `Không có nguồn “${id}”.` }],
        );
        return [...lost, ...uncited];
      }),
    ),
  );
}

/** Ids that stand twice where each must be the only one. */
export function doubleFindings({ audiences }: SkillFramework): FrameworkFinding[] {
  const twice = (pointer: string, ids: readonly string[]): FrameworkFinding[] =>
    doubles(pointer, ids).map(() => ({ pointer, message: `Có mã dùng hai lần: ${ids.join(', ')}.` }));
  return [
    ...twice(
      '/audiences',
      audiences.map(({ id }) => id),
    ),
    ...audiences.flatMap(({ groups }, audience) => [
      ...twice(
        `/audiences/${audience}/groups`,
        groups.map(({ id }) => id),
      ),
      ...twice(
        `/audiences/${audience}`,
        groups.flatMap(({ skills }) => skills.map(({ id }) => id)),
      ),
    ]),
  ];
}

export function lintFramework(framework: SkillFramework): Finding[] {
  const skills = framework.audiences.flatMap(({ groups }) => groups.flatMap((group) => group.skills));
  const names = framework.audiences.flatMap(({ name, groups }) => [
    name,
    ...groups.map((group) => group.name),
  ]);
  const texts = [framework.title, framework.note, ...names, ...skills.map(({ can }) => can)];
  return [
    ...lintSheet({
      ...framework,
      texts: texts.map((text) => ({ where: framework.slug, kind: 'prose', text })),
      cited: [
        ...skills.map(({ id, sourceIds }) => ({ where: id, sourceIds })),
        // The audiences are those of the decision that the note names.
        { where: 'audiences', sourceIds: ['qd-757'] },
      ],
    }),
    ...doubleFindings(framework).map(({ pointer, message }) => ({ where: pointer, message })),
  ];
}

/** The framework that ships. @throws when something in it would not pass as a lesson either */
export function loadFramework(data: unknown = movementFramework): SkillFramework {
  const parsed = frameworkSchema.parse(data);
  const [first] = lintFramework(parsed);
  if (first) throw new Error(`The skills cannot be loaded: ${first.where}: ${first.message}`);
  return parsed;
}

/** A file that somebody loads: read by its schema, then by what it refers to; every place is told in words. */
export function judgeFramework(
  uploaded: unknown,
  courses: KnownCourses,
): { framework: SkillFramework; findings: [] } | { framework?: undefined; findings: FrameworkFinding[] } {
  const parsed = frameworkSchema.safeParse(uploaded);
  if (!parsed.success) {
    const issues = parsed.error.issues.map((issue) => {
      const path = issue.path.filter((step): step is string | number => typeof step !== 'symbol');
      return { pointer: pointerTo(path), message: issueInWords(issue, path, uploaded) };
    });
    return { findings: issues };
  }
  // Only what has the right shape is gone through: nesting without end would be gone through for hours.
  const marks = characterFindings(uploaded)
    .filter(({ severity }) => severity === 'error')
    .map(({ pointer, message }) => ({ pointer, message }));
  const framework = parsed.data;
  const findings = [...marks, ...doubleFindings(framework), ...referenceFindings(framework, courses)];
  return findings.length > 0 ? { findings } : { framework, findings: [] };
}
