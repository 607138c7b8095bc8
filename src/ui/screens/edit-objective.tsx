/** One objective, by the person who opened it. */
import {useState} from 'preact/hooks';
import type {ObjectiveRow} from '../../contract/rows';
import type {SaveObjectives} from '../../contract/saves';
import {typedIn, useDraft} from '../draft';
import {focusWrong} from '../focus';
import {objective} from '../lookup';
import {
  objectiveFaults,
  objectiveOf,
  objectiveRequest,
  objectiveValues,
  type ObjectiveValues,
} from '../objective-values';
import {newOperation} from '../operation';
import {Primary} from '../parts/buttons';
import {Clash} from '../parts/clash';
import {Gone} from '../parts/gone';
import {ClassFields} from '../parts/class-fields';
import {EntryFields} from '../parts/entry-fields';
import {Page} from '../parts/page';
import {Found, Trouble} from '../parts/saving';
import {useOther} from '../other';
import {useSaving} from '../saving';
import type {Screen} from '../screen';
import {useStandards} from '../standards-list';
import {here, type State} from '../state';
import {sentences} from '../words/joined';
import * as words from '../words/objectives';

export function EditObjectiveScreen(props: Screen & {readonly id: string}) {
  const {state, id} = props;
  // A row that is gone can still be saved as a new one by who typed in its form.
  const [row] = useState(() => objective(state.view, id) ?? typedBase(state));
  if (!row) return <Gone {...props} />;
  return <Form {...props} row={row} />;
}

function typedBase(state: State): ObjectiveRow | null {
  const form = {month: state.view.month, place: here(state)};
  return typedIn<ObjectiveValues>(form)?.base ?? null;
}

function Form(props: Screen & {readonly row: ObjectiveRow}) {
  const {state, act, row} = props;
  const {view, waiting} = state;
  const draft = useDraft<ObjectiveValues, SaveObjectives>(
    {month: view.month, place: here(state)},
    () => objectiveValues(row),
  );
  const saving = useSaving('saveObjectives', act, draft);
  const list = useStandards(act);
  const [isChecked, setChecked] = useState(false);
  const other = useOther(act, view.month, now => objective(now, row.id));
  const {values} = draft;
  const faults = isChecked ? objectiveFaults(values) : {};
  const isLocked = draft.sent !== null;

  const send = async (request: SaveObjectives) => {
    const outcome = await saving.save(request, ({warnings}) => ({
      text: sentences(words.SAVED_EDIT, warnings),
      tone: 'done',
      undo: request.operation,
    }));
    if (outcome?.done) {
      draft.restart(values);
      act.back();
    } else if (outcome?.failure.kind === 'refused' && values.base)
      await other.look(values.base);
  };
  const submit = () => {
    if (isLocked) return;
    setChecked(true);
    if (Object.keys(objectiveFaults(values)).length > 0) return focusWrong();
    void send(objectiveRequest(values, view.month, newOperation()));
  };
  const settle = (chosen: ObjectiveRow) => {
    const settled = {...objectiveValues(chosen), base: other.row};
    draft.change(settled);
    other.clear();
    void send(objectiveRequest(settled, view.month, newOperation()));
  };
  if (other.row)
    return (
      <Clash
        {...props}
        base={values.base!}
        theirs={other.row}
        mine={objectiveOf(values)}
        words={words.VERSIONS}
        onSettle={settle}
      />
    );
  return (
    <Page
      {...props}
      title={words.EDIT_TITLE}
      onSubmit={submit}
      buttons={
        <>
          <Trouble
            failure={waiting ? null : saving.trouble}
            isUnsure={isLocked}
            isGone={other.isGone}
            onSaveAsNew={() => {
              other.clear();
              const fresh = {...values, base: null};
              draft.change(fresh);
              void send(objectiveRequest(fresh, view.month, newOperation()));
            }}
            onRetry={() => void send(draft.sent!)}
            onRelease={() => {
              draft.hold(null);
              saving.clear();
            }}
          />
          <Primary
            label={words.SAVE_EDIT}
            waiting={waiting}
            disabled={isLocked}
          />
        </>
      }
    >
      <Found
        isFound={draft.isFound && !isLocked}
        onDiscard={() => draft.restart(objectiveValues(row))}
      />
      <fieldset class="plain" disabled={isLocked}>
        <ClassFields
          values={values}
          lists={view.lists}
          faults={faults}
          onChange={draft.change}
        />
        <EntryFields
          entry={values.entries[0]!}
          list={list}
          grades={values.grades}
          subject={values.subject}
          ownSubject={values.subject}
          number={1}
          fault={faults.entry}
          hasNotes
          onChange={part =>
            draft.change({entries: [{...values.entries[0]!, ...part}]})
          }
        />
      </fieldset>
    </Page>
  );
}
