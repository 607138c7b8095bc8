/** Ids for rows that have none: what the Log notes of them, and what a run sees of them before they are written. */
import {expect, test} from '@jest/globals';
import {showIds} from '../../src/sheet/given-ids';
import type {Workbook} from '../../src/sheet/workbook';
import {HEADERS, clubs, wrote} from './clubs';
import {
  ACTIVITY,
  ANA,
  OBJECTIVE,
  Planner,
  standardTabs,
} from './on-host/planner';

const CHOIR = ['Choir', 'Hall', 20, 'CLB-1', 'loud'];
const LOOSE = ['Chess', 'Library', 12, '', 'quiet'];

test('an id shows in its row as if it stood there, beside all that does', () => {
  const workbook = {tabs: new Map()} as unknown as Workbook;
  const own = clubs([CHOIR, LOOSE]);
  showIds(workbook, {own, writes: [wrote(3, 'id', 'CLB-9', '')]});
  expect(workbook.tabs.get('Clubs')?.values).toEqual([
    HEADERS,
    CHOIR,
    LOOSE.with(3, 'CLB-9'),
  ]);
  expect(own.tab.values).toEqual([HEADERS, CHOIR, LOOSE]);
});

const withRows = (...ids: readonly string[]) =>
  new Planner(
    standardTabs(
      [OBJECTIVE],
      ids.map(id => ({...ACTIVITY, 'Activity ID': id})),
    ),
  );

const idsOf = (planner: Planner) =>
  planner.records('Activities').map(row => String(row['Activity ID']));

test('of rows with ids between those that lack one, the Log notes nothing, and each keeps its own', () => {
  const planner = withRows('', 'ACT-BBBBBB', '');
  planner.run('giveIds', [ANA]);
  const [first, kept, last] = idsOf(planner);
  expect(kept).toBe('ACT-BBBBBB');
  expect(new Set([first, kept, last]).size).toBe(3);
  expect(planner.records('Log')).toMatchObject([
    {
      Who: 'Ana',
      What: 'Gave ids to 2 rows of Activities.',
      Table: 'Activities',
      ID: `${first}, ${last}`,
    },
  ]);
});

test('a copy gets an id of its own, and the row that stands first keeps it', () => {
  const planner = withRows('ACT-AAAAAA', 'ACT-AAAAAA');
  planner.run('giveIds', [ANA]);
  const [first, copy] = idsOf(planner);
  expect(first).toBe('ACT-AAAAAA');
  expect(copy).toMatch(/^ACT-(?!AAAAAA)[A-Z2-9]{6}$/);
  expect(planner.records('Log')).toMatchObject([
    {What: 'Gave ids to 1 row of Activities.', ID: copy},
  ]);
});

test('where all rows have ids, nothing is written', () => {
  const planner = withRows('ACT-AAAAAA', 'ACT-BBBBBB');
  planner.run('giveIds', [ANA]);
  expect(idsOf(planner)).toEqual(['ACT-AAAAAA', 'ACT-BBBBBB']);
  expect(planner.records('Log')).toEqual([]);
});

test('a new row comes below one that was just given its id', () => {
  const planner = withRows('ACT-AAAAAA', '');
  planner.run('saveActivity', [
    {
      operation: 'add',
      month: '2026-11',
      area: 'healthWellness',
      activity: 'Dentist',
    },
    ANA,
  ]);
  expect(planner.records('Activities').map(({Activity: name}) => name)).toEqual(
    ['Library night', 'Library night', 'Dentist'],
  );
  expect(new Set(idsOf(planner)).size).toBe(3);
});

test('ids that came into other rows, because one was inserted that moment, are put where they belong', () => {
  const names = ['Art', 'Choir', 'Dance'];
  const planner = new Planner(
    standardTabs(
      [OBJECTIVE],
      names.map((Activity, index) => ({
        ...ACTIVITY,
        Activity,
        'Activity ID': index === 1 ? 'ACT-CHOIR2' : '',
      })),
    ),
  );
  let isInserted = false;
  planner.run('giveIds', [ANA], {
    after: ({op}) => {
      if (op !== 'range.canEdit' || isInserted) return;
      isInserted = true;
      const sheet = planner.sheetId('Activities');
      planner.edit({do: 'insert', axis: 'rows', sheet, start: 2, count: 1});
    },
  });
  const [blank, ...rows] = planner.records('Activities');
  expect(blank).toEqual({});
  const given = String(planner.records('Log')[0]!['ID']).split(', ');
  expect(rows.map(row => [row['Activity'], row['Activity ID']])).toEqual([
    ['Art', given[0]],
    ['Choir', 'ACT-CHOIR2'],
    ['Dance', given[1]],
  ]);
});
