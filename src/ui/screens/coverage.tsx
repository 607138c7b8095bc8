/** The month's coverage for who has twenty seconds: how much, whether it gets better, and what is missing where. */
import {useEffect, useState} from 'preact/hooks';
import type {MonthView} from '../../contract/month';
import type {ReportView} from '../../contract/report';
import {call} from '../call';
import {Primary} from '../parts/buttons';
import {CoverageGaps} from '../parts/coverage-gaps';
import {CoverageTiles} from '../parts/coverage-tiles';
import {Headline} from '../parts/headline';
import {MonthPicker} from '../parts/month-picker';
import {Page} from '../parts/page';
import {unlessWaiting} from '../parts/unless-waiting';
import type {Screen} from '../screen';
import * as words from '../words/coverage';
import {coverageWritten, WRITING} from '../words/month';

export function CoverageScreen(props: Screen) {
  const {state, act} = props;
  const {view, waiting} = state;
  const {month} = view;
  const before = useBefore(view);
  return (
    <Page
      {...props}
      title={words.TITLE}
      buttons={
        <>
          <Primary
            label={words.FULL_REPORT}
            waiting={waiting}
            onPress={() =>
              void act.report({
                name: 'showReport',
                argument: {month, view: 'coverage'},
                label: words.OPENING,
              })
            }
          />
          {state.planner.canEdit && <WriteTab {...props} />}
        </>
      }
    >
      <MonthPicker {...props} />
      <div class="headline">
        <Headline coverage={view.coverage} before={before} />
      </div>
      {view.coverage.cells.expected > 0 && (
        <>
          <CoverageTiles cells={view.coverage.cells} before={before} />
          <CoverageGaps {...props} />
        </>
      )}
    </Page>
  );
}

/** Where the tab shows another month, or an older state of this one. */
function WriteTab({state, act}: Screen) {
  const {month} = state.view;
  return (
    <button
      type="button"
      {...unlessWaiting(
        state.waiting !== null,
        () =>
          void act.report({
            name: 'writeCoverage',
            argument: {month},
            label: WRITING,
            said: () => ({text: coverageWritten(month), tone: 'done'}),
          }),
      )}
    >
      {words.WRITE_TAB}
    </button>
  );
}

/** The month to compare with, asked for once the rest is drawn; what is missing is left out. */
function useBefore(view: MonthView): ReportView['before'] {
  const [found, setFound] = useState<ReportView | null>(null);
  const {month} = view;
  useEffect(() => {
    call('loadReport', {month}).then(setFound, () => undefined);
  }, [month]);
  return found?.month === month ? found.before : null;
}
