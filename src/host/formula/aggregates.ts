/** Sums, counts and means, plain and by criteria; each is linear in the cells it reads. */
import {ANY, type Functions, areaAt, eager, lazy, numbers} from './function';
import {type Criterion, criterion} from './criteria';
import {
  type Area,
  type Value,
  BAD_VALUE,
  DIVIDED_BY_ZERO,
  Failure,
  NOT_AVAILABLE,
  isArea,
  isError,
  scalars,
  single,
  textToNumber,
} from './values';

/** Exact to the last digit that a cell shows: 0.1 + 0.2 is 0.3. */
export function sum(list: readonly number[]): number {
  let total = 0;
  let lost = 0;
  for (const number of list) {
    const next = total + number;
    lost +=
      Math.abs(total) >= Math.abs(number)
        ? total - next + number
        : number - next + total;
    total = next;
  }
  return total + lost;
}

function mean(list: readonly number[]): Value {
  return list.length === 0 ? DIVIDED_BY_ZERO : sum(list) / list.length;
}

const greatest = (list: readonly number[]) =>
  list.reduce((most, each) => Math.max(most, each), -Infinity);
const smallest = (list: readonly number[]) =>
  list.reduce((least, each) => Math.min(least, each), Infinity);

/** @throws Failure where they differ in rows or columns */
function checkShapes(areas: readonly Area[]): void {
  for (const {rows, columns} of areas)
    if (rows !== areas[0]?.rows || columns !== areas[0].columns)
      throw new Failure(BAD_VALUE);
}

/** A range, and what its cells are asked for. */
interface Pair {
  readonly area: Area;
  readonly is: Criterion;
}

function pairsOf(args: readonly Value[]): Pair[] {
  if (args.length % 2 === 1) throw new Failure(NOT_AVAILABLE);
  const pairs: Pair[] = [];
  for (let index = 0; index < args.length; index += 2)
    pairs.push({
      area: areaAt(args, index),
      is: criterion(single(args[index + 1] ?? null)),
    });
  checkShapes(pairs.map(({area}) => area));
  return pairs;
}

/**
 * Calls `take` with each row and column where every pair holds, as far as they or so many rows are written to.
 *
 * @returns how many rows it looked at; those below are blank
 */
function matching(
  pairs: readonly Pair[],
  take: (row: number, column: number) => void,
  least = 0,
): number {
  const {rows = 0, columns = 0} = pairs[0]?.area ?? {};
  const written = Math.max(least, ...pairs.map(({area}) => area.usedRows));
  const used = Math.min(rows, written);
  for (let row = 0; row < used; row++)
    for (let column = 0; column < columns; column++)
      if (pairs.every(({area, is}) => is(area.at(row, column))))
        take(row, column);
  return used;
}

function countMatching(args: readonly Value[]): number {
  const pairs = pairsOf(args);
  let count = 0;
  const used = matching(pairs, () => count++);
  const {rows = 0, columns = 0} = pairs[0]?.area ?? {};
  // Rows that nobody has written to are blank cells all the same.
  return pairs.every(({is}) => is(null))
    ? count + (rows - used) * columns
    : count;
}

/** The numbers of `values` where the criteria hold; its shape follows the first criteria range. */
function numbersWhere(values: Area, args: readonly Value[]): number[] {
  const found: number[] = [];
  const take = (row: number, column: number) => {
    const value = values.at(row, column);
    if (typeof value === 'number') found.push(value);
    else if (isError(value)) throw new Failure(value);
  };
  matching(pairsOf(args), take, values.usedRows);
  return found;
}

function numbersWhereAll(args: readonly Value[]): number[] {
  const values = areaAt(args, 0);
  checkShapes([values, areaAt(args, 1)]);
  return numbersWhere(values, args.slice(1));
}

const numbersWhereOne = (args: readonly Value[]) =>
  numbersWhere(areaAt(args, args.length > 2 ? 2 : 0), args.slice(0, 2));

function countNumbers(args: readonly Value[]): number {
  let count = 0;
  for (const argument of args) {
    if (!isArea(argument)) {
      const text = typeof argument === 'string' ? textToNumber(argument) : null;
      if (
        typeof argument === 'number' ||
        typeof argument === 'boolean' ||
        text !== null
      )
        count++;
      continue;
    }
    for (const value of scalars(argument))
      if (typeof value === 'number') count++;
  }
  return count;
}

function countFilled(args: readonly Value[]): number {
  let count = 0;
  for (const argument of args) {
    if (!isArea(argument)) {
      if (argument !== null) count++;
      continue;
    }
    for (const value of scalars(argument)) if (value !== null) count++;
  }
  return count;
}

function countBlank(area: Area): number {
  let filled = 0;
  for (const value of scalars(area))
    if (value !== null && value !== '') filled++;
  return area.rows * area.columns - filled;
}

function countUnique(args: readonly Value[]): number {
  const seen = new Set<unknown>();
  for (const argument of args)
    for (const value of isArea(argument) ? scalars(argument) : [argument])
      if (value !== null && value !== '')
        seen.add(isError(value) ? value.error : value);
  return seen.size;
}

function sumProduct(areas: readonly Area[]): number {
  checkShapes(areas);
  const usedRows = Math.max(...areas.map(area => area.usedRows));
  const {columns = 0} = areas[0] ?? {};
  const products: number[] = [];
  for (let row = 0; row < usedRows; row++)
    for (let column = 0; column < columns; column++) {
      let product = 1;
      for (const area of areas) {
        const value = area.at(row, column);
        if (isError(value)) throw new Failure(value);
        product *= typeof value === 'number' ? value : 0;
      }
      products.push(product);
    }
  return sum(products);
}

export const AGGREGATES: Functions = {
  SUM: eager(1, ANY, args => sum(numbers(args))),
  AVERAGE: eager(1, ANY, args => mean(numbers(args))),
  MIN: eager(1, ANY, args => {
    const list = numbers(args);
    return list.length === 0 ? 0 : smallest(list);
  }),
  MAX: eager(1, ANY, args => {
    const list = numbers(args);
    return list.length === 0 ? 0 : greatest(list);
  }),
  PRODUCT: eager(1, ANY, args =>
    numbers(args).reduce((product, each) => product * each, 1),
  ),
  COUNT: eager(1, ANY, countNumbers),
  COUNTA: eager(1, ANY, countFilled),
  COUNTBLANK: eager(1, 1, args => countBlank(areaAt(args, 0))),
  COUNTUNIQUE: eager(1, ANY, countUnique),
  COUNTIF: eager(2, 2, countMatching, index => index === 1),
  COUNTIFS: eager(2, ANY, countMatching, index => index % 2 === 1),
  SUMIF: eager(
    2,
    3,
    args => sum(numbersWhereOne(args)),
    index => index === 1,
  ),
  SUMIFS: eager(3, ANY, args => sum(numbersWhereAll(args))),
  AVERAGEIF: eager(2, 3, args => mean(numbersWhereOne(args))),
  AVERAGEIFS: eager(3, ANY, args => mean(numbersWhereAll(args))),
  MINIFS: eager(3, ANY, args => {
    const list = numbersWhereAll(args);
    return list.length === 0 ? 0 : smallest(list);
  }),
  MAXIFS: eager(3, ANY, args => {
    const list = numbersWhereAll(args);
    return list.length === 0 ? 0 : greatest(list);
  }),
  SUMPRODUCT: lazy(1, ANY, (nodes, scope) => {
    const values = nodes.map(node => scope.evaluateArray(node));
    return sumProduct(values.map((_, index) => areaAt(values, index)));
  }),
};
