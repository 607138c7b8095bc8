/** Screens that the sidebar loads when they are wanted. */
import {expect, test} from './journey';
import {arrive, button, more, title} from './planner';

test('a screen that could not be loaded says so, and opens once it can be', async ({
  journey,
}) => {
  const {page, bar} = await arrive(
    journey,
    'Ms. Reis',
    'Community-school staff',
  );
  await page.context().setOffline(true);
  await button(bar, 'Add objectives').click();
  await expect(bar.getByRole('alert')).toContainText('did not answer', {
    timeout: 40_000,
  });
  await page.context().setOffline(false);
  await button(bar, 'Try again').click();
  await expect(title(bar)).toHaveText(/^Objectives for/);
  await expect(bar.getByLabel('K', {exact: true})).toBeFocused();
  await more(bar, 'Set up planner');
  await expect(title(bar)).toHaveText('Set up planner');
});
