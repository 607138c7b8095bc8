/** Who changed what, and the way back. */
import type {Change} from '../../contract/planner';
import {call} from '../call';
import {useKeyboardKept} from '../focus';
import {Confirmed} from '../parts/buttons';
import {Loaded} from '../parts/loaded';
import {Page} from '../parts/page';
import {unlessWaiting} from '../parts/unless-waiting';
import type {Screen} from '../screen';
import * as words from '../words/changes';
import {momentWords} from '../words/date';
import {translated} from '../words/translated';

export function ChangesScreen(props: Screen) {
  const {view} = props.state;
  return (
    <Page {...props} title={words.TITLE}>
      <Loaded load={() => call('loadChanges')} again={view}>
        {changes => <List {...props} changes={changes} />}
      </Loaded>
      <p class="hint">{words.OLDER}</p>
    </Page>
  );
}

function List(props: Screen & {readonly changes: readonly Change[]}) {
  const {changes} = props;
  useKeyboardKept(changes);
  if (changes.length === 0) return <p class="empty">{words.NONE}</p>;
  return (
    <>
      <p class="hint">{words.INTRO}</p>
      <ul class="cards">
        {changes.map(change => (
          <li key={change.operation} class="card">
            <Line {...props} change={change} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Line({state, act, change}: Screen & {readonly change: Change}) {
  const {operation, when, mine, undone} = change;
  const what = translated(change.what);
  const who = mine ? words.YOU : change.who || words.SOMEONE;
  const undo = () => void act.undo(operation);
  return (
    <>
      <strong>{what}</strong>
      <span>
        {who}, {momentWords(when, new Date())}
      </span>
      {undone && <small>{words.UNDONE}</small>}
      {!undone && state.planner.canEdit && mine && (
        <button
          type="button"
          aria-label={words.undoLabel(what)}
          {...unlessWaiting(state.waiting !== null, undo)}
        >
          {words.UNDO}
        </button>
      )}
      {!undone && state.planner.canEdit && !mine && (
        <Confirmed
          label={words.UNDO}
          question={words.undoQuestion(who)}
          waiting={state.waiting}
          onConfirm={undo}
        />
      )}
    </>
  );
}
