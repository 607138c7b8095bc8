/** The value of a formula's tree. */
import {findFunction} from './catalogue';
import type {Choice, Scope, SheetFunction} from './function';
import {type Origin, type SeenModel, rectOf} from './model';
import {cellOf, remembered, size} from './by-cell';
import {binary} from './operators';
import type {Node} from './parser';
import {stacked} from './stack';
import {
  type Scalar,
  type Value,
  BAD_NAME,
  BAD_NUMBER,
  BAD_REFERENCE,
  BAD_VALUE,
  Failure,
  NOT_AVAILABLE,
  Unmapped,
  isArea,
  single,
  toNumber,
  whole,
} from './values';
import type {Rect} from '../protocol';
import {LONGEST_TEXT, type CellError} from '../workbook/data';

export function evaluate(node: Node, model: SeenModel, origin: Origin): Value {
  return new Evaluation(model, origin).value(node);
}

/**
 * A formula's result in its cell: a range becomes the cell in the formula's own row or column.
 *
 * `isKnown`: false where it came upon a function, name or spelling that is not known here, or upon an array where
 * only single values are worked on here.
 */
export function evaluateCell(
  node: Node,
  model: SeenModel,
  origin: Origin,
): {readonly result: Scalar; readonly isKnown: boolean} {
  const evaluation = new Evaluation(model, origin);
  const result = single(evaluation.value(node));
  // IFERROR and COUNT would make a plain number of it.
  if (!evaluation.isMapped) return {result: BAD_VALUE, isKnown: false};
  return {result, isKnown: evaluation.isKnown};
}

class Evaluation implements Scope {
  private arrays = false;
  isKnown = true;
  isMapped = true;

  constructor(
    private readonly model: SeenModel,
    private readonly origin: Origin,
  ) {}

  get now(): number {
    return this.model.now();
  }
  get row(): number {
    return this.origin.row;
  }
  get column(): number {
    return this.origin.column;
  }

  hiddenRows(sheet: number, byHand: boolean): ReadonlySet<number> {
    return this.model.hiddenRows(sheet, byHand);
  }
  formula(sheet: number, row: number, column: number): string {
    return this.model.formula(sheet, row, column);
  }

  evaluate(node: Node): Value {
    return this.value(node);
  }

  evaluateArray(node: Node): Value {
    const before = this.arrays;
    this.arrays = true;
    try {
      return this.value(node);
    } finally {
      this.arrays = before;
    }
  }

  choose(args: readonly Node[], choice: Choice): Value {
    const values = args.map(node => once(() => this.value(node)));
    try {
      return choice(values);
    } catch (failure) {
      if (!(failure instanceof Unmapped)) throw failure;
    }
    return this.map(
      values.map(value => value()),
      scalars => single(choice(scalars.map(scalar => () => scalar))),
    );
  }

  value(node: Node): Value {
    try {
      const value = this.unguarded(node);
      return this.arrays ? whole(value) : value;
    } catch (failure) {
      return this.failed(failure);
    }
  }

  private failed(failure: unknown): CellError {
    if (!(failure instanceof Failure)) throw failure;
    if (failure instanceof Unmapped) this.isMapped = false;
    return failure.value;
  }

  private unguarded(node: Node): Value {
    switch (node.kind) {
      case 'constant':
        return node.value;
      case 'error':
        if (node.error === '#ERROR!') this.isKnown = false;
        return {error: node.error};
      case 'missing':
        return null;
      case 'area':
        return this.area(rectOf(node, this.model, this.origin));
      case 'name': {
        const range = this.model.namedRange(node.name);
        return range ? this.area(range) : this.unknown();
      }
      case 'sign':
        return this.map([this.value(node.of)], ([of = null]) =>
          node.negative ? -toNumber(of) : of,
        );
      case 'percent':
        return this.map(
          [this.value(node.of)],
          ([of = null]) => toNumber(of) / 100,
        );
      case 'binary':
        return this.map(
          [this.value(node.left), this.value(node.right)],
          ([left = null, right = null]) => binary(node.operator, left, right),
        );
      case 'call':
        return this.call(node.name, node.args);
      case 'array':
        return stacked(node.rows.map(row => row.map(each => this.value(each))));
    }
  }

  private unknown(): Value {
    this.isKnown = false;
    return BAD_NAME;
  }

  private area(rect: Rect | null): Value {
    const extent = rect && this.model.extent(rect.sheet);
    if (!rect || !extent) return BAD_REFERENCE;
    const {sheet, row, column, rows, columns} = rect;
    const {model} = this;
    return {
      rows,
      columns,
      usedRows: Math.max(0, Math.min(rows, extent.usedRows - row + 1)),
      at: (r, c) => model.value(sheet, row + r, column + c),
      place: {sheet, row, column, reader: this.arrays ? null : this.origin},
    };
  }

  private call(name: string, args: readonly Node[]): Value {
    if (/^(?:_XLFN\.)?ARRAYFORMULA$/.test(name))
      return args[0] ? asArray(this.evaluateArray(args[0])) : NOT_AVAILABLE;
    const found = findFunction(name);
    if (!found) return this.unknown();
    if (args.length < found.least || args.length > found.most)
      return NOT_AVAILABLE;
    return this.run(found, args);
  }

  private run({call}: SheetFunction, args: readonly Node[]): Value {
    if (call.kind === 'lazy') return held(call.run(args, this));
    const values = args.map(node => this.value(node));
    if (call.kind === 'scalar')
      return this.map(values, scalars => call.run(scalars, this));
    const isEach = (value: Value, index: number) =>
      isArea(value) && value.isWhole === true && call.each(index);
    return values.some(isEach)
      ? this.mapSome(values, isEach, args => call.run(args, this))
      : held(call.run(values, this));
  }

  /** Cell by cell of some arguments; the others are given whole each time. */
  private mapSome(
    values: readonly Value[],
    isEach: (value: Value, index: number) => boolean,
    work: (args: readonly Value[]) => Value,
  ): Value {
    const others = values.map((value, index) =>
      isEach(value, index) ? null : remembered(value),
    );
    const result = this.map(
      values.map((value, index) => (isEach(value, index) ? value : null)),
      cells =>
        single(
          whole(
            work(others.map((other, index) => other ?? cells[index] ?? null)),
          ),
        ),
    );
    if (size([result]) * size(others) > MOST_WORKED_OUT) throw new Unmapped();
    return remembered(result);
  }

  /** Single values in, a single value out; where arrays are worked on, cell by cell. */
  private map(
    values: readonly Value[],
    work: (values: readonly Scalar[]) => Scalar,
  ): Value {
    const areas = values.filter(isArea);
    if (!this.arrays || areas.length === 0)
      return held(work(values.map(single)));
    const rows = Math.max(...areas.map(area => area.rows));
    const columns = Math.max(...areas.map(area => area.columns));
    // A row and a column make a rectangle of all their pairs.
    if (rows * columns > MOST_WORKED_OUT) throw new Unmapped();
    return {
      rows,
      columns,
      // Work on blank cells gives values too.
      usedRows: rows,
      place: null,
      at: (row, column) => {
        try {
          return held(work(values.map(value => cellOf(value, row, column))));
        } catch (failure) {
          return this.failed(failure);
        }
      },
    };
  }
}

/** As many cells as a tab may have in Sheets, worked out at once by one formula, take a second or two. */
const MOST_WORKED_OUT = 10_000_000;

const asArray = (value: Value): Value =>
  isArea(value) ? {...value, place: null, isWhole: false} : value;

/** The same, worked out when it is first asked for. */
function once(work: () => Value): () => Value {
  let known: {readonly value: Value} | null = null;
  return () => (known ??= {value: work()}).value;
}

/** What a cell holds: what doubles what doubles is soon no number any more, or a text that fills the memory. */
function held<Result extends Value>(result: Result): Result | CellError {
  if (typeof result === 'number' && !Number.isFinite(result)) return BAD_NUMBER;
  const isTooLong = typeof result === 'string' && result.length > LONGEST_TEXT;
  return isTooLong ? BAD_VALUE : result;
}
