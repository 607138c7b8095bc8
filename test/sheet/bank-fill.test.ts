/** An empty bank gets activities to begin from, and its Times used stay true to what is planned. */
import {expect, test} from '@jest/globals';
import {ACTIVITY_BANK} from '../../src/sheet/reference-tabs';
import {ACTIVITIES} from '../../src/sheet/schema';
import {ACTIVITY, Planner, type Record_, tabOf} from './on-host/planner';

const bank = (rows: readonly Record_[], activities: readonly Record_[] = []) =>
  new Planner([tabOf(ACTIVITY_BANK, rows), tabOf(ACTIVITIES, activities)]);

const rows = (planner: Planner) => planner.records('Activity bank');

const STARTERS = [
  'K-2|1.OA.1|Number walk|Count steps|Chalk|Count together|2|45',
  '3|RL.3.2|Fable night|Read|Books|Retell|1|60\n4||Poem night||||3|30',
];

test('an empty bank gets each activity with its area, its figures, and an id of its own', () => {
  const planner = bank([]);
  expect(planner.run('fillBank', [STARTERS])).toBe(true);
  expect(rows(planner)).toEqual([
    {
      Area: 'Academic enrichment',
      Activity: 'Number walk',
      Grades: 'K-2',
      Standards: '1.OA.1',
      Description: 'Count steps',
      Materials: 'Chalk',
      'What families do': 'Count together',
      Sessions: 2,
      'Minutes per session': 45,
      'Times used': 0,
      'Bank ID': expect.stringMatching(/^BNK-/),
    },
    expect.objectContaining({
      Area: 'Family literacy',
      Activity: 'Fable night',
      Sessions: 1,
    }),
    {
      Area: 'Family literacy',
      Activity: 'Poem night',
      Grades: '4',
      Sessions: 3,
      'Minutes per session': 30,
      'Times used': 0,
      'Bank ID': expect.any(String),
    },
  ]);
  expect(new Set(rows(planner).map(row => row['Bank ID'])).size).toBe(3);
});

test('a bank in which an activity stands is left as it is; a count alone is none', () => {
  const planner = bank([{Partner: 'Zoo'}]);
  expect(planner.run('fillBank', [STARTERS])).toBe(false);
  expect(rows(planner)).toEqual([{Partner: 'Zoo'}]);
  expect(bank([{'Times used': 3}]).run('fillBank', [STARTERS])).toBe(true);
});

test('without a bank nothing is filled', () => {
  const planner = new Planner([['Notes', [['x']]]]);
  expect(planner.run('fillBank', [STARTERS])).toBe(false);
  planner.run('keepTimesUsed', []);
});

const idea = (Activity: string, times: string | number = '') => ({
  Area: 'Family literacy',
  Activity,
  'Times used': times,
});

const planned = (Activity: string, fields: Record_ = {}) => ({
  ...ACTIVITY,
  Activity,
  'Activity ID': `ACT-${Activity}`,
  ...fields,
});

const times = (planner: Planner) =>
  rows(planner).map(row => row['Times used'] ?? null);

test('each activity of the bank is counted as often as it is planned, in whatever letters', () => {
  const planner = bank(
    [idea('Choir', 9), idea('Chess'), idea('Cooking', 1)],
    [planned('Choir'), planned(' choir '), planned('Cooking')],
  );
  planner.run('keepTimesUsed', []);
  expect(times(planner)).toEqual([2, 0, 1]);
});

test('what is an idea only, or of another area, is not counted', () => {
  const planner = bank(
    [idea('Choir', 5)],
    [
      planned('Choir', {Status: 'Idea'}),
      planned('Choir', {Area: 'Health and wellness', 'Activity ID': 'ACT-2'}),
      planned('Choir', {Status: 'Delivered', 'Activity ID': 'ACT-3'}),
    ],
  );
  planner.run('keepTimesUsed', []);
  expect(times(planner)).toEqual([1]);
});

test('what stands between counts that change, and in rows that are no activity, stays', () => {
  const planner = bank(
    [
      idea('Choir'),
      {'Times used': 'our note'},
      {Area: 'Cooking', Activity: 'Soup', 'Times used': 'x'},
      {},
      idea('Chess'),
      idea('Cooking', 0),
    ],
    [planned('Choir')],
  );
  planner.run('keepTimesUsed', []);
  expect(times(planner)).toEqual([1, 'our note', 'x', null, 0, 0]);
});

test('where all counts are true, nothing is written', () => {
  const planner = bank([idea('Choir', 1)], [planned('Choir')]);
  planner.run('keepTimesUsed', []);
  expect(planner.costs.at(-1)!.cells.written).toBe(0);
});

test('who may not edit the counts leaves them as they are', () => {
  const planner = bank([idea('Choir', 7)], [planned('Choir')]);
  const range = {
    sheet: planner.sheetId('Activity bank'),
    row: 1,
    column: 12,
    rows: 20,
    columns: 1,
  };
  planner.workbook.apply(
    'protections.add',
    {
      kind: 'RANGE',
      range,
      description: '',
      warningOnly: false,
      editors: [],
      domainEdit: false,
      unprotected: [],
      namedRange: null,
    },
    {key: 'eve', name: 'Eve', isOwner: true, kind: 'person'},
  );
  planner.run('keepTimesUsed', [], {}, false);
  expect(times(planner)).toEqual([7]);
});

test('a bank without the column is no matter', () => {
  const headers = ['Area', 'Activity', 'Bank ID'];
  const planner = new Planner([
    tabOf(ACTIVITY_BANK, [idea('Choir')], headers),
    tabOf(ACTIVITIES, [planned('Choir')]),
  ]);
  planner.run('keepTimesUsed', []);
  expect(planner.values('Activity bank')[0]).toEqual(headers);
});
