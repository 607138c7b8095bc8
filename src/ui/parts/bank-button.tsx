/** Keeps an activity in the Activity bank, with one click. */
import {useState} from 'preact/hooks';
import type {ActivityRow} from '../../contract/rows';
import {newOperation} from '../operation';
import type {Screen} from '../screen';
import * as words from '../words/suggestions';
import {unlessWaiting} from './unless-waiting';

export function BankButton({
  state,
  act,
  row: {id, activity},
}: Screen & {readonly row: ActivityRow}) {
  const [operation, setOperation] = useState(newOperation);
  const add = async () => {
    const outcome = await act.report({
      name: 'addToBank',
      argument: {operation, activityId: id},
      label: words.TO_BANK_WAIT,
      said: () => ({
        text: words.addedToBank(activity),
        tone: 'done',
        undo: operation,
      }),
    });
    if (outcome?.done) setOperation(newOperation());
  };
  return (
    <button
      type="button"
      {...unlessWaiting(state.waiting !== null, () => void add())}
    >
      {words.TO_BANK}
    </button>
  );
}
