import { lintRehearsals, loadRehearsals } from './load.js';
import { rehearsals } from './scenarios.js';

describe('the surprise rehearsals that ship', () => {
  it('keep the rules of lessons: short sentences, sources, no form of address, NFC', () => {
    expect(lintRehearsals(rehearsals)).toEqual([]);
    expect(loadRehearsals().scenarios.length).toBeGreaterThanOrEqual(6);
  });

  it('are calls and messages, and ask for a code, a transfer, an app and a link', () => {
    const { scenarios } = loadRehearsals();
    expect(new Set(scenarios.map(({ form }) => form))).toEqual(new Set(['call', 'message']));
    expect(new Set(scenarios.map(({ asks }) => asks))).toEqual(new Set(['code', 'transfer', 'app', 'link']));
  });

  it('offer in each scenario to refuse, to ask somebody and to yield, and answer each kindly', () => {
    for (const { choices } of loadRehearsals().scenarios) {
      expect(new Set(choices.map(({ answer }) => answer))).toEqual(
        new Set(['refused', 'asked-someone', 'yielded']),
      );
      const yielded = choices.find(({ answer }) => answer === 'yielded')?.reply.join(' ') ?? '';
      expect(yielded).toMatch(/thử/u);
      expect(yielded).not.toMatch(/(?<!\p{L})(sai|ngu|dại|kém|trách)(?!\p{L})/iu);
    }
  });

  it.each<[string, (data: typeof rehearsals) => void, RegExp]>([
    [
      'a number that could be somebody’s',
      (data) => (data.scenarios[0]!.from.number = '0912 345 678'),
      /số|number/,
    ],
    ['a source that is not there', (data) => (data.scenarios[0]!.sourceIds = ['khong-co']), /no source/],
    [
      'a sentence that is too long',
      (data) => (data.scenarios[1]!.remember = `${'dài '.repeat(25)}.`),
      /syllables/,
    ],
    ['a way out left out', (data) => data.scenarios[2]!.choices.splice(0, 1), /three ways|too_small/],
    ['an id twice', (data) => (data.scenarios[3]!.id = data.scenarios[4]!.id), /twice/],
  ])('are refused with %s', (_, spoil, message) => {
    const data = structuredClone(rehearsals);
    spoil(data);
    expect(() => loadRehearsals(data)).toThrow(message);
  });
});
