/** Dialogs on the browser's own element, which keeps the focus inside and closes on Escape. */
import {button, make} from './make';

export interface DialogButton {
  readonly text: string;
  readonly press: () => void;
  readonly main?: boolean;
}

export interface DialogParts {
  readonly title: string;
  readonly body: readonly (Node | string)[];
  readonly buttons?: readonly DialogButton[];
  readonly kind?: 'modal' | 'modeless';
  /** Escape, or the cross. */
  readonly cancel: () => void;
  /** Without it the cross is left out. */
  readonly cross?: boolean;
}

export interface Dialog {
  readonly element: HTMLDialogElement;
  close(): void;
}

let count = 0;

export function openDialog(parts: DialogParts): Dialog {
  const {title, body, buttons = [], kind = 'modal', cross = true} = parts;
  const id = `dialog-${(count += 1)}`;
  const before = document.activeElement;
  const bar = make('div', {class: 'dialog-bar'}, make('h2', {id}, title));
  if (cross)
    bar.append(
      button('✕', () => cancel(), {class: 'plain', 'aria-label': 'Close'}),
    );
  const element = make(
    'dialog',
    {class: `dialog ${kind}`, 'aria-labelledby': id},
    bar,
    make('div', {class: 'dialog-body'}, ...body),
  );
  if (buttons.length > 0)
    element.append(
      make(
        'div',
        {class: 'dialog-buttons'},
        ...buttons.map(({text, press, main}) =>
          button(
            text,
            () => {
              close();
              press();
            },
            {class: main === true ? 'main' : 'quiet'},
          ),
        ),
      ),
    );
  element.addEventListener('cancel', event => {
    event.preventDefault();
    cancel();
  });
  element.addEventListener('keydown', event => {
    event.stopPropagation();
    if (event.key === 'Escape' && kind === 'modeless') cancel();
  });
  document.body.append(element);
  if (kind === 'modal') element.showModal();
  else element.show();
  element.querySelector<HTMLElement>('.main')?.focus();

  function close(): void {
    if (!element.isConnected) return;
    element.close();
    element.remove();
    if (before instanceof HTMLElement) before.focus();
  }
  function cancel(): void {
    close();
    parts.cancel();
  }
  return {element, close};
}

/** A sentence to read, with one button. */
export function tell(title: string, message: string): void {
  const nothing = () => undefined;
  openDialog({
    title,
    body: [make('p', {}, message)],
    buttons: [{text: 'OK', press: nothing, main: true}],
    cancel: nothing,
  });
}

/** A question with a text to fill in; Enter is the main button, Shift+Enter a new line where there are several. */
export function askText(
  title: string,
  label: string,
  text: string,
  done: (text: string) => void,
  lines: 'one' | 'many' = 'one',
): void {
  const field =
    lines === 'one'
      ? make('input', {id: 'dialog-text', autocomplete: 'off'})
      : make('textarea', {id: 'dialog-text', rows: 5});
  field.value = text;
  const dialog = openDialog({
    title,
    body: [make('label', {for: 'dialog-text'}, label), field],
    buttons: [
      {text: 'Cancel', press: () => undefined},
      {text: 'Save', press: () => done(field.value), main: true},
    ],
    cancel: () => undefined,
  });
  field.addEventListener('keydown', event => {
    const key = event as KeyboardEvent;
    if (key.key !== 'Enter' || key.isComposing || key.shiftKey) return;
    event.preventDefault();
    dialog.close();
    done(field.value);
  });
  field.focus();
  field.select();
}

export function confirmText(
  title: string,
  message: string,
  action: string,
  done: () => void,
): void {
  openDialog({
    title,
    body: [make('p', {}, message)],
    buttons: [
      {text: 'Cancel', press: () => undefined},
      {text: action, press: done, main: true},
    ],
    cancel: () => undefined,
  });
}
