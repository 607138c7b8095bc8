/** A request of the sidebar, and what it is to do, told without the add-on. */
import type {CheckedProblem} from '../../src/contract/problems';
import type {Chance} from './chance';
import type {Effect, Wish} from './history';
import type {Ledger} from './ledger';
import type {School} from './school';
import type {Table, Tables, Value} from './tables';

export interface Request {
  readonly functionName: string;
  readonly args: readonly unknown[];
  /** The person's key, where it is somebody else than whoever asks the rest. */
  readonly by?: string;
  readonly wish: Wish;
}

/** The problems of a workbook as they were last shown to anybody. */
export interface Listed {
  readonly problems: readonly CheckedProblem[];
  /** What was read for it, by which a problem's row is known. */
  readonly tables: Tables;
}

export interface Sender {
  readonly school: School;
  readonly ledger: Ledger;
  /** The tabs as the sender last saw them. */
  readonly seen: (sheet: number) => Table;
  /** Names this request, and ends the texts in it. */
  readonly count: number;
  readonly operations: readonly string[];
  /** Null where the problems were not looked at, or some were asked to be fixed since. */
  readonly listed: Listed | null;
}

/** Who says where the month stands and puts headers right, and never undoes a change of their own. */
export const KEEPER = 'keeper';

/** Null where there is nothing just now that could be asked for. */
export type Makes = (sender: Sender, random: Chance) => Request | null;

export type Row = ReadonlyMap<string, Value>;

export const textIn = (row: Row, header: string) =>
  String(row.get(header) ?? '');

export function saving(
  sender: Sender,
  functionName: string,
  fields: {readonly [field: string]: unknown},
  effects: readonly Effect[],
  idsIn: (value: unknown) => readonly string[] | null,
): Request {
  const operation = `operation-${sender.count}`;
  return {
    functionName,
    args: [{operation, ...fields}],
    wish: {kind: 'save', operation, effects, idsIn},
  };
}
