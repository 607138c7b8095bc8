import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {loadProject} from '../../../src/host/execution/project';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'project-'));
});
afterEach(() => rmSync(folder, {recursive: true}));

function write(files: {[path: string]: string}): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), text);
  }
}

test('scripts, pages and the manifest are found, in folders too', () => {
  write({
    'Code.gs': 'function go() {}',
    'lib/more.js': 'function more() {}\nfunction hidden_() {}',
    'ui/side.html': '<p>',
    'appsscript.json': '{"timeZone": "America/New_York", "oauthScopes": ["a"]}',
    'README.md': 'nothing',
    'node_modules/x/x.js': 'function x() {}',
  });
  const project = loadProject(folder);
  expect(project.scripts.map(({name}) => name)).toEqual(['Code', 'lib/more']);
  expect([...project.pages]).toEqual([['ui/side', '<p>']]);
  expect(project.manifest).toEqual({
    timeZone: 'America/New_York',
    oauthScopes: ['a'],
  });
  expect(project.functions).toEqual(['go', 'more']);
  expect(project.own).toBe(false);
});

test('a rootDir of clasp is followed', () => {
  write({
    '.clasp.json': '{"scriptId": "x", "rootDir": "src"}',
    'build.js': 'function build() {}',
    'src/Code.js': 'function go() {}',
  });
  expect(loadProject(folder).functions).toEqual(['go']);
});

test('a manifest is not needed', () => {
  write({'Code.gs': 'function go() {}'});
  expect(loadProject(folder).manifest).toEqual({
    timeZone: 'Etc/UTC',
    oauthScopes: [],
  });
});

test.each([
  [{}, /^There is no \.gs or \.js file in /],
  [{'Code.gs': 'a', 'appsscript.json': '{'}, /appsscript\.json is not JSON\.$/],
  [
    {'a.gs': 'let x;', 'b.gs': 'ok();\nfunction ('},
    /^SyntaxError: .* line: 2 file: b$/,
  ],
])('what can’t be read is one sentence', (files, sentence) => {
  write(files);
  expect(() => loadProject(folder)).toThrow(sentence);
});

test('a folder that is not there is one sentence', () => {
  expect(() => loadProject(join(folder, 'gone'))).toThrow(
    /^The project folder .*gone can't be read\.$/,
  );
});
