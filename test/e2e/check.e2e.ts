/** Check the workbook, as whoever looks after the planner does it: see what is odd, fix it, take it back. */
import {cell, expect, findingsIn, goTo, test, typeInto} from './journey';
import {arrive, button, more, result, title} from './planner';

test('what is odd is fixed from the sidebar by keyboard, and taken back', async ({
  journey,
}) => {
  const {page, bar} = await arrive(
    journey,
    'Ms. Reis',
    'Community-school staff',
  );
  await page.getByRole('tab', {name: 'Activities'}).click();
  await typeInto(page, 'B2', 'Family Litracy');
  await typeInto(page, 'O3', 'Comfirmed');
  await typeInto(page, 'O4', 'Comfirmed');
  await typeInto(page, 'O5', 'Soon');
  await more(bar, 'Check the workbook');
  await expect(title(bar)).toHaveText('Check the workbook');
  await expect(bar.getByText('4 entries not understood')).toBeVisible();
  expect(await findingsIn(bar)).toEqual([]);
  expect(
    await bar
      .locator('html')
      .evaluate(html => html.scrollWidth - html.clientWidth),
  ).toBe(0);

  const area = bar.locator('li.card', {hasText: 'Activities, row 2, Area'});
  await expect(area).toContainText(
    '“Family Litracy” becomes “Family literacy”',
  );
  await area.getByRole('button', {name: /^Write “Family literacy”/}).focus();
  await page.keyboard.press('Enter');
  await expect(result(bar)).toContainText('Area');
  await expect(area).toHaveCount(0);
  await expect(
    bar.locator('li.card').first().getByRole('button').first(),
  ).toBeFocused();
  await goTo(page, 'B2');
  await expect(cell(page, 'B2')).toContainText('Family literacy');
  await button(bar, 'Undo').press('Enter');
  await expect(area).toBeVisible();
  await expect(cell(page, 'B2')).toContainText('Family Litracy');

  await bar.getByText('Status in Activities: 2').click();
  expect(await findingsIn(bar)).toEqual([]);
  await bar.getByRole('button', {name: /^Fix these 2/}).click();
  await expect(result(bar)).toHaveText('Fixed 2 cells of Activities: Status.');
  await goTo(page, 'O4');
  await expect(cell(page, 'O4')).toContainText('Confirmed');

  const soon = bar.locator('li.card', {hasText: '“Soon”'});
  await soon.getByRole('button', {name: 'Show in sheet'}).click();
  await expect(result(bar)).toHaveText('Selected in the sheet.');
  await bar.getByLabel('Show', {exact: true}).selectOption('fixable');
  await expect(soon).toHaveCount(0);
});

test('where somebody mended it meanwhile, it is said and the list is made anew', async ({
  journey,
}) => {
  const {page, bar} = await arrive(
    journey,
    'Ms. Reis',
    'Community-school staff',
  );
  await page.getByRole('tab', {name: 'Activities'}).click();
  await typeInto(page, 'O3', 'Comfirmed');
  await more(bar, 'Check the workbook');
  const odd = bar.locator('li.card', {hasText: 'Activities, row 3, Status'});
  await expect(odd).toBeVisible();
  await goTo(page, 'O3');
  await typeInto(page, 'O3', 'Idea');
  await odd.getByRole('button', {name: /^Write “Confirmed”/}).click();
  await expect(result(bar)).toContainText('Nothing was changed');
  await expect(odd).toHaveCount(0);
});
