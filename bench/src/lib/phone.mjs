import { chromium } from 'playwright-core';
import { findBrowser } from '../../../scripts/lib/browser.mjs';
import { headersOf } from '../data/sessions.mjs';

export const NETWORKS = {
  /** What a phone has in a commune on a good day, and on a bad one. */
  usual: { name: '1.6 Mbit/s, 150 ms', bitsPerSecond: 1_600_000, latency: 150 },
  slow: { name: '400 kbit/s, 400 ms', bitsPerSecond: 400_000, latency: 400 },
};

const CPU_SLOWDOWN = 4;

export async function openBrowser(say) {
  return chromium.launch({
    executablePath: await findBrowser(say),
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}

/** The slowest answer to a touch or key on the page that is open, from the event to the next painted frame, in ms. */
export async function slowestInteraction(page) {
  // What was painted last is told after its frame.
  await page.evaluate(
    () => new Promise((done) => globalThis.requestAnimationFrame(() => setTimeout(done, 100))),
  );
  return page.evaluate(() => globalThis.slowestInteraction);
}

/**
 * A new phone: nothing cached, 360 × 740, four times slower, signed in as the learner of that number, or with
 * the headers of another session.
 * `transferred()` tells what came over the line so far: every resource with its compressed size.
 */
export async function openPhone(browser, { url, learner, headers = headersOf(learner), network }) {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    locale: 'vi-VN',
  });
  const [name, value] = headers.cookie.split('=');
  await context.addCookies([{ name, value, url, httpOnly: true, sameSite: 'Lax' }]);
  await context.addInitScript(() => {
    globalThis.largestPaint = 0;
    new PerformanceObserver((list) => {
      for (const paint of list.getEntries()) globalThis.largestPaint = paint.startTime;
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    globalThis.slowestInteraction = { duration: 0, name: '' };
    new PerformanceObserver((list) => {
      for (const { interactionId, duration, name } of list.getEntries())
        if (interactionId > 0 && duration > globalThis.slowestInteraction.duration)
          globalThis.slowestInteraction = { duration, name };
    }).observe({ type: 'event', durationThreshold: 16, buffered: true });
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const resources = new Map();
  await session.send('Network.enable');
  session.on('Network.responseReceived', ({ requestId, response, type }) =>
    resources.set(requestId, { url: response.url, type, bytes: 0 }),
  );
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const resource = resources.get(requestId);
    if (resource) resource.bytes = encodedDataLength;
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  if (network) {
    const bytes = network.bitsPerSecond / 8;
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: network.latency,
      downloadThroughput: bytes,
      uploadThroughput: bytes,
    });
  }
  return {
    page,
    transferred: () => [...resources.values()].filter(({ bytes }) => bytes > 0),
    close: () => context.close(),
  };
}
