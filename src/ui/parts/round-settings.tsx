/** Saying where a month stands: the last day for objectives, or another step. */
import {useState} from 'preact/hooks';
import type {SaveMonthState} from '../../contract/saves';
import type {MonthState} from '../../domain/month-state';
import {focusWrong} from '../focus';
import {newOperation} from '../operation';
import type {Screen} from '../screen';
import * as words from '../words/round';
import {STATES, standing} from '../words/round-state';
import {DateField, SelectField} from './field';
import {unlessWaiting} from './unless-waiting';

/** Where the next step leads that asks for the day. */
export const LAST_DAY_ID = 'last-day';

/** Those that somebody may just set; a month is published by publishing it. */
const SET: readonly SaveMonthState['state'][] = [
  'open',
  'planning',
  'review',
  'closed',
];

/** Saves one step of the round; the result line has its Undo. */
export async function setState(
  {state, act}: Screen,
  step: SaveMonthState['state'],
  until: string | null = null,
): Promise<void> {
  const operation = newOperation();
  const {month, round} = state.view;
  const base = {state: round.state, isSet: round.isSet, until: round.until};
  const outcome = await act.report({
    name: 'saveMonthState',
    argument: {operation, month, state: step, until, base},
    label: words.SAVING,
    said: ({view}) => ({
      text: words.saved(month, standing(view.round)),
      tone: 'done',
      undo: operation,
    }),
  });
  // Where somebody was faster, the next try is about what stands there now.
  if (outcome && !outcome.done) void act.lookAgain(month);
}

export function LastDay(props: Screen) {
  const {state} = props;
  const [day, setDay] = useState(state.view.round.until ?? '');
  const [isWrong, setWrong] = useState(false);
  const save = () => {
    // A browser gives no value for a day that does not exist.
    const field = document.getElementById(LAST_DAY_ID) as HTMLInputElement;
    const isBad = field.validity.badInput;
    setWrong(isBad);
    if (isBad) return focusWrong();
    void setState(props, 'open', day === '' ? null : day);
  };
  return (
    <section class="after">
      <DateField
        id={LAST_DAY_ID}
        label={words.LAST_DAY}
        hint={words.LAST_DAY_HINT}
        error={isWrong ? words.WRONG_DAY : undefined}
        value={day}
        onChange={setDay}
      />
      <button
        type="button"
        id="save-day"
        {...unlessWaiting(state.waiting !== null, save)}
      >
        {words.SAVE_DAY}
      </button>
    </section>
  );
}

export function OtherState(props: Screen) {
  const {waiting, view} = props.state;
  const now: MonthState = view.round.state;
  const others = SET.filter(each => each !== now);
  const [chosen, setChosen] = useState(others[0]!);
  return (
    <details>
      <summary>{words.OTHER_STATE}</summary>
      <SelectField
        id="round-step"
        label={words.STATE}
        value={chosen}
        options={others.map(value => ({value, label: STATES[value]}))}
        onChange={setChosen}
      />
      <button
        type="button"
        {...unlessWaiting(waiting !== null, () => void setState(props, chosen))}
      >
        {words.SAVE_STATE}
      </button>
    </details>
  );
}
