import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { FIXTURES } from './architecture.fixtures.mjs';
import { RULES } from './architecture.mjs';

describe('the architecture rules', () => {
  let found;

  beforeAll(() => {
    const script = fileURLToPath(new URL('./cruise-fixtures.mjs', import.meta.url));
    found = JSON.parse(
      execFileSync(process.execPath, [script], { encoding: 'utf8', maxBuffer: 16 * 1024 ** 2 }),
    );
  }, 180_000);

  it('have a fixture each', () => {
    expect(Object.keys(FIXTURES).sort()).toEqual(RULES.map(({ name }) => name).sort());
  });

  it.each(RULES.map(({ name }) => name))('refuse a breach of %s', (name) => {
    expect(found[name]).toContain(name);
  });

  it.each(RULES.map(({ name }) => name))('do not blame another rule for a breach of %s', (name) => {
    expect(found[name]).toEqual([name]);
  });

  it('count an area that held no module as a failure', () => {
    expect(found.nothing.modules).toBe(0);
    expect(found.nothing.unread).toEqual(['api/src']);
  });
});
