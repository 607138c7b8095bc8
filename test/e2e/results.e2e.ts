/** Results: a list taken over, a reading noted and taken back, what an activity should move, and what grants ask for. */
import {cell, expect, test} from './journey';
import {arrive, button, expectSound, gaps, result, title} from './planner';
import {savedFile} from './taken-out';

test('what the school measures is taken over, read, tied to an activity, and told to grants', async ({
  journey,
}) => {
  const person = await arrive(journey, 'Ms. Reis', 'Community-school staff');
  const {page, bar} = person;
  await button(bar, 'Results and indicators').click();
  await expect(title(bar)).toHaveText('Results');
  await expectSound(person);
  await button(bar, 'Take over a list').click();
  await bar.getByLabel('Days suspended').check();
  await bar.getByLabel('Baseline').fill('20');
  await bar.getByLabel('Target').fill('ten');
  await button(bar, 'Add 1 indicator').click();
  await expect(bar.getByLabel('Target')).toBeFocused();
  await expect(bar.getByText('Write a number such as 62')).toBeVisible();
  await expectSound(person);
  await bar.getByLabel('Target').fill('10');
  await button(bar, 'Add 1 indicator').click();
  await expect(result(bar)).toHaveText('1 indicator added to the tab Results.');
  await button(bar, 'Note a reading: Days suspended').click();
  await bar.getByLabel('Figure').fill('14');
  await expectSound(person);
  await page.keyboard.press('Alt+s');
  await expect(bar.getByText(/^Now 14 .* 60 % of the way/)).toBeVisible();
  await button(bar, 'Undo').click();
  await expect(bar.getByText('No reading yet')).toBeVisible();
  await button(bar, 'Back').click();
  await gaps(bar).first().click();
  await button(bar, 'Write my own').click();
  await bar.getByText('More details').click();
  await button(bar, 'Choose from Results').click();
  await bar.getByLabel('Days suspended').check();
  await expect(bar.getByLabel('Results it should move').first()).toHaveValue(
    'Days suspended',
  );
  await expectSound(person);
  await bar.getByLabel('What is done').fill('Walking school bus');
  await button(bar, 'Add activity').click();
  await expect(result(bar)).toContainText('Added.');
  await button(bar, 'Back').click();
  await button(bar, 'Back').click();
  await button(bar, 'Results and indicators').click();
  await expect(
    bar.getByRole('listitem').filter({hasText: 'Days suspended'}),
  ).toContainText('1 activity');
  await button(bar, 'For grants').click();
  await expect(bar.getByText(/ planned · .+ delivered$/).first()).toBeVisible();
  await expectSound(person);
  const file = await savedFile(page, button(bar, 'Save as CSV'));
  expect(file).toContain('Walking school bus');
  expect(file).toContain('It is meant to move: Days suspended.');
  await button(bar, 'Write the Grants tab').click();
  await expect(cell(page, 'A1')).toContainText('For grants');
});
