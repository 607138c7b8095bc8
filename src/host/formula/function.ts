/** What a spreadsheet function is, and the ways to read its arguments. */
import type {Node} from './parser';
import {
  type Area,
  Failure,
  type Scalar,
  type Value,
  arrayArea,
  isArea,
  isError,
  scalars,
  single,
  toNumber,
} from './values';

/** What a function can ask of the formula around it. */
export interface Scope {
  /** The present moment, a serial number. */
  readonly now: number;
  /** Where the formula stands. */
  readonly row: number;
  readonly column: number;
  /** Rows that a filter hides; `byHand`: and those that somebody hid. */
  hiddenRows(sheet: number, byHand: boolean): ReadonlySet<number>;
  /** A cell's formula; '' where it has none. */
  formula(sheet: number, row: number, column: number): string;
  evaluate(node: Node): Value;
  /** The same with operators and functions working on every cell of an area. */
  evaluateArray(node: Node): Value;
  /** What is chosen among the arguments; cell by cell where the choice hangs on a whole area. */
  choose(args: readonly Node[], choice: Choice): Value;
}

/** Looks at an argument by calling it. */
export type Choice = (args: readonly (() => Value)[]) => Value;

/** Which arguments are single values: over arrays the function works cell by cell of them. */
export type TakesEach = (index: number) => boolean;

export interface SheetFunction {
  readonly least: number;
  readonly most: number;
  readonly call:
    | {
        readonly kind: 'eager';
        readonly run: (args: readonly Value[], scope: Scope) => Value;
        readonly each: TakesEach;
      }
    /** Takes single values; over arrays it works cell by cell. */
    | {
        readonly kind: 'scalar';
        readonly run: (args: readonly Scalar[], scope: Scope) => Scalar;
      }
    /** Looks at its arguments only as far as it needs them. */
    | {
        readonly kind: 'lazy';
        readonly run: (args: readonly Node[], scope: Scope) => Value;
      };
}
export type Functions = {readonly [name: string]: SheetFunction};

export const ANY = 255;

export function eager(
  least: number,
  most: number,
  run: (args: readonly Value[], scope: Scope) => Value,
  each: TakesEach = () => false,
): SheetFunction {
  return {least, most, call: {kind: 'eager', run, each}};
}

export function scalar(
  least: number,
  most: number,
  run: (args: readonly Scalar[], scope: Scope) => Scalar,
): SheetFunction {
  return {least, most, call: {kind: 'scalar', run}};
}

export function lazy(
  least: number,
  most: number,
  run: (args: readonly Node[], scope: Scope) => Value,
): SheetFunction {
  return {least, most, call: {kind: 'lazy', run}};
}

/** An argument as a number; `fallback` where it was left out. */
export function numberAt(
  args: readonly (Value | undefined)[],
  index: number,
  fallback = 0,
): number {
  const value = args[index];
  return value === undefined ? fallback : toNumber(single(value));
}

/** An argument as an area; a single value is one cell. */
export function areaAt(args: readonly Value[], index: number): Area {
  const value = args[index] ?? null;
  if (isArea(value)) return value;
  if (isError(value)) throw new Failure(value);
  return arrayArea([[value]]);
}

/**
 * The numbers among arguments: in areas only cells that hold numbers, as arguments also
 * TRUE and text that reads as a number.
 *
 * @throws Failure on an error value, or text as an argument
 */
export function numbers(args: readonly Value[]): number[] {
  const found: number[] = [];
  for (const argument of args) {
    if (!isArea(argument)) {
      if (argument !== null) found.push(toNumber(argument));
      continue;
    }
    for (const value of scalars(argument)) {
      if (typeof value === 'number') found.push(value);
      else if (isError(value)) throw new Failure(value);
    }
  }
  return found;
}
