import { expect, test, type Page } from '@playwright/test';
import { course, goThroughLesson } from '../lib/learn.js';
import { expectAccessible, settled, signIn } from '../lib/pages.js';

const learned = course('thanh-toan-khong-tien-mat');
const [first] = learned.lessons;

test.describe.configure({ mode: 'serial' });

/** What the server knows of the lesson, in the name of whoever is signed in. */
async function finishedLessons(page: Page): Promise<string[]> {
  const answer = await page.request.get(`/api/me/courses/${learned.slug}`);
  if (!answer.ok()) return [];
  const { lessons } = (await answer.json()) as { lessons: { id: string; status: string }[] };
  return lessons.filter(({ status }) => status === 'finished').map(({ id }) => id);
}

async function aGuestLearns(page: Page, onScreen?: () => Promise<void>): Promise<void> {
  await page.goto('/');
  await settled(page);
  await onScreen?.();
  await page.getByRole('link', { name: /Học ngay, chưa cần tài khoản/ }).click();
  await settled(page);
  await onScreen?.();
  await page.getByRole('link', { name: new RegExp(learned.title) }).click();
  await settled(page);
  await page.getByRole('link', { name: 'Bắt đầu bài 1' }).click();
  await settled(page);
  await goThroughLesson(page, first!, onScreen ? () => onScreen() : undefined);
}

test('whoever opens the address learns at once, signs in later, and has the work once', async ({ page }) => {
  test.setTimeout(180_000);
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/api/learning/events')) sent.push(request.postData() ?? '');
  });
  await aGuestLearns(page, () => expectAccessible(page));
  await expect(page.getByText('Đang học không cần tài khoản')).toBeVisible();
  expect(sent, 'nothing of a guest leaves the device').toEqual([]);

  await page.goto(`/khoa-hoc/${learned.slug}/bai-kiem-tra`);
  await settled(page);
  await expect(page.getByRole('heading', { name: 'Mời đăng nhập để làm bài kiểm tra' })).toBeVisible();
  await expectAccessible(page);
  await page.goto('/');
  await settled(page);
  await expect(page.getByText('Đã xong 1 trong', { exact: false }).first()).toBeVisible();
  await expectAccessible(page);

  await signIn(page, 'citizen');
  const asked = page.getByRole('dialog');
  await expect(asked.getByText('Trên máy này có việc học của khách')).toBeVisible();
  await expect(asked.getByText(/đã xong 1 bài/)).toBeVisible();
  await expectAccessible(page);
  expect(await finishedLessons(page)).toEqual([]);
  await asked.getByRole('button', { name: 'Đúng, là của tôi' }).click();
  await expect.poll(() => finishedLessons(page)).toEqual([first!.id]);
  await expect(asked).toHaveCount(0);

  const ids = sent.flatMap((batch) =>
    (JSON.parse(batch) as { events: { id: string }[] }).events.map(({ id }) => id),
  );
  expect(new Set(ids).size, 'each event is sent once').toBe(ids.length);
  await page.reload();
  await settled(page);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await finishedLessons(page)).toEqual([first!.id]);
});

test('somebody else on the same tablet says it is not theirs: it stays for its owner, and can be erased', async ({
  page,
  context,
}) => {
  test.setTimeout(180_000);
  await aGuestLearns(page);
  await signIn(page, 'helper');
  await page.getByRole('button', { name: 'Không phải của tôi' }).click();
  await page.reload();
  await settled(page);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await finishedLessons(page)).toEqual([]);

  await context.clearCookies({ name: 'bdhvs_session' });
  await page.goto('/hoc');
  await settled(page);
  await expect(page.getByText('Đang học không cần tài khoản')).toBeVisible();
  await page.getByRole('button', { name: 'Xóa việc học trên máy này' }).click();
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Xóa việc học trên máy này' }).click();
  await expect(page.getByText('Đã xóa việc học của khách trên máy này.')).toBeVisible();
  await page.reload();
  await settled(page);
  await expect(page.getByText('Đang học không cần tài khoản')).toHaveCount(0);
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('bdhvs.guest');
});

test('the claim is not lost with the network: it is asked again, and nothing is doubled', async ({
  page,
  context,
}) => {
  test.setTimeout(180_000);
  await aGuestLearns(page);
  await signIn(page, 'author');
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Đúng, là của tôi' }).click();
  await expect(page.getByText(/Việc học vẫn còn nguyên trên máy/)).toBeVisible();
  await context.setOffline(false);
  await page.getByRole('button', { name: 'Đúng, là của tôi' }).click();
  await expect.poll(() => finishedLessons(page)).toEqual([first!.id]);
});

test('a session that ends in the middle of a lesson loses nothing of it', async ({ page, context }) => {
  test.setTimeout(180_000);
  const [, second] = learned.lessons;
  await signIn(page, 'citizen');
  await page.goto(`/khoa-hoc/${learned.slug}/bai/${second!.id}`);
  await settled(page);
  await goThroughLesson(page, second!, async (kind) => {
    if (kind === 'practice') await context.clearCookies({ name: 'bdhvs_session' });
    // The dialog comes with the next thing that is sent; what lies under it stays as it is.
    if (kind !== 'check') return;
    await page.evaluate(() => window.dispatchEvent(new Event('online')));
    await expect(page.getByRole('dialog').getByText('Mời đăng nhập lại')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('dialog').getByRole('link', { name: /VNeID/ }).click();
    await page.locator('[name="account"][value="citizen"]').click();
    const submit = page.locator('button[type="submit"]:not([name="account"])');
    if ((await submit.count()) > 0) await submit.first().click();
    await page.waitForURL(/\/bai\//);
    await settled(page);
  });
  await expect.poll(() => finishedLessons(page)).toEqual([first!.id, second!.id]);
});
