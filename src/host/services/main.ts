/** Apps Script's services, put into a fresh realm before a project's own files. */
import type {Host} from '../protocol';
import {Banding} from './banding';
import {Blob} from './blob';
import {Browser} from './browser';
import {Cache, CacheService} from './cache';
import {CHARTS} from './chart';
import {COLORS} from './color';
import {CONDITIONS} from './conditional-format';
import {DataValidation, DataValidationBuilder} from './data-validation';
import {METADATA} from './developer-metadata';
import {absent, checked} from './emulation';
import {addEmptyLists} from './empty-lists';
import {constants} from './enums';
import {FILTERS} from './filter';
import {connect} from './host';
import {HtmlService, PAGES} from './html-output';
import {Lock, LockService} from './lock';
import {CONSOLE, Logger} from './log';
import {MIME_TYPES} from './mime-type';
import {NamedRange} from './named-range';
import {addOlderNames} from './older-names';
import {OLDER_STORES, Properties, PropertiesService} from './properties';
import {Protection} from './protection';
import {Range} from './range';
import {RangeList} from './range-list';
import {RichTextValue, RichTextValueBuilder} from './rich-text';
import {SCRIPTS, ScriptApp} from './script-app';
import {Selection} from './selection';
import {Session} from './session';
import {Sheet} from './sheet';
import {Spreadsheet} from './spreadsheet';
import {SpreadsheetApp} from './spreadsheet-app';
import {TextFinder} from './text-finder';
import {TextStyle, TextStyleBuilder} from './text-style';
import {UIS} from './ui';
import {User} from './user';
import {Utilities} from './utilities';

export {bridged} from './host';
export {call, result} from './running';

const CLASSES = [
  Banding,
  Blob,
  Browser,
  Cache,
  CacheService,
  ...CHARTS,
  ...COLORS,
  ...CONDITIONS,
  DataValidation,
  DataValidationBuilder,
  ...METADATA,
  ...FILTERS,
  ...PAGES,
  Lock,
  LockService,
  Logger,
  NamedRange,
  Properties,
  PropertiesService,
  Protection,
  Range,
  RangeList,
  RichTextValue,
  RichTextValueBuilder,
  ...SCRIPTS,
  Selection,
  Session,
  Sheet,
  Spreadsheet,
  SpreadsheetApp,
  TextFinder,
  TextStyle,
  TextStyleBuilder,
  ...UIS,
  User,
  Utilities,
];

/** Google's services that this host does not have: each refuses by name. */
const ABSENT = [
  'AdminDirectory',
  'AdSense',
  'Analytics',
  'BigQuery',
  'Calendar',
  'CalendarApp',
  'CardService',
  'Classroom',
  'ConferenceDataService',
  'ContactsApp',
  'ContentService',
  'DataStudioApp',
  'Docs',
  'DocumentApp',
  'Drive',
  'DriveApp',
  'FormApp',
  'Gmail',
  'GmailApp',
  'GroupsApp',
  'Jdbc',
  'LanguageApp',
  'LinearOptimizationService',
  'MailApp',
  'Maps',
  'People',
  'Sheets',
  'SitesApp',
  'Slides',
  'SlidesApp',
  'Tasks',
  'UrlFetchApp',
  'XmlService',
  'YouTube',
];

const CHART_ENUMS = [
  'ChartHiddenDimensionStrategy',
  'ChartMergeStrategy',
  'ChartType',
  'ColumnType',
  'CurveStyle',
  'PointStyle',
  'Position',
] as const;

/** Gives a realm its services. */
export function install(host: Host, global: object): void {
  connect(host);
  addEmptyLists();
  for (const type of CLASSES) checked(type);
  addOlderNames();
  const services = {
    Browser: new Browser(),
    CacheService: new CacheService(),
    Charts: charts(),
    HtmlService: new HtmlService(),
    LockService: new LockService(),
    Logger: new Logger(),
    MimeType: MIME_TYPES,
    PropertiesService: new PropertiesService(),
    ScriptApp: new ScriptApp(),
    Session: new Session(),
    SpreadsheetApp: new SpreadsheetApp(),
    Utilities: new Utilities(),
    console: CONSOLE,
    ...OLDER_STORES,
    ...Object.fromEntries(ABSENT.map(name => [name, absent(name)])),
  };
  for (const [name, service] of Object.entries(services))
    Object.defineProperty(global, name, {
      value: service,
      writable: true,
      configurable: true,
      enumerable: false,
    });
}

/** Its enums for the charts of a sheet; its own builders are not here. */
function charts(): object {
  const enums = Object.fromEntries(
    CHART_ENUMS.map(kind => [kind, constants(kind)]),
  );
  return Object.setPrototypeOf(enums, absent('Charts')) as object;
}
