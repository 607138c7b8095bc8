/** The Start here tab: for whom it is written, and that each step is a sentence of its own. */
import {expect, test} from '@jest/globals';
import {startHereDrawing} from '../../../src/sheet/made/start-here';

const {rows, ...rest} = startHereDrawing();
const lines = rows.map(row => row.map(({text}) => text));

test('the head says what this is, and where its menu is', () => {
  expect(lines.slice(0, 5)).toEqual([
    ['Integration Grid', ''],
    [
      'Plans, month by month, how partners and the school support what classrooms teach.',
      '',
    ],
    ['', ''],
    [
      'Where the menu is',
      'Extensions › Integration Grid. The first time, Google asks for two permissions: to see this one spreadsheet, and to show a panel beside it. Tick both.',
    ],
    ['', ''],
  ]);
});

/** The steps of each person, without their numbers. */
const steps: {[who: string]: string[]} = {};
let who = '';
for (const [first = '', step = ''] of lines.slice(5)) {
  if (first !== '') who = first;
  if (step !== '') (steps[who] ??= []).push(step);
}

test('there are steps for teachers, staff, the principal, whoever looks after it, and everybody', () => {
  expect(
    Object.entries(steps).map(([name, {length}]) => [name, length]),
  ).toEqual([
    ['Teacher', 5],
    ['Community-school staff and partners', 6],
    ['Principal', 2],
    ['Whoever looks after this workbook', 4],
    ['Everybody', 4],
  ]);
});

test.each(Object.entries(steps))(
  'the steps of “%s” are counted from 1, and each is a sentence',
  (_, told) => {
    told.forEach((step, index) => {
      expect(step).toMatch(new RegExp(`^${index + 1}\\. [A-Z].{20,}\\.$`));
    });
  },
);

test('a blank line stands before each person, and only there', () => {
  const blank = lines.flatMap(([first, step], index) =>
    first === '' && step === '' ? [index] : [],
  );
  expect(blank).toHaveLength(6);
  expect(blank.slice(1).every(index => lines[index + 1]![0] !== '')).toBe(true);
});

test('titles are larger and bold, the rest is plain, and nothing is frozen', () => {
  expect(rows[0]![0]!.look).toMatchObject({size: 16, bold: true, runsOn: true});
  expect(rows[1]![0]!.look).toEqual({size: 11, runsOn: true});
  for (const [first, second] of rows.slice(3)) {
    expect(second!.look).toEqual({});
    expect(first!.look).toEqual(
      first!.text === '' ? {} : {size: 12, bold: true, color: '#12343b'},
    );
  }
  expect(rest).toEqual({
    widths: [250, 520],
    frozenRows: 0,
    frozenColumns: 0,
    hidden: [],
    wide: [],
    heights: [],
  });
});
