import { request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startTestApp, type SignedIn, type TestApp } from '../app.js';
import { aRawWorkbook, anArchive } from '../builders/archives.js';
import { aPerson, twoCommunes } from '../builders/builders.js';
import { uploadRoster } from '../builders/rosters.js';

const MB = 1024 * 1024;

jest.setTimeout(60_000);

describe('a spreadsheet made to exhaust the server', () => {
  let t: TestApp;
  let manager: SignedIn;

  beforeAll(async () => {
    t = await startTestApp();
    await twoCommunes(t);
    manager = await t.signIn(await aPerson('Quản Lý Xã').as('manager', 'dai-son').build(t));
  });
  afterAll(() => t.close());

  const refused = async (file: Buffer): Promise<void> => {
    const before = process.memoryUsage().rss;
    const started = Date.now();
    const { body } = await uploadRoster(manager, file).expect(422);
    expect(body).toMatchObject({ type: 'urn:bdhvs:problem:roster-bomb', title: 'Tệp không an toàn.' });
    expect(Date.now() - started).toBeLessThan(10_000);
    expect(process.memoryUsage().rss - before).toBeLessThan(250 * MB);
    await t.http.get('/api/health/live').expect(200);
  };

  it('refuses a sheet that unpacks without end', async () => {
    await refused(
      aRawWorkbook(
        Buffer.concat([Buffer.from('<worksheet><sheetData>'), Buffer.alloc(40 * MB, '<row></row>')]),
      ),
    );
  });

  it('is not fooled by an archive that claims a small size', async () => {
    const { body } = await uploadRoster(
      manager,
      anArchive([
        {
          name: 'xl/workbook.xml',
          content: '<workbook><sheets><sheet name="a" id="r1"/></sheets></workbook>',
        },
        {
          name: 'xl/_rels/workbook.xml.rels',
          content: '<R><Relationship Id="r1" Target="worksheets/sheet1.xml"/></R>',
        },
        { name: 'xl/worksheets/sheet1.xml', content: Buffer.alloc(40 * MB, ' '), claimed: 100 },
      ]),
    ).expect(422);
    expect(body.type).toMatch(/roster-(bomb|damaged)$/);
  });

  it('refuses shared strings that unpack without end', async () => {
    await refused(
      aRawWorkbook('<worksheet/>', [
        {
          name: 'xl/sharedStrings.xml',
          content: Buffer.concat([Buffer.from('<sst>'), Buffer.alloc(40 * MB, '<si><t>a</t></si>')]),
        },
      ]),
    );
  });

  it('refuses an archive of thousands of parts', async () => {
    await refused(
      anArchive(Array.from({ length: 3_000 }, (_, at) => ({ name: `xl/part${at}.xml`, content: '' }))),
    );
  });

  it('expands no entity of a document type', async () => {
    const laughs = Array.from(
      { length: 20 },
      (_, at) => `<!ENTITY a${at + 1} "${`&a${at};`.repeat(10)}">`,
    ).join('');
    const sheet = `<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a0 "ha">${laughs}]><worksheet><sheetData><row r="1"><c t="inlineStr"><is><t>&a20;</t></is></c></row></sheetData></worksheet>`;
    const { body } = await uploadRoster(manager, aRawWorkbook(sheet)).expect(422);
    expect(body.type).toBe('urn:bdhvs:problem:roster-damaged');
  });

  it('keeps a cell of a million letters to what a list can mean', async () => {
    const sheet = `<worksheet><sheetData><row r="1"><c t="inlineStr"><is><t>${'A'.repeat(MB)}</t></is></c></row></sheetData></worksheet>`;
    const { body } = await uploadRoster(manager, aRawWorkbook(sheet)).expect(201);
    expect(JSON.stringify(body).length).toBeLessThan(5_000);
  });

  it('answers an upload of 200 MB with a problem, without holding it', async () => {
    const before = process.memoryUsage().rss;
    const answer = await streamUpload(t, manager, 200);
    expect(answer.status).toBe(413);
    expect(JSON.parse(answer.body)).toMatchObject({
      type: 'urn:bdhvs:problem:roster-too-large',
      title: 'Tệp quá lớn.',
    });
    expect(process.memoryUsage().rss - before).toBeLessThan(150 * MB);
  });
});

/** Sends a form whose file goes on for so many megabytes, one at a time, and reads the answer whenever it comes. */
async function streamUpload(
  t: TestApp,
  session: SignedIn,
  megabytes: number,
): Promise<{ status: number; body: string }> {
  const server = t.app.getHttpServer();
  if (!server.listening) await t.app.listen(0, '127.0.0.1');
  const { port } = server.address() as AddressInfo;
  const field = (name: string, value: string): string =>
    `--b\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
  return new Promise((resolve, reject) => {
    const upload = httpRequest(
      {
        port,
        method: 'POST',
        path: '/api/roster/imports',
        headers: {
          'content-type': 'multipart/form-data; boundary=b',
          cookie: session.cookie,
          'x-csrf-token': session.csrf,
        },
      },
      (response) => {
        let body = '';
        response.on('data', (chunk: Buffer) => (body += chunk.toString()));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
      },
    );
    upload.on('error', reject);
    upload.write(field('unit', 'dai-son') + field('scope', 'complete') + field('effectiveOn', '2026-11-22'));
    upload.write('--b\r\ncontent-disposition: form-data; name="file"; filename="a.csv"\r\n\r\n');
    const chunk = Buffer.alloc(MB, 'Nguyễn;');
    let sent = 0;
    const go = (): void => {
      while (sent++ < megabytes) if (!upload.write(chunk)) return void upload.once('drain', go);
      upload.end('\r\n--b--\r\n');
    };
    go();
  });
}
