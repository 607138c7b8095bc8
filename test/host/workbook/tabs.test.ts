import {OWNER, SCRIPT, Trial, at} from './sheet-of';

const names = (trial: Trial) =>
  trial.workbook.apply('sheets.list', null, SCRIPT).map(({name}) => name);

test('two sheets can’t have one name, in any case of letters', () => {
  const trial = new Trial();
  expect(() => trial.edit({do: 'addSheet', name: 'SHEET1'})).toThrow(
    'A sheet with the name "SHEET1" already exists. Please enter another name.',
  );
  trial.edit({do: 'renameSheet', sheet: 0, name: 'sheet1'});
  expect(names(trial)).toEqual(['sheet1']);
});

test('blank and overlong names are refused', () => {
  const trial = new Trial();
  expect(() => trial.edit({do: 'renameSheet', sheet: 0, name: ' '})).toThrow(
    'blank',
  );
  expect(() =>
    trial.edit({do: 'renameSheet', sheet: 0, name: 'x'.repeat(101)}),
  ).toThrow('100');
});

test('a new sheet without a name takes the next free number', () => {
  const trial = new Trial();
  trial.edit({do: 'addSheet', name: null});
  trial.edit({do: 'addSheet', name: null});
  expect(names(trial)).toEqual(['Sheet1', 'Sheet2', 'Sheet3']);
});

test('one visible sheet always stays', () => {
  const trial = new Trial();
  expect(() => trial.edit({do: 'deleteSheet', sheet: 0})).toThrow(
    "You can't remove all the sheets in a document.",
  );
  const {id} = trial.workbook.apply(
    'sheets.insert',
    {name: 'Log', index: null},
    SCRIPT,
  );
  trial.edit({do: 'hideSheet', sheet: id, hidden: true});
  expect(() => trial.edit({do: 'deleteSheet', sheet: 0})).toThrow(
    "You can't remove all the visible sheets in a document.",
  );
  expect(() => trial.edit({do: 'hideSheet', sheet: 0, hidden: true})).toThrow(
    "You can't hide all the sheets in a document.",
  );
});

test('formulas follow a new name, and show #REF! when the sheet is gone', () => {
  const trial = new Trial();
  const {id} = trial.workbook.apply(
    'sheets.insert',
    {name: 'Plan', index: null},
    SCRIPT,
  );
  trial.set('A1', 5, 'values', id).set('A1', '=Plan!A1*2');
  trial.edit({do: 'renameSheet', sheet: id, name: 'My plan'});
  expect(trial.formula('A1')).toBe("='My plan'!A1*2");
  expect(trial.value('A1')).toBe(10);
  trial.edit({do: 'deleteSheet', sheet: id});
  expect(trial.value('A1')).toBe('#REF!');
});

test('a copy has the cells, rules and merges, but neither protections nor metadata', () => {
  const trial = new Trial();
  const {workbook} = trial;
  trial.set('A1:B1', [['x', '=A1&"y"']]);
  workbook.apply('merges.set', {rect: at('D1:E1'), how: 'all'}, SCRIPT);
  workbook.apply(
    'protections.add',
    {
      kind: 'SHEET',
      range: at('A1:Z1000'),
      description: '',
      warningOnly: false,
      editors: [],
      domainEdit: false,
      unprotected: [],
      namedRange: null,
    },
    SCRIPT,
  );
  workbook.apply(
    'metadata.add',
    {
      key: 'k',
      value: null,
      visibility: 'DOCUMENT',
      location: {type: 'SHEET', sheet: 0},
    },
    SCRIPT,
  );
  const copy = workbook.apply('sheets.copy', {sheet: 0, name: null}, SCRIPT);
  expect(copy.name).toBe('Copy of Sheet1');
  trial.set('A1', 'z', 'values', copy.id);
  expect(trial.value('B1', copy.id)).toBe('zy');
  expect(trial.value('B1')).toBe('xy');
  expect(
    workbook.apply('merges.list', {rect: at('A1:Z9', copy.id)}, SCRIPT),
  ).toEqual([at('D1:E1', copy.id)]);
  expect(
    workbook.apply('protections.list', {sheet: copy.id, kind: 'SHEET'}, SCRIPT),
  ).toEqual([]);
  expect(workbook.apply('metadata.find', {key: 'k'}, SCRIPT)).toHaveLength(1);
});

test('a list of a copy is taken from the copy’s own cells, one of another tab from there', () => {
  const trial = new Trial();
  trial.edit({do: 'addSheet', name: 'Lists'});
  const lists = trial.workbook.apply('sheets.list', null, SCRIPT)[1]!.id;
  const rule = (sheet: number) => ({
    criteria: 'VALUE_IN_RANGE',
    args: [at('D1:D9', sheet)],
    allowInvalid: false,
    helpText: null,
  });
  trial.set('A1', rule(0), 'validations').set('A2', rule(lists), 'validations');
  const {id} = trial.workbook.apply(
    'sheets.copy',
    {sheet: 0, name: null},
    SCRIPT,
  );
  expect(trial.get('A1:A2', 'validations', id).flat()).toEqual([
    rule(id),
    rule(lists),
  ]);
  expect(trial.get('A1', 'validations')).toEqual([[rule(0)]]);
});

test('tabs can be put in another order', () => {
  const trial = new Trial();
  trial.edit({do: 'addSheet', name: 'B'});
  trial.edit({do: 'moveSheet', sheet: 0, index: 1});
  expect(names(trial)).toEqual(['B', 'Sheet1']);
});

test('an id is never given twice', () => {
  const trial = new Trial();
  const first = trial.workbook.apply(
    'sheets.insert',
    {name: 'A', index: null},
    SCRIPT,
  );
  trial.workbook.apply('sheets.delete', {sheet: first.id}, SCRIPT);
  const second = trial.workbook.apply(
    'sheets.insert',
    {name: 'B', index: null},
    SCRIPT,
  );
  expect(second.id).not.toBe(first.id);
});

test('typing beyond the last row makes the sheet longer', () => {
  const trial = new Trial();
  trial.edit(
    {do: 'type', rect: at('A1000:A1001'), texts: [['x'], ['y']]},
    OWNER,
  );
  expect(trial.value('A1001')).toBe('y');
});
