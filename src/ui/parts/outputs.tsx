/** Where a month’s first screen leads: its coverage, what is printed and sent home, and what is measured. */
import {reviewCoverage} from '../review-coverage';
import {role} from '../role';
import type {Screen} from '../screen';
import {REVIEW_COVERAGE} from '../words/month';
import * as words from '../words/coverage';
import {unlessWaiting} from './unless-waiting';

export function Outputs({state, act}: Screen) {
  const {month} = state.view;
  const {canEdit} = state.planner;
  // Below, where a principal has it first.
  const hasButton = canEdit && role() === 'principal';
  const entry = (label: string, open: () => unknown) => (
    <button
      type="button"
      {...unlessWaiting(state.waiting !== null, () => void open())}
    >
      {label}
    </button>
  );
  return (
    <section>
      <h2>{words.OUTPUTS}</h2>
      <div class="buttons shortcuts">
        {!hasButton &&
          entry(REVIEW_COVERAGE, () =>
            canEdit
              ? reviewCoverage({state, act})
              : act.go({screen: 'coverage'}),
          )}
        {entry(words.REPORT, () =>
          act.report({
            name: 'showReport',
            argument: {month, view: 'coverage'},
            label: words.OPENING,
          }),
        )}
        {entry(words.SHARE, () =>
          act.report({
            name: 'showShare',
            argument: {month, view: 'handout'},
            label: words.OPENING,
          }),
        )}
        {entry(words.RESULTS, () => act.go({screen: 'results'}))}
      </div>
    </section>
  );
}
