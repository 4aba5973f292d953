/** @jest-environment node */
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format } from './i18n.js';

const SOURCE = dirname(__dirname);
const files = readdirSync(SOURCE, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('messages.vi.ts'));

type Messages = Record<string, string>;
const load = (file: string): Messages =>
  jest.requireActual<{ default: Messages }>(join(SOURCE, file)).default;
const stem = (key: string) => key.replace(/_(one|you)$/, '');
const names = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).sort();

describe('messages', () => {
  it('are looked at: every feature has some', () => {
    expect(files.length).toBeGreaterThan(10);
  });

  it.each(files)('of %s are all there in English', (file) => {
    const vi = load(file);
    const en = load(file.replace('.vi.ts', '.en.ts'));
    expect(Object.keys(en).map(stem).sort()).toEqual(expect.arrayContaining(Object.keys(vi).map(stem)));
    for (const key of Object.keys(en)) expect(Object.keys(vi).map(stem)).toContain(stem(key));
  });

  it.each(files)('of %s are filled in with the same values in both languages', (file) => {
    const vi = load(file);
    const en = load(file.replace('.vi.ts', '.en.ts'));
    const wrong = Object.keys(vi).filter((key) => {
      const known = new Set([...names(vi[key] ?? ''), 'count']);
      return names(en[key] ?? '').some((name) => name !== undefined && !known.has(name));
    });
    expect(wrong).toEqual([]);
  });

  it.each(files)('of %s are written in composed characters', (file) => {
    for (const text of Object.values(load(file))) expect(text).toBe(text.normalize('NFC'));
  });
});

describe('a message', () => {
  const messages = {
    left: '{{count}} days left',
    left_one: '1 day left',
    done: 'Đã xong',
    done_you: '{{You}} đã xong',
  };

  it('takes the singular for one', () => {
    expect(format(messages, 'left', { count: 1 })).toBe('1 day left');
    expect(format(messages, 'left', { count: 2 })).toBe('2 days left');
  });

  it('speaks to a person as chosen, and neutrally before', () => {
    expect(format(messages, 'done')).toBe('Đã xong');
    expect(format(messages, 'done', { context: 'you', You: 'Bác' })).toBe('Bác đã xong');
  });

  it('shows its key rather than nothing when it is missing', () => {
    expect(format(messages, 'absent')).toBe('absent');
  });
});
