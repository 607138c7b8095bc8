/** What a script sees of its person: menus, questions, sidebars, toasts, the selection. */
import type {MenuItem, Rect} from '../protocol';

export interface Menu {
  readonly caption: string;
  readonly items: readonly MenuItem[];
  readonly addOn: boolean;
}

export interface Question {
  readonly title: string | null;
  readonly text: string;
  /** A name of Ui.ButtonSet. */
  readonly buttons: string;
}

export interface Frame {
  readonly kind: 'sidebar' | 'modal' | 'modeless';
  readonly title: string;
  readonly html: string;
  readonly width: number | null;
  readonly height: number | null;
}

export interface Toast {
  readonly text: string;
  readonly title: string | null;
  /** Negative: until it is closed. */
  readonly seconds: number;
}

export interface ScreenSelection {
  readonly sheet: number;
  readonly ranges: readonly Rect[];
  readonly cell: Rect;
}

/** An answer at once, or, on the server, when the person gives it. */
export type Answer<T> = T | Promise<T>;

export interface Screen {
  /** Whether scripts have a page to show things on; otherwise getUi() refuses. */
  readonly available: boolean;
  menu(menu: Menu): void;
  /** @returns a name of Ui.Button */
  alert(question: Question): Answer<string>;
  prompt(question: Question): Answer<{button: string; text: string}>;
  show(frame: Frame): void;
  toast(toast: Toast): void;
  /** Null where nothing was selected yet: then it is A1 of the first visible sheet. */
  selection(): ScreenSelection | null;
  select(selection: ScreenSelection): void;
}

/** No page at all, as in a time-driven run and on the command line; a selection is kept. */
export class NoScreen implements Screen {
  readonly available: boolean = false;
  private selected: ScreenSelection | null = null;

  menu(): void {}
  alert(): Answer<string> {
    throw new Error(NO_UI);
  }
  prompt(): Answer<{button: string; text: string}> {
    throw new Error(NO_UI);
  }
  show(): void {
    throw new Error(NO_UI);
  }
  /** Nobody is there to see it, and Google does not mind either. */
  toast(): void {}
  selection(): ScreenSelection | null {
    return this.selected;
  }
  select(selection: ScreenSelection): void {
    this.selected = selection;
  }
}

const NO_UI = 'Cannot call SpreadsheetApp.getUi() from this context.';
