/** What leaves the workbook: a handout in words that were just written, on paper and as files. */
import ICAL from 'ical.js';
import Papa from 'papaparse';
import {dialog, expect, findings, findingsIn, test} from './journey';
import {arrive, button} from './planner';
import {printed, savedFile} from './taken-out';

const words = (text: string) => text.replace(/\s/g, '');

test('a handout, a grid, a calendar and a table leave the workbook as people need them', async ({
  journey,
  browser,
}) => {
  const {page, bar} = await arrive(
    journey,
    'Ms. Reis',
    'Community-school staff',
  );
  await button(bar, 'Handout, calendar, tables').click();
  const window = page.frameLocator('dialog iframe, [role=dialog] iframe');
  const said = window.locator('.result').getByRole('status');

  await window.getByLabel('Grade', {exact: true}).selectOption('3');
  await window.getByLabel('Language', {exact: true}).selectOption('es');
  await expect(window.getByText(/^Tercer grado · /)).toBeVisible();
  const write = window.getByRole('button', {name: /^Write them/});
  await write.first().click();
  await window.getByLabel('In Spanish').fill('a repartir');
  await button(window, 'Save words').click();
  await expect(said).toHaveText('Saved in the Objectives tab.');
  await write.nth(1).click();
  await window.getByLabel('In Spanish').fill('a medir');
  await button(window, 'Undo').click();
  await expect(said).toHaveText('Taken back.');
  await button(window, 'Calendar').click();
  await button(window, 'Family handout').click();
  await expect(window.getByLabel('In Spanish')).toHaveValue('a medir');
  await button(window, 'Cancel').click();

  await write.first().press('Enter');
  const text = 'a repartir en grupos <b>iguales</b> مدرسة';
  await window.getByLabel('In Spanish').fill(text);
  await window.getByLabel('In Portuguese').fill('x '.repeat(2_400));
  await page.keyboard.press('Tab');
  await button(window, 'Save words').press('Enter');
  await expect(said).toHaveText('Saved in the Objectives tab.');
  await expect(window.locator(':focus')).toHaveText('Change');
  await window.getByLabel('Beside it').selectOption('pt');
  expect(await findings(page)).toEqual([]);

  const handout = await printed(window, browser);
  expect(handout.pages.length).toBeLessThanOrEqual(2);
  expect(handout.pages[0]).toEqual({width: 612, height: 792});
  for (const part of [
    'Este mes su hijo o hija está aprendiendo…',
    'a repartir en grupos <b>iguales</b>',
    'Este mês seu filho ou sua filha está aprendendo…',
    'todavía no está en español',
    'O que a escola oferece',
  ])
    expect(handout.text).toContain(words(part));

  await button(window, 'Grid to print').click();
  await expect(window.locator('.grid-sheet tbody tr').first()).toBeVisible();
  expect(await findingsIn(window)).toEqual([]);
  const grid = await printed(window, browser);
  expect(grid.pages[0]).toEqual({width: 792, height: 612});
  expect(grid.text).toContain(words('Family engagement'));

  await button(window, 'Calendar').click();
  await expect(window.locator('tbody tr').first()).toBeVisible();
  expect(await findingsIn(window)).toEqual([]);
  const events = await window.locator('tbody tr').count();
  const calendar = await savedFile(
    page,
    button(window, 'Save calendar (.ics)'),
  );
  expect(
    new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents('vevent'),
  ).toHaveLength(events);

  await button(window, 'Tables (CSV)').click();
  await expect(window.getByText(/^\d+ rows/)).toBeVisible();
  expect(await findingsIn(window)).toEqual([]);
  const table = await savedFile(page, button(window, 'Save as CSV'));
  const {data} = Papa.parse<{[header: string]: string}>(
    table.replace('\ufeff', ''),
    {header: true, skipEmptyLines: true},
  );
  expect(data.map(row => row['For families (Spanish)'])).toContain(text);
  await dialog(page).getByRole('button', {name: 'Close'}).press('Enter');
  await expect(button(bar, 'Handout, calendar, tables')).toBeFocused();
});
