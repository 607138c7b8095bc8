/** From a gap to a planned activity: by what the bank and earlier months suggest. */
import {expect, findingsIn, test} from './journey';
import {
  arrive,
  button,
  gaps,
  openActivity,
  result,
  stranger,
  title,
} from './planner';

test('a gap is filled without the mouse, and nobody is shut out at 300 pixels', async ({
  journey,
}) => {
  const {page, bar} = await arrive(
    journey,
    'Ms. Reis',
    'Community-school staff',
  );
  await gaps(bar).first().press('Enter');
  await expect(bar.locator('.cards > li')).toHaveCount(5);
  await bar.getByText('How it goes').first().press('Enter');
  await expect(bar.getByText('Materials:').first()).toBeVisible();
  expect(await findingsIn(bar)).toEqual([]);
  const widths = await bar
    .locator('html')
    .evaluate(html => [html.scrollWidth, html.clientWidth]);
  expect(widths[0]).toBeLessThanOrEqual(widths[1]!);
  await button(bar, 'Show more').press('Enter');
  await expect(bar.locator('.cards > li')).not.toHaveCount(5);
  await page.keyboard.press('Alt+s');
  await expect(result(bar)).toHaveText(/^Planned “/);
});

test('staff plan a suggested activity with two clicks, and take it back', async ({
  journey,
}) => {
  const {page, bar} = await arrive(
    journey,
    'Ms. Reis',
    'Community-school staff',
  );
  const count = bar.getByText(/^Needs an activity/);
  const before = (await count.textContent())!;
  await gaps(bar).first().click();
  await expect(title(bar)).toHaveText('Suggestions');
  const cards = bar.locator('.cards > li');
  await expect(cards).toHaveCount(5);
  await expect(cards.first().locator('.reason')).toHaveText(
    /^(?:used in|from the bank).*; same .*; \d+ × \d+/,
  );
  const name = await cards.first().getByRole('heading').textContent();
  await button(bar, `Plan it: ${name}`).click();
  await expect(result(bar)).toContainText(`Planned “${name}”. `);
  await expect(result(bar)).toHaveText(/\d+ gaps? left\.$/);
  await expect(title(bar)).toHaveText('Monthly plan');
  await expect(count).not.toHaveText(before);
  await button(bar, 'Undo').click();
  await expect(count).toHaveText(before);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('the next gap’s suggestions are one key away', async ({journey}) => {
  const {page, bar} = await arrive(
    journey,
    'Ms. Reis',
    'Community-school staff',
  );
  await gaps(bar).first().click();
  await bar
    .getByRole('button', {name: /^Plan it/})
    .first()
    .click();
  await expect(button(bar, 'Next gap')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(title(bar)).toHaveText('Suggestions');
  await expect(bar.locator('.cards > li')).not.toHaveCount(0);
  await button(bar, 'Back').click();
  await expect(title(bar)).toHaveText('Monthly plan');
});

test('a suggestion can be changed first, with its reason filled in', async ({
  journey,
}) => {
  const {bar} = await arrive(journey, 'Ms. Reis', 'Community-school staff');
  await gaps(bar).first().click();
  const card = bar.locator('.cards > li').nth(1);
  const name = (await card.getByRole('heading').textContent())!;
  await card
    .getByRole('button', {name: /^(?:Change first|Plan another)/})
    .click();
  await expect(title(bar)).toHaveText('New activity');
  await expect(bar.getByLabel('What is done')).toHaveValue(name);
  const why = bar.getByLabel('Why it supports the objective');
  await expect(why).not.toHaveValue('');
  await why.fill('3.OA.A.1');
  await expect(bar.getByText('This only names the standard.')).toBeVisible();
  await button(bar, 'Suggest a sentence').click();
  expect((await why.inputValue()).startsWith(`“${name}” `)).toBe(true);
  await expect(why).toBeFocused();
  await button(bar, 'Add activity').click();
  await expect(result(bar)).toHaveText(/^Added\. It supports/);
  await expect(title(bar)).toHaveText('Monthly plan');
});

test('an activity of the school goes into the bank, once', async ({
  journey,
}) => {
  const page = await stranger(journey, 'Ms. Reis');
  const bar = await openActivity(page, 'Ms. Reis');
  const name = await bar.getByLabel('What is done').inputValue();
  await button(bar, 'Add to the bank').click();
  await expect(result(bar)).toHaveText(`Added “${name}” to the Activity bank.`);
  await button(bar, 'Add to the bank').click();
  await expect(result(bar)).toHaveText(/already, in row \d+/);
});
