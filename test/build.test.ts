/** What ships: three files, one global besides the door's functions, two permissions, within its size. */
import {execFileSync} from 'node:child_process';
import {readFileSync, readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {runInNewContext} from 'node:vm';
import * as main from '../src/addon/main';
import {ROOT} from '../src/host/built';

const at = (name: string) => join(ROOT, 'build', name);
const CODE = readFileSync(at('Code.js'), 'utf8');

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

test('loading the code touches no service', () => {
  const services = Object.fromEntries(
    SERVICES.map(name => [name, untouchable()]),
  );
  expect(() => runInNewContext(CODE, services)).not.toThrow();
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

test('the only globals are the bundle and what the door exports', () => {
  const globals: {[name: string]: unknown} = {};
  runInNewContext(CODE, globals);
  expect(Object.keys(globals).sort()).toEqual(
    ['Addon', ...Object.keys(main)].sort(),
  );
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

test('clasp would push exactly the three files of build/', () => {
  const output = execFileSync(
    join(ROOT, 'node_modules/.bin/clasp'),
    ['show-file-status', '--json'],
    {cwd: ROOT, encoding: 'utf8'},
  );
  const {filesToPush} = JSON.parse(output) as {filesToPush: string[]};
  expect(filesToPush.sort()).toEqual([
    'build/Code.js',
    'build/appsscript.json',
    'build/sidebar.html',
  ]);
  expect(readdirSync(join(ROOT, 'build')).sort()).toEqual([
    'Code.js',
    'appsscript.json',
    'sidebar.html',
  ]);
}, 60_000);

test('every copy carries the licences of what is inside', () => {
  const page = readFileSync(at('sidebar.html'), 'utf8');
  expect(CODE).toContain('Copyright (c) Fabian Hiller');
  expect(page).toContain('Copyright (c) 2015-present Jason Miller');
  for (const text of [CODE, page])
    expect(text).toContain('Copyright (c) 2026 The Integration Grid authors');
});

test('it stays within its size', () => {
  const size = (name: string) => statSync(at(name)).size;
  expect(size('Code.js')).toBeLessThanOrEqual(300 * 1024);
  expect(size('sidebar.html')).toBeLessThanOrEqual(100 * 1024);
});

test('the code can be read: it is not minified, and parses without what Apps Script lacks', () => {
  const [, code = ''] = CODE.split('"use strict";');
  const longest = Math.max(...code.split('\n').map(line => line.length));
  expect(longest).toBeLessThan(400);
  expect(CODE).not.toMatch(/^\s*(?:static\s+\w+\s*=|#\w+\s*[=(;])/m);
});
