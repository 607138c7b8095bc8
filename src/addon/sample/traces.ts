/** Which rows the sample brought, and what each held, so that rows changed since are known. */
import {cellText} from '../../domain/cell';
import type {Schema} from '../../sheet/column';
import {checksum} from '../../sheet/made/fingerprint';
import {type Record, nameKeyOf} from '../../sheet/made/records';

/** By tab, by what names a row (its id, or a column of it), a short sum of what it held; of each, where several have that name. */
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

export function tracesOf(schema: Schema, records: readonly Record[]): Sums {
  const sums = new Map<string, string>();
  for (const record of records) {
    const name = nameOf(schema, record);
    const sum = sumOf(schema, record);
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
  const known = sums[nameOf(schema, record)];
  return known?.split(' ').includes(sumOf(schema, record)) ?? false;
}

function nameOf(schema: Schema, record: Record): string {
  return cellText(record[nameKeyOf(schema)] ?? '');
}

/** The same for the same words, numbers and dates in our columns. */
function sumOf({columns}: Schema, record: Record): string {
  return checksum(
    columns.map(({key}) => cellText(record[key] ?? '')).join('\u0001'),
  ).slice(0, 8);
}
