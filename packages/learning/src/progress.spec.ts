import { fold, type LearningRecord } from './course-state.js';
import { completedAt, completionEdges, finishedLessons, lessonStatus, resumePoint } from './progress.js';

const outline = { lessonIds: ['one', 'two', 'three'] };
let ids = 0;
const started = (lessonId: string, at: number): LearningRecord => ({
  kind: 'lesson.started',
  id: `${(ids += 1)}`,
  lessonId,
  at,
});
const finished = (lessonId: string, at: number): LearningRecord => ({
  kind: 'lesson.finished',
  id: `${(ids += 1)}`,
  lessonId,
  at,
});
const graded = (passed: boolean, at: number, right = passed ? 9 : 3): LearningRecord => ({
  kind: 'quiz.graded',
  id: `${(ids += 1)}`,
  at,
  right,
  total: 10,
  passed,
});
const allFinished = [finished('one', 10), finished('two', 20), finished('three', 30)];

describe('completion', () => {
  it('needs every lesson of the version and a passed final quiz', () => {
    expect(completedAt(outline, fold(allFinished))).toBeNull();
    expect(completedAt(outline, fold([...allFinished, graded(false, 40)]))).toBeNull();
    expect(completedAt(outline, fold([...allFinished.slice(1), graded(true, 40)]))).toBeNull();
    expect(completedAt(outline, fold([...allFinished, graded(true, 40)]))).toBe(40);
  });

  it('has the later time of lessons and quiz', () => {
    expect(completedAt(outline, fold([...allFinished, graded(true, 5)]))).toBe(30);
  });

  it('does not count a lesson that was only started, nor one of another version', () => {
    const state = fold([started('one', 1), finished('zero', 2), ...allFinished.slice(1), graded(true, 40)]);
    expect(completedAt(outline, state)).toBeNull();
    expect(finishedLessons(outline, state)).toBe(2);
  });

  it('stays when a later attempt fails', () => {
    expect(completedAt(outline, fold([...allFinished, graded(true, 40), graded(false, 50)]))).toBe(40);
  });

  it('is announced once, and again only when a late fact moves it earlier', () => {
    const before = fold(allFinished);
    const complete = fold([graded(true, 40)], before);
    expect(completionEdges(outline, before, complete)).toEqual([
      { basis: 'lessons', completedAt: 40, earlierThan: null },
    ]);
    const again = fold([graded(true, 60), finished('one', 70)], complete);
    expect(completionEdges(outline, complete, again)).toEqual([]);
    const late = fold([graded(true, 35)], again);
    expect(completionEdges(outline, again, late)).toEqual([
      { basis: 'lessons', completedAt: 35, earlierThan: 40 },
    ]);
  });
});

describe('a revoked completion', () => {
  const revoked = (at: number): LearningRecord => ({ kind: 'completion.revoked', id: `${(ids += 1)}`, at });
  const complete = [...allFinished, graded(true, 40)];

  it('needs the quiz to be passed again, the lessons stay finished', () => {
    const state = fold([...complete, revoked(50)]);
    expect(completedAt(outline, state)).toBeNull();
    expect(resumePoint(outline, state)).toEqual({ at: 'quiz' });
    expect(completedAt(outline, fold([graded(true, 60)], state))).toBe(60);
  });

  it('does not come back through an old pass that arrives late', () => {
    expect(completedAt(outline, fold([revoked(50), ...complete, graded(true, 45)]))).toBeNull();
  });

  it('does not come back through a pass of the very same moment', () => {
    expect(completedAt(outline, fold([...complete, revoked(50), graded(true, 50)]))).toBeNull();
    expect(completedAt(outline, fold([...complete, revoked(50), graded(true, 51)]))).toBe(51);
  });

  it('stays revoked only up to the latest revocation', () => {
    const state = fold([...complete, revoked(50), graded(true, 60), revoked(70), graded(true, 80)]);
    expect(completedAt(outline, state)).toBe(80);
  });
});

describe('the resume point', () => {
  it.each<[string, LearningRecord[], unknown]>([
    ['the first lesson of an untouched course', [], { at: 'lesson', lessonId: 'one' }],
    [
      'the lesson touched last, when it is unfinished',
      [started('one', 1), started('three', 5)],
      { at: 'lesson', lessonId: 'three' },
    ],
    ['the lesson after the one finished last', [finished('two', 5)], { at: 'lesson', lessonId: 'three' }],
    [
      'an earlier lesson left out, once the rest is finished',
      [finished('two', 5), finished('three', 9)],
      { at: 'lesson', lessonId: 'one' },
    ],
    ['the final quiz after the last lesson', allFinished, { at: 'quiz' }],
    ['the final quiz again after a failed attempt', [...allFinished, graded(false, 40)], { at: 'quiz' }],
    ['nothing more when all is done', [...allFinished, graded(true, 40)], { at: 'done' }],
  ])('is %s', (_, log, expected) => {
    expect(resumePoint(outline, fold(log))).toEqual(expected);
  });

  it('is the later lesson of the course when two were touched in the same moment', () => {
    expect(resumePoint(outline, fold([started('two', 5), started('one', 5)]))).toEqual({
      at: 'lesson',
      lessonId: 'two',
    });
  });

  it('is not moved by starting a finished lesson again', () => {
    const state = fold([finished('one', 1), started('one', 9)]);
    expect(lessonStatus(state, 'one')).toBe('finished');
    expect(resumePoint(outline, state)).toEqual({ at: 'lesson', lessonId: 'two' });
  });

  it('keeps the best result of the quiz', () => {
    expect(fold([graded(false, 1, 4), graded(false, 2, 7), graded(false, 3, 5)]).quiz).toEqual({
      passes: [],
      bestPercent: 70,
    });
  });
});
