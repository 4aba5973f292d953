import { defineConfig, devices } from '@playwright/test';

// `npm test` starts the product on an empty data folder and passes its address; beside a product
// that runs already: `node e2e/node_modules/@playwright/test/cli.js test -c e2e/playwright.config.ts`.
const baseURL = process.env.E2E_BASE_URL ?? 'http://localhost:8080';
const executablePath = process.env.BROWSER_PATH;

// The browser's own look-ups of updates and suggestions have nothing to do with the product.
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

export default defineConfig({
  testDir: '.',
  outputDir: './test-results',
  timeout: 120_000,
  expect: { timeout: 20_000 },
  // One database for all journeys: they run in the order of their files.
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  reporter: 'list',
  use: {
    baseURL,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    // The offline store has journeys of its own (phone/06): everywhere else each answer comes from the product.
    serviceWorkers: 'block',
    trace: 'retain-on-failure',
    launchOptions: { ...(executablePath ? { executablePath } : {}), args: QUIET },
  },
  projects: [
    {
      name: 'phone',
      testMatch: ['phone/*.spec.ts', 'both/*.spec.ts'],
      use: { ...devices['Pixel 5'], viewport: { width: 360, height: 740 } },
    },
    {
      name: 'desktop',
      testMatch: ['desktop/*.spec.ts', 'both/*.spec.ts'],
      use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 800 } },
    },
  ],
});
