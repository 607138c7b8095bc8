/** What is known of a run that is under way. */
import type {Commit} from './commit';
import type {Difference} from './difference';
import type {Effect, Violation, Wish} from './history';
import {cellName, rowName} from './ledger';
import type {Changed, Operation} from './operations';
import type {Value} from './tables';

export interface Known {
  readonly wish: Wish;
  readonly started: number;
  lockedAt: number | null;
  /** What it may do, of which it does one: worked out when it has the lock. */
  wishes: readonly (readonly Effect[])[];
  meant: readonly (Operation | null)[];
  /** What the first of them changes in rows that stand there. */
  foreseen: readonly Changed[];
  /** What saves that were cut off had left in cells, when it came to hold the lock. */
  readonly standing: Map<string, Value | undefined>;
  /** When it last looked at a tab as a whole. */
  readonly looks: Map<number, number>;
  /** When it last looked at a cell by itself, or at some around it. */
  readonly peeks: Map<string, number>;
  /** Of each id, the first row that had it before the run wrote anything. */
  readonly firsts: Map<string, string>;
  /** How often people did something since it has had the lock. */
  edits: number;
  /** Whether people changed cells of several rows at once since it has had the lock, so that few are known again. */
  isSwept: boolean;
  /** How often rows or columns came to stand elsewhere since it last read them ahead of a write. */
  shifts: number;
  /** Cells that say, at its last look, something else than its sender saw. */
  readonly stale: Map<string, string>;
  readonly dirty: Set<number>;
  readonly contested: Set<string>;
  /** What it has written anywhere, blanks too. */
  readonly written: Set<Value | undefined>;
  /** Tabs that it has written to, and since then read. */
  readonly seen: Map<number, number>;
  /** Cells and rows that it wrote to after people had gone on in the tab since its last look. */
  readonly astray: Set<string>;
  /** Tabs in which it puts things right. */
  readonly mending: Set<number>;
  /** Whether people went on in such a tab before all was right. */
  isMeddledWith: boolean;
  /** Whether what it has broken could not be told from what people did. */
  isExcused: boolean;
  hasWritten: boolean;
  /** What it did to a row that a person has taken away since. */
  taken: Commit | null;
  isMet: boolean;
  isSaved: boolean;
  /** What it has broken, and what of that it may still own up to. */
  readonly faults: Violation[];
  readonly toOwnUp: Violation[];
}

export const known = (wish: Wish, started: number): Known => ({
  wish,
  started,
  lockedAt: null,
  wishes: [],
  meant: [],
  foreseen: [],
  standing: new Map(),
  looks: new Map(),
  peeks: new Map(),
  firsts: new Map(),
  edits: 0,
  isSwept: false,
  shifts: 0,
  stale: new Map(),
  dirty: new Set(),
  contested: new Set(),
  written: new Set(),
  seen: new Map(),
  astray: new Set(),
  mending: new Set(),
  isMeddledWith: false,
  isExcused: false,
  hasWritten: false,
  taken: null,
  isMet: false,
  isSaved: false,
  faults: [],
  toOwnUp: [],
});

/** How its save is called; '' for what is none. */
export const nameOf = (wish: Wish): string =>
  wish.kind === 'save' ? wish.operation : '';

/** Forgets what holds for one time of having the lock. */
export function letGo(known: Known): void {
  for (const each of [
    known.dirty,
    known.seen,
    known.mending,
    known.contested,
    known.written,
    known.astray,
    known.peeks,
    known.firsts,
  ])
    each.clear();
}

/** A row without a tag is called by what it holds, and so otherwise once a cell of it was written. */
export function noteAstray(
  names: Set<string>,
  sheet: number,
  {cells, come, gone}: Difference,
): void {
  names.add(untagged(sheet));
  for (const {key, header} of cells) names.add(cellName(sheet, key, header));
  for (const {key} of come) names.add(rowName(sheet, key));
  for (const key of gone) names.add(rowName(sheet, key));
}

/** Whether the run may have hit the cell or row of that name without knowing it; or its row came or went with that. */
export const wasHit = (names: ReadonlySet<string>, name: string): boolean =>
  names.has(name) ||
  names.has(rowOf(name)) ||
  (isUntagged(name) && names.has(untagged(Number(name.split('\n')[0]))));

/** Whether another cell of the same row was. */
export function isBesideHit(names: ReadonlySet<string>, name: string): boolean {
  return [...names].some(each => each.startsWith(`${rowOf(name)}\n`));
}

const rowOf = (name: string) => name.split('\n').slice(0, 2).join('\n');

/** Names a row, and one that is called by what it holds. */
export const isUntagged = (name: string): boolean =>
  /^\d+\n(loose|untagged) [^\n]*$/.test(name);

const untagged = (sheet: number) => `${sheet}\nuntagged`;
