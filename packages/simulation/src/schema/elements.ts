import { z } from 'zod';
import {
  caseSchema,
  conditionSchema,
  id,
  label,
  outcomeSchema,
  pattern,
  rehearsalSchema,
  sentence,
  words,
} from './parts.js';

const shown = {
  id,
  /** Only there while this holds. */
  when: conditionSchema.optional(),
};
const pressed = { press: outcomeSchema, cases: z.array(caseSchema).min(1).optional() };

/* ---- what one reads or looks at ---- */

export const textSchema = z.strictObject({
  ...shown,
  kind: z.literal('text'),
  text: words(400),
  /** `plain`, if not said. */
  tone: z.enum(['plain', 'strong', 'quiet', 'warning']).optional(),
  icon: id.optional(),
});

/** Names and values under each other: receiver and amount, a dossier's number and status. */
export const factsSchema = z.strictObject({
  ...shown,
  kind: z.literal('facts'),
  title: label.optional(),
  rows: z
    .array(z.strictObject({ label, value: words(200) }))
    .min(1)
    .max(8),
});

/** One of the drawn scenes of the courses (`packages/courses/src/pictures.ts`). */
export const pictureSchema = z.strictObject({
  ...shown,
  kind: z.literal('picture'),
  scene: id,
  alt: sentence,
});

/** A message in a chat. What others say may address people as they like: it is speech. */
export const bubbleSchema = z.strictObject({
  ...shown,
  kind: z.literal('bubble'),
  from: z.enum(['me', 'other']),
  /** Who speaks, read before the text. */
  name: label,
  text: words(400),
});

/** Who is calling, and what they say once the call is taken. */
export const callSchema = z.strictObject({
  ...shown,
  kind: z.literal('call'),
  name: label,
  /** Use words ("Số lạ") or a number that cannot exist: no real subscriber may be shown. */
  number: label,
  /** Empty while it only rings. */
  says: z.array(words(300)).max(4).optional(),
});

/** A message or notification that comes in at the top of the device; announced to screen readers. */
export const noticeSchema = z.strictObject({
  ...shown,
  kind: z.literal('notice'),
  from: label,
  text: words(300),
});

/* ---- what one presses ---- */

export const buttonSchema = z.strictObject({
  ...shown,
  kind: z.literal('button'),
  label,
  icon: id.optional(),
  /** `quiet`, if not said. */
  look: z.enum(['primary', 'quiet', 'danger', 'link']).optional(),
  /**
   * First holds fields, keypads, boxes, choices and marked texts of this screen against their rules; what is wrong is
   * told and `press` does not happen.
   */
  checks: z.literal(true).optional(),
  ...pressed,
});

/** A square with an icon, two in a row: the home screen of a phone or an app. */
export const tileSchema = z.strictObject({ ...shown, kind: z.literal('tile'), label, icon: id, ...pressed });

/** A row in a list that leads somewhere. */
export const listItemSchema = z.strictObject({
  ...shown,
  kind: z.literal('list-item'),
  label,
  detail: words(200).optional(),
  icon: id.optional(),
  /** A badge such as "Đã xác minh". Written, because a tick alone says nothing to a screen reader. */
  badge: words(40).optional(),
  ...pressed,
});

/** A QR code to scan. It is drawn and leads nowhere; `alt` says where it sticks. */
export const qrSchema = z.strictObject({
  ...shown,
  kind: z.literal('qr'),
  label,
  alt: sentence,
  ...pressed,
});

/* ---- what one fills in ---- */

export const ruleSchema = z.discriminatedUnion('is', [
  /** Exactly this; spaces and capitals do not matter. Numbers must be dummies: `guard.ts` refuses real ones. */
  z.strictObject({ is: z.literal('exact'), value: label }),
  z.strictObject({ is: z.literal('one-of'), values: z.array(label).min(1).max(8) }),
  /** A regular expression for the whole value, not minding capitals; `example` shows one that fits. */
  z.strictObject({ is: z.literal('pattern'), pattern, example: label }),
  /** 8–20 characters with capital, small letter, digit and sign. */
  z.strictObject({ is: z.literal('strong-password'), example: label }),
  /** So many digits, not all alike and not counting up or down. */
  z.strictObject({ is: z.literal('passcode'), digits: z.int().min(4).max(8), example: label }),
  /** A text of one's own: so many words, and of each group at least one word or phrase. Marks on letters do not matter. */
  z.strictObject({
    is: z.literal('words'),
    atLeast: z.int().min(1).max(40),
    mentions: z.array(z.array(label).min(1)).max(6).optional(),
    example: words(300),
  }),
  /** The same as in another field or keypad, on this screen or an earlier one. */
  z.strictObject({ is: z.literal('same-as'), screen: id, element: id }),
]);

/** What can be amiss; `wrong` speaks for every one that has no words of its own. */
export const MISSES = [
  'empty',
  'too-short',
  'too-long',
  'no-capital',
  'no-small',
  'no-digit',
  'no-sign',
  'too-easy',
  'different',
  'not-mentioned',
] as const;

const filled = {
  rule: ruleSchema,
  /** What is said when the rule is not met: what to look at, not the rule read out. */
  wrong: sentence,
  /** Words for one thing that is amiss. */
  misses: z.partialRecord(z.enum(MISSES), sentence).optional(),
  /** Words for values that many people type: the wrong number, the name instead of the number. */
  traps: z
    .array(z.strictObject({ pattern, say: sentence }))
    .max(6)
    .optional(),
};

export const fieldSchema = z.strictObject({
  ...shown,
  kind: z.literal('field'),
  label,
  /** Shown below the label: the number to type, or an example. */
  help: sentence.optional(),
  /** `password` is hidden unless the learner asks to see it. `long` has several lines. */
  input: z.enum(['text', 'digits', 'password', 'long']),
  /** `otp`: any code but the dummy is refused as somebody's real one. */
  purpose: z.enum(['otp']).optional(),
  ...filled,
});

/** Digits pressed on drawn keys (or typed): passcode, PIN, a code. Never shown in full. */
export const keypadSchema = z.strictObject({
  ...shown,
  kind: z.literal('keypad'),
  label,
  digits: z.int().min(4).max(8),
  /** True: the digits are shown while typing, as for an OTP. */
  visible: z.literal(true).optional(),
  purpose: z.enum(['otp']).optional(),
  ...filled,
});

export const checkboxSchema = z.strictObject({
  ...shown,
  kind: z.literal('checkbox'),
  label,
  /** What it has to be when checked by a button (ticked, if not said), and what is said if not. */
  right: z.boolean().optional(),
  wrong: sentence,
});

export const choiceSchema = z.strictObject({
  ...shown,
  kind: z.literal('choice'),
  label,
  many: z.literal(true).optional(),
  options: z
    .array(
      z.strictObject({
        id,
        label: words(200),
        detail: words(200).optional(),
        right: z.literal(true).optional(),
        /** Every wrong option says what it is. */
        wrong: sentence.optional(),
      }),
    )
    .min(2)
    .max(8),
  /** When something right was left out, or nothing chosen. */
  missing: sentence,
});

/** Words in a text that have to be hidden (`mask`) or marked to be verified (`mark`). */
export const maskSchema = z.strictObject({
  ...shown,
  kind: z.literal('mask'),
  label,
  work: z.enum(['mask', 'mark']),
  /** Together they are the text; spaces and stops belong to the parts. Only parts with `pick` or `leave` can be tapped. */
  parts: z
    .array(
      z.strictObject({
        id,
        text: z.string().min(1).max(200),
        /** Has to be picked; said when it was left out. */
        pick: sentence.optional(),
        /** Can be tapped and should not be; said when it was. */
        leave: sentence.optional(),
      }),
    )
    .min(2)
    .max(24),
});

/** A pile that is gone through one by one: messages, dossiers. */
export const triageSchema = z.strictObject({
  ...shown,
  kind: z.literal('triage'),
  label,
  /** What is asked of every item: one question, or two such as status and reason. */
  asks: z
    .array(
      z.strictObject({
        id,
        prompt: sentence,
        answers: z.array(z.strictObject({ id, label })).min(2).max(10),
      }),
    )
    .min(1)
    .max(2),
  items: z
    .array(
      z.strictObject({
        id,
        /** Sender, caller, or the name of a dossier. */
        from: label,
        /** What it says: speech. */
        text: words(400),
        facts: z
          .array(z.strictObject({ label, value: words(200) }))
          .max(5)
          .optional(),
        keys: z
          .array(
            z.strictObject({
              ask: id,
              right: z.array(id).min(1),
              /** By wrong answer. */
              wrong: z.record(id, sentence).optional(),
              /** For every wrong answer without words of its own. */
              otherwise: sentence,
            }),
          )
          .min(1)
          .max(2),
        /** Told after the right answer: why. */
        explain: sentence,
        /** This item is a rehearsal: which answer to the first question counts as what. */
        rehearsal: z
          .strictObject({ scenario: id, answers: z.record(id, rehearsalSchema.shape.answer) })
          .optional(),
      }),
    )
    .min(2)
    .max(12),
  done: outcomeSchema,
});

export const elementSchema = z.discriminatedUnion('kind', [
  textSchema,
  factsSchema,
  pictureSchema,
  bubbleSchema,
  callSchema,
  noticeSchema,
  buttonSchema,
  tileSchema,
  listItemSchema,
  qrSchema,
  fieldSchema,
  keypadSchema,
  checkboxSchema,
  choiceSchema,
  maskSchema,
  triageSchema,
]);
