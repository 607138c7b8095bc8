/** A school of as many rows as asked: set up, filled, its Grid and Coverage tabs built once. */
import {AREAS, AREA_TITLES} from '../../src/domain/area';
import {Workbook, type WorkbookData} from '../../src/host/workbook/workbook';
import type {Schema} from '../../src/sheet/column';
import {
  ACTIVITY_BANK,
  LOCKED_DATES,
  PARTNERS,
  STANDARDS,
} from '../../src/sheet/reference-tabs';
import {ACTIVITIES, LOG, OBJECTIVES} from '../../src/sheet/schema';
import {Shipped} from './shipped';

const MONTHS = Array.from({length: 10}, (_, index) =>
  index < 5
    ? `2026-${String(index + 8).padStart(2, '0')}`
    : `2027-0${index - 4}`,
);

type Row = {readonly [key: string]: string | number};

/** @param count of its objectives, a quarter, and its activities together */
export function schoolOfRows(count: number): Shipped {
  const objectives = count / 4;
  const activities = count - objectives;
  const empty = new Shipped();
  empty.run('setUpPlanner', {grades: ['1', '2', '3', '4', '5']});
  const rows = (count: number, row: (index: number) => Row) =>
    Array.from({length: Math.ceil(count)}, (_, index) => row(index));
  const filledTabs: readonly (readonly [Schema, readonly Row[]])[] = [
    [OBJECTIVES, rows(objectives, objective)],
    [ACTIVITIES, rows(activities, index => planned(index, objectives))],
    [PARTNERS, rows(activities / 60, partner)],
    [LOCKED_DATES, rows(activities / 60, lockedDate)],
    [STANDARDS, rows(activities / 10, standard)],
    [ACTIVITY_BANK, rows(activities / 20, banked)],
    [LOG, rows(activities / 5, logged)],
  ];
  const data = filledTabs.reduce(
    (all, [schema, list]) => filled(all, schema, list),
    empty.workbook.toData(),
  );
  const full = new Shipped([], Workbook.from(data));
  full.run('buildGrid', {month: '2026-11'});
  full.run('writeCoverage', {month: '2026-11'});
  return full;
}

const objective = (index: number): Row => ({
  month: MONTHS[index % 10]!,
  grades: String((index % 5) + 1),
  teacher: `Teacher ${index % 60}`,
  subject: index % 2 ? 'ELA' : 'Math',
  standards: '3.OA.A.1',
  objective: `Objective ${index}`,
  priority: 'Normal',
  id: `OBJ-${index}`,
});

const planned = (index: number, objectives: number): Row => ({
  month: MONTHS[index % 10]!,
  area: AREA_TITLES[AREAS[index % 6]!],
  activity: `Activity ${index}`,
  objectiveIds: `OBJ-${index % objectives}`,
  sessions: 2,
  minutesPerSession: 45,
  status: 'Confirmed',
  id: `ACT-${index}`,
});

const partner = (index: number): Row => ({
  partner: `Partner ${index}`,
  areas: 'Family literacy',
  hours: 12,
  agreementEnd: '2027-06-30',
});

const lockedDate = (index: number): Row => ({
  startDate: `2026-11-${String((index % 28) + 1).padStart(2, '0')}`,
  what: 'Testing',
  lockedBy: 'Ms. Rivera',
});

const standard = (index: number): Row => ({
  code: `RI.${index}`,
  text: `Standard ${index}`,
  grade: String((index % 5) + 1),
  subject: 'Science',
  guid: `guid-${index}`,
  framework: 'Rhode Island',
});

const banked = (index: number): Row => ({
  area: AREA_TITLES[AREAS[index % 6]!],
  activity: `Banked ${index}`,
  grades: String((index % 5) + 1),
  standards: '3.OA.A.1',
  sessions: 2,
  minutesPerSession: 45,
  id: `BNK-${index}`,
});

/** Two lines a save: how it began and how it ended. */
const logged = (index: number): Row => {
  const operation = `earlier-${Math.floor(index / 2)}`;
  const when = '2026-10-01T12:00:00.000Z';
  return index % 2
    ? {when, what: 'Done', operation, after: '{"by":"somebody"}'}
    : {
        when,
        who: 'someone',
        what: `Changed row ${index}.`,
        operation,
        table: 'Activities',
        id: `ACT-${index}`,
        before: '{"Why it supports":""}',
        after: '{"Why it supports":"They read together."}',
      };
};

/** The tab with so many rows, formatted as set-up formats them, and a few blank ones below, as the planner leaves them. */
function filled(
  data: WorkbookData,
  schema: Schema,
  rows: readonly Row[],
): WorkbookData {
  return {
    ...data,
    sheets: data.sheets.map(sheet => {
      if (sheet.name !== schema.tab) return sheet;
      const [headers = null, blank] = sheet.rows;
      const last = rows.length + 1;
      return {
        ...sheet,
        maxRows: last + Math.max(20, Math.ceil(last / 20)),
        rows: [
          headers,
          ...rows.map(row =>
            schema.columns.map(({key}, index) => {
              const value = row[key];
              const cell = blank?.[index] ?? null;
              return value === undefined ? cell : {...cell, value};
            }),
          ),
        ],
      };
    }),
  };
}
