/** What fits a gap, the best first: planned with one more click, or changed first. */
import {useRef, useState} from 'preact/hooks';
import type {Suggestion, SuggestionsView} from '../../contract/suggestions';
import type {Area} from '../../domain/area';
import {alsoUsed} from '../also-used';
import {call} from '../call';
import {nextGap, objectiveRow} from '../lookup';
import {newOperation} from '../operation';
import {Gone} from '../parts/gone';
import {Loaded} from '../parts/loaded';
import {ObjectiveCard} from '../parts/objective-card';
import {Page} from '../parts/page';
import {SuggestionCard} from '../parts/suggestion-card';
import {unlessWaiting} from '../parts/unless-waiting';
import {newActivity, suggestionsFor} from '../place';
import type {Screen} from '../screen';
import type {State} from '../state';
import {sentences} from '../words/joined';
import * as words from '../words/suggestions';

interface Cell {
  readonly objectiveId: string;
  readonly area: Area;
}

export function SuggestionsScreen(props: Screen & Cell) {
  const {state, act, objectiveId, area} = props;
  const row = objectiveRow(state.view, objectiveId);
  if (!row) return <Gone {...props} />;
  return (
    <Page
      {...props}
      title={words.TITLE}
      buttons={
        <button
          type="button"
          {...unlessWaiting(state.waiting !== null, () =>
            act.go(newActivity(area, [objectiveId])),
          )}
        >
          {words.WRITE_OWN}
        </button>
      }
    >
      <section aria-label={words.OBJECTIVE}>
        <ObjectiveCard row={row} />
      </section>
      <h2>{words.inArea(area)}</h2>
      <Loaded
        load={() => call('loadSuggestions', {objectiveId, area})}
        again={null}
      >
        {loaded => <Found {...props} found={loaded} />}
      </Loaded>
    </Page>
  );
}

const FIRST = 5;

function Found(props: Screen & Cell & {readonly found: SuggestionsView}) {
  const {state, act, found} = props;
  const {suggestions, alsoAnswers, hasBank} = found;
  const [shown, setShown] = useState(FIRST);
  const plan = usePlan(props);
  if (suggestions.length === 0)
    return (
      <>
        <p class="empty" role="status">
          {words.nothing(hasBank)}
        </p>
        {!hasBank && (
          <button type="button" onClick={() => act.go({screen: 'setUp'})}>
            {words.SET_UP}
          </button>
        )}
      </>
    );
  return (
    <>
      <p class="hint" role="status">
        {words.found(suggestions.length)}
      </p>
      <ul class="cards">
        {suggestions.slice(0, shown).map((suggestion, index) => (
          <li key={suggestion.key} class="card">
            <SuggestionCard
              suggestion={suggestion}
              already={alreadyWords(suggestion, state)}
              isFirst={index === 0}
              waiting={state.waiting}
              onPlan={() => void plan(suggestion)}
              onChange={() =>
                act.go({
                  ...newActivity(found.area, []),
                  proposal: alsoFor(suggestion, alsoAnswers),
                })
              }
            />
          </li>
        ))}
      </ul>
      {suggestions.length > shown && (
        <button
          type="button"
          class="link"
          onClick={() => setShown(suggestions.length)}
        >
          {words.SHOW_MORE}
        </button>
      )}
    </>
  );
}

function alreadyWords({onPlan}: Suggestion, {view}: State): string {
  return onPlan === null
    ? ''
    : words.already(
        onPlan.objectiveIds.flatMap(id => objectiveRow(view, id) ?? []),
        onPlan.status,
      );
}

/** The others are ticked in the form, for the person to keep or to take out. */
function alsoFor(
  {proposal}: Suggestion,
  others: readonly string[],
): Suggestion['proposal'] {
  return {
    ...proposal,
    objectiveIds: [...(proposal.objectiveIds ?? []), ...others],
  };
}

/** Saves a suggestion as it is, or adds the objective to the row that has it already. A second try of the same one has the same name, so it is never saved twice. */
function usePlan({act, area, objectiveId}: Screen & Cell) {
  const operations = useRef(new Map<string, string>());
  return async ({key, proposal, onPlan}: Suggestion) => {
    const operation = operations.current.get(key) ?? newOperation();
    operations.current.set(key, operation);
    const outcome = await act.report({
      name: 'saveActivity',
      argument: {
        operation,
        ...(onPlan ? alsoUsed(onPlan, objectiveId) : proposal),
      },
      label: onPlan ? words.USING : words.PLANNING,
      said: ({view, warnings}) => {
        const next = nextGap(view, area);
        return {
          text: sentences(
            (onPlan ? words.used : words.planned)(
              proposal.activity,
              view.coverage.gaps.length,
            ),
            warnings,
          ),
          tone: 'done',
          undo: operation,
          ...(next && {
            next: {
              label: words.NEXT_GAP,
              place: suggestionsFor(next),
            },
          }),
        };
      },
    });
    if (outcome?.done) act.back();
  };
}
