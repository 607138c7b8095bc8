/** What is missing, worst first, each with its reason and a way to its cell. */
import {useState} from 'preact/hooks';
import type {ReportView} from '../../contract/report';
import type {Gap} from '../../domain/coverage';
import {gapCards, objectiveRow} from '../lookup';
import {AREA_TITLES} from '../words/area';
import {listed} from '../words/count';
import {reason} from '../words/gap';
import {gradesTitle} from '../words/grade';
import {dotted} from '../words/joined';
import {more} from '../words/report';
import * as words from '../words/report-coverage';
import {type Filters, isEverything} from './filters';
import {Jump} from './jump';

const FIRST = 5;
const MORE = 20;

export function GapList({
  report,
  filters,
}: {
  readonly report: ReportView;
  readonly filters: Filters;
}) {
  const [shown, setShown] = useState(FIRST);
  const gaps = gapsShown(report, filters);
  const cards = gapCards(gaps);
  const hidden = cards.length - shown;
  return (
    <section>
      <h2>{words.gapsTitle(gaps.length)}</h2>
      {gaps.length === 0 && (
        <p>{isEverything(filters) ? words.NO_GAPS : words.NO_GAPS_HERE}</p>
      )}
      <ol class="gaps">
        {cards.slice(0, shown).map((card, index) => (
          <li key={index}>
            <GapCard report={report} card={card} />
          </li>
        ))}
      </ol>
      {hidden > 0 && (
        <button type="button" onClick={() => setShown(shown + MORE)}>
          {more(Math.min(MORE, hidden))}
        </button>
      )}
    </section>
  );
}

/** Those of the grade, teacher, subject and area that are shown. */
export function gapsShown(
  {view}: ReportView,
  {grade, teacher, subject, area}: Filters,
): readonly Gap[] {
  const subjects = new Map(
    view.grid.rows.map(row => [row.objectiveId, row.subject]),
  );
  return view.coverage.gaps.filter(
    gap =>
      (grade === '' || gap.grades.includes(grade)) &&
      (teacher === '' || gap.teacher === teacher) &&
      (subject === '' || subjects.get(gap.objectiveId) === subject) &&
      (area === '' || gap.area === area),
  );
}

/** Those of one objective together, each area with a way to its cell. */
export function GapCard({
  report,
  card,
}: {
  readonly report: ReportView;
  readonly card: readonly [Gap, ...Gap[]];
}) {
  const [gap] = card;
  const title = gapTitle(report, gap);
  return (
    <>
      <p>
        <strong class="clamped" dir="auto">
          {title}
        </strong>
        <small dir="auto">{dotted(gradesTitle(gap.grades), gap.teacher)}</small>
      </p>
      <p>
        {listed(card.map(({area}) => AREA_TITLES[area]))}.{' '}
        <small>{reasonOf(report, gap)}</small>
      </p>
      <Jump
        id={gap.objectiveId}
        areas={card.map(({area}) => area)}
        of={title}
      />
    </>
  );
}

/** `Fractions (Grade 3 · Ms. Lopez): Family literacy and Behavioral supports. High priority; …` */
export function gapText(
  report: ReportView,
  card: readonly [Gap, ...Gap[]],
): string {
  const [gap] = card;
  const areas = listed(card.map(({area}) => AREA_TITLES[area]));
  const who = dotted(gradesTitle(gap.grades), gap.teacher);
  return `${gapTitle(report, gap)} (${who}): ${areas}. ${reasonOf(report, gap)}`;
}

function gapTitle(report: ReportView, gap: Gap): string {
  const row = rowOf(report, gap);
  return row ? row.objective || row.standards.join(', ') : '';
}

const reasonOf = (report: ReportView, gap: Gap) =>
  reason(gap, rowOf(report, gap)?.expected ?? gap.emptyCells);

const rowOf = ({view}: ReportView, {objectiveId}: Gap) =>
  objectiveId === null ? undefined : objectiveRow(view, objectiveId);
