import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { expectAccessible, settled, signIn } from '../lib/pages.js';

const roster = fileURLToPath(new URL('../../api/sample/danh-sach-cbccvc.xlsx', import.meta.url));

test('the same list again changes nobody, and its six problem rows are named for what they are', async ({
  page,
}) => {
  await signIn(page, 'manager');
  await page.goto('/quan-ly/nguoi-hoc/nhap');
  await settled(page);
  await page.locator('input[type="file"]').setInputFiles(roster);
  await page.getByText('Đủ: toàn bộ người của đơn vị').click();
  await page.getByRole('button', { name: 'Tải lên và xem trước' }).click();
  await page.waitForURL(/\/nhap\/[0-9a-f-]{36}/);
  await settled(page);
  await expect(page.getByText('329 người không thay đổi')).toBeVisible();
  for (const row of [342, 343, 344, 345, 346, 347])
    await expect(page.getByRole('cell', { name: String(row), exact: true })).toBeVisible();
  await expect(page.getByText(/11 chữ số/)).toBeVisible();
  await expectAccessible(page);
});

test('a file that is no list is refused in words, and what was chosen stays', async ({ page }) => {
  await signIn(page, 'manager');
  await page.goto('/quan-ly/nguoi-hoc/nhap');
  await settled(page);
  await page.getByText('Đủ: toàn bộ người của đơn vị').click();
  await page.locator('input[type="file"]').setInputFiles({
    name: 'anh.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from([
      0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52,
    ]),
  });
  await page.getByRole('button', { name: 'Tải lên và xem trước' }).click();
  await expect(page.getByRole('alert').first()).toBeVisible();
  await expect(page.getByRole('radio', { name: /Đủ: toàn bộ/ })).toBeChecked();
  await expectAccessible(page);
});
