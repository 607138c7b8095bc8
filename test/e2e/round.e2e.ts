/** The month's round: from the day for objectives to the published tab that stays. */
import {expect, test} from './journey';
import {arrive, button, expectSound, result, title} from './planner';

test('a coordinator asks for next month’s objectives, and publishes this one', async ({
  journey,
}) => {
  const {page, bar} = await arrive(
    journey,
    'Ms. Reis',
    'Community-school staff',
  );
  const step = bar.locator('[aria-current="step"]');
  await button(bar, 'Next: Fill the gaps').click();
  await expect(title(bar)).toHaveText('The month’s round');
  await expect(step).toHaveText(/^Planning/);

  await bar.getByRole('button', {name: 'Later month'}).click();
  await expect(step).toHaveText(/^Open for objectives/);
  await expect(bar.getByText(/^Grade 5 · .+, Ms\. Harrigan$/)).toBeVisible();
  await bar.getByLabel('Last day for objectives').fill('2027-01-15');
  await button(bar, 'Set the day').click();
  await expect(step).toHaveText(/^Open for objectives until Jan 15/);
  await expectSound({page, bar});
  await button(bar, 'Copy a reminder').click();
  await expect(result(bar)).toContainText('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /due by Jan 15\.\nStill missing:\n(?:- .+\n)+/,
  );

  await bar.getByRole('button', {name: 'Earlier month'}).click();
  await button(bar, 'Start the review').click();
  await expect(step).toHaveText(/^In review/);
  await bar.getByRole('button', {name: /^Publish /}).click();
  await expect(step).toHaveText(/^Published on .+ by Ms\. Reis/);
  const tab = page.getByRole('tab', {name: /^Grid \d{4}-\d\d$/});
  await expect(tab).toHaveAttribute('aria-selected', 'true');
  await expect(page.locator('#cell-1-1')).toContainText(
    /, published on .+ by Ms\. Reis\./,
  );

  await button(bar, 'Start a new school year').click();
  await expect(bar.getByText('Choose File › Make a copy')).toBeVisible();
  await expect(button(bar, 'Empty them and start')).toHaveCount(0);
  await expectSound({page, bar});
});

test('who works by keyboard keeps her place while the planner asks for something, and after', async ({
  journey,
}) => {
  const {bar} = await arrive(journey, 'Ms. Reis', 'Community-school staff');
  await bar
    .getByRole('button', {name: /^Next: |^The month’s round/})
    .press('Enter');
  const later = button(bar, 'Later month');
  await later.press('Enter');
  await expect(bar.getByLabel('Last day for objectives')).toBeVisible();
  await expect(later).toBeFocused();
  await bar.getByLabel('Last day for objectives').fill('2027-01-14');
  await button(bar, 'Set the day').press('Enter');
  await expect(result(bar)).toContainText('until Jan 14');
  await expect(button(bar, 'Set the day')).toBeFocused();

  await bar.getByText('Set another step').press('Enter');
  await button(bar, 'Set the step').press('Enter');
  await expect(result(bar)).toContainText('Planning');
  await expect(title(bar)).toBeFocused();

  await button(bar, 'More').press('Enter');
  await button(bar, 'Load what colleagues changed').press('Enter');
  await expect(button(bar, 'More')).toBeFocused();
  await expect(bar.getByText('Looking…')).toHaveCount(0);
  await expect(button(bar, 'More')).toBeFocused();
});
