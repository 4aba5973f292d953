import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import { simple } from 'acorn-walk';

/**
 * The oldest browsers that the product runs in (docs/decisions/0097). Chrome 95 is the last one, with its WebView, for
 * Android 5; Chrome 109 for Windows 7; Safari 15.4 stands for every iPhone that still gets updates of iOS 15.
 */
export const OLDEST = ['chrome95', 'edge95', 'firefox100', 'safari15.4', 'ios15.4'];

/** What one of them lacks, as it is written in code, and where it came. A syntax newer than 2022 is no list: it does not parse. */
const APIS = {
  findLast: 'Chrome 97',
  findLastIndex: 'Chrome 97',
  toSorted: 'Chrome 110',
  toReversed: 'Chrome 110',
  toSpliced: 'Chrome 110',
  isWellFormed: 'Chrome 111',
  toWellFormed: 'Chrome 111',
  groupBy: 'Chrome 117',
  withResolvers: 'Chrome 119',
  fromAsync: 'Chrome 121',
  canParse: 'Chrome 120',
  isSubsetOf: 'Chrome 122',
  symmetricDifference: 'Chrome 122',
  structuredClone: 'Chrome 98',
  requestIdleCallback: 'no Safari',
  requestSubmit: 'Safari 16',
  showPicker: 'Chrome 99',
  showPopover: 'Chrome 114',
  requestClose: 'Chrome 134',
  startViewTransition: 'Chrome 111',
  checkVisibility: 'Chrome 105',
  setHTMLUnsafe: 'Chrome 124',
  supportedValuesOf: 'Chrome 99',
  scrollend: 'Chrome 114',
  Highlight: 'Chrome 105',
  highlights: 'Chrome 105',
  URLPattern: 'no Safari 15',
};

/** Named in a build all the same: in which files, and why that is no harm. */
const NO_HARM = [
  { name: 'startViewTransition', in: /^assets\/index-/, why: 'React, only for its ViewTransition' },
  { name: 'showPicker', in: /^assets\//, why: 'ui/date-field.tsx asks before' },
  { name: 'highlights', in: /^assets\/reader-/, why: 'lib/reading/marks.ts asks before' },
  { name: 'Highlight', in: /^assets\/reader-/, why: 'lib/reading/marks.ts asks before' },
];

const CSS_FEATURES = [
  [/@container\b/, '@container: Chrome 105'],
  [/@layer\b/, '@layer: Chrome 99'],
  [/@property\b/, '@property: no Firefox 100'],
  [/@scope\b/, '@scope: Chrome 118'],
  [/@starting-style\b/, '@starting-style: Chrome 117'],
  [/\bcolor-mix\(|\blight-dark\(|\bokl(ab|ch)\(|\bl(ab|ch)\(/, 'colour functions: Chrome 111'],
  [/@media[^{]*[<>]/, 'ranges in @media: Chrome 104'],
  [/[{;]\s*(translate|rotate|scale)\s*:/, 'single transforms: Chrome 104'],
  [/(^|[{};,])\s*&/, 'nesting: Chrome 112'],
  [/\bsubgrid\b/, 'subgrid: Chrome 117'],
  [/\b(field-sizing|interpolate-size|anchor-name|animation-timeline)\s*:/, 'Chrome 115 or later'],
];
/** Without these a page only looks plainer; but each in a rule of its own, for an unknown selector voids the whole list. */
const VOIDS_ITS_RULE = /:has\(|::highlight\(|:user-(in)?valid|:popover-open|::backdrop-unknown/;
const UNITS = /\b\d+[dsl]v[hw]\b/;

/** What in a script an oldest browser does not know. */
export function scriptFindings(code, { ecmaVersion = 2022, sourceType = 'module', file = '' } = {}) {
  let tree;
  try {
    tree = parse(code, { ecmaVersion, sourceType, allowHashBang: true });
  } catch (error) {
    return [`syntax newer than ${ecmaVersion}: ${error.message}`];
  }
  const found = [];
  simple(tree, {
    StaticBlock: () => found.push('static blocks: Safari 16.4'),
    Literal: ({ regex }) => {
      if (!regex) return;
      if (/\(\?<[=!]/.test(regex.pattern)) found.push(`/${regex.pattern}/: looking behind needs Safari 16.4`);
      if (/[v]/.test(regex.flags)) found.push(`/${regex.pattern}/v: Chrome 112`);
    },
  });
  const note = (name) => {
    const harmless = NO_HARM.some((entry) => entry.name === name && entry.in.test(file));
    if (Object.hasOwn(APIS, name) && !harmless) found.push(`${name}: ${APIS[name]}`);
  };
  simple(tree, {
    // A name of one's own may be anything; a global one that is called or made is the browser's.
    CallExpression: ({ callee }) => callee.type === 'Identifier' && note(callee.name),
    NewExpression: ({ callee }) => callee.type === 'Identifier' && note(callee.name),
    MemberExpression: ({ computed, property }) => !computed && note(property.name),
  });
  return [...new Set(found)];
}

/** What in a style sheet an oldest browser does not know and cannot do without. */
export function styleFindings(css) {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '');
  const found = CSS_FEATURES.filter(([pattern]) => pattern.test(plain)).map(([, since]) => since);
  for (const [, selectors = '', body = ''] of plain.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    const list = splitSelectors(selectors);
    if (
      list.length > 1 &&
      list.some((selector) => VOIDS_ITS_RULE.test(selector)) &&
      !list.every((selector) => VOIDS_ITS_RULE.test(selector))
    )
      found.push(`${selectors.trim()}: an unknown selector takes its neighbours with it`);
    for (const declaration of body.split(';')) {
      const property = declaration.split(':')[0]?.trim() ?? '';
      if (!UNITS.test(declaration)) continue;
      const before = body.slice(0, body.indexOf(declaration));
      if (!new RegExp(`(^|;)\\s*${property}\\s*:`).test(before))
        found.push(`${declaration.trim()}: Chrome 108, with nothing before it`);
    }
  }
  return [...new Set(found)];
}

/** "a, b:is(c, d)" are two. */
function splitSelectors(text) {
  const parts = [''];
  let depth = 0;
  for (const letter of text) {
    depth += letter === '(' ? 1 : letter === ')' ? -1 : 0;
    if (letter === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts;
}

/** Kept by browsers for a year: with other words it needs another number. */
const OLD = /^assets\/old-browser-\d+\.js$/;

/** Everything that a build sends, judged file by file; `old-browser` speaks to browsers of any age. */
export function buildFindings(directory) {
  return readdirSync(directory, { recursive: true })
    .map(String)
    .sort()
    .flatMap((name) => {
      if (!/\.(js|css)$/.test(name)) return [];
      const text = readFileSync(join(directory, name), 'utf8');
      const kind = name.startsWith('assets/') && !OLD.test(name) ? 'module' : 'script';
      const findings = name.endsWith('.css')
        ? styleFindings(text)
        : scriptFindings(text, {
            ecmaVersion: OLD.test(name) ? 5 : 2022,
            sourceType: kind,
            file: name,
          });
      return findings.map((finding) => `${name}: ${finding}`);
    });
}

/** A build that an oldest supported browser cannot run is no build. */
export function oldestBrowser() {
  let directory = '';
  return {
    name: 'oldest-browser',
    apply: 'build',
    writeBundle(options) {
      directory = options.dir ?? '';
    },
    closeBundle() {
      const findings = directory ? buildFindings(directory) : [];
      if (findings.length > 0)
        throw new Error(
          `not for ${OLDEST.join(', ')}:\n${findings.map((finding) => `  ${finding}`).join('\n')}`,
        );
    },
  };
}
