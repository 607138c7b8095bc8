/** What happened in a sequence, in order: all that the checker is told. */
import type {Rect} from '../../src/host/protocol';
import type {Run} from './run';
import type {Tables, Value} from './tables';

/** What stood in a cell into which somebody typed while a save was writing there: nobody can tell. */
export const ANY = 'whatever stood there';

/** What an id is to be that the planner gives: one that never stood anywhere. */
export const NEW_ID = 'an id of its own';

/** Cells of one row by header; undefined where the cell is to be blank. */
export type Cells = ReadonlyMap<string, Value | undefined>;

/** What a request is to do to one row. */
export type Effect = {
  readonly sheet: number;
  readonly cells: Cells;
  /** What its sender saw in these cells; a cell that is left out is written without asking. */
  readonly seen: Cells;
} & (
  | {readonly does: 'edit' | 'remove'; readonly id: string}
  /** Null where the row is given an id of its own. */
  | {readonly does: 'add'; readonly id: string | null}
  /** The row that the table knows by this key, where its id does not name it. */
  | {readonly does: 'mend'; readonly key: string}
);

/** What a run was asked to do with rows. */
export type Wish =
  | {
      readonly kind: 'save';
      readonly operation: string;
      readonly effects: readonly Effect[];
      /** The ids that its answer names. */
      readonly idsIn: (value: unknown) => readonly string[] | null;
    }
  /** Null for the caller's own last one. */
  | {readonly kind: 'undo'; readonly operation: string | null}
  /** Rows stay as they are, but for ids that they lack and saves that were cut off. */
  | {readonly kind: 'settle'}
  /** No cell of any table changes. */
  | {readonly kind: 'read'};

export type Event =
  | {
      readonly kind: 'edit';
      readonly before: Tables;
      readonly after: Tables;
    }
  /** The school gave rows their tags, and changed nothing else. */
  | {readonly kind: 'tag'; readonly before: Tables; readonly after: Tables}
  | {readonly kind: 'start'; readonly run: Run; readonly wish: Wish}
  | {readonly kind: 'lock'; readonly run: Run}
  /** Values of a table were read: all, or a part of it. */
  | {
      readonly kind: 'look';
      readonly run: Run;
      readonly sheet: number;
      readonly part: Rect | null;
    }
  | {
      readonly kind: 'write';
      readonly run: Run;
      readonly isUnderLock: boolean;
      readonly before: Tables;
      readonly after: Tables;
    }
  | {readonly kind: 'release'; readonly run: Run}
  | {
      readonly kind: 'end';
      readonly run: Run;
      readonly isUnderLock: boolean;
      readonly value: unknown;
      readonly error: string | null;
    }
  | {readonly kind: 'kill'; readonly run: Run};

/** The rule that was broken, by its number in the list of what must always hold. */
export class Violation extends Error {
  /** @param at the cell that it is about, or the row, by its name; '' where it is about neither */
  constructor(
    readonly invariant: string,
    message: string,
    readonly at = '',
  ) {
    super(message);
  }
}
