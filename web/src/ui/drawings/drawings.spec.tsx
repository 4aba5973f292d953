import type { Course, ScreenElement, ScreenSpec } from '@bdhvs/courses';
import { render, screen, waitFor, within } from '@testing-library/react';
import type { ComponentType } from 'react';
import userEvent from '@testing-library/user-event';
import { shippedCourses } from '../../../../packages/courses/src/content/index.js';
import { COMPANIES } from '../../../../packages/courses/src/lint/language.js';
import { ICONS, SCENES } from '../../../../packages/courses/src/pictures.js';
import { around, DrawnScreen, rowsOf } from './drawn-screen.js';
import { firstDrawings } from './first-scenes.js';
import { courseIcons } from './icons.js';
import { laterDrawings } from './later/drawings.js';
import { Scene } from './scene.js';

const element = (id: string, kind: ScreenElement['kind'] = 'list-item'): ScreenElement => ({
  id,
  kind,
  label: `Nhãn ${id}`,
});
const spec = (elements: ScreenElement[], highlight?: string): ScreenSpec => ({
  title: 'Màn hình',
  alt: 'Hình vẽ một màn hình.',
  elements,
  highlight,
});

const screensOf = (course: Course) =>
  course.lessons.flatMap((lesson) => [
    ...lesson.cards.flatMap((card) => (card.screen ? [card.screen] : [])),
    ...lesson.practice.steps.map((step) => step.screen),
  ]);

test.each(SCENES)('the scene %s is a picture that says what it shows', async (name) => {
  render(<Scene name={name} alt="Hình vẽ để thử." />);
  const picture = screen.getByRole('img', { name: 'Hình vẽ để thử.' });
  await waitFor(() => expect(picture.querySelectorAll('path, rect, circle').length).toBeGreaterThan(5));
});

test('no two scenes are the same drawing', () => {
  const all: Record<string, ComponentType> = { ...firstDrawings, ...laterDrawings };
  const drawings = Object.values(all).map((Drawing) => render(<Drawing />).container.innerHTML);
  expect(new Set(drawings).size).toBe(SCENES.length);
});

test('no scene holds a photograph, a link to one, or the name of a real app or company', () => {
  const all: Record<string, ComponentType> = { ...firstDrawings, ...laterDrawings };
  for (const Drawing of Object.values(all)) {
    const { container } = render(<Drawing />);
    expect(container.querySelectorAll('image, foreignObject, use, [href], [style*="url("]')).toHaveLength(0);
    expect(container.textContent).not.toMatch(COMPANIES);
    expect(container.textContent).not.toMatch(/VNeID|Zalo|Android|iPhone|CH Play|App Store/iu);
  }
});

test('a drawing that is not here yet leaves its words, for eyes as well, until it comes', async () => {
  const [name] = SCENES.filter((each) => !(each in firstDrawings));
  if (name === undefined) throw new Error('every scene travels with the learner’s code');
  render(<Scene name={name} alt="Hình vẽ để thử." />);
  expect(screen.getByText('Hình vẽ để thử.')).toBeTruthy();
  await waitFor(() => expect(screen.queryByText('Hình vẽ để thử.')).toBeNull());
  expect(screen.getByRole('img', { name: 'Hình vẽ để thử.' }).querySelector('svg')).toBeTruthy();
});

test('every icon that a course may name has a drawing', () => {
  expect(Object.keys(courseIcons).sort()).toEqual([...ICONS].sort());
});

test('a screen on a card is one picture with its description, and nothing to tap', () => {
  render(<DrawnScreen spec={spec([element('a'), element('b')], 'a')} size="m" />);
  expect(screen.getByRole('img', { name: 'Hình vẽ một màn hình.' })).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});

test('a practice screen has a real button with its words for everything but plain text', async () => {
  const tapped: string[] = [];
  render(
    <DrawnScreen
      spec={spec([element('a'), element('t', 'text')])}
      size="m"
      onTap={(id) => tapped.push(id)}
    />,
  );
  const phone = screen.getByRole('group', { name: 'Hình vẽ một màn hình.' });
  expect(within(phone).getAllByRole('button')).toHaveLength(1);
  await userEvent.click(within(phone).getByRole('button', { name: 'Nhãn a' }));
  expect(tapped).toEqual(['a']);
});

test('says which element was tapped a moment ago', () => {
  render(
    <DrawnScreen spec={spec([element('a'), element('b')])} size="m" onTap={() => undefined} tapped="b" />,
  );
  expect(screen.getByRole('button', { name: /Nhãn b.*Vừa bấm/u })).toBeTruthy();
});

test('only tiles and codes stand two in a row, with their own kind', () => {
  const rows = rowsOf([
    element('1', 'tile'),
    element('2', 'tile'),
    element('3', 'tile'),
    element('4', 'qr'),
    element('5', 'button'),
  ]);
  expect(rows.map((row) => row.map(({ id }) => id))).toEqual([['1', '2'], ['3'], ['4'], ['5']]);
});

test.each(['m', 'l', 'xl'] as const)(
  'at text size %s a picture keeps the place it is about, unbroken',
  (size) => {
    const shown = shippedCourses.flatMap(screensOf).filter(({ highlight }) => highlight !== undefined);
    expect(shown.length).toBeGreaterThan(20);
    for (const { elements, highlight } of shown) {
      const rows = rowsOf(elements);
      const kept = around(rows, highlight, size);
      expect(kept.flat().map(({ id }) => id)).toContain(highlight);
      const from = rows.indexOf(kept[0] ?? []);
      expect(kept).toEqual(rows.slice(from, from + kept.length));
    }
  },
);

test('the larger the text, the fewer rows a picture takes', () => {
  const rows = rowsOf(['a', 'b', 'c', 'd', 'e', 'f'].map((id) => element(id)));
  const counts = (['m', 'l', 'xl'] as const).map((size) => around(rows, 'c', size).length);
  expect(counts).toEqual([4, 3, 2]);
});

test('a picture about everything is never cropped', () => {
  const rows = rowsOf(['a', 'b', 'c', 'd'].map((id) => element(id)));
  expect(around(rows, undefined, 'xl')).toEqual(rows);
});
