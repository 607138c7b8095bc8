/** The school's name, year, grades, and which areas it expects of which. */
import {useState} from 'preact/hooks';
import type {SetUp, SetUpForm} from '../../contract/planner';
import {call} from '../call';
import {GRADES} from '../../domain/grade';
import {focusWrong} from '../focus';
import {Primary} from '../parts/buttons';
import {Chips} from '../parts/choices';
import {ExpectedTable} from '../parts/expected-table';
import {SelectField, TextField} from '../parts/field';
import {LoadedScreen} from '../parts/loaded-screen';
import {Page} from '../parts/page';
import {Standing} from '../parts/standing';
import type {Screen} from '../screen';
import {useDraft} from '../draft';
import {here} from '../state';
import {monthAfter, monthTitle} from '../words/date';
import {Found} from '../parts/saving';
import * as words from '../words/set-up';

export function SetUpScreen(props: Screen) {
  if (!props.state.planner.canEdit)
    return (
      <Page {...props} title={words.TITLE}>
        {null}
      </Page>
    );
  return (
    <LoadedScreen
      {...props}
      title={words.TITLE}
      load={() => call('loadSetUp')}
      again={null}
    >
      {setUp => <Form {...props} setUp={setUp} />}
    </LoadedScreen>
  );
}

function Form(props: Screen & {readonly setUp: SetUpForm}) {
  const {state, act, setUp} = props;
  const {planner, waiting} = state;
  const {standing} = setUp;
  const draft = useDraft<SetUp, never>({month: '', place: here(state)}, () =>
    missingOf(setUp),
  );
  const [isChecked, setChecked] = useState(false);
  const {values} = draft;
  const {grades} = values;
  const isShort = grades.length + standing.grades.length === 0;
  const error = isChecked && isShort ? words.NO_GRADES : undefined;
  const submit = async () => {
    setChecked(true);
    if (isShort) return focusWrong();
    const outcome = await act.report({
      name: 'setUpPlanner',
      argument: asked(values),
      label: words.WORKING,
    });
    if (!outcome?.done) return;
    draft.restart(values);
    const {made, repaired} = outcome.answer;
    await act.refresh();
    act.home();
    act.say({text: words.result(made, repaired), tone: 'done'});
  };
  return (
    <Page
      {...props}
      title={words.TITLE}
      onSubmit={() => void submit()}
      buttons={
        <Primary
          label={planner.isSetUp ? words.SAVE_AGAIN : words.SAVE}
          waiting={waiting}
        />
      }
    >
      <Found
        isFound={draft.isFound}
        onDiscard={() => draft.restart(missingOf(setUp))}
      />
      <Standing {...props} />
      {!standing.schoolName && (
        <TextField
          id="school"
          label={words.SCHOOL}
          value={values.schoolName}
          onChange={schoolName => draft.change({schoolName})}
        />
      )}
      {!standing.firstMonth && (
        <SelectField
          id="first-month"
          label={words.FIRST_MONTH}
          value={values.firstMonth}
          options={monthsAround(setUp.firstMonth).map(value => ({
            value,
            label: monthTitle(value),
          }))}
          onChange={firstMonth => draft.change({firstMonth})}
        />
      )}
      {standing.grades.length < GRADES.length && (
        <Chips
          id="school-grades"
          legend={standing.grades.length > 0 ? words.MORE_GRADES : words.GRADES}
          options={GRADES.filter(grade => !standing.grades.includes(grade)).map(
            value => ({value, label: value}),
          )}
          chosen={grades}
          error={error}
          onChange={grades => draft.change({grades})}
        />
      )}
      {grades.length > 0 && (
        <ExpectedTable
          grades={grades}
          expected={values.expected}
          onChange={expected => draft.change({expected})}
        />
      )}
      <p class="notice">{words.ADDS}</p>
    </Page>
  );
}

/** The form's beginning: only what the workbook lacks. */
function missingOf({standing, ...setUp}: SetUpForm): SetUp {
  const grades = setUp.grades.filter(grade => !standing.grades.includes(grade));
  return {...setUp, grades};
}

/** Without grades where none is to be added. */
function asked({grades, ...others}: SetUp): Partial<SetUp> {
  return grades.length > 0 ? {...others, grades} : others;
}

/** A year and a half either way of the month that is set. */
function monthsAround(month: string): readonly string[] {
  return Array.from({length: 37}, (_, index) => monthAfter(month, index - 18));
}
