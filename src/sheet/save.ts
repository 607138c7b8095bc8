/**
 * Saves objectives and activities, and removes rows of either.
 *
 *   const workbook = openWorkbook();
 *   const {ids} = saveActivity(workbook, request, readPerson(key));
 *   const {values} = readTab(workbook, ACTIVITIES); // as it stands after the save
 *
 * Each is one operation, done at most once: a repeat gives the first answer. Each happens under the lock, on
 * tables read anew, and what the workbook holds afterwards was read back. A refusal is a `UserError`.
 */
import type {
  RemoveRow,
  SaveActivities,
  SaveActivity,
  SaveObjectives,
} from '../contract/saves';
import {childDataIn} from '../domain/child-data';
import {type Month, parseMonth} from '../domain/month';
import {carryOut} from './carry-out';
import {changeWords} from './change-words';
import {type Wish, changeFor, checkSeen, storedCells} from './compare-and-set';
import {idsFor} from './given-ids';
import {type OwnTable, cellsOf, ownTable, requiredRow} from './own-table';
import type {Person} from './person';
import {type Calendar, isDayFirst} from './day-reader';
import type {Cells, RowChange} from './row-change';
import {type Schema, headerOf} from './column';
import {ACTIVITIES, OBJECTIVES, SETTINGS} from './schema';
import {sentCells} from './sent-fields';
import {type Session, inSession} from './session';
import {firstAnswer} from './settle';
import {readSettings} from './settings-reader';
import {readTable} from './table';
import {type Workbook, readTab} from './workbook';

export interface Saved {
  /** Of the rows that were sent, in their order. */
  readonly ids: readonly string[];
  /** Gentle warnings, each a sentence; nothing was refused because of them. */
  readonly warnings: readonly string[];
}

export function saveObjectives(
  workbook: Workbook,
  request: SaveObjectives,
  person: Person,
): Saved {
  const {operation, month, grades, teacher, subject} = request;
  return save(workbook, person, {
    operation,
    schema: OBJECTIVES,
    sent: request.objectives.map(({id, base, ...fields}) => ({
      id,
      base: base && sentCells(base),
      wanted: sentCells({month, grades, teacher, subject, ...fields}),
    })),
  });
}

export function saveActivity(
  workbook: Workbook,
  {operation, id, base, ...fields}: SaveActivity,
  person: Person,
): Saved {
  return save(workbook, person, {
    operation,
    schema: ACTIVITIES,
    sent: [{id, base: base && sentCells(base), wanted: sentCells(fields)}],
  });
}

/** New ones only. */
export function saveActivities(
  workbook: Workbook,
  {operation, activities}: SaveActivities,
  person: Person,
): Saved {
  return save(workbook, person, {
    operation,
    schema: ACTIVITIES,
    sent: activities.map(fields => ({
      id: undefined,
      base: undefined,
      wanted: sentCells(fields),
    })),
  });
}

/** Rows to save as one operation: without an id they are new. */
export interface Sending {
  readonly operation: string;
  readonly schema: Schema;
  readonly sent: readonly {
    readonly id: string | undefined;
    readonly base: Cells | undefined;
    readonly wanted: Cells;
  }[];
}

export function save(
  workbook: Workbook,
  person: Person,
  {operation, schema, sent}: Sending,
): Saved {
  const stored = sent.map(each => ({
    ...each,
    wanted: storedCells(schema, each.wanted),
  }));
  const warnings = stored.flatMap(({wanted}) => warningsFor(schema, wanted));
  const ids = inSession(workbook, person, session => {
    const answer = firstAnswer(session, {
      operation,
      schema,
      isRemoval: false,
      ids: sent.map(({id}) => id),
    });
    if (answer !== null) return answer;
    const wishes = wishesOf(session, schema, stored);
    const calendar = calendarOf(workbook);
    const {yearStart} = calendar;
    const plan = (own: OwnTable) =>
      wishes.map(wish => changeFor(own, wish, calendar));
    if (isNothing(plan(ownTable(workbook, schema))))
      return wishes.map(({id}) => id);
    return carryOut(session, {
      operation,
      schema,
      plan,
      what: changes =>
        changeWords(
          ownTable(workbook, schema),
          changes.filter(change => !isEmpty(change)),
          yearStart,
        ),
    }).map(({id}) => id);
  });
  return {ids, warnings};
}

/** New rows keep their id through every attempt. */
function wishesOf(
  session: Session,
  schema: Schema,
  sent: Sending['sent'],
): readonly Wish[] {
  const next = idsFor(session, schema, ownTable(session.workbook, schema));
  return sent.map(({id, base, wanted}) => ({
    id: id ?? next(),
    isNew: id === undefined,
    base: base ?? null,
    wanted,
  }));
}

const isEmpty = ({before, after}: RowChange) =>
  before !== null && after !== null && Object.keys(after).length === 0;

const isNothing = (changes: readonly RowChange[]) => changes.every(isEmpty);

/**
 * Takes a row away: empties our columns in it and leaves its id.
 *
 * The row itself stays, so that the school's own columns beside it are untouched, nothing below it moves
 * while others type, and undo finds the very row again, wherever it has been sorted to. A row of nothing
 * but an id counts nowhere and is no problem; who deletes it by hand loses nothing, for undo then adds it anew.
 */
export function removeRow(
  workbook: Workbook,
  {operation, table, id, base}: RemoveRow,
  person: Person,
): Removed {
  const schema: Schema = table === 'Objectives' ? OBJECTIVES : ACTIVITIES;
  return inSession(workbook, person, session => {
    const asked = {operation, schema, isRemoval: true, ids: [id]};
    if (firstAnswer(session, asked) !== null) return {month: null};
    const calendar = calendarOf(workbook);
    const {yearStart} = calendar;
    const [change] = carryOut(session, {
      operation,
      schema,
      plan: own => {
        if (base) checkSeen(own, id, sentCells(base), calendar);
        const row = requiredRow(own, id);
        return [{id, before: cellsOf(own, row), after: null}];
      },
      what: changes =>
        changeWords(ownTable(workbook, schema), changes, yearStart),
    });
    const month = parseMonth(change?.before?.['month'] ?? '', yearStart);
    return {month: month ?? null};
  });
}

export interface Removed {
  /** The month that the row was in; null where it is not known. */
  readonly month: Month | null;
}

/** How this file's months and days are read. */
export function calendarOf(workbook: Workbook): Calendar {
  const locale = workbook.spreadsheet.getSpreadsheetLocale();
  return {yearStart: yearStartOf(workbook), isDayFirst: isDayFirst(locale)};
}

/** The first month of the school year. */
export function yearStartOf(workbook: Workbook): Month {
  const {values} = readTab(workbook, SETTINGS);
  const table = readTable(SETTINGS, values);
  return readSettings(table, workbook.today).settings.schoolYearStarts;
}

function warningsFor(schema: Schema, cells: Cells): readonly string[] {
  return Object.entries(cells).flatMap(([key, cell]) => {
    const found = typeof cell === 'string' ? childDataIn(cell) : null;
    return found === null
      ? []
      : [
          `${headerOf(schema, key)} seems to hold ${found}. A planner is no place for what is about one child: please take it out.`,
        ];
  });
}
