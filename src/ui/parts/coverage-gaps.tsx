/** What is missing in the school or in a grade, worst first, each with its place in the sheet. */
import {useState} from 'preact/hooks';
import {gapCards, objectiveRow} from '../lookup';
import type {Screen} from '../screen';
import {AREA_TITLES} from '../words/area';
import {listed} from '../words/count';
import * as words from '../words/coverage';
import {reason} from '../words/gap';
import {FIRST} from '../words/headline';
import * as monthWords from '../words/month';
import {NOT_SHOWN, SHOWING, SHOWN} from '../words/show';
import {GradeFilter, useGrade} from './grade-filter';
import {unlessWaiting} from './unless-waiting';

const SHORT = 4;
const MORE = 20;

export function CoverageGaps(props: Screen) {
  const {gaps} = props.state.view.coverage;
  const [grade, setGrade] = useGrade(gaps);
  const [shown, setShown] = useState(SHORT);
  const cards = gapCards(
    gaps.filter(({grades}) => grade === '' || grades.includes(grade)),
  );
  const hidden = cards.length - shown;
  return (
    <section>
      <h2>{monthWords.gapsTitle(gaps.length)}</h2>
      <GradeFilter
        id="scope"
        label={words.SCOPE}
        all={words.WHOLE_SCHOOL}
        gaps={gaps}
        grade={grade}
        onChange={setGrade}
      />
      {cards.length === 0 && <p class="empty">{words.NO_GAPS}</p>}
      <ul class="cards">
        {cards.slice(0, shown).map((card, index) => (
          <li key={`${card[0].objectiveId} ${card[0].area}`} class="card">
            {index === 0 && <small class="first">{FIRST}</small>}
            <Card {...props} card={card} />
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <button
          type="button"
          class="link"
          onClick={() => setShown(shown + MORE)}
        >
          {monthWords.showMore(Math.min(MORE, hidden))}
        </button>
      )}
    </section>
  );
}

function Card({
  state,
  act,
  card,
}: Screen & {readonly card: ReturnType<typeof gapCards>[number]}) {
  const [gap] = card;
  const {objectiveId, area} = gap;
  const row =
    objectiveId === null ? undefined : objectiveRow(state.view, objectiveId);
  const title = row ? row.objective || row.standards.join(', ') : '';
  const show = (id: string) =>
    act.report({
      name: 'showRow',
      argument: {table: 'Objectives', id, area},
      label: SHOWING,
      said: ({shown}) => ({text: shown ? SHOWN : NOT_SHOWN, tone: 'note'}),
    });
  return (
    <>
      <strong dir="auto">{title}</strong>
      <span>{monthWords.gapLine(gap)}</span>
      <span>{listed(card.map(each => AREA_TITLES[each.area]))}</span>
      <small>{reason(gap, row?.expected ?? gap.emptyCells)}</small>
      {objectiveId === null ? (
        <small>{monthWords.gapWithoutId(state.planner.canEdit)}</small>
      ) : (
        <div class="buttons small">
          <button
            type="button"
            aria-label={`${words.SHOW_CELL}: ${title}`}
            {...unlessWaiting(
              state.waiting !== null,
              () => void show(objectiveId),
            )}
          >
            {words.SHOW_CELL}
          </button>
          {state.planner.canEdit && (
            <button
              type="button"
              aria-label={`${words.FILL}: ${title}`}
              onClick={() => act.go({screen: 'suggestions', objectiveId, area})}
            >
              {words.FILL}
            </button>
          )}
        </div>
      )}
    </>
  );
}
