/** The sidebar: opens the planner, then shows the screen where a person is. */
import {useEffect, useMemo, useReducer, useRef, useState} from 'preact/hooks';
import type {BundleName, Opening} from '../contract/opening';
import {actions} from './actions';
import {useArrival} from './arrival';
import {OnDemand, fetchAhead} from './bundle';
import {call} from './call';
import {type Failure, failure} from './failure';
import {focusAnywhere, useKeyboardHandedOn, useKeyboardKept} from './focus';
import {follower} from './follow';
import {MonthScreen} from './screens/month';
import {ObjectiveScreen} from './screens/objective';
import {WelcomeScreen} from './screens/welcome';
import {type Role, role} from './role';
import type {Screen} from './screen';
import {here, next, type State, type Step} from './state';
import * as words from './words/app';

/** The bundle that somebody of a role wants first. */
const WANTED: {readonly [role in Role]: BundleName} = {
  teacher: 'entry',
  staff: 'activity',
  principal: 'review',
};

export function App({opening}: {readonly opening: Opening}) {
  const {state, act} = usePlanner();
  const isOpen = state !== null;
  const [trouble, setTrouble] = useState<Failure | null>(null);
  const open = async () => {
    setTrouble(null);
    setTrouble(await act.open(opening));
  };
  useEffect(() => void open(), []);
  useShortcut();
  useKeyboardHandedOn();
  useEffect(() => {
    if (isOpen) fetchAhead(WANTED[role() ?? 'staff']);
  }, [isOpen]);
  if (state) return <Shown state={state} act={act} />;
  return (
    <div class="content">
      <h1 tabIndex={-1}>{words.TITLE}</h1>
      {trouble ? (
        <div class="trouble">
          <p role="alert">{trouble.message}</p>
          <button
            type="button"
            onClick={async () => {
              await open();
              focusAnywhere();
            }}
          >
            {words.TRY_AGAIN}
          </button>
        </div>
      ) : (
        <p role="status">{words.OPENING}</p>
      )}
    </div>
  );
}

/** The state as drawn, and the actions, which read it as it is at their moment. */
function usePlanner() {
  const [state, draw] = useReducer(
    (_: State | null, now: State | null) => now,
    null,
  );
  const latest = useRef(state);
  const act = useMemo(() => {
    const step = (change: Step) => {
      latest.current = next(latest.current, change);
      draw(latest.current);
    };
    const follow = follower(
      async month => {
        const {gridMonth} = await call('refreshTabs', {month});
        step({kind: 'planner', planner: {gridMonth}});
      },
      error =>
        step({
          kind: 'noticed',
          notice: words.notFollowed(failure(error).message),
        }),
    );
    return actions(step, () => latest.current, follow);
  }, []);
  return {state, act};
}

/** Each place is drawn afresh. */
function Shown({state, act}: Screen) {
  const place = here(state);
  const key = `${state.places.length} ${JSON.stringify(place)} ${place.screen === 'objectives' ? state.view.month : ''}`;
  useArrival(place, key);
  useKeyboardKept(state);
  return <Place key={key} state={state} act={act} />;
}

function Place(props: Screen) {
  const place = here(props.state);
  switch (place.screen) {
    case 'welcome':
      return <WelcomeScreen {...props} />;
    case 'month':
      return <MonthScreen {...props} />;
    case 'objectives':
      return (
        <OnDemand {...props} from="entry">
          {({ObjectivesScreen}) => <ObjectivesScreen {...props} />}
        </OnDemand>
      );
    case 'objective':
      return <ObjectiveScreen {...props} id={place.id} />;
    case 'editObjective':
      return (
        <OnDemand {...props} from="entry">
          {({EditObjectiveScreen}) => (
            <EditObjectiveScreen {...props} id={place.id} />
          )}
        </OnDemand>
      );
    case 'activity':
      return (
        <OnDemand {...props} from="activity">
          {({ActivityScreen}) => <ActivityScreen {...props} {...place} />}
        </OnDemand>
      );
    case 'editActivity':
      return (
        <OnDemand {...props} from="activity">
          {({EditActivityScreen}) => (
            <EditActivityScreen {...props} id={place.id} />
          )}
        </OnDemand>
      );
    case 'suggestions':
      return (
        <OnDemand {...props} from="activity">
          {({SuggestionsScreen}) => <SuggestionsScreen {...props} {...place} />}
        </OnDemand>
      );
    case 'coverage':
      return (
        <OnDemand {...props} from="review">
          {({CoverageScreen}) => <CoverageScreen {...props} />}
        </OnDemand>
      );
    case 'round':
      return (
        <OnDemand {...props} from="review">
          {({RoundScreen}) => <RoundScreen {...props} />}
        </OnDemand>
      );
    case 'newYear':
      return (
        <OnDemand {...props} from="review">
          {({NewYearScreen}) => <NewYearScreen {...props} />}
        </OnDemand>
      );
    case 'results':
      return (
        <OnDemand {...props} from="review">
          {({ResultsScreen}) => <ResultsScreen {...props} />}
        </OnDemand>
      );
    case 'reading':
      return (
        <OnDemand {...props} from="review">
          {({ReadingScreen}) => (
            <ReadingScreen {...props} indicator={place.indicator} />
          )}
        </OnDemand>
      );
    case 'adoptResults':
      return (
        <OnDemand {...props} from="review">
          {({AdoptResultsScreen}) => <AdoptResultsScreen {...props} />}
        </OnDemand>
      );
    case 'grants':
      return (
        <OnDemand {...props} from="review">
          {({GrantsScreen}) => <GrantsScreen {...props} />}
        </OnDemand>
      );
    case 'changes':
      return (
        <OnDemand {...props} from="tools">
          {({ChangesScreen}) => <ChangesScreen {...props} />}
        </OnDemand>
      );
    case 'delivered':
      return (
        <OnDemand {...props} from="review">
          {({DeliveredScreen}) => <DeliveredScreen {...props} />}
        </OnDemand>
      );
    case 'problems':
      return (
        <OnDemand {...props} from="tools">
          {({ProblemsScreen}) => <ProblemsScreen {...props} />}
        </OnDemand>
      );
    case 'setUp':
      return (
        <OnDemand {...props} from="tools">
          {({SetUpScreen}) => <SetUpScreen {...props} />}
        </OnDemand>
      );
    case 'frameworks':
      return (
        <OnDemand {...props} from="tools">
          {({FrameworksScreen}) => <FrameworksScreen {...props} />}
        </OnDemand>
      );
    case 'smallestSet':
      return (
        <OnDemand {...props} from="tools">
          {({SmallestSetScreen}) => <SmallestSetScreen {...props} />}
        </OnDemand>
      );
    case 'copyForward':
      return (
        <OnDemand {...props} from="tools">
          {({CopyForwardScreen}) => <CopyForwardScreen {...props} />}
        </OnDemand>
      );
  }
}

/** Alt+S presses the blue button. */
function useShortcut() {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!event.altKey || event.code !== 'KeyS') return;
      event.preventDefault();
      document.querySelector<HTMLButtonElement>('[data-primary]')?.click();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
