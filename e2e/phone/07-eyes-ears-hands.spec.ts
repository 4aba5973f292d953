import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { course } from '../lib/learn.js';
import { expectAccessible, settled, signIn } from '../lib/pages.js';
import { expectFocusSeen, expectTouchable } from '../lib/touch.js';

const learned = course('ai-co-ban');
const [first] = learned.lessons;
const lessonPath = `/khoa-hoc/${learned.slug}/bai/${first!.id}`;

const OPEN_TO_ALL = [
  '/',
  '/hoc',
  '/dang-nhap',
  '/cach-hien',
  '/du-lieu',
  `/khoa-hoc/${learned.slug}`,
  lessonPath,
];
const SIGNED_IN = [
  '/hoc',
  '/cua-toi',
  '/cach-hien',
  `/khoa-hoc/${learned.slug}`,
  lessonPath,
  `/khoa-hoc/${learned.slug}/bai-kiem-tra`,
];

const chosen = (page: Page, choices: object) =>
  page.addInitScript(
    (slot) => localStorage.setItem('bdhvs.preferences', slot),
    JSON.stringify({ who: null, chosen: choices, unsent: [] }),
  );

async function through(page: Page, paths: string[], look: () => Promise<void>): Promise<void> {
  for (const path of paths) {
    await page.goto(path);
    await settled(page);
    await look();
  }
}

test.describe('hands', () => {
  for (const size of ['m', 'xl'] as const) {
    test(`everything that can be pressed is 48 px, with text size ${size}`, async ({ page }) => {
      test.setTimeout(180_000);
      await chosen(page, { textSize: size });
      await through(page, OPEN_TO_ALL, () => expectTouchable(page));
      await page.goto(lessonPath);
      await settled(page);
      for (const _card of first!.cards) {
        await expectTouchable(page);
        await page.getByRole('button', { name: 'Đã hiểu, tiếp tục' }).click();
      }
      await expectTouchable(page);
    });
  }

  test('everything that a signed-in learner can press is 48 px', async ({ page }) => {
    test.setTimeout(180_000);
    await signIn(page, 'learner2');
    await through(page, SIGNED_IN, () => expectTouchable(page));
  });

  test('at 320 × 256, and at twice the size, nothing runs over the side and the focus is never under the bar', async ({
    browser,
  }) => {
    test.setTimeout(180_000);
    for (const viewport of [
      { width: 320, height: 256 },
      { width: 360, height: 370 },
      { width: 360, height: 740 },
    ]) {
      const context = await browser.newContext({ viewport, serviceWorkers: 'block' });
      const page = await context.newPage();
      await through(page, OPEN_TO_ALL, async () => {
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(over, `${page.url()} at ${viewport.width} × ${viewport.height}`).toBeLessThanOrEqual(0);
        await expectFocusSeen(page);
      });
      await context.close();
    }
  });
});

test.describe('eyes', () => {
  for (const theme of ['light', 'dark'] as const) {
    test(`high contrast with the largest text on a ${theme} background is at 7 : 1 everywhere`, async ({
      page,
    }) => {
      test.setTimeout(180_000);
      await chosen(page, { textSize: 'xl', contrast: 'more', theme });
      await through(page, OPEN_TO_ALL, async () => {
        await expectAccessible(page);
        const { violations } = await new AxeBuilder({ page })
          .withRules(['color-contrast-enhanced'])
          // Drawn phones carry their words in the alt text.
          .exclude('figure')
          .analyze();
        expect(
          violations.flatMap(({ nodes }) =>
            nodes.map((node) => `${node.target.join(' ')} ${node.any[0]?.message ?? ''}`),
          ),
          page.url(),
        ).toEqual([]);
      });
    });
  }

  test('nothing moves for somebody who asked for no movement, on the device or here', async ({ browser }) => {
    for (const [media, choices] of [
      ['reduce', {}],
      ['no-preference', { motion: 'less' }],
    ] as const) {
      const context = await browser.newContext({ reducedMotion: media, serviceWorkers: 'block' });
      const page = await context.newPage();
      await chosen(page, choices);
      await through(page, ['/', lessonPath], async () => {
        const moving = await page.evaluate(
          () =>
            [...document.querySelectorAll('*')].filter((element) => {
              const { animationName, transitionDuration } = getComputedStyle(element);
              return animationName !== 'none' || transitionDuration.split(', ').some((time) => time !== '0s');
            }).length,
        );
        expect(moving, page.url()).toBe(0);
      });
      await context.close();
    }
  });

  test('what was chosen before signing in holds, goes along to another phone and does not stay on this one', async ({
    page,
    browser,
  }) => {
    await page.goto('/cach-hien');
    await settled(page);
    await page.getByLabel('Chữ rất lớn').check();
    await page.getByLabel('Rất rõ nét').check();
    await signIn(page, 'helper');
    await expect(page.locator('html[data-size="xl"][data-contrast="more"]')).toHaveCount(1);
    await expect
      .poll(async () => (await page.request.get('/api/me/preferences')).json())
      .toMatchObject({ textSize: 'xl', contrast: 'more' });

    const other = await (await browser.newContext({ serviceWorkers: 'block' })).newPage();
    await signIn(other, 'helper');
    await expect(other.locator('html[data-size="xl"][data-contrast="more"]')).toHaveCount(1);
    await other.context().close();

    await page.goto('/cua-toi');
    await settled(page);
    await page.getByRole('button', { name: 'Đăng xuất' }).click();
    await expect(page.getByRole('link', { name: 'Đăng nhập bằng VNeID' })).toBeVisible();
    await expect(page.locator('html[data-size], html[data-contrast]')).toHaveCount(0);
  });
});

/** A browser whose voices speak a word each 30 ms and say where they are. */
async function aVoice(page: Page, language: string | null): Promise<void> {
  await page.addInitScript((lang) => {
    class Utterance {
      lang = '';
      rate = 1;
      onstart?: () => void;
      onboundary?: (event: object) => void;
      onend?: () => void;
      constructor(readonly text: string) {}
    }
    let queue: Utterance[] = [];
    let busy = false;
    const next = () => {
      const spoken = queue.shift();
      busy = spoken !== undefined;
      if (!spoken) return;
      spoken.onstart?.();
      const words = [...spoken.text.matchAll(/\S+/g)];
      words.forEach((word, index) =>
        setTimeout(() => spoken.onboundary?.({ name: 'word', charIndex: word.index }), 30 * (index + 1)),
      );
      setTimeout(
        () => {
          spoken.onend?.();
          next();
        },
        30 * (words.length + 2),
      );
    };
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
    Object.defineProperty(window, 'speechSynthesis', {
      value: {
        getVoices: () => (lang ? [{ lang, name: 'Giọng thử' }] : [{ lang: 'en-US', name: 'Voice' }]),
        speak: (utterance: Utterance) => {
          queue.push(utterance);
          if (!busy) next();
        },
        cancel: () => (queue = []),
        addEventListener: () => undefined,
        removeEventListener: () => undefined,
      },
    });
  }, language);
}

test.describe('ears', () => {
  test('the words of a card are marked one after the other as they are read', async ({ page }) => {
    await aVoice(page, 'vi-VN');
    await page.addInitScript(() => {
      const read: string[] = [];
      Object.assign(window, { read });
      const set = Map.prototype.set;
      const own = HighlightRegistry.prototype.set;
      HighlightRegistry.prototype.set = function (name: string, highlight: Highlight) {
        if (name === 'reading-word') for (const range of highlight) read.push(String(range));
        return own.call(this, name, highlight) ?? set.call(this, name, highlight);
      };
    });
    await page.goto(lessonPath);
    await settled(page);
    await page.getByRole('button', { name: 'Nghe' }).click();
    const title = (first!.cards[0]!.title ?? first!.cards[0]!.body[0]!).replaceAll('**', '');
    await expect
      .poll(() => page.evaluate(() => (window as unknown as { read: string[] }).read.join(' ')))
      .toContain(title);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Dừng' }).click();
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  });

  test('where the device has no Vietnamese voice the page says so and makes the text larger at a press', async ({
    page,
  }) => {
    await aVoice(page, null);
    await page.goto(lessonPath);
    await settled(page);
    await page.getByRole('button', { name: 'Nghe' }).click();
    const said = page.getByRole('dialog');
    await expect(said.getByText('Máy này chưa có giọng đọc tiếng Việt')).toBeVisible();
    await expectAccessible(page);
    await said.getByRole('button', { name: 'Chữ lớn hơn' }).click();
    await expect(said).toHaveCount(0);
    await expect(page.locator('html[data-size="l"]')).toHaveCount(1);
  });
});

test.describe('inside a chat app', () => {
  const inside = async (browser: Browser, userAgent: string) => {
    const context = await browser.newContext({
      userAgent,
      viewport: { width: 360, height: 740 },
      serviceWorkers: 'block',
    });
    return context.newPage();
  };

  test('the way to the real browser is shown with a drawing and a button that copies the address', async ({
    browser,
  }) => {
    const page = await inside(
      browser,
      'Mozilla/5.0 (Linux; Android 10; Active 3 Build/QP1A.190711.020;) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/99.0.4844.58 Mobile Safari/537.36 Zalo android/12100609 ZaloTheme/light ZaloLanguage/vi',
    );
    await page.goto(`/khoa-hoc/${learned.slug}`);
    await settled(page);
    const shown = page.getByRole('dialog');
    await expect(shown.getByText('Mở bằng Chrome để giữ được bài học')).toBeVisible();
    await expect(shown.getByRole('img', { name: /Mở bằng trình duyệt/ })).toBeVisible();
    await expectAccessible(page);
    await expectTouchable(page);
    await shown.getByRole('button', { name: 'Chép địa chỉ' }).click();
    await expect(shown.getByRole('button', { name: 'Đã chép địa chỉ' })).toBeVisible();
    await shown.getByRole('button', { name: 'Vẫn học ở đây' }).click();
    await page.reload();
    await settled(page);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.context().close();
  });
});

test('a browser that is too old says so in plain words instead of an empty page', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Array.prototype, 'at', { value: undefined });
  });
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('Trình duyệt trên máy này đã cũ');
  await expectAccessible(page);
});
