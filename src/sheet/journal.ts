/**
 * The Log: every save begins there, with what stood before and what shall stand after, and ends there.
 *
 * A save is one row for each row that it changes (several where the texts are too long for a cell), and one
 * more that says how it ended. Rows are only ever added.
 */
import {cellAt, textAt, readTable, type Row, type Table} from './table';
import {keepAsText, writeFormattedText} from './codec';
import {type LoggedChange, type RowChange, loggedCells} from './row-change';
import type {KeyOf, Schema} from './column';
import {LOG, TABLES} from './schema';
import {UserError} from './user-error';
import {type Workbook, readSheet, readTab} from './workbook';

type LogKey = KeyOf<typeof LOG>;
type LogTable = Table<LogKey>;

/** How a save ended: `Done`, or put back whole, or left half-way by a run that was cut off. */
export type Ending = 'Done' | 'Not saved' | 'Cut off';
const ENDINGS: readonly string[] = ['Done', 'Not saved', 'Cut off'];

/** One attempt to save, as the Log tells it. */
export interface Operation {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly when: string;
  readonly who: string;
  readonly what: string;
  /** The tab. */
  readonly table: string;
  /** Null while it has not ended. */
  readonly ending: Ending | null;
  /** The temporary key of the person; null where it is not known. */
  readonly by: string | null;
  readonly changes: () => readonly LoggedChange[];
  /** What was noted down of many rows as one text; null where each row has a line of its own. */
  readonly many: () => string | null;
}

export interface Journal {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly table: LogTable;
  readonly now: () => number;
  /** Where the next line goes, as the sheet counts it. */
  nextRow: number;
}

/** What the Log held when it was read, in the order in which it began; nothing where there is no Log. */
export function readOperations(workbook: Workbook): readonly Operation[] {
  const {values} = readTab(workbook, LOG);
  return operationsOf(readTable(LOG, values));
}

/** The Log, ready to be added to; made where it is missing. Only under the lock. */
export function openJournal(workbook: Workbook): Journal {
  const sheet = readTab(workbook, LOG).sheet ?? makeLog(workbook);
  const {values, refusal} = readTab(workbook, LOG);
  if (refusal !== null) throw new UserError(refusal);
  const table = readTable(LOG, values);
  const missing = LOG.columns.find(({key}) => table.indexes[key] < 0);
  if (missing)
    throw new UserError(
      `The hidden tab Log has no column ${missing.header}, so nothing can be saved safely. Choose Set up planner in the menu to repair it.`,
    );
  return {
    sheet,
    table,
    now: workbook.runtime.now,
    nextRow: table.values.length + 1,
  };
}

/** @throws UserError where this person may not add to the Log */
export function checkMayWrite({sheet, table, nextRow}: Journal): void {
  const row = Math.min(nextRow, sheet.getMaxRows());
  if (sheet.getRange(row, 1, 1, widthOf(table)).canEdit()) return;
  throw new UserError(
    'You can’t change the hidden tab Log: it is protected, or this file is shared with you for viewing only. Ask its owner to let you edit it.',
  );
}

/** Its sheet, which is read from now on. */
function makeLog(workbook: Workbook): GoogleAppsScript.Spreadsheet.Sheet {
  const {spreadsheet} = workbook;
  const active = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(
    LOG.tab,
    spreadsheet.getSheets().length,
  );
  const {length} = LOG.columns;
  keepAsText(sheet.getRange(1, 1, sheet.getMaxRows(), length));
  writeFormattedText(sheet.getRange(1, 1, 1, length), [
    LOG.columns.map(({header}) => header),
  ]);
  sheet.setFrozenRows(1);
  sheet.hideSheet();
  spreadsheet.setActiveSheet(active);
  readSheet(workbook, LOG, sheet);
  return sheet;
}

export interface Beginning {
  readonly operation: string;
  readonly who: string;
  readonly what: string;
  readonly schema: Schema;
  readonly changes: readonly RowChange[];
}

/**
 * Notes down what is about to be written.
 *
 * @param earlier how an attempt of the same operation ended that stands open: noted in the same breath, so that
 *     the operation is never without an attempt that is open
 */
export function begin(
  journal: Journal,
  beginning: Beginning,
  earlier: Ending | null = null,
): void {
  const {operation, who, what, schema, changes} = beginning;
  append(journal, [
    ...(earlier === null ? [] : [endOf(operation, earlier, null)]),
    ...changes.flatMap(({id, before, after}) =>
      pieces(
        before && JSON.stringify(byHeader(schema, loggedCells(before))),
        after && JSON.stringify(byHeader(schema, loggedCells(after))),
      ).map(piece => ({
        who,
        what,
        operation,
        table: schema.tab,
        id,
        ...piece,
      })),
    ),
  ]);
}

/** Stands in the Log where the id of a row does, for an operation that is noted down as one text. */
const MANY_ROWS = 'many rows';

/** The same for more rows than the Log should have lines for: its writer's own text, in as many pieces as it needs. */
export function beginMany(
  journal: Journal,
  beginning: Omit<Beginning, 'changes'>,
  text: string,
): void {
  const {operation, who, what, schema} = beginning;
  append(
    journal,
    pieces(null, text).map(piece => ({
      who,
      what,
      operation,
      table: schema.tab,
      id: MANY_ROWS,
      ...piece,
    })),
  );
}

/** Notes down how it ended. */
export function end(
  journal: Journal,
  operation: string,
  ending: Ending,
  by: string | null,
): void {
  append(journal, [endOf(operation, ending, by)]);
}

function endOf(operation: string, ending: Ending, by: string | null): Line {
  return {
    who: '',
    what: ending,
    operation,
    table: '',
    id: '',
    before: '',
    after: by === null ? '' : JSON.stringify({by}),
  };
}

/** A note that changes no row, such as ids that were given. */
export function note(
  journal: Journal,
  line: {who: string; what: string; table: string; id: string; after?: string},
): void {
  append(journal, [{after: '', ...line, operation: '', before: ''}]);
}

type Line = {readonly [key in Exclude<LogKey, 'when'>]: string};

function append(journal: Journal, lines: readonly Line[]): void {
  const {sheet, table, nextRow} = journal;
  const when = new Date(journal.now()).toISOString();
  const width = widthOf(table);
  const rows = lines.map(line => {
    const cells = Array.from({length: width}, () => '');
    for (const {key} of LOG.columns)
      cells[table.indexes[key]] = key === 'when' ? when : line[key];
    return cells;
  });
  try {
    const missing = nextRow + rows.length - 1 - sheet.getMaxRows();
    if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing + SPARE);
    writeFormattedText(sheet.getRange(nextRow, 1, rows.length, width), rows);
  } catch (error) {
    // Asked only now, so that a save that goes well need not wait for it.
    checkMayWrite(journal);
    throw error;
  }
  journal.nextRow += rows.length;
}

const widthOf = ({indexes}: LogTable) =>
  Math.max(...Object.values<number>(indexes)) + 1;

/** So that the Log does not grow row by row. */
const SPARE = 200;

/** A cell holds 50,000 characters at most. */
const LONGEST_CELL = 45_000;

function pieces(
  before: string | null,
  after: string | null,
): readonly {readonly before: string; readonly after: string}[] {
  const longest = Math.max(before?.length ?? 0, after?.length ?? 0, 1);
  return Array.from({length: Math.ceil(longest / LONGEST_CELL)}, (_, index) => {
    const piece = (text: string | null) =>
      text?.slice(index * LONGEST_CELL, (index + 1) * LONGEST_CELL) ?? '';
    return {before: piece(before), after: piece(after)};
  });
}

/** The lines of an attempt, and the one that says how it ended. */
interface Attempt {
  readonly first: Row;
  readonly rows: Row[];
  last: Row | null;
}

function operationsOf(table: LogTable): readonly Operation[] {
  const attempts: Attempt[] = [];
  const open = new Map<string, Attempt>();
  for (const row of table.rows) {
    const id = textAt(table, row, 'operation');
    const attempt = open.get(id);
    if (ENDINGS.includes(textAt(table, row, 'what'))) {
      if (attempt) attempt.last = row;
      open.delete(id);
    } else if (attempt) attempt.rows.push(row);
    else if (id !== '') {
      const begun = {first: row, rows: [row], last: null};
      open.set(id, begun);
      attempts.push(begun);
    }
  }
  return attempts.map(attempt => operationOf(table, attempt));
}

function operationOf(table: LogTable, {first, rows, last}: Attempt): Operation {
  const text = (key: LogKey) => textAt(table, first, key);
  return {
    id: text('operation'),
    when: text('when'),
    who: text('who'),
    what: text('what'),
    table: text('table'),
    ending: last && (textAt(table, last, 'what') as Ending),
    by: last && byOf(textAt(table, last, 'after')),
    changes: () => changesOf(table, rows),
    many: () =>
      text('id') === MANY_ROWS
        ? rows.map(row => rawAt(table, row, 'after')).join('')
        : null,
  };
}

function byOf(text: string): string | null {
  const read = parsed(text);
  return typeof read?.['by'] === 'string' ? read['by'] : null;
}

function changesOf(table: LogTable, rows: readonly Row[]): LoggedChange[] {
  const byId = new Map<string, {tab: string; before: string; after: string}>();
  for (const row of rows) {
    const id = textAt(table, row, 'id');
    const {before, after} = byId.get(id) ?? {before: '', after: ''};
    byId.set(id, {
      tab: textAt(table, row, 'table'),
      // Pieces of one text: a blank at a piece's end is part of it.
      before: before + rawAt(table, row, 'before'),
      after: after + rawAt(table, row, 'after'),
    });
  }
  return [...byId].map(([id, {tab, before, after}]) => ({
    id,
    before: byKey(tab, parsed(before)),
    after: byKey(tab, parsed(after)),
  }));
}

const rawAt = (table: LogTable, row: Row, key: LogKey): string =>
  String(cellAt(table, row, key));

type Named = {readonly [header: string]: unknown};

/** Null for a blank, and for what somebody typed into the Log by hand. */
function parsed(text: string): Named | null {
  if (!text.startsWith('{')) return null;
  try {
    return JSON.parse(text) as Named;
  } catch {
    return null;
  }
}

function byHeader({columns}: Schema, cells: Named): Named {
  return Object.fromEntries(
    columns.flatMap(({key, header}) =>
      key in cells ? [[header, cells[key]]] : [],
    ),
  );
}

function byKey(tab: string, cells: Named | null): LoggedChange['before'] {
  const columns = TABLES.find(schema => schema.tab === tab)?.columns ?? [];
  if (cells === null) return null;
  return Object.fromEntries(
    columns.flatMap(({key, header}) =>
      header in cells ? [[key, cells[header]]] : [],
    ),
  ) as LoggedChange['before'];
}
