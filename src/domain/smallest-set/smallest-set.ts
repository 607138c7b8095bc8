/** The fewest activities of the bank that close a month's gaps, ready to be planned, and what stays open. */
import type {BankActivity} from '../bank';
import {cellsOf} from '../cells';
import {gaps} from '../gaps';
import type {Month} from '../month';
import {type Plan, indexesOf} from '../plan';
import {starterWhy, thinWhy} from '../why';
import type {CellName, GapName, Pick, SmallestSet} from './answer';
import type {Fit} from './fit';
import {type Offer, type OpenCell, offersOf} from './offers';
import {reasonWords, whyLeftOf} from './reason';
import {type Room, roomsOf} from './room';
import {smallestCover} from './smallest-cover';

interface Days {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** No day before this one is proposed; blank for the whole month. */
  readonly from: string;
}

/**
 * First as many gaps as can be closed, then with as few activities as that takes.
 *
 * What may close a gap is said in `fitOf`. No partner gets more minutes than its hours leave, and no session
 * falls on a locked day.
 *
 * @param asked the gaps to close; null for all of the month
 */
export function smallestSet(
  plan: Plan,
  bank: readonly BankActivity[],
  month: Month,
  {today, from}: Days,
  asked: readonly CellName[] | null,
): SmallestSet {
  const open = openGaps(plan, month, asked);
  const cells = openCells(plan, month, open);
  const {spare, roomFor} = roomsOf(plan, month, today, from);
  const canBeHeld = (activity: BankActivity) =>
    roomFor(activity).refusal === '';
  const offers = offersOf(plan, bank, month, cells, canBeHeld);
  const rooms = offers.map(({activity}) => roomFor(activity));
  const {picks, isSmallest} = smallestCover({
    gaps: cells.length,
    candidates: offers.map(({closes}, index) => {
      const {refusal, partner, minutes} = rooms[index]!;
      return {closes: refusal === '' ? closes : [], partner, minutes};
    }),
    spare,
  });
  const closed = new Set(
    picks.flatMap(pick =>
      offers[pick]!.closes.map(place => keyOf(nameOf(cells[place]!))),
    ),
  );
  const whyLeft = whyLeftOf(bank, cells, offers, rooms);
  return {
    month,
    gaps: open,
    picks: picks
      .map(pick => pickOf(offers[pick]!, rooms[pick]!, cells, spare))
      .sort((a, b) => b.closes.length - a.closes.length),
    left: open
      .filter(gap => !closed.has(keyOf(gap)))
      .map(gap => ({...gap, reason: whyLeft(gap)})),
    isSmallest,
    bankSize: bank.length,
  };
}

/** Worst first. */
function openGaps(
  plan: Plan,
  month: Month,
  asked: readonly CellName[] | null,
): readonly GapName[] {
  const wanted = asked && new Set(asked.map(keyOf));
  return gaps(plan, cellsOf(plan), month, indexesOf(plan, month))
    .map(({objectiveId, area}) => ({objectiveId, area}))
    .filter(gap => wanted === null || wanted.has(keyOf(gap)));
}

function openCells(
  {objectives}: Plan,
  month: Month,
  open: readonly GapName[],
): readonly OpenCell[] {
  const byId = new Map(
    objectives
      .filter(objective => objective.month === month)
      .map(objective => [objective.id, objective]),
  );
  return open.flatMap(({objectiveId, area}) =>
    objectiveId === null
      ? []
      : [{objectiveId, objective: byId.get(objectiveId)!, area}],
  );
}

function pickOf(
  offer: Offer,
  {sessions, minutes, partner, placement}: Room,
  cells: readonly OpenCell[],
  spare: readonly number[],
): Pick {
  const {activity, area, closes, fits} = offer;
  return {
    bankId: activity.id,
    area,
    activity: activity.activity,
    partner: activity.partner,
    ...(placement ?? NO_DAYS),
    sessions,
    minutesPerSession: activity.minutesPerSession,
    why: whyOf(offer, cells),
    alignment: fits.every(fit => NEAR.includes(fit)) ? 2 : 1,
    closes: closes.map(place => nameOf(cells[place]!)),
    reason: reasonWords(
      offer,
      partner === null ? null : {minutes, spare: spare[partner]!},
      placement !== null,
    ),
  };
}

const NO_DAYS = {when: '', startDate: null, endDate: null};

/** As near as practising the skill itself; all else is the same topic. */
const NEAR: readonly Fit[] = ['standard', 'cluster'];

/** The bank's own words where they say something; else a sentence to begin from. */
function whyOf(
  {activity, area, closes}: Offer,
  cells: readonly OpenCell[],
): string {
  if (thinWhy(activity.why) === null) return activity.why;
  const topics = closes.map(place => {
    const {standards, objective} = cells[place]!.objective;
    return standards[0]?.label || objective;
  });
  const told = [...new Set(topics)].slice(0, MOST_TOPICS);
  return starterWhy(area, activity.activity, told.join('; '));
}

const MOST_TOPICS = 3;

function nameOf({objectiveId, area}: OpenCell): CellName {
  return {objectiveId, area};
}

function keyOf({objectiveId, area}: GapName): string {
  return `${area} ${objectiveId}`;
}
