/** The page around the cells without a browser: the parts that page.html holds, and no layout. */
import {readFileSync} from 'node:fs';
import {
  keyboard,
  PageElement,
  PageEvent,
  PageNode,
  PageText,
} from '../../ui/window/nodes';
import {page} from '../../ui/window/window';

export {keyboard, PageEvent} from '../../ui/window/nodes';
export {page, settled} from '../../ui/window/window';

/** With what the page's own scripts ask of an element besides what screens do. */
export class Part extends PageElement {
  title = '';
  readonly dataset: {[name: string]: string} = new Proxy(
    {},
    {
      get: (_, name: string) => this.getAttribute(dashed(name)) ?? undefined,
      set: (_, name: string, value: string) => {
        this.setAttribute(dashed(name), value);
        return true;
      },
      deleteProperty: (_, name: string) => {
        this.removeAttribute(dashed(name));
        return true;
      },
    },
  );
  readonly classList = {
    contains: (name: string) => this.classes().includes(name),
    add: (name: string) => this.classList.toggle(name, true),
    toggle: (name: string, is: boolean) => {
      const others = this.classes().filter(each => each !== name);
      this.className = [...others, ...(is ? [name] : [])].join(' ');
    },
  };
  readonly clientWidth = 0;
  contentWindow: object | null = null;

  get className(): string {
    return this.getAttribute('class') ?? '';
  }
  set className(names: string) {
    this.setAttribute('class', names);
  }
  get tabIndex(): number {
    return Number(this.getAttribute('tabindex') ?? 0);
  }
  set tabIndex(index: number) {
    this.setAttribute('tabindex', index);
  }
  get parentElement(): PageElement | null {
    return this.parentNode;
  }
  get firstElementChild(): PageElement | null {
    return this.children[0] ?? null;
  }
  get isConnected(): boolean {
    return this.closest('html') !== null;
  }
  get selectionStart(): number {
    return this.value.length;
  }
  get selectionEnd(): number {
    return this.value.length;
  }
  override setAttribute(name: string, value: unknown): void {
    super.setAttribute(name, value);
    if (name === 'checked') this.checked = true;
  }
  override append(...nodes: (PageNode | string)[]): void {
    for (const node of nodes)
      super.append(typeof node === 'string' ? new PageText(node) : node);
  }
  /** What was taken away has lost the keyboard. */
  override remove(): void {
    super.remove();
    if (keyboard.on && !keyboard.on.closest('html')) keyboard.on = null;
  }
  replaceChildren(...nodes: PageNode[]): void {
    for (const child of [...this.childNodes]) child.remove();
    this.append(...nodes);
  }
  contains(other: PageElement | null): boolean {
    return other?.closestAll().includes(this) ?? false;
  }
  isEqualNode(other: PageElement): boolean {
    return this.textContent === other.textContent;
  }
  setRangeText(text: string): void {
    this.value += text;
  }
  setSelectionRange(): void {}
  /** Nothing is drawn, so each letter is as wide as the page guesses. */
  getContext(): null {
    return null;
  }
  showModal(): void {
    this.open = true;
  }
  show(): void {
    this.open = true;
  }
  close(): void {
    this.open = false;
  }
  override getBoundingClientRect() {
    return {left: 0, top: 0, right: 0, bottom: 0, width: 0, height: 0};
  }

  private classes(): string[] {
    return this.className.split(' ').filter(name => name !== '');
  }
}

class Field extends Part {}
class Area extends Part {}

const dashed = (name: string) =>
  `data-${name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`;

const elementOf = (name: string): Part => {
  if (name === 'input') return new Field(name);
  return name === 'textarea' ? new Area(name) : new Part(name);
};

const listening = new PageElement('window');
listening.append(page.documentElement);

const {querySelector} = page;
Object.assign(page, {
  createElement: elementOf,
  createElementNS: (_: string, name: string) => elementOf(name),
  // A dialog that is shown over all else is marked as such by its class, too.
  querySelector: (selector: string) =>
    querySelector.call(page, selector.replace(':modal', '.modal')),
});
Object.assign(globalThis, {
  window: globalThis,
  innerWidth: 1000,
  innerHeight: 800,
  addEventListener: listening.addEventListener.bind(listening),
  removeEventListener: listening.removeEventListener.bind(listening),
  Node: PageNode,
  HTMLInputElement: Field,
  HTMLTextAreaElement: Area,
});
for (const kind of ['Button', 'Div', 'Heading', 'Paragraph', 'Span', 'UList'])
  Object.assign(globalThis, {[`HTML${kind}Element`]: Part});

/** Something happens to the window, such as a message from a frame. */
export const happen = (type: string, details: object = {}): void =>
  void listening.dispatchEvent(new PageEvent(type, details));

/** The page as it was loaded. */
export function load(): void {
  const html = readFileSync('src/host/page/page.html', 'utf8');
  for (const child of page.body.children) child.remove();
  for (const [, tag = '', attributes = ''] of html.matchAll(
    /<(\w+) (id=[^>]*)>/g,
  )) {
    const part = elementOf(tag);
    for (const [, name = '', text = ''] of attributes.matchAll(
      /([\w-]+)(?:="([^"]*)")?/g,
    ))
      part.setAttribute(name, text);
    page.body.append(part);
  }
  keyboard.on = null;
}

export function at(selector: string): Part {
  const found = page.querySelector(selector);
  if (!found) throw new Error(`There is no ${selector} on the page.`);
  return found as Part;
}

/** A button, tab or menu entry by its words or its label. */
export function named(name: string): Part {
  const all = page.body.querySelectorAll(
    'button, [role="menuitem"], [role="menuitemcheckbox"], [role="option"]',
  );
  const nameOf = (each: PageElement) =>
    each.getAttribute('aria-label') ??
    (each.querySelector('.caption') ?? each).textContent;
  const found = all.find(each => nameOf(each) === name);
  if (!found) throw new Error(all.map(nameOf).join(' | '));
  return found as Part;
}

/** A key on what has the keyboard. @returns whether it was taken from the browser */
export function key(name: string, held: object = {}): boolean {
  const none = {shiftKey: false, ctrlKey: false, metaKey: false, altKey: false};
  const event = new PageEvent('keydown', {key: name, ...none, ...held});
  page.activeElement.dispatchEvent(event);
  return event.defaultPrevented;
}

/** Puts a text into what has the keyboard. */
export function type(text: string): void {
  page.activeElement.value = text;
  page.activeElement.dispatchEvent(new PageEvent('input'));
}
