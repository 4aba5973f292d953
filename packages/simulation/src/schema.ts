import { z } from 'zod';
import { elementSchema, type MISSES, type ruleSchema } from './schema/elements.js';
import {
  conditionSchema,
  id,
  label,
  outcomeSchema,
  sentence,
  words,
  type caseSchema,
  type rehearsalSchema,
} from './schema/parts.js';

/**
 * A simulation: a practice on a pretended phone or computer, written as data. Texts are Vietnamese and, like all
 * course texts, get along without a form of address. The shape is checked here; `solve.ts` walks through every
 * screen and finds dead ends, dead buttons and mistakes without a hint (docs/decisions/0080).
 *
 * Nothing here says how it looks. An element says what it is, and the web draws it for eyes, ears and keyboards.
 */

/**
 * Something that comes by itself after some seconds: a text message, a call. The learner can always have it at once,
 * and nothing is ever taken away by waiting: it is no time limit.
 */
export const waitSchema = z.strictObject({
  seconds: z.number().min(1).max(8),
  /** What is waited for: "Tin nhắn sắp đến." */
  tell: sentence,
  /** Only then, else nothing is waited for: so that it comes once. */
  when: conditionSchema.optional(),
  then: outcomeSchema,
});

export const screenSchema = z.strictObject({
  id,
  /** The success criterion that this screen practises. Mistakes here count for it. */
  practises: id,
  /** `app`, if not said. `place` is a place outside the device: a stall, a desk. */
  look: z.enum(['home', 'app', 'web', 'chat', 'call', 'place']).optional(),
  /** The bar on top of the drawn screen. */
  title: words(60),
  /** `web` only: the address as it stands in the address bar. */
  address: words(80).optional(),
  /** What to do here; the heading above the device. One thing. `**word**` gets the marker stroke. */
  instruction: sentence,
  /** On request. */
  hint: sentence,
  /** On "Chỉ cho tôi": the element that gets the ring. */
  show: id.optional(),
  wait: waitSchema.optional(),
  elements: z.array(elementSchema).min(1).max(14),
});

export const simulationSchema = z.strictObject({
  id,
  /** 2: branching screens. 1 is the row of drawn screens inside a lesson. */
  format: z.literal(2),
  title: label,
  device: z.enum(['phone', 'computer']),
  minutes: z.int().min(1).max(20),
  /** What one is going to do, in one to four short sentences. */
  intro: z.array(sentence).min(1).max(4),
  /** Numbers made up for this practice beside those that begin with 999: order codes, dossier numbers. */
  dummies: z.array(label).max(12).optional(),
  /** By name: the values it can have; the first is the one at the start. */
  variables: z.record(id, z.array(id).min(2).max(8)).optional(),
  /** What the learner can do afterwards, in the order of practising; also the steps of the progress bar. */
  criteria: z
    .array(
      z.strictObject({
        id,
        /** Completes "Bác đã tự …": small first letter, no full stop. */
        can: label,
        /** What to try again, when help was needed. */
        again: sentence,
      }),
    )
    .min(2)
    .max(8),
  start: id,
  screens: z.array(screenSchema).min(3).max(40),
  /** Said at the end. */
  done: z.array(sentence).min(1).max(3),
});

export type Condition = z.infer<typeof conditionSchema>;
export type Outcome = z.infer<typeof outcomeSchema>;
export type Case = z.infer<typeof caseSchema>;
export type Rule = z.infer<typeof ruleSchema>;
export type Miss = (typeof MISSES)[number];
export type SimulationElement = z.infer<typeof elementSchema>;
export type ElementOf<Kind extends SimulationElement['kind']> = Extract<SimulationElement, { kind: Kind }>;
export type Pressable = ElementOf<'button' | 'tile' | 'list-item' | 'qr'>;
export type Fillable = ElementOf<'field' | 'keypad'>;
export type SimulationScreen = z.infer<typeof screenSchema>;
export type Simulation = z.infer<typeof simulationSchema>;
export type RehearsalAnswer = z.infer<typeof rehearsalSchema>['answer'];
