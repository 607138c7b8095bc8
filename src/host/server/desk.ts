/** One person at the workbook: their windows, what is selected, what scripts show and ask them. */
import {randomUUID} from 'node:crypto';
import type {
  Frame,
  Menu,
  Question,
  Screen,
  ScreenSelection,
  Toast,
} from '../execution/screen';
import type {Events, Person} from '../wire';
import type {FrameServer} from './frame-server';
import type {Window} from './window';

interface Asked {
  readonly event: Events['ask'];
  window: Window;
  readonly answer: (answer: {button: string; text: string}) => void;
  readonly fail: (error: Error) => void;
}

/** Ui.ButtonSet by the names of its buttons. */
const BUTTONS: {readonly [set: string]: readonly string[]} = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

/** What everybody at the workbook shares. */
export interface House {
  /** What Google would show of the add-on in the Extensions menu. */
  readonly addOnName: string;
  readonly frames: FrameServer;
  /** Turns a script's page into one that can call scripts. */
  readonly dress: (html: string, hostname: string) => string;
}

const GRACE_MILLISECONDS = 3000;

export class Desk implements Screen {
  private windows: Window[] = [];
  private readonly asked = new Map<string, Asked>();
  /** Frames that are shown, by id, and where they are served. */
  private readonly frames = new Map<string, string>();
  private menus: Menu[] = [];
  private selected: ScreenSelection | null = null;

  constructor(
    readonly person: Person,
    private readonly house: House,
    private readonly onSelect: () => void,
  ) {}

  get available(): boolean {
    return this.windows.length > 0;
  }

  get hasWindows(): boolean {
    return this.windows.length > 0;
  }

  /** Questions that a lost window left behind are asked again. */
  enter(window: Window): void {
    this.windows.push(window);
    for (const asked of this.asked.values()) {
      if (this.windows.includes(asked.window)) continue;
      asked.window = window;
      window.send('ask', asked.event);
    }
  }

  /** A window that only reloads is back in a moment; after that, what it was asked can't be answered. */
  leave(window: Window): void {
    this.windows = this.windows.filter(other => other !== window);
    setTimeout(() => this.forget(window), GRACE_MILLISECONDS).unref();
  }

  private forget(window: Window) {
    for (const [id, asked] of this.asked)
      if (asked.window === window) {
        this.asked.delete(id);
        asked.fail(new Error('The page that was asked has been closed.'));
      }
    if (this.windows.length > 0) return;
    for (const frame of this.frames.keys()) this.closeFrame(frame);
  }

  tell<Name extends keyof Events>(event: Name, data: Events[Name]): void {
    for (const window of this.windows) window.send(event, data);
  }

  private get latest(): Window | undefined {
    return this.windows.at(-1);
  }

  /** The window that the person used last is the one to show things in. */
  use(window: Window): void {
    this.windows = [...this.windows.filter(other => other !== window), window];
  }

  seen(): Person {
    return {...this.person, selection: this.selected?.ranges[0] ?? null};
  }

  // What scripts see.

  clearMenus(): void {
    this.menus = [];
  }

  menu(given: Menu): void {
    const caption = given.addOn ? this.house.addOnName : given.caption;
    const others = this.menus.filter(menu => menu.caption !== caption);
    this.menus = [...others, {...given, caption}];
    this.tell('menus', this.menus);
  }

  showMenus(window: Window): void {
    window.send('menus', this.menus);
  }

  /** Whether a menu of this person's holds the function. */
  offers(functionName: string): boolean {
    const holds = (items: Menu['items']): boolean =>
      items.some(
        item => item.functionName === functionName || holds(item.items ?? []),
      );
    return this.menus.some(({items}) => holds(items));
  }

  async alert(question: Question): Promise<string> {
    return (await this.ask('alert', question)).button;
  }

  prompt(question: Question): Promise<{button: string; text: string}> {
    return this.ask('prompt', question);
  }

  private ask(kind: 'alert' | 'prompt', {title, text, buttons}: Question) {
    const window = this.latest;
    if (window === undefined)
      return Promise.reject(
        new Error('Cannot call SpreadsheetApp.getUi() from this context.'),
      );
    const names = BUTTONS[buttons] ?? ['OK'];
    const event = {id: randomUUID(), kind, title, text, buttons: names};
    window.send('ask', event);
    return new Promise<{button: string; text: string}>((answer, fail) => {
      this.asked.set(event.id, {event, window, answer, fail});
    });
  }

  answer(id: string, answer: {button: string; text: string}): void {
    const asked = this.asked.get(id);
    if (asked === undefined) return;
    this.asked.delete(id);
    const isKnown = asked.event.buttons.includes(answer.button);
    asked.answer(isKnown ? answer : {...answer, button: 'CLOSE'});
    this.tell('unask', {id});
  }

  show({kind, title, html, width, height}: Frame): void {
    const window = this.latest;
    if (window === undefined) return;
    const {hostname} = window;
    const path = this.house.frames.add(this.house.dress(html, hostname));
    const frame = randomUUID();
    this.frames.set(frame, path);
    const url = `http://${hostname}:${this.house.frames.port}${path}`;
    window.send('show', {frame, kind, title, url, width, height});
  }

  /** Whether the frame is this person's, and still shown. */
  hasFrame(frame: string): boolean {
    return this.frames.has(frame);
  }

  closeFrame(frame: string): void {
    const path = this.frames.get(frame);
    if (path !== undefined) this.house.frames.remove(path);
    this.frames.delete(frame);
  }

  toast({text, title, seconds}: Toast): void {
    this.latest?.send('toast', {text, title, seconds});
  }

  selection(): ScreenSelection | null {
    return this.selected;
  }

  select(selection: ScreenSelection): void {
    this.selected = selection;
    const {sheet, ranges, cell} = selection;
    const range = ranges[0] ?? cell;
    this.latest?.send('select', {sheet, range, cell});
    this.onSelect();
  }

  /** The person moved the selection themself. */
  selects(selection: ScreenSelection): void {
    this.selected = selection;
    this.onSelect();
  }
}
