import { randomBytes } from 'node:crypto';
import { HttpConnection } from '../lib/http-connection.mjs';
import { LEARNERS } from '../data/learners.mjs';
import { headersOf, personId } from '../data/sessions.mjs';

const next = { events: 0, batches: 0 };

/** A uuid v7: the time first, as devices make them. */
export function newId() {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(Date.now(), 0, 6);
  bytes[6] = (bytes[6] & 0x0f) | 0x70;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** What a learner's device writes down on the way through a course, lesson by lesson, again and again. */
export function* recordsOf(subjectId, { versionId, content }) {
  const record = (lessonId, kind, payload = {}) => ({
    id: newId(),
    subjectId,
    courseVersionId: versionId,
    lessonId,
    kind,
    occurredAt: new Date().toISOString(),
    payload,
  });
  for (;;) {
    for (const lesson of content.lessons) {
      yield record(lesson.id, 'lesson.started');
      for (const check of lesson.check)
        yield record(lesson.id, 'check.answered', { checkId: check.id, choices: [check.options[0].id] });
      yield record(lesson.id, 'lesson.finished');
    }
  }
}

/** @param args `perRequest` records in a request; `perVisit` requests of one learner before the next one's turn */
export function prepare({ port, course, group, perRequest, perVisit }, connections) {
  const open = Array.from({ length: connections }, () => ({ http: new HttpConnection(port), left: 0 }));
  const { first, count } = LEARNERS[group];
  return {
    async turn(index) {
      const connection = open[index];
      if (connection.left === 0) {
        const number = first + (next[group] % count);
        next[group] += 1;
        Object.assign(connection, {
          left: perVisit,
          headers: headersOf(number),
          records: recordsOf(personId(number), course),
          deviceId: `may-${number}`,
        });
      }
      connection.left -= 1;
      const events = Array.from({ length: perRequest }, () => connection.records.next().value);
      const body = { deviceId: connection.deviceId, sentAt: new Date().toISOString(), events };
      const { status, body: answer } = await connection.http.request(
        'POST',
        '/api/learning/events',
        connection.headers,
        body,
      );
      if (status !== 200) throw new Error(`events: ${status} ${answer.toString().slice(0, 300)}`);
      const accepted = answer.toString().split('"accepted"').length - 1;
      if (accepted !== perRequest) throw new Error(`only ${accepted} of ${perRequest} accepted`);
      return accepted;
    },
    close: () => open.forEach(({ http }) => http.close()),
  };
}
