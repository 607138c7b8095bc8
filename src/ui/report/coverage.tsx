/** The month's coverage: what is covered, whether it gets better, what to do first, and where it is thin. */
import {useMemo, useState} from 'preact/hooks';
import type {ReportView} from '../../contract/report';
import {orphansOf} from '../../domain/report/month-activity';
import {gapCards} from '../lookup';
import {Headline} from '../parts/headline';
import {AREA_TITLES} from '../words/area';
import {FIRST} from '../words/headline';
import * as heatWords from '../words/heat';
import * as words from '../words/report-coverage';
import {Bar} from './bar';
import {coverageTable} from './coverage-file';
import {DataTable} from './data-table';
import {Definitions} from './definitions';
import {FilterBar, filterWords} from './filter-bar';
import {EVERYTHING, type Filters} from './filters';
import {GapCard, GapList, gapText, gapsShown} from './gap-list';
import {headline} from './headline';
import {GROUPS, type GroupedBy, heat as heatOf} from './heat';
import {HeatGrid} from './heat-grid';
import {partnerTable} from './partner-table';
import {Pick} from './pick';
import {TakeOut} from './take-out';
import {Tiles, tileLines} from './tiles';
import {textLines} from './table';
import {TrendChart} from './trend-chart';

export function CoverageView({report}: {readonly report: ReportView}) {
  const [filters, setFilters] = useState(EVERYTHING);
  const {coverage} = report.view;
  const sentences = headline(coverage, report.before);
  const [first] = coverage.gaps;
  return (
    <>
      <div class="content">
        <section class="headlines">
          <Headline coverage={coverage} before={report.before} />
        </section>
        {coverage.objectives > 0 && (
          <>
            <Tiles report={report} />
            {first && (
              <section class="notice">
                <h2>{FIRST}</h2>
                <GapCard report={report} card={[first]} />
              </section>
            )}
            <div class="columns">
              <Areas report={report} />
              <section>
                <h2>{words.TREND}</h2>
                <TrendChart trend={report.trend} />
              </section>
            </div>
            <Where report={report} filters={filters} setFilters={setFilters} />
            <GapList
              key={JSON.stringify(filters)}
              report={report}
              filters={filters}
            />
          </>
        )}
        <Orphans report={report} />
        <Partners report={report} />
        <Definitions lines={words.DEFINITIONS} />
      </div>
      <TakeOut
        table={() =>
          coverageTable(report, heatOf(report, filters, 'objective'))
        }
        text={() => [
          ...sentences,
          ...tileLines(report),
          '',
          words.gapsTitle(coverage.gaps.length),
          ...gapCards(gapsShown(report, filters)).map(card =>
            gapText(report, card),
          ),
          '',
          ...textLines(partnerTable(report)),
        ]}
      />
    </>
  );
}

function Where({
  report,
  filters,
  setFilters,
}: {
  readonly report: ReportView;
  readonly filters: Filters;
  readonly setFilters: (filters: Filters) => void;
}) {
  const [by, setBy] = useState<GroupedBy>('grade');
  const heat = useMemo(
    () => heatOf(report, filters, by),
    [report, filters, by],
  );
  const isNarrowed = filters.status !== '' || filters.partner !== '';
  return (
    <section>
      <h2>{heatWords.TITLE}</h2>
      <FilterBar report={report} filters={filters} onChange={setFilters} />
      <p class="on-paper">{filterWords(report, filters)}</p>
      <Pick
        id="rows"
        label={heatWords.ROWS}
        value={by}
        options={GROUPS.map(group => ({
          value: group,
          label: heatWords.GROUPS[group],
        }))}
        onChange={setBy}
      />
      <p role="status">
        {heat.objectives === 0
          ? heatWords.NONE_FIT
          : heatWords.shown(heat.objectives, heat)}
        {isNarrowed && ` ${heatWords.NARROWED}`}
      </p>
      {heat.objectives > 0 && (
        <HeatGrid heat={heat} by={by} caption={heatWords.HINT} />
      )}
    </section>
  );
}

function Areas({report}: {readonly report: ReportView}) {
  return (
    <section>
      <h2>{words.AREAS}</h2>
      <ul class="areas">
        {report.view.coverage.areas.map(slice => (
          <li key={slice.area}>
            <span>{AREA_TITLES[slice.area]}</span>
            <span class="count">
              {words.areaLine(slice.covered, slice.expected, slice.strong)}
            </span>
            <Bar
              part={slice.covered}
              whole={slice.expected}
              strong={slice.strong}
            />
          </li>
        ))}
      </ul>
      <small>{words.AREAS_LEGEND}</small>
    </section>
  );
}

function Partners({report}: {readonly report: ReportView}) {
  if (report.partners.length > 0)
    return <DataTable table={partnerTable(report)} />;
  return (
    <section>
      <h2>{words.PARTNERS}</h2>
      <p>{words.NO_PARTNERS}</p>
    </section>
  );
}

function Orphans({report}: {readonly report: ReportView}) {
  const orphans = orphansOf(report.activities);
  if (orphans.length === 0) return null;
  return (
    <section>
      <h2>{words.orphansTitle(orphans.length)}</h2>
      <p>{words.ORPHANS_HINT}</p>
      <ul class="plain">
        {orphans.map(({activity, area, id}, place) => (
          <li key={place} dir="auto">
            {activity || id || (area && AREA_TITLES[area])}
          </li>
        ))}
      </ul>
    </section>
  );
}
