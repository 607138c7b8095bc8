/** A formula as a tree, by the precedence that Sheets documents: % ^ sign * / + - & comparison. */
import {
  type Corner,
  type Reference,
  type Token,
  parseReference,
  tokens,
} from './tokens';
import {columnNumber} from '../workbook/rect';

export interface Point {
  readonly index: number;
  readonly absolute: boolean;
}
/**
 * The two corners as they are written: `A3:A1` has 3 as its top. Absolute and relative ones move apart when a formula
 * is copied, so only `rectOf` puts them in order.
 */
export interface AreaNode {
  readonly kind: 'area';
  readonly sheet: string | null;
  /** Null bounds are open: the whole row or column. */
  readonly top: Point | null;
  readonly bottom: Point | null;
  readonly left: Point | null;
  readonly right: Point | null;
}
export type Node =
  | {readonly kind: 'constant'; readonly value: number | string | boolean}
  | {readonly kind: 'error'; readonly error: string}
  | {readonly kind: 'missing'}
  | AreaNode
  | {readonly kind: 'name'; readonly name: string}
  | {
      readonly kind: 'call';
      readonly name: string;
      readonly args: readonly Node[];
    }
  | {readonly kind: 'sign'; readonly negative: boolean; readonly of: Node}
  | {readonly kind: 'percent'; readonly of: Node}
  | {
      readonly kind: 'binary';
      readonly operator: string;
      readonly left: Node;
      readonly right: Node;
    }
  | {readonly kind: 'array'; readonly rows: readonly (readonly Node[])[]};

const parsed = new Map<string, Node>();
const MOST_REMEMBERED = 20_000;

/** Text that is no formula becomes `#ERROR!`, as Sheets shows it. */
export function parse(formula: string): Node {
  const known = parsed.get(formula);
  if (known) return known;
  if (parsed.size > MOST_REMEMBERED) parsed.clear();
  const made = parseTokens(tokens(formula));
  parsed.set(formula, made);
  return made;
}

const BROKEN: Node = {kind: 'error', error: '#ERROR!'};
/** Deeper nesting would exhaust the stack. */
const DEEPEST = 200;
/** In the whole formula: each makes the tree deeper. */
const MOST_OPERATORS = 2000;

class Syntax extends Error {}

function parseTokens(list: readonly Token[] | null): Node {
  if (!list || list.length === 0) return BROKEN;
  try {
    const reader = new Reader(list);
    const node = reader.comparison();
    return reader.done() ? node : BROKEN;
  } catch (error) {
    if (error instanceof Syntax) return BROKEN;
    throw error;
  }
}

class Reader {
  private at = 0;
  private depth = 0;
  private count = 0;

  constructor(private readonly list: readonly Token[]) {}

  done(): boolean {
    return this.at >= this.list.length;
  }

  comparison(): Node {
    if (++this.depth > DEEPEST) throw new Syntax();
    const node = this.chain(['=', '<>', '<', '>', '<=', '>='], () =>
      this.chain(['&'], () =>
        this.chain(['+', '-'], () =>
          this.chain(['*', '/'], () => this.power()),
        ),
      ),
    );
    this.depth--;
    return node;
  }

  private chain(operators: readonly string[], next: () => Node): Node {
    let left = next();
    for (;;) {
      const operator = this.operator(operators);
      if (operator === null) return left;
      left = {kind: 'binary', operator, left, right: next()};
    }
  }

  private operator(operators: readonly string[]): string | null {
    const token = this.list[this.at];
    if (token?.kind !== 'operator' || !operators.includes(token.text))
      return null;
    if (++this.count > MOST_OPERATORS) throw new Syntax();
    this.at++;
    return token.text;
  }

  private power(): Node {
    let left = this.signed();
    while (this.operator(['^']) !== null)
      left = {kind: 'binary', operator: '^', left, right: this.signed()};
    return left;
  }

  private signed(): Node {
    const sign = this.operator(['-', '+']);
    if (sign === null) return this.percent();
    return {kind: 'sign', negative: sign === '-', of: this.signed()};
  }

  private percent(): Node {
    let node = this.primary();
    while (this.operator(['%']) !== null) node = {kind: 'percent', of: node};
    return node;
  }

  private primary(): Node {
    const token = this.list[this.at++];
    switch (token?.kind) {
      case 'number':
        return {kind: 'constant', value: Number(token.text)};
      case 'text':
        return {kind: 'constant', value: token.text};
      case 'error':
        return {kind: 'error', error: token.text.toUpperCase()};
      case 'reference':
        return area(parseReference(token.text));
      case 'word':
        return this.word(token.text);
      case 'open':
        return this.inParentheses();
      case 'openArray':
        return this.array();
      case 'operator':
      case 'separator':
      case 'close':
      case 'closeArray':
      case undefined:
        throw new Syntax();
    }
  }

  private inParentheses(): Node {
    const node = this.comparison();
    this.expect('close');
    return node;
  }

  private expect(kind: Token['kind']): void {
    if (this.list[this.at++]?.kind !== kind) throw new Syntax();
  }

  private word(name: string): Node {
    if (this.list[this.at]?.kind === 'open') {
      this.at++;
      return {kind: 'call', name: name.toUpperCase(), args: this.args()};
    }
    if (/^true$/i.test(name)) return {kind: 'constant', value: true};
    if (/^false$/i.test(name)) return {kind: 'constant', value: false};
    return {kind: 'name', name};
  }

  private args(): Node[] {
    const found: Node[] = [];
    if (this.take('close')) return found;
    for (;;) {
      const next = this.list[this.at]?.kind;
      found.push(
        next === 'separator' || next === 'close'
          ? {kind: 'missing'}
          : this.comparison(),
      );
      if (this.take('close')) return found;
      this.expect('separator');
    }
  }

  private take(kind: Token['kind']): boolean {
    if (this.list[this.at]?.kind !== kind) return false;
    this.at++;
    return true;
  }

  /** `{1,2;3,4}`: commas and backslashes within a row, semicolons between rows. */
  private array(): Node {
    const rows: Node[][] = [[]];
    if (this.take('closeArray')) return {kind: 'array', rows};
    for (;;) {
      rows.at(-1)?.push(this.comparison());
      if (this.take('closeArray')) return {kind: 'array', rows};
      const mark = this.list[this.at];
      this.expect('separator');
      if (mark?.text === ';') rows.push([]);
    }
  }
}

function area(reference: Reference | null): Node {
  if (!reference) return {kind: 'error', error: '#REF!'};
  const {sheet, from} = reference;
  const to = reference.to ?? from;
  const [top, bottom] = bounds(rowOf(from), rowOf(to));
  const [left, right] = bounds(columnOf(from), columnOf(to));
  return {kind: 'area', sheet, top, bottom, left, right};
}

function bounds(
  a: Point | null,
  b: Point | null,
): readonly [Point | null, Point | null] {
  // `A2:A` starts at row 2 and is open at the end.
  if (a === null || b === null) return [a ?? b, null];
  return [a, b];
}

function rowOf({row}: Corner): Point | null {
  if (row === null) return null;
  return {
    index: Number(row.replace('$', '')),
    absolute: row.startsWith('$'),
  };
}

function columnOf({column}: Corner): Point | null {
  if (column === null) return null;
  return {
    index: columnNumber(column.replace('$', '')),
    absolute: column.startsWith('$'),
  };
}
