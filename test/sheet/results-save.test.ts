/** Readings that are noted, corrected and taken away, and lists that are taken over: which cells change, and what is said. */
import {expect, test} from '@jest/globals';
import type {Edit} from '../../src/host/wire';
import {RESULTS} from '../../src/sheet/reference-tabs';
import {LOG} from '../../src/sheet/schema';
import {ANA, type Hands, Planner, type Record_, tabOf} from './on-host/planner';

const RATE = {Indicator: 'Attendance', Unit: 'days', Baseline: 90};
const day = (serial: number) => ({serial});
/** 2026-10-01 and the day after. */
const FIRST = day(46296);
const SECOND = day(46297);
const reading = (Date: {serial: number}, Reading: number): Record_ => ({
  Indicator: 'Attendance',
  Date,
  Reading,
});

const plannerOf = (rows: readonly Record_[]) =>
  new Planner([tabOf(RESULTS, rows), tabOf(LOG, [])]);

const SAVE = {
  operation: 'r-1',
  indicator: 'Attendance',
  date: '2026-10-01',
  reading: 92.5,
};

const save = (planner: Planner, fields: object = {}, around: Hands = {}) =>
  planner.run('saveReading', [{...SAVE, ...fields}, ANA], around);

const adopt = (planner: Planner, indicators: readonly object[], name = 'a-1') =>
  planner.run('adoptIndicators', [{operation: name, indicators}, ANA]);

const readings = (planner: Planner) =>
  planner
    .records('Results')
    .map(row => [row['Indicator'], row['Reading']])
    .filter(([, figure]) => figure !== undefined);

const noted = (planner: Planner) =>
  planner
    .records('Log')
    .map(({What}) => What)
    .filter(what => what !== 'Done' && what !== 'Not saved');

test('a reading comes into a row of its own, below the last one, under the name that stands there', () => {
  const planner = plannerOf([RATE]);
  save(planner, {indicator: ' ATTENDANCE'});
  expect(planner.records('Results')).toMatchObject([
    RATE,
    {Indicator: 'Attendance', Reading: 92.5},
  ]);
  const shown = planner.workbook.toData().sheets[0]!.rows[2]!;
  expect(shown[7]).toMatchObject({value: 46296});
});

test.each([
  [{}, 'Noted 92.5 for Attendance on 2026-10-01.'],
  [
    {date: '2026-10-02', reading: 93, base: 91},
    'Noted 93 for Attendance on 2026-10-02, before 91.',
  ],
  [
    {date: '2026-10-02', reading: null, base: 91},
    'Took away the reading of Attendance of 2026-10-02.',
  ],
])('%j is noted as: %s', (fields, what) => {
  const planner = plannerOf([RATE, reading(SECOND, 91)]);
  save(planner, fields);
  expect(noted(planner)).toEqual([what]);
});

test('a name that looks like a child’s data is not repeated in the Log', () => {
  const name = 'Maya Lopez, student ID 104233';
  const planner = plannerOf([{...RATE, Indicator: name}]);
  save(planner, {indicator: name});
  expect(noted(planner)).toEqual([
    'Noted 92.5 for an indicator on 2026-10-01.',
  ]);
});

test('a correction changes the figure alone', () => {
  const row = {...reading(FIRST, 91), Source: 'Records'};
  const planner = plannerOf([RATE, row, reading(SECOND, 90)]);
  save(planner, {base: 91});
  expect(readings(planner)).toEqual([
    ['Attendance', 92.5],
    ['Attendance', 90],
  ]);
  expect(planner.records('Results')[1]).toMatchObject({Source: 'Records'});
});

test('a reading that is taken away leaves a blank row, or what else its row says', () => {
  const own = plannerOf([RATE, reading(FIRST, 91), reading(SECOND, 90)]);
  save(own, {reading: null, base: 91});
  expect(own.records('Results')[1]).toEqual({});
  expect(readings(own)).toEqual([['Attendance', 90]]);
  const shared = plannerOf([{...RATE, Date: FIRST, Reading: 91}]);
  save(shared, {reading: null, base: 91});
  expect(shared.records('Results')).toEqual([RATE]);
});

test.each([1, 2])(
  'of readings that are all alike, the one that is read is corrected, though %i stand above it',
  above => {
    const other = {...reading(FIRST, 91), Indicator: 'Reading'};
    const planner = plannerOf([
      RATE,
      ...Array.from({length: above}, () => other),
      reading(FIRST, 91),
      reading(FIRST, 91),
    ]);
    save(planner, {base: 91});
    expect(readings(planner).slice(above)).toEqual([
      ['Attendance', 92.5],
      ['Attendance', 91],
    ]);
  },
);

test.each([
  [
    {indicator: 'Lateness'},
    'Results have no indicator “Lateness” any more, so nothing was saved.',
  ],
  [
    {base: 90},
    'The reading of 2026-10-01 is not there any more, so nothing was saved. Look at the indicator again.',
  ],
  [
    {date: '2026-10-02'},
    'There is a reading of 2026-10-02 already: 91. Nothing was saved; change that one if it is wrong.',
  ],
  [
    {date: '2026-10-02', base: 90},
    'There is a reading of 2026-10-02 already: 91. Nothing was saved; change that one if it is wrong.',
  ],
  [
    {operation: 'undo:x'},
    'The operation "undo:x" was used before, for something else. Nothing was changed now: send this under a name of its own.',
  ],
])('%j is refused, and nothing is written', (fields, said) => {
  const planner = plannerOf([RATE, reading(SECOND, 91)]);
  const before = planner.records('Results');
  expect(() => save(planner, fields)).toThrow(said);
  expect(planner.records('Results')).toEqual(before);
  expect(planner.records('Log')).toEqual([]);
});

const PARTS = [
  {Indicator: 'Attendance', Unit: '%', Baseline: 0.6, Target: 0.9},
  reading(SECOND, 0.62),
];

test.each([
  [62, 0.62],
  [100, 1],
  [-100, -1],
  [0, 0],
])('where figures are kept as parts of one, %d becomes %d', (typed, kept) => {
  const planner = plannerOf(PARTS);
  save(planner, {reading: typed});
  expect(readings(planner).at(-1)).toEqual(['Attendance', kept]);
});

test.each([100.5, -101])(
  'where figures are kept as parts of one, %d is refused',
  typed => {
    const planner = plannerOf(PARTS);
    expect(() => save(planner, {reading: typed})).toThrow(
      `The tab keeps Attendance as parts of one, such as 0.62 for 62 %, and there more than 100 can’t be told from 1 %. Nothing was saved. Write its figures there as 62 and ${typed}.`,
    );
    expect(readings(planner)).toHaveLength(1);
  },
);

test('a save that comes twice is done once, and its name is not lent to another', () => {
  const planner = plannerOf([RATE]);
  save(planner);
  save(planner);
  expect(readings(planner)).toHaveLength(1);
  expect(() => save(planner, {date: '2026-10-02'})).toThrow(
    'The operation "r-1" was used before, for something else.',
  );
});

test('what was refused can be asked again under its name', () => {
  const planner = plannerOf([RATE]);
  const broken: Hands = {
    before: ({op, index}) => {
      if (op === 'range.set' && index > 8) throw new Error('No.');
    },
  };
  expect(() => save(planner, {}, broken)).toThrow();
  save(planner);
  expect(readings(planner)).toEqual([['Attendance', 92.5]]);
});

test('a list comes below the last row, each indicator with what it says', () => {
  const planner = plannerOf([RATE]);
  adopt(planner, [
    {
      name: 'Reading',
      result: 'All read',
      siteResult: '',
      source: 'Tests',
      unit: '%',
      baseline: 0,
      target: null,
    },
    {name: 'Lateness', baseline: null, target: 5},
  ]);
  expect(planner.records('Results')).toEqual([
    RATE,
    {
      Result: 'All read',
      Indicator: 'Reading',
      Source: 'Tests',
      Unit: '%',
      Baseline: 0,
    },
    {Indicator: 'Lateness', Target: 5},
  ]);
  expect(noted(planner)).toEqual(
    Array.from({length: 2}, () => 'Added 2 indicators to Results.'),
  );
});

test('a list of one is told as one; a name that stands there is refused with all of the list', () => {
  const planner = plannerOf([RATE]);
  adopt(planner, [{name: 'Lateness', target: 5}]);
  expect(noted(planner)).toEqual(['Added 1 indicator to Results.']);
  const list = [{name: 'Reading'}, {name: ' attendance'}];
  expect(() => adopt(planner, list, 'a-2')).toThrow(
    'Results have “ attendance” already, so nothing was added. Leave it out, or give it another name.',
  );
  expect(planner.records('Results')).toHaveLength(2);
});

test.each([
  [
    new Planner([tabOf(LOG, [])]),
    'There is no tab called Results. Choose Set up planner in the menu, which adds it.',
  ],
  [
    new Planner([
      tabOf(
        RESULTS,
        [],
        RESULTS.columns
          .map(({header}) => header)
          .filter(header => header !== 'Source'),
      ),
      tabOf(LOG, []),
    ]),
    'There is no column Source in Results. Choose Set up planner in the menu, which adds it.',
  ],
  [
    new Planner([
      tabOf(
        RESULTS,
        [],
        [...RESULTS.columns.map(({header}) => header), 'Unit'],
      ),
      tabOf(LOG, []),
    ]),
    'The header Unit stands more than once in Results: over columns E and J.',
  ],
])('where the tab is not as it was set up, it is said', (planner, said) => {
  expect(() => adopt(planner, [{name: 'Lateness', target: 5}])).toThrow(said);
});

test('a correction that was cut off, of a row that somebody has changed since, is left to people', () => {
  const planner = plannerOf([RATE, reading(FIRST, 91)]);
  let writes = 0;
  const killed: Hands = {
    before: ({op}) => {
      if (op === 'range.set') writes++;
      if (writes > 1) throw new Error('Exceeded maximum execution time');
    },
  };
  expect(() => save(planner, {base: 91}, killed)).toThrow('Exceeded');
  const sheet = planner.sheetId('Results');
  const rect = {sheet, row: 3, column: 4, rows: 1, columns: 1};
  planner.edit({do: 'type', rect, texts: [['Records']]} as Edit);
  expect(() => save(planner, {base: 91})).toThrow(
    'This was cut off half-way: Noted 92.5 for Attendance on 2026-10-01, before 91. Look at the tab Results, and write there what should stand.',
  );
  expect(readings(planner)).toEqual([['Attendance', 91]]);
});
