/** What somebody types to harm those who read it is text like any other, wherever it is shown. */
import {copyFileSync, mkdtempSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Browser, FrameLocator, Page} from '@playwright/test';
import Papa from 'papaparse';
import {readWorkbookFile} from '../../src/host/file/workbook-file';
import {
  cell,
  expect,
  goTo,
  grid,
  runAddOn,
  test,
  type Journey,
  type Served,
} from './journey';
import {HOSTILE_TEXTS} from './hostile-texts';
import {Tour} from './hostile-text-tour';
import {watched, type Watched} from './hostile-text-watch';
import {OWN_TAB, writeHostileWorkbook} from './hostile-text-workbook';
import {button, reopenPlanner, result, title, writeForGap} from './planner';
import {savedFile} from './taken-out';

const NAME = '<img src=x onerror=pwned(92)>';
const VIEWS = [
  'Year',
  'Fairness',
  'Delivered',
  'Results',
  'What if',
  'Coverage',
];
const TYPED = '<svg/onload=pwned(93)>';
const PUBLISHED = /^Grid \d{4}-\d\d$/;
/** The tabs that show each of the texts. */
const ALL_TEXTS = [
  /^Grid$/,
  PUBLISHED,
  /^Coverage$/,
  /^Grants$/,
  /^Objectives$/,
  /^Activities$/,
];

const made = join(mkdtempSync(join(tmpdir(), 'hostile-text-')), 'plan.xlsx');
test.beforeAll(() => writeHostileWorkbook(made));

/** A window of somebody with a hostile name, on a file full of hostile text. */
async function arriveAmid(
  journey: Journey,
  browser: Browser,
): Promise<{window: Watched; served: Served}> {
  copyFileSync(made, journey.file);
  const served = await journey.serve();
  const address = new URL(served.url);
  address.searchParams.set('user', NAME);
  const window = await watched(browser, address.href);
  await expect(grid(window.page)).toBeFocused();
  return {window, served};
}

async function openSidebar({page}: Watched): Promise<FrameLocator> {
  const bar = await reopenPlanner(page);
  await bar.getByLabel('Your name').fill(NAME);
  await bar.getByLabel('Community-school staff').check();
  await button(bar, 'Continue').click();
  await expect(title(bar)).toHaveText('Monthly plan');
  return bar;
}

test('in the sheet: cells, notes, links, lists, charts, tabs, names', async ({
  journey,
  browser,
}) => {
  const {window} = await arriveAmid(journey, browser);
  const {page, look} = window;
  await page.getByRole('tab', {name: OWN_TAB}).click();
  // Rows come one after another.
  await expect(async () => {
    await look('cells');
    expect(window.missing('cells')).toEqual([]);
  }).toPass({timeout: 10_000});
  for (const at of [1, 2, 6, 15]) {
    await goTo(page, `A${at}`);
    await expect(page.getByLabel('Cell contents')).toHaveValue(
      HOSTILE_TEXTS[at - 1]!,
    );
    await expect(page.getByText(HOSTILE_TEXTS[at + 4]!).last()).toBeVisible();
    await look('notes');
  }
  await goTo(page, 'D1');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('option').first()).toBeVisible();
  await look('list');
  expect(window.missing('list')).toEqual([]);
  await page.keyboard.press('Escape');
  await goTo(page, 'E1');
  await page.keyboard.type(TYPED);
  await page.keyboard.press('Enter');
  await expect(cell(page, 'E1')).toContainText(TYPED);
  await page.getByRole('button', {name: 'All sheets'}).click();
  await look('tabs');
  await page.keyboard.press('Escape');
  await expect(page.locator('#file')).toHaveText(HOSTILE_TEXTS[2]!);
  expect(window.faults).toEqual([]);
});

test('in the sidebar, on each of its screens', async ({journey, browser}) => {
  const {window} = await arriveAmid(journey, browser);
  const tour = new Tour(await openSidebar(window), window);
  await tour.planning();
  await tour.rows();
  await tour.results();
  await tour.round();
  await tour.menu();
  expect(window.missing('sidebar')).toEqual([]);
  expect(window.faults).toEqual([]);
});

test('in the report and in what it saves', async ({journey, browser}) => {
  const {window} = await arriveAmid(journey, browser);
  const {page, look} = window;
  const bar = await openSidebar(window);
  await button(bar, 'Full report').click();
  const report = page.frameLocator('dialog iframe');
  await expect(report.getByText('How these figures are counted')).toBeVisible();
  await report.getByLabel('Rows are').selectOption('objective');
  for (const part of VIEWS) {
    await button(report, part).click();
    await expect(button(report, part)).toHaveAttribute('aria-current', 'page');
    await expect(report.getByText('Looking…')).toHaveCount(0);
    await look('report');
  }
  expect(window.missing('report')).toEqual([]);
  await button(report, 'Coverage').click();
  expectPlain(await savedFile(page, button(report, 'Save as CSV')));
  await button(report, 'Copy as text').click();
  await expectStill(browser, report, window);
});

test('in handouts, the grid to print, the calendar and tables', async ({
  journey,
  browser,
}) => {
  const {window} = await arriveAmid(journey, browser);
  const {page, look} = window;
  const bar = await openSidebar(window);
  await button(bar, 'Handout, calendar, tables').click();
  const share = page.frameLocator('dialog iframe');
  await expect(share.getByLabel('Language', {exact: true})).toBeVisible();
  for (const language of ['en', 'es', 'pt']) {
    await share.getByLabel('Language', {exact: true}).selectOption(language);
    await look('handout');
  }
  await expectStill(browser, share, window);
  for (const view of ['Grid to print', 'Calendar', 'Tables (CSV)']) {
    await button(share, view).click();
    await expect(share.locator('tbody tr').first()).toBeVisible();
    await look(view);
    expect([view, window.missing(view)]).toEqual([view, []]);
    await expectStill(browser, share, window);
  }
  for (const table of ['Objectives', 'Activities', 'Partners']) {
    await share.getByLabel('Table').selectOption({label: table});
    await expect(share.getByText(/^\d+ rows/)).toBeVisible();
    expectPlain(await savedFile(page, button(share, 'Save as CSV')));
  }
});

test('in the tabs that the planner makes, and in the file', async ({
  journey,
  browser,
}) => {
  const {window, served} = await arriveAmid(journey, browser);
  const {page, look} = window;
  const bar = await openSidebar(window);
  await writeForGap(bar);
  await bar.getByLabel('What is done').fill(TYPED);
  await button(bar, 'Add activity').click();
  await expect(result(bar)).toContainText('Added.');
  await look('saved');
  // The made tabs follow a save by themselves.
  await page.getByRole('tab', {name: 'Grid'}).click();
  await expect(grid(page)).toContainText(/pwned\(\d+\)/);
  await button(bar, 'Back').click();
  await button(bar, 'Back').click();
  await runAddOn(page, 'Undo last change');
  await expect(page.locator('.toast')).toContainText(TYPED);
  await look('toast');
  for (const make of [writeCoverage, publish, writeGrants, writeYear]) {
    await make(page, bar);
    await look('made tab');
  }
  await served.stop();
  await expectTexts(journey.file);
  expect(window.faults).toEqual([]);
});

async function writeCoverage(_: Page, bar: FrameLocator): Promise<void> {
  await button(bar, 'Review coverage').click();
  await button(bar, 'Write the Coverage tab').click();
  await expect(result(bar)).toHaveText(/^The Coverage tab shows/);
  await button(bar, 'Back').click();
}

async function publish(page: Page, bar: FrameLocator): Promise<void> {
  await bar.getByRole('button', {name: /^Next: /}).click();
  await button(bar, 'Start the review').click();
  await bar.getByRole('button', {name: /^Publish /}).click();
  await expect(page.getByRole('tab', {name: PUBLISHED})).toHaveCount(1);
  await button(bar, 'Back').click();
}

async function writeGrants(page: Page, bar: FrameLocator): Promise<void> {
  await button(bar, 'Results and indicators').click();
  await button(bar, 'For grants').click();
  await button(bar, 'Write the Grants tab').click();
  await expect(cell(page, 'A1')).toContainText('For grants');
  await button(bar, 'Back').click();
  await button(bar, 'Back').click();
}

async function writeYear(page: Page, bar: FrameLocator): Promise<void> {
  await button(bar, 'Full report').click();
  const report = page.frameLocator('dialog iframe');
  await button(report, 'Year').click();
  await button(report, 'Write the Year tab').click();
  await expect(report.getByText(/^The Year tab shows this now/)).toBeVisible();
  await page.getByRole('button', {name: 'Close', exact: true}).click();
}

/** Every text stands in the file as it was typed, in each tab that shows words, and none became a formula. */
async function expectTexts(file: string): Promise<void> {
  const {sheets} = await readWorkbookFile(file);
  const cells = sheets.flatMap(({rows}) => rows.flatMap(row => row ?? []));
  const formulas = cells.flatMap(cell => cell?.formula ?? []);
  expect(formulas.filter(text => /evil|pwned|cmd/.test(text))).toEqual([]);
  for (const tab of ALL_TEXTS) {
    const texts = sheets
      .find(({name}) => tab.test(name))!
      .rows.flatMap(row => (row ?? []).map(each => String(each?.value ?? '')));
    const all = texts.join('\n');
    const missing = HOSTILE_TEXTS.filter(text => !all.includes(text));
    expect([tab, missing]).toEqual([tab, []]);
  }
}

/** Text that a spreadsheet would take for a formula has its apostrophe. */
function expectPlain(file: string): void {
  const {data} = Papa.parse<string[]>(file.replace('\ufeff', ''));
  const all = data.flat();
  expect(
    all.filter(text => /^[=+@\t\r-]/.test(text) && !/^-?[\d.,% ]+$/.test(text)),
  ).toEqual([]);
}

/** What stands in a frame does nothing either where no policy holds it, as in a page that was saved. */
async function expectStill(
  browser: Browser,
  frame: FrameLocator,
  {faults}: Watched,
): Promise<void> {
  const html = await frame
    .locator('body')
    .evaluate(body => body.innerHTML.replace(/<script[\s\S]*?<\/script>/g, ''));
  const saved = await watched(browser, 'about:blank');
  await saved.page.setContent(html);
  await saved.page.close();
  expect([...faults, ...saved.faults]).toEqual([]);
}
