/** A whole workbook, between its data and an .xlsx file's standard parts. */
import type {NamedRange, SheetData, WorkbookData} from '../../workbook/data';
import {NO_HOST_STATE} from '../../workbook/data';
import type {Sheet, Workbook, WriteOptions, WriteSheet} from 'hucre';
import {clip, formatFixedRange, parseFixedRange} from './a1';
import {gridSize, hasLooksBeyond} from './grid-size';
import {fromFileSheet, toFileSheet} from './sheet';
import {printNames} from './print-setup';
import {DEFAULT_FONT, SHEETS_PALETTE, type Palette} from './style';
import {withTabNames} from './tab-names';
import type {Tabs} from './validation';

/** Writes what the file format has a place for. */
export function toBook(data: WorkbookData): WriteOptions {
  const names = fileNames(data.sheets.map(({name}) => name));
  const nameOf = (id: number) =>
    names[data.sheets.findIndex(sheet => sheet.id === id)] ?? null;
  const idOf = (name: string) => data.sheets[names.indexOf(name)]?.id ?? null;
  const sheets = withTabNames(
    data.sheets,
    data.sheets.map(({name}, index) => ({from: name, to: names[index]!})),
  );
  return {
    sheets: sheets.map((sheet, index) =>
      toFileSheet(sheet, names[index]!, {
        sheet: sheet.id,
        rows: sheet.maxRows,
        columns: sheet.maxColumns,
        timeZone: data.timeZone,
        nameOf,
        idOf,
      }),
    ),
    namedRanges: [
      ...data.namedRanges.flatMap(({name, range}) => {
        const sheet = nameOf(range.sheet);
        return sheet === null
          ? []
          : [{name, range: formatFixedRange(sheet, range)}];
      }),
      ...data.sheets.flatMap((sheet, index) =>
        printNames(sheet, names[index]!),
      ),
    ],
    properties: {title: data.name.replace(/[^\P{Cc}]/gu, ' ')},
    defaultFont: DEFAULT_FONT,
    activeSheet: Math.max(
      0,
      data.sheets.findIndex(({hidden}) => !hidden),
    ),
  };
}

/** A tab's name as every program takes it: 31 characters, without `: \ / ? * [ ]`, no two alike. */
export function fileNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map(name => {
    const plain =
      name
        .replace(/[:\\/?*[\]\p{Cc}\p{Cs}]/gu, '_')
        .replace(/^'|'$/g, '_')
        .slice(0, 31) || '_';
    let free = plain;
    for (let copy = 2; taken.has(free.toLowerCase()); copy++)
      free = `${plain.slice(0, 30 - String(copy).length)} ${copy}`;
    taken.add(free.toLowerCase());
    return free;
  });
}

/** What a reader must know that the standard parts do not say. */
export interface Known {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
  /** For each tab of the file, in order. */
  readonly sheets: readonly {
    readonly id: number;
    readonly maxRows: number;
    readonly maxColumns: number;
  }[];
}

type Book = Pick<
  Workbook,
  'namedRanges' | 'dateSystem' | 'themeColors' | 'defaultFont'
> & {
  readonly sheets: readonly (Sheet | WriteSheet)[];
};

const paletteOf = (book: Book): Palette => ({
  themeColors: book.themeColors ?? [],
  defaultFont: book.defaultFont ?? SHEETS_PALETTE.defaultFont,
});

/** Whether a tab's blank cells have looks where the workbook has no cells. */
export const losesLooks = (book: Book, {sheets}: WorkbookData): boolean =>
  book.sheets.some((sheet, index) =>
    hasLooksBeyond(sheet, sheets[index]!, paletteOf(book)),
  );

/** Reads the standard parts. */
export function fromBook(book: Book, known: Known): WorkbookData {
  const palette = paletteOf(book);
  const nameOf = (id: number) =>
    book.sheets[known.sheets.findIndex(sheet => sheet.id === id)]?.name ?? null;
  const idOf = (name: string) => {
    const index = book.sheets.findIndex(sheet => sheet.name === name);
    return known.sheets[index]?.id ?? null;
  };
  const names = fromNames(book, idOf);
  const named = (name: string) =>
    names.find(each => each.name.toLowerCase() === name.toLowerCase())?.range ??
    null;
  const sheets = book.sheets.map((sheet, index): SheetData => {
    const own = known.sheets[index]!;
    const size = gridSize(sheet);
    const tabs: Tabs = {
      sheet: own.id,
      rows: Math.max(own.maxRows, size.rows),
      columns: Math.max(own.maxColumns, size.columns),
      timeZone: known.timeZone,
      nameOf,
      idOf,
      named,
    };
    return fromFileSheet(sheet, {
      tabs,
      palette,
    });
  });
  return {
    id: known.id,
    name: known.name,
    locale: known.locale,
    timeZone: known.timeZone,
    sheets,
    namedRanges: names.flatMap(each => onSheet(each, sheets)),
    metadata: [],
    nextId: idAfter(sheets),
    hostState: NO_HOST_STATE,
  };
}

/** An id that neither a tab nor a chart has. */
export const idAfter = (sheets: readonly SheetData[]): number =>
  Math.max(
    -1,
    ...sheets.flatMap(({id, charts}) => [id, ...charts.map(({id}) => id)]),
  ) + 1;

/** Names that the file format keeps for itself: areas to print, the rows of a filter, and those of a saved view. */
const KEPT = /^(?:_xlnm\.|_FilterDatabase$|Z_[\dA-F_]+\.wvu\.)/i;

/** A name that stands twice means another place on another tab, which Sheets has no way to say: it is none. */
function fromNames(
  {namedRanges = []}: Book,
  idOf: (name: string) => number | null,
): NamedRange[] {
  const times = new Map<string, number>();
  for (const {name} of namedRanges)
    times.set(name.toLowerCase(), (times.get(name.toLowerCase()) ?? 0) + 1);
  return namedRanges.flatMap(({name, range}) => {
    if (KEPT.test(name) || times.get(name.toLowerCase()) !== 1) return [];
    const found = parseFixedRange(range);
    const id = found === null ? null : idOf(found.sheet);
    return found === null || id === null
      ? []
      : [{name, range: {sheet: id, ...found.block}}];
  });
}

function onSheet(
  {name, range}: NamedRange,
  sheets: readonly SheetData[],
): NamedRange[] {
  const sheet = sheets.find(({id}) => id === range.sheet);
  const block = sheet && clip(range, sheet.maxRows, sheet.maxColumns);
  return block ? [{name, range: {sheet: range.sheet, ...block}}] : [];
}
