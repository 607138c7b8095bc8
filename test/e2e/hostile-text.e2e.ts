/** What somebody types to harm those who read it is text like any other, wherever it is shown. */
import {copyFileSync, mkdtempSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Browser, FrameLocator} from '@playwright/test';
import Papa from 'papaparse';
import {readWorkbookFile} from '../../src/host/file/workbook-file';
import {
  cell,
  expect,
  goTo,
  grid,
  test,
  type Journey,
  type Served,
} from './journey';
import {HOSTILE_TEXTS} from './hostile-texts';
import {watched, type Watched} from './hostile-text-watch';
import {OWN_TAB, writeHostileWorkbook} from './hostile-text-workbook';
import {
  button,
  gaps,
  more,
  reopenPlanner,
  result,
  title,
  writeForGap,
} from './planner';
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
  await look('cells');
  expect(window.missing('cells')).toEqual([]);
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
  const {look} = window;
  const bar = await openSidebar(window);
  const visit = async (open: () => Promise<void>, heading: RegExp | string) => {
    await open();
    await expect(title(bar)).toHaveText(heading);
    await expect(bar.getByText('Looking…')).toHaveCount(0);
    await look('sidebar');
  };
  const press = (name: string) => () => button(bar, name).click();
  const back = press('Back');
  await visit(async () => {}, 'Monthly plan');
  await visit(() => gaps(bar).first().click(), 'Suggestions');
  await visit(press('Write my own'), 'New activity');
  await back();
  await back();
  await visit(press('Add objectives'), /^Objectives for/);
  await back();
  await visit(press('Suggest a smallest set'), 'Smallest set');
  await back();
  await visit(press('Review coverage'), 'Coverage');
  await back();
  await visit(press('Results and indicators'), 'Results');
  await visit(press('For grants'), 'For grants');
  await back();
  await back();
  for (const [entry, heading] of [
    ['Check the workbook', 'Check the workbook'],
    ['Changes', 'Changes'],
    ['Standards', 'Standards'],
    ['Set up planner', 'Set up planner'],
  ] as const) {
    await visit(() => more(bar, entry), heading);
    await back();
  }
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
  await button(bar, 'Review coverage').click();
  await button(bar, 'Write the Coverage tab').click();
  await expect(result(bar)).toHaveText(/^The Coverage tab shows/);
  await look('made tab');
  await served.stop();
  const {sheets} = await readWorkbookFile(journey.file);
  const cells = sheets.flatMap(({rows}) => rows.flatMap(row => row ?? []));
  const formulas = cells.flatMap(cell => cell?.formula ?? []);
  expect(formulas.filter(text => /evil|pwned|cmd/.test(text))).toEqual([]);
  for (const tab of ['Grid', 'Coverage', 'Objectives', 'Activities']) {
    const texts = sheets
      .find(({name}) => name === tab)!
      .rows.flatMap(row => (row ?? []).map(each => String(each?.value ?? '')));
    const all = texts.join('\n');
    expect([tab, HOSTILE_TEXTS.filter(text => !all.includes(text))]).toEqual([
      tab,
      [],
    ]);
  }
  expect(window.faults).toEqual([]);
});

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
