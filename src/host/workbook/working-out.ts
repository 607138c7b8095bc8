/** Results of formulas that read each other: the same whichever of them is asked for first. */
import {type Scalar, BAD_REFERENCE} from '../formula/values';
import type {CellError} from './data';

/** What of a formula cell this needs. */
export interface Unfinished {
  result: Scalar | undefined;
  stale: boolean;
  /** Begun, and waits for what it reads. */
  waits: boolean;
}

/** A formula so deep in others that the stack has to be left first. */
class Deeper extends Error {}
/** Formulas wait for each other in a ring. */
class Ring<Cell> extends Error {
  constructor(readonly cell: Cell) {
    super('ring');
  }
}
const DEEPEST = 150;
/** Of what fills the stack, or asks for what no program has room for. */
export const TOO_DEEP: CellError = {error: '#ERROR!'};

/**
 * Works formulas out as far as they are read.
 *
 * Each that waits, waits for the one that it reads next, and what it read before stands. So a ring
 * of them is the same wherever one comes into it, and all in it show `#REF!`: `A1: =B1`,
 * `B1: =COUNT(A1)+1` are a ring of two, `C1: =COUNT(A1)` outside it is 0.
 */
export class WorkingOut<Cell extends Unfinished> {
  /** Each reads the next. */
  private readonly waiting: Cell[] = [];
  /** How many of them are on the stack. */
  private nesting = 0;

  /** @param work gives a formula's result, and asks `result` for those that it reads */
  constructor(private readonly work: (cell: Cell) => Scalar) {}

  get isBusy(): boolean {
    return this.waiting.length > 0;
  }

  result(cell: Cell): Scalar {
    if (!cell.stale && cell.result !== undefined) return cell.result;
    if (!this.isBusy) return this.fromTheTop(cell);
    if (cell.waits) this.closeRing(cell);
    this.begin(cell);
    if (this.nesting > DEEPEST) throw new Deeper();
    return this.finish(cell);
  }

  /** Works with the list instead of the stack where formulas reach deep. */
  private fromTheTop(cell: Cell): Scalar {
    this.begin(cell);
    try {
      for (let next; (next = this.waiting.at(-1));) this.attempt(next);
    } finally {
      for (const each of this.waiting.splice(0)) each.waits = false;
    }
    return cell.result ?? null;
  }

  private attempt(cell: Cell): void {
    try {
      this.finish(cell);
    } catch (error) {
      if (!(error instanceof Deeper || error instanceof Ring)) throw error;
    }
  }

  private begin(cell: Cell): void {
    cell.waits = true;
    this.waiting.push(cell);
  }

  private end(result: Scalar): Cell | undefined {
    const cell = this.waiting.pop();
    if (cell) Object.assign(cell, {result, stale: false, waits: false});
    return cell;
  }

  private closeRing(cell: Cell): never {
    while (this.end(BAD_REFERENCE) !== cell);
    throw new Ring(cell);
  }

  private finish(cell: Cell): Scalar {
    this.nesting++;
    try {
      const result = this.work(cell);
      this.end(result);
      return result;
    } catch (error) {
      if (error instanceof Ring && error.cell === cell) return BAD_REFERENCE;
      if (!(error instanceof RangeError)) throw error;
      // The stack is full: from an empty one this cell may yet be worked out.
      if (this.nesting > 1 || this.waiting.at(-1) !== cell) throw new Deeper();
      this.end(TOO_DEEP);
      return TOO_DEEP;
    } finally {
      this.nesting--;
    }
  }
}
