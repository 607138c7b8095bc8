/** The report: a month, and the part of it that somebody looks at. */
import {useState} from 'preact/hooks';
import type {ReportOpening} from '../../contract/opening';
import type {ReportView} from '../../contract/report';
import {call} from '../call';
import {useKeyboardHandedOn} from '../focus';
import {Loaded} from '../parts/loaded';
import {monthTitle} from '../words/date';
import * as words from '../words/report';
import {CoverageView} from './coverage';
import {DeliveredView} from './delivered';
import {FairnessView} from './fairness';
import {Pick} from './pick';
import {ResultsView} from './results';
import {WhatIfView} from './what-if';
import {YearView} from './year';

type View = ReportOpening['view'];

const VIEWS = Object.keys(words.VIEWS) as readonly View[];

export function Report({opening}: {readonly opening: ReportOpening}) {
  const [month, setMonth] = useState(opening.month);
  const [view, setView] = useState(opening.view);
  useKeyboardHandedOn();
  return (
    <Loaded
      load={() => call('loadReport', {month})}
      again={month}
      around={waiting => (
        <>
          <header class="top">
            <h1 tabIndex={-1}>{words.TITLE}</h1>
          </header>
          {waiting}
        </>
      )}
    >
      {report => (
        <>
          <Top report={report} onMonth={setMonth} />
          <nav aria-label={words.PARTS}>
            {VIEWS.map(each => (
              <button
                key={each}
                type="button"
                aria-current={each === view ? 'page' : undefined}
                onClick={() => setView(each)}
              >
                {words.VIEWS[each]}
              </button>
            ))}
          </nav>
          <Part key={`${view} ${report.month}`} view={view} report={report} />
        </>
      )}
    </Loaded>
  );
}

function Top({
  report,
  onMonth,
}: {
  readonly report: ReportView;
  readonly onMonth: (month: string) => void;
}) {
  const {month, months, schoolName, today} = report;
  return (
    <header class="top">
      <h1 tabIndex={-1}>
        {words.TITLE}
        {schoolName !== '' && <span dir="auto"> · {schoolName}</span>}
        <small>{words.asOf(month, today)}</small>
      </h1>
      <Pick
        id="month"
        label={words.MONTH}
        value={month}
        options={months.map(value => ({value, label: monthTitle(value)}))}
        onChange={onMonth}
      />
    </header>
  );
}

function Part({
  view,
  report,
}: {
  readonly view: View;
  readonly report: ReportView;
}) {
  switch (view) {
    case 'coverage':
      return <CoverageView report={report} />;
    case 'year':
      return <YearView report={report} />;
    case 'whatIf':
      return <WhatIfView report={report} />;
    case 'fairness':
      return <FairnessView report={report} />;
    case 'delivered':
      return <DeliveredView report={report} />;
    case 'results':
      return <ResultsView report={report} />;
  }
}
