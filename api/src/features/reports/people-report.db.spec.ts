import { startTestApp, type SignedIn, type TestApp } from '../../../test/app.js';
import { aPerson, twoCommunes } from '../../../test/builders/builders.js';
import { aProgramme, learned, settled, type BuiltProgramme } from '../../../test/builders/programme.js';

const LIST = '/api/reports/completion/people';

describe('GET /api/reports/completion/people', () => {
  let t: TestApp;
  let programme: BuiltProgramme;
  let manager: SignedIn;
  const ids: string[] = [];

  beforeAll(async () => {
    t = await startTestApp({ IDLE_STAFF_MINUTES: '43200', SAMPLE: 'dai-son', DATABASE_IS_EMBEDDED: 'true' });
    t.clock.set('2026-11-22T03:00:00Z');
    await twoCommunes(t);
    programme = await aProgramme(t);
    const names = ['Nguyễn Thị Ánh', 'Đỗ Văn Bảo', '=cmd|calc', 'Trần Đình Cường', 'Phạm Thu Hường'];
    for (const name of names) ids.push(await aPerson(name).in('thcs-a').build(t));
    ids.push(await aPerson('Lê Văn Sáu').in('phong-vhxh', 'civil_servant').build(t));
    ids.push(await aPerson('Ngoài Xã').in('th-mau').build(t));
    await settled(t, ...ids);
    await learned(t, ids[0]!, programme.courseIds, '2026-10-01');
    await learned(t, ids[1]!, programme.courseIds.slice(0, 1), '2026-10-02');
    manager = await t.signIn(await aPerson('Quản lý').as('manager', 'dai-son').build(t));
  }, 60_000);
  afterAll(() => t.close());

  it('is the list behind the number: as many names as people left, each once, over all pages', async () => {
    const { total } = (await manager.get('/api/reports/completion?unit=dai-son').expect(200)).body;
    const seen: string[] = [];
    let cursor = '';
    do {
      const { body } = await manager.get(`${LIST}?unit=dai-son&status=left&limit=2${cursor}`).expect(200);
      seen.push(...body.items.map(({ personId }: { personId: string }) => personId));
      cursor = body.nextCursor === null ? '' : `&cursor=${body.nextCursor}`;
      expect(body.total).toBe(total.obliged - total.completed - total.pending);
    } while (cursor !== '');
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength(5);
  });

  it('finds names and units without diacritics, and takes what was typed as text', async () => {
    const names = async (search: string): Promise<string[]> =>
      (
        await manager.get(`${LIST}?unit=dai-son&status=left&search=${encodeURIComponent(search)}`).expect(200)
      ).body.items.map(({ fullName }: { fullName: string }) => fullName);
    expect(await names('do van')).toEqual(['Đỗ Văn Bảo']);
    expect(await names('HƯỜNG')).toEqual(['Phạm Thu Hường']);
    expect(await names('văn hóa')).toEqual(['Lê Văn Sáu']);
    expect(await names('%')).toEqual([]);
  });

  it('narrows to a unit below and to a blocker, and counts the blockers', async () => {
    await t.db.manager.query(
      `WITH v AS (INSERT INTO course_version (id, course_id, number, content, keys, content_hash, revision, published_at)
         VALUES (gen_random_uuid(), $1, 999, '{}', '{}', 'x', 'first', now()) RETURNING id)
       INSERT INTO quiz_attempt (id, person_id, course_version_id, questions, pass_mark, opened_at, closed_at, score, passed)
       SELECT gen_random_uuid(), $2, v.id, '[]', 8, now(), now(), 3, false FROM v, generate_series(1, 2)`,
      [programme.courseIds[1], ids[3]],
    );
    await t.db.manager.query(
      `INSERT INTO account (id, person_id, issuer, subject, last_sign_in_at) VALUES (gen_random_uuid(), $1, 'local', 'bao', now())`,
      [ids[1]],
    );
    const { body } = await manager.get(`${LIST}?unit=dai-son&status=left`).expect(200);
    const divided = await manager.get(`${LIST}/blockers?unit=dai-son`).expect(200);
    expect(divided.body.blockers).toEqual({ 'never-signed-in': 3, learning: 1, 'failed-twice': 1 });
    const failed = await manager.get(`${LIST}?unit=dai-son&status=left&blocker=failed-twice`).expect(200);
    expect(failed.body.items).toEqual([
      expect.objectContaining({ fullName: 'Trần Đình Cường', blocker: 'failed-twice', requiredCourses: 4 }),
    ]);
    expect(failed.body.total).toBe(5);
    const within = await manager.get(`${LIST}?unit=dai-son&status=left&within=phong-vhxh`).expect(200);
    expect(within.body.items).toHaveLength(1);
    const bao = body.items.find(({ fullName }: { fullName: string }) => fullName === 'Đỗ Văn Bảo');
    expect(bao.missing.map(({ slug }: { slug: string }) => slug)).toEqual([
      'dich-vu-cong-truc-tuyen',
      'thanh-toan-khong-tien-mat',
      'ai-co-ban',
    ]);
  });

  it('streams as .csv with the passport, the mark of sample data and no cell that runs', async () => {
    const { text } = await manager.get(`${LIST}?unit=dai-son`).set('accept', 'text/csv').expect(200);
    const lines = text.split('\r\n');
    expect(lines[0]).toContain('DỮ LIỆU MẪU');
    expect(lines.find((line) => line.includes('cmd|calc'))).toMatch(/^'=cmd/);
    expect(lines.find((line) => line.startsWith('Nguyễn Thị Ánh'))).toBe(
      'Nguyễn Thị Ánh,Trường THCS A,viên chức,Hoàn thành,01/10/2026,01/10/2026,01/10/2026,01/10/2026,01/10/2026,',
    );
    expect(text).not.toContain('Ngoài Xã');
  });

  it('leaves a row in the audit trail for every look and every export, with ids and counts only', async () => {
    const found = await t.db.manager.query<{ action: string; detail: object }[]>(
      `SELECT action, detail FROM audit_entry WHERE action LIKE 'report.%' ORDER BY id DESC LIMIT 1`,
    );
    expect(found[0]).toMatchObject({ action: 'report.names-exported', detail: { status: 'all', people: 6 } });
    const [before] = await t.db.manager.query<{ n: number }[]>('SELECT count(*)::int AS n FROM audit_entry');
    await manager.get(`${LIST}?unit=dai-son&status=completed`).expect(200);
    const [after] = await t.db.manager.query<{ n: number }[]>('SELECT count(*)::int AS n FROM audit_entry');
    expect((after as { n: number }).n).toBe((before as { n: number }).n + 1);
  });

  it('shows nobody of a unit out of scope, and refuses a cursor that was made up', async () => {
    await manager.get(`${LIST}?unit=xa-mau&status=left`).expect(404);
    await manager.get(`${LIST}?unit=dai-son&within=th-mau&status=left`).expect(404);
    await manager.get(`${LIST}?unit=dai-son&status=left&cursor=nonsense`).expect(400);
    const learner = await t.signIn(ids[0]!);
    await learner.get(`${LIST}?status=left`).expect(403);
  });
});
