/**
 * Builds what schools install (`build/`) and what runs it here (`.host/`).
 *
 *   node build.mjs          both
 *   node build.mjs addon    build/ alone
 *   node build.mjs host     .host/ alone
 *   node build.mjs fresh    fails where build/ differs from a fresh build
 */
import {build} from 'esbuild';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = dirname(fileURLToPath(import.meta.url));
const at = path => join(root, path);

const PAGES = ['sidebar'];

const SERVER = {
  bundle: true,
  platform: 'neutral',
  target: 'es2020',
  charset: 'utf8',
  legalComments: 'inline',
  logLevel: 'warning',
  mainFields: ['module', 'main'],
};

/** Exactly what clasp pushes: Code.js, a page each, the manifest. */
export async function buildAddon(folder = at('build')) {
  mkdirSync(folder, {recursive: true});
  writeFileSync(join(folder, 'Code.js'), await code());
  for (const page of PAGES)
    writeFileSync(join(folder, `${page}.html`), await html(page));
  copyFileSync(at('appsscript.json'), join(folder, 'appsscript.json'));
}

/** Apps Script finds its functions by reading the file, so each export stands there as one. */
async function code() {
  const entry = at('src/addon/main.ts');
  const listed = await build({
    ...SERVER,
    entryPoints: [entry],
    format: 'esm',
    metafile: true,
    write: false,
    outfile: 'main.js',
  });
  const names = listed.metafile.outputs['main.js'].exports.sort();
  const built = await build({
    ...SERVER,
    entryPoints: [entry],
    format: 'iife',
    globalName: 'Addon',
    write: false,
    banner: {
      js: `// Made by \`npm run build\`. Do not edit: change src/ and build again.\n/*\n${licences('valibot')}*/`,
    },
    footer: {
      js: names
        .map(
          name =>
            `function ${name}(...args) { return Addon.${name}(...args); }`,
        )
        .join('\n'),
    },
  });
  return built.outputFiles[0].text;
}

/** Our licence and that of the package inside, which both ask to stand in every copy. */
function licences(name) {
  return `${readFileSync(at('LICENSE'), 'utf8')}\nContains ${name}:\n\n${licenceOf(name)}`;
}

function licenceOf(name) {
  const folder = at(`node_modules/${name}`);
  const file = readdirSync(folder).find(entry => /^licen[cs]e/i.test(entry));
  return readFileSync(join(folder, file), 'utf8');
}

/** One page with its script and style inlined, so that nothing is loaded from elsewhere. */
async function html(page) {
  const built = await build({
    entryPoints: [at(`src/ui/${page}.tsx`)],
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2020',
    minify: true,
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    // HtmlService strips // and /* inside template literals.
    supported: {'template-literal': false},
    outdir: 'page',
    write: false,
    logLevel: 'warning',
  });
  const text = ending =>
    built.outputFiles.find(({path}) => path.endsWith(ending))?.text.trim() ??
    '';
  return readFileSync(at(`src/ui/${page}.html`), 'utf8')
    .replace('<!-- licences -->', () => `<!--\n${licences('preact')}-->`)
    .replace('<!-- style -->', () => `<style>${text('.css')}</style>`)
    .replace('<!-- script -->', () => `<script>${text('.js')}</script>`);
}

/** The host: the server and its helpers for Node, the services for a bare V8, the page for a browser. */
export async function buildHost() {
  mkdirSync(at('.host'), {recursive: true});
  const node = {
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    outdir: at('.host'),
    outExtension: {'.js': '.mjs'},
    logLevel: 'warning',
  };
  const browser = {
    bundle: true,
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
    outdir: at('.host'),
    logLevel: 'warning',
  };
  await Promise.all([
    build({
      ...node,
      entryPoints: {
        cli: at('src/host/cli.ts'),
        'execution-worker': at('src/host/execution/worker.ts'),
        'xlsx-child': at('src/host/file/xlsx-child.ts'),
      },
    }),
    build({
      ...SERVER,
      entryPoints: {services: at('src/host/services/main.ts')},
      format: 'iife',
      globalName: 'Services',
      outdir: at('.host'),
    }),
    build({...browser, entryPoints: {page: at('src/host/page/main.ts')}}),
    build({...browser, entryPoints: {frame: at('src/host/frame/main.ts')}}),
  ]);
  copyFileSync(at('src/host/page/page.html'), at('.host/page.html'));
}

/** @returns the files of build/ that a fresh build makes differently, or does not make */
async function stale() {
  const fresh = mkdtempSync(join(tmpdir(), 'integration-grid-'));
  try {
    await buildAddon(fresh);
    const names = new Set([...readdirSync(fresh), ...readdirSync(at('build'))]);
    return [...names].filter(
      name => read(join(fresh, name)) !== read(join(at('build'), name)),
    );
  } finally {
    rmSync(fresh, {recursive: true});
  }
}

const read = path => (existsSync(path) ? readFileSync(path, 'utf8') : null);

async function main(words) {
  const [what = 'all'] = words.filter(word => !word.startsWith('--'));
  if (what === 'fresh') {
    const names = await stale();
    if (names.length === 0) return;
    console.error(
      `build/ is not what src/ makes: ${names.join(', ')}. Run npm run build and commit it.`,
    );
    process.exitCode = 1;
    return;
  }
  if (what === 'all' || what === 'addon') await buildAddon();
  if (what === 'all' || what === 'host') await buildHost();
  if (!words.includes('--quiet')) console.log('Built.');
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await main(process.argv.slice(2));
