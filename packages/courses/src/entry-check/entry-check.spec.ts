import { lintEntryCheck, loadEntryCheck } from './load.js';
import { entryCheck } from './questions.js';
import type { EntryCheckInput } from './schema.js';

describe('the entry check that ships', () => {
  it('keeps the rules of lessons: short sentences, sources, alt texts, no form of address, NFC', () => {
    expect(lintEntryCheck(loadEntryCheck())).toEqual([]);
  });

  it('is short, and mixes what one can do with pictures to tap', () => {
    const { questions } = loadEntryCheck();
    expect(questions.length).toBeLessThanOrEqual(8);
    expect(questions.filter(({ form }) => form === 'tap').length).toBeGreaterThanOrEqual(2);
  });

  it('gives no hint by place: the right picture does not always stand in the same one', () => {
    const places = loadEntryCheck().questions.flatMap((question) =>
      question.form === 'tap' ? [question.choices.findIndex(({ id }) => id === question.right)] : [],
    );
    expect(new Set(places).size).toBeGreaterThan(1);
  });

  it.each<[string, (data: EntryCheckInput) => void, RegExp]>([
    [
      'a question about an unknown course',
      (data) => (data.questions[0]!.about = ['nau-an']),
      /recommended nowhere/,
    ],
    ['a course that nobody is asked about', (data) => (data.questions[2]!.about = ['vneid']), /no question/],
    ['an order that cannot be', (data) => (data.courses[0]!.after = ['ai-co-ban']), /does not stand before/],
    [
      'a key that is no choice',
      (data) => data.questions.forEach((one) => one.form === 'tap' && (one.right = 'khong-co')),
      /none of its choices/,
    ],
    [
      'a picture nobody draws',
      (data) => Object.assign(data.questions[0]!, { picture: { scene: 'moon' } }),
      /moon|Invalid/,
    ],
    ['a review that is due too late', (data) => (data.reviewBy = '2029-01-01'), /next review/],
  ])('is refused with %s', (_, spoil, message) => {
    const data = structuredClone(entryCheck);
    spoil(data);
    expect(() => loadEntryCheck(data)).toThrow(message);
  });
});
