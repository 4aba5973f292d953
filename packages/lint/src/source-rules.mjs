import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const TEXT = /\.(ts|tsx|mjs|cjs|js|json|css|html|md|yml|yaml|sql|conf|sh)$/;
const CODE = /\.(ts|tsx|mjs)$/;
const SPEC = /\.(spec|test)\.(ts|tsx|mjs)$/;
const GENERATED = /^(pnpm-lock\.yaml|.*\.snap|.*snapshot.*)$/;
// The rules and their fixtures have to write down what they refuse.
const LINT = /^packages\/lint\/src\//;

const LONG_BY_NATURE =
  /^(packages\/courses\/src\/content\/|api\/src\/migrations\/|.*\/messages?[./]|web\/src\/lib\/i18n\/|docs\/|README|CHANGELOG)/;
const MOST_LINES = 400;

const lines = (text) => text.split('\n');
const eachLine = (text, refuse) => lines(text).flatMap((line, index) => (refuse(line) ? [index + 1] : []));

const WRITES = /\b(INSERT\s+INTO|UPDATE|DELETE\s+FROM|TRUNCATE|MERGE\s+INTO)\s+(?:ONLY\s+)?"?([a-z_]+)"?/g;
const SHARE_TABLES = new Set(['standing', 'share_now', 'share_delta', 'share_clock']);

function writtenTables(text) {
  // FOR UPDATE, ON CONFLICT DO UPDATE and triggers "AFTER UPDATE" name no table to write.
  const statements = text.replaceAll(/\b(FOR|DO|ON|AFTER|BEFORE|OR|NO KEY)\s+UPDATE\b/gi, '');
  return [...statements.matchAll(WRITES)].map(([, , table]) => table);
}

/** Rules that look at text. Each gets the path from the root and the text, and answers with what is wrong. */
export const SOURCE_RULES = {
  'at most 400 lines': ({ file, text }) =>
    CODE.test(file) && !LONG_BY_NATURE.test(file) && lines(text).length > MOST_LINES + 1
      ? [`${lines(text).length} lines: it has become two rooms`]
      : [],

  'no junk-drawer folders': ({ file }) =>
    path.posix
      .dirname(file)
      .split('/')
      .filter((folder) => /^(utils?|helpers?|common|misc|shared|v2)$/.test(folder))
      .map((folder) => `folder "${folder}" says nothing of what it holds`),

  'kebab-case names': ({ file }) =>
    CODE.test(file) && !/^(\d{4}-)?[a-z0-9]+([.-][a-z0-9]+)*$/.test(path.posix.basename(file))
      ? ['not in kebab-case']
      : [],

  'no barrels inside an app': ({ file, text }) =>
    /^(api|web)\/src\/.*index\.tsx?$/.test(file) && /^export\s+(\*|\{[^}]*\})\s+from/m.test(text)
      ? ['a barrel hides who needs what']
      : [],

  'the environment is read in one place': ({ file, text }) =>
    /^(api|web|packages\/[^/]+)\/src\//.test(file) &&
    !SPEC.test(file) &&
    !LINT.test(file) &&
    file !== 'api/src/platform/config/environment.ts'
      ? eachLine(text, (line) => /\bprocess\s*\.\s*env\b|import\.meta\.env\b/.test(line)).map(
          (line) => `line ${line}: settings come from config`,
        )
      : [],

  'no unfinished work': ({ file, text }) =>
    CODE.test(file) && !LINT.test(file)
      ? eachLine(text, (line) => /\b(TODO|FIXME|XXX|HACK)\b/.test(line)).map(
          (line) => `line ${line}: finish it or write the work down elsewhere`,
        )
      : [],

  'no test left out or alone': ({ file, text }) =>
    SPEC.test(file) && !LINT.test(file)
      ? eachLine(text, (line) =>
          /\b(it|test|describe)\s*\.\s*(only|skip|todo)\b|\b(xit|fit|xdescribe|fdescribe)\(/.test(line),
        ).map((line) => `line ${line}: use itWhen with the reason`)
      : [],

  'no silenced checks': ({ file, text }) =>
    CODE.test(file) && !LINT.test(file)
      ? eachLine(text, (line) =>
          /eslint-disable|@ts-(ignore|nocheck|expect-error)|prettier-ignore/.test(line),
        ).map((line) => `line ${line}: mend the cause`)
      : [],

  'shares are written by the shares feature': ({ file, text }) =>
    /^api\/src\//.test(file) && !/^api\/src\/(features\/shares|migrations)\//.test(file) && !SPEC.test(file)
      ? writtenTables(text)
          .filter((table) => SHARE_TABLES.has(table))
          .map((table) => `writes ${table}`)
      : [],

  'reports write nothing': ({ file, text }) =>
    /^api\/src\/features\/reports\//.test(file) && !SPEC.test(file)
      ? writtenTables(text).map((table) => `writes ${table}`)
      : [],

  'text is NFC': ({ file, text }) =>
    TEXT.test(file) && text !== text.normalize('NFC') ? ['decomposed letters: write them composed'] : [],

  'the lock file names no registry': ({ file, text }) =>
    file === 'pnpm-lock.yaml'
      ? eachLine(text, (line) => /https?:\/\//.test(line)).map(
          (line) => `line ${line}: an address of a registry`,
        )
      : [],
};

/** Holds the given files against the rules. `read` answers with the text of a path. */
export function checkSources(files, read) {
  const problems = [];
  for (const file of files.filter((each) => TEXT.test(each))) {
    const text = read(file);
    for (const [rule, check] of Object.entries(SOURCE_RULES)) {
      if (GENERATED.test(file) && rule !== 'the lock file names no registry') continue;
      for (const detail of check({ file, text })) problems.push({ rule, file, detail });
    }
  }
  return problems;
}

const root = fileURLToPath(new URL('../../..', import.meta.url));
export const readFromRoot = (file) => readFileSync(path.join(root, file), 'utf8');
