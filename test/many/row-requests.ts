/** What people ask of the sidebar that changes rows: edits, new rows, removals. */
import {type Chance, oneOf} from './chance';
import {AREAS, WORDS, filled, newCells} from './filled-fields';
import type {Effect} from './history';
import {type Request, type Row, type Sender, saving, textIn} from './request';
import {hardText} from './texts';
import type {Value} from './tables';

const idOf = (value: unknown): readonly string[] => [
  (value as {id: string}).id,
];
const none = () => null;

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

/** A cell of words of that row which somebody has changed since the sender looked. */
function changedSince({ledger, school}: Sender, row: Row): string | undefined {
  const [found] = ledger.withId(school.activities, textIn(row, 'Activity ID'));
  return Object.values(WORDS).find(
    header => found && found[1].get(header) !== row.get(header),
  );
}

/** A field that is sent as it was seen leaves its cell to whoever changed it since. */
function dropUntouched(cells: Map<string, Value | undefined>, row: Row): void {
  for (const header of Object.values(WORDS)) {
    const [seen, wanted] = [
      textIn(row, header),
      String(cells.get(header) ?? ''),
    ];
    const isPlain = wanted === wanted.trim() || wanted === seen;
    if (isPlain && wanted.trim() === seen.trim()) cells.delete(header);
  }
}

export function editActivity(sender: Sender, random: Chance): Request | null {
  const rows = [0, 1, 2].flatMap(() => openable(sender, random) ?? []);
  // Of what stands there, people like best what others have just worked on.
  const row = rows.find(each => changedSince(sender, each)) ?? rows[0];
  if (!row) return null;
  const {fields, cells} = filled(sender, random, 6, changedSince(sender, row));
  const id = textIn(row, 'Activity ID');
  const area = AREAS[textIn(row, 'Area')];
  const activity = textIn(row, 'Activity');
  const isBlind = random(6) === 0;
  const words = Object.entries(WORDS).map(
    ([field, header]) => [field, textIn(row, header)] as const,
  );
  const base = {month: '2026-10', area, activity, ...Object.fromEntries(words)};
  if (!isBlind) dropUntouched(cells, row);
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

export function addActivity(sender: Sender, random: Chance): Request {
  const {fields, cells} = newCells(sender, random);
  return saving(
    sender,
    'saveActivity',
    fields,
    [adding(sender.school.activities, cells)],
    idOf,
  );
}

export function addActivities(sender: Sender, random: Chance): Request {
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

export function saveObjectives(sender: Sender, random: Chance): Request {
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

export function familyWords(sender: Sender, random: Chance): Request | null {
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

export function removeRow(sender: Sender, random: Chance): Request | null {
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

export function saveDelivered(sender: Sender, random: Chance): Request | null {
  const rows = [0, 1, 2, 3, 4, 5].flatMap(() => openable(sender, random) ?? []);
  const ids = [...new Set(rows.map(row => textIn(row, 'Activity ID')))];
  if (ids.length === 0) return null;
  // Some of it often stands there already, so that single cells here and there are written.
  const results = ids.map((_, index) => ({
    deliveredMinutes: random(2) === 0 ? 60 : 100 + (sender.count % 800) + index,
    attended: random(2) === 0 ? 7 : 8 + index,
  }));
  return saving(
    sender,
    'saveDelivered',
    {
      activities: ids.map((id, index) => ({
        id,
        base: {},
        ...results[index],
      })),
    },
    ids.map((id, index) => ({
      does: 'edit',
      sheet: sender.school.activities,
      id,
      cells: new Map<string, Value>([
        ['Status', 'Delivered'],
        ['Delivered minutes', results[index]!.deliveredMinutes],
        ['Attended', results[index]!.attended],
      ]),
      seen: new Map(),
    })),
    none,
  );
}
