import type { Course, PracticeStep, Question, ScreenSpec } from '../schema.js';
import type { Finding } from './finding.js';
import { courseQuestions, courseScreens } from './texts.js';

const SHORTEST_ALT = 5;

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

function unknown(values: readonly string[], known: readonly string[]): string[] {
  return values.filter((value) => !known.includes(value));
}

const uniqueIds = (where: string, items: readonly { id: string }[]): Finding[] =>
  repeated(items.map((item) => item.id)).map((id) => ({ where, message: `the id ${id} stands twice` }));

function altFindings(where: string, alt: string): Finding[] {
  return [
    ...(alt.split(/\s+/u).length < SHORTEST_ALT
      ? [{ where, message: `an alt text that says too little: ${alt}` }]
      : []),
    ...(alt.startsWith('Hình vẽ')
      ? []
      : [{ where, message: `an alt text that does not say “Hình vẽ”: ${alt}` }]),
  ];
}

function screenFindings(where: string, screen: ScreenSpec): Finding[] {
  const ids = screen.elements.map((element) => element.id);
  const lost = screen.highlight === undefined ? [] : unknown([screen.highlight], ids);
  return [
    ...uniqueIds(where, screen.elements),
    ...altFindings(where, screen.alt),
    ...lost.map((id) => ({ where, message: `the ring is on ${id}, which is not on the screen` })),
  ];
}

function stepFindings(where: string, { screen, targets, hints }: PracticeStep): Finding[] {
  const ids = screen.elements.map((element) => element.id);
  const tappable = screen.elements.filter((element) => element.kind !== 'text').map((element) => element.id);
  return [
    ...unknown(targets, tappable).map((id) => ({
      where,
      message: `the target ${id} is nothing one can tap on this screen`,
    })),
    ...unknown(Object.keys(hints), ids).map((id) => ({
      where,
      message: `a hint for ${id}, which is not on the screen`,
    })),
    ...targets
      .filter((id) => id in hints)
      .map((id) => ({ where, message: `a hint for the right place ${id}` })),
    ...(unknown(tappable, targets).length === 0
      ? [{ where, message: 'nothing but the right place can be tapped' }]
      : []),
    ...(screen.highlight === undefined ? [] : [{ where, message: 'the screen gives the right place away' }]),
  ];
}

/** Answers that nobody picks for what they say. */
const DEAD_ANSWER = /^(tất cả|cả (hai|ba|bốn)|không (đáp án|câu) nào|không biết|đáp án khác)/iu;

function questionFindings(where: string, { kind, options, correct, explanation }: Question): Finding[] {
  const ids = options.map((option) => option.id);
  const wrong = unknown(ids, correct);
  const texts = options.map((option) =>
    option.text
      .toLowerCase()
      .replace(/[.\s]+/gu, ' ')
      .trim(),
  );
  const messages = [
    ...unknown(correct, ids).map((id) => `the right answer ${id} is not among the options`),
    ...repeated(correct).map((id) => `the right answer ${id} stands twice`),
    ...(wrong.length === 0 ? ['no answer is wrong'] : []),
    ...(kind === 'multiple' && correct.length < 2
      ? ['a multiple-choice question with fewer than two right answers']
      : []),
    ...(kind === 'single' && options.length < 3 ? ['fewer than three answers to choose from'] : []),
    ...repeated(texts).map((text) => `two answers say the same: ${text}`),
    ...options
      .filter((option) => DEAD_ANSWER.test(option.text))
      .map((option) => `a dead answer: ${option.text}`),
    ...unknown(wrong, Object.keys(explanation.perOption)).map(
      (id) => `the wrong answer ${id} has no feedback`,
    ),
    ...unknown(Object.keys(explanation.perOption), ids).map((id) => `feedback for ${id}, which is no option`),
  ];
  return [...uniqueIds(where, options), ...messages.map((message) => ({ where, message }))];
}

export function structureFindings(course: Course): Finding[] {
  const { drawn, passMark, pool } = course.finalQuiz;
  return [
    ...uniqueIds('sources', course.sources),
    ...uniqueIds('lessons', course.lessons),
    ...uniqueIds(
      'questions',
      courseQuestions(course).map(({ question }) => question),
    ),
    ...course.lessons.flatMap((lesson) => [
      ...uniqueIds(`${lesson.id}/cards`, lesson.cards),
      ...uniqueIds(`${lesson.id}/${lesson.practice.id}`, lesson.practice.steps),
      ...lesson.cards.flatMap((card) =>
        card.scene ? altFindings(`${lesson.id}/${card.id}/scene`, card.scene.alt) : [],
      ),
      ...lesson.practice.steps.flatMap((step) =>
        stepFindings(`${lesson.id}/${lesson.practice.id}/${step.id}`, step),
      ),
    ]),
    ...courseScreens(course).flatMap(({ where, screen }) => screenFindings(where, screen)),
    ...courseQuestions(course).flatMap(({ where, question }) => questionFindings(where, question)),
    ...(pool.length < 2 * drawn
      ? [{ where: 'pool', message: `${pool.length} questions, at least ${2 * drawn} for ${drawn} drawn` }]
      : []),
    ...(passMark > drawn
      ? [{ where: 'pool', message: 'more right answers are asked for than questions are drawn' }]
      : []),
  ];
}
