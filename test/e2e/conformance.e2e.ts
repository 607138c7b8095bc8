/** The wire's rules, as the conformance project checks them from inside a sidebar. */
import {expect, pick, sidebar, test} from './journey';

test('the frame does everything that the conformance project checks', async ({
  journey,
}) => {
  const served = await journey.serve('../../conformance');
  const page = await journey.open(served, 'Ana');
  await pick(page, 'Conformance', 'Check the wire');
  await expect(sidebar(page).getByRole('status')).toHaveText(
    /^1\d checks, 0 failed\.$/,
  );
  await expect(page.getByRole('tab', {name: 'Wire'})).toBeVisible();
});
