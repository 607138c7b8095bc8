/** One cell of the Grid tab as text: its state by symbol and word, then a line for each activity. */
import type {
  DeliveredActivity,
  GridActivity,
  GridCell,
} from '../../domain/grid';
import {STATE_SIGNS} from '../../domain/state-sign';
import type {Look} from './drawing';
import {INK} from './drawing';

const STATES = {
  strong: `${STATE_SIGNS.strong} strong`,
  thin: `${STATE_SIGNS.thin} thin`,
  empty: `${STATE_SIGNS.empty} empty`,
  'not expected': `${STATE_SIGNS['not expected']} not expected`,
};

/** A cell can hold 50,000 characters, and nobody reads that many. */
const MOST_LINES = 40;

/** What an empty cell says until somebody types an activity over it. */
export const EMPTY = STATES.empty;

/** What the signs mean, for whoever points at a header. */
export const SIGNS = `${STATES.strong}: an activity practises the standard or goes further, for long enough. ${STATES.thin}: something, but less. ${STATES.empty}: nothing yet. ${STATES['not expected']} of this grade.`;

export function gridCellText(cell: GridCell): string {
  const {activities} = cell;
  const rest = activities.length - MOST_LINES;
  return [
    stateLine(cell),
    ...activities.slice(0, MOST_LINES).map(activityLine),
    ...(rest > 0 ? [`and ${rest} more`] : []),
  ].join('\n');
}

function stateLine({state, minutes, expected}: GridCell): string {
  if (state === 'empty' || state === 'not expected') return STATES[state];
  const details = [
    ...(minutes > 0 ? [`${minutes} min`] : []),
    ...(expected ? [] : ['not expected here']),
  ];
  return [STATES[state], ...details].join(' · ');
}

function activityLine(one: GridActivity): string {
  const {activity, partner, when, status, delivered} = one;
  const details = [partner, when, status, ...(delivered ? went(delivered) : [])]
    .map(oneLine)
    .filter(Boolean);
  return `• ${[oneLine(activity), ...details].join(' · ')}`;
}

/** What took place against what was planned, as far as somebody said. */
function went({
  minutes,
  plannedMinutes,
  attended,
  expected,
}: DeliveredActivity): readonly string[] {
  const of = (part: number, whole: number | null) =>
    whole ? `${part} of ${whole}` : `${part}`;
  return [
    minutes === null ? '' : `${of(minutes, plannedMinutes)} min`,
    attended === null ? '' : `${of(attended, expected)} came`,
  ];
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

export function gridCellLook({state}: GridCell): Look {
  return state === 'not expected' ? INK.quiet : INK[state];
}

/**
 * What a person typed into a cell that was built empty: all but the mark, which some will leave standing.
 *
 * `○ empty Library night` gives `Library night`; '' where nothing was typed.
 */
export function typedTitle(text: string): string {
  const rest = text.trim().startsWith(EMPTY)
    ? text.trim().slice(EMPTY.length)
    : text;
  return oneLine(rest);
}

/** Whether the add-on wrote this text, as far as a look at its first word can tell. */
export function isBuilt(text: string): boolean {
  if (text === EMPTY) return true;
  return [STATES.strong, STATES.thin, STATES['not expected']].some(mark =>
    text.startsWith(mark),
  );
}
