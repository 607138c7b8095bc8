import {sidebarOf, SIDEBAR_PROJECT} from './sidebar-project';
import {served, type Browser, type Served} from './served';

// Programs are started, which on a busy computer takes its time.
jest.setTimeout(60_000);

let server: Served;
let ana: Browser;
let bo: Browser;
let viewer: Browser;
/** Ana's sidebar. */
let frame: string;
beforeAll(async () => {
  server = await served(SIDEBAR_PROJECT);
  ana = await server.browser('user=Ana');
  bo = await server.browser('user=Bo');
  viewer = await server.browser('user=Vi&access=view');
  ({frame} = await sidebarOf(ana));
});
afterAll(() => server.close());

type Body = {readonly [key: string]: unknown};

/** @returns the refusal; what is accepted fails the test that asks */
async function refusal(name: string, body: unknown): Promise<string> {
  const before = server.data();
  const reply = await server.post(name, body);
  const answer = JSON.parse(reply.body) as {ok: boolean; message: string};
  expect([reply.status, answer.ok]).toEqual([200, false]);
  expect(server.data()).toEqual(before);
  expect(Object.keys(Object.prototype)).toEqual([]);
  return answer.message;
}

const A1 = {sheet: 0, row: 1, column: 1, rows: 1, columns: 1};
const TYPE = {do: 'type', rect: A1, texts: [['stolen']]};
const span = {axis: 'rows', sheet: 0, start: 1, count: 1};

const NOT_ASKED_SO = 'This request is not put as the planner puts it.';

test.each<unknown>([
  undefined,
  null,
  '',
  0,
  'guess',
  '__proto__',
  'constructor',
  {toString: 'x'},
  ['x'],
])('an edit of the window %j is refused', async connection => {
  const body = {connection, edit: TYPE};
  expect(await refusal('edit', body)).toBe(
    'This page has lost its connection: reload it.',
  );
});

test.each([null, [], 'text', 7, true])(
  'a request that is %j is refused',
  body => refusal('edit', body),
);

test.each([
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'edit/../save',
  'Edit',
  'nothing',
  '',
])('there is no request "%s"', async name => {
  const {connection} = ana;
  const message = await refusal(name, {connection, edit: TYPE});
  expect(message).toBe('There is no such request.');
});

test.each<[what: string, edit: unknown]>([
  ['nothing', null],
  ['a list', [TYPE]],
  ['another kind', {...TYPE, do: 'burn'}],
  ['a kind of every object', {...TYPE, do: 'toString'}],
  ['a row before the first', {...TYPE, rect: {...A1, row: 0}}],
  ['a row far out', {...TYPE, rect: {...A1, row: 1e12}}],
  ['half a row', {...TYPE, rect: {...A1, row: 1.5}}],
  ['a row as text', {...TYPE, rect: {...A1, row: '1'}}],
  ['no row', {...TYPE, rect: {...A1, row: null}}],
  ['a tab below the first', {...TYPE, rect: {...A1, sheet: -1}}],
  ['a tab that is not there', {...TYPE, rect: {...A1, sheet: 99}}],
  ['a number for a text', {...TYPE, texts: [[1]]}],
  ['an object for a text', {...TYPE, texts: [[{}]]}],
  ['no texts', {do: 'type', rect: A1}],
  ['50,001 letters', {...TYPE, texts: [['x'.repeat(50_001)]]}],
  ['200,001 cells', {...TYPE, rect: {...A1, rows: 1000, columns: 201}}],
  [
    'a note for 200,001 cells',
    {do: 'note', rect: {...A1, rows: 1000, columns: 201}, text: 'x'},
  ],
  [
    '50,000 letters for a thousand cells',
    {...TYPE, rect: {...A1, rows: 1000}, texts: [['x'.repeat(50_000)]]},
  ],
  [
    'a note of 50,000 letters for a thousand cells',
    {do: 'note', rect: {...A1, rows: 1000}, text: 'x'.repeat(50_000)},
  ],
  [
    'a paste of 200,001 cells',
    {do: 'paste', from: A1, to: {...A1, rows: 1000, columns: 201}, move: false},
  ],
  ['a cell a million rows down', {...TYPE, rect: {...A1, row: 1_000_000}}],
  [
    'a paste far to the right',
    {do: 'paste', from: A1, to: {...A1, column: 60_000}, move: false},
  ],
  ['60,000 new rows', {do: 'insert', ...span, count: 60_000}],
  ['a million new rows', {do: 'insert', ...span, count: 1_000_001}],
  ['rows of no axis', {do: 'insert', ...span, axis: '__proto__'}],
  ['a row two pixels low', {do: 'resize', ...span, size: 1}],
  ['a row without height', {do: 'resize', ...span, size: null}],
  ['a tab without a name', {do: 'addSheet', name: ''}],
  [
    'a tab with a name of 101 letters',
    {do: 'renameSheet', sheet: 0, name: 'x'.repeat(101)},
  ],
  ['the last tab', {do: 'deleteSheet', sheet: 0}],
  ['a tab that was never there', {do: 'copySheet', sheet: 12}],
  [
    'a filter of hidden things',
    {do: 'filterValues', sheet: 0, column: 1, hiddenValues: [{}]},
  ],
])('an edit of %s is refused', async (_, edit) => {
  const message = await refusal('edit', {connection: ana.connection, edit});
  expect(message).toMatch(/^[A-Z][^{}]*[.!]$/);
});

test('a long text is not pasted into a thousand cells at once', async () => {
  const {connection} = ana;
  const edit = (given: object) =>
    server.post('edit', {connection, edit: given});
  await edit({...TYPE, texts: [['x'.repeat(50_000)]]});
  const to = {...A1, column: 2, rows: 1000};
  const paste = {do: 'paste', from: A1, to, move: false};
  expect(await refusal('edit', {connection, edit: paste})).toBe(
    'This would write more than 10 million characters at once: do it in parts.',
  );
  await edit({do: 'undo'});
});

test.each<[functionName: string]>([
  ['hidden_'],
  ['helper.steal'],
  ['helper'],
  ['nothing'],
  ['constructor'],
  ['__proto__'],
  ['toString'],
  ['eval'],
  ['SpreadsheetApp.getActive'],
  ['write;write'],
  ['write("B2")'],
  [''],
])('a sidebar can’t call "%s"', functionName =>
  refusal('run', {
    connection: ana.connection,
    frame,
    functionName,
    args: ['B2'],
  }),
);

test.each<[what: string, change: Body]>([
  ['a frame that nobody knows', {frame: 'guess'}],
  ['the frame of every object', {frame: '__proto__'}],
  ['no frame', {frame: null}],
  ['arguments that are no list', {args: {length: 1, 0: 'B2'}}],
  ['no arguments', {args: null}],
  ['a name that is no text', {functionName: ['write']}],
  ['a name of 501 letters', {functionName: 'w'.repeat(501)}],
])('a call with %s is refused', (_, change) =>
  refusal('run', {
    connection: ana.connection,
    frame,
    functionName: 'write',
    args: ['B2'],
    ...change,
  }),
);

test('Bo can’t call through Ana’s sidebar, nor close it', async () => {
  const call = {frame, functionName: 'write', args: ['B2']};
  const message = await refusal('run', {connection: bo.connection, ...call});
  expect(message).toBe(
    'This was closed, or the planner has been started again since: open it from the menu once more.',
  );
  await bo.request('close', {frame});
  const echo = {frame, functionName: 'echo', args: ['still here']};
  expect(await ana.request('run', echo)).toMatchObject({value: 'still here'});
});

test('Bo can’t answer what Ana was asked', async () => {
  const asking = ana.request('menu', {functionName: 'ask'});
  const {id} = await ana.next('ask');
  await bo.request('answer', {id, button: 'YES', text: ''});
  expect(server.data().sheets[0]!.rows[2]?.[1] ?? null).toBeNull();
  await ana.request('answer', {id, button: 'NO', text: ''});
  expect(await asking).toMatchObject({ok: true});
  expect(server.data().sheets[0]!.rows[2]?.[1] ?? null).toBeNull();
});

test.each(['write', 'hidden_', 'onOpen', '__proto__', 'constructor', ''])(
  'a menu can’t run "%s", which it does not hold',
  async functionName => {
    const {connection} = ana;
    const message = await refusal('menu', {connection, functionName});
    expect(message).toBe('This menu has changed: open it again.');
  },
);

test.each([
  ['lists', (value: unknown) => [value]],
  ['objects', (value: unknown) => ({value})],
])('%s in each other, a thousand deep, are refused', async (_, around) => {
  let value: unknown = 1;
  for (let depth = 0; depth < 1000; depth++) value = around(value);
  const {connection} = ana;
  const call = {connection, frame, functionName: 'echo', args: [value]};
  const {status, body} = await server.post('run', call);
  expect([status, body]).toEqual([400, 'This is nested too deeply.']);
});

test.each<[name: string, body: () => Body]>([
  ['edit', () => ({edit: TYPE})],
  ['edit', () => ({edit: {do: 'undo'}})],
  ['edit', () => ({edit: {do: 'sort', rect: A1, column: 1, ascending: true}})],
  ['edit', () => ({edit: {do: 'filter', sheet: 0, rect: A1}})],
  ['menu', () => ({functionName: 'show'})],
  ['run', () => ({frame, functionName: 'write', args: ['B2']})],
])('who may only look can’t %s', async (name, body) => {
  const {connection} = viewer;
  expect(await refusal(name, {connection, ...body()})).toBe(
    'You can only view this file: ask its owner if you need to change it.',
  );
});

test.each<[name: string, body: Body]>([
  ['select', {sheet: 0, range: A1, cell: {...A1, row: -1}}],
  ['select', {sheet: '0', range: A1, cell: A1}],
  ['answer', {id: 1, button: 'YES', text: ''}],
  ['close', {frame: {}}],
  ['filterValues', {sheet: 0, column: '1'}],
])('a %s that is put in another way is refused', async (name, body) => {
  const {connection} = ana;
  expect(await refusal(name, {connection, ...body})).toBe(NOT_ASKED_SO);
});

test('what is named like a part of every object is a value like any other', async () => {
  const value = JSON.parse(
    '{"__proto__":{"polluted":1},"constructor":2}',
  ) as unknown;
  const call = {frame, functionName: 'echo', args: [value]};
  expect(await ana.request('run', call)).toMatchObject({ok: true});
  expect(({} as Body)['polluted']).toBeUndefined();
  const edit = JSON.parse(
    '{"do":"type","rect":{"sheet":0,"row":9,"column":9,"rows":1,"columns":1},"texts":[["fine"]],"__proto__":{"do":"deleteSheet"}}',
  ) as {do: 'undo'};
  expect(await ana.request('edit', {edit})).toMatchObject({ok: true});
  expect(server.data().sheets[0]!.rows[8]![8]!.value).toBe('fine');
});
