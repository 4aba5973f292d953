import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

export type Account =
  | 'learner'
  | 'learner2'
  | 'citizen'
  | 'helper'
  | 'manager'
  | 'manager2'
  | 'leader'
  | 'city'
  | 'author'
  | 'operator';

/** Signs in as a person would: the button, the provider's page, and back. */
export async function signIn(page: Page, account: Account): Promise<void> {
  await page.goto('/dang-nhap');
  await page.getByRole('link', { name: 'Đăng nhập bằng VNeID' }).click();
  await page.locator(`[name="account"][value="${account}"]`).click();
  const submit = page.locator('button[type="submit"]:not([name="account"])');
  if ((await submit.count()) > 0) await submit.first().click();
  await page.waitForURL(
    (url) => !url.pathname.startsWith('/dang-nhap') && url.port === new URL(page.url()).port,
  );
  await settled(page);
}

/** The page has said what it has to say: no skeleton left, nothing more on its way. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await expect(page.locator('.sk')).toHaveCount(0);
}

/** No violation of WCAG 2.2 A and AA or of axe's best practices, and nothing that runs over the side. */
export async function expectAccessible(page: Page): Promise<void> {
  // Colours are judged at rest, not in the middle of a fade.
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined))),
  );
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    // Without a second page for frames of other origins, of which there are none: half the time.
    .setLegacyMode(true)
    .analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`),
    `axe on ${new URL(page.url()).pathname}`,
  ).toEqual([]);
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(over, `${new URL(page.url()).pathname} runs over its side`).toBeLessThanOrEqual(0);
}

/** Every request must go to the product itself (the sandbox aside, which a browser is sent to for signing in). */
export function watchForeignRequests(page: Page): string[] {
  const foreign: string[] = [];
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== 'localhost' && hostname !== '127.0.0.1')
      foreign.push(hostname);
  });
  return foreign;
}
