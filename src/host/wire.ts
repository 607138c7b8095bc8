/**
 * What the page and the server say to each other: server-sent events down, POSTed JSON up.
 *
 * `GET /` is page.html with the start token in place of `START_TOKEN`; it loads /page.css and /page.js,
 * and lives under `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;
 * connect-src 'self'; frame-src FRAME_ORIGIN`.
 * `GET /events?token=T&user=NAME` is the stream (NAME from the page's own `?user=`, or left out).
 * A POST carries `content-type: application/json` and `x-start-token: T`.
 */
import type {Chart, MenuItem, Rect, SheetInfo, Validation} from './protocol';

/** One cell as the page draws it; a key that is left out is the default. */
export interface CellPicture {
  /** The display text. */
  readonly text?: string;
  /** What the formula line shows and an edit starts from, where it differs from the text. */
  readonly input?: string;
  readonly note?: string;
  readonly background?: string;
  readonly color?: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly strike?: true;
  readonly size?: number;
  readonly family?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly valign?: 'top' | 'middle' | 'bottom';
  readonly wrap?: 'WRAP' | 'CLIP';
  /** Sides, each a CSS border. */
  readonly borders?: {
    readonly [side in 'top' | 'right' | 'bottom' | 'left']?: string;
  };
  /** Index into the sheet picture's `validations`. */
  readonly validation?: number;
  /** The text breaks its validation rule. */
  readonly invalid?: true;
  /** This person may not edit it. */
  readonly locked?: true;
  readonly links?: readonly {
    readonly start: number;
    readonly end: number;
    readonly url: string;
  }[];
  readonly checkbox?: boolean;
}

export interface ValidationPicture {
  readonly rule: Validation;
  /** The values that a drop-down offers; null where there is none. */
  readonly list: readonly string[] | null;
}

export interface SheetPicture {
  readonly info: SheetInfo;
  /** Sparse, by row then column, each from 1. */
  readonly cells: {
    readonly [row: number]: {readonly [column: number]: CellPicture};
  };
  readonly validations: readonly ValidationPicture[];
  /** Pixels, only where they differ from 100 wide and 21 high. */
  readonly columnWidths: {readonly [column: number]: number};
  readonly rowHeights: {readonly [row: number]: number};
  readonly hiddenRows: readonly number[];
  readonly filteredRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly Rect[];
  readonly filter: {
    readonly range: Rect;
    readonly columns: readonly number[];
  } | null;
  readonly charts: readonly (Chart & {
    readonly data: readonly (readonly string[])[];
  })[];
  readonly protectedSheet: boolean;
}

export interface Person {
  readonly key: string;
  readonly name: string;
  readonly color: string;
  readonly selection: Rect | null;
}

export interface Cost {
  readonly calls: {readonly [kind: string]: number};
  readonly cells: {readonly read: number; readonly written: number};
  /** How often what was written had to be carried out: asked for, or waited for by a read that followed, or at the end. */
  readonly flushes: number;
}

/** Each event's name and data. */
export interface Events {
  /** First of all; again after a reconnection. */
  hello: {
    readonly connection: string;
    readonly you: Person;
    readonly file: string;
    readonly canEdit: boolean;
    readonly frameOrigin: string;
    readonly active: number;
    readonly sheets: readonly SheetPicture[];
  };
  /** Tabs as they are now, in order: names, hidden, added, removed. */
  tabs: readonly SheetInfo[];
  /** A sheet whose shape changed, whole. */
  sheet: SheetPicture;
  /** Cells that changed, each as it is now (`{}` where it became blank). */
  cells: {
    readonly sheet: number;
    readonly cells: readonly (readonly [
      row: number,
      column: number,
      cell: CellPicture,
    ])[];
  };
  people: readonly Person[];
  saved: {
    readonly state: 'saving' | 'saved' | 'failed';
    readonly message: string | null;
  };
  menus: readonly {
    readonly caption: string;
    readonly addOn: boolean;
    readonly items: readonly MenuItem[];
  }[];
  /** Where a script put this person's selection. */
  select: {readonly sheet: number; readonly range: Rect; readonly cell: Rect};
  toast: {
    readonly text: string;
    readonly title: string | null;
    readonly seconds: number;
  };
  /** A blocking question; answered with the `answer` request. */
  ask: {
    readonly id: string;
    readonly kind: 'alert' | 'prompt';
    readonly title: string | null;
    readonly text: string;
    /** Names of Ui.Button, in order. */
    readonly buttons: readonly string[];
  };
  /** A question that nobody needs to answer any more. */
  unask: {readonly id: string};
  /** A sidebar or dialog to put into an iframe at `url` on the frame origin. */
  show: {
    readonly frame: string;
    readonly kind: 'sidebar' | 'modal' | 'modeless';
    readonly title: string;
    readonly url: string;
    readonly width: number | null;
    readonly height: number | null;
  };
  running: {readonly id: string; readonly name: string};
  /** An execution ended; `error` is its message. */
  ran: {
    readonly id: string;
    readonly name: string;
    readonly milliseconds: number;
    readonly cost: Cost;
    readonly error: string | null;
  };
  /** The server is stopping, or this window can't go on: a sentence. */
  bye: {readonly message: string};
}

/** What a person does to the workbook; text is parsed as if typed. */
export type Edit =
  | {
      readonly do: 'type';
      readonly rect: Rect;
      readonly texts: readonly (readonly string[])[];
    }
  | {readonly do: 'clear'; readonly rect: Rect}
  | {
      readonly do: 'insert';
      readonly axis: 'rows' | 'columns';
      readonly sheet: number;
      readonly start: number;
      readonly count: number;
    }
  | {
      readonly do: 'delete';
      readonly axis: 'rows' | 'columns';
      readonly sheet: number;
      readonly start: number;
      readonly count: number;
    }
  | {
      readonly do: 'move';
      readonly axis: 'rows' | 'columns';
      readonly sheet: number;
      readonly start: number;
      readonly count: number;
      readonly destination: number;
    }
  | {
      readonly do: 'resize';
      readonly axis: 'rows' | 'columns';
      readonly sheet: number;
      readonly start: number;
      readonly count: number;
      readonly size: number;
    }
  | {
      readonly do: 'hide';
      readonly axis: 'rows' | 'columns';
      readonly sheet: number;
      readonly start: number;
      readonly count: number;
      readonly hidden: boolean;
    }
  | {
      readonly do: 'sort';
      readonly rect: Rect;
      readonly column: number;
      readonly ascending: boolean;
    }
  | {readonly do: 'filter'; readonly sheet: number; readonly rect: Rect | null}
  | {
      readonly do: 'filterValues';
      readonly sheet: number;
      readonly column: number;
      readonly hiddenValues: readonly string[];
    }
  | {readonly do: 'note'; readonly rect: Rect; readonly text: string}
  | {
      readonly do: 'paste';
      readonly from: Rect;
      readonly to: Rect;
      readonly move: boolean;
    }
  | {readonly do: 'addSheet'; readonly name: string | null}
  | {readonly do: 'renameSheet'; readonly sheet: number; readonly name: string}
  | {readonly do: 'copySheet'; readonly sheet: number}
  | {readonly do: 'moveSheet'; readonly sheet: number; readonly index: number}
  | {readonly do: 'hideSheet'; readonly sheet: number; readonly hidden: boolean}
  | {readonly do: 'deleteSheet'; readonly sheet: number}
  | {readonly do: 'undo'}
  | {readonly do: 'redo'};

/** POST /api/NAME with `{connection, ...}`; the answer is `{ok: true, value}` or `{ok: false, message}`. */
export interface Requests {
  /** Answers when the edit is journaled; events bring what changed. */
  edit: {in: {edit: Edit}; out: null};
  select: {in: {sheet: number; range: Rect; cell: Rect}; out: null};
  /** Runs a menu item; answers when it ended. */
  menu: {in: {functionName: string}; out: null};
  /** google.script.run from a frame. */
  run: {
    in: {frame: string; functionName: string; args: readonly unknown[]};
    out: unknown;
  };
  answer: {in: {id: string; button: string; text: string}; out: null};
  /** The person closed a frame, or it closed itself. */
  close: {in: {frame: string}; out: null};
  /** The values in a filter's column, for its list. */
  filterValues: {
    in: {sheet: number; column: number};
    out: {text: string; shown: boolean}[];
  };
  save: {in: Record<string, never>; out: null};
}

/** postMessage between a frame and the page around it. */
export type FrameMessage =
  | {
      readonly type: 'run';
      readonly call: number;
      readonly functionName: string;
      readonly args: readonly unknown[];
    }
  | {readonly type: 'close'}
  | {readonly type: 'focusEditor'}
  /** F6: on to the next part of the page, or back. */
  | {readonly type: 'leave'; readonly back: boolean}
  | {readonly type: 'setHeight'; readonly height: number}
  | {readonly type: 'setWidth'; readonly width: number};
export type PageMessage =
  | {readonly type: 'result'; readonly call: number; readonly value: unknown}
  | {
      readonly type: 'failure';
      readonly call: number;
      readonly message: string;
      readonly name: string;
    };
