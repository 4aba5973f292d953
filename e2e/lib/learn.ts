import { loadCourses, type Course, type Lesson, type Question } from '@bdhvs/courses';
import { expect, type Page } from '@playwright/test';

export function course(slug: string): Course {
  const found = loadCourses().find((candidate) => candidate.slug === slug);
  if (!found) throw new Error(`no course ${slug}`);
  return found;
}

const plain = (text: string): string => text.replaceAll('**', '');
const primary = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' });

/** Goes through a lesson that is open in the player: every card, the practice, the check. */
export async function goThroughLesson(
  page: Page,
  lesson: Lesson,
  onScreen: (kind: string) => Promise<void> = async () => undefined,
) {
  for (const [index, card] of lesson.cards.entries()) {
    const title = plain(card.title ?? card.body[0] ?? '');
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    if (index === 0) await onScreen('card');
    await primary(page, 'Đã hiểu, tiếp tục').click();
  }
  for (const [index, step] of lesson.practice.steps.entries()) {
    await expect(page.getByRole('heading', { level: 1, name: plain(step.instruction) })).toBeVisible();
    if (index === 0) await onScreen('practice');
    const target = step.screen.elements.find((element) => element.id === step.targets[0]);
    await page
      .getByRole('button', { name: target?.label ?? '' })
      .first()
      .click();
    await expect(page.getByText('Đúng rồi.')).toBeVisible();
    await primary(page, 'Tiếp tục').click();
  }
  for (const [index, question] of lesson.check.entries()) {
    await expect(page.getByRole('heading', { level: 1, name: plain(question.prompt) })).toBeVisible();
    if (index === 0) await onScreen('check');
    await choose(page, question, question.correct);
    await primary(page, 'Trả lời').click();
    if (index === 0) await onScreen('answered');
    await primary(page, index === lesson.check.length - 1 ? 'Xong bài' : 'Sang câu tiếp theo').click();
  }
  await expect(page.getByRole('heading', { level: 1, name: /Đã xong bài|đã xong bài/ })).toBeVisible();
  await onScreen('end');
}

export async function choose(page: Page, question: Question, optionIds: readonly string[]): Promise<void> {
  for (const option of question.options.filter(({ id }) => optionIds.includes(id))) {
    await page.getByLabel(option.text, { exact: true }).check();
  }
}

/** The question of the pool that the page shows, once it shows one. */
export async function shownQuestion(page: Page, pool: readonly Question[]): Promise<Question> {
  const heading = page.getByRole('heading', { level: 1 });
  const shown = async () => {
    const prompt = (await heading.innerText()).trim();
    return pool.find((candidate) => plain(candidate.prompt).trim() === prompt);
  };
  await expect.poll(async () => (await shown())?.id, 'the page shows a question of the pool').toBeDefined();
  return (await shown())!;
}
