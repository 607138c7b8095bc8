/** Why cells are as they are, the emptiest first, each with a way to its place in the sheet. */
import {useState} from 'preact/hooks';
import type {CellState} from '../../domain/grid';
import {formatMinutes} from '../../domain/minutes';
import type {MonthActivity} from '../../domain/report/month-activity';
import {STATUSES} from '../words/choices';
import {whenWords} from '../words/date';
import {gradesTitle} from '../words/grade';
import * as words from '../words/heat';
import {dotted} from '../words/joined';
import {STATES} from '../words/objective';
import {more} from '../words/report';
import type {HeatCell} from './heat';
import {Jump} from './jump';

const FIRST = 8;
const MORE = 40;

const ORDER: readonly CellState[] = ['empty', 'thin', 'strong', 'not expected'];

export function CellList({cells}: {readonly cells: readonly HeatCell[]}) {
  const [shown, setShown] = useState(FIRST);
  const sorted = [...cells].sort(
    (a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state),
  );
  const hidden = sorted.length - shown;
  return (
    <>
      <ul class="cells">
        {sorted.slice(0, shown).map((cell, index) => (
          <li key={index}>
            <Cell cell={cell} />
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" onClick={() => setShown(shown + MORE)}>
          {more(Math.min(MORE, hidden))}
        </button>
      )}
    </>
  );
}

function Cell({cell}: {readonly cell: HeatCell}) {
  const {row, area, state, activities} = cell;
  const {sign, word} = STATES[state];
  const title = row.objective || row.standards.join(', ');
  return (
    <>
      <p>
        <span class={`state ${state.replace(' ', '-')}`}>
          <span aria-hidden="true">{sign}</span> {word}
        </span>{' '}
        <strong class="clamped" dir="auto">
          {title}
        </strong>
        <small dir="auto">
          {dotted(
            gradesTitle(row.grades),
            row.teacher,
            row.standards.join(', '),
          )}
        </small>
      </p>
      <p>{whyWords(cell)}</p>
      {activities.length > 0 && (
        <ul class="served">
          {activities.map((activity, index) => (
            <Served key={index} activity={activity} />
          ))}
        </ul>
      )}
      <Jump id={row.objectiveId} areas={[area]} of={title} />
    </>
  );
}

function Served({activity}: {readonly activity: MonthActivity}) {
  const {partner, status, alignment, minutes, when} = activity;
  const time = whenWords(when, activity.startDate, activity.endDate);
  return (
    <li>
      <span class="clamped" dir="auto">
        {activity.activity}
      </span>
      <small dir="auto">
        {dotted(
          partner,
          time,
          minutes > 0 ? formatMinutes(minutes) : '',
          STATUSES[status],
          words.ALIGNMENTS[alignment],
        )}
      </small>
    </li>
  );
}

/** Why a cell is in its state, in a sentence. */
export function whyWords(cell: HeatCell): string {
  const {state, activities, minutes, leastMinutes} = cell;
  if (state === 'not expected') return words.NOT_EXPECTED;
  if (state === 'strong') return words.STRONG;
  if (state === 'empty') return words.EMPTY;
  return activities.every(({alignment}) => alignment === 1)
    ? words.ON_TOPIC
    : words.tooShort(minutes, leastMinutes);
}
