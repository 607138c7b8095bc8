/** The figures of the report's parts, each beside its name. */
import {openReport} from '../window/dialogs';
import {
  buttons,
  focused,
  heard,
  key,
  press,
  text,
  type,
} from '../window/person';
import {copied} from '../window/window';
import {school} from './school';

/** A row of what is read: its name, then its figures. */
function rowOf(name: string, length: number): string[] {
  const lines = text().split('\n');
  const place = lines.indexOf(name);
  return lines.slice(place + 1, place + 1 + length);
}

test('what was planned and what took place stand side by side, by area, month and activity', async () => {
  await openReport('delivered', {school: school()});
  expect(rowOf('Family literacy', 7)).toEqual([
    '1',
    '1',
    '4 h',
    '3 h',
    '75 %',
    '20',
    '15',
  ]);
  expect(rowOf('October 2026', 3)).toEqual(['4 h 30', '3 h', '67 %']);
  expect(rowOf('Health walk', 4)).toEqual([
    'Health and wellness',
    'Planned',
    '30',
    '–',
  ]);
  expect(text()).not.toContain('Nobody’s');
});

test('teachers stand beside each other only for who asks, from A to Z', async () => {
  await openReport('fairness', {school: school()});
  expect(text()).not.toContain('Rivera');
  await press('By teacher, A to Z');
  expect(rowOf('Rivera', 9)).toEqual([
    'Grade 3',
    '2',
    '12',
    '1',
    '8 %',
    '1',
    '1',
    '1',
    '240',
  ]);
  expect(rowOf('Vang', 9)).toEqual([
    'Grade 4',
    '1',
    '6',
    '1',
    '17 %',
    '0',
    '0',
    '0',
    '30',
  ]);
  expect(text()).toContain('Students are known for 1 of 2 classes');
});

test('what a change would do is told beside what is, and taken out with it', async () => {
  await openReport('whatIf', {school: school()});
  await type('Partner', 'Library');
  await press('Try it');
  expect(rowOf('Coverage', 3)).not.toEqual(['Coverage']);
  expect(heard()).toContain('Coverage would go from 11 % to 6 %');
  expect(rowOf('Minutes', 3)).toEqual(['4 h 30', '30 min', '−4 h']);
  expect(text()).toContain('−1');
  await press('Copy as text');
  expect(copied.at(-1)!.split('\n')[2]).toMatch(/Library/);
  await press(/^Take it back: |^Take back: /);
  expect(rowOf('Minutes', 3)).toEqual(['4 h 30', '4 h 30', '0']);
});

test('the year is written into its tab; what stopped it is said', async () => {
  const workbook = await openReport('year', {school: school()});
  workbook.refuse('writeYear', 'The tab Year is protected.');
  await press('Write the Year tab');
  expect(heard()).toContain('The tab Year is protected.');
  workbook.hold('writeYear');
  await press('Write the Year tab');
  expect(focused()).toBe('Writing…');
  await key('Enter');
  await workbook.release('writeYear');
  expect(focused()).toBe('Write the Year tab');
  expect(workbook.sent('writeYear')).toHaveLength(2);
  expect(workbook.sent('writeYear').at(-1)).toEqual({
    month: '2026-10',
    grade: '3',
    subject: 'Math',
  });
  expect(workbook.school.tabs()).toContain('Year');
  expect(buttons()).toContain('Write the Year tab');
  expect(rowOf('operations and patterns', 4)).toEqual([
    '9',
    '11 %, 1 of 9',
    '11 %, 1 of 9',
    '1',
  ]);
});

test('a month asks for its own report, and keeps the part that was open', async () => {
  const workbook = await openReport('delivered', {school: school()});
  await type('Month', 'September 2026');
  expect(workbook.sent('loadReport').at(-1)).toEqual({month: '2026-09'});
  expect(text()).toContain('No activity of this month supports');
});
