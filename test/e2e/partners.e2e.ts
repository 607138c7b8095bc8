/** What the sidebar says of partners and of locked days while somebody plans, and what the sheet answers who types. */
import {cell, expect, goTo, test, typeInto} from './journey';
import {arrive, button, expectSound, writeForGap} from './planner';

test('a partner nearly named, his hours, and a locked day are said while staff plan', async ({
  journey,
}) => {
  const {page, bar} = await arrive(
    journey,
    'Ms. Reis',
    'Community-school staff',
  );
  const today = await page.evaluate(() => new Date().toISOString());
  const locked = `${today.slice(0, 7)}-18`;
  await page.getByRole('tab', {name: 'Locked dates'}).click();
  await typeInto(page, 'A2', locked);
  await typeInto(page, 'C2', 'testing');
  await typeInto(page, 'D2', 'Ms. Rivera');
  await bar.getByText(/^Partners \(12\)/).click();
  const club = bar.locator('li', {hasText: 'Riverside Youth Club'});
  await expect(club).toContainText(/ of 48 h planned/);
  await button(bar, 'More').click();
  await bar.locator('#more').getByRole('button', {name: 'Load what'}).click();
  await writeForGap(bar);
  await bar.getByLabel('Partner').fill('Riverside Youth club');
  await button(bar, 'Did you mean “Riverside Youth Club”?').click();
  await expect(bar.getByLabel('Partner')).toHaveValue('Riverside Youth Club');
  await expect(
    bar.getByText(/^In \w+, with this: .+ of 48 h planned/),
  ).toBeVisible();
  await bar.getByLabel('First day').fill(locked);
  await expect(
    bar.getByText(/ 18 is locked for testing: ask Ms\. Rivera\.$/),
  ).toBeVisible();
  await expectSound({page, bar});
});

test('who types a code into the sheet is answered in the cell’s note', async ({
  journey,
}) => {
  const {page} = await arrive(journey, 'Ms. Quill', 'Teacher');
  await page.getByRole('tab', {name: 'Objectives'}).click();
  await typeInto(page, 'E2', '3oa1');
  await goTo(page, 'E2');
  await expect(cell(page, 'E2')).toContainText('3oa1');
  await expect(page.getByText(/3\.OA\.A\.1 · .+ · major/)).toBeVisible();
});
