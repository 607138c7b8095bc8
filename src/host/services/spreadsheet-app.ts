/** The service that scripts begin with: the active file, its selection, and builders. */
import {ColorBuilder} from './color';
import {ConditionalFormatRuleBuilder} from './conditional-format';
import {DataValidationBuilder} from './data-validation';
import {emulated} from './emulation';
import {constants} from './enums';
import {Exception} from './exception';
import {FilterCriteriaBuilder} from './filter';
import type * as G from './google';
import {host} from './host';
import {
  ALL_SPREADSHEETS,
  CURRENT_ONLY,
  needsAuthorisation,
  needsFull,
  needsScope,
} from './permission';
import {RichTextValueBuilder} from './rich-text';
import {Selection, activeRange, activeRanges, currentCell} from './selection';
import {theSpreadsheet} from './spreadsheet';
import {TextStyleBuilder} from './text-style';
import {theUi} from './ui';

const ENUMS = [
  'AutoFillSeries',
  'BandingTheme',
  'BooleanCriteria',
  'BorderStyle',
  'ColorType',
  'CopyPasteType',
  'DataExecutionErrorCode',
  'DataExecutionState',
  'DataSourceParameterType',
  'DataSourceType',
  'DataValidationCriteria',
  'DeveloperMetadataLocationType',
  'DeveloperMetadataVisibility',
  'Dimension',
  'Direction',
  'GroupControlTogglePosition',
  'InterpolationType',
  'PivotTableSummarizeFunction',
  'PivotValueDisplayType',
  'ProtectionType',
  'RecalculationInterval',
  'RelativeDate',
  'SheetType',
  'SortOrder',
  'TextDirection',
  'TextToColumnsDelimiter',
  'ThemeColorType',
  'ValueType',
  'WrapStrategy',
] as const;

/** A bound script's one file, once it may be read. */
function active(method: string): G.Spreadsheet {
  needsAuthorisation(
    `SpreadsheetApp.${method}`,
    `(${CURRENT_ONLY} || ${ALL_SPREADSHEETS})`,
  );
  needsScope(`SpreadsheetApp.${method}`, CURRENT_ONLY, ALL_SPREADSHEETS);
  return theSpreadsheet();
}

export class SpreadsheetApp extends emulated<G.SpreadsheetApp>(
  'SpreadsheetApp',
) {
  constructor() {
    super();
    for (const kind of ENUMS)
      Object.defineProperty(this, kind, {value: constants(kind)});
  }
  override getActive(): G.Spreadsheet {
    return active('getActive');
  }
  override getActiveSpreadsheet(): G.Spreadsheet {
    return active('getActiveSpreadsheet');
  }
  override setActiveSpreadsheet(file: G.Spreadsheet): void {
    this.openById(file.getId());
  }
  override getActiveSheet(): G.Sheet {
    return active('getActiveSheet').getActiveSheet();
  }
  override setActiveSheet(sheet: G.Sheet): G.Sheet {
    return active('setActiveSheet').setActiveSheet(sheet);
  }
  override getActiveRange(): G.Range {
    active('getActiveRange');
    return activeRange();
  }
  override setActiveRange(range: G.Range): G.Range {
    active('setActiveRange');
    return range.activate();
  }
  override getActiveRangeList(): G.RangeList {
    active('getActiveRangeList');
    return activeRanges();
  }
  override setActiveRangeList(list: G.RangeList): G.RangeList {
    active('setActiveRangeList');
    return list.activate();
  }
  override getCurrentCell(): G.Range {
    active('getCurrentCell');
    return currentCell();
  }
  override setCurrentCell(cell: G.Range): G.Range {
    active('setCurrentCell');
    return cell.activateAsCurrentCell();
  }
  override getSelection(): G.Selection {
    active('getSelection');
    return new Selection();
  }
  override flush(): void {
    host('flush', null);
  }
  override getUi(): GoogleAppsScript.Base.Ui {
    return theUi();
  }

  override openById(id: string): G.Spreadsheet {
    return opened('openById', id);
  }
  override openByUrl(url: string): G.Spreadsheet {
    const id = /\/d\/([^/]+)/.exec(url)?.[1] ?? url;
    return opened('openByUrl', id);
  }
  override create(): never {
    needsFull('SpreadsheetApp.create', ALL_SPREADSHEETS);
    needsScope('SpreadsheetApp.create', ALL_SPREADSHEETS);
    throw new Exception('SpreadsheetApp.create is not emulated by this host');
  }

  override newColor(): G.ColorBuilder {
    return new ColorBuilder();
  }
  override newConditionalFormatRule(): G.ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder();
  }
  override newDataValidation(): G.DataValidationBuilder {
    return new DataValidationBuilder();
  }
  override newFilterCriteria(): G.FilterCriteriaBuilder {
    return new FilterCriteriaBuilder();
  }
  override newRichTextValue(): G.RichTextValueBuilder {
    return new RichTextValueBuilder();
  }
  override newTextStyle(): G.TextStyleBuilder {
    return new TextStyleBuilder();
  }
}

/** This host has one file: it opens that one where the scopes allow opening any. */
function opened(method: string, id: string): G.Spreadsheet {
  needsFull(`SpreadsheetApp.${method}`, ALL_SPREADSHEETS);
  needsScope(`SpreadsheetApp.${method}`, ALL_SPREADSHEETS);
  const file = theSpreadsheet();
  if (file.getId() === id) return file;
  throw new Exception(
    `Unexpected error while getting the method or property ${method} on object SpreadsheetApp.`,
  );
}
