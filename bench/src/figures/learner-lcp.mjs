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

/** The page opened once with a network, its worker in charge; then the network is gone and the page is opened anew. */
async function withoutNetwork(browser, visit) {
  const { page, close } = await openPhone(browser, visit);
  try {
    await page.goto(visit.url, { waitUntil: 'networkidle' });
    await page.evaluate(() => globalThis.navigator.serviceWorker.ready.then(() => undefined));
    await page.reload({ waitUntil: 'networkidle' });
    await page.waitForFunction(() => globalThis.navigator.serviceWorker.controller !== null);
    await page.context().setOffline(true);
    await page.goto(visit.url, { waitUntil: 'networkidle' });
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    return (await page.evaluate(() => globalThis.largestPaint)) / 1000;
  } finally {
    await close();
  }
}

async function medianOf(measureOnce) {
  const values = [];
  for (let round = 0; round < ROUNDS; round += 1) values.push(await measureOnce(LEARNERS.home.first + round));
  return median(values);
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
        const url = `http://localhost:${api.port}${path}`;
        const value = await medianOf((learner) => largestPaint(browser, { url, learner, network }));
        entries.push(
          entry({
            name: `learner-lcp.${name}-${condition}`,
            value,
            unit: 's',
            atMost: BUDGETS[condition],
            note: network.name,
          }),
        );
      }
    }
    for (const [name, path] of Object.entries(pages)) {
      const url = `http://localhost:${api.port}${path}`;
      const value = await medianOf((learner) => withoutNetwork(browser, { url, learner }));
      entries.push(
        entry({
          name: `learner-lcp.${name}-offline`,
          value,
          unit: 's',
          atMost: 1,
          note: 'second visit, network off',
        }),
      );
    }
  } finally {
    await browser.close();
    await api.stop();
  }
  return entries;
}
