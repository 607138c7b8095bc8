/** Starts a new school year in a copy of the file; in any other file it says how to get there. */
import {useState} from 'preact/hooks';
import {type Month, addMonths} from '../../domain/month';
import {schoolYearName} from '../../domain/school-year';
import {call} from '../call';
import {newOperation} from '../operation';
import {Confirmed} from '../parts/buttons';
import {SelectField} from '../parts/field';
import {LoadedScreen} from '../parts/loaded-screen';
import {Page} from '../parts/page';
import type {Screen} from '../screen';
import {monthTitle} from '../words/date';
import * as words from '../words/new-year';

export function NewYearScreen(props: Screen) {
  const {isCopy, canEdit} = props.state.planner;
  if (isCopy && canEdit)
    return (
      <LoadedScreen
        {...props}
        title={words.TITLE}
        load={() => call('loadSetUp')}
        again={null}
      >
        {({firstMonth}) => <InCopy {...props} lastYear={firstMonth as Month} />}
      </LoadedScreen>
    );
  return (
    <Page {...props} title={words.TITLE}>
      <p>{words.WHERE}</p>
      <Lines of={words.STEPS} isOrdered />
      <Kept />
    </Page>
  );
}

function InCopy(props: Screen & {readonly lastYear: Month}) {
  const {state, act, lastYear} = props;
  const usual = addMonths(lastYear, 12);
  const [operation] = useState(newOperation);
  const [firstMonth, setFirstMonth] = useState(usual);
  const year = schoolYearName(firstMonth);
  const start = async () => {
    const outcome = await act.report({
      name: 'startYear',
      argument: {operation, firstMonth},
      label: words.STARTING,
    });
    if (!outcome?.done) return;
    const {objectives, activities} = outcome.answer;
    act.know({isCopy: false, gridMonth: null, hasSample: false});
    act.home();
    act.say({
      text: words.started(firstMonth, objectives, activities),
      tone: 'done',
    });
  };
  return (
    <Page
      {...props}
      title={words.TITLE}
      buttons={
        <Confirmed
          label={state.waiting ?? words.start(year)}
          question={words.QUESTION(year)}
          confirm={words.CONFIRM}
          isDanger
          waiting={state.waiting}
          onConfirm={() => void start()}
        />
      }
    >
      <p>{words.HERE}</p>
      <SelectField
        id="first-month"
        label={words.FIRST_MONTH}
        value={firstMonth}
        options={around(usual).map(value => ({
          value,
          label: monthTitle(value),
        }))}
        onChange={setFirstMonth}
      />
      <h2>{words.CLEARED_TITLE}</h2>
      <Lines of={words.CLEARED} />
      <Kept />
      <p class="notice">{words.SAFE}</p>
    </Page>
  );
}

function Kept() {
  return (
    <>
      <h2>{words.KEPT_TITLE}</h2>
      <Lines of={words.KEPT} />
    </>
  );
}

function Lines({
  of,
  isOrdered = false,
}: {
  readonly of: readonly string[];
  readonly isOrdered?: boolean;
}) {
  const lines = of.map(line => <li key={line}>{line}</li>);
  return isOrdered ? (
    <ol class="steps">{lines}</ol>
  ) : (
    <ul class="lines">{lines}</ul>
  );
}

/** A year before and two after: Settings may name no year, or one that is long over. */
function around(month: Month): readonly Month[] {
  return Array.from({length: 37}, (_, index) => addMonths(month, index - 12));
}
