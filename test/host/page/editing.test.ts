/** Typing into a cell: in its own box, in the line above, from a list; what is refused, and what moved meanwhile. */
import {openBook, sheetOf, withSheet} from '../../../src/host/page/book';
import {cellEditing} from '../../../src/host/page/cell-editing';
import {formulaLine} from '../../../src/host/page/formula-line';
import type {GridView} from '../../../src/host/page/grid-view';
import {desk, NAMES, picture, rect} from './desk';
import {at, key, load, named, page, PageEvent, settled, type} from './window';

type Desk = ReturnType<typeof desk>;

/** The box and the line of one page, in which every cell is in sight. */
function opened(given: Desk = desk(), refusal?: string) {
  load();
  const pending: string[] = [];
  const grid = {
    reveal: () => {},
    placeOf: () => ({left: 0, top: 0, width: 100, height: 21}),
    pend: (_: unknown, text: string) => pending.push(text),
    settle: () => pending.pop(),
  } as unknown as GridView;
  const layer = at('#grid-area') as unknown as HTMLElement;
  const editing = cellEditing(given.page, grid, layer, {
    async send(edit) {
      if (refusal !== undefined) throw new Error(refusal);
      given.edits.push(edit);
    },
    typed: text => line.mirror(text),
    ended: () => line.draw(),
  });
  const line = formulaLine(given.page, editing.take);
  line.draw();
  return {...given, editing, line, pending};
}

const box = () => page.querySelector('.cell-editor');
const typed = (address: string, text: string) => ({
  do: 'type',
  rect: rect(address),
  texts: [[text]],
});
const lineText = () => at('#formula').value;

test.each([
  ['Enter', {}, 'A3'],
  ['Enter', {shiftKey: true}, 'A1'],
  ['Tab', {}, 'B2'],
  ['Tab', {shiftKey: true}, 'A2'],
  ['ArrowRight', {}, 'B2'],
])('what is typed is taken with %s %o', (name, held, to) => {
  const {editing, edits, where, select, pending} = opened();
  select('A2');
  editing.start('type', '');
  type('Bea');
  expect([lineText(), edits]).toEqual(['Bea', []]);
  expect(key(name, held)).toBe(true);
  expect([box(), where()]).toEqual([null, `${to} of ${to}`]);
  expect([edits, pending]).toEqual([[typed('A2', 'Bea')], ['Bea']]);
});

test('an edit begins with what stands there, and an arrow key stays in it', () => {
  const {editing, edits, where, select} = opened();
  select('B2');
  editing.start('edit');
  expect(box()!.value).toBe('30');
  expect(key('ArrowRight')).toBe(false);
  type('35');
  key('Enter');
  expect([edits, where()]).toEqual([[typed('B2', '35')], 'B3 of B3']);
});

test('a cell that is left as it was is not written', () => {
  const {editing, edits, select} = opened();
  select('A2');
  editing.start('edit');
  key('Enter');
  expect(edits).toEqual([]);
});

test('Escape leaves the cell as it was, in the line too', () => {
  const {editing, edits, select, opened: places} = opened();
  select('A2');
  editing.start('type', '');
  type('x');
  key('Escape');
  expect([box(), edits, lineText(), places]).toEqual([
    null,
    [],
    'Ana',
    ['grid'],
  ]);
});

test('Alt and Enter begin a new line', () => {
  const {editing, edits} = opened();
  editing.start('type', '');
  type('one');
  key('Enter', {altKey: true});
  key('Enter');
  expect(edits).toEqual([typed('A1', 'one\n')]);
});

test('who goes elsewhere on the page has the text taken, who leaves the window goes on', () => {
  const {editing, edits, where, select} = opened();
  select('A2');
  editing.start('type', '');
  type('Bea');
  page.isInUse = false;
  box()!.dispatchEvent(new PageEvent('blur'));
  page.isInUse = true;
  expect(edits).toEqual([]);
  at('#name-box').focus();
  expect([edits, where()]).toEqual([[typed('A2', 'Bea')], 'A2 of A2']);
});

const LIST = {
  cells: {2: {1: {text: 'Idea', validation: 0}}},
  validations: [{list: ['Idea', 'Planned', 'Confirmed'], rule: {} as never}],
};

const offered = () =>
  page.body
    .querySelectorAll('[role="option"]')
    .map(
      each =>
        `${each.getAttribute('aria-selected') === 'true' ? '> ' : ''}${each.textContent}`,
    );

test('a cell with a list offers its values: by arrow keys round and round, by letters, by a click', () => {
  const {editing, edits, select} = opened(desk([picture([], LIST)]));
  select('A2');
  editing.start('edit');
  expect(offered()).toEqual(['Idea', 'Planned', 'Confirmed']);
  key('ArrowUp');
  expect(offered()).toEqual(['Idea', 'Planned', '> Confirmed']);
  key('ArrowDown');
  expect(offered()[0]).toBe('> Idea');
  key('ArrowDown');
  key('Enter');
  select('A2');
  editing.start('type', '');
  type('nothing like it');
  expect(offered()).toHaveLength(3);
  key('ArrowDown');
  type('FIRM');
  expect(offered()).toEqual(['Confirmed']);
  at('[role="option"]').dispatchEvent(new PageEvent('pointerdown'));
  expect(offered()).toEqual([]);
  expect(edits).toEqual([typed('A2', 'Planned'), typed('A2', 'Confirmed')]);
});

test('what is refused is told with what was typed, and can be edited again', async () => {
  const {editing, select, where, pending} = opened(
    desk(),
    'Only whole numbers.',
  );
  select('B2');
  editing.start('type', '');
  type('many');
  key('Enter');
  await settled();
  const dialog = at('dialog').textContent;
  expect(dialog).toContain('B2 was not changed');
  expect(dialog).toContain('Only whole numbers.You typed: many');
  expect(pending).toEqual([]);
  named('Edit again').click();
  expect([box()!.value, where()]).toEqual(['many', 'B2 of B2']);
});

test('what is being typed goes along with its row, and is kept where the row goes', () => {
  const {editing, edits, page: shown, select, now} = opened();
  const reshape = (rows: readonly (readonly string[])[], id = 1) => {
    const before = sheetOf(shown.book(), 1)!;
    const after = picture(rows, {info: {id}});
    if (id === 1) now.change(withSheet(shown.book(), after));
    editing.reshaped(
      before,
      openBook({...shown.book(), active: id, sheets: [after]}).sheets[0]!,
    );
  };
  const [head, ana, bo, cy] = NAMES as [string[], string[], string[], string[]];
  select('B3');
  editing.start('type', '');
  type('50');
  reshape([head], 2);
  reshape([head, ['New'], ana, bo, cy]);
  key('Enter');
  expect(edits).toEqual([typed('B4', '50')]);
  select('B4');
  editing.start('type', '');
  type('55');
  reshape([head, ['New'], ana, cy]);
  expect(box()).toBeNull();
  expect(at('dialog').textContent).toMatch(
    /^The row that you were typing in is gone.*55OK$/,
  );
  expect(edits).toHaveLength(1);
});

test('the line shows the cell that is selected, a formula as it was written, and the block in the box', () => {
  const cells = {1: {1: {text: '75', input: '=SUM(B2:B3)'}}};
  const {line, select} = opened(desk([picture([], {cells})]));
  expect([lineText(), at('#name-box').value]).toEqual(['=SUM(B2:B3)', 'A1']);
  select('B2:C3');
  line.draw();
  expect([lineText(), at('#name-box').value]).toEqual(['', 'B2:C3']);
});

test.each([
  ['Enter', ['A2', 'Bea'], 'A3'],
  ['Tab', ['A2', 'Bea'], 'B2'],
  ['blur', ['A2', 'Bea'], 'A2'],
  ['Escape', null, 'A2'],
] as const)('what is typed in the line: %s', (name, written, to) => {
  const {edits, line, select, where} = opened();
  select('A2');
  line.draw();
  at('#formula').focus();
  type('Bea');
  if (name === 'blur') at('#name-box').focus();
  else key(name);
  expect(edits).toEqual(written ? [typed(...written)] : []);
  expect(where()).toBe(`${to} of ${to}`);
  if (name === 'Escape') expect(lineText()).toBe('Ana');
});

test('an address in the box leads there; one that is none stays to be mended', () => {
  const {where, opened: places} = opened();
  const go = (text: string) => {
    at('#name-box').focus();
    type(text);
    key('Enter');
  };
  go('Z99');
  expect([
    where(),
    at('#name-box').getAttribute('aria-invalid'),
    places,
  ]).toEqual(['A1 of A1', 'true', []]);
  go('c4:b2');
  expect([
    where(),
    at('#name-box').getAttribute('aria-invalid'),
    places,
  ]).toEqual(['B2 of B2:C4', null, ['grid']]);
});

test('who may only view is told so, and nothing opens', () => {
  const {editing, edits, line} = opened(desk(undefined, false));
  editing.start('type', '');
  line.draw();
  at('#formula').focus();
  key('x');
  expect([box(), edits]).toEqual([null, []]);
  expect(
    page.body.querySelectorAll('.toast').map(each => each.textContent),
  ).toHaveLength(1);
});
