/** What people do in the tabs with keyboard and mouse, by chance. */
import type {Edit} from '../../src/host/wire';
import type {Workbook} from '../../src/host/workbook/workbook';
import {type Chance, oneOf} from './chance';
import {type Makes, type Seen, anyRow, columnOf} from './seen';
import {RENAMED, idHeader} from './tables';
import {
  SPARE,
  clearId,
  pasteRows,
  renameColumn,
  typeCount,
  typeRow,
  typeText,
  typeThere,
} from './typing';

const anyColumn = ({columns}: Seen, random: Chance) => 1 + random(columns);

function sort(seen: Seen, random: Chance): Edit[] {
  const {table, rows, columns} = seen;
  const {sheet, headerRow} = table;
  const header = oneOf(
    random,
    table.headers.filter(each => each !== ''),
  );
  return [
    {
      do: 'sort',
      rect: {
        sheet,
        row: headerRow + 1,
        column: 1,
        rows: rows - headerRow,
        columns,
      },
      column: columnOf(seen, header),
      ascending: random(2) === 0,
    },
  ];
}

function filter(seen: Seen, random: Chance): Edit[] {
  const {table, rows, columns} = seen;
  const {sheet, headerRow: row} = table;
  const rect = {sheet, row, column: 1, rows: rows - row + 1, columns};
  if (random(3) === 0) return [{do: 'filter', sheet, rect: null}];
  const column = columnOf(
    seen,
    oneOf(random, ['Status', 'Partner', 'Grade', 'Teacher']),
  );
  return [
    {do: 'filter', sheet, rect: null},
    {do: 'filter', sheet, rect},
    ...(column === 0
      ? []
      : [
          {
            do: 'filterValues',
            sheet,
            column,
            hiddenValues: ['Confirmed', 'Rivera', '2'],
          } as const,
        ]),
  ];
}

const insertRows: Makes = (seen, random) => [
  {
    do: 'insert',
    axis: 'rows',
    sheet: seen.table.sheet,
    start: anyRow(seen, random),
    count: 1 + random(2),
  },
];

const deleteRow: Makes = (seen, random) =>
  seen.rows < 8
    ? []
    : [
        {
          do: 'delete',
          axis: 'rows',
          sheet: seen.table.sheet,
          start: anyRow(seen, random),
          count: 1,
        },
      ];

/** By its number to another place, or cut out and pasted into the blank row below the last. */
function moveRow(seen: Seen, random: Chance): Edit[] {
  const start = anyRow(seen, random);
  if (random(CUT_IN) === 0) return cutRow(seen, start);
  const destination = 2 + random(seen.rows);
  return start === destination || destination === start + 1
    ? []
    : [
        {
          do: 'move',
          axis: 'rows',
          sheet: seen.table.sheet,
          start,
          count: 1,
          destination,
        },
      ];
}

const CUT_IN = 4;

function cutRow({table, rows, columns}: Seen, row: number): Edit[] {
  const {sheet, byKey} = table;
  const standing = [...byKey.values()].map(each => each.row);
  const below = Math.max(1, ...standing) + 1;
  const from = {sheet, row, column: 1, rows: 1, columns};
  return below > rows || !standing.includes(row)
    ? []
    : [{do: 'paste', from, to: {...from, row: below}, move: true}];
}

const insertColumn: Makes = (seen, random) =>
  seen.columns > 26
    ? []
    : [
        {
          do: 'insert',
          axis: 'columns',
          sheet: seen.table.sheet,
          start: anyColumn(seen, random),
          count: 1,
        },
      ];

function moveColumn(seen: Seen, random: Chance): Edit[] {
  const start = anyColumn(seen, random);
  const destination = 1 + random(seen.columns + 1);
  return start === destination || destination === start + 1
    ? []
    : [
        {
          do: 'move',
          axis: 'columns',
          sheet: seen.table.sheet,
          start,
          count: 1,
          destination,
        },
      ];
}

/** The column of ids, beyond those of the school. */
export function moveIds(seen: Seen): Edit[] {
  const {table, columns} = seen;
  const {sheet, headers} = table;
  const start = columnOf(seen, idHeader(headers));
  const destination = columns + 1;
  return [{do: 'move', axis: 'columns', sheet, start, count: 1, destination}];
}

/** A column without a header, mostly; now and then one of the planner's own. */
function deleteColumn(seen: Seen, random: Chance): Edit[] {
  const {headers, sheet} = seen.table;
  const blank = headers
    .map((_, index) => index + 1)
    .filter(at => headers[at - 1] === '');
  const start =
    random(8) === 0 ? columnOf(seen, oneOf(random, SPARE)) : (blank[0] ?? 0);
  return start === 0 || seen.columns < 14
    ? []
    : [{do: 'delete', axis: 'columns', sheet, start, count: 1}];
}

const renameTab: Makes = seen => {
  const name = seen.name.replace(RENAMED, '');
  return [
    {
      do: 'renameSheet',
      sheet: seen.table.sheet,
      name: name === seen.name ? name + RENAMED : name,
    },
  ];
};

const copyTab: Makes = (seen, random) =>
  random(3) === 0 ? [{do: 'copySheet', sheet: seen.table.sheet}] : [];

const takeBack: Makes = (_, random) => [
  {do: random(4) === 0 ? 'redo' : 'undo'},
];

const KINDS: readonly (readonly [number, Makes])[] = [
  [8, typeText],
  [4, typeCount],
  [4, typeThere],
  [2, typeRow],
  [5, sort],
  [1, filter],
  [4, insertRows],
  [3, deleteRow],
  [4, moveRow],
  [1, insertColumn],
  [2, moveColumn],
  [1, deleteColumn],
  [1, renameColumn],
  [1, renameTab],
  [1, copyTab],
  [2, pasteRows],
  [1, clearId],
  [3, takeBack],
];
/** What makes a place mean another row or column. */
const SHOVES: typeof KINDS = [
  [4, insertRows],
  [4, moveRow],
  [2, sort],
  [1, deleteRow],
  [1, moveColumn],
];

const weighted = (kinds: typeof KINDS) =>
  kinds.flatMap(([weight, makes]) => Array.from({length: weight}, () => makes));
const ALL = weighted(KINDS);
const ALL_SHOVES = weighted(SHOVES);

/** What one person does next; several edits where they are one to the person. */
export const editsOf: Makes = (seen, random) =>
  oneOf(random, ALL)(seen, random);

export const shovesOf: Makes = (seen, random) =>
  oneOf(random, ALL_SHOVES)(seen, random);

/** Does it as the page would; what the sheet refuses is not done. */
export function performed(
  workbook: Workbook,
  edits: readonly Edit[],
  who: string,
): readonly Edit[] {
  const actor = {key: who, name: who, isOwner: true, kind: 'person'} as const;
  const done: Edit[] = [];
  for (const edit of edits)
    try {
      workbook.edit(edit, actor);
      done.push(edit);
    } catch (error) {
      if (!(error instanceof Error) || error.name === 'TypeError') throw error;
      return done;
    }
  return done;
}
