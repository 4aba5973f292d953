import { SOURCE_RULES, checkSources } from './source-rules.mjs';

/** What each rule refuses, and a neighbour that it lets pass. */
const CASES = {
  'at most 400 lines': {
    refused: ['api/src/long.ts', 'x\n'.repeat(402)],
    fine: ['packages/courses/src/content/long.ts', 'x\n'.repeat(2_000)],
  },
  'no junk-drawer folders': { refused: ['web/src/utils/date.ts', ''], fine: ['web/src/lib/date.ts', ''] },
  'kebab-case names': {
    refused: ['web/src/ui/BigButton.tsx', ''],
    fine: ['web/src/ui/big-button.spec.tsx', ''],
  },
  'no barrels inside an app': {
    refused: ['web/src/ui/index.ts', "export * from './button.js';"],
    fine: ['packages/contracts/src/index.ts', "export * from './people.js';"],
  },
  'the environment is read in one place': {
    refused: ['api/src/main.ts', 'const port = process.env.PORT;'],
    fine: ['api/src/platform/config/environment.ts', 'return process.env;'],
  },
  'no unfinished work': {
    refused: ['api/src/a.ts', '// TODO: later'],
    fine: ['api/src/a.ts', '// to do it later costs a lock'],
  },
  'no test left out or alone': {
    refused: ['api/src/a.spec.ts', "it.only('counts', f)"],
    fine: ['api/src/a.spec.ts', "it('counts', f)"],
  },
  'no silenced checks': {
    refused: ['api/src/a.ts', '// @ts-ignore'],
    fine: ['api/src/a.ts', '// ignored by the counter'],
  },
  'shares are written by the shares feature': {
    refused: [
      'api/src/features/people/p.service.ts',
      'tx.query(`DELETE FROM standing WHERE person_id = $1`)',
    ],
    fine: ['api/src/features/people/p.service.ts', 'tx.query(`SELECT 1 FROM standing FOR UPDATE`)'],
  },
  'reports write nothing': {
    refused: ['api/src/features/reports/r.query.ts', 'INSERT INTO report_cache VALUES (1)'],
    fine: ['api/src/features/reports/r.query.ts', 'SELECT * FROM standing'],
  },
  'text is NFC': { refused: ['docs/vi/a.md', 'Đại Sơn'.normalize('NFD')], fine: ['docs/vi/a.md', 'Đại Sơn'] },
  'the lock file names no registry': {
    refused: ['pnpm-lock.yaml', 'tarball: https://registry.example/x.tgz'],
    fine: ['pnpm-lock.yaml', 'resolution: {integrity: sha512-x}'],
  },
};

const brokenBy = ([file, text]) => checkSources([file], () => text).map(({ rule }) => rule);

describe('the rules of the sources', () => {
  it('have a case each', () => {
    expect(Object.keys(CASES).sort()).toEqual(Object.keys(SOURCE_RULES).sort());
  });

  it.each(Object.keys(CASES))('refuse a breach of "%s" and nothing beside it', (rule) => {
    expect(new Set(brokenBy(CASES[rule].refused))).toEqual(new Set([rule]));
    expect(brokenBy(CASES[rule].fine)).toEqual([]);
  });
});
