import { LEARNERS, shippedCourses } from '../data/learners.mjs';
import { ROUNDS, entry } from '../lib/entry.mjs';
import { NETWORKS, openBrowser, openPhone } from '../lib/phone.mjs';
import { median } from '../lib/statistics.mjs';

const BUDGETS = { usual: 2.5, slow: 6 };

/** Each visit with an empty cache: the first one of a new phone. */
async function largestPaint(browser, visit) {
  const { page, close } = await openPhone(browser, visit);
  try {
    await page.goto(visit.url, { waitUntil: 'networkidle' });
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    return (await page.evaluate(() => globalThis.largestPaint)) / 1000;
  } finally {
    await close();
  }
}

export async function measure(stage) {
  const { client } = await stage.city('learners');
  const api = await stage.api('learners');
  const [, course] = await shippedCourses(client);
  const pages = { home: '/', lesson: `/khoa-hoc/${course.slug}/bai/${course.content.lessons[0].id}` };
  const browser = await openBrowser(stage.say);
  const entries = [];
  try {
    for (const [condition, network] of Object.entries(NETWORKS)) {
      for (const [name, path] of Object.entries(pages)) {
        const values = [];
        for (let round = 0; round < ROUNDS; round += 1) {
          const visit = {
            url: `http://localhost:${api.port}${path}`,
            learner: LEARNERS.home.first + round,
            network,
          };
          values.push(await largestPaint(browser, visit));
        }
        entries.push(
          entry({
            name: `learner-lcp.${name}-${condition}`,
            value: median(values),
            unit: 's',
            atMost: BUDGETS[condition],
            note: network.name,
          }),
        );
      }
    }
  } finally {
    await browser.close();
    await api.stop();
  }
  return entries;
}
