import {Workbook} from '../../src/host/workbook/workbook';
import {monthState, settingOf} from './month-states';
import {Shipped, copied, sampleSchool, schoolInOctober} from './shipped';

const NEXT = {operation: 'year-1', firstMonth: '2027-08'};

const yearThatEnds = copied(() => {
  const {school} = sampleSchool();
  const {month} = school.run('loadPlanner', {}).view;
  school.run('publishMonth', {month});
  school.run(
    'saveMonthState',
    monthState({month, state: 'closed', until: null}),
  );
  return {school, month};
});

/** A sample school whose month was published and closed, and a copy of its file. */
function copyOfYear() {
  const {school: original, month} = yearThatEnds();
  const data = original.workbook.toData();
  const copy = new Shipped([], Workbook.from({...data, id: 'file-2'}));
  return {original, month, copy};
}

test('a new school year is refused in the file itself, and nothing is changed', () => {
  const {school} = schoolInOctober();
  const before = school.texts('Objectives');
  expect(() => school.run('startYear', NEXT)).toThrow(/File › Make a copy/);
  expect(school.texts('Objectives')).toEqual(before);
});

test('a new school year begins in a copy without last year’s rows and tabs, and with all else', () => {
  const {copy, month} = copyOfYear();
  const kept = ['Activity bank', 'Partners', 'Results', 'Expected areas'];
  const before = kept.map(tab => copy.texts(tab));
  const {objectives, activities, removedTabs, view} = copy.run(
    'startYear',
    NEXT,
  );
  expect([objectives, activities]).toEqual([90, 160]);
  expect([...removedTabs].sort()).toEqual([
    'Coverage',
    'Grid',
    `Grid ${month}`,
  ]);
  expect(copy.texts('Objectives')).toHaveLength(1);
  expect(copy.texts('Activities')).toHaveLength(1);
  expect(kept.map(tab => copy.texts(tab))).toEqual(before);
  expect(settingOf(copy, 'School year starts')).toBe('2027-08');
  expect(settingOf(copy, 'School name')).toMatch(/^Maple Hill/);
  expect(settingOf(copy, `Month ${month}`)).toBeUndefined();
  expect(view).toMatchObject({month: '2027-08', objectives: []});
  expect(copy.tabs()).toContain('Start here');
  expect(copy.tabs()).not.toContain(`Grid ${month}`);
});

test('a new school year leaves the file that was copied as it was', () => {
  const {original, copy} = copyOfYear();
  const before = original.workbook.toData();
  copy.run('startYear', NEXT);
  expect(original.workbook.toData()).toEqual(before);
});

test('a new school year makes the copy a planner of its own, in which it is refused from then on', () => {
  const {copy} = copyOfYear();
  copy.run('startYear', NEXT);
  expect(copy.run('loadPlanner', {}).isCopy).toBe(false);
  expect(copy.run('checkWorkbook')).toEqual([]);
  expect(() => copy.run('startYear', {...NEXT, operation: 'year-2'})).toThrow(
    /in a copy/,
  );
});

test('a new school year that is asked for twice under one name is started once', () => {
  const {copy} = copyOfYear();
  const first = copy.run('startYear', NEXT);
  copy.run('saveObjectives', {
    operation: 'objectives-1',
    month: '2027-08',
    grades: ['3'],
    teacher: 'Rivera',
    subject: 'Math',
    objectives: [{standards: '3.OA.A.1', objective: '', priority: 'Normal'}],
  });
  const again = copy.run('startYear', NEXT);
  expect({...again, view: null}).toEqual({...first, view: null});
  expect(again.view.objectives).toHaveLength(1);
});

test('a new school year can’t be undone, and nothing of last year comes back through the Log', () => {
  const {copy} = copyOfYear();
  copy.run('startYear', NEXT);
  expect(copy.run('loadChanges')).toHaveLength(1);
  expect(() => copy.run('undo', {})).toThrow(/can’t be undone/);
  expect(copy.texts('Objectives')).toHaveLength(1);
});

test('a new school year keeps a made tab in which somebody wrote, and the school’s own tabs', () => {
  const {copy} = copyOfYear();
  copy.typeUnseen('Coverage', 1, 1, 'Our own words');
  copy.addTab('Ideas');
  const {removedTabs} = copy.run('startYear', NEXT);
  expect(removedTabs).not.toContain('Coverage');
  expect(copy.tabs()).toEqual(
    expect.arrayContaining(['Coverage (last year)', 'Ideas']),
  );
});

test('a new school year empties the school’s own columns beside the rows, but for their formulas', () => {
  const {copy} = copyOfYear();
  const headers = copy.texts('Objectives')[0]!;
  const own = headers.length + 1;
  const last = copy.texts('Objectives').length;
  copy.typeUnseen('Objectives', 1, own, 'Room');
  copy.typeUnseen('Objectives', 2, own, '12');
  copy.typeUnseen('Objectives', 1, own + 1, 'Length');
  copy.typeUnseen('Objectives', 2, own + 1, '=LEN(F2)');
  copy.typeUnseen('Objectives', 3, own + 1, 'Too long');
  copy.typeUnseen('Objectives', last + 3, own + 1, '=LEN(F9)');
  const {objectives} = copy.run('startYear', NEXT);
  expect(objectives).toBe(90);
  const [, first = [], second = []] = copy.texts('Objectives');
  expect(first[own - 1]).toBe('');
  expect(first[own]).toBe('0');
  expect(second[own]).toBe('');
  expect(copy.texts('Objectives')[last + 2]![own]).toBe('0');
});

test('a new school year takes out last year’s Grants tab', () => {
  const {copy} = copyOfYear();
  copy.run('writeGrants', {from: '2026-08', to: '2027-06'});
  expect(copy.run('startYear', NEXT).removedTabs).toContain('Grants');
  expect(copy.tabs()).not.toContain('Grants');
});

test('a new school year keeps a made tab aside from one of the school’s that has its name in other letters', () => {
  const {copy} = copyOfYear();
  copy.typeUnseen('Coverage', 1, 1, 'Our own words');
  copy.addTab('COVERAGE (Last year)');
  copy.run('startYear', NEXT);
  expect(copy.tabs()).toContain('Coverage (last year) 2');
});

test('a new school year is refused where the headers were moved down, before anything is emptied', () => {
  const {copy} = copyOfYear();
  const tab = {sheet: copy.sheet('Objectives'), axis: 'rows'} as const;
  copy.workbook.edit(
    {do: 'insert', ...tab, start: 1, count: 1},
    {key: 'ana', name: 'Ana', isOwner: true, kind: 'person'},
  );
  const before = copy.workbook.toData().sheets;
  expect(() => copy.run('startYear', NEXT)).toThrow(/Set up planner/);
  expect(copy.workbook.toData().sheets).toEqual(before);
});
