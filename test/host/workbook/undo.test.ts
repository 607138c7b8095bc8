import fc from 'fast-check';
import {type Actor, Workbook} from '../../../src/host/workbook/workbook';
import type {Edit} from '../../../src/host/wire';
import {NOON, OWNER, SCRIPT, TEACHER, Trial, at} from './sheet-of';

/** A workbook with some of everything. */
function school(): Workbook {
  const trial = new Trial();
  const {workbook} = trial;
  workbook.apply('sheets.insert', {name: 'Other', index: 1}, SCRIPT);
  trial.set('A1:D6', [
    ['Month', 'Minutes', 'Total', 'Notes'],
    ['2026-10', 30, '=B2*2', 'a'],
    ['2026-11', 45, '=SUM(B$2:B3)', ''],
    ['2026-12', 10, '=C3+B4', 'b'],
    ['', '', '', ''],
    ['x', 1, '=COUNTIF(A:A,"x")', '3-5'],
  ]);
  trial.set('A1:D1', 'bold', 'fontWeights');
  trial.set('B3', 'How long?', 'notes');
  trial.set(
    'B2:B20',
    {
      criteria: 'NUMBER_GREATER_THAN',
      args: [0],
      allowInvalid: true,
      helpText: null,
    },
    'validations',
  );
  workbook.apply('names.set', {name: 'minutes', range: at('B2:B6')}, SCRIPT);
  workbook.apply('merges.set', {rect: at('F2:G3'), how: 'all'}, SCRIPT);
  workbook.apply(
    'filter.set',
    {sheet: 0, filter: {range: at('A1:D6'), criteria: {}}},
    SCRIPT,
  );
  workbook.apply(
    'metadata.add',
    {
      key: 'id',
      value: '1',
      visibility: 'DOCUMENT',
      location: {type: 'ROW', sheet: 0, index: 3},
    },
    SCRIPT,
  );
  trial.set('A1:A2', [['=Sheet1!B2+1'], ['=SUM(Sheet1!B2:B4)']], 'values', 1);
  return Workbook.from(
    JSON.parse(JSON.stringify(workbook.toData())),
    () => NOON,
  );
}

const small = fc.integer({min: 1, max: 8});
const rect = fc
  .tuple(
    small,
    small,
    fc.integer({min: 1, max: 3}),
    fc.integer({min: 1, max: 3}),
  )
  .map(([row, column, rows, columns]) => ({
    sheet: 0,
    row,
    column,
    rows,
    columns,
  }));
const text = fc.constantFrom(
  '',
  'x',
  '12',
  '3-5',
  '=A1',
  '=SUM(A1:B3)',
  '50%',
  "'1",
);
const axis = fc.constantFrom('rows' as const, 'columns' as const);
const count = fc.integer({min: 1, max: 3});

const edits: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(rect, text).map(([where, what]): Edit => ({
    do: 'type',
    rect: where,
    texts: [[what]],
  })),
  rect.map((where): Edit => ({do: 'clear', rect: where})),
  fc
    .tuple(
      fc.constantFrom('insert' as const, 'delete' as const),
      axis,
      small,
      count,
    )
    .map(([how, which, start, many]): Edit => ({
      do: how,
      axis: which,
      sheet: 0,
      start,
      count: many,
    })),
  fc
    .tuple(axis, small, count, small)
    .map(([which, start, many, destination]): Edit => ({
      do: 'move',
      axis: which,
      sheet: 0,
      start,
      count: many,
      destination,
    })),
  fc
    .tuple(
      fc.constantFrom('resize' as const, 'hide' as const),
      axis,
      small,
      count,
    )
    .map(([how, which, start, many]): Edit =>
      how === 'resize'
        ? {do: how, axis: which, sheet: 0, start, count: many, size: 50}
        : {do: how, axis: which, sheet: 0, start, count: many, hidden: true},
    ),
  fc
    .tuple(fc.integer({min: 1, max: 4}), fc.boolean())
    .map(([column, ascending]): Edit => ({
      do: 'sort',
      rect: at('A2:D6'),
      column,
      ascending,
    })),
  fc.array(fc.constantFrom('30', '45', '', 'x')).map((hiddenValues): Edit => ({
    do: 'filterValues',
    sheet: 0,
    column: 2,
    hiddenValues,
  })),
  fc.constant<Edit>({do: 'filter', sheet: 0, rect: null}),
  rect.map((where): Edit => ({do: 'note', rect: where, text: 'hm'})),
  fc
    .tuple(rect, small, small, fc.boolean())
    .map(([from, row, column, move]): Edit => ({
      do: 'paste',
      from,
      to: {...from, row, column},
      move,
    })),
  fc.constantFrom<Edit>(
    {do: 'addSheet', name: null},
    {do: 'renameSheet', sheet: 0, name: "Ann's plan"},
    {do: 'copySheet', sheet: 0},
    {do: 'moveSheet', sheet: 0, index: 1},
    {do: 'hideSheet', sheet: 1, hidden: true},
    {do: 'deleteSheet', sheet: 0},
    {do: 'deleteSheet', sheet: 1},
  ),
);

/** Some edits can't be done on what the ones before left; they change nothing. */
function attempt(
  workbook: Workbook,
  edit: Edit,
  actor: Actor = OWNER,
): boolean {
  const {version} = workbook;
  const before = JSON.stringify(workbook.toData());
  try {
    workbook.edit(edit, actor);
    return workbook.version !== version;
  } catch (error) {
    expect((error as Error).name).toBe('Exception');
    expect(JSON.stringify(workbook.toData())).toBe(before);
    return false;
  }
}

test('edits and as many undos leave the workbook as it was, redos as it became', () => {
  fc.assert(
    fc.property(fc.array(edits, {minLength: 1, maxLength: 5}), list => {
      const workbook = school();
      const states = [workbook.toData()];
      for (const edit of list)
        if (attempt(workbook, edit)) states.push(workbook.toData());
      for (const state of states.slice(0, -1).reverse()) {
        workbook.edit({do: 'undo'}, OWNER);
        expect(workbook.toData()).toEqual(state);
      }
      for (const state of states.slice(1)) {
        workbook.edit({do: 'redo'}, OWNER);
        expect(workbook.toData()).toEqual(state);
      }
    }),
    {numRuns: 150},
  );
});

test('what was taken back can’t come again over what was typed since', () => {
  const trial = new Trial();
  trial.type('A1', 'one');
  trial.workbook.edit({do: 'undo'}, OWNER);
  trial.type('B1', 'two');
  expect(() => trial.workbook.edit({do: 'redo'}, OWNER)).toThrow(
    'There is nothing to redo.',
  );
});

test('with two people at once, an undo works or changes nothing and says why', () => {
  const steps = fc.tuple(
    fc.oneof(
      {weight: 2, arbitrary: edits},
      {weight: 1, arbitrary: fc.constantFrom<Edit>({do: 'undo'}, {do: 'redo'})},
    ),
    fc.constantFrom(OWNER, TEACHER),
  );
  fc.assert(
    fc.property(fc.array(steps, {maxLength: 12}), list => {
      const workbook = school();
      for (const [edit, actor] of list) attempt(workbook, edit, actor);
      const data = JSON.parse(JSON.stringify(workbook.toData()));
      expect(Workbook.from(data, () => NOON).toData()).toEqual(data);
    }),
    {numRuns: 60},
  );
});

test('a workbook made from its data holds the same', () => {
  fc.assert(
    fc.property(fc.array(edits, {maxLength: 5}), list => {
      const workbook = school();
      for (const edit of list) attempt(workbook, edit);
      const data = JSON.parse(JSON.stringify(workbook.toData()));
      expect(Workbook.from(data, () => NOON).toData()).toEqual(
        workbook.toData(),
      );
      expect(data).toEqual(workbook.toData());
    }),
    {numRuns: 60},
  );
});

test('undo takes back one’s own last edit and leaves those of others', () => {
  const trial = new Trial();
  trial.type('A1', 'mine');
  trial.type('B1', 'hers', TEACHER);
  trial.edit({do: 'undo'});
  expect(trial.get('A1:B1', 'values')).toEqual([['', 'hers']]);
});

test('undo follows its cells when somebody inserts rows above', () => {
  const trial = new Trial();
  trial.set('A5', 7);
  trial.type('B5', '=A5+1');
  trial.type('B5', '=A5+2');
  trial.edit(
    {do: 'insert', axis: 'rows', sheet: 0, start: 2, count: 3},
    TEACHER,
  );
  trial.edit({do: 'undo'});
  expect(trial.formula('B8')).toBe('=A8+1');
  expect(trial.value('B8')).toBe(8);
});

test('undo stays where it is when rows are inserted in another tab', () => {
  const trial = new Trial();
  trial.edit({do: 'addSheet', name: 'Other'}, TEACHER);
  const [, other] = trial.workbook.apply('sheets.list', null, SCRIPT);
  trial.type('B5', 'mine');
  trial.type('B8', 'hers', TEACHER);
  trial.edit(
    {do: 'insert', axis: 'rows', sheet: other!.id, start: 2, count: 3},
    TEACHER,
  );
  trial.edit({do: 'undo'});
  expect(trial.get('B5:B8', 'values').flat()).toEqual(['', '', '', 'hers']);
});

test('undo finds its merged cells when somebody inserts rows above', () => {
  const trial = new Trial();
  trial.workbook.apply('merges.set', {rect: at('A1:B1'), how: 'all'}, SCRIPT);
  trial.edit({do: 'paste', from: at('A1:B1'), to: at('D5'), move: false});
  trial.edit(
    {do: 'insert', axis: 'rows', sheet: 0, start: 1, count: 2},
    TEACHER,
  );
  trial.edit({do: 'undo'});
  expect(
    trial.workbook.apply('merges.list', {rect: at('A1:Z9')}, SCRIPT),
  ).toEqual([at('A3:B3')]);
});

test('undo is refused where somebody changed the same cell since', () => {
  const trial = new Trial();
  trial.type('B3', 'mine');
  trial.type('B3', 'hers', TEACHER);
  expect(() => trial.edit({do: 'undo'})).toThrow(
    "Somebody changed B3 since, so this can't be taken back. Please change it by hand.",
  );
  expect(trial.value('B3')).toBe('hers');
});

test('undo is refused where somebody deleted the tab since', () => {
  const trial = new Trial();
  trial.edit({do: 'addSheet', name: 'Other'}, TEACHER);
  trial.type('B3', 'mine');
  trial.edit({do: 'deleteSheet', sheet: 0}, TEACHER);
  expect(() => trial.edit({do: 'undo'})).toThrow(
    "The sheet has changed since, so this can't be taken back any more. Please change it by hand.",
  );
});

test.each([5, 300])(
  'undo of %i pasted rows leaves what others typed beside them since',
  count => {
    const trial = new Trial();
    const texts = Array.from({length: count}, (_, row) => [`row ${row}`]);
    const rect = {...at('A2'), rows: count};
    trial.edit({do: 'type', rect, texts});
    trial.type('B3', 'hers', TEACHER);
    trial.edit({do: 'undo'});
    expect(trial.get('A2:B4', 'values')).toEqual([
      ['', ''],
      ['', 'hers'],
      ['', ''],
    ]);
    trial.edit({do: 'redo'});
    expect(trial.value(`A${count + 1}`)).toBe(`row ${count - 1}`);
  },
);

test('inserted rows go again though others typed elsewhere since', () => {
  const trial = new Trial();
  trial.set('A1:A3', [['a'], ['b'], ['=A1&A2']]);
  trial.edit({do: 'insert', axis: 'rows', sheet: 0, start: 2, count: 2});
  trial.type('C1', 'hers', TEACHER);
  trial.edit({do: 'undo'});
  expect(trial.get('A1:A3', 'values').flat()).toEqual(['a', 'b', 'ab']);
  expect(trial.value('C1')).toBe('hers');
});

test('inserted rows that somebody wrote into stay', () => {
  const trial = new Trial();
  trial.edit({do: 'insert', axis: 'rows', sheet: 0, start: 2, count: 1});
  trial.type('A2', 'hers', TEACHER);
  expect(() => trial.edit({do: 'undo'})).toThrow('The sheet has changed since');
  expect(trial.value('A2')).toBe('hers');
});

test('without changes of one’s own there is nothing to undo', () => {
  const trial = new Trial();
  trial.type('A1', 'hers', TEACHER);
  expect(() => trial.edit({do: 'undo'})).toThrow(
    'There is no change of yours to undo.',
  );
});

test('a hundred edits can be taken back, no more', () => {
  const trial = new Trial();
  for (let index = 1; index <= 101; index++) trial.type('A1', String(index));
  for (let index = 1; index <= 100; index++) trial.edit({do: 'undo'});
  expect(trial.value('A1')).toBe(1);
  expect(() => trial.edit({do: 'undo'})).toThrow();
});
