/** The way out of the context: what the services ask, and the host answers at once. */
import type {Host, Ops} from '../protocol';
import {Exception} from './exception';

/** JSON out and JSON in, so that nothing of another realm reaches the script. */
export type Bridge = (op: string, argument: string) => string;

let asked: Host | null = null;

/** Puts the host behind the services of this context. */
export function connect(host: Host): void {
  asked = host;
}

/** A host at the other end of a bridge, whose answers are values of this realm. */
export function bridged(bridge: Bridge): Host {
  let tabs = {text: '', read: null as unknown};
  return <Op extends keyof Ops>(op: Op, argument: Ops[Op]['in']) => {
    const text = bridge(op, JSON.stringify(argument));
    // Handles ask it at every turn, and no script ever holds what is answered.
    if (op === 'sheets.list' && text === tabs.text)
      return tabs.read as Ops[Op]['out'];
    const answer = JSON.parse(text) as
      {value: Ops[Op]['out']} | {error: string};
    if ('error' in answer) throw new Exception(answer.error);
    if (op === 'sheets.list') tabs = {text, read: answer.value};
    return answer.value;
  };
}

export const host: Host = (op, argument) => {
  if (asked === null) throw new Error('No host is connected.');
  return asked(op, argument);
};
