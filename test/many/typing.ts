/** What people type, paste and empty, by chance. */
import type {Rect} from '../../src/host/protocol';
import type {Edit} from '../../src/host/wire';
import {type Chance, oneOf} from './chance';
import {type Seen, anyRow, columnOf} from './seen';
import {freeText} from './texts';
import {RENAMED, TAG, type Value, idHeader} from './tables';

/** Columns in which people write whatever they like. */
const FREE = [
  'Partner',
  'Lead',
  'When',
  'Notes',
  'Why it supports',
  'Teacher',
  'Objective',
  'Activity',
];

/** Columns of ticks and counts, and what people choose or type there. */
const COUNTS: {readonly [header: string]: readonly string[]} = {
  Status: ['Planned', 'Confirmed', 'Delivered', 'Cancelled', 'Idea'],
  'Delivered minutes': ['60', '90', ''],
  Attended: ['7', '12', ''],
  Sessions: ['1', '2', ''],
};

/** Columns that a save can do without. */
export const SPARE = ['Lead', 'When', 'Notes', 'Partner'];

export const typed = (
  {table: {sheet}}: Seen,
  row: number,
  column: number,
  texts: readonly (readonly string[])[],
): Edit => ({
  do: 'type',
  rect: {sheet, row, column, rows: texts.length, columns: texts[0]!.length},
  texts,
});

export function typeText(seen: Seen, random: Chance): Edit[] {
  const column = columnOf(seen, oneOf(random, FREE));
  const standing = [...seen.table.byKey.values()];
  if (column === 0 || standing.length === 0) return [];
  const text = random(6) === 0 ? '' : freeText(seen.count, random);
  return [typed(seen, oneOf(random, standing).row, column, [[text]])];
}

export function typeRow(seen: Seen, random: Chance): Edit[] {
  const rows = [...seen.table.byKey.values()].map(({row}) => row);
  const row = Math.max(1, ...rows) + 1 + (random(4) === 0 ? 1 : 0);
  if (row > seen.rows) return [];
  const cells: {[header: string]: string} = {
    Month: '2026-10',
    Grade: '2',
    Subject: 'Math',
    Area: 'Family engagement',
    Activity: `Typed ${seen.count}`,
    Objective: `Typed ${seen.count}`,
    Status: 'Planned',
    [TAG]: `t${seen.count}`,
  };
  return [
    typed(seen, row, 1, [
      seen.table.headers.map(header => cells[header] ?? ''),
    ]),
  ];
}

/** A count or a status of an activity, filled down over some rows below it now and then. */
export function typeCount(seen: Seen, random: Chance): Edit[] {
  const header = oneOf(random, Object.keys(COUNTS));
  const column = columnOf(seen, header);
  const standing = [...seen.table.byKey.values()].map(({row}) => row);
  if (column === 0 || standing.length === 0) return [];
  const text = oneOf(random, COUNTS[header]!);
  const row = oneOf(random, standing);
  let count = random(FILLED_IN) === 0 ? 2 + random(MOST_FILLED) : 1;
  while (!standing.includes(row + count - 1)) count--;
  const texts = Array.from({length: count}, () => [text]);
  return [typed(seen, row, column, texts)];
}

/** One count in so many is filled down, over so many rows below it at most. */
const FILLED_IN = 4;
const MOST_FILLED = 3;

/** A count or a status into one of these cells. */
export function typeCountIn(
  {row, rows, column, columns}: Rect,
  seen: Seen,
  random: Chance,
): Edit[] {
  const headers = seen.table.headers
    .slice(column - 1, column - 1 + columns)
    .filter(header => header in COUNTS);
  const standing = [...seen.table.byKey.values()].filter(
    each => each.row >= row && each.row < row + rows,
  );
  if (headers.length === 0 || standing.length === 0) return [];
  const header = oneOf(random, headers);
  const text = oneOf(random, COUNTS[header]!);
  const place = columnOf(seen, header);
  return [typed(seen, oneOf(random, standing).row, place, [[text]])];
}

/** Right where a save has just been writing. */
export function typeThere(seen: Seen, random: Chance): Edit[] {
  if (seen.hot === null) return [];
  const {row, rows, column, columns} = seen.hot;
  const headers = seen.table.headers.slice(column - 1, column - 1 + columns);
  const free = headers.filter(header => FREE.includes(header));
  if (free.length === 0) return [];
  const place = columnOf(seen, oneOf(random, free));
  const text = random(4) === 0 ? '' : freeText(seen.count, random);
  const at = row + random(rows);
  return at === seen.table.headerRow ? [] : [typed(seen, at, place, [[text]])];
}

/** Into one of these cells of the row that has this key, and another thing than is to be written there. */
export function typeInto(
  seen: Seen,
  key: string,
  cells: ReadonlyMap<string, Value | undefined>,
  random: Chance,
): Edit[] {
  const row = seen.table.byKey.get(key)?.row;
  const known = [...cells.keys()].filter(
    header =>
      columnOf(seen, header) > 0 && (FREE.includes(header) || header in COUNTS),
  );
  if (row === undefined || known.length === 0) return [];
  const header = oneOf(random, known);
  const choices = (COUNTS[header] ?? [freeText(seen.count, random)]).filter(
    text => text !== String(cells.get(header) ?? ''),
  );
  return [typed(seen, row, columnOf(seen, header), [[oneOf(random, choices)]])];
}

export function renameColumn(seen: Seen, random: Chance): Edit[] {
  const header = oneOf(random, SPARE);
  const column = columnOf(seen, header);
  const {renamed, headerRow} = seen.table;
  const isRenamed = renamed.includes(header);
  const text = isRenamed || random(3) > 0 ? header : header + RENAMED;
  return column === 0 ? [] : [typed(seen, headerRow, column, [[text]])];
}

/**
 * Rows pasted below, ids and all; the copies are tagged as rows of their own, and first: whoever takes back what
 * they pasted leaves a row its tag as long as it holds anything.
 */
export function pasteRows(seen: Seen, random: Chance): Edit[] {
  const {table, rows} = seen;
  const last = Math.max(1, ...[...table.byKey.values()].map(({row}) => row));
  const row = anyRow(seen, random);
  return last + 1 > rows ? [] : pastedRow(seen, row, last + 1);
}

/** A row pasted into another, which is a row of its own by that, whatever stood there. */
export function pastedRow(seen: Seen, row: number, into: number): Edit[] {
  const {table, columns} = seen;
  const {sheet} = table;
  const tag = columnOf(seen, TAG);
  const beside = [
    {column: 1, columns: tag - 1},
    {column: tag + 1, columns: columns - tag},
  ].filter(part => part.columns > 0);
  return [
    typed(seen, into, tag, [[`c${seen.count}`]]),
    ...beside.map(part => {
      const from = {sheet, row, rows: 1, ...part};
      return {
        do: 'paste',
        from,
        to: {...from, row: into},
        move: false,
      } as const;
    }),
  ];
}

/** Empties the id of a row, or with the Delete key all that stands in it. */
export function clearId(seen: Seen, random: Chance): Edit[] {
  const standing = [...seen.table.byKey.values()];
  if (standing.length === 0) return [];
  const {table, columns} = seen;
  const {sheet} = table;
  const column = columnOf(seen, idHeader(table.headers));
  const {row} = oneOf(random, standing);
  const rect = {sheet, row, column: 1, rows: 1, columns};
  return random(2) === 0
    ? [{do: 'clear', rect}]
    : [typed(seen, row, column, [['']])];
}
