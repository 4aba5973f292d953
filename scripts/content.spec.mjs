import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { inRoot } from './lib/paths.mjs';

const run = promisify(execFile);
const lintContent = (...args) => run(process.execPath, [inRoot('scripts', 'lint-content.mjs'), ...args]);

describe('npm run lint:content', () => {
  it('shows a row for each course that ships, with nothing to mend', async () => {
    const { stdout } = await lintContent();
    const lines = stdout.trim().split('\n');
    const head = lines.findIndex((line) => line.startsWith('course '));
    const rows = lines.slice(head + 1, lines.indexOf('', head));
    expect(lines[head]).toMatch(/lessons +cards +checks +pool\/drawn .*longest +sources +stale/);
    expect(rows.map((row) => row.split(/\s+/)[0])).toEqual(
      expect.arrayContaining(['vneid', 'tien-ich-vneid', 'zalo-va-ung-dung-thanh-pho']),
    );
    expect(rows.map((row) => row.split(/\s+/).at(-1))).toEqual(rows.map(() => '0'));
    expect(lines.at(-1)).toMatch(/^content on \d{4}-\d{2}-\d{2}: \d+ courses, 0 to mend$/);
  }, 120_000);

  it('shows what is stale on a day, and breaks nothing for it', async () => {
    const { stdout } = await lintContent('2027-06-01');
    const row = stdout.split('\n').find((line) => line.startsWith('vneid '));
    const columns = row?.trim().split(/\s+/) ?? [];
    expect(Number(columns[9])).toBeGreaterThan(0);
    expect(stdout).toMatch(/content on 2027-06-01: \d+ courses, 0 to mend/);
  }, 120_000);
});
