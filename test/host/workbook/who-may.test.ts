/** Everything that changes cells or a tab, where another has protected them, and where nobody has. */
import type {Actor} from '../../../src/host/workbook/workbook';
import type {Edit} from '../../../src/host/wire';
import {PROTECTED, WARNING} from '../../../src/host/workbook/protection';
import type {Protection, WorkbookOps} from '../../../src/host/protocol';
import {OWNER, RED_LOOK, SCRIPT, TEACHER, Trial, at} from './sheet-of';

type Asked = {
  readonly [Op in keyof WorkbookOps]: readonly [Op, WorkbookOps[Op]['in']];
}[keyof WorkbookOps];

const HERE = at('B2:C3');
const THERE = at('F6:G7');
const CLEAR = {
  contents: true,
  formats: false,
  notes: false,
  validations: false,
};
const rows = {sheet: 0, axis: 'rows', start: 3, count: 1} as const;
const rule = {
  ranges: [HERE],
  criteria: 'CELL_EMPTY',
  args: [],
  ...RED_LOOK,
};
const chart = {
  id: null,
  sheet: 0,
  type: 'PIE',
  ranges: [HERE],
  position: {row: 1, column: 1, offsetX: 0, offsetY: 0},
  options: {},
  headers: 0,
  transpose: false,
};
const band = {header: null, first: '#ff0000', second: null, footer: null};

/** What concerns cells: of a protected range as well as of a protected tab. */
const ON_CELLS: readonly Asked[] = [
  ['range.set', {rect: HERE, facet: 'values', values: [['x']]}],
  ['range.set', {rect: HERE, facet: 'formulas', values: [['=1']]}],
  ['range.set', {rect: HERE, facet: 'notes', values: [['x']]}],
  ['range.set', {rect: HERE, facet: 'backgrounds', values: [['#ff0000']]}],
  ['range.set', {rect: HERE, facet: 'numberFormats', values: [['0']]}],
  ['range.set', {rect: HERE, facet: 'validations', values: [[null]]}],
  [
    'range.set',
    {rect: HERE, facet: 'richTexts', values: [[{text: 'x', runs: []}]]},
  ],
  ['range.clear', {rects: [at('A9'), HERE], ...CLEAR}],
  ['range.copy', {from: THERE, to: HERE, what: 'all', move: false}],
  ['range.copy', {from: THERE, to: HERE, what: 'values', move: false}],
  ['range.copy', {from: THERE, to: HERE, what: 'formats', move: false}],
  ['range.copy', {from: THERE, to: at('A1'), what: 'all', move: false}],
  ['range.copy', {from: THERE, to: HERE, what: 'all', move: true}],
  ['range.copy', {from: HERE, to: THERE, what: 'all', move: true}],
  ['range.borders', {rect: HERE, sides: [true], color: null, style: null}],
  ['merges.set', {rect: HERE, how: 'all'}],
  ['sheets.sort', {rect: HERE, keys: [{column: 2, ascending: true}]}],
  ['span.delete', rows],
  ['span.move', {...rows, destination: 9}],
];
/** What concerns the tab as such. */
const ON_TAB: readonly Asked[] = [
  ['sheets.update', {sheet: 0, name: 'Other'}],
  ['sheets.update', {sheet: 0, frozenRows: 1}],
  ['sheets.update', {sheet: 0, tabColor: '#ff0000'}],
  ['span.insert', {...rows, inheritBefore: true}],
  ['span.set', {...rows, size: 50}],
  ['span.set', {...rows, hidden: true}],
  ['filter.set', {sheet: 0, filter: {range: HERE, criteria: {}}}],
  ['rules.set', {sheet: 0, rules: [rule]}],
  ['bandings.set', {sheet: 0, bandings: [{range: HERE, ...band}]}],
  ['charts.put', chart],
];
/** What a person does, with the same rules. */
const EDITS: readonly Edit[] = [
  {do: 'type', rect: HERE, texts: [['x']]},
  {do: 'clear', rect: HERE},
  {do: 'note', rect: HERE, text: 'x'},
  {do: 'paste', from: THERE, to: HERE, move: false},
  {do: 'paste', from: THERE, to: HERE, move: true},
  {do: 'paste', from: HERE, to: THERE, move: true},
  {do: 'sort', rect: HERE, column: 2, ascending: true},
  {do: 'delete', ...rows},
  {do: 'move', ...rows, destination: 9},
];
const TAB_EDITS: readonly Edit[] = [
  {do: 'insert', ...rows},
  {do: 'resize', ...rows, size: 50},
  {do: 'hide', ...rows, hidden: true},
  {do: 'filter', sheet: 0, rect: HERE},
  {do: 'renameSheet', sheet: 0, name: 'Other'},
  {do: 'hideSheet', sheet: 0, hidden: true},
  {do: 'moveSheet', sheet: 0, index: 1},
];

const whole = at('A1:Z1000');

function guarded(change: Partial<Protection> | null): Trial {
  const trial = new Trial()
    .set('B2:C3', [
      [2, 'b'],
      [1, 'a'],
    ])
    .set('F6:G7', 'there');
  trial.workbook.apply('sheets.insert', {name: 'Two', index: 1}, SCRIPT);
  if (change)
    trial.workbook.apply(
      'protections.add',
      {
        kind: 'RANGE',
        range: HERE,
        description: '',
        warningOnly: false,
        editors: [],
        domainEdit: false,
        unprotected: [],
        namedRange: null,
        ...change,
      },
      OWNER,
    );
  return trial;
}

/** The sentence of a refusal, which changed nothing; null where it was done. */
function tried(trial: Trial, work: () => unknown): string | null {
  const before = trial.workbook.toData();
  try {
    work();
    return null;
  } catch (error) {
    expect(trial.workbook.toData()).toEqual(before);
    return (error as Error).message;
  }
}

const asking =
  ([op, argument]: Asked, actor: Actor) =>
  (trial: Trial) =>
    tried(trial, () => trial.workbook.apply(op, argument as never, actor));
const editing = (edit: Edit, actor: Actor) => (trial: Trial) =>
  tried(trial, () => trial.edit(edit, actor));

const SHEET = {kind: 'SHEET', range: whole} as const;
const cases = [
  ...ON_CELLS.map(each => ['cells', each.join(' '), each, null] as const),
  ...ON_TAB.map(each => ['tab', each.join(' '), each, null] as const),
  ...EDITS.map(each => ['cells', each.do, null, each] as const),
  ...TAB_EDITS.map(each => ['tab', each.do, null, each] as const),
].map(([what, , asked, edit]) => {
  const told = JSON.stringify(asked ?? edit);
  return [what, told, asked, edit] as const;
});

test.each(cases)('of %s, %s', (what, _, asked, edit) => {
  const does = (actor: Actor) =>
    asked ? asking(asked, actor) : editing(edit as Edit, actor);
  const ofRange = what === 'cells' ? PROTECTED : null;
  expect(does(TEACHER)(guarded(null))).toBeNull();
  expect(does(TEACHER)(guarded({}))).toBe(ofRange);
  expect(does(TEACHER)(guarded(SHEET))).toBe(PROTECTED);
  expect(does(OWNER)(guarded(SHEET))).toBeNull();
  expect(does(TEACHER)(guarded({editors: ['Tess']}))).toBeNull();
  expect(does(TEACHER)(guarded({...SHEET, editors: ['Tess']}))).toBeNull();
  expect(does(TEACHER)(guarded({...SHEET, domainEdit: true}))).toBeNull();
  expect(does(TEACHER)(guarded({...SHEET, warningOnly: true}))).toBeNull();
});

test.each(EDITS)(
  'a person who does $do where a range warns is warned',
  edit => {
    const isFromThere = edit.do === 'paste' && edit.from === HERE;
    const {warning} = guarded({warningOnly: true}).edit(edit, TEACHER);
    expect(warning).toBe(isFromThere ? null : WARNING);
    expect(guarded(null).edit(edit, TEACHER).warning).toBeNull();
  },
);
