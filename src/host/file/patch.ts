/** What changed between two states of a workbook, small enough to write down at every keystroke. */
import type {Row, SheetData, WorkbookData} from '../workbook/data';
import {MAX_ROWS} from './xlsx/a1';
import {equal} from './xlsx/equal';

type Facets<Whole, Without extends keyof Whole> = Partial<Omit<Whole, Without>>;

export interface Patch {
  readonly book: Facets<WorkbookData, 'sheets'>;
  /** The ids of the tabs in their order, where it changed. */
  readonly order: readonly number[] | null;
  readonly sheets: readonly SheetPatch[];
}

interface SheetPatch {
  readonly id: number;
  /** A tab that was not there is given whole. */
  readonly whole: SheetData | null;
  readonly facets: Facets<SheetData, 'id' | 'rows'>;
  readonly rowCount: number;
  /** By index, from 0. */
  readonly rows: readonly (readonly [index: number, row: Row | null])[];
}

/** @returns null where nothing changed */
export function patchBetween(
  before: WorkbookData,
  after: WorkbookData,
): Patch | null {
  const idsOf = (data: WorkbookData) => data.sheets.map(({id}) => id);
  const order = equal(idsOf(before), idsOf(after)) ? null : idsOf(after);
  const book = changedFacets(before, after, ['sheets']);
  const sheets = after.sheets.flatMap(sheet => {
    const known = before.sheets.find(({id}) => id === sheet.id);
    const patch = sheetPatch(known, sheet);
    return patch === null ? [] : [patch];
  });
  const isSame =
    order === null && sheets.length === 0 && Object.keys(book).length === 0;
  return isSame ? null : {book, order, sheets};
}

function sheetPatch(
  before: SheetData | undefined,
  after: SheetData,
): SheetPatch | null {
  const {id, rows} = after;
  const whole = {id, whole: after, facets: {}, rowCount: rows.length, rows: []};
  if (before === undefined) return whole;
  if (before === after) return null;
  const facets = changedFacets(before, after, ['id', 'rows']);
  const changed: [number, Row | null][] = [];
  rows.forEach((row, index) => {
    if (!equal(row, before.rows[index] ?? null)) changed.push([index, row]);
  });
  const isSame =
    changed.length === 0 &&
    before.rows.length === rows.length &&
    Object.keys(facets).length === 0;
  return isSame
    ? null
    : {id, whole: null, facets, rowCount: rows.length, rows: changed};
}

function changedFacets<Whole extends object>(
  before: Whole,
  after: Whole,
  without: readonly (keyof Whole)[],
): Partial<Whole> {
  const facets: Partial<Whole> = {};
  for (const key of Object.keys(after) as (keyof Whole)[])
    if (!without.includes(key) && !equal(before[key], after[key]))
      facets[key] = after[key];
  return facets;
}

/** @throws Error where it is not as `patchBetween` makes them */
export function applyPatch(data: WorkbookData, patch: Patch): WorkbookData {
  const sheets = new Map(data.sheets.map(sheet => [sheet.id, sheet]));
  for (const change of patch.sheets) {
    if (!isSound(change)) throw new Error('This is no patch.');
    const before = sheets.get(change.id);
    const after = change.whole ?? (before && applySheet(before, change));
    if (after !== undefined) sheets.set(change.id, after);
  }
  const order = patch.order ?? data.sheets.map(({id}) => id);
  return {
    ...data,
    ...patch.book,
    sheets: order.flatMap(id => sheets.get(id) ?? []),
  };
}

/** It comes from a file, and so from anybody: what it makes is no larger than a tab may be. */
function isSound({whole, rowCount, rows}: SheetPatch): boolean {
  const isRow = (row: unknown) =>
    row === null ||
    (Array.isArray(row) && row.every(cell => typeof cell === 'object'));
  return (
    (whole === null || whole.rows.every(isRow)) &&
    Number.isInteger(rowCount) &&
    rowCount <= MAX_ROWS &&
    rows.every(
      ([index, row]) =>
        Number.isInteger(index) && index >= 0 && index < rowCount && isRow(row),
    )
  );
}

function applySheet(sheet: SheetData, change: SheetPatch): SheetData {
  const rows = Array.from(
    {length: change.rowCount},
    (_, index) => sheet.rows[index] ?? null,
  );
  for (const [index, row] of change.rows) rows[index] = row;
  return {...sheet, ...change.facets, rows};
}
