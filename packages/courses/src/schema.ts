import { z } from 'zod';
import { simulationSchema } from '@bdhvs/simulation';
import { ICONS, SCENES } from './pictures.js';

/**
 * What a course is made of. Texts are Vietnamese; `**word**` marks the words that get the marker stroke.
 * Shape is checked here, meaning and language in `lint/`.
 */

export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens');
export const text = z.string().trim().min(1);
/** A sentence ends by itself, so that read-aloud pauses where the page does. */
export const sentence = text.regex(/[.?!…:”]$/u, 'a sentence ends with a mark');
export const isoDate = z.iso.date();
const minutes = z.number().int().min(1).max(120);

export const sourceSchema = z.strictObject({
  id,
  /** What the learner reads after "Nguồn:". */
  label: text,
  /** Only an address that the collected facts contain literally. */
  url: z.url({ protocol: /^https$/ }).optional(),
  /** The citation as the collected facts write it, e.g. "F camthanh.quangtri". */
  citedAs: text,
  kind: z.enum(['found', 'memory-high', 'memory-medium', 'author']),
  /** True: whoever cites it must review again within three months. */
  mayGoStale: z.boolean(),
});

export const screenElementSchema = z.strictObject({
  id,
  /** Neighbouring tiles, or codes, stand two in a row; everything else takes the whole width, in the order of the list. */
  kind: z.enum(['tile', 'field', 'button', 'text', 'list-item', 'keypad', 'checkbox', 'message', 'qr']),
  label: text,
  icon: z.enum(ICONS).optional(),
  /** What stands in a field, the second line of a list item, `checked` for a ticked box, the digits typed on a keypad. */
  value: text.optional(),
  /** Messages only: `me` stands on the right, anything else on the left. */
  from: z.enum(['me', 'other']).optional(),
});

export const screenSchema = z.strictObject({
  /** What is drawn around it: a phone, if not said. */
  device: z.enum(['phone', 'computer']).optional(),
  /** The heading inside the drawn device. */
  title: text,
  alt: sentence,
  elements: z.array(screenElementSchema).min(1).max(9),
  /** The element with the gold ring. */
  highlight: id.optional(),
});

export const sceneSchema = z.strictObject({ name: z.enum(SCENES), alt: sentence });

export const variantSchema = z.strictObject({
  /** Begins with "Nếu máy hiện". */
  when: text.startsWith('Nếu máy'),
  body: z.array(sentence).min(1).max(4),
  screen: screenSchema.optional(),
});

export const cardSchema = z
  .strictObject({
    id,
    title: text.optional(),
    body: z.array(sentence).min(1).max(4),
    screen: screenSchema.optional(),
    scene: sceneSchema.optional(),
    /** A recorded voice. Without it the web reads title and body aloud. */
    audio: z.strictObject({ src: text, seconds: z.number().positive() }).optional(),
    variants: z.array(variantSchema).min(1).optional(),
    tip: sentence.optional(),
  })
  .refine(
    (card) => (card.screen === undefined) !== (card.scene === undefined),
    'a card has one picture: a screen or a scene',
  );

export const practiceStepSchema = z.strictObject({
  id,
  instruction: sentence,
  screen: screenSchema,
  /** Any one of these is right. */
  targets: z.array(id).min(1),
  /** By element tapped: what it was, and how to recognise the right one. */
  hints: z.record(id, sentence),
  /** For everything without a hint of its own. */
  otherwise: sentence,
});

export const practiceSchema = z.strictObject({
  id,
  /** 1: a row of drawn screens with one tap each. A fuller simulator gets a number of its own. */
  format: z.literal(1),
  title: text,
  intro: sentence,
  steps: z.array(practiceStepSchema).min(2).max(10),
  done: sentence,
});

const MOST_OPTIONS = 5;

const questionShape = {
  id,
  kind: z.enum(['single', 'multiple']),
  prompt: sentence,
  options: z.array(z.strictObject({ id, text })).min(2).max(MOST_OPTIONS),
  correct: z.array(id).min(1),
  explanation: z.strictObject({
    general: sentence,
    /** By option id; every wrong option has one, a right one may. */
    perOption: z
      .record(id, sentence)
      .refine(
        (said) => Object.keys(said).length <= MOST_OPTIONS,
        'an explanation for each option and no more',
      ),
  }),
  reviewedOn: isoDate,
  sourceIds: z.array(id).min(1).optional(),
  authorsOwn: z.literal(true).optional(),
};

export const questionSchema = z
  .strictObject(questionShape)
  .refine(
    (q) => (q.sourceIds === undefined) !== (q.authorsOwn === undefined),
    'a question names its sources or is the author’s own',
  )
  .refine(
    (q) => q.kind === 'multiple' || q.correct.length === 1,
    'a single-choice question has one right answer',
  );

export const lessonSchema = z.strictObject({
  id,
  title: text,
  /** What the learner can do afterwards. */
  outcome: sentence,
  minutes,
  sourceIds: z.array(id).min(1),
  reviewedOn: isoDate,
  reviewBy: isoDate,
  cards: z.array(cardSchema).min(5).max(8),
  practice: practiceSchema,
  /** Formative: its keys may travel to the browser. */
  check: z.array(questionSchema).min(2).max(4),
});

export const finalQuizSchema = z.strictObject({
  drawn: z.number().int().positive(),
  passMark: z.number().int().positive(),
  /** Attempts in all; null: no limit. */
  attemptLimit: z.number().int().positive().nullable(),
  /** Wait between a failed attempt and the next one. */
  coolDownMinutes: z.number().int().min(0),
  pool: z.array(questionSchema).min(20).max(300),
});

export const courseSchema = z.strictObject({
  slug: id,
  title: text,
  summary: sentence,
  icon: z.enum(ICONS),
  minutes,
  reviewedOn: isoDate,
  sources: z.array(sourceSchema).min(1).max(300),
  lessons: z.array(lessonSchema).min(4).max(6),
  /** The practice on the simulated phone (`packages/simulation`). */
  simulation: simulationSchema,
  finalQuiz: finalQuizSchema,
});

export type Source = z.infer<typeof sourceSchema>;
export type ScreenElement = z.infer<typeof screenElementSchema>;
export type ScreenSpec = z.infer<typeof screenSchema>;
export type Scene = z.infer<typeof sceneSchema>;
export type SceneName = Scene['name'];
export type IconName = (typeof ICONS)[number];
export type Variant = z.infer<typeof variantSchema>;
export type Card = z.infer<typeof cardSchema>;
export type PracticeStep = z.infer<typeof practiceStepSchema>;
export type Practice = z.infer<typeof practiceSchema>;
export type Question = z.infer<typeof questionSchema>;
export type Lesson = z.infer<typeof lessonSchema>;
export type FinalQuiz = z.infer<typeof finalQuizSchema>;
export type Course = z.infer<typeof courseSchema>;
