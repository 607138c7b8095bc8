/** Whole journeys in a browser, each on a server and a workbook of its own. */
import {defineConfig} from '@playwright/test';
import {findChromium} from './chromium';

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.e2e.ts',
  globalSetup: './build.mjs',
  outputDir: '../../test-results',
  reporter: [['list']],
  workers: 2,
  fullyParallel: true,
  retries: 0,
  timeout: 240_000,
  expect: {timeout: 20_000},
  use: {
    viewport: {width: 1280, height: 720},
    locale: 'en-US',
    launchOptions: await findChromium(),
  },
});
