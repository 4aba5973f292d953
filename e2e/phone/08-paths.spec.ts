import { loadEntryCheck } from '@bdhvs/courses/entry-check/load';
import { expect, test, type Page } from '@playwright/test';
import { expectAccessible, settled, signIn } from '../lib/pages.js';
import { byTouch, goThrough, practices } from '../lib/practice.js';

const { questions } = loadEntryCheck();
/** From wherever the focus is, forward, as somebody does who sees no pointer. */
async function pressByKey(page: Page, name: string): Promise<void> {
  const target = page.getByRole('button', { name, exact: true });
  for (let count = 0; count < 40; count += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
}

test('a guest answers the entry check by keys alone, gets courses in order with reasons, and finds them again', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Chưa biết học gì trước?' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Nên học gì trước?' })).toBeVisible();
  await expectAccessible(page);
  await pressByKey(page, 'Bắt đầu');
  for (const question of questions) {
    await expect(page.getByRole('heading', { level: 1, name: question.prompt })).toBeVisible();
    if (question.form === 'can-do') {
      await expect(page.getByRole('img', { name: question.picture.alt })).toBeVisible();
      if (question === questions[0]) await expectAccessible(page);
      // Cashless payment is the one thing this guest can do.
      await pressByKey(
        page,
        question.about.includes('thanh-toan-khong-tien-mat') ? 'Làm được rồi' : 'Chưa biết',
      );
      continue;
    }
    await expectAccessible(page);
    const right = question.choices.find(({ id }) => id === question.right)?.name ?? '';
    await pressByKey(page, question.about.includes('vneid') ? 'Tôi chưa biết' : right);
    await expect(page.getByText(question.explanation)).toBeVisible();
    await expectAccessible(page);
    await pressByKey(page, 'Tiếp tục');
  }
  const advised = page.getByRole('main').getByRole('listitem');
  await expect(advised.first()).toContainText('VNeID');
  await expect(advised.first()).toContainText('nên học trước');
  await expect(page.getByText(/^Đã biết: Thanh toán/)).toBeVisible();
  await expect(page.getByText('Khóa học được giao vẫn cần hoàn thành.')).toBeVisible();
  await expectAccessible(page);
  await page.reload();
  await expect(advised.first()).toContainText('VNeID');
  await page.getByRole('link', { name: 'Bắt đầu: VNeID' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /VNeID/ })).toBeVisible();
});

test('one sees what one can do, and what to learn next', async ({ page }) => {
  await signIn(page, 'learner2');
  await page.goto('/ky-nang');
  await expect(page.getByRole('heading', { level: 1, name: 'Việc tôi làm được' })).toBeVisible();
  await settled(page);
  await expectAccessible(page);
  await page.getByLabel('Xem theo nhóm người học').selectOption({ label: 'Người dân' });
  await expect(page.getByRole('heading', { level: 2, name: /Tiện ích hằng ngày/ })).toBeVisible();
});

test('after a rehearsal in a practice one is asked once, says yes, and takes it back', async ({ page }) => {
  test.setTimeout(240_000);
  const practice = practices.find(({ slug }) => slug === 'vneid');
  if (!practice) throw new Error('no practice with a rehearsal');
  await signIn(page, 'citizen');
  await goThrough(page, practice, byTouch());
  await page.goto('/hoc');
  const question = page.getByRole('heading', { level: 2, name: /Thỉnh thoảng gọi thử/ });
  await expect(question).toBeVisible();
  await settled(page);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Đồng ý', exact: true }).tap();
  await expect(page.getByText(/^Đã đồng ý từ/)).toBeVisible();
  await expectAccessible(page);
  await page.reload();
  await expect(page.getByRole('link', { name: /Việc tôi làm được/ })).toBeVisible();
  await settled(page);
  await expect(question).toHaveCount(0);
  await page.goto('/cua-toi');
  await page.getByRole('button', { name: 'Ngừng gọi thử' }).tap();
  await expect(page.getByText(/^Không gọi thử, theo ý đã chọn/)).toBeVisible();
  await expectAccessible(page);
});

test('a surprise that is not due cannot be opened, and the page says so', async ({ page }) => {
  await signIn(page, 'citizen');
  await page.goto('/dien-tap/goi-xin-otp');
  await expect(page.getByRole('heading', { name: 'Hôm nay không có cuộc gọi thử nào' })).toBeVisible();
  await expectAccessible(page);
});
