/** The file: its tabs, names, time zone, and what goes to the active tab. */
import {
  DeveloperMetadata,
  MetadataFinder,
  newMetadata,
} from './developer-metadata';
import {define, emulated} from './emulation';
import {nameOf} from './enums';
import {Exception} from './exception';
import type * as G from './google';
import {host} from './host';
import {NamedRange, namedRanges} from './named-range';
import {Protection} from './protection';
import {Range} from './range';
import {RangeList} from './range-list';
import {rangeByName, rangeNamed} from './range-names';
import {Selection, selectSheet, selected} from './selection';
import {sheetAt} from './sheet';
import {sheetInfos} from './sheets';
import {TextFinder} from './text-finder';
import {addPlainMenu} from './menu';

type ProtectionType = GoogleAppsScript.Spreadsheet.ProtectionType;

export class Spreadsheet extends emulated<G.Spreadsheet>(
  'SpreadsheetApp.Spreadsheet',
) {
  override getId(): string {
    return host('spreadsheet.get', null).id;
  }
  override getUrl(): string {
    return host('spreadsheet.get', null).url;
  }
  override getName(): string {
    return host('spreadsheet.get', null).name;
  }
  override rename(name: string): void {
    host('spreadsheet.set', {name});
  }
  override getSpreadsheetLocale(): string {
    return host('spreadsheet.get', null).locale;
  }
  override setSpreadsheetLocale(locale: string): void {
    host('spreadsheet.set', {locale});
  }
  override getSpreadsheetTimeZone(): string {
    return host('spreadsheet.get', null).timeZone;
  }
  override setSpreadsheetTimeZone(timeZone: string): void {
    host('spreadsheet.set', {timeZone});
  }

  override getSheets(): G.Sheet[] {
    return sheetInfos().map(({id}) => sheetAt(id));
  }
  override getNumSheets(): number {
    return sheetInfos().length;
  }
  override getSheetByName(name: string): G.Sheet | null {
    const wanted = String(name).toLowerCase();
    const found = sheetInfos().find(each => each.name.toLowerCase() === wanted);
    return found ? sheetAt(found.id) : null;
  }
  override getSheetById(id: number): G.Sheet | null {
    return sheetInfos().some(each => each.id === id) ? sheetAt(id) : null;
  }
  override getActiveSheet(): G.Sheet {
    return sheetAt(selected().sheet);
  }
  override setActiveSheet(sheet: G.Sheet): G.Sheet {
    selectSheet(sheet.getSheetId());
    return sheet;
  }
  /** A name, a place from 0, a template, in any of Google's combinations. */
  override insertSheet(...args: unknown[]): G.Sheet {
    const name = args.find(each => typeof each === 'string') ?? null;
    const index = args.find(each => typeof each === 'number') ?? null;
    const options = args.find(each => typeof each === 'object' && each);
    const {template} = (options ?? {}) as {template?: G.Sheet};
    const info = template
      ? host('sheets.copy', {sheet: template.getSheetId(), name})
      : host('sheets.insert', {name, index: index ?? this.afterActive()});
    if (template && index !== null)
      host('sheets.update', {sheet: info.id, index});
    selectSheet(info.id);
    return sheetAt(info.id);
  }
  override deleteSheet(sheet: G.Sheet): void {
    host('sheets.delete', {sheet: sheet.getSheetId()});
  }
  override deleteActiveSheet(): G.Sheet {
    this.deleteSheet(this.getActiveSheet());
    return this.getActiveSheet();
  }
  override duplicateActiveSheet(): G.Sheet {
    const {id} = host('sheets.copy', {sheet: selected().sheet, name: null});
    selectSheet(id);
    return sheetAt(id);
  }
  override moveActiveSheet(position: number): void {
    host('sheets.update', {sheet: selected().sheet, index: position - 1});
  }
  override renameActiveSheet(name: string): void {
    this.getActiveSheet().setName(name);
  }

  override getRange(notation: string): G.Range {
    return rangeNamed(notation, selected().sheet);
  }
  override getRangeList(notations: string[]): G.RangeList {
    const {sheet} = selected();
    return new RangeList(
      notations.map(notation => (rangeNamed(notation, sheet) as Range).rect),
    );
  }
  override getRangeByName(name: string): G.Range | null {
    return rangeByName(name);
  }
  override getNamedRanges(): G.NamedRange[] {
    return namedRanges();
  }
  override setNamedRange(name: string, range: G.Range): void {
    host('names.set', {name, range: (range as Range).rect});
  }
  override removeNamedRange(name: string): void {
    const found = namedRanges().find(
      (each: NamedRange) => each.getName() === name,
    );
    if (!found) throw new Exception(`Named range ${name} not found.`);
    found.remove();
  }
  override getProtections(type: ProtectionType): G.Protection[] {
    const kind = nameOf(type) as 'RANGE' | 'SHEET';
    return host('protections.list', {sheet: null, kind}).map(
      each => new Protection(each),
    );
  }
  override getBandings(): G.Banding[] {
    return this.getSheets().flatMap(sheet => sheet.getBandings());
  }
  override createTextFinder(text: string): G.TextFinder {
    return new TextFinder(
      () => this.getSheets().map(sheet => (sheet.getDataRange() as Range).rect),
      text,
    );
  }

  override addDeveloperMetadata(
    key: string,
    ...rest: unknown[]
  ): G.Spreadsheet {
    newMetadata({type: 'SPREADSHEET'}, key, rest);
    return this;
  }
  override getDeveloperMetadata(): G.DeveloperMetadata[] {
    return host('metadata.find', {location: {type: 'SPREADSHEET'}}).map(
      each => new DeveloperMetadata(each),
    );
  }
  override createDeveloperMetadataFinder(): G.DeveloperMetadataFinder {
    return new MetadataFinder(null);
  }

  override getSelection(): G.Selection {
    return new Selection();
  }
  override toast(
    text: string,
    title: string | null = null,
    seconds: number | null = 5,
  ): void {
    host('ui.toast', {
      text: String(text),
      title: title || null,
      seconds: seconds ?? 5,
    });
  }
  override addMenu(
    caption: string,
    items: ({name: string; functionName: string} | null)[],
  ): void {
    addPlainMenu(caption, items);
  }
  override updateMenu(
    caption: string,
    items: {name: string; functionName: string}[],
  ): void {
    addPlainMenu(caption, items);
  }

  /** New tabs come after the active one. */
  private afterActive(): number {
    const {sheet} = selected();
    return sheetInfos().findIndex(({id}) => id === sheet) + 1;
  }
}

/** What a spreadsheet does by way of its active tab. */
const OF_ACTIVE_SHEET = [
  'appendRow',
  'autoResizeColumn',
  'deleteColumn',
  'deleteColumns',
  'deleteRow',
  'deleteRows',
  'getActiveCell',
  'getActiveRange',
  'getActiveRangeList',
  'getColumnWidth',
  'getCurrentCell',
  'getDataRange',
  'getFrozenColumns',
  'getFrozenRows',
  'getLastColumn',
  'getLastRow',
  'getRowHeight',
  'getSheetId',
  'getSheetName',
  'getSheetValues',
  'hideColumn',
  'hideRow',
  'insertColumnAfter',
  'insertColumnBefore',
  'insertColumnsAfter',
  'insertColumnsBefore',
  'insertRowAfter',
  'insertRowBefore',
  'insertRowsAfter',
  'insertRowsBefore',
  'isColumnHiddenByUser',
  'isRowHiddenByFilter',
  'isRowHiddenByUser',
  'setActiveRange',
  'setActiveRangeList',
  'setActiveSelection',
  'setColumnWidth',
  'setCurrentCell',
  'setFrozenColumns',
  'setFrozenRows',
  'setRowHeight',
  'sort',
  'unhideColumn',
  'unhideRow',
] as const;

define(
  Spreadsheet,
  Object.fromEntries(OF_ACTIVE_SHEET.map(method => [method, method])),
  method =>
    function (this: Spreadsheet, ...args: unknown[]) {
      const sheet = this.getActiveSheet();
      return (
        sheet[method as keyof G.Sheet] as (...args: unknown[]) => unknown
      ).apply(sheet, args);
    },
);

const spreadsheet = new Spreadsheet();
/** The one file that a bound script works on. */
export const theSpreadsheet = (): G.Spreadsheet => spreadsheet;
