/** Every screen of the sidebar for those who see, hear or point otherwise than most. */
import type {FrameLocator} from '@playwright/test';
import {expect, findings, test} from './journey';
import {arrive, button, gaps, more} from './planner';

test('no screen has a finding or scrolls sideways', async ({journey}) => {
  const {page, bar} = await arrive(
    journey,
    'Ms. Reis',
    'Community-school staff',
  );
  const isSound = async () => {
    expect(await findings(page)).toEqual([]);
    expect(await overhang(bar, '100%')).toBe(0);
    expect(await overhang(bar, '200%')).toBe(0);
  };
  await isSound();
  await button(bar, 'More').click();
  await isSound();
  await bar.locator('#more').press('Escape');
  await gaps(bar).first().click();
  await isSound();
  await button(bar, 'Add activity').click();
  await expect(bar.getByText('Say in a few words')).toBeVisible();
  await isSound();
  await button(bar, 'Back').click();
  await button(bar, 'Add objectives').click();
  await isSound();
  await button(bar, 'Back').click();
  for (const screen of [
    'Changes',
    'Check the workbook',
    'Set up planner',
    'Your name and role',
  ]) {
    await more(bar, screen);
    await expect(bar.getByText('Looking…')).toHaveCount(0);
    await isSound();
    await button(bar, 'Back').click();
  }
});

/** By how many pixels the screen is wider than the sidebar, at a size of text. */
function overhang(bar: FrameLocator, size: string): Promise<number> {
  return bar.locator('html').evaluate((html, zoom) => {
    const usual = parseFloat(getComputedStyle(html).fontSize);
    html.style.fontSize = `${(usual * parseFloat(zoom)) / 100}px`;
    const over = html.scrollWidth - html.clientWidth;
    html.style.fontSize = '';
    return over;
  }, size);
}
