/** A teacher's month in under two minutes, and the staff's from last month's. */
import type {FrameLocator, Locator, Page} from '@playwright/test';
import {expect, test} from './journey';
import {
  arrive,
  button,
  expectSound,
  reopenPlanner,
  result,
  standards,
  stranger,
  title,
  type Person,
} from './planner';

/** A teacher of grade 3 who said so once, with the form of her objectives open and the keyboard in it. */
async function teacher(page: Page, name = 'Ms. Quill'): Promise<Person> {
  const bar = await reopenPlanner(page);
  await expect(bar.getByLabel('Your name')).toBeFocused();
  await page.keyboard.type(name);
  await bar.getByLabel('3', {exact: true}).press('Space');
  await page.keyboard.press('Alt+s');
  await expect(title(bar)).toHaveText('Monthly plan');
  await page.keyboard.press('Alt+s');
  await expect(standards(bar)).toBeFocused();
  return {page, bar};
}

test('a teacher has her month entered in nine actions, by keyboard alone', async ({
  journey,
}) => {
  // 1 the link, 2 the menu, 3 and 4 who she is, 5 Add objectives.
  const page = await stranger(journey, 'Ms. Quill');
  const {bar} = await teacher(page);
  const chosen = bar.getByRole('list', {name: 'Chosen standards'});
  await page.keyboard.type('rl 3 main idea');
  await expect(options(bar).first()).toContainText('RL.3.2');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(chosen).toContainText('RL.3.2 main idea');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type('3.nf');
  await page.keyboard.press('Enter');
  await expect(chosen.nth(1)).toContainText('3.NF');
  await expect(chosen.nth(1)).toContainText('major work');
  await page.keyboard.press('Alt+s');
  await expect(result(bar)).toHaveText(/^2 objectives saved for/);
  const back = bar.locator('section', {hasText: 'What you get for it'});
  await expect(bar.getByText('What you get for it')).toBeFocused();
  await expect(back).toContainText('RL.3.2');
  await expect(back).toContainText('Planned for others at the same standard');
  const own = bar.locator('li.card', {hasText: 'RL.3.2'});
  await expect(own).toContainText('ELA');
  await expectSound({page, bar});
});

test('whoever named no grade begins with it, and what is typed too early stands in the box', async ({
  journey,
}) => {
  const {page, bar} = await arrive(journey, 'Ms. Quill', 'Teacher');
  await button(bar, 'Add objectives').press('Enter');
  await expect(bar.getByLabel('K', {exact: true})).toBeFocused();
  await expect(bar.getByRole('button', {name: /^Copy from/})).toHaveCount(0);
  await button(bar, 'Back').click();
  await button(bar, 'Add objectives').press('Enter');
  await page.keyboard.type('rl 3 main idea');
  await expect(standards(bar)).toHaveValue('rl 3 main idea');
  await expect(options(bar).first()).toContainText('RL.3.2');
  await expect(bar.getByLabel('Teacher')).toHaveValue('Ms. Quill');
});

test('a save that is taken back takes along what was told of it, and nothing is lost that is too long', async ({
  journey,
}) => {
  const page = await stranger(journey, 'Ms. Quill');
  const {bar} = await teacher(page);
  const words = bar.getByRole('textbox', {name: 'Objective', exact: true});
  await page.keyboard.press('Alt+s');
  await expect(standards(bar)).toBeFocused();
  await expect(bar.getByText(/^Write a standard or/)).toBeVisible();
  await expectSound({page, bar});
  await words.fill('x'.repeat(5_001));
  await button(bar, 'Save objectives').click();
  await expect(words).toBeFocused();
  await expect(bar.getByText(/^At most 5,000 characters/)).toBeVisible();
  await words.fill('<b>Time</b>');
  await button(bar, 'Save objectives').click();
  await expect(bar.getByText('What you get for it')).toBeFocused();
  await button(bar, 'Undo').click();
  await expect(result(bar)).toHaveText(/^Undid/);
  await expect(bar.getByText('What you get for it')).toHaveCount(0);
  await expect(title(bar)).toBeFocused();
});

test('the list hides before anything else is lost, and holds hundreds without scrolling sideways', async ({
  journey,
}) => {
  const page = await stranger(journey, 'Ms. Quill');
  const {bar} = await teacher(page);
  await page.keyboard.press('ArrowDown');
  await expect(options(bar)).toHaveCount(100);
  await expect(bar.getByText(/more: type on to find them/)).toBeVisible();
  await expect(options(bar).first()).toContainText('3.OA');
  await expectSound({page, bar});
  // What scrolls is a stop of the Tab key where nothing says otherwise.
  await page.keyboard.press('Tab');
  await expect(
    bar.getByRole('textbox', {name: 'Objective', exact: true}),
  ).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.type('3oa1');
  await expect(options(bar).first()).toContainText('3.OA.A.1');
  await page.keyboard.press('Escape');
  await expect(options(bar)).toHaveCount(0);
  await expect(standards(bar)).toHaveValue('3oa1');
  await expect(title(bar)).toHaveText(/^Objectives for/);
  await page.keyboard.press('Enter');
  await page.keyboard.type('MA.3.AR.1.1,');
  const chosen = bar.getByRole('list', {name: 'Chosen standards'});
  await expect(chosen.getByRole('listitem')).toHaveText([
    /^3\.OA\.A\.1.*major work/,
    /^MA\.3\.AR\.1\.1.*not in the list/,
  ]);
  await page.keyboard.press('Backspace');
  await expect(chosen.getByRole('listitem')).toHaveCount(1);
  await button(bar, 'Remove 3.OA.A.1').click();
  await expect(chosen).toHaveCount(0);
  await expect(standards(bar)).toBeFocused();
  await page.keyboard.type('rl 3 main idea');
  await expect(options(bar)).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(chosen.getByRole('listitem')).toHaveText([/^RL\.3\.2/]);
});

test('codes that are pasted become chips, and the words of a standard are hers to take', async ({
  journey,
}) => {
  const page = await stranger(journey, 'Ms. Quill');
  const {bar} = await teacher(page);
  await paste(page, '3.NF.A.1; CCSS.MATH.CONTENT.3.NF.A.2\nrl 3.2');
  await expect(
    bar.getByRole('list', {name: 'Chosen standards'}).getByRole('listitem'),
  ).toHaveText([/^3\.NF\.A\.1/, /^3\.NF\.A\.2/, /^RL\.3\.2/]);
  const words = bar.getByRole('textbox', {name: 'Objective', exact: true});
  await bar.getByRole('button', {name: /^Use “/}).click();
  await expect(words).toHaveValue(/^Fractions/);
  await words.fill('Fractions in stories');
  await expect(bar.getByRole('button', {name: /^Use “/})).toHaveCount(0);
});

test('a pacing guide is looked over before its lines become objectives', async ({
  journey,
}) => {
  const page = await stranger(journey, 'Ms. Quill');
  const {bar} = await teacher(page);
  await paste(
    page,
    'Unit 2\nWeek 1\t3.OA.A.3\tSolve\nRI.3.1 - Ask\nTell time (3.MD.A.1)',
  );
  await expect(title(bar)).toHaveText('Paste a list');
  await expect(bar.getByText('4 objectives, 3 with a code.')).toBeVisible();
  await expectSound({page, bar});
  await button(bar, 'Take line 1 out').click();
  await bar.getByLabel('Objective').first().fill('Solve stories');
  await page.keyboard.press('Alt+s');
  await expect(result(bar)).toHaveText(/^3 objectives are in the form now/);
  const words = bar.getByRole('textbox', {name: 'Objective', exact: true});
  await expect(words).toHaveCount(3);
  await expect(words.nth(0)).toHaveValue('Solve stories');
  await expect(words.nth(2)).toHaveValue('Tell time');
  await button(bar, 'Save objectives').click();
  await expect(result(bar)).toHaveText(/^3 objectives saved for/);
});

test('what nothing supported last month is carried over', async ({journey}) => {
  const page = await stranger(journey, 'Ms. Quill');
  const {bar} = await teacher(page, 'Mr. Okafor');
  await bar.getByRole('textbox', {name: 'Objective', exact: true}).fill('Time');
  await button(bar, 'Save objectives').click();
  await expect(result(bar)).toHaveText(/^1 objective saved/);
  await button(bar, 'Back').click();
  await button(bar, 'Later month').click();
  await expect(bar.getByText(/^Opening/)).toHaveCount(0);
  await bar.getByRole('button', {name: /^Add .*objectives$/}).click();
  await bar.getByRole('button', {name: /^Copy from/}).click();
  await expect(bar.getByRole('checkbox', {name: /^Time/})).toBeChecked();
  await expectSound({page, bar});
  await button(bar, 'Add 1 objective to the form').click();
  await expect(
    bar.getByRole('textbox', {name: 'Objective', exact: true}),
  ).toHaveValue('Time');
  await button(bar, 'Save objectives').click();
  await expect(result(bar)).toHaveText(/^1 objective saved/);
  await expect(bar.getByText(/no activity supported your class/)).toBeVisible();
});

test('staff begin a month with last month’s activities, and take them back with one Undo', async ({
  journey,
}) => {
  const {page, bar} = await arrive(
    journey,
    'Ms. Reis',
    'Community-school staff',
  );
  await bar.getByRole('button', {name: /^Copy from/}).click();
  await expect(bar.getByText(/^They come as drafts/)).toBeVisible();
  await expectSound({page, bar});
  for (const all of await bar.getByLabel(/^All of/).all()) {
    await all.check();
    await all.uncheck();
  }
  await bar.getByLabel('All of Family literacy').check();
  const copy = bar.getByRole('button', {name: /^Copy \d+ activities to/});
  await copy.click();
  await expect(result(bar)).toHaveText(/^\d+ drafts added to/);
  await expect(title(bar)).toHaveText('Monthly plan');
  await button(bar, 'Undo').click();
  await expect(result(bar)).toHaveText(
    /^(Undid|Took back|Undone).*activities/i,
  );
});

/** What the list offers. */
function options(bar: FrameLocator): Locator {
  return bar.getByRole('listbox').getByRole('option');
}

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate(given => navigator.clipboard.writeText(given), text);
  await page.keyboard.press('Control+v');
}
