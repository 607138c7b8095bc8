/**
 * The words of the screens, apart from the pages: a page has none of its own, and is served together
 * with those of one language.
 *
 * `src/ui/words/month.ts` are the words of the month's screen in English, `words/es/month.ts` and
 * `words/pt/month.ts` the same in Spanish and Portuguese. Whoever imports the first gets, in a page,
 * `IntegrationGrid.words.month`. `english.html`, `spanish.html` and `portuguese.html` hold a script for
 * each page and bundle, named like it, which puts there what that one needs; and before those, one that
 * every page gets, with what says the server's sentences in the language.
 */
import {build} from 'esbuild';
import {join, parse} from 'node:path';
import {at} from './root.mjs';
import {licences} from './licences.mjs';

const GIVEN = 'words';

/** In every page, whatever it asks for. */
const ALWAYS = ['translated'];

const LANGUAGES = {
  english: {code: 'en', folder: 'src/ui/words'},
  spanish: {code: 'es', folder: 'src/ui/words/es'},
  portuguese: {code: 'pt', folder: 'src/ui/words/pt'},
};

/** In the place of words in a page: those that it was given. */
export const wordsGiven = givenOf('src/ui/words', () => true);

/** Which words were asked for, by name. @param inputs paths as esbuild's metafile has them */
export const wordsIn = inputs =>
  inputs
    .filter(path => path.startsWith(`${GIVEN}:`))
    .map(path => path.slice(GIVEN.length + 1));

/**
 * A page for each language.
 *
 * @param options how pages are built
 * @param pages each with its `name`, the `words` that it asks for, and those that are `there` before
 */
export async function wordsPages(options, pages) {
  const texts = Object.entries(LANGUAGES).map(async ([name, language]) => [
    `${name}.html`,
    await wordsPage(options, language, pages),
  ]);
  return Object.fromEntries(await Promise.all(texts));
}

async function wordsPage(options, language, pages) {
  const scripts = await Promise.all([
    wordsScript(options, language, 'always', ALWAYS, []),
    ...pages.map(({name, words, there = []}) => {
      const before = [...ALWAYS, ...there];
      const wanted = words.filter(each => !before.includes(each)).sort();
      return wordsScript(options, language, name, wanted, before);
    }),
  ]);
  return `<!--\n${licences([])}-->\n${scripts.join('')}`;
}

async function wordsScript(options, {code, folder}, name, wanted, there) {
  const imports = wanted.map(
    (each, index) => `import * as words${index} from './${folder}/${each}';`,
  );
  const entries = wanted.map((each, index) => `'${each}': words${index}`);
  const {outputFiles} = await build({
    ...options,
    stdin: {
      contents: `${imports.join('\n')}
        document.documentElement.lang = '${code}';
        globalThis.IntegrationGrid ||= {language: '${code}', words: {}};
        Object.assign(IntegrationGrid.words, {${entries.join(',\n')}});`,
      resolveDir: at('.'),
    },
    plugins: [givenOf(folder, each => there.includes(each))],
    format: 'iife',
  });
  return `<script id="${name}">${outputFiles[0].text.trim()}</script>\n`;
}

/** A plugin that puts words that the page was given in the place of some of a folder's. */
function givenOf(folder, isGiven) {
  return {
    name: 'words-given',
    setup({onResolve, onLoad}) {
      onResolve({filter: /^\.\.?\//}, ({path, resolveDir}) => {
        const {dir, name} = parse(join(resolveDir, path));
        return dir === at(folder) && isGiven(name)
          ? {path: name, namespace: GIVEN}
          : null;
      });
      onLoad({filter: /./, namespace: GIVEN}, ({path}) => ({
        contents: `module.exports = IntegrationGrid.words['${path}'];`,
      }));
    },
  };
}
