import { LEARNERS, shippedCourses } from '../data/learners.mjs';
import { ROUNDS, entry } from '../lib/entry.mjs';
import { finishLesson, finishQuiz } from '../lib/lesson-walk.mjs';
import { openBrowser, openPhone, slowestInteraction } from '../lib/phone.mjs';
import { median } from '../lib/statistics.mjs';

/** One learner goes through a lesson and then a final quiz. Both pages are opened anew, so each has its own slowest. */
async function walk(browser, visit, course) {
  const { page, close } = await openPhone(browser, visit);
  const [lesson] = course.content.lessons;
  try {
    await page.goto(`${visit.url}/khoa-hoc/${course.slug}/bai/${lesson.id}`, { waitUntil: 'networkidle' });
    await finishLesson(page, lesson);
    const inLesson = await slowestInteraction(page);
    await page.goto(`${visit.url}/khoa-hoc/${course.slug}/bai-kiem-tra`, { waitUntil: 'networkidle' });
    await finishQuiz(page, course.content.finalQuiz.drawn);
    return { inLesson, inQuiz: await slowestInteraction(page) };
  } finally {
    await close();
  }
}

/** The median over the rounds of the slowest interaction of each. */
export async function measure(stage) {
  const { client } = await stage.city('learners');
  const api = await stage.api('learners');
  const [, course] = await shippedCourses(client);
  const browser = await openBrowser(stage.say);
  const walks = [];
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      const learner = LEARNERS.home.first + 200 + round;
      walks.push(await walk(browser, { url: `http://localhost:${api.port}`, learner }, course));
    }
  } finally {
    await browser.close();
    await api.stop();
  }
  const line = (name, of) => {
    const slowest = walks.map(of).sort((a, b) => b.duration - a.duration)[0];
    return entry({
      name: `learner-inp.${name}`,
      value: median(walks.map((one) => of(one).duration)),
      unit: 'ms',
      atMost: 200,
      note: `slowest of all: ${slowest.duration} ms (${slowest.name})`,
    });
  };
  return [line('lesson', ({ inLesson }) => inLesson), line('quiz', ({ inQuiz }) => inQuiz)];
}
