/** A workbook's state at one moment, sharing with the live one all that has not changed since. */
import type {Metadata} from '../protocol';
import type {NamedRange, Row, SheetData} from './data';
import {equal} from './equality';

/** A sheet that changes in place; its rows and lists are replaced, never altered, but `rows` itself. */
export type Sheet = {
  -readonly [key in keyof Omit<SheetData, 'rows'>]: SheetData[key];
} & {rows: (Row | null)[]};

/** All of a workbook's state but what scripts keep, shared with the live one as far as it stays. */
export interface Snapshot {
  readonly name: string;
  readonly localeName: string;
  readonly timeZone: string;
  readonly sheets: readonly SheetData[];
  readonly namedRanges: readonly NamedRange[];
  readonly metadata: readonly Metadata[];
  readonly nextId: number;
}

export function live(data: SheetData): Sheet {
  return {...data, rows: data.rows.slice()};
}

export function sameButRows(a: Sheet, b: Sheet): boolean {
  return equal({...a, rows: []}, {...b, rows: []});
}

/** What the list of tabs and every formula depend on. */
export function tabsOf({sheets, namedRanges, name}: Snapshot): unknown {
  const tabs = sheets.map(sheet => ({...sheet, rows: [], validations: []}));
  return {tabs, namedRanges, name};
}
