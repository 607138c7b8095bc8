/** A principal's twenty seconds, and the report in its window: tried out, narrowed, printed, saved, followed into the sheet. */
import type {FrameLocator} from '@playwright/test';
import Papa from 'papaparse';
import {
  dialog,
  expect,
  findings,
  findingsIn,
  runAddOn,
  sidebar,
  test,
} from './journey';
import {button, expectSound, title} from './planner';
import {printed, savedFile} from './taken-out';

/** Each part opens by the keyboard, has no finding, and is no wider than the window. */
async function expectSoundParts(report: FrameLocator): Promise<void> {
  for (const part of ['Year', 'Fairness', 'Delivered', 'Results', 'What if']) {
    await button(report, part).press('Enter');
    await expect(button(report, part)).toBeFocused();
    await expect(
      report.getByText('How these figures are counted'),
    ).toBeVisible();
    expect([part, await findingsIn(report)]).toEqual([part, []]);
    const overhang = await report
      .locator('html')
      .evaluate(html => html.scrollWidth - html.clientWidth);
    expect([part, overhang]).toEqual([part, 0]);
  }
}

async function tryWithoutPartner(report: FrameLocator): Promise<void> {
  await button(report, 'Try it').click();
  await expect(report.getByRole('alert')).toHaveText(
    'Fill in every field first.',
  );
  await report.getByLabel('Partner', {exact: true}).selectOption({index: 1});
  await button(report, 'Try it').press('Enter');
  await expect(
    report.getByText(/^Coverage would go from \d+ % to \d+ %/),
  ).toBeVisible();
  await button(report, 'Start over').press('Enter');
  await expect(report.getByText('Nothing tried out yet.')).toBeVisible();
  // The button is gone; the keyboard is on what comes next.
  await expect(report.getByText('How these figures are counted')).toBeFocused();
}

test('a principal reads the coverage, finds the thin place, and goes to it', async ({
  journey,
  browser,
}) => {
  const page = await journey.open(await journey.serve(), 'Mr. Reed');
  await runAddOn(page, 'Review coverage');
  const bar = sidebar(page);
  await expect(title(bar)).toHaveText('Coverage');
  const sentence = bar.getByText(
    /^\d+ % of expected cells are covered, \d+ of \d+: better than \w+ \d+ \(\d+ %\)\.$/,
  );
  const headline = (await sentence.textContent())!;
  await expect(
    bar.getByText(/^Do first: plan .+ for Grade \d · /),
  ).toBeVisible();
  await expectSound({page, bar});

  await button(bar, 'Open full report').press('Enter');
  const report = page.frameLocator('dialog iframe');
  await expect(report.getByText(headline)).toBeVisible();
  expect(await findings(page)).toEqual([]);
  await expectSoundParts(report);
  await tryWithoutPartner(report);

  await button(report, 'Coverage').click();
  const squares = report.locator('.heat td > button');
  await report.getByLabel('Grade', {exact: true}).selectOption('2');
  await expect(squares).toHaveCount(6);
  await report.getByLabel('Rows are').selectOption('objective');
  const empty = report.locator('.heat td.none > button').first();
  await empty.press('Enter');
  await expect(empty).toHaveAttribute('aria-expanded', 'true');
  await expect(report.getByText('Nothing is planned here yet.')).toBeVisible();
  expect(await findingsIn(report)).toEqual([]);

  const file = await savedFile(page, button(report, 'Save as CSV'));
  const {data} = Papa.parse<{Grade: string}>(file.replace('\ufeff', ''), {
    header: true,
    skipEmptyLines: true,
  });
  expect(data).toHaveLength(await squares.count());
  expect(data.every(({Grade}) => Grade.split(', ').includes('2'))).toBe(true);
  const paper = await printed(report, browser);
  expect(paper.pages[0]).toEqual({width: 612, height: 792});
  expect(paper.text).toContain('Only:Grade2');
  expect(paper.text).not.toContain('SaveasCSV');

  await report
    .locator('.why')
    .getByRole('button', {name: /^Show in the sheet/})
    .press('Enter');
  await expect(dialog(page)).toHaveCount(0);
  await expect(page.getByRole('tab', {name: 'Grid'})).toHaveAttribute(
    'aria-selected',
    'true',
  );
});
