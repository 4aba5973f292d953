import { LEARNERS, shippedCourses } from '../data/learners.mjs';
import { entry } from '../lib/entry.mjs';
import { openBrowser, openPhone } from '../lib/phone.mjs';

const KB = 1024;
const plain = (text) => text.replaceAll('**', '');
const sum = (resources) => resources.reduce((total, { bytes }) => total + bytes, 0) / KB;

/** Every card, the practice and the check, with the right answers. */
async function finishLesson(page, lesson) {
  const press = (name) => page.getByRole('button', { name, exact: true }).click();
  for (const card of lesson.cards) {
    await page.getByRole('heading', { level: 1, name: plain(card.title ?? card.body[0]) }).waitFor();
    await press('Đã hiểu, tiếp tục');
  }
  for (const step of lesson.practice.steps) {
    await page.getByRole('heading', { level: 1, name: plain(step.instruction) }).waitFor();
    const target = step.screen.elements.find(({ id }) => id === step.targets[0]);
    await page.getByRole('button', { name: target.label }).first().click();
    await press('Tiếp tục');
  }
  for (const [index, question] of lesson.check.entries()) {
    await page.getByRole('heading', { level: 1, name: plain(question.prompt) }).waitFor();
    for (const id of question.correct) await page.locator(`input[value="${id}"]`).check();
    await press('Trả lời');
    await press(index === lesson.check.length - 1 ? 'Xong bài' : 'Sang câu tiếp theo');
  }
  await page.getByRole('heading', { level: 1, name: /đã xong bài/i }).waitFor();
}

/** Bytes are the same each time, so once is enough: the first visit of a new phone, home to a finished first lesson. */
export async function measure(stage) {
  const { client } = await stage.city('learners');
  const api = await stage.api('learners');
  const [, course] = await shippedCourses(client);
  const [lesson] = course.content.lessons;
  const browser = await openBrowser(stage.say);
  try {
    const url = `http://localhost:${api.port}`;
    const phone = await openPhone(browser, { url, learner: LEARNERS.home.first + 100 });
    const { page } = phone;
    await page.goto(`${url}/`, { waitUntil: 'networkidle' });
    await page.goto(`${url}/khoa-hoc/${course.slug}`, { waitUntil: 'networkidle' });
    await page.goto(`${url}/khoa-hoc/${course.slug}/bai/${lesson.id}`, { waitUntil: 'networkidle' });
    await finishLesson(page, lesson);
    await page.waitForLoadState('networkidle');
    const all = phone.transferred();
    const code = all.filter(({ type }) => type === 'Script' || type === 'Stylesheet');
    await phone.close();
    return [
      entry({
        name: 'learner-weight.code',
        value: sum(code),
        unit: 'KB',
        atMost: 130,
        note: `${code.length} scripts and styles`,
      }),
      entry({
        name: 'learner-weight.first-lesson',
        value: sum(all),
        unit: 'KB',
        atMost: 300,
        note: `${all.length} requests`,
      }),
    ];
  } finally {
    await browser.close();
    await api.stop();
  }
}
