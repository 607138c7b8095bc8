/** Tabs that are copied or removed, with all that stands on them and all that looks at them. */
import {SCRIPT} from './sheet-of';
import {furnished} from './furnished';
import type {SheetData} from '../../../src/host/workbook/data';
import type {Workbook} from '../../../src/host/workbook/workbook';

const full = (): Workbook => {
  const workbook = furnished('rows', 3, 5);
  const rect = {sheet: 0, row: 1, column: 1, rows: 9, columns: 2};
  const criteria = {1: {hiddenValues: ['4'], criteria: null, args: []}};
  workbook.apply(
    'filter.set',
    {sheet: 0, filter: {range: rect, criteria}},
    SCRIPT,
  );
  workbook.apply('sheets.update', {sheet: 0, tabColor: '#ff0000'}, SCRIPT);
  return workbook;
};

/** As if the copy were the original: other ids of sheets and of what lies on them. */
function likeTheFirst(sheet: SheetData, original: SheetData): unknown {
  const own = new Map<unknown, unknown>([
    [sheet.id, original.id],
    [original.id, 'the original'],
  ]);
  const text = JSON.stringify(sheet, (key, value: unknown) =>
    key === 'sheet' ? (own.get(value) ?? value) : value,
  );
  const made = JSON.parse(text) as SheetData;
  const numbered = <Each extends {id: number}>(
    list: readonly Each[],
    from: readonly Each[],
  ) => list.map((each, index) => ({...each, id: from[index]?.id}));
  return {
    ...made,
    id: original.id,
    name: original.name,
    charts: numbered(made.charts, original.charts),
    bandings: numbered(made.bandings, original.bandings),
    protections: original.protections,
  };
}

test.each([0, 1])('a copy of tab %d has all but protections, on itself', id => {
  const workbook = full();
  const original = workbook.toData().sheets[id];
  const info = workbook.apply('sheets.copy', {sheet: id, name: null}, SCRIPT);
  const {sheets, namedRanges, metadata} = workbook.toData();
  const copy = sheets.find(each => each.id === info.id);
  if (!copy || !original) throw new Error('There is no copy.');
  expect(likeTheFirst(copy, original)).toEqual(original);
  expect(copy.protections).toEqual([]);
  expect(sheets[id]).toEqual(original);
  expect(namedRanges.map(({range}) => range.sheet)).toEqual([0, 1]);
  expect(
    metadata.map(({location}) => 'sheet' in location && location.sheet),
  ).toEqual([0, 0, 1, 1]);
  const ids = sheets.flatMap(({charts, bandings}) =>
    [...charts, ...bandings].map(each => each.id),
  );
  expect(new Set(ids).size).toBe(ids.length);
});

test('what is done to a copy is not done to its original', () => {
  const workbook = full();
  const before = workbook.toData().sheets[0];
  const {id} = workbook.apply('sheets.copy', {sheet: 0, name: null}, SCRIPT);
  const rect = {sheet: id, row: 3, column: 3, rows: 3, columns: 2};
  const span = {sheet: id, axis: 'rows', start: 2, count: 2} as const;
  workbook.apply('span.set', {...span, size: 99, hidden: true}, SCRIPT);
  workbook.apply('merges.set', {rect, how: 'apart'}, SCRIPT);
  workbook.apply(
    'range.clear',
    {
      rects: [rect],
      contents: true,
      formats: true,
      notes: true,
      validations: true,
    },
    SCRIPT,
  );
  workbook.apply('span.delete', span, SCRIPT);
  expect(workbook.toData().sheets[0]).toEqual(before);
});

test('a removed tab takes along what is its own, and leaves the rest as it was', () => {
  const workbook = full();
  const [, second] = workbook.toData().sheets;
  workbook.apply('sheets.delete', {sheet: 0}, SCRIPT);
  const {sheets, namedRanges, metadata} = workbook.toData();
  expect(sheets.map(({id}) => id)).toEqual([1]);
  expect(namedRanges.map(({name}) => name)).toEqual(['name1']);
  expect(metadata.map(({location}) => location)).toEqual([
    {type: 'ROW', sheet: 1, index: 3},
    {type: 'COLUMN', sheet: 1, index: 3},
  ]);
  const cells = (sheet: SheetData | undefined) =>
    sheet?.rows.map(row => row?.slice(0, 2));
  expect(cells(sheets[0])).toEqual(cells(second));
  expect(sheets[0]?.merges).toEqual(second?.merges);
  expect(sheets[0]?.protections).toEqual(second?.protections);
  const reading = sheets[0]?.rows.at(-1)?.at(-1);
  expect(reading?.formula).toBe('=SUM(#REF!)');
  expect(reading?.value).toEqual({error: '#REF!'});
});

test.each([
  ['ROW', 12, true],
  ['ROW', 13, false],
  ['ROW', 0, false],
  ['COLUMN', 8, true],
  ['COLUMN', 9, false],
] as const)(
  'metadata may stand on %s %d of 12 rows and 8 columns: %s',
  (type, index, may) => {
    const workbook = furnished('rows', 1, 1);
    const span = {sheet: 0, axis: 'columns', start: 9, count: 4} as const;
    workbook.apply('span.delete', span, SCRIPT);
    const add = () =>
      workbook.apply(
        'metadata.add',
        {
          key: 'key',
          value: null,
          visibility: 'DOCUMENT',
          location: {type, sheet: 0, index},
        },
        SCRIPT,
      );
    if (may) expect(add()).toMatchObject({key: 'key'});
    else
      expect(add).toThrow(
        'The coordinates of the range are outside the dimensions of the sheet.',
      );
  },
);
