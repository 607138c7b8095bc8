/** What ships: its files, few globals besides the door's functions, two permissions, within its size. */
import {execFileSync} from 'node:child_process';
import {readFileSync, readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {Script, createContext, runInNewContext} from 'node:vm';
import * as main from '../src/addon/main';
import {ROOT} from '../src/host/built';

const at = (name: string) => join(ROOT, 'build', name);
const read = (name: string) => readFileSync(at(name), 'utf8');

const SCRIPTS = ['Code.js', 'Data.js', 'Libraries.js', 'OnDemand.js'] as const;
const BUNDLES = ['activity', 'entry', 'review', 'tools'];
const DIALOGS = ['report.html', 'share.html'];
const WORDS = ['english.html', 'portuguese.html', 'spanish.html'];
const PAGES = [
  'sidebar.html',
  ...BUNDLES.map(name => `${name}.html`),
  ...DIALOGS,
  ...WORDS,
];
const CODE = read('Code.js');

/** Apps Script promises no order of files. */
function orders(names: readonly string[]): string[][] {
  if (names.length === 0) return [[]];
  return names.flatMap(first =>
    orders(names.filter(name => name !== first)).map(rest => [first, ...rest]),
  );
}

const ALL_SCRIPTS = SCRIPTS.map(read).join('\n');

/** Every service refuses to be touched. */
function untouchable(): object {
  return new Proxy(() => undefined, {
    get: (_, name) => {
      throw new Error(`${String(name)} was touched.`);
    },
    apply: () => {
      throw new Error('A service was called.');
    },
  });
}

const SERVICES = [
  'SpreadsheetApp',
  'HtmlService',
  'PropertiesService',
  'CacheService',
  'LockService',
  'Session',
  'Utilities',
  'ScriptApp',
  'Logger',
  'console',
];

test('loading the code touches no service, in whatever order', () => {
  const compiled = new Map(SCRIPTS.map(name => [name, new Script(read(name))]));
  for (const order of orders(SCRIPTS)) {
    const scope = createContext(
      Object.fromEntries(SERVICES.map(name => [name, untouchable()])),
    );
    for (const name of order)
      expect(() =>
        compiled.get(name as 'Code.js')!.runInContext(scope),
      ).not.toThrow();
  }
});

const VERBS = [
  'Plan this month',
  'Review coverage',
  'Check the workbook',
  'Undo last change',
  'Set up planner',
  'Try with sample data',
];

test('onOpen touches nothing but the menu', () => {
  const captions: string[] = [];
  const menu = {
    addItem: (caption: string) => {
      captions.push(caption);
      return menu;
    },
    addToUi: () => undefined,
  };
  const services = {
    ...Object.fromEntries(SERVICES.map(name => [name, untouchable()])),
    SpreadsheetApp: {getUi: () => ({createAddonMenu: () => menu})},
  };
  const {onOpen, onInstall} = runInNewContext(
    `${CODE}\n({onOpen, onInstall})`,
    services,
  ) as {
    [name: string]: (event: object) => void;
  };
  onOpen!({authMode: 'NONE'});
  onInstall!({authMode: 'FULL'});
  expect(captions).toEqual([...VERBS, ...VERBS]);
});

/** `sample-partners.ts` is `samplePartners_`. */
const DATA = readdirSync(join(ROOT, 'src/data'))
  .filter(file => file.endsWith('.ts'))
  .map(file => file.replace('.ts', ''));
const dataFunction = (file: string) =>
  `${file.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())}_`;

test('the only globals are the bundle, what the door exports, and what it keeps apart', () => {
  const globals: {[name: string]: unknown} = {};
  runInNewContext(ALL_SCRIPTS, globals);
  expect(Object.keys(globals).sort()).toEqual(
    [
      'Addon',
      ...Object.keys(main),
      ...DATA.map(dataFunction),
      'minisearch_',
      'onDemand_',
      'papaparse_',
    ].sort(),
  );
});

test.each(DATA)('%s ships as plain data', file => {
  const made: unknown = runInNewContext(
    `${ALL_SCRIPTS}\n${dataFunction(file)}()`,
  );
  const text = JSON.stringify(made);
  expect(text.length).toBeGreaterThan(100);
  expect(JSON.stringify(JSON.parse(text))).toBe(text);
});

test('screens on demand go with the sidebar that they were made with, and no other', () => {
  const [, made = ''] = /IntegrationGrid,\{made:"([\w-]+)"/.exec(
    read('sidebar.html'),
  )!;
  for (const name of BUNDLES)
    expect([
      name,
      read(`${name}.html`).includes(`IntegrationGrid.made==="${made}"&&(`),
    ]).toEqual([name, true]);
});

test('what is on demand is functions, and has nothing of its own that there must be one of', () => {
  const kinds = runInNewContext(`${ALL_SCRIPTS}
    Object.values(onDemand_()).flatMap(part => Object.values(part)).map(each => typeof each)`) as string[];
  expect(new Set(kinds)).toEqual(new Set(['function']));
  for (const one of ['UserError = class', 'isHeld = false'])
    expect([
      one,
      CODE.includes(one),
      read('OnDemand.js').includes(one),
    ]).toEqual([one, true, false]);
});

test('the libraries work where there is nothing but the language', () => {
  const answer = runInNewContext(`${ALL_SCRIPTS}
    const index = new (minisearch_())({fields: ['text']});
    index.add({id: 7, text: 'Library night'});
    [index.search('libary', {fuzzy: 0.2})[0].id, papaparse_().parse('a,"b;c"', {delimiter: ','}).data, minisearch_() === minisearch_()]`) as unknown;
  expect(JSON.stringify(answer)).toBe('[7,[["a","b;c"]],true]');
});

test('it asks for this one spreadsheet and a sidebar, and nothing else', () => {
  const manifest = JSON.parse(readFileSync(at('appsscript.json'), 'utf8')) as {
    oauthScopes: string[];
    runtimeVersion: string;
  };
  expect(manifest.oauthScopes).toEqual([
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/script.container.ui',
  ]);
  expect(manifest.runtimeVersion).toBe('V8');
});

test('clasp would push exactly the files of build/', () => {
  const output = execFileSync(
    join(ROOT, 'node_modules/.bin/clasp'),
    ['show-file-status', '--json'],
    {cwd: ROOT, encoding: 'utf8'},
  );
  const {filesToPush} = JSON.parse(output) as {filesToPush: string[]};
  const files = [...SCRIPTS, 'appsscript.json', ...PAGES].sort();
  expect(filesToPush.sort()).toEqual(files.map(name => `build/${name}`));
  expect(readdirSync(join(ROOT, 'build')).sort()).toEqual(files);
}, 60_000);

const LICENCES = {
  valibot: 'Copyright (c) Fabian Hiller',
  preact: 'Copyright (c) 2015-present Jason Miller',
  minisearch: 'Copyright 2022 Luca Ongaro',
  papaparse: 'Copyright (c) 2015 Matthew Holt',
  '@github/combobox-nav': 'Copyright (c) 2018 GitHub',
};

test.each([
  ['Code.js', ['valibot']],
  ['Data.js', []],
  ['Libraries.js', ['minisearch', 'papaparse']],
  ['OnDemand.js', ['valibot']],
  ['sidebar.html', ['preact']],
  ['entry.html', ['@github/combobox-nav', 'minisearch']],
  ['tools.html', []],
  ['english.html', []],
  ['portuguese.html', []],
  ['spanish.html', []],
  ['report.html', ['preact']],
  ['share.html', ['preact']],
  ['review.html', []],
] as const)('%s carries our licence and those of %p', (file, packages) => {
  const text = read(file);
  expect(text).toContain('Copyright (c) 2026 The Integration Grid authors');
  for (const name of packages) expect(text).toContain(LICENCES[name]);
  expect(text.match(/^Copyright .*$/gm)).toHaveLength(packages.length + 1);
  expect(text).toContain('THE SOFTWARE IS PROVIDED "AS IS"');
});

test('it stays within its size', () => {
  const size = (names: readonly string[]) =>
    names.reduce((sum, name) => sum + statSync(at(name)).size, 0);
  expect(size(['Code.js'])).toBeLessThanOrEqual(290_500);
  expect(size(SCRIPTS)).toBeLessThanOrEqual(880_000);
  expect(size(['sidebar.html'])).toBeLessThanOrEqual(100_000);
  for (const name of DIALOGS)
    expect([name, size([name]) <= 120_000]).toEqual([name, true]);
  // Each holds the words of all pages; a page is served with its own alone.
  for (const name of WORDS)
    expect([name, size([name]) <= 165_000]).toEqual([name, true]);
  expect(size(BUNDLES.map(name => `${name}.html`))).toBeLessThanOrEqual(
    165_000,
  );
});

test.each([
  ['english', 100_000, 120_000],
  // With what the server says, which is in English, in the reader's own words.
  ['portuguese', 130_000, 150_000],
  ['spanish', 130_000, 150_000],
])(
  'a page stays within its size as it is served in %s',
  (language, ...most) => {
    const [sidebar = 0, dialog = 0] = most;
    const words = new Map(
      [
        ...read(`${language}.html`).matchAll(
          /<script id="(\w+)">([^]*?)<\/script>/g,
        ),
      ].map(([, name = '', script = '']) => [name, Buffer.byteLength(script)]),
    );
    const served = (name: string) =>
      statSync(at(`${name}.html`)).size +
      words.get('always')! +
      words.get(name)!;
    expect(served('sidebar')).toBeLessThanOrEqual(sidebar);
    expect(served('report')).toBeLessThanOrEqual(dialog);
    expect(served('share')).toBeLessThanOrEqual(dialog);
  },
);

test('the code can be read: it is not minified, and parses without what Apps Script lacks', () => {
  const [, code = ''] = CODE.split('"use strict";');
  const longest = Math.max(...code.split('\n').map(line => line.length));
  expect(longest).toBeLessThan(400);
  expect(CODE).not.toMatch(/^\s*(?:static\s+\w+\s*=|#\w+\s*[=(;])/m);
});
