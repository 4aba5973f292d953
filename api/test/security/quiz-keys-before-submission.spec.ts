import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { shippedCourses } from '@bdhvs/courses/content/index';
import { itWhen } from '../../../scripts/jest/it-when.mjs';
import { startTestApp, type TestApp } from '../app.js';
import { twoCommunes } from '../builders/builders.js';
import { aLearner, rightAnswers } from '../builders/learning.js';

/** Sentences that only the key of a final quiz holds: the explanations, as they would stand in JSON. Lessons and practices may say the same. */
const lessons = JSON.stringify(shippedCourses.map((course) => [course.lessons, course.simulation]));
const explanations = shippedCourses
  .flatMap((course) => course.finalQuiz.pool)
  .flatMap(({ explanation }) => [explanation.general, ...Object.values(explanation.perOption)])
  .filter((sentence) => !lessons.includes(JSON.stringify(sentence).slice(1, -1)));
const poolPrompts = shippedCourses.flatMap((course) => course.finalQuiz.pool.map(({ prompt }) => prompt));

const bundle = join(process.cwd(), 'web', 'dist');

describe('the key of a final quiz', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startTestApp();
    await twoCommunes(t);
  });
  afterAll(() => t.close());

  it('is in no answer that a learner can get before submitting', async () => {
    expect(explanations.length).toBeGreaterThan(200);
    for (const { slug } of shippedCourses) {
      const learner = await aLearner(t, { slug });
      const { session, versionId } = learner;
      const started = await session
        .post('/api/learning/attempts')
        .send({ courseVersionId: versionId })
        .expect(201);
      const id: string = started.body.attemptId;
      const answers = rightAnswers(learner.course, started.body);
      const paths = [
        '/api/me',
        '/api/me/home',
        `/api/me/courses/${slug}`,
        '/api/me/data',
        '/api/me/data/download',
        '/api/courses',
        `/api/courses/${slug}`,
        `/api/course-versions/${versionId}`,
        `/api/course-versions/${versionId}/outline`,
        ...learner.lessonIds.map((lessonId) => `/api/course-versions/${versionId}/lessons/${lessonId}`),
        `/api/learning/attempts/${id}`,
        '/api/openapi.json',
      ];
      const texts = [
        started.text,
        (await session.put(`/api/learning/attempts/${id}/answers`).send({ answers }).expect(200)).text,
      ];
      texts.push(JSON.stringify((await learner.send(learner.finishAll())).body));
      for (const path of paths) texts.push((await session.get(path).expect(200)).text);
      const everything = texts.join('\n');
      expect(
        explanations.filter((sentence) => everything.includes(JSON.stringify(sentence).slice(1, -1))),
      ).toEqual([]);

      const review = await session.post(`/api/learning/attempts/${id}/submit`).expect(200);
      expect(
        explanations.some((sentence) => review.text.includes(JSON.stringify(sentence).slice(1, -1))),
      ).toBe(true);
    }
  });

  it('cannot be told from the questions as dealt: no field of theirs is the key', async () => {
    const learner = await aLearner(t);
    const { body } = await learner.session
      .post('/api/learning/attempts')
      .send({ courseVersionId: learner.versionId })
      .expect(201);
    const fields = new Set<string>();
    JSON.stringify(body, (key, value: unknown) => (fields.add(key), value));
    expect([...fields].filter((name) => /correct|right|key|explanation|perOption/i.test(name))).toEqual([]);
  });

  itWhen(existsSync(bundle), 'the web app is not built')(
    'is in no file of the web app, nor is the pool',
    () => {
      const files = readdirSync(bundle, { recursive: true, withFileTypes: true }).filter((entry) =>
        entry.isFile(),
      );
      expect(files.length).toBeGreaterThan(3);
      const text = files.map((file) => readFileSync(join(file.parentPath, file.name), 'utf8')).join('\n');
      expect([...explanations, ...poolPrompts].filter((sentence) => text.includes(sentence))).toEqual([]);
    },
  );
});
