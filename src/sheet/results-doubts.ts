/** Rows of the Results tab that can be read, and are worth a second look. */
import {childInResults} from '../domain/results/child-in-results';
import {isPercent} from '../domain/figure';
import {meantIndicator} from '../domain/results/meant-indicator';
import type {KeyOf} from './column';
import {ownText} from './own-text';
import type {Taker} from './reading';
import type {RESULTS} from './reference-tabs';
import {PART, aboutOne, slip} from './results-troubles';
import type {Row, Table} from './table';

type Key = KeyOf<typeof RESULTS>;

export const WORDS = ['result', 'siteResult', 'source', 'unit'] as const;
export const FIGURES = ['baseline', 'target'] as const;
export const OWN_WORDS: readonly Key[] = [...WORDS, 'indicator'];

/** All that the rows of one indicator say, while they are read. */
export interface Gathered {
  readonly name: string;
  /** The first that names it. */
  readonly row: Row;
  readonly words: {[key in (typeof WORDS)[number]]: Found<string> | null};
  readonly figures: {[key in (typeof FIGURES)[number]]: Found<number> | null};
  readonly readings: Map<string, Found<number>>;
}

export interface Found<Value> {
  readonly value: Value;
  readonly row: Row;
}

/** A percent that the sheet keeps as part of one, among others that it does not: 0.65 where the rest say 62 and 80. */
export function reportParts(each: Gathered, {report}: Taker<Key>): void {
  const found: readonly (readonly [Key, Found<number> | null])[] = [
    ...FIGURES.map(key => [key, each.figures[key]] as const),
    ...[...each.readings.values()].map(one => ['reading', one] as const),
  ];
  const whole = found.flatMap(([, one]) =>
    one === null || Math.abs(one.value) < 1 ? [] : [one.value],
  );
  if (!isPercent(each.words.unit?.value ?? '') || whole.length === 0) return;
  const [low, high] = [Math.min(...whole) / 2, Math.max(...whole) * 2];
  for (const [key, one] of found) {
    if (one === null || one.value === 0 || Math.abs(one.value) >= 1) continue;
    const percent = one.value * 100;
    if (percent >= low && percent <= high) report(one.row, key, PART);
  }
}

/** Names under which nothing but readings stands, and which are another's but for a slip. */
export function reportSlips(
  gathered: ReadonlyMap<string, Gathered>,
  {report}: Taker<Key>,
): void {
  const isDescribed = ({words, figures}: Gathered) =>
    [...Object.values(words), ...Object.values(figures)].some(Boolean);
  const described = [...gathered].filter(([, each]) => isDescribed(each));
  const keys = described.map(([key]) => key);
  for (const [key, each] of gathered) {
    if (isDescribed(each)) continue;
    const meant = gathered.get(meantIndicator(key, keys) ?? '');
    if (meant) report(each.row, 'indicator', slip(meant.name));
  }
}

/** Warns of words that look as if they were about one child: once of each, though many rows repeat them. */
export function childWarner(
  table: Table<Key>,
  {report}: Taker<Key>,
): (row: Row) => void {
  const seen = new Set<string>();
  return row => {
    for (const key of OWN_WORDS) {
      const text = ownText(table, row, key);
      if (text === '' || seen.has(text)) continue;
      seen.add(text);
      const found = childInResults(text);
      if (found !== null) report(row, key, aboutOne(found));
    }
  };
}
