/** The planner's sidebar as people come to it: opened from the menu, their name and role said once. */
import {
  expect,
  type FrameLocator,
  type Locator,
  type Page,
} from '@playwright/test';
import {findingsIn, goTo, runAddOn, sidebar, type Journey} from './journey';

export type Role = 'Teacher' | 'Community-school staff' | 'Principal';

export interface Person {
  readonly page: Page;
  readonly bar: FrameLocator;
}

/** Opens the planner for somebody who was never asked before. */
export async function openPlanner(
  page: Page,
  name: string,
  role: Role,
): Promise<FrameLocator> {
  const bar = await reopenPlanner(page);
  await expect(bar.getByLabel('Your name')).toBeFocused();
  await expect(button(bar, 'Back')).toHaveCount(0);
  await bar.getByLabel('Your name').fill(name);
  await bar.getByLabel(role).check();
  await bar.getByRole('button', {name: 'Continue'}).click();
  await expect(title(bar)).toHaveText('Monthly plan');
  return bar;
}

/** Opens the planner on the row of Activities that is selected, for somebody who was never asked before. */
export async function openActivity(
  page: Page,
  name: string,
): Promise<FrameLocator> {
  await page.getByRole('tab', {name: 'Activities'}).click();
  await goTo(page, 'C3');
  const bar = await reopenPlanner(page);
  await bar.getByLabel('Your name').fill(name);
  await button(bar, 'Continue').click();
  await expect(title(bar)).toHaveText('Edit activity');
  return bar;
}

/** Opens the planner for somebody who is known. */
export async function reopenPlanner(page: Page): Promise<FrameLocator> {
  await runAddOn(page, 'Plan this month');
  const bar = sidebar(page);
  await expect(title(bar)).toBeVisible();
  return bar;
}

/** Somebody who was never here before, and comes into the planner of the file's shared sample school. */
export async function arrive(
  journey: Journey,
  name: string,
  role: Role,
): Promise<Person> {
  const page = await stranger(journey, name);
  return {page, bar: await openPlanner(page, name, role)};
}

let strangers = 0;

/** A window on the file's shared sample school of somebody whom it does not know, whatever the name. */
export async function stranger(journey: Journey, name: string): Promise<Page> {
  strangers += 1;
  return journey.open(await journey.shared(), `${name} ${strangers}`);
}

export function title(bar: FrameLocator): Locator {
  return bar.getByRole('heading', {level: 1});
}

export function button(bar: FrameLocator, name: string): Locator {
  return bar.getByRole('button', {name, exact: true});
}

/** The result line. */
export function result(bar: FrameLocator): Locator {
  return bar.locator('.bottom').getByRole('status');
}

/** The empty areas of the month's gaps, worst first. */
export function gaps(bar: FrameLocator): Locator {
  return bar
    .locator('section', {has: bar.getByText('Needs an activity')})
    .locator('.card button');
}

/** Opens the worst gap, past what is suggested for it, on an empty form. */
export async function writeForGap(bar: FrameLocator): Promise<void> {
  await gaps(bar).first().click();
  await button(bar, 'Write my own').click();
}

/** The boxes of standards, one an objective. */
export function standards(bar: FrameLocator): Locator {
  return bar.getByRole('combobox', {name: 'Standards', exact: true});
}

/** No finding of axe's, and nothing wider than the sidebar, also with text twice as large. */
export async function expectSound({bar}: Person): Promise<void> {
  // A screen that is on its way gives place to another while it is looked at.
  await expect(title(bar)).not.toHaveText('Opening…');
  await expect(bar.getByText('Looking…')).toHaveCount(0);
  expect(await findingsIn(bar)).toEqual([]);
  expect(await overhang(bar, '100%')).toBe(0);
  expect(await overhang(bar, '200%')).toBe(0);
}

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

/** Chooses an entry of the menu at the top of the sidebar. */
export async function more(bar: FrameLocator, entry: string): Promise<void> {
  await button(bar, 'More').click();
  await bar.locator('#more').getByRole('button', {name: entry}).click();
}
