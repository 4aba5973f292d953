import { expect, test, type Page } from '@playwright/test';
import { expectAccessible, settled, signIn, watchForeignRequests } from '../lib/pages.js';

/** The sample's manager has finished every course; nothing here changes that. */
async function myCertificates(page: Page): Promise<void> {
  await signIn(page, 'manager');
  await page.goto('/cua-toi');
  await page.getByRole('link', { name: 'Giấy xác nhận của tôi' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Giấy xác nhận của tôi' })).toBeVisible();
  await settled(page);
}

test('who finished a course opens the confirmation, and a stranger checks it by its code', async ({
  page,
  browser,
}) => {
  await myCertificates(page);
  await expectAccessible(page);
  const first = page.getByRole('article').first();
  const course = await first.getByRole('heading').innerText();
  const code = (await first.locator('b.tn').innerText()).trim();
  expect(code).toMatch(/^[2-9A-HJKMNP-Z]{4}(-[2-9A-HJKMNP-Z]{4}){2}$/);
  const href = await first.getByRole('link', { name: /^Mở bản in/ }).getAttribute('href');
  const paper = await page.request.get(href ?? '');
  expect(paper.headers()['content-type']).toBe('application/pdf');
  const badgeHref = await first.getByRole('link', { name: /^Tải huy hiệu số/ }).getAttribute('href');
  const badge = await (await page.request.get(badgeHref ?? '')).text();

  const stranger = await (await browser.newContext({ baseURL: new URL(page.url()).origin })).newPage();
  const foreign = watchForeignRequests(stranger);
  await stranger.goto('/xac-nhan');
  await settled(stranger);
  await expectAccessible(stranger);
  await stranger.getByRole('textbox', { name: 'Mã trên giấy' }).fill(code.toLowerCase());
  await stranger.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  await expect(stranger.getByRole('heading', { name: 'Giấy xác nhận này có hiệu lực' })).toBeVisible();
  await expect(stranger.getByText(course, { exact: true })).toBeVisible();
  await expect(stranger.getByText(/^Trần T\*\* M\*\* Y\*\*$/)).toBeVisible();
  await expectAccessible(stranger);

  await test.step('a changed character is told apart from a code that was never issued', async () => {
    const other = code.at(-1) === '2' ? '3' : '2';
    await stranger.goto(`/xac-nhan/${code.slice(0, -1)}${other}`);
    await expect(stranger.getByRole('heading', { name: 'Mã này có ký tự chưa đúng' })).toBeVisible();
    await expectAccessible(stranger);
  });

  await test.step('the badge is believed as it is and not once it was changed', async () => {
    await stranger.getByText('Có tệp huy hiệu?').click();
    await stranger.getByLabel('Tệp huy hiệu').setInputFiles({
      name: 'huy-hieu.jwt',
      mimeType: 'application/jwt',
      buffer: Buffer.from(badge),
    });
    await stranger.getByRole('button', { name: 'Kiểm tra huy hiệu' }).click();
    await expect(stranger.getByRole('heading', { name: 'Giấy xác nhận này có hiệu lực' })).toBeVisible();
    await stranger.getByLabel('Tệp huy hiệu').setInputFiles({
      name: 'huy-hieu.jwt',
      mimeType: 'application/jwt',
      buffer: Buffer.from(`${badge.slice(0, -8)}AAAAAAAA`),
    });
    await stranger.getByRole('button', { name: 'Kiểm tra huy hiệu' }).click();
    await expect(stranger.getByRole('heading', { name: 'Nội dung huy hiệu đã bị sửa' })).toBeVisible();
    await expectAccessible(stranger);
  });
  expect(foreign).toEqual([]);
  await stranger.context().close();
});
