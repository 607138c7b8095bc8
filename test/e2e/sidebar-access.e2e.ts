/** Every screen of the sidebar for those who see, hear or point otherwise than most. */
import {expect, test} from './journey';
import {arrive, button, expectSound, gaps, more} from './planner';

test('no screen has a finding or scrolls sideways', async ({journey}) => {
  const person = await arrive(journey, 'Ms. Reis', 'Community-school staff');
  const {bar} = person;
  const isSound = () => expectSound(person);
  await isSound();
  await button(bar, 'More').click();
  await isSound();
  await bar.locator('#more').press('Escape');
  await gaps(bar).first().click();
  await expect(bar.getByText(/fit, the best first|idea fits/)).toBeVisible();
  await isSound();
  await button(bar, 'Write my own').click();
  await button(bar, 'Add activity').click();
  await expect(bar.getByText('Say in a few words')).toBeVisible();
  await isSound();
  await button(bar, 'Back').click();
  await button(bar, 'Back').click();
  await button(bar, 'Add objectives').click();
  await isSound();
  await button(bar, 'Back').click();
  for (const screen of [
    'Changes',
    'Check the workbook',
    'Standards',
    'Set up planner',
    'Your name, role and language',
  ]) {
    await more(bar, screen);
    await expect(bar.getByText('Looking…')).toHaveCount(0);
    await isSound();
    await button(bar, 'Back').click();
  }
});
