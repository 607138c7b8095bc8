/** What people fill in the form of an activity, field by field and cell by cell. */
import {type Chance, oneOf} from './chance';
import type {Sender} from './request';
import {hardText} from './texts';
import type {Value} from './tables';

export const AREAS: {readonly [title: string]: string} = {
  'Family literacy': 'familyLiteracy',
  'Health and wellness': 'healthWellness',
  'Family engagement': 'familyEngagement',
};

/** Fields of an activity that hold text. */
export const WORDS: {readonly [field: string]: string} = {
  why: 'Why it supports',
  partner: 'Partner',
  lead: 'Lead',
  when: 'When',
  notes: 'Notes',
};
const NUMBERS: {readonly [field: string]: string} = {
  sessions: 'Sessions',
  participants: 'Expected participants',
  minutesPerSession: 'Minutes per session',
};

/** A day as the sheet counts it. */
const serial = (year: number, month: number, day: number) =>
  Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;

export interface Filled {
  readonly fields: {readonly [field: string]: unknown};
  readonly cells: Map<string, Value | undefined>;
}

/** A field and its cell; both blank now and then. */
type Fills = (
  count: number,
  random: Chance,
) => readonly [unknown, Value | undefined];

const BLANK_IN = 5;

const words: Fills = (count, random) => {
  const text = hardText(count, random);
  return random(BLANK_IN) === 0 ? ['', undefined] : [text, text];
};

const number: Fills = (_, random) => {
  const value = 100 + random(800);
  return random(BLANK_IN) === 0 ? [null, undefined] : [value, value];
};

const day: Fills = (_, random) => {
  const date = 1 + random(28);
  const text = `2026-10-${String(date).padStart(2, '0')}`;
  return random(BLANK_IN) === 0
    ? [null, undefined]
    : [text, serial(2026, 10, date)];
};

const FIELDS: readonly (readonly [string, string, Fills])[] = [
  ...Object.entries(WORDS).map(
    ([field, header]) => [field, header, words] as const,
  ),
  ...Object.entries(NUMBERS).map(
    ([field, header]) => [field, header, number] as const,
  ),
  ['startDate', 'Start date', day],
];

/** @param also the header of a column that is among them in any case */
export function filled(
  {count}: Sender,
  random: Chance,
  most: number,
  also?: string,
): Filled {
  const fields: {[field: string]: unknown} = {};
  const cells = new Map<string, Value | undefined>();
  const chosen = some(FIELDS, random, most);
  for (const [field, header, fills] of FIELDS) {
    if (header !== also && !chosen.some(each => each[0] === field)) continue;
    const [sent, kept] = fills(count, random);
    fields[field] = sent;
    cells.set(header, kept);
  }
  return {fields, cells};
}

export function some<Item>(
  items: readonly Item[],
  random: Chance,
  most: number,
): Item[] {
  const count = 1 + random(most);
  return Array.from({length: count}, () => oneOf(random, items)).filter(
    (item, index, all) => all.indexOf(item) === index,
  );
}

/** A whole new activity, for an objective or two. */
export function newCells(sender: Sender, random: Chance): Filled {
  const {fields, cells} = filled(sender, random, 5);
  const title = oneOf(random, Object.keys(AREAS));
  const activity = `New ${sender.count}`;
  const objectiveIds = some(['OBJ-MAPS', 'OBJ-POEMS', 'OBJ-PLANTS'], random, 2);
  return {
    fields: {
      ...fields,
      month: '2026-10',
      area: AREAS[title],
      activity,
      objectiveIds,
    },
    cells: new Map<string, Value | undefined>([
      ['Month', '2026-10'],
      ['Area', title],
      ['Activity', activity],
      ['Objective IDs', objectiveIds.join(', ')],
      ...cells,
    ]),
  };
}
