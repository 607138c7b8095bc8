/** A school year that is started in a copy: what goes, what stays, and that a run which was cut off can be gone on with. */
import {expect, test} from '@jest/globals';
import type {Edit} from '../../src/host/wire';
import type {Operation} from '../../src/sheet/journal';
import {yearIn} from '../../src/sheet/new-year-record';
import {ACTIVITIES, LOG, OBJECTIVES, SETTINGS} from '../../src/sheet/schema';
import {
  ACTIVITY,
  ANA,
  type Hands,
  OBJECTIVE,
  Planner,
  type Record_,
  tabOf,
} from './on-host/planner';
import {protectRow} from './on-host/protection';

const SECOND = {...OBJECTIVE, Objective: 'Shapes', 'Objective ID': 'OBJ-B'};
const SETTING_ROWS: readonly Record_[] = [
  {Setting: 'School name', Value: 'Hope School'},
  {Setting: 'SCHOOL year starts', Value: '2026-08'},
  {Setting: 'Month 2026-10', Value: 'Closed'},
  {Setting: 'Our own', Value: 'x'},
  {Setting: 'Month November', Value: 'Planning'},
];

function copyOf(
  settings: readonly Record_[] = SETTING_ROWS,
  objectives: readonly Record_[] = [OBJECTIVE, SECOND],
): Planner {
  const file = new Planner([
    tabOf(OBJECTIVES, objectives),
    tabOf(ACTIVITIES, [ACTIVITY]),
    tabOf(SETTINGS, settings),
    tabOf(LOG, [{What: 'Last year', Who: 'Ben'}]),
    ['Ideas', [['Ours']]],
  ]);
  file.run('mark', []);
  return new Planner([], 0, {...file.workbook.toData(), id: 'file-2'});
}

const start = (planner: Planner, around: Hands = {}, operation = 'year-1') =>
  planner.run('startYear', [operation, '2027-08', ANA], around);

const STARTED = {objectives: 2, activities: 1, removedTabs: []};

test('objectives, activities and the Log are emptied, the months of last year go, and all else stays', () => {
  const copy = copyOf();
  expect(start(copy)).toEqual(STARTED);
  expect(copy.values('Objectives')).toHaveLength(1);
  expect(copy.values('Activities')).toHaveLength(1);
  expect(copy.records('Settings')).toEqual([
    {Setting: 'School name', Value: 'Hope School'},
    {Setting: 'School year starts', Value: '2027-08'},
    {},
    {Setting: 'Our own', Value: 'x'},
  ]);
  expect(copy.values('Ideas')).toEqual([['Ours']]);
  expect(copy.run('isCopy', [])).toBe(false);
});

test('the Log says what was done, and nothing of last year', () => {
  const copy = copyOf();
  start(copy);
  expect(copy.records('Log').map(({What}) => What)).toEqual([
    'Began to start a school year in a copy of the file.',
    'Started the school year 2027–28 in a copy of the file. Taken out here, and still in the file that was copied: objectives 2, activities 1.',
    'Done',
  ]);
});

test('a setting that is missing comes below the last row', () => {
  const copy = copyOf([{Setting: 'School name', Value: 'Hope School'}]);
  start(copy);
  expect(copy.records('Settings')).toEqual([
    {Setting: 'School name', Value: 'Hope School'},
    {Setting: 'School year starts', Value: '2027-08'},
  ]);
});

test('rows with an id alone are none, and yet they go', () => {
  const copy = copyOf(SETTING_ROWS, [OBJECTIVE, {'Objective ID': 'OBJ-X'}]);
  expect(start(copy)).toMatchObject({objectives: 1});
  expect(copy.values('Objectives')).toHaveLength(1);
});

test('a school that planned nothing starts a year, too', () => {
  const copy = copyOf(SETTING_ROWS, []);
  expect(start(copy)).toEqual({...STARTED, objectives: 0});
});

function type(planner: Planner, row: number, column: number, text: string) {
  const sheet = planner.sheetId('Objectives');
  const rect = {sheet, row, column, rows: 1, columns: 1};
  planner.edit({do: 'type', rect, texts: [[text]]} as Edit);
}

test('of the school’s own columns, what was typed goes, and formulas stay, whatever stands between them', () => {
  const copy = copyOf();
  const own = OBJECTIVES.columns.length + 1;
  ['Room', '12', '14'].forEach((text, index) =>
    type(copy, index + 1, own, text),
  );
  ['Length', '=LEN(F2)', 'long', '=LEN(F4)', 'short', 'shorter'].forEach(
    (text, index) => type(copy, index + 1, own + 1, text),
  );
  start(copy);
  const {rows} = copy.workbook.toData().sheets[0]!;
  expect(rows.map(row => row?.[own]?.formula ?? '')).toEqual([
    '',
    '=LEN(F2)',
    '',
    '=LEN(F4)',
  ]);
  expect(
    rows.slice(1).map(row => [row?.[own - 1]?.value, row?.[own]?.value]),
  ).toEqual([
    [undefined, 0],
    [undefined, undefined],
    [undefined, 0],
  ]);
});

test('notes on cells go with their rows; those on headers stay', () => {
  const copy = copyOf();
  const data = copy.workbook.toData();
  const sheets = data.sheets.map(sheet => ({
    ...sheet,
    rows: sheet.rows.map(
      row => row && row.map(cell => cell && {...cell, note: 'Ask Eve'}),
    ),
  }));
  const noted = new Planner([], 0, {...data, sheets});
  start(noted);
  const [objectives] = noted.workbook.toData().sheets;
  expect(objectives!.rows[0]![0]!.note).toBe('Ask Eve');
  expect(JSON.stringify(objectives!.rows.slice(1))).not.toContain('Ask Eve');
});

test.each([200, 260])(
  'of a Log of %i lines at most two hundred are kept',
  lines => {
    const copy = copyOf();
    const data = copy.workbook.toData();
    const sheets = data.sheets.map(sheet =>
      sheet.name === 'Log' ? {...sheet, maxRows: lines} : sheet,
    );
    const long = new Planner([], 0, {...data, sheets});
    start(long);
    const log = long.workbook.toData().sheets.find(({name}) => name === 'Log');
    expect(log!.maxRows).toBe(200);
  },
);

test('it is refused in a file that is no copy, and nothing is changed', () => {
  const file = new Planner([
    tabOf(OBJECTIVES, [OBJECTIVE]),
    tabOf(ACTIVITIES, [ACTIVITY]),
    tabOf(SETTINGS, SETTING_ROWS),
    tabOf(LOG, []),
  ]);
  expect(() => start(file)).toThrow(
    'A new school year is started in a copy of this file, so that this one stays as the record. Choose File › Make a copy, open the copy, and start the year there.',
  );
  expect(file.records('Objectives')).toEqual([OBJECTIVE]);
});

test('where a part of a tab is protected, it is refused before anything is emptied', () => {
  const copy = copyOf();
  protectRow(copy, 'Activities', 2);
  expect(() =>
    copy.run('startYear', ['year-1', '2027-08', ANA], {}, false),
  ).toThrow(
    'You can’t empty the tab Activities: part of it is protected. Ask the owner of this copy to start the year.',
  );
  expect(copy.records('Objectives')).toHaveLength(2);
});

test('a year that was cut off is started once more, and answers with all that was taken out', () => {
  const copy = copyOf();
  let clears = 0;
  const killed: Hands = {
    before: ({op}) => {
      if (op === 'range.clear') clears++;
      if (clears > 3) throw new Error('Exceeded maximum execution time');
    },
  };
  expect(() => start(copy, killed)).toThrow('Exceeded');
  expect(copy.run('isCopy', [])).toBe(true);
  expect(start(copy)).toEqual(STARTED);
  expect(start(copy)).toEqual(STARTED);
  expect(copy.values('Objectives')).toHaveLength(1);
});

test('where somebody types meanwhile, it is said that it is not done, and it can be started once more', () => {
  const copy = copyOf();
  const typing: Hands = {
    before: ({op}) => {
      if (op === 'flush')
        copy.edit({
          do: 'type',
          rect: {
            sheet: copy.sheetId('Objectives'),
            ...{row: 2, column: 6, rows: 1, columns: 1},
          },
          texts: [['New words']],
        });
    },
  };
  expect(() => start(copy, typing)).toThrow(
    'Somebody changed this copy while the year was started, so it is not done yet. Start it once more when nobody is typing.',
  );
  expect(copy.run('isCopy', [])).toBe(true);
  expect(start(copy, {}, 'year-2')).toMatchObject({activities: 1});
});

const logged = (many: string | null, table = 'Settings') =>
  yearIn({table, many: () => many} as Operation);

test('the Log’s lines of a started year are read back, and no other ones', () => {
  expect(logged(JSON.stringify(STARTED))).toEqual(STARTED);
  expect(logged(JSON.stringify({...STARTED, more: 1}))).toEqual(STARTED);
  expect(logged(JSON.stringify(STARTED), 'Activities')).toBeNull();
  for (const odd of [
    null,
    '',
    'Started',
    JSON.stringify({...STARTED, objectives: '2'}),
    JSON.stringify({...STARTED, activities: undefined}),
    JSON.stringify({...STARTED, removedTabs: 'Grid'}),
  ])
    expect(logged(odd)).toBeNull();
});
