import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  buildFindings,
  oldestBrowser,
  scriptFindings,
  styleFindings,
} from '../web/scripts/oldest-browser.mjs';

describe('a build for the oldest supported browsers', () => {
  it.each([
    ['a regular expression that looks behind', 'export const cut = (text) => text.split(/(?<=\\.)\\s/)'],
    ['a static block', 'class A { static { A.ready = true } }'],
    ['a regular expression with sets', 'const letters = /[\\p{L}--[a-z]]/v'],
    ['findLast', 'export const last = (list) => list.findLast((item) => item.done)'],
    ['structuredClone', 'export const copy = (value) => structuredClone(value)'],
    ['toSorted', 'export const sorted = (list) => list.toSorted()'],
    ['idle callbacks', 'window.requestIdleCallback(() => undefined)'],
    ['painted ranges outside the reader', 'CSS.highlights.set("a", new Highlight())'],
  ])('refuses %s', (_name, code) => {
    expect(scriptFindings(code)).not.toEqual([]);
  });

  it('lets through what they know', () => {
    const code =
      'class A { #x = 1; y = [1].at(-1); has() { return #x in this && Object.hasOwn(this, "y") } } const z = (a) => (a ??= 1) ?? a?.b; const findLast = 1; export { A, z, findLast };';
    expect(scriptFindings(code)).toEqual([]);
  });

  it('lets painted ranges through where the code asks before', () => {
    expect(scriptFindings('CSS.highlights.clear()', { file: 'assets/reader-abc.js' })).toEqual([]);
  });

  it.each([
    ['nesting', '.a{color:red;&:hover{color:blue}}'],
    ['a range in a media query', '@media (width>=40em){.a{color:red}}'],
    ['mixed colours', '.a{color:color-mix(in srgb,red,blue)}'],
    ['layers', '@layer base{.a{color:red}}'],
    ['a unit of the visible window with nothing before it', '.a{height:100dvh}'],
    ['a selector that takes its neighbours with it', '.a,.b:has(.c){color:red}'],
    ['a single transform', '.a{rotate:3deg}'],
  ])('refuses %s', (_name, css) => {
    expect(styleFindings(css)).not.toEqual([]);
  });

  it.each([
    ['a unit of the visible window after an older one', '.a{height:100vh;height:100dvh}'],
    ['a selector that stands alone', '.a:has(.b){color:red}.c{color:blue}'],
    ['a list inside :is()', '.a:is(.b,.c){margin-inline:auto}'],
  ])('lets %s through', (_name, css) => {
    expect(styleFindings(css)).toEqual([]);
  });

  it('fails as a whole and names the file, and wants the words for older ones in a script of any age', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'bdhvs-oldest-'));
    try {
      mkdirSync(path.join(folder, 'assets'));
      writeFileSync(path.join(folder, 'assets', 'old-browser-1.js'), 'const tell = () => 1;');
      writeFileSync(path.join(folder, 'assets', 'page.js'), 'export const a = [1].toSorted();');
      expect(buildFindings(folder)).toEqual([
        expect.stringContaining('assets/old-browser-1.js: syntax newer than 5'),
        'assets/page.js: toSorted: Chrome 110',
      ]);
      const plugin = oldestBrowser();
      plugin.writeBundle({ dir: folder });
      expect(() => plugin.closeBundle()).toThrow('assets/page.js');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
