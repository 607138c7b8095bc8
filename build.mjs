/**
 * Builds what schools install (`build/`) and what runs it here (`.host/`).
 *
 *   node build.mjs          both
 *   node build.mjs addon    build/ alone
 *   node build.mjs host     .host/ alone
 *   node build.mjs fresh    fails where build/ differs from a fresh build
 */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {buildHost} from './building/host.mjs';
import {pages} from './building/pages.mjs';
import {put} from './building/put.mjs';
import {at} from './building/root.mjs';
import {scripts} from './building/scripts.mjs';
import {WORD_LISTS, wordLists} from './building/word-lists.mjs';

export {buildHost};

/** Exactly what clasp pushes: the scripts, the pages, the manifest. */
export async function buildAddon(folder = at('build')) {
  mkdirSync(folder, {recursive: true});
  for (const make of [scripts, pages])
    for (const [name, text] of Object.entries(await make()))
      put(join(folder, name), text);
  put(join(folder, 'appsscript.json'), readFileSync(at('appsscript.json')));
}

/** Lets `tsc` compare the languages of words that were added. */
function listWords() {
  if (read(at(WORD_LISTS)) !== wordLists())
    writeFileSync(at(WORD_LISTS), wordLists());
}

/** @returns the files that a fresh build makes differently, or does not make */
async function stale() {
  const fresh = mkdtempSync(join(tmpdir(), 'integration-grid-'));
  try {
    await buildAddon(fresh);
    const names = new Set([...readdirSync(fresh), ...readdirSync(at('build'))]);
    const isListed = read(at(WORD_LISTS)) === wordLists();
    return [
      ...[...names].filter(
        name => read(join(fresh, name)) !== read(join(at('build'), name)),
      ),
      ...(isListed ? [] : [WORD_LISTS]),
    ];
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
      `What is built is not what src/ makes: ${names.join(', ')}. Run npm run build and commit it.`,
    );
    process.exitCode = 1;
    return;
  }
  if (what === 'all' || what === 'addon') {
    listWords();
    await buildAddon();
  }
  if (what === 'all' || what === 'host') await buildHost();
  if (!words.includes('--quiet')) console.log('Built.');
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await main(process.argv.slice(2));
