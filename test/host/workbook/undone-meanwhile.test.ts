/** What one person takes back after another moved the rows and columns: as if it had never been done. */
import type {Edit} from '../../../src/host/wire';
import {OWNER, SCRIPT, TEACHER, Trial, at} from './sheet-of';

const LIST = {
  criteria: 'VALUE_IN_LIST',
  args: [['x'], true],
  allowInvalid: true,
  helpText: null,
};

/** Things in the upper left, and a block with a rule, a merge and a look to be pasted. */
function furnished(): Trial {
  const trial = new Trial()
    .set('B5:C6', [
      [5, 'b'],
      [4, 'a'],
    ])
    .set('B5', 'note', 'notes')
    .set('H9', '=SUM(B5:B6)')
    .set('N12:O13', LIST, 'validations')
    .set('N12', 'pasted')
    .set('N12:O13', '#ff0000', 'backgrounds');
  const {workbook} = trial;
  const rows = {sheet: 0, axis: 'rows', start: 5, count: 1} as const;
  const columns = {sheet: 0, axis: 'columns', start: 2, count: 1} as const;
  workbook.apply('merges.set', {rect: at('N12:O12'), how: 'all'}, SCRIPT);
  workbook.apply('span.set', {...rows, size: 40}, SCRIPT);
  workbook.apply('span.set', {...columns, size: 70}, SCRIPT);
  workbook.apply('span.set', {...rows, start: 7, hidden: true}, SCRIPT);
  workbook.apply('span.set', {...columns, start: 5, hidden: true}, SCRIPT);
  const filter = {range: at('B4:C9'), criteria: {}};
  workbook.apply('filter.set', {sheet: 0, filter}, SCRIPT);
  return trial;
}

const EDITS: readonly Edit[] = [
  {do: 'type', rect: at('B5'), texts: [['new']]},
  {do: 'type', rect: at('C20'), texts: [['=B5+$B$6']]},
  {
    do: 'type',
    rect: at('B5:C6'),
    texts: [
      ['1', '2'],
      ['3', '4'],
    ],
  },
  {do: 'clear', rect: at('B5:C6')},
  {do: 'note', rect: at('C6'), text: 'new'},
  {do: 'note', rect: at('B5'), text: ''},
  {do: 'resize', sheet: 0, axis: 'rows', start: 6, count: 2, size: 90},
  {do: 'resize', sheet: 0, axis: 'columns', start: 3, count: 2, size: 90},
  {do: 'hide', sheet: 0, axis: 'rows', start: 5, count: 2, hidden: true},
  {do: 'hide', sheet: 0, axis: 'rows', start: 7, count: 1, hidden: false},
  {do: 'hide', sheet: 0, axis: 'columns', start: 3, count: 2, hidden: true},
  {do: 'hide', sheet: 0, axis: 'columns', start: 5, count: 1, hidden: false},
  {do: 'sort', rect: at('B5:C6'), column: 2, ascending: true},
  {do: 'filter', sheet: 0, rect: null},
  {do: 'filter', sheet: 0, rect: at('B5:C8')},
  {do: 'filterValues', sheet: 0, column: 3, hiddenValues: ['a']},
  {do: 'paste', from: at('N12:O13'), to: at('D7'), move: false},
  {do: 'renameSheet', sheet: 0, name: 'Other'},
];

const MOVES: readonly Edit[] = [
  {do: 'insert', sheet: 0, axis: 'rows', start: 1, count: 2},
  {do: 'insert', sheet: 0, axis: 'columns', start: 1, count: 1},
  {do: 'delete', sheet: 0, axis: 'rows', start: 2, count: 1},
  {do: 'delete', sheet: 0, axis: 'columns', start: 1, count: 1},
  {do: 'insert', sheet: 0, axis: 'rows', start: 40, count: 3},
  {do: 'move', sheet: 0, axis: 'rows', start: 30, count: 2, destination: 2},
  {do: 'move', sheet: 0, axis: 'columns', start: 20, count: 1, destination: 1},
];

/** What everybody sees of the tab. */
const seen = (trial: Trial) => {
  const [sheet] = trial.workbook.toData().sheets;
  return {...sheet, picture: trial.workbook.picture(0, OWNER)};
};

describe.each(EDITS)('after %j', edit => {
  test.each(MOVES)('and another’s %j', move => {
    const trial = furnished();
    const without = furnished();
    trial.edit(edit, OWNER);
    trial.edit(move, TEACHER);
    const done = seen(trial);
    trial.edit({do: 'undo'}, OWNER);
    without.edit(move, TEACHER);
    expect(seen(trial)).toEqual(seen(without));
    trial.edit({do: 'redo'}, OWNER);
    expect(seen(trial)).toEqual(done);
  });
});
