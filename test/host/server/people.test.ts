import {setTimeout as sleep} from 'node:timers/promises';
import {projectOf} from '../../../src/host/execution/project';
import {readWorkbookFile} from '../../../src/host/file/workbook-file';
import {served, type Served} from './served';

// Programs are started, which on a busy computer takes its time.
jest.setTimeout(60_000);

/** After so long a window that went is not taken for one that reloads. */
const LONGER_THAN_A_RELOAD = 3500;

const PROJECT = projectOf({
  scripts: [
    {
      name: 'Code',
      source: `
        function onOpen() {
          SpreadsheetApp.getUi().createMenu('Plan')
            .addItem('Ask', 'ask').addItem('Sidebar', 'side').addItem('Toast', 'toast').addItem('Fail', 'fail')
            .addItem('Protect', 'protect')
            .addToUi();
        }
        function onEdit(e) {
          const cells = e.range.getNumRows();
          e.range.getSheet().getRange('C1').setValue(cells + ' cells, ' + e.value);
        }
        function ask() {
          const ui = SpreadsheetApp.getUi();
          const answer = ui.alert('Sure?', 'Really?', ui.ButtonSet.YES_NO);
          SpreadsheetApp.getActiveSheet().getRange('B1').setValue(String(answer));
        }
        function side() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p>Side</p>').setTitle('Planner')); }
        function toast() { SpreadsheetApp.getActive().toast('Done.', 'Plan'); }
        function fail() { throw new Error('There is no month.'); }
        function protect() {
          const protection = SpreadsheetApp.getActiveSheet().protect();
          protection.removeEditors(protection.getEditors());
          protection.setDomainEdit(false);
        }
        function double(n) { return n * 2; }`,
    },
  ],
});

let server: Served;
beforeEach(async () => {
  server = await served(PROJECT);
});
afterEach(() => server.close());

const shown = (row: number, column: number, text: string) =>
  expect.objectContaining({
    sheet: 0,
    cells: expect.arrayContaining([
      [row, column, expect.objectContaining({text})],
    ]),
  });

test('what one person types, the other sees', async () => {
  const ana = await server.browser('user=Ana');
  const bo = await server.browser('user=Bo');
  expect(await ana.type('Hello')).toEqual({ok: true, value: null});
  expect(await bo.next('cells')).toEqual(shown(1, 1, 'Hello'));
});

test('an edit that is answered is on disk when the server is killed', async () => {
  const ana = await server.browser();
  await ana.type('Hello');
  await ana.request('save', {});
  const {sheets} = await readWorkbookFile(server.file);
  expect(sheets[0]!.rows[0]![0]!.value).toBe('Hello');
});

test('people see who else is there, and where', async () => {
  const ana = await server.browser('user=Ana%20Alves');
  const bo = await server.browser('user=Bo');
  const cell = {sheet: 0, row: 3, column: 2, rows: 1, columns: 1};
  await bo.request('select', {sheet: 0, range: cell, cell});
  const people = await ana.next('people', list => list.some(p => p.selection));
  expect(people).toEqual([
    expect.objectContaining({name: 'Ana Alves', selection: null}),
    expect.objectContaining({name: 'Bo', selection: cell}),
  ]);
  bo.leave();
  await ana.next('people', list => list.length === 1);
});

test('one block of cells is one event for the script', async () => {
  const ana = await server.browser();
  await ana.type('a', 'b', 'c');
  expect(await ana.next('cells', ({cells}) => cells[0]![1] === 3)).toEqual(
    shown(1, 3, '3 cells, undefined'),
  );
});

test('a question goes to the person who started it, and waits for the answer', async () => {
  const bo = await server.browser('user=Bo');
  const ana = await server.browser('user=Ana');
  await ana.next('menus', menus => menus.length > 0);
  const menu = ana.request('menu', {functionName: 'ask'});
  const {id, title, buttons} = await ana.next('ask');
  expect({title, buttons}).toEqual({title: 'Sure?', buttons: ['YES', 'NO']});
  await ana.request('answer', {id, button: 'YES', text: ''});
  expect(await menu).toEqual({ok: true, value: null});
  expect(await bo.next('cells')).toEqual(shown(1, 2, 'YES'));
});

test('an answer that the question did not offer closes it', async () => {
  const ana = await server.browser('user=Ana');
  await ana.next('menus', menus => menus.length > 0);
  const menu = ana.request('menu', {functionName: 'ask'});
  const {id} = await ana.next('ask');
  await ana.request('answer', {id, button: 'CANCEL', text: ''});
  expect(await menu).toEqual({ok: true, value: null});
  expect(await ana.next('cells')).toEqual(shown(1, 2, 'CLOSE'));
});

test('a question that nobody can answer any more ends what asked it', async () => {
  const bo = await server.browser('user=Bo');
  const ana = await server.browser('user=Ana');
  await ana.next('menus', menus => menus.length > 0);
  const menu = ana.request('menu', {functionName: 'ask'});
  await ana.next('ask');
  ana.leave();
  expect(await menu).toMatchObject({ok: false});
  expect(await bo.type('still here')).toMatchObject({ok: true});
});

test('a failure of a script reaches the person by its own message', async () => {
  const ana = await server.browser();
  await ana.next('menus', menus => menus.length > 0);
  const answer = await ana.request('menu', {functionName: 'fail'});
  expect(answer).toMatchObject({ok: false, message: 'There is no month.'});
});

test('a sidebar calls functions until it is closed', async () => {
  const ana = await server.browser();
  await ana.next('menus', menus => menus.length > 0);
  await ana.request('menu', {functionName: 'side'});
  const {frame, title} = await ana.next('show');
  expect(title).toBe('Planner');
  const call = {frame, functionName: 'double', args: [21]};
  expect(await ana.request('run', call)).toEqual({ok: true, value: 42});
  await ana.request('close', {frame});
  expect(await ana.request('run', call)).toMatchObject({ok: false});
});

test('a sidebar stays open when its person closes another window', async () => {
  const ana = await server.browser('user=Ana');
  const second = await server.browser('user=Ana');
  await ana.next('menus', menus => menus.length > 0);
  await ana.request('menu', {functionName: 'side'});
  const {frame} = await ana.next('show');
  second.leave();
  await sleep(LONGER_THAN_A_RELOAD);
  const call = {frame, functionName: 'double', args: [21]};
  expect(await ana.request('run', call)).toEqual({ok: true, value: 42});
});

test('one person’s sidebar is not another’s', async () => {
  const ana = await server.browser('user=Ana');
  const bo = await server.browser('user=Bo');
  await ana.next('menus', menus => menus.length > 0);
  await ana.request('menu', {functionName: 'side'});
  const {frame} = await ana.next('show');
  const call = {frame, functionName: 'double', args: [21]};
  expect(await bo.request('run', call)).toMatchObject({ok: false});
});

test('undo takes back one’s own edit and leaves the other’s', async () => {
  const ana = await server.browser('user=Ana');
  const bo = await server.browser('user=Bo');
  await ana.type('from Ana');
  await bo.request('edit', {
    edit: {
      do: 'type',
      rect: {sheet: 0, row: 2, column: 1, rows: 1, columns: 1},
      texts: [['from Bo']],
    },
  });
  await ana.request('edit', {edit: {do: 'undo'}});
  await ana.request('save', {});
  const {sheets} = await readWorkbookFile(server.file);
  const texts = sheets[0]!.rows.map(row => row?.[0]?.value ?? null);
  expect(texts).toEqual([null, 'from Bo']);
});

test('somebody with view access sees all, has no menu and changes nothing', async () => {
  const ana = await server.browser('user=Ana');
  const viewer = await server.browser('user=Vi&access=view');
  expect(await viewer.next('menus')).toEqual([]);
  expect(await viewer.type('mine')).toEqual({
    ok: false,
    name: 'Exception',
    message:
      'You can only view this file: ask its owner if you need to change it.',
  });
  await ana.type('Hello');
  expect(await viewer.next('cells')).toEqual(shown(1, 1, 'Hello'));
});

test('who opens the file first owns it, and nobody who comes later does', async () => {
  const ana = await server.browser('user=Ana');
  const bo = await server.browser('user=Bo');
  await ana.next('menus', menus => menus.length > 0);
  await ana.request('menu', {functionName: 'protect'});
  expect(await bo.type('mine')).toMatchObject({ok: false});
  expect(await ana.type('mine')).toMatchObject({ok: true});
});

test('a toast is shown to the person whose script gave it', async () => {
  const ana = await server.browser();
  await ana.next('menus', menus => menus.length > 0);
  await ana.request('menu', {functionName: 'toast'});
  expect(await ana.next('toast')).toMatchObject({text: 'Done.', title: 'Plan'});
});
