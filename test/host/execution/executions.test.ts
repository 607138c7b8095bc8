import {availableParallelism} from 'node:os';
import {Executions} from '../../../src/host/execution/executions';
import type {Outcome} from '../../../src/host/execution/outcome';
import {NoScreen, type Screen} from '../../../src/host/execution/screen';
import type {Person} from '../../../src/host/wire';
import type {Workbook} from '../../../src/host/workbook/workbook';
import {ANA, BEN, emptyBook, projectWith} from '../services/script';

const CODE = `
  const sheet = () => SpreadsheetApp.getActiveSheet();
  function add(count) {
    const lock = LockService.getDocumentLock();
    lock.waitLock(20000);
    for (let step = 0; step < count; step++) {
      const cell = sheet().getRange('A1');
      cell.setValue(Number(cell.getValue()) + 1);
    }
    SpreadsheetApp.flush();
    lock.releaseLock();
    return 'added';
  }
  function ask() { return String(SpreadsheetApp.getUi().alert('Go on?')); }
  function look() { return sheet().getRange('A1').getValue(); }
  function hold() { LockService.getDocumentLock().waitLock(1000); for (;;); }
  function holdAndAsk() { LockService.getDocumentLock().waitLock(0); ask(); }
  function spin() { for (;;); }
  function work() { for (const end = Date.now() + 300; Date.now() < end; ); }
  function onEdit() {}
  function heed() {
    for (const end = Date.now() + 4000; Date.now() < end; )
      if (look() === 'seen') return 'saw what was written meanwhile';
    return 'saw nothing';
  }
  function write() { sheet().getRange('A1').setValue('seen'); }
  function tryNow() { return LockService.getDocumentLock().tryLock(0); }
  function nap() { Utilities.sleep(20000); }
  function stray() { Promise.reject(new Error('unheard')); return 'done'; }
  function hoard() { const all = []; for (;;) all.push(new Array(1e6).fill(all.length)); }
  function nest() { let list = []; for (let n = 0; n < 8000; n++) list = [list]; return list; }
  function converse(column) {
    const cell = sheet().getRange(1, column);
    for (let step = 0; step < 800; step++) {
      cell.setNote('note ' + step);
      if (cell.getNote() !== 'note ' + step) return 'crossed at ' + step;
    }
    return 'each its own';
  }
  function rest() { Utilities.sleep(50); }
  function secret_() { return 'secret'; }
`;

/** Somebody who takes their time over a question. */
class PatientScreen extends NoScreen {
  override readonly available: boolean = true;
  readonly asked: Promise<(button: string) => void>;
  private ask: (answer: (button: string) => void) => void = () => {};

  constructor() {
    super();
    this.asked = new Promise(ask => (this.ask = ask));
  }
  override alert(): Promise<string> {
    return new Promise<string>(answer => this.ask(answer));
  }
}

let executions: Executions;
let workbook: Workbook;
let changes = 0;
const screens = new Map<string, Screen>();

beforeEach(() => {
  workbook = emptyBook();
  changes = 0;
  screens.clear();
  executions = new Executions({
    project: projectWith(CODE),
    workbook,
    screenFor: ({key}: Person) => screens.get(key) ?? new NoScreen(),
    onChange: () => changes++,
  });
});
afterEach(() => executions.stop());

const run = (
  functionName: string,
  {args = [] as unknown[], person = ANA, timeoutMs = 20_000} = {},
): Promise<Outcome> => executions.run({functionName, args, person, timeoutMs});

test('a function runs in its own thread, and its changes are told', async () => {
  const {value, error} = await run('add', {args: [1]});
  expect([value, error]).toEqual(['added', null]);
  expect(changes).toBeGreaterThan(0);
});

test('under a lock no addition of four people at once is lost', async () => {
  await Promise.all([1, 2, 3, 4].map(() => run('add', {args: [5]})));
  expect((await run('look')).value).toBe(20);
});

test('each question gets its own answer, however many talk at once', async () => {
  const talks = [1, 2, 3, 4, 5].map(column =>
    run('converse', {args: [column]}),
  );
  for (const {value, error} of await Promise.all(talks))
    expect([value, error]).toEqual(['each its own', null]);
});

test('threads that are made at the same moment all run', async () => {
  const runs = Array.from({length: 24}, () => run('rest'));
  const outcomes = await Promise.all(runs);
  expect(outcomes.map(({error}) => error)).toEqual(runs.map(() => null));
});

test('a question blocks only the run that asks it', async () => {
  const screen = new PatientScreen();
  screens.set('ana', screen);
  const asked = run('ask');
  const answer = await screen.asked;
  expect((await run('look', {person: BEN})).value).toBe('');
  answer('OK');
  expect((await asked).value).toBe('OK');
});

test('a run that takes too long is stopped, and its lock is free again', async () => {
  const {error} = await run('hold', {timeoutMs: 300});
  expect(error?.message).toBe('Exceeded maximum execution time');
  expect((await run('tryNow')).value).toBe(true);
});

test('what a person waits for runs before the triggers that came first', async () => {
  const ended: string[] = [];
  const from = (functionName: string, via: 'client' | 'trigger') =>
    executions
      .run({functionName, args: [], person: ANA, via})
      .then(() => ended.push(functionName));
  const threads = Math.max(2, availableParallelism());
  const busy = Array.from({length: threads}, () => from('work', 'client'));
  const triggers = Array.from({length: 40}, () => from('onEdit', 'trigger'));
  await Promise.all([...busy, from('look', 'client'), ...triggers]);
  expect(ended.indexOf('look')).toBeLessThan(threads + triggers.length / 2);
});

test('triggers that work for long leave a place to what a person waits for', async () => {
  const triggers = Array.from({length: 2 * availableParallelism()}, () =>
    executions.run({
      functionName: 'heed',
      args: [],
      person: ANA,
      via: 'trigger',
    }),
  );
  await run('write');
  for (const {value} of await Promise.all(triggers))
    expect(value).toBe('saw what was written meanwhile');
});

test('a lock that another run holds is not given', async () => {
  const screen = new PatientScreen();
  screens.set('ana', screen);
  const held = run('holdAndAsk');
  const answer = await screen.asked;
  expect((await run('tryNow', {person: BEN})).value).toBe(false);
  answer('OK');
  await held;
  expect((await run('tryNow', {person: BEN})).value).toBe(true);
});

test('stopping ends what runs and what sleeps', async () => {
  const running = [run('spin'), run('nap')];
  await run('look');
  await executions.stop();
  const outcomes = await Promise.all(running);
  expect(outcomes.map(({error}) => error?.message)).toEqual([
    'The server stopped before this was done.',
    'The server stopped before this was done.',
  ]);
});

test('after a killed run the next one works', async () => {
  await run('spin', {timeoutMs: 200});
  expect((await run('look')).value).toBe('');
});

test('a private function can’t be called from a page', async () => {
  expect((await run('secret_')).error?.message).toBe(
    'Script function not found: secret_',
  );
});

test('a promise that fails unheard ends nothing', async () => {
  expect((await run('stray')).value).toBe('done');
  expect((await run('look')).error).toBe(null);
});

test('an answer or an argument nested without end is refused, and the next run works', async () => {
  let deep: unknown[] = [];
  for (let count = 0; count < 100_000; count++) deep = [deep];
  expect((await run('nest')).error).not.toBeNull();
  expect((await run('look', {args: [deep]})).error).not.toBeNull();
  expect((await run('look')).error).toBeNull();
});

test('a run that uses up its memory ends alone', async () => {
  const {error} = await run('hoard');
  expect(error?.message).toMatch(/memory/);
  expect((await run('look')).error).toBe(null);
}, 20_000);
