import { startTestApp, type SignedIn, type TestApp } from '../app.js';
import { anArchive, type Part } from '../builders/archives.js';
import { twoCommunes } from '../builders/builders.js';
import { aCourse, anAuthor, asFile, published, upload } from '../builders/packages.js';

describe('a course package made to harm', () => {
  let t: TestApp;
  let author: SignedIn;
  beforeAll(async () => {
    t = await startTestApp();
    await twoCommunes(t);
    author = await anAuthor(t);
  });
  afterAll(() => t.close());

  const json = JSON.stringify(aCourse());
  const packed = (parts: Part[]) => upload(author, anArchive(parts), 'khoa.zip');
  const drafts = async (): Promise<number> =>
    (await author.get('/api/author/home').expect(200)).body.drafts.length;

  it.each<[string, Part[], number, string]>([
    [
      'that unpacks to very much',
      [{ name: 'course.json', content: ' '.repeat(60 * 1024 * 1024) }],
      422,
      'package-bomb',
    ],
    [
      'that lies about its size',
      [{ name: 'course.json', content: ' '.repeat(30 * 1024 * 1024), claimed: 10 }],
      422,
      'package-',
    ],
    [
      'of ten thousand files',
      Array.from({ length: 10_000 }, (_, index) => ({ name: `audio/${index}.mp3`, content: '' })),
      422,
      'package-bomb',
    ],
    [
      'that leads out of its folder',
      [
        { name: 'course.json', content: json },
        { name: '../../etc/passwd', content: 'root' },
      ],
      422,
      'package-path',
    ],
    [
      'with an absolute name',
      [
        { name: 'course.json', content: json },
        { name: '/etc/passwd', content: 'root' },
      ],
      422,
      'package-path',
    ],
    ['with a password', [{ name: 'course.json', content: json, encrypted: true }], 422, 'package-password'],
    ['without a course', [{ name: 'doc.txt', content: 'x' }], 422, 'package-no-course'],
    [
      'with a page of its own',
      [
        { name: 'course.json', content: json },
        { name: 'index.html', content: '<script>alert(1)</script>' },
      ],
      422,
      'package-broken',
    ],
    [
      'with a picture',
      [
        { name: 'course.json', content: json },
        { name: 'pictures/logo.svg', content: '<svg onload="alert(1)"/>' },
      ],
      422,
      'package-broken',
    ],
    [
      'whose recording is no recording',
      [
        { name: 'course.json', content: json },
        { name: 'audio/a.mp3', content: '<html><script>alert(1)</script></html>' },
      ],
      422,
      'package-broken',
    ],
  ])('%s is refused, and nothing of it is kept', async (_, parts, status, type) => {
    const { body } = await packed(parts).expect(status);
    expect(body.type).toContain(type);
    expect(body.errors.length).toBeGreaterThan(0);
    expect(await drafts()).toBe(0);
  });

  it.each([
    ['a picture called course.json', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
    ['a page called course.json', Buffer.from('<html><body>khóa học</body></html>')],
    ['letters in another encoding', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d])],
  ])('%s is judged by its content', async (_, file) => {
    expect((await upload(author, file).expect(415)).body.type).toContain('package-wrong-type');
  });

  it.each(['\\u0000', '\\ud800'])(
    'a text with %s, which no database keeps, is refused at its place',
    async (letter) => {
      const title = JSON.stringify(aCourse().title);
      const { body } = await upload(author, Buffer.from(json.replace(title, `"VNeID ${letter}"`))).expect(
        422,
      );
      expect(body.errors[0].pointer).toBe('/title');
    },
  );

  it('a pattern that would keep every machine busy for years is refused before it is tried', async () => {
    const course = aCourse();
    const field = course.simulation?.screens
      .flatMap(({ elements }) => elements)
      .find((element) => element.kind === 'field');
    if (field?.kind !== 'field') throw new Error('no field to type into');
    field.rule = { is: 'pattern', pattern: '(a+)+', example: `${'a'.repeat(60)}!` };
    const began = Date.now();
    const { body } = await upload(author, asFile(course)).expect(422);
    expect(Date.now() - began).toBeLessThan(20_000);
    expect(body.errors[0].pointer).toMatch(/\/rule\/pattern$/);
  });

  it('a text without end is told as one mistake, and nothing else is looked for in it', async () => {
    const course = aCourse(
      'vneid',
      ({ lessons }) => (lessons[0]!.cards[0]!.body[0] = `${'“'.repeat(600_000)}.`),
    );
    const began = Date.now();
    const { body } = await upload(author, asFile(course)).expect(201);
    expect(Date.now() - began).toBeLessThan(20_000);
    expect(body.errors).toBe(1);
    expect(body.findings[0].pointer).toBe('/lessons/0/cards/0/body/0');
    await author.delete('/api/author/drafts/vneid').expect(204);
  });

  it('a framework nested without end is refused at once', async () => {
    const began = Date.now();
    await author
      .post('/api/author/skill-frameworks')
      .set('content-type', 'application/json')
      .send(`{"audiences":${'['.repeat(500_000)}${']'.repeat(500_000)}}`)
      .expect(400);
    expect(Date.now() - began).toBeLessThan(20_000);
  });

  it('a course.json beyond its size is refused', async () => {
    await upload(author, Buffer.from(`{"slug":"${'a'.repeat(4 * 1024 * 1024)}"}`)).expect(413);
  });

  it.each(['__proto__', 'constructor', 'prototype'])(
    '%s as a name is refused and stays without effect',
    async (name) => {
      const { body } = await upload(
        author,
        Buffer.from(json.replace('{', `{"${name}":{"isAuthor":true,"polluted":"yes"},`)),
      ).expect(422);
      expect(JSON.stringify(body.errors)).toContain(name);
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    },
  );

  it('a script in a text is kept and given out as the letters it is', async () => {
    const script = '<img src=x onerror=alert(1)><script>alert(1)</script>.';
    const course = aCourse('vneid', ({ lessons }) => (lessons[0]!.cards[0]!.body[0] = script));
    const { courseVersionId } = await published(author, course);
    const answer = await t.http
      .get(`/api/course-versions/${courseVersionId}/lessons/${course.lessons[0]!.id}`)
      .expect(200);
    expect(answer.headers['content-type']).toMatch(/^application\/json/);
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
    expect(answer.body.cards[0].body[0]).toBe(script);
  });

  it('a file name that leads elsewhere is only a name', async () => {
    const { body } = await upload(
      author,
      asFile(aCourse('vneid', (course) => (course.title = 'Tên tệp'))),
      '..%2F..\\..\\etc\\\u202Epasswd',
    ).expect(201);
    expect(body.fileName).not.toMatch(/[\\/\u202e]/);
  });
});
