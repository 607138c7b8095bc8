/** The next step of the month's round, and the way past it. */
import type {NextStep} from '../../domain/round';
import {activity} from '../lookup';
import type {Screen} from '../screen';
import {monthAfter} from '../words/date';
import * as words from '../words/round';
import {next} from '../words/round-state';
import {Primary} from './buttons';
import {copyReminder} from './reminder';
import {LAST_DAY_ID, setState} from './round-settings';
import {unlessWaiting} from './unless-waiting';

/** What may be done instead of the next step: a reminder or an open gap holds nobody up. */
const PAST: {readonly [step in NextStep]?: NextStep} = {
  setDate: 'plan',
  remind: 'plan',
  fillGaps: 'review',
  confirm: 'publish',
};

export function RoundButtons(props: Screen) {
  const {view, waiting} = props.state;
  const {month, round} = view;
  const past = PAST[round.next];
  return (
    <>
      <Primary
        label={next(round.next, month)}
        waiting={waiting}
        onPress={() => go(props, round.next)}
      />
      {past && (
        <button
          type="button"
          {...unlessWaiting(waiting !== null, () => go(props, past))}
        >
          {next(past, month)}
        </button>
      )}
      {round.state === 'published' && (
        <button
          type="button"
          {...unlessWaiting(waiting !== null, () => void publish(props))}
        >
          {words.PUBLISH_AGAIN}
        </button>
      )}
    </>
  );
}

function go(props: Screen, step: NextStep): void {
  const {state, act} = props;
  const {month, round} = state.view;
  switch (step) {
    case 'setDate':
      return document.getElementById(LAST_DAY_ID)?.focus();
    case 'remind':
      return void copyReminder(props);
    case 'plan':
      return void setState(props, 'planning');
    case 'fillGaps':
      return act.go({screen: 'smallestSet'});
    case 'review':
      return void setState(props, 'review');
    case 'confirm':
      return openFirst(props, round.late.unconfirmed);
    case 'publish':
      return void publish(props);
    case 'close':
      return void setState(props, 'closed');
    case 'nextMonth':
      return void act.openMonth(monthAfter(month, 1));
  }
}

function openFirst({state, act}: Screen, ids: readonly string[]): void {
  const id = ids.find(each => activity(state.view, each));
  if (id !== undefined) act.go({screen: 'editActivity', id});
}

function publish({state, act}: Screen) {
  const {month} = state.view;
  return act.report({
    name: 'publishMonth',
    argument: {month},
    label: words.PUBLISHING,
    said: ({tab, isNew, leavesOut}) => ({
      text: [
        isNew ? words.published(month, tab) : words.publishedBefore(month, tab),
        ...(leavesOut ? [words.LEFT_OUT] : []),
      ].join(' '),
      tone: leavesOut ? 'note' : 'done',
    }),
  });
}
