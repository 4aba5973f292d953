import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { freePort } from './embedded-postgres.mjs';
import { dataLayout, inRoot } from './paths.mjs';
import { startProduct } from './product.mjs';
import { capture, lastLines, withoutNpm } from './run.mjs';

function* testsIn(suite, titles = []) {
  for (const spec of suite.specs ?? []) {
    for (const test of spec.tests) {
      yield {
        title: [...titles, spec.title].join(' › '),
        status: test.status,
        results: test.results,
        file: spec.file,
      };
    }
  }
  for (const inner of suite.suites ?? []) yield* testsIn(inner, [...titles, inner.title]);
}

const plain = stripVTControlCharacters;

function countOf(report) {
  const count = { passed: 0, failed: 0, notRun: [], failures: [] };
  for (const { message } of report.errors ?? [])
    count.failures.push(plain(message ?? 'error outside a test'));
  count.failed += count.failures.length;
  for (const suite of report.suites) {
    for (const { title, status, results } of testsIn(suite, [suite.title])) {
      if (status === 'expected') count.passed += 1;
      else if (status === 'skipped') count.notRun.push(title);
      else {
        count.failed += 1;
        const messages = results.flatMap(({ errors }) => errors.map(({ message }) => plain(message ?? '')));
        count.failures.push(`${title}${status === 'flaky' ? ' (flaky)' : ''}\n${messages.join('\n')}`);
      }
    }
  }
  return count;
}

/** The journeys in a real browser, against the product as `npm start` runs it, on an empty data folder. */
export async function runBrowserTests(browser, say, patterns = []) {
  say('Kiểm thử: e2e…');
  const folder = mkdtempSync(path.join(tmpdir(), 'bdhvs-e2e-'));
  const report = path.join(folder, 'report.json');
  const [port, sandboxPort] = [await freePort(), await freePort()];
  let product;
  try {
    product = await startProduct({
      layout: dataLayout(folder),
      env: {
        PORT: String(port),
        SANDBOX_PORT: String(sandboxPort),
        SAMPLE: 'dai-son',
        PUBLIC_URL: `http://localhost:${port}`,
      },
    });
    const cli = inRoot('e2e', 'node_modules', '@playwright', 'test', 'cli.js');
    const { output } = await capture(
      process.execPath,
      [cli, 'test', '-c', inRoot('e2e', 'playwright.config.ts'), '--reporter=json', ...patterns],
      {
        env: {
          ...withoutNpm(),
          E2E_BASE_URL: product.url,
          BROWSER_PATH: browser,
          PLAYWRIGHT_JSON_OUTPUT_NAME: report,
        },
      },
    );
    if (existsSync(report)) return countOf(JSON.parse(readFileSync(report, 'utf8')));
    return { passed: 0, failed: 1, notRun: [], failures: [lastLines(output, 60)] };
  } finally {
    await product?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
