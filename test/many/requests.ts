/** What people ask of the sidebar, by chance, and what each request is to do, told without the add-on. */
import {type Chance, oneOf} from './chance';
import type {Effect, Wish} from './history';
import type {Ledger} from './ledger';
import type {School} from './school';
import {hardText} from './texts';
import type {Table, Value} from './tables';

export interface Request {
  readonly functionName: string;
  readonly args: readonly unknown[];
  readonly wish: Wish;
}

export interface Sender {
  readonly school: School;
  readonly ledger: Ledger;
  /** The tabs as the sender last saw them. */
  readonly seen: (sheet: number) => Table;
  /** Names this request, and ends the texts in it. */
  readonly count: number;
  readonly operations: readonly string[];
}

type Makes = (sender: Sender, random: Chance) => Request | null;
type Row = ReadonlyMap<string, Value>;

const AREAS: {readonly [title: string]: string} = {
  'Family literacy': 'familyLiteracy',
  'Health and wellness': 'healthWellness',
  'Family engagement': 'familyEngagement',
};

/** Fields of an activity that hold text. */
const WORDS: {readonly [field: string]: string} = {
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

const nameOf = ({count}: Sender) => `operation-${count}`;
const textIn = (row: Row, header: string) => String(row.get(header) ?? '');

const idOf = (value: unknown): readonly string[] => [
  (value as {id: string}).id,
];
const none = () => null;

/** A day as the sheet counts it. */
const serial = (year: number, month: number, day: number) =>
  Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;

/** An activity that can be opened: its month and area are known words. */
function openable(sender: Sender, random: Chance): Row | null {
  const rows = [...sender.seen(sender.school.activities).byKey.values()]
    .map(({cells}) => cells)
    .filter(
      row =>
        row.has('Activity ID') &&
        textIn(row, 'Activity').trim() !== '' &&
        textIn(row, 'Month') === '2026-10' &&
        textIn(row, 'Area') in AREAS,
    );
  return rows.length === 0 ? null : oneOf(random, rows);
}

function some<Item>(
  items: readonly Item[],
  random: Chance,
  most: number,
): Item[] {
  const count = 1 + random(most);
  return Array.from({length: count}, () => oneOf(random, items)).filter(
    (item, index, all) => all.indexOf(item) === index,
  );
}

interface Filled {
  readonly fields: {readonly [field: string]: unknown};
  readonly cells: Map<string, Value | undefined>;
}

function filled(sender: Sender, random: Chance, most: number): Filled {
  const fields: {[field: string]: unknown} = {};
  const cells = new Map<string, Value | undefined>();
  for (const field of some(
    [...Object.keys(WORDS), ...Object.keys(NUMBERS), 'startDate'],
    random,
    most,
  )) {
    if (field === 'startDate') {
      const day = 1 + random(28);
      fields[field] = `2026-10-${String(day).padStart(2, '0')}`;
      cells.set('Start date', serial(2026, 10, day));
    } else if (field in WORDS) {
      fields[field] = hardText(sender.count, random);
      cells.set(WORDS[field]!, fields[field] as string);
    } else {
      fields[field] = 100 + random(800);
      cells.set(NUMBERS[field]!, fields[field] as number);
    }
  }
  return {fields, cells};
}

function editActivity(sender: Sender, random: Chance): Request | null {
  const row = openable(sender, random);
  if (row === null) return null;
  const {fields, cells} = filled(sender, random, 6);
  const id = textIn(row, 'Activity ID');
  const area = AREAS[textIn(row, 'Area')];
  const activity = textIn(row, 'Activity');
  const isBlind = random(6) === 0;
  const words = Object.entries(WORDS).map(
    ([field, header]) => [field, textIn(row, header)] as const,
  );
  const base = {month: '2026-10', area, activity, ...Object.fromEntries(words)};
  const seen = new Map(
    [...cells.keys()].flatMap(header =>
      Object.values(WORDS).includes(header)
        ? [[header, row.get(header)] as const]
        : [],
    ),
  );
  return saving(
    sender,
    'saveActivity',
    {
      id,
      ...(isBlind ? {base: {month: '2026-10', area, activity}} : {base}),
      month: '2026-10',
      area,
      activity,
      ...fields,
    },
    [
      {
        does: 'edit',
        sheet: sender.school.activities,
        id,
        cells,
        seen: isBlind ? new Map() : seen,
      },
    ],
    idOf,
  );
}

function newCells(sender: Sender, random: Chance): Filled {
  const {fields, cells} = filled(sender, random, 5);
  const title = oneOf(random, Object.keys(AREAS));
  const activity = `New ${sender.count}`;
  const objectiveIds = ['OBJ-MAPS'];
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
      ['Objective IDs', 'OBJ-MAPS'],
      ...cells,
    ]),
  };
}

function addActivity(sender: Sender, random: Chance): Request {
  const {fields, cells} = newCells(sender, random);
  return saving(
    sender,
    'saveActivity',
    fields,
    [adding(sender.school.activities, cells)],
    idOf,
  );
}

function addActivities(sender: Sender, random: Chance): Request {
  const made = Array.from({length: 1 + random(3)}, () =>
    newCells(sender, random),
  );
  return saving(
    sender,
    'saveActivities',
    {activities: made.map(({fields}) => fields)},
    made.map(({cells}) => adding(sender.school.activities, cells)),
    value => (value as {ids: string[]}).ids,
  );
}

const adding = (sheet: number, cells: Effect['cells']): Effect => ({
  does: 'add',
  sheet,
  id: null,
  cells,
  seen: new Map(),
});

function saveObjectives(sender: Sender, random: Chance): Request {
  const {objectives: sheet} = sender.school;
  const teacher = `Teacher ${sender.count}`;
  const common = [
    ['Month', '2026-10'],
    ['Grade', '2'],
    ['Teacher', teacher],
    ['Subject', 'Math'],
  ] as const;
  const made = Array.from({length: 1 + random(3)}, (_, index) => ({
    standards: '3.OA.A.1',
    objective: `${hardText(sender.count, random)} ${index}`,
    priority: oneOf(random, ['High', 'Low']),
  }));
  return saving(
    sender,
    'saveObjectives',
    {
      month: '2026-10',
      grades: ['2'],
      teacher,
      subject: 'Math',
      objectives: made,
    },
    made.map(({standards, objective, priority}) =>
      adding(
        sheet,
        new Map<string, Value>([
          ...common,
          ['Standards', standards],
          ['Objective', objective],
          ['Priority', priority],
        ]),
      ),
    ),
    value => (value as {saved: string[]}).saved,
  );
}

function familyWords(sender: Sender, random: Chance): Request | null {
  const {objectives: sheet} = sender.school;
  const rows = [...sender.seen(sheet).byKey.values()]
    .map(({cells}) => cells)
    .filter(
      row => row.has('Objective ID') && textIn(row, 'Month') === '2026-10',
    );
  if (rows.length === 0) return null;
  const row = oneOf(random, rows);
  const id = textIn(row, 'Objective ID');
  const headers = {
    english: 'For families (English)',
    spanish: 'For families (Spanish)',
    portuguese: 'For families (Portuguese)',
  };
  const words = Object.fromEntries(
    Object.keys(headers).map(field => [field, hardText(sender.count, random)]),
  );
  const base = Object.fromEntries(
    Object.entries(headers).map(([field, header]) => [
      field,
      textIn(row, header),
    ]),
  );
  return saving(
    sender,
    'saveFamilyWords',
    {id, base, ...words},
    [
      {
        does: 'edit',
        sheet,
        id,
        cells: new Map(
          Object.entries(headers).map(([field, header]) => [
            header,
            words[field]!,
          ]),
        ),
        seen: new Map(
          Object.values(headers).map(header => [header, row.get(header)]),
        ),
      },
    ],
    none,
  );
}

function removeRow(sender: Sender, random: Chance): Request | null {
  const isObjective = random(4) === 0;
  const sheet = isObjective
    ? sender.school.objectives
    : sender.school.activities;
  const column = sender.ledger.idColumn(sheet);
  const rows = [...sender.seen(sheet).byKey.values()]
    .map(({cells}) => cells)
    .filter(row => row.has(column));
  if (rows.length === 0) return null;
  const row = oneOf(random, rows);
  const id = textIn(row, column);
  const partner = textIn(row, 'Partner');
  const hasBase = !isObjective && random(2) === 0;
  return saving(
    sender,
    'removeRow',
    {
      table: isObjective ? 'Objectives' : 'Activities',
      id,
      ...(hasBase ? {base: {partner}} : {}),
    },
    [
      {
        does: 'remove',
        sheet,
        id,
        cells: new Map(),
        seen: new Map(hasBase ? [['Partner', row.get('Partner')]] : []),
      },
    ],
    none,
  );
}

function saveDelivered(sender: Sender, random: Chance): Request | null {
  const rows = [0, 1, 2].flatMap(() => openable(sender, random) ?? []);
  const ids = [...new Set(rows.map(row => textIn(row, 'Activity ID')))];
  if (ids.length === 0) return null;
  const minutes = 100 + (sender.count % 800);
  return saving(
    sender,
    'saveDelivered',
    {
      activities: ids.map(id => ({
        id,
        base: {},
        deliveredMinutes: minutes,
        attended: 7,
      })),
    },
    ids.map(id => ({
      does: 'edit',
      sheet: sender.school.activities,
      id,
      cells: new Map<string, Value>([
        ['Status', 'Delivered'],
        ['Delivered minutes', minutes],
        ['Attended', 7],
      ]),
      seen: new Map(),
    })),
    none,
  );
}

function undoLast(): Request {
  return {
    functionName: 'undo',
    args: [{}],
    wish: {kind: 'undo', operation: null},
  };
}

function undoNamed(sender: Sender, random: Chance): Request | null {
  if (sender.operations.length === 0) return null;
  const operation = oneOf(random, sender.operations);
  return {
    functionName: 'undo',
    args: [{operation}],
    wish: {kind: 'undo', operation},
  };
}

const calling =
  (functionName: string, argument: unknown, kind: 'settle' | 'read'): Makes =>
  () => ({functionName, args: [argument], wish: {kind}});

function saving(
  sender: Sender,
  functionName: string,
  fields: {readonly [field: string]: unknown},
  effects: readonly Effect[],
  idsIn: (value: unknown) => readonly string[] | null,
): Request {
  const operation = nameOf(sender);
  return {
    functionName,
    args: [{operation, ...fields}],
    wish: {kind: 'save', operation, effects, idsIn},
  };
}

const OCTOBER = {month: '2026-10'};

const KINDS: readonly (readonly [number, Makes])[] = [
  [6, editActivity],
  [4, addActivity],
  [1, addActivities],
  [3, saveObjectives],
  [1, familyWords],
  [3, removeRow],
  [2, saveDelivered],
  [2, undoLast],
  [3, undoNamed],
  [3, calling('loadPlanner', {}, 'settle')],
  [1, calling('refreshTabs', OCTOBER, 'settle')],
  [1, calling('buildGrid', OCTOBER, 'settle')],
  [1, calling('loadMonth', OCTOBER, 'read')],
  [1, calling('loadCoverage', OCTOBER, 'read')],
];
const ALL = KINDS.flatMap(([weight, makes]) =>
  Array.from({length: weight}, () => makes),
);

export const requestOf: Makes = (sender, random) =>
  oneOf(random, ALL)(sender, random);

/** What tells that all is settled. */
export const LAST: readonly Makes[] = [
  calling('setUpPlanner', {}, 'settle'),
  calling('loadPlanner', {}, 'settle'),
  addActivity,
  calling('loadPlanner', {}, 'settle'),
  calling('loadCoverage', OCTOBER, 'read'),
];
