/** A window that screens are drawn in, without a browser; imported before any of them. */
import {
  elementOf,
  keyboard,
  PageElement,
  PageEvent,
  PageInput,
  PageText,
  PageTextArea,
} from './nodes';

type Listening = Parameters<PageElement['addEventListener']>;

class PageDocument {
  readonly documentElement = Object.assign(new PageElement('html'), {
    lang: 'en',
  });
  readonly head = new PageElement('head');
  readonly body = new PageElement('body');
  readonly readyState = 'complete';
  title = '';
  /** Whether the browser lets a page copy what is marked in it. */
  allowsCopying = true;
  /** Whether people are in the page rather than in the sheet beside it. */
  isInUse = true;

  constructor() {
    this.documentElement.append(this.head);
    this.documentElement.append(this.body);
  }
  get activeElement(): PageElement {
    const {on} = keyboard;
    // What was taken away has lost the keyboard.
    return on?.closest('body') ? on : this.body;
  }
  hasFocus(): boolean {
    return this.isInUse;
  }
  createElement(name: string): PageElement {
    return elementOf(name);
  }
  createElementNS(namespace: string, name: string): PageElement {
    return elementOf(name, namespace);
  }
  createTextNode(text: string): PageText {
    return new PageText(text);
  }
  getElementById(id: string): PageElement | null {
    const all = this.documentElement.querySelectorAll('[id]');
    return all.find(each => each.id === id) ?? null;
  }
  querySelector(selector: string): PageElement | null {
    return this.documentElement.querySelector(selector);
  }
  addEventListener(...listening: Listening): void {
    this.documentElement.addEventListener(...listening);
  }
  removeEventListener(...listening: Listening): void {
    this.documentElement.removeEventListener(...listening);
  }
  /** Copies what stands in the text that was made for it. */
  execCommand(): boolean {
    if (this.allowsCopying)
      copied.push(this.body.querySelectorAll('textarea').at(-1)!.value);
    return this.allowsCopying;
  }
}

/** Storage that lasts as long as the test file. */
class PageStorage {
  [key: string]: unknown;

  getItem = (key: string) => this[key] ?? null;
  setItem = (key: string, text: string) => {
    this[key] = text;
  };
  removeItem = (key: string) => delete this[key];
}

interface Task {
  readonly at: number;
  readonly run: () => void;
}

/** Time stands still until a test lets it pass. */
const clock = {now: 0, last: 0, tasks: new Map<number, Task>()};

function later(run: () => void, milliseconds = 0): number {
  clock.last += 1;
  clock.tasks.set(clock.last, {at: clock.now + milliseconds, run});
  return clock.last;
}

/** Lets what is under way come to rest, after some time where that is said. */
export async function settled(milliseconds = 0): Promise<void> {
  clock.now += milliseconds;
  for (let rounds = 0; rounds < 3; rounds++) {
    await new Promise(resolve => setImmediate(resolve));
    for (const [id, {at, run}] of clock.tasks) {
      if (at > clock.now) continue;
      clock.tasks.delete(id);
      run();
      rounds = 0;
    }
  }
}

export const page = new PageDocument();

/** What was copied, the latest last. */
export const copied: string[] = [];

/** The titles of the page as it was printed. */
export const printed: string[] = [];

/** What was made to be saved, by its address. */
export const blobs = new Map<string, Blob>();

Object.assign(URL, {
  createObjectURL(blob: Blob) {
    const address = `blob:${blobs.size}`;
    blobs.set(address, blob);
    return address;
  },
});

Object.assign(globalThis, {
  document: page,
  Element: PageElement,
  HTMLElement: PageElement,
  HTMLInputElement: PageInput,
  HTMLTextAreaElement: PageTextArea,
  Event: PageEvent,
  CustomEvent: PageEvent,
  InputEvent: PageEvent,
  navigator: {userAgent: ''},
  sessionStorage: new PageStorage(),
  localStorage: new PageStorage(),
  scrollY: 0,
  scrollTo: () => {},
  print: () => printed.push(page.title),
  setTimeout: later,
  clearTimeout: (id: number) => clock.tasks.delete(id),
  requestAnimationFrame: (run: () => void) => later(run),
  cancelAnimationFrame: (id: number) => clock.tasks.delete(id),
});

// Whole screens before the whole add-on take their time where a machine is busy.
jest.setTimeout(60_000);
