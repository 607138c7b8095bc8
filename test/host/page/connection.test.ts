/** The line to the server: what is sent, what is heard, and what a person is told of a refusal. */
import {connect, type Listeners} from '../../../src/host/page/connection';
import {selectionPost} from '../../../src/host/page/selection-post';
import {rect} from './desk';
import {load, page, Part, settled} from './window';

type Answer = {status?: string; body: string} | Error;

class Stream {
  static readonly CLOSED = 2;
  static last: Stream;
  readyState = 1;
  onopen = () => {};
  onerror = () => {};
  private readonly listeners = new Map<string, (event: object) => void>();
  constructor(readonly address: string) {
    Stream.last = this;
  }
  addEventListener(name: string, listener: (event: object) => void) {
    this.listeners.set(name, listener);
  }
  tell(name: string, data: object) {
    this.listeners.get(name)?.({data: JSON.stringify(data)});
  }
}

function opened(...answers: Answer[]) {
  load();
  const meta = new Part('meta');
  meta.setAttribute('name', 'start-token');
  Object.assign(meta, {content: 'token-1'});
  page.body.append(meta);
  const sent: {path: string; body: unknown; token: string}[] = [];
  const heard: string[] = [];
  Object.assign(globalThis, {
    location: {search: '?user=Ana'},
    EventSource: Stream,
    fetch: async (
      path: string,
      asked: {body: string; headers: {[name: string]: string}},
    ) => {
      const token = asked.headers?.['x-start-token'] ?? '';
      sent.push({path, token, body: asked.body && JSON.parse(asked.body)});
      const answer = answers.shift() ?? {body: '{"ok":true,"value":null}'};
      if (answer instanceof Error) throw answer;
      return {text: async () => answer.body};
    },
  });
  const listeners = {
    hello: () => heard.push('hello'),
    saved: ({state}: {state: string}) => heard.push(state),
  } as unknown as Listeners;
  const line = connect(listeners, up => heard.push(up ? 'up' : 'down'));
  Stream.last.tell('hello', {connection: 'line-7'});
  return {...line, sent, heard};
}

test('a request carries the token and the window that it comes from', async () => {
  const {request, sent, heard} = opened({body: '{"ok":true,"value":[1]}'});
  await expect(request('edit', {edit: {do: 'undo'}})).resolves.toEqual([1]);
  expect(Stream.last.address).toBe('/events?user=Ana&token=token-1');
  expect(sent).toEqual([
    {
      path: '/api/edit',
      token: 'token-1',
      body: {connection: 'line-7', edit: {do: 'undo'}},
    },
  ]);
  Stream.last.tell('saved', {state: 'saved'});
  expect(heard).toEqual(['hello', 'saved']);
});

test.each([
  [
    'a refusal',
    {
      body: '{"ok":false,"message":"That tab is protected.","name":"UserError"}',
    },
    'UserError',
    'That tab is protected.',
  ],
  [
    'a refusal without a name',
    {body: '{"ok":false,"message":"No."}'},
    'Error',
    'No.',
  ],
  [
    'words that are no answer',
    {body: 'Too many requests.'},
    'Error',
    'Too many requests.',
  ],
  [
    'nothing',
    {body: ''},
    'Error',
    /^The planner on this computer does not answer\./,
  ],
  [
    'no line at all',
    new Error('refused'),
    'Error',
    /^The planner on this computer does not answer\./,
  ],
])('%s is told as it was said', async (_, answer, name, message) => {
  const {request} = opened(answer);
  const refused = await request('save', {}).catch((error: Error) => error);
  expect(refused).toMatchObject({
    name,
    message: expect.stringMatching(message),
  });
});

test('a planner that was started again is found with its new token', async () => {
  const {request, sent, heard} = opened({body: 'the page'});
  Object.assign(globalThis, {
    DOMParser: class {
      parseFromString = () => ({querySelector: () => ({content: 'token-2'})});
    },
  });
  Stream.last.onerror();
  await settled(5000);
  expect(sent).toEqual([]);
  Stream.last.readyState = Stream.CLOSED;
  Stream.last.onerror();
  await settled(2000);
  expect(Stream.last.address).toContain('token=token-2');
  Stream.last.onopen();
  await request('save', {});
  expect(sent.at(-1)!.token).toBe('token-2');
  expect(heard).toEqual(['hello', 'down', 'down', 'up']);
});

const place = (address: string) => ({
  sheet: 1,
  range: rect(address),
  cell: rect(address),
});

test('of a quick walk through the cells the last place is told, before a script runs at once', async () => {
  const told: string[] = [];
  const {moved, flush} = selectionPost(async ({range}) =>
    told.push(`row ${range.row}`),
  );
  moved(place('A1'));
  await settled(50);
  moved(place('A2'));
  await settled(99);
  expect(told).toEqual([]);
  await settled(1);
  expect(told).toEqual(['row 2']);
  moved(place('A3'));
  await flush();
  await flush();
  await settled(200);
  expect(told).toEqual(['row 2', 'row 3']);
});

test('a place that could not be told holds up no later one', async () => {
  const told: string[] = [];
  const {moved, flush} = selectionPost(async ({range}) => {
    if (range.row === 1) throw new Error('away');
    told.push(`row ${range.row}`);
  });
  moved(place('A1'));
  await flush();
  moved(place('A2'));
  await flush();
  expect(told).toEqual(['row 2']);
});
