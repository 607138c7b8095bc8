/** What the bank offers for a month's gaps: each way of holding one of its activities once. */
import {AREA_INDEX, type Area} from '../area';
import {type BankActivity, ideaKey, timesUsed} from '../bank';
import {type BankTag, objectiveTags} from '../bank-tag';
import {parseStandard} from '../catalogue';
import type {Grade} from '../grade';
import type {Month} from '../month';
import type {Objective, Plan} from '../plan';
import {type Fit, fitOf, FITS} from './fit';

/** An expected cell with nothing in it, of an objective that can be named. */
export interface OpenCell {
  readonly objectiveId: string;
  readonly objective: Objective;
  readonly area: Area;
}

export interface Offer {
  readonly activity: BankActivity;
  readonly area: Area;
  /** Those that it is held for, where nothing but grades tell what it is good for; else none. */
  readonly band: readonly Grade[];
  /** The cells that it would close, by their places, in order, and how it fits each. */
  readonly closes: readonly number[];
  readonly fits: readonly Fit[];
}

/** Primary and upper elementary, middle, high school: what is held for one is not held for another. */
const BANDS: readonly (readonly Grade[])[] = [
  ['PK', 'K', '1', '2'],
  ['3', '4', '5'],
  ['6', '7', '8'],
  ['9', '10', '11', '12'],
];

/**
 * Better ones first: those that fit more nearly, then those used less, then in sheet order.
 *
 * An activity that is tagged for nothing is the last resort: it closes only what no tagged one that can be
 * held would close, and of that only what is in one band of grades at a time. What the month already has for
 * an objective, if only as an idea or cancelled, is not offered for it again.
 *
 * @param canBeHeld whether there are days and hours for it at all
 */
export function offersOf(
  plan: Plan,
  bank: readonly BankActivity[],
  month: Month,
  cells: readonly OpenCell[],
  canBeHeld: (activity: BankActivity) => boolean,
): readonly Offer[] {
  const matches = bank.flatMap(matcher(plan, month, cells));
  const isTagged = ({activity}: Match) => activity.tags.length > 0;
  const claimed = new Set(
    matches
      .filter(match => isTagged(match) && canBeHeld(match.activity))
      .flatMap(({found}) => found.map(({place}) => place)),
  );
  const times = timesUsed(plan.activities);
  return matches
    .flatMap(match =>
      isTagged(match) ? offer(match, []) : lastResorts(match, claimed),
    )
    .map(each => {
      const {activity, area} = each;
      const used = times.get(ideaKey(area, activity.activity)) ?? 0;
      return {
        each,
        order: [AREA_INDEX[area], meanFit(each), used, activity.row],
      };
    })
    .sort((a, b) => compared(a.order, b.order))
    .map(({each}) => each);
}

/** The cells that an activity fits, one or more. */
interface Match {
  readonly activity: BankActivity;
  readonly area: Area;
  readonly found: readonly {
    readonly place: number;
    readonly fit: Fit;
    readonly grades: readonly Grade[];
  }[];
}

function matcher(
  plan: Plan,
  month: Month,
  cells: readonly OpenCell[],
): (activity: BankActivity) => readonly Match[] {
  const taken = ideasTaken(plan, month);
  const wanted = cells.map(({objective}) => ({
    grades: objective.grades,
    tags: objectiveTags(objective),
    domains: objective.standards.map(({domain}) => domain),
  }));
  const domainOf = ({code}: BankTag) =>
    parseStandard(code, plan.catalogue)?.domain ?? null;
  const byArea = new Map<Area, number[]>();
  cells.forEach(({area}, place) => {
    const places = byArea.get(area);
    if (places === undefined) byArea.set(area, [place]);
    else places.push(place);
  });
  return activity => {
    const {area} = activity;
    if (area === null || activity.activity === '') return [];
    const key = ideaKey(area, activity.activity);
    const found = (byArea.get(area) ?? []).flatMap(place => {
      const {objectiveId} = cells[place]!;
      const {grades} = wanted[place]!;
      const fit = fitOf(activity, wanted[place]!, domainOf);
      return fit === null || taken.has(`${objectiveId} ${key}`)
        ? []
        : [{place, fit, grades}];
    });
    return found.length === 0 ? [] : [{activity, area, found}];
  };
}

function offer({activity, area, found}: Match, band: readonly Grade[]): Offer {
  return {
    activity,
    area,
    band,
    closes: found.map(({place}) => place),
    fits: found.map(({fit}) => fit),
  };
}

/** One for each band of grades that has cells which nothing better closes. */
function lastResorts(
  match: Match,
  claimed: ReadonlySet<number>,
): readonly Offer[] {
  return BANDS.flatMap(band => {
    const found = match.found.filter(
      ({place, grades}) =>
        !claimed.has(place) && grades.some(grade => band.includes(grade)),
    );
    const {grades} = match.activity;
    const suited =
      grades.length === 0 ? band : band.filter(grade => grades.includes(grade));
    return found.length === 0 ? [] : [offer({...match, found}, suited)];
  });
}

/** An objective's id and the `ideaKey` of what names it this month, whatever its status. */
function ideasTaken({activities}: Plan, month: Month): ReadonlySet<string> {
  return new Set(
    activities.flatMap(({area, activity, objectiveIds, ...its}) =>
      area === null || its.month !== month
        ? []
        : objectiveIds.map(id => `${id} ${ideaKey(area, activity)}`),
    ),
  );
}

function meanFit({fits}: Offer): number {
  return fits.reduce((sum, fit) => sum + FITS.indexOf(fit), 0) / fits.length;
}

function compared(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((number, index) => number !== other[index]);
  return at < 0 ? 0 : one[at]! - other[at]!;
}
