import {schoolInOctober} from '../../addon/shipped';
import {openPlanner} from '../window/planner';
import {
  buttons,
  choose,
  field,
  focused,
  heard,
  key,
  press,
  text,
  tick,
  title,
  type,
} from '../window/person';
import type {TalkingWorkbook} from '../window/workbook';

const REFUSED = 'The tab Results is protected.';

const LIST = 'Result\tIndicator\tUnit\tBaseline\tTarget';

async function results(): Promise<TalkingWorkbook> {
  const {school} = schoolInOctober();
  const workbook = await openPlanner({school, role: 'principal'});
  await press('Results and indicators');
  return workbook;
}

/** Takes over the first of our list. */
async function withOne(): Promise<TalkingWorkbook> {
  const workbook = await results();
  await press('Take over a list');
  await tick(/^Days suspended/);
  await press('Add 1 indicator');
  return workbook;
}

test('a school that measures nothing yet is offered a list', async () => {
  const workbook = await results();
  expect(text()).toContain('The tab Results has no indicator yet.');
  await press('Take over a list');
  await tick(/^Days suspended/);
  await tick(/^Days suspended/);
  expect(text()).toContain('Add indicators');
  expect(buttons()).not.toContain('Add indicators');
  await tick(/^Days suspended/);
  await type('Baseline', '20');
  await type('Target', 'ten');
  await press('Add 1 indicator');
  expect(heard()).toContain('Write a number such as 62 or 62.5.');
  expect(focused()).toBe('Target');
  await type('Target', '10');
  workbook.refuse('adoptResults', REFUSED);
  await press('Add 1 indicator');
  expect(heard()).toContain(REFUSED);
  await press('Add 1 indicator');
  expect(heard()).toBe('1 indicator added to the tab Results.');
  expect(workbook.school.records('Results')[0]).toMatchObject({
    Indicator: 'Days suspended',
    Baseline: '20',
    Target: '10',
  });
});

test('a figure that nobody typed over is taken as exactly as the list has it', async () => {
  const workbook = await results();
  workbook.answer('loadResults', view => ({
    ...view,
    offered: view.offered.map(each => ({
      ...each,
      baseline: 38.123456,
      target: 50.5,
    })),
  }));
  await press('Take over a list');
  await tick(/^Days suspended/);
  await type('Target', '45');
  await press('Add 1 indicator');
  expect(workbook.sent('adoptResults')[0]!.indicators).toMatchObject([
    {name: 'Days suspended', baseline: 38.123456, target: 45},
  ]);
});

test('the district’s list is read from a file or a paste; what is odd in it is named', async () => {
  const workbook = await withOne();
  await press('Take over a list');
  await tick('Our district’s list');
  await key('Enter');
  await choose('Choose a file', new File([''], 'big.csv'));
  await type(/^Or paste the rows/, 'no headings');
  workbook.refuse('previewResults', 'The list has no headings.');
  await press('Look at the list');
  expect(heard()).toContain('The list has no headings.');
  await type(
    /^Or paste the rows/,
    `${LIST}\nSchool\tDays suspended\tdays\t\t\nSchool\tBooks read\tbooks\tmany\t50`,
  );
  await press('Look at the list');
  expect(text()).toContain('1 indicator of the list you have already.');
  await press(/to look at$/);
  expect(text()).toMatch(/Baseline 3: /);
  await tick(/^Books read/);
  await press('Add 1 indicator');
  expect(heard()).toContain('1 indicator added');
});

test('a list of which the school has everything says so; a file that is no text, too', async () => {
  await withOne();
  await press('Take over a list');
  await tick('Our district’s list');
  await type(/^Or paste the rows/, `${LIST}\nSchool\tDays suspended\tdays\t\t`);
  await press('Look at the list');
  expect(text()).toContain('You have all of this list already.');
  const huge = {name: 'huge.csv', size: 1e9} as File;
  await choose('Choose a file', huge);
  expect(heard()).toContain('at most');
  await choose('Choose a file', new File([LIST], 'list.csv'));
  expect(field(/^Or paste the rows/).value).toBe(LIST);
});

test('a reading is noted, corrected and taken away', async () => {
  const workbook = await withOne();
  await press('Note a reading: Days suspended');
  await type('Day', '');
  await press('Save reading');
  expect(heard()).toContain('Choose the day of the reading.');
  expect(heard()).toContain('Write a number such as 62 or 62.5.');
  expect(focused()).toBe('Day');
  await type('Figure', '14');
  await press('Save reading');
  expect(heard()).toContain('Choose the day of the reading.');
  await type('Day', '2020-10-05');
  workbook.refuse('saveReading', REFUSED);
  await press('Save reading');
  expect(heard()).toContain(REFUSED);
  await press('Save reading');
  expect(heard()).toBe('Noted for Days suspended.');
  await press('Note a reading: Days suspended');
  await press('Change: Oct 5, 2020');
  expect(field('Figure').value).toBe('14');
  await type('Figure', '15');
  await press('Save reading');
  expect(text()).toContain('Now 15 (Oct 5, 2020)');
  await press('Note a reading: Days suspended');
  await press('Change: Oct 5, 2020');
  await press('Take away');
  await press('Take away');
  expect(heard()).toBe('The reading of Days suspended was taken away.');
  expect(text()).toContain('No reading yet');
});

test('an indicator that is gone has no form any more', async () => {
  const workbook = await withOne();
  workbook.answer('loadResults', view => ({...view, indicators: []}));
  await press('Note a reading: Days suspended');
  expect(title()).toBe('Days suspended');
  expect(text()).toContain('The tab Results has this indicator no more.');
});

test('an indicator without a result stands under that heading', async () => {
  const {school} = schoolInOctober();
  const workbook = await openPlanner({school});
  workbook.answer('loadResults', view => ({
    ...view,
    problems: [
      {
        sheet: 'Results',
        row: null,
        column: null,
        value: '',
        severity: 'notice',
        message: 'Odd.',
        fix: 'Mend it.',
      },
    ],
    indicators: [{...NOTHING, name: 'Books read', result: ''}],
  }));
  await press('Results and indicators');
  expect(text()).toContain('Without a result');
  await press('1 cell of results to look at');
  expect(text()).toContain('Odd. Mend it.');
});

const NOTHING = {
  siteResult: '',
  source: '',
  unit: '',
  baseline: null,
  target: null,
  readings: [],
  activities: [],
  standing: 'no reading',
  share: null,
};

test('what grants ask for: the months in order, not too many, and what lacks its minutes', async () => {
  const workbook = await results();
  await press('For grants');
  expect(text()).toContain('No activity is planned in these months.');
  await type('To', 'September 2025');
  expect(heard()).toContain('The last month comes before the first.');
  await type('From', 'October 2024');
  await type('To', 'October 2027');
  expect(heard()).toContain('Choose at most 36 months.');
  workbook.answer('loadGrants', view => ({
    ...view,
    withoutArea: 1,
    all: {...view.all, activities: 2, withoutMinutes: 1},
  }));
  await type('To', 'October 2026');
  expect(text()).toContain('1 delivered activity has no minutes yet');
  expect(text()).toContain('1 activity of these months has no area');
  workbook.refuse('writeGrants', REFUSED);
  await press('Write the Grants tab');
  expect(heard()).toContain(REFUSED);
});
