import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Response } from 'supertest';
import { startTestApp, type SignedIn, type TestApp } from '../../../../test/app.js';
import { itWhen } from '../../../../../scripts/jest/it-when.mjs';
import { aPerson, twoCommunes } from '../../../../test/builders/builders.js';
import { anOpenSlip } from '../../../../test/local-accounts.js';
import { slipSheets } from './slip-sheet.js';

const PASSWORD = 'một câu rất dễ nhớ';

describe('activation slips', () => {
  let t: TestApp;
  let manager: SignedIn;
  let units: Record<string, number>;

  beforeAll(async () => {
    t = await startTestApp({ PUBLIC_URL: 'https://hoc.daison.example/lop' });
    units = await twoCommunes(t);
    manager = await t.signIn(await aPerson('Người Quản Lý').as('manager', 'dai-son').build(t));
  });
  afterAll(() => t.close());

  const codeFor = (personId: string): Promise<string> => anOpenSlip(t, personId);
  const activate = (body: object): Promise<Response> =>
    Promise.resolve(t.http.post('/api/auth/activate').send(body));

  it('turn into an account with an own password, and how one signed in is kept', async () => {
    const person = await aPerson('Phạm Thị Minh Xuyến').in('thcs-a').build(t);
    const code = await codeFor(person);
    const answer = await activate({ code: code.toLowerCase().replaceAll('-', ' '), password: PASSWORD });
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ username: 'xuyenptm', csrfToken: expect.any(String) });
    expect(answer.headers['set-cookie']?.toString()).toMatch(
      /bdhvs_session=.*Path=\/lop\/;.*HttpOnly;.*Secure/,
    );
    const [session] = await t.db.manager.query<{ signed_in_by: string }[]>(
      'SELECT signed_in_by FROM session WHERE person_id = $1',
      [person],
    );
    expect(session?.signed_in_by).toBe('local');
    const again = await t.http
      .post('/api/auth/local')
      .send({ username: ' XuyenPTM ', password: PASSWORD.normalize('NFD') });
    expect(again.status).toBe(200);
  });

  it('are asked for by state, and how many people are in each is told whatever is asked', async () => {
    const before = (await manager.get('/api/slips?unit=thon-3').expect(200)).body.counts;
    await aPerson().in('thon-3').build(t);
    await codeFor(await aPerson().in('thon-3').build(t));
    const { body } = await manager.get('/api/slips?unit=thon-3&state=slip-open').expect(200);
    expect(body.items).toHaveLength(before['slip-open'] + 1);
    expect(body.counts).toEqual({
      none: before.none + 1,
      'slip-open': before['slip-open'] + 1,
      'has-account': before['has-account'],
    });
  });

  it('are counted by name only where they are made: the table holds no code', async () => {
    const code = await codeFor(await aPerson().in('thcs-a').build(t));
    const [row] = await t.db.manager.query<{ all: string }[]>(
      'SELECT json_agg(s)::text AS all FROM activation_slip s',
    );
    expect(row?.all).not.toContain(code.replaceAll('-', '').slice(4));
  });

  it('take the user name that one chooses, and say so when it is taken, without using the slip up', async () => {
    const first = await codeFor(await aPerson('A Thị B').in('thcs-a').build(t));
    expect((await activate({ code: first, username: 'co.giao', password: PASSWORD })).status).toBe(200);
    const second = await codeFor(await aPerson('C Thị D').in('thcs-a').build(t));
    const taken = await activate({ code: second, username: 'co.giao', password: PASSWORD });
    expect(taken.status).toBe(400);
    expect(taken.body.errors).toEqual([
      { pointer: '/username', message: expect.stringContaining('đã có người dùng') },
    ]);
    expect((await activate({ code: second, password: PASSWORD })).status).toBe(200);
  });

  it.each([
    ['too short', 'ngắn quá', 'ít nhất 14 ký tự'],
    ['of too few different letters', 'aaaaaaaaaaaaaaaaaa', 'lặp lại'],
    ['with the user name in it', 'co.thuy.mat.khau', 'tên đăng nhập'],
  ])('refuse a password %s, without using the slip up', async (_what, password, message) => {
    const person = await aPerson('Vũ Thị Thu').in('thcs-a').build(t);
    const code = await codeFor(person);
    const refused = await activate({ code, username: 'co.thuy', password });
    expect(refused.status).toBe(400);
    expect(refused.body.errors[0]).toMatchObject({
      pointer: '/password',
      message: expect.stringContaining(message),
    });
    const [slip] = await t.db.manager.query<{ used_at: Date | null }[]>(
      'SELECT used_at FROM activation_slip WHERE person_id = $1',
      [person],
    );
    expect(slip?.used_at).toBeNull();
  });

  it('refuse a number of an identity card as a user name', async () => {
    const code = await codeFor(await aPerson().in('thcs-a').build(t));
    const refused = await activate({ code, username: '099191851077', password: PASSWORD });
    expect(refused.body.errors[0]).toMatchObject({ pointer: '/username' });
  });

  it('give a forgotten password a new one, keep the user name, and end what was open', async () => {
    const person = await aPerson('Đặng Thị Quên').in('thcs-a').build(t);
    await activate({ code: await codeFor(person), password: PASSWORD });
    const renewed = await activate({
      code: await codeFor(person),
      username: 'ten-khac',
      password: `${PASSWORD} mới`,
    });
    expect(renewed.body.username).toBe('quendt');
    expect(
      (await t.http.post('/api/auth/local').send({ username: 'quendt', password: PASSWORD })).status,
    ).toBe(401);
    expect(
      (await t.http.post('/api/auth/local').send({ username: 'quendt', password: `${PASSWORD} mới` })).status,
    ).toBe(200);
    const open = await t.db.manager.query('SELECT 1 FROM session WHERE person_id = $1 AND ended_at IS NULL', [
      person,
    ]);
    expect(open).toHaveLength(2);
  });

  it('end when they expire and when a newer one is printed', async () => {
    const person = await aPerson().in('thcs-a').build(t);
    const first = await codeFor(person);
    await manager
      .post('/api/slips')
      .send({ unit: 'thcs-a', personIds: [person] })
      .expect(201);
    expect((await activate({ code: first, password: PASSWORD })).status).toBe(422);
    const second = await codeFor(await aPerson().in('thcs-a').build(t));
    t.clock.set(new Date(Date.now() + 10 * 366 * 24 * 3_600_000));
    expect((await activate({ code: second, password: PASSWORD })).status).toBe(422);
    t.clock.set(new Date());
  });

  it('are printed for everybody of a unit who has neither account nor slip, and for nobody twice', async () => {
    await aPerson('Người Một').in('th-mau').build(t);
    await aPerson('Người Hai').in('th-mau').build(t);
    const other = await t.signIn(await aPerson().as('manager', 'xa-mau').build(t));
    const before = await other.get('/api/slips?unit=xa-mau&state=none').expect(200);
    expect(before.body.items.map((item: { fullName: string }) => item.fullName)).toEqual([
      'Người Hai',
      'Người Một',
    ]);
    const sheet = await other.post('/api/slips').send({ unit: 'xa-mau' }).responseType('blob').expect(201);
    expect(sheet.headers['content-type']).toBe('application/pdf');
    expect(sheet.headers['cache-control']).toBe('no-store');
    expect((sheet.body as Buffer).subarray(0, 5).toString()).toBe('%PDF-');
    const { body } = await other.get('/api/slips?unit=xa-mau').expect(200);
    expect(body.items.map((item: { state: string }) => item.state)).toEqual(['slip-open', 'slip-open']);
    await other.post('/api/slips').send({ unit: 'xa-mau' }).expect(409);
    const audit = await t.db.manager.query(
      `SELECT 1 FROM audit_entry WHERE action = 'slip.issued' AND unit_id = $1`,
      [units['th-mau']],
    );
    expect(audit).toHaveLength(2);
  });

  itWhen(hasPdfToText(), 'pdftotext is not installed')(
    'carry names, codes and address that a reader of the PDF finds, one unit to a sheet',
    async () => {
      const pdf = await slipSheets(
        [
          ...Array.from({ length: 9 }, (_, index) => ({
            fullName: `Nguyễn Thị Thảo Ngọc ${index}`,
            unitName: 'Trường THCS A',
            code: 'ABCD-EFGH-JKMN',
            expiresAt: new Date('2026-12-22T03:00:00Z'),
          })),
          {
            fullName: 'Đặng Thị Bích Thủy',
            unitName: 'Thôn 3',
            code: 'WXYZ-2345-6789',
            expiresAt: new Date('2026-12-22T03:00:00Z'),
          },
        ],
        { publicUrl: 'https://hoc.daison.example', timeZone: 'Asia/Ho_Chi_Minh', sample: true },
      );
      const text = textOf(pdf);
      expect(text.split('\f').length - 1).toBe(3);
      for (const shown of [
        'Nguyễn Thị Thảo Ngọc 8',
        'Đặng Thị Bích Thủy',
        'WXYZ-2345-6789',
        'hoc.daison.example/kich-hoat',
        '22/12/2026',
        'DỮ LIỆU MẪU',
      ]) {
        expect(text).toContain(shown);
      }
    },
  );
});

/** Read back by pdftotext where the machine has it. */
function textOf(pdf: Buffer): string {
  const file = join(mkdtempSync(join(tmpdir(), 'phieu-')), 'phieu.pdf');
  writeFileSync(file, pdf);
  return execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).normalize('NFC');
}

function hasPdfToText(): boolean {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
