/** Staff say what took place of last month's plan: several activities in one save. */
import {expect, test} from './journey';
import {arrive, button, expectSound, result, title} from './planner';

test('two activities are marked as delivered without the mouse, and Undo takes both back', async ({
  journey,
}) => {
  const person = await arrive(journey, 'Ms. Reis', 'Community-school staff');
  const {page, bar} = person;
  await button(bar, 'Earlier month').click();
  const section = bar.locator('section', {
    has: bar.getByRole('heading', {name: 'Delivered', exact: true}),
  });
  const headline = section.getByText(/^\d+ of \d+ activities delivered · /);
  const before = await headline.textContent();
  await button(bar, 'Mark as delivered').press('Enter');
  await expect(title(bar)).toHaveText('Mark as delivered');
  const cards = bar.getByRole('group');
  for (const index of [0, 1])
    await cards.nth(index).getByRole('checkbox').press('Space');
  await cards.nth(0).getByLabel('Minutes in all').fill('1 h 30');
  await cards.nth(0).getByLabel('How many came').fill('a dozen');
  await expectSound(person);
  await page.keyboard.press('Alt+s');
  await expect(cards.nth(0).getByLabel('How many came')).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('12');
  await page.keyboard.press('Enter');
  await expect(result(bar)).toHaveText('2 activities marked as delivered.');
  await expect(headline).not.toHaveText(before!);
  await button(bar, 'Undo').press('Enter');
  await expect(headline).toHaveText(before!);
});
