/**
 * What the emulated Apps Script services ask of the host: one synchronous function,
 * `host(op, argument)`, JSON in and JSON out. Types only, so that both runtimes can import it.
 */

/** A cell's value as it crosses: '' is blank, an error such as #N/A is its text, a date its instant. */
export type WireValue = string | number | boolean | {readonly date: number};

/** Rows and columns count from 1. */
export interface Rect {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface SheetInfo {
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly maxRows: number;
  readonly maxColumns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly tabColor: string | null;
}

/** What a range holds per cell, besides its values. Colours are `#rrggbb`, null is the default. */
export interface Facets {
  values: WireValue;
  displayValues: string;
  /** With its `=`; '' where there is none. */
  formulas: string;
  numberFormats: string;
  backgrounds: string | null;
  fontColors: string | null;
  fontFamilies: string | null;
  fontSizes: number | null;
  fontWeights: 'bold' | 'normal' | null;
  fontStyles: 'italic' | 'normal' | null;
  fontLines: 'underline' | 'line-through' | 'none' | null;
  horizontalAlignments: 'left' | 'center' | 'right' | 'general' | null;
  verticalAlignments: 'top' | 'middle' | 'bottom' | null;
  wrapStrategies: 'WRAP' | 'OVERFLOW' | 'CLIP';
  notes: string;
  richTexts: RichText | null;
  validations: Validation | null;
}
export type Facet = keyof Facets;

export interface TextRun {
  readonly start: number;
  readonly end: number;
  readonly url?: string;
  readonly style?: {
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly underline?: boolean;
    readonly strikethrough?: boolean;
    readonly fontSize?: number;
    readonly fontFamily?: string;
    readonly color?: string;
  };
}
/** Text written as rich text is never parsed. */
export interface RichText {
  readonly text: string;
  readonly runs: readonly TextRun[];
}

/** `criteria` is a name of SpreadsheetApp.DataValidationCriteria; a range argument is a Rect. */
export interface Validation {
  readonly criteria: string;
  readonly args: readonly (WireValue | Rect | readonly string[] | null)[];
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

export interface ConditionalRule {
  readonly ranges: readonly Rect[];
  /** A name of SpreadsheetApp.BooleanCriteria; null for a gradient rule. */
  readonly criteria: string | null;
  readonly args: readonly (WireValue | null)[];
  readonly background: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly underline: boolean | null;
  readonly strikethrough: boolean | null;
  readonly gradient:
    | readonly {
        readonly kind: 'min' | 'mid' | 'max';
        readonly type: string;
        readonly value: string;
        readonly color: string;
      }[]
    | null;
}

export interface Protection {
  readonly id: string;
  readonly kind: 'RANGE' | 'SHEET';
  readonly range: Rect;
  readonly description: string;
  readonly warningOnly: boolean;
  /** Names of the people who may edit besides the owner. */
  readonly editors: readonly string[];
  readonly domainEdit: boolean;
  readonly unprotected: readonly Rect[];
  readonly namedRange: string | null;
}

export interface Metadata {
  readonly id: number;
  readonly key: string;
  readonly value: string | null;
  readonly visibility: 'DOCUMENT' | 'PROJECT';
  readonly location:
    | {readonly type: 'SPREADSHEET'}
    | {readonly type: 'SHEET'; readonly sheet: number}
    | {
        readonly type: 'ROW' | 'COLUMN';
        readonly sheet: number;
        readonly index: number;
      };
}

export interface Chart {
  readonly id: number;
  readonly sheet: number;
  readonly type: string;
  readonly ranges: readonly Rect[];
  readonly position: {
    readonly row: number;
    readonly column: number;
    readonly offsetX: number;
    readonly offsetY: number;
  };
  readonly options: {readonly [name: string]: unknown};
  readonly headers: number;
  readonly transpose: boolean;
}

export interface FilterCriteria {
  readonly hiddenValues: readonly string[];
  readonly criteria: string | null;
  readonly args: readonly WireValue[];
}
export interface Filter {
  readonly range: Rect;
  /** Keyed by the column as the sheet counts it. */
  readonly criteria: {readonly [column: number]: FilterCriteria};
}

export interface Banding {
  readonly id: number;
  readonly range: Rect;
  readonly header: string | null;
  readonly first: string | null;
  readonly second: string | null;
  readonly footer: string | null;
}

export type Axis = 'rows' | 'columns';
/** A stretch of whole rows or columns, from 1. */
export interface Span {
  readonly sheet: number;
  readonly axis: Axis;
  readonly start: number;
  readonly count: number;
}

export interface MenuItem {
  readonly caption: string;
  /** Null for a separator, and for a sub-menu. */
  readonly functionName: string | null;
  readonly items: readonly MenuItem[] | null;
}

/** Every operation: its argument and its answer. A refusal is an Error with Google's sentence. */
export interface WorkbookOps {
  'spreadsheet.get': {
    in: null;
    out: {
      id: string;
      name: string;
      locale: string;
      timeZone: string;
      url: string;
    };
  };
  'spreadsheet.set': {
    in: {name?: string; locale?: string; timeZone?: string};
    out: null;
  };
  'sheets.list': {in: null; out: SheetInfo[]};
  'sheets.insert': {
    in: {name: string | null; index: number | null};
    out: SheetInfo;
  };
  'sheets.copy': {in: {sheet: number; name: string | null}; out: SheetInfo};
  'sheets.delete': {in: {sheet: number}; out: null};
  'sheets.update': {
    in: {
      sheet: number;
      name?: string;
      hidden?: boolean;
      index?: number;
      frozenRows?: number;
      frozenColumns?: number;
      tabColor?: string | null;
    };
    out: null;
  };
  /** The last row and column that hold content; 0 where none does. */
  'sheets.last': {in: {sheet: number}; out: {row: number; column: number}};
  'sheets.sort': {
    in: {
      rect: Rect;
      keys: readonly {readonly column: number; readonly ascending: boolean}[];
    };
    out: null;
  };
  'span.insert': {in: Span & {inheritBefore: boolean}; out: null};
  'span.delete': {in: Span; out: null};
  /** `destination` counts before the move, as Sheet.moveRows does. */
  'span.move': {in: Span & {destination: number}; out: null};
  'span.set': {in: Span & {size?: number; hidden?: boolean}; out: null};
  'span.get': {
    in: Span;
    out: {sizes: number[]; hidden: boolean[]; filtered: boolean[]};
  };
  'span.fit': {in: Span; out: null};

  'range.get': {in: {rect: Rect; facet: Facet}; out: Facets[Facet][][]};
  /** `values` has the rect's shape, or is one row of one cell that fills it. */
  'range.set': {
    in: {rect: Rect; facet: Facet; values: readonly (readonly unknown[])[]};
    out: null;
  };
  /** All at once; none of them where one can't be cleared. */
  'range.clear': {
    in: {
      rects: readonly Rect[];
      contents: boolean;
      formats: boolean;
      notes: boolean;
      validations: boolean;
    };
    out: null;
  };
  'range.copy': {
    in: {
      from: Rect;
      to: Rect;
      what: 'all' | 'values' | 'formats';
      move: boolean;
    };
    out: null;
  };
  'range.borders': {
    in: {
      rect: Rect;
      sides: readonly (boolean | null)[];
      color: string | null;
      style: string | null;
    };
    out: null;
  };
  'range.canEdit': {in: {rect: Rect}; out: boolean};
  'merges.list': {in: {rect: Rect}; out: Rect[]};
  'merges.set': {
    in: {rect: Rect; how: 'all' | 'across' | 'vertically' | 'apart'};
    out: null;
  };

  'filter.get': {in: {sheet: number}; out: Filter | null};
  'filter.set': {in: {sheet: number; filter: Filter | null}; out: null};
  'rules.get': {in: {sheet: number}; out: ConditionalRule[]};
  'rules.set': {
    in: {sheet: number; rules: readonly ConditionalRule[]};
    out: null;
  };
  'bandings.list': {in: {sheet: number}; out: Banding[]};
  'bandings.set': {
    in: {sheet: number; bandings: readonly Omit<Banding, 'id'>[]};
    out: Banding[];
  };
  'protections.list': {
    in: {sheet: number | null; kind: 'RANGE' | 'SHEET'};
    out: Protection[];
  };
  'protections.add': {in: Omit<Protection, 'id'>; out: Protection};
  'protections.update': {in: Protection; out: null};
  'protections.remove': {in: {id: string}; out: null};
  'names.list': {in: null; out: {name: string; range: Rect}[]};
  'names.set': {
    in: {name: string; range: Rect | null; rename?: string};
    out: null;
  };
  'metadata.find': {
    in: {
      key?: string;
      value?: string;
      id?: number;
      visibility?: string;
      location?: Metadata['location'] | {type: 'ANY_IN'; sheet: number};
    };
    out: Metadata[];
  };
  'metadata.add': {in: Omit<Metadata, 'id'>; out: Metadata};
  'metadata.update': {in: Metadata; out: null};
  'metadata.remove': {in: {id: number}; out: null};
  'charts.list': {in: {sheet: number}; out: Chart[]};
  'charts.put': {in: Omit<Chart, 'id'> & {id: number | null}; out: Chart};
  'charts.remove': {in: {id: number}; out: null};
  flush: {in: null; out: null};
}

/** What the running execution itself answers: its person, its screen, its stores, its locks. */
export interface ExecutionOps {
  'selection.get': {in: null; out: {sheet: number; ranges: Rect[]; cell: Rect}};
  'selection.set': {
    in: {sheet: number; ranges: readonly Rect[]; cell: Rect | null};
    out: null;
  };
  'ui.menu': {
    in: {caption: string; items: readonly MenuItem[]; addOn: boolean};
    out: null;
  };
  'ui.alert': {
    in: {title: string | null; text: string; buttons: string};
    /** A name of Ui.Button. */
    out: string;
  };
  'ui.prompt': {
    in: {title: string | null; text: string; buttons: string};
    out: {button: string; text: string};
  };
  'ui.show': {
    in: {
      kind: 'sidebar' | 'modal' | 'modeless';
      title: string;
      html: string;
      width: number | null;
      height: number | null;
    };
    out: null;
  };
  'ui.toast': {
    in: {text: string; title: string | null; seconds: number};
    out: null;
  };
  'ui.available': {in: null; out: boolean};
  'lock.try': {
    in: {kind: 'document' | 'script' | 'user'; milliseconds: number};
    out: boolean;
  };
  'lock.release': {in: {kind: 'document' | 'script' | 'user'}; out: null};
  'lock.has': {in: {kind: 'document' | 'script' | 'user'}; out: boolean};
  'properties.get': {in: {store: Store}; out: {[key: string]: string}};
  'properties.set': {
    in: {store: Store; entries: {[key: string]: string}; replace: boolean};
    out: null;
  };
  'properties.delete': {in: {store: Store; key: string | null}; out: null};
  'cache.get': {
    in: {store: Store; keys: readonly string[]};
    out: {[key: string]: string};
  };
  'cache.put': {
    in: {store: Store; entries: {[key: string]: string}; seconds: number};
    out: null;
  };
  'cache.remove': {in: {store: Store; keys: readonly string[]}; out: null};
  'session.get': {
    in: null;
    out: {
      activeUser: string;
      effectiveUser: string;
      locale: string;
      timeZone: string;
      temporaryKey: string;
      authMode: 'NONE' | 'LIMITED' | 'FULL';
      scopes: readonly string[];
    };
  };
  'project.file': {in: {name: string}; out: string | null};
  'triggers.list': {
    in: null;
    out: {id: string; functionName: string; type: string}[];
  };
  'triggers.add': {in: {functionName: string; type: string}; out: {id: string}};
  'triggers.remove': {in: {id: string}; out: null};
  log: {
    in: {level: 'debug' | 'info' | 'log' | 'warn' | 'error'; text: string};
    out: null;
  };
  sleep: {in: {milliseconds: number}; out: null};
  /** Bytes are from 0 to 255; `key` makes it a keyed digest. */
  digest: {
    in: {algorithm: string; bytes: readonly number[]; key?: readonly number[]};
    out: number[];
  };
  uuid: {in: null; out: string};
}
export type Store = 'document' | 'script' | 'user';

export type Ops = WorkbookOps & ExecutionOps;
export type Host = <Op extends keyof Ops>(
  op: Op,
  argument: Ops[Op]['in'],
) => Ops[Op]['out'];

/** What set off a simple trigger; the services make Google's event object of it. */
export interface TriggerEvent {
  readonly type: 'open' | 'edit' | 'change' | 'selection' | 'install';
  readonly range?: Rect;
  /** As the sheet stores it; only where one cell was edited, as `oldValue`. */
  readonly value?: WireValue;
  readonly oldValue?: WireValue;
  /** EDIT, INSERT_ROW, REMOVE_ROW, INSERT_GRID … */
  readonly changeType?: string;
}
