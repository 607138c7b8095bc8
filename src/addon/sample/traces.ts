/** Which rows the sample brought, and what each held, so that rows changed since are known. */
import {cellText} from '../../domain/cell';
import type {Schema} from '../../sheet/column';
import {checksum} from '../../sheet/made/fingerprint';
import type {Record} from '../../sheet/made/records';

/** By tab, by what names a row (its id, or its first column), a short sum of what it held. */
export interface Traces {
  readonly [tab: string]: {readonly [name: string]: string};
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

/** What names a row of the table. */
export function nameOf({idKey, columns}: Schema, record: Record): string {
  return cellText(record[idKey ?? columns[0]!.key] ?? '');
}

/** The same for the same words, numbers and dates in our columns. */
export function sumOf({columns}: Schema, record: Record): string {
  return checksum(
    columns.map(({key}) => cellText(record[key] ?? '')).join('\u0001'),
  ).slice(0, 8);
}
