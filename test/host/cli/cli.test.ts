import {spawn, spawnSync} from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import {createServer} from 'node:net';
import {built} from '../../../src/host/built';
import {Store} from '../../../src/host/file/store';
import {
  readWorkbookFile,
  writeWorkbookFile,
} from '../../../src/host/file/workbook-file';
import {ownFolder} from '../file/folder';
import {smallWorkbook, textsOf} from '../file/small-workbook';
import {parts, rows, zip} from '../file/zip';

// Programs are started, which on a busy computer takes its time.
jest.setTimeout(60_000);

const {path} = ownFolder();

const CODE = `
function first() { return SpreadsheetApp.getActiveSheet().getRange('A1').getValue(); }
function write(x) { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(x.text); return {written: x.text}; }
function writeAndFail() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('bad'); throw new Error('There is no month\\n"2026-13".'); }
function append(x) { SpreadsheetApp.getActiveSheet().appendRow([x.text]); }
function remember() { PropertiesService.getDocumentProperties().setProperty('a', 'b'); }
function ui() { SpreadsheetApp.getUi(); }
function nothing() {}
function echoLength(x) { return x.text.length; }
function secret_() { return 1; }
`;

let plan: Buffer | undefined;

beforeEach(async () => {
  mkdirSync(path('project'));
  writeFileSync(path('project/Code.gs'), CODE);
  writeFileSync(
    path('project/appsscript.json'),
    '{"timeZone": "America/New_York"}',
  );
  if (plan === undefined) {
    await writeWorkbookFile(path('plan.xlsx'), smallWorkbook('start'));
    plan = readFileSync(path('plan.xlsx'));
  }
  writeFileSync(path('plan.xlsx'), plan);
});

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly said: string;
}

function run(words: readonly string[], env: NodeJS.ProcessEnv = {}): Ended {
  const ended = spawnSync(process.execPath, [built('cli.mjs'), ...words], {
    encoding: 'utf8',
    cwd: path(''),
    env: {...process.env, CI: '1', ...env},
  });
  return {code: ended.status, out: ended.stdout, said: ended.stderr};
}

const addon = (...words: string[]) =>
  run(['addon', '--project', 'project', ...words]);

test('a file is named from the folder in which npm was called', () => {
  mkdirSync(path('elsewhere'));
  const ended = spawnSync(
    process.execPath,
    [built('cli.mjs'), 'addon', '--project', 'project', 'plan.xlsx', 'first'],
    {
      encoding: 'utf8',
      cwd: path('elsewhere'),
      env: {
        ...process.env,
        npm_lifecycle_event: 'addon',
        INIT_CWD: path(''),
      },
    },
  );
  expect(ended.stdout).toBe('"start"\n');
});

test('an argument that is too long for a command line is read from stdin', () => {
  const text = 'x'.repeat(300_000);
  const ended = spawnSync(
    process.execPath,
    [
      built('cli.mjs'),
      ...['addon', '--project', 'project', 'plan.xlsx', 'echoLength', '-'],
    ],
    {encoding: 'utf8', cwd: path(''), input: JSON.stringify({text})},
  );
  expect(ended.stdout).toBe('300000\n');
});

test('a function’s result is JSON on stdout', () => {
  expect(addon('plan.xlsx', 'first')).toEqual({
    code: 0,
    out: '"start"\n',
    said: '',
  });
});

test('a function that gives nothing gives null', () => {
  expect(addon('plan.xlsx', 'nothing')).toMatchObject({code: 0, out: 'null\n'});
});

test('a function that only reads leaves the file byte for byte', () => {
  const before = readFileSync(path('plan.xlsx'));
  addon('plan.xlsx', 'first');
  expect(readFileSync(path('plan.xlsx'))).toEqual(before);
  expect(readdirSync(path('')).sort()).toEqual(['plan.xlsx', 'project']);
});

test('what a function writes is in the file', async () => {
  const ended = addon('plan.xlsx', 'write', '{"text": "new"}');
  expect(ended).toEqual({code: 0, out: '{"written":"new"}\n', said: ''});
  expect(textsOf(await readWorkbookFile(path('plan.xlsx')))).toEqual(['new']);
});

test('what a function keeps in properties is in the file', async () => {
  addon('plan.xlsx', 'remember');
  const {hostState} = await readWorkbookFile(path('plan.xlsx'));
  expect(hostState.documentProperties).toEqual({a: 'b'});
});

test('--cost says on stderr what the run cost', () => {
  const {out, said} = addon('--cost', 'plan.xlsx', 'first');
  expect(out).toBe('"start"\n');
  const cost = JSON.parse(said);
  expect(Object.keys(cost)).toEqual(['calls', 'cells']);
  expect(cost.cells).toEqual({read: 1, written: 0});
});

test.each<[what: string, words: string[], said: string]>([
  [
    'a function that fails',
    ['plan.xlsx', 'writeAndFail'],
    'There is no month "2026-13".',
  ],
  [
    'a function that is not there',
    ['plan.xlsx', 'nope'],
    'There is no function "nope".',
  ],
  [
    'a name every object has',
    ['plan.xlsx', 'toString'],
    'There is no function "toString".',
  ],
  [
    'a private function',
    ['plan.xlsx', 'secret_'],
    'The function secret_ is private',
  ],
  [
    'an argument that is not JSON',
    ['plan.xlsx', 'write', '{text}'],
    'The argument is not JSON: {text}',
  ],
  [
    'a function that needs a page',
    ['plan.xlsx', 'ui'],
    'Cannot call SpreadsheetApp.getUi() from this context.',
  ],
])('%s ends with 2 and leaves the file as it was', (_, words, said) => {
  const before = readFileSync(path('plan.xlsx'));
  const ended = addon(...words);
  expect(ended).toMatchObject({code: 2, out: ''});
  expect(ended.said.startsWith(said)).toBe(true);
  expect(ended.said.trim().split('\n')).toHaveLength(1);
  expect(readFileSync(path('plan.xlsx'))).toEqual(before);
});

test.each<[words: string[]]>([
  [[]],
  [['addon']],
  [['addon', 'plan.xlsx']],
  [['addon', '--project', 'nowhere', 'plan.xlsx', 'first']],
])('the words %j end with 2 and one sentence', words => {
  const {code, out, said} = run(words);
  expect({code, out}).toEqual({code: 2, out: ''});
  expect(said.trim().split('\n')).toHaveLength(1);
  expect(said).toMatch(/\S\.\n$/);
  expect(said).not.toMatch(/ at .*:\d+/);
});

test.each<[what: string, name: string, said: RegExp]>([
  ['missing', 'none.xlsx', /^There is no file "none\.xlsx"\.\n$/],
  ['a folder', 'project', /^".*project" is a folder, not a workbook\.\n$/],
  [
    'not a workbook',
    'notes.xlsx',
    /^This file is not an \.xlsx workbook: .*\n$/,
  ],
])('a file that is %s ends with 3', (_, name, said) => {
  writeFileSync(path('notes.xlsx'), 'Month,Grade\n');
  const ended = addon(name, 'first');
  expect(ended).toMatchObject({code: 3, out: ''});
  expect(ended.said).toMatch(said);
});

test('beside a running planner a function reads what was acknowledged', async () => {
  const store = await Store.open(path('plan.xlsx'));
  await store.record(smallWorkbook('typed'));
  const ended = addon('plan.xlsx', 'first');
  await store.close();
  expect(ended).toEqual({code: 0, out: '"typed"\n', said: ''});
});

test('beside a running planner a function that writes ends with 3', async () => {
  const store = await Store.open(path('plan.xlsx'));
  const ended = addon('plan.xlsx', 'write', '{"text": "new"}');
  await store.close();
  expect(ended).toEqual({
    code: 3,
    out: '',
    said: '"plan.xlsx" is open elsewhere: close the planner that has it open, then try again.\n',
  });
  expect(textsOf(await readWorkbookFile(path('plan.xlsx')))).toEqual(['start']);
});

const addonBeside = (...words: string[]) =>
  new Promise<number | null>(resolve => {
    spawn(
      process.execPath,
      [built('cli.mjs'), 'addon', '--project', 'project', ...words],
      {cwd: path(''), stdio: 'ignore'},
    ).on('close', resolve);
  });

test('functions that write at the same time wait for one another, and nothing is lost', async () => {
  const codes = await Promise.all(
    ['a', 'b'].map(text =>
      addonBeside('plan.xlsx', 'append', JSON.stringify({text})),
    ),
  );
  expect(codes).toEqual([0, 0]);
  const texts = textsOf(await readWorkbookFile(path('plan.xlsx')));
  expect(texts.sort()).toEqual(['a', 'b', 'start']);
});

test('a save that can’t keep all of a file says so on stderr, and reading does not', () => {
  const picture = {
    name: 'xl/drawings/drawing1.xml',
    content: '<xdr:wsDr xmlns:xdr="x"><xdr:pic/></xdr:wsDr>',
  };
  const sheet = rows('<c r="A1"><v>1</v></c>');
  const before = zip([...parts({sheet}), picture]);
  writeFileSync(path('plan.xlsx'), before);
  expect(addon('plan.xlsx', 'first')).toEqual({code: 0, out: '1\n', said: ''});
  expect(addon('plan.xlsx', 'write', '{"text": "new"}')).toEqual({
    code: 0,
    out: '{"written":"new"}\n',
    said: '"plan.xlsx" held pictures, which this planner can\'t keep: the file as it was is "plan (original).xlsx".\n',
  });
  expect(readFileSync(path('plan (original).xlsx'))).toEqual(before);
});

test('what a killed planner had acknowledged is there for the next run', async () => {
  const store = await Store.open(path('plan.xlsx'));
  await store.record(smallWorkbook('acknowledged'));
  await store.abandon();
  expect(addon('plan.xlsx', 'first').out).toBe('"acknowledged"\n');
});

test('what a killed planner had acknowledged is saved by the next run that writes', async () => {
  const store = await Store.open(path('plan.xlsx'));
  await store.record(smallWorkbook('first', 'acknowledged'));
  await store.abandon();
  addon('plan.xlsx', 'write', '{"text": "new"}');
  const texts = textsOf(await readWorkbookFile(path('plan.xlsx')));
  expect(texts).toEqual(['new', 'acknowledged']);
  expect(readdirSync(path('')).sort()).toEqual([
    'plan.xlsx',
    'plan.xlsx.bak',
    'project',
  ]);
});

/** Starts a planner, and stops it by the signal once it says where it is and somebody has looked. */
function startAndStop(
  words: readonly string[],
  signal: NodeJS.Signals,
  {port = 0, look = async () => {}}: Started = {},
) {
  const planner = spawn(
    process.execPath,
    [built('cli.mjs'), 'start', '--project', 'project', ...words],
    {cwd: path(''), env: {...process.env, CI: '1', PORT: String(port)}},
  );
  return new Promise<Ended>(resolve => {
    let out = '';
    let said = '';
    planner.stderr.on('data', chunk => (said += String(chunk)));
    planner.stdout.on('data', chunk => {
      out += String(chunk);
      if (out.includes('Ctrl+C'))
        void look().finally(() => planner.kill(signal));
    });
    planner.on('close', code => resolve({code, out, said}));
  });
}

interface Started {
  readonly port?: number;
  readonly look?: () => Promise<void>;
}

test.each(['SIGINT', 'SIGTERM'] as const)(
  'start makes the file, and %s saves and ends with 0',
  async signal => {
    const {code, out, said} = await startAndStop(['new.xlsx'], signal);
    expect({code, said}).toEqual({code: 0, said: ''});
    expect(out).toMatch(/^new\.xlsx is open at http:\/\/127\.0\.0\.1:\d+\/\n/);
    const {name, sheets} = await readWorkbookFile(path('new.xlsx'));
    expect({name, tabs: sheets.map(sheet => sheet.name)}).toEqual({
      name: 'new',
      tabs: ['Sheet1'],
    });
    expect(existsSync(path('.new.xlsx.lock'))).toBe(false);
  },
);

test('what sidebars lay by in the browser is there again: they have the same address at each start', async () => {
  const port = 20_000 + (process.pid % 10_000);
  const places: (string | null)[] = [];
  const look = async () => {
    const {headers} = await fetch(`http://127.0.0.1:${port}/`);
    const policy = headers.get('content-security-policy') ?? '';
    places.push(/frame-src ([^;]+)/.exec(policy)?.[1] ?? null);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    expect(
      await startAndStop(['plan.xlsx'], signal, {port, look}),
    ).toMatchObject({code: 0, said: ''});
  const place = `http://127.0.0.1:${port + 10_000}`;
  expect(places).toEqual([place, place]);
});

test('a planner goes on when nobody reads what it says', async () => {
  const planner = spawn(
    process.execPath,
    [built('cli.mjs'), 'start', '--project', 'project', 'new.xlsx'],
    {cwd: path(''), env: {...process.env, CI: '1', PORT: '0'}},
  );
  planner.stdout.destroy();
  planner.stderr.destroy();
  const ended = new Promise<number | null>(resolve =>
    planner.on('close', resolve),
  );
  while (!existsSync(path('new.xlsx')))
    await new Promise(resolve => setTimeout(resolve, 50));
  await new Promise(resolve => setTimeout(resolve, 1000));
  expect(planner.exitCode).toBeNull();
  planner.kill('SIGTERM');
  expect(await ended).toBe(0);
});

test('a port that is taken ends with 3 and leaves the file free', async () => {
  const other = createServer();
  const port = await new Promise<number>(done =>
    other.listen(0, '127.0.0.1', () =>
      done((other.address() as {port: number}).port),
    ),
  );
  const ended = run(['start', '--project', 'project', 'plan.xlsx'], {
    PORT: String(port),
  });
  other.close();
  expect(ended).toMatchObject({code: 3, out: ''});
  expect(ended.said).toBe(
    `Port ${port} is taken: stop what uses it, or choose another with PORT=${port + 1}.\n`,
  );
  expect(existsSync(path('.plan.xlsx.lock'))).toBe(false);
});

test('a folder that is not there ends with 3', () => {
  const ended = run(['start', '--project', 'project', 'none/plan.xlsx']);
  expect(ended).toMatchObject({code: 3, out: ''});
  expect(ended.said).toMatch(/^There is no folder ".*none"\.\n$/);
});

test('a PORT that is no number ends with 2', () => {
  const ended = run(['start', '--project', 'project'], {PORT: 'http'});
  expect(ended).toEqual({
    code: 2,
    out: '',
    said: 'PORT is "http": set it to a number from 1 to 65535, such as 8787.\n',
  });
});
