import { expect, test, type Browser } from '@playwright/test';
import { choose, course, goThroughLesson, shownQuestion } from '../lib/learn.js';
import { expectAccessible, settled, signIn, watchForeignRequests } from '../lib/pages.js';

const vneid = course('vneid');

test.describe.configure({ mode: 'serial' });

test('a civil servant continues where she stopped, finishes a mandatory course, and the manager’s share rises', async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000);
  const foreign = watchForeignRequests(page);
  const before = await completedOf(browser);

  await signIn(page, 'learner');
  await expect(page.getByRole('heading', { name: 'Phạm Thị Minh Xuyến' })).toBeVisible();
  await expect(page.getByText('Bài 5. Đưa giấy tờ vào ví')).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('link', { name: /Học tiếp/ }).click();
  await goThroughLesson(page, vneid.lessons[4]!, () => expectAccessible(page));
  await page.getByRole('link', { name: /Học tiếp/ }).click();
  await goThroughLesson(page, vneid.lessons[5]!);
  await page.getByRole('link', { name: 'Làm bài kiểm tra cuối khóa' }).click();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Bắt đầu làm bài' }).click();
  for (let number = 1; number <= 10; number++) {
    await expect(page.getByText(`Câu ${number} trên 10`)).toBeVisible();
    const question = await shownQuestion(page, vneid.finalQuiz.pool);
    await choose(page, question, question.correct);
    if (number === 1) await expectAccessible(page);
    await page
      .getByRole('button', { name: number === 10 ? 'Xem lại trước khi nộp' : 'Câu tiếp theo' })
      .click();
  }
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Nộp bài' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Đã học xong VNeID' })).toBeVisible();
  await expect(page.getByText(/đúng 10 trên 10/)).toBeVisible();
  await settled(page);
  await expectAccessible(page);

  expect(await completedOf(browser)).toBe(before + 1);
  expect(foreign).toEqual([]);
});

/** How many have completed the course, read off the manager's own page. */
async function completedOf(browser: Browser): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await signIn(page, 'manager');
  await page.goto('/quan-ly?khoa=vneid');
  await settled(page);
  const figure = await page
    .getByText(/^\d+\/296$/)
    .first()
    .innerText();
  await context.close();
  return Number(figure.split('/')[0]);
}
