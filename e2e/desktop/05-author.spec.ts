import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import type { Course } from '@bdhvs/courses';
import { expectAccessible, settled, signIn } from '../lib/pages.js';

const SLUG = 'tien-ich-vneid';
const SENTENCE = 'Câu này vừa được người soạn sửa lại cho đúng.';
const CORRECTION = 'Từ ngày 01/12/2026, mục này có tên mới trên ứng dụng.';

async function upload(page: Page, course: Course): Promise<void> {
  await page.goto('/tac-gia/tai-len');
  await settled(page);
  await page.locator('input[type="file"]').setInputFiles({
    name: 'course.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(course)),
  });
  await page.getByRole('button', { name: 'Tải lên và kiểm tra' }).click();
}

test('an author mends a sentence, looks at it as learners will, publishes it, and corrects it the same day', async ({
  page,
  browser,
}) => {
  await signIn(page, 'author');
  await expect(page).toHaveURL(/\/tac-gia$/);
  await expectAccessible(page);

  await page.goto(`/tac-gia/khoa-hoc/${SLUG}`);
  await settled(page);
  await expectAccessible(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tải gói về máy' }).click();
  const course = JSON.parse(readFileSync(await (await download).path(), 'utf8')) as Course;

  const broken = { ...course, lessons: course.lessons.map((lesson) => ({ ...lesson, title: 7 })) };
  await upload(page, broken as unknown as Course);
  await expect(page.getByRole('alert').getByText(/Bài 1, tên .*Cần chữ, trong tệp lại là số/)).toBeVisible();
  await expectAccessible(page);

  const body = course.lessons[0]!.cards[0]!.body;
  body[body.length - 1] = 'Xem thêm tại https://khong-co-trong-nguon.example nhé.';
  await upload(page, course);
  await page.waitForURL(/\/ban-nhap\//);
  await expect(page.getByText(/không có trong nguồn nào của khóa học/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Phát hành…' })).toBeDisabled();

  body[body.length - 1] = SENTENCE;
  await upload(page, course);
  await page.waitForURL(/\/ban-nhap\//);
  await expect(page.getByText('Có thể phát hành.')).toBeVisible();
  await expect(page.locator('ins').getByText(SENTENCE)).toBeVisible();
  const phone = page.frameLocator('iframe');
  await phone.getByRole('link', { name: 'Bắt đầu bài 1' }).click();
  await expect(phone.getByText(SENTENCE)).toBeVisible();
  // What stands in the frame is a page of its own, looked at where learners see it.
  const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);

  await page.getByRole('button', { name: 'Phát hành…' }).click();
  await page.getByRole('radio', { name: /Sửa nhỏ/ }).check();
  await expect(page.getByText(/người đang học vẫn học tiếp bản của mình/)).toBeVisible();
  await page.getByLabel('Đã thay đổi gì').fill('Sửa một câu ở bài 1 cho đúng.');
  await page.getByRole('button', { name: 'Phát hành bản 2' }).click();
  await page.waitForURL(/\/tac-gia\/khoa-hoc\//);
  await expect(page.getByRole('cell', { name: /Sửa một câu ở bài 1/ })).toBeVisible();

  await page.getByRole('button', { name: 'Thêm đính chính' }).click();
  await page.getByLabel('Lời đính chính').fill(CORRECTION);
  await page.getByLabel('Hiện ở').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Cho hiện đính chính' }).click();
  await expect(page.getByRole('cell', { name: new RegExp(`^${CORRECTION}`) })).toBeVisible();
  await expectAccessible(page);

  const somebody = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage();
  await somebody.goto(`/khoa-hoc/${SLUG}/bai/${course.lessons[0]!.id}`);
  await settled(somebody);
  await expect(somebody.getByText(SENTENCE)).toBeVisible();
  await expect(somebody.getByText(CORRECTION)).toBeVisible();
  await expectAccessible(somebody);
  await somebody.close();
});
