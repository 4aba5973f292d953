import { Visitor, withVneidApp } from '../vneid.js';

describe('an account that was closed', () => {
  const app = withVneidApp();

  it('is not opened again by signing in through VNeID, and its sessions are over', async () => {
    const visitor = new Visitor();
    await app().signInWith(visitor);
    const token = visitor.cookie('bdhvs_session');
    await app().db.manager.query('UPDATE account SET disabled_at = now()');
    expect(await app().signInWith(new Visitor())).toBe('/dang-nhap?loi=disabled');
    await app().http.get('/api/units').set('cookie', `bdhvs_session=${token}`).expect(401);
  });
});
