/** What a made tab remembers of how it was built, where new tabs go, and which tabs of a year that is over are ours. */
import {expect, test} from '@jest/globals';
import {fingerprint} from '../../../src/sheet/made/fingerprint';
import {
  lastYearsTabs,
  takeOutMadeTabs,
} from '../../../src/sheet/made/last-years-tabs';
import {
  type Built,
  NO_MEMORY,
  forget,
  recall,
  remember,
} from '../../../src/sheet/made/memory';
import {placeFor} from '../../../src/sheet/made/place';
import {orientationOf} from '../../../src/sheet/made/printing';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const KEY = 'integrationGrid.built';

/** A sheet with what scripts keep with it. */
function sheetOf(
  name: string,
  kept: readonly (readonly [key: string, value: string])[] = [],
  values: readonly (readonly string[])[] = [['']],
) {
  let marks = kept.map(([key, value]) => markOf(key, value));
  function markOf(key: string, value: string) {
    const mark = {
      value,
      getKey: () => key,
      getValue: () => mark.value,
      setValue: (next: string) => (mark.value = next),
      remove: () => {
        marks = marks.filter(each => each !== mark);
      },
    };
    return mark;
  }
  const sheet = {
    name,
    getName: () => sheet.name,
    setName: (next: string) => (sheet.name = next),
    getMaxRows: () => values.length,
    getMaxColumns: () => values[0]!.length,
    getRange: () => ({getDisplayValues: () => values}),
    getDeveloperMetadata: () => marks,
    addDeveloperMetadata: (key: string, value: string) =>
      marks.push(markOf(key, value)),
    kept: () => marks.map(mark => [mark.getKey(), mark.getValue()]),
  };
  return sheet as unknown as Sheet & typeof sheet;
}

const BUILT: Built = {month: '2026-10', fingerprint: 'abc', charts: [7]};

test('what is remembered is read back, and replaced where it stands', () => {
  const sheet = sheetOf('Grid', [['other', 'x']]);
  expect(recall(sheet)).toEqual({built: null, marks: []});
  remember(sheet, NO_MEMORY, BUILT);
  expect(recall(sheet).built).toEqual(BUILT);
  remember(sheet, recall(sheet), {...BUILT, looks: 'one'});
  expect(recall(sheet).built).toEqual({...BUILT, looks: 'one'});
  expect(sheet.kept()).toHaveLength(2);
  forget(recall(sheet));
  expect(sheet.kept()).toEqual([['other', 'x']]);
});

test.each([
  ['', null],
  ['no JSON', null],
  ['{}', null],
  ['{"month":"2026-10"}', null],
  ['{"fingerprint":"abc"}', null],
  ['{"month":1,"fingerprint":"abc"}', null],
  ['{"month":"2026-10","fingerprint":1}', null],
  [
    '{"month":"2026-10","fingerprint":"abc"}',
    {month: '2026-10', fingerprint: 'abc', charts: []},
  ],
  [
    '{"month":"2026-10","fingerprint":"abc","charts":"7","looks":1}',
    {month: '2026-10', fingerprint: 'abc', charts: []},
  ],
])('of %j, which a file may hold, %j is remembered', (value, built) => {
  expect(recall(sheetOf('Grid', [[KEY, value]])).built).toEqual(built);
});

const VALUES = [
  ['Grade', 'Area'],
  ['3', 'Math'],
];
const kept = (values: readonly (readonly string[])[]) =>
  [
    [KEY, JSON.stringify({month: '2026-10', fingerprint: fingerprint(values)})],
  ] as const;

const bookOf = (sheets: Sheet[]) =>
  ({
    getSheets: () => sheets,
    deleteSheet: (sheet: Sheet) => sheets.splice(sheets.indexOf(sheet), 1),
  }) as unknown as Spreadsheet;

test('of a year that is over, the tabs that we made are known, and whether somebody wrote in them', () => {
  const stamped = [['October 2026, published', ''], ...VALUES];
  const book = bookOf([
    sheetOf('Objectives', kept(VALUES), VALUES),
    sheetOf('Grid', kept(VALUES), VALUES),
    sheetOf('COVERAGE', kept(VALUES), [['Ours', '']]),
    sheetOf('Year', [], VALUES),
    sheetOf('Grid 2026-10', kept(VALUES), stamped),
    sheetOf('Grid 2026-10 (2)', kept(VALUES), VALUES),
    sheetOf('Grid 2026-10 copy', kept(VALUES), VALUES),
    sheetOf('My Grid 2026-10', kept(VALUES), VALUES),
  ]);
  expect(
    lastYearsTabs(book).map(({name, isAsMade}) => [name, isAsMade]),
  ).toEqual([
    ['Grid', true],
    ['COVERAGE', false],
    ['Grid 2026-10', true],
    // The line above the grid is missing: somebody took it out.
    ['Grid 2026-10 (2)', false],
  ]);
});

test('those as they were made go; the others are kept under a name that is free', () => {
  const sheets = [
    sheetOf('Grid', kept(VALUES), VALUES),
    sheetOf('Coverage', kept(VALUES), [['Ours', '']]),
    sheetOf('coverage (LAST year)'),
    sheetOf('Coverage (last year) 2'),
    sheetOf('Ideas'),
  ] as Sheet[];
  const book = bookOf(sheets);
  takeOutMadeTabs(book, lastYearsTabs(book));
  expect(sheets.map(sheet => sheet.getName())).toEqual([
    'Coverage (last year) 3',
    'coverage (LAST year)',
    'Coverage (last year) 2',
    'Ideas',
  ]);
});

test.each<[string, readonly string[], number]>([
  ['Start here', ['Objectives', 'Grid'], 0],
  ['Grid', ['Start here', 'Objectives', 'Activities', 'Partners'], 3],
  ['Coverage', ['Objectives', 'Grid', 'Ours', 'Partners'], 2],
  ['Year', ['Grid', 'Ours', 'Coverage', 'Log'], 3],
  ['Grants', ['Year', 'Partners'], 1],
  ['Partners', ['Grants', 'Year', 'Log'], 2],
  ['Log', ['Ours'], 0],
])('a new tab %s beside %j goes to place %i', (tab, names, place) => {
  expect(placeFor(bookOf(names.map(name => sheetOf(name))), tab)).toBe(place);
});

test.each([
  ['Grid', 'landscape'],
  ['Grid 2026-10', 'landscape'],
  ['Grid 2026-10 (2)', 'landscape'],
  ['Grid 2026', null],
  ['My Grid', null],
  ['Grid 2026-10 copy', null],
  ['Year', 'landscape'],
  ['Grants', 'landscape'],
  ['Coverage', 'portrait'],
  ['Start here', 'portrait'],
  ['Objectives', null],
])('%s is best printed %s', (tab, orientation) => {
  expect(orientationOf(tab)).toBe(orientation);
});
