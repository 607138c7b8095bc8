/** What tests of the write path run inside the emulated Apps Script: each function opens the workbook anew. */
import type {
  RemoveRow,
  SaveActivities,
  SaveActivity,
  SaveDelivered,
  SaveObjectives,
} from '../../../src/contract/saves';
import {childDataIn} from '../../../src/domain/child-data';
import * as delivered from '../../../src/sheet/delivered';
import {takenIds} from '../../../src/sheet/given-ids';
import {withLock} from '../../../src/sheet/lock';
import {ownTable} from '../../../src/sheet/own-table';
import {type Person, readPerson, saveName} from '../../../src/sheet/person';
import {
  adoptCopy,
  plannedRepairs,
  putMarks,
  repair,
} from '../../../src/sheet/repair';
import * as saves from '../../../src/sheet/save';
import {ACTIVITIES, TABLES} from '../../../src/sheet/schema';
import {inSession} from '../../../src/sheet/session';
import {settleUnfinished} from '../../../src/sheet/settle';
import * as importing from '../../../src/sheet/standards-import';
import * as undoing from '../../../src/sheet/undo';
import * as book from '../../../src/sheet/workbook';

const open = () =>
  book.openWorkbook({
    now: () => Date.now(),
    random: () => Math.random(),
    sleep: () => {},
  });

export function saveActivity(request: SaveActivity, person: Person) {
  return saves.saveActivity(open(), request, person);
}

export function saveActivities(request: SaveActivities, person: Person) {
  return saves.saveActivities(open(), request, person);
}

/** As after minutes in which Google did not answer. */
export function saveLate(request: SaveActivity, person: Person) {
  const workbook = open();
  const late = {...workbook, started: workbook.started - 300_000};
  return saves.saveActivity(late, request, person);
}

export function saveObjectives(request: SaveObjectives, person: Person) {
  return saves.saveObjectives(open(), request, person);
}

export function saveDelivered(request: SaveDelivered, person: Person) {
  return delivered.saveDelivered(open(), request, person);
}

export function removeRow(request: RemoveRow, person: Person) {
  return saves.removeRow(open(), request, person);
}

export function importStandards(
  request: Omit<importing.Importing, 'expected'>,
  person: Person,
) {
  const workbook = open();
  const {expected} = importing.previewImport(workbook, request);
  return importing.importStandards(workbook, {...request, expected}, person);
}

export function undo(operation: string | null, person: Person) {
  return undoing.undo(open(), operation ?? undefined, person).undone;
}

export function listChanges(person: Person) {
  return undoing.listChanges(open(), person);
}

export function settle(person: Person) {
  return settleUnfinished(open(), person);
}

export function giveIds(person: Person) {
  inSession(open(), person, () => {});
}

/** The ids that no new activity may have. */
export function idsTaken() {
  const workbook = open();
  return [...takenIds(workbook, ownTable(workbook, ACTIVITIES))];
}

export function readTab(tab: string) {
  const schema = TABLES.find(each => each.tab === tab)!;
  const {values, problems, refusal} = book.readTab(open(), schema);
  return {values, problems, refusal};
}

export function mark() {
  withLock(() => putMarks(open()));
}

export function isCopy() {
  return book.isCopy(open());
}

export function adopt() {
  withLock(() => adoptCopy(open()));
}

export function repairs() {
  return plannedRepairs(open()).map(({message}) => message);
}

export function mend() {
  return withLock(() => {
    const workbook = open();
    return repair(workbook, plannedRepairs(workbook));
  });
}

export function nestLocks() {
  return withLock(() => withLock(() => 'inner'));
}

export function giveName(name: string) {
  saveName(name);
  return readPerson('key').name;
}

export function warnOf(text: string) {
  return childDataIn(text);
}
