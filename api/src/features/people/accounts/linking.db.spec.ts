import { uuidv7 } from 'uuidv7';
import { aPerson, twoCommunes } from '../../../../test/builders/builders.js';
import { Visitor, withVneidApp } from '../../../../test/vneid.js';
import { Vault } from '../../../platform/vault/vault.js';

const NUMBER = '099190123456';
let serial = 0;

describe('a first sign-in through VNeID', () => {
  const app = withVneidApp();
  beforeAll(async () => {
    await twoCommunes(app());
  });

  /** Somebody on the list of a unit, with a number. */
  async function onTheList(
    number: string,
    change: { name?: string; birthDate?: string | null; unit?: string } = {},
  ): Promise<string> {
    const id = await aPerson(change.name ?? 'Nguyễn Thị Kiểm Thử')
      .in(change.unit ?? 'thcs-a')
      .build(app());
    const vault = app().app.get(Vault);
    await app().db.manager.query(
      'UPDATE person SET birth_date = $2, number_hash = $3, number_cipher = $4 WHERE id = $1',
      [
        id,
        change.birthDate === undefined ? '1990-01-02' : change.birthDate,
        vault.numberHash(number),
        vault.seal(number),
      ],
    );
    return id;
  }

  function nextNumber(): string {
    serial += 1;
    return `099190${String(serial).padStart(6, '0')}`;
  }

  /** Signs in as a subject nobody has seen. @returns the person of the session */
  async function signInAs(claims: Record<string, unknown>, visitor = new Visitor()): Promise<string> {
    app().provider.person = {
      sub: uuidv7(),
      name: 'Nguyễn Thị Kiểm Thử',
      birthdate: '1990-01-02',
      SoDinhDanh: NUMBER,
      ...claims,
    };
    expect(await app().signInWith(visitor)).toBe('/');
    return personOf(String(app().provider.person.sub));
  }

  async function personOf(subject: string): Promise<string> {
    const [row] = await app().db.manager.query<{ person_id: string }[]>(
      'SELECT person_id FROM account WHERE issuer = $1 AND subject = $2',
      [app().provider.issuer, subject],
    );
    return row?.person_id ?? '';
  }

  async function reviewsFor(managerOf: string) {
    const manager = await app().signIn(await aPerson('Người Quản Lý').as('manager', managerOf).build(app()));
    const { body } = await manager.get('/api/link-reviews').expect(200);
    return {
      manager,
      items: body.items as {
        id: string;
        candidate: { personId: string };
        claimed: object;
        differs: string[];
      }[],
    };
  }

  it.each([
    ['the same spelling', {}],
    [
      'capitals without diacritics, as the portal writes it',
      { name: 'NGUYEN THI KIEM THU', birthdate: undefined, NgayThangNamSinh: '19900102' },
    ],
    ['decomposed letters and stray spaces', { name: ' Nguyễn  Thị Kiểm Thử '.normalize('NFD') }],
  ])('links to the person on the list when number, name and birth date agree: %s', async (_what, claims) => {
    const number = nextNumber();
    const person = await onTheList(number);
    expect(await signInAs({ ...claims, SoDinhDanh: number })).toBe(person);
    const audit = await app().db.manager.query(
      `SELECT detail->>'how' AS how FROM audit_entry WHERE action = 'account.linked' AND subject_id = $1`,
      [person],
    );
    expect(audit).toEqual([{ how: 'number-name-birth-date' }]);
  });

  it.each([
    ['another name', { name: 'Nguyễn Thị Kiểm Tra' }, {}, ['name']],
    ['another birth date', { birthdate: '1990-02-01' }, {}, ['birth-date']],
    ['both', { name: 'Trần Văn Khác', birthdate: '1980-02-01' }, {}, ['name', 'birth-date']],
    ['no birth date from the provider', { birthdate: undefined }, {}, ['birth-date-unknown']],
    ['no birth date on the list', {}, { birthDate: null }, ['birth-date-unknown']],
  ])(
    'gives no rights on the person when the number agrees but not the rest: %s',
    async (_what, claims, onList, differs) => {
      const number = nextNumber();
      const person = await onTheList(number, onList);
      const interim = await signInAs({ ...claims, SoDinhDanh: number });
      expect(interim).not.toBe(person);
      const { items } = await reviewsFor('dai-son');
      expect(items.find((item) => item.candidate.personId === person)).toMatchObject({ differs });
    },
  );

  it('makes a citizen of somebody on no list, and finds that citizen again by the subject', async () => {
    const number = nextNumber();
    const subject = uuidv7();
    const citizen = await signInAs({ sub: subject, SoDinhDanh: number, name: 'TRAN VAN CONG DAN' });
    const [row] = await app().db.manager.query<Record<string, unknown>[]>(
      'SELECT * FROM person WHERE id = $1',
      [citizen],
    );
    expect(row).toMatchObject({ full_name: 'Tran Van Cong Dan', birth_date: '1990-01-02', birth_year: 1990 });
    expect(
      app()
        .app.get(Vault)
        .open(row?.number_cipher as Buffer),
    ).toBe(number);
    // A changed name at the provider changes nobody's account.
    expect(await signInAs({ sub: subject, SoDinhDanh: number, name: 'Tên Mới' })).toBe(citizen);
  });

  it('makes one account when two tabs sign in for the first time at once', async () => {
    const number = nextNumber();
    app().provider.person = {
      sub: uuidv7(),
      name: 'Nguyễn Thị Hai Cửa',
      birthdate: '1990-01-02',
      SoDinhDanh: number,
    };
    const visitors = Array.from({ length: 6 }, () => new Visitor());
    expect(await Promise.all(visitors.map((visitor) => app().signInWith(visitor)))).toEqual(
      Array(6).fill('/'),
    );
    const people = await app().db.manager.query(`SELECT 1 FROM person WHERE name_key = 'nguyen thi hai cua'`);
    expect(people).toHaveLength(1);
  });

  it('leaves the number in no table in clear', async () => {
    const number = nextNumber();
    const person = await onTheList(number);
    await signInAs({ SoDinhDanh: number, name: 'Tên Khác Hẳn' });
    for (const table of ['person', 'account', 'link_review', 'audit_entry', 'session', 'sign_in_request']) {
      const [row] = await app().db.manager.query<{ all: string | null }[]>(
        `SELECT json_agg(t)::text AS all FROM ${table} t`,
      );
      expect(row?.all ?? '').not.toContain(number);
      expect(Buffer.from(row?.all ?? '').includes(Buffer.from(number).toString('hex'))).toBe(false);
    }
    expect(person).toBeDefined();
  });

  describe('under review', () => {
    it('links when the person in charge says so, ends the open session, and can be undone', async () => {
      const number = nextNumber();
      const person = await onTheList(number, { unit: 'thon-3' });
      const visitor = new Visitor();
      const interim = await signInAs({ SoDinhDanh: number, name: 'Nguyễn Thị Kiểm Tha' }, visitor);
      const subject = String(app().provider.person.sub);
      const { manager, items } = await reviewsFor('dai-son');
      const review = items.find((item) => item.candidate.personId === person);
      expect(review).toMatchObject({ claimed: { fullName: 'Nguyễn Thị Kiểm Tha', birthDate: '1990-01-02' } });
      expect(JSON.stringify(review)).not.toContain(number);

      await manager
        .post(`/api/link-reviews/${review?.id}/decision`)
        .send({ decision: 'linked', reason: 'Đã xem thẻ căn cước' })
        .expect(204);
      expect(await personOf(subject)).toBe(person);
      await app()
        .http.get('/api/units')
        .set('cookie', `bdhvs_session=${visitor.cookie('bdhvs_session')}`)
        .expect(401);
      await manager
        .post(`/api/link-reviews/${review?.id}/decision`)
        .send({ decision: 'refused', reason: 'Nhầm' })
        .expect(409);

      await manager
        .post(`/api/link-reviews/${review?.id}/undo`)
        .send({ reason: 'Liên kết nhầm' })
        .expect(204);
      expect(await personOf(subject)).toBe(interim);
      await manager
        .post(`/api/link-reviews/${review?.id}/undo`)
        .send({ reason: 'Liên kết nhầm' })
        .expect(409);
      const audit = await app().db.manager.query<{ action: string }[]>(
        `SELECT action FROM audit_entry WHERE subject_id = $1 AND action LIKE 'link-review.%' ORDER BY id`,
        [person],
      );
      expect(audit.map(({ action }) => action)).toEqual([
        'link-review.opened',
        'link-review.linked',
        'link-review.undone',
      ]);
    });

    it('leaves the account apart when refused, and asks no second time', async () => {
      const number = nextNumber();
      const person = await onTheList(number);
      const interim = await signInAs({ SoDinhDanh: number, name: 'Người Khác' });
      const subject = String(app().provider.person.sub);
      const { manager, items } = await reviewsFor('dai-son');
      const id = items.find((item) => item.candidate.personId === person)?.id;
      await manager
        .post(`/api/link-reviews/${id}/decision`)
        .send({ decision: 'refused', reason: 'Không phải người này' })
        .expect(204);
      expect(await signInAs({ sub: subject, SoDinhDanh: number, name: 'Người Khác' })).toBe(interim);
      const { body } = await manager.get('/api/link-reviews').expect(200);
      expect(
        body.items.map((item: { candidate: { personId: string } }) => item.candidate.personId),
      ).not.toContain(person);
      const decided = await manager.get('/api/link-reviews?state=decided').expect(200);
      expect(decided.body.items.map((item: { id: string }) => item.id)).toContain(id);
    });

    it('is seen and decided by nobody of another commune', async () => {
      const number = nextNumber();
      const person = await onTheList(number, { unit: 'th-mau' });
      await signInAs({ SoDinhDanh: number, name: 'Người Khác' });
      const here = await reviewsFor('xa-mau');
      const id = here.items.find((item) => item.candidate.personId === person)?.id;
      const { manager: stranger, items } = await reviewsFor('dai-son');
      expect(items.map((item) => item.candidate.personId)).not.toContain(person);
      await stranger
        .post(`/api/link-reviews/${id}/decision`)
        .send({ decision: 'linked', reason: 'Không phải việc của tôi' })
        .expect(404);
      await stranger
        .post(`/api/link-reviews/${id}/undo`)
        .send({ reason: 'Không phải việc của tôi' })
        .expect(404);
    });

    it('pages through many, newest first, showing each once', async () => {
      for (let made = 0; made < 5; made += 1) {
        const number = nextNumber();
        await onTheList(number, { unit: 'th-mau' });
        await signInAs({ SoDinhDanh: number, name: 'Người Khác' });
      }
      const { manager, items } = await reviewsFor('xa-mau');
      const seen: string[] = [];
      let cursor: string | null = null;
      do {
        const page = (
          await manager.get(`/api/link-reviews?limit=2${cursor ? `&cursor=${cursor}` : ''}`).expect(200)
        ).body as {
          items: { id: string }[];
          nextCursor: string | null;
        };
        seen.push(...page.items.map((item) => item.id));
        cursor = page.nextCursor;
      } while (cursor);
      expect(seen).toEqual(items.map(({ id }) => id));
      expect(new Set(seen).size).toBe(seen.length);
      await manager.get('/api/link-reviews?cursor=hong').expect(400);
    });
  });
});
