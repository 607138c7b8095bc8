/** What a workbook keeps, as plain JSON: what a file holds, and what the host works on. */
import type {
  Banding,
  Chart,
  ConditionalRule,
  Filter,
  Metadata,
  Protection,
  Rect,
  TextRun,
  Validation,
} from '../protocol';

/** A date is a serial number (days since 1899-12-30, in the spreadsheet's time zone) with a date format. */
export type CellValue = string | number | boolean | CellError;

/** `#N/A`, `#REF!`, `#VALUE!`, `#DIV/0!`, `#NAME?`, `#NUM!`, `#NULL!`, `#ERROR!`. */
export interface CellError {
  readonly error: string;
}

/** One side of a cell's border; `style` is a name of SpreadsheetApp.BorderStyle. */
export interface BorderLine {
  readonly color: string;
  readonly style: string;
}
export type Side = 'top' | 'left' | 'bottom' | 'right';

/** How a cell looks; a key that is left out is the default. Colours are `#rrggbb`. */
export interface Style {
  readonly background?: string;
  readonly color?: string;
  readonly family?: string;
  /** Points; 10 where it is left out. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  readonly valign?: 'top' | 'middle' | 'bottom';
  readonly wrap?: 'WRAP' | 'CLIP';
  readonly borders?: {readonly [side in Side]?: BorderLine};
}

/** A cell that holds something; keys that are left out are blank or the default. Never changed, only replaced. */
export interface CellData {
  /** Never ''. In a formula cell the last result, which is worked out anew on loading where the host can. */
  readonly value?: CellValue;
  /** With its `=`, English function names, references in A1 notation. */
  readonly formula?: string;
  /** Of a formula from a file that gives many cells at once: how many. */
  readonly array?: {
    readonly rows: number;
    readonly columns: number;
    /** It reaches as far as it needs, without ARRAYFORMULA. */
    readonly dynamic: boolean;
  };
  /** Number format as Sheets writes it: `0.00`, `yyyy-mm-dd`, `@`; left out is automatic. */
  readonly format?: string;
  /** Cells that look alike share one object in memory. */
  readonly style?: Style;
  readonly note?: string;
  /** Rich text: only parts that differ from the cell's own look. */
  readonly runs?: readonly TextRun[];
}

/** Cells from column A on, null where blank; without blanks at the end. */
export type Row = readonly (CellData | null)[];

/** A rule and the rectangles it stands on; rules of a sheet never overlap. */
export interface ValidationArea {
  readonly ranges: readonly Rect[];
  readonly rule: Validation;
}

/** Sizes in pixels by row or column (from 1), only where they were set. */
export interface Sizes {
  readonly [index: number]: number;
}

export interface SheetData {
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly maxRows: number;
  readonly maxColumns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly tabColor: string | null;
  /** Rows from row 1 on, null where blank; without blank rows at the end. */
  readonly rows: readonly (Row | null)[];
  readonly rowHeights: Sizes;
  readonly columnWidths: Sizes;
  /** Rows and columns (from 1, ascending) that a person or script hid. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Rows that the filter hides. */
  readonly filteredRows: readonly number[];
  readonly merges: readonly Rect[];
  readonly filter: Filter | null;
  readonly validations: readonly ValidationArea[];
  readonly conditionalRules: readonly ConditionalRule[];
  readonly bandings: readonly Banding[];
  readonly protections: readonly Protection[];
  readonly charts: readonly Chart[];
  /** How other programs print the tab, in the file's own words; left out is as they do by themselves. */
  readonly print?: PrintSetup;
  /** How other programs show the tab: its zoom, from right to left, without lines. */
  readonly view?: {readonly [setting: string]: unknown};
}

/** Sheets keeps no such thing with a tab, and scripts can't reach it: it is carried from file to file. */
export interface PrintSetup {
  readonly page?: {readonly [setting: string]: unknown};
  readonly headerFooter?: {readonly [part: string]: unknown};
  readonly rowBreaks?: readonly number[];
  readonly colBreaks?: readonly number[];
}

export interface NamedRange {
  readonly name: string;
  readonly range: Rect;
}

/** What scripts keep with the file. */
export interface HostState {
  readonly documentProperties: {readonly [key: string]: string};
  readonly scriptProperties: {readonly [key: string]: string};
  /** By person key. */
  readonly userProperties: {
    readonly [personKey: string]: {readonly [key: string]: string};
  };
  readonly triggers: readonly {
    readonly id: string;
    readonly functionName: string;
    readonly type: string;
  }[];
}

export interface WorkbookData {
  readonly id: string;
  readonly name: string;
  /** Such as `en_US`. */
  readonly locale: string;
  /** IANA, such as `America/New_York`. */
  readonly timeZone: string;
  /** In the order of the tabs. */
  readonly sheets: readonly SheetData[];
  readonly namedRanges: readonly NamedRange[];
  readonly metadata: readonly Metadata[];
  /** The next id of a sheet, chart, banding, protection or metadata. */
  readonly nextId: number;
  readonly hostState: HostState;
}

export const NO_HOST_STATE: HostState = {
  documentProperties: {},
  scriptProperties: {},
  userProperties: {},
  triggers: [],
};

/** Of one cell. Source: support.google.com/drive/answer/37603 */
export const LONGEST_TEXT = 50_000;
export const DEFAULT_ROWS = 1000;
export const DEFAULT_COLUMNS = 26;

/** An empty sheet as Sheets makes it. */
export function emptySheet(id: number, name: string): SheetData {
  return {
    id,
    name,
    hidden: false,
    maxRows: DEFAULT_ROWS,
    maxColumns: DEFAULT_COLUMNS,
    frozenRows: 0,
    frozenColumns: 0,
    tabColor: null,
    rows: [],
    rowHeights: {},
    columnWidths: {},
    hiddenRows: [],
    hiddenColumns: [],
    filteredRows: [],
    merges: [],
    filter: null,
    validations: [],
    conditionalRules: [],
    bandings: [],
    protections: [],
    charts: [],
  };
}
