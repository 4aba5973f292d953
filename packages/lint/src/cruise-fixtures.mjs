import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { FIXTURES } from './architecture.fixtures.mjs';
import { cruiseTree } from './cruise.mjs';

function write(folder, files) {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

const areasOf = (files) => [
  ...new Set(
    Object.keys(files)
      .filter((name) => name.includes('/src/'))
      .map((name) => `${name.split('/src/')[0]}/src`),
  ),
];

// Prints, for every fixture, the rules it broke. A process of its own: dependency-cruiser is an ES module, jest is not.
const found = {};
const base = realpathSync(mkdtempSync(path.join(tmpdir(), 'bdhvs-architecture-')));
try {
  for (const [rule, files] of Object.entries(FIXTURES)) {
    const folder = path.join(base, rule);
    write(folder, files);
    const { violations } = await cruiseTree(folder, areasOf(files));
    // Packages are not installed in a fixture, so their names lead nowhere; rules about them look at the name.
    const noise = rule === 'no-unresolvable' ? [] : ['no-unresolvable'];
    found[rule] = [
      ...new Set(violations.map((violation) => violation.rule).filter((name) => !noise.includes(name))),
    ];
  }
  const nothing = path.join(base, 'nothing');
  write(nothing, { 'api/src/readme.txt': 'no module here' });
  found.nothing = await cruiseTree(nothing, ['api/src']);
} finally {
  rmSync(base, { recursive: true, force: true });
}
process.stdout.write(JSON.stringify(found));
