/** Objectives that were typed in the sheet: they have no id until something is saved or the grid is shown. */
import {schoolInOctober, type Shipped} from '../../addon/shipped';
import {remember} from '../../../src/ui/remembered';
import {openPlanner} from '../window/planner';
import {buttons, press, text} from '../window/person';

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

test('staff show the grid, and can then plan for what was typed in the sheet', async () => {
  await openPlanner({school: school(), role: 'staff'});
  const cell = 'Academic enrichment: Telling the time';
  expect(buttons()).not.toContain(cell);
  await press('Show the grid for October');
  expect(buttons()).toContain(cell);
  expect(buttons()).not.toContain('Show the grid for October');
  expect(text()).not.toContain('This row gets its ID');
});
