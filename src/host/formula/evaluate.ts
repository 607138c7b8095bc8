/** The value of a formula's tree. */
import {findFunction} from './catalogue';
import type {Scope, SheetFunction} from './function';
import {type Origin, type SeenModel, rectOf} from './model';
import type {Node} from './parser';
import {
  type Scalar,
  type Value,
  BAD_NAME,
  BAD_NUMBER,
  BAD_REFERENCE,
  BAD_VALUE,
  DIVIDED_BY_ZERO,
  Failure,
  NOT_AVAILABLE,
  arrayArea,
  compare,
  isArea,
  single,
  toNumber,
  toText,
} from './values';
import type {Rect} from '../protocol';
import {LONGEST_TEXT, type CellError} from '../workbook/data';

export function evaluate(node: Node, model: SeenModel, origin: Origin): Value {
  return new Evaluation(model, origin).value(node);
}

/**
 * A formula's result in its cell: a range becomes the cell in the formula's own row or column.
 *
 * `isKnown`: false where it came upon a function, name or spelling that is not known here.
 */
export function evaluateCell(
  node: Node,
  model: SeenModel,
  origin: Origin,
): {readonly result: Scalar; readonly isKnown: boolean} {
  const evaluation = new Evaluation(model, origin);
  const result = single(evaluation.value(node));
  return {result, isKnown: evaluation.isKnown};
}

class Evaluation implements Scope {
  private arrays = false;
  isKnown = true;

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

  value(node: Node): Value {
    try {
      return this.unguarded(node);
    } catch (failure) {
      if (failure instanceof Failure) return failure.value;
      throw failure;
    }
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
        return this.array(node.rows);
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

  private array(rows: readonly (readonly Node[])[]): Value {
    const values = rows.map(row => row.map(node => single(this.value(node))));
    const width = values[0]?.length ?? 0;
    return values.every(row => row.length === width)
      ? arrayArea(values)
      : BAD_VALUE;
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
    if (call.kind === 'eager') return held(call.run(values, this));
    return this.map(values, scalars => call.run(scalars, this));
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
    // Beyond the written rows all cells are blank; SUMPRODUCT needs the whole shape all the same.
    const used = Math.max(
      ...areas.map(area => (area.rows === 1 ? 1 : area.usedRows)),
    );
    // A row and a column make a rectangle of all their pairs.
    if (used * columns > MOST_WORKED_OUT) return BAD_VALUE;
    return {
      rows,
      columns,
      usedRows: Math.min(rows, used),
      place: null,
      at: (row, column) => {
        try {
          return held(
            work(
              values.map(value =>
                isArea(value)
                  ? value.at(
                      value.rows === 1 ? 0 : row,
                      value.columns === 1 ? 0 : column,
                    )
                  : value,
              ),
            ),
          );
        } catch (failure) {
          if (failure instanceof Failure) return failure.value;
          throw failure;
        }
      },
    };
  }
}

/** As many cells as a tab may have in Sheets, worked out at once by one formula, take a second or two. */
const MOST_WORKED_OUT = 10_000_000;

const asArray = (value: Value): Value =>
  isArea(value) ? {...value, place: null} : value;

/** What a cell holds: what doubles what doubles is soon no number any more, or a text that fills the memory. */
function held<Result extends Value>(result: Result): Result | CellError {
  if (typeof result === 'number' && !Number.isFinite(result)) return BAD_NUMBER;
  const isTooLong = typeof result === 'string' && result.length > LONGEST_TEXT;
  return isTooLong ? BAD_VALUE : result;
}

function binary(operator: string, left: Scalar, right: Scalar): Scalar {
  switch (operator) {
    case '+':
      return toNumber(left) + toNumber(right);
    case '-':
      return toNumber(left) - toNumber(right);
    case '*':
      return toNumber(left) * toNumber(right);
    case '/': {
      const number = toNumber(left);
      const divisor = toNumber(right);
      return divisor === 0 ? DIVIDED_BY_ZERO : number / divisor;
    }
    case '^':
      return toNumber(left) ** toNumber(right);
    case '&':
      return toText(left) + toText(right);
    case '=':
      return compare(left, right) === 0;
    case '<>':
      return compare(left, right) !== 0;
    case '<':
      return compare(left, right) < 0;
    case '>':
      return compare(left, right) > 0;
    case '<=':
      return compare(left, right) <= 0;
    default:
      return compare(left, right) >= 0;
  }
}
