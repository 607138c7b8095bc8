/** One cell made from another: contents, format, look, note. */
import type {CellData, CellValue, Style} from './data';
import type {TextRun} from '../protocol';

interface Parts {
  readonly value?: CellValue | undefined;
  readonly formula?: string | undefined;
  readonly array?: CellData['array'] | undefined;
  readonly format?: string | undefined;
  readonly style?: Style | undefined;
  readonly note?: string | undefined;
  readonly runs?: readonly TextRun[] | undefined;
}

/** Leaves out what is undefined; null where nothing is left. */
export function makeCell(parts: Parts): CellData | null {
  const cell: {-readonly [key in keyof CellData]: CellData[key]} = {};
  let filled = false;
  if (parts.value !== undefined && parts.value !== '') {
    cell.value = parts.value;
    filled = true;
  }
  if (parts.formula !== undefined) {
    cell.formula = parts.formula;
    filled = true;
  }
  if (parts.formula !== undefined && parts.array !== undefined)
    cell.array = parts.array;
  if (parts.format !== undefined) {
    cell.format = parts.format;
    filled = true;
  }
  if (parts.style !== undefined) {
    cell.style = parts.style;
    filled = true;
  }
  if (parts.note !== undefined && parts.note !== '') {
    cell.note = parts.note;
    filled = true;
  }
  if (parts.runs !== undefined && parts.runs.length > 0) {
    cell.runs = parts.runs;
    filled = true;
  }
  return filled ? cell : null;
}

export function hasContent(cell: CellData | null): boolean {
  return (
    cell !== null && (cell.value !== undefined || cell.formula !== undefined)
  );
}

/** The cell with other contents; what is left out is blank. */
export function withContents(
  cell: CellData | null,
  contents: Pick<Parts, 'value' | 'formula' | 'runs'>,
  format = cell?.format,
): CellData | null {
  return makeCell({
    value: contents.value,
    formula: contents.formula,
    runs: contents.runs,
    format,
    style: cell?.style,
    note: cell?.note,
  });
}

/** The cell with some parts replaced; undefined takes a part away. */
export function withParts(
  cell: CellData | null,
  parts: Parts,
): CellData | null {
  return makeCell({...cell, ...parts});
}
