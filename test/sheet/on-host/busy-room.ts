/** A save with people at work in the same tab, at random but the same for the same seed, and what is right afterwards. */
import type {Edit} from '../../../src/host/wire';
import {ACTIVITIES, LOG, OBJECTIVES} from '../../../src/sheet/schema';
import {ACTIVITY, ANA, OBJECTIVE, Planner, type Typed, tabOf} from './planner';

const NAMES = ['Choir', 'Art', 'Dance', 'Baking', 'Zoo', 'Chess'];
/** A column of the school, which no save touches: it tells which row is which. */
const TAG = 'Tag';
const OWN_HEADERS = ACTIVITIES.columns.map(({header}) => header);
const HEADERS = [...OWN_HEADERS, TAG];
/** Every other one of these is marked as delivered. */
const MANY = [...NAMES, 'Yoga', 'Garden', 'Judo', 'Quilts', 'Radio'];

const wentWell = (index: number) => ({
  Status: 'Delivered',
  'Delivered minutes': 100 + index,
  Attended: index,
});

export const SAVES = {
  edit: [
    'saveActivity',
    {
      operation: 'edit',
      id: 'ACT-Dance',
      base: {partner: 'Partner of Dance', notes: ''},
      month: '2026-10',
      area: 'familyLiteracy',
      activity: 'Dance',
      partner: 'Ballet School',
      sessions: 9,
      notes: 'Shoes',
    },
  ],
  add: [
    'saveActivity',
    {
      operation: 'add',
      month: '2026-11',
      area: 'healthWellness',
      activity: 'Dentist',
      partner: 'Clinic',
      sessions: 7,
      notes: 'Forms',
    },
  ],
  remove: [
    'removeRow',
    {operation: 'remove', table: 'Activities', id: 'ACT-Dance'},
  ],
  deliver: [
    'saveDelivered',
    {
      operation: 'deliver',
      activities: MANY.flatMap((name, index) =>
        index % 2
          ? []
          : [
              {
                id: `ACT-${name}`,
                base: {deliveredMinutes: null},
                deliveredMinutes: 100 + index,
                attended: index,
              },
            ],
      ),
    },
  ],
} as const;
export type SaveName = keyof typeof SAVES;

const namesIn = (name: SaveName) => (name === 'deliver' ? MANY : NAMES);
const lastRowIn = (name: SaveName) => namesIn(name).length + 3;

/** Whether the save is about the row of the tag. */
function isAbout(name: SaveName, tag: string): boolean {
  if (name === 'deliver')
    return MANY.indexOf(tag.slice('tag '.length)) % 2 === 0;
  return name !== 'add' && tag === 'tag Dance';
}

const writtenIn = (name: SaveName, tag: string) =>
  name === 'deliver'
    ? wentWell(MANY.indexOf(tag.slice('tag '.length)))
    : WRITTEN[name];

type Written = {readonly [header: string]: Typed};

const WRITTEN: {
  readonly [name in Exclude<SaveName, 'deliver'>]: Written;
} = {
  edit: {
    Activity: 'Dance',
    Partner: 'Ballet School',
    Sessions: 9,
    Notes: 'Shoes',
  },
  add: {
    Month: '2026-11',
    Area: 'Health and wellness',
    Activity: 'Dentist',
    Partner: 'Clinic',
    Sessions: 7,
    Notes: 'Forms',
  },
  remove: {},
};

type Cells = {[header: string]: unknown};

/** What people have made of the rows, by their tags. */
interface Truth {
  readonly rows: Map<string, Cells>;
  /** Cells of the saved row in which somebody typed meanwhile: whoever came last wins. */
  readonly contested: Set<string>;
  isAddedRowGone: boolean;
  readonly told: string[];
}

/** A number from 0 up to, not including, `below`. */
type Chance = (below: number) => number;

function chance(seed: number): Chance {
  let state = seed;
  return below => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function room(name: SaveName): Planner {
  const activities = namesIn(name).map((Activity, index) => ({
    ...ACTIVITY,
    Activity,
    Partner: `Partner of ${Activity}`,
    Sessions: index + 1,
    'Activity ID': `ACT-${Activity}`,
    [TAG]: `tag ${Activity}`,
  }));
  return new Planner([
    tabOf(OBJECTIVES, [OBJECTIVE]),
    tabOf(ACTIVITIES, activities, HEADERS),
    tabOf(LOG, []),
  ]);
}

const callCounts = new Map<SaveName, number>();

function callsOf(name: SaveName): number {
  const known = callCounts.get(name);
  if (known !== undefined) return known;
  let calls = 0;
  const [functionName, request] = SAVES[name];
  room(name).run(functionName, [request, ANA], {after: () => calls++});
  callCounts.set(name, calls);
  return calls;
}

/**
 * One save with so many edits by people inside it.
 *
 * @returns what is wrong afterwards, a line each, with what had happened; empty where all is well. Null where
 *     the save said that it could not put everything back
 */
export function faultsOf(
  name: SaveName,
  edits: number,
  seed: number,
): readonly string[] | null {
  const random = chance(seed);
  const planner = room(name);
  const truth: Truth = {
    rows: new Map(
      planner.records('Activities').map(row => [String(row[TAG]), row]),
    ),
    contested: new Set(),
    isAddedRowGone: false,
    told: [],
  };
  const most = Math.ceil(callsOf(name) * 1.2);
  const moments = Array.from({length: edits}, () => random(most));
  const [functionName, request] = SAVES[name];
  let refusal: string | null = null;
  try {
    planner.run(functionName, [request, ANA], {
      before: ({index, op}) => {
        for (const moment of moments)
          if (moment === index) {
            truth.told.push(`at ${index} (${op})`);
            meddle(planner, truth, random, lastRowIn(name));
          }
      },
    });
  } catch (error) {
    refusal = (error as Error).message;
  }
  if (refusal?.includes('may have come into other rows')) return null;
  const faults = faultsIn(planner, truth, name, refusal);
  return faults.length === 0
    ? []
    : [
        `${name}, seed ${seed}: ${truth.told.join(', ')} → ${refusal ?? 'saved'}`,
        ...faults,
      ];
}

function meddle(
  planner: Planner,
  truth: Truth,
  random: Chance,
  lastRow: number,
): void {
  const sheet = planner.sheetId('Activities');
  const row = 2 + random(lastRow - 1);
  const kinds: readonly (() => Edit | null)[] = [
    () => ({
      do: 'sort',
      rect: {sheet, row: 2, column: 1, rows: 24, columns: HEADERS.length},
      column: 1 + random(HEADERS.length),
      ascending: random(2) === 0,
    }),
    () => ({
      do: 'insert',
      axis: 'rows',
      sheet,
      start: row,
      count: 1 + random(2),
    }),
    () => {
      forgetRow(planner, truth, row);
      return {do: 'delete', axis: 'rows', sheet, start: row, count: 1};
    },
    () => {
      const destination = 2 + random(lastRow);
      return destination === row || destination === row + 1
        ? null
        : {do: 'move', axis: 'rows', sheet, start: row, count: 1, destination};
    },
    () => typed(planner, truth, row, random),
    () => {
      const start = 1 + random(HEADERS.length);
      const destination = 1 + random(HEADERS.length);
      return destination === start || destination === start + 1
        ? null
        : {do: 'move', axis: 'columns', sheet, start, count: 1, destination};
    },
  ];
  const edit = kinds[random(kinds.length)]!();
  if (edit === null) return;
  truth.told.push(JSON.stringify(edit));
  planner.edit(edit);
}

function forgetRow(planner: Planner, truth: Truth, row: number): void {
  const record = planner.records('Activities')[row - 2] ?? {};
  if (record[TAG] !== undefined) truth.rows.delete(String(record[TAG]));
  else if (Object.keys(record).length > 0) truth.isAddedRowGone = true;
}

const TYPED_IN = ['Activity', 'Partner', 'Notes', 'Lead'];

function typed(
  planner: Planner,
  truth: Truth,
  row: number,
  random: Chance,
): Edit | null {
  const tag = planner.records('Activities')[row - 2]?.[TAG];
  const header = TYPED_IN[random(TYPED_IN.length)]!;
  const cells = truth.rows.get(String(tag));
  if (!cells) return null;
  const text = `typed ${random(1_000_000)}`;
  cells[header] = text;
  if (tag === 'tag Dance') truth.contested.add(header);
  const column = planner.values('Activities')[0]!.indexOf(header) + 1;
  return {
    do: 'type',
    rect: {
      sheet: planner.sheetId('Activities'),
      row,
      column,
      rows: 1,
      columns: 1,
    },
    texts: [[text]],
  };
}

function faultsIn(
  planner: Planner,
  truth: Truth,
  name: SaveName,
  refusal: string | null,
): readonly string[] {
  const faults: string[] = [];
  const seen = new Set<string>();
  let added = 0;
  for (const record of planner.records('Activities')) {
    if (Object.keys(record).length === 0) continue;
    const tag = record[TAG];
    if (tag === undefined) {
      added++;
      if (name !== 'add' || refusal !== null || !isAdded(record))
        faults.push(`nobody's row: ${JSON.stringify(record)}`);
      continue;
    }
    seen.add(String(tag));
    const expected = truth.rows.get(String(tag));
    if (!expected) faults.push(`came back: ${JSON.stringify(record)}`);
    else faults.push(...differences(record, expected, truth, name, refusal));
  }
  for (const tag of truth.rows.keys())
    if (!seen.has(tag)) faults.push(`lost: ${tag}`);
  if (
    name === 'add' &&
    refusal === null &&
    added !== 1 &&
    !truth.isAddedRowGone
  )
    faults.push(`${added} rows were added`);
  return faults;
}

function isAdded(record: Cells): boolean {
  const {'Activity ID': id, ...rest} = record;
  return (
    /^ACT-[A-Z2-9]{6}$/.test(String(id)) &&
    JSON.stringify(Object.entries(rest).sort()) ===
      JSON.stringify(Object.entries(WRITTEN.add).sort())
  );
}

/** Of the row that is saved, cells may hold what was written; all of them must, where it was said to be saved. */
function differences(
  record: Cells,
  expected: Cells,
  truth: Truth,
  name: SaveName,
  refusal: string | null,
): readonly string[] {
  const tag = String(record[TAG]);
  const isSaved = isAbout(name, tag);
  const isPartly = refusal?.includes('The rest of your change is saved');
  return HEADERS.flatMap(header => {
    const [now, then] = [record[header], expected[header]];
    const written =
      name === 'remove' && header !== 'Activity ID' && header !== TAG
        ? undefined
        : ((writtenIn(name, tag) as Written)[header] ?? then);
    const right =
      isSaved && (refusal === null || isPartly) ? [written] : [then];
    const isContested = isSaved && truth.contested.has(header);
    if (isContested || (isSaved && isPartly)) right.push(then, written);
    return right.includes(now)
      ? []
      : [
          `${tag}, ${header}: ${String(now)} for ${right.map(String).join(' or ')}`,
        ];
  });
}
