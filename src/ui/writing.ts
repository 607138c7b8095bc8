/** Calls that a person waits for: one at a time, retried where that is safe, each with a result line. */
import type {MonthView} from '../contract/month';
import {attempt, type Doubt, type Outcome} from './attempt';
import {call, type Answer, type Argument, type Name} from './call';
import {failure, isDoubtful} from './failure';
import {here, type Said, type State, type Step} from './state';
import * as words from './words/actions';
import {translated} from './words/translated';

/** One thing to be done in the workbook, and what is said of it. */
export interface Intent<N extends Name> {
  readonly name: N;
  readonly argument: Argument<N>;
  /** On the button meanwhile. */
  readonly label: string;
  readonly said?: (answer: Answer<N>) => Said;
}

/** What the made tabs are to follow; adding and removing the sample draws them itself. */
const WRITES: readonly Name[] = [
  'saveObjectives',
  'saveActivity',
  'saveActivities',
  'saveDelivered',
  'removeRow',
  'fixProblem',
  'fixProblems',
  'undo',
];

export function writing(
  step: (step: Step) => void,
  state: () => State | null,
  follow: (month: string) => void,
) {
  let asked = 0;
  // Saves that no answer came to, and how many of them the month that is shown was loaded after.
  let unanswered = 0;
  let known = 0;
  const trouble = (text: string) =>
    step({kind: 'said', said: {text, tone: 'trouble'}});
  const isBusy = () => state()?.waiting !== null;
  /** Whether something may have been saved that the month, as it is shown, does not know of. */
  const isInDoubt = () => known < unanswered;
  const show = (view: MonthView, knows: number) => {
    step({kind: 'view', view});
    known = knows;
  };

  /**
   * Sends what a person wants done and shows what came of it.
   *
   * @returns null where something else is still under way, as at the second click of a double click
   */
  async function write<N extends Name>(
    intent: Intent<N>,
  ): Promise<Outcome<Answer<N>> | null> {
    if (isBusy()) return null;
    const before = here(state()!);
    const args = (
      intent.argument === undefined ? [] : [intent.argument]
    ) as never;
    step({kind: 'waiting', label: intent.label});
    const outcome = await attempt<Answer<N>>(() => call(intent.name, ...args), {
      pause,
      again: (why: Doubt) =>
        step({kind: 'waiting', label: words.waitingAgain(why)}),
    });
    step({kind: 'waiting', label: null});
    if (outcome.done) {
      settle(outcome.answer, intent);
      return outcome;
    }
    if (WRITES.includes(intent.name) && isDoubtful(outcome.failure))
      unanswered += 1;
    if (here(state()!) !== before)
      trouble(words.notDone(outcome.failure.message));
    return outcome;
  }

  function settle<N extends Name>(answer: Answer<N>, intent: Intent<N>): void {
    const view = viewOf(answer);
    // A row may have left the month that was shown, or come into it.
    const months = view && new Set([state()!.view.month, view.month]);
    if (view) show(view, unanswered);
    if (months && WRITES.includes(intent.name)) months.forEach(follow);
    if (intent.said) step({kind: 'said', said: intent.said(answer)});
  }

  /** As `write`, with a failure told in the result line: for what has no form of its own. */
  async function report<N extends Name>(intent: Intent<N>) {
    step({kind: 'said', said: null});
    const outcome = await write(intent);
    if (outcome && !outcome.done) trouble(outcome.failure.message);
    return outcome;
  }

  /** @returns null where the month could not be loaded; the result line says why */
  async function openMonth(month: string): Promise<MonthView | null> {
    const turn = ++asked;
    const knows = unanswered;
    step({kind: 'waiting', label: words.loading(month)});
    try {
      const view = await call('loadMonth', {month});
      if (turn !== asked) return null;
      show(view, knows);
      return view;
    } catch (error) {
      trouble(failure(error).message);
      return null;
    } finally {
      if (turn === asked) step({kind: 'waiting', label: null});
    }
  }

  /** @returns the month as it stands now; null where it can't be had */
  async function lookAgain(month: string): Promise<MonthView | null> {
    const knows = unanswered;
    try {
      const view = await call('loadMonth', {month});
      if (state()?.view.month === month) show(view, knows);
      return view;
    } catch {
      // The failure that made us look is already told.
      return null;
    }
  }

  async function undo(operation: string): Promise<void> {
    const {month} = state()!.view;
    const outcome = await report({
      name: 'undo',
      argument: {operation},
      label: words.UNDOING,
      said: ({undone}) => ({text: translated(undone), tone: 'done'}),
    });
    if (outcome?.done && outcome.answer.view.month !== month)
      await openMonth(month);
  }

  return {isBusy, isInDoubt, write, report, openMonth, lookAgain, undo};
}

function viewOf(answer: unknown): MonthView | undefined {
  return typeof answer === 'object' && answer !== null && 'view' in answer
    ? (answer.view as MonthView)
    : undefined;
}

const pause = (milliseconds: number) =>
  new Promise<void>(resolve => setTimeout(resolve, milliseconds));
