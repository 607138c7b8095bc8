/** Rows that somebody chose, saved all at once. */
import {useRef} from 'preact/hooks';
import type {MonthView} from '../contract/month';
import {newOperation} from './operation';
import type {Screen} from './screen';
import * as words from './words/actions';
import type {Intent} from './writing';

/**
 * One save, one Undo: the same choice sent again is still one. While no answer tells whether an earlier
 * save was done, another choice is sent only once the month was looked at again.
 *
 * @param chosenIn what there is to be saved, as the month stands: nothing that has come since it was chosen
 * @returns what saves it, and goes back to where the result is told
 */
export function useSavingRows<
  N extends 'saveActivities' | 'saveDelivered',
  Row,
>(
  {act, state}: Screen,
  chosenIn: (view: MonthView) => readonly Row[],
  intent: (operation: string, rows: readonly Row[]) => Intent<N>,
): () => Promise<void> {
  const {month} = state.view;
  const sent = useRef({choice: '', operation: ''});
  return async () => {
    if (act.isBusy()) return;
    let rows = chosenIn(state.view);
    if (act.isInDoubt() && JSON.stringify(rows) !== sent.current.choice) {
      const view = await act.openMonth(month);
      if (!view) return;
      rows = chosenIn(view);
      if (rows.length === 0)
        return act.say({text: words.SAVED_AFTER_ALL, tone: 'done'});
    }
    const choice = JSON.stringify(rows);
    if (choice !== sent.current.choice)
      sent.current = {choice, operation: newOperation()};
    const outcome = await act.report(intent(sent.current.operation, rows));
    if (outcome?.done) act.back();
    // It may be there all the same, or somebody was faster: the next try is about what stands there now.
    else if (outcome) void act.lookAgain(month);
  };
}
