/** What a sidebar's or dialog's page finds as `google.script`, first script in its head. */
import type {FrameMessage, PageMessage} from '../wire';
import {openLinksOutside} from './links';
import {runner, type Failure} from './runner';

interface Waiting {
  readonly succeeded: (value: unknown) => void;
  readonly failed: (failure: Failure) => void;
}

const pageOrigin =
  document.querySelector<HTMLMetaElement>('meta[name="page-origin"]')
    ?.content ?? '';
const waiting = new Map<number, Waiting>();
let calls = 0;

function say(message: FrameMessage): void {
  parent.postMessage(message, pageOrigin);
}

addEventListener('message', event => {
  if (event.source !== parent || event.origin !== pageOrigin) return;
  const message = event.data as PageMessage;
  const call = waiting.get(message.call);
  waiting.delete(message.call);
  if (message.type === 'result') call?.succeeded(message.value);
  else call?.failed(message);
});

addEventListener('keydown', event => {
  if (event.key === 'F6') say({type: 'leave', back: event.shiftKey});
});

const run = runner((functionName, args, succeeded, failed) => {
  calls += 1;
  waiting.set(calls, {succeeded, failed});
  say({type: 'run', call: calls, functionName, args});
});

/** Each is there in Google for web apps alone. */
function refused(name: string): object {
  return new Proxy(
    {},
    {
      get() {
        throw new Error(`google.script.${name} is not emulated.`);
      },
    },
  );
}

Object.defineProperty(window, 'google', {
  value: {
    script: {
      run,
      host: {
        close: () => say({type: 'close'}),
        setHeight: (height: number) => say({type: 'setHeight', height}),
        setWidth: (width: number) => say({type: 'setWidth', width}),
        editor: {focus: () => say({type: 'focusEditor'})},
        origin: pageOrigin,
      },
      history: refused('history'),
      url: refused('url'),
    },
  },
  configurable: true,
  writable: true,
});
openLinksOutside();
