/** Which rows the sample brought, and what each held, so that rows changed since are known. */
import {cellText} from '../../domain/cell';
import type {Schema} from '../../sheet/column';
import {checksum} from '../../sheet/made/fingerprint';
import {type Record, nameKeyOf} from '../../sheet/made/records';

/** By tab, by what names a row (its id, or a column of it), short sums of what it may hold, with a blank between them. */
export interface Traces {
  readonly [tab: string]: Sums;
}

interface Sums {
  readonly [name: string]: string;
}

const KEY = 'sample';

export function hasSample(): boolean {
  return loadTraces() !== null;
}

export function loadTraces(): Traces | null {
  const kept = PropertiesService.getDocumentProperties().getProperty(KEY);
  return kept === null ? null : (JSON.parse(kept) as Traces);
}

export function saveTraces(traces: Traces): void {
  PropertiesService.getDocumentProperties().setProperty(
    KEY,
    JSON.stringify(traces),
  );
}

export function forgetTraces(): void {
  PropertiesService.getDocumentProperties().deleteProperty(KEY);
}

/** @param isWhole whether all is written: until then rows may hold their texts alone, which go first */
export function tracesOf(
  schema: Schema,
  records: readonly Record[],
  isWhole: boolean,
): Sums {
  const sums = new Map<string, string>();
  for (const record of records) {
    const name = nameOf(schema, record);
    const sum = isWhole ? sumOf(schema, record) : sumsOf(schema, record);
    const others = sums.get(name);
    sums.set(name, others === undefined ? sum : `${others} ${sum}`);
  }
  return Object.fromEntries(sums);
}

/** Whether a row has the name of one that the sample brought. */
export function isNamed(schema: Schema, sums: Sums, record: Record): boolean {
  return sums[nameOf(schema, record)] !== undefined;
}

/** Whether a row is one that the sample brought, as it was. */
export function isAsBrought(
  schema: Schema,
  sums: Sums,
  record: Record,
): boolean {
  const known = sums[nameOf(schema, record)]?.split(' ') ?? [];
  const standing = [sumOf(schema, record), textSumOf(schema, record)];
  return known.some(sum => standing.some(each => each.startsWith(sum)));
}

/** Shorter, for there is little room: Google keeps 9 KB under one name. */
function sumsOf(schema: Schema, record: Record): string {
  return `${sumOf(schema, record).slice(0, 5)} ${textSumOf(schema, record).slice(0, 5)}`;
}

/** Of the texts alone, whatever numbers and dates stand beside them. */
function textSumOf(schema: Schema, record: Record): string {
  const texts = Object.entries(record).filter(
    ([, cell]) => typeof cell === 'string',
  );
  return TEXTS + sumOf(schema, Object.fromEntries(texts));
}

/** Before a sum of texts alone. */
const TEXTS = '~';

function nameOf(schema: Schema, record: Record): string {
  return cellText(record[nameKeyOf(schema)] ?? '');
}

/** The same for the same words, numbers and dates in our columns. */
function sumOf({columns}: Schema, record: Record): string {
  return checksum(
    columns.map(({key}) => cellText(record[key] ?? '')).join('\u0001'),
  ).slice(0, 8);
}
