import { expect, type Page } from '@playwright/test';

const TOUCH = 48;

/**
 * Everything on the page that can be pressed is at least 48 px high and wide. A label counts as one with its control;
 * words inside a sentence may be as high as the sentence, as WCAG 2.5.8 has it.
 */
export async function expectTouchable(page: Page): Promise<void> {
  const small = await page.evaluate((touch) => {
    const shown = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      return width > 1 && height > 1 && style.visibility !== 'hidden' && !element.closest('.skip, [inert]');
    };
    const controls = 'a[href], button, input, select, textarea, summary, [role="button"], [tabindex="0"]';
    const open = document.querySelector('dialog[open]') ?? document.body;
    return [...open.querySelectorAll(controls)].filter(shown).flatMap((element) => {
      const pressed = element.closest('label') ?? element;
      const { width, height } = pressed.getBoundingClientRect();
      const inSentence = getComputedStyle(element).display === 'inline' && element.closest('p') !== null;
      if (inSentence || (width >= touch - 0.5 && height >= touch - 0.5)) return [];
      return [
        `${pressed.tagName} "${pressed.textContent?.trim().slice(0, 40)}" ${Math.round(width)}×${Math.round(height)}`,
      ];
    });
  }, TOUCH);
  expect(small, `too small to press on ${new URL(page.url()).pathname}`).toEqual([]);
}

/** Going through the page with the keyboard, what has the focus is never wholly under the bar at the bottom. */
export async function expectFocusSeen(page: Page): Promise<void> {
  const hidden: string[] = [];
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    window.getSelection()?.removeAllRanges();
  });
  for (let steps = 0; steps < 80; steps++) {
    await page.keyboard.press('Tab');
    const state = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const { left, top, width, height } = element.getBoundingClientRect();
      const points = [0.1, 0.5, 0.9].map((part) => [left + width / 2, top + height * part] as const);
      const seen = points.some(([x, y]) => {
        const over = document.elementFromPoint(x, y);
        return over !== null && (element.contains(over) || over.contains(element));
      });
      const first = element.hasAttribute('data-focus-walked');
      element.setAttribute('data-focus-walked', '');
      return { first, seen, name: `${element.tagName} "${element.textContent?.trim().slice(0, 40)}"` };
    });
    if (!state || state.first) break;
    if (!state.seen) hidden.push(state.name);
  }
  expect(hidden, `focus out of sight on ${new URL(page.url()).pathname}`).toEqual([]);
}
