import type { Finding } from '../lint/finding.js';
import { doubles, lintSheet } from '../lint/sheet.js';
import type { CourseText } from '../lint/texts.js';
import { entryCheck } from './questions.js';
import { entryCheckSchema, type EntryCheck, type EntryQuestion } from './schema.js';

export type { EntryCheck, EntryQuestion } from './schema.js';

function textsOf(question: EntryQuestion): CourseText[] {
  const { id: where, prompt } = question;
  const texts =
    question.form === 'can-do'
      ? [prompt, question.picture.name, question.picture.alt]
      : [prompt, question.explanation, ...question.choices.map(({ name }) => name)];
  return texts.map((text) => ({ where, kind: 'prose', text }));
}

export function lintEntryCheck({ questions, courses, ...sheet }: EntryCheck): Finding[] {
  const slugs = courses.map(({ slug }) => slug);
  const reasons = courses.flatMap(({ slug, unknown, unsure }): CourseText[] =>
    [unknown, unsure].map((text) => ({ where: slug, kind: 'prose', text })),
  );
  const lost = questions.flatMap(({ id, about }) =>
    about
      .filter((slug) => !slugs.includes(slug))
      .map((slug) => ({ where: id, message: `is about ${slug}, which is recommended nowhere` })),
  );
  const unasked = slugs
    .filter((slug) => !questions.some(({ about }) => about.includes(slug)))
    .map((slug) => ({ where: slug, message: 'no question is about it' }));
  // What comes before stands before: the order of the list alone is then always a possible one.
  const outOfOrder = courses.flatMap(({ slug, after }, index) =>
    after
      .filter((before) => !slugs.slice(0, index).includes(before))
      .map((before) => ({ where: slug, message: `comes after ${before}, which does not stand before it` })),
  );
  const keyless = questions.flatMap((question) =>
    question.form === 'tap' && !question.choices.some(({ id }) => id === question.right)
      ? [{ where: question.id, message: 'its right choice is none of its choices' }]
      : [],
  );
  return [
    ...lintSheet({
      ...sheet,
      texts: [...questions.flatMap(textsOf), ...reasons],
      cited: questions.map(({ id, sourceIds }) => ({ where: id, sourceIds })),
    }),
    ...doubles(
      'questions',
      questions.map(({ id }) => id),
    ),
    ...doubles('courses', slugs),
    ...lost,
    ...unasked,
    ...outOfOrder,
    ...keyless,
  ];
}

/** @throws when something in it would not pass as a lesson either */
export function loadEntryCheck(data: unknown = entryCheck): EntryCheck {
  const parsed = entryCheckSchema.parse(data);
  const [first] = lintEntryCheck(parsed);
  if (first) throw new Error(`The entry check cannot be loaded: ${first.where}: ${first.message}`);
  return parsed;
}
