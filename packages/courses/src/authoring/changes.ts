import type { Course } from '../schema.js';

export type ChangedPart =
  'course' | 'lesson' | 'card' | 'practice' | 'check' | 'question' | 'quiz' | 'source' | 'simulation';

export interface CourseChange {
  how: 'added' | 'changed' | 'removed' | 'moved';
  part: ChangedPart;
  /** The lesson it belongs to, by its title. */
  lesson: string | null;
  /** Its place from 1, where it has one. */
  number: number | null;
  title: string;
  /** The texts that differ; empty for what came, went or moved as a whole. */
  texts: { before: string | null; after: string | null }[];
}

interface Unit {
  key: string;
  part: ChangedPart;
  lesson: string | null;
  number: number | null;
  title: string;
  content: unknown;
}

const MOST_TEXTS = 6;

/** What a learner of the one version would find different in the other, piece by piece. */
export function changesBetween(before: Course, after: Course): CourseChange[] {
  const old = new Map(unitsOf(before).map((unit) => [unit.key, unit]));
  const fresh = new Map(unitsOf(after).map((unit) => [unit.key, unit]));
  const changes: CourseChange[] = [];
  const say = (how: CourseChange['how'], unit: Unit, texts: CourseChange['texts'] = []): void => {
    const { part, lesson, number, title } = unit;
    changes.push({ how, part, lesson, number, title, texts });
  };
  for (const unit of fresh.values()) {
    const known = old.get(unit.key);
    if (!known) {
      say('added', unit);
      continue;
    }
    const texts = differences(known.content, unit.content);
    if (texts.length > 0) say('changed', unit, texts.slice(0, MOST_TEXTS));
  }
  for (const unit of old.values()) if (!fresh.has(unit.key)) say('removed', unit);
  for (const key of movedKeys([...old.keys()], [...fresh.keys()])) {
    const unit = fresh.get(key);
    if (unit) say('moved', unit);
  }
  return changes;
}

function unitsOf(course: Course): Unit[] {
  const { slug: _slug, sources, lessons, finalQuiz, ...head } = course;
  const { pool, ...settings } = finalQuiz;
  const { simulation, ...about } = head as typeof head & { simulation?: unknown };
  return [
    unit('course', 'course', null, null, course.title, about),
    ...lessons.flatMap((lesson, index) => {
      const { cards, practice, check, ...rest } = lesson;
      const own = (part: ChangedPart, id: string, number: number | null, title: string, content: unknown) =>
        unit(`${part}/${lesson.id}/${id}`, part, lesson.title, number, title, content);
      return [
        unit(`lesson/${lesson.id}`, 'lesson', null, index + 1, lesson.title, rest),
        ...cards.map((card, at) => own('card', card.id, at + 1, card.title ?? card.body[0] ?? card.id, card)),
        own('practice', 'practice', null, practice.title, practice),
        ...check.map((question, at) => own('check', question.id, at + 1, question.prompt, question)),
      ];
    }),
    ...(simulation === undefined
      ? []
      : [unit('simulation', 'simulation', null, null, titleOf(simulation), simulation)]),
    unit('quiz', 'quiz', null, null, '', settings),
    ...pool.map((question, at) =>
      unit(`question/${question.id}`, 'question', null, at + 1, question.prompt, question),
    ),
    ...sources.map((source) => unit(`source/${source.id}`, 'source', null, null, source.label, source)),
  ];
}

function unit(
  key: string,
  part: ChangedPart,
  lesson: string | null,
  number: number | null,
  title: string,
  content: unknown,
): Unit {
  return { key, part, lesson, number, title, content };
}

function titleOf(value: unknown): string {
  const title = (value as { title?: unknown } | null)?.title;
  return typeof title === 'string' ? title : '';
}

function differences(before: unknown, after: unknown): CourseChange['texts'] {
  const old = leaves(before);
  const fresh = leaves(after);
  const places = [...new Set([...fresh.keys(), ...old.keys()])];
  return places
    .filter((place) => old.get(place) !== fresh.get(place))
    .map((place) => ({ before: old.get(place) ?? null, after: fresh.get(place) ?? null }));
}

/** Every text and number by its place; members of a list are known by their id where they have one. */
function leaves(value: unknown, place = '', found = new Map<string, string>()): Map<string, string> {
  if (value === undefined || value === null) return found;
  if (typeof value !== 'object') return found.set(place, String(value));
  const entries = Array.isArray(value)
    ? value.map((item: unknown, at) => [(item as { id?: string } | null)?.id ?? String(at), item] as const)
    : Object.entries(value);
  for (const [key, child] of entries) leaves(child, `${place}/${key}`, found);
  return found;
}

/** Which of the pieces that both have changed places: those outside the longest run that kept its order. */
function movedKeys(old: readonly string[], fresh: readonly string[]): string[] {
  const place = new Map(old.map((key, at) => [key, at]));
  const common = fresh.filter((key) => place.has(key));
  const kept = longestRising(common.map((key) => place.get(key) as number));
  return common.filter((_, at) => !kept.has(at));
}

function longestRising(values: readonly number[]): Set<number> {
  const ends: number[] = [];
  const before: number[] = [];
  values.forEach((value, at) => {
    let length = ends.length;
    while (length > 0 && (values[ends[length - 1] as number] as number) > value) length--;
    before[at] = ends[length - 1] ?? -1;
    ends[length] = at;
  });
  const kept = new Set<number>();
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] as number) kept.add(at);
  return kept;
}
