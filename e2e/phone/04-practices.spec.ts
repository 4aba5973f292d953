import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from '../lib/pages.js';
import { byTouch, goThrough, perform, practices } from '../lib/practice.js';
import { expectTouchable } from '../lib/touch.js';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const largestText = (page: Page) =>
  page.addInitScript(() =>
    localStorage.setItem(
      'bdhvs.preferences',
      JSON.stringify({ who: null, chosen: { textSize: 'xl' }, unsent: [] }),
    ),
  );

for (const practice of practices) {
  test(`the practice of ${practice.slug} can be done by touch with the largest text, every screen accessible`, async ({
    page,
  }) => {
    await largestText(page);
    await goThrough(page, practice, byTouch(), async () => {
      await expectAccessible(page);
      await expectTouchable(page);
    });
    for (const { can } of practice.simulation.criteria) await expect(page.getByText(can)).toBeVisible();
  });
}

/** Everything this browser keeps, as text. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const stores: unknown[] = [{ ...localStorage }, { ...sessionStorage }, document.cookie, location.href];
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name ?? '');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error ?? new Error('not opened'));
      });
      for (const store of database.objectStoreNames) {
        const all = database.transaction(store).objectStore(store).getAll();
        stores.push(await new Promise((resolve) => (all.onsuccess = () => resolve(all.result))));
      }
      database.close();
    }
    return JSON.stringify(stores);
  });

test('what is typed in a practice is nowhere on the device afterwards, and was never sent', async ({
  page,
}) => {
  const practice = practices.find(({ slug }) => slug === 'vneid');
  if (!practice) throw new Error('no practice to look at');
  const secrets = { password: 'Bi@Mat717273', passcode: '718293' };
  const said: string[] = [];
  page.on('request', (request) => said.push(request.url(), request.postData() ?? ''));
  page.on('console', (message) => said.push(message.text()));
  const path = practice.path.map((step) => {
    const { action } = step;
    if (action.type !== 'type') return step;
    if (action.text.includes('@')) return { ...step, action: { ...action, text: secrets.password } };
    return ['passcode', 'passcode-lai'].includes(step.screen)
      ? { ...step, action: { ...action, text: secrets.passcode } }
      : step;
  });
  await goThrough(page, { ...practice, path }, byTouch());
  const everything = (await kept(page)) + said.join('\n');
  expect(everything).toContain('practice.finished');
  for (const secret of Object.values(secrets)) expect(everything).not.toContain(secret);
});

test('a real number is refused, gone at once, and explained', async ({ page }) => {
  await page.goto('/khoa-hoc/vneid/thuc-hanh');
  await page.getByRole('button', { name: 'Bắt đầu tập' }).tap();
  await page.getByRole('button', { name: 'VNeID', exact: true }).tap();
  await page.getByRole('button', { name: /Kích hoạt tài khoản/ }).tap();
  const field = page.getByLabel('Số định danh cá nhân');
  await field.fill('031055001234');
  await page.getByRole('button', { name: 'Gửi yêu cầu' }).tap();
  await expect(page.getByText(/giống số định danh thật/).first()).toBeVisible();
  await expect(field).toHaveValue('');
  await expectAccessible(page);
});

test.describe('with motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('a message comes by itself after some seconds and is announced', async ({ page }) => {
    await page.goto('/khoa-hoc/vneid/thuc-hanh');
    await page.getByRole('button', { name: 'Bắt đầu tập' }).tap();
    await page.getByRole('button', { name: 'VNeID', exact: true }).tap();
    await page.getByRole('button', { name: /Kích hoạt tài khoản/ }).tap();
    await page.getByLabel('Số định danh cá nhân').fill('999055000001');
    await page.getByLabel('Số điện thoại').fill('0100000001');
    await page.getByRole('button', { name: 'Gửi yêu cầu' }).tap();
    await expect(page.getByRole('button', { name: 'Xem ngay' })).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: 'Mã OTP: 123456' })).toHaveCount(1);
    await expect(page.getByRole('button', { name: 'Xem ngay' })).toHaveCount(0);
  });
});

test.describe('without a network', () => {
  test.use({ serviceWorkers: 'allow' });

  /** How many files the device has, once the simulator is among them: it comes one by one with all it needs. */
  const filesHere = (page: Page) =>
    page.evaluate(async () => {
      const { active } = await navigator.serviceWorker.ready;
      active?.postMessage('later');
      const names = await caches.keys();
      const files = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      const urls = files.flat().map(({ url }) => url);
      return urls.some((url) => url.includes('practice-page') && url.endsWith('.js')) ? urls.length : 0;
    });

  test('a practice that came to the device can be opened, done, and stands as done', async ({
    page,
    context,
  }) => {
    const practice = practices.find(({ slug }) => slug === 'ai-co-ban');
    if (!practice) throw new Error('no practice to look at');
    const fetched = page.waitForResponse((response) => response.url().endsWith('/practice'));
    await page.goto(`/khoa-hoc/${practice.slug}`);
    await fetched;
    let before = 0;
    await expect
      .poll(
        async () => {
          const now = await filesHere(page);
          const complete = now > 0 && now === before;
          before = now;
          return complete;
        },
        { timeout: 60_000, intervals: [2_000] },
      )
      .toBe(true);
    await context.setOffline(true);
    const entry = page.getByRole('link', { name: /Thực hành trên điện thoại mô phỏng/ });
    await entry.tap();
    await page.getByRole('button', { name: 'Bắt đầu tập' }).tap();
    for (const step of practice.path) await perform(page, byTouch(), practice.simulation, step);
    await expect(page.getByRole('heading', { level: 1, name: /xong phần thực hành/i })).toBeVisible();
    await page.getByRole('link', { name: 'Về trang khóa học' }).tap();
    await expect(entry).toContainText('Đã xong');
  });
});
