import type { Card, Course, Practice, Question, ScreenSpec } from '../schema.js';

/**
 * `prose` is what the product says to the learner; `label` is what stands on a drawn screen;
 * `speech` is what somebody else writes in a drawn message and may address the learner as they like.
 */
export type TextKind = 'prose' | 'label' | 'speech';

export interface CourseText {
  where: string;
  kind: TextKind;
  text: string;
}

const prose = (where: string, ...texts: (string | undefined)[]): CourseText[] =>
  texts.flatMap((text) => (text === undefined ? [] : [{ where, kind: 'prose' as const, text }]));

function screenTexts(where: string, screen: ScreenSpec | undefined): CourseText[] {
  if (screen === undefined) return [];
  const elements = screen.elements.flatMap(({ id, kind, label, value }) =>
    [label, value].flatMap((text): CourseText[] =>
      text === undefined
        ? []
        : [{ where: `${where}/${id}`, kind: kind === 'message' ? 'speech' : 'label', text }],
    ),
  );
  return [{ where, kind: 'label', text: screen.title }, ...prose(`${where}/alt`, screen.alt), ...elements];
}

function cardTexts(where: string, card: Card): CourseText[] {
  const variants = (card.variants ?? []).flatMap((variant, index) => [
    ...prose(`${where}/variant-${index + 1}`, variant.when, ...variant.body),
    ...screenTexts(`${where}/variant-${index + 1}/screen`, variant.screen),
  ]);
  return [
    ...prose(where, card.title, ...card.body, card.tip),
    ...prose(`${where}/scene`, card.scene?.alt),
    ...screenTexts(`${where}/screen`, card.screen),
    ...variants,
  ];
}

function practiceTexts(where: string, practice: Practice): CourseText[] {
  const steps = practice.steps.flatMap((step) => [
    ...prose(`${where}/${step.id}`, step.instruction, step.otherwise, ...Object.values(step.hints)),
    ...screenTexts(`${where}/${step.id}/screen`, step.screen),
  ]);
  return [...prose(where, practice.title, practice.intro, practice.done), ...steps];
}

function questionTexts(where: string, question: Question): CourseText[] {
  const { prompt, options, explanation } = question;
  return prose(
    where,
    prompt,
    ...options.map((option) => option.text),
    explanation.general,
    ...Object.values(explanation.perOption),
  );
}

export function courseTexts(course: Course): CourseText[] {
  const lessons = course.lessons.flatMap((lesson) => [
    ...prose(lesson.id, lesson.title, lesson.outcome),
    ...lesson.cards.flatMap((card) => cardTexts(`${lesson.id}/${card.id}`, card)),
    ...practiceTexts(`${lesson.id}/${lesson.practice.id}`, lesson.practice),
    ...lesson.check.flatMap((question) => questionTexts(`${lesson.id}/${question.id}`, question)),
  ]);
  return [
    ...prose('course', course.title, course.summary, ...course.sources.map((source) => source.label)),
    ...lessons,
    ...course.finalQuiz.pool.flatMap((question) => questionTexts(`pool/${question.id}`, question)),
  ];
}

export const courseScreens = (course: Course): { where: string; screen: ScreenSpec }[] =>
  course.lessons.flatMap((lesson) => [
    ...lesson.cards.flatMap((card) =>
      [card.screen, ...(card.variants ?? []).map((variant) => variant.screen)].flatMap((screen) =>
        screen === undefined ? [] : [{ where: `${lesson.id}/${card.id}`, screen }],
      ),
    ),
    ...lesson.practice.steps.map((step) => ({
      where: `${lesson.id}/${lesson.practice.id}/${step.id}`,
      screen: step.screen,
    })),
  ]);

export const courseQuestions = (course: Course): { where: string; question: Question }[] => [
  ...course.lessons.flatMap((lesson) =>
    lesson.check.map((question) => ({ where: `${lesson.id}/${question.id}`, question })),
  ),
  ...course.finalQuiz.pool.map((question) => ({ where: `pool/${question.id}`, question })),
];
