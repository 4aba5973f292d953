import { expect, test } from '@playwright/test';
import { choose, course, goThroughLesson, shownQuestion } from '../lib/learn.js';
import { expectAccessible, settled, signIn } from '../lib/pages.js';

test.describe.configure({ mode: 'serial' });

test('a lesson finished without a network is kept on the phone, said in words, and sent when the network is back', async ({
  page,
  context,
}) => {
  const [lesson] = course('ai-co-ban').lessons;
  await signIn(page, 'learner2');
  await page.goto(`/khoa-hoc/ai-co-ban/bai/${lesson!.id}`);
  await settled(page);
  await context.setOffline(true);
  await goThroughLesson(page, lesson!);
  await expect(page.getByText(/Đã lưu trên máy/).first()).toBeVisible();
  await expectAccessible(page);

  await context.setOffline(false);
  await expect(page.getByText(/chờ gửi/)).toHaveCount(0, { timeout: 30_000 });
  const progress = await page.request.get('/api/me/courses/ai-co-ban');
  expect(JSON.stringify(await progress.json())).toContain('finishedAt');
});

test('a session that ends in the middle of a final quiz loses no answer', async ({ page, context }) => {
  const { pool } = course('ai-co-ban').finalQuiz;
  await signIn(page, 'learner2');
  await page.goto('/khoa-hoc/ai-co-ban/bai-kiem-tra');
  await settled(page);
  await page.getByRole('button', { name: 'Bắt đầu làm bài' }).click();
  const first = await shownQuestion(page, pool);
  await choose(page, first, first.correct);
  await page.getByRole('button', { name: 'Câu tiếp theo' }).click();

  // The second answer cannot leave the phone before the session is gone.
  await page.route('**/answers', (route) => route.abort());
  const second = await shownQuestion(page, pool);
  await choose(page, second, second.correct);
  await context.clearCookies({ name: 'bdhvs_session' });
  await page.unroute('**/answers');
  await page.getByRole('button', { name: 'Câu tiếp theo' }).click();
  await expect(page.getByRole('dialog').getByText(/vẫn còn nguyên trên máy/)).toBeVisible({
    timeout: 40_000,
  });
  await expectAccessible(page);

  await signIn(page, 'learner2');
  await page.goto('/khoa-hoc/ai-co-ban/bai-kiem-tra');
  await settled(page);
  // The attempt opens where it stopped: two answers given, both kept.
  await expect(page.getByText('Câu 3 trên 10').first()).toBeVisible();
});

test('a check can be answered with the keyboard alone, and a wrong answer says what is right and why', async ({
  page,
}) => {
  const lesson = course('ai-co-ban').lessons[0]!;
  const question = lesson.check[0]!;
  await signIn(page, 'citizen');
  await page.request.get('/api/me');
  await page.goto('/khoa-hoc/ai-co-ban');
  await settled(page);
  await page.goto(`/khoa-hoc/ai-co-ban/bai/${lesson.id}`);
  await settled(page);
  for (let steps = 0; steps < lesson.cards.length; steps++) {
    await page.getByRole('button', { name: 'Đã hiểu, tiếp tục' }).focus();
    await page.keyboard.press('Enter');
  }
  for (const step of lesson.practice.steps) {
    const target = step.screen.elements.find((element) => element.id === step.targets[0]);
    await page
      .getByRole('button', { name: target?.label ?? '' })
      .first()
      .focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Tiếp tục' }).focus();
    await page.keyboard.press('Enter');
  }
  const wrong = question.options.find((option) => !question.correct.includes(option.id))!;
  await page.getByLabel(wrong.text, { exact: true }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Trả lời' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Vì sao?')).toBeVisible();
  await expect(page.getByText(/hỏi lại/).first()).toBeVisible();
  await expectAccessible(page);
});
