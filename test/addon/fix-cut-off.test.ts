/** Fixes of rows that have no id, and of headers, which Google ended in their middle. */
import type {WorkbookOps} from '../../src/host/protocol';
import {Workbook} from '../../src/host/workbook/workbook';
import {watched} from '../host/workbook/watched';
import {planned, put} from './checked';
import {Shipped, TYPIST, copied} from './shipped';

const ANA = {
  key: 'ana',
  name: 'Ana',
  isOwner: true,
  kind: 'person',
} as const;

/** A blank row above the first. */
const INSERT = {do: 'insert', axis: 'rows', start: 2, count: 1} as const;

/** Three partners, of whom the first and the last have an area that is misspelt. */
const misspelt = copied(() => {
  const {school} = planned();
  ['Famly literacy', 'Family literacy', 'Famly literacy'].forEach(
    (areas, index) => {
      put(school, 'Partners', index + 2, 'Partner', `Partner ${index}`);
      put(school, 'Partners', index + 2, 'Areas', areas);
    },
  );
  const repairs = school
    .run('checkWorkbook')
    .flatMap(({sheet, repair}) =>
      sheet === 'Partners' && repair ? [repair.id] : [],
    );
  return {school, repairs};
});

const areas = (school: Shipped) =>
  school.records('Partners').map(row => row['Areas']);

/** The workbook for a run that is over ahead of its so-manyth write of cells into that tab. */
function endingAt(school: Shipped, tab: string, write: number): Shipped {
  const sheet = school.sheet(tab);
  let writes = 0;
  const busy = watched(school.workbook, (make, op, argument) => {
    const isWrite =
      op === ('range.set' satisfies keyof WorkbookOps) &&
      (argument as {rect: {sheet: number}}).rect.sheet === sheet;
    if (isWrite) writes++;
    if (writes >= write) throw new Error('Exceeded maximum execution time');
    return make();
  });
  return new Shipped([], busy);
}

/** Both fixes, of which the first alone is written. */
const halfFixed = copied(() => {
  const {school, repairs} = misspelt();
  const broken = endingAt(school, 'Partners', 2);
  expect(() =>
    broken.run('fixProblems', {operation: 'fix-1', repairs}),
  ).toThrow('Exceeded');
  return {school, repairs};
});

const opened = (school: Shipped) =>
  new Shipped([], Workbook.from(school.workbook.toData()));

test('a fix of two partners of which one was written is finished when the planner opens, and it is said once', () => {
  const {school} = halfFixed();
  expect(areas(school)).toEqual([
    'Family literacy',
    'Family literacy',
    'Famly literacy',
  ]);
  const other = opened(school);
  expect(other.run('loadPlanner', {}).notices).toEqual([
    expect.stringMatching(/cut off half-way has been finished: Fixed 2 cells/),
  ]);
  expect(areas(other)).toEqual(Array(3).fill('Family literacy'));
  expect(other.run('loadPlanner', {}).notices).toEqual([]);
});

test('where somebody has changed the other partner since, it is said and nothing is written over', () => {
  const {school} = halfFixed();
  const other = opened(school);
  put(other, 'Partners', 4, 'Areas', 'Our own words');
  const {notices} = other.run('loadPlanner', {});
  expect(notices).toHaveLength(1);
  expect(notices[0]).toContain('Some of its cells have changed since.');
  expect(areas(other)[2]).toBe('Our own words');
});

test('rows that move while a half fix is finished are not written over', () => {
  const {school} = halfFixed();
  put(school, 'Partners', 3, 'Areas', 'Health and wellness');
  const {workbook} = school;
  const sheet = school.sheet('Partners');
  let hasMoved = false;
  const busy = watched(workbook, (make, op, argument) => {
    const isWrite =
      op === ('range.set' satisfies keyof WorkbookOps) &&
      (argument as {rect: {sheet: number}}).rect.sheet === sheet;
    if (isWrite && !hasMoved) {
      hasMoved = true;
      workbook.edit({...INSERT, sheet}, ANA);
    }
    return make();
  });
  new Shipped([], busy).run('loadPlanner', {});
  expect(hasMoved).toBe(true);
  expect(areas(school)).toEqual([
    '',
    'Famly literacy',
    'Health and wellness',
    'Famly literacy',
  ]);
});

test('a half fix can be asked for again under its own name, and is done once', () => {
  const {school, repairs} = halfFixed();
  const other = opened(school);
  const asked = {operation: 'fix-1', repairs};
  expect(other.run('fixProblems', asked).fixed).toMatch(/^Fixed 2 cells/);
  expect(areas(other)).toEqual(Array(3).fill('Family literacy'));
  other.run('undo', {operation: 'fix-1'});
  expect(areas(other)).toEqual([
    'Famly literacy',
    'Family literacy',
    'Famly literacy',
  ]);
});

test('a fix of which nothing was written is let go without a word', () => {
  const {school, repairs} = misspelt();
  const broken = endingAt(school, 'Partners', 1);
  expect(() =>
    broken.run('fixProblems', {operation: 'fix-1', repairs}),
  ).toThrow('Exceeded');
  const other = opened(school);
  expect(other.run('loadPlanner', {}).notices).toEqual([]);
  expect(areas(other)[0]).toBe('Famly literacy');
});

/** Objectives whose first header somebody wrote over. */
const headless = copied(() => {
  const {school} = planned();
  put(school, 'Objectives', 1, 'Priority', 'Ours');
  const found = school
    .run('checkWorkbook')
    .find(({sheet, row}) => sheet === 'Objectives' && row === 1);
  return {school, repair: found!.repair!.id};
});

test('a header that somebody changes while it is fixed is not said to be fixed', () => {
  const {school, repair} = headless();
  const sheet = school.sheet('Objectives');
  const helper = opened(school);
  const meddling = watched(helper.workbook, (make, op, argument) => {
    const answer = make();
    const isOurs =
      op === 'range.set' &&
      (argument as {rect: {sheet: number}}).rect.sheet === sheet;
    if (isOurs)
      for (const [at, text] of helper.texts('Objectives')[0]!.entries())
        if (text === 'Priority')
          helper.typeUnseen('Objectives', 1, at + 1, '?');
    return answer;
  });
  expect(() =>
    new Shipped([], meddling).run('fixProblem', {operation: 'fix-1', repair}),
  ).toThrow('Somebody changed row 1 of Objectives at this moment.');
  expect(helper.run('loadChanges')[0]!.what).not.toMatch(/Priority/);
});

test('a header whose column is moved while it is fixed takes the place of no other one', () => {
  const {school, repair} = headless();
  const sheet = school.sheet('Objectives');
  const helper = opened(school);
  const before = [...helper.texts('Objectives')[0]!].sort();
  const column = helper.texts('Objectives')[0]!.indexOf('Ours') + 1;
  let isMoved = false;
  const isOurs = (op: string, argument: unknown) => {
    if (op !== 'range.set') return false;
    const {rect, facet} = argument as WorkbookOps['range.set']['in'];
    return rect.sheet === sheet && facet === 'richTexts';
  };
  const meddling = watched(helper.workbook, (make, op, argument) => {
    if (!isMoved && isOurs(op, argument)) {
      isMoved = true;
      const columns = {
        axis: 'columns',
        sheet,
        start: column,
        count: 1,
      } as const;
      helper.workbook.edit({do: 'move', ...columns, destination: 1}, TYPIST);
    }
    return make();
  });
  expect(() =>
    new Shipped([], meddling).run('fixProblem', {operation: 'fix-1', repair}),
  ).toThrow('Somebody changed row 1 of Objectives at this moment.');
  expect([...helper.texts('Objectives')[0]!].sort()).toEqual(before);
});

test('a header that is protected stays as it is, and it is said', () => {
  const {school, repair} = headless();
  school.protect('Objectives');
  school.isOwner = false;
  const before = school.texts('Objectives');
  expect(() => school.run('fixProblem', {operation: 'fix-1', repair})).toThrow(
    /row 1 of Objectives|can’t change|protected/,
  );
  expect(school.texts('Objectives')).toEqual(before);
});

test('a column that was added comes back out by Undo only while its header is there', () => {
  const {school, repair} = headless();
  school.run('fixProblem', {operation: 'fix-1', repair});
  const column = school.texts('Objectives')[0]!.indexOf('Priority') + 1;
  school.typeUnseen('Objectives', 1, column, 'Mine now');
  expect(() => school.run('undo', {operation: 'fix-1'})).toThrow();
  expect(school.texts('Objectives')[0]).toContain('Mine now');
});

test('cells and a header are not fixed in one go', () => {
  const {school, repairs} = misspelt();
  put(school, 'Objectives', 1, 'Priority', 'Ours');
  const found = school
    .run('checkWorkbook')
    .find(({sheet, row}) => sheet === 'Objectives' && row === 1);
  const both = [...repairs, found!.repair!.id];
  expect(() =>
    school.run('fixProblems', {operation: 'fix-1', repairs: both}),
  ).toThrow('Only cells of one tab can be fixed at once.');
  expect(areas(school)[0]).toBe('Famly literacy');
});
