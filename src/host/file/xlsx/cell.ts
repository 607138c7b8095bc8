/** One cell, between the workbook's data and an .xlsx file's. */
import {
  isDateFormat,
  serialToDate,
  type Cell,
  type CellValue as FileValue,
  type RichTextRun,
} from 'hucre';
import type {CellData, CellValue, Style} from '../../workbook/data';
import type {TextRun} from '../../protocol';
import {fromFormula, toFormula, type Place} from './array-formula';
import {
  fromCellStyle,
  fromFont,
  fromFormat,
  toCellStyle,
  toFont,
  type Palette,
} from './style';
import {finiteOnly} from './finite';
import {markedDay, unmarked} from './marked-days';
import {escapeText, unescapeText} from './text';

export function toFileCell(cell: CellData, place: Place): Partial<Cell> {
  const style = toCellStyle(cell.style, cell.format);
  const link = linkOf(cell);
  return {
    ...toContent(cell, place),
    ...(style === undefined ? {} : {style}),
    ...(cell.note === undefined
      ? {}
      : {comment: {text: escapeText(cell.note)}}),
    ...(link === undefined ? {} : {hyperlink: {target: link}}),
  };
}

/** The one that a file says of the cell. */
export const linkOf = ({runs}: CellData): string | undefined =>
  runs?.find(({url}) => url !== undefined && isWeb(url))?.url;

const isWeb = (url: string) => /^(https?:\/\/|mailto:)/i.test(url);

function toContent(cell: CellData, place: Place): Partial<Cell> {
  const value = toFileValue(cell.value);
  const error = typeof cell.value === 'object' ? {type: 'error' as const} : {};
  if (cell.formula !== undefined)
    return {
      value,
      ...toFormula(cell.formula, cell.array, place),
      ...(value === null ? {} : {formulaResult: value, ...error}),
    };
  if (typeof cell.value === 'string' && needsRuns(cell))
    return {value, richText: toRuns(cell.value, cell.runs ?? [], cell.style)};
  return {value, ...error};
}

function toFileValue(value: CellValue | undefined): FileValue {
  if (value === undefined) return null;
  if (typeof value !== 'object') return value;
  return FILE_ERRORS.has(value.error) ? value.error : '#VALUE!';
}

/** `#ERROR!` is known to Sheets alone. */
const FILE_ERRORS = new Set([
  '#N/A',
  '#REF!',
  '#VALUE!',
  '#DIV/0!',
  '#NAME?',
  '#NUM!',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#GETTING_DATA',
]);

/** Text that reads like an error is kept as text by being written as a run. */
const needsRuns = ({value, runs}: CellData) =>
  (runs !== undefined && runs.some(run => run.style !== undefined)) ||
  /^#[A-Z/0_]+[!?]?$/.test(value as string);

function toRuns(
  text: string,
  runs: readonly TextRun[],
  base: Style = {},
): RichTextRun[] {
  const cuts = new Set([0, text.length]);
  for (const {start, end} of runs) cuts.add(start).add(end);
  const edges = [...cuts].sort((a, b) => a - b);
  return edges.slice(0, -1).map((start, index) => {
    const run = runs.find(run => run.start <= start && run.end > start);
    const piece = {text: text.slice(start, edges[index + 1])};
    if (run?.style === undefined) return piece;
    return {...piece, font: toFont({...base, ...fromRunStyle(run.style)})};
  });
}

function fromRunStyle(style: NonNullable<TextRun['style']>): Style {
  const {fontSize, fontFamily, strikethrough, ...rest} = style;
  return {
    ...rest,
    ...(fontSize === undefined ? {} : {size: fontSize}),
    ...(fontFamily === undefined ? {} : {family: fontFamily}),
    ...(strikethrough === undefined ? {} : {strike: strikethrough}),
  };
}

/** The writer makes text of every formula's error; marked so, it is found and made an error again. */
const ERROR_RESULT = '_x0000_error:';

/** @param sheet the XML of a tab, as the writer made it */
export const withErrorResults = (sheet: string): string =>
  sheet.replace(
    /t="str">(<f\b[^>]*>[^<]*<\/f>)<v>_x0000_error:([^<]*)<\/v>/g,
    't="e">$1<v>$2</v>',
  );

/** The reader decodes what stands in cells, and the writer encodes too little: this adds the rest. */
export function escapeCell(cell: Partial<Cell>): Partial<Cell> {
  const escaped = (value: FileValue) =>
    typeof value === 'string' ? escapeText(value) : value;
  const result = ({formulaResult, type}: Partial<Cell>) =>
    type === 'error'
      ? `${ERROR_RESULT}${String(formulaResult)}`
      : escaped(formulaResult ?? null);
  return {
    ...cell,
    ...(cell.value === undefined ? {} : {value: escaped(cell.value)}),
    ...(cell.formulaResult === undefined ? {} : {formulaResult: result(cell)}),
    ...(cell.richText === undefined
      ? {}
      : {
          richText: cell.richText.map(run => ({
            ...run,
            text: escapeText(run.text),
          })),
        }),
  };
}

/** @returns null where the cell is blank and looks like any other */
export function fromFileCell(
  value: FileValue,
  cell: Partial<Cell> | undefined,
  palette: Palette,
): CellData | null {
  const date = cell?.type === 'error' ? markedDay(value) : null;
  const shown = fromFormat(cell?.style?.numFmt) ?? date?.format;
  const style = finiteOnly(fromCellStyle(cell?.style, palette));
  const constant = CONSTANT.exec(cell?.formula ?? '')?.[1];
  const found =
    constant === undefined
      ? (date?.serial ?? fromFileValue(cell?.formulaResult ?? value, cell))
      : constant === 'TRUE';
  const logical = fromLogical(found, shown);
  const content = logical ?? found;
  const format = logical === null ? shown : undefined;
  const note = cell?.comment?.text;
  const runs =
    typeof content === 'string'
      ? finiteOnly(fromRuns(content, cell ?? {}, style, palette))
      : [];
  const result: CellData = {
    ...(content === undefined ? {} : {value: content}),
    ...(cell?.formula && constant === undefined
      ? fromFormula({...cell, formula: cell.formula})
      : {}),
    ...(format === undefined ? {} : {format}),
    ...(style === undefined ? {} : {style}),
    ...(note === undefined || note === '' ? {} : {note: unescapeText(note)}),
    ...(runs.length === 0 ? {} : {runs}),
  };
  return Object.keys(result).length === 0 ? null : result;
}

/** In LibreOffice TRUE is a 1 with a format, which it writes as any other once we have written it: `"TRUE";"TRUE";"FALSE"`. */
function fromLogical(
  value: CellValue | undefined,
  format: string | undefined,
): boolean | null {
  if (format === undefined || !/^("[^"]+");\1;"[^"]+"$/.test(format))
    return null;
  if (typeof value === 'boolean') return value;
  return value === 0 || value === 1 ? value === 1 : null;
}

/** LibreOffice writes a cell that holds TRUE as a formula; others do not say what comes of it. */
const CONSTANT = /^(TRUE|FALSE)\(\)$/;

function fromFileValue(
  value: FileValue,
  cell: Partial<Cell> | undefined,
): CellValue | undefined {
  if (value === null || value === '') return undefined;
  if (value instanceof Date) return finite(serial(value));
  if (typeof value === 'number')
    return isDateFormat(cell?.style?.numFmt ?? '')
      ? finite(serial(serialToDate(value)))
      : finite(value);
  if (typeof value !== 'string') return value;
  if (cell?.type !== 'error') return value;
  const text = unmarked(value);
  if (text === value) return {error: value};
  return text === '' ? undefined : text;
}

/** JSON has no word for what is no number, nor for one that is too large. */
const finite = (value: number): CellValue =>
  Number.isFinite(value) ? value : {error: '#NUM!'};

const DAY = 86_400_000;
const UNIX_EPOCH = 25_569;

/** Undoes what the reader does to a number with a date format: Excel counts a 29 February 1900 that never was. */
function serial(date: Date): number {
  const days = (date.getTime() + UNIX_EPOCH * DAY) / DAY;
  return days < 61 ? days - 1 : days;
}

/** A place in what lies at the address comes as what is shown: see `withPlainTab`. */
function urlOf(link: Cell['hyperlink']): string | undefined {
  if (link === undefined || link.target === '') return undefined;
  const {target, location, display} = link;
  const isWhole =
    location !== undefined || display === undefined || target.includes('#');
  return isWhole ? target : `${target}#${display.replace(/^#/, '')}`;
}

function fromRuns(
  text: string,
  cell: Partial<Cell>,
  style: Style | undefined,
  palette: Palette,
): TextRun[] {
  const url = urlOf(cell.hyperlink);
  let start = 0;
  const runs = (cell.richText ?? []).map(({text, font}) => {
    const run = {start, end: start + text.length, font};
    start = run.end;
    return run;
  });
  const styled = runs.flatMap(({start, end, font}) => {
    const own = font === undefined ? {} : difference(font, style, palette);
    return Object.keys(own).length === 0 ? [] : [{start, end, style: own}];
  });
  if (url === undefined) return styled;
  if (styled.length === 0) return [{start: 0, end: text.length, url}];
  return styled.map(run => ({...run, url}));
}

/** What a run's font has that the cell's own look has not. */
function difference(
  font: Parameters<typeof fromFont>[0],
  style: Style = {},
  palette: Palette,
): NonNullable<TextRun['style']> {
  const run = fromFont(font, palette);
  const flag = (name: 'bold' | 'italic' | 'underline') =>
    Boolean(run[name]) === Boolean(style[name])
      ? {}
      : {[name]: Boolean(run[name])};
  return {
    ...flag('bold'),
    ...flag('italic'),
    ...flag('underline'),
    ...(Boolean(run.strike) === Boolean(style.strike)
      ? {}
      : {strikethrough: Boolean(run.strike)}),
    ...(run.size === style.size || run.size === undefined
      ? {}
      : {fontSize: run.size}),
    ...(run.family === style.family || run.family === undefined
      ? {}
      : {fontFamily: run.family}),
    ...(run.color === style.color || run.color === undefined
      ? {}
      : {color: run.color}),
  };
}
