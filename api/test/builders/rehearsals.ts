import { uuidv7 } from 'uuidv7';
import type { SignedIn, TestApp } from '../app.js';

export interface RehearsalInput {
  scenarioId: string;
  answer?: 'refused' | 'asked-someone' | 'yielded';
  where?: 'practice' | 'surprise';
  id?: string;
}

/** One answer as a device sends it. */
export async function answered(
  t: TestApp,
  session: SignedIn,
  subjectId: string,
  { scenarioId, answer = 'refused', where = 'practice', id = uuidv7() }: RehearsalInput,
): Promise<{ status: string; problem?: { type: string } }> {
  const now = t.clock.now().toISOString();
  const event = {
    id,
    subjectId,
    occurredAt: now,
    kind: 'rehearsal.answered',
    payload: { scenarioId, answer, where },
  };
  const sent = await session
    .post('/api/learning/events')
    .send({ deviceId: 'may-thu-1', sentAt: now, events: [event] })
    .expect(200);
  return sent.body.results[0];
}

/** Says yes and waits, day by day, until a surprise is due. @returns its scenario and a session of that day */
export async function untilSurprise(
  t: TestApp,
  personId: string,
  days = 12,
): Promise<{ scenarioId: string; session: SignedIn; day: number }> {
  const first = await t.signIn(personId);
  await first.put('/api/me/rehearsals/consent').send({ agreed: true }).expect(200);
  for (let day = 0; day <= days; day += 1) {
    const session = await t.signIn(personId);
    const { surprise } = (await session.get('/api/me/rehearsals').expect(200)).body;
    if (surprise) return { scenarioId: surprise.scenarioId, session, day };
    t.clock.advance(86_400_000);
  }
  throw new Error(`no surprise within ${days} days`);
}
