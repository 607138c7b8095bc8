import {remember} from '../../../src/ui/remembered';
import {AREAS} from '../../../src/domain/area';
import {activity, schoolInOctober} from '../../addon/shipped';
import {more, openPlanner} from '../window/planner';
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
import type {TalkingWorkbook} from '../window/workbook';

const NO_ANSWER = 'NetworkError: Connection failure due to HTTP 0';

/** On the form of the first objective; Rivera is who types. */
async function editing(): Promise<TalkingWorkbook> {
  const {school} = schoolInOctober();
  const workbook = await openPlanner({school});
  remember({teacher: 'rivera'});
  await press(/^All objectives/);
  await press(/^Equal groups/);
  await press('Edit objective');
  expect(title()).toBe('Edit objective');
  return workbook;
}

const objectiveInSheet = ({school}: TalkingWorkbook) =>
  school.records('Objectives').map(row => row['Objective']);

test('an objective that lacks its words is not sent, and the keyboard is where they go', async () => {
  const workbook = await editing();
  await press('Remove 3.OA.A.1');
  await type('Objective', ' ');
  await press('Save objective');
  expect(heard()).toContain('Write a standard or an objective first.');
  expect(focused()).toBe('Standards');
  expect(objectiveInSheet(workbook)[0]).toBe('Equal groups');
});

test('a save that came to nothing tells a colleague’s change of another part, and both are kept', async () => {
  const workbook = await editing();
  workbook.refuse('saveObjectives', 'The tab was protected just then.');
  await type('Objective', 'Equal groups of ten');
  workbook.school.typeUnseen('Objectives', 2, 7, 'Low');
  workbook.school.typeUnseen('Objectives', 2, 4, '');
  await press('Save objective');
  expect(title()).toBe('Two versions');
  expect(heard()).toContain('Both fit together: save to keep both.');
  expect(text()).toContain('Changed by them alone, and kept');
  expect(text()).toMatch(/Priority\s*Low/);
  expect(text()).toMatch(/Subject\s*\(blank\)/);
  await press('Save this choice');
  expect(heard()).toBe('Objective saved.');
  const [row] = workbook.school.records('Objectives');
  expect([row!['Objective'], row!['Priority']]).toEqual([
    'Equal groups of ten',
    'Low',
  ]);
});

test('where two wrote the same words, a person chooses, and may change her mind', async () => {
  const workbook = await editing();
  await type('Objective', 'Mine');
  workbook.school.typeUnseen('Objectives', 2, 6, 'Theirs');
  await press('Save objective');
  expect(heard()).toContain('Choose what should stand, then save.');
  await tick(/^Use theirs/);
  await tick(/^Keep mine/);
  await press('Save this choice');
  expect(objectiveInSheet(workbook)[0]).toBe('Mine');
});

test('theirs stands where it was chosen', async () => {
  const workbook = await editing();
  await type('Objective', 'Mine');
  workbook.school.typeUnseen('Objectives', 2, 6, 'Theirs');
  await press('Save objective');
  await tick(/^Use theirs/);
  await press('Save this choice');
  expect(objectiveInSheet(workbook)[0]).toBe('Theirs');
});

test('an objective whose row somebody took away can be saved as a new one', async () => {
  const workbook = await editing();
  await type('Objective', 'Still wanted');
  workbook.school.deleteRow('Objectives', 2);
  await press('Save objective');
  expect(heard()).toContain('Somebody removed this row');
  await press('Save it as a new one');
  expect(heard()).toBe('Objective saved.');
  expect(objectiveInSheet(workbook)).toContain('Still wanted');
});

test('typed words of a row that is gone are found again, and can be thrown away', async () => {
  const workbook = await editing();
  await type('Objective', 'Still wanted');
  await press('Back');
  await press('Back');
  expect(text()).toContain('Not saved yet: an objective for October.');
  workbook.school.deleteRow('Objectives', 2);
  await press('Open the selected cell');
  workbook.answer('loadPlanner', null);
  await press('Later month');
  await press('Go on');
  expect(title()).toBe('Edit objective');
  expect(heard()).toContain('We kept what you typed earlier.');
  expect(field('Objective').value).toBe('Still wanted');
  await press('Back');
  workbook.refuse('loadMonth', 'The month can’t be read.');
  await press('Later month');
  expect(heard()).toBe('The month can’t be read.');
  await press('Later month');
  workbook.refuse('loadMonth', 'The month can’t be read.');
  await press('Go on');
  expect(heard()).toBe('The month can’t be read.');
  await press('Discard');
  expect(text()).not.toContain('Not saved yet');
});

test('a save without an answer is checked, not sent as another; what she types waits', async () => {
  const workbook = await editing();
  await type('Objective', 'Equal groups of ten');
  workbook.refuse('saveObjectives', ...Array(4).fill(NO_ANSWER));
  await press('Save objective');
  expect(heard()).toBe('No answer yet, checking…');
  for (const pause of [1000, 3000, 8000]) await settled(pause);
  expect(heard()).toContain('The spreadsheet did not answer.');
  expect(heard()).toContain('This never saves twice.');
  expect(buttons()).not.toContain('Remove 3.OA.A.1');
  await press('Save objective');
  expect(heard()).toContain('This never saves twice.');
  await press('Back');
  await press('Edit objective');
  expect(heard()).toContain('This was sent, but no answer came.');
  await press('Let me change it');
  await press('Start afresh');
  expect(field('Objective').value).toBe('Equal groups');
});

test('a save that waits for its turn says so, and is done', async () => {
  const workbook = await editing();
  await type('Objective', 'Later');
  workbook.refuse('saveObjectives', 'Someone is saving just now.', NO_ANSWER);
  await press('Save objective');
  expect(heard()).toBe('Someone is saving, waiting for a turn…');
  await settled(1000);
  expect(heard()).toBe('No answer yet, checking…');
  await settled(3000);
  expect(heard()).toBe('Objective saved.');
});

test('a colleague’s objective is edited once that was meant', async () => {
  const {school} = schoolInOctober();
  await openPlanner({school});
  await press(/^All objectives/);
  await press(/^Equal groups/);
  await press('Edit objective');
  expect(text()).toContain('These are Rivera’s words. Edit them all the same?');
  await key('Escape');
  expect(focused()).toBe('Edit objective');
  await press('Add activity');
  expect(title()).toBe('Suggestions');
});

test('what a row of the month names can be shown in the sheet, or is there no more', async () => {
  const {school} = schoolInOctober();
  const workbook = await openPlanner({school});
  await press(/^All objectives/);
  await press(/^Equal groups/);
  await press('Show in the sheet');
  expect(heard()).toBe('Selected in the sheet.');
  workbook.answer('showRow', () => ({shown: false}));
  await press('Show in the sheet');
  expect(heard()).toBe('It is not in the sheet any more.');
});

test('a covered cell takes another activity; an empty one is offered what fits', async () => {
  const {school, ids} = schoolInOctober();
  for (const area of AREAS)
    school.run(
      'saveActivity',
      activity({operation: area, area, objectiveIds: [ids[0]!]}),
    );
  await openPlanner({school});
  await press(/^All objectives/);
  await press(/^Equal groups/);
  await press('Add activity');
  expect(title()).toBe('New activity');
  await press('Back');
  await press('Add an activity for Family literacy');
  expect(title()).toBe('New activity');
  await press('Back');
  await press('Back');
  await press(/^All objectives/);
  await press(/^Fables/);
  await press('Add an activity for Family literacy');
  expect(title()).toBe('Suggestions');
});

test('what somebody took away meanwhile is no longer there to be changed or filled', async () => {
  const workbook = await editing();
  await more('Changes');
  workbook.school.deleteRow('Objectives', 2);
  await more('Load what colleagues changed');
  await press('Back');
  expect(title()).toBe('No longer there');
  await press('See the month');
  await press(/^All objectives/);
  await press(/^Fables/);
  await press('Add activity');
  workbook.school.deleteRow('Objectives', 2);
  await more('Load what colleagues changed');
  expect(title()).toBe('No longer there');
});

test('a code and a grade that the lists do not know stay, and the code is told', async () => {
  await openPlanner({
    school: schoolInOctober().school,
    before: workbook =>
      workbook.answer('loadPlanner', planner => {
        const [first, ...others] = planner.view.objectives;
        const old = {...first!, standards: 'OLD.1', grades: ['9']};
        const view = {...planner.view, objectives: [old, ...others]};
        return {...planner, view};
      }),
  });
  remember({teacher: 'rivera'});
  await press(/^All objectives/);
  await press(/^Equal groups/);
  await press('Edit objective');
  await press('Grade 9 · Rivera · Math');
  expect(field('9').checked).toBe(true);
  expect(text()).toContain('OLD.1 not in the list; kept as you typed it');
});
