/**
 * Writes readings and new indicators into the Results tab, whose rows have no ids: each is known by all that it
 * holds, and noted down, read back and undone as other rows of that kind are.
 */
import {type Cell, isBlank} from '../domain/cell';
import {formatDate, parseDate} from '../domain/calendar-date';
import {counted} from '../domain/count';
import {formatFigure} from '../domain/figure';
import {childInResults} from '../domain/results/child-in-results';
import {indicatorKey, type NewIndicator} from '../domain/results/indicator';
import {NOTHING, type Target, addressOf} from './fixes/address';
import {mend} from './fixes/mend';
import {settleMended} from './fixes/mended';
import {readOperations} from './journal';
import {type OwnTable, ownRows} from './own-table';
import type {Person} from './person';
import {RESULTS} from './reference-tabs';
import {type Results, readResults} from './results-reader';
import type {Cells} from './row-change';
import {type Session, inPlainSession} from './session';
import {type Row, cellAt, readTable} from './table';
import {isUndoName} from './undo-name';
import {UserError} from './user-error';
import {type Workbook, readTab} from './workbook';

type Change = Target & {readonly before: Cells; readonly after: Cells};

interface Wish {
  readonly operation: string;
  readonly what: string;
  /** From the tab as it is under the lock. @throws UserError where it can't be met */
  readonly changes: (own: OwnTable, results: Results) => readonly Change[];
}

/** The indicators as the tab has them now. */
export function resultsOf(workbook: Workbook): Results {
  const {values} = readTab(workbook, RESULTS);
  return readResults(
    readTable(RESULTS, values),
    workbook.spreadsheet.getSpreadsheetLocale(),
    formatDate(workbook.today),
  );
}

export interface ReadingToSave {
  readonly operation: string;
  readonly indicator: string;
  readonly date: string;
  readonly reading: number | null;
  readonly base?: number | undefined;
}

/** Adds a reading, corrects that of its day, or takes it away. */
export function saveReading(
  workbook: Workbook,
  {operation, indicator, date, reading, base}: ReadingToSave,
  person: Person,
): void {
  save(workbook, person, {
    operation,
    what: readingWords(indicator, date, reading, base),
    changes: (own, results) => {
      const key = indicatorKey(indicator);
      const known = results.indicators.find(
        ({name}) => indicatorKey(name) === key,
      );
      if (known === undefined)
        throw new UserError(
          `Results have no indicator “${indicator}” any more, so nothing was saved.`,
        );
      const standing = known.readings.find(each => each.date === date)?.value;
      if (standing !== base) throw changedReading(date, standing);
      if (results.isInParts(key) && Math.abs(reading ?? 0) > 100)
        throw new UserError(
          `The tab keeps ${known.name} as parts of one, such as 0.62 for 62 %, and there more than 100 can’t be told from 1 %. Nothing was saved. Write its figures there as 62 and ${formatFigure(reading!)}.`,
        );
      const cell =
        reading !== null && results.isInParts(key) ? reading / 100 : reading;
      const row = results.rowOf(key, date);
      if (row) return [corrected(own, row, cell)];
      return [added({indicator: known.name, date: dayOf(date), reading: cell})];
    },
  });
}

function readingWords(
  indicator: string,
  date: string,
  reading: number | null,
  base: number | undefined,
): string {
  const name = childInResults(indicator) === null ? indicator : 'an indicator';
  if (reading === null) return `Took away the reading of ${name} of ${date}.`;
  const change = base === undefined ? '' : `, before ${formatFigure(base)}`;
  return `Noted ${formatFigure(reading)} for ${name} on ${date}${change}.`;
}

function changedReading(date: string, standing: number | undefined): UserError {
  return new UserError(
    standing === undefined
      ? `The reading of ${date} is not there any more, so nothing was saved. Look at the indicator again.`
      : `There is a reading of ${date} already: ${formatFigure(standing)}. Nothing was saved; change that one if it is wrong.`,
  );
}

/** A row that says nothing else goes whole; of any other only the day and the figure. */
function corrected(own: OwnTable, row: Row, reading: number | null): Change {
  const says = (key: string) => !isBlank(cellAt(own.table, row, key));
  const saysMore = RESULTS.columns.some(
    ({key}) => !['indicator', 'date', 'reading'].includes(key) && says(key),
  );
  const gone = saysMore
    ? ['date', 'reading']
    : ['indicator', 'date', 'reading'];
  const keys = reading === null ? gone : ['reading'];
  const address = addressOf(own, row);
  return {
    address,
    nth: own.table.rows
      .filter(each => addressOf(own, each) === address)
      .findIndex(each => each.row === row.row),
    before: cellsOf(keys, key => cellAt(own.table, row, key)),
    after: cellsOf(keys, () => reading ?? ''),
  };
}

/** Adds indicators that the tab has not yet, below its last row. */
export function adoptIndicators(
  workbook: Workbook,
  {
    operation,
    indicators,
  }: {
    readonly operation: string;
    readonly indicators: readonly NewIndicator[];
  },
  person: Person,
): void {
  save(workbook, person, {
    operation,
    what: `Added ${counted(indicators.length, 'indicator')} to Results.`,
    changes: (_, results) => {
      const known = new Set(
        results.indicators.map(({name}) => indicatorKey(name)),
      );
      const twin = indicators.find(({name}) => known.has(indicatorKey(name)));
      if (twin)
        throw new UserError(
          `Results have “${twin.name}” already, so nothing was added. Leave it out, or give it another name.`,
        );
      return indicators.map(({name, ...rest}, nth) =>
        added({indicator: name, ...rest}, nth),
      );
    },
  });
}

/** A row below the last one. @param nth which of several, from 0 */
function added(fields: {readonly [key: string]: Cell | null}, nth = 0): Change {
  const keys = Object.keys(fields).filter(
    key => fields[key] !== null && fields[key] !== '',
  );
  return {
    address: NOTHING,
    nth,
    before: cellsOf(keys, () => ''),
    after: cellsOf(keys, key => fields[key] ?? ''),
  };
}

function cellsOf(keys: readonly string[], cell: (key: string) => Cell): Cells {
  return Object.fromEntries(keys.map(key => [key, cell(key)]));
}

/** One operation, done at most once. */
function save(
  workbook: Workbook,
  person: Person,
  {operation, what, changes}: Wish,
): void {
  inPlainSession(workbook, person, session => {
    if (isDone(session, operation, what)) return;
    const own = ownResults(workbook);
    const targets = changes(own, resultsOf(workbook));
    mend(session, {operation, schema: RESULTS, what, targets});
  });
}

/** Whether it was carried out before; one that was cut off is settled first. */
function isDone(session: Session, operation: string, what: string): boolean {
  const last = readOperations(session.workbook)
    .filter(({id}) => id === operation)
    .pop();
  if (isUndoName(operation) || (last && last.what !== what))
    throw new UserError(
      `The operation "${operation}" was used before, for something else. Nothing was changed now: send this under a name of its own.`,
    );
  if (!last || last.ending === 'Not saved') return false;
  const ending = last.ending ?? settleMended(session, last).ending;
  if (ending === 'Cut off')
    throw new UserError(
      `This was cut off half-way: ${last.what} Look at the tab Results, and write there what should stand.`,
    );
  return ending === 'Done';
}

/** @throws UserError where the tab or one of its columns is missing, or not clearly ours */
function ownResults(workbook: Workbook): OwnTable {
  const tab = readTab(workbook, RESULTS);
  if (tab.refusal !== null) throw new UserError(tab.refusal);
  const table = readTable(RESULTS, tab.values);
  const missing = RESULTS.columns.find(({key}) => table.indexes[key] < 0);
  if (tab.sheet === null || missing)
    throw new UserError(
      `There is no ${missing && tab.sheet ? `column ${missing.header} in Results` : 'tab called Results'}. Choose Set up planner in the menu, which adds it.`,
    );
  return ownRows(tab, tab.sheet, table);
}

const dayOf = (date: string): Cell => parseDate(date) ?? date;
