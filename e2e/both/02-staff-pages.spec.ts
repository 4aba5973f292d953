import { expect, test } from '@playwright/test';
import { expectAccessible, settled, signIn, type Account } from '../lib/pages.js';

const pages: [account: Account, paths: string[]][] = [
  [
    'manager',
    [
      '/quan-ly',
      '/quan-ly/nguoi-hoc',
      '/quan-ly/nguoi-hoc/nhap',
      '/quan-ly/don-vi',
      '/quan-ly/ke-hoach',
      '/cua-toi',
    ],
  ],
  ['leader', ['/lanh-dao', '/quan-ly']],
  ['city', ['/quan-ly']],
  ['operator', ['/quan-ly']],
  ['author', ['/tac-gia', '/tac-gia/tai-len', '/tac-gia/khoa-hoc/vneid']],
  ['learner2', ['/', '/khoa-hoc/ai-co-ban', '/cua-toi']],
  ['citizen', ['/', '/cua-toi']],
];

for (const [account, paths] of pages) {
  test(`the pages of ${account} are accessible and fit the screen`, async ({ page }) => {
    await signIn(page, account);
    for (const path of paths) {
      await page.goto(path);
      await settled(page);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectAccessible(page);
    }
    // Whatever else the navigation offers to this account is looked at too.
    const offered = await page
      .locator('nav a[href]')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    for (const href of new Set(offered)) {
      if (paths.includes(new URL(href).pathname)) continue;
      await page.goto(href);
      await settled(page);
      await expectAccessible(page);
    }
  });
}
