/** The host's page in Chromium, on a workbook of 20,000 rows: first rows, an edit in the other window, the planner. */
import {chromium} from '@playwright/test';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, rmSync} from 'node:fs';
import {cpus, loadavg, tmpdir} from 'node:os';
import {join} from 'node:path';
import {performance} from 'node:perf_hooks';
import {ROOT} from './root.mjs';
import {withSchools} from './school.mjs';

// Of the page, in the functions that run there.
/* global document */

const ROWS = 20_000;

/** Milliseconds that README promises, of the median. */
const BUDGETS = {firstRows: 1_500, edit: 250, planner: 4_000};

export const benchPage = () => withSchools(measure);

async function measure({schoolOfRows, writeWorkbookFile, findChromium}) {
  const folder = mkdtempSync(join(tmpdir(), 'integration-grid-page-'));
  const file = join(folder, 'plan.xlsx');
  await writeWorkbookFile(file, schoolOfRows(ROWS).workbook.toData());
  const server = await serve(file);
  const browser = await chromium.launch(await findChromium());
  try {
    const window = name => openWindow(browser, server.url, name);
    return sectionOf({
      firstRows: await times(5, () => firstRows(browser, server.url)),
      edit: await edits(await window('Ana'), await window('Ben')),
      planner: await planners(await window('Cleo')),
    });
  } finally {
    await browser.close();
    await server.end();
    rmSync(folder, {recursive: true, force: true});
  }
}

async function serve(file) {
  const child = spawn(
    process.execPath,
    [join(ROOT, '.host/cli.mjs'), 'start', '--no-open', file],
    {env: {...process.env, PORT: '0'}, stdio: ['ignore', 'pipe', 'inherit']},
  );
  let text = '';
  for await (const chunk of child.stdout) {
    text += String(chunk);
    if (/http:\/\/\S+/.test(text)) break;
  }
  const end = async () => {
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  };
  return {url: /http:\/\/\S+/.exec(text)[0], end};
}

async function times(count, measureOnce) {
  const all = [];
  for (let turn = 0; turn < count; turn++) all.push(await measureOnce(turn));
  return all;
}

/** The tab that has most rows, by its name in the row of tabs. */
const TAB = 'Activities';

async function openWindow(browser, url, person) {
  const context = await browser.newContext({
    viewport: {width: 1280, height: 720},
  });
  const page = await context.newPage();
  const address = new URL(url);
  address.searchParams.set('user', person);
  await page.goto(address.href);
  await page.getByRole('tab', {name: TAB}).click();
  await page.locator('#cell-5-3').waitFor();
  return page;
}

/** From asking for the page until the first rows stand there, in a browser that has nothing of it. */
async function firstRows(browser, url) {
  const context = await browser.newContext({
    viewport: {width: 1280, height: 720},
  });
  const page = await context.newPage();
  const start = performance.now();
  await page.goto(url, {waitUntil: 'commit'});
  await page.waitForFunction(
    () => document.querySelector('[id^="cell-3-"]')?.textContent !== undefined,
    null,
    {polling: 'raf'},
  );
  const milliseconds = performance.now() - start;
  await context.close();
  return milliseconds;
}

/** From Enter in one window until the other shows it. */
async function edits(ana, ben) {
  return times(20, async turn => {
    await ana.getByLabel('Go to cell').fill(`C${turn + 3}`);
    await ana.keyboard.press('Enter');
    const words = `Typed ${turn}`;
    await ana.keyboard.type(words);
    const seen = ben.waitForFunction(
      ([id, text]) => document.getElementById(id)?.textContent.includes(text),
      [`cell-${turn + 3}-3`, words],
      {polling: 'raf'},
    );
    const start = performance.now();
    await ana.keyboard.press('Enter');
    await seen;
    return performance.now() - start;
  });
}

/** From the menu until the month stands in the sidebar, of somebody who is known. */
async function planners(page) {
  const bar = page.frameLocator('#sidebar iframe');
  const open = async () => {
    await page.getByRole('menuitem', {name: 'Extensions', exact: true}).click();
    await page.keyboard.press('ArrowRight');
    await page
      .getByRole('menuitem', {name: 'Plan this month', exact: true})
      .click();
  };
  await open();
  await bar.getByLabel('Your name').fill('Cleo');
  await bar.getByRole('button', {name: 'Continue'}).click();
  const month = bar.getByRole('heading', {level: 1, name: 'Monthly plan'});
  await month.waitFor();
  return times(5, async () => {
    await page.locator('#sidebar').getByRole('button').first().click();
    await month.waitFor({state: 'detached'});
    const start = performance.now();
    await open();
    await month.waitFor();
    return performance.now() - start;
  });
}

function sectionOf(measured) {
  const named = [
    ['First rows of the sheet, nothing in the browser’s cache', 'firstRows'],
    ['An edit, until the other window shows it', 'edit'],
    ['The planner, from the menu to the month', 'planner'],
  ].map(([name, key]) => ({
    name,
    ...figures(measured[key]),
    budget: BUDGETS[key],
  }));
  return {
    title: 'Page',
    about: [
      `The host’s page in headless Chromium on a workbook of ${whole(ROWS)} rows, server and browser on this machine; elapsed milliseconds, so a busy machine shows in them: ${loadavg()[0].toFixed(1)} processes wanted its ${cpus().length} cores in the last minute.`,
    ],
    tables: [
      {
        title: `At ${whole(ROWS)} rows`,
        headers: ['', 'times', 'median ms', 'slowest ms', 'budget ms'],
        rows: named.map(({name, count, median, slowest, budget}) => [
          name,
          String(count),
          whole(median),
          whole(slowest),
          whole(budget),
        ]),
      },
    ],
    targets: named.map(({name, median, budget}) => ({
      target: `${name}: ${whole(budget)} ms`,
      figure: `${whole(median)} ms`,
      met: median <= budget,
    })),
  };
}

function figures(list) {
  const sorted = [...list].sort((a, b) => a - b);
  return {
    count: sorted.length,
    median: sorted[Math.floor(sorted.length / 2)],
    slowest: sorted[sorted.length - 1],
  };
}

const whole = number => Math.round(number).toLocaleString('en-US');
