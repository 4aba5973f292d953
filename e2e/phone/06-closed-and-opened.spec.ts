import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { course } from '../lib/learn.js';
import { expectAccessible, settled, signIn } from '../lib/pages.js';

test.use({ serviceWorkers: 'allow' });
test.describe.configure({ mode: 'serial' });

const learned = course('dich-vu-cong-truc-tuyen');
const [first] = learned.lessons;
const lessonPath = `/khoa-hoc/${learned.slug}/bai/${first!.id}`;

/** The worker has the build, also what is opened now and then. */
async function kept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    active?.postMessage('later');
  });
  await expect
    .poll(
      () =>
        page.evaluate(async () => {
          const [name] = await caches.keys();
          return name ? (await (await caches.open(name)).keys()).length : 0;
        }),
      { timeout: 60_000 },
    )
    .toBeGreaterThan(30);
}

/** The app is closed and opened again. */
async function reopened(page: Page, context: BrowserContext): Promise<Page> {
  await page.close();
  return context.newPage();
}

/** When the largest part of the page was there, the best of three; on a slowed phone the bench measures it. */
async function paintedAfter(page: Page, path: string): Promise<number> {
  let best = Infinity;
  for (let visit = 0; visit < 3 && best > 1_000; visit++) {
    await page.goto(path);
    await settled(page);
    best = Math.min(best, await largestPaint(page));
  }
  return best;
}

function largestPaint(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? Infinity)).observe({
          type: 'largest-contentful-paint',
          buffered: true,
        });
      }),
  );
}

test('the product can be put on the home screen', async ({ page }) => {
  await page.goto('/');
  const link = await page.locator('link[rel="manifest"]').getAttribute('href');
  const answer = await page.request.get(new URL(link!, page.url()).href);
  expect(answer.headers()['content-type']).toContain('application/manifest+json');
  const manifest = (await answer.json()) as {
    name: string;
    lang: string;
    display: string;
    start_url: string;
    icons: { src: string; sizes: string; purpose?: string }[];
  };
  expect(manifest).toMatchObject({
    name: 'Bình dân học vụ số',
    lang: 'vi',
    display: 'standalone',
    start_url: './',
  });
  expect(manifest.icons.some(({ purpose }) => purpose === 'maskable')).toBe(true);
  for (const { src, sizes } of manifest.icons) {
    const icon = await page.request.get(new URL(src, answer.url()).href);
    expect(icon.headers()['content-type']).toBe('image/png');
    const bytes = await icon.body();
    expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`).toBe(sizes);
  }
});

test('a closed app opens again without a network within a second, and the lesson goes on', async ({
  page,
  context,
}) => {
  test.setTimeout(180_000);
  await signIn(page, 'learner2');
  await page.goto(lessonPath);
  await settled(page);
  await kept(page);
  await page.getByRole('button', { name: 'Đã hiểu, tiếp tục' }).click();
  const heading = await page.getByRole('heading', { level: 1 }).innerText();
  await page.goto('/');
  await settled(page);

  await context.setOffline(true);
  page = await reopened(page, context);
  expect(await paintedAfter(page, '/')).toBeLessThanOrEqual(1_000);
  await expect(page.getByText(/Xin chào/).first()).toBeVisible();
  page = await reopened(page, context);
  expect(await paintedAfter(page, lessonPath)).toBeLessThanOrEqual(1_000);
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
  await page.getByRole('button', { name: 'Đã hiểu, tiếp tục' }).click();
  await expectAccessible(page);

  await context.setOffline(false);
  await expect(page.getByText(/chờ gửi/)).toHaveCount(0, { timeout: 30_000 });
});

test('after signing out nothing of the person opens again, with or without a network', async ({
  page,
  context,
}) => {
  test.setTimeout(180_000);
  await signIn(page, 'learner2');
  const { displayName } = (await (await page.request.get('/api/me')).json()) as { displayName: string };
  await expect(page.getByText(displayName).first()).toBeVisible();
  await kept(page);
  await page.goto('/cua-toi');
  await settled(page);
  await page.getByRole('button', { name: 'Đăng xuất' }).click();
  await expect(page.getByRole('link', { name: 'Đăng nhập bằng VNeID' })).toBeVisible();

  const inCaches = await page.evaluate(async () => {
    const found: string[] = [];
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys()) found.push(url);
    return found.filter((url) => url.includes('/api/'));
  });
  expect(inCaches).toEqual([]);
  await context.setOffline(true);
  page = await reopened(page, context);
  await page.goto('/');
  await page.waitForTimeout(2_500);
  await expect(page.getByText(displayName)).toHaveCount(0);
});

test('a guest’s app opens again without a network, too', async ({ page, context }) => {
  test.setTimeout(120_000);
  await page.goto(lessonPath);
  await settled(page);
  await page.getByRole('button', { name: 'Đã hiểu, tiếp tục' }).click();
  await page.goto('/');
  await settled(page);
  await kept(page);
  await context.setOffline(true);
  page = await reopened(page, context);
  expect(await paintedAfter(page, '/')).toBeLessThanOrEqual(1_000);
  await expect(page.getByText(`Đang học · Dịch vụ công trực tuyến`)).toBeVisible();
  await expectAccessible(page);
});
