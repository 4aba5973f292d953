import { expect, test } from '@playwright/test';
import { expectAccessible, settled, signIn } from '../lib/pages.js';

test('the leader sees the share on one phone screen, without scrolling', async ({ page }) => {
  await signIn(page, 'leader');
  await page.goto('/lanh-dao');
  await settled(page);
  await expect(page.getByText(/\d+\/296/).first()).toBeVisible();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  expect(height).toBeLessThanOrEqual(740);
  await expectAccessible(page);
});
