/** Selects a row in its own tab. */
import type {Table} from '../../contract/rows';
import type {Screen} from '../screen';
import * as words from '../words/show';
import {unlessWaiting} from './unless-waiting';

export function ShowButton({
  state,
  act,
  table,
  id,
}: Screen & {readonly table: Table; readonly id: string}) {
  const show = () =>
    act.report({
      name: 'showRow',
      argument: {table, id},
      label: words.SHOWING,
      said: ({shown}) => ({
        text: shown ? words.SHOWN : words.NOT_SHOWN,
        tone: 'note',
      }),
    });
  return (
    <button
      type="button"
      {...unlessWaiting(state.waiting !== null, () => void show())}
    >
      {words.SHOW}
    </button>
  );
}
