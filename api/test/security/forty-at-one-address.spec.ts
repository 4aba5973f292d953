import { aPerson } from '../builders/builders.js';
import { aLocalAccount } from '../local-accounts.js';
import { Visitor, withVneidApp } from '../vneid.js';

const CLASS = Array.from({ length: 40 }, (_, seat) => seat);

describe('a class of forty behind one address', () => {
  const app = withVneidApp();

  it('signs in with passwords all at once', async () => {
    for (const seat of CLASS) {
      await aLocalAccount(
        app(),
        await aPerson(`Người Học ${seat}`).build(app()),
        `lop-${seat}`,
        `mật khẩu của ghế số ${seat}`,
      );
    }
    const visitors = CLASS.map(() => new Visitor());
    const answers = await Promise.all(
      visitors.map((visitor, seat) =>
        visitor.fetch(`${app().origin}/api/auth/local`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ username: `lop-${seat}`, password: `mật khẩu của ghế số ${seat}` }),
        }),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(CLASS.map(() => 200));
    expect(new Set(visitors.map((visitor) => visitor.cookie('bdhvs_session'))).size).toBe(40);
  }, 30_000);

  it('signs in through VNeID all at once', async () => {
    const visitors = CLASS.map(() => new Visitor());
    const landings = await Promise.all(visitors.map((visitor) => app().signInWith(visitor)));
    expect(landings).toEqual(CLASS.map(() => '/'));
  }, 30_000);

  it('goes on signing in while one of them mistypes again and again', async () => {
    const wrong = { username: 'lop-7', password: 'quên mất rồi' };
    for (let tried = 0; tried < 8; tried += 1) await app().http.post('/api/auth/local').send(wrong);
    await app().http.post('/api/auth/local').send(wrong).expect(429);
    await app()
      .http.post('/api/auth/local')
      .send({ username: 'lop-8', password: 'mật khẩu của ghế số 8' })
      .expect(200);
  });
});
