/** Objectives that were typed in the sheet: they have no id until something is saved or the grid is shown. */
import {schoolInOctober, type Shipped} from '../../addon/shipped';
import {remember} from '../../../src/ui/remembered';
import {openPlanner} from '../window/planner';
import {buttons, press, text} from '../window/person';
import {page} from '../window/window';

/** With a third objective, below the two that were saved. */
function school(): Shipped {
  const {school} = schoolInOctober();
  school.run('buildGrid', {month: '2026-10'});
  school.type('Objectives', 4, 1, [
    ['Oct', '3', 'Silva', 'Math', '3.MD.A.1', 'Telling the time'],
  ]);
  return school;
}

test('a teacher finds what she typed in the sheet among hers', async () => {
  await openPlanner({
    school: school(),
    role: 'teacher',
    before: () => remember({teacher: ' silva'}),
  });
  const card = 'Telling the timeGrade 3 · Silva · MathThis row gets its ID';
  expect(text()).toContain(`Your objectives\n${card}`);
  await press('Add objectives');
  expect(text()).toContain('silva, October (1)');
  expect(text()).toContain(card);
  expect(text()).not.toContain('has no objectives');
});

test('whose objectives are all saved finds no empty list of others', async () => {
  await openPlanner({
    school: schoolInOctober().school,
    role: 'teacher',
    before: () => remember({teacher: 'Rivera'}),
  });
  await press('Add objectives');
  expect(text()).toContain('Rivera, October (2)');
  const lists = page.body.querySelectorAll('.cards');
  expect(lists.map(({children}) => children.length)).toEqual([2]);
});

test('who can only read has no grid to show, and is told of the next save alone', async () => {
  await openPlanner({
    school: school(),
    before: workbook =>
      workbook.answer('loadPlanner', view => ({...view, canEdit: false})),
  });
  expect(buttons()).not.toContain('Show the grid for October');
  const sentence =
    'This row gets its ID with the next save; then activities can be added.';
  await press(/^All objectives/);
  expect(text()).toContain(`Telling the timeGrade 3 · Silva · Math${sentence}`);
  expect(text()).toContain(`Academic enrichment${sentence}`);
  expect(text()).not.toContain('show the grid');
  await press('Review coverage');
  expect(text()).toContain(sentence);
  expect(text()).not.toContain('show the grid');
});

test('staff show the grid, and can then plan for what was typed in the sheet', async () => {
  await openPlanner({school: school(), role: 'staff'});
  const cell = 'Academic enrichment: Telling the time';
  expect(buttons()).not.toContain(cell);
  await press('Show the grid for October');
  expect(buttons()).toContain(cell);
  expect(buttons()).not.toContain('Show the grid for October');
  expect(text()).not.toContain('This row gets its ID');
});
