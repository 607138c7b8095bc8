/** What the school measures: each indicator with its latest reading, and a form to note down the next. */
import type {ResultsView} from '../../contract/results';
import {call} from '../call';
import {indicatorGroups} from '../indicator-groups';
import {Primary} from '../parts/buttons';
import {IndicatorCard} from '../parts/indicator-card';
import {LoadedScreen} from '../parts/loaded-screen';
import {Page} from '../parts/page';
import {ResultProblems} from '../parts/result-problems';
import type {Screen} from '../screen';
import * as words from '../words/results';

export function ResultsScreen(props: Screen) {
  // Undo brings another view of the month, and may have changed the tab as well.
  return (
    <LoadedScreen
      {...props}
      title={words.TITLE}
      load={() => call('loadResults')}
      again={props.state.view}
    >
      {results => <Shown {...props} results={results} />}
    </LoadedScreen>
  );
}

function Shown(props: Screen & {readonly results: ResultsView}) {
  const {results, state, act} = props;
  const {canEdit} = state.planner;
  const isEmpty = results.indicators.length === 0;
  const takeOver = () => act.go({screen: 'adoptResults'});
  return (
    <Page
      {...props}
      title={words.TITLE}
      buttons={
        <>
          {isEmpty && canEdit && (
            <Primary
              label={words.TAKE_OVER}
              waiting={state.waiting}
              onPress={takeOver}
            />
          )}
          {!isEmpty && canEdit && (
            <button type="button" onClick={takeOver}>
              {words.TAKE_OVER}
            </button>
          )}
          <button type="button" onClick={() => act.go({screen: 'grants'})}>
            {words.FOR_GRANTS}
          </button>
        </>
      }
    >
      <p class={isEmpty ? 'empty' : 'hint'}>
        {isEmpty ? words.NONE : words.INTRO}
      </p>
      <ToLookAt results={results} />
      {indicatorGroups(results.indicators).map(({result, sites}) => (
        <section key={result}>
          <h2 dir="auto">{result || words.WITHOUT_RESULT}</h2>
          {sites.map(({siteResult, indicators}) => (
            <div key={siteResult}>
              {siteResult !== '' && <p dir="auto">{siteResult}</p>}
              <ul class="cards">
                {indicators.map(indicator => (
                  <IndicatorCard
                    key={indicator.name}
                    indicator={indicator}
                    canEdit={canEdit}
                    onNote={() =>
                      act.go({screen: 'reading', indicator: indicator.name})
                    }
                  />
                ))}
              </ul>
            </div>
          ))}
        </section>
      ))}
    </Page>
  );
}

function ToLookAt({results: {problems, unknown}}: {results: ResultsView}) {
  return (
    <>
      {unknown.length > 0 && (
        <details>
          <summary>{words.UNKNOWN}</summary>
          <ul>
            {unknown.map(({name, activities, meant}) => (
              <li key={name} dir="auto">
                {words.unknownName(name, activities, meant)}
              </li>
            ))}
          </ul>
        </details>
      )}
      <ResultProblems problems={problems} />
    </>
  );
}
