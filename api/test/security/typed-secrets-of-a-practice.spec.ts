import { twoCommunes } from '../builders/builders.js';
import { aLearner } from '../builders/learning.js';
import { startTestApp, type TestApp } from '../app.js';

/** What people type in a practice may be their real password. The device never sends it; nobody could keep it either. */
describe('what was typed in a practice', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startTestApp();
    await twoCommunes(t);
  });
  afterAll(() => t.close());

  it('has no place in an event: a step that carries it is stored without it', async () => {
    const learner = await aLearner(t);
    const secret = 'Mat@Khau717273';
    const counts = { seconds: 5, mistakes: 0, hints: 0, shown: 0, left: false };
    const stepped = learner.event('practice.stepped', null, {
      payload: {
        practiceId: 'kich-hoat-vneid',
        screenId: 'mat-khau',
        ...counts,
        typed: secret,
        value: { deep: secret },
      },
    });
    const finished = learner.event('practice.finished', null, {
      payload: { practiceId: 'kich-hoat-vneid', typed: secret },
    });
    const answer = await learner.send([stepped, finished]);
    expect(answer.body.results.map(({ status }) => status)).toEqual(['accepted', 'accepted']);
    const rows = await t.db.manager.query(
      'SELECT payload FROM telemetry_event UNION ALL SELECT payload FROM learning_event',
    );
    expect(rows).toEqual(
      expect.arrayContaining([
        { payload: { practiceId: 'kich-hoat-vneid', screenId: 'mat-khau', ...counts } },
      ]),
    );
    expect(JSON.stringify(rows)).not.toContain(secret);
  });
});
