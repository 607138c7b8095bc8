/** A request of the sidebar, and what it is to do, told without the add-on. */
import type {Chance} from './chance';
import type {Effect, Wish} from './history';
import type {Ledger} from './ledger';
import type {School} from './school';
import type {Table, Value} from './tables';

export interface Request {
  readonly functionName: string;
  readonly args: readonly unknown[];
  /** The person's key, where it is somebody else than whoever asks the rest. */
  readonly by?: string;
  readonly wish: Wish;
}

export interface Sender {
  readonly school: School;
  readonly ledger: Ledger;
  /** The tabs as the sender last saw them. */
  readonly seen: (sheet: number) => Table;
  /** Names this request, and ends the texts in it. */
  readonly count: number;
  readonly operations: readonly string[];
}

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
