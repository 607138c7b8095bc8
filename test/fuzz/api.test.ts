/** Bodies of requests to the server: refused in a sentence with nothing changed, or done and wholly undone. */
import {projectOf} from '../../src/host/execution/project';
import {readNow} from '../../src/host/file/reading';
import {
  type Browser,
  type Reply,
  type Served,
  served,
} from '../host/server/served';
import {eachMutant, oneOf} from './mutants';
import {mutatedJson} from './mutated-json';
import {expectSentence} from './sentence';

// Programs are started, which on a busy computer takes its time.
jest.setTimeout(3_600_000);

const PROJECT = projectOf({
  own: true,
  scripts: [
    {
      name: 'Code',
      source: `
        function onOpen() { SpreadsheetApp.getUi().createMenu('Plan').addItem('Open', 'show').addToUi(); }
        function show() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p>Hello</p>')); }
        function said(words) { return words; }`,
    },
  ],
});

const RECT = {sheet: 0, row: 2, column: 1, rows: 2, columns: 2};
const ROWS = {axis: 'rows', sheet: 0, start: 2, count: 1};

const EDITS: readonly object[] = [
  {
    do: 'type',
    rect: RECT,
    texts: [
      ['a', '=1+1'],
      ['3-5', '007'],
    ],
  },
  {do: 'clear', rect: RECT},
  {do: 'insert', ...ROWS},
  {do: 'delete', ...ROWS},
  {do: 'move', ...ROWS, destination: 5},
  {do: 'resize', ...ROWS, size: 40},
  {do: 'hide', ...ROWS, hidden: true},
  {
    do: 'sort',
    rect: {...RECT, rows: 4, columns: 3},
    column: 1,
    ascending: false,
  },
  {do: 'filter', sheet: 0, rect: {...RECT, row: 1, rows: 4}},
  {do: 'filterValues', sheet: 0, column: 1, hiddenValues: ['Choir']},
  {do: 'note', rect: RECT, text: 'Ask her'},
  {do: 'paste', from: RECT, to: {...RECT, row: 8}, move: false},
  {do: 'addSheet', name: 'Another'},
  {do: 'renameSheet', sheet: 0, name: 'First'},
  {do: 'copySheet', sheet: 0},
  {do: 'moveSheet', sheet: 0, index: 1},
  {do: 'hideSheet', sheet: 0, hidden: true},
  {do: 'deleteSheet', sheet: 0},
];

let server: Served;
let browser: Browser;
let frame: string;
let before: string;

beforeAll(async () => {
  server = await served(PROJECT);
  const owner = await server.browser('user=Owner');
  await owner.request('edit', {
    edit: {
      do: 'type',
      rect: {sheet: 0, row: 1, column: 1, rows: 5, columns: 3},
      texts: [
        ['Activity', 'Partner', 'Minutes'],
        ['Choir', 'Library', '45'],
        ['Art', 'Museum', '3-5'],
        ['Yoga', '', '=C2*2'],
        ['Chess', 'Library', '=SUM(C2:C3)'],
      ],
    },
  });
  await owner.request('edit', {edit: {do: 'addSheet', name: 'Second'}});
  browser = await server.browser('user=Stranger');
  await browser.next('menus', menus => menus.length > 0);
  await browser.request('menu', {functionName: 'show'});
  frame = (await browser.next('show')).frame;
  before = await pictured();
});
afterAll(() => server.close());

/** What a window that opens now is shown of the workbook. */
async function pictured(): Promise<string> {
  const window = await server.browser('user=Onlooker');
  const {sheets} = window.greeting!;
  window.leave();
  return JSON.stringify(sheets);
}

const requests = (): readonly (readonly [name: string, body: object])[] => [
  ...EDITS.map(edit => ['edit', {edit}] as const),
  ['select', {sheet: 0, range: RECT, cell: {...RECT, rows: 1, columns: 1}}],
  ['menu', {functionName: 'show'}],
  ['run', {frame, functionName: 'said', args: [{words: ['a', 1, null]}]}],
  ['answer', {id: 'question-1', button: 'OK', text: 'Yes'}],
  ['close', {frame: 'frame-1'}],
  ['filterValues', {sheet: 0, column: 1}],
  ['save', {}],
];

test('an odd request is refused in a sentence with nothing changed, or can be undone as if it had not been', async () => {
  const all = requests();
  await eachMutant('api', 200, async ({number, chance}) => {
    const [name, sound] = all[number % all.length]!;
    const {connection} = browser;
    const odd = mutatedJson(sound, chance);
    const body = chance(10)
      ? Object.assign(Object(odd) as object, {connection})
      : mutatedJson({connection, ...sound}, chance);
    const path = chance(20)
      ? name
      : oneOf(chance, ['__proto__', 'toString', '']);
    const reply = await server.post(path, body);
    try {
      if (!expectAnswered(reply)) expect(await pictured()).toBe(before);
      else if (path === 'edit') await expectUndone();
    } catch (error) {
      const shown = JSON.stringify(body).slice(0, 500);
      throw new Error(`${path} ${shown}: ${reply.body.slice(0, 300)}`, {
        cause: error,
      });
    }
  });
});

/** @returns whether it was done */
function expectAnswered({status, body}: Reply): boolean {
  expect([200, 400, 404, 413]).toContain(status);
  if (status !== 200) {
    expectSentence(body);
    return false;
  }
  const answer = JSON.parse(body) as {ok: boolean; message?: string};
  // Google's own words, which scripts may look for.
  const isGoogles = answer.message?.startsWith('Script function not found: ');
  if (!answer.ok && !isGoogles) expectSentence(answer.message ?? '');
  return answer.ok;
}

async function expectUndone(): Promise<void> {
  for (let count = 0; count < 3 && (await pictured()) !== before; count++)
    await browser.request('edit', {edit: {do: 'undo'}});
  expect(await pictured()).toBe(before);
}

test('after all of them the server still takes an edit, and the file holds it', async () => {
  expect(await browser.type('Still here')).toMatchObject({ok: true});
  await server.stop();
  const {data} = await readNow(server.file);
  expect(JSON.stringify(data.sheets[0]!.rows)).toContain('Still here');
});
