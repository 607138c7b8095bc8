/** The planner's sidebar on the real host: what a teacher, the staff and a principal do in it. */
import type {Page} from '@playwright/test';
import {cell, expect, findingsIn, goTo, test, typeInto} from './journey';
import {
  arrive,
  button,
  gaps,
  more,
  openActivity,
  openPlanner,
  reopenPlanner,
  result,
  standards,
  stranger,
  title,
  writeForGap,
} from './planner';

test('a selected cell of the Grid is filled from the sidebar, and the other window sees it', async ({
  journey,
}) => {
  const page = await stranger(journey, 'Ms. Reis');
  const other = await stranger(journey, 'Mr. Lee');
  const bar = await openPlanner(page, 'Ms. Reis', 'Community-school staff');
  await page.getByRole('tab', {name: 'Grid'}).click();
  await other.getByRole('tab', {name: 'Grid'}).click();
  const empty = await addressOfEmpty(other);
  await goTo(page, empty);
  await more(bar, 'Open the selected cell');
  const objective = await cell(page, `F${empty.slice(1)}`).textContent();
  await expect(bar.locator('.objective')).toContainText(objective!);
  await button(bar, 'Write my own').click();
  await bar.getByLabel('What is done').fill('Story hour');
  await button(bar, 'Add activity').click();
  await expect(cell(other, empty)).toContainText('Story hour');
});

test('a cell that was filled by hand meanwhile opens what fills it', async ({
  journey,
}) => {
  const page = await stranger(journey, 'Ms. Reis');
  const other = await stranger(journey, 'Mr. Lee');
  const bar = await openPlanner(page, 'Ms. Reis', 'Community-school staff');
  const theirs = await openPlanner(other, 'Mr. Lee', 'Community-school staff');
  await page.getByRole('tab', {name: 'Grid'}).click();
  await other.getByRole('tab', {name: 'Grid'}).click();
  const empty = await addressOfEmpty(other);
  await more(theirs, 'Open the selected cell');
  await button(theirs, 'Write my own').click();
  await theirs.getByLabel('What is done').fill('Story hour');
  await button(theirs, 'Add activity').click();
  await expect(result(theirs)).toHaveText(/^Added/);
  await expect(cell(page, empty)).toContainText('Story hour');
  await goTo(page, empty);
  await more(bar, 'Open the selected cell');
  await expect(bar.getByText('Story hour')).toBeVisible();
  await expect(title(bar)).not.toHaveText('New activity');
});

/** The first cell that nothing supports. */
async function addressOfEmpty(page: Page): Promise<string> {
  await expect(cell(page, 'H2')).toBeVisible();
  for (const row of [2, 3, 4])
    for (const column of ['H', 'I', 'J', 'K', 'L', 'M']) {
      const address = `${column}${row}`;
      await goTo(page, address);
      const text = await cell(page, address).textContent();
      if (text === '○ empty') return address;
    }
  throw new Error('The sample school leaves no gap in the first rows.');
}

test('a teacher enters her objectives without the mouse', async ({journey}) => {
  const {page, bar} = await arrive(journey, 'Ms. Quill', 'Teacher');
  await page.keyboard.press('Alt+s');
  await expect(title(bar)).toHaveText(/^Objectives for/);
  await bar.getByLabel('3', {exact: true}).press('Space');
  await bar.getByLabel('Subject').fill('Math');
  await standards(bar).focus();
  await page.keyboard.type('3.NF.A.1');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Parts of a whole');
  await page.keyboard.press('Enter');
  await page.keyboard.type('3.NF.A.2');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Fractions on a number line');
  await page.keyboard.press('Alt+s');
  await expect(result(bar)).toHaveText(/^2 objectives saved for/);
  const own = bar.locator('li.card', {hasText: 'Parts of a whole'});
  await expect(own).toContainText('No activity supports it yet.');
  await expect(bar.getByText('What you get for it')).toBeFocused();
});

test('a teacher mends and removes what she entered, and takes it back', async ({
  journey,
}) => {
  const {bar} = await arrive(journey, 'Ms. Quill', 'Teacher');
  await button(bar, 'Add objectives').click();
  await bar.getByLabel('3', {exact: true}).check();
  await bar.getByLabel('Objective', {exact: true}).fill('Tell tme');
  await button(bar, 'Save objectives').click();
  await expect(result(bar)).toHaveText(/^1 objective saved/);
  await bar.getByRole('button', {name: 'Edit: Tell tme'}).click();
  await bar.getByRole('textbox', {name: 'Objective'}).fill('Tell time');
  await button(bar, 'Save objective').click();
  await expect(result(bar)).toHaveText('Objective saved.');
  const own = bar.locator('li.card', {hasText: 'Tell time'});
  await own.getByRole('button', {name: 'Remove'}).click();
  await own.getByRole('button', {name: 'Remove'}).click();
  await expect(result(bar)).toHaveText('Removed “Tell time”.');
  await button(bar, 'Undo').click();
  await expect(own).toBeVisible();
});

test('staff fill a gap, and the next one is ready', async ({journey}) => {
  const {bar} = await arrive(journey, 'Ms. Reis', 'Community-school staff');
  const before = await bar.getByText(/^Needs an activity/).textContent();
  await writeForGap(bar);
  await bar.getByLabel('What is done').fill('Cooking night');
  await bar.getByLabel('Partner').fill('Community kitchen');
  await bar.getByLabel('Sessions').fill('4');
  await bar.getByLabel('Minutes each').fill('45');
  await expect(bar.getByText('4 × 45 min = 3 h in all')).toBeVisible();
  await button(bar, 'Add activity').click();
  await expect(result(bar)).toHaveText(/^Added\. It supports 1 objective\./);
  await expect(bar.getByLabel('What is done')).toBeFocused();
  await expect(bar.getByLabel('Partner')).toHaveValue('Community kitchen');
  await button(bar, 'Next gap').click();
  await expect(title(bar)).toHaveText('Suggestions');
  await button(bar, 'Back').click();
  await expect(bar.getByText(/^Needs an activity/)).not.toHaveText(before!);
});

test('a form begins at its top, and the month is where one left it', async ({
  journey,
}) => {
  const {bar} = await arrive(journey, 'Ms. Reis', 'Community-school staff');
  const scrolled = () => bar.locator('html').evaluate(html => html.scrollTop);
  const gap = gaps(bar).first();
  await gap.evaluate(shown => shown.scrollIntoView({block: 'center'}));
  const left = await scrolled();
  expect(left).toBeGreaterThan(0);
  await gap.click();
  await expect(title(bar)).not.toHaveText('Monthly plan');
  expect(await scrolled()).toBe(0);
  await button(bar, 'Back').click();
  await expect(title(bar)).toHaveText('Monthly plan');
  expect(await scrolled()).toBe(left);
});

test('another month is chosen in the form of objectives with the keyboard', async ({
  journey,
}) => {
  const {page, bar} = await arrive(journey, 'Ms. Quill', 'Teacher');
  await button(bar, 'Add objectives').click();
  const before = await title(bar).textContent();
  await bar.getByLabel('Month').focus();
  await page.keyboard.press('ArrowDown');
  await expect(title(bar)).not.toHaveText(before!);
  await expect(bar.getByLabel('Month')).toBeFocused();
});

test('an activity is copied to another month, planned afresh', async ({
  journey,
}) => {
  const page = await stranger(journey, 'Ms. Reis');
  const bar = await openActivity(page, 'Ms. Reis');
  const what = await bar.getByLabel('What is done').inputValue();
  await button(bar, 'Copy to another month').click();
  await bar.getByLabel('Month').selectOption({label: 'May 2027'});
  await button(bar, 'Copy').click();
  await expect(title(bar)).toHaveText('New activity');
  await expect(bar.getByLabel('What is done')).toHaveValue(what);
  await expect(bar.getByLabel('Status')).toHaveValue('Planned');
  await button(bar, 'Add activity').click();
  await expect(result(bar)).toHaveText(/^Added\. It supports no objective yet/);
});

test('an activity is removed after a question, and comes back', async ({
  journey,
}) => {
  const page = await stranger(journey, 'Ms. Reis');
  const bar = await openActivity(page, 'Ms. Reis');
  const what = await cell(page, 'C3').textContent();
  const question = bar.getByRole('group', {name: 'Remove this activity?'});
  await button(bar, 'Remove').click();
  await expect(question.getByRole('button').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(question).toHaveCount(0);
  await expect(button(bar, 'Remove')).toBeFocused();
  await button(bar, 'Remove').click();
  await question.getByRole('button').first().click();
  await expect(result(bar)).toHaveText(/^Removed/);
  await expect(cell(page, 'C3')).not.toHaveText(what!);
  await button(bar, 'Undo').click();
  await more(bar, 'Changes');
  await expect(
    bar.locator('li.card', {hasText: 'Taken back'}).first(),
  ).toContainText('Removed');
  await expect(bar.locator('li.card').first()).toContainText('Undid: Removed');
});

test('a double click adds one activity', async ({journey}) => {
  const {bar} = await arrive(journey, 'Ms. Reis', 'Community-school staff');
  await writeForGap(bar);
  await bar.getByLabel('What is done').fill('Twice-clicked club');
  await button(bar, 'Add activity').dblclick();
  await expect(result(bar)).toHaveText(/^Added\./);
  await more(bar, 'Changes');
  await expect(
    bar.locator('li.card', {hasText: 'Twice-clicked club'}),
  ).toHaveCount(1);
});

test('typed text survives a lost connection, and is saved once it is back', async ({
  journey,
}) => {
  const page = await stranger(journey, 'Ms. Reis');
  const bar = await openPlanner(page, 'Ms. Reis', 'Community-school staff');
  await writeForGap(bar);
  await bar.getByLabel('What is done').fill('Cooking night');
  await page.context().setOffline(true);
  await button(bar, 'Add activity').click();
  await expect(bar.getByRole('alert')).toContainText('kept', {timeout: 20_000});
  await expect(bar.getByLabel('What is done')).toHaveValue('Cooking night');
  await page.context().setOffline(false);
  await button(bar, 'Check and save again').click();
  await expect(result(bar)).toHaveText(/^Added\./);
});

test('typed text is found again after the page was loaded anew', async ({
  journey,
}) => {
  const {page, bar} = await arrive(
    journey,
    'Ms. Reis',
    'Community-school staff',
  );
  await writeForGap(bar);
  await bar.getByLabel('What is done').fill('Cooking night');
  await page.reload();
  const again = await reopenPlanner(page);
  await expect(again.getByText(/^Not saved yet: an activity/)).toBeVisible();
  await button(again, 'Go on').click();
  await expect(again.getByLabel('What is done')).toHaveValue('Cooking night');
});

test('two people who change the same activity: the later one chooses between both versions', async ({
  journey,
}) => {
  const one = await stranger(journey, 'Ms. Reis');
  const two = await stranger(journey, 'Mr. Lee');
  const first = await openActivity(one, 'Ms. Reis');
  const second = await openActivity(two, 'Mr. Lee');
  await first.getByLabel('Partner').fill('Zoo');
  await button(first, 'Save activity').click();
  await expect(result(first)).toHaveText('Activity saved.');
  await second.getByLabel('Partner').fill('Museum');
  await button(second, 'Save activity').click();
  await expect(title(second)).toHaveText('Two versions');
  await expect(second.getByText('Museum')).toBeVisible();
  expect(await findingsIn(second)).toEqual([]);
  await second.getByLabel(/^Use theirs/).check();
  await button(second, 'Save this choice').click();
  await expect(result(second)).toHaveText('Activity saved.');
});

test('a principal writes the Coverage tab with one click', async ({
  journey,
}) => {
  const {page, bar} = await arrive(journey, 'Dr. Chen', 'Principal');
  await expect(bar.getByText(/expected cells? (is|are) covered/)).toBeVisible();
  await button(bar, 'Review coverage').click();
  await expect(result(bar)).toHaveText(/^The Coverage tab shows/);
  await expect(page.getByRole('tab', {name: 'Coverage'})).toBeVisible();
});

test('the Grid tab is shown for the month that one looks at', async ({
  journey,
}) => {
  const {page, bar} = await arrive(journey, 'Ms. Quill', 'Teacher');
  const showGrid = bar.getByRole('button', {name: /^Show the grid for/});
  await expect(bar.getByText('The six areas')).toBeVisible();
  await expect(showGrid).toHaveCount(0);
  await button(bar, 'Earlier month').click();
  await showGrid.click();
  await expect(result(bar)).toHaveText(/^The Grid tab shows/);
  await expect(page.getByRole('tab', {name: 'Grid'})).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await expect(showGrid).toHaveCount(0);
});

test('set-up says what stays as it is, and leads to where it is changed', async ({
  journey,
}) => {
  const {page, bar} = await arrive(journey, 'Dr. Chen', 'Principal');
  await more(bar, 'Set up planner');
  await expect(bar.getByText('School name: Maple Hill')).toBeVisible();
  await expect(bar.getByLabel('School name')).toHaveCount(0);
  await button(bar, 'Open Settings').click();
  await expect(page.getByRole('tab', {name: 'Settings'})).toHaveAttribute(
    'aria-selected',
    'true',
  );
});

test('a cell that could not be read is shown where it stands', async ({
  journey,
}) => {
  const page = await stranger(journey, 'Ms. Reis');
  await page.getByRole('tab', {name: 'Objectives'}).click();
  await typeInto(page, 'A2', 'Octember');
  await page.getByRole('tab', {name: 'Start here'}).click();
  const bar = await openPlanner(page, 'Ms. Reis', 'Community-school staff');
  await button(bar, 'See them').click();
  const problem = bar.locator('li.card', {hasText: 'Octember'});
  await problem.getByRole('button', {name: /^Show/}).click();
  await expect(result(bar)).toHaveText('Selected in the sheet.');
  await expect(page.getByLabel('Go to cell')).toHaveValue('A2');
});
