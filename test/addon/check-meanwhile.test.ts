/** Check the workbook while others delete, move and change rows: an answer of ours, whatever they do. */
import type {WorkbookData} from '../../src/host/workbook/data';
import {Workbook} from '../../src/host/workbook/workbook';
import {watched} from '../host/workbook/watched';
import {fix, planned, problemAt, put} from './checked';
import {meddled, sheetIn} from './meddled';
import {Shipped, TYPIST} from './shipped';

/** Two activities, the second misspelt, and not one blank row below them; with its id or without. */
function misspelt(isNamed = true): WorkbookData {
  const {school} = planned();
  if (!isNamed) put(school, 'Activities', 3, 'Activity ID', '');
  put(school, 'Activities', 3, 'Status', 'Planed');
  const last = school.texts('Activities').length;
  const book = school.workbook.toData();
  return {
    ...book,
    sheets: book.sheets.map(sheet =>
      sheet.name === 'Activities' ? {...sheet, maxRows: last} : sheet,
    ),
  };
}

/** The workbook, and its reads of Activities in the midst of which somebody acts. */
function busy(data: WorkbookData, act: (other: Shipped, read: number) => void) {
  const workbook = Workbook.from(data);
  const other = new Shipped([], workbook);
  const sheet = other.sheet('Activities');
  const seen = meddled(
    workbook,
    read => act(other, read),
    id => id === sheet,
  );
  return {other, school: new Shipped([], seen)};
}

test('rows that go at any moment of it leave it an answer', () => {
  const data = misspelt();
  for (let moment = 0, isHit = true; isHit; moment++) {
    isHit = false;
    const {school} = busy(data, (other, read) => {
      if (read !== moment) return;
      isHit = true;
      other.deleteRow('Activities', 2);
    });
    const problems = school.run('checkWorkbook');
    expect(problems.map(({sheet}) => sheet)).toContain('Activities');
  }
});

test('a row without an id that moves and is changed before it is fixed was changed, not kept moving', () => {
  const data = misspelt(false);
  const first = new Shipped([], Workbook.from(data));
  const problems = first.run('checkWorkbook');
  const problem = problemAt(problems, 'Activities', 3, 'Status');
  const said = new Set<string>();
  for (const moment of [1, 2, 3, 4, 5]) {
    const {other, school} = movedAndChanged(data, moment);
    try {
      fix(school, problem);
    } catch (error) {
      said.add((error as Error).message);
    }
    expect(other.texts('Activities').join()).toContain('Idea');
  }
  expect([...said]).toContain(
    'Somebody has changed this row of Activities since, so nothing was changed. Check the workbook again to see what it says now.',
  );
  expect([...said].join()).not.toContain('Try again when nobody is sorting');
});

test('a cell of a row without an id is emptied though a blank row comes into its place at that moment', () => {
  const {school: first} = planned();
  put(first, 'Activities', 3, 'Activity ID', '');
  put(first, 'Activities', 3, 'Objective IDs', 'OBJ-NOBODY');
  const problems = first.run('checkWorkbook');
  const problem = problemAt(problems, 'Activities', 3, 'Objective IDs');
  const {other, school} = insertedAtWrite(first.workbook.toData(), 3);
  fix(school, problem);
  expect(other.texts('Activities').join()).toContain('Math night');
  expect(other.texts('Activities').join()).not.toContain('OBJ-NOBODY');
});

test('a row of nothing but the word that is written beside it keeps it, though rows move', () => {
  const {school: first} = planned();
  put(first, 'Activities', 3, 'Status', 'Planed');
  const problems = first.run('checkWorkbook');
  const problem = problemAt(problems, 'Activities', 3, 'Status');
  put(first, 'Activities', 4, 'Status', 'Planned');
  const {other, school} = insertedAtWrite(first.workbook.toData(), 2);
  fix(school, problem);
  const statuses = other.records('Activities').map(row => row['Status']);
  expect(statuses).toEqual(['', '', 'Planned', 'Planned']);
});

/** A blank row comes there just before the first write. */
function insertedAtWrite(data: WorkbookData, start: number) {
  const workbook = Workbook.from(data);
  const other = new Shipped([], workbook);
  const sheet = other.sheet('Activities');
  let isMoved = false;
  const seen = watched(workbook, (make, op, argument) => {
    if (op === 'range.set' && sheetIn(argument) === sheet && !isMoved) {
      isMoved = true;
      workbook.edit(
        {do: 'insert', axis: 'rows', sheet, start, count: 1},
        TYPIST,
      );
    }
    return make();
  });
  return {other, school: new Shipped([], seen)};
}

/** Just before the first write a row is inserted above, and at a read after it the row itself is changed. */
function movedAndChanged(data: WorkbookData, moment: number) {
  const workbook = Workbook.from(data);
  const other = new Shipped([], workbook);
  const sheet = other.sheet('Activities');
  let reads = 0;
  let isMoved = false;
  const seen = watched(workbook, (make, op, argument) => {
    if (op === 'range.set' && sheetIn(argument) === sheet && !isMoved) {
      isMoved = true;
      workbook.edit(
        {do: 'insert', axis: 'rows', sheet, start: 2, count: 1},
        TYPIST,
      );
    }
    if (op === 'range.get' && sheetIn(argument) === sheet && isMoved)
      if (++reads === moment) put(other, 'Activities', 4, 'Status', 'Idea');
    return make();
  });
  return {other, school: new Shipped([], seen)};
}
