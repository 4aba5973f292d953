import type { Certificate } from '@bdhvs/contracts/certificates';
import type { TestApp } from '../app.js';
import { aLearner, type Learner, type LearnerOptions } from './learning.js';

export interface Graduate extends Learner {
  /** As the learner's own page lists them, the newest first. */
  certificates(): Promise<Certificate[]>;
  certificate: Certificate;
  /** The badge as it is downloaded: a signed token. */
  badge(): Promise<string>;
}

/** Somebody who has finished a course: every lesson, and the final quiz passed. */
export async function aGraduate(t: TestApp, options: LearnerOptions = {}): Promise<Graduate> {
  const learner = await aLearner(t, options);
  await learner.send(learner.finishAll());
  await learner.passQuiz();
  const certificates = async (): Promise<Certificate[]> =>
    (await learner.session.get('/api/me/certificates').expect(200)).body.items;
  const [certificate] = await certificates();
  if (!certificate) throw new Error('the course was completed and no certificate came');
  const badge = async (): Promise<string> => {
    const address = `/api/me/certificates/${certificate.id}/badge`;
    return String((await learner.session.get(address).responseType('blob').expect(200)).body);
  };
  return { ...learner, certificates, certificate, badge };
}

/** Empties the identity behind an id, as erasing a person does. */
export function erase(t: TestApp, personId: string): Promise<unknown> {
  return t.db.manager.query(
    `UPDATE person SET full_name = NULL, sort_key = '', birth_date = NULL, birth_year = NULL, sex = NULL, phone = NULL,
       email = NULL, number_cipher = NULL, number_hash = NULL, erased_at = now() WHERE id = $1`,
    [personId],
  );
}
