/** What changes of the plan would do: tried out in the page, and saved nowhere. */
import {useMemo, useState} from 'preact/hooks';
import type {ReportView} from '../../contract/report';
import type {Change} from '../../domain/report/change';
import {
  type Outcome,
  type PlacedCell,
  type WhatIf,
  whatIf,
} from '../../domain/report/what-if';
import {AREA_TITLES} from '../words/area';
import {percentWords} from '../words/headline';
import {dotted} from '../words/joined';
import {areasUsed as areasUsedWords} from '../words/report-coverage';
import * as words from '../words/what-if';
import {changeWords} from './change-words';
import {DataTable} from './data-table';
import {Definitions} from './definitions';
import {textLines} from './table';
import {TakeOut} from './take-out';
import {WhatIfForm} from './what-if-form';
import {areasTable, figuresTable, loadsTable} from './what-if-table';

export function WhatIfView({report}: {readonly report: ReportView}) {
  const [changes, setChanges] = useState<readonly Change[]>([]);
  const result = useMemo(() => whatIf(report, changes), [report, changes]);
  const tried = changes.map(change => changeWords(report, change));
  const tables = [
    figuresTable(result),
    areasTable(result),
    loadsTable(result),
  ] as const;
  const sentences = sentencesOf(result);
  return (
    <>
      <div class="content">
        <p>{words.INTRO}</p>
        <WhatIfForm
          report={report}
          onTry={change => setChanges([...changes, change])}
        />
        <section>
          <h2>{words.TRIED}</h2>
          {changes.length === 0 ? (
            <p>{words.NONE_YET}</p>
          ) : (
            <Tried tried={tried} setChanges={setChanges} changes={changes} />
          )}
        </section>
        <p class="headline" role="status">
          {changes.length > 0 && sentences.join(' ')}
        </p>
        {tables.map(table => (
          <DataTable key={table.title} table={table} />
        ))}
        {changes.length > 0 && <Cells report={report} result={result} />}
        <Definitions lines={words.DEFINITIONS} />
      </div>
      <TakeOut
        table={() => ({...tables[0], title: words.file(report.month)})}
        text={() => [
          ...tried,
          ...sentences,
          '',
          ...tables.flatMap(table => [...textLines(table), '']),
        ]}
      />
    </>
  );
}

function Tried({
  tried,
  changes,
  setChanges,
}: {
  readonly tried: readonly string[];
  readonly changes: readonly Change[];
  readonly setChanges: (changes: readonly Change[]) => void;
}) {
  return (
    <>
      <ol class="tried">
        {tried.map((line, index) => (
          <li key={index}>
            <span dir="auto">{line}</span>{' '}
            <button
              type="button"
              class="link"
              aria-label={`${words.TAKE_BACK}: ${line}`}
              onClick={() =>
                setChanges(changes.filter((_, place) => place !== index))
              }
            >
              {words.TAKE_BACK}
            </button>
          </li>
        ))}
      </ol>
      <button type="button" onClick={() => setChanges([])}>
        {words.START_OVER}
      </button>
    </>
  );
}

function Cells({
  report,
  result: {opened, closed},
}: {
  readonly report: ReportView;
  readonly result: WhatIf;
}) {
  if (opened.length + closed.length === 0) return <p>{words.NO_CELLS}</p>;
  return (
    <>
      <CellNames
        report={report}
        title={words.opened(opened.length)}
        cells={opened}
      />
      <CellNames
        report={report}
        title={words.closed(closed.length)}
        cells={closed}
      />
    </>
  );
}

function CellNames({
  report,
  title,
  cells,
}: {
  readonly report: ReportView;
  readonly title: string;
  readonly cells: readonly PlacedCell[];
}) {
  if (cells.length === 0) return null;
  return (
    <details open={cells.length < 10}>
      <summary>{title}</summary>
      <ul class="plain">
        {cells.map(({row: place, area}) => {
          const row = report.view.grid.rows[place]!;
          return (
            <li key={`${place} ${area}`} dir="auto">
              {dotted(
                AREA_TITLES[area],
                row.objective || row.standards.join(', '),
                row.teacher,
              )}
            </li>
          );
        })}
      </ul>
    </details>
  );
}

/** Balance is never said without the number of areas. */
function sentencesOf({before, after}: WhatIf): readonly string[] {
  const confirmed = [before, after].map(outcome =>
    percentWords(outcome.confirmed, outcome.expected),
  );
  const balance = ({balance, areasUsed}: Outcome) =>
    balance === null
      ? percentWords(0, 0)
      : `${balance.toFixed(2)} ${areasUsedWords(areasUsed)}`;
  return [
    words.sentence(
      percentWords(before.covered, before.expected),
      percentWords(after.covered, after.expected),
      balance(before),
      balance(after),
    ),
    ...(confirmed[0] === confirmed[1]
      ? []
      : [words.confirmed(confirmed[0]!, confirmed[1]!)]),
  ];
}
