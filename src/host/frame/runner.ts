/**
 * google.script.run: an immutable runner; each `with…` gives a new one, any other name calls the server.
 *
 * Source: https://developers.google.com/apps-script/guides/html/reference/run
 */
import {sentArguments, type Sent} from './sent-value';

export interface Failure {
  readonly message: string;
  readonly name: string;
}

/** Takes a call to the server; one of the two is called when it is back. */
export type Call = (
  functionName: string,
  args: readonly Sent[],
  succeeded: (value: unknown) => void,
  failed: (failure: Failure) => void,
) => void;

type Handler = (value: unknown, userObject?: unknown) => void;

interface Handlers {
  readonly success?: Handler;
  readonly failure?: Handler;
  readonly userObject?: unknown;
}

/** Google lets ten calls run at once and holds the others back. */
const AT_ONCE = 10;

export function runner(call: Call): object {
  return made(atMost(AT_ONCE, call), {});
}

function made(call: Call, handlers: Handlers): object {
  const own: {readonly [name: string]: (value: unknown) => object} = {
    withSuccessHandler: success =>
      made(call, {
        ...handlers,
        success: handler(success, 'withSuccessHandler'),
      }),
    withFailureHandler: failure =>
      made(call, {
        ...handlers,
        failure: handler(failure, 'withFailureHandler'),
      }),
    withUserObject: userObject => made(call, {...handlers, userObject}),
  };
  return new Proxy(Object.freeze({}), {
    get(_, name) {
      if (typeof name !== 'string' || isPrivate(name)) return undefined;
      return (
        own[name] ?? ((...args: unknown[]) => start(call, name, args, handlers))
      );
    },
    has: (_, name) => typeof name === 'string' && !isPrivate(name),
    set: () => false,
  });
}

/** Names that end in `_` are private; `then` would make the runner a promise in the eyes of `await`. */
function isPrivate(name: string): boolean {
  return name.endsWith('_') || name === 'then';
}

function handler(value: unknown, name: string): Handler {
  if (typeof value !== 'function') throw new Error(`${name} takes a function.`);
  return value as Handler;
}

function start(
  call: Call,
  name: string,
  args: readonly unknown[],
  {success, failure, userObject}: Handlers,
): void {
  call(
    name,
    sentArguments(args),
    value => success?.(value, userObject),
    ({message, name: kind}) => {
      const error = new Error(message);
      error.name = kind;
      if (failure === undefined) console.error(error);
      else failure(error, userObject);
    },
  );
}

function atMost(most: number, call: Call): Call {
  let running = 0;
  const waiting: (() => void)[] = [];

  function next(): void {
    running -= 1;
    waiting.shift()?.();
  }

  return (functionName, args, succeeded, failed) => {
    const begin = () => {
      running += 1;
      call(
        functionName,
        args,
        value => {
          next();
          succeeded(value);
        },
        failure => {
          next();
          failed(failure);
        },
      );
    };
    if (running < most) begin();
    else waiting.push(begin);
  };
}
