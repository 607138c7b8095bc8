/** Rows of the Results tab as indicators: several rows of one name are its readings. */
import {type Cell, folded, isBlank} from '../domain/cell';
import {isPercent, parseFigure} from '../domain/figure';
import type {Problem} from '../domain/problem';
import {
  type Indicator,
  type IndicatorReading,
  indicatorKey,
} from '../domain/results/indicator';
import type {KeyOf} from './column';
import {dayReader, hasDecimalComma, isDayFirst} from './day-reader';
import {anyHoldsText, checkOwnText, ownText} from './own-text';
import {type Reading, type Taker, odd, quoted, sound, taker} from './reading';
import {RESULTS} from './reference-tabs';
import {
  FIGURES,
  type Gathered,
  OWN_WORDS,
  WORDS,
  childWarner,
  reportParts,
  reportSlips,
} from './results-doubts';
import {
  AHEAD,
  NAMELESS,
  NOT_MEASURED,
  NO_DAY,
  NO_FIGURE,
  again,
  another,
  noDay,
  otherUnit,
} from './results-troubles';
import {type Row, type Table, cellAt, textAt} from './table';

type Key = KeyOf<typeof RESULTS>;

const KEYS = RESULTS.columns.map(({key}) => key);

/** An earlier day is a number that nobody meant as a day: 2026 would be one of 1905. */
const FIRST_DAY = '1990-01-01';

type FigureReader = (cell: Cell) => Reading<number | null>;

/** How the file writes what a reading is made of. */
interface ReadingReaders {
  readonly readDay: (cell: Cell) => Reading<string | null>;
  readonly readFigure: FigureReader;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

export interface Results {
  /** In the order in which their names first stand. */
  readonly indicators: readonly Indicator[];
  /** The row of a reading, by the indicator's key and the day. */
  readonly rowOf: (key: string, date: string) => Row | undefined;
  /** Whether its cells hold 0.62 for 62 %. */
  readonly isInParts: (key: string) => boolean;
  readonly problems: readonly Problem[];
}

/**
 * The indicators that have a name. What several rows say of one stands in the first that says it.
 *
 * @param locale in which the file writes dates and decimals, such as `pt_BR`
 * @param today `YYYY-MM-DD`
 */
export function readResults(
  table: Table<Key>,
  locale: string,
  today: string,
): Results {
  const readDay = dayReader(isDayFirst(locale));
  const readFigure = figureReader(hasDecimalComma(locale));
  const taken = taker(table);
  const gathered = new Map<string, Gathered>();
  const warn = childWarner(table, taken);
  for (const row of table.rows) {
    if (!anyHoldsText(table, row, KEYS)) continue;
    checkOwnText(table, row, OWN_WORDS, taken.report);
    warn(row);
    const name = ownText(table, row, 'indicator');
    const key = indicatorKey(name);
    if (key === '') reportNameless(table, row, taken);
    else {
      const known = gathered.get(key) ?? nothingOf(name, row);
      gathered.set(key, known);
      takeWords(table, row, known, taken);
      takeFigures(table, row, known, taken, readFigure);
      takeReading(table, row, known, taken, {readDay, readFigure, today});
    }
  }
  for (const each of gathered.values()) reportParts(each, taken);
  reportSlips(gathered, taken);
  const typed = new Map(
    [...gathered].map(([key, each]) => [key, indicatorOf(each)] as const),
  );
  return {
    indicators: [...typed.values()].map(each =>
      isInParts(each) ? inPercent(each) : each,
    ),
    isInParts: key => {
      const indicator = typed.get(key);
      return indicator !== undefined && isInParts(indicator);
    },
    rowOf: (key, date) => gathered.get(key)?.readings.get(date)?.row,
    problems: taken.problems,
  };
}

function nothingOf(name: string, row: Row): Gathered {
  return {
    name,
    row,
    words: {result: null, siteResult: null, source: null, unit: null},
    figures: {baseline: null, target: null},
    readings: new Map(),
  };
}

function takeWords(
  table: Table<Key>,
  row: Row,
  {words}: Gathered,
  {report}: Taker<Key>,
): void {
  for (const key of WORDS) {
    const value = ownText(table, row, key);
    const earlier = words[key];
    if (value === '') continue;
    if (earlier === null) words[key] = {value, row};
    // A source may be another each time; other units can't be one line.
    else if (key === 'unit' && folded(earlier.value) !== folded(value))
      report(row, key, otherUnit(earlier));
  }
}

function takeFigures(
  table: Table<Key>,
  row: Row,
  {figures}: Gathered,
  {take, report}: Taker<Key>,
  readFigure: FigureReader,
): void {
  for (const key of FIGURES) {
    const value = take(row, key, readFigure(cellAt(table, row, key)));
    const earlier = figures[key];
    if (value === null) continue;
    if (earlier === null) figures[key] = {value, row};
    else if (earlier.value !== value) report(row, key, another(earlier));
  }
}

function takeReading(
  table: Table<Key>,
  row: Row,
  {readings}: Gathered,
  {take, report}: Taker<Key>,
  {readDay, readFigure, today}: ReadingReaders,
): void {
  const date = take(row, 'date', readDay(cellAt(table, row, 'date')));
  const value = take(row, 'reading', readFigure(cellAt(table, row, 'reading')));
  if (date !== null && date < FIRST_DAY)
    return report(row, 'date', noDay(date));
  if (value === null) {
    if (date !== null && textAt(table, row, 'reading') === '')
      report(row, 'reading', NO_FIGURE);
    return;
  }
  if (date === null) {
    if (textAt(table, row, 'date') === '') report(row, 'date', NO_DAY);
    return;
  }
  const earlier = readings.get(date);
  if (earlier) return report(row, 'date', again(date, earlier.row.row));
  if (date > today) report(row, 'date', AHEAD);
  readings.set(date, {value, row});
}

/** Null where the cell is blank or holds no figure. */
function figureReader(decimalComma: boolean): FigureReader {
  return cell => {
    if (isBlank(cell)) return sound(null);
    const figure = parseFigure(cell, decimalComma);
    if (figure !== undefined) return sound(figure);
    return odd(
      null,
      `${quoted(cell)} is not a figure that we can read, so it is left out.`,
      'Write a number such as 62 or 62.5; what it counts belongs under Unit.',
    );
  };
}

function indicatorOf({name, words, figures, readings}: Gathered): Indicator {
  const dated = [...readings]
    .map(([date, {value}]) => ({date, value}))
    .sort((one, other) => (one.date < other.date ? -1 : 1));
  const [baseline, target] = FIGURES.map(key => figures[key]?.value ?? null);
  const [result = '', siteResult = '', source = '', unit = ''] = WORDS.map(
    key => words[key]?.value,
  );
  return {
    name,
    result,
    siteResult,
    source,
    unit,
    baseline: baseline ?? null,
    target: target ?? null,
    readings: dated,
  };
}

/** Sheets keeps a typed `62%` as 0.62: where all figures of a percentage are such parts of one, they are meant so. */
function isInParts({unit, baseline, target, readings}: Indicator): boolean {
  const figures = [baseline, target, ...readings.map(({value}) => value)];
  const known = figures.filter(figure => figure !== null);
  return (
    isPercent(unit) &&
    known.some(figure => !Number.isInteger(figure)) &&
    known.every(figure => Math.abs(figure) <= 1)
  );
}

function inPercent(indicator: Indicator): Indicator {
  const {baseline, target, readings} = indicator;
  return {
    ...indicator,
    baseline: baseline && percentOf(baseline),
    target: target && percentOf(target),
    readings: readings.map(({date, value}): IndicatorReading => ({
      date,
      value: percentOf(value),
    })),
  };
}

/** 0.62 is 62, whatever binary fractions make of it. */
const percentOf = (part: number) => Math.round(part * 1e6) / 1e4;

function reportNameless(
  table: Table<Key>,
  row: Row,
  {report}: Taker<Key>,
): void {
  const hasFigure = !isBlank(cellAt(table, row, 'reading'));
  report(row, 'indicator', hasFigure ? NAMELESS : NOT_MEASURED);
}
