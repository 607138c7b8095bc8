/** A known activity: change it, copy it to another month, remove it. */
import {useState} from 'preact/hooks';
import type {ActivityRow} from '../../contract/rows';
import {activityValues, type ActivityValues} from '../activity-values';
import {typedIn} from '../draft';
import {activity} from '../lookup';
import {newOperation} from '../operation';
import {ActivityForm} from '../parts/activity-form';
import {ActivityFacts} from '../parts/activity-facts';
import {BankButton} from '../parts/bank-button';
import {Confirmed} from '../parts/buttons';
import {SelectField} from '../parts/field';
import {Gone} from '../parts/gone';
import {ShowButton} from '../parts/show-button';
import type {Screen} from '../screen';
import {here, type State} from '../state';
import * as words from '../words/activity';
import {MONTH} from '../words/month';
import {sentences} from '../words/joined';
import {monthAfter, monthTitle} from '../words/date';

export function EditActivityScreen(props: Screen & {readonly id: string}) {
  const {state, act, id} = props;
  // A row that is gone can still be saved as a new one by who typed in its form.
  const [row] = useState(() => activity(state.view, id) ?? typedBase(state));
  if (!row) return <Gone {...props} />;
  if (!state.planner.canEdit) return <ActivityFacts {...props} row={row} />;
  return (
    <ActivityForm
      {...props}
      title={words.EDIT_TITLE}
      action={words.SAVE}
      initial={() => activityValues(row)}
      said={({warnings}, {operation}) => ({
        text: sentences(words.SAVED, warnings),
        tone: 'done',
        undo: operation,
      })}
      after={() => {
        act.back();
        return null;
      }}
      below={
        <div class="buttons rest">
          <ShowButton {...props} table="Activities" />
          <BankButton {...props} row={row} />
          <CopyButton {...props} row={row} />
          <RemoveButton {...props} row={row} />
        </div>
      }
    />
  );
}

function typedBase(state: State): ActivityRow | null {
  const form = {month: state.view.month, place: here(state)};
  return typedIn<ActivityValues>(form)?.base ?? null;
}

function CopyButton({state, act, row}: Screen & {readonly row: ActivityRow}) {
  const [month, setMonth] = useState(monthAfter(row.month, 1));
  const months = [...new Set([...state.view.lists.months, month])]
    .filter(one => one !== row.month)
    .sort();
  const copy = async () => {
    if (!(await act.openMonth(month))) return;
    act.replace({
      screen: 'activity',
      area: row.area,
      objectiveIds: [],
      copy: row,
    });
  };
  return (
    <Confirmed
      label={words.COPY}
      question={words.COPY_QUESTION}
      confirm={words.COPY_CONFIRM}
      waiting={state.waiting}
      onConfirm={() => void copy()}
    >
      <SelectField
        id="copy-month"
        label={MONTH}
        value={month}
        options={months.map(value => ({value, label: monthTitle(value)}))}
        onChange={setMonth}
      />
    </Confirmed>
  );
}

function RemoveButton({state, act, row}: Screen & {readonly row: ActivityRow}) {
  const remove = async () => {
    const operation = newOperation();
    const outcome = await act.report({
      name: 'removeRow',
      argument: {operation, table: 'Activities', id: row.id, base: row},
      label: words.REMOVING,
      said: () => ({
        text: words.removed(row.activity),
        tone: 'done',
        undo: operation,
      }),
    });
    if (outcome?.done) act.back();
  };
  return (
    <Confirmed
      label={words.REMOVE}
      question={words.REMOVE_QUESTION}
      isDanger
      waiting={state.waiting}
      onConfirm={() => void remove()}
    />
  );
}
