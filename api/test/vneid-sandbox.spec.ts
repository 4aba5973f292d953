import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SANDBOX_ACCOUNTS, startSandbox, type RunningSandbox } from '@bdhvs/vneid-sandbox';
import { Visitor } from '@bdhvs/vneid-sandbox/visitor';
import { startTestApp, type TestApp } from './app.js';
import { freePort } from './vneid.js';

interface ExpectedPerson {
  citizen_id: string;
  full_name: string;
  birth_date: string;
  unit: string;
  category: string;
}

function roster(file: string): Map<string, ExpectedPerson> {
  const { people } = JSON.parse(readFileSync(join(__dirname, 'fixtures', file), 'utf8')) as {
    people: ExpectedPerson[];
  };
  return new Map(people.map((person) => [person.citizen_id, person]));
}

describe('signing in through the sandbox', () => {
  let sandbox: RunningSandbox;
  let t: TestApp;
  let origin: string;

  beforeAll(async () => {
    const port = await freePort();
    origin = `http://localhost:${port}`;
    const client = { clientId: 'bdhvs', clientSecret: 'chi-de-thu' };
    sandbox = await startSandbox({ ...client, port: 0, redirectUris: [`${origin}/api/auth/vneid/callback`] });
    t = await startTestApp({
      PUBLIC_URL: origin,
      VNEID_ISSUER: sandbox.issuer,
      VNEID_CLIENT_ID: client.clientId,
      VNEID_CLIENT_SECRET: client.clientSecret,
    });
    await t.app.listen(port, '127.0.0.1');
  });
  afterAll(async () => {
    await t.close();
    await sandbox.close();
  });

  const isOurPage = (url: string): boolean => url.startsWith(`${origin}/`) && !url.includes('/api/');

  it.each([...SANDBOX_ACCOUNTS])(
    'works for $key, with PKCE, and tells name, number and birth date',
    async ({ key, fullName, sub, birthDate, sex }) => {
      const visitor = new Visitor();
      const form = await visitor.open(`${origin}/api/auth/vneid/login?returnTo=/hoc`);
      expect(new URL(form.url).origin).toBe(sandbox.issuer);
      const back = await visitor.choose(form, key, isOurPage);
      expect(back.headers.get('location')).toBe('/hoc');
      const rows = await t.db.manager.query(
        'SELECT p.full_name, p.birth_date, p.sex, p.number_hash IS NOT NULL AS has_number FROM account a JOIN person p ON p.id = a.person_id WHERE a.subject = $1',
        [sub],
      );
      expect(rows).toEqual([{ full_name: fullName, birth_date: birthDate, sex, has_number: true }]);
    },
  );

  it('lets one browser change accounts', async () => {
    const visitor = new Visitor();
    const tokens = new Set<string | undefined>();
    for (const key of ['learner', 'manager', 'learner'] as const) {
      await visitor.choose(await visitor.open(`${origin}/api/auth/vneid/login`), key, isOurPage);
      tokens.add(visitor.cookie('bdhvs_session'));
    }
    expect(tokens.size).toBe(3);
  });

  it('has the people of the sample rosters where it says so, and nobody of them else', () => {
    const daiSon = roster('danh-sach-cbccvc.expected.json');
    const xaMau = roster('xa-mau.expected.json');
    const place = {
      learner: daiSon,
      learner2: daiSon,
      helper: daiSon,
      manager: daiSon,
      leader: daiSon,
      manager2: xaMau,
    };
    for (const account of SANDBOX_ACCOUNTS) {
      const listed = daiSon.get(account.personalIdNumber) ?? xaMau.get(account.personalIdNumber);
      const expected = place[account.key as keyof typeof place]?.get(account.personalIdNumber);
      expect(listed).toEqual(expected);
      if (account.key in place)
        expect(listed).toMatchObject({ full_name: account.fullName, birth_date: account.birthDate });
    }
    const at = (key: string): ExpectedPerson | undefined =>
      daiSon.get(SANDBOX_ACCOUNTS.find((account) => account.key === key)?.personalIdNumber ?? '');
    expect(at('learner')).toMatchObject({
      category: 'public_employee',
      unit: expect.stringContaining('Trường'),
    });
    expect(at('learner2')).toMatchObject({
      category: 'public_employee',
      unit: expect.stringContaining('Trường'),
    });
    expect(at('helper')).toMatchObject({ category: 'part_time_grassroots' });
    expect(at('manager')).toMatchObject({ unit: 'Phòng Văn hóa - Xã hội' });
  });
});
