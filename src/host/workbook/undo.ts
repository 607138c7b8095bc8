/** Taking back and bringing back a person's own last changes. */
import type {Actor} from './actor';
import type {Book} from './book';
import type {Snapshot} from './snapshot';
import {type Change, MOVED_ON, ids, wholly} from './undo-whole';
import {Refusal} from './refusal';
import type {Reshape} from './reshape';
import {equal} from './equality';
import {type RowsChange, kept} from './undo-kept';
import {revertCells, revertInsertion, revertRows} from './undo-steps';

/** How many of one's own changes can be taken back. */
const DEEPEST = 100;

type Kept = Change | RowsChange;

interface Stacks {
  readonly undo: Kept[];
  readonly redo: Kept[];
}

export class History {
  private readonly people = new Map<string, Stacks>();

  /** A new change of a person; what they took back before can't come again. */
  record(
    actor: Actor,
    before: Snapshot,
    after: Snapshot,
    own: readonly Reshape[],
  ): void {
    const stacks = this.stacks(actor);
    push(stacks.undo, {before, after, own, since: []});
    stacks.redo.length = 0;
  }

  /** Rows or columns moved, by whomever: remembered places move along. */
  reshaped(reshape: Reshape): void {
    for (const change of this.all()) change.since.push(reshape);
  }

  /** Moves of an edit that did not come about. */
  forget(reshapes: readonly Reshape[]): void {
    for (const {since} of this.all())
      for (const reshape of [...reshapes].reverse())
        if (since.at(-1) === reshape) since.pop();
  }

  private all(): Kept[] {
    return [...this.people.values()].flatMap(({undo, redo}) => [
      ...undo,
      ...redo,
    ]);
  }

  /** @throws Refusal where there is nothing, or somebody changed the same cells since */
  step(book: Book, actor: Actor, way: 'undo' | 'redo'): void {
    const stacks = this.stacks(actor);
    const change = stacks[way].pop();
    if (!change)
      throw new Refusal(
        way === 'undo'
          ? 'There is no change of yours to undo.'
          : 'There is nothing to redo.',
      );
    const before = book.snapshot();
    const own = this.revert(book, change);
    push(stacks[way === 'undo' ? 'redo' : 'undo'], {
      before,
      after: book.snapshot(),
      own,
      since: [],
    });
  }

  private stacks({key}: Actor): Stacks {
    const known = this.people.get(key);
    if (known) return known;
    const made = {undo: [], redo: []};
    this.people.set(key, made);
    return made;
  }

  /** @returns how rows and columns moved by it */
  private revert(book: Book, change: Kept): Reshape[] {
    if ('rows' in change) {
      revertRows(book, change);
      return [];
    }
    const whole = wholly(book.snapshot(), change);
    if (whole) {
      book.restore(whole);
      return this.takeBack(change.own);
    }
    if (change.own.length > 0) return revertInsertion(book, change);
    if (!equal(ids(change.before), ids(change.after)))
      throw new Refusal(MOVED_ON);
    revertCells(book, change);
    return [];
  }

  private takeBack(own: readonly Reshape[]): Reshape[] {
    const inverse = own.map(opposite).reverse();
    for (const {since} of this.all()) {
      [...own].reverse().forEach((reshape, index) => {
        if (since.at(-1) === reshape) since.pop();
        else since.push(inverse[index] ?? reshape);
      });
    }
    return inverse;
  }
}

function push(stack: Kept[], change: Change): void {
  stack.push(kept(change));
  if (stack.length > DEEPEST) stack.shift();
}

function opposite(reshape: Reshape): Reshape {
  const {kind, start, count, destination} = reshape;
  if (kind === 'insert') return {...reshape, kind: 'delete'};
  if (kind === 'delete') return {...reshape, kind: 'insert'};
  return destination > start
    ? {...reshape, start: destination - count, destination: start}
    : {...reshape, start: destination, destination: start + count};
}
