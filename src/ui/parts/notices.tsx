/** What the Month screen has to tell before the plan: settled saves, problems, copies, samples. */
import type {ComponentChildren} from 'preact';
import {activity} from '../lookup';
import type {Screen} from '../screen';
import * as words from '../words/notices';
import {translated} from '../words/translated';
import {Confirmed} from './buttons';
import {unlessWaiting} from './unless-waiting';
import {Unsaved} from './unsaved';

function Notice({children}: {children: ComponentChildren}) {
  return <div class="notice">{children}</div>;
}

export function Notices(props: Screen) {
  const {planner} = props.state;
  return (
    <>
      {planner.notices.map(sentence => (
        <Notice key={sentence}>{translated(sentence)}</Notice>
      ))}
      {planner.isCopy && <Copy {...props} />}
      {planner.canEdit && <Unsaved {...props} />}
      {!planner.isSetUp && <Beginning {...props} />}
    </>
  );
}

function Copy(props: Screen) {
  const {act} = props;
  const adopt = async () => {
    const outcome = await act.report({
      name: 'adoptCopy',
      argument: undefined,
      label: words.ADOPTING,
      said: () => ({text: words.ADOPTED, tone: 'done'}),
    });
    if (outcome?.done) act.know({isCopy: false});
  };
  return (
    <Notice>
      <p>{words.COPY}</p>
      <div class="buttons">
        <Doing {...props} label={words.ADOPT} onPress={() => void adopt()} />
        <Doing
          {...props}
          label={words.NEW_YEAR}
          onPress={() => act.go({screen: 'newYear'})}
        />
      </div>
    </Notice>
  );
}

/** What can be done about it, by whoever may edit. */
function Doing({
  state,
  label,
  onPress,
}: Screen & {readonly label: string; readonly onPress: () => void}) {
  if (!state.planner.canEdit) return null;
  return (
    <button type="button" {...unlessWaiting(state.waiting !== null, onPress)}>
      {label}
    </button>
  );
}

export function Problems({state, act}: Screen) {
  const n = state.view.coverage.problems.filter(
    ({severity}) => severity === 'problem',
  ).length;
  if (n === 0) return null;
  return (
    <p>
      <span class="problem" aria-hidden="true">
        ▲
      </span>{' '}
      {words.problems(n)}{' '}
      <button
        type="button"
        class="link"
        onClick={() => act.go({screen: 'problems'})}
      >
        {words.SEE_PROBLEMS}
      </button>
    </p>
  );
}

function Beginning(props: Screen) {
  const {act} = props;
  const add = async () => {
    const outcome = await act.report({
      name: 'addSample',
      argument: undefined,
      label: words.ADDING,
      said: () => ({text: words.SAMPLE_ADDED, tone: 'done'}),
    });
    if (!outcome?.done) return;
    const gridMonth = outcome.answer.view.month;
    act.know({isSetUp: true, hasSample: true, gridMonth});
  };
  return (
    <Notice>
      <p>{words.NOT_SET_UP}</p>
      <Doing {...props} label={words.ADD_SAMPLE} onPress={() => void add()} />
    </Notice>
  );
}

export function Orphans({state, act}: Screen) {
  const {orphans} = state.view.coverage;
  if (orphans.length === 0) return null;
  return (
    <Notice>
      <p>{words.orphans(orphans.length)}</p>
      <ul>
        {orphans.map(id => (
          <li key={id}>
            <button
              type="button"
              class="link"
              onClick={() => act.go({screen: 'editActivity', id})}
            >
              {activity(state.view, id)?.activity || id}
            </button>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

export function Sample({state, act}: Screen) {
  const remove = async () => {
    const outcome = await act.report({
      name: 'removeSample',
      argument: undefined,
      label: words.REMOVING,
      said: ({removed, kept}) => ({
        text: words.sampleRemoved(removed, kept),
        tone: 'done',
      }),
    });
    if (outcome?.done) act.know({hasSample: false});
  };
  return (
    <Notice>
      <p>{words.SAMPLE}</p>
      {state.planner.canEdit && (
        <Confirmed
          label={words.REMOVE_SAMPLE}
          question={words.REMOVE_SAMPLE_QUESTION}
          isDanger
          waiting={state.waiting}
          onConfirm={() => void remove()}
        />
      )}
    </Notice>
  );
}
