/** Counts what an answer says a second time, row by row, from what the tabs held when its run read them. */
import {Violation} from './history';
import {MONTH} from './school';
import type {Table, Value} from './tables';

type Row = ReadonlyMap<string, Value>;

interface Coverage {
  readonly objectives: number;
  readonly cells: {readonly covered: number};
  readonly areas: readonly {readonly area: string; readonly minutes: number}[];
  readonly teachers: readonly {
    readonly teacher: string;
    readonly minutes: number;
  }[];
}

interface Grid {
  readonly rows: readonly {
    readonly objectiveId: string | null;
    readonly cells: {readonly [area: string]: {readonly minutes: number}};
  }[];
}

interface Figures {
  readonly coverage?: Coverage;
  readonly grid?: Grid;
}

/** Where an answer has its figures. */
const FIGURES: {readonly [functionName: string]: (value: unknown) => Figures} =
  {
    loadCoverage: value => ({coverage: value as Coverage}),
    writeCoverage: value => ({coverage: value as Coverage}),
    buildGrid: value => ({grid: value as Grid}),
    loadMonth: value => value as Figures,
    loadReport: value => (value as {view: Figures}).view,
    publishMonth: value => (value as {view: Figures}).view,
    saveMonthState: value => (value as {view: Figures}).view,
  };

const AREAS: {readonly [title: string]: string} = {
  'Family literacy': 'familyLiteracy',
  'Health and wellness': 'healthWellness',
  'Family engagement': 'familyEngagement',
};

const ID = 'Objective ID';

const COUNTED = ['', 'Planned', 'Confirmed', 'Delivered'];

/** An activity that stands for objectives of the month. */
interface Standing {
  readonly area: string;
  readonly minutes: number;
  /** Of its objectives, those that stand there. */
  readonly objectiveIds: readonly string[];
}

/** @throws Violation where the answer says something else than a count by hand */
export function checkCounted(
  functionName: string,
  value: unknown,
  objectives: Table,
  activities: Table,
): void {
  const {coverage, grid} = FIGURES[functionName]?.(value) ?? {};
  if (!coverage && !grid) return;
  const asked = rowsIn(objectives);
  const ids = asked.map(row => textIn(row, ID));
  // A row of nothing but an id may be its first.
  if (isLeftTwice(ids, objectives)) return;
  const standing = standingFor(new Set(ids), activities);
  if (coverage) {
    checkCoverage(coverage, asked.length, ids, standing);
    if (isClear(ids)) checkTeachers(coverage, asked, standing);
  }
  if (grid) checkGrid(grid, asked.length, ids, standing);
}

function checkCoverage(
  {objectives, cells, areas}: Coverage,
  count: number,
  ids: readonly string[],
  standing: readonly Standing[],
): void {
  compare('objectives', objectives, count);
  for (const {area, minutes} of areas)
    compare(
      `minutes of ${area}`,
      minutes,
      sum(standing.filter(each => each.area === area)),
    );
  if (isClear(ids))
    compare('covered cells', cells.covered, coveredBy(standing));
}

/** Of an activity's minutes each of its objectives has an equal part. */
function checkTeachers(
  {teachers}: Coverage,
  asked: readonly Row[],
  standing: readonly Standing[],
): void {
  for (const {teacher, minutes} of teachers) {
    const own = asked
      .filter(row => textIn(row, 'Teacher') === teacher)
      .map(row => textIn(row, ID));
    const parts = standing.map(each => {
      const {length} = each.objectiveIds.filter(id => own.includes(id));
      return (each.minutes * length) / each.objectiveIds.length;
    });
    const counted = parts.reduce((total, part) => total + part, 0);
    compare(`minutes of ${teacher}`, Math.round(minutes), Math.round(counted));
  }
}

function checkGrid(
  {rows}: Grid,
  count: number,
  ids: readonly string[],
  standing: readonly Standing[],
): void {
  compare('rows of the Grid', rows.length, count);
  if (!isClear(ids)) return;
  for (const {objectiveId, cells} of rows)
    for (const [area, {minutes}] of Object.entries(cells))
      compare(
        `minutes of ${area} for ${objectiveId}`,
        minutes,
        sum(
          standing.filter(
            each =>
              each.area === area &&
              each.objectiveIds.includes(`${objectiveId}`),
          ),
        ),
      );
}

/** Of rows with one id, or none, nobody can tell which is meant. */
const isClear = (ids: readonly string[]) =>
  new Set(ids).size === ids.length && !ids.includes('');

/** Whether one of the ids stands in a row of nothing else, too. */
const isLeftTwice = (ids: readonly string[], {byKey}: Table) =>
  [...byKey.values()].some(
    ({cells}) =>
      textIn(cells, 'Month') === '' && ids.includes(textIn(cells, ID)),
  );

const sum = (standing: readonly Standing[]): number =>
  standing.reduce((total, {minutes}) => total + minutes, 0);

const coveredBy = (standing: readonly Standing[]): number =>
  new Set(
    standing.flatMap(({area, objectiveIds}) =>
      objectiveIds.map(id => `${id} ${area}`),
    ),
  ).size;

const textIn = (row: Row, header: string) =>
  String(row.get(header) ?? '').trim();

const rowsIn = ({byKey}: Table): readonly Row[] =>
  [...byKey.values()].map(({cells}) => cells).filter(isOfMonth);

/** As text, or as one of its days, which is what the sheet makes of it where nothing keeps it as text. */
const isOfMonth = (row: Row): boolean => {
  const month = row.get('Month');
  return typeof month === 'number'
    ? month >= FIRST_DAY && month < FIRST_DAY + DAYS_OF_MONTH
    : textIn(row, 'Month') === MONTH;
};

/** October 2026, as the sheet counts days. */
const FIRST_DAY = 46_296;
const DAYS_OF_MONTH = 31;

function standingFor(
  ids: ReadonlySet<string>,
  activities: Table,
): readonly Standing[] {
  return rowsIn(activities).flatMap(row => {
    const objectiveIds = textIn(row, 'Objective IDs')
      .split(/, ?/)
      .filter(id => id !== '' && ids.has(id));
    const area = AREAS[textIn(row, 'Area')];
    const isCounted = COUNTED.includes(textIn(row, 'Status'));
    return area && isCounted && objectiveIds.length > 0
      ? [{area, objectiveIds, minutes: minutesIn(row)}]
      : [];
  });
}

/** Where nobody says how often, it is once. */
const minutesIn = (row: Row): number =>
  (row.has('Sessions') ? numberIn(row, 'Sessions') : 1) *
  numberIn(row, 'Minutes per session');

/** From here on a number is a day as the sheet counts it, and no count. */
const DAYS = 40_000;

/** A number that somebody typed; 0 for what is none. */
function numberIn(row: Row, header: string): number {
  const value = row.get(header);
  if (typeof value === 'string' && /^\d+$/.test(value)) return Number(value);
  return typeof value === 'number' && value < DAYS ? value : 0;
}

function compare(what: string, told: number, counted: number): void {
  if (told !== counted)
    throw new Violation(
      'I9',
      `The answer says ${told} ${what}, and by hand it is ${counted}.`,
    );
}
