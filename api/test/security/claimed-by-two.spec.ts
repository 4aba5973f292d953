import { startTestApp, type TestApp } from '../app.js';
import { twoCommunes } from '../builders/builders.js';
import { aLearner, countRows, keptState } from '../builders/learning.js';

/** A shared tablet: what one guest learned is claimed by one person, then by a second who wants it too. */
describe('work of a guest that two people claim', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startTestApp();
    await twoCommunes(t);
  });
  afterAll(() => t.close());

  it('belongs to the first: the same event ids under another name are refused and change nothing', async () => {
    const owner = await aLearner(t);
    const second = await aLearner(t);
    const events = owner.finishAll();
    await owner.send(events);
    const { results } = (await second.send(events.map((event) => ({ ...event, subjectId: second.personId }))))
      .body;
    expect(results.map(({ problem }) => problem?.type)).toEqual(events.map(() => 'event-id-reused'));
    expect(await keptState(t, second.personId, second.versionId)).toEqual({ lessons: {} });
    expect(await countRows(t, 'learning_event')).toBe(events.length);
    expect(await countRows(t, 'quarantined_event')).toBe(events.length);
  });
});
