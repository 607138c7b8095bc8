/** How much the formulas of a file would have this computer read, before any is worked out. */
import {dependencies} from '../formula/dependencies';
import type {Model} from '../formula/model';
import {parse} from '../formula/parser';
import type {Rect} from '../protocol';
import type {SheetData, WorkbookData} from '../workbook/data';
import {FileProblem} from './file-problem';

/** Some five seconds' work, in which the planner does nothing else. */
const MOST_CELLS = 200_000_000;

/**
 * @returns how many cells they read
 * @throws FileProblem where they read more than a planner works out while people wait
 */
export function checkFormulas(data: WorkbookData): number {
  const model = modelOf(data);
  let cells = 0;
  for (const sheet of data.sheets)
    sheet.rows.forEach((row, index) =>
      row?.forEach((cell, column) => {
        if (cell?.formula === undefined) return;
        const origin = {
          sheet: sheet.id,
          row: index + 1,
          column: column + 1,
          down: 0,
          right: 0,
        };
        const {rects} = dependencies(parse(cell.formula), model, origin);
        for (const rect of rects) cells += cellsIn(rect, model);
        if (cells > MOST_CELLS) throw new FileProblem(TOO_MUCH);
      }),
    );
  return cells;
}

const TOO_MUCH =
  'The formulas of this workbook read more cells than this planner works out: point them at fewer rows and try again.';

function modelOf({sheets, namedRanges}: WorkbookData): Model {
  const extents = new Map(sheets.map(sheet => [sheet.id, extentOf(sheet)]));
  const ids = new Map(sheets.map(({id, name}) => [name.toLowerCase(), id]));
  const ranges = new Map(
    namedRanges.map(({name, range}) => [name.toLowerCase(), range]),
  );
  return {
    now: () => 0,
    sheetNamed: name => ids.get(name.toLowerCase()) ?? null,
    extent: sheet => extents.get(sheet) ?? null,
    namedRange: name => ranges.get(name.toLowerCase()) ?? null,
    value: () => null,
  };
}

const extentOf = ({maxRows, maxColumns, rows}: SheetData) => ({
  rows: maxRows,
  columns: maxColumns,
  usedRows: rows.length,
});

function cellsIn({sheet, row, rows, columns}: Rect, model: Model): number {
  const used = model.extent(sheet)?.usedRows ?? 0;
  return Math.max(0, Math.min(rows, used - row + 1)) * columns;
}
