import { doubles, lintSheet } from '../lint/sheet.js';
import type { Finding } from '../lint/finding.js';
import type { CourseText } from '../lint/texts.js';
import { rehearsalsSchema, type Rehearsals, type Scenario } from './schema.js';
import { rehearsals } from './scenarios.js';

export type { Rehearsals, Scenario } from './schema.js';

function textsOf({ id: where, title, lines, choices, signs, remember }: Scenario): CourseText[] {
  const prose = [title, remember, ...signs, ...choices.flatMap((choice) => [choice.text, ...choice.reply])];
  return [
    ...prose.map((text) => ({ where, kind: 'prose' as const, text })),
    ...lines.map((text) => ({ where, kind: 'speech' as const, text })),
  ];
}

/** Nobody can dial it: some of its digits are dots. */
const isMadeUp = (number: string): boolean => number.includes('•••');

export function lintRehearsals({ scenarios, ...sheet }: Rehearsals): Finding[] {
  return [
    ...lintSheet({
      ...sheet,
      texts: scenarios.flatMap(textsOf),
      cited: scenarios.map(({ id, sourceIds }) => ({ where: id, sourceIds })),
    }),
    ...doubles(
      'scenarios',
      scenarios.map(({ id }) => id),
    ),
    ...scenarios.flatMap(({ id, choices }) =>
      doubles(
        id,
        choices.map((choice) => choice.id),
      ),
    ),
    ...scenarios
      .filter(({ from }) => !isMadeUp(from.number))
      .map(({ id, from }) => ({ where: id, message: `a number that could be somebody’s: ${from.number}` })),
  ];
}

/** @throws when something in it would not pass as a lesson either */
export function loadRehearsals(data: unknown = rehearsals): Rehearsals {
  const parsed = rehearsalsSchema.parse(data);
  const [first] = lintRehearsals(parsed);
  if (first) throw new Error(`The rehearsals cannot be loaded: ${first.where}: ${first.message}`);
  return parsed;
}
