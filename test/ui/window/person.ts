/** Somebody at a page: reads it, hears it, presses and types. */
import {
  PageElement,
  PageEvent,
  followed,
  keyboard,
  type Details,
} from './nodes';
import {isSeen, nameOf, textOf} from './reader';
import {unsound} from './sound';
import {blobs, page, settled} from './window';

const INPUTS = 'input, textarea, select';

/** All that can be read. */
export const text = (): string => textOf(page.body);

/** What stands below a line, row by row: each as many lines as a row has. */
export function below(title: string, columns: number, rows: number): string[] {
  const lines = text().split('\n');
  const start = lines.lastIndexOf(title) + 1;
  if (start === 0) throw new Error(`No line ${title} in:\n${text()}`);
  return Array.from({length: rows}, (_, index) =>
    lines
      .slice(start + index * columns, start + (index + 1) * columns)
      .join(' | '),
  );
}

/** What is read out by itself when it appears. */
export const heard = (): string =>
  page.body
    .querySelectorAll('[role="status"], [role="alert"]')
    .filter(isSeen)
    .map(textOf)
    .filter(line => line !== '')
    .join('\n');

export const title = (): string => textOf(page.querySelector('h1')!);

/** The names of the buttons that can be pressed. */
export const buttons = (): string[] =>
  page.body
    .querySelectorAll('button')
    .filter(each => isSeen(each) && !isOff(each) && !isResting(each))
    .map(nameOf);

/** The name of what has the keyboard; of a text its words. */
export function focused(): string {
  const element = page.activeElement;
  return nameOf(element) || textOf(element);
}

export async function press(name: string | RegExp): Promise<void> {
  const before = page.querySelector('h1');
  const found = named('button, summary', name).find(each => !isOff(each));
  if (!found)
    throw new Error(`No button ${name} among: ${buttons().join(' | ')}`);
  found.focus();
  found.click();
  await soundly();
  // A button that stays keeps the keyboard, and who comes to another screen goes on there.
  const isLeft = found.closest('body') !== null && isSeen(found);
  const isElsewhere = before?.closest('body') === null;
  if (isLeft || isElsewhere)
    expect([name, page.activeElement.localName]).not.toEqual([name, 'body']);
}

/** An input by its label. */
export function field(name: string | RegExp): PageElement {
  const found = named(INPUTS, name)[0];
  if (!found) {
    const known = page.body.querySelectorAll(INPUTS).filter(isSeen);
    throw new Error(`No input ${name} among: ${known.map(nameOf).join(' | ')}`);
  }
  return found;
}

/** Puts a text into an input, or chooses the entry of a list that begins with it. */
export async function type(
  name: string | RegExp,
  words: string,
): Promise<void> {
  const input = field(name);
  const entry = input
    .querySelectorAll('option')
    .find(each => each.textContent.trim().startsWith(words));
  input.focus();
  input.value = entry?.value ?? words;
  input.dispatchEvent(new PageEvent('input'));
  input.dispatchEvent(new PageEvent('change'));
  await soundly();
}

/** Ticks a box, or takes its tick away. */
export async function tick(name: string | RegExp): Promise<void> {
  field(name).click();
  await soundly();
}

export async function choose(name: string | RegExp, file: File): Promise<void> {
  const input = field(name);
  input.files = [file];
  input.dispatchEvent(new PageEvent('change'));
  await settled();
}

/** A key on what has the keyboard; Enter presses buttons and sends forms off, as in browsers. */
export async function key(name: string, details: Details = {}): Promise<void> {
  const element = page.activeElement;
  const event = new PageEvent('keydown', {key: name, ...details});
  const isLeft = element.dispatchEvent(event);
  if (isLeft && name === 'Enter') {
    const {localName} = element;
    if (localName === 'button') element.click();
    if (localName === 'input')
      element.closest('form')?.dispatchEvent(new PageEvent('submit'));
  }
  await settled();
}

export async function paste(words: string): Promise<boolean> {
  const event = new PageEvent('paste', {clipboardData: {getData: () => words}});
  const isTakenAsTyped = page.activeElement.dispatchEvent(event);
  await settled();
  return !isTakenAsTyped;
}

/** The file that was saved last: its name, and its lines. */
export async function savedFile(): Promise<{name: string; lines: string[]}> {
  const {href, download} = followed.at(-1) as unknown as HTMLAnchorElement;
  const lines = (await blobs.get(href)!.text()).split('\r\n');
  return {name: download, lines};
}

/** The keyboard goes elsewhere. */
export async function leave(): Promise<void> {
  keyboard.on?.dispatchEvent(new PageEvent('blur'));
  keyboard.on = null;
  await settled();
}

/** Whatever somebody does, the page that comes of it can be heard and worked without a mouse. */
async function soundly(): Promise<void> {
  await settled();
  expect(unsound()).toEqual([]);
}

function named(kinds: string, name: string | RegExp): PageElement[] {
  return page.body
    .querySelectorAll(kinds)
    .filter(
      each =>
        isSeen(each) &&
        (typeof name === 'string'
          ? nameOf(each) === name
          : name.test(nameOf(each))),
    );
}

const isOff = (element: PageElement): boolean =>
  element.disabled || element.closest('fieldset[disabled]') !== null;

/** It may have the keyboard, and does nothing. */
const isResting = (element: PageElement): boolean =>
  element.getAttribute('aria-disabled') === 'true';
