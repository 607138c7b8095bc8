/** Short names for the types of Google that the services are written against. */
export type Banding = GoogleAppsScript.Spreadsheet.Banding;
export type BooleanCondition = GoogleAppsScript.Spreadsheet.BooleanCondition;
export type Color = GoogleAppsScript.Spreadsheet.Color;
export type ColorBuilder = GoogleAppsScript.Spreadsheet.ColorBuilder;
export type ConditionalFormatRule =
  GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
export type ConditionalFormatRuleBuilder =
  GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
export type ContainerInfo = GoogleAppsScript.Spreadsheet.ContainerInfo;
export type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;
export type DataValidationBuilder =
  GoogleAppsScript.Spreadsheet.DataValidationBuilder;
export type DeveloperMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
export type DeveloperMetadataFinder =
  GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
export type DeveloperMetadataLocation =
  GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;
export type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
export type EmbeddedChartBuilder =
  GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
export type Filter = GoogleAppsScript.Spreadsheet.Filter;
export type FilterCriteria = GoogleAppsScript.Spreadsheet.FilterCriteria;
export type FilterCriteriaBuilder =
  GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder;
export type GradientCondition = GoogleAppsScript.Spreadsheet.GradientCondition;
export type NamedRange = GoogleAppsScript.Spreadsheet.NamedRange;
export type Protection = GoogleAppsScript.Spreadsheet.Protection;
export type Range = GoogleAppsScript.Spreadsheet.Range;
export type RangeList = GoogleAppsScript.Spreadsheet.RangeList;
export type RichTextValue = GoogleAppsScript.Spreadsheet.RichTextValue;
export type RichTextValueBuilder =
  GoogleAppsScript.Spreadsheet.RichTextValueBuilder;
export type Selection = GoogleAppsScript.Spreadsheet.Selection;
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type SpreadsheetApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
export type TextFinder = GoogleAppsScript.Spreadsheet.TextFinder;
export type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;
export type TextStyleBuilder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;
