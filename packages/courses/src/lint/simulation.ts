import type { Simulation, SimulationElement } from '@bdhvs/simulation';
import { simulationFindings as walkFindings } from '@bdhvs/simulation/findings';
import { ICONS, SCENES } from '../pictures.js';
import type { Course } from '../schema.js';
import type { Finding } from './finding.js';
import type { CourseText, TextKind } from './texts.js';

/** A hint shorter than this says that it was wrong and not how to find what is right. */
const SHORTEST_MISTAKE = 5;

const as = (kind: TextKind, where: string, ...texts: (string | undefined)[]): CourseText[] =>
  texts.flatMap((text) => (text === undefined ? [] : [{ where, kind, text }]));

interface Told {
  mistakes: (string | undefined)[];
  texts: CourseText[];
}

/** All that an element says: on the drawn screen, as somebody's speech, and as the product's own words. */
function told(where: string, element: SimulationElement): Told {
  const none: Told = { mistakes: [], texts: [] };
  switch (element.kind) {
    case 'text':
      return { ...none, texts: as('prose', where, element.text) };
    case 'facts':
      return {
        ...none,
        texts: as(
          'label',
          where,
          element.title,
          ...element.rows.flatMap(({ label, value }) => [label, value]),
        ),
      };
    case 'picture':
      return { ...none, texts: as('prose', `${where}/alt`, element.alt) };
    case 'bubble':
    case 'notice':
      return { ...none, texts: as('speech', where, element.text) };
    case 'call':
      return {
        ...none,
        texts: [
          ...as('label', where, element.name, element.number),
          ...as('speech', where, ...(element.says ?? [])),
        ],
      };
    case 'field':
    case 'keypad': {
      const mistakes = [
        element.wrong,
        ...Object.values(element.misses ?? {}),
        ...(element.traps ?? []).map(({ say }) => say),
      ];
      const help = element.kind === 'field' ? element.help : undefined;
      return {
        mistakes,
        texts: [...as('label', where, element.label), ...as('prose', where, help, ...mistakes)],
      };
    }
    case 'checkbox':
      return {
        mistakes: [element.wrong],
        texts: [...as('label', where, element.label), ...as('prose', where, element.wrong)],
      };
    case 'choice': {
      const mistakes = [element.missing, ...element.options.map(({ wrong }) => wrong)];
      const labels = element.options.flatMap(({ label, detail }) => [label, detail]);
      return {
        mistakes,
        texts: [...as('label', where, element.label, ...labels), ...as('prose', where, ...mistakes)],
      };
    }
    case 'mask': {
      const mistakes = element.parts.flatMap(({ pick, leave }) => [pick, leave]);
      const whole = element.parts.map(({ text }) => text).join('');
      return {
        mistakes,
        texts: [
          ...as('label', where, element.label),
          ...as('speech', where, whole),
          ...as('prose', where, ...mistakes),
        ],
      };
    }
    case 'triage': {
      const mistakes = element.items.flatMap(({ keys }) =>
        keys.flatMap(({ wrong, otherwise }) => [otherwise, ...Object.values(wrong ?? {})]),
      );
      return {
        mistakes,
        texts: [
          ...as(
            'label',
            where,
            element.label,
            ...element.asks.flatMap(({ answers }) => answers.map(({ label }) => label)),
          ),
          ...as(
            'label',
            where,
            ...element.items.flatMap(({ from, facts }) => [
              from,
              ...(facts ?? []).flatMap(({ label, value }) => [label, value]),
            ]),
          ),
          ...as('speech', where, ...element.items.map(({ text }) => text)),
          ...as(
            'prose',
            where,
            ...element.asks.map(({ prompt }) => prompt),
            ...element.items.map(({ explain }) => explain),
            ...mistakes,
          ),
          ...as('prose', where, element.done.say, element.done.mistake),
        ],
      };
    }
    default: {
      const outcomes = [element.press, ...(element.cases ?? [])];
      const mistakes = outcomes.map(({ mistake }) => mistake);
      const more = element.kind === 'list-item' ? [element.detail, element.badge] : [];
      return {
        mistakes,
        texts: [
          ...as('label', where, element.label, ...more),
          ...as(
            'prose',
            where,
            element.kind === 'qr' ? element.alt : undefined,
            ...mistakes,
            ...outcomes.map(({ say }) => say),
          ),
        ],
      };
    }
  }
}

const everyElement = ({ screens }: Simulation): { where: string; element: SimulationElement }[] =>
  screens.flatMap(({ id, elements }) =>
    elements.map((element) => ({ where: `simulation/${id}/${element.id}`, element })),
  );

export function simulationTexts({ simulation }: Course): CourseText[] {
  const screens = simulation.screens.flatMap(({ id, title, instruction, hint, wait }) => [
    ...as('label', `simulation/${id}`, title),
    ...as('prose', `simulation/${id}`, instruction, hint, wait?.tell, wait?.then.say, wait?.then.mistake),
  ]);
  const criteria = simulation.criteria.flatMap(({ id, can, again }) =>
    as('prose', `simulation/criteria/${id}`, can, again),
  );
  return [
    ...as('prose', 'simulation', simulation.title, ...simulation.intro, ...simulation.done),
    ...criteria,
    ...screens,
    ...everyElement(simulation).flatMap(({ where, element }) => told(where, element).texts),
  ];
}

function pictureFindings({ where, element }: { where: string; element: SimulationElement }): Finding[] {
  const icon = 'icon' in element ? element.icon : undefined;
  const icons: readonly string[] = ICONS;
  const scenes: readonly string[] = SCENES;
  return [
    ...(icon && !icons.includes(icon) ? [{ where, message: `no icon ${icon}` }] : []),
    ...(element.kind === 'picture' && !scenes.includes(element.scene)
      ? [{ where, message: `no scene ${element.scene}` }]
      : []),
  ];
}

const isTooShort = (mistake: string | undefined): mistake is string =>
  mistake !== undefined && mistake.split(/\s+/u).length < SHORTEST_MISTAKE;

/** Ways, names and numbers as the simulator's own solver sees them, then pictures and the help after mistakes. */
export function simulationFindings({ simulation }: Course): Finding[] {
  return [
    ...walkFindings(simulation).map(({ where, message }) => ({ where: `simulation/${where}`, message })),
    ...everyElement(simulation).flatMap(pictureFindings),
    ...everyElement(simulation).flatMap(({ where, element }) =>
      told(where, element)
        .mistakes.filter(isTooShort)
        .map((text) => ({ where, message: `no hint how to find what is right: ${text}` })),
    ),
    ...simulation.criteria
      .filter(({ can }) => /[.!?]$/u.test(can) || /^\p{Lu}\p{Ll}/u.test(can))
      .map(({ id, can }) => ({
        where: `simulation/criteria/${id}`,
        message: `does not complete “đã tự …”: ${can}`,
      })),
  ];
}
