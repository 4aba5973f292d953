import { expect, test } from '@playwright/test';
import { expectAccessible, settled, signIn } from '../lib/pages.js';

const LIST = '/quan-ly/ke-hoach';
const NAME = 'An toàn số cho xã Mẫu';

test('the city drafts a programme, sees its effect before anything changes, writes it again and discards it', async ({
  page,
}) => {
  await signIn(page, 'city');
  await page.goto(LIST);
  await page.getByRole('link', { name: 'Lập kế hoạch mới' }).click();

  const save = page.getByRole('button', { name: 'Lưu bản nháp và tính thử' });
  await save.click();
  await page.getByRole('alert').getByRole('link', { name: 'Hãy thêm ít nhất một khóa học.' }).click();
  await expect(page.getByLabel('Thêm khóa học')).toBeFocused();
  await expectAccessible(page);

  await page.getByLabel('Tên kế hoạch').fill(NAME);
  await page.getByLabel('Số văn bản').fill('12/KH-UBND');
  await page.getByLabel('Ngày bắt đầu').fill('01/07/2026');
  await page.getByLabel('Hạn hoàn thành').fill('31/12/2099');
  await page.getByLabel('Thêm khóa học').selectOption('vneid');
  await page.getByLabel('Thêm đơn vị').selectOption('xa-mau');
  const place = (category: string, placement: string) =>
    page.getByRole('group', { name: category, exact: true }).getByLabel(placement, { exact: true }).check();
  await place('Viên chức', 'Phải học');
  await place('Người lao động', 'Chưa xếp được');
  await save.click();

  await page.waitForURL(/\/ban-nhap\//);
  await expect(page.getByRole('heading', { name: 'Nếu áp dụng bản này' })).toBeVisible();
  await expect(page.getByText(/Người là viên chức có vị trí chính tại Xã Mẫu/)).toBeVisible();
  await expect(page.getByRole('row', { name: /Trường Tiểu học/ }).first()).toBeVisible();
  await settled(page);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Áp dụng bản này' }).click();
  await expect(page.getByRole('dialog')).toContainText('Không bản nào bị thay');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Giữ nguyên' }).click();

  await page.getByRole('link', { name: 'Sửa bản nháp' }).click();
  await expect(page.getByLabel('Tên kế hoạch')).toHaveValue(NAME);
  await place('Người lao động', 'Không phải học');
  await save.click();
  await page.waitForURL(/\/ban-nhap\//);
  await expect(page.getByRole('heading', { name: 'Nếu áp dụng bản này' })).toBeVisible();
  await expect(page.getByText(/Chưa xếp được đối tượng:/)).toHaveCount(0);

  await page.getByRole('button', { name: 'Bỏ bản nháp' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Bỏ bản nháp' }).click();
  await page.waitForURL((url) => url.pathname === LIST);
  await settled(page);
  await expect(page.getByRole('link', { name: NAME })).toHaveCount(0);
  await expect(page.getByRole('article')).toHaveCount(1);
});
