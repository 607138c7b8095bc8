/** The page as a shared spreadsheet: what two people do in it, by mouse and by keyboard. */
import {
  cell,
  dialog,
  expect,
  findings,
  goTo,
  grid,
  pick,
  runAddOn,
  sidebar,
  test,
  typeInto,
  type Journey,
  type Served,
} from './journey';
import type {Page} from '@playwright/test';

// They share one server.
test.describe.configure({mode: 'default'});

/** A window on a file that the school's add-on has filled afresh. */
async function filled(journey: Journey, served?: Served) {
  served ??= await journey.shared('school');
  const page = await journey.open(served, 'Ana Alvarez');
  await runAddOn(page, 'Fill the sheets');
  await expect(page.getByText('fill finished')).toBeVisible();
  await expect(cell(page, 'A4')).toHaveText('Ms. Chen');
  return {served, page};
}

async function clipboardText(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

test('what one person types, the other sees', async ({journey}) => {
  const {served, page} = await filled(journey);
  const other = await journey.open(served, 'Rosa Lima');
  await typeInto(page, 'A5', 'Ms. Diaz');
  await expect(cell(other, 'A5')).toHaveText('Ms. Diaz');
  await expect(page.getByLabel('Go to cell')).toHaveValue('A6');
});

test('people see each other by name and by selection', async ({journey}) => {
  const {served, page} = await filled(journey);
  const other = await journey.open(served, 'Rosa Lima');
  await goTo(other, 'B3');
  await expect(
    page.getByLabel('People in this file').getByRole('listitem'),
  ).toHaveText(['RLRosa Lima', 'AAAna Alvarez (you)']);
  await expect(cell(page, 'B3')).toHaveAttribute('data-other', /top/);
  await expect(
    page.getByText('Rosa Lima', {exact: true}).first(),
  ).toBeVisible();
  await other.close();
  await expect(
    page.getByLabel('People in this file').getByRole('listitem'),
  ).toHaveText(['AAAna Alvarez (you)']);
});

test('a value is picked from a drop-down by keyboard', async ({journey}) => {
  const {page} = await filled(journey);
  await goTo(page, 'C3');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('option')).toHaveText(['High', 'Normal', 'Low']);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(cell(page, 'C3')).toContainText('High');
});

test('a refused value says why and can be edited again', async ({journey}) => {
  const {page} = await filled(journey);
  await typeInto(page, 'C3', 'Urgent');
  await expect(dialog(page)).toContainText('C3 was not changed');
  await expect(dialog(page)).toContainText('data validation');
  await page.getByRole('button', {name: 'Edit again'}).click();
  await expect(page.getByLabel('Edit C3')).toHaveValue('Urgent');
  await page.getByLabel('Edit C3').fill('Low');
  await page.keyboard.press('Enter');
  await expect(cell(page, 'C3')).toContainText('Low');
});

test('a note is shown at its cell and written by keyboard', async ({
  journey,
}) => {
  const {page} = await filled(journey);
  await goTo(page, 'C1');
  await expect(page.getByRole('tooltip')).toHaveText('High, Normal or Low');
  await goTo(page, 'D2');
  await page.keyboard.press('Shift+F2');
  await dialog(page).getByLabel('Note').fill('Ask the library for books');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tooltip')).toHaveText(
    'Ask the library for books',
  );
});

test('a block is pasted from another program', async ({journey}) => {
  const {page} = await filled(journey);
  await page.evaluate(() =>
    navigator.clipboard.writeText('Ms. Evans\t1\nMr. Frank\t2'),
  );
  await goTo(page, 'A5');
  await page.keyboard.press('Control+v');
  await expect(cell(page, 'A6')).toHaveText('Mr. Frank');
  await expect(cell(page, 'B6')).toHaveText('2');
  await expect(page.getByLabel('Go to cell')).toHaveValue('A5:B6');
});

test('a copied block keeps its looks inside the page and is text outside', async ({
  journey,
}) => {
  const {page} = await filled(journey);
  await goTo(page, 'A1:B2');
  await page.keyboard.press('Control+c');
  expect(await clipboardText(page)).toBe('Teacher\tGrade\nMs. Alvarez\t3');
  await goTo(page, 'G7');
  await page.keyboard.press('Control+v');
  await expect(cell(page, 'H8')).toHaveText('3');
  await expect(cell(page, 'G7')).toHaveCSS('font-weight', '700');
  await expect(cell(page, 'A1')).toHaveAttribute('data-copied', /top/);
  await page.keyboard.press('Escape');
  await expect(cell(page, 'A1')).not.toHaveAttribute('data-copied');
  await goTo(page, 'A1:B2');
  await page.keyboard.press('Control+c');
  await typeInto(page, 'G12', 'Ms. Diaz');
  await expect(cell(page, 'A1')).not.toHaveAttribute('data-copied');
  await goTo(page, 'G14');
  await page.keyboard.press('Control+v');
  await expect(cell(page, 'G14')).toHaveCSS('font-weight', '700');
});

test('rows are inserted and deleted for everybody', async ({journey}) => {
  const {served, page} = await filled(journey);
  const other = await journey.open(served, 'Rosa Lima');
  await goTo(page, 'A3');
  await pick(page, 'Insert', 'Row above');
  await expect(cell(other, 'A4')).toHaveText('Mr. Brown');
  await expect(cell(other, 'A3')).toHaveText('');
  await pick(page, 'Edit', 'Delete row 3');
  await expect(cell(other, 'A3')).toHaveText('Mr. Brown');
});

test('each person takes back their own last edit', async ({journey}) => {
  const {served, page} = await filled(journey);
  const other = await journey.open(served, 'Rosa Lima');
  await typeInto(page, 'A5', 'Ms. Diaz');
  await typeInto(other, 'A6', 'Mr. Evans');
  await expect(cell(page, 'A6')).toHaveText('Mr. Evans');
  await page.keyboard.press('Control+z');
  await expect(cell(other, 'A5')).toHaveText('');
  await expect(cell(other, 'A6')).toHaveText('Mr. Evans');
  await page.keyboard.press('Control+y');
  await expect(cell(other, 'A5')).toHaveText('Ms. Diaz');
});

test('a hidden sheet is reached and shown', async ({journey}) => {
  const {page} = await filled(journey);
  await expect(page.getByRole('tab')).toHaveText(['Classes']);
  await page.getByRole('button', {name: 'All sheets'}).click();
  await page
    .getByRole('menuitemcheckbox', {name: 'Show “Log” (hidden)'})
    .click();
  await expect(page.getByRole('tab', {name: 'Log'})).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await expect(cell(page, 'A1')).toHaveText('What happened');
  await page.getByRole('tab', {name: 'Classes'}).click();
  await expect(grid(page)).toBeFocused();
  await page.getByRole('tab', {name: 'Classes'}).press('ArrowRight');
  await expect(page.getByRole('tab', {name: 'Log'})).toBeFocused();
});

test('a sheet is added, renamed and deleted by keyboard', async ({journey}) => {
  const {page} = await filled(journey);
  await page.getByRole('button', {name: 'Add sheet'}).press('Enter');
  const added = page.getByRole('tab').last();
  await added.click();
  await added.press('F2');
  await dialog(page).getByLabel('Name').fill('Partners');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab')).toHaveText(['Classes', 'Partners']);
  await page.getByRole('tab', {name: 'Partners'}).press('Shift+F10');
  await page.getByRole('menuitem', {name: 'Delete…'}).press('Enter');
  await page.getByRole('button', {name: 'Delete'}).press('Enter');
  await expect(page.getByRole('tab')).toHaveText(['Classes']);
});

test('a filter leaves the ticked values in sight', async ({journey}) => {
  const {page} = await filled(journey);
  await goTo(page, 'C2');
  await pick(page, 'Data', 'Create a filter');
  await goTo(page, 'C1');
  await page.keyboard.press('Alt+ArrowDown');
  await dialog(page).getByLabel('Normal').uncheck();
  await page.getByRole('button', {name: 'OK'}).click();
  await expect(cell(page, 'A3')).toHaveCount(0);
  await expect(cell(page, 'A4')).toHaveText('Ms. Chen');
});

test('rows are sorted below the header', async ({journey}) => {
  const {page} = await filled(journey);
  await goTo(page, 'A2');
  await pick(page, 'Data', 'Sort by column A, Z to A');
  await expect(cell(page, 'A2')).toHaveText('Ms. Chen');
  await expect(cell(page, 'A1')).toHaveText('Teacher');
});

test('everything is done without a mouse', async ({journey}) => {
  const {page} = await filled(journey);
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Shift+ArrowRight');
  await expect(page.getByLabel('Go to cell')).toHaveValue('A2:B2');
  await page.keyboard.press('Control+ArrowDown');
  await expect(page.getByLabel('Go to cell')).toHaveValue('A4');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('Ms. Diaz');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2');
  await page.keyboard.press('Enter');
  await expect(cell(page, 'B5')).toHaveText('2');
  await page.keyboard.press('Shift+F6');
  await expect(page.getByLabel('Cell contents')).toBeFocused();
  await page.keyboard.press('Shift+F6');
  await page.keyboard.press('Shift+F6');
  await expect(
    page.getByRole('menuitem', {name: 'Edit', exact: true}),
  ).toBeFocused();
  await page.keyboard.press('e');
  await expect(page.getByRole('menuitem', {name: 'Extensions'})).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('q');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toContainText('What is it called?');
  await page.keyboard.type('Hill School');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Welcome, Hill School.')).toBeVisible();
  await expect(grid(page)).toBeFocused();
});

test('each menu opens below its own name as the arrow keys go along the bar', async ({
  journey,
}) => {
  const {page} = await filled(journey);
  await page.getByRole('menuitem', {name: 'Edit', exact: true}).click();
  await page.keyboard.press('ArrowRight');
  const name = page.getByRole('menuitem', {name: 'View', exact: true});
  const list = page.getByRole('menu', {name: 'View', exact: true});
  expect((await list.boundingBox())?.x).toBe((await name.boundingBox())?.x);
});

test('a script asks and goes on with the answer', async ({journey}) => {
  const {page} = await filled(journey);
  await page.getByRole('menuitem', {name: 'Extensions'}).click();
  const item = (name: string) => page.getByRole('menuitem', {name});
  await page.keyboard.press('ArrowRight');
  await expect(item('Fill the sheets')).toBeFocused();
  await page.keyboard.press('q');
  await expect(item('Questions')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(item('Ask yes or no')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toContainText('Shall the month begin?');
  await dialog(page).getByRole('button', {name: 'No'}).click();
  await expect(page.getByText('You said NO.')).toBeVisible();
});

test('a failing script says what to do', async ({journey}) => {
  const {page} = await filled(journey);
  await runAddOn(page, 'Fail');
  await expect(dialog(page)).toContainText('open the tab Classes first');
});

test('a sidebar knows the selection, sends forms, and hears refusals', async ({
  journey,
}) => {
  const {page} = await filled(journey);
  await runAddOn(page, 'Open the sidebar');
  const answer = sidebar(page).getByRole('status');
  await expect(sidebar(page).getByRole('heading')).toBeVisible();
  await goTo(page, 'B3:C4');
  await sidebar(page).getByRole('button', {name: 'Where am I?'}).click();
  await expect(answer).toHaveText('You are at Classes!B3:C4');
  await sidebar(page).getByRole('button', {name: 'Add class'}).click();
  await expect(answer).toHaveText('Added in row 5');
  await expect(cell(page, 'A5')).toHaveText('Ms. Diaz');
  await sidebar(page).getByRole('button', {name: 'Refuse'}).click();
  await expect(answer).toHaveText('No: Ms. Diaz is not on the list.');
  await sidebar(page).getByRole('button', {name: 'Send a date'}).click();
  await expect(answer).toHaveText('Failed due to illegal value in property: 0');
  await sidebar(page).getByRole('button', {name: 'Done'}).click();
  await expect(page.getByRole('complementary')).toBeHidden();
});

test('axe finds nothing on the page, its menus, lists and dialogs', async ({
  journey,
}) => {
  const {page} = await filled(journey);
  expect(await findings(page, 'with cells')).toEqual([]);
  await page.getByRole('menuitem', {name: 'Edit', exact: true}).click();
  expect(await findings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await goTo(page, 'C2');
  await page.keyboard.press('Enter');
  expect(await findings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift+F2');
  expect(await findings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await runAddOn(page, 'Open the sidebar');
  await expect(sidebar(page).getByRole('heading')).toBeVisible();
  expect(await findings(page)).toEqual([]);
  await page.getByRole('button', {name: 'Close sidebar'}).click();
  await runAddOn(page, 'Open a dialog');
  await expect(dialog(page)).toBeVisible();
  expect(await findings(page)).toEqual([]);
});

test('what is being typed goes along with its row', async ({journey}) => {
  const {served, page} = await filled(journey);
  const other = await journey.open(served, 'Rosa Lima');
  await goTo(page, 'D3');
  await page.keyboard.type('Count to 20');
  // An Enter that ends a letter made of several keys is no end of the edit.
  const editor = page.locator('.cell-editor');
  await editor.dispatchEvent('keydown', {key: 'Enter', isComposing: true});
  await expect(editor).toBeVisible();
  await goTo(other, 'A2');
  await pick(other, 'Insert', 'Row above');
  await expect(cell(page, 'A4')).toHaveText('Mr. Brown');
  await page.keyboard.press('Enter');
  await expect(cell(other, 'D4')).toHaveText('Count to 20');
  await expect(cell(other, 'D3')).toHaveText(
    'Interpret products of whole numbers',
  );
});

test('a window goes on by itself when the planner is started again', async ({
  journey,
}) => {
  const served = await journey.serve('school');
  const {page} = await filled(journey, served);
  await goTo(page, 'A5');
  await page.keyboard.type('Ms. Diaz');
  await served.stop();
  await expect(page.getByRole('alert')).toContainText('stopped');
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toContainText('You typed: Ms. Diaz');
  await journey.serve('school', new URL(served.url).port);
  await expect(page.getByRole('alert')).toBeHidden();
  await page.getByRole('button', {name: 'Edit again'}).click();
  await page.keyboard.press('Enter');
  await expect(cell(page, 'A5')).toHaveText('Ms. Diaz');
  await expect(cell(page, 'A5')).not.toHaveClass(/pending/);
});

test('somebody who may only view sees everything and changes nothing', async ({
  journey,
}) => {
  const {served} = await filled(journey);
  const viewer = await journey.open(
    {...served, url: `${served.url}?access=view`},
    'Rosa Lima',
  );
  await expect(viewer.getByText('View only')).toBeVisible();
  await expect(cell(viewer, 'A4')).toHaveText('Ms. Chen');
  await goTo(viewer, 'A4');
  await viewer.keyboard.type('Ms. Diaz');
  await expect(viewer.getByText('you can look, not change')).toHaveCount(1);
  await viewer.getByRole('menuitem', {name: 'Insert', exact: true}).click();
  await expect(
    viewer.getByRole('menuitem', {name: 'Row above'}),
  ).toHaveAttribute('aria-disabled', 'true');
  await viewer.keyboard.press('Escape');
  await viewer.keyboard.press('Escape');
  await viewer.keyboard.press('Delete');
  await expect(dialog(viewer)).toContainText('only view');
  await expect(cell(viewer, 'A4')).toHaveText('Ms. Chen');
});

test('the file holds everything after a reload and a new start', async ({
  journey,
}) => {
  const served = await journey.serve('school');
  const {page} = await filled(journey, served);
  await typeInto(page, 'A5', 'Ms. Diaz');
  await page.reload();
  await expect(cell(page, 'A5')).toHaveText('Ms. Diaz');
  await served.stop();
  const again = await journey.serve('school');
  const fresh = await journey.open(again, 'Rosa Lima');
  await expect(cell(fresh, 'A5')).toHaveText('Ms. Diaz');
  await goTo(fresh, 'C1');
  await expect(fresh.getByRole('tooltip')).toHaveText('High, Normal or Low');
});
