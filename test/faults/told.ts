/** What people were told by an answer, as the sidebar says it or a menu item's window. */
import type {PlannerView} from '../../src/contract/planner';
import {failure} from '../../src/ui/failure';
import type {Came} from './stage';

/** What the person at the screen believes afterwards. */
export type Told = 'saved' | 'not saved' | 'nothing';

export const noticesOf = ({value}: Came): readonly string[] =>
  (value as PlannerView | null)?.notices ?? [];

/** Sentences that own up to doubt, and say what to look at. */
const DOUBTS =
  /some cells there may have come into other rows|may still stand there|so it is not done yet|Import the same file again|The rest of your change is saved|was cut off half-way/;

/** As the sidebar says it, or the window that a menu item opens. */
export function toldBy({error, alerts}: Came): Told {
  const message = error?.message ?? alerts.at(-1);
  if (message === undefined) return 'saved';
  if (error === null) return DOUBTS.test(message) ? 'nothing' : 'not saved';
  // As the host hands it over, and as Google does, with one name for all and the error's own before its words.
  const named = (name: string, text: string) =>
    failure(Object.assign(new Error(text), {name})).kind;
  const kinds = [
    named(error.name, message),
    named('ScriptError', `${error.name}: ${message}`),
  ];
  const isRefused = kinds.some(kind => kind === 'refused' || kind === 'busy');
  return isRefused && !DOUBTS.test(message) ? 'not saved' : 'nothing';
}
