/** A page without a browser: as much of the DOM as our screens are drawn with, and no layout. */
import {fitsSelector} from './selectors';

type Listener = (this: PageElement, event: PageEvent) => void;

/** Whatever a browser's event says beside its type. */
export interface Details {
  readonly key?: string;
  readonly code?: string;
  readonly altKey?: boolean;
  readonly ctrlKey?: boolean;
  readonly isComposing?: boolean;
  readonly clipboardData?: {getData(): string} | null;
}

export class PageEvent {
  defaultPrevented = false;
  isStopped = false;
  target: PageElement | null = null;
  currentTarget: PageElement | null = null;

  constructor(
    readonly type: string,
    details: Details = {},
  ) {
    Object.assign(this, details);
  }
  preventDefault(): void {
    this.defaultPrevented = true;
  }
  stopPropagation(): void {
    this.isStopped = true;
  }
}

/** A piece of text, or with children an element. */
export class PageNode {
  parentNode: PageElement | null = null;
  readonly childNodes: PageNode[] = [];

  constructor(readonly nodeType: 1 | 3) {}

  get nextSibling(): PageNode | null {
    const siblings = this.parentNode?.childNodes ?? [];
    return siblings[siblings.indexOf(this) + 1] ?? null;
  }
  get textContent(): string {
    return this.childNodes.map(child => child.textContent).join('');
  }
  set textContent(text: string) {
    for (const child of [...this.childNodes]) child.remove();
    if (this instanceof PageElement) this.append(new PageText(text));
  }
  remove(): void {
    const siblings = this.parentNode?.childNodes;
    siblings?.splice(siblings.indexOf(this), 1);
    this.parentNode = null;
  }
}

export class PageText extends PageNode {
  constructor(public data: string) {
    super(3);
  }
  override get textContent(): string {
    return this.data;
  }
  override set textContent(text: string) {
    this.data = text;
  }
}

/** Links that were followed, the latest last. */
export const followed: PageElement[] = [];

/** What has the keyboard; of the page, since there is one at a time. */
export const keyboard: {on: PageElement | null} = {on: null};

export class PageElement extends PageNode {
  readonly style: {[name: string]: unknown} = {
    setProperty: (name: string, value: unknown) => {
      this.style[name] = value;
    },
  };
  readonly attributes = new Map<string, string>();
  readonly offsetWidth = 1;
  readonly offsetHeight = 1;
  readonly validity = {badInput: false};
  checked = false;
  files: readonly File[] = [];
  private typed: string | null = null;
  private readonly listeners = new Map<string, Set<Listener>>();

  constructor(
    readonly localName: string,
    readonly namespaceURI = 'http://www.w3.org/1999/xhtml',
  ) {
    super(1);
  }

  get tagName(): string {
    return this.localName.toUpperCase();
  }
  get type(): string {
    return this.getAttribute('type') ?? '';
  }
  set type(type: string) {
    this.setAttribute('type', type);
  }
  get id(): string {
    return this.getAttribute('id') ?? '';
  }
  set id(id: string) {
    this.setAttribute('id', id);
  }
  get firstChild(): PageNode | null {
    return this.childNodes[0] ?? null;
  }
  get children(): PageElement[] {
    return this.childNodes.filter(child => child instanceof PageElement);
  }
  /** A list's is what is chosen in it. */
  get value(): string {
    if (this.localName === 'option')
      return this.getAttribute('value') ?? this.textContent;
    if (this.localName !== 'select') return this.typed ?? '';
    const values = this.querySelectorAll('option').map(({value}) => value);
    return values.find(value => value === this.typed) ?? values[0] ?? '';
  }
  set value(text: string) {
    if (this.localName === 'option') this.setAttribute('value', text);
    else {
      // A browser has no value for a day that does not exist.
      const isBad = this.type === 'date' && !/^(\d{4}-\d\d-\d\d)?$/.test(text);
      this.validity.badInput = isBad;
      this.typed = isBad ? '' : text;
    }
  }
  get disabled(): boolean {
    return this.hasAttribute('disabled');
  }
  set disabled(is: boolean) {
    this.mark('disabled', is);
  }
  get hidden(): boolean {
    return this.hasAttribute('hidden');
  }
  set hidden(is: boolean) {
    this.mark('hidden', is);
  }
  get open(): boolean {
    return this.hasAttribute('open');
  }
  set open(is: boolean) {
    this.mark('open', is);
  }

  getAttribute(name: string): string | null {
    return this.attributes.get(name) ?? null;
  }
  hasAttribute(name: string): boolean {
    return this.attributes.has(name);
  }
  setAttribute(name: string, value: unknown): void {
    this.attributes.set(name, String(value));
  }
  removeAttribute(name: string): void {
    this.attributes.delete(name);
  }

  insertBefore<Node extends PageNode>(node: Node, before: PageNode | null) {
    node.remove();
    node.parentNode = this;
    const place = before ? this.childNodes.indexOf(before) : -1;
    this.childNodes.splice(place < 0 ? this.childNodes.length : place, 0, node);
    return node;
  }
  append(node: PageNode): void {
    this.insertBefore(node, null);
  }
  removeChild(node: PageNode): void {
    node.remove();
  }

  addEventListener(type: string, listener: Listener): void {
    const known = this.listeners.get(type) ?? new Set();
    this.listeners.set(type, known.add(listener));
  }
  removeEventListener(type: string, listener: Listener): void {
    this.listeners.get(type)?.delete(listener);
  }
  /** Here, then further out. */
  dispatchEvent(event: PageEvent): boolean {
    event.target = this;
    const around = this.closestAll();
    for (const element of QUIET.includes(event.type) ? [this] : around) {
      event.currentTarget = element;
      for (const listener of [...(element.listeners.get(event.type) ?? [])])
        listener.call(element, event);
      if (event.isStopped) break;
    }
    return !event.defaultPrevented;
  }

  /** In reading order. */
  querySelectorAll(selector: string, found: PageElement[] = []): PageElement[] {
    for (const child of this.children) {
      if (fitsSelector(child, selector)) found.push(child);
      child.querySelectorAll(selector, found);
    }
    return found;
  }
  querySelector(selector: string): PageElement | null {
    return this.querySelectorAll(selector)[0] ?? null;
  }
  closest(selector: string): PageElement | null {
    return this.closestAll().find(each => fitsSelector(each, selector)) ?? null;
  }
  closestAll(): PageElement[] {
    return [this, ...(this.parentNode?.closestAll() ?? [])];
  }

  focus(): void {
    if (keyboard.on === this || !this.takesKeyboard()) return;
    const before = keyboard.on;
    keyboard.on = this;
    before?.dispatchEvent(new PageEvent('blur'));
    this.dispatchEvent(new PageEvent('focus'));
  }
  click(): void {
    if (this.disabled || this.closest('fieldset[disabled]')) return;
    if (this.type === 'checkbox' || this.type === 'radio')
      this.checked = this.type === 'radio' || !this.checked;
    if (!this.dispatchEvent(new PageEvent('click'))) return;
    if (this.localName === 'a') followed.push(this);
    if (this.localName === 'input') this.dispatchEvent(new PageEvent('change'));
    if (this.localName === 'button' && this.type === 'submit')
      this.closest('form')?.dispatchEvent(new PageEvent('submit'));
    if (this.localName === 'summary' && this.parentNode) {
      this.parentNode.open = !this.parentNode.open;
      this.parentNode.dispatchEvent(new PageEvent('toggle'));
    }
  }
  getBoundingClientRect() {
    return {width: 0, height: 0};
  }
  /** There is no layout and no selection: nothing to scroll to or to mark. */
  scrollIntoView(): void {}
  select(): void {}

  /** Browsers give it to nothing else. */
  private takesKeyboard(): boolean {
    const isOff = this.disabled || this.closest('fieldset[disabled]') !== null;
    return fitsSelector(this, isOff ? STOPS : `${INPUTS}, ${STOPS}`);
  }

  private mark(name: string, is: boolean): void {
    if (is) this.setAttribute(name, '');
    else this.removeAttribute(name);
    // What can't be worked or seen any more has lost the keyboard for good.
    const isOut = is && name !== 'open';
    if (isOut && keyboard.on?.closestAll().includes(this)) keyboard.on = null;
  }
}

/** What can have the keyboard as long as it is not locked, and what always can. */
const INPUTS = 'button, input, select, textarea';
const STOPS = 'summary, a[href], iframe, [tabIndex], [tabindex]';

/** These are told to their element alone. */
const QUIET = ['focus', 'blur', 'toggle'];

/** Told apart, since screens ask which of them has the keyboard. */
export class PageInput extends PageElement {}
export class PageTextArea extends PageElement {}

export function elementOf(name: string, namespace?: string): PageElement {
  if (name === 'input') return new PageInput(name, namespace);
  if (name === 'textarea') return new PageTextArea(name, namespace);
  return new PageElement(name, namespace);
}
