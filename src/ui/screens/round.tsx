/** The month's round: where the month stands, what is missing, the next step, and a reminder to copy. */
import {MissingClasses, MissingRest} from '../parts/round-missing';
import {MonthPicker} from '../parts/month-picker';
import {Page} from '../parts/page';
import {Reminder} from '../parts/reminder';
import {LastDay, OtherState} from '../parts/round-settings';
import {RoundButtons} from '../parts/round-buttons';
import {RoundSteps} from '../parts/round-steps';
import type {Screen} from '../screen';
import * as words from '../words/round';
import {ROUND} from '../words/round-state';

export function RoundScreen(props: Screen) {
  const {state, act} = props;
  const {view, planner} = state;
  const {late, state: step} = view.round;
  const isComplete =
    late.objectives.length + late.gaps + late.unconfirmed.length === 0;
  return (
    <Page
      {...props}
      title={ROUND}
      buttons={planner.canEdit && <RoundButtons {...props} />}
    >
      <MonthPicker {...props} />
      <RoundSteps round={view.round} />
      {planner.canEdit && step === 'review' && (
        <p class="notice">{words.PUBLISH_HINT}</p>
      )}
      {planner.canEdit && step === 'open' && (
        <LastDay key={`${view.month} ${view.round.until}`} {...props} />
      )}
      <section>
        <h2>{words.LATE}</h2>
        {isComplete && <p class="empty">{words.NOTHING_LATE}</p>}
        <MissingClasses key={`${view.month} classes`} {...props} />
        <MissingRest key={`${view.month} rest`} {...props} />
      </section>
      {late.objectives.length > 0 && <Reminder {...props} />}
      {planner.canEdit && (
        <>
          <OtherState key={`${view.month} ${step}`} {...props} />
          <button
            type="button"
            class="link"
            onClick={() => act.go({screen: 'newYear'})}
          >
            {words.NEW_YEAR}
          </button>
        </>
      )}
    </Page>
  );
}
