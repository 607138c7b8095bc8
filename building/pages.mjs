/**
 * The sidebar with the bundles of screens that it loads when they are wanted, and the dialogs' pages.
 *
 * esbuild splits off what more than one of them uses, in parts. The sidebar holds each part that it
 * needs itself and puts it on one global, where the bundles find it; so none of it is loaded twice,
 * and all screens share the same hooks and state. A bundle puts its screens there, too. Their words are
 * in pages of their own: see words.mjs.
 */
import {build} from 'esbuild';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {basename} from 'node:path';
import {at} from './root.mjs';
import {licences, packagesIn} from './licences.mjs';
import {wordsGiven, wordsIn, wordsPages} from './words.mjs';

const BUNDLES = ['activity', 'entry', 'review', 'tools'];

/** Pages of their own, for dialogs: each has all that it needs. */
const DIALOGS = ['report', 'share'];

const PAGE = {
  bundle: true,
  platform: 'browser',
  target: 'es2020',
  minify: true,
  charset: 'utf8',
  // HtmlService strips // and /* inside template literals.
  supported: {'template-literal': false},
  outdir: 'page',
  write: false,
  logLevel: 'warning',
};

/** A page made of our sources. */
const SOURCES = {
  ...PAGE,
  jsx: 'automatic',
  jsxImportSource: 'preact',
  plugins: [wordsGiven],
  absWorkingDir: at('.'),
  metafile: true,
};

/** Every page, by file name; a bundle's holds its script and nothing else. */
export async function pages() {
  const parts = await split();
  const shared = partsUnder('sidebar.js', parts);
  const texts = BUNDLES.map(async name => [
    `${name}.html`,
    await bundlePage(name, parts, shared),
  ]);
  const dialogs = await Promise.all(DIALOGS.map(dialogPage));
  return {
    'sidebar.html': await sidebarPage(parts, shared),
    ...Object.fromEntries(await Promise.all(texts)),
    ...Object.fromEntries(
      dialogs.map(({name, text}) => [`${name}.html`, text]),
    ),
    ...(await wordsPages(PAGE, [...wordsAskedFor(parts, shared), ...dialogs])),
  };
}

/** Which words each page and bundle asks for. */
function wordsAskedFor(parts, shared) {
  const wordsOf = names =>
    wordsIn(names.flatMap(name => Object.keys(parts.get(name).inputs)));
  const there = wordsOf(['sidebar.js', ...shared]);
  return [
    {name: 'sidebar', words: there},
    ...BUNDLES.map(name => {
      const words = wordsOf([`${name}.js`, ...partsUnder(`${name}.js`, parts)]);
      return {name, words, there};
    }),
  ];
}

/** What stands in each part: its text, the parts that it imports, and what it was made from. */
async function split() {
  const {outputFiles, metafile} = await build({
    ...SOURCES,
    entryPoints: {
      sidebar: at('src/ui/sidebar.tsx'),
      ...Object.fromEntries(
        BUNDLES.map(name => [name, at(`src/ui/bundles/${name}.tsx`)]),
      ),
    },
    format: 'esm',
    splitting: true,
  });
  const made = Object.entries(metafile.outputs);
  return new Map(
    outputFiles.map(({path, text}) => {
      const name = basename(path);
      const [, output] = made.find(([each]) => basename(each) === name);
      const imports = output.imports.map(each => basename(each.path));
      return [name, {text, imports, inputs: output.inputs}];
    }),
  );
}

function partsUnder(name, parts) {
  const below = parts
    .get(name)
    .imports.flatMap(each => [...partsUnder(each, parts), each]);
  return [...new Set(below)];
}

/** A dialog's page, and the words that it asks for. */
async function dialogPage(name) {
  const {outputFiles, metafile} = await build({
    ...SOURCES,
    entryPoints: {[name]: at(`src/ui/${name}/main.tsx`)},
    format: 'iife',
  });
  const [script, style] = ['js', 'css'].map(kind =>
    outputFiles.find(({path}) => path.endsWith(`.${kind}`)).text.trim(),
  );
  const words = wordsIn(Object.keys(metafile.inputs));
  return {
    name,
    words,
    text: page(name, {notice: noticeOf(metafile), style, script}),
  };
}

async function sidebarPage(parts, shared) {
  const script = await joined(
    `${shared.map((name, index) => `import * as part${index} from './${name}';`).join('')}
    import './sidebar.js';
    Object.assign(IntegrationGrid, {made: '${sumOf(shared, parts)}', parts: [${shared.map((_, index) => `part${index}`)}]});`,
    name => parts.get(name).text,
  );
  const style = parts.get('sidebar.css').text.trim();
  return page('sidebar', {
    notice: notice(['sidebar.js', ...shared], parts),
    style,
    script,
  });
}

const page = (name, {notice, style, script}) =>
  readFileSync(at(`src/ui/${name}.html`), 'utf8')
    .replace('<!-- licences -->', () => notice)
    .replace('<!-- style -->', () => `<style>${style}</style>`)
    .replace('<!-- script -->', () => `<script>${script}</script>`);

async function bundlePage(bundle, parts, shared) {
  const script = await joined(
    `import * as screens from './${bundle}.js';
    if (IntegrationGrid.made === '${sumOf(shared, parts)}') IntegrationGrid.${bundle} = screens;`,
    name =>
      shared.includes(name)
        ? `module.exports = IntegrationGrid.parts[${shared.indexOf(name)}];`
        : parts.get(name).text,
  );
  const own = [`${bundle}.js`, ...partsUnder(`${bundle}.js`, parts)];
  const held = own.filter(name => !shared.includes(name));
  return `${notice(held, parts)}\n<script>${script}</script>\n`;
}

/** One script of several parts. */
async function joined(contents, textOf) {
  const partly = {
    name: 'partly',
    setup({onResolve, onLoad}) {
      onResolve({filter: /^\.\/.*\.js$/}, ({path}) => ({
        path: basename(path),
        namespace: 'part',
      }));
      onLoad({filter: /./, namespace: 'part'}, ({path}) => ({
        contents: textOf(path),
      }));
    },
  };
  const {outputFiles} = await build({
    ...PAGE,
    stdin: {contents},
    plugins: [partly],
    format: 'iife',
  });
  return outputFiles[0].text.trim();
}

/** A sidebar that is open while the add-on is renewed has other parts than the new bundles. */
const sumOf = (shared, parts) =>
  shared
    .reduce((sum, name) => sum.update(parts.get(name).text), createHash('md5'))
    .digest('base64url')
    .slice(0, 8);

function notice(names, parts) {
  const inputs = Object.assign(
    {},
    ...names.map(name => parts.get(name).inputs),
  );
  return noticeOf({inputs});
}

const noticeOf = metafile => `<!--\n${licences(packagesIn(metafile))}-->`;
