/** The month's gaps, worst first, an objective a card; each empty area opens what could fill it. */
import {useState} from 'preact/hooks';
import {gapCards, objectiveRow} from '../lookup';
import {role} from '../role';
import type {Screen} from '../screen';
import {AREA_TITLES} from '../words/area';
import {copyFrom} from '../words/copy-from';
import {monthAfter} from '../words/date';
import {reason} from '../words/gap';
import {dotted} from '../words/joined';
import * as words from '../words/month';
import {GradeFilter, useGrade} from './grade-filter';

const FIRST = 5;
const MORE = 20;

export function Gaps(props: Screen) {
  const all = props.state.view.coverage.gaps;
  const [grade, setGrade] = useGrade(all);
  const [shown, setShown] = useState(FIRST);
  const cards = gapCards(
    all.filter(({grades}) => grade === '' || grades.includes(grade)),
  );
  const hidden = cards.length - shown;
  return (
    <section>
      <h2>{words.gapsTitle(all.length)}</h2>
      {all.length === 0 && <p class="empty">{words.NO_GAPS}</p>}
      {(all.length > FIRST || grade !== '') && (
        <GradeFilter
          id="gap-grade"
          label={words.GRADE}
          all={words.ALL_GRADES}
          gaps={all}
          grade={grade}
          onChange={setGrade}
        />
      )}
      <ul class="cards">
        {cards.slice(0, shown).map(gaps => (
          <li key={`${gaps[0].objectiveId} ${gaps[0].area}`} class="card">
            <GapCard {...props} gaps={gaps} />
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <button
          type="button"
          class="link"
          onClick={() => setShown(shown + MORE)}
        >
          {words.showMore(Math.min(MORE, hidden))}
        </button>
      )}
      <Shortcuts {...props} />
    </section>
  );
}

/** What fills many cells at once; teachers enter, the others plan. */
export function Shortcuts({state, act}: Screen) {
  const {planner, view} = state;
  const {coverage, lists, month} = view;
  const hasGaps = coverage.gaps.length > 1;
  const {hasActivities} = lists.before;
  if (role() === 'teacher' || !planner.canEdit) return null;
  if (!hasGaps && !hasActivities) return null;
  return (
    <div class="buttons shortcuts">
      {hasGaps && (
        <button type="button" onClick={() => act.go({screen: 'smallestSet'})}>
          {words.SMALLEST_SET}
        </button>
      )}
      {hasActivities && (
        <button type="button" onClick={() => act.go({screen: 'copyForward'})}>
          {copyFrom(monthAfter(month, -1))}
        </button>
      )}
    </div>
  );
}

function GapCard({
  state,
  act,
  gaps,
}: Screen & {readonly gaps: ReturnType<typeof gapCards>[number]}) {
  const [{objectiveId, area}] = gaps;
  if (objectiveId === null)
    return (
      <>
        <span>{dotted(words.gapLine(gaps[0]), AREA_TITLES[area])}</span>
        <small>{words.gapWithoutId(state.planner.canEdit)}</small>
      </>
    );
  const row = objectiveRow(state.view, objectiveId);
  const title = row ? row.objective || row.standards.join(', ') : '';
  return (
    <>
      <strong>{title}</strong>
      <span>{words.gapLine(gaps[0])}</span>
      <small>{reason(gaps[0], row?.expected ?? 0)}</small>
      <div class="buttons small">
        {gaps.map(gap => (
          <button
            key={gap.area}
            type="button"
            aria-label={`${AREA_TITLES[gap.area]}: ${title}`}
            onClick={() =>
              act.go(
                state.planner.canEdit
                  ? {screen: 'suggestions', objectiveId, area: gap.area}
                  : {screen: 'objective', id: objectiveId},
              )
            }
          >
            {AREA_TITLES[gap.area]}
          </button>
        ))}
      </div>
    </>
  );
}
