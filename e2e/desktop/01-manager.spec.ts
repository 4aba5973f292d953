import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { expect, test } from '@playwright/test';
import { expectAccessible, settled, signIn, watchForeignRequests } from '../lib/pages.js';

test('a manager reads the share, drills down to the names left and takes the table away', async ({
  page,
}) => {
  const foreign = watchForeignRequests(page);
  await signIn(page, 'manager');
  await page.goto('/quan-ly');
  await settled(page);
  await expect(page.getByText(/^\d+\/296$/).first()).toBeVisible();
  await expect(page.getByText(/cán bộ, công chức, viên chức và người lao động/).first()).toBeVisible();

  await page.getByRole('button', { name: 'Căn cứ số liệu' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await page
    .getByRole('link', { name: /Trường Mầm non A/ })
    .first()
    .click();
  await settled(page);
  await expect(page.getByText(/^\d+\/40$/).first()).toBeVisible();
  await page.goBack();
  await settled(page);

  await page.getByRole('button', { name: /Xuất/ }).click();
  await expectAccessible(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('menuitem', { name: /xlsx|Excel/i })
      .or(page.getByRole('button', { name: /\.xlsx/i }))
      .first()
      .click(),
  ]);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(readFileSync(await download.path()) as unknown as ArrayBuffer);
  const cells: string[] = [];
  workbook.worksheets[0]!.eachRow((row) => row.eachCell((cell) => void cells.push(String(cell.value))));
  expect(cells).toContain('Trường Mầm non A');
  expect(cells.join(' ')).toContain('DỮ LIỆU MẪU');
  expect(foreign).toEqual([]);
});

test('a manager of one commune never sees the other', async ({ page }) => {
  await signIn(page, 'manager2');
  await page.goto('/quan-ly?don-vi=dai-son');
  await settled(page);
  await expect(page.getByText('Trường Mầm non A')).toHaveCount(0);
  expect(
    (
      await page.request.get('/api/reports/completion?unit=dai-son&programme=ky-nang-so-co-ban-2026')
    ).status(),
  ).toBe(404);
});
