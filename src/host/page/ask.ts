/** Alerts and prompts of scripts, with the buttons that Google shows for them. */
import type {Events, Requests} from '../wire';
import {openDialog, type Dialog} from './dialog';
import {make} from './make';

/** Names of Ui.Button, as people read them. */
const BUTTONS: {readonly [name: string]: string} = {
  OK: 'OK',
  CANCEL: 'Cancel',
  YES: 'Yes',
  NO: 'No',
};

type Answer = Requests['answer']['in'];

export interface Asker {
  ask(question: Events['ask']): void;
  unask(id: string): void;
}

export function asker(answer: (answer: Answer) => void): Asker {
  const open = new Map<string, Dialog>();

  function ask({id, kind, title, text, buttons}: Events['ask']): void {
    open.get(id)?.close();
    const field = make('input', {
      'aria-label': text === '' ? 'Your answer' : text,
      autocomplete: 'off',
    });
    const reply = (button: string) => {
      open.delete(id);
      answer({id, button, text: kind === 'prompt' ? field.value : ''});
    };
    const lines = text.split('\n').map(line => make('p', {}, line));
    const dialog = openDialog({
      title: title ?? '',
      body: kind === 'prompt' ? [...lines, field] : lines,
      buttons: [...buttons].reverse().map(name => ({
        text: BUTTONS[name] ?? name,
        press: () => reply(name),
        main: name === buttons[0],
      })),
      cancel: () => reply('CLOSE'),
    });
    if (title === null)
      dialog.element.setAttribute('aria-label', text.slice(0, 80));
    open.set(id, dialog);
    field.addEventListener('keydown', event => {
      if (event.key !== 'Enter' || event.isComposing) return;
      event.preventDefault();
      dialog.close();
      reply(buttons[0] ?? 'OK');
    });
    const main = dialog.element.querySelector<HTMLElement>('.main');
    (kind === 'prompt' ? field : main)?.focus();
  }

  return {
    ask,
    unask(id) {
      open.get(id)?.close();
      open.delete(id);
    },
  };
}
