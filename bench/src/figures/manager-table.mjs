import { CITY } from '../data/city.mjs';
import { entry } from '../lib/entry.mjs';
import { openBrowser, openPhone, slowestInteraction } from '../lib/phone.mjs';
import { median } from '../lib/statistics.mjs';

const NAMES = 5_000;
const VISITS = 5;

/** Seconds from the address to a page whose rows can be read. */
async function usable(page, url, row) {
  const at = performance.now();
  await page.goto(url);
  await row.first().waitFor();
  return (performance.now() - at) / 1000;
}

const nameRows = (page) => page.locator('tbody tr');

/** On to `NAMES` names; then another order of words in the search and back. @returns ms of the slowest answer */
async function workWithNames(page) {
  const more = page.getByRole('button', { name: /^Xem thêm/ });
  while ((await nameRows(page).count()) < NAMES) {
    const before = await nameRows(page).count();
    await more.click();
    await page.waitForFunction((count) => document.querySelectorAll('tbody tr').length > count, before);
  }
  const search = page.getByRole('searchbox');
  await search.pressSequentially('nguyen', { delay: 60 });
  await page.waitForFunction((count) => document.querySelectorAll('tbody tr').length < count, NAMES);
  return slowestInteraction(page);
}

export async function measure(stage) {
  const { api, manager } = await stage.city('wide');
  const url = `http://localhost:${api.port}`;
  const browser = await openBrowser(stage.say);
  const reports = [];
  const lists = [];
  let slowest;
  try {
    for (let visit = 0; visit < VISITS; visit += 1) {
      const { page, close } = await openPhone(browser, { url, headers: manager });
      const bars = page.getByRole('listitem').filter({ hasText: 'Xã Đo' });
      reports.push(await usable(page, `${url}/quan-ly?don-vi=${CITY}`, bars));
      lists.push(await usable(page, `${url}/quan-ly/danh-sach?don-vi=${CITY}`, nameRows(page)));
      if (visit === 0) slowest = await workWithNames(page);
      await close();
    }
  } finally {
    await browser.close();
  }
  return [
    entry({ name: 'manager-table.report', value: median(reports), unit: 's', atMost: 3 }),
    entry({ name: 'manager-table.names', value: median(lists), unit: 's', atMost: 3 }),
    entry({
      name: 'manager-table.interaction',
      value: slowest.duration,
      unit: 'ms',
      atMost: 200,
      note: `${slowest.name}; the slowest of one walk through ${NAMES} names`,
    }),
  ];
}
