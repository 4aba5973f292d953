import { LEARNERS, shippedCourses } from '../data/learners.mjs';
import { entry } from '../lib/entry.mjs';
import { finishLesson } from '../lib/lesson-walk.mjs';
import { openBrowser, openPhone } from '../lib/phone.mjs';

const KB = 1024;
const sum = (resources) => resources.reduce((total, { bytes }) => total + bytes, 0) / KB;

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
