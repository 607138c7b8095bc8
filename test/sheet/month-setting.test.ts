/** What the planner itself writes into Settings: where a month stands, and which frameworks the school works with. */
import {expect, test} from '@jest/globals';
import {LOG, SETTINGS} from '../../src/sheet/schema';
import type {Edit} from '../../src/host/wire';
import {before, hands} from './on-host/moments';
import {ANA, type Hands, Planner, type Record_, tabOf} from './on-host/planner';

const YEAR = {Setting: 'School year starts', Value: '2026-08'};

const plannerOf = (rows: readonly Record_[], spareRows = 20) =>
  new Planner([tabOf(SETTINGS, [YEAR, ...rows]), tabOf(LOG, [])], spareRows);

const settings = (planner: Planner) =>
  planner.records('Settings').slice(1) as {Setting: string; Value: string}[];

const said = (planner: Planner) =>
  planner
    .records('Log')
    .map(({What}) => What)
    .filter(what => what !== 'Done');

const standing = (state: string, until: string | null = null) => ({
  state,
  until,
  publishedOn: null,
  publishedBy: null,
});

function set(
  planner: Planner,
  state: string,
  {
    until = null,
    seen = undefined,
    operation = 'm-1',
    month = '2026-10',
  }: {
    until?: string | null;
    seen?: object | undefined;
    operation?: string;
    month?: string;
  } = {},
) {
  const asked = [operation, month, standing(state, until), seen];
  planner.run('setMonth', [asked, ANA]);
}

test.each([
  ['open', '2026-09-25', 'Open for objectives until 2026-09-25'],
  ['open', null, 'Open for objectives'],
  ['planning', null, 'Planning'],
  ['review', null, 'In review'],
  ['closed', null, 'Closed'],
])('a month that is %s, until %s, is written as %s', (state, until, text) => {
  const planner = plannerOf([]);
  set(planner, state, {until});
  expect(settings(planner)).toEqual([{Setting: 'Month 2026-10', Value: text}]);
  expect(said(planner)).toEqual([`Set October 2026 to “${text}”.`]);
});

test('the row that a month has is changed, however it is written, and both values are noted', () => {
  const planner = plannerOf([
    {Setting: 'month October', Value: 'Planning'},
    {Setting: 'Month 2026-11', Value: 'Planning'},
  ]);
  set(planner, 'review');
  expect(settings(planner)).toEqual([
    {Setting: 'month October', Value: 'In review'},
    {Setting: 'Month 2026-11', Value: 'Planning'},
  ]);
  expect(said(planner)).toEqual([
    'Set October 2026 to “In review”; before: “Planning”.',
  ]);
});

test('what Settings say already is not written or noted again, nor is a repeat', () => {
  const planner = plannerOf([{Setting: 'Month 2026-10', Value: 'Planning'}]);
  set(planner, 'planning');
  expect(said(planner)).toEqual([]);
  set(planner, 'review');
  const sheet = planner.sheetId('Settings');
  const rect = {sheet, row: 3, column: 2, rows: 1, columns: 1};
  planner.edit({do: 'type', rect, texts: [['Closed']]} as Edit);
  set(planner, 'review');
  expect(settings(planner)[0]!.Value).toBe('Closed');
});

test('a month that stands there twice is refused, with both rows', () => {
  const rows = ['Month 2026-10', 'Month October'].map(Setting => ({
    Setting,
    Value: 'Planning',
  }));
  const planner = plannerOf(rows);
  expect(() => set(planner, 'review')).toThrow(
    'October 2026 stands twice in Settings, in rows 3 and 4. Delete the row that you do not need, then save again.',
  );
  expect(settings(planner)).toEqual(rows);
});

const seen = (isSet: boolean, state: string, until: string | null = null) => ({
  isSet,
  state,
  until,
});

test.each([
  ['Planning', seen(true, 'review'), '“Planning”'],
  ['Open until 2026-09-25', seen(true, 'open'), '“Open until 2026-09-25”'],
  ['Planning', seen(false, 'planning'), '“Planning”'],
  [null, seen(true, 'planning'), '“–”'],
])('where Settings say %s and %j was seen, nothing is saved', (...row) => {
  const [value, base, now] = row;
  const planner = plannerOf(
    value === null ? [] : [{Setting: 'Month 2026-10', Value: value}],
  );
  const was = settings(planner);
  expect(() => set(planner, 'closed', {seen: base})).toThrow(
    `Somebody has set October 2026 to ${now} meanwhile, so nothing was saved. Look at it, and set it again if yours should stand.`,
  );
  expect(settings(planner)).toEqual(was);
});

test.each([
  ['Planning', seen(true, 'planning')],
  ['Open until 2026-09-25', seen(true, 'open', '2026-09-25')],
  [null, seen(false, 'open')],
  // Somebody has set the same meanwhile.
  ['Closed', seen(true, 'planning')],
])('where Settings say %s and %j was seen, it is saved', (value, base) => {
  const planner = plannerOf(
    value === null ? [] : [{Setting: 'Month 2026-10', Value: value}],
  );
  set(planner, 'closed', {seen: base});
  expect(settings(planner)).toEqual([
    {Setting: 'Month 2026-10', Value: 'Closed'},
  ]);
});

const choose = (
  planner: Planner,
  names: readonly string[],
  around: Hands = {},
) => planner.run('chooseFrameworks', [names, ANA], around);

test('the frameworks that are chosen stand in one row, and both values are noted', () => {
  const planner = plannerOf([{Setting: ' FRAMEWORK', Value: 'Common Core'}]);
  choose(planner, ['Ocean', 'Bay']);
  expect(settings(planner)).toEqual([
    {Setting: ' FRAMEWORK', Value: 'Ocean, Bay'},
  ]);
  expect(said(planner)).toEqual(['Chose Ocean and Bay; before: Common Core.']);
  choose(planner, ['Ocean', 'Bay']);
  expect(said(planner)).toHaveLength(1);
});

test('a setting that is missing comes below the last row, in the room that it needs', () => {
  const planner = plannerOf([], 0);
  choose(planner, ['Ocean']);
  expect(settings(planner)).toEqual([{Setting: 'Framework', Value: 'Ocean'}]);
  expect(planner.records('Log')).toMatchObject([
    {What: 'Chose Ocean.', Table: 'Settings', ID: 'Framework'},
  ]);
});

test('of two rows with the setting, the first is the one that is read and written', () => {
  const planner = plannerOf([
    {Setting: 'Framework', Value: 'Ocean'},
    {Setting: 'Framework', Value: 'Bay'},
  ]);
  choose(planner, ['Bay']);
  expect(settings(planner).map(({Value}) => Value)).toEqual(['Bay', 'Bay']);
});

test('where rows move while it is written, it is said, and nothing is noted', () => {
  const planner = plannerOf([
    {Setting: 'Framework', Value: 'Ocean'},
    {Setting: 'Ours', Value: 'x'},
  ]);
  const sheet = planner.sheetId('Settings');
  const act = () =>
    planner.edit({do: 'insert', axis: 'rows', sheet, start: 2, count: 1});
  expect(() =>
    choose(planner, ['Bay'], hands(before('range.set', 1, act))),
  ).toThrow(
    'Rows of the tab Settings moved while this was saved. Look at the row Framework there, and choose again.',
  );
  expect(said(planner)).toEqual([]);
});

test.each([
  [
    [['Setting']],
    'There is no column Value in Settings. Choose Set up planner in the menu, which adds it.',
  ],
  [
    [['Setting', 'Value', 'value']],
    'The header Value stands more than once in Settings: over columns B and C.',
  ],
])('where the tab has the headers %j, it is said', (rows, said_) => {
  const planner = new Planner([['Settings', rows], tabOf(LOG, [])]);
  expect(() => choose(planner, ['Bay'])).toThrow(said_);
});

test('without the tab it is said, too', () => {
  expect(() => choose(new Planner([tabOf(LOG, [])]), ['Bay'])).toThrow(
    'There is no tab called Settings. Choose Set up planner in the menu, which adds it.',
  );
});
