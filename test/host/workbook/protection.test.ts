import type {Protection} from '../../../src/host/protocol';
import {OWNER, SCRIPT, TEACHER, Trial, at} from './sheet-of';

const REFUSED = 'You are trying to edit a protected cell or object.';

function guarded(change: Partial<Protection>): Trial {
  const trial = new Trial();
  trial.workbook.apply(
    'protections.add',
    {
      kind: 'RANGE',
      range: at('B2:C9'),
      description: '',
      warningOnly: false,
      editors: [],
      domainEdit: false,
      unprotected: [],
      namedRange: null,
      ...change,
    },
    SCRIPT,
  );
  return trial;
}

test('a protected range is the owner’s to edit, not a teacher’s', () => {
  const trial = guarded({});
  expect(() => trial.type('B2', 'x', TEACHER)).toThrow(REFUSED);
  expect(trial.type('A1', 'x', TEACHER).warning).toBeNull();
  trial.type('B2', 'mine', OWNER);
  expect(trial.value('B2')).toBe('mine');
});

test('several ranges are cleared all together, or none where one is another’s', () => {
  const trial = guarded({}).set('A1:C3', [
    ['a', 'b', 'c'],
    ['d', 'e', 'f'],
    ['g', 'h', 'i'],
  ]);
  const clear = (...ranges: readonly string[]) =>
    trial.workbook.apply(
      'range.clear',
      {
        rects: ranges.map(range => at(range)),
        contents: true,
        formats: false,
        notes: false,
        validations: false,
      },
      {...TEACHER, kind: 'script'},
    );
  expect(() => clear('A1', 'C3')).toThrow(REFUSED);
  expect(trial.value('A1')).toBe('a');
  clear('A1', 'A3:A3', 'C1');
  expect(trial.get('A1:C3', 'values')).toEqual([
    ['', 'b', ''],
    ['d', 'e', 'f'],
    ['', 'h', 'i'],
  ]);
});

test('scripts that run for a teacher are refused as she is', () => {
  const {workbook} = guarded({});
  const script = {...TEACHER, kind: 'script'} as const;
  const rect = at('A2:B2');
  expect(() =>
    workbook.apply(
      'range.set',
      {rect, facet: 'values', values: [['x']]},
      script,
    ),
  ).toThrow(REFUSED);
  expect(workbook.apply('range.canEdit', {rect}, script)).toBe(false);
});

test('named editors may edit', () => {
  const trial = guarded({editors: ['Tess']});
  trial.type('B2', 'x', TEACHER);
  expect(trial.value('B2')).toBe('x');
});

test('a protection that only warns lets the edit through with a sentence', () => {
  const trial = guarded({warningOnly: true});
  expect(trial.type('B2', 'x', TEACHER).warning).toMatch('accidentally');
  expect(trial.value('B2')).toBe('x');
});

test('a protected sheet leaves its unprotected ranges open', () => {
  const trial = guarded({
    kind: 'SHEET',
    range: at('A1:Z1000'),
    unprotected: [at('A1:A9')],
  });
  trial.type('A3', 'x', TEACHER);
  expect(() => trial.type('B3', 'x', TEACHER)).toThrow(REFUSED);
  expect(() =>
    trial.edit(
      {do: 'insert', axis: 'rows', sheet: 0, start: 2, count: 1},
      TEACHER,
    ),
  ).toThrow(REFUSED);
  expect(() =>
    trial.edit({do: 'renameSheet', sheet: 0, name: 'x'}, TEACHER),
  ).toThrow(REFUSED);
});

test('protected rows can’t be deleted, sorted, cut or cleared by others', () => {
  const trial = guarded({});
  expect(() =>
    trial.edit(
      {do: 'delete', axis: 'rows', sheet: 0, start: 9, count: 1},
      TEACHER,
    ),
  ).toThrow(REFUSED);
  expect(() =>
    trial.edit(
      {do: 'sort', rect: at('A1:C9'), column: 1, ascending: true},
      TEACHER,
    ),
  ).toThrow(REFUSED);
  expect(() => trial.edit({do: 'clear', rect: at('A1:C9')}, TEACHER)).toThrow(
    REFUSED,
  );
  expect(() =>
    trial.edit(
      {do: 'paste', from: at('B2'), to: at('E1'), move: true},
      TEACHER,
    ),
  ).toThrow(REFUSED);
  trial.edit({do: 'paste', from: at('B2'), to: at('E1'), move: false}, TEACHER);
});

test('a tab with a range that is another’s can be renamed, not removed', () => {
  const trial = guarded({});
  trial.edit({do: 'addSheet', name: 'Other'}, TEACHER);
  trial.edit({do: 'renameSheet', sheet: 0, name: 'Plan'}, TEACHER);
  expect(() => trial.edit({do: 'deleteSheet', sheet: 0}, TEACHER)).toThrow(
    REFUSED,
  );
  trial.edit({do: 'deleteSheet', sheet: 0}, OWNER);
});

test('anybody who may edit can take away what only warns', () => {
  const {workbook} = guarded({warningOnly: true});
  const list = () =>
    workbook.apply('protections.list', {sheet: 0, kind: 'RANGE'}, SCRIPT);
  const [warning] = list();
  workbook.apply(
    'protections.remove',
    {id: warning!.id},
    {...TEACHER, kind: 'script'},
  );
  expect(list()).toEqual([]);
});

test('only those who may edit can take a protection away', () => {
  const {workbook} = guarded({});
  const [protection] = workbook.apply(
    'protections.list',
    {sheet: 0, kind: 'RANGE'},
    SCRIPT,
  );
  const id = protection?.id ?? '';
  expect(() =>
    workbook.apply('protections.remove', {id}, {...TEACHER, kind: 'script'}),
  ).toThrow('permission');
  workbook.apply('protections.remove', {id}, SCRIPT);
  expect(
    workbook.apply('protections.list', {sheet: null, kind: 'RANGE'}, SCRIPT),
  ).toEqual([]);
});

test('the page is told which cells a person may not edit', () => {
  const {workbook} = guarded({});
  expect(workbook.cellPicture(0, 2, 2, TEACHER)).toEqual({locked: true});
  expect(workbook.cellPicture(0, 2, 2, OWNER)).toEqual({});
});
