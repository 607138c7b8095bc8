/** What people type, paste and empty, by chance. */
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

/** A count or a status of an activity. */
export function typeCount(seen: Seen, random: Chance): Edit[] {
  const header = oneOf(random, Object.keys(COUNTS));
  const column = columnOf(seen, header);
  const standing = [...seen.table.byKey.values()];
  if (column === 0 || standing.length === 0) return [];
  const text = oneOf(random, COUNTS[header]!);
  return [typed(seen, oneOf(random, standing).row, column, [[text]])];
}

/** Right where a save has just been writing. */
export function typeThere(seen: Seen, random: Chance): Edit[] {
  if (seen.hot === null) return [];
  const {row, rows, column, columns} = seen.hot;
  const headers = seen.table.headers.slice(column - 1, column - 1 + columns);
  const free = headers.filter(header => FREE.includes(header));
  if (free.length === 0 || row === 1) return [];
  const place = columnOf(seen, oneOf(random, free));
  const text = random(4) === 0 ? '' : freeText(seen.count, random);
  return [typed(seen, row + random(rows), place, [[text]])];
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
  const isRenamed = seen.table.renamed.includes(header);
  const text = isRenamed || random(3) > 0 ? header : header + RENAMED;
  return column === 0 ? [] : [typed(seen, 1, column, [[text]])];
}

/** Rows pasted below, ids and all; the copies are tagged as rows of their own. */
export function pasteRows(seen: Seen, random: Chance): Edit[] {
  const {table, rows, columns} = seen;
  const {sheet} = table;
  const last = Math.max(1, ...[...table.byKey.values()].map(({row}) => row));
  const row = anyRow(seen, random);
  if (last + 1 > rows) return [];
  const from = {sheet, row, column: 1, rows: 1, columns};
  return [
    {do: 'paste', from, to: {...from, row: last + 1}, move: false},
    typed(seen, last + 1, columnOf(seen, TAG), [[`c${seen.count}`]]),
  ];
}

export function clearId(seen: Seen, random: Chance): Edit[] {
  const standing = [...seen.table.byKey.values()];
  if (standing.length === 0) return [];
  const column = columnOf(seen, idHeader(seen.table.headers));
  return [typed(seen, oneOf(random, standing).row, column, [['']])];
}
