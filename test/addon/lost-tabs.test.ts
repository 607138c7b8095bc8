/** Tabs and columns that somebody deleted, doubled or protected, and what people who save there are told. */
import type {NewIndicator} from '../../src/domain/results/indicator';
import {columnOf, fix, put} from './checked';
import {type Shipped, activity, copied, schoolInOctober} from './shipped';

const BEN = {
  key: 'ben',
  name: 'Ben',
  isOwner: true,
  kind: 'person',
} as const;

const ATTENDANCE: NewIndicator = {
  name: 'Attendance rate',
  result: 'Students attend school every day',
  siteResult: 'Our students are in school',
  source: 'Attendance records',
  unit: '% of days',
  baseline: 0.62,
  target: 0.9,
};
const READING = {
  operation: 'reading-1',
  indicator: 'Attendance rate',
  date: '2026-10-01',
  reading: 71,
};

/** Two figures of one indicator, kept as Sheets keeps a typed `62%`. */
const inParts = copied(() => {
  const {school} = schoolInOctober();
  school.run('adoptResults', {
    operation: 'adopt-1',
    indicators: [ATTENDANCE],
  });
  return {school};
});

/** Somebody gives a tab of ours another name, and makes a new one of the old name. */
function renameAndAdd(school: Shipped, tab: string): void {
  const sheet = school.sheet(tab);
  school.workbook.edit({do: 'renameSheet', sheet, name: 'Old'}, BEN);
  school.addTab(tab);
}

const readings = (school: Shipped) =>
  school
    .records('Results')
    .map(row => row['Reading'])
    .filter(Boolean);

test('a percentage that the tab keeps as parts of one is written as such a part', () => {
  const {school} = inParts();
  const {results} = school.run('saveReading', READING);
  expect(readings(school)).toEqual(['0.71']);
  expect(results.indicators[0]!.latest).toEqual({
    date: '2026-10-01',
    value: 71,
  });
});

test('there more than 100 can’t be told from 1 %, so it is refused', () => {
  const {school} = inParts();
  expect(() => school.run('saveReading', {...READING, reading: 101})).toThrow(
    'The tab keeps Attendance rate as parts of one',
  );
  expect(() => school.run('saveReading', {...READING, reading: -101})).toThrow(
    'Write its figures there as 62 and -101.',
  );
  expect(readings(school)).toEqual([]);
  school.run('saveReading', {...READING, reading: 100});
  expect(readings(school)).toEqual(['1']);
});

test('a reading of an indicator that is gone, or in the place of one that is gone, is refused', () => {
  const {school} = inParts();
  expect(() =>
    school.run('saveReading', {...READING, indicator: 'Reading'}),
  ).toThrow('Results have no indicator “Reading” any more');
  expect(() => school.run('saveReading', {...READING, base: 70})).toThrow(
    'The reading of 2026-10-01 is not there any more',
  );
});

test('a reading beside which somebody noted more is taken away, and the note stays', () => {
  const {school} = inParts();
  school.run('saveReading', READING);
  put(school, 'Results', 3, 'Source', 'Our own count');
  school.run('saveReading', {
    ...READING,
    operation: 'reading-2',
    reading: null,
    base: 71,
  });
  expect(readings(school)).toEqual([]);
  expect(school.records('Results')[1]).toMatchObject({
    Indicator: 'Attendance rate',
    Source: 'Our own count',
  });
});

test.each<[string, (school: Shipped) => void, RegExp]>([
  [
    'without its tab',
    school => school.deleteTab('Results'),
    /^There is no tab called Results\. Choose Set up planner/,
  ],
  [
    'without one of its columns',
    school =>
      school.deleteColumn('Results', columnOf(school, 'Results', 'Unit')),
    /^There is no column Unit in Results\./,
  ],
  [
    'with two tabs that could be it',
    school => renameAndAdd(school, 'Results'),
    /^Two tabs could be Results: "Results" and "Old"\./,
  ],
])('a reading %s is refused, and nothing is written', (_, meddle, words) => {
  const {school} = inParts();
  meddle(school);
  const log = school.texts('Log');
  expect(() => school.run('saveReading', READING)).toThrow(words);
  expect(school.texts('Log')).toEqual(log);
});

test.each<[string, (school: Shipped) => void, RegExp]>([
  [
    'without the tab Settings',
    school => school.deleteTab('Settings'),
    /^There is no tab called Settings\. Choose Set up planner/,
  ],
  [
    'without its column of values',
    school =>
      school.deleteColumn('Settings', columnOf(school, 'Settings', 'Value')),
    /^There is no column Value in Settings\./,
  ],
])('frameworks are not chosen %s', (_, meddle, words) => {
  const {school} = schoolInOctober();
  const names = school.run('loadFrameworks').available.map(({name}) => name);
  meddle(school);
  expect(() =>
    school.run('chooseFrameworks', {operation: 'choose-1', frameworks: names}),
  ).toThrow(words);
});

test('frameworks are chosen, too, where Settings have no row for them yet', () => {
  const {school} = schoolInOctober();
  const at = school
    .records('Settings')
    .findIndex(row => /^Framework/.test(row['Setting'] ?? ''));
  if (at >= 0) school.deleteRow('Settings', at + 2);
  const [first] = school.run('loadFrameworks').available;
  school.run('chooseFrameworks', {
    operation: 'choose-1',
    frameworks: [first!.name],
  });
  expect(
    school.records('Settings').filter(row => row['Value'] === first!.name),
  ).toHaveLength(1);
});

test.each(['Objectives', 'Activities'] as const)(
  'without the column of ids nothing of %s is selected or shown',
  tab => {
    const {school, ids} = schoolInOctober();
    const {id} = school.run('saveActivity', activity({}));
    const header = tab === 'Objectives' ? 'Objective ID' : 'Activity ID';
    school.deleteColumn(tab, columnOf(school, tab, header));
    const cell = school.rect(tab, 2, 1, 1, 1);
    school.screen.select({sheet: cell.sheet, ranges: [cell], cell});
    expect(school.run('loadSelection')).toBeNull();
    const asked = tab === 'Objectives' ? ids[0]! : id;
    expect(school.run('showRow', {table: tab, id: asked})).toEqual({
      shown: false,
    });
  },
);

test('a status written as Americans do is answered with ours', () => {
  const {school} = schoolInOctober();
  school.run('saveActivity', activity({}));
  put(school, 'Activities', 2, 'Status', 'Canceled');
  expect(
    school
      .run('checkWorkbook')
      .map(({message, fix: advice}) => `${message} ${advice}`),
  ).toEqual([
    '"Canceled" is not a status, so the activity counts as an Idea only. Did you mean Cancelled?',
  ]);
});

test('two tabs that could be Objectives are told of, and the one of that name is gone on with', () => {
  const {school, ids} = schoolInOctober();
  const headers = school.texts('Objectives')[0]!;
  renameAndAdd(school, 'Objectives');
  school.type('Objectives', 1, 1, [headers]);
  expect(() =>
    school.run('saveActivity', activity({objectiveIds: ids})),
  ).not.toThrow();
  const found = school
    .run('checkWorkbook')
    .find(({message}) => message.startsWith('Two tabs could be Objectives'));
  expect(found?.message).toBe(
    'Two tabs could be Objectives: "Objectives" and "Old".',
  );
  expect(found?.fix).toContain('Go on with the tab "Objectives"');
  fix(school, found!);
  expect(
    school
      .run('checkWorkbook')
      .map(({message}) => message)
      .join(),
  ).not.toContain('Two tabs');
  expect(school.tabs()).toContain('Old');
});
