/** What a save must leave alone: protected and merged cells, other people's words, and whoever is late. */
import {expect, test} from '@jest/globals';
import {meanSame} from '../../src/sheet/sent-fields';
import {isWithheld, loggedCells} from '../../src/sheet/row-change';
import type {Month} from '../../src/domain/month';
import {EDIT} from './on-host/cut-off';
import {
  ACTIVITY,
  ANA,
  OBJECTIVE,
  Planner,
  standardTabs,
} from './on-host/planner';
import {protectColumn} from './on-host/protection';

const columnOf = (planner: Planner, header: string) =>
  planner.values('Activities')[0]!.indexOf(header) + 1;

test('whichever of several cells apart is protected, nothing is written to any of them', () => {
  for (const header of ['Partner', 'Sessions', 'Notes']) {
    const planner = new Planner();
    protectColumn(planner, 'Activities', columnOf(planner, header));
    const before = planner.values('Activities');
    expect(() => planner.run('saveActivity', [EDIT, ANA], {}, false)).toThrow(
      / of Activities: it is protected/,
    );
    expect(planner.values('Activities')).toEqual(before);
    expect(planner.records('Log')).toEqual([]);
  }
});

test('a row that is the last, or the first, of a merged range is not written', () => {
  for (const id of ['ACT-AAAAAA', 'ACT-BBBBBB']) {
    const second = {...ACTIVITY, 'Activity ID': 'ACT-BBBBBB'};
    const planner = new Planner(standardTabs([OBJECTIVE], [ACTIVITY, second]));
    const column = columnOf(planner, 'Partner');
    const sheet = planner.sheetId('Activities');
    planner.workbook.apply(
      'merges.set',
      {rect: {sheet, row: 2, column, rows: 2, columns: 1}, how: 'all'},
      {key: 'ben', name: 'Ben', isOwner: true, kind: 'script'},
    );
    expect(() => planner.run('saveActivity', [{...EDIT, id}, ANA])).toThrow(
      ' of Activities are merged',
    );
    expect(planner.records('Log')).toEqual([]);
  }
});

test('a run that Google kept for minutes writes nothing, and says so', () => {
  const planner = new Planner();
  const before = planner.values('Activities');
  expect(() => planner.run('saveLate', [EDIT, ANA])).toThrow(
    'Google took too long to answer, so nothing more was written.',
  );
  expect(planner.values('Activities')).toEqual(before);
  expect(planner.records('Log')).toEqual([]);
});

test.each(['startDate', 'endDate'])(
  'a day under %s is the same day however the sheet writes it',
  key => {
    const calendar = {yearStart: '2026-08' as Month, isDayFirst: false};
    const day = {year: 2026, month: 10, day: 6};
    for (const typed of ['10/6/2026', 'Oct 6, 2026', '2026-10-06', day])
      expect(meanSame(key, typed, day, calendar)).toBe(true);
    expect(meanSame(key, '6/10/2026', day, calendar)).toBe(false);
  },
);

test('what is said of a child is not kept in the Log, however much stands around it', () => {
  for (const length of [0, 100, 4000]) {
    const notes = `${'Bring shoes. '.repeat(length / 10)}Student: Ana Silva`;
    expect(isWithheld(loggedCells({notes})['notes']!)).toBe(true);
  }
});

test('ids that were given, one or many at a time, are not given again once their rows are deleted', () => {
  const nameless = {...ACTIVITY, 'Activity ID': ''};
  for (const count of [1, 3]) {
    const rows = Array.from({length: count}, () => nameless);
    const planner = new Planner(standardTabs([OBJECTIVE], rows));
    planner.run('giveIds', [ANA]);
    const given = planner.records('Activities').map(row => row['Activity ID']);
    const sheet = planner.sheetId('Activities');
    planner.edit({do: 'delete', axis: 'rows', sheet, start: 2, count});
    expect(planner.run('idsTaken', [])).toEqual(expect.arrayContaining(given));
  }
});
