/** The smallest set in the sidebar: from a month's gaps to drafts in one save. */
import {expect, test, type Journey} from './journey';
import {arrive, button, expectSound, result, title} from './planner';

async function open(journey: Journey) {
  const person = await arrive(journey, 'Ms. Reis', 'Community-school staff');
  await button(person.bar, 'Suggest a smallest set').click();
  await expect(title(person.bar)).toHaveText('Smallest set');
  const headline = person.bar.locator('.headline');
  await expect(headline).toHaveText(
    /^\d+ activities would close \d+ of \d+ gaps\.$/,
  );
  const picks = person.bar.locator('li.card', {
    has: person.bar.getByText(/^Closes \d+ gap/),
  });
  return {...person, headline, picks};
}

test('the drafts are added in one save, and Undo takes them all back', async ({
  journey,
}) => {
  const {bar, picks} = await open(journey);
  const count = await picks.count();
  await button(bar, `Add ${count} drafts`).click();
  await expect(title(bar)).toHaveText('Monthly plan');
  await expect(result(bar)).toHaveText(
    new RegExp(`^${count} drafts added to \\w+ \\d{4}\\.`),
  );
  await button(bar, 'Undo').click();
  await expect(result(bar)).toContainText(`Added ${count} activities`);
  await button(bar, 'Suggest a smallest set').click();
  await expect(picks).toHaveCount(count);
});

test('other areas are asked about before anything is added', async ({
  journey,
}) => {
  const {bar, headline, picks} = await open(journey);
  const before = await picks.count();
  const areas = bar.getByRole('group', {name: 'Gaps to close'});
  await areas.getByLabel(/^Family literacy/).uncheck();
  await expect(picks).toHaveCount(0);
  await button(bar, 'Find activities').click();
  await expect(headline).toBeVisible();
  expect(await picks.count()).toBeLessThan(before);
  await expect(picks.filter({hasText: 'Family literacy ·'})).toHaveCount(0);
  for (const chip of await areas.getByRole('checkbox').all())
    await chip.setChecked(false);
  await expect(button(bar, 'Find activities')).toHaveAttribute(
    'aria-disabled',
    'true',
  );
});

test('an activity is left out without the mouse, and what it closed stays open', async ({
  journey,
}) => {
  const person = await open(journey);
  const {page, bar, headline, picks} = person;
  const before = await headline.textContent();
  const count = await picks.count();
  await picks.first().getByRole('checkbox').press('Space');
  await expect(headline).not.toHaveText(before!);
  const leftOut = bar.locator('li.card', {
    hasText: 'You left out what would close these.',
  });
  await leftOut.locator('summary').press('Enter');
  await expect(leftOut.locator('li').first()).toBeVisible();
  await expectSound(person);
  await page.keyboard.press('Alt+s');
  await expect(result(bar)).toHaveText(
    new RegExp(`^${count - 1} drafts added`),
  );
  await button(bar, 'Suggest a smallest set').press('Enter');
  await expect(
    bar.getByLabel('Also those that have an idea already'),
  ).not.toBeChecked();
  await expect(headline).toBeVisible();
  expect(await picks.count()).toBeLessThan(count);
});
