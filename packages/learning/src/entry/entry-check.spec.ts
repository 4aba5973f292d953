import fc from 'fast-check';
import { recommend, type EntryAnswer } from './entry-check.js';

const questions = [
  { id: 'papers', about: ['vneid'] },
  { id: 'where-from', about: ['vneid', 'safety'], right: 'store' },
  { id: 'dossier', about: ['portal'] },
  { id: 'pay', about: ['pay'] },
];
const course = (slug: string, after: string[] = []) => ({
  slug,
  unknown: `${slug}?`,
  unsure: `${slug}…`,
  after,
});
const courses = [course('vneid'), course('safety'), course('pay'), course('portal', ['vneid'])];
const all = (answer: EntryAnswer): Record<string, EntryAnswer> =>
  Object.fromEntries(
    questions.map(({ id, right }) => [id, right && answer === 'can' ? { tapped: right } : answer]),
  );

const anyAnswer = fc.oneof(
  fc.constantFrom<EntryAnswer>('can', 'unsure', 'cannot'),
  fc.record({ tapped: fc.constantFrom('store', 'message', null) }),
);
const anyAnswers = fc.dictionary(fc.constantFrom(...questions.map(({ id }) => id)), anyAnswer);

describe('the recommendation after the entry check', () => {
  it('is every course in its order for somebody who knows nothing yet, or answered nothing', () => {
    const slugs = courses.map(({ slug }) => slug);
    for (const answers of [all('cannot'), {}]) {
      const found = recommend(questions, courses, answers);
      expect(found).toMatchObject({ level: 'beginner', known: [] });
      expect(found.courses.map(({ slug }) => slug)).toEqual(slugs);
    }
  });

  it('is nothing for somebody who can do all of it', () => {
    expect(recommend(questions, courses, all('can'))).toEqual({
      level: 'able',
      courses: [],
      known: courses.map(({ slug }) => slug),
    });
  });

  it('puts what is not known before what is not sure, but never before what it stands on', () => {
    const answers: Record<string, EntryAnswer> = {
      papers: 'unsure',
      'where-from': { tapped: 'store' },
      dossier: 'cannot',
      pay: 'cannot',
    };
    expect(recommend(questions, courses, answers).courses).toEqual([
      { slug: 'pay', reason: 'pay?' },
      { slug: 'vneid', reason: 'vneid…' },
      { slug: 'portal', reason: 'portal?' },
    ]);
  });

  it('takes a wrong picture, and none at all, as not known for each course the question is about', () => {
    for (const tapped of ['message', null])
      expect(
        recommend(questions, courses, { ...all('can'), 'where-from': { tapped } }).courses.map(
          ({ slug }) => slug,
        ),
      ).toEqual(['vneid', 'safety']);
  });

  it('names each course once, as wanted or as known, whatever was answered', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const found = recommend(questions, courses, answers);
        const named = [...found.courses.map(({ slug }) => slug), ...found.known];
        expect([...named].sort()).toEqual(courses.map(({ slug }) => slug).sort());
      }),
    );
  });

  it('never puts a course before one that it stands on, whatever was answered', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const slugs = recommend(questions, courses, answers).courses.map(({ slug }) => slug);
        if (slugs.includes('vneid') && slugs.includes('portal'))
          expect(slugs.indexOf('vneid')).toBeLessThan(slugs.indexOf('portal'));
      }),
    );
  });

  it('never recommends more to somebody who knows more', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...questions), (answers, { id, right }) => {
        const better: EntryAnswer = right ? { tapped: right } : 'can';
        const before = recommend(questions, courses, answers).courses.length;
        expect(
          recommend(questions, courses, { ...answers, [id]: better }).courses.length,
        ).toBeLessThanOrEqual(before);
      }),
    );
  });
});
