import { shippedCourses } from '@bdhvs/courses/content/index';
import type { Course } from '@bdhvs/courses';
import { startTestApp, type SignedIn, type TestApp } from '../../../test/app.js';
import { aPerson, twoCommunes } from '../../../test/builders/builders.js';
import { aGraduate } from '../../../test/builders/certificates.js';
import { aLearner } from '../../../test/builders/learning.js';
import { CoursePublisher } from '../courses/course-publisher.service.js';
import { CertificateIssue } from './certificate-issue.service.js';

const REASON = 'Người khác đã làm bài thay.';

describe('certificates', () => {
  let t: TestApp;
  let manager: SignedIn;
  beforeAll(async () => {
    t = await startTestApp({ PUBLIC_URL: 'https://hoc.example.vn/lop' });
    await twoCommunes(t);
    manager = await t.signIn(await aPerson('Người Quản Lý').as('manager', 'dai-son').build(t));
  });
  afterAll(() => t.close());
  beforeEach(() => t.clock.set('2026-08-03T02:00:00.000Z'));

  const audited = async (personId: string): Promise<{ action: string; actor: string | null }[]> =>
    t.db.manager.query(
      `SELECT action, actor_person_id AS actor FROM audit_entry WHERE subject_id = $1 AND action LIKE 'certificate.%' ORDER BY id`,
      [personId],
    );
  const revokeCompletion = async (personId: string): Promise<void> => {
    const listed = (await manager.get(`/api/people/${personId}/completions`).expect(200)).body.items;
    const open = listed.find((row: { revokedAt: string | null }) => row.revokedAt === null);
    await manager.post(`/api/completions/${open.id}/revocation`).send({ reason: REASON }).expect(200);
  };
  const check = async (code: string) => (await t.http.get(`/api/certificates/${code}`).expect(200)).body;

  it('come with the completion, in the same transaction, once, with an audit row', async () => {
    const learner = await aGraduate(t, { signedInBy: 'vneid' });
    await learner.send(learner.finishAll());
    await learner.passQuiz();
    const certificates = await learner.certificates();
    expect(certificates).toHaveLength(1);
    expect(certificates[0]).toMatchObject({
      courseSlug: 'vneid',
      completedOn: '2026-08-03',
      validUntil: null,
      state: 'valid',
      verifyUrl: `https://hoc.example.vn/lop/xac-nhan/${certificates[0]?.code}`,
    });
    expect(await audited(learner.personId)).toEqual([{ action: 'certificate.issued', actor: null }]);
  });

  it('stay as they are when a late fact moves the completion earlier', async () => {
    const learner = await aLearner(t);
    await learner.passQuiz();
    t.clock.advance(3_600_000);
    const offline = learner.finishAll(t.clock.now().toISOString());
    t.clock.advance(5 * 3_600_000);
    await learner.send(learner.finishAll());
    const before = (await learner.session.get('/api/me/certificates').expect(200)).body;
    await learner.send(offline, undefined, 'may-thu-2');
    expect((await learner.session.get('/api/me/certificates').expect(200)).body).toEqual(before);
    expect(before.items).toHaveLength(1);
  });

  it('are revoked with the completion, naming who and why; a new pass gives a new one, the old stays revoked', async () => {
    const learner = await aGraduate(t);
    await revokeCompletion(learner.personId);
    expect(await learner.certificates()).toMatchObject([
      { id: learner.certificate.id, state: 'revoked', revokeReason: REASON, revokedWithResult: true },
    ]);
    expect((await audited(learner.personId)).map(({ action }) => action)).toEqual([
      'certificate.issued',
      'certificate.revoked',
    ]);
    expect((await audited(learner.personId))[1]?.actor).not.toBeNull();
    t.clock.advance(600_000);
    await learner.passQuiz();
    const after = await learner.certificates();
    expect(after.map(({ state }) => state).sort()).toEqual(['revoked', 'valid']);
    expect(new Set(after.map(({ code }) => code)).size).toBe(2);
    expect((await check(learner.certificate.code)).outcome).toBe('revoked');
  });

  it('of a result that was taken back are not validated again by hand', async () => {
    const learner = await aGraduate(t);
    await revokeCompletion(learner.personId);
    const answer = await manager
      .post(`/api/certificates/${learner.certificate.id}/revalidation`)
      .send({ reason: 'Thu hồi nhầm, cho lại.' })
      .expect(409);
    expect(answer.body.type).toContain('result-revoked');
  });

  it('can be revoked alone and validated again, each with a reason and an audit row; the result stays', async () => {
    const learner = await aGraduate(t);
    const act = (deed: string, reason = 'In sai họ tên người học.') =>
      manager.post(`/api/certificates/${learner.certificate.id}/${deed}`).send({ reason });
    expect((await act('revocation', 'ngắn').expect(400)).body.errors).toMatchObject([{ pointer: '/reason' }]);
    await act('revalidation').expect(409);
    expect((await act('revocation').expect(200)).body).toMatchObject({
      state: 'revoked',
      revokedWithResult: false,
    });
    await act('revocation').expect(409);
    expect((await check(learner.certificate.code)).outcome).toBe('revoked');
    await t.db.transaction((tx) => t.app.get(CertificateIssue).issueMissing(tx));
    expect(await learner.certificates()).toHaveLength(1);
    expect((await act('revalidation').expect(200)).body).toMatchObject({
      state: 'valid',
      revokeReason: null,
    });
    expect((await check(learner.certificate.code)).outcome).toBe('valid');
    expect((await audited(learner.personId)).map(({ action }) => action)).toEqual([
      'certificate.issued',
      'certificate.revoked',
      'certificate.revalidated',
    ]);
    const done = (await learner.session.get('/api/me').expect(200)).body.enrolments;
    expect(done[0].completedAt).not.toBeNull();
  });

  it('survive a revision of the course, with the title that was learned', async () => {
    const learner = await aGraduate(t, { slug: 'ai-co-ban' });
    const course = shippedCourses.find(({ slug }) => slug === 'ai-co-ban') as Course;
    await t.db.transaction((tx) =>
      t.app.get(CoursePublisher).publish(tx, { ...course, title: 'Bản mới của khóa học' }),
    );
    expect((await learner.certificates())[0]).toEqual(learner.certificate);
    expect((await check(learner.certificate.code)).certificate.courseName).toBe(course.title);
  });

  it('are valid for as long as the course said when they were issued, to the last day', async () => {
    const city = await t.signIn(await aPerson('Thành Phố').as('city_manager', 'hai-phong').build(t));
    const before = await aGraduate(t, { slug: 'thanh-toan-khong-tien-mat' });
    const wish = { months: 12, reason: 'Nội dung đổi hằng năm.' };
    await manager.put('/api/certificate-validities/thanh-toan-khong-tien-mat').send(wish).expect(403);
    await city.put('/api/certificate-validities/thanh-toan-khong-tien-mat').send(wish).expect(204);
    const after = await aGraduate(t, { slug: 'thanh-toan-khong-tien-mat' });
    expect(before.certificate.validUntil).toBeNull();
    expect(after.certificate).toMatchObject({ validUntil: '2027-08-02', state: 'valid' });
    expect((await city.get('/api/certificate-validities').expect(200)).body.items).toMatchObject([
      { courseSlug: 'thanh-toan-khong-tien-mat', months: 12 },
    ]);
    t.clock.set('2027-08-02T16:59:00.000Z');
    expect((await check(after.certificate.code)).outcome).toBe('valid');
    t.clock.set('2027-08-02T17:00:00.000Z');
    expect((await check(after.certificate.code)).outcome).toBe('expired');
  });

  it('are made up for results that were there before; not for declared, external or unconfirmed ones', async () => {
    const personId = await aPerson('Người Cũ').in('thcs-a').build(t);
    const add = (course: string, trust: string, confirmed: boolean): Promise<unknown> =>
      t.db.manager.query(
        `INSERT INTO completion (person_id, course_id, course_version_id, completed_at, effective_on, trust, confirmed)
         SELECT $1, k.id, (SELECT id FROM course_version v WHERE v.course_id = k.id ORDER BY number LIMIT 1), now(), '2026-07-07', $3, $4
           FROM course k WHERE k.slug = $2`,
        [personId, course, trust, confirmed],
      );
    await t.db.manager.query(
      `INSERT INTO course (slug, title, origin, platform) VALUES ('ngoai', 'Khóa ngoài', 'external', 'Nền tảng quốc gia')`,
    );
    await add('vneid', 'system', true);
    await add('ai-co-ban', 'declared', true);
    await add('dich-vu-cong-truc-tuyen', 'document', true);
    await add('thanh-toan-khong-tien-mat', 'system', false);
    await add('ngoai', 'document', true);
    const turn = () => t.db.transaction((tx) => t.app.get(CertificateIssue).issueMissing(tx));
    expect(await turn()).toBe(1);
    expect(await turn()).toBe(0);
    const session = await t.signIn(personId);
    const { items } = (await session.get('/api/me/certificates').expect(200)).body;
    expect(items).toMatchObject([{ courseSlug: 'vneid', completedOn: '2026-07-07' }]);
  });

  it('never change what they say and are never deleted, whoever asks the database', async () => {
    const learner = await aGraduate(t);
    const refused = (sql: string) => expect(t.db.manager.query(sql)).rejects.toMatchObject({ code: '42501' });
    const mine = `WHERE id = '${learner.certificate.id}'`;
    await refused(`UPDATE certificate SET completed_on = '2020-01-01' ${mine}`);
    await refused(`UPDATE certificate SET code = '222222222222' ${mine}`);
    await refused(`UPDATE certificate SET valid_until = '2099-01-01' ${mine}`);
    await refused(`DELETE FROM certificate ${mine}`);
    await expect(
      t.db.manager.query(
        `INSERT INTO certificate (id, code, person_id, course_id, course_version_id, completion_id, completed_on, issued_at, issuer_name)
         SELECT gen_random_uuid(), '222222222222', person_id, course_id, course_version_id, completion_id, completed_on, issued_at, issuer_name
           FROM certificate ${mine}`,
      ),
    ).rejects.toMatchObject({ code: '23505' });
  });

  it('print as PDF, the same bytes for the same facts, and other bytes once revoked', async () => {
    const learner = await aGraduate(t);
    const paper = async (): Promise<Buffer> => {
      const answer = await learner.session
        .get(`/api/me/certificates/${learner.certificate.id}/paper`)
        .buffer()
        .expect(200)
        .expect('content-type', 'application/pdf');
      expect(answer.headers['content-disposition']).toMatch(/^inline; filename="giay-xac-nhan-vneid-/);
      return answer.body as Buffer;
    };
    const first = await paper();
    expect(first.subarray(0, 5).toString()).toBe('%PDF-');
    t.clock.advance(3_600_000);
    expect((await paper()).equals(first)).toBe(true);
    await revokeCompletion(learner.personId);
    expect((await paper()).equals(first)).toBe(false);
  });

  it('and one’s whole record can be printed, with nothing learned yet too', async () => {
    const learner = await aGraduate(t);
    const record = await learner.session.get('/api/me/record').buffer().expect(200);
    expect(record.headers['content-type']).toBe('application/pdf');
    const newcomer = await t.signIn(await aPerson('Người Mới').build(t));
    await newcomer.get('/api/me/record').buffer().expect(200);
    expect((await newcomer.get('/api/me/certificates').expect(200)).body).toEqual({ items: [] });
  });

  it('of somebody in scope are opened by the manager, and each look is in the audit log', async () => {
    const learner = await aGraduate(t);
    const listed = await manager.get(`/api/people/${learner.personId}/certificates`).expect(200);
    expect(listed.body.items).toMatchObject([{ id: learner.certificate.id }]);
    await manager
      .get(`/api/people/${learner.personId}/certificates/${learner.certificate.id}/paper`)
      .expect(200);
    expect((await audited(learner.personId)).map(({ action }) => action)).toEqual([
      'certificate.issued',
      'certificate.list-read',
      'certificate.read',
    ]);
  });
});
