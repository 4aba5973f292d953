import type { Simulation } from '@bdhvs/simulation';
import { act, mastery } from '@bdhvs/simulation/engine';
import { authorsPath } from '@bdhvs/simulation/solve';
import { begin } from '@bdhvs/simulation/state';
import { shippedCourses } from '../content/index.js';
import { vneid } from '../content/vneid/course.js';
import { lintCourse } from './lint.js';

const practices = shippedCourses.map(({ slug, simulation }): [string, Simulation] => [slug, simulation]);

it('there are practices to look at', () => expect(practices.length).toBeGreaterThan(0));

describe.each(practices)('the practice of %s', (slug, simulation) => {
  it('can be done to the end, alone, on the way its author meant', () => {
    const path = authorsPath(simulation) ?? [];
    const end = path.reduce((state, { action }) => act(simulation, state, action), begin(simulation));
    expect(end.finished).toBe(true);
    expect(mastery(simulation, end).every(({ alone }) => alone)).toBe(true);
    expect(Object.values(end.rehearsals)).not.toContain('yielded');
  });

  it('names its rehearsals after its course, so that authors know whose they are', () => {
    const scenarios = JSON.stringify(simulation).match(/"scenario":"[^"]+"/gu) ?? [];
    for (const scenario of scenarios) expect(scenario).toContain(`"${slug}`);
  });
});

describe('a linted practice', () => {
  const messagesAfter = (spoil: (simulation: Simulation) => void): string[] => {
    const course = structuredClone(vneid);
    spoil(course.simulation);
    return lintCourse(course).map(({ message }) => message);
  };
  const firstScreen = ({ screens }: Simulation) => {
    const [screen] = screens;
    if (!screen) throw new Error('no screen');
    return screen;
  };

  it.each<[string, (simulation: Simulation) => void, RegExp]>([
    [
      'keeps sentences short',
      (simulation) => (firstScreen(simulation).hint = `${'dài '.repeat(19).trim()}.`),
      /sentence of 19 syllables/,
    ],
    [
      'leaves the form of address to the learner',
      (simulation) => (firstScreen(simulation).instruction = 'Bác bấm vào đây.'),
      /hard-coded form of address/,
    ],
    [
      'shows no icon that is not drawn',
      (simulation) =>
        firstScreen(simulation).elements.push({ id: 'x', kind: 'text', text: 'Chữ', icon: 'khong-co' }),
      /no icon khong-co/,
    ],
    [
      'shows no picture that is not drawn',
      (simulation) =>
        firstScreen(simulation).elements.push({
          id: 'x',
          kind: 'picture',
          scene: 'khong-co',
          alt: 'Hình vẽ gì đó.',
        }),
      /no scene khong-co/,
    ],
    [
      'says after a mistake how to find what is right',
      (simulation) =>
        firstScreen(simulation).elements.push({
          id: 'x',
          kind: 'button',
          label: 'Sai',
          press: { mistake: 'Sai rồi.' },
        }),
      /no hint how to find what is right: Sai rồi\./,
    ],
    [
      'has no way without an end',
      (simulation) =>
        firstScreen(simulation).elements.push({
          id: 'x',
          kind: 'button',
          label: 'Đi đâu',
          press: { go: 'khong-co' },
        }),
      /no screen khong-co/,
    ],
    [
      'names what was learned in words that go on a sentence',
      (simulation) => simulation.criteria.forEach((one) => (one.can = 'Đã làm được.')),
      /does not complete/,
    ],
  ])('%s', (_, spoil, message) => {
    expect(messagesAfter(spoil)).toContainEqual(expect.stringMatching(message));
  });
});
