import { expect, test } from '@playwright/test';
import { expectAccessible } from '../lib/pages.js';
import { byKeys, goThrough, practices } from '../lib/practice.js';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const practice of practices) {
  test(`the practice of ${practice.slug} can be done by keyboard alone`, async ({ page }) => {
    await goThrough(page, practice, byKeys(page), async (screen) => {
      if (['introduction', 'end', practice.simulation.start].includes(screen)) await expectAccessible(page);
    });
    for (const { can } of practice.simulation.criteria) await expect(page.getByText(can)).toBeVisible();
  });
}

test('a mistake puts the focus on what has to be looked at, and the way back works', async ({ page }) => {
  await page.goto('/khoa-hoc/vneid/thuc-hanh');
  const keys = byKeys(page);
  await keys.press(page.getByRole('button', { name: 'Bắt đầu tập' }));
  await keys.press(page.getByRole('button', { name: 'VNeID', exact: true }));
  await keys.press(page.getByRole('button', { name: /Kích hoạt tài khoản/ }));
  await keys.press(page.getByRole('button', { name: 'Gửi yêu cầu' }));
  await expect(page.getByLabel('Số định danh cá nhân')).toBeFocused();
  await expect(page.getByLabel('Số định danh cá nhân')).toHaveAttribute('aria-invalid', 'true');
  await expectAccessible(page);
  await keys.press(page.getByRole('button', { name: 'Thử lại' }));
  await expect(page.getByLabel('Số định danh cá nhân')).toBeFocused();
  await keys.press(page.getByRole('button', { name: 'Gợi ý' }));
  await expect(page.getByRole('button', { name: 'Đã rõ' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await keys.press(page.getByRole('button', { name: 'Lùi lại' }));
  await expect(page.getByRole('button', { name: /Kích hoạt tài khoản/ })).toBeVisible();
});
