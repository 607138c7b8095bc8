/** What a cell means, and what is odd about it: the result of reading one. */
import {type Cell, cellText} from '../domain/cell';
import type {Problem, Severity} from '../domain/problem';
import {type Row, type Table, cellAt} from './table';
import {type Schema, headerOf} from './column';
import {remembering} from './remembering';

/** What is odd about a cell, before it is known where the cell is. */
export interface Trouble {
  readonly severity: Severity;
  readonly message: string;
  readonly fix: string;
  /** The part of the cell that is meant, where it is not the whole. */
  readonly value?: string;
}

export interface Reading<Value> {
  readonly value: Value;
  readonly troubles: readonly Trouble[];
}

const NO_TROUBLES: readonly Trouble[] = [];

export function sound<Value>(value: Value): Reading<Value> {
  return {value, troubles: NO_TROUBLES};
}

/** A cell that is not understood, and what stands in for it. */
export function odd<Value>(
  value: Value,
  message: string,
  fix: string,
): Reading<Value> {
  return {value, troubles: [{severity: 'problem', message, fix}]};
}

/** Reads each distinct text once: a school's rows repeat a few words. */
export function remembered<Value>(
  read: (cell: Cell) => Reading<Value>,
): (cell: Cell) => Reading<Value> {
  const known = remembering(read);
  // Of dates no two are the same thing.
  return cell => (typeof cell === 'object' ? read : known)(cell);
}

/** Takes the value of a reading. */
export type Take<Key extends string> = <Value>(
  row: Row,
  key: Key,
  reading: Reading<Value>,
) => Value;

/** Takes the value of each reading and keeps its troubles, at their places in the table. */
export interface Taker<Key extends string> {
  readonly take: Take<Key>;
  report(row: Row, key: Key, trouble: Trouble): void;
  readonly problems: readonly Problem[];
}

export function taker<Key extends string>(table: Table<Key>): Taker<Key> {
  const problems: Problem[] = [];
  const report = (row: Row, key: Key, trouble: Trouble) => {
    const value = trouble.value ?? typedText(cellAt(table, row, key));
    problems.push(cellProblem(table.schema, row.row, key, {...trouble, value}));
  };
  const take = <Value>(row: Row, key: Key, reading: Reading<Value>) => {
    for (const trouble of reading.troubles) report(row, key, trouble);
    return reading.value;
  };
  return {take, report, problems};
}

/** @param row as the sheet counts it */
export function cellProblem<Key extends string>(
  schema: Schema<Key>,
  row: number,
  key: Key,
  {severity, message, fix, value}: Required<Trouble>,
): Problem {
  return {
    sheet: schema.tab,
    row,
    column: headerOf(schema, key),
    value: shortened(value, LONGEST),
    severity,
    message,
    fix,
  };
}

/** The cell's text exactly as typed; a date or a number as people see it. */
export function typedText(cell: Cell): string {
  return typeof cell === 'string' ? cell : cellText(cell);
}

/** For quoting in a sentence. */
export function quoted(cell: Cell): string {
  return `"${shortened(cellText(cell), 60)}"`;
}

/** A problem need not carry a whole page that somebody pasted. */
const LONGEST = 1000;

function shortened(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length)}…`;
}
