/** What people ask of *Check the workbook*: what is wrong, and to put some of it right. */
import type {CheckedProblem, FixedProblems} from '../../src/contract/problems';
import {type Chance, oneOf} from './chance';
import {some} from './filled-fields';
import {type Effect, NEW_ID} from './history';
import {
  KEEPER,
  type Listed,
  type Makes,
  type Request,
  type Sender,
  saving,
} from './request';
import {meantBy} from './slips';
import {TAG, type Record_, type Table, type Value, idHeader} from './tables';

/** One problem that can be fixed, in a row that is known. */
interface Fixable {
  readonly repair: string;
  readonly table: Table;
  readonly record: Record_;
  readonly header: string;
  readonly value: Value | undefined;
}

const MOST = 3;

export const checkWorkbook: Request = {
  functionName: 'checkWorkbook',
  args: [],
  wish: {kind: 'read'},
};

export const isChecking = (functionName: string): boolean =>
  functionName === checkWorkbook.functionName;

const FIXING = ['fixProblem', 'fixProblems'];

export const isFixing = (functionName: string): boolean =>
  FIXING.includes(functionName);

/** The problems that an answer lists; null where it lists none. */
export const problemsIn = (
  functionName: string,
  value: unknown,
): readonly CheckedProblem[] | null =>
  isChecking(functionName)
    ? (value as CheckedProblem[])
    : isFixing(functionName)
      ? (value as FixedProblems).problems
      : null;

/** Fixes some of the problems that the sender was shown; null where there are none. */
export const fixSome: Makes = (sender, random) => {
  const {listed} = sender;
  if (listed === null) return null;
  const header = headerFixes(listed);
  if (header.length > 0 && random(3) === 0)
    return fixHeader(sender, oneOf(random, header));
  const fixable = listed.problems.flatMap(each => fixableIn(listed, each));
  if (fixable.length === 0) return null;
  const {table} = oneOf(random, fixable);
  const own = fixable.filter(each => each.table === table);
  return fixCells(sender, some(own, random, MOST), random);
};

/** Only the words of a header change, and no cell below it. */
function fixHeader({count}: Sender, repair: string): Request {
  return {
    functionName: 'fixProblem',
    by: KEEPER,
    args: [{operation: `header-${count}`, repair}],
    wish: {kind: 'read'},
  };
}

const headerFixes = ({problems}: Listed): readonly string[] =>
  problems.flatMap(({repair}) =>
    repair?.kind === 'header' || repair?.kind === 'missingColumns'
      ? [repair.id]
      : [],
  );

function fixableIn(
  {tables}: Listed,
  {sheet, row, column, repair}: CheckedProblem,
): readonly Fixable[] {
  if (repair === null || column === null) return [];
  const table = tables.find(
    ({headers}) => idHeader(headers) === ID_HEADERS[sheet ?? ''],
  );
  const record = [...(table?.byKey.values() ?? [])].find(
    each => each.row === row,
  );
  if (!table || !record || record.cells.get(TAG) !== record.key) return [];
  const isNewId = column === idHeader(table.headers);
  const meant = isNewId
    ? {value: NEW_ID}
    : meantBy(column, record.cells.get(column));
  if (meant === null) return [];
  const {value} = meant;
  return [{repair: repair.id, table, record, header: column, value}];
}

const ID_HEADERS: {readonly [tab: string]: string} = {
  Objectives: 'Objective ID',
  Activities: 'Activity ID',
};

function fixCells(
  sender: Sender,
  fixable: readonly Fixable[],
  random: Chance,
): Request {
  const byRow = new Map<Record_, Fixable[]>();
  for (const each of fixable)
    byRow.set(each.record, [...(byRow.get(each.record) ?? []), each]);
  const repairs = fixable.map(({repair}) => repair);
  const isOne = repairs.length === 1 && random(2) === 0;
  return saving(
    sender,
    isOne ? 'fixProblem' : 'fixProblems',
    isOne ? {repair: repairs[0]} : {repairs},
    [...byRow].map(([record, own]) => effectOf(record, own)),
    () => null,
  );
}

/** A row is meant by its id where no other row has it, and else by what it holds. */
function effectOf(record: Record_, fixes: readonly Fixable[]): Effect {
  const {table} = fixes[0]!;
  const column = idHeader(table.headers);
  const cells = new Map(fixes.map(({header, value}) => [header, value]));
  const seen = new Map(
    [...cells.keys()].map(header => [header, record.cells.get(header)]),
  );
  const id = record.cells.get(column);
  const {sheet, byKey} = table;
  const isNamed =
    id !== undefined &&
    !cells.has(column) &&
    [...byKey.values()].every(
      each => each === record || each.cells.get(column) !== id,
    );
  return isNamed
    ? {does: 'edit', sheet, id: String(id), cells, seen}
    : {does: 'mend', sheet, key: record.key, cells, seen};
}
