/** Counts a month's coverage a second time, row by row, from what the tabs hold. */
import {Violation} from './history';
import type {Table, Value} from './tables';

type Row = ReadonlyMap<string, Value>;

interface Coverage {
  readonly objectives: number;
  readonly areas: readonly {readonly area: string; readonly minutes: number}[];
}

const COUNTED = ['', 'Planned', 'Confirmed', 'Delivered'];

const textIn = (row: Row, header: string) =>
  String(row.get(header) ?? '').trim();

/** From here on a number is a day as the sheet counts it, and no count. */
const DAYS = 40_000;

/** A number that somebody typed; 0 for what is none. */
const numberIn = (row: Row, header: string) => {
  const value = row.get(header);
  return typeof value === 'number' && value < DAYS ? value : 0;
};

/** @throws Violation where the answer says something else than a count by hand */
export function checkTotals(
  value: unknown,
  month: string,
  objectives: Table,
  activities: Table,
): void {
  const {objectives: told, areas} = value as Coverage;
  const counted = rowsIn(objectives, month);
  compare('objectives', told, counted.length);
  const ids = new Set(counted.map(row => textIn(row, 'Objective ID')));
  const minutes = areas.reduce((sum, area) => sum + area.minutes, 0);
  compare('minutes', minutes, minutesOf(rowsIn(activities, month), ids));
}

const rowsIn = ({byKey}: Table, month: string): readonly Row[] =>
  [...byKey.values()]
    .map(({cells}) => cells)
    .filter(row => textIn(row, 'Month') === month);

/** Of the activities that stand for an objective of the month. */
const minutesOf = (rows: readonly Row[], ids: ReadonlySet<string>): number =>
  rows
    .filter(row => COUNTED.includes(textIn(row, 'Status')))
    .filter(row => ids.has(textIn(row, 'Objective IDs')))
    .reduce((sum, row) => sum + minutesIn(row), 0);

/** Where nobody says how often, it is once. */
const minutesIn = (row: Row): number =>
  (row.has('Sessions') ? numberIn(row, 'Sessions') : 1) *
  numberIn(row, 'Minutes per session');

function compare(what: string, told: number, counted: number): void {
  if (told !== counted)
    throw new Violation(
      'I9',
      `Coverage says ${told} ${what}, and by hand it is ${counted}.`,
    );
}
