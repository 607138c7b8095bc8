import {bundles, more, openPlanner} from '../window/planner';
import {
  buttons,
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
import {settled} from '../window/window';
import {Shipped, schoolInOctober} from '../../addon/shipped';

const refusal = 'You may not read this file.';

test('a planner that did not open says why, and opens when it is tried again', async () => {
  await openPlanner({
    before: workbook => workbook.refuse('loadPlanner', refusal),
  });
  expect(heard()).toBe(refusal);
  await press('Try again');
  expect(title()).toBe('Monthly plan');
});

test('a screen whose script the browser did not run says so', async () => {
  const {review} = bundles;
  delete bundles['review'];
  await openPlanner({role: 'staff'});
  await press('Results and indicators');
  bundles['review'] = review;
  expect(heard()).toMatch(/^This screen did not open\./);
});

test('an empty file offers the sample school, and says why it could not be added', async () => {
  const workbook = await openPlanner({school: new Shipped()});
  expect(text()).toContain("The planner's tabs are not in this file yet.");
  workbook.refuse('addSample', 'The file is full.');
  await press('Try with sample data');
  expect(heard()).toBe('The file is full.');
  await press('Try with sample data');
  expect(heard()).toContain('The sample school is here. Look around.');
  expect(text()).toContain('The sample school is in this file.');
});

test('the sample is removed once that was confirmed; what stopped it is said', async () => {
  const workbook = await openPlanner();
  workbook.refuse('removeSample', 'Somebody protected the tab Activities.');
  await press('Remove the sample');
  await key('Tab');
  await press('Remove the sample');
  expect(heard()).toContain('Somebody protected the tab Activities.');
  expect(text()).toContain('The sample school is in this file.');
  await press('Remove the sample');
  await press('Remove the sample');
  expect(heard()).toMatch(/^Sample removed: \d+ rows\.$/);
  expect(text()).not.toContain('The sample school is in this file.');
});

test('a copy of a planner asks what it is, until somebody has said so', async () => {
  const workbook = await openPlanner({
    before: asked =>
      asked.answer('loadPlanner', view => ({...view, isCopy: true})),
  });
  workbook.refuse('adoptCopy', 'Only its owner can say so.');
  await press('Keep as its own planner');
  expect(heard()).toBe('Only its owner can say so.');
  expect(buttons()).toContain('Keep as its own planner');
  await press('Keep as its own planner');
  expect(heard()).toBe('This file is a planner of its own now.');
  expect(buttons()).not.toContain('Keep as its own planner');
});

test('what the workbook noticed on opening stands above the month', async () => {
  await openPlanner({
    before: asked =>
      asked.answer('loadPlanner', view => ({
        ...view,
        notices: ['A save of Ana was finished.'],
        view: {
          ...view.view,
          coverage: {...view.view.coverage, orphans: ['ACT-9', 'ACT-unknown']},
        },
      })),
  });
  expect(text()).toContain('A save of Ana was finished.');
  expect(text()).toContain(
    '2 activities support no objective of this month yet:',
  );
  await press('ACT-unknown');
  expect(title()).toBe('No longer there');
  await press('See the month');
  expect(title()).toBe('Monthly plan');
});

test('what colleagues changed comes when it is asked for; where it does not, the month stays', async () => {
  const workbook = await openPlanner();
  workbook.refuse('loadPlanner', refusal);
  await more('Load what colleagues changed');
  expect(heard()).toBe(refusal);
  expect(title()).toBe('Monthly plan');
  workbook.answer('loadPlanner', view => ({...view, notices: ['News.']}));
  await more('Load what colleagues changed');
  expect(text()).toContain('News.');
});

test('the menu closes with Escape, and the keyboard is on its button again', async () => {
  await openPlanner();
  await press('More');
  expect(buttons()).toContain('Check the workbook');
  await key('Tab');
  await key('Escape');
  expect(buttons()).not.toContain('Check the workbook');
  expect(focused()).toBe('More');
});

test('a selected cell opens what it is about, and says so where there is none', async () => {
  const workbook = await openPlanner();
  await press('Open the selected cell');
  expect(heard()).toMatch(/^Select a row of Objectives or Activities/);
  workbook.refuse('loadSelection', refusal);
  await press('Open the selected cell');
  expect(heard()).toBe(refusal);
  const {'Objective ID': id} = workbook.school
    .records('Objectives')
    .find(row => row['Month']!.startsWith('2026-09'))!;
  workbook.answer('loadSelection', () => ({
    kind: 'objective',
    month: '2026-09',
    objectiveId: id,
  }));
  workbook.refuse('loadMonth', refusal);
  await press('Open the selected cell');
  expect(heard()).toBe(refusal);
  expect(title()).toBe('Monthly plan');
  await press('Open the selected cell');
  expect(title()).toBe('Objective');
  expect(text()).not.toContain('Opened on the cell that you selected.');
});

test('a planner opened on a selected row begins there, and leads to the month', async () => {
  await openPlanner({
    before: asked =>
      asked.answer('loadPlanner', view => ({
        ...view,
        selection: {
          kind: 'objective',
          month: view.view.month,
          objectiveId: view.view.objectives[0]!.id,
        },
      })),
  });
  expect(title()).toBe('Objective');
  expect(heard()).toBe('Opened on the cell that you selected.');
  await press('See the whole month');
  expect(title()).toBe('Monthly plan');
  expect(buttons()).not.toContain('Back');
});

test('of two months asked for, the later one is shown, whichever came first', async () => {
  const workbook = await openPlanner();
  workbook.hold('loadMonth');
  await type('Month', 'September 2026');
  await type('Month', 'November 2026');
  await workbook.release('loadMonth', 'last first');
  expect(text()).toContain('Copy from October');
  expect(heard()).toBe('');
});

test('what came to nothing after its screen was left is told all the same', async () => {
  const workbook = await openPlanner({school: new Shipped()});
  await press('Set up planner');
  await tick('3');
  workbook.hold('setUpPlanner');
  workbook.refuse('setUpPlanner', 'Somebody protected the file.');
  await press('Set up');
  field('School name').focus();
  await key('Enter');
  expect(heard()).toBe('Setting up…');
  await press('Back');
  await workbook.release('setUpPlanner');
  expect(heard()).toBe('Somebody protected the file.');
});

test('who is asked for a name may be kept waiting, be refused, and go on', async () => {
  const workbook = await openPlanner();
  await more('Your name, role and language');
  await type('Your name', 'Ms. Rivera');
  workbook.refuse('saveName', 'That name is too long.');
  await press('Continue');
  expect(heard()).toBe('That name is too long.');
  await press('Continue');
  expect(title()).toBe('Monthly plan');
  expect(heard()).toBe('Thank you, Ms. Rivera.');
  await more('Your name, role and language');
  await type(/^Language/, 'Español');
  workbook.refuse('saveLanguage', 'Nothing can be kept just now.');
  await press('Continue');
  expect(heard()).toBe('Nothing can be kept just now.');
  expect(title()).toBe('Your name, role and language');
});

test('a month without objectives leads to the first ones, and to copying', async () => {
  const {school} = schoolInOctober();
  const workbook = await openPlanner({school, role: 'staff'});
  await type('Month', 'October 2026');
  await press('Later month');
  expect(text()).toContain('No objectives for November yet.');
  expect(buttons()).toContain('Add the first objectives');
  expect(buttons()).not.toContain('Copy from October');
  expect(text()).toContain('Reports and handouts');
  workbook.refuse('showReport', refusal);
  await press('Full report');
  expect(heard()).toBe(refusal);
});

test('the list of changes says who did what, and what can be taken back', async () => {
  const {school} = schoolInOctober();
  const workbook = await openPlanner({school});
  workbook.answer('loadChanges', ([last]) => [
    {...last!, what: 'Mine', mine: true, undone: false},
    {...last!, operation: '2', mine: false, who: '', undone: false},
    {...last!, operation: '3', mine: false, who: 'Bo', undone: true},
  ]);
  await more('Changes');
  expect(text()).toMatch(/Mine\s*You, /);
  expect(text()).toMatch(/Bo, .*Taken back/s);
  expect(buttons()).toContain('Undo: Mine');
  await press('Undo');
  expect(text()).toContain('Take back what Someone did?');
  await press('Cancel');
  expect(focused()).toBe('Undo');
});

test('an undo of what stands in another month leads back to the month that was open', async () => {
  const {school} = schoolInOctober();
  const workbook = await openPlanner({school});
  await press('Later month');
  await more('Changes');
  await press(/^Undo: Added/);
  expect(heard()).toMatch(/^Undid: /);
  await press('Back');
  expect(text()).toContain('No objectives for November yet.');
  workbook.refuse('refreshTabs', 'The tab Grid is protected.');
  await settled(3000);
  expect(text()).toContain(
    'Your change is saved, but the Grid and Coverage tabs do not show it yet. The tab Grid is protected.',
  );
});

test('the grid for the month is written; what stopped it is said', async () => {
  const {school} = schoolInOctober();
  const workbook = await openPlanner({school});
  workbook.refuse('buildGrid', 'The tab Grid is protected.');
  await press('Show the grid for October');
  expect(heard()).toBe('The tab Grid is protected.');
  await press('Show the grid for October');
  expect(heard()).toBe('The Grid tab shows October.');
  expect(buttons()).not.toContain('Show the grid for October');
});

test('a page that stands alone says where it works', async () => {
  await openPlanner({
    before: () => Object.assign(globalThis, {google: undefined}),
  });
  expect(heard()).toBe('This page works only beside the spreadsheet.');
});
