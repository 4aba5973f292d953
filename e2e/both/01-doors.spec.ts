import { expect, test } from '@playwright/test';
import { expectAccessible, settled } from '../lib/pages.js';

test('the sign-in page puts VNeID first and is accessible, also in English and with the largest text', async ({
  page,
}) => {
  await page.goto('/dang-nhap');
  await settled(page);
  await expect(page.getByRole('link', { name: 'Đăng nhập bằng VNeID' })).toBeVisible();
  await expectAccessible(page);
  await page.evaluate(() => document.documentElement.setAttribute('data-size', 'xl'));
  await expectAccessible(page);
});

for (const path of ['/dang-nhap/tai-khoan', '/kich-hoat', '/khong-co-trang-nay']) {
  test(`${path} is accessible without an account`, async ({ page }) => {
    await page.goto(path);
    await settled(page);
    await expectAccessible(page);
  });
}

test('a page for staff asks to sign in first', async ({ page }) => {
  await page.goto('/quan-ly');
  await settled(page);
  await expect(page.getByRole('link', { name: 'Đăng nhập bằng VNeID' })).toBeVisible();
});

test('every page says that the data are a sample', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByText('DỮ LIỆU MẪU')).toBeVisible();
});
