/** Why an activity is picked, and why a gap stays open, in words. */
import {AREA_TITLES} from '../area';
import type {BankActivity} from '../bank';
import {counted, listed} from '../count';
import {gradeWords} from '../grade';
import {formatMinutes} from '../minutes';
import type {GapName} from './answer';
import type {Fit} from './fit';
import type {Offer, OpenCell} from './offers';
import type {Room} from './room';

const FIT_WORDS: readonly (readonly [Fit, string])[] = [
  ['standard', 'the standard'],
  ['cluster', 'the cluster'],
  ['domain', 'the domain or strand'],
];

/**
 * "The bank has it for 3.OA and 3.NF.A: the domain or strand of 2 objectives. It takes 3 h of the 9 h 30
 * that Riverside has left."
 *
 * @param hours what it takes and what its partner has left; null where none are agreed
 */
export function reasonWords(
  offer: Offer,
  hours: {readonly minutes: number; readonly spare: number} | null,
  hasDays: boolean,
): string {
  return [
    fitWords(offer),
    hours === null
      ? ''
      : `It takes ${formatMinutes(hours.minutes)} of the ${formatMinutes(hours.spare)} that ${offer.activity.partner} has left.`,
    hasDays ? '' : 'Too few days are left in the month: choose them yourself.',
  ]
    .filter(sentence => sentence !== '')
    .join(' ');
}

function fitWords({activity, band, fits}: Offer): string {
  if (band.length > 0)
    return `The bank names no standard for it, and nothing better fits: it is held for ${gradeWords(band)}.`;
  const told = FIT_WORDS.map(([fit, words]) => ({
    words,
    count: fits.filter(one => one === fit).length,
  })).filter(({count}) => count > 0);
  const codes = activity.tags.map(({code}) => code);
  return `The bank has it for ${listed(codes)}: ${listed(
    told.map(({words, count}, index) =>
      index === 0
        ? `${words} of ${counted(count, 'objective')}`
        : `${words} of ${count}`,
    ),
  )}.`;
}

/** Tells of a gap that no pick closes what is in the way. */
export function whyLeftOf(
  bank: readonly BankActivity[],
  cells: readonly OpenCell[],
  offers: readonly Offer[],
  rooms: readonly Room[],
): (gap: GapName) => string {
  const places = new Map(
    cells.map(({objectiveId, area}, place) => [
      `${area} ${objectiveId}`,
      place,
    ]),
  );
  const firstOffer = new Map<number, number>();
  offers.forEach(({closes}, index) => {
    for (const place of closes)
      if (!firstOffer.has(place)) firstOffer.set(place, index);
  });
  return ({objectiveId, area}) => {
    if (objectiveId === null)
      return 'Its objective has no ID of its own yet: build the grid once, and it gets one.';
    if (!bank.some(one => one.area === area && one.activity !== ''))
      return `The bank has no activity in ${AREA_TITLES[area]}.`;
    const place = places.get(`${area} ${objectiveId}`)!;
    const index = firstOffer.get(place);
    if (index === undefined) return nothingFits(cells[place]!);
    const {activity} = offers[index]!;
    const refusal =
      rooms[index]!.refusal ||
      `the hours that ${activity.partner} has left close more elsewhere.`;
    return `“${activity.activity}” would fit, but ${refusal}`;
  };
}

function nothingFits({objective, area}: OpenCell): string {
  const {codes, grades} = objective;
  const asked = [
    codes.length === 0 ? 'an objective without a standard' : listed(codes),
    ...(grades.length === 0 ? [] : [`in ${gradeWords(grades)}`]),
  ].join(' ');
  return `Nothing in the bank for ${AREA_TITLES[area]} fits ${asked}.`;
}
