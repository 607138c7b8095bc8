/** The list by which `tsc` compares the languages: a line for each file of words in each of them. */
import {readdirSync} from 'node:fs';
import {at} from './root.mjs';

export const WORD_LISTS = 'src/ui/words-lists.ts';

const LANGUAGES = {English: '', Spanish: 'es/', Portuguese: 'pt/'};

/** What stands in that list, of the English files that are there. */
export function wordLists() {
  const names = readdirSync(at('src/ui/words'))
    .filter(file => file.endsWith('.ts'))
    .map(file => file.replace(/\.ts$/, ''))
    .sort();
  const lists = Object.entries(LANGUAGES).map(([language, folder]) => {
    const lines = names.map(
      name =>
        `  readonly ${keyOf(name)}: typeof import('./words/${folder}${name}');\n`,
    );
    return `export interface ${language} {\n${lines.join('')}}\n`;
  });
  return `/** Made by \`npm run build\`: the words of each screen in each language. */\n\n${lists.join('\n')}`;
}

/** As Prettier quotes: only those that need it. */
const keyOf = name => (/^\w+$/.test(name) ? name : `'${name}'`);
