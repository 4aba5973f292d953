import { startTestApp, type TestApp } from '../../../../test/app.js';
import { aPerson, twoCommunes } from '../../../../test/builders/builders.js';

describe('preferences', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await startTestApp();
    await twoCommunes(t);
  });
  afterAll(() => t.close());

  const path = '/api/me/preferences';

  it('follow the person to another device, and nobody else', async () => {
    const person = await aPerson().build(t);
    const [phone, tablet] = [await t.signIn(person), await t.signIn(person)];
    expect((await phone.get(path).expect(200)).body).toEqual({});
    const chosen = { textSize: 'xl', contrast: 'more', language: 'vi', readingSpeed: 'slow', address: 'bác' };
    await phone.put(path).send(chosen).expect(200);
    expect((await tablet.get(path).expect(200)).body).toEqual(chosen);
    const other = await t.signIn(await aPerson().build(t));
    expect((await other.get(path).expect(200)).body).toEqual({});
  });

  it('are replaced as a whole, so that sending again changes nothing', async () => {
    const session = await t.signIn(await aPerson().build(t));
    await session.put(path).send({ textSize: 'l', theme: 'dark' }).expect(200);
    for (let times = 0; times < 2; times += 1) await session.put(path).send({ textSize: 'm' }).expect(200);
    expect((await session.get(path).expect(200)).body).toEqual({ textSize: 'm' });
  });

  it('take in nothing that is not a preference', async () => {
    const session = await t.signIn(await aPerson().build(t));
    for (const bad of [{ textSize: 'huge' }, { phone: '0900000000' }, [], 'xl', { readAloud: 'yes' }])
      await session
        .put(path)
        .send(bad as object)
        .expect(400);
    expect((await session.get(path).expect(200)).body).toEqual({});
  });

  it('need a session, and are never kept by anything between', async () => {
    await t.http.get(path).expect(401);
    await t.http.put(path).set('x-csrf-token', 'x').send({}).expect(401);
    const session = await t.signIn(await aPerson().build(t));
    expect((await session.get(path).expect(200)).headers['cache-control']).toBe('no-store');
  });

  it('are among what a person sees of the own data', async () => {
    const session = await t.signIn(await aPerson().build(t));
    await session.put(path).send({ textSize: 'l' }).expect(200);
    const { items } = (await session.get('/api/me/data').expect(200)).body;
    expect(items.find((item: { kind: string }) => item.kind === 'preferences')).toMatchObject({ count: 1 });
  });
});
