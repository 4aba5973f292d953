import { loadCourses } from '@bdhvs/courses';
import type { ElementOf, Simulation, SimulationElement } from '@bdhvs/simulation';
import { authorsPath, type Step } from '@bdhvs/simulation/solve';
import { expect, type Locator, type Page } from '@playwright/test';

export interface Practised {
  slug: string;
  simulation: Simulation;
  /** The way its author meant, as the solver finds it: no practice is walked by a script of its own. */
  path: Step[];
}

/** Every course that has a practice. */
export const practices: Practised[] = loadCourses().flatMap(({ slug, simulation }) => {
  const path = simulation && authorsPath(simulation);
  return path ? [{ slug, simulation, path }] : [];
});

export const plain = (text: string): string => text.replaceAll('**', '');

/** How a hand does it: by touch, or by keys alone. */
export interface Hand {
  press(target: Locator): Promise<void>;
  fill(target: Locator, text: string): Promise<void>;
  digits(keypad: Locator, digits: string): Promise<void>;
  choose(options: Locator, index: number): Promise<void>;
}

export function byTouch(): Hand {
  return {
    press: (target) => target.tap(),
    fill: (target, text) => target.fill(text),
    async digits(keypad, digits) {
      for (const digit of digits)
        await keypad.getByRole('button', { name: `Số ${digit}`, exact: true }).tap();
    },
    choose: (options, index) => options.nth(index).tap(),
  };
}

const MOST_TABS = 60;

export function byKeys(page: Page): Hand {
  /** From wherever the focus is, forward, as somebody does who sees no pointer. */
  async function reach(target: Locator): Promise<void> {
    const isThere = () => target.evaluate((element) => element === document.activeElement);
    for (let count = 0; count < MOST_TABS && !(await isThere()); count += 1) await page.keyboard.press('Tab');
    expect(await isThere(), 'reached with the tab key').toBe(true);
  }
  return {
    async press(target) {
      await reach(target);
      await page.keyboard.press('Enter');
    },
    async fill(target, text) {
      await reach(target);
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type(text);
    },
    async digits(keypad, digits) {
      await reach(keypad.getByRole('button', { name: 'Số 1', exact: true }));
      await page.keyboard.type(digits);
    },
    async choose(options, index) {
      // Options of which one is taken are one stop for the tab key; the arrows go on from there.
      const radio = (await options.first().getAttribute('type')) === 'radio';
      await reach(options.nth(radio ? 0 : index));
      await page.keyboard.press('Space');
      if (radio) for (let step = 0; step < index; step += 1) await page.keyboard.press('ArrowDown');
    },
  };
}

function elementOf({ screens }: Simulation, { screen, action }: Step): SimulationElement | undefined {
  const elements = screens.find(({ id }) => id === screen)?.elements ?? [];
  return 'element' in action ? elements.find(({ id }) => id === action.element) : undefined;
}

/** One step of the way. */
export async function perform(page: Page, hand: Hand, simulation: Simulation, step: Step): Promise<void> {
  const { action } = step;
  const element = elementOf(simulation, step);
  const place = page.locator(`[data-element="${element?.id}"]`);
  switch (action.type) {
    case 'arrive':
      return hand.press(page.getByRole('button', { name: 'Xem ngay' }));
    case 'press':
      return hand.press(place.getByRole('button').first());
    case 'type':
      return element?.kind === 'keypad'
        ? hand.digits(place, action.text)
        : hand.fill(place.locator('[data-control]'), action.text);
    case 'pick':
      return pick(hand, place, element, action.option);
    case 'sort': {
      const { asks } = element as ElementOf<'triage'>;
      const ask = asks.findIndex(({ id }) => id === action.ask);
      const label = asks[ask]?.answers.find(({ id }) => id === action.answer)?.label ?? '';
      return hand.press(place.getByRole('group').nth(ask).getByRole('button', { name: label, exact: true }));
    }
    case 'next':
      return hand.press(place.getByRole('button', { name: /Mục tiếp theo|Xong tất cả/ }));
    default:
      throw new Error(`no author’s way has a step ${action.type}`);
  }
}

async function pick(hand: Hand, place: Locator, element: SimulationElement | undefined, option: string) {
  if (element?.kind === 'choice')
    return hand.choose(
      place.locator('input'),
      element.options.findIndex(({ id }) => id === option),
    );
  if (element?.kind !== 'mask') return hand.choose(place.locator('input'), 0);
  const parts = element.parts.filter((part) => part.pick ?? part.leave);
  return hand.press(place.getByRole('button').nth(parts.findIndex(({ id }) => id === option)));
}

/** From the introduction to the end, with something to look at on every screen. */
export async function goThrough(
  page: Page,
  { slug, simulation, path }: Practised,
  hand: Hand,
  onScreen: (screen: string) => Promise<void> = async () => undefined,
): Promise<void> {
  await page.goto(`/khoa-hoc/${slug}/thuc-hanh`);
  await expect(page.getByRole('heading', { level: 1, name: simulation.title })).toBeVisible();
  await onScreen('introduction');
  await hand.press(page.getByRole('button', { name: /^(Bắt đầu tập|Tập lại từ đầu)$/ }));
  let before = '';
  for (const step of path) {
    if (step.screen !== before) {
      const instruction = simulation.screens.find(({ id }) => id === step.screen)?.instruction ?? '';
      const heading = page.getByRole('heading', { level: 1, name: plain(instruction), exact: true });
      // Who cannot see that the screen changed is put at its heading.
      await expect(heading).toBeFocused();
      await onScreen(step.screen);
      before = step.screen;
    }
    await perform(page, hand, simulation, step);
  }
  await expect(page.getByRole('heading', { level: 1, name: /xong phần thực hành/i })).toBeFocused();
  await onScreen('end');
}
