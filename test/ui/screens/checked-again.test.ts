/** Lists of problems and frameworks after something else has changed: what is shown is what stands there then. */
import {schoolInOctober} from '../../addon/shipped';
import {more, openPlanner} from '../window/planner';
import {
  buttons,
  field,
  focused,
  heard,
  key,
  leave,
  press,
  text,
  tick,
  type,
} from '../window/person';
import {remember} from '../../../src/ui/remembered';

test('what was fixed and taken back is listed again', async () => {
  const {school} = schoolInOctober();
  school.type('Objectives', 2, 7, [['high ']]);
  await openPlanner({school});
  await more('Check the workbook');
  await press(/^Take the blanks out: /);
  expect(text()).toContain('Everything in this file could be read.');
  await press('Undo');
  expect(text()).toContain('Objectives, row 2, Priority');
  expect(text()).not.toContain('Everything in this file could be read.');
});

test('a heading is mended alone, however many cells below it are mended together', async () => {
  const {school} = schoolInOctober();
  school.type('Objectives', 2, 7, [['high '], ['normal ']]);
  const workbook = await openPlanner({
    school,
    before: asked =>
      asked.answer('checkWorkbook', problems => [
        ...problems,
        {...problems[0]!, row: 1, repair: {...problems[0]!.repair!, id: 'h'}},
      ]),
  });
  await more('Check the workbook');
  expect(text()).toContain('Priority in Objectives: 2');
  await press('Priority in Objectives: 2');
  await press('Fix these 2: Priority in Objectives: 2');
  expect(workbook.sent('fixProblems')[0]!.repairs).not.toContain('h');
});

/** A list of two standards of the school's own, brought in. */
async function imported() {
  const {school} = schoolInOctober();
  const workbook = await openPlanner({school, role: 'teacher'});
  remember({teacher: 'Rivera', grades: ['3'], subject: 'Math'});
  await press('Add objectives');
  await type('Standards', 'tidepools');
  expect(field('Standards').parentNode!.querySelectorAll('li')).toEqual([]);
  await leave();
  await press('Back');
  await more('Standards');
  await type(/^Or paste a list/, 'Code,Text\nMA.1,Count tidepools\n');
  await press('Look at it first');
  await type('Name in your planner', 'Maple');
  await press('Look at it again');
  await press(/^Import/);
  return workbook;
}

test('what was brought in is found by the next form, once its framework is in use', async () => {
  const workbook = await imported();
  await tick(/^Maple/);
  await press('Use these frameworks');
  await press('Back');
  await press('Add objectives');
  await type('Standards', 'tidepools');
  await key('Enter');
  expect(buttons()).toContain('Remove MA.1');
  expect(workbook.sent('loadStandards')).toHaveLength(2);
});

test('codes that were brought in are known by their words at once', async () => {
  const workbook = await imported();
  await press('Back');
  await press('Add objectives');
  expect(workbook.sent('loadStandards')).toHaveLength(2);
});

test('a tick that is not saved yet outlasts what comes in meanwhile', async () => {
  await imported();
  await tick(/^Common Core/);
  await tick(/^Maple/);
  await press('Undo');
  expect(heard()).toMatch(/^Undid: /);
  expect(field(/^Common Core/).checked).toBe(false);
  expect(focused()).not.toBe('');
});
