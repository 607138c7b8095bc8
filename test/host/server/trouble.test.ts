import {mkdirSync} from 'node:fs';
import {projectOf} from '../../../src/host/execution/project';
import {journalPath} from '../../../src/host/file/journal';
import {readWorkbookFile} from '../../../src/host/file/workbook-file';
import {served, type Browser, type Served} from './served';

// Programs are started, which on a busy computer takes its time.
jest.setTimeout(60_000);

const PROJECT = projectOf({
  scripts: [
    {
      name: 'Code',
      source: `
        function onOpen() {
          SpreadsheetApp.getUi().createMenu('Plan').addItem('Write', 'write').addItem('Side', 'side').addToUi();
        }
        function write() { SpreadsheetApp.getActiveSheet().getRange('B1').setValue('written'); }
        function side() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p>Side</p>')); }
        function nested(levels) {
          let value = [];
          for (let level = 0; level < levels; level++) value = [value];
          return value;
        }`,
    },
  ],
});

let server: Served;
beforeEach(async () => {
  server = await served(PROJECT);
});
afterEach(() => server.close());

/** A file can't take its name where a folder has it. */
const failToSave = () =>
  mkdirSync(`${server.file}.bak/in the way`, {recursive: true});
const failToJournal = () =>
  mkdirSync(`${journalPath(server.file)}/in the way`, {recursive: true});

/** Types row after row, until the server answers no more. */
async function typeUntilStopped(browser: Browser): Promise<string[]> {
  const kept: string[] = [];
  for (let row = 1; row < 1000; row++) {
    const rect = {sheet: 0, row, column: 1, rows: 1, columns: 1};
    const text = `line ${row}`;
    const answer = await browser.request('edit', {
      edit: {do: 'type', rect, texts: [[text]]},
    });
    if (!answer.ok) break;
    kept.push(text);
  }
  return kept;
}

test('what is acknowledged while the server stops is in the file', async () => {
  const ana = await server.browser();
  const typing = typeUntilStopped(ana);
  await ana.next('cells');
  await server.stop();
  const kept = await typing;
  const {sheets} = await readWorkbookFile(server.file);
  expect(sheets[0]!.rows.map(row => row?.[0]?.value)).toEqual(kept);
});

test('an edit that the disk does not take is not answered as done', async () => {
  const ana = await server.browser();
  failToJournal();
  expect(await ana.type('Hello')).toMatchObject({ok: false});
});

test('people are told that all is saved when the server stops', async () => {
  const ana = await server.browser();
  await server.stop();
  expect(await ana.next('bye')).toEqual({
    message: 'The planner has been stopped. Everything is saved.',
  });
});

test('people are not told that all is saved where it is not', async () => {
  const ana = await server.browser();
  failToSave();
  await ana.type('Hello');
  await expect(server.stop()).rejects.toThrow();
  const {message} = await ana.next('bye');
  expect(message).toMatch(/^The planner has been stopped\. /);
  expect(message).not.toContain('Everything is saved');
});

test('a run whose changes can’t be kept is still seen to end', async () => {
  const ana = await server.browser();
  await ana.next('menus', menus => menus.length > 0);
  failToJournal();
  await server.post('menu', {
    connection: ana.connection,
    functionName: 'write',
  });
  const {name} = await ana.next('ran', run => run.name === 'write');
  expect(name).toBe('write');
});

test('a page opens on a tab that is there, whatever was selected last', async () => {
  const ana = await server.browser('user=Ana');
  const cell = {sheet: 999, row: 1, column: 1, rows: 1, columns: 1};
  await ana.request('select', {sheet: 999, range: cell, cell});
  const again = await server.browser('user=Ana');
  const {active, sheets} = again.greeting!;
  expect(active).toBe(sheets[0]!.info.id);
});

test.each([1000, 3000])(
  'an answer nested %i deep is an answer or a failure, and no silence',
  async levels => {
    const ana = await server.browser();
    await ana.next('menus', menus => menus.length > 0);
    await ana.request('menu', {functionName: 'side'});
    const {frame} = await ana.next('show');
    const {status} = await server.post('run', {
      connection: ana.connection,
      frame,
      functionName: 'nested',
      args: [levels],
    });
    expect([200, 500]).toContain(status);
  },
);
