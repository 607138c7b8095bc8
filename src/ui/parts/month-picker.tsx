/** Which month: a list, and a button each way. */
import type {Screen} from '../screen';
import {monthAfter, monthTitle} from '../words/date';
import * as words from '../words/month';
import {unlessWaiting} from './unless-waiting';

export function MonthPicker({state, act}: Screen) {
  const {month, lists} = state.view;
  const months = [...new Set([...lists.months, month])].sort();
  const step = (n: number, label: string, sign: string) => (
    <button
      type="button"
      class="icon"
      aria-label={label}
      title={label}
      {...unlessWaiting(
        state.waiting !== null,
        () => void act.openMonth(monthAfter(month, n)),
      )}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
  return (
    <div class="months">
      {step(-1, words.EARLIER, '‹')}
      <select
        id="month"
        aria-label={words.MONTH}
        value={month}
        onChange={event => void act.openMonth(event.currentTarget.value)}
      >
        {months.map(one => (
          <option key={one} value={one}>
            {monthTitle(one)}
          </option>
        ))}
      </select>
      {step(1, words.LATER, '›')}
    </div>
  );
}
