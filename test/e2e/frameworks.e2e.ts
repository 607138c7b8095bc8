/** Bringing a framework in from a file, in the sidebar, and taking it back. */
import {MATH} from '../domain/framework/packages';
import {expect, findingsIn, test} from './journey';
import {arrive, button, more, result, title} from './planner';

test('a framework is looked at, brought in, chosen, and taken back', async ({
  journey,
}) => {
  const {page, bar} = await arrive(journey, 'Ms. Pires', 'Principal');
  await more(bar, 'Standards');
  await expect(title(bar)).toHaveText('Standards');
  await expect(bar.getByLabel(/^Common Core/)).toBeChecked();
  await bar.getByLabel('Choose a file').setInputFiles({
    name: 'math.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({CFPackage: MATH})),
  });
  await expect(
    bar.getByRole('heading', {name: 'What the import would do'}),
  ).toBeFocused();
  await expect(bar.getByText('5 standards would be added.')).toBeVisible();
  expect(await findingsIn(bar)).toEqual([]);
  await bar.getByLabel('Name in your planner').fill('Ocean math');
  await button(bar, 'Look at it again').click();
  await button(bar, 'Import 5 standards').click();
  await expect(result(bar)).toHaveText('Imported 5 standards of Ocean math.');
  await bar.getByLabel(/^Ocean math/).check();
  await button(bar, 'Use these frameworks').click();
  await expect(result(bar)).toHaveText(/^Saved/);
  await bar.getByLabel('Or paste a list').fill('no codes here');
  await page.keyboard.press('Alt+s');
  await expect(bar.getByRole('alert')).toContainText(
    'No column of codes was found',
  );
  await button(bar, 'Back').click();
  await more(bar, 'Changes');
  await bar
    .getByRole('listitem')
    .filter({hasText: 'Imported 5 standards of Ocean math.'})
    .getByRole('button', {name: /Undo/})
    .click();
  await expect(result(bar)).toHaveText(
    'Undid: Imported 5 standards of Ocean math.',
  );
});
