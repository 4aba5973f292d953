import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const read = (file: string) => readFileSync(join(process.cwd(), 'web/src/ui', file), 'utf8');
const [tokens, base] = [read('tokens.css'), read('base.css')];

/** The colours of the first rule with this selector. */
function coloursOf(css: string, selector: string): Record<string, string> {
  const start = css.indexOf(`${selector} {`);
  const block = css.slice(start, css.indexOf('}', start));
  return Object.fromEntries(
    [...block.matchAll(/--([a-z-]+):\s*(#[0-9a-f]{3,6})/gi)].map(([, name, hex]) => [name, hex] as const),
  ) as Record<string, string>;
}

function luminance(hex: string): number {
  const digits =
    hex.slice(1).length === 3 ? [...hex.slice(1)].map((digit) => digit + digit).join('') : hex.slice(1);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = parseInt(digits.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function ratio(one = '', other = ''): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const light = coloursOf(tokens, ':root');
const dark = { ...light, ...coloursOf(tokens, "[data-theme='dark']") };
const more = coloursOf(base, '[data-contrast]');
const moreDark = coloursOf(base, "[data-contrast][data-theme='dark']");

const words = ['ink', 'muted', 'son', 'leaf', 'sky', 'amber'].flatMap((word) =>
  ['ground', 'paper', 'sand'].map((under) => [word, under] as const),
);
const tinted = ['son', 'leaf', 'sky', 'amber'].flatMap((tone) =>
  [tone, 'ink', 'muted'].map((word) => [word, `${tone}-tint`] as const),
);
const filled = [
  ['on-son', 'son'],
  ['on-son', 'son-dark'],
  ['ink', 'gold-soft'],
] as const;

describe.each([
  ['light', { ...light, ...more }],
  ['dark', { ...dark, ...more, ...moreDark }],
])('high contrast on a %s background', (_name, colours) => {
  it.each([...words, ...tinted, ...filled])('shows %s on %s at 7 : 1 or more (WCAG 1.4.6)', (word, under) => {
    expect(ratio(colours[word], colours[under])).toBeGreaterThanOrEqual(7);
  });

  it.each(['line', 'field', 'bar'])('shows the edge %s at 4.5 : 1 or more', (edge) => {
    for (const under of ['ground', 'paper', 'sand'])
      expect(ratio(colours[edge], colours[under])).toBeGreaterThanOrEqual(4.5);
  });
});
