/** The call of one function, and what came of it, as text that can leave the realm. */
import type {TriggerEvent} from '../protocol';
import {wireAnswer} from './answer';
import {eventObject} from './event';

interface Call {
  readonly functionName: string;
  readonly args: readonly unknown[];
  readonly via: 'client' | 'menu' | 'trigger';
  readonly event: TriggerEvent | null;
}

let outcome = '{"value":null,"error":null,"warnings":[]}';

/** @param asked the call as JSON, so that its arguments are of this realm */
export function call(found: unknown, asked: string): void {
  const {functionName, args, event} = JSON.parse(asked) as Call;
  if (typeof found !== 'function') {
    fail(new Error(`Script function not found: ${functionName}`));
    return;
  }
  try {
    const given = event === null ? args : [eventObject(event)];
    settle((found as (...args: readonly unknown[]) => unknown)(...given));
  } catch (error) {
    fail(error);
  }
}

/** `{value, error, warnings}`, once the realm's promises are settled. */
export const result = (): string => outcome;

/** An async function's answer is what its promise brings. */
function settle(answer: unknown): void {
  if (answer instanceof Promise) {
    answer.then(settle).catch(fail);
    return;
  }
  const {value, warning} = wireAnswer(answer);
  outcome = text(value, null, warning === null ? [] : [warning]);
}

function fail(error: unknown): void {
  const {
    name,
    message,
    stack = '',
  } = error instanceof Error ? error : {name: 'Error', message: String(error)};
  outcome = text(null, {name, message, stack}, []);
}

const text = (
  value: unknown,
  error: {name: string; message: string; stack: string} | null,
  warnings: string[],
): string => JSON.stringify({value, error, warnings});
