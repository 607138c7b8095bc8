/** Formulas whose references are written from where they stand: `=R[0]C[-1]` is the cell to the left. */
import {columnLetters, columnNumber} from './rect';

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Texts in quotes, which stay; then references as whole words. */
const R1C1 =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.$])R(\[-?\d+\]|\d*)C(\[-?\d+\]|\d*)(?![\w(.])/gi;
const A1 =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\w(.])/gi;

export function fromR1C1(formula: string, at: Cell): string {
  return formula.replace(
    R1C1,
    (whole: string, row?: string, column?: string) => {
      if (row === undefined || column === undefined) return whole;
      const [letters, digits] = [place(column, at.column), place(row, at.row)];
      return (
        letters.fixed +
        columnLetters(letters.number) +
        digits.fixed +
        String(digits.number)
      );
    },
  );
}

export function toR1C1(formula: string, at: Cell): string {
  return formula.replace(
    A1,
    (
      whole: string,
      fixedColumn?: string,
      letters?: string,
      fixedRow?: string,
      digits?: string,
    ) => {
      if (letters === undefined || digits === undefined) return whole;
      const row = offset(Number(digits), at.row, fixedRow === '$');
      const column = offset(
        columnNumber(letters),
        at.column,
        fixedColumn === '$',
      );
      return `R${row}C${column}`;
    },
  );
}

/** `[-1]` counts from here, `3` from the first, nothing is here. */
function place(text: string, here: number) {
  if (/^\d+$/.test(text)) return {fixed: '$', number: Number(text)};
  return {fixed: '', number: here + Number(text.slice(1, -1))};
}

const offset = (number: number, here: number, isFixed: boolean): string =>
  isFixed ? String(number) : `[${number - here}]`;
